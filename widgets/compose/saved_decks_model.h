#pragma once

#include "widgets/compose/catalog.h"

#include <QAbstractListModel>
#include <QMetaType>

class QUndoStack;

namespace steerdeck::widgets {

/// A deck kept by name, without a prompt.
struct NamedDeck {
    QString name;
    lab::Deck deck;

    bool operator==(const NamedDeck&) const = default;
};

using NamedDecks = QList<NamedDeck>;

inline constexpr int longestDeckName = 80; // letters

/// The decks that were saved, by name in the order of the alphabet. Every edit goes through the undo stack and is told
/// by `decksChanged`; who owns the model keeps them. A name is there once.
class SavedDecksModel : public QAbstractListModel {
    Q_OBJECT
public:
    explicit SavedDecksModel(QUndoStack* undo, QObject* parent = nullptr);

    const NamedDecks& decks() const { return decks_; }
    /// Row of the deck called `name`, or -1.
    int rowOf(const QString& name) const;
    /// A name as it is kept: without blanks around it, of a line, not too long.
    static QString tidied(const QString& name);

    // Edits, each one entry on the undo stack. They return false, and change nothing, where there is nothing to do: an
    // empty name, a row that does not exist, a new name that another deck has (`refused` then says so).
    /// In place of one of that name where there is one.
    bool keep(const QString& name, const lab::Deck& deck);
    bool rename(int row, const QString& name);
    bool remove(int row);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

public slots:
    void setCatalog(const steerdeck::widgets::Catalog& catalog);
    /// What is kept, as it was read; no edit.
    void setDecks(const steerdeck::widgets::NamedDecks& decks);
    /// What another window made of them: no edit, and what can be undone stays so.
    void follow(const steerdeck::widgets::NamedDecks& decks);

signals:
    void decksChanged(const steerdeck::widgets::NamedDecks& decks);
    void refused(const QString& sentence);

private:
    friend class SavedDecksEdit;
    bool push(NamedDecks after, const QString& text);
    /// Makes `target` the list with the smallest row signals that lead there, and tells.
    void apply(const NamedDecks& target);

    QUndoStack* undo_;
    NamedDecks decks_;
    Catalog catalog_;
};

} // namespace steerdeck::widgets

Q_DECLARE_METATYPE(steerdeck::widgets::NamedDecks)
