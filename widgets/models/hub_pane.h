#pragma once

#include "widgets/models/download_state.h"

#include "core/lab/models.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTableView;

namespace steerdeck::widgets {

class HubModels;
class NoticeLabel;

/// Get a model: search, choose, fetch.
///
///     [ words or OWNER/NAME            ] [Search]
///     model | kind | parameters | downloads | notes
///     OWNER/NAME: 8 files, 3.1 GB, of which 1.0 GB are there   [file v]  [Fetch]
///     Fetching model.safetensors, 120 MB of 988 MB ...   ====--- [Pause] [Cancel] [Open]
///
/// Asks for nothing by itself: no request leaves before a button is pressed.
class HubPane : public QWidget {
    Q_OBJECT

public:
    explicit HubPane(QWidget* parent = nullptr);

    HubModels* model() const { return model_; }
    QTableView* table() const { return table_; }

public slots:
    void setResults(const std::vector<steerdeck::lab::HubModel>& models);
    /// What would be fetched; `obstacle` says why it could not be opened then, if something does.
    void setPlan(const steerdeck::lab::HubPlan& plan, const QString& obstacle);
    void setDownload(const steerdeck::widgets::DownloadState& state);
    void tellError(const QString& sentence);
    void setAsking(bool asking);

signals:
    void searchRequested(const QString& words);
    /// Look at a model: OWNER/NAME, with a colon and a file where one is chosen.
    void planRequested(const QString& name);
    void fetchRequested(const QString& name);
    void pauseRequested();
    void resumeRequested();
    void cancelRequested();
    void openRequested(const QString& path);

protected:
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    void search();
    QString selected() const;
    void tellButtons();

    HubModels* model_;
    QLineEdit* words_;
    QTableView* table_;
    NoticeLabel* notice_;
    QLabel *plan_, *progress_;
    QComboBox* files_;
    QProgressBar* bar_;
    QPushButton *search_, *look_, *fetch_, *pause_, *cancel_, *open_;
    QString planned_; // what Fetch fetches, without a chosen file
    DownloadState download_;
    bool asking_ = false;
};

} // namespace steerdeck::widgets
