#pragma once

#include "core/base/progress.h"
#include "core/lab/adapter_effects.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTableWidget;

namespace steerdeck::widgets {

class DosePlot;
class EffectsMap;
class LookBar;

/// Where adapters act, and how much of them the model bears: a map of behaviours by layers, the words of the chosen
/// behaviour's layers, its doses.
class EffectsPane : public QWidget {
    Q_OBJECT

public:
    explicit EffectsPane(QWidget* parent = nullptr);

    /// The ways to steer that can be looked at, with a title each; which of them any behaviour has learned.
    void setMethods(const QList<lab::Method>& learned);
    lab::Method method() const;

    void setRunning(bool running);
    void showProgress(const Progress& progress);
    void showEffects(const lab::AdapterEffects& effects);
    void tellError(const QString& sentence);
    void clear();

    EffectsMap* map() const { return map_; }

signals:
    void lookRequested(steerdeck::lab::Method method);
    void cancelRequested();

private:
    void showBehavior(int index);
    QString csv() const;

    QComboBox* methods_;
    LookBar* bar_;
    EffectsMap* map_;
    DosePlot* doses_;
    QLabel* title_;
    QTableWidget* layers_;
};

} // namespace steerdeck::widgets
