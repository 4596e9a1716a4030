// What is said of the tokens of an input and of an answer.
#include "widgets/compose/token_text.h"

#include <QLocale>
#include <QRegularExpression>

namespace steerdeck::widgets {

namespace {

/// "0.83"; what is almost nothing or almost certain keeps its first digits.
QString share(double probability)
{
    const QLocale locale;
    if (probability > 0 && probability < 0.0001) return TokenText::tr("less than %1").arg(locale.toString(0.0001));
    return locale.toString(probability, 'g', probability < 0.995 ? 2 : 4);
}

/// A token in quotes; line ends and spaces named by their signs.
QString quoted(const std::string& text)
{
    QString shown = QString::fromStdString(text);
    shown.replace(QLatin1Char('\n'), QStringLiteral("⏎"));
    return QStringLiteral("“%1”").arg(shown);
}

/// Where a token stood in the model's choice.
QString standing(const lab::OutputPiece& piece)
{
    const QString text = quoted(piece.text), probability = share(piece.probability);
    if (piece.rank < 1) return TokenText::tr("%1: probability %2").arg(text, probability);
    const QString rank = QLocale().toString(piece.rank);
    if (piece.entropy < 0)
        return TokenText::tr("%1: probability %2, rank %3", "of a token").arg(text, probability, rank);
    return TokenText::tr("%1: probability %2, rank %3, entropy %4 bits", "of a token")
        .arg(text, probability, rank, QLocale().toString(piece.entropy, 'f', 2));
}

TokenMark rowMark(const QString& row, const QString& written, double strength, const Catalog& catalog)
{
    const Behavior behavior = catalog.behavior(row);
    TokenMark mark;
    mark.steering = true;
    mark.category = catalog.categoryOf(behavior);
    mark.text = written;
    if (strength != 1) mark.text = QStringLiteral("%1 × %2").arg(written, QLocale().toString(strength, 'g', 3));
    const bool known = catalog.indexOf(row) >= 0;
    mark.description = strength == 1
                           ? (known ? TokenText::tr("Steering token: %1") : TokenText::tr("Learned operator: %1"))
                                 .arg(written == row ? behavior.title : written)
                           : TokenText::tr("Steering token: %1, strength %2")
                                 .arg(written == row ? behavior.title : written, QLocale().toString(strength, 'g', 3));
    return mark;
}

} // namespace

QList<TokenMark> inputMarks(const lab::AnswerStart& start, const Catalog& catalog)
{
    QList<TokenMark> marks;
    for (const lab::InputPiece& piece : start.pieces) {
        if (!piece.row.empty()) {
            marks << rowMark(QString::fromStdString(piece.row), QString::fromStdString(piece.text), piece.strength,
                             catalog);
            continue;
        }
        TokenMark mark;
        mark.text = QString::fromStdString(piece.text);
        mark.description = TokenText::tr("Token %1: %2").arg(piece.id).arg(quoted(piece.text));
        marks << mark;
    }
    if (!marks.isEmpty()) return marks;
    static const QRegularExpression part(QStringLiteral("«([^»]*)»|\\s*[^\\s«]+|\\s+"));
    for (auto found = part.globalMatch(QString::fromStdString(start.input)); found.hasNext();) {
        const auto match = found.next();
        if (match.hasCaptured(1)) {
            marks << rowMark(match.captured(1), match.captured(1), 1, catalog);
            continue;
        }
        TokenMark mark;
        mark.text = mark.description = match.captured();
        marks << mark;
    }
    return marks;
}

QString otherText(const lab::OutputPiece::Other& other)
{
    return QStringLiteral("%1 %2").arg(quoted(other.text), share(other.probability));
}

QList<TokenMark> answerMarks(const lab::AnswerDone& done)
{
    QList<TokenMark> marks;
    for (const lab::OutputPiece& piece : done.pieces) {
        TokenMark mark;
        mark.text = QString::fromStdString(piece.text);
        mark.probability = piece.probability;
        mark.entropy = piece.entropy;
        mark.rank = piece.rank;
        mark.description = standing(piece);
        QStringList others;
        for (const auto& other : piece.others) others << otherText(other);
        if (!others.isEmpty())
            mark.description =
                TokenText::tr("%1; others: %2", "of a token").arg(mark.description, others.join(QStringLiteral(", ")));
        marks << mark;
    }
    return marks;
}

} // namespace steerdeck::widgets
