#include "appearance.h"

#include "shared/style.h"
#include "shared/theme.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace steerdeck::app {

namespace {

const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString settings = QStringLiteral("org.freedesktop.portal.Settings");
const QString space = QStringLiteral("org.freedesktop.appearance");
const QString key = QStringLiteral("color-scheme");

void show_dark(bool dark)
{
    const QPalette palette = dark ? widgets::darkPalette() : widgets::lightPalette();
    if (QApplication::palette() != palette) QApplication::setPalette(palette);
}

/// The portal's value lies in one or two variants: 1 is dark, 2 light, 0 no preference.
int scheme_in(QVariant value)
{
    while (value.canConvert<QDBusVariant>()) value = value.value<QDBusVariant>().variant();
    return value.toInt();
}

/// Hears the desktop's later changes.
class SchemeFollower : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
public slots:
    void settingChanged(const QString& where, const QString& what, const QDBusVariant& value)
    {
        if (where == space && what == key) show_dark(scheme_in(value.variant()) == 1);
    }
};

} // namespace

void set_up_appearance(QApplication& application, bool force_dark)
{
    const bool desktop_dark = widgets::isDark(QApplication::palette());
    QApplication::setStyle(new widgets::Style);
    show_dark(force_dark || desktop_dark);
    if (force_dark || QGuiApplication::platformName() == QLatin1String("offscreen")) return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) return;
    // Asked, not waited for: without a portal the answer is an error, and the palette stays.
    QDBusMessage question = QDBusMessage::createMethodCall(service, path, settings, QStringLiteral("Read"));
    question << space << key;
    auto* answer = new QDBusPendingCallWatcher(bus.asyncCall(question), &application);
    QObject::connect(answer, &QDBusPendingCallWatcher::finished, &application, [answer] {
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        const int scheme = reply.isError() ? 0 : scheme_in(reply.value().variant());
        if (scheme != 0) show_dark(scheme == 1);
        answer->deleteLater();
    });
    auto* follower = new SchemeFollower(&application);
    bus.connect(service, path, settings, QStringLiteral("SettingChanged"), follower,
                SLOT(settingChanged(QString, QString, QDBusVariant)));
}

} // namespace steerdeck::app

#include "appearance.moc"
