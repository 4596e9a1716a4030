#pragma once

#include "app/language.h"
#include "app/workbench.h"

#include <QObject>

#include <memory>

namespace steerdeck::app {

/// Holds the window and its language. When the user chooses another language, a window that speaks it takes the place
/// of the present one, with the same model (still open), deck, prompt, bench and results.
class WindowHolder : public QObject {
    Q_OBJECT
public:
    /// The first window speaks `setup.language`; it is not shown yet.
    explicit WindowHolder(Workbench::Setup setup);

    Workbench* window() const { return window_.get(); }

signals:
    void replaced();

private:
    void open();
    void replace(const QString& language);

    Translations translations_; // outlives the window
    Workbench::Setup setup_;
    std::unique_ptr<Workbench> window_;
};

} // namespace steerdeck::app
