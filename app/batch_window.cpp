#include "app/batch_window.h"

#include "app/dialogs.h"

#include "core/base/files.h"
#include "core/behaviors/prompt_file.h"
#include "core/lab/checks.h"
#include "widgets/batch/batch_pane.h"
#include "widgets/shared/theme.h"

#include <QFileInfo>

#include <utility>

namespace steerdeck::app {

using namespace steerdeck::widgets;

BatchWindow::BatchWindow(QWidget* parent) : QDialog(parent), pane_(new BatchPane), work_(this), worker_(this)
{
    setObjectName(QStringLiteral("batch"));
    setWindowTitle(tr("A file of prompts"));
    fill_dialog(*this, pane_, grid);
    resize(900, 600);
    connect(pane_, &BatchPane::fileRequested, this, [this] {
        ask_for_file(this, tr("Choose a file of prompts"), {},
                     tr("Prompts (*.txt *.jsonl *.json *.csv *.tsv);;All files (*)"),
                     [this](const QString& file) { openFile(file); });
    });
    connect(pane_, &BatchPane::runRequested, this, &BatchWindow::start);
    connect(pane_, &BatchPane::stopRequested, this, [this] { work_.stop(); });
    connect(pane_, &BatchPane::exportRequested, this, &BatchWindow::save);
}

void BatchWindow::present(std::shared_ptr<lab::Lab> lab, const lab::GenerateRequest& asked, const QString& words)
{
    if (!work_.running()) {
        lab_ = std::move(lab);
        lab::BatchRequest request;
        request.deck = asked.deck;
        const bool steered = !steering::enabled_chips(asked.deck).empty();
        request.method = steered ? lab::Method::steering : lab::Method::none;
        request.max_new_tokens = asked.max_new_tokens;
        request.temperature = asked.temperature;
        request.top_p = asked.top_p;
        request.top_k = asked.top_k;
        request.seed = asked.seed;
        request.system_prompt = asked.system_prompt;
        pane_->setAsked(request, words);
    }
    come_to_front(*this);
}

void BatchWindow::openFile(const QString& file)
{
    worker_.later(
        [path = file.toStdString()] {
            std::vector<std::string> prompts;
            for (auto& prompt : behaviors::read_prompt_file(path)) prompts.push_back(std::move(prompt.text));
            return prompts;
        },
        [this, file](const std::vector<std::string>& prompts) {
            pane_->setPrompts(QFileInfo(file).fileName(), prompts);
        },
        [this](const QString& sentence) { pane_->tellError(sentence); });
}

void BatchWindow::start(const lab::BatchRequest& request)
{
    if (work_.running() || !lab_) return;
    pane_->setRunning(true);
    pane_->tell(tr("Answering…"));
    work_.start(
        [lab = lab_, request, judge = judge_](const ProgressSink& progress, const Cancel& cancel) {
            lab::BatchRequest asked = request;
            asked.judge = judge;
            lab::check(asked);
            return lab::answer_all(*lab, asked, progress, cancel);
        },
        [this](const Progress& so_far) {
            pane_->tell(tr("%1 of %2 prompts are answered.").arg(so_far.done).arg(so_far.total));
        },
        [this, request](const lab::BatchResult& result) {
            pane_->setRunning(false);
            pane_->setAnswers(request, result);
            emit done();
        },
        [this](const QString& sentence) {
            pane_->setRunning(false);
            if (work_.stopped())
                pane_->tell(tr("Stopped."));
            else
                pane_->tellError(sentence);
        });
}

void BatchWindow::save(const std::string& csv)
{
    ask_for_new_file(this, tr("Where the table is put"), {}, tr("Tables (*.csv)"), QStringLiteral("csv"),
                     [this, csv](const QString& file) {
                         worker_.later(
                             [csv, path = file.toStdString()] { write_file_atomically(path, csv); },
                             [this, file] { pane_->tell(tr("%1 is written.").arg(QFileInfo(file).fileName())); },
                             [this](const QString& sentence) { pane_->tellError(sentence); });
                     });
}

void BatchWindow::release()
{
    work_.stop(); // whoever still answers lets go of the model soon
    lab_.reset();
    hide();
}

} // namespace steerdeck::app
