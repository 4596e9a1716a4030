#include "widgets/geometry/time_bar.h"

#include "widgets/shared/pill_button.h"
#include "widgets/shared/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QSlider>

#include <cmath>

namespace steerdeck::widgets {

namespace {
constexpr int frame = 33;         // milliseconds
constexpr double wholeRun = 6000; // milliseconds from the first step to the last
} // namespace

TimeBar::TimeBar(QWidget* parent, Controls controls) : QWidget(parent)
{
    setAccessibleName(tr("Moment of the training"));
    play_ = new PillButton(tr("Play"), PillButton::Look::plain, this);
    play_->setObjectName(QStringLiteral("play"));
    play_->setToolTip(tr("Let the training pass by (Space)"));
    slider_ = new QSlider(Qt::Horizontal, this);
    slider_->setObjectName(QStringLiteral("moment"));
    slider_->setAccessibleName(tr("Step of the training"));
    slider_->setToolTip(tr("Arrow keys go from one recorded step to the next"));
    slider_->setMinimumWidth(120);
    label_ = mutedLabel({}, this);
    label_->setObjectName(QStringLiteral("momentLabel"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid);
    row->addWidget(play_);
    if (controls == Controls::all) addStepping();
    row->addWidget(slider_, 1);
    row->addWidget(label_);
    clock_.setInterval(frame);
    connect(&clock_, &QTimer::timeout, this, &TimeBar::pass);
    connect(play_, &QPushButton::clicked, this, [this] { play(!playing()); });
    connect(slider_, &QSlider::valueChanged, this, [this](int place) {
        play(false); // a hand on the slider holds time
        show(place, false);
    });
    setSteps({});
}

void TimeBar::addStepping()
{
    const auto stepper = [this](const QString& text, const char* name, const QString& tip, int by) {
        auto* button = makeButton(text, PillButton::Look::plain, name, tip, this);
        layout()->addWidget(button);
        connect(button, &QPushButton::clicked, slider_, [this, by] { slider_->setValue(slider_->value() + by); });
    };
    stepper(tr("&Back"), "stepBack", tr("One step back"), -1);
    stepper(tr("&Step"), "stepOn", tr("One step on"), 1);
    auto* pace = new QComboBox(this);
    pace->setObjectName(QStringLiteral("pace"));
    pace->setAccessibleName(tr("Pace"));
    pace->setToolTip(tr("How fast the steps pass"));
    for (const double times : {0.25, 0.5, 1.0, 2.0, 4.0})
        pace->addItem(tr("%1 ×", "a pace, as in 2 ×").arg(QLocale().toString(times)), times);
    pace->setCurrentIndex(2);
    layout()->addWidget(pace);
    connect(pace, &QComboBox::currentIndexChanged, this, [this, pace] { pace_ = pace->currentData().toDouble(); });
}

void TimeBar::rewind()
{
    play(false);
    show(0, true);
}

void TimeBar::setSteps(std::vector<int> steps)
{
    play(false);
    steps_ = std::move(steps);
    const QSignalBlocker quiet(slider_);
    slider_->setRange(0, std::max(0, int(steps_.size()) - 1));
    slider_->setPageStep(std::max(1, int(steps_.size()) / 10));
    setEnabled(steps_.size() > 1);
    label_->setMinimumWidth(0);
    show(steps_.empty() ? 0 : double(steps_.size() - 1), true);
    label_->setMinimumWidth(label_->sizeHint().width()); // the last step's text is the longest: nothing moves later
}

double TimeBar::step() const
{
    if (steps_.empty()) return 0;
    const std::size_t before = std::min(std::size_t(place_), steps_.size() - 1),
                      after = std::min(before + 1, steps_.size() - 1);
    return steps_[before] + (place_ - double(before)) * (steps_[after] - steps_[before]);
}

void TimeBar::play(bool on)
{
    if (on == playing()) return;
    if (on && place_ >= double(steps_.size()) - 1) show(0, true);
    on ? clock_.start() : clock_.stop();
    play_->setText(on ? tr("Pause") : tr("Play"));
    play_->setToolTip(on ? tr("Hold this moment (Space)") : tr("Let the training pass by (Space)"));
}

void TimeBar::pass()
{
    const double last = double(steps_.size()) - 1;
    show(std::min(last, place_ + pace_ * last * frame / wholeRun), true);
    if (place_ >= last) play(false);
}

void TimeBar::show(double place, bool moveSlider)
{
    place_ = place;
    if (moveSlider) {
        const QSignalBlocker quiet(slider_);
        slider_->setValue(int(place));
    }
    const QLocale locale;
    label_->setText(
        steps_.empty()
            ? QString()
            : tr("Step %1 of %2").arg(locale.toString(int(std::lround(step()))), locale.toString(steps_.back())));
    emit stepChanged(step());
}

} // namespace steerdeck::widgets
