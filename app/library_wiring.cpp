// The library's wishes to the window, and what the window changed to the library.
#include "app/job_bridge.h"
#include "app/library_host.h"
#include "app/library_window.h"
#include "app/message_bar.h"
#include "app/results_host.h"
#include "app/saved_decks.h"
#include "app/session_keeper.h"
#include "app/tasks_host.h"
#include "app/trainings_host.h"
#include "app/workbench.h"

#include "core/lab/library_values.h"
#include "widgets/compose/compose_bench.h"
#include "widgets/compose/saved_decks_model.h"
#include "widgets/library/library_pane.h"
#include "widgets/train/train_bench.h"

namespace steerdeck::app {

using namespace steerdeck::widgets;

void Workbench::wireLibrary()
{
    const auto is_shown = [this] { return libraryWindow_ && libraryWindow_->isVisible(); };
    connect(train_, &TrainBench::useRequested, library_, &LibraryHost::useRecord);
    connect(library_, &LibraryHost::used, this, [this, is_shown](const QStringList& names, bool again) {
        reloadBehaviors();
        const QString list = names.join(QStringLiteral(", "));
        if (again) {
            const QString sentence = tr("The former tokens are in use again: %1.").arg(list);
            return is_shown() ? libraryWindow_->pane()->tell(sentence) : messages_->tell(sentence);
        }
        MessageBar* bar = is_shown() ? libraryWindow_->offers() : offers_;
        bar->offer(QStringLiteral("used"), tr("The training's tokens are in use: %1.").arg(list),
                   {{tr("Undo"), [this] { library_->undoUse(); }}, {tr("Keep them"), {}}}, true);
    });
    connect(library_, &LibraryHost::failed, messages_, [this, is_shown](const QString& sentence) {
        if (!is_shown()) messages_->tellError(sentence);
    });
    connect(library_, &LibraryHost::changed, this, [this](bool decks) {
        trainings_->list(host_->lab());
        results_->list(host_->lab());
        taskRuns_->list(host_->lab());
        if (decks) keeper_->decks()->look(compose_->savedDecks()->decks());
    });
}

void Workbench::wireLibraryWindow()
{
    connect(libraryWindow_, &LibraryWindow::openRequested, this, &Workbench::openItem);
    connect(libraryWindow_, &LibraryWindow::shippedRequested, this, [this] { restoreShippedTokens(); });
    for (JobBridge* job : {jobs_->training, jobs_->building, jobs_->evaluating, jobs_->asking})
        connect(job, &JobBridge::ended, libraryWindow_, &LibraryWindow::follow);
    connect(keeper_->decks(), &DeckStore::saved, libraryWindow_, &LibraryWindow::follow);
}

/// Shows an item of the library on its bench.
void Workbench::openItem(const lab::LibraryItem& item)
{
    const QString place = QString::fromStdString(item.place.string());
    switch (item.kind) {
    case lab::ItemKind::experiment:
    case lab::ItemKind::task:
        return openPath(place);
    case lab::ItemKind::training:
        showBench(Bench::train);
        return train_->showRecord(place);
    case lab::ItemKind::data:
        showBench(Bench::train);
        train_->setData(place);
        return messages_->tell(tr("%1 is the training data now.").arg(QString::fromStdString(item.shown())));
    case lab::ItemKind::deck:
        break;
    }
    const int row = compose_->savedDecks()->rowOf(QString::fromStdString(item.title));
    if (row < 0) return messages_->tellError(tr("The saved deck is not there any more."));
    showBench(Bench::compose);
    const NamedDeck& deck = compose_->savedDecks()->decks()[row];
    compose_->layDeck(deck.deck, tr("laying the saved deck %1").arg(deck.name));
}

} // namespace steerdeck::app
