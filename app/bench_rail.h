#pragma once

#include "app/benches.h"

#include <QFrame>
#include <QList>

class QAbstractButton;

namespace steerdeck::app {

/// The left rail: a button per bench, one of them down.
class BenchRail : public QFrame {
    Q_OBJECT
public:
    explicit BenchRail(QWidget* parent = nullptr);

    QAbstractButton* button(Bench bench) const { return buttons_.value(int(bench)); }

public slots:
    void setCurrent(steerdeck::app::Bench bench);

signals:
    /// By the user, not by setCurrent.
    void chosen(steerdeck::app::Bench bench);

protected:
    void paintEvent(QPaintEvent*) override;

private:
    QList<QAbstractButton*> buttons_;
};

} // namespace steerdeck::app
