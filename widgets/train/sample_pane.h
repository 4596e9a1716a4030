#pragma once

#include "lab/values.h"

#include <QFrame>

class QLabel;
class QTextEdit;
class QToolButton;

namespace steerdeck::widgets {

/// Sample answers of a run, the newest first in view, older ones a key away: prompt, answer, and what each verifier
/// measured.
class SamplePane : public QFrame {
    Q_OBJECT

public:
    explicit SamplePane(QWidget* parent = nullptr);

    void clear();
    /// Shows it, unless the person has gone back to an older one. Keeps the last 200.
    void add(const lab::TrainSample& sample);
    void setTitles(const std::vector<lab::BehaviorInfo>& behaviors);
    /// What is read now, as plain text.
    QString text() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void show(int index);

    std::vector<lab::TrainSample> samples_;
    std::vector<lab::BehaviorInfo> behaviors_;
    int shown_ = -1;
    QLabel* title_;
    QToolButton *older_, *newer_;
    QTextEdit* text_;
};

} // namespace steerdeck::widgets
