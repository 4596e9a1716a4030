#pragma once

#include "app/long_work.h"

#include "core/lab/exchange.h"

#include <QDialog>

#include <memory>

namespace steerdeck::widgets {
class ExportPane;
} // namespace steerdeck::widgets

namespace steerdeck::app {

/// The deck for other programs. Work goes on away from the window's thread; closing the window leaves it under way.
class ExportWindow : public QDialog {
    Q_OBJECT
public:
    explicit ExportWindow(QWidget* parent);
    /// Stops what is under way; nothing of it is left.

    widgets::ExportPane* pane() const { return pane_; }
    bool running() const { return work_.running(); }

public slots:
    /// Comes to the front with this deck and question of the open model.
    /// `shown`: the deck and the prompt to export, and how answers to it are drawn, for a card.
    void present(std::shared_ptr<steerdeck::lab::Lab> lab, const steerdeck::lab::GenerateRequest& shown);
    void start(steerdeck::lab::ExportRequest request);
    /// Before the model goes: stops, and lets go of it.
    void release();

signals:
    void done(const steerdeck::lab::ExportDone& done);
    void failed(const QString& sentence);

private:
    void choosePlace(bool file);

    widgets::ExportPane* pane_;
    std::shared_ptr<lab::Lab> lab_;
    lab::GenerateRequest shown_;
    LongWork work_;
};

} // namespace steerdeck::app
