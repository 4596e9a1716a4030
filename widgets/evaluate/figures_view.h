#pragma once

#include "widgets/evaluate/dot_plot.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace steerdeck::widgets {

class SizesPlot;

/// Figures of more than one table: what a method gains on each combination; several results side by side; accuracy over
/// the sizes of their models.
///
///     [Gain per combination v]  [Hybrid v] over [A: Instructions v]        (of gains alone)
///     [Several results v]       [Add results…]                             (of the others)
///     the figure
class FiguresView : public QWidget {
    Q_OBJECT

public:
    enum class Figure { gains, several, sizes };

    explicit FiguresView(QWidget* parent = nullptr);

    void setNames(const ResultNames& names);
    /// The methods of run A, and of run B where there is one; what is drawn of others goes.
    void setMethods(const std::vector<std::string>& first, const std::vector<std::string>& second);
    /// The answer to a query; of another one it is ignored.
    void setGains(const GainsQuery& query, const std::vector<evaluate::GainRow>& rows);
    /// Draws several results together and shows them.
    void setSeveral(const std::vector<DrawnResults>& all);
    void clear();
    /// Of the several results.
    QStringList folders() const;

    Figure figure() const;
    void setFigure(Figure figure);
    /// The plot in view, and its numbers as CSV (empty where there are none).
    Plot* plot() const;
    std::string csv() const;
    DotPlot* gains() const { return gains_; }
    DotPlot* several() const { return accuracies_; }
    SizesPlot* sizes() const { return sizes_; }

signals:
    /// Two methods were chosen, or the page came into view: answer with `setGains`.
    void gainsRequested(const steerdeck::widgets::GainsQuery& query);
    /// One more is wanted beside the several results: answer with `setSeveral`.
    void addRequested();

protected:
    void showEvent(QShowEvent* event) override;

private:
    std::optional<GainsQuery> query() const;
    void ask();
    void fillMethods();
    void refresh();

    ResultNames names_;
    std::vector<std::string> first_, second_;
    std::optional<GainsQuery> asked_;
    std::vector<evaluate::GainRow> rows_;
    std::vector<DrawnResults> several_;
    std::vector<evaluate::ModelPoint> points_;

    QComboBox *figure_, *method_, *over_;
    QPushButton* add_;
    QLabel *between_, *hint_;
    QStackedWidget* pages_;
    DotPlot *gains_, *accuracies_;
    SizesPlot* sizes_;
};

} // namespace steerdeck::widgets
