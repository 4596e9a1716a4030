#include "widgets/learn/step_form.h"

#include "widgets/compose/answers_view.h"
#include "widgets/learn/learn_bench.h"
#include "widgets/learn/lesson_draft.h"
#include "widgets/learn/lesson_reader.h"
#include "widgets/shared/flow_layout.h"
#include "widgets/shared/pill_button.h"
#include "widgets/shared/theme.h"
#include "widgets/shared/wheel_guard.h"

#include <QComboBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QTableWidget>

#include <algorithm>
#include <iterator>
#include <utility>

namespace steerdeck::widgets {

namespace {

constexpr int mostChoices = mostLessonChoices;
constexpr int farthest = 1'000'000; // that a slider reaches
enum ChoiceColumn { Right, Answer, Why };

constexpr const char* actionLines[] = {
    R"({"action": "show_bench", "bench": "compose"})",
    R"({"action": "lay_deck", "behaviors": ["german", "lower_case"], "join": "composition"})",
    R"({"action": "set_join", "join": "concatenation"})",
    R"({"action": "set_strength", "behavior": "german", "strength": 0.5})",
    R"({"action": "set_prompt", "prompt": "What does the owl eat?"})",
    R"({"action": "set_controls", "controls": ["text", "steering"]})",
    R"({"action": "set_every_order", "on": true})",
    R"({"action": "run_answers"})",
    R"({"action": "tick_behaviors", "behaviors": ["german"]})",
    R"({"action": "set_training", "steps": 40, "batch": 8})",
    R"({"action": "set_method", "method": "adapter", "behaviors": ["german"], "steps": 40, "batch": 4})",
    R"({"action": "start_training"})",
    R"({"action": "show_geometry", "fit_on": "tokens"})",
    R"({"action": "select_token", "token": "german"})",
    R"({"action": "set_experiment", "behaviors": ["german", "lower_case"], "size": 2, "prompts": 4, "controls": ["text", "steering"]})",
    R"({"action": "run_experiment"})",
    R"({"action": "look_at_adapters", "method": "adapter"})"};
constexpr const char* factLines[] = {
    R"({"fact": "bench_shown", "bench": "compose"})",
    R"({"fact": "deck_is", "behaviors": ["german", "lower_case"]})",
    R"({"fact": "join_is", "join": "concatenation"})",
    R"({"fact": "strength_is", "behavior": "german", "at_most": 0.3})",
    R"({"fact": "prompt_is", "prompt": "What does the owl eat?"})",
    R"({"fact": "answers_done", "behaviors": ["german", "lower_case"], "controls": ["steering"]})",
    R"({"fact": "badge_passed", "behavior": "german", "controls": ["steering"]})",
    R"({"fact": "training_set", "behaviors": ["german"], "steps": 40})",
    R"({"fact": "training_step", "at_least": 10})",
    R"({"fact": "training_done", "behaviors": ["german"]})",
    R"({"fact": "method_trained", "method": "adapter", "behaviors": ["german"]})",
    R"({"fact": "geometry_shown", "fit_on": "tokens"})",
    R"({"fact": "token_selected", "token": "german"})",
    R"({"fact": "experiment_set", "behaviors": ["german", "lower_case"], "size": 2})",
    R"({"fact": "experiment_done"})",
    R"({"fact": "adapters_shown"})"};

/// An object a line.
QString linesOf(const QJsonArray& list)
{
    QStringList lines;
    for (const QJsonValue one : list)
        lines << (one.isObject() ? QString::fromUtf8(QJsonDocument(one.toObject()).toJson(QJsonDocument::Compact))
                                 : one.toString());
    return lines.join('\n');
}

/// A line that is no JSON object stays as a text, which the reader of lessons refuses by its place.
QJsonArray listOf(const QString& lines)
{
    QJsonArray list;
    for (const QString& line : lines.split('\n', Qt::SkipEmptyParts)) {
        if (line.trimmed().isEmpty()) continue;
        const QJsonDocument one = QJsonDocument::fromJson(line.toUtf8());
        list << (one.isObject() ? QJsonValue(one.object()) : QJsonValue(line));
    }
    return list;
}

void addLine(QPlainTextEdit* edit, const QString& line)
{
    const QString before = edit->toPlainText().trimmed();
    edit->setPlainText(before.isEmpty() ? line : before + '\n' + line);
}

} // namespace

StepForm::StepForm(QWidget* parent) : QWidget(parent), form_(new QFormLayout(this))
{
    form_->setContentsMargins(0, 0, 0, 0);
    form_->setRowWrapPolicy(QFormLayout::WrapLongRows);
    kind_ = box("stepKind", tr("Kind"));
    kind_->addItem(tr("Something to do"), false);
    kind_->addItem(tr("A question"), true);
    title_ = line("stepTitle", tr("Title"));
    text_ = area("stepText", tr("Text"), 5);
    bench_ = box("stepBench", tr("Bench"));
    for (const char* name : {"compose", "train", "geometry", "evaluate"})
        bench_->addItem(LearnBench::benchTitle(QLatin1String(name)), QLatin1String(name));
    task_ = line("stepTask", tr("Task or question"));
    makeGuess();
    actions_ = area("stepActions", tr("“Do it for me”, a line each"), 5);
    facts_ = area("stepFacts", tr("Done when, a line each"), 4);
    for (QPlainTextEdit* code : {actions_, facts_}) {
        code->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        code->setLineWrapMode(QPlainTextEdit::NoWrap);
    }
    tools_ = makeTools();
    seen_ = area("stepSeen", tr("What can be seen then"), 3);
    makeChoices();
    ofDeeds_ = {guess_, guessKind_, guesses_, slider_, happened_, actions_, facts_, tools_, seen_};
    ofQuestions_ = {choices_};
    showKind();
    guardFromWheel(*this);
}

void StepForm::addRow(const QString& title, QWidget* field)
{
    field->setAccessibleName(title);
    field->installEventFilter(this);
    form_->addRow(title, field);
}

QLineEdit* StepForm::line(const char* name, const QString& title)
{
    auto* field = new QLineEdit(this);
    field->setObjectName(QLatin1String(name));
    addRow(title, field);
    connect(field, &QLineEdit::textEdited, this, [this, name] { tell(name); });
    return field;
}

QPlainTextEdit* StepForm::area(const char* name, const QString& title, int lines)
{
    auto* field = new QPlainTextEdit(this);
    field->setObjectName(QLatin1String(name));
    field->setTabChangesFocus(true);
    field->setFixedHeight(lines * fontMetrics().lineSpacing() + 2 * grid);
    addRow(title, field);
    connect(field, &QPlainTextEdit::textChanged, this, [this, name] { tell(name); });
    return field;
}

QComboBox* StepForm::box(const char* name, const QString& title)
{
    auto* field = new QComboBox(this);
    field->setObjectName(QLatin1String(name));
    addRow(title, field);
    connect(field, &QComboBox::currentIndexChanged, this, [this, name] {
        if (!filling_) showKind();
        tell(name);
    });
    return field;
}

/// What is asked before the step: a question, and what it is answered with.
void StepForm::makeGuess()
{
    guess_ = line("stepGuess", tr("Guess before it"));
    guessKind_ = box("stepGuessKind", tr("Guessed by"));
    guessKind_->addItem(tr("A choice"), QStringLiteral("choice"));
    guessKind_->addItem(tr("A slider"), QStringLiteral("slider"));
    guessKind_->addItem(tr("An order"), QStringLiteral("order"));
    guesses_ = area("stepGuesses", tr("Its choices, a line each"), 3);

    const auto row = [this](const QString& title, std::initializer_list<QWidget*> parts) {
        auto* holder = new QWidget(this);
        auto* line = new FlowLayout(holder, grid);
        for (QWidget* part : parts) line->addWidget(part);
        addRow(title, holder);
        return holder;
    };
    const auto field = [this](const char* name, const QString& title) {
        auto* made = new QLineEdit(this);
        made->setObjectName(QLatin1String(name));
        made->setAccessibleName(title);
        made->setPlaceholderText(title);
        made->installEventFilter(this);
        connect(made, &QLineEdit::textEdited, this, [this, name] { tell(name); });
        return made;
    };
    const auto choice = [this](const char* name, const QString& title) {
        auto* made = new QComboBox(this);
        made->setObjectName(QLatin1String(name));
        made->setAccessibleName(title);
        connect(made, &QComboBox::currentIndexChanged, this, [this, name] {
            if (!filling_) showKind();
            tell(name);
        });
        return made;
    };
    from_ = number("stepSliderFrom", tr("From"));
    to_ = number("stepSliderTo", tr("To"));
    step_ = number("stepSliderStep", tr("Step"));
    step_->setMinimum(1);
    unit_ = field("stepSliderUnit", tr("Unit"));
    slider_ = row(tr("Its slider"), {new QLabel(tr("from"), this), from_, new QLabel(tr("to"), this), to_,
                                     new QLabel(tr("by"), this), step_, unit_});
    figure_ = choice("stepFigure", tr("Where what happened comes from"));
    figure_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    figure_->setMinimumContentsLength(24);
    figure_->addItem(tr("Not told"), QString());
    figure_->addItem(tr("This number"), QStringLiteral("number"));
    figure_->addItem(tr("Measured: answers that pass every badge"), QStringLiteral("held"));
    figure_->addItem(tr("Measured: an experiment's accuracy, in %"), QStringLiteral("accuracy"));
    number_ = field("stepHappened", tr("What happens"));
    control_ = choice("stepFigureControl", tr("Whose answers"));
    std::vector<lab::Method> controls{lab::Method::steering, lab::Method::text, lab::Method::hybrid, lab::Method::none};
    controls.insert(controls.end(), std::begin(steering::trained_ways), std::end(steering::trained_ways));
    for (const lab::Method one : controls)
        control_->addItem(AnswersView::titleOf(one), QString::fromStdString(std::string(steering::name_of(one))));
    happened_ = row(tr("What happens then"), {figure_, number_, control_});
}

QSpinBox* StepForm::number(const char* name, const QString& title)
{
    auto* made = new QSpinBox(this);
    made->setObjectName(QLatin1String(name));
    made->setAccessibleName(title);
    made->setRange(-farthest, farthest);
    made->installEventFilter(this);
    connect(made, &QSpinBox::valueChanged, this, [this, name] { tell(name); });
    return made;
}

QString StepForm::guessKind() const { return guessKind_->currentData().toString(); }

QWidget* StepForm::makeTools()
{
    auto* part = new QWidget(this);
    auto* row = new FlowLayout(part, grid);
    auto* take = makeButton(tr("Take from the workbench"), PillButton::Look::plain, "stepTake",
                            tr("What the bench behind shows now becomes what this step does and waits for"), part);
    auto* action =
        makeButton(tr("Add an action"), PillButton::Look::plain, "stepAddAction", tr("A line to “Do it for me”"), part);
    auto* fact =
        makeButton(tr("Add a fact"), PillButton::Look::plain, "stepAddFact", tr("A line to “Done when”"), part);
    const auto menu = [part](QPlainTextEdit* edit, auto begin, auto end) {
        auto* made = new QMenu(part);
        for (auto line = begin; line != end; ++line)
            made->addAction(QLatin1String(*line), edit, [edit, text = *line] { addLine(edit, QLatin1String(text)); });
        return made;
    };
    action->setMenu(menu(actions_, std::begin(actionLines), std::end(actionLines)));
    fact->setMenu(menu(facts_, std::begin(factLines), std::end(factLines)));
    for (QWidget* one : QList<QWidget*>{take, action, fact}) row->addWidget(one);
    connect(take, &QPushButton::clicked, this, &StepForm::takeRequested);
    addRow(QString(), part);
    return part;
}

void StepForm::makeChoices()
{
    choices_ = new QTableWidget(mostChoices, 3, this);
    choices_->setObjectName(QStringLiteral("stepChoices"));
    choices_->setHorizontalHeaderLabels({tr("Right"), tr("Answer"), tr("Why it is, or is not")});
    choices_->horizontalHeader()->setSectionResizeMode(Right, QHeaderView::ResizeToContents);
    choices_->horizontalHeader()->setSectionResizeMode(Answer, QHeaderView::Stretch);
    choices_->horizontalHeader()->setSectionResizeMode(Why, QHeaderView::Stretch);
    choices_->verticalHeader()->hide();
    choices_->setTabKeyNavigation(false);
    choices_->setFixedHeight((mostChoices + 2) * (fontMetrics().height() + grid));
    addRow(tr("Choices"), choices_);
    connect(choices_, &QTableWidget::cellChanged, this, [this] { tell("stepChoices"); });
}

void StepForm::tell(const char* field)
{
    if (!filling_) emit edited(QLatin1String(field));
}

bool StepForm::isQuestion() const { return kind_->currentData().toBool(); }

void StepForm::showKind()
{
    if (ofQuestions_.isEmpty()) return; // not made yet
    for (QWidget* one : std::as_const(ofDeeds_)) form_->setRowVisible(one, !isQuestion());
    for (QWidget* one : std::as_const(ofQuestions_)) form_->setRowVisible(one, isQuestion());
    if (isQuestion()) return;
    const bool slides = guessKind() == QLatin1String("slider"), orders = guessKind() == QLatin1String("order");
    form_->setRowVisible(guesses_, !slides);
    for (QWidget* one : {slider_, happened_}) form_->setRowVisible(one, slides);
    const QString title = orders ? tr("Its things, a line each, in the right order") : tr("Its choices, a line each");
    if (auto* label = qobject_cast<QLabel*>(form_->labelForField(guesses_))) label->setText(title);
    guesses_->setAccessibleName(title);
    const QString figure = figure_->currentData().toString();
    number_->setVisible(figure == QLatin1String("number"));
    control_->setVisible(figure == QLatin1String("held") || figure == QLatin1String("accuracy"));
}

void StepForm::setStep(const QJsonObject& step, const QString& language)
{
    const QScopedValueRollback<bool> filling(filling_, true);
    given_ = step;
    language_ = language;
    const auto text = [&](const char* key) { return textIn(step, QLatin1String(key), language); };
    const bool question = step.contains(QLatin1String("question"));
    kind_->setCurrentIndex(question ? 1 : 0);
    title_->setText(text("title"));
    text_->setPlainText(text("text"));
    bench_->setCurrentIndex(std::max(0, bench_->findData(step["bench"].toString())));
    task_->setText(text(question ? "question" : "task"));
    seen_->setPlainText(text("seen"));
    fillGuess(step["guess"].toObject());
    actions_->setPlainText(linesOf(step["do"].toArray()));
    facts_->setPlainText(linesOf(step["until"].toArray()));
    const QJsonArray choices = step["choices"].toArray();
    for (int row = 0; row < mostChoices; ++row) {
        const QJsonObject choice = choices.at(row).toObject();
        auto* right = new QTableWidgetItem;
        right->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
        right->setCheckState(choice["right"].toBool() ? Qt::Checked : Qt::Unchecked);
        choices_->setItem(row, Right, right);
        choices_->setItem(row, Answer, new QTableWidgetItem(textIn(choice, QStringLiteral("text"), language)));
        choices_->setItem(row, Why, new QTableWidgetItem(textIn(choice, QStringLiteral("why"), language)));
    }
    showKind();
}

void StepForm::fillGuess(const QJsonObject& guess)
{
    guess_->setText(textIn(guess, QStringLiteral("question"), language_));
    guessKind_->setCurrentIndex(std::max(0, guessKind_->findData(guess["kind"].toString())));
    QStringList guesses;
    const QJsonValue texts = guess[guessKind() == QLatin1String("order") ? "things" : "choices"];
    for (const QJsonValue one : texts.toArray()) guesses << one[language_].toString();
    guesses_->setPlainText(guesses.join('\n'));
    from_->setValue(guess["from"].toInt(0));
    to_->setValue(guess["to"].toInt(100));
    step_->setValue(guess["step"].toInt(1));
    unit_->setText(textIn(guess, QStringLiteral("unit"), language_));
    const QJsonValue happened = guess["happened"];
    const QString figure = happened.isUndefined() ? QString()
                           : happened.isObject()  ? happened["figure"].toString()
                                                  : QStringLiteral("number");
    figure_->setCurrentIndex(std::max(0, figure_->findData(figure)));
    number_->setText(happened.isDouble() ? QLocale().toString(happened.toDouble(), 'g', QLocale::FloatingPointShortest)
                                         : QString());
    const QString control = happened["control"].toString();
    if (!control.isEmpty() && control_->findData(control) < 0) control_->addItem(control, control); // kept as it is
    control_->setCurrentIndex(std::max(0, control_->findData(control)));
}

QJsonObject StepForm::step() const
{
    QJsonObject step = given_;
    setTextIn(step, QStringLiteral("title"), language_, title_->text());
    setTextIn(step, QStringLiteral("text"), language_, text_->toPlainText());
    step[QStringLiteral("bench")] = bench_->currentData().toString();
    for (const char* other : {"question", "choices"})
        if (!isQuestion()) step.remove(QLatin1String(other));
    for (const char* other : {"task", "do", "until", "guess", "seen"})
        if (isQuestion()) step.remove(QLatin1String(other));
    isQuestion() ? readChoices(step) : readDeeds(step);
    return step;
}

void StepForm::readDeeds(QJsonObject& step) const
{
    setTextIn(step, QStringLiteral("task"), language_, task_->text());
    setTextIn(step, QStringLiteral("seen"), language_, seen_->toPlainText());
    step[QStringLiteral("do")] = listOf(actions_->toPlainText());
    step[QStringLiteral("until")] = listOf(facts_->toPlainText());
    const QJsonObject guess = readGuess(step[QStringLiteral("guess")].toObject());
    if (guess.isEmpty())
        step.remove(QStringLiteral("guess"));
    else
        step[QStringLiteral("guess")] = guess;
}

/// Empty where nothing is asked.
QJsonObject StepForm::readGuess(const QJsonObject& before) const
{
    const bool slides = guessKind() == QLatin1String("slider"), orders = guessKind() == QLatin1String("order");
    const QStringList lines = guesses_->toPlainText().split('\n', Qt::SkipEmptyParts);
    if (guess_->text().trimmed().isEmpty() && (slides || lines.isEmpty())) return {};
    QJsonObject guess = before;
    setTextIn(guess, QStringLiteral("question"), language_, guess_->text());
    const QJsonArray texts = before[before.contains(QLatin1String("things")) ? "things" : "choices"].toArray();
    for (const char* other : {"kind", "choices", "things"}) guess.remove(QLatin1String(other));
    if (slides || orders) guess[QStringLiteral("kind")] = guessKind();
    if (slides) {
        readSlider(guess);
        return guess;
    }
    for (const char* other : {"from", "to", "step", "unit", "happened"}) guess.remove(QLatin1String(other));
    QJsonArray choices;
    for (const QString& words : lines) {
        QJsonObject holder{{"text", texts.at(choices.size())}};
        setTextIn(holder, QStringLiteral("text"), language_, words);
        choices << holder[QStringLiteral("text")];
    }
    guess[QLatin1String(orders ? "things" : "choices")] = choices;
    return guess;
}

void StepForm::readSlider(QJsonObject& guess) const
{
    guess[QStringLiteral("from")] = from_->value();
    guess[QStringLiteral("to")] = to_->value();
    guess[QStringLiteral("step")] = step_->value();
    setTextIn(guess, QStringLiteral("unit"), language_, unit_->text());
    const QString figure = figure_->currentData().toString();
    const QString happened = QStringLiteral("happened");
    if (figure.isEmpty()) {
        guess.remove(happened);
    } else if (figure == QLatin1String("number")) {
        bool good = false;
        const double value = QLocale().toDouble(number_->text(), &good);
        guess[happened] = good ? QJsonValue(value) : QJsonValue(number_->text()); // which the reader refuses
    } else {
        guess[happened] = QJsonObject{{"figure", figure}, {"control", control_->currentData().toString()}};
    }
}

void StepForm::readChoices(QJsonObject& step) const
{
    setTextIn(step, QStringLiteral("question"), language_, task_->text());
    const QJsonArray before = step[QStringLiteral("choices")].toArray();
    QJsonArray choices;
    for (int row = 0; row < mostChoices; ++row) {
        const QString answer = choices_->item(row, Answer)->text(), why = choices_->item(row, Why)->text();
        if (answer.trimmed().isEmpty() && why.trimmed().isEmpty()) continue;
        QJsonObject choice = before.at(choices.size()).toObject();
        setTextIn(choice, QStringLiteral("text"), language_, answer);
        setTextIn(choice, QStringLiteral("why"), language_, why);
        if (choices_->item(row, Right)->checkState() == Qt::Checked)
            choice[QStringLiteral("right")] = true;
        else
            choice.remove(QStringLiteral("right"));
        choices << choice;
    }
    step[QStringLiteral("choices")] = choices;
}

void StepForm::take(const QString& bench, const QJsonArray& actions, const QJsonArray& facts)
{
    {
        const QScopedValueRollback<bool> filling(filling_, true);
        kind_->setCurrentIndex(0);
        bench_->setCurrentIndex(std::max(0, bench_->findData(bench)));
        actions_->setPlainText(linesOf(actions));
        facts_->setPlainText(linesOf(facts));
        showKind();
    }
    tell("take");
}

/// One Undo for the whole lesson: the fields' own do not take its keys.
bool StepForm::eventFilter(QObject*, QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride) return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    if (!key->matches(QKeySequence::Undo) && !key->matches(QKeySequence::Redo)) return false;
    event->ignore();
    return true;
}

} // namespace steerdeck::widgets
