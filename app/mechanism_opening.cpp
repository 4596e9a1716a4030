// The mechanism, opened with what the benches hold now.
#include "app/judge_host.h"
#include "app/mechanism_window.h"
#include "app/workbench.h"

#include "widgets/compose/compose_bench.h"
#include "widgets/compose/deck_model.h"
#include "widgets/learn/learn_bench.h"
#include "widgets/train/train_bench.h"

#include <QAbstractButton>

namespace steerdeck::app {

using namespace steerdeck::widgets;

void Workbench::wireMechanism()
{
    for (QWidget* bench : QList<QWidget*>{compose_, train_, learn_})
        if (auto* open = bench->findChild<QAbstractButton*>(QStringLiteral("openMechanism")))
            connect(open, &QAbstractButton::clicked, this, [this] { showMechanism(); });
}

MechanismWindow* Workbench::showMechanism(const QString& view)
{
    if (!laidOut_) return nullptr;
    if (!mechanismWindow_) {
        mechanismWindow_ = new MechanismWindow(this);
        judge_->serve(mechanismWindow_);
        connect(mechanismWindow_, &MechanismWindow::seen, this, &Workbench::mechanismSeen);
    }
    const lab::TrainRequest training = train_->request();
    MechanismWindow::Asked asked;
    asked.deck = compose_->deck();
    asked.prompt = compose_->prompt();
    asked.data = training.data;
    asked.catalog = compose_->deckModel()->catalog();
    if (!training.operator_name.empty())
        asked.subject = QString::fromStdString(training.operator_name);
    else if (!training.behaviors.empty())
        asked.subject = QString::fromStdString(training.behaviors.front());
    mechanismWindow_->present(host_->lab(), asked);
    const bool set = asked.deck.join == lab::Join::set;
    if (!view.isEmpty())
        mechanismWindow_->setView(MechanismPane::viewNamed(view));
    else if (bench_ == Bench::compose)
        mechanismWindow_->setView(set ? MechanismPane::View::set : MechanismPane::View::composition);
    else if (bench_ == Bench::train)
        mechanismWindow_->setView(MechanismPane::View::distillation);
    return mechanismWindow_;
}

} // namespace steerdeck::app
