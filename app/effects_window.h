#pragma once

#include "app/long_work.h"

#include "core/lab/adapter_effects.h"

#include <QDialog>

#include <memory>

namespace steerdeck::widgets {
class EffectsPane;
} // namespace steerdeck::widgets

namespace steerdeck::app {

/// Where the open model's adapters act. Work goes on away from the window's thread; closing the window leaves it under
/// way.
class EffectsWindow : public QDialog {
    Q_OBJECT
public:
    explicit EffectsWindow(QWidget* parent);

    widgets::EffectsPane* pane() const { return pane_; }
    bool running() const { return work_.running(); }

public slots:
    /// Of what is asked for from now on.
    void setJudge(const steerdeck::evaluate::JudgeServer& judge) { judge_ = judge; }
    /// Comes to the front for this model.
    void present(std::shared_ptr<steerdeck::lab::Lab> lab);
    void look(steerdeck::lab::Method method);
    /// Before the model goes: stops, forgets what is shown, and lets go of it.
    void release();

signals:
    void looked();

private:
    widgets::EffectsPane* pane_;
    std::shared_ptr<lab::Lab> lab_;
    evaluate::JudgeServer judge_;
    LongWork work_;
};

} // namespace steerdeck::app
