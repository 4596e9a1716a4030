// The window. `steerdeck --help` tells its options.
#include "app/appearance.h"
#include "app/first_start.h"
#include "app/guest_home.h"
#include "app/language.h"
#include "app/options.h"
#include "app/presenter.h"
#include "app/screenshot.h"
#include "app/window_holder.h"
#include "core/base/build_info.h"
#include "core/base/log.h"
#include "core/lab/tools.h"
#include "widgets/shared/packaged_fonts.h"

#include <QApplication>
#include <QDir>
#include <QIcon>
#include <QScreen>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <optional>
#include <string_view>

using namespace steerdeck::app;

namespace {

bool any_argument(int argc, char** argv, std::initializer_list<std::string_view> names)
{
    return std::any_of(argv + 1, argv + argc, [&](const char* argument) {
        const std::string_view text(argument);
        return std::find(names.begin(), names.end(), text.substr(0, text.find('='))) != names.end();
    });
}

/// Qt's messages go to the log, and to stderr as ever. Without a display some are about nothing that could be done.
void tell_message(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    static const bool offscreen = qgetenv("QT_QPA_PLATFORM") == "offscreen";
    for (const char* moot : {"This plugin does not support", "QStandardPaths: XDG_RUNTIME_DIR not set"})
        if (offscreen && message.startsWith(QLatin1String(moot))) return;
    const auto level = type == QtDebugMsg     ? steerdeck::log::Level::debug
                       : type == QtInfoMsg    ? steerdeck::log::Level::info
                       : type == QtWarningMsg ? steerdeck::log::Level::warning
                                              : steerdeck::log::Level::error;
    steerdeck::log::write(level, "qt", message.toStdString());
    std::fprintf(stderr, "%s\n", qUtf8Printable(message));
}

int complain(const QString& sentence, int exit)
{
    std::fprintf(stderr, "steerdeck: %s\n", qUtf8Printable(sentence));
    return exit;
}

} // namespace

int main(int argc, char** argv)
{
    // Whoever asks for text or a picture needs no display; Qt would abort without one.
    const bool displayed = qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
    if (!displayed && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM") &&
        !any_argument(argc, argv, {"-platform", "--platform"})) {
        if (!any_argument(argc, argv,
                          {"--screenshot", "--screenshots", "-h", "--help", "--help-all", "-v", "--version"})) {
            const CommandLine line = read_command_line(QStringList(argv, argv + argc));
            if (line.exit) return complain(line.text, *line.exit);
            return complain(QStringLiteral("There is no display (DISPLAY and WAYLAND_DISPLAY are empty): use "
                                           "steerdeck-cli, or --screenshot FILE for a picture of the window"),
                            1);
        }
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    qInstallMessageHandler(tell_message);
    std::unique_ptr<GuestHome> guest; // first, so that it goes last
    if (any_argument(argc, argv, {"--guest"})) {
        GuestHome::removeAbandoned();
        guest = std::make_unique<GuestHome>();
        if (!guest->error().isEmpty())
            return complain(QStringLiteral("A guest's folder cannot be made: %1").arg(guest->error()), 1);
    }
    steerdeck::widgets::usePackagedFonts();
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("steerdeck"));
    QCoreApplication::setApplicationVersion(QLatin1String(steerdeck::version()));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Steerdeck"));
    QGuiApplication::setDesktopFileName(QStringLiteral("steerdeck"));

    const CommandLine line = read_command_line(QCoreApplication::arguments());
    if (line.exit == 0) {
        std::printf("%s\n", qUtf8Printable(line.text));
        return 0;
    }
    if (line.exit) return complain(line.text, *line.exit);
    const Options& options = line.options;
    const FirstStart first(session_file()); // before anything is written
    steerdeck::lab::begin_log("steerdeck", options.verbose);
    steerdeck::log::info("qt", std::string("Qt ") + qVersion() + ", " + QGuiApplication::platformName().toStdString());

    Appearance appearance(options.dark ? std::optional(Theme::dark) : std::nullopt);
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/steerdeck.svg")));

    const bool picture = !options.screenshot.isEmpty() || !options.screenshots.isEmpty();
    const QString session = picture ? QString() : session_file();
    Workbench::Setup setup{options.open, session, !picture && !options.fresh, options.bench, &appearance};
    setup.guest = options.guest;
    setup.assignment = options.assignment;
    setup.deck = options.deck;
    setup.prompt = options.prompt;
    setup.first_start = !picture && !options.guest && first.isFirst();
    if (guest) quit_on_signals();
    setup.language = options.language.value_or(kept_language(session));
    if (!picture) setup.screen = QGuiApplication::primaryScreen()->availableGeometry();
    std::optional<WindowHolder> holder(setup);
    if (options.size.isValid()) holder->window()->resize(options.size);
    holder->window()->show();
    if (options.present) holder->window()->presenter()->setOn(true);
    if (!picture) {
        const int result = QApplication::exec();
        const bool left = holder->window()->isLeftToGuest();
        holder.reset();
        if (left) first.forget();
        return result;
    }

    QList<Screenshot::Shot> shots{{options.screenshot, holder->window()->bench()}};
    if (!options.screenshots.isEmpty()) {
        QDir().mkpath(options.screenshots); // where it cannot be made, the first picture says so
        shots = Screenshot::gallery(options.screenshots);
    }
    Screenshot screenshot(holder->window(), &appearance, shots);
    QString error;
    QObject::connect(&screenshot, &Screenshot::finished, &application, [&error](const QString& sentence) {
        error = sentence;
        QCoreApplication::exit(sentence.isEmpty() ? 0 : 1);
    });
    const int result = QApplication::exec();
    return error.isEmpty() ? result : complain(error, result);
}
