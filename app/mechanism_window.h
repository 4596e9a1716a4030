#pragma once

#include "app/long_work.h"

#include "core/lab/mechanism.h"
#include "widgets/mechanism/mechanism_pane.h"

#include <QDialog>

#include <memory>

namespace steerdeck::app {

/// The mechanism, live: one example's distillation, and Compose's deck in the model's own pass. Work goes on away from
/// the window's thread; closing the window leaves it under way.
class MechanismWindow : public QDialog {
    Q_OBJECT
public:
    /// What the benches ask for, as it is now.
    struct Asked {
        lab::Deck deck;             // of Compose
        QString prompt;             // likewise
        std::filesystem::path data; // of Train; empty: the demo world
        QString subject = {};       // to be chosen among what is trained; empty: as it is
        widgets::Catalog catalog = {};
    };

    explicit MechanismWindow(QWidget* parent);

    widgets::MechanismPane* pane() const { return pane_; }
    bool running() const { return work_.running(); }

    /// Comes to the front for this model.
    void present(std::shared_ptr<lab::Lab> lab, const Asked& asked);
    void setView(widgets::MechanismPane::View view);
    /// Presses Look in the view that is shown, unless something is looked at.
    void look();

public slots:
    /// Of what is asked for from now on.
    void setJudge(const steerdeck::evaluate::JudgeServer& judge) { judge_ = judge; }
    /// Before the model goes: stops, forgets what is shown, and lets go of it.
    void release();

signals:
    /// A view has got what it asked for, or was refused it.
    void looked();
    /// A view shows what was looked at; by its name ("and").
    void seen(const QString& view);

private:
    template <typename Work, typename Pane, typename Show>
    void start(Work work, Pane* pane, const QString& view, Show show);

    widgets::MechanismPane* pane_;
    std::shared_ptr<lab::Lab> lab_;
    evaluate::JudgeServer judge_;
    std::filesystem::path data_;
    LongWork work_;
};

} // namespace steerdeck::app
