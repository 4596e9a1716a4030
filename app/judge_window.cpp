#include "app/judge_window.h"

#include "app/dialogs.h"
#include "app/judge_host.h"

#include "core/lab/evaluation.h"
#include "widgets/evaluate/judge_pane.h"
#include "widgets/shared/theme.h"
#include "widgets/shared/worded.h"

#include <QLocale>

namespace steerdeck::app {

using namespace steerdeck::widgets;

JudgeWindow::JudgeWindow(JudgeHost* host, QWidget* parent)
    : QDialog(parent), host_(host), pane_(new JudgePane), worker_(this, 2)
{
    setObjectName(QStringLiteral("judge"));
    setWindowTitle(tr("The judge"));
    fill_dialog(*this, pane_, gutter);
    resize(560, 360);
    connect(pane_, &JudgePane::changed, this, [this](const evaluate::JudgeServer& server) {
        stop();
        host_->setServer(server);
    });
    connect(pane_, &JudgePane::tryRequested, this, &JudgeWindow::ask);
    connect(pane_, &JudgePane::stopRequested, this, &JudgeWindow::stop);
    connect(this, &QDialog::finished, this, &JudgeWindow::stop);
}

JudgeWindow::~JudgeWindow() { asking_.request(); }

void JudgeWindow::present()
{
    pane_->setServer(host_->server());
    pane_->setDefaults(qEnvironmentVariable("LLM_JUDGE_BASE_URL"), qEnvironmentVariable("LLM_JUDGE_MODEL"),
                       qEnvironmentVariableIsSet("LLM_JUDGE_API_KEY"));
    come_to_front(*this);
}

void JudgeWindow::ask()
{
    stop();
    asking_ = {};
    pane_->setTrying(true);
    const auto told = [this, number = asked_](const QString& sentence, NoticeLabel::Kind kind) {
        if (number != asked_) return;
        pane_->setTrying(false);
        pane_->tell(sentence, kind);
        emit tried();
    };
    worker_.later(
        [judge = host_->server(), cancel = asking_] { return lab::try_judge(judge, cancel); },
        [told](const lab::JudgeTrial& trial) {
            const QString model = QString::fromStdString(trial.model);
            const QString seconds = QLocale().toString(trial.seconds, 'f', 1);
            if (!trial.answered)
                told(tr("“%1” was reached, but its answer cannot be read: %2").arg(model, worded(trial.why_not)),
                     NoticeLabel::Kind::error);
            else if (!trial.right)
                told(tr("“%1” answered after %2 s, but wrongly: it found no animal in a sentence about a fox.")
                         .arg(model, seconds),
                     NoticeLabel::Kind::hint);
            else
                told(tr("“%1” answered rightly after %2 s.").arg(model, seconds), NoticeLabel::Kind::info);
        },
        [told](const QString& sentence) { told(sentence, NoticeLabel::Kind::error); });
}

void JudgeWindow::stop()
{
    asking_.request();
    ++asked_;
    if (!pane_->isTrying()) return;
    pane_->setTrying(false);
    pane_->tell({});
}

} // namespace steerdeck::app
