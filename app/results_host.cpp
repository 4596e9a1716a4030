#include "app/results_host.h"

#include "app/translated.h"
#include "widgets/shared/worded.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <utility>

namespace steerdeck::app {

ResultsHost::ResultsHost(QObject* parent)
    : QObject(parent), listing_(this), reading_(this), costs_(this), judging_(this)
{
}

ResultsHost::~ResultsHost() { stopJudging(); }

void ResultsHost::list(const std::shared_ptr<lab::Lab>& lab)
{
    if (!lab) return;
    listing_.later([lab] { return lab::experiments_of(*lab); },
                   [this, model = model_](const std::vector<lab::ExperimentInfo>& experiments) {
                       if (model == model_) emit listed(experiments);
                   },
                   [this](const QString& sentence) { emit failed(sentence); });
}

void ResultsHost::forget()
{
    ++model_;
    ++cost_;
    stopJudging();
    folders_ = {};
    results_ = {};
}

void ResultsHost::open(int run, const QString& folder)
{
    // results.json itself may be named, or dropped.
    const QString place = QFileInfo(folder).isDir() ? folder : QFileInfo(folder).absolutePath();
    reading_.later([place] { return std::make_shared<const lab::Results>(lab::open_results(place.toStdString())); },
                   [this, run, place, model = model_](const std::shared_ptr<const lab::Results>& read) {
                       if (model != model_) return;
                       folders_[std::size_t(run)] = place;
                       results_[std::size_t(run)] = read;
                       emit opened(run, read, QFileInfo(place).fileName());
                       compare();
                   },
                   [this](const QString& sentence) { emit failed(sentence); });
}

void ResultsHost::take(const lab::EvaluateDone& done)
{
    folders_[0] = QString::fromStdString(done.folder.string());
    results_[0] = done.results;
    compare();
}

void ResultsHost::compare()
{
    if (!results_[0] || !results_[1]) return;
    reading_.later([a = results_[0], b = results_[1]] { return lab::compare(*a, *b); },
                   [this, model = model_](const lab::Comparison& comparison) {
                       if (model == model_) emit compared(comparison);
                   },
                   [this](const QString& sentence) { emit failed(sentence); });
}

void ResultsHost::readAnswers(const widgets::AnswersQuery& query)
{
    const auto run = std::size_t(query.run);
    if (run > 1 || !results_[run]) return emit answersFailed(query, tr("These results are not open any more."));
    reading_.later([query, folder = folders_[run].toStdString(),
                    results = results_[run]] { return lab::answers_of(folder, *results, query.method, query.order); },
                   [this, query](std::vector<lab::AnswerRecord> answers) {
                       emit answersRead(query, translated(std::move(answers)));
                   },
                   [this, query](const QString& sentence) { emit answersFailed(query, sentence); });
}

void ResultsHost::workOutGains(const widgets::GainsQuery& query)
{
    const auto a = results_[0], b = results_[std::size_t(query.run)];
    if (!a || !b) return;
    reading_.later([a, b, query] { return evaluate::gains(*a, query.method, *b, query.over); },
                   [this, query, model = model_](const std::vector<evaluate::GainRow>& rows) {
                       if (model == model_) emit gainsKnown(query, rows);
                   },
                   [this](const QString& sentence) { emit failed(sentence); });
}

void ResultsHost::readSeveral(const QStringList& folders)
{
    reading_.later(
        [folders] {
            std::vector<widgets::DrawnResults> all;
            for (const QString& folder : folders) {
                auto results = lab::open_results(folder.toStdString());
                all.push_back(
                    {folder, QFileInfo(folder).fileName(), std::move(results.manifest), std::move(results.summary)});
            }
            return all;
        },
        [this, model = model_](const std::vector<widgets::DrawnResults>& all) {
            if (model == model_) emit severalRead(all);
        },
        [this](const QString& sentence) { emit failed(sentence); });
}

void ResultsHost::askCost(const std::shared_ptr<lab::Lab>& lab, const lab::EvaluateRequest& request, bool measure)
{
    if (!lab) return;
    const int number = ++cost_;
    costs_.drop(); // nobody waits for them any more
    lab::EvaluateRequest wanted = request;
    wanted.judge = judge_;
    costs_.later([lab, wanted, measure] { return lab->cost_of(wanted, measure); },
                 [this, number](lab::EvaluateCost cost) {
                     if (number == cost_) emit costKnown(cost);
                 },
                 [](const QString&) {});
}

void ResultsHost::judge()
{
    if (judgement_) return;
    if (!results_[0]) return emit judgeFailed(tr("There are no results to judge yet."));
    judgement_.emplace();
    judging_.later(
        [this, folder = folders_[0].toStdString(), judge = judge_, cancel = *judgement_] {
            return lab::judge_results(
                folder, judge,
                [this](const Progress& progress) { judging_.tell([this, progress] { emit judgeProgress(progress); }); },
                cancel);
        },
        [this, folder = folders_[0]](const lab::Judged& result) {
            judgement_.reset();
            emit judged(result);
            if (folder == folders_[0]) open(0, folder); // its scores are on the disk now
        },
        [this](const QString& sentence) {
            judgement_.reset();
            emit judgeFailed(sentence);
        });
}

void ResultsHost::stopJudging()
{
    if (judgement_) judgement_->request();
}

namespace {

struct Wording {
    const char *name, *title, *explanation;
    bool recommended;
};

constexpr Wording wordings[] = {
    {"steering/composition", QT_TRANSLATE_NOOP("Methods", "Tokens with <and>"),
     QT_TRANSLATE_NOOP("Methods", "The behaviours' learned tokens, the learned <and> between them."), true},
    {"steering/concatenation", QT_TRANSLATE_NOOP("Methods", "Tokens in a row"),
     QT_TRANSLATE_NOOP("Methods", "The behaviours' learned tokens with nothing between them."), true},
    {"steering/native_and", QT_TRANSLATE_NOOP("Methods", "Tokens with the word and"),
     QT_TRANSLATE_NOOP("Methods", "The behaviours' learned tokens, the model's own word between them."), false},
    {"steering/canonical", QT_TRANSLATE_NOOP("Methods", "Tokens with <and>, one order"),
     QT_TRANSLATE_NOOP("Methods", "As with <and>, but always in the same order of categories."), false},
    {"steering/set", QT_TRANSLATE_NOOP("Methods", "Tokens as a set"),
     QT_TRANSLATE_NOOP("Methods",
                       "The tokens share one position and do not see each other; <set> follows. No order exists."),
     true},
    {"hybrid/composition", QT_TRANSLATE_NOOP("Methods", "Tokens + instructions"),
     QT_TRANSLATE_NOOP("Methods", "Instructions in words and tokens with <and>."), true},
    {"hybrid/canonical", QT_TRANSLATE_NOOP("Methods", "Tokens + instructions, one order"),
     QT_TRANSLATE_NOOP("Methods", "Instructions and tokens, always in the same order of categories."), false},
    {"hybrid/set", QT_TRANSLATE_NOOP("Methods", "Tokens + instructions, as a set"),
     QT_TRANSLATE_NOOP("Methods", "Instructions in words and the tokens as a set."), false},
    {"hybrid/concatenation", QT_TRANSLATE_NOOP("Methods", "Tokens + instructions, in a row"),
     QT_TRANSLATE_NOOP("Methods", "Instructions in words and the tokens with nothing between them."), false},
    {"hybrid/native_and", QT_TRANSLATE_NOOP("Methods", "Tokens + instructions, the word and"),
     QT_TRANSLATE_NOOP("Methods", "Instructions in words and the tokens with the model's own word between them."),
     false},
    {"hybrid/or", QT_TRANSLATE_NOOP("Methods", "Tokens + instructions, <or>"),
     QT_TRANSLATE_NOOP("Methods",
                       "Instructions joined by the word or, and <or> between the tokens: at least one shall hold."),
     false},
    {"hybrid/not", QT_TRANSLATE_NOOP("Methods", "Tokens + instructions, <not>"),
     QT_TRANSLATE_NOOP("Methods",
                       "Negated instructions, and <not> before each token: none of the behaviours shall hold."),
     false},
    {"text", QT_TRANSLATE_NOOP("Methods", "Instructions"),
     QT_TRANSLATE_NOOP("Methods", "The instructions in words, no token."), true},
    {"none", QT_TRANSLATE_NOOP("Methods", "No steering"),
     QT_TRANSLATE_NOOP("Methods", "The question alone: what the model does unasked."), false},
    {"steering/or", QT_TRANSLATE_NOOP("Methods", "Tokens with <or>"),
     QT_TRANSLATE_NOOP("Methods", "The learned <or> between the tokens: at least one behaviour shall hold."), false},
    {"text/or", QT_TRANSLATE_NOOP("Methods", "Instructions with or"),
     QT_TRANSLATE_NOOP("Methods", "The instructions joined by the word or: at least one shall hold."), false},
    {"steering/not", QT_TRANSLATE_NOOP("Methods", "Tokens with <not>"),
     QT_TRANSLATE_NOOP("Methods", "The learned <not> before each token: none of the behaviours shall hold."), false},
    {"text/not", QT_TRANSLATE_NOOP("Methods", "Negated instructions"),
     QT_TRANSLATE_NOOP("Methods", "The instructions negated: none of the behaviours shall hold."), false},
    {"caa", QT_TRANSLATE_NOOP("Methods", "CAA"),
     QT_TRANSLATE_NOOP("Methods",
                       "A direction added to the model's stream at one block; of several behaviours the sum."),
     false},
    {"lm_steer", QT_TRANSLATE_NOOP("Methods", "LM-Steer"),
     QT_TRANSLATE_NOOP("Methods", "A low-rank change of the last hidden state before the head; of several the sum."),
     false},
    {"lora_dare", QT_TRANSLATE_NOOP("Methods", "LoRA + DARE"),
     QT_TRANSLATE_NOOP("Methods", "Low-rank adapters of the MLPs; of several behaviours merged by DARE."), false},
    {"adapter", QT_TRANSLATE_NOOP("Methods", "Adapters"),
     QT_TRANSLATE_NOOP("Methods", "Low-rank changes of the stream behind each block; of several behaviours the sum."),
     false},
    {"fixed_vector", QT_TRANSLATE_NOOP("Methods", "Fixed vectors"),
     QT_TRANSLATE_NOOP("Methods", "A learned vector added behind each block; of several behaviours the sum."), false},
    {"joint", QT_TRANSLATE_NOOP("Methods", "LoRA and adapters"),
     QT_TRANSLATE_NOOP("Methods", "LoRA and adapters that were trained together; of several behaviours the sum."),
     false},
    {"joint_lora", QT_TRANSLATE_NOOP("Methods", "Joint LoRA alone"),
     QT_TRANSLATE_NOOP("Methods", "Of what was trained together, LoRA alone."), false},
    {"joint_adapter", QT_TRANSLATE_NOOP("Methods", "Joint adapters alone"),
     QT_TRANSLATE_NOOP("Methods", "Of what was trained together, the adapters alone."), false},
};

} // namespace

std::vector<widgets::ConditionInfo> method_infos(const std::vector<lab::ConditionChoice>& choices)
{
    std::vector<widgets::ConditionInfo> infos;
    for (const auto& choice : choices) {
        widgets::ConditionInfo info;
        info.condition = choice.condition;
        const std::string name = choice.condition.name();
        info.title = QString::fromStdString(name);
        info.recommended = false;
        for (const Wording& wording : wordings) {
            if (name != wording.name) continue;
            info.title = QCoreApplication::translate("Methods", wording.title);
            info.explanation = QCoreApplication::translate("Methods", wording.explanation);
            info.recommended = wording.recommended;
        }
        info.available = choice.missing.empty();
        info.reason = widgets::worded(choice.missing);
        infos.push_back(std::move(info));
    }
    return infos;
}

} // namespace steerdeck::app
