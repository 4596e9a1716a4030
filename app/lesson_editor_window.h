#pragma once

#include "app/worker.h"

#include <QDialog>

namespace steerdeck::widgets {
class LessonEditor;
} // namespace steerdeck::widgets

namespace steerdeck::app {

class Workbench;

/// Where lessons are written: beside the workbench, on which each step is tried, and from which steps are taken.
class LessonEditorWindow : public QDialog {
    Q_OBJECT
public:
    explicit LessonEditorWindow(Workbench* window);

    widgets::LessonEditor* editor() const { return editor_; }

public slots:
    void present();
    void openFile(const QString& file);
    void writeTo(const QString& file, const QByteArray& json);

private:
    void fillMenu();
    void take();

    Workbench* window_;
    widgets::LessonEditor* editor_;
    Worker worker_;
};

} // namespace steerdeck::app
