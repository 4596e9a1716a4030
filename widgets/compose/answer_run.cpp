#include "widgets/compose/answer_run.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace steerdeck::widgets {

namespace {

QString joinText(lab::Join join)
{
    switch (join) {
    case lab::Join::composition:
        return QStringLiteral(" <and> ");
    case lab::Join::native_and:
        return QCoreApplication::translate("AnswerRun", " “and” ", "the word itself stands between two behaviours");
    case lab::Join::set:
        return QStringLiteral(" | ");
    case lab::Join::any:
        return QStringLiteral(" <or> ");
    case lab::Join::concatenation:
    case lab::Join::negated:
        break;
    }
    return QStringLiteral(", ");
}

} // namespace

bool holds(const lab::Deck& deck, const std::vector<lab::Badge>& badges)
{
    int asked = 0, passed = 0;
    for (const lab::Badge& badge : badges) {
        if (badge.behavior == "truth") continue;
        ++asked;
        passed += badge.pass();
    }
    if (asked == 0) return false;
    return deck.join == lab::Join::any ? passed > 0 : passed == asked;
}

Holding holdingOf(const AnswerRun& run)
{
    Holding holding;
    for (const RunAnswer& answer : run.answers) {
        const auto& chips = answer.start.deck.chips;
        if (!answer.finished || std::none_of(chips.begin(), chips.end(), [](const auto& c) { return c.enabled; }))
            continue;
        ++holding.of;
        holding.held += holds(answer.start.deck, answer.done.badges);
    }
    return holding;
}

QString holdingText(const Holding& holding)
{
    if (holding.of == 0) return QStringLiteral("–");
    return QCoreApplication::translate("AnswerRun", "%1 of %2 hold", "so many answers do what was asked for")
        .arg(QLocale().toString(holding.held), QLocale().toString(holding.of));
}

QString deckText(const lab::Deck& deck, const Catalog& catalog)
{
    QStringList chips;
    for (const lab::Chip& chip : deck.chips) {
        if (!chip.enabled) continue;
        QString text = catalog.behavior(QString::fromStdString(chip.behavior)).title;
        if (!chip.toward.empty())
            text = QCoreApplication::translate("AnswerRun", "%1 with %2 % of %3", "a blend of two behaviours")
                       .arg(text, QLocale().toString(chip.share * 100, 'g', 3),
                            catalog.behavior(QString::fromStdString(chip.toward)).title);
        if (chip.strength != 1) text = QStringLiteral("%1 × %2").arg(text, QLocale().toString(chip.strength, 'g', 3));
        chips << text;
    }
    if (chips.isEmpty()) return QCoreApplication::translate("AnswerRun", "no behaviour");
    if (deck.join == lab::Join::negated)
        for (QString& chip : chips) chip.prepend(QStringLiteral("<not> "));
    return chips.join(joinText(deck.join));
}

} // namespace steerdeck::widgets
