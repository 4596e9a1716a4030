#include "widgets/learn/learn_bench.h"

#include "widgets/learn/guess_picture.h"
#include "widgets/learn/lesson_choices.h"
#include "widgets/learn/lesson_parts.h"
#include "widgets/shared/flow_layout.h"
#include "widgets/shared/notice_label.h"
#include "widgets/shared/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QStandardItemModel>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace steerdeck::widgets {

namespace {

constexpr int measure = 43; // widest lines of text, in heights of a letter

QFont sized(QFont font, double pixels, bool strong = false)
{
    font.setPixelSize(std::max(11, int(pixels)));
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    return font;
}

QLabel* wrapping(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

QString LearnBench::benchTitle(const QString& bench)
{
    if (bench == QLatin1String("compose")) return tr("Compose");
    if (bench == QLatin1String("train")) return tr("Train");
    if (bench == QLatin1String("geometry")) return tr("Geometry");
    if (bench == QLatin1String("evaluate")) return tr("Evaluate");
    return bench;
}

int LearnBench::stepType(int type, int by)
{
    static constexpr std::array sizes{leastType, 14, normalType, 18, 20, 23, 26, largeType, 34, 40, mostType};
    const auto* at = by > 0 ? std::upper_bound(sizes.begin(), sizes.end(), type)
                            : std::lower_bound(sizes.begin(), sizes.end(), type);
    if (by > 0) return at == sizes.end() ? mostType : *at;
    return at == sizes.begin() ? leastType : *(at - 1);
}

LearnBench::LearnBench(QWidget* parent)
    : QWidget(parent), guide_(new LessonGuide(this)), lessons_(new QStandardItemModel(this))
{
    setAccessibleName(tr("Learn"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(gutter, gutter, gutter, gutter);
    row->setSpacing(gutter);
    row->addWidget(makeList(), 3);
    row->addWidget(makePage(), 7);
    makeKeys();
    connect(guide_, &LessonGuide::changed, this, &LearnBench::refresh);
    connect(guide_, &LessonGuide::stepDone, this, [this] {
#if QT_CONFIG(accessibility)
        QAccessibleEvent event(outcome_->text().isEmpty() ? task_ : outcome_, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
#endif
        // What has just appeared below shall be seen.
        QTimer::singleShot(0, this, [this] {
            if (picture_->isVisible()) scroll_->ensureWidgetVisible(picture_);
            scroll_->ensureWidgetVisible(outcome_->isVisible() ? outcome_ : task_);
        });
    });
    refresh();
}

QWidget* LearnBench::makeList()
{
    auto* part = new QWidget(this);
    part->setMinimumWidth(220);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    listTitle_ = sectionLabel(tr("Lessons"), part);
    list_ = new QListView(part);
    list_->setModel(lessons_);
    list_->setItemDelegate(new LessonDelegate(list_));
    list_->setAccessibleName(tr("Lessons"));
    list_->setAccessibleDescription(tr("Return opens the selected lesson where you left it"));
    list_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list_->setResizeMode(QListView::Adjust);
    list_->setMouseTracking(true);
    listTitle_->setBuddy(list_);
    notice_ = new NoticeLabel(part);
    demo_ = new LessonButton(tr("Open the demo model"), PillButton::Look::plain, part);
    demo_->hide();
    column->addWidget(listTitle_);
    column->addWidget(list_, 1);
    column->addWidget(notice_);
    column->addWidget(demo_);
    column->addWidget(makeButton(tr("The mechanism…"), PillButton::Look::plain, "openMechanism",
                                 tr("Teacher, student and token step by step; a deck down to one logit"), part));
    connect(list_, &QListView::clicked, this,
            [this](const QModelIndex& index) { guide_->open(index.data(LessonDelegate::NameRole).toString()); });
    connect(demo_, &QPushButton::clicked, this, &LearnBench::demoRequested);
    return part;
}

QWidget* LearnBench::makePage()
{
    page_ = new QWidget(this);
    auto* column = new QVBoxLayout(page_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);

    head_ = new QBoxLayout(QBoxLayout::LeftToRight);
    head_->setSpacing(grid);
    lessonTitle_ = mutedLabel(QString(), page_);
    lessonTitle_->setWordWrap(true);
    smaller_ = new LessonButton(tr("A−"), PillButton::Look::plain, page_);
    larger_ = new LessonButton(tr("A+"), PillButton::Look::plain, page_);
    large_ = new LessonButton(tr("Large type"), PillButton::Look::plain, page_);
    large_->setObjectName(QStringLiteral("largeType"));
    smaller_->setAccessibleName(tr("Smaller letters"));
    smaller_->setToolTip(tr("Smaller letters (Ctrl+−)"));
    larger_->setAccessibleName(tr("Larger letters"));
    larger_->setToolTip(tr("Larger letters (Ctrl++)"));
    large_->setCheckable(true);
    large_->setToolTip(tr("Letters that can be read from the back of a room"));
    head_->addWidget(lessonTitle_, 1);
    auto* letters = new QHBoxLayout;
    letters->setSpacing(grid);
    for (QWidget* button : {smaller_, larger_, large_}) letters->addWidget(button);
    head_->addLayout(letters);
    column->addLayout(head_);

    auto* place = new FlowLayout(nullptr, 2 * grid);
    dots_ = new StepDots(page_);
    count_ = mutedLabel(QString(), page_);
    place->addWidget(dots_);
    place->addWidget(count_);
    column->addLayout(place);

    scroll_ = new QScrollArea(page_);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setWidgetResizable(true);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll_->setFocusPolicy(Qt::NoFocus);
    auto* ground = new QWidget;
    auto* side = new QHBoxLayout(ground);
    side->setContentsMargins(0, grid, grid, grid);
    content_ = new QWidget(ground);
    side->addWidget(content_, 1);
    side->addStretch();
    auto* text = new QVBoxLayout(content_);
    text->setContentsMargins(0, 0, 0, 0);
    text->setSpacing(int(1.5 * grid));
    title_ = wrapping(content_);
    title_->setTextFormat(Qt::PlainText);
    body_ = wrapping(content_);
    body_->setTextFormat(Qt::RichText);
    task_ = new SignedText(content_);
    choiceBox_ = new LessonChoices(guide_, Qt::Vertical, content_);
    auto* deeds = new FlowLayout(nullptr, grid);
    go_ = new LessonButton(QString(), PillButton::Look::plain, content_);
    do_ = new LessonButton(tr("&Do it for me"), PillButton::Look::plain, content_);
    do_->setToolTip(tr("The program performs this step on the workbench"));
    for (QWidget* button : {go_, do_}) deeds->addWidget(button);
    outcome_ = new SignedText(content_);
    picture_ = new GuessPicture(guide_, content_);
    text->addWidget(title_);
    text->addWidget(body_);
    text->addWidget(task_);
    text->addLayout(deeds);
    text->addWidget(choiceBox_);
    text->addWidget(outcome_);
    text->addWidget(picture_);
    text->addStretch(1);
    scroll_->setWidget(ground);
    // The page's own ground, not the white of a list.
    scroll_->viewport()->setAutoFillBackground(false);
    ground->setAutoFillBackground(false);
    column->addWidget(scroll_, 1);

    back_ = new LessonButton(tr("&Back"), PillButton::Look::plain, page_);
    next_ = new LessonButton(tr("&Next"), PillButton::Look::primary, page_);
    skip_ = new LessonButton(tr("&Skip"), PillButton::Look::plain, page_);
    skip_->setToolTip(tr("Go on without having done this step (Right)"));
    again_ = new LessonButton(tr("Start a&gain"), PillButton::Look::plain, page_);
    leave_ = new LessonButton(tr("&Leave"), PillButton::Look::plain, page_);
    back_->setToolTip(tr("The step before (Left)"));
    again_->setToolTip(tr("Forget how far this lesson was done"));
    leave_->setToolTip(tr("Put the lesson away; you come back to this step"));
    QSizePolicy keep = next_->sizePolicy();
    keep.setRetainSizeWhenHidden(true); // Skip must not come to lie under a second click
    next_->setSizePolicy(keep);
    // In large letters they stand in several lines.
    auto* foot = new FlowLayout(nullptr, grid);
    for (QWidget* button : {back_, next_, skip_}) foot->addWidget(button);
    foot->addStretch();
    for (QWidget* button : {again_, leave_}) foot->addWidget(button);
    column->addLayout(foot);

    connect(smaller_, &QPushButton::clicked, this, [this] { guide_->setType(stepType(guide_->type(), -1)); });
    connect(larger_, &QPushButton::clicked, this, [this] { guide_->setType(stepType(guide_->type(), 1)); });
    connect(large_, &QPushButton::toggled, this, [this](bool on) {
        if (on != (guide_->type() >= largeType)) guide_->setType(on ? largeType : normalType);
    });
    connect(dots_, &StepDots::chosen, guide_, &LessonGuide::goTo);
    connect(go_, &QPushButton::clicked, this, [this] {
        if (const LessonStep* step = guide_->step()) emit showBenchRequested(step->bench);
    });
    connect(do_, &QPushButton::clicked, guide_, &LessonGuide::doIt);
    connect(back_, &QPushButton::clicked, guide_, &LessonGuide::back);
    connect(next_, &QPushButton::clicked, this, [this] {
        if (guide_->isRunning()) return onward();
        const Lesson* lesson = guide_->lesson();
        if (!lesson) return;
        const bool done = guide_->isLessonDone(lesson->name) && !guide_->nextLesson().isEmpty();
        guide_->open(done ? guide_->nextLesson() : lesson->name);
    });
    connect(skip_, &QPushButton::clicked, this, &LearnBench::onward);
    connect(again_, &QPushButton::clicked, this, &LearnBench::startAgain);
    connect(leave_, &QPushButton::clicked, guide_, &LessonGuide::leave);
    return page_;
}

void LearnBench::makeKeys()
{
    const auto key = [this](const QKeySequence& keys, auto&& work) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, work);
    };
    const auto size = [this](int by) { guide_->setType(by ? stepType(guide_->type(), by) : normalType); };
    key(Qt::Key_Left, [this] { guide_->back(); });
    key(Qt::Key_Right, [this] {
        if (guide_->isRunning() && !guide_->isLast()) guide_->next();
    });
    key(Qt::Key_Return, [this] { goOn(); });
    key(Qt::Key_Enter, [this] { goOn(); });
    for (const auto keys : {Qt::Key_Plus, Qt::Key_Equal}) key(Qt::CTRL | keys, [size] { size(1); });
    key(Qt::CTRL | Qt::Key_Minus, [size] { size(-1); });
    key(Qt::CTRL | Qt::Key_0, [size] { size(0); });
    for (int number = 1; number <= 6; ++number)
        key(QKeySequence(Qt::Key(Qt::Key_0 + number)), [this, number] {
            if (guide_->isRunning()) guide_->choose(number - 1);
        });
}

void LearnBench::onward()
{
    if (clicks_.refuses(*guide_)) return;
    guide_->next();
    clicks_.entered(*guide_);
}

void LearnBench::goOn()
{
    QWidget* focus = QApplication::focusWidget();
    if (focus == list_ && list_->currentIndex().isValid())
        return guide_->open(list_->currentIndex().data(LessonDelegate::NameRole).toString());
    if (auto* button = qobject_cast<QAbstractButton*>(focus); button && isAncestorOf(button)) return button->click();
    if (!guide_->isRunning() || guide_->isStepDone())
        next_->click();
    else if (do_->isVisible())
        do_->click();
}

void LearnBench::setDemoModel(bool demo)
{
    notice_->setNotice(demo ? QString() : tr("The lessons use the demo model and its behaviours."),
                       NoticeLabel::Kind::hint);
    demo_->setVisible(!demo);
}

QString LearnBench::aboutLesson(const Lesson& lesson) const
{
    QString minutes = tr("%n min", nullptr, lesson.minutes);
    if (lesson.own) minutes = tr("your own · %1").arg(minutes);
    if (guide_->isLessonDone(lesson.name)) return tr("%1 · done").arg(minutes);
    if (!guide_->progress().places.contains(lesson.name)) return minutes;
    return tr("%1 · step %2 of %3")
        .arg(minutes)
        .arg(guide_->progress().places[lesson.name].step + 1)
        .arg(lesson.steps.size());
}

void LearnBench::refreshList()
{
    const QList<Lesson>& lessons = guide_->lessons();
    if (lessons_->rowCount() != lessons.size()) {
        lessons_->clear();
        for (qsizetype i = 0; i < lessons.size(); ++i) lessons_->appendRow(new QStandardItem);
    }
    for (int row = 0; row < lessons.size(); ++row) {
        const Lesson& lesson = lessons[row];
        QStandardItem* item = lessons_->item(row);
        const QString title = lesson.title.in(guide_->language()), about = aboutLesson(lesson);
        const auto set = [item](const QVariant& value, int role) { // only what is new: the view lays out again
            if (item->data(role) != value) item->setData(value, role);
        };
        set(title, Qt::DisplayRole);
        set(about, LessonDelegate::AboutRole);
        set(guide_->isLessonDone(lesson.name), LessonDelegate::DoneRole);
        set(lesson.name, LessonDelegate::NameRole);
        set(QStringLiteral("%1. %2, %3").arg(row + 1).arg(title, about), Qt::AccessibleTextRole);
        if (lesson.name == guide_->progress().lesson) list_->setCurrentIndex(item->index());
    }
}

/// That a lesson is done is not forgotten unasked: the button has to be pressed twice.
void LearnBench::startAgain()
{
    const Lesson* lesson = guide_->lesson();
    if (lesson && guide_->isLessonDone(lesson->name) && !sure_) {
        sure_ = true;
        again_->setText(tr("Yes, start a&gain"));
        again_->setToolTip(tr("Press once more: that this lesson was done is forgotten"));
        return;
    }
    guide_->startAgain();
}

void LearnBench::refresh()
{
    if (std::exchange(sure_, false)) {
        again_->setText(tr("Start a&gain"));
        again_->setToolTip(tr("Forget how far this lesson was done"));
    }
    if (type_ != guide_->type()) applyType();
    refreshList();
    const Lesson* lesson = guide_->lesson();
    const LessonStep* step = guide_->step();
    for (QWidget* part : QList<QWidget*>{dots_, count_, again_}) part->setVisible(lesson);
    const bool running = guide_->isRunning() && step;
    leave_->setVisible(running);
    back_->setVisible(running);
    const bool skips = running && !guide_->isStepDone();
    const bool moves = (skips ? next_ : skip_)->hasFocus();
    skip_->setVisible(skips);
    next_->setVisible(lesson && !skips);
    // Not to whatever comes after the button that goes away.
    if (moves) (skips ? static_cast<QWidget*>(scroll_) : next_)->setFocus(Qt::OtherFocusReason);
    if (running)
        showStep(*lesson, *step);
    else if (lesson)
        showCover(*lesson);
    else {
        lessonTitle_->clear();
        title_->setText(guide_->lessons().isEmpty() ? tr("No lessons were found.") : tr("Learn by doing"));
        body_->setText(lessonHtml(guide_->lessons().isEmpty()
                                      ? QString()
                                      : tr("Choose a lesson. Each step is done on the workbench itself: a strip above "
                                           "the other benches says what to do, and notices when it is done.\n\n"
                                           "You can leave at any time and come back to the same step.")));
        for (SignedText* part : {task_, outcome_}) part->setText(QString(), SignedText::Kind::task);
        for (QWidget* part : QList<QWidget*>{do_, go_, choiceBox_, picture_}) part->hide();
    }
}

void LearnBench::showCover(const Lesson& lesson)
{
    const bool done = guide_->isLessonDone(lesson.name);
    const int finished = guide_->doneSteps(lesson.name);
    shown_.clear();
    lessonTitle_->clear();
    title_->setText(lesson.title.in(guide_->language()));
    dots_->setSteps(int(lesson.steps.size()), guide_->stepIndex(), guide_->progress().places.value(lesson.name).done);
    count_->setText(tr("%1 of %2 steps done").arg(finished).arg(lesson.steps.size()));
    QString steps;
    for (qsizetype i = 0; i < lesson.steps.size(); ++i)
        steps += QStringLiteral("<li style=\"line-height:140%\">%1</li>")
                     .arg(lesson.steps[i].title.in(guide_->language()).toHtmlEscaped());
    QString html = QStringLiteral("<p>%1</p><ol>%2</ol>").arg(aboutLesson(lesson).toHtmlEscaped(), steps);
    if (done) html += recapOf(lesson);
    body_->setText(html);
    task_->setText(QString(), SignedText::Kind::task);
    outcome_->setText(done ? tr("You have done this lesson.") : QString(), SignedText::Kind::done);
    for (QWidget* part : QList<QWidget*>{do_, go_, choiceBox_, picture_}) part->hide();
    const bool onward = done && !guide_->nextLesson().isEmpty();
    next_->setText(onward ? tr("&Next lesson") : done ? tr("&Look again") : finished > 0 ? tr("&Go on") : tr("&Start"));
    next_->setToolTip(QString());
    again_->setVisible(finished > 0);
}

/// What to take home from a lesson, and its words.
QString LearnBench::recapOf(const Lesson& lesson) const
{
    const QString language = guide_->language();
    QString html;
    for (const LessonText& line : lesson.recap)
        html += QStringLiteral("<li>%1</li>").arg(lessonHtml(line.in(language)));
    if (!html.isEmpty()) html = QStringLiteral("<h3>%1</h3><ul>%2</ul>").arg(tr("In short").toHtmlEscaped(), html);
    QString terms;
    for (const LessonTerm& one : lesson.glossary)
        terms += lessonHtml(QStringLiteral("**%1**: %2").arg(one.term.in(language), one.meaning.in(language)));
    if (!terms.isEmpty()) html += QStringLiteral("<h3>%1</h3>%2").arg(tr("Words").toHtmlEscaped(), terms);
    return html;
}

void LearnBench::showStep(const Lesson& lesson, const LessonStep& step)
{
    const QString language = guide_->language();
    const int index = guide_->stepIndex();
    const bool done = guide_->isStepDone();
    lessonTitle_->setText(lesson.title.in(language));
    count_->setText(tr("Step %1 of %2").arg(index + 1).arg(lesson.steps.size()));
    dots_->setSteps(int(lesson.steps.size()), index, guide_->progress().places.value(lesson.name).done);
    title_->setText(step.title.in(language));
    body_->setText(lessonHtml(step.text.in(language)));
    body_->setAccessibleName(lessonPlain(step.text.in(language)));
    const bool asks = guide_->asksGuess();
    const QString key = QStringLiteral("%1/%2/%3").arg(lesson.name, language).arg(index);
    const bool focused = choiceBox_->isAncestorOf(QApplication::focusWidget());
    if (choiceBox_->refresh() && focused) (done ? next_ : skip_)->setFocus();
    if (key != std::exchange(shown_, key)) scroll_->verticalScrollBar()->setValue(0);
    task_->setText(asks ? tr("First a guess. %1").arg(step.guess.question.in(language)) : step.task.in(language),
                   done ? SignedText::Kind::done : SignedText::Kind::task);
    do_->setVisible(!step.isQuestion() && !asks);
    go_->setVisible(!step.bench.isEmpty() && !asks);
    go_->setText(tr("Go to %1").arg(benchTitle(step.bench)));
    if (step.isQuestion()) {
        const LessonChoice* told = guide_->toldChoice();
        outcome_->setText(told ? told->why.in(language) : QString(),
                          told && told->right ? SignedText::Kind::done : SignedText::Kind::wrong);
    } else {
        const QString guessed = guide_->guessed();
        outcome_->setText(done ? guessed.isEmpty() ? step.seen.in(language) : guessed + "\n\n" + step.seen.in(language)
                               : guessed,
                          done ? SignedText::Kind::done : SignedText::Kind::task);
    }
    picture_->refresh();
    back_->setEnabled(index > 0);
    next_->setText(guide_->isLast() ? tr("&Finish") : tr("&Next"));
    next_->setToolTip(guide_->isLast() ? QString() : tr("The next step (Right)"));
}

const QList<ChoiceButton*>& LearnBench::choices() const { return choiceBox_->buttons(); }

void LearnBench::applyType()
{
    type_ = guide_->type();
    const QFont plain = sized(font(), type_), small = sized(font(), type_ * 0.85);
    page_->setFont(plain);
    for (QWidget* part : QList<QWidget*>{task_, outcome_, choiceBox_, picture_, body_}) part->setFont(plain);
    for (QLabel* label : {lessonTitle_, count_}) label->setFont(small);
    title_->setFont(sized(font(), type_ * 1.45, true));
    listTitle_->setFont(sized(font(), std::max(13.0, type_ * 0.85), true));
    list_->setFont(sized(font(), std::max(13.0, type_ * 0.85)));
    list_->doItemsLayout();
    // As wide as its letters like it, but the page has the greater part of the bench.
    list_->parentWidget()->setMaximumWidth(std::clamp(int(type_ * 15.5), 220, 480));
    // Very large, title and buttons have no room side by side.
    head_->setDirection(type_ > largeType ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    dots_->setType(type_);
    content_->setMaximumWidth(measure * type_);
    large_->setChecked(type_ >= largeType);
    smaller_->setEnabled(type_ > leastType);
    larger_->setEnabled(type_ < mostType);
}

void LearnBench::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) refresh();
}

} // namespace steerdeck::widgets
