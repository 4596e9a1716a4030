#include "widgets/train/sample_pane.h"

#include "widgets/shared/reading_text.h"
#include "widgets/shared/theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace steerdeck::widgets {

namespace {

constexpr std::size_t most = 200;

QString html(const QString& text) { return text.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>")); }

QString html(const std::string& text) { return html(QString::fromStdString(text)); }

QString span(const QColor& color, const QString& inner)
{
    return QStringLiteral("<span style=\"color:%1\">%2</span>").arg(color.name(), inner);
}

} // namespace

SamplePane::SamplePane(QWidget* parent) : QFrame(parent)
{
    list_ = new QComboBox(this);
    list_->setObjectName(QStringLiteral("samples"));
    list_->setAccessibleName(tr("Sample answers so far"));
    list_->view()->setAccessibleName(list_->accessibleName());
    list_->setPlaceholderText(tr("Sample answers"));
    list_->setProperty("kept", false); // what is looked at, of answers that the next start does not have
    list_->setToolTip(tr("Answers made on the way, each with the rows of its moment"));
    list_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    list_->setMinimumContentsLength(10);
    list_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const auto arrow = [this](Qt::ArrowType type, const QString& name) {
        auto* button = new QToolButton(this);
        button->setArrowType(type);
        button->setAutoRaise(true);
        button->setToolTip(name);
        button->setAccessibleName(name);
        return button;
    };
    older_ = arrow(Qt::LeftArrow, tr("Older sample"));
    newer_ = arrow(Qt::RightArrow, tr("Newer sample"));
    text_ = new QTextEdit(this);
    text_->setReadOnly(true);
    text_->setTabChangesFocus(true);
    text_->setAccessibleName(tr("Sample answer with the tokens as they are now"));
    text_->setPlaceholderText(tr("While training runs, an answer made with the tokens of the moment appears here."));

    auto* head = new QHBoxLayout;
    head->addWidget(list_, 1);
    head->addWidget(older_);
    head->addWidget(newer_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid / 2);
    column->addLayout(head);
    column->addWidget(text_, 1);
    connect(list_, &QComboBox::activated, this, &SamplePane::show);
    connect(older_, &QToolButton::clicked, this, [this] { show(shown_ - 1); });
    connect(newer_, &QToolButton::clicked, this, [this] { show(shown_ + 1); });
    show(-1);
}

void SamplePane::clear()
{
    samples_.clear();
    list_->clear();
    show(-1);
}

void SamplePane::setTitles(const std::vector<lab::BehaviorInfo>& behaviors)
{
    behaviors_ = behaviors;
    for (int i = 0; i < list_->count(); ++i) list_->setItemText(i, titleOf(samples_[std::size_t(i)]));
}

void SamplePane::add(const lab::TrainSample& sample)
{
    const bool newest = shown_ == int(samples_.size()) - 1;
    samples_.push_back(sample);
    list_->addItem(titleOf(sample));
    if (samples_.size() > most) {
        samples_.erase(samples_.begin());
        list_->removeItem(0);
        shown_ = std::max(0, shown_ - 1);
    }
    show(newest ? int(samples_.size()) - 1 : shown_);
}

QString SamplePane::titleOf(const lab::TrainSample& sample) const
{
    QString behavior = QString::fromStdString(sample.behavior);
    for (const lab::BehaviorInfo& info : behaviors_)
        if (info.name == sample.behavior) behavior = QString::fromStdString(info.title);
    const auto passed =
        std::count_if(sample.badges.begin(), sample.badges.end(), [](const lab::Badge& badge) { return badge.pass(); });
    const auto judged = std::count_if(sample.badges.begin(), sample.badges.end(),
                                      [](const lab::Badge& badge) { return badge.judged(); });
    return tr("Step %1: %2, %3 of %4 ✓", "step, behaviour, verifiers that passed, all")
        .arg(QLocale().toString(sample.step), behavior, QLocale().toString(qlonglong(passed)),
             QLocale().toString(qlonglong(judged)));
}

QString SamplePane::text() const { return text_->toPlainText(); }

void SamplePane::show(int index)
{
    shown_ = index;
    older_->setEnabled(index > 0);
    newer_->setEnabled(index >= 0 && index + 1 < int(samples_.size()));
    list_->setEnabled(!samples_.empty());
    list_->setCurrentIndex(index);
    if (index < 0 || index >= int(samples_.size())) return text_->clear();
    const lab::TrainSample& sample = samples_[std::size_t(index)];
    QString page = QStringLiteral("<p style=\"margin:0\">") + span(mutedText(palette()), html(sample.prompt)) +
                   QStringLiteral("</p><p style=\"margin:6px 0\">") + html(sample.answer) +
                   QStringLiteral("</p><p style=\"margin:0\">");
    QStringList badges;
    for (const lab::Badge& badge : sample.badges) {
        const QString said =
            !badge.judged() ? tr("? %1: %2").arg(html(badgeTitle(badge)), html(measuredText(badge)))
            : badge.pass()  ? tr("✓ %1: %2").arg(html(badgeTitle(badge)), html(measuredText(badge)))
                            : tr("✗ %1: %2, wanted %3")
                                 .arg(html(badgeTitle(badge)), html(measuredText(badge)), html(wantedText(badge)));
        badges << span(!badge.judged() ? mutedText(palette())
                       : badge.pass()  ? passColor(palette())
                                       : failColor(palette()),
                       said);
    }
    text_->setHtml(page + badges.join(QStringLiteral("<br>")) + QStringLiteral("</p>"));
}

void SamplePane::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) show(shown_);
}

} // namespace steerdeck::widgets
