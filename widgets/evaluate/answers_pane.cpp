#include "widgets/evaluate/answers_pane.h"

#include "widgets/shared/reading_text.h"
#include "widgets/shared/theme.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QScrollBar>
#include <QTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace steerdeck::widgets {

namespace {

constexpr std::size_t most = 200; // answers laid out at once; a text of thousands takes seconds

QString html(const QString& text) { return text.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>")); }

QString html(const std::string& text) { return html(QString::fromStdString(text)); }

QString span(const QColor& color, const QString& inner)
{
    return QStringLiteral("<span style=\"color:%1\">%2</span>").arg(color.name(), inner);
}

} // namespace

AnswersPane::AnswersPane(QWidget* parent) : QWidget(parent)
{
    title_ = sectionLabel(tr("Answers"), this);
    title_->setTextFormat(Qt::PlainText);
    title_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    count_ = mutedLabel({}, this);
    wrongOnly_ = new QCheckBox(tr("Only &wrong"), this);
    wrongOnly_->setObjectName(QStringLiteral("wrongOnly"));
    wrongOnly_->setToolTip(tr("Hide the answers that do what was asked; otherwise the wrong ones come first"));
    text_ = new QTextEdit(this);
    text_->setObjectName(QStringLiteral("answers"));
    text_->setReadOnly(true);
    text_->setTabChangesFocus(true);
    text_->setAccessibleName(tr("Answers of the selected row"));
    text_->setPlaceholderText(tr("Select a row of the table to read its answers."));
    auto* head = new QHBoxLayout;
    head->setSpacing(grid);
    head->addWidget(count_, 1);
    head->addWidget(wrongOnly_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid / 2);
    column->addWidget(title_);
    column->addLayout(head);
    column->addWidget(text_, 1);
    connect(wrongOnly_, &QCheckBox::toggled, this, &AnswersPane::refresh);
}

void AnswersPane::clear()
{
    state_ = State::empty;
    heading_.clear();
    answers_.clear();
    refresh();
}

void AnswersPane::expect(const QString& title)
{
    if (title == heading_ && state_ == State::shown) return;
    state_ = State::waiting;
    heading_ = title;
    answers_.clear();
    refresh();
}

void AnswersPane::setAnswers(const std::vector<lab::AnswerRecord>& answers)
{
    const int scrolled = state_ == State::shown ? text_->verticalScrollBar()->value() : 0;
    state_ = State::shown;
    answers_ = answers;
    std::stable_partition(answers_.begin(), answers_.end(), [](const lab::AnswerRecord& a) { return !a.correct; });
    refresh();
    text_->verticalScrollBar()->setValue(scrolled);
}

void AnswersPane::tellError(const QString& sentence)
{
    state_ = State::failed;
    problem_ = sentence;
    refresh();
}

QString AnswersPane::text() const { return text_->toPlainText(); }

void AnswersPane::refresh()
{
    title_->setText(heading_.isEmpty() ? tr("Answers") : heading_);
    title_->setToolTip(heading_);
    count_->clear();
    if (state_ == State::empty) return text_->clear();
    if (state_ == State::waiting) return text_->setPlainText(tr("Reading the answers…"));
    if (state_ == State::failed) return text_->setPlainText(problem_);
    const auto number = [](std::size_t value) { return QLocale().toString(qulonglong(value)); };
    const auto wrong = std::size_t(
        std::count_if(answers_.begin(), answers_.end(), [](const lab::AnswerRecord& a) { return !a.correct; }));
    count_->setText(tr("%1 of %2 wrong").arg(number(wrong), number(answers_.size())));
    QString page;
    std::size_t shown = 0, wanted = 0;
    const QColor muted = mutedText(palette()), pass = passColor(palette()), fail = failColor(palette());
    for (const lab::AnswerRecord& answer : answers_) {
        if (wrongOnly_->isChecked() && answer.correct) continue;
        if (++wanted > most) continue;
        ++shown;
        page += QStringLiteral("<p style=\"margin:0 0 2px 0\"><b>") +
                (answer.correct ? span(pass, tr("✓ correct")) : span(fail, tr("✗ wrong"))) + QStringLiteral("</b> ") +
                span(muted, html(answer.prompt)) + QStringLiteral("</p><p style=\"margin:0 0 2px 0\">") +
                (answer.text.empty() ? span(muted, tr("(no text)")) : html(answer.text)) + QStringLiteral("</p>");
        QStringList badges;
        for (const lab::Badge& badge : answer.badges)
            badges << span(badge.pass() ? pass : fail,
                           badge.pass()
                               ? tr("✓ %1: %2").arg(html(badgeTitle(badge)), html(measuredText(badge)))
                               : tr("✗ %1: %2, wanted %3")
                                     .arg(html(badgeTitle(badge)), html(measuredText(badge)), html(wantedText(badge))));
        // A sign and its words stay on one line.
        for (QString& badge : badges)
            badge.replace(QStringLiteral("✓ "), QStringLiteral("✓&nbsp;"))
                .replace(QStringLiteral("✗ "), QStringLiteral("✗&nbsp;"));
        if (answer.truncated) badges << span(warnColor(palette()), tr("cut off at the largest length"));
        if (answer.judge > 0) badges << span(muted, tr("quality %1 of 5").arg(answer.judge));
        page += QStringLiteral("<p style=\"margin:0 0 12px 0\">") + badges.join(QStringLiteral(" &nbsp; ")) +
                QStringLiteral("</p>");
    }
    if (wanted > shown)
        page += QStringLiteral("<p>") +
                span(muted, tr("%1 more are not shown here; the run's generations.jsonl has them all.")
                                .arg(number(wanted - shown))) +
                QStringLiteral("</p>");
    if (wanted == 0)
        page = QStringLiteral("<p>") + span(muted, answers_.empty() ? tr("No answers yet.") : tr("None is wrong.")) +
               QStringLiteral("</p>");
    text_->setHtml(page);
}

void AnswersPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) refresh();
}

} // namespace steerdeck::widgets
