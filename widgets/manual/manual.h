/// The manual: Markdown pages in one folder (compiled in under ":/manual"), of which `index.md` links to all others, in
/// their order.
#pragma once

#include <QList>
#include <QString>

class QTextDocument;

namespace steerdeck::widgets {

/// A heading and what stands below it up to the next one.
struct ManualSection {
    QString heading, text;
    int position = 0; // of the heading, in the page's document
};

struct ManualPage {
    QString name, title; // "compose", "Compose": the file's name and its first heading
    QList<ManualSection> sections;
};

/// A section that holds all words that were searched for.
struct ManualHit {
    QString page, heading, excerpt;
    int position = 0; // of the first word, or of the heading
};

/// All pages in the order of the links in `folder`/index.md, which comes first. A file that cannot be read is left out.
QList<ManualPage> readManual(const QString& folder);

/// Sections that hold every word of `query` (parts of words count, case and accents do not), those with one in their
/// heading first. Empty for an empty query.
QList<ManualHit> searchManual(const QList<ManualPage>& pages, const QString& query);

/// The words of a query, ready to be compared with `folded` text.
QStringList searchWords(const QString& query);
/// In small letters and without accents, letter for letter as long as `text`.
QString folded(const QString& text);

/// Where the section whose heading reads as `fragment` in a link ("the-deck") begins in `page`; -1 where there is none.
int sectionPosition(const QTextDocument& page, const QString& fragment);

} // namespace steerdeck::widgets
