#pragma once

#include "core/lab/evaluate_values.h"

#include <QString>
#include <QWidget>

#include <vector>

class QCheckBox;
class QLabel;
class QTextEdit;

namespace steerdeck::widgets {

/// The answers of one row: prompt, text and what every verifier measured; wrong ones first, or they alone.
class AnswersPane : public QWidget {
    Q_OBJECT

public:
    explicit AnswersPane(QWidget* parent = nullptr);

    /// Nothing is chosen.
    void clear();
    /// Answers of `title` were asked for; those of the same title stay until the new ones come.
    void expect(const QString& title);
    void setAnswers(const std::vector<lab::AnswerRecord>& answers);
    /// Why they cannot be shown.
    void tellError(const QString& sentence);
    QString text() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    enum class State { empty, waiting, shown, failed } state_ = State::empty;
    QString heading_, problem_;
    std::vector<lab::AnswerRecord> answers_;
    QLabel *title_, *count_;
    QCheckBox* wrongOnly_;
    QTextEdit* text_;
};

} // namespace steerdeck::widgets
