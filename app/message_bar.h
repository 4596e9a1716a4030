#pragma once

#include "shared/notice_label.h"

#include <QWidget>

namespace steerdeck::app {

/// One sentence above the benches, until it is dismissed or another takes its place. Never a dialog: the work goes on.
class MessageBar : public QWidget {
    Q_OBJECT
public:
    explicit MessageBar(QWidget* parent = nullptr);
    QString text() const { return notice_->text(); }

public slots:
    /// An empty sentence takes the bar away.
    void tell(const QString& sentence);
    void tellError(const QString& sentence);
    void dismiss();

private:
    void present(const QString& sentence, widgets::NoticeLabel::Kind kind);
    widgets::NoticeLabel* notice_;
};

} // namespace steerdeck::app
