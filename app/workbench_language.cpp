// The window's language: its menu, and when a choice takes effect.
#include "app/answer_history.h"
#include "app/job_bridge.h"
#include "app/language.h"
#include "app/message_bar.h"
#include "app/saved_decks.h"
#include "app/workbench.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>

namespace steerdeck::app {

void Workbench::makeLanguageMenu(QMenu* menu)
{
    languages_ = menu->addMenu(tr("&Language"));
    auto* group = new QActionGroup(languages_);
    const auto add = [&](const QString& name, const QString& wish) {
        QAction* action = languages_->addAction(name, this, [this, wish] { chooseLanguage(wish); });
        action->setActionGroup(group);
        action->setCheckable(true);
        action->setData(wish);
        action->setChecked(wish == language_);
    };
    add(tr("As the &system"), {});
    languages_->addSeparator();
    // Each in itself, so that a person finds the own one in any other.
    for (const Language& one : languages) add(QString::fromUtf8(one.name), QLatin1String(one.code));
}

bool Workbench::busy() const
{
    for (const JobBridge* job : jobs())
        if (job->running()) return true;
    return host_->opening();
}

void Workbench::chooseLanguage(const QString& wish)
{
    for (QAction* action : languages_->actions())
        if (action->isCheckable() && action->data().toString() == wish) action->setChecked(true);
    if (wish == language_ && !languageWanted_) return;
    keep_language(sessionFile_, wish);
    language_ = wish;
    languageWanted_ = true;
    if (busy()) messages_->tell(tr("The language changes when the work under way is done."));
    changeLanguage();
}

void Workbench::changeLanguage()
{
    if (!languageWanted_ || busy()) return;
    languageWanted_ = false;
    // Later: whoever called this belongs to the window that is going.
    QMetaObject::invokeMethod(
        this, [this] { emit languageDue(language_); }, Qt::QueuedConnection);
}

Workbench::Handover Workbench::handOver()
{
    keep();
    session_.window = saveGeometry();
    store_->finish();
    decks_->finish();
    history_->finish();
    return {session_, host_->request(), host_->lab()};
}

} // namespace steerdeck::app
