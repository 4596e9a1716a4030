#include "widgets/learn/lesson_guide.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace steerdeck::widgets {

QString numberIn(const LessonGuess& guess, double number, const QString& language)
{
    const bool whole = number == std::floor(number);
    const QString digits = whole ? QLocale().toString(qlonglong(number)) : QLocale().toString(number, 'f', 1);
    const QString unit = guess.unit.isEmpty() ? QString() : lessonPlain(guess.unit.in(language));
    return unit.isEmpty() ? digits : LessonGuide::tr("%1 %2", "a number and its unit").arg(digits, unit);
}

QString orderIn(const LessonGuess& guess, const std::vector<int>& order, const QString& language)
{
    QStringList things;
    for (const int thing : order) things << guess.choices[std::size_t(thing)].in(language);
    return things.join(LessonGuide::tr(", ", "between the things of an order"));
}

void LessonGuide::setLessons(const QList<Lesson>& lessons)
{
    lessons_ = lessons;
    setProgress(progress_);
}

void LessonGuide::setProgress(const LessonProgress& progress)
{
    progress_ = progress;
    if (!lessons_.isEmpty()) { // before that nothing can be compared
        for (const Lesson& lesson : lessons_) {
            const auto place = progress_.places.find(lesson.name);
            if (place == progress_.places.end()) continue;
            place->step = std::clamp(place->step, 0, int(lesson.steps.size()) - 1);
            place->done.removeIf([&](int step) { return step < 0 || step >= lesson.steps.size(); });
            place->guesses.removeIf([&](auto guess) {
                return guess.key() >= lesson.steps.size() || !fits(lesson.steps[guess.key()].guess, guess.value());
            });
            place->happened.removeIf([&](auto figure) { return !place->guesses.contains(figure.key()); });
        }
        if (!named(progress_.lesson)) progress_.lesson.clear();
    }
    if (progress_.lesson.isEmpty()) progress_.running = false;
    choice_ = -1;
    state_.beginStep();
    emit changed();
}

void LessonGuide::setLanguage(const QString& code)
{
    if (language_ == code) return;
    language_ = code;
    emit changed();
}

const Lesson* LessonGuide::named(const QString& name) const
{
    for (const Lesson& lesson : lessons_)
        if (lesson.name == name) return &lesson;
    return nullptr;
}

const Lesson* LessonGuide::lesson() const { return named(progress_.lesson); }

const LessonStep* LessonGuide::step() const
{
    const Lesson* open = lesson();
    return open ? &open->steps[stepIndex()] : nullptr;
}

int LessonGuide::stepIndex() const { return progress_.places.value(progress_.lesson).step; }

bool LessonGuide::isDone(int step) const { return progress_.places.value(progress_.lesson).done.contains(step); }

int LessonGuide::doneSteps(const QString& lesson) const { return int(progress_.places.value(lesson).done.size()); }

bool LessonGuide::isLessonDone(const QString& lesson) const
{
    const Lesson* found = named(lesson);
    return found && doneSteps(lesson) == found->steps.size();
}

QString LessonGuide::nextLesson() const
{
    for (int i = 0; i + 1 < lessons_.size(); ++i)
        if (lessons_[i].name == progress_.lesson) return lessons_[i + 1].name;
    return {};
}

LessonProgress::Place& LessonGuide::place() { return progress_.places[progress_.lesson]; }

void LessonGuide::open(const QString& lesson)
{
    if (!named(lesson)) return;
    progress_.lesson = lesson;
    progress_.running = true;
    enter(place().step);
}

void LessonGuide::leave()
{
    progress_.running = false;
    tell();
}

void LessonGuide::startAgain()
{
    if (!lesson()) return;
    place() = {};
    progress_.running = true;
    enter(0);
}

void LessonGuide::next()
{
    if (!lesson()) return;
    if (isLast())
        leave();
    else
        enter(stepIndex() + 1);
}

void LessonGuide::back()
{
    if (lesson() && stepIndex() > 0) enter(stepIndex() - 1);
}

void LessonGuide::goTo(int step)
{
    if (lesson() && step >= 0 && step < lesson()->steps.size()) enter(step);
}

void LessonGuide::enter(int step)
{
    place().step = step;
    progress_.running = true;
    choice_ = -1;
    state_.beginStep();
    tell();
    check(); // what the step asks for may be so already
}

void LessonGuide::doIt()
{
    const LessonStep* present = step();
    if (!present || asksGuess()) return;
    progress_.running = true;
    // A copy: what is asked for may lead on to another step.
    const std::vector<LessonAction> actions = present->actions;
    for (const LessonAction& action : actions) emit actionRequested(action);
}

std::optional<GuessMade> LessonGuide::guess() const
{
    const auto place = progress_.places.value(progress_.lesson);
    const auto made = place.guesses.find(place.step);
    return made == place.guesses.end() ? std::nullopt : std::optional(*made);
}

bool LessonGuide::asksGuess() const
{
    const LessonStep* present = step();
    return present && present->guess.isAsked() && !guess() && !isStepDone();
}

std::optional<double> LessonGuide::happened() const
{
    const LessonStep* present = step();
    if (!present || !isStepDone()) return {};
    if (present->guess.happened) return present->guess.happened;
    const auto place = progress_.places.value(progress_.lesson);
    const auto figure = place.happened.find(place.step);
    return figure == place.happened.end() ? std::nullopt : std::optional(*figure);
}

QString LessonGuide::guessed() const
{
    const LessonStep* present = step();
    const auto made = guess();
    if (!present || !made || !fits(present->guess, *made)) return {};
    const LessonGuess& asked = present->guess;
    const auto sentence = [](const QString& mine) { return tr("You guessed: **%1**.").arg(mine); };
    if (asked.kind == GuessKind::choice) return sentence(asked.choices[std::size_t(made->value)].in(language_));
    QString said, right;
    if (asked.kind == GuessKind::slider) {
        said = sentence(numberIn(asked, made->value, language_));
        if (const auto number = happened()) right = numberIn(asked, *number, language_);
    } else {
        said = sentence(orderIn(asked, made->order, language_));
        std::vector<int> order = made->order;
        std::ranges::sort(order);
        if (isStepDone()) right = orderIn(asked, order, language_);
    }
    return right.isEmpty() ? said : said + ' ' + tr("What happened: **%1**.").arg(right);
}

const LessonChoice* LessonGuide::toldChoice() const
{
    const LessonStep* present = step();
    if (!present || !present->isQuestion()) return nullptr;
    if (choice_ >= 0) return &present->choices[std::size_t(choice_)];
    for (const LessonChoice& choice : present->choices)
        if (choice.right && isStepDone()) return &choice;
    return nullptr;
}

const LessonCondition* LessonGuide::awaited() const
{
    const LessonStep* present = step();
    if (!isRunning() || isStepDone() || asksGuess()) return nullptr;
    for (const LessonCondition& condition : present->until)
        if (!holds(condition, state_)) return &condition;
    return nullptr;
}

void LessonGuide::choose(int choice)
{
    const LessonStep* present = step();
    if (asksGuess()) return makeGuess({GuessKind::choice, choice});
    if (!present || choice < 0 || choice >= int(present->choices.size())) return;
    choice_ = choice;
    if (present->choices[std::size_t(choice)].right && !isStepDone())
        markDone();
    else
        emit changed();
}

void LessonGuide::makeGuess(const GuessMade& made)
{
    if (!asksGuess() || !fits(step()->guess, made)) return;
    place().guesses[stepIndex()] = made;
    tell();
    check();
}

void LessonGuide::setType(int pixels)
{
    const int type = std::clamp(pixels, leastType, mostType);
    if (type == progress_.type) return;
    progress_.type = type;
    tell();
}

void LessonGuide::fact(const LessonFact& fact)
{
    state_.take(fact);
    check();
    emit heard();
}

void LessonGuide::check()
{
    const LessonStep* present = step();
    if (!isRunning() || present->isQuestion() || isStepDone() || asksGuess()) return;
    if (std::all_of(present->until.begin(), present->until.end(),
                    [&](const LessonCondition& condition) { return holds(condition, state_); }))
        markDone();
}

void LessonGuide::markDone()
{
    place().done.insert(stepIndex());
    if (const auto& figure = step()->guess.measured; figure && guess())
        if (const auto value = measured(*figure, state_)) place().happened[stepIndex()] = *value;
    tell();
    emit stepDone();
    if (isLessonDone(progress_.lesson)) emit lessonDone(progress_.lesson);
}

void LessonGuide::tell()
{
    emit changed();
    emit progressChanged(progress_);
}

void LessonGuide::benchShown(const QString& bench) { fact(BenchShown{bench}); }
void LessonGuide::deckChanged(const lab::Deck& deck) { fact(DeckLaid{deck}); }
void LessonGuide::promptChanged(const QString& prompt) { fact(PromptTyped{prompt}); }

void LessonGuide::runRequested(const lab::GenerateRequest& request)
{
    run_ = request;
    answers_.clear();
}

void LessonGuide::answerStarted(const lab::AnswerStart& start) { answers_[start.answer].method = start.method; }

void LessonGuide::answerDone(const lab::AnswerDone& done) { answers_[done.answer].badges = done.badges; }

void LessonGuide::answerJudged(const lab::AnswerJudged& judged) { answers_[judged.answer].badges = judged.badges; }

void LessonGuide::runEnded(const lab::JobEnd& end)
{
    if (run_ && end.done && !end.cancelled && end.error.empty()) {
        AnswersDone told{*run_, {}};
        for (const auto& [index, answer] : answers_) told.answers.push_back(answer);
        fact(told);
    }
    run_.reset();
    answers_.clear();
}

void LessonGuide::trainingAsked(const lab::TrainRequest& request) { fact(TrainingAsked{request}); }
void LessonGuide::trainPoint(const lab::TrainPoint& point) { fact(TrainingStep{point.step}); }
void LessonGuide::tokensStarted() { training_.reset(); }
void LessonGuide::methodStarted(const lab::MethodRequest& request)
{
    training_ = steering::method_named(request.method);
}

void LessonGuide::trainDone(const lab::TrainDone& done)
{
    if (training_) return fact(MethodTrained{*training_, done.tokens});
    fact(TrainingDone{done.tokens});
}

void LessonGuide::geometryRequested(const lab::GeometryRequest& request) { fitOn_ = request.fit_on; }
void LessonGuide::geometryArrived() { fact(GeometryShown{fitOn_}); }
void LessonGuide::selectionChanged(const QStringList& names) { fact(TokensSelected{names}); }
void LessonGuide::experimentAsked(const lab::EvaluateRequest& request) { fact(ExperimentAsked{request}); }
void LessonGuide::experimentDone(const lab::EvaluateDone& done)
{
    fact(ExperimentDone{done.results ? done.results->summary : std::vector<evaluate::SummaryRow>()});
}
void LessonGuide::mechanismSeen(const QString& view) { fact(MechanismSeen{view}); }
void LessonGuide::adaptersShown() { fact(AdaptersShown{}); }

} // namespace steerdeck::widgets
