/// Where two texts differ, word by word: a longest common subsequence.
#pragma once

#include <QList>
#include <QString>

namespace steerdeck::widgets {

/// A stretch of words. `first` and `second` are its wording in either text, spaces included: both where it is the same
/// (the spaces may differ), one of them where it stands in one text alone.
struct DifferencePiece {
    enum class Kind { same, removed, added };
    Kind kind = Kind::same;
    QString first, second;

    bool operator==(const DifferencePiece&) const = default;
};

/// The pieces in reading order, neighbours of one kind joined, what was removed before what was added. Their `first`
/// together are `first`, their `second` together `second`. Words are runs of letters and digits; every other sign
/// stands for itself. Cost O(n m) words, where the texts differ; beyond 1 million the differing middle is one removal
/// and one addition.
QList<DifferencePiece> differenceOf(const QString& first, const QString& second);

/// Both texts in one, for plain text: "der [-rote-] {+graue+} Fuchs".
QString differenceAsText(const QList<DifferencePiece>& pieces);

/// Words of one kind in `pieces`; signs do not count.
int wordCount(const QList<DifferencePiece>& pieces, DifferencePiece::Kind kind);

} // namespace steerdeck::widgets
