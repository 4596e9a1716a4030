#include "widgets/learn/lesson_choices.h"

#include "widgets/learn/lesson_guide.h"
#include "widgets/learn/lesson_parts.h"
#include "widgets/shared/theme.h"

#include <QBoxLayout>

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
    const LessonStep* step = guide_->step();
    if (!step) return;
    std::vector<LessonText> texts;
    if (guide_->asksGuess())
        texts = step->guess.choices;
    else
        for (const LessonChoice& choice : step->choices) texts.push_back(choice.text);
    for (int i = 0; i < int(texts.size()); ++i) {
        auto* button = new ChoiceButton(i + 1, texts[std::size_t(i)].in(guide_->language()), this);
        connect(button, &QAbstractButton::clicked, guide_, [this, i] { guide_->choose(i); });
        const bool beside = layout_->direction() == QBoxLayout::LeftToRight;
        layout_->addWidget(button, beside ? 1 : 0, beside ? Qt::AlignTop : Qt::Alignment());
        buttons_ << button;
    }
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
