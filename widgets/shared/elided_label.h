#pragma once

#include <QWidget>

namespace steerdeck::widgets {

/// Secondary words, small and muted, that end in an ellipsis where there is no room; the tool tip has them all.
class ElidedLabel : public QWidget {
    Q_OBJECT
public:
    explicit ElidedLabel(const QString& text, QWidget* parent = nullptr);

    void setText(const QString& text);
    const QString& text() const { return text_; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent*) override;

private:
    QString text_;
};

} // namespace steerdeck::widgets
