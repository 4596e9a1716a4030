#pragma once

#include "widgets/compose/catalog.h"

#include <QWidget>

class QComboBox;
class QUndoStack;
class QVBoxLayout;

namespace steerdeck::widgets {

class DeckModel;
class DeckView;
class NoticeLabel;
class PillButton;
class SavedDecksModel;
class SavedDecksPanel;

/// The deck and what works on it as a whole: its join, its undo, the decks that are kept by name.
///
///     | Deck           [x Live] [Decks] Join [<and> v]  [undo][redo][clear] |
///     | [ German ] <and> [ 10-20 words ] <and> [ lower case ]               |
///     | ! what this deck cannot do                                          |
///     | i what was done to the saved decks                           [Undo] |
///
/// Undo and redo are also this widget's actions, for a wider widget to add.
class DeckPart : public QWidget {
    Q_OBJECT
public:
    explicit DeckPart(QUndoStack* undo, QWidget* parent = nullptr);

    DeckModel* model() const { return model_; }
    SavedDecksModel* savedDecks() const { return saved_; }
    void setCatalog(const Catalog& catalog);
    bool isLive() const;
    void setLive(bool live);
    /// Titles of what is enabled, or blended with, steers as the column does, and has no token yet.
    QStringList withoutToken() const;

public slots:
    /// A sentence about the last attempt; it stands until the deck changes.
    void say(const QString& sentence);

signals:
    void liveChanged(bool live);

private:
    QWidget* makeHead();
    QWidget* makeSavedDecks();
    void makeActions();
    void refresh();
    void loadSaved(int row);
    /// Says what the last entry of the undo stack did, and offers to take it back.
    void tellDone(const QString& sentence, bool hint = false);

    QUndoStack* undo_;
    DeckModel* model_;
    SavedDecksModel* saved_;
    DeckView* view_;
    NoticeLabel *hint_, *done_;
    QComboBox* join_;
    PillButton *live_, *decks_, *undoButton_, *redoButton_, *clear_, *takeBack_;
    SavedDecksPanel* panel_;
    QString lastHint_;
};

} // namespace steerdeck::widgets
