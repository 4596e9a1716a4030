#pragma once

#include "app/long_work.h"

#include "core/lab/side_effects.h"

#include <QDialog>

#include <memory>

namespace steerdeck::widgets {
class SideEffectsPane;
} // namespace steerdeck::widgets

namespace steerdeck::app {

/// What Compose's deck costs beside what it is for. Work goes on away from the window's thread; closing the window
/// leaves it under way.
class SideEffectsWindow : public QDialog {
    Q_OBJECT
public:
    explicit SideEffectsWindow(QWidget* parent);

    widgets::SideEffectsPane* pane() const { return pane_; }
    bool running() const { return work_.running(); }

public slots:
    /// Of what is asked for from now on.
    void setJudge(const steerdeck::evaluate::JudgeServer& judge) { judge_ = judge; }
    /// Comes to the front with this deck, and measures it where it is another than the one shown.
    void present(std::shared_ptr<steerdeck::lab::Lab> lab, const steerdeck::lab::Deck& deck, const QString& names);
    void measure();
    /// Before the model goes: stops, forgets what is shown, and lets go of it.
    void release();

signals:
    void measured();

private:
    widgets::SideEffectsPane* pane_;
    std::shared_ptr<lab::Lab> lab_;
    evaluate::JudgeServer judge_;
    LongWork work_;
};

} // namespace steerdeck::app
