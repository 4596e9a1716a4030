#pragma once

#include <QFrame>

class QLabel;

namespace steerdeck::widgets {

/// One inline sentence with a sign before it; takes no room while empty. Announced to screen readers when it changes.
class NoticeLabel : public QFrame {
    Q_OBJECT
public:
    enum class Kind { info, hint, error };
    explicit NoticeLabel(QWidget* parent = nullptr);

    void setNotice(const QString& text, Kind kind = Kind::info);
    QString text() const;
    Kind kind() const { return kind_; }

protected:
    void paintEvent(QPaintEvent*) override;

private:
    QLabel* label_;
    Kind kind_ = Kind::info;
};

} // namespace steerdeck::widgets
