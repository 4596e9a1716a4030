#pragma once

#include "core/lab/values.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QTextEdit;
class QToolButton;

namespace steerdeck::widgets {

/// Sample answers of a training in a list to step through, the newest in view until the user goes to an older one:
/// prompt, answer, and what each verifier measured.
class SamplePane : public QFrame {
    Q_OBJECT

public:
    explicit SamplePane(QWidget* parent = nullptr);

    void clear();
    /// Shows it, unless the user has gone back to an older one. Keeps the last 200.
    void add(const lab::TrainSample& sample);
    void setTitles(const std::vector<lab::BehaviorInfo>& behaviors);
    /// What is read now, as plain text.
    QString text() const;
    QComboBox* list() const { return list_; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void show(int index);
    QString titleOf(const lab::TrainSample& sample) const;

    std::vector<lab::TrainSample> samples_;
    std::vector<lab::BehaviorInfo> behaviors_;
    int shown_ = -1;
    QComboBox* list_;
    QToolButton *older_, *newer_;
    QTextEdit* text_;
};

} // namespace steerdeck::widgets
