#pragma once

#include "widgets/compose/answer_card.h"
#include "widgets/compose/answer_run.h"
#include "widgets/compose/comparison_pane.h"

#include <QWidget>

#include <memory>

class QStackedWidget;

namespace steerdeck::widgets {

class AnswersView;
class HistoryPane;

/// The answers of the run that is shown, and below them, while asked for, the history of runs or two answers compared.
/// Keeps a record of each run.
///
///     +---------------------------------+
///     | AnswersView                     |
///     +---------------------------------+
///     | HistoryPane, or ComparisonPane  |
///     +---------------------------------+
class AnswersPart : public QWidget {
    Q_OBJECT
public:
    explicit AnswersPart(QWidget* parent = nullptr);

    AnswersView* view() const { return view_; }
    HistoryPane* history() const { return history_; }
    ComparisonPane* comparison() const { return comparison_; }
    bool historyShown() const;
    void setCatalog(const Catalog& catalog);
    /// Of the runs to come.
    void setModel(const RunModel& model) { model_ = model; }
    /// Before the prompts of the runs to come.
    void setConversation(const lab::Conversation& before) { before_ = before; }
    const RunModel& model() const { return model_; }

    /// `unanswerable` columns are shown, too, each with a card that says which tokens are missing (their titles).
    void begin(const lab::GenerateRequest& request, const std::vector<lab::Method>& unanswerable = {},
               const QStringList& missing = {});
    void start(const lab::AnswerStart& start);
    void piece(const lab::AnswerPiece& piece);
    void done(const lab::AnswerDone& done);
    void judged(const lab::AnswerJudged& judged);
    void end(const lab::JobEnd& end);
    /// An earlier run in place of what is shown.
    void showRun(const RunPtr& run);
    /// The run whose answers are shown; may still be under way; null at first.
    RunPtr shown() const { return shown_; }

    /// Takes the answers and their comparison away; the history stays.
    void clear();
    void setHistoryShown(bool shown);
    /// The whole run to the clipboard; of a command line `commandRequested` is emitted.
    void copyRun(CopyAs as);
    /// Asks for a file with the tokens of answer `only`, -1: of all.
    void saveProbabilities(int only = -1);

signals:
    /// A run came to its end.
    void recorded(const steerdeck::widgets::RunPtr& run);
    /// The command line of one answer is wanted, or, with -1, that of the run.
    void commandRequested(const steerdeck::widgets::RunPtr& run, int answer);
    /// The tokens of one answer, or, with -1, those of the run, are wanted in a file with their probabilities.
    void probabilitiesRequested(const steerdeck::widgets::RunPtr& run, int answer);
    void historyShownChanged(bool shown);
    /// An answer shall be asked for that goes on from within another.
    void branchRequested(const steerdeck::lab::GenerateRequest& request);
    /// The conversation shall go on from an answer of this run.
    void goOnRequested(const steerdeck::lab::Conversation& said);

private:
    struct Pick {
        RunPtr run;
        int answer = 0;
        PickedAnswer words;
    };
    RunAnswer& answerOf(int answer);
    void copy(int answer, CopyAs as);
    void branch(int answer, int token, int other);
    void pick(int answer, bool picked);
    void showPicks();
    /// A pane below takes none of the first row of answers.
    void keepAnswersWhole();
    void showPane(QWidget* pane);

    AnswersView* view_;
    QStackedWidget* panes_;
    HistoryPane* history_;
    ComparisonPane* comparison_;
    Catalog catalog_;
    RunModel model_;
    lab::Conversation before_;
    std::shared_ptr<AnswerRun> current_; // under way
    RunPtr shown_;
    QList<Pick> picks_; // at most two, the older first
};

} // namespace steerdeck::widgets
