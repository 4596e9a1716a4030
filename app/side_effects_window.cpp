#include "app/side_effects_window.h"

#include "app/dialogs.h"

#include "widgets/compose/side_effects_pane.h"
#include "widgets/shared/theme.h"

#include <algorithm>
#include <utility>

namespace steerdeck::app {

using namespace steerdeck::widgets;

SideEffectsWindow::SideEffectsWindow(QWidget* parent) : QDialog(parent), pane_(new SideEffectsPane), worker_(this)
{
    setObjectName(QStringLiteral("sideEffects"));
    setWindowTitle(tr("Side effects of the deck"));
    fill_dialog(*this, pane_, grid);
    resize(760, 680);
    connect(pane_, &SideEffectsPane::measureRequested, this, &SideEffectsWindow::measure);
    connect(pane_, &SideEffectsPane::cancelRequested, this, [this] { cancel_.request(); });
}

SideEffectsWindow::~SideEffectsWindow() { cancel_.request(); }

void SideEffectsWindow::present(std::shared_ptr<lab::Lab> lab, const lab::Deck& deck, const QString& names)
{
    if (!running_) {
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
    if (running_ || !lab_) return;
    running_ = true;
    cancel_ = Cancel();
    pane_->clear();
    pane_->setRunning(true);
    lab::SideEffectsRequest request;
    request.deck = pane_->deck();
    request.method = pane_->method();
    const auto progress = [this](const Progress& so_far) {
        worker_.tell([this, so_far] {
            if (running_) pane_->showProgress(so_far);
        });
    };
    worker_.later([lab = lab_, request, progress,
                   cancel = cancel_] { return lab::side_effects(*lab, request, progress, cancel); },
                  [this, of = lab_.get()](const lab::SideEffects& effects) {
                      running_ = false;
                      if (lab_.get() == of) pane_->showEffects(effects);
                      emit measured();
                  },
                  [this](const QString& sentence) {
                      running_ = false;
                      if (cancel_.requested())
                          pane_->setRunning(false);
                      else
                          pane_->tellError(sentence);
                      emit measured();
                  });
}

void SideEffectsWindow::release()
{
    cancel_.request();
    lab_.reset();
    pane_->clear();
    hide();
}

} // namespace steerdeck::app
