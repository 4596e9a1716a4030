#include "widgets/batch/batch_model.h"

#include "core/base/csv.h"
#include "core/behaviors/reading_text.h"
#include "widgets/compose/badge.h"
#include "widgets/shared/reading_text.h"

#include <algorithm>

namespace steerdeck::widgets {

void BatchModel::setPrompts(const std::vector<std::string>& prompts)
{
    beginResetModel();
    prompts_ = prompts;
    answers_.clear();
    endResetModel();
}

void BatchModel::setAnswers(const lab::BatchRequest& request, const lab::BatchResult& result)
{
    beginResetModel();
    prompts_ = request.prompts;
    deck_ = request.deck;
    answers_ = result.answers;
    endResetModel();
}

bool BatchModel::isChecked(const lab::BatchAnswer& answer) const
{
    return lab::can_tell(deck_, answer.badges) &&
           std::any_of(answer.badges.begin(), answer.badges.end(),
                       [](const lab::Badge& badge) { return badge.behavior != "truth"; });
}

int BatchModel::held() const
{
    return int(std::count_if(answers_.begin(), answers_.end(),
                             [this](const lab::BatchAnswer& answer) { return lab::holds(deck_, answer.badges); }));
}

int BatchModel::asked() const
{
    return int(std::count_if(answers_.begin(), answers_.end(),
                             [this](const lab::BatchAnswer& answer) { return isChecked(answer); }));
}

std::string BatchModel::toCsv() const
{
    CsvLine head;
    for (const char* title : {"prompt", "answer", "tokens", "cut", "holds"}) head.text(title);
    if (!answers_.empty())
        for (const lab::Badge& badge : answers_[0].badges) head.text(badge.behavior).text(badge.behavior + "_measured");
    std::string text = head.end();
    for (std::size_t i = 0; i < answers_.size(); ++i) {
        const lab::BatchAnswer& answer = answers_[i];
        CsvLine line;
        line.text(prompts_[i])
            .text(answer.text)
            .number(std::size_t(answer.tokens))
            .text(answer.truncated ? "yes" : "no");
        line.text(!isChecked(answer) ? "" : lab::holds(deck_, answer.badges) ? "yes" : "no");
        for (const lab::Badge& badge : answer.badges)
            line.text(!badge.judged() ? ""
                      : badge.pass()  ? "yes"
                                      : "no")
                .text(behaviors::measured_text(badge.reading.measurement));
        text += line.end();
    }
    return text;
}

int BatchModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(prompts_.size()); }
int BatchModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(Columns); }

QVariant BatchModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) return {};
    const auto row = std::size_t(index.row());
    if (index.column() == Prompt) return QString::fromStdString(prompts_[row]);
    if (row >= answers_.size()) return {};
    const lab::BatchAnswer& answer = answers_[row];
    if (index.column() == Answer) return QString::fromStdString(answer.text);
    if (index.column() == Holds) {
        if (!isChecked(answer)) return QStringLiteral("–");
        return lab::holds(deck_, answer.badges) ? tr("✓ yes") : tr("✗ no");
    }
    QStringList lines;
    for (const lab::Badge& badge : answer.badges)
        lines << QStringLiteral("%1 %2: %3").arg(badgeSign(badge), badgeTitle(badge), badgeText(badge));
    return lines.join(role == Qt::ToolTipRole ? QStringLiteral("\n") : QStringLiteral("; "));
}

QVariant BatchModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole) return {};
    if (orientation == Qt::Vertical) return section + 1;
    switch (section) {
    case Prompt:
        return tr("Prompt");
    case Answer:
        return tr("Answer");
    case Holds:
        return tr("Holds");
    default:
        return tr("Checks");
    }
}

} // namespace steerdeck::widgets
