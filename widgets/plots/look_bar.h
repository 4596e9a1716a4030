#pragma once

#include "core/base/progress.h"
#include "widgets/shared/notice_label.h"

#include <QList>
#include <QWidget>

#include <functional>

class QHBoxLayout;
class QMenu;
class QProgressBar;
class QToolButton;

namespace steerdeck::widgets {

class PillButton;
class Plot;

/// Asks for a look at something, stops it, tells how far it is and what went wrong, and exports what was seen.
///
///     fields  [Look][Stop]                [Export v]
///     =====-------------
///     ! what went wrong
class LookBar : public QWidget {
    Q_OBJECT

public:
    struct Words {
        QString look, lookTip, stopTip, progress; // `progress` names the bar
        const char* name;                         // object name of Look
    };
    explicit LookBar(const Words& words, QWidget* parent = nullptr);

    /// Puts a field with its label before the buttons.
    void addField(const QString& title, QWidget* field, const char* name, const QString& tip);
    /// Entries of Export; `suggestion` is the file's name without its ending.
    void addPicture(const QString& title, const QString& suggestion, Plot* plot);
    void addTable(const QString& title, const QString& suggestion, std::function<QString()> csv);

    void setRunning(bool running);
    bool running() const { return running_; }
    void showProgress(const Progress& progress);
    void tell(const QString& sentence, NoticeLabel::Kind kind = NoticeLabel::Kind::error);
    /// Whether there is something to ask for, and to export.
    void setReady(bool ready);
    void setExportable(bool exportable);

signals:
    void lookPressed();
    void stopPressed();

private:
    void refresh();

    bool running_ = false, ready_ = true;
    QHBoxLayout* fields_;
    QList<QWidget*> asked_;
    PillButton *look_, *stop_;
    QToolButton* export_;
    QMenu* menu_;
    QProgressBar* bar_;
    NoticeLabel* notice_;
};

} // namespace steerdeck::widgets
