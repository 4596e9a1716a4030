#pragma once

#include "core/lab/library_values.h"

#include <QWidget>

class QPushButton;
class QTableWidget;

namespace steerdeck::widgets {

/// Items of the library side by side: a row for each figure, a column for each item.
class ComparedSheet : public QWidget {
    Q_OBJECT

public:
    explicit ComparedSheet(QWidget* parent = nullptr);

    void setCompared(const lab::ComparedItems& compared);
    QTableWidget* table() const { return table_; }

signals:
    void exportRequested(const std::string& csv);

private:
    QTableWidget* table_;
    QPushButton* export_;
    lab::ComparedItems compared_;
};

} // namespace steerdeck::widgets
