#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;
class QListView;

namespace steerdeck::widgets {

class PillButton;
class SavedDecksModel;

/// What opens under the button "Decks":
///
///     +----------------------------------------+
///     | [ German, lower case          ] [Save] |     the deck as it stands now, under this name
///     |----------------------------------------|
///     | Formal letter                          |
///     | German, 20-30 words                    |     Enter or double click loads, F2 renames, Delete deletes
///     |----------------------------------------|
///     | [Load] [Rename] [Delete]               |
///     +----------------------------------------+
///
/// It emits what is wanted; only renaming in place changes the model itself.
class SavedDecksPanel : public QFrame {
    Q_OBJECT
public:
    explicit SavedDecksPanel(SavedDecksModel* model, QWidget* parent = nullptr);

    /// Opens below `anchor`. `name` is proposed for the deck as it stands; without one (an empty deck) nothing can be
    /// saved.
    void open(const QWidget* anchor, const QString& name);

    QLineEdit* nameField() const { return name_; }
    QListView* list() const { return list_; }

signals:
    void saveAsked(const QString& name);
    void loadAsked(int row);
    void deleteAsked(int row);

protected:
    void paintEvent(QPaintEvent*) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();
    SavedDecksModel* model_;
    QLineEdit* name_;
    PillButton* save_;
    QListView* list_;
    QLabel* empty_;
    PillButton *load_, *rename_, *delete_;
    bool savable_ = false;
};

} // namespace steerdeck::widgets
