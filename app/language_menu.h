#pragma once

#include <QMenu>

namespace steerdeck::app {

/// The menu of the languages the window can speak, each named in itself, so that users find their own in any other.
/// What is chosen is kept at once, and takes effect when no work is under way.
class LanguageMenu : public QMenu {
    Q_OBJECT
public:
    /// `language` is the one chosen so far; empty = the system's. The choice is kept beside the file of the session.
    LanguageMenu(const QString& language, const QString& session_file, QWidget* parent = nullptr);

    void choose(const QString& wish);

public slots:
    /// Whether work is under way.
    void setBusy(bool busy);

signals:
    /// The choice waits for the work under way.
    void waits();
    /// Now is the time for a window in this language.
    void due(const QString& wish);

private:
    void change();

    QString language_, sessionFile_;
    bool wanted_ = false, busy_ = true;
};

} // namespace steerdeck::app
