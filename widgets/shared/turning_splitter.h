#pragma once

#include <QSplitter>

namespace steerdeck::widgets {

/// Its parts stand side by side where there is room for them, and one above the other where there is not.
class TurningSplitter : public QSplitter {
    Q_OBJECT
public:
    explicit TurningSplitter(QWidget* parent = nullptr) : QSplitter(Qt::Horizontal, parent) {}

    /// As narrow as the widest part.
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void turn();
    /// What the parts need side by side.
    int needed() const;
};

} // namespace steerdeck::widgets
