#pragma once

#include "compose/catalog.h"

#include <QElapsedTimer>
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

class AnswerCard;

/// The answers' grid: a column per control, a row per order of the deck. Events are collected and shown at 30 Hz in
/// slices of at most a few milliseconds, so that hundreds of streaming answers leave the window free.
class AnswersView : public QWidget {
    Q_OBJECT
public:
    explicit AnswersView(QWidget* parent = nullptr);

    void setCatalog(const Catalog& catalog) { catalog_ = catalog; }
    /// Empties the grid for a run with these columns. With `rowTitles`, each row says its order.
    void prepare(const std::vector<lab::Control>& columns, bool rowTitles);
    void start(const lab::AnswerStart& start);
    void piece(const lab::AnswerPiece& piece);
    void done(const lab::AnswerDone& done);
    void end(const lab::JobEnd& end);
    /// Shows all that was collected, now.
    void flush();

    /// The card of answer `answer`, once shown; else nullptr.
    AnswerCard* card(int answer) const;
    int cardCount() const;
    /// What stands in place of the grid while it is empty.
    QString emptyText() const;
    bool isEmpty() const { return cells_.empty(); }

    static QString titleOf(lab::Control control);
    static QString descriptionOf(lab::Control control);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Cell {
        lab::AnswerStart start;
        QString pending;
        std::optional<lab::AnswerDone> done;
        AnswerCard* card = nullptr;
        bool dirty = false;
    };
    struct Row {
        QWidget* widget = nullptr;
        QGridLayout* cards = nullptr;
    };
    void mark(int answer);
    /// Works on what is collected until `milliseconds` are over (negative: to the end).
    void work(int milliseconds);
    void showCell(Cell& cell);
    Row& rowOf(const lab::AnswerStart& start);
    int columnOf(lab::Control control);
    void addHeader(lab::Control control);
    QString orderTitle(const lab::AnswerStart& start) const;

    Catalog catalog_;
    std::vector<lab::Control> columns_;
    bool rowTitles_ = false;
    std::map<int, Cell> cells_;
    std::map<int, Row> rows_;
    QList<int> dirty_;
    QList<QWidget*> discarded_; // of the run before; deleted in slices too
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
