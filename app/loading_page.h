#pragma once

#include "core/base/progress.h"

#include <QWidget>

class QLabel;
class QProgressBar;

namespace steerdeck::app {

/// Stands in the benches' place until the first model is open; if none could be opened, it says how to go on.
class LoadingPage : public QWidget {
    Q_OBJECT
public:
    explicit LoadingPage(QWidget* parent = nullptr);

public slots:
    void showLoading(const QString& name);
    void showProgress(const steerdeck::Progress& progress);
    void showNone();

signals:
    void openModelRequested();
    void openModelFileRequested();
    void openDemoRequested();
    void modelsRequested();

private:
    QLabel* text_;
    QProgressBar* bar_;
    QWidget* choices_;
};

} // namespace steerdeck::app
