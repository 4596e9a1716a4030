#include "app/effects_window.h"

#include "app/dialogs.h"

#include "widgets/adapters/effects_pane.h"
#include "widgets/shared/theme.h"

#include <algorithm>
#include <utility>

namespace steerdeck::app {

using namespace steerdeck::widgets;

EffectsWindow::EffectsWindow(QWidget* parent) : QDialog(parent), pane_(new EffectsPane), work_(this)
{
    setObjectName(QStringLiteral("effects"));
    setWindowTitle(tr("Where adapters act"));
    fill_dialog(*this, pane_, grid);
    resize(860, 680);
    connect(pane_, &EffectsPane::lookRequested, this, &EffectsWindow::look);
    connect(pane_, &EffectsPane::cancelRequested, this, [this] { work_.stop(); });
}

void EffectsWindow::present(std::shared_ptr<lab::Lab> lab)
{
    if (!running()) {
        if (lab_ != lab) pane_->clear();
        lab_ = std::move(lab);
        QList<lab::Method> learned;
        for (const auto method : {lab::Method::adapter, lab::Method::fixed_vector, lab::Method::joint_adapter}) {
            const std::string name(steering::name_of(steering::learned_by(method)));
            for (const auto& behavior : lab_->behaviors())
                if (std::find(behavior.methods.begin(), behavior.methods.end(), name) != behavior.methods.end()) {
                    learned << method;
                    break;
                }
        }
        pane_->setMethods(learned);
    }
    come_to_front(*this);
}

void EffectsWindow::look(lab::Method method)
{
    if (running() || !lab_) return;
    pane_->setRunning(true);
    lab::AdapterEffectsRequest request;
    request.method = method;
    request.judge = judge_;
    work_.start(
        [lab = lab_, request](const ProgressSink& progress, const Cancel& cancel) {
            return lab::adapter_effects(*lab, request, progress, cancel);
        },
        [this](const Progress& so_far) { pane_->showProgress(so_far); },
        [this, of = lab_.get()](const lab::AdapterEffects& effects) {
            if (lab_.get() == of) pane_->showEffects(effects);
            emit looked();
        },
        [this](const QString& sentence) {
            if (work_.stopped())
                pane_->setRunning(false);
            else
                pane_->tellError(sentence);
            emit looked();
        });
}

void EffectsWindow::release()
{
    work_.stop();
    lab_.reset();
    pane_->clear();
    hide();
}

} // namespace steerdeck::app
