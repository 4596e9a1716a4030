#include "app/behaviors_window.h"

#include "app/dialogs.h"
#include "app/job_bridge.h"

#include "core/behaviors/rewordings.h"
#include "core/lab/lab.h"
#include "core/lab/questions.h"
#include "widgets/behaviors/behavior_form.h"
#include "widgets/behaviors/behaviors_pane.h"
#include "widgets/shared/theme.h"
#include "widgets/shared/worded.h"

#include <QFileDialog>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace steerdeck::app {

using namespace steerdeck::widgets;

namespace {
constexpr int longest_trial = 160; // tokens
constexpr int longest_wordings = 200;
constexpr std::size_t wordings_at_once = 4;
} // namespace

BehaviorsWindow::BehaviorsWindow(QWidget* parent)
    : QDialog(parent), pane_(new BehaviorsPane), trying_(new JobBridge(tr("Trying"), this)),
      suggesting_(new JobBridge(tr("Suggesting wordings"), this)), worker_(this), asker_(this)
{
    setObjectName(QStringLiteral("behaviorsWindow"));
    setWindowTitle(tr("Behaviours"));
    fill_dialog(*this, pane_, grid);
    resize(900, 620);
    connect(pane_, &BehaviorsPane::keepRequested, this, &BehaviorsWindow::keep);
    connect(pane_, &BehaviorsPane::importRequested, this, &BehaviorsWindow::askForImport);
    connect(pane_, &BehaviorsPane::exportRequested, this, &BehaviorsWindow::askForExport);
    BehaviorForm* form = pane_->form();
    connect(form, &BehaviorForm::tryRequested, this, &BehaviorsWindow::tryOut);
    connect(form, &BehaviorForm::askRequested, this, &BehaviorsWindow::ask);
    connect(form, &BehaviorForm::wordingsRequested, this, &BehaviorsWindow::suggestWordings);
    connect(suggesting_, &JobBridge::answerDone, this,
            [this](const lab::AnswerDone& done) { takeWordings(done.text); });
    connect(suggesting_, &JobBridge::ended, this, [this](const lab::JobEnd& end) {
        pane_->form()->setSuggesting(whyNoWordings());
        if (!end.error.empty()) pane_->tellError(worded(end.error));
    });
    connect(trying_, &JobBridge::answerPiece, form, [form](const lab::AnswerPiece& piece) {
        if (!piece.thought) form->addTrial(QString::fromStdString(piece.text));
    });
    connect(trying_, &JobBridge::answerDone, form,
            [form](const lab::AnswerDone& done) { form->setTrial(QString::fromStdString(done.text)); });
    connect(trying_, &JobBridge::ended, this, [this](const lab::JobEnd& end) {
        pane_->form()->setTriable({});
        if (!end.error.empty()) pane_->tellError(worded(end.error));
    });
}

BehaviorsWindow::~BehaviorsWindow()
{
    asking_.request();
    trying_->abandon();
    suggesting_->abandon();
}

/// Those of the open model, and the user's own in any case: where a set was named at the start, they are not part of
/// it.
behaviors::BehaviorSet BehaviorsWindow::all(const behaviors::BehaviorSet& own) const
{
    behaviors::BehaviorSet set = lab::behavior_set_of(*lab_);
    std::erase_if(set.behaviors, [](const auto& behavior) { return behavior.own; });
    behaviors::add_behaviors(set, own);
    return set;
}

void BehaviorsWindow::present(std::shared_ptr<lab::Lab> lab, const QString& prompt)
{
    lab_ = std::move(lab);
    prompt_ = prompt;
    pane_->form()->setTriable(prompt.isEmpty() ? tr("Compose has no question to try it on.") : QString());
    pane_->form()->setSuggesting(whyNoWordings());
    follow(lab_);
    come_to_front(*this);
}

void BehaviorsWindow::follow(const std::shared_ptr<lab::Lab>& lab)
{
    lab_ = lab;
    try {
        own_ = lab::own_behaviors();
        pane_->setSet(all(own_));
    } catch (const std::exception& damaged) {
        pane_->setSet(lab::behavior_set_of(*lab_));
        pane_->tellError(worded(damaged));
    }
}

void BehaviorsWindow::release()
{
    trying_->abandon();
    suggesting_->abandon();
    asking_.request();
    asker_.finish();
    lab_.reset();
    hide();
}

void BehaviorsWindow::keep(const behaviors::BehaviorSet& own)
{
    worker_.later([before = own_, own] { return lab::change_own_behaviors(before, own); },
                  [this](const behaviors::BehaviorSet& there) {
                      if (!lab_) return;
                      own_ = there;
                      pane_->kept(all(own_));
                      emit kept();
                  },
                  [this](const QString& sentence) { pane_->tellError(sentence); });
}

/// The instruction in words behind the question, as training data and the column of instructions have it.
void BehaviorsWindow::tryOut(const QString& instruction)
{
    if (!lab_ || prompt_.isEmpty() || instruction.isEmpty()) return;
    lab::GenerateRequest request;
    request.prompt = (prompt_ + QLatin1Char(' ') + instruction).toStdString();
    request.methods = {lab::Method::none};
    request.max_new_tokens = longest_trial;
    request.probabilities = false;
    pane_->form()->setTriable(tr("An instruction is being tried."));
    pane_->form()->beginTrial();
    trying_->start([lab = lab_, request](lab::Sink sink) { return lab->generate(request, std::move(sink)); });
}

QString BehaviorsWindow::whyNoWordings() const
{
    return lab_ && lab_->has_world() ? tr("The demo model knows animals alone. Open a real model.") : QString();
}

/// Of the first instruction, by the open model without steering.
void BehaviorsWindow::suggestWordings()
{
    const auto written = pane_->form()->instructions();
    if (!lab_ || written.empty()) return;
    lab::GenerateRequest request;
    reworded_ = written.front();
    request.prompt = behaviors::ask_for_rewordings(reworded_, int(wordings_at_once));
    request.methods = {lab::Method::none};
    request.max_new_tokens = longest_wordings;
    request.temperature = 0.8;
    request.top_p = 0.95;
    request.seed = suggested_++;
    request.probabilities = false;
    pane_->form()->setSuggesting(tr("The model is writing."));
    suggesting_->start([lab = lab_, request](lab::Sink sink) { return lab->generate(request, std::move(sink)); });
}

void BehaviorsWindow::takeWordings(const std::string& answer)
{
    BehaviorForm* form = pane_->form();
    const auto written = form->instructions();
    if (written.empty() || written.front() != reworded_) return; // another behaviour is shown meanwhile
    const auto room = std::size_t(BehaviorForm::mostInstructions) - written.size();
    const auto found = behaviors::rewordings_in(answer, written, std::min(room, wordings_at_once));
    form->addInstructions(found);
    if (found.empty())
        pane_->tell(tr("The model had no other words for it. Try again, or write them yourself."));
    else
        pane_->tell(
            tr("%n wordings are added. Try each, and take out what says something else.", nullptr, int(found.size())));
}

/// The question of a check, about `text`; the one before is not waited for.
void BehaviorsWindow::ask(const behaviors::Reading& reading, const QString& text)
{
    asking_.request();
    asking_ = {};
    asker_.later(
        [lab = lab_, judge = judge_, reading = behaviors::Reading(reading), text, cancel = asking_]() mutable {
            std::vector<behaviors::OpenQuestion> open;
            add_if_open(open, reading, text.toStdString());
            const Message why_not = lab::try_questions(lab.get(), open, judge, cancel);
            return std::pair(reading, why_not);
        },
        [this, text](const std::pair<behaviors::Reading, Message>& judged) {
            pane_->form()->setJudged(judged.first, text);
            if (!judged.second.empty()) pane_->tellError(worded(judged.second));
        },
        [](const QString&) {}); // another one was asked
}

void BehaviorsWindow::askForImport()
{
    ask_for_file(this, tr("Import behaviours"), {}, tr("Behaviour sets (*.json)"), [this](const QString& file) {
        worker_.later([path = file.toStdString()] { return behaviors::read_behavior_set(path); },
                      [this](const behaviors::BehaviorSet& set) { pane_->take(set); },
                      [this](const QString& sentence) { pane_->tellError(sentence); });
    });
}

void BehaviorsWindow::askForExport(const behaviors::BehaviorSet& set)
{
    auto* dialog = new QFileDialog(this, tr("Where the behaviours are put"), {}, tr("Behaviour sets (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, set](const QString& file) {
        worker_.later([set, path = file.toStdString()] { behaviors::write_behavior_set(set, path); },
                      [this, file, n = int(set.behaviors.size())] {
                          pane_->tell(
                              tr("%n behaviours were written to %1.", nullptr, n).arg(QFileInfo(file).fileName()));
                      },
                      [this](const QString& sentence) { pane_->tellError(sentence); });
    });
    dialog->open();
}

} // namespace steerdeck::app
