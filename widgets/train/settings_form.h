#pragma once

#include "core/lab/values.h"

#include <QDoubleSpinBox>
#include <QWidget>

#include <map>
#include <vector>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QSpinBox;
class QToolButton;

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

/// TrainSettings as a form of two columns, with presets. What differs from the preset is marked; the field that has the
/// focus is explained in a line below.
class SettingsForm : public QWidget {
    Q_OBJECT

public:
    /// Settings that were published for a method.
    struct Preset {
        QString name, title, tip; // the name is for programs
        lab::TrainSettings settings;
    };
    /// What the settings are for.
    struct Subject {
        QString method; // "caa", "lm_steer", "lora_dare"; empty: tokens or an operator
        bool isOperator = false;
        int rows = 1;                       // tokens or behaviours trained at once
        lab::TrainSettings own;             // that suit the method
        QString explanation;                // shown while no field has the focus
        std::vector<Preset> published = {}; // for the method; offered behind its own settings
        bool distills = false;              // it learns from a teacher, as tokens do
        bool byEpochs = false;              // the epochs decide the steps
    };

    explicit SettingsForm(QWidget* parent = nullptr);

    lab::TrainSettings settings() const;
    /// A preset that is equal is chosen; else the differences to the present one are marked.
    void setSettings(const lab::TrainSettings& settings);
    /// Each method keeps settings of its own. Fields that mean nothing to the subject are hidden.
    void setSubject(const Subject& subject);
    /// Forgets what each method had, and begins with the paper's settings for a real model, else the demo's.
    void reset(bool real);
    /// How many fields differ from the preset.
    int differences() const;

    /// The paper's settings for real models: 2 epochs of 50 000 examples for each of `rows` behaviours, in steps of
    /// `current`'s batch.
    static lab::TrainSettings paperSettings(lab::TrainSettings current, int rows);

signals:
    void changed();
    /// A preset was filled in: its name, empty for the demo's settings and for those that suit the method.
    void presetTaken(const QString& name);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Cell {
        QWidget *cell, *field;
        QLabel* label;
        QString title, tip;
        double (*value)(const lab::TrainSettings&); // null: no preset says anything of it
        bool differs = false;
    };

    void add(const QString& title, const QString& tip, QWidget* field, double (*value)(const lab::TrainSettings&));
    void arrange();
    void fill(const lab::TrainSettings& settings);
    void fillPresets();
    lab::TrainSettings preset() const;
    void mark();
    void edited();
    void explain(const QWidget* field);

    Subject subject_;
    std::map<QString, lab::TrainSettings> kept_; // by method
    std::vector<Cell> cells_;
    QGridLayout* grid_;
    QComboBox* presets_;
    QToolButton* restore_;
    QLabel* help_;
    QSpinBox *steps_, *batch_, *report_;
    MagnitudeSpinBox *rate_, *decay_;
    QDoubleSpinBox *temperature_, *warmup_, *clip_, *orthogonality_;
    QLineEdit* seed_;
    int paperSteps_ = 0; // at the batch and rows of the last edit
    bool filling_ = false;
};

} // namespace steerdeck::widgets
