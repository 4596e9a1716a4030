#include "widgets/learn/lesson_choices.h"

#include "widgets/learn/lesson_guide.h"
#include "widgets/learn/lesson_parts.h"
#include "widgets/shared/number_slider.h"
#include "widgets/shared/order_list.h"
#include "widgets/shared/pill_button.h"
#include "widgets/shared/theme.h"

#include <QBoxLayout>

#include <utility>

namespace steerdeck::widgets {

LessonChoices::LessonChoices(LessonGuide* guide, Qt::Orientation orientation, QWidget* parent)
    : QWidget(parent), guide_(guide),
      layout_(new QBoxLayout(orientation == Qt::Vertical ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, this))
{
    layout_->setContentsMargins(0, 0, 0, 0);
    layout_->setSpacing(grid);
}

void LessonChoices::make(const QString& key)
{
    shown_ = key;
    qDeleteAll(buttons_);
    buttons_.clear();
    for (QWidget* input : {static_cast<QWidget*>(std::exchange(slider_, nullptr)),
                           static_cast<QWidget*>(std::exchange(order_, nullptr))}) {
        if (!input) continue;
        input->hide();
        input->deleteLater(); // one of its keys may have led here
    }
    const LessonStep* step = guide_->step();
    if (!step) return;
    const bool asks = guide_->asksGuess();
    if (asks && step->guess.kind == GuessKind::slider) return makeSlider();
    if (asks && step->guess.kind == GuessKind::order) return makeOrder();
    std::vector<LessonText> texts;
    if (asks)
        texts = step->guess.choices;
    else
        for (const LessonChoice& choice : step->choices) texts.push_back(choice.text);
    for (int i = 0; i < int(texts.size()); ++i) {
        auto* button = new ChoiceButton(i + 1, texts[std::size_t(i)].in(guide_->language()), this);
        connect(button, &QAbstractButton::clicked, guide_, [this, i] { guide_->choose(i); });
        const bool beside = orientation() == Qt::Horizontal;
        layout_->addWidget(button, beside ? 1 : 0, beside ? Qt::AlignTop : Qt::Alignment());
        buttons_ << button;
    }
}

void LessonChoices::makeSlider()
{
    const LessonGuess& guess = guide_->step()->guess;
    const QString language = guide_->language();
    slider_ = new NumberSlider({guess.from, guess.to, guess.step}, lessonPlain(guess.question.in(language)),
                               guess.unit.isEmpty() ? QString() : lessonPlain(guess.unit.in(language)),
                               tr("That is my guess"), orientation(), this);
    layout_->addWidget(slider_, 1);
    slider_->button()->setVisible(orientation() == Qt::Vertical);
    connect(slider_, &NumberSlider::taken, this, &LessonChoices::take);
}

void LessonChoices::makeOrder()
{
    const LessonGuess& guess = guide_->step()->guess;
    const QString language = guide_->language();
    QStringList things;
    for (const LessonText& thing : guess.choices) things << lessonPlain(thing.in(language));
    order_ = new OrderList(things, shownFirst(guess), lessonPlain(guess.question.in(language)), tr("That is my guess"),
                           orientation(), this);
    layout_->addWidget(order_, 1);
    order_->button()->setVisible(orientation() == Qt::Vertical);
    connect(order_, &OrderList::taken, this, &LessonChoices::take);
}

void LessonChoices::take()
{
    if (slider_) return guide_->makeGuess({GuessKind::slider, slider_->value()});
    if (order_) guide_->makeGuess({GuessKind::order, -1, order_->order()});
}

Qt::Orientation LessonChoices::orientation() const
{
    return layout_->direction() == QBoxLayout::LeftToRight ? Qt::Horizontal : Qt::Vertical;
}

bool LessonChoices::refresh()
{
    const LessonStep* step = guide_->step();
    const bool asks = guide_->asksGuess();
    const bool wanted = step && (step->isQuestion() || asks);
    const QString key = wanted ? QStringLiteral("%1/%2/%3/%4")
                                     .arg(guide_->lesson()->name, guide_->language())
                                     .arg(guide_->stepIndex())
                                     .arg(asks ? QStringLiteral("guess") : QString())
                               : QString();
    const bool others = key != shown_;
    if (others) make(key);
    setVisible(wanted);
    for (int i = 0; wanted && !asks && i < buttons_.size(); ++i) {
        const bool right = step->choices[std::size_t(i)].right;
        const bool told = i == guide_->choice() || (guide_->isStepDone() && right);
        buttons_[i]->setVerdict(!told   ? ChoiceButton::Verdict::open
                                : right ? ChoiceButton::Verdict::right
                                        : ChoiceButton::Verdict::wrong);
    }
    return others;
}

} // namespace steerdeck::widgets
