#include "app/window_holder.h"

#include "app/message_bar.h"

#include <utility>

namespace steerdeck::app {

WindowHolder::WindowHolder(Workbench::Setup setup) : setup_(std::move(setup)) { open(); }

void WindowHolder::open()
{
    translations_.use(setup_.language);
    window_ = std::make_unique<Workbench>(setup_);
    connect(window_.get(), &Workbench::languageDue, this, &WindowHolder::replace,
            Qt::QueuedConnection); // the caller is a part of the window that goes
}

void WindowHolder::replace(const QString& language)
{
    setup_.handover = window_->handOver();
    setup_.bench.reset(); // the session's
    setup_.assignment.clear();
    setup_.deck.reset();
    setup_.prompt.clear();
    setup_.first_start = window_->offers()->offers(Workbench::guest_offer);
    setup_.language = language;
    const std::unique_ptr<Workbench> old = std::move(window_);
    open();
    if (old->isVisible()) window_->show(); // before the old one goes: the program ends with its last window
    setup_.handover.reset();
    emit replaced();
}

} // namespace steerdeck::app
