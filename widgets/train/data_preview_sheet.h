#pragma once

#include "core/lab/values.h"

#include <QDialog>

class QLabel;
class QTableWidget;

namespace steerdeck::lab {
struct DataPreview;
} // namespace steerdeck::lab

namespace steerdeck::widgets {

class NoticeLabel;

/// The titles of behaviours that data name as "german + json".
QString titlesOfData(const std::string& behaviors, const std::vector<lab::BehaviorInfo>& all);

/// What a training set holds: how many examples of each behaviour, and some of them. It does not block the window.
class DataPreviewSheet : public QDialog {
    Q_OBJECT

public:
    explicit DataPreviewSheet(QWidget* parent = nullptr);

    void setBehaviors(const std::vector<lab::BehaviorInfo>& behaviors) { behaviors_ = behaviors; }
    /// Comes to the front and asks for what `file` holds; examples without a behaviour are those of `unnamed`.
    void look(const QString& file, const QString& unnamed);
    void setPreview(const lab::DataPreview& preview);
    void tellError(const QString& sentence);
    /// As before a model was open.
    void clear();

signals:
    void wanted(const QString& file, const QString& unnamed);

private:
    QTableWidget* makeTable(const char* name, const QString& title, const QStringList& headers);

    QLabel* summary_;
    NoticeLabel* notice_;
    QTableWidget *counts_, *rows_;
    QString file_;
    std::vector<lab::BehaviorInfo> behaviors_;
};

} // namespace steerdeck::widgets
