#include "app/appearance.h"

#include "widgets/shared/style.h"
#include "widgets/shared/theme.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QWidget>

#include <algorithm>
#include <cmath>
#include <functional>
#include <utility>

namespace steerdeck::app {

namespace {

const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString settings = QStringLiteral("org.freedesktop.portal.Settings");
const QString space = QStringLiteral("org.freedesktop.appearance");
const QString key = QStringLiteral("color-scheme");

constexpr int type_steps[] = {80, 90, 100, 115, 130, 150, 175, 200};

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
    SchemeFollower(std::function<void(bool dark)> tell, QObject* parent) : QObject(parent), tell_(std::move(tell)) {}
public slots:
    void settingChanged(const QString& where, const QString& what, const QDBusVariant& value)
    {
        if (where == space && what == key) tell_(scheme_in(value.variant()) == 1);
    }

private:
    std::function<void(bool dark)> tell_;
};

} // namespace

QString name_of(Theme theme)
{
    return theme == Theme::dark    ? QStringLiteral("dark")
           : theme == Theme::light ? QStringLiteral("light")
                                   : QStringLiteral("system");
}

Theme theme_named(const QString& name)
{
    for (const Theme theme : {Theme::light, Theme::dark})
        if (name_of(theme) == name) return theme;
    return Theme::system;
}

Appearance::Appearance(std::optional<Theme> forced, QObject* parent)
    : QObject(parent), theme_(forced.value_or(Theme::system)), forced_(forced.has_value()),
      desktopDark_(widgets::isDark(QApplication::palette())), font_(QApplication::font())
{
    QApplication::setStyle(new widgets::Style);
    show();
    if (QGuiApplication::platformName() != QLatin1String("offscreen")) followDesktop();
}

Appearance::~Appearance() { QApplication::setFont(font_); }

void Appearance::followDesktop()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) return;
    // Asked, not waited for: without a portal the answer is an error, and the palette stays.
    QDBusMessage question = QDBusMessage::createMethodCall(service, path, settings, QStringLiteral("Read"));
    question << space << key;
    auto* answer = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        const int scheme = reply.isError() ? 0 : scheme_in(reply.value().variant());
        if (scheme != 0) setDesktopDark(scheme == 1);
        answer->deleteLater();
    });
    auto* follower = new SchemeFollower([this](bool dark) { setDesktopDark(dark); }, this);
    bus.connect(service, path, settings, QStringLiteral("SettingChanged"), follower,
                SLOT(settingChanged(QString, QString, QDBusVariant)));
}

void Appearance::setDesktopDark(bool dark)
{
    desktopDark_ = dark;
    show();
}

void Appearance::show()
{
    const bool dark = theme_ == Theme::dark || (theme_ == Theme::system && desktopDark_);
    const QPalette palette = dark ? widgets::darkPalette() : widgets::lightPalette();
    if (QApplication::palette() != palette) QApplication::setPalette(palette);
}

void Appearance::setTheme(Theme theme)
{
    if (theme == theme_) return;
    theme_ = theme;
    show();
    emit changed();
}

void Appearance::setType(int percent)
{
    percent = std::clamp(percent, least_type, most_type);
    if (percent == type_) return;
    const double factor = double(percent) / std::exchange(type_, percent);
    QFont font = font_;
    font.setPointSizeF(font_.pointSizeF() * percent / 100);
    // Letters that are sized in pixels are a widget's own affair; those that are smaller or larger than the rest are
    // scaled alike.
    QList<QPair<QWidget*, double>> own;
    for (QWidget* widget : QApplication::allWidgets())
        if (widget->testAttribute(Qt::WA_SetFont) && widget->font().resolveMask() & QFont::SizeResolved &&
            widget->font().pointSizeF() > 0)
            own << qMakePair(widget, widget->font().pointSizeF());
    QApplication::setFont(font);
    for (const auto& [widget, size] : own) {
        QFont scaled = widget->font();
        scaled.setPointSizeF(size * factor);
        widget->setFont(scaled);
    }
    for (QWidget* widget : QApplication::allWidgets())
        if (auto* table = qobject_cast<QTableView*>(widget))
            table->verticalHeader()->setDefaultSectionSize(QFontMetrics(font).height() + widgets::grid);
    widen(factor);
    emit changed();
}

/// Panels and labels whose width was set for the usual letters.
void Appearance::widen(double factor)
{
    const char* usual = "usualWidth";
    for (QWidget* widget : QApplication::allWidgets()) {
        const bool holds = qobject_cast<QLabel*>(widget) || widget->metaObject() == &QWidget::staticMetaObject;
        if (!holds || widget->minimumWidth() != widget->maximumWidth() || widget->minimumWidth() == 0) continue;
        // Kept, so that many steps do not round it away.
        if (!widget->property(usual).isValid())
            widget->setProperty(usual, widget->minimumWidth() * 100.0 * factor / type_);
        widget->setFixedWidth(int(std::ceil(widget->property(usual).toDouble() * type_ / 100)));
    }
}

int Appearance::next_type(int percent, int by)
{
    if (by > 0) {
        for (const int step : type_steps)
            if (step > percent) return step;
        return most_type;
    }
    int lower = least_type;
    for (const int step : type_steps)
        if (step < percent) lower = step;
    return lower;
}

} // namespace steerdeck::app

#include "appearance.moc"
