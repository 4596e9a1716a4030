#include "widgets/compose/answer_run.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace steerdeck::widgets {

namespace {

QString joinText(lab::Join join)
{
    const auto& joined = steering::operator_of(join);
    if (!joined.word.empty())
        return QCoreApplication::translate("AnswerRun", " “and” ", "the word itself stands between two behaviours");
    if (joined.sign.empty() || joined.place == steering::Place::before) return QStringLiteral(", ");
    return QStringLiteral(" %1 ").arg(QString::fromUtf8(joined.sign.data(), qsizetype(joined.sign.size())));
}

} // namespace

Holding holdingOf(const AnswerRun& run)
{
    Holding holding;
    for (const RunAnswer& answer : run.answers) {
        const auto& chips = answer.start.deck.chips;
        if (!answer.finished || std::none_of(chips.begin(), chips.end(), [](const auto& c) { return c.enabled; }))
            continue;
        if (!can_tell(answer.start.deck, answer.done.badges)) continue; // a question has no answer
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
    const auto textOf = [&catalog](const lab::Chip& chip) {
        QString text = catalog.behavior(QString::fromStdString(chip.behavior)).title;
        if (!chip.blend_target.empty())
            text = QCoreApplication::translate("AnswerRun", "%1 with %2 % of %3", "a blend of two behaviours")
                       .arg(text, QLocale().toString(chip.blend_weight * 100, 'g', 3),
                            catalog.behavior(QString::fromStdString(chip.blend_target)).title);
        if (chip.strength != 1) text = QStringLiteral("%1 × %2").arg(text, QLocale().toString(chip.strength, 'g', 3));
        if (chip.negated) text = QCoreApplication::translate("AnswerRun", "not %1", "a behaviour").arg(text);
        return text;
    };
    const auto parts = steering::parts_of(deck);
    QStringList chips;
    for (const steering::DeckPart& part : parts) {
        QStringList alternatives;
        for (const steering::NumberedChip& one : part) alternatives << textOf(one.chip);
        QString text = alternatives.join(QCoreApplication::translate("AnswerRun", " or ", "between alternatives"));
        if (alternatives.size() > 1 && parts.size() > 1) text = QStringLiteral("(%1)").arg(text);
        chips << text;
    }
    if (chips.isEmpty()) return QCoreApplication::translate("AnswerRun", "no behaviour");
    if (steering::operator_of(deck.join).place == steering::Place::before)
        for (QString& chip : chips) chip.prepend(QLatin1String(steering::not_name) + QLatin1Char(' '));
    return chips.join(joinText(deck.join));
}

} // namespace steerdeck::widgets
