#include "app/models_window.h"

#include "app/dialogs.h"
#include "app/models_host.h"

#include "widgets/models/found_models.h"
#include "widgets/models/found_pane.h"
#include "widgets/models/hub_pane.h"
#include "widgets/shared/theme.h"

#include <QTabWidget>
#include <QTableView>

namespace steerdeck::app {

using namespace steerdeck::widgets;

ModelsWindow::ModelsWindow(ModelsHost* host, QWidget* parent)
    : QDialog(parent), host_(host), tabs_(new QTabWidget(this)), found_(new FoundPane), hub_(new HubPane)
{
    setObjectName(QStringLiteral("models"));
    setWindowTitle(tr("Models"));
    tabs_->addTab(found_, tr("On this &computer"));
    tabs_->addTab(hub_, tr("&Get a model"));
    tabs_->setAccessibleName(tr("Models"));
    fill_dialog(*this, tabs_, grid);
    resize(900, 560);

    connect(host_, &ModelsHost::lookStarted, found_, [this] {
        found_->model()->clear();
        found_->setLooking(true);
    });
    connect(host_, &ModelsHost::found, found_->model(), &FoundModels::add);
    connect(host_, &ModelsHost::lookEnded, found_, [this] { found_->setLooking(false); });
    connect(host_, &ModelsHost::checkStarted, found_, [this] {
        found_->setChecking(true);
        found_->tell(tr("Reading the model's files…"));
    });
    connect(host_, &ModelsHost::checked, found_, [this](const QString& name, const QStringList& damaged) {
        found_->setChecking(false);
        if (damaged.isEmpty()) return found_->tell(tr("Every file of %1 is what the hub gave.").arg(name));
        found_->tell(tr("Damaged files of %1: %2. Get the model again: these alone are fetched anew.")
                         .arg(name, damaged.join(QStringLiteral(", "))),
                     true);
    });
    const auto trouble = [this](const QString& sentence) {
        found_->setChecking(false);
        found_->tell(sentence, true);
    };
    connect(host_, &ModelsHost::checkFailed, found_, trouble);
    connect(host_, &ModelsHost::folderFailed, found_, trouble);
    connect(found_, &FoundPane::lookRequested, host_, &ModelsHost::look);
    connect(found_, &FoundPane::checkRequested, host_, &ModelsHost::check);
    connect(found_, &FoundPane::openRequested, this, &ModelsWindow::open);
    connect(found_, &FoundPane::chooseFolderRequested, this, &ModelsWindow::chooseFolderRequested);
    connect(found_, &FoundPane::addFolderRequested, this, [this] {
        ask_for_folder(this, tr("Add a folder that holds models"),
                       [this](const QString& folder) { host_->addFolder(folder); });
    });
    connect(found_, &FoundPane::fetchRequested, this, [this](const QString& name) {
        showHub();
        host_->fetch(name);
    });

    connect(hub_, &HubPane::searchRequested, host_, &ModelsHost::search);
    connect(hub_, &HubPane::planRequested, host_, &ModelsHost::plan);
    connect(hub_, &HubPane::fetchRequested, host_, &ModelsHost::fetch);
    connect(hub_, &HubPane::pauseRequested, host_, &ModelsHost::pause);
    connect(hub_, &HubPane::resumeRequested, host_, &ModelsHost::resume);
    connect(hub_, &HubPane::cancelRequested, host_, &ModelsHost::cancel);
    connect(hub_, &HubPane::openRequested, this, &ModelsWindow::open);
    connect(host_, &ModelsHost::askingChanged, hub_, &HubPane::setAsking);
    connect(host_, &ModelsHost::searched, hub_, &HubPane::setResults);
    connect(host_, &ModelsHost::planned, hub_, &HubPane::setPlan);
    connect(host_, &ModelsHost::askFailed, hub_, &HubPane::tellError);
    connect(host_, &ModelsHost::downloadChanged, hub_, &HubPane::setDownload);
    hub_->setDownload(host_->download());
}

void ModelsWindow::present()
{
    if (!isVisible()) host_->look();
    come_to_front(*this);
    if (tabs_->currentWidget() == found_) found_->table()->setFocus();
}

void ModelsWindow::showHub()
{
    present();
    tabs_->setCurrentWidget(hub_);
}

void ModelsWindow::open(const QString& path)
{
    accept();
    emit openRequested(path);
}

} // namespace steerdeck::app
