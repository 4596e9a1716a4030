#pragma once

#include "widgets/compose/answer_card.h"
#include "widgets/compose/answer_run.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTimer>
#include <QWidget>

#include <map>
#include <optional>

class QGridLayout;
class QHBoxLayout;
class QLabel;
class QScrollArea;
class QStackedLayout;
class QVBoxLayout;

namespace steerdeck::widgets {

class OrderStrip;

/// The answers' grid: a column per method, a row per order of the deck and sample. With several rows, a strip under
/// each column's title shows all of them at a glance and how many hold, and each row says how many of its answers do.
/// What comes at once is collected and shown right after, in slices of at most a few milliseconds, so that hundreds of
/// streaming answers leave the window free.
class AnswersView : public QWidget {
    Q_OBJECT
public:
    explicit AnswersView(QWidget* parent = nullptr);

    void setCatalog(const Catalog& catalog) { catalog_ = catalog; }
    /// Empties the grid for a run with these columns. With `everyOrder` a row is an order, with several `samples` one
    /// of these; each row says then which it is.
    void prepare(const std::vector<lab::Method>& columns, bool everyOrder, int samples = 1);
    void start(const lab::AnswerStart& start);
    void piece(const lab::AnswerPiece& piece);
    void done(const lab::AnswerDone& done);
    /// The badges of an answer that is done.
    void judged(const lab::AnswerJudged& judged);
    void end(const lab::JobEnd& end);
    /// A run of earlier, whole.
    void showRun(const AnswerRun& run);
    /// Shows all that was collected, now.
    void flush();

    /// The card of answer `answer`, once shown; else nullptr.
    AnswerCard* card(int answer) const;
    int cardCount() const;
    /// The strip of a column, where rows are orders; else nullptr.
    OrderStrip* strip(lab::Method method) const;
    /// Every card, now and to come, shows tokens or text.
    void setTokensShown(bool shown);
    /// What the tokens of every card, now and to come, are coloured by.
    void setTokenColors(TokenColors colors);
    /// Whether a card shows tokens, or is to as soon as they are known.
    bool anyTokensShown() const { return tokensOn_ > 0; }
    /// The exact input on every card.
    void setInputsShown(bool shown);
    /// The answers that are marked for comparing; cards to come are marked too. Tells nothing.
    void setPicked(const QSet<int>& answers);
    /// The answers are older than what is asked now: their texts are greyed.
    void setOutdated(bool outdated);
    bool isOutdated() const { return outdated_; }
    /// Letters of so many points in every answer, now and to come; 0: the usual.
    void setLetters(double points);
    /// What stands in place of the grid while it is empty.
    QString emptyText() const;
    /// What the columns' heads and the first row of answers take, their buttons included.
    int leastHeight() const;
    bool isEmpty() const { return cells_.empty(); }

    static QString titleOf(lab::Method method);
    static QString descriptionOf(lab::Method method);

signals:
    void pickToggled(int answer, bool picked);
    void copyRequested(int answer, steerdeck::widgets::CopyAs as);
    void probabilitiesRequested(int answer);
    void branchRequested(int answer, int token, int other);
    void goOnRequested(int answer);
    /// Of a card, or of all.
    void tokensToggled();
    /// All answers of a run stand there, with their badges.
    void settled();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Cell {
        lab::AnswerStart start;
        QString pending, pendingThoughts;
        std::optional<lab::AnswerDone> done;
        AnswerCard* card = nullptr;
        bool dirty = false, rejudged = false;
    };
    struct Row {
        QWidget* widget = nullptr;
        QGridLayout* cards = nullptr;
        QLabel* holding = nullptr; // where rows are orders
        Holding count;
    };
    struct Column {
        OrderStrip* strip = nullptr;
        QLabel* holding = nullptr;
    };
    void mark(int answer);
    void switchLater(QList<int>& answers);
    /// Works on what is collected until `milliseconds` are over (negative: to the end).
    void work(int milliseconds);
    void showCell(Cell& cell);
    Row& rowOf(const lab::AnswerStart& start);
    int columnOf(lab::Method method);
    void addHeader(lab::Method method);
    void judge(Cell& cell);
    void scrollTo(int number);
    int rowNumber(const lab::AnswerStart& start) const { return start.order * samples_ + start.sample; }
    QString rowTitle(const lab::AnswerStart& start) const;
    QString orderTitle(const lab::AnswerStart& start) const;

    Catalog catalog_;
    std::vector<lab::Method> columns_;
    std::map<lab::Method, Column> heads_;
    bool rowTitles_ = false, everyOrder_ = false, tokensShown_ = false, inputsShown_ = false, outdated_ = false;
    int samples_ = 1;
    double letters_ = 0;
    TokenColors tokenColors_{};
    int tokensOn_ = 0; // cards whose tokens are asked for
    std::map<int, Cell> cells_;
    std::map<int, Row> rows_; // by order and sample
    QSet<int> picked_;
    QList<int> dirty_;
    QList<int> switchingTokens_, switchingInputs_; // answers whose cards show or hide them yet
    QList<QWidget*> discarded_;                    // of the run before; deleted in slices too
    std::optional<lab::JobEnd> end_;
    QTimer timer_;
    QStackedLayout* pages_;
    QLabel* empty_;
    QWidget* header_;
    QHBoxLayout* headerRow_;
    QScrollArea* scroll_;
    QVBoxLayout* column_;
};

} // namespace steerdeck::widgets
