#include "train/sample_pane.h"

#include "shared/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace steerdeck::widgets {

namespace {

constexpr std::size_t most = 200;

QString html(const std::string& text)
{
    return QString::fromStdString(text).toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>"));
}

QString span(const QColor& color, const QString& inner)
{
    return QStringLiteral("<span style=\"color:%1\">%2</span>").arg(color.name(), inner);
}

} // namespace

SamplePane::SamplePane(QWidget* parent) : QFrame(parent)
{
    title_ = sectionLabel(tr("Sample answer"), this);
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
    head->addWidget(title_, 1);
    head->addWidget(older_);
    head->addWidget(newer_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid / 2);
    column->addLayout(head);
    column->addWidget(text_, 1);
    connect(older_, &QToolButton::clicked, this, [this] { show(shown_ - 1); });
    connect(newer_, &QToolButton::clicked, this, [this] { show(shown_ + 1); });
    show(-1);
}

void SamplePane::clear()
{
    samples_.clear();
    show(-1);
}

void SamplePane::setTitles(const std::vector<lab::BehaviorInfo>& behaviors) { behaviors_ = behaviors; }

void SamplePane::add(const lab::TrainSample& sample)
{
    const bool newest = shown_ == int(samples_.size()) - 1;
    samples_.push_back(sample);
    if (samples_.size() > most) {
        samples_.erase(samples_.begin());
        shown_ = std::max(0, shown_ - 1);
    }
    show(newest ? int(samples_.size()) - 1 : shown_);
}

QString SamplePane::text() const { return text_->toPlainText(); }

void SamplePane::show(int index)
{
    shown_ = index;
    older_->setEnabled(index > 0);
    newer_->setEnabled(index >= 0 && index + 1 < int(samples_.size()));
    if (index < 0 || index >= int(samples_.size())) {
        title_->setText(tr("Sample answer"));
        text_->clear();
        return;
    }
    const lab::TrainSample& sample = samples_[std::size_t(index)];
    QString behavior = QString::fromStdString(sample.behavior);
    for (const lab::BehaviorInfo& info : behaviors_)
        if (info.name == sample.behavior) behavior = QString::fromStdString(info.title);
    title_->setText(tr("Sample answer: %1, step %2").arg(behavior).arg(sample.step));
    QString page = QStringLiteral("<p style=\"margin:0\">") + span(mutedText(palette()), html(sample.prompt)) +
                   QStringLiteral("</p><p style=\"margin:6px 0\">") + html(sample.answer) +
                   QStringLiteral("</p><p style=\"margin:0\">");
    QStringList badges;
    for (const lab::Badge& badge : sample.badges) {
        const QString said =
            badge.pass ? tr("✓ %1: %2").arg(html(badge.title), html(badge.measured))
                       : tr("✗ %1: %2, wanted %3").arg(html(badge.title), html(badge.measured), html(badge.wanted));
        badges << span(badge.pass ? passColor(palette()) : failColor(palette()), said);
    }
    text_->setHtml(page + badges.join(QStringLiteral("<br>")) + QStringLiteral("</p>"));
}

void SamplePane::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) show(shown_);
}

} // namespace steerdeck::widgets
