#include "app/guest_home.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QProcess>
#include <QSocketNotifier>
#include <QTemporaryDir>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace steerdeck::app {

namespace {

const QString prefix = QStringLiteral("steerdeck-guest-");
const QString lock_name = QStringLiteral("/in-use.lock");

int told[2] = {-1, -1}; // a pipe from the signal handler to the event loop

void tell(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = write(told[1], &byte, 1);
}

} // namespace

GuestHome::GuestHome() : folder_(std::make_unique<QTemporaryDir>(QDir::tempPath() + '/' + prefix + "XXXXXX"))
{
    if (!folder_->isValid()) return;
    lock_ = std::make_unique<QLockFile>(folder_->path() + lock_name);
    lock_->setStaleLockTime(0); // by its process alone, however long that runs
    lock_->tryLock();
    const auto put = [this](const char* variable, const char* name) {
        const QString place = folder_->filePath(QLatin1String(name));
        QDir().mkpath(place);
        QFile::setPermissions(place, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv(variable, place.toUtf8());
    };
    put("XDG_DATA_HOME", "data");
    put("XDG_CONFIG_HOME", "config");
    put("XDG_CACHE_HOME", "cache");
    put("XDG_STATE_HOME", "state");
    put("HF_HUB_CACHE", "hub");                                                       // models that a guest fetches
    if (!qEnvironmentVariableIsSet("XDG_RUNTIME_DIR")) put("XDG_RUNTIME_DIR", "run"); // Qt would make one
}

GuestHome::~GuestHome() = default;

QString GuestHome::error() const { return folder_->isValid() ? QString() : folder_->errorString(); }
QString GuestHome::path() const { return folder_->path(); }

void GuestHome::removeAbandoned()
{
    const QDir temporary(QDir::tempPath());
    for (const QFileInfo& one : temporary.entryInfoList({prefix + '*'}, QDir::Dirs | QDir::NoSymLinks)) {
        const QString lock_file = one.absoluteFilePath() + lock_name;
        if (one.ownerId() != getuid() || !QFileInfo::exists(lock_file)) continue;
        QLockFile lock(lock_file);
        lock.setStaleLockTime(0);
        if (!lock.tryLock()) continue; // its session goes on
        lock.unlock();
        QDir(one.absoluteFilePath()).removeRecursively();
    }
}

void quit_on_signals()
{
    if (pipe2(told, O_CLOEXEC | O_NONBLOCK) != 0) return;
    auto* notifier = new QSocketNotifier(told[0], QSocketNotifier::Read, qApp);
    QObject::connect(notifier, &QSocketNotifier::activated, qApp, [] { QCoreApplication::exit(0); });
    struct sigaction action = {};
    action.sa_handler = tell;
    action.sa_flags = SA_RESTART;
    for (const int signal : {SIGTERM, SIGINT, SIGHUP}) sigaction(signal, &action, nullptr);
}

QStringList guest_command(const QString& language)
{
    QStringList command{QCoreApplication::applicationFilePath(), QStringLiteral("--guest")};
    if (!language.isEmpty()) command << QStringLiteral("--language") << language;
    return command;
}

bool start_guest(const QString& language)
{
    QStringList command = guest_command(language);
    const QString program = command.takeFirst();
    return QProcess::startDetached(program, command);
}

} // namespace steerdeck::app
