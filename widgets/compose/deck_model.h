#pragma once

#include "widgets/compose/catalog.h"

#include <QAbstractListModel>

class QUndoStack;

namespace steerdeck::widgets {

/// The deck: chips in order and their join. Every edit goes through the undo stack; drops of behaviours insert, drops
/// of chips move. A behaviour stands on the deck at most once: the prompt would only repeat itself.
class DeckModel : public QAbstractListModel {
    Q_OBJECT
public:
    explicit DeckModel(QUndoStack* undo, QObject* parent = nullptr);

    const lab::Deck& deck() const { return deck_; }
    const Catalog& catalog() const { return catalog_; }
    QUndoStack* undoStack() const { return undo_; }
    void setCatalog(const Catalog& catalog);
    /// Another deck altogether; forgets what could be undone.
    void setDeck(const lab::Deck& deck);

    // Edits, each one entry on the undo stack. They return false, and change nothing, where there is nothing to do: a
    // row that does not exist, a behaviour that stands on the deck already (`refused` then says so), a value that is
    // set.
    bool insert(const QString& behavior, int row);
    bool remove(int row);
    /// Moves a chip so that it ends at index `to`. Between alternatives it becomes one of them, away from its own it is
    /// one no more.
    bool move(int from, int to);
    bool setStrength(int row, double strength); // kept within 0..2; consecutive ones of one chip are one entry
    bool setEnabled(int row, bool enabled);
    /// The chip's row comes to lie between its behaviour's and that of `toward`, halfway at first; an empty name ends
    /// that. `refused` says so where `toward` has no token or is the chip's own behaviour.
    bool blend(int row, const QString& toward);
    bool setShare(int row, double share); // of what it is blended with, kept within 0..1; merged as strengths are
    /// How the chip alone steers, whatever the column says; nothing: as the column does. `refused` says so where it has
    /// not learned that, or the join cannot be had with it.
    bool setWay(int row, std::optional<lab::Method> way);
    /// The chip's behaviour must not be shown. `refused` says so where that cannot be had, as for the next.
    bool setNegated(int row, bool negated);
    /// The chip becomes an alternative to the one before it and to that one's alternatives, or is one no more.
    bool setAlternative(int row, bool alternative);
    /// The row that the chip is an alternative to, the first of them but itself; -1 for none.
    int alternativeTo(int row) const;
    /// Whether the chips of `row` and of the row before it are alternatives.
    bool isJoinedByOr(int row) const;
    /// `refused` says so where a chip's own way knows no such join.
    bool setJoin(lab::Join join);
    bool clear();
    /// Another deck in place of this one, as one entry called `text`.
    bool replace(const lab::Deck& deck, const QString& text) { return push(deck, text); }
    /// The next change of strength or share starts its own entry.
    void endGesture() { ++gesture_; }

    int enabledCount() const;
    /// Sentences about what this deck cannot do: behaviours of one category that contradict each other.
    QStringList hints() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    bool removeRows(int row, int count, const QModelIndex& parent = {}) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                         const QModelIndex& parent) const override;
    /// `row` is the gap dropped into, 0..rowCount(); -1 is the end.
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;
    Qt::DropActions supportedDropActions() const override { return Qt::CopyAction | Qt::MoveAction; }
    Qt::DropActions supportedDragActions() const override { return Qt::MoveAction; }

signals:
    void deckChanged(const steerdeck::lab::Deck& deck);
    void refused(const QString& sentence);

private:
    friend class DeckEdit;
    bool push(const lab::Deck& after, const QString& text, int mergeId = -1);
    /// Makes `target` the deck with the smallest row signals that lead there.
    void apply(const lab::Deck& target);
    /// What the join, negations and alternatives of `deck` cannot be had with, in a sentence; empty where all can.
    QString joinProblem(const lab::Deck& deck) const;
    QString nestingProblem(const lab::Deck& deck) const;
    /// Pushes `after` where nothing speaks against it, else says so.
    bool pushPossible(const lab::Deck& after, const QString& text);
    QString title(int row) const;

    QUndoStack* undo_;
    lab::Deck deck_;
    Catalog catalog_;
    int gesture_ = 0;
};

} // namespace steerdeck::widgets
