#include "widgets/mechanism/distillation_pane.h"

#include "widgets/compose/token_text.h"
#include "widgets/geometry/time_bar.h"
#include "widgets/mechanism/row_plane.h"
#include "widgets/mechanism/token_bars.h"
#include "widgets/mechanism/word_bars.h"
#include "widgets/plots/export.h"
#include "widgets/plots/look_bar.h"
#include "widgets/plots/words.h"
#include "widgets/shared/number_text.h"
#include "widgets/shared/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace steerdeck::widgets {

namespace {

QList<TokenMark> marksOf(const std::vector<lab::InputPiece>& pieces, const Catalog& catalog)
{
    lab::AnswerStart start;
    start.pieces = pieces;
    return inputMarks(start, catalog);
}

} // namespace

DistillationPane::DistillationPane(QWidget* parent) : QWidget(parent)
{
    bar_ = new LookBar({tr("&Look"), tr("Draw the example and take the steps; nothing is saved, and no token replaced"),
                        tr("End the look"), tr("Progress of the steps"), "lookDistillation"},
                       this);
    subjects_ = new QComboBox(this);
    subjects_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    subjects_->setMinimumContentsLength(12);
    bar_->addField(tr("&What"), subjects_, "subject", tr("The behaviour, or the operator, whose row is trained"));
    example_ = new QSpinBox(this);
    example_->setRange(1, 9999);
    bar_->addField(tr("&Example"), example_, "example", tr("The seed that the example is drawn with"));
    steps_ = new QSpinBox(this);
    steps_->setRange(1, 200);
    steps_->setValue(lab::DistillationRequest{}.settings.steps);
    bar_->addField(tr("S&teps"), steps_, "steps", tr("Steps of the optimizer on this one example"));

    teacher_ = new TokenText(tr("What the teacher reads"), this);
    teacher_->setObjectName(QStringLiteral("teacherInput"));
    student_ = new TokenText(tr("What the student reads"), this);
    student_->setObjectName(QStringLiteral("studentInput"));
    for (TokenText* text : {teacher_, student_}) text->fitUpTo(2);
    temperature_ = new QComboBox(this);
    temperature_->setObjectName(QStringLiteral("temperature"));
    temperature_->setAccessibleName(tr("Temperature"));
    temperature_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    temperature_->setMinimumContentsLength(16);
    temperature_->setToolTip(tr("At 1 probabilities are as the model uses them; the training compares flattened ones"));
    divergence_ = new TokenBars(tr("How far teacher and student are apart, token by token"), this);
    divergence_->setObjectName(QStringLiteral("divergence"));
    divergence_->setInvitation(tr("Press Look: teacher and student are compared on one example of the training."));
    words_ = new WordBars(tr("Words that may come next, by teacher and student"), this);
    words_->setObjectName(QStringLiteral("words"));
    plane_ = new RowPlane(this);
    plane_->setObjectName(QStringLiteral("plane"));
    time_ = new TimeBar(this, TimeBar::Controls::all);
    time_->setObjectName(QStringLiteral("frames"));
    now_ = new QLabel(this);
    now_->setObjectName(QStringLiteral("now"));
    now_->setWordWrap(true);
    hover_ = mutedLabel({}, this);
    hover_->setWordWrap(true);

    auto* inputs = new QGridLayout;
    inputs->setHorizontalSpacing(grid);
    inputs->setVerticalSpacing(grid / 2);
    inputs->addWidget(mutedLabel(tr("Teacher reads"), this), 0, 0);
    inputs->addWidget(teacher_, 0, 1);
    inputs->addWidget(mutedLabel(tr("Student reads"), this), 1, 0);
    inputs->addWidget(student_, 1, 1);
    inputs->setColumnStretch(1, 1);
    auto* head = new QHBoxLayout;
    head->setSpacing(grid);
    head->addWidget(sectionLabel(tr("How far apart they are, word by word of the answer"), this));
    head->addWidget(temperature_);
    head->addStretch();
    auto* below = new QHBoxLayout;
    below->setSpacing(grid);
    below->addWidget(words_, 1);
    below->addWidget(plane_, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, grid, 0, 0);
    column->setSpacing(grid);
    column->addWidget(bar_);
    column->addLayout(inputs);
    column->addLayout(head);
    column->addWidget(divergence_, 2);
    column->addLayout(below, 3);
    column->addWidget(time_);
    column->addWidget(now_);
    column->addWidget(hover_);

    bar_->addPicture(tr("Divergence by token"), QStringLiteral("divergence"), divergence_);
    bar_->addPicture(tr("Words of the chosen token"), QStringLiteral("words"), words_);
    bar_->addPicture(tr("The row in the plane"), QStringLiteral("row"), plane_);
    bar_->addTable(tr("Every step, every token"), QStringLiteral("distillation"), [this] { return csv(); });
    connect(bar_, &LookBar::lookPressed, this, [this] { emit lookRequested(request()); });
    connect(bar_, &LookBar::stopPressed, this, &DistillationPane::cancelRequested);
    connect(temperature_, &QComboBox::currentIndexChanged, this, [this] {
        showDivergence();
        showWords();
    });
    connect(divergence_, &TokenBars::cellChosen, this, &DistillationPane::showWords);
    connect(time_, &TimeBar::stepChanged, this, [this](double step) { showFrame(int(std::lround(step))); });
    for (CellCanvas* picture : QList<CellCanvas*>{divergence_, words_})
        connect(picture, &CellCanvas::hovered, hover_, &QLabel::setText);
    connect(plane_, &RowPlane::hovered, hover_, &QLabel::setText);
    clear();
}

void DistillationPane::setSubjects(const QList<Subject>& subjects, const Catalog& catalog)
{
    catalog_ = catalog;
    const QString before = subject();
    subjects_->clear();
    for (const Subject& one : subjects) subjects_->addItem(one.title, one.name);
    choose(before);
    bar_->setReady(!subjects.isEmpty());
}

void DistillationPane::choose(const QString& subject)
{
    subjects_->setCurrentIndex(std::max(0, subjects_->findData(subject)));
}

QString DistillationPane::subject() const { return subjects_->currentData().toString(); }

lab::DistillationRequest DistillationPane::request() const
{
    lab::DistillationRequest request;
    request.subject = subject().toStdString();
    request.settings.seed = std::uint64_t(example_->value());
    request.settings.steps = steps_->value();
    return request;
}

void DistillationPane::setRunning(bool running) { bar_->setRunning(running); }

void DistillationPane::showProgress(const Progress& progress) { bar_->showProgress(progress); }

void DistillationPane::showTrace(std::shared_ptr<const lab::DistillationTrace> trace)
{
    trace_ = std::move(trace);
    frame_ = 0;
    setRunning(false);
    bar_->setExportable(true);
    teacher_->setTokens(marksOf(trace_->teacher, catalog_));
    student_->setTokens(marksOf(trace_->student, catalog_));
    const int index = temperature_->currentIndex();
    temperature_->clear();
    for (const double one : {1.0, trace_->temperature})
        temperature_->addItem(tr("at temperature %1").arg(numberText(one, 3)));
    temperature_->setCurrentIndex(std::max(0, index));
    plane_->setTrace(trace_);
    std::vector<int> steps;
    for (const auto& frame : trace_->frames) steps.push_back(frame.step);
    time_->setSteps(std::move(steps));
    time_->rewind();
    // The token on which they differ most says most.
    const auto& tokens = trace_->frames[0].tokens;
    const auto most =
        std::max_element(tokens.begin(), tokens.end(), [](const auto& a, const auto& b) { return a.share < b.share; });
    divergence_->setChosen({int(most - tokens.begin()), 0});
    showWords();
}

void DistillationPane::tellError(const QString& sentence)
{
    setRunning(false);
    bar_->tell(sentence);
}

void DistillationPane::clear()
{
    trace_.reset();
    frame_ = 0;
    setRunning(false);
    bar_->tell({});
    bar_->setExportable(false);
    for (TokenText* text : {teacher_, student_}) text->setTokens({});
    plane_->setTrace(nullptr);
    time_->setSteps({});
    divergence_->setBars({}, {});
    words_->setRows({}, {}, {});
    now_->clear();
    hover_->clear();
}

std::size_t DistillationPane::side() const { return temperature_->currentIndex() == 1 ? 1 : 0; }

void DistillationPane::showFrame(int frame)
{
    if (!trace_) return;
    frame_ = std::clamp(frame, 0, int(trace_->frames.size()) - 1);
    plane_->setMoment(frame_);
    hover_->clear(); // it told of another moment
    showDivergence();
    showWords();
    const auto& now = trace_->frames[std::size_t(frame_)];
    QStringList parts = {tr("Loss %1").arg(numberText(now.loss, 3))};
    if (now.rate > 0)
        parts << tr("gradient on the one row %1").arg(numberText(now.gradient_norm, 3))
              << tr("learning rate %1").arg(numberText(now.rate, 3));
    parts << tr("length of the row %1").arg(numberText(now.norm, 3));
    if (!now.nearest.empty())
        parts << tr("nearest word %1 (cosine %2)")
                     .arg(shownWord(now.nearest[0].text), QLocale().toString(now.nearest[0].cosine, 'f', 2));
    now_->setText(parts.join(QStringLiteral("; ")));
}

void DistillationPane::showDivergence()
{
    if (!trace_) return;
    double most = 0; // of all moments, so that bars shrink as the two come together
    for (const auto& frame : trace_->frames)
        for (const auto& token : frame.tokens) most = std::max(most, token.divergence[side()]);
    QList<TokenBars::Bar> bars;
    const auto& now = trace_->frames[std::size_t(frame_)];
    for (std::size_t i = 0; i < now.tokens.size(); ++i) {
        const auto& token = now.tokens[i];
        const QString text = shownWord(trace_->answer[i].text);
        bars << TokenBars::Bar{text, token.divergence[side()],
                               tr("“%1”: KL %2 at temperature 1, %3 at temperature %4; %5 % of the loss")
                                   .arg(text, numberText(token.divergence[0], 3), numberText(token.divergence[1], 3),
                                        numberText(trace_->temperature, 3),
                                        QLocale().toString(100 * token.share, 'f', 0))};
    }
    divergence_->setBars(bars, tr("KL(teacher ‖ student) in nats"), most);
}

void DistillationPane::showWords()
{
    const int chosen = divergence_->chosen().x();
    if (!trace_ || chosen < 0) return words_->setRows({}, {}, {});
    const auto& taught = trace_->answer[std::size_t(chosen)];
    const auto& learned = trace_->frames[std::size_t(frame_)].tokens[std::size_t(chosen)];
    QList<WordBars::Row> rows;
    double teacher = 1, student = 1;
    for (std::size_t w = 0; w < taught.words.size(); ++w) {
        const double one = taught.words[w].teacher[side()], other = learned.words[w][side()];
        rows << WordBars::Row{shownWord(taught.words[w].text), {one, other}, {}, taught.words[w].id == taught.id};
        teacher -= one;
        student -= other;
    }
    rows << WordBars::Row{tr("all other words"), {std::max(0.0, teacher), std::max(0.0, student)}, {}, false};
    words_->setRows(tr("What comes next, where “%1” stands").arg(shownWord(taught.text)),
                    {tr("teacher"), tr("student")}, rows);
}

QString DistillationPane::csv() const
{
    QString text =
        QStringLiteral("step,loss,token,text,kl_1,kl_t,share,word,teacher_1,student_1,teacher_t,student_t\r\n");
    if (!trace_) return text;
    for (const auto& frame : trace_->frames)
        for (std::size_t i = 0; i < frame.tokens.size(); ++i) {
            const auto& token = frame.tokens[i];
            const auto& taught = trace_->answer[i];
            for (std::size_t w = 0; w < taught.words.size(); ++w)
                text += QStringList{QString::number(frame.step),
                                    csvNumber(frame.loss),
                                    QString::number(i + 1),
                                    csvField(QString::fromStdString(taught.text)),
                                    csvNumber(token.divergence[0]),
                                    csvNumber(token.divergence[1]),
                                    csvNumber(token.share),
                                    csvField(QString::fromStdString(taught.words[w].text)),
                                    csvNumber(taught.words[w].teacher[0]),
                                    csvNumber(token.words[w][0]),
                                    csvNumber(taught.words[w].teacher[1]),
                                    csvNumber(token.words[w][1])}
                            .join(QLatin1Char(',')) +
                        QStringLiteral("\r\n");
        }
    return text;
}

} // namespace steerdeck::widgets
