#include "app/export_window.h"

#include "app/dialogs.h"

#include "widgets/export/export_pane.h"
#include "widgets/shared/theme.h"

#include <QFileDialog>

#include <utility>

namespace steerdeck::app {

using namespace steerdeck::widgets;

ExportWindow::ExportWindow(QWidget* parent) : QDialog(parent), pane_(new ExportPane), work_(this)
{
    setObjectName(QStringLiteral("export"));
    setWindowTitle(tr("Export"));
    fill_dialog(*this, pane_, grid);
    resize(760, 620);
    connect(pane_, &ExportPane::exportRequested, this, &ExportWindow::start);
    connect(pane_, &ExportPane::cancelRequested, this, [this] { work_.stop(); });
    connect(pane_, &ExportPane::placeRequested, this, &ExportWindow::choosePlace);
    connect(this, &ExportWindow::done, pane_, &ExportPane::showDone);
    connect(this, &ExportWindow::failed, pane_, &ExportPane::tellError);
}

void ExportWindow::present(std::shared_ptr<lab::Lab> lab, const lab::GenerateRequest& shown)
{
    if (!running()) {
        lab_ = std::move(lab);
        QStringList trained;
        for (const auto& behavior : lab_->behaviors())
            if (behavior.has_token) trained << QString::fromStdString(behavior.name);
        pane_->setDeck(shown.deck, QString::fromStdString(shown.prompt), trained);
        shown_ = shown;
    }
    come_to_front(*this);
}

void ExportWindow::start(lab::ExportRequest request)
{
    if (running() || !lab_) return;
    request.max_new_tokens = shown_.max_new_tokens;
    request.temperature = shown_.temperature;
    request.top_p = shown_.top_p;
    request.top_k = shown_.top_k;
    request.seed = shown_.seed;
    request.system_prompt = shown_.system_prompt;
    pane_->setRunning(true);
    work_.start(
        [lab = lab_, request](const ProgressSink& progress, const Cancel& cancel) {
            return lab::export_tokens(*lab, request, progress, cancel);
        },
        [this](const Progress& so_far) { pane_->showProgress(so_far); },
        [this](const lab::ExportDone& result) { emit done(result); },
        [this](const QString& sentence) {
            emit failed(work_.stopped() ? tr("The export was stopped; nothing of it is left.") : sentence);
        });
}

void ExportWindow::release()
{
    work_.stop(); // whoever still writes lets go of the model soon
    lab_.reset();
    hide();
}

void ExportWindow::choosePlace(bool file)
{
    if (!file)
        return ask_for_folder(this, tr("Choose a new or empty folder"),
                              [this](const QString& folder) { pane_->setPlace(folder); });
    auto* dialog = new QFileDialog(this, tr("Where the share card is put"), {}, tr("Share cards (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("card.json"));
    connect(dialog, &QFileDialog::fileSelected, pane_, &ExportPane::setPlace);
    dialog->open();
}

} // namespace steerdeck::app
