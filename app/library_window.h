#pragma once

#include "app/worker.h"

#include "core/lab/library_values.h"

#include <QDialog>

#include <string>
#include <vector>

namespace steerdeck::widgets {
class ComparedSheet;
class LibraryPane;
} // namespace steerdeck::widgets

namespace steerdeck::app {

class LibraryHost;
class MessageBar;

/// The library: everything that was made so far, whatever model it is of. What is opened is shown by the workbench;
/// deleting and replacing tokens can be undone here.
class LibraryWindow : public QDialog {
    Q_OBJECT
public:
    LibraryWindow(LibraryHost* host, QWidget* parent);

    widgets::LibraryPane* pane() const { return pane_; }
    LibraryHost* host() const { return host_; }
    MessageBar* offers() const { return offers_; }
    /// The table of the last comparison; null before there was one.
    widgets::ComparedSheet* comparison() const { return compared_; }

public slots:
    /// Comes to the front and reads the library anew.
    void present();
    /// Something was made meanwhile: reads anew where it is shown.
    void follow();
    /// Before the model goes.
    void release();

signals:
    void openRequested(const steerdeck::lab::LibraryItem& item);
    /// What came with the open model shall be in use again.
    void shippedRequested();

private:
    void open(const lab::LibraryItem& item);
    void ask(const lab::LibraryItem& item);
    void reveal(const lab::LibraryItem& item);
    void offerBack(const std::vector<lab::TrashedItem>& items);
    void showCompared(const lab::ComparedItems& compared);
    void save(const std::string& csv);
    bool isOpenModel(const lab::LibraryItem& item) const;

    widgets::LibraryPane* pane_;
    LibraryHost* host_;
    MessageBar* offers_;
    QDialog* sheet_ = nullptr;
    widgets::ComparedSheet* compared_ = nullptr;
    Worker worker_;
};

} // namespace steerdeck::app
