#pragma once

#include <QFont>
#include <QObject>
#include <QString>

#include <optional>

namespace steerdeck::app {

enum class Theme { system, light, dark };
/// For files: "dark".
QString name_of(Theme theme);
Theme theme_named(const QString& name); // system for any other name

constexpr int least_type = 80, most_type = 200; // per cent of the desktop's size of letters

/// How the program looks: its style, light or dark, and the size of its letters. With Theme::system it is dark where
/// the desktop is (its palette, or the freedesktop setting `color-scheme`, whose later changes are followed).
class Appearance : public QObject {
    Q_OBJECT
public:
    /// `forced` stays whatever a session says.
    explicit Appearance(std::optional<Theme> forced = {}, QObject* parent = nullptr);
    /// The letters are the desktop's again.
    ~Appearance() override;

    Theme theme() const { return theme_; }
    bool isForced() const { return forced_; }
    void setTheme(Theme theme);
    int type() const { return type_; }
    /// Every widget that is there follows, also those with letters of their own size.
    void setType(int percent);
    /// The next larger (`by` > 0) or smaller size.
    static int next_type(int percent, int by);

signals:
    void changed();

private:
    void followDesktop();
    void setDesktopDark(bool dark);
    void show();
    void widen(double factor);

    Theme theme_ = Theme::system;
    bool forced_ = false, desktopDark_ = false;
    int type_ = 100;
    QFont font_; // the desktop's
};

} // namespace steerdeck::app
