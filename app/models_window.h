#pragma once

#include <QDialog>

class QTabWidget;

namespace steerdeck::widgets {
class FoundPane;
class HubPane;
} // namespace steerdeck::widgets

namespace steerdeck::app {

class ModelsHost;

/// The models that can be opened: those on this computer, and those of a hub. Closing it leaves a download under way.
class ModelsWindow : public QDialog {
    Q_OBJECT
public:
    ModelsWindow(ModelsHost* host, QWidget* parent);

    widgets::FoundPane* foundPane() const { return found_; }
    widgets::HubPane* hubPane() const { return hub_; }

public slots:
    /// Comes to the front and looks for models again.
    void present();
    void showHub();

signals:
    void openRequested(const QString& path);
    void chooseFolderRequested();

private:
    void open(const QString& path);

    ModelsHost* host_;
    QTabWidget* tabs_;
    widgets::FoundPane* found_;
    widgets::HubPane* hub_;
};

} // namespace steerdeck::app
