#pragma once

#include "core/lab/evaluate_values.h"
#include "widgets/evaluate/result_names.h"

#include <QDialog>

#include <utility>

namespace steerdeck::widgets {

/// What made an experiment: the request that would make it again, and what else is known of it.
struct ExperimentSettings {
    lab::EvaluateRequest request;
    evaluate::Manifest manifest; // null values while the experiment is not finished
};

/// The settings of stored results; the file of prompts is not part of them and stays empty.
ExperimentSettings settingsOf(const evaluate::Results& results);

/// Name and value of each setting, translated.
std::vector<std::pair<QString, QString>> settingLines(const ExperimentSettings& settings, const ResultNames& names);

/// A sheet with the settings that made a figure, and a button that brings the form back to them.
class SettingsSheet : public QDialog {
    Q_OBJECT

public:
    SettingsSheet(const QString& experiment, const ExperimentSettings& settings, const ResultNames& names,
                  QWidget* parent = nullptr);

signals:
    void used(const steerdeck::lab::EvaluateRequest& request);
};

} // namespace steerdeck::widgets
