#include "widgets/compose/text_difference.h"

#include <QStringView>

#include <algorithm>
#include <cstdint>
#include <vector>

namespace steerdeck::widgets {

namespace {

using Kind = DifferencePiece::Kind;
constexpr std::size_t mostCells = 1'000'000;

struct Word {
    QStringView word, whole; // without and with the spaces after it
};

bool ofWord(QChar c) { return c.isLetterOrNumber() || c.isMark() || c.isSurrogate(); }

/// The words of `text`; spaces before the first belong to an empty word.
std::vector<Word> wordsOf(const QString& text)
{
    std::vector<Word> words;
    const QStringView all(text);
    for (qsizetype at = 0; at < all.size();) {
        qsizetype end = at;
        while (end < all.size() && ofWord(all[end])) ++end;
        if (end == at && !all[at].isSpace()) ++end; // a sign
        const QStringView word = all.mid(at, end - at);
        while (end < all.size() && all[end].isSpace()) ++end;
        words.push_back({word, all.mid(at, end - at)});
        at = end;
    }
    return words;
}

class Pieces {
public:
    void same(QStringView first, QStringView second)
    {
        flush();
        if (list_.isEmpty() || list_.last().kind != Kind::same) list_.push_back({Kind::same, {}, {}});
        list_.last().first += first;
        list_.last().second += second;
    }
    void removed(QStringView words) { removed_ += words; }
    void added(QStringView words) { added_ += words; }
    QList<DifferencePiece> list()
    {
        flush();
        return list_;
    }

private:
    void flush()
    {
        if (!removed_.isEmpty()) list_.push_back({Kind::removed, removed_, {}});
        if (!added_.isEmpty()) list_.push_back({Kind::added, {}, added_});
        removed_.clear();
        added_.clear();
    }
    QList<DifferencePiece> list_;
    QString removed_, added_; // since the last words that are the same
};

} // namespace

QList<DifferencePiece> differenceOf(const QString& first, const QString& second)
{
    const auto a = wordsOf(first), b = wordsOf(second);
    std::size_t begin = 0, endA = a.size(), endB = b.size();
    while (begin < endA && begin < endB && a[begin].word == b[begin].word) ++begin;
    while (endA > begin && endB > begin && a[endA - 1].word == b[endB - 1].word) --endA, --endB;
    const std::size_t n = endA - begin, m = endB - begin, width = m + 1;
    Pieces pieces;
    for (std::size_t i = 0; i < begin; ++i) pieces.same(a[i].whole, b[i].whole);

    // longest[i][j]: of the words from i and from j on.
    std::vector<std::uint32_t> longest;
    const bool counted = n > 0 && m > 0 && n <= mostCells / m;
    if (counted) {
        longest.assign((n + 1) * width, 0);
        for (std::size_t i = n; i-- > 0;)
            for (std::size_t j = m; j-- > 0;)
                longest[i * width + j] = a[begin + i].word == b[begin + j].word
                                             ? longest[(i + 1) * width + j + 1] + 1
                                             : std::max(longest[(i + 1) * width + j], longest[i * width + j + 1]);
    }
    std::size_t i = 0, j = 0;
    while (i < n || j < m) {
        const bool both = i < n && j < m;
        if (both && counted && a[begin + i].word == b[begin + j].word) {
            pieces.same(a[begin + i++].whole, b[begin + j++].whole);
        } else if (i < n && (!both || !counted || longest[(i + 1) * width + j] >= longest[i * width + j + 1])) {
            pieces.removed(a[begin + i++].whole);
        } else {
            pieces.added(b[begin + j++].whole);
        }
    }
    for (std::size_t k = 0; endA + k < a.size(); ++k) pieces.same(a[endA + k].whole, b[endB + k].whole);
    return pieces.list();
}

QString differenceAsText(const QList<DifferencePiece>& pieces)
{
    QString text;
    const auto marked = [&](const QString& words, const char* open, const char* close) {
        const QString bare = words.trimmed();
        const auto spaces = words.size() - bare.size();
        if (!bare.isEmpty()) text += QLatin1String(open) + bare + QLatin1String(close);
        text += words.right(spaces);
    };
    for (const DifferencePiece& piece : pieces) {
        if (piece.kind == Kind::same)
            text += piece.first.size() > piece.second.size() ? piece.first : piece.second; // with the spaces
        else if (piece.kind == Kind::removed)
            marked(piece.first, "[-", "-]");
        else
            marked(piece.second, "{+", "+}");
    }
    return text;
}

int wordCount(const QList<DifferencePiece>& pieces, Kind kind)
{
    int count = 0;
    for (const DifferencePiece& piece : pieces) {
        if (piece.kind != kind) continue;
        const auto words = wordsOf(kind == Kind::added ? piece.second : piece.first);
        count += int(std::count_if(words.begin(), words.end(),
                                   [](const Word& word) { return !word.word.isEmpty() && ofWord(word.word[0]); }));
    }
    return count;
}

} // namespace steerdeck::widgets
