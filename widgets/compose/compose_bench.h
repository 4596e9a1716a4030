/// The Compose bench: behaviours are dragged together, and the answers change beside one another.
///
///     +-----------+--------------------------------------------------------------+
///     | Shelf     | Deck       [x Live] [Decks] Join [<and> v]  [undo][redo][clear] |
///     | [filter ] | [ German ] <and> [ 10-20 words ] <and> [ lower case ]         |
///     | Language  | ! hint                                                        |
///     |  o German | Prompt                              [Questions] [Surprise me] |
///     |  o French | [ Where does the fox live?                   ] [Run] [Stop]   |
///     | Words     | i notice                                                      |
///     |           | > Sampling  greedy                                            |
///     |           | Conversation: earlier turns, while there are some             |
///     |  # 10-20  | Answers  [x Plain][x Instructions][x Tokens][x Both] [every order] |
///     |           | +----------+ +----------+ +----------+ +----------+           |
///     |           | | card     | | card     | | card     | | card     |           |
///     +-----------+--------------------------------------------------------------+
///
/// The bench carries messages between its parts, and says what a run would ask for.
///
/// - `ShelfModel`, `ShelfView` : what can be dragged
/// - `DeckPart`                : the deck with its join, its undo and the decks that are kept by name
/// - `DeckModel`, `DeckView`, `ChipWidget` : the ordered deck; every edit can be undone
/// - `SavedDecksModel`, `SavedDecksPanel` : decks that are kept by name
/// - `PromptPart`, `PromptEditor` : the prompt with suggested questions, Run and Stop
/// - `ConversationPart`        : what was said before the prompt; edit, branch
/// - `SamplingPart`            : how answers are drawn, folded to a line; the system prompt
/// - `AnswerColumns`           : which ways to steer answer, and whether in every order
/// - `AnswersPart`             : the answers, and below them the history of runs or two answers compared
/// - `AnswersView`, `AnswerCard`, `BadgeWidget`, `OrderStrip` : the streaming grid
/// - `TokenText`               : an input or an answer token by token
/// - `AnswerRun`, `AnswerRunsModel`, `HistoryPane` : what was run, to go back to
/// - `differenceOf`, `ComparisonPane` : where two answers differ
#pragma once

#include "widgets/compose/answer_run.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QShortcut;
class QUndoStack;

namespace steerdeck::widgets {

class AnswerColumns;
class AnswersPart;
class AnswersView;
class ConversationPart;
class DeckModel;
class DeckPart;
class PillButton;
class PromptEditor;
class PromptPart;
class SamplingPart;
class SavedDecksModel;
class ShelfModel;
class ShelfView;

class ComposeBench : public QWidget {
    Q_OBJECT
public:
    explicit ComposeBench(QWidget* parent = nullptr);

    /// What Run would ask for now: what is shown, and nothing else. Without an enabled chip only the plain answer is
    /// asked for; where a token is missing, only what needs none.
    lab::GenerateRequest request() const;
    /// Length, sampling and system prompt of the requests to come; prompt, deck, methods and orders in it are ignored.
    void setSampling(const lab::GenerateRequest& sampling);
    QString prompt() const;
    const lab::Deck& deck() const;
    QUndoStack* undoStack() const { return undo_; }
    bool isBusy() const { return busy_; }
    bool isLive() const;
    /// The columns that are ticked, whether they can be asked for now or not.
    std::vector<lab::Method> tickedMethods() const;
    bool everyOrderTicked() const;

    DeckModel* deckModel() const;
    SavedDecksModel* savedDecks() const;
    PromptEditor* promptEditor() const;
    AnswersView* answers() const;
    SamplingPart* sampling() const { return drawing_; }
    ConversationPart* conversationPart() const { return conversation_; }
    /// What is said before the prompt.
    const lab::Conversation& conversation() const;
    /// Whether what is shown answers an earlier question, deck or choice than the present one.
    bool isOutdated() const;

signals:
    /// The bench is busy from here until `runEnded` (which is also the answer to a request that was refused at once).
    void runRequested(const steerdeck::lab::GenerateRequest& request);
    void stopRequested();
    void deckChanged(const steerdeck::lab::Deck& deck);
    void promptChanged(const QString& prompt);
    void liveChanged(bool live);
    /// Which columns are ticked, or whether every order is asked for, has changed.
    void columnsChanged();
    void samplingChanged();
    void conversationChanged();
    /// The user's own token of this behaviour shall make room for the shipped one again.
    void shippedTokenRequested(const QString& behavior);
    void newBehaviorRequested();
    void behaviorShown(const QString& behavior, bool copy);
    /// A run came to its end.
    void runRecorded(const steerdeck::widgets::RunPtr& run);
    /// The history was cleared, or clearing was taken back: these are the runs now.
    void historyReplaced(const QList<steerdeck::widgets::RunPtr>& runs);
    /// The command line that gives an answer of a run (-1: all of its answers) is wanted on the clipboard.
    void commandRequested(const steerdeck::widgets::RunPtr& run, int answer);
    /// The tokens of one answer of a run, or, with -1, of all, are wanted in a file with their probabilities.
    void probabilitiesRequested(const steerdeck::widgets::RunPtr& run, int answer);

public slots:
    void setBehaviors(const std::vector<steerdeck::lab::CategoryInfo>& categories,
                      const std::vector<steerdeck::lab::BehaviorInfo>& behaviors);
    void setSuggestions(const QStringList& questions);
    /// A sentence under the prompt; empty takes it away.
    void setNotice(const QString& sentence);
    /// Another deck; what could be undone is forgotten.
    void setDeck(const steerdeck::lab::Deck& deck);
    /// Another deck, as an entry of the undo stack called `what`. Nothing is run for it.
    void layDeck(const steerdeck::lab::Deck& deck, const QString& what);
    /// While live, a changed deck is answered anew once it has stood still for a moment, if a run was made before.
    void setLive(bool live);
    void setPrompt(const QString& prompt);
    /// Another conversation; what could be undone stays.
    void setConversation(const steerdeck::lab::Conversation& before);
    void setMethods(const std::vector<steerdeck::lab::Method>& methods);
    void setEveryOrder(bool every);
    void setBusy(bool busy);
    /// The model of the runs to come.
    void setModel(const steerdeck::widgets::RunModel& model);
    /// The variable of its template that switches its thoughts; empty where none does.
    void setThinkingVariable(const QString& variable);
    /// Runs of earlier sessions, the newest first.
    void setHistory(const QList<steerdeck::widgets::RunPtr>& runs);
    /// Shows an earlier run's answers and brings back its prompt, deck (can be undone), columns and sampling.
    void goBackTo(const steerdeck::widgets::RunPtr& run);
    /// Takes away all that came of a model: answers, their comparison, notices, suggested questions. What the user laid
    /// and wrote stays: deck, prompt, columns, saved decks, history.
    void clear();
    void run();
    /// The same with the next seed.
    void regenerate();
    /// Asks for this, whatever the bench would ask for.
    void ask(const steerdeck::lab::GenerateRequest& request);
    void stop();
    void answerStarted(const steerdeck::lab::AnswerStart& start);
    void answerPiece(const steerdeck::lab::AnswerPiece& piece);
    void answerDone(const steerdeck::lab::AnswerDone& done);
    void answerJudged(const steerdeck::lab::AnswerJudged& judged);
    void runEnded(const steerdeck::lab::JobEnd& end);

protected:
    // A chip dragged off the deck and let go anywhere else on the bench is removed.
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeAnswers();
    void connectParts();
    void makeShortcuts();
    void refresh();
    void refreshOutdated();
    /// The user ticked or drew otherwise: live answers follow.
    void follow();
    /// Why Run is not possible now; empty when it is.
    QString obstacle() const;
    /// The chosen columns that cannot answer without a token that is missing.
    std::vector<lab::Method> unanswerable() const;
    void runAgain();
    /// A run of `asked` begins; `without`: columns that cannot answer.
    void begin(const lab::GenerateRequest& asked, const std::vector<lab::Method>& without);

    QUndoStack* undo_;
    ShelfModel* shelf_;
    ShelfView* shelfView_;
    DeckPart* deck_;
    PromptPart* prompt_;
    ConversationPart* conversation_;
    SamplingPart* drawing_;
    AnswerColumns* columns_;
    AnswersPart* answers_;
    PillButton* historyButton_;
    QShortcut* stopKey_;
    QString thinkingVariable_;
    QLabel* outdatedSign_ = nullptr;
    lab::GenerateRequest sampling_; // what of `setSampling`, or of the run gone back to, has no control here
    lab::Conversation askedAfter_;  // what was said before that
    std::optional<lab::GenerateRequest> asked_; // what is shown answers this; nothing where it came from elsewhere
    QTimer rerun_;                              // until a changed deck is answered anew
    bool quiet_ = false;                        // the program changes controls, not the user
    bool busy_ = false;
    bool awaitsStart_ = true; // nothing of a run has come, so the next answer to start begins one
    bool hasRun_ = false;
};

} // namespace steerdeck::widgets
