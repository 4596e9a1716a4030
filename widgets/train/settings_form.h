#pragma once

#include "lab/values.h"

#include <QDoubleSpinBox>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace steerdeck::widgets {

/// A number over many magnitudes: shows 0.0001 as 1e-4 does, accepts both, steps 1, 2, 5, 10.
class MagnitudeSpinBox : public QDoubleSpinBox {
    Q_OBJECT

public:
    MagnitudeSpinBox(double least, double most, QWidget* parent = nullptr);
    QString textFromValue(double value) const override;
    double valueFromText(const QString& text) const override;
    QValidator::State validate(QString& text, int& position) const override;
    void stepBy(int steps) override;

protected:
    StepEnabled stepEnabled() const override { return StepUpEnabled | StepDownEnabled; }
};

/// TrainSettings as a form of two columns, with presets.
class SettingsForm : public QWidget {
    Q_OBJECT

public:
    explicit SettingsForm(QWidget* parent = nullptr);

    lab::TrainSettings settings() const;
    void setSettings(const lab::TrainSettings& settings);
    /// The weight of orthogonality concerns <and> alone.
    void setOperatorAnd(bool on);
    QComboBox* presets() const { return presets_; }

    /// The paper's settings for real models; steps and batch as in `current`.
    static lab::TrainSettings paperSettings(lab::TrainSettings current);

signals:
    void changed();

private:
    QWidget* labelled(const QString& title, const QString& tip, QWidget* field);
    void edited();

    QComboBox* presets_;
    QSpinBox *steps_, *batch_, *report_;
    MagnitudeSpinBox *rate_, *decay_;
    QDoubleSpinBox *temperature_, *warmup_, *clip_, *orthogonality_;
    QLineEdit* seed_;
    QWidget* orthogonalityCell_ = nullptr;
    bool filling_ = false;
};

} // namespace steerdeck::widgets
