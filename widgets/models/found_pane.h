#pragma once

#include "core/lab/models.h"

#include <QWidget>

class QPushButton;
class QTableView;

namespace steerdeck::widgets {

class FoundModels;
class NoticeLabel;

/// The models on this computer: a list, what is the matter with the selected one, and what can be done with it.
class FoundPane : public QWidget {
    Q_OBJECT

public:
    explicit FoundPane(QWidget* parent = nullptr);

    FoundModels* model() const { return model_; }
    QTableView* table() const { return table_; }
    void tell(const QString& sentence, bool error = false);

public slots:
    /// A search of the disks begins, or is over.
    void setLooking(bool looking);
    /// The selected model's files are being read.
    void setChecking(bool checking);

signals:
    void openRequested(const QString& path);
    /// The rest of a model that is half fetched.
    void fetchRequested(const QString& name);
    void checkRequested(const steerdeck::lab::FoundModel& model);
    void lookRequested();
    void addFolderRequested();
    void chooseFolderRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    const lab::FoundModel* selected() const;
    void activate();
    void tellSelected();

    FoundModels* model_;
    QTableView* table_;
    NoticeLabel* notice_;
    QPushButton *open_, *fetch_, *check_, *look_;
    bool looking_ = false, checking_ = false;
};

} // namespace steerdeck::widgets
