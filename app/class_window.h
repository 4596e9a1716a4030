#pragma once

#include "app/worker.h"

#include "core/lab/classroom.h"

#include <QDialog>

namespace steerdeck::widgets {
class ClassPane;
} // namespace steerdeck::widgets

namespace steerdeck::app {

/// A class's answers: pupils' files, chosen or dropped here, as a table with its plots.
class ClassWindow : public QDialog {
    Q_OBJECT
public:
    explicit ClassWindow(QWidget* parent);

    widgets::ClassPane* pane() const { return pane_; }

    /// Of the open model's behaviours, for the tables to come.
    void setTitles(const classroom::Titles& titles) { titles_ = titles; }

public slots:
    void present();
    /// Files, or folders of them.
    void collect(const QStringList& paths);
    void writeTo(const QString& file, const std::string& csv);

signals:
    void collected();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    widgets::ClassPane* pane_;
    classroom::Titles titles_;
    Worker worker_;
};

} // namespace steerdeck::app
