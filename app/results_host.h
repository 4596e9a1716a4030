#pragma once

#include "app/worker.h"

#include "core/lab/evaluation.h"
#include "core/lab/own.h"
#include "widgets/evaluate/result_names.h"

#include <QObject>

#include <array>
#include <functional>
#include <memory>
#include <optional>

namespace steerdeck::app {

/// Opens results of experiments, reads their answers and works out plans' costs, away from the GUI thread. Two runs may
/// be open: 0, and 1 that it is compared with.
class ResultsHost : public QObject {
    Q_OBJECT
public:
    explicit ResultsHost(QObject* parent = nullptr);
    ~ResultsHost() override;

    QString folder(int run) const { return folders_[std::size_t(run)]; }

public slots:
    /// The experiments of the user's with this model.
    void list(const std::shared_ptr<steerdeck::lab::Lab>& lab);
    /// What is open is of a model that goes: nothing more is told of it.
    void forget();
    void open(int run, const QString& folder);
    /// Results that a job has just made.
    void take(const steerdeck::lab::EvaluateDone& done);
    void readAnswers(const steerdeck::widgets::AnswersQuery& query);
    void workOutGains(const steerdeck::widgets::GainsQuery& query);
    /// Reads the results of several folders, to be drawn together.
    void readSeveral(const QStringList& folders);
    /// Of two requests only the later is answered. With `measure` a few answers are timed where no rate is known yet.
    void askCost(const std::shared_ptr<steerdeck::lab::Lab>& lab, const steerdeck::lab::EvaluateRequest& request,
                 bool measure = false);
    /// Of what is asked for from now on.
    void setJudge(const steerdeck::evaluate::JudgeServer& judge) { judge_ = judge; }
    /// Has the judge score the correct answers of run 0; what it scored is kept also where it is stopped.
    void judge();
    void stopJudging();

signals:
    void listed(const std::vector<steerdeck::lab::ExperimentInfo>& experiments);
    void opened(int run, const std::shared_ptr<const steerdeck::evaluate::Results>& results, const QString& name);
    void compared(const steerdeck::evaluate::Comparison& comparison);
    void failed(const QString& sentence);
    void answersRead(const steerdeck::widgets::AnswersQuery& query,
                     const std::vector<steerdeck::lab::AnswerRecord>& answers);
    void gainsKnown(const steerdeck::widgets::GainsQuery& query, const std::vector<steerdeck::evaluate::GainRow>& rows);
    void severalRead(const std::vector<steerdeck::widgets::DrawnResults>& all);
    void answersFailed(const steerdeck::widgets::AnswersQuery& query, const QString& sentence);
    void costKnown(const steerdeck::lab::EvaluateCost& cost);
    void judgeProgress(const steerdeck::Progress& progress);
    void judged(const steerdeck::lab::Judged& judged);
    void judgeFailed(const QString& sentence);

private:
    void compare();

    evaluate::JudgeServer judge_;
    std::optional<Cancel> judgement_; // of the judge at work
    std::array<QString, 2> folders_;
    std::array<std::shared_ptr<const lab::Results>, 2> results_;
    int cost_ = 0;  // the last request's number
    int model_ = 0; // counts the models: what was asked of an earlier one is not told
    Worker listing_, reading_, costs_, judging_;
};

/// The ways to steer as the bench shows them.
std::vector<widgets::ConditionInfo> method_infos(const std::vector<lab::ConditionChoice>& choices);

} // namespace steerdeck::app
