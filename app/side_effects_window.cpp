#include "app/side_effects_window.h"

#include "app/dialogs.h"

#include "widgets/compose/side_effects_pane.h"
#include "widgets/shared/theme.h"

#include <algorithm>
#include <utility>

namespace steerdeck::app {

using namespace steerdeck::widgets;

SideEffectsWindow::SideEffectsWindow(QWidget* parent) : QDialog(parent), pane_(new SideEffectsPane), work_(this)
{
    setObjectName(QStringLiteral("sideEffects"));
    setWindowTitle(tr("Side effects of the deck"));
    fill_dialog(*this, pane_, grid);
    resize(760, 680);
    connect(pane_, &SideEffectsPane::measureRequested, this, &SideEffectsWindow::measure);
    connect(pane_, &SideEffectsPane::cancelRequested, this, [this] { work_.stop(); });
}

void SideEffectsWindow::present(std::shared_ptr<lab::Lab> lab, const lab::Deck& deck, const QString& names)
{
    if (!running()) {
        const bool other = lab_ != lab || pane_->deck() != deck;
        lab_ = std::move(lab);
        if (other) {
            pane_->clear();
            pane_->setDeck(deck, names);
            if (std::ranges::any_of(deck.chips, &lab::Chip::enabled)) measure();
        }
    }
    come_to_front(*this);
}

void SideEffectsWindow::measure()
{
    if (running() || !lab_) return;
    pane_->clear();
    pane_->setRunning(true);
    lab::SideEffectsRequest request;
    request.deck = pane_->deck();
    request.method = pane_->method();
    request.judge = judge_;
    work_.start(
        [lab = lab_, request](const ProgressSink& progress, const Cancel& cancel) {
            return lab::side_effects(*lab, request, progress, cancel);
        },
        [this](const Progress& so_far) { pane_->showProgress(so_far); },
        [this, of = lab_.get()](const lab::SideEffects& effects) {
            if (lab_.get() == of) pane_->showEffects(effects);
            emit measured();
        },
        [this](const QString& sentence) {
            if (work_.stopped())
                pane_->setRunning(false);
            else
                pane_->tellError(sentence);
            emit measured();
        });
}

void SideEffectsWindow::release()
{
    work_.stop();
    lab_.reset();
    pane_->clear();
    hide();
}

} // namespace steerdeck::app
