#include "app/mechanism_window.h"

#include "app/dialogs.h"

#include "widgets/mechanism/reading_pane.h"
#include "widgets/shared/theme.h"

#include <utility>

namespace steerdeck::app {

using namespace steerdeck::widgets;

namespace {

/// Behaviours with instructions, then the operators that a training makes.
QList<DistillationPane::Subject> subjects_of(const Catalog& catalog)
{
    QList<DistillationPane::Subject> subjects;
    for (const Behavior& behavior : catalog.behaviors)
        if (!behavior.instructions.isEmpty()) subjects << DistillationPane::Subject{behavior.name, behavior.title};
    for (const std::string& name : steering::operator_names()) {
        const QString shown = QString::fromStdString(name);
        subjects << DistillationPane::Subject{shown, shown};
    }
    return subjects;
}

} // namespace

MechanismWindow::MechanismWindow(QWidget* parent) : QDialog(parent), pane_(new MechanismPane), work_(this)
{
    setObjectName(QStringLiteral("mechanism"));
    setWindowTitle(tr("The mechanism"));
    fill_dialog(*this, pane_, grid);
    resize(980, 740);
    connect(pane_->distillation(), &DistillationPane::lookRequested, this, [this](lab::DistillationRequest request) {
        request.data = data_;
        start([request](lab::Lab& lab, const ProgressSink& progress,
                        const Cancel& cancel) { return lab::trace_distillation(lab, request, progress, cancel); },
              pane_->distillation(), MechanismPane::nameOf(MechanismPane::View::distillation),
              [this](auto trace) { pane_->distillation()->showTrace(std::move(trace)); });
    });
    connect(pane_->distillation(), &DistillationPane::cancelRequested, this, [this] { work_.stop(); });
    for (const auto view : {MechanismPane::View::composition, MechanismPane::View::set}) {
        ReadingPane* reading = pane_->reading(view);
        connect(reading, &ReadingPane::lookRequested, this, [=, this](lab::AttentionRequest request) {
            request.judge = judge_;
            start([request](lab::Lab& lab, const ProgressSink& progress,
                            const Cancel& cancel) { return lab::read_attention(lab, request, progress, cancel); },
                  reading, MechanismPane::nameOf(view),
                  [reading](auto read) { reading->showReading(std::move(read)); });
        });
        connect(reading, &ReadingPane::cancelRequested, this, [this] { work_.stop(); });
    }
}

void MechanismWindow::present(std::shared_ptr<lab::Lab> lab, const Asked& asked)
{
    if (lab_ != lab) pane_->clear();
    lab_ = std::move(lab);
    data_ = asked.data;
    pane_->setSubjects(subjects_of(asked.catalog), asked.catalog);
    if (!asked.subject.isEmpty()) pane_->distillation()->choose(asked.subject);
    pane_->setDeck(asked.deck, asked.prompt, asked.catalog);
    pane_->setRunning(running()); // what a former model was asked for may not have ended yet
    come_to_front(*this);
}

void MechanismWindow::setView(MechanismPane::View view) { pane_->setView(view); }

void MechanismWindow::look()
{
    if (running()) return;
    if (pane_->view() == MechanismPane::View::distillation)
        emit pane_->distillation()->lookRequested(pane_->distillation()->request());
    else
        emit pane_->reading(pane_->view())->lookRequested(pane_->reading(pane_->view())->request());
}

/// Does `work` with the open model and hands what comes of it to `show`, its sentence to `pane`.
template <typename Work, typename Pane, typename Show>
void MechanismWindow::start(Work work, Pane* pane, const QString& view, Show show)
{
    using Value = std::invoke_result_t<Work&, lab::Lab&, const ProgressSink&, const Cancel&>;
    if (running() || !lab_) return;
    pane_->setRunning(true);
    work_.start(
        [lab = lab_, work](const ProgressSink& progress, const Cancel& cancel) mutable {
            return std::make_shared<const Value>(work(*lab, progress, cancel));
        },
        [pane](const Progress& so_far) { pane->showProgress(so_far); },
        [this, show, view, of = lab_.get()](std::shared_ptr<const Value> value) {
            pane_->setRunning(false);
            if (lab_.get() == of) {
                show(std::move(value));
                emit seen(view);
            }
            emit looked();
        },
        [this, pane](const QString& sentence) {
            pane_->setRunning(false);
            if (!work_.stopped()) pane->tellError(sentence);
            emit looked();
        });
}

void MechanismWindow::release()
{
    work_.stop();
    lab_.reset();
    pane_->clear();
    hide();
}

} // namespace steerdeck::app
