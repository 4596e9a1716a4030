#pragma once

#include "core/lab/values.h"

#include <QWidget>

class QAbstractSpinBox;
class QDoubleSpinBox;
class QPlainTextEdit;
class QSpinBox;
class QToolButton;

namespace steerdeck::widgets {

class ElidedLabel;
class PillButton;

/// How answers are drawn: folded to one line that says what differs from the usual, the likeliest word each time.
///
///     | > Sampling   temperature 0.8, top-p 0.95, 4 samples       [Regenerate] |
///     |   Temperature [0.80]  Top-p [0.95]  Top-k [all]                        |
///     |   Samples [4]  Seed [0]  Longest answer [256]                          |
///     |   System prompt [ You are a poet.                                    ] |
class SamplingPart : public QWidget {
    Q_OBJECT
public:
    explicit SamplingPart(QWidget* parent = nullptr);

    /// Writes what is chosen here into a request.
    void fill(lab::GenerateRequest& request) const;
    /// Shows what a request asks for.
    void setFrom(const lab::GenerateRequest& request);
    QString systemPrompt() const;
    void setSystemPrompt(const QString& text);
    /// What differs from the usual: "greedy", "temperature 0.8, 4 samples".
    QString summary() const;
    bool isUnfolded() const;
    /// `runnable`: whether a run could start now.
    void setRunnable(bool runnable);
    /// The seed behind the samples that the present one gives.
    void takeNextSeed();

signals:
    void changed();
    /// The same again with the next seed.
    void regenerateRequested();

private:
    void refresh();

    QToolButton* fold_;
    PillButton* regenerate_;
    ElidedLabel* summary_;
    QWidget* fields_;
    QDoubleSpinBox *temperature_, *topP_;
    QSpinBox *topK_, *samples_, *seed_, *longest_;
    QPlainTextEdit* system_;
    bool runnable_ = false;
};

} // namespace steerdeck::widgets
