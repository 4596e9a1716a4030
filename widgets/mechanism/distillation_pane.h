#pragma once

#include "core/lab/mechanism.h"
#include "widgets/compose/catalog.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QLabel;
class QSpinBox;

namespace steerdeck::widgets {

class LookBar;
class RowPlane;
class TimeBar;
class TokenBars;
class TokenText;
class WordBars;

/// Teacher and student on one example, while a few steps of a training move the one row.
///
///     What [German v]  Example [1]  Steps [30]  [Look][Stop]      [Export v]
///     Teacher reads   Where does the fox live ? Answer in German .
///     Student reads   Where does the fox live ? (German)
///     How far apart   at temperature [10 v]
///     | | . | .  |    a bar for each token of the answer
///     two bars a word of the chosen token  |  the row in the plane
///     [Play][Back][Step][1 x v] ----o------  Step 12 of 30
///     loss, gradient, nearest word
class DistillationPane : public QWidget {
    Q_OBJECT

public:
    struct Subject {
        QString name, title; // "german", "German"; "<and>" for both
    };

    explicit DistillationPane(QWidget* parent = nullptr);

    /// What can be looked at; the chosen one stays where it is among them.
    void setSubjects(const QList<Subject>& subjects, const Catalog& catalog);
    void choose(const QString& subject);
    QString subject() const;
    /// What Look asks for; whose data is not decided here.
    lab::DistillationRequest request() const;

    void setRunning(bool running);
    void showProgress(const Progress& progress);
    void showTrace(std::shared_ptr<const lab::DistillationTrace> trace);
    const lab::DistillationTrace* trace() const { return trace_.get(); }
    int frame() const { return frame_; }
    void tellError(const QString& sentence);
    void clear();
    QString csv() const;

    TokenBars* divergence() const { return divergence_; }
    WordBars* words() const { return words_; }
    RowPlane* plane() const { return plane_; }
    TimeBar* time() const { return time_; }

signals:
    void lookRequested(const steerdeck::lab::DistillationRequest& request);
    void cancelRequested();

private:
    void showFrame(int frame);
    void showDivergence();
    void showWords();
    std::size_t side() const; // which of the two temperatures is shown

    Catalog catalog_;
    std::shared_ptr<const lab::DistillationTrace> trace_;
    int frame_ = 0;
    LookBar* bar_;
    QComboBox *subjects_, *temperature_;
    QSpinBox *example_, *steps_;
    TokenText *teacher_, *student_;
    TokenBars* divergence_;
    WordBars* words_;
    RowPlane* plane_;
    TimeBar* time_;
    QLabel *hover_, *now_;
};

} // namespace steerdeck::widgets
