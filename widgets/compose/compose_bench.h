/// The Compose bench: behaviours are dragged together, and the answers change beside one another.
///
///     +-----------+--------------------------------------------------------------+
///     | Shelf     | Deck       [x Live] [Decks] Join [<and> v]  [undo][redo][clear] |
///     | [filter ] | [ German ] <and> [ 10-20 words ] <and> [ lower case ]         |
///     | Language  | ! hint                                                        |
///     |  o German | Prompt                              [Questions] [Surprise me] |
///     |  o French | [ Where does the fox live?                   ] [Run] [Stop]   |
///     | Words     | i notice                                                      |
///     |  # 10-20  | Answers  [x Plain][x Instructions][x Tokens][x Both] [every order] |
///     |           | +----------+ +----------+ +----------+ +----------+           |
///     |           | | card     | | card     | | card     | | card     |           |
///     +-----------+--------------------------------------------------------------+
///
/// - `ShelfModel`, `ShelfView` : what can be dragged
/// - `DeckModel`, `DeckView`, `ChipWidget` : the ordered deck; every edit can be undone
/// - `SavedDecksModel`, `SavedDecksPanel` : decks that are kept by name
/// - `PromptEditor` : the prompt with suggested questions
/// - `AnswersPart`                 : the answers, and below them the history of runs or two answers compared
/// - `AnswersView`, `AnswerCard`, `BadgeWidget`, `OrderStrip` : the streaming grid
/// - `TokenText`                   : an input or an answer token by token
/// - `AnswerRun`, `AnswerRunsModel`, `HistoryPane` : what was run, to go back to
/// - `differenceOf`, `ComparisonPane` : where two answers differ
#pragma once

#include "widgets/compose/answer_run.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QMenu;
class QShortcut;
class QUndoStack;

namespace steerdeck::widgets {

class AnswersPart;
class AnswersView;
class DeckModel;
class DeckView;
class NoticeLabel;
class PillButton;
class PromptEditor;
class SavedDecksModel;
class SavedDecksPanel;
class ShelfModel;
class ShelfView;

class ComposeBench : public QWidget {
    Q_OBJECT
public:
    explicit ComposeBench(QWidget* parent = nullptr);

    /// What Run would ask for now: what is shown, and nothing else. Without an enabled chip only the plain answer is
    /// asked for.
    lab::GenerateRequest request() const;
    /// Length and sampling of the requests to come; prompt, deck, methods and orders in it are ignored.
    void setSampling(const lab::GenerateRequest& sampling) { sampling_ = sampling; }
    QString prompt() const;
    const lab::Deck& deck() const;
    QUndoStack* undoStack() const { return undo_; }
    bool isBusy() const { return busy_; }

    DeckModel* deckModel() const { return deckModel_; }
    DeckView* deckView() const { return deckView_; }
    ShelfModel* shelfModel() const { return shelfModel_; }
    ShelfView* shelfView() const { return shelfView_; }
    PromptEditor* promptEditor() const { return prompt_; }
    AnswersView* answers() const { return answers_; }
    AnswersPart* answersPart() const { return part_; }
    NoticeLabel* notice() const { return notice_; }
    NoticeLabel* deckHint() const { return hint_; }
    PillButton* runButton() const { return run_; }
    PillButton* stopButton() const { return stop_; }
    PillButton* methodButton(lab::Method method) const;
    QComboBox* joinBox() const { return join_; }
    QCheckBox* everyOrderBox() const { return everyOrder_; }
    PillButton* liveButton() const { return live_; }
    PillButton* decksButton() const { return decks_; }
    SavedDecksModel* savedDecks() const { return saved_; }
    SavedDecksPanel* savedDecksPanel() const { return panel_; }
    /// What was done to the saved decks, and the button that takes it back.
    NoticeLabel* deckNotice() const { return done_; }
    PillButton* takeBackButton() const { return takeBack_; }
    bool isLive() const;
    /// The columns of the other ways to steer; each is there to choose where every behaviour on the deck has it.
    QMenu* moreMenu() const { return moreMenu_; }
    PillButton* moreButton() const { return more_; }
    PillButton* tokensButton() const { return tokensButton_; }
    PillButton* historyButton() const { return historyButton_; }
    PillButton* copyButton() const { return copyButton_; }
    /// The columns that are ticked, whether they can be asked for now or not.
    std::vector<lab::Method> tickedMethods() const;

signals:
    /// The bench is busy from here until `runEnded` (which is also the answer to a request that was refused at once).
    void runRequested(const steerdeck::lab::GenerateRequest& request);
    void stopRequested();
    void deckChanged(const steerdeck::lab::Deck& deck);
    void promptChanged(const QString& prompt);
    void liveChanged(bool live);
    /// Which columns are ticked, or whether every order is asked for, has changed.
    void columnsChanged();
    /// A run came to its end.
    void runRecorded(const steerdeck::widgets::RunPtr& run);
    /// The history was cleared, or clearing was taken back: these are the runs now.
    void historyReplaced(const QList<steerdeck::widgets::RunPtr>& runs);
    /// The command line that gives an answer of a run (-1: all of its answers) is wanted on the clipboard.
    void commandRequested(const steerdeck::widgets::RunPtr& run, int answer);

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
    void setMethods(const std::vector<steerdeck::lab::Method>& methods);
    void setEveryOrder(bool every);
    void setBusy(bool busy);
    /// Another model comes: the answers of this one are found in the history alone.
    void clearAnswers();
    /// The model of the runs to come.
    void setModel(const steerdeck::widgets::RunModel& model);
    /// Runs of earlier sessions, the newest first.
    void setHistory(const QList<steerdeck::widgets::RunPtr>& runs);
    /// Shows an earlier run's answers and brings back its prompt, deck (can be undone), columns and sampling.
    void goBackTo(const steerdeck::widgets::RunPtr& run);
    void run();
    void stop();
    void answerStarted(const steerdeck::lab::AnswerStart& start);
    void answerPiece(const steerdeck::lab::AnswerPiece& piece);
    void answerDone(const steerdeck::lab::AnswerDone& done);
    void runEnded(const steerdeck::lab::JobEnd& end);

protected:
    // A chip dragged off the deck and let go anywhere else on the bench is removed.
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* makeDeckPart();
    void makeSavedDecks(QWidget* part);
    QWidget* makePromptPart();
    QWidget* makeAnswersPart();
    void makeActions();
    void refresh();
    /// Why Run is not possible now; empty when it is.
    QString obstacle() const;
    void addToDeck(const QString& behavior);
    void surprise();
    void runAgain();
    void loadSaved(int row);
    /// Says what the last entry of the undo stack did, and offers to take it back.
    void tellDone(const QString& sentence, bool hint = false);
    void makeMoreMenu(QWidget* part);
    void refreshMore();
    std::vector<lab::Method> chosenMethods() const;

    QUndoStack* undo_;
    ShelfModel* shelfModel_;
    DeckModel* deckModel_;
    ShelfView* shelfView_ = nullptr;
    DeckView* deckView_ = nullptr;
    NoticeLabel *hint_ = nullptr, *notice_ = nullptr;
    QComboBox* join_ = nullptr;
    PillButton *live_ = nullptr, *decks_ = nullptr, *takeBack_ = nullptr;
    NoticeLabel* done_ = nullptr;
    SavedDecksModel* saved_ = nullptr;
    SavedDecksPanel* panel_ = nullptr;
    PillButton *undoButton_ = nullptr, *redoButton_ = nullptr, *clearButton_ = nullptr;
    PromptEditor* prompt_ = nullptr;
    PillButton *questions_ = nullptr, *surprise_ = nullptr, *run_ = nullptr, *stop_ = nullptr;
    QList<PillButton*> methods_;
    QCheckBox* everyOrder_ = nullptr;
    PillButton *more_ = nullptr, *tokensButton_ = nullptr, *historyButton_ = nullptr, *copyButton_ = nullptr;
    QMenu* moreMenu_ = nullptr;
    QList<QAction*> others_; // of the other ways to steer, in their order
    AnswersPart* part_ = nullptr;
    AnswersView* answers_ = nullptr;
    QShortcut* stopKey_ = nullptr;
    lab::GenerateRequest sampling_;
    QString passing_; // a hint about the last attempt, until the deck changes
    QTimer again_;    // until a changed deck is answered anew
    bool busy_ = false, fresh_ = true, ran_ = false;
};

} // namespace steerdeck::widgets
