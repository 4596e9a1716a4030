#pragma once

#include <QString>
#include <QStringList>

#include <memory>

class QLockFile;
class QTemporaryDir;

namespace steerdeck::app {

/// The home of a guest's session: a temporary folder that takes the place of the user's data, settings, cache and state
/// until this goes, and goes with it. Made before anything else of the program; read by nothing of it once it is gone.
class GuestHome {
public:
    GuestHome();
    ~GuestHome();
    GuestHome(const GuestHome&) = delete;
    GuestHome& operator=(const GuestHome&) = delete;

    /// Why there is none; empty where there is.
    QString error() const;
    QString path() const;

    /// Removes homes that a guest's session left behind when it was killed.
    static void removeAbandoned();

private:
    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<QLockFile> lock_;
};

/// Makes the program quit as if its window were closed when it is told to end (SIGTERM, SIGINT, SIGHUP), so that a
/// guest's home goes then, too. After the application is made.
void quit_on_signals();

/// What starts a guest's window beside this one: the program, then its arguments.
QStringList guest_command(const QString& language);
/// Starts it. Whether it could be.
bool start_guest(const QString& language);

} // namespace steerdeck::app
