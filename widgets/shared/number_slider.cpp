#include "widgets/shared/number_slider.h"

#include "widgets/shared/keys_kept.h"
#include "widgets/shared/pill_button.h"
#include "widgets/shared/theme.h"
#include "widgets/shared/wheel_guard.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QSlider>

#include <algorithm>

namespace steerdeck::widgets {

namespace {
constexpr int pages = 10; // Page up and down go through it in about so many
}

NumberSlider::NumberSlider(const Range& range, const QString& question, const QString& unit, const QString& take,
                           Qt::Orientation orientation, QWidget* parent)
    : QWidget(parent), range_(range), unit_(unit), slider_(new QSlider(Qt::Horizontal, this)),
      from_(mutedLabel(QLocale().toString(range.from), this)), to_(mutedLabel(QLocale().toString(range.to), this)),
      number_(new QLabel(this)), take_(new PillButton(take, PillButton::Look::primary, this))
{
    const int places = (range.to - range.from) / range.step;
    slider_->setRange(range.from, range.to);
    slider_->setSingleStep(range.step);
    slider_->setPageStep(range.step * std::max(1, places / pages));
    slider_->setAccessibleName(question);
    slider_->setMinimumWidth(100);
    slider_->installEventFilter(this);
    take_->setAccessibleDescription(question);
    number_->setTextFormat(Qt::PlainText);
    for (QLabel* end : {from_, to_}) end->setTextFormat(Qt::PlainText);
    auto* line = new QHBoxLayout;
    line->setSpacing(grid);
    line->addWidget(from_);
    line->addWidget(slider_, 1);
    line->addWidget(to_);
    line->addSpacing(grid);
    line->addWidget(number_);
    const bool lying = orientation == Qt::Horizontal;
    auto* whole = new QBoxLayout(lying ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom, this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(lying ? 2 * grid : grid);
    whole->addLayout(line, lying ? 1 : 0);
    whole->addWidget(take_, 0, lying ? Qt::Alignment() : Qt::AlignLeading);
    connect(slider_, &QSlider::valueChanged, this, &NumberSlider::tell);
    connect(take_, &QPushButton::clicked, this, [this] { emit taken(value()); });
    slider_->setValue(range.from + places / 2 * range.step);
    tell();
    fit();
    guardFromWheel(*this);
}

int NumberSlider::value() const
{
    const int place = (slider_->value() - range_.from + range_.step / 2) / range_.step; // a drag ends between two
    return std::min(range_.from + place * range_.step, range_.to);
}

void NumberSlider::setValue(int value) { slider_->setValue(value); }

QString NumberSlider::words(int value) const
{
    const QString digits = QLocale().toString(value);
    return unit_.isEmpty() ? digits : tr("%1 %2", "a number and its unit").arg(digits, unit_);
}

void NumberSlider::tell()
{
    const int whole = value();
    if (whole != slider_->value()) {
        const QSignalBlocker quiet(slider_);
        slider_->setValue(whole);
    }
    number_->setText(words(whole));
    slider_->setAccessibleDescription(number_->text());
    emit moved(whole);
}

/// The number keeps its room, whatever it says.
void NumberSlider::fit()
{
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    number_->setFont(strong);
    const QFontMetrics metrics(strong);
    number_->setMinimumWidth(
        std::max(metrics.horizontalAdvance(words(range_.from)), metrics.horizontalAdvance(words(range_.to))) + 2);
}

bool NumberSlider::eventFilter(QObject* watched, QEvent* event)
{
    static constexpr Qt::Key own[] = {Qt::Key_Left,     Qt::Key_Right, Qt::Key_Up,  Qt::Key_Down,   Qt::Key_PageUp,
                                      Qt::Key_PageDown, Qt::Key_Home,  Qt::Key_End, Qt::Key_Return, Qt::Key_Enter};
    if (keepsKeys(event, own, Qt::NoModifier)) return true;
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            emit taken(value());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void NumberSlider::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) fit();
}

} // namespace steerdeck::widgets
