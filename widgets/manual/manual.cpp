#include "widgets/manual/manual.h"

#include <QFile>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

namespace steerdeck::widgets {

namespace {

QString read(const QString& file)
{
    QFile page(file);
    return page.open(QIODevice::ReadOnly) ? QString::fromUtf8(page.readAll()) : QString();
}

ManualPage pageOf(const QString& name, const QString& markdown)
{
    ManualPage page{name, {}, {}};
    QTextDocument document;
    document.setMarkdown(markdown);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 0 || page.sections.isEmpty()) {
            page.sections << ManualSection{block.text(), {}, block.position()};
            if (page.title.isEmpty()) page.title = block.text();
        } else {
            ManualSection& section = page.sections.last();
            // Blocks are as far apart as in the document, so that a place in the text is a place there.
            section.text = section.text.leftJustified(block.position() - section.position - section.heading.size() - 1);
            section.text += block.text();
        }
    }
    return page;
}

QString excerptAround(const QString& text, int at)
{
    const int from = std::max(0, at - 40), length = 120;
    const QString part = text.mid(from, length).simplified();
    return (from > 0 ? QStringLiteral("…") : QString()) + part +
           (from + length < text.size() ? QStringLiteral("…") : QString());
}

} // namespace

QString folded(const QString& text)
{
    QString plain = text;
    for (QChar& letter : plain) {
        const QString parts = letter.decomposition();
        letter = (parts.isEmpty() || letter.decompositionTag() != QChar::Canonical ? letter : parts[0]).toLower();
    }
    return plain;
}

QStringList searchWords(const QString& query)
{
    return folded(query).split(QRegularExpression(QStringLiteral("\\s+")), Qt::SkipEmptyParts);
}

QList<ManualPage> readManual(const QString& folder)
{
    const QString index = read(folder + QStringLiteral("/index.md"));
    QList<ManualPage> pages;
    if (!index.isEmpty()) pages << pageOf(QStringLiteral("index"), index);
    static const QRegularExpression link(QStringLiteral("\\]\\(([a-z_]+)\\.md\\)"));
    for (auto links = link.globalMatch(index); links.hasNext();) {
        const QString name = links.next().captured(1);
        const bool known =
            std::any_of(pages.cbegin(), pages.cend(), [&](const auto& page) { return page.name == name; });
        const QString markdown = known ? QString() : read(folder + QStringLiteral("/%1.md").arg(name));
        if (!markdown.isEmpty()) pages << pageOf(name, markdown);
    }
    return pages;
}

QList<ManualHit> searchManual(const QList<ManualPage>& pages, const QString& query)
{
    const QStringList words = searchWords(query);
    QList<ManualHit> inHeadings, inTexts;
    if (words.isEmpty()) return {};
    for (const ManualPage& page : pages)
        for (const ManualSection& section : page.sections) {
            const QString heading = folded(section.heading), text = folded(section.text);
            bool all = true, named = false;
            int first = -1;
            for (const QString& word : words) {
                const int at = text.indexOf(word);
                const bool here = heading.contains(word);
                named = named || here;
                all = all && (here || at >= 0);
                if (at >= 0 && (first < 0 || at < first)) first = at;
            }
            if (!all) continue;
            const int place = first < 0 ? section.position : section.position + int(section.heading.size()) + 1 + first;
            (named ? inHeadings : inTexts)
                << ManualHit{page.name, section.heading, excerptAround(section.text, std::max(first, 0)), place};
        }
    return inHeadings + inTexts;
}

int sectionPosition(const QTextDocument& page, const QString& fragment)
{
    static const QRegularExpression dropped(QStringLiteral("[^\\w -]"));
    for (QTextBlock block = page.begin(); block.isValid(); block = block.next())
        if (block.blockFormat().headingLevel() > 0 &&
            block.text().toLower().remove(dropped).replace(' ', '-') == fragment)
            return block.position();
    return -1;
}

} // namespace steerdeck::widgets
