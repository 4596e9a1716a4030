#pragma once

#include "widgets/train/train_plots.h"

#include <QWidget>

class QToolButton;

namespace steerdeck::widgets {

/// The curves' names with their lines; pressing one leaves that curve alone, pressing it again brings all back.
class CurveLegend : public QWidget {
    Q_OBJECT

public:
    explicit CurveLegend(QWidget* parent = nullptr);

    void setCurves(const std::vector<TrainPlots::Curve>& curves);
    QList<QToolButton*> buttons() const { return buttons_; }

signals:
    /// Empty: all.
    void isolated(const QString& curve);

private:
    void press(QToolButton* pressed);

    QList<QToolButton*> buttons_;
};

} // namespace steerdeck::widgets
