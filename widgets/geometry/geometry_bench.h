/// geometry: the bench where tokens are looked at in the embedding space.
///
///     +-----------------------------------------------------------------------------------+
///     | fit on [tokens v] [x] centre   x [PC 1 v] y [PC 2 v]  [x] words [x] labels [Export]|
///     +-------------------------------------------+---------------------------------------+
///     | ScatterPlot                                | nearest words by [cosine v]  [ ] only |
///     |   o Spanish      * JSON                    |   NeighborModel: token rank word  ==| |
///     |      o French  . . . .                     | "a random row of this norm reaches .."|
///     |            . vocabulary . .                +---------------------------------------+
///     |                 (&) <and>                  | HeatMap: cosine, tokens x tokens      |
///     +-------------------------------------------+---------------------------------------+
///
/// One selection of tokens is shared by all three.
///
/// - `ScatterPlot`, `VocabularyCloud`, `placeLabels` : the picture on the left
/// - `NeighborModel`, `NeighborFilter`, `CosineDelegate` : the table
/// - `HeatMap` : cosines between tokens
#pragma once

#include "lab/values.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QTableView;

namespace steerdeck::widgets {

class HeatMap;
class NeighborFilter;
class NeighborModel;
class ScatterPlot;

class GeometryBench : public QWidget {
    Q_OBJECT

public:
    explicit GeometryBench(QWidget* parent = nullptr);

    /// What the form asks for.
    lab::GeometryRequest request() const;
    QStringList selection() const; // names
    const lab::Geometry& values() const { return geometry_; }
    ScatterPlot* scatter() const { return scatter_; }
    HeatMap* heatMap() const { return heat_; }

    /// Write what is shown; pictures by their ending (svg, pdf, png). One sentence on failure, else empty.
    QString savePoints(const QString& csvFile) const;
    QString saveNeighbors(const QString& csvFile) const;
    QString saveScatter(const QString& pictureFile);
    QString saveHeatMap(const QString& pictureFile);

    using QWidget::setGeometry;

public slots:
    void setCategories(const std::vector<steerdeck::lab::CategoryInfo>& categories);
    /// Shows new values; tokens that stay selected are those whose names remain.
    void setGeometry(const steerdeck::lab::Geometry& geometry);
    void setBusy(bool busy);
    /// Selects one token by name; an unknown or empty name selects none.
    void select(const QString& name);

signals:
    /// Something that has to be computed was changed, or asked for again.
    void geometryRequested(const steerdeck::lab::GeometryRequest& request);
    void selectionChanged(const QStringList& names);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeBar();
    QWidget* makeNeighbors();
    void setSelected(const QList<int>& tokens, bool fromTable = false);
    void showSelectionInTable();
    void describe();
    void fillComponents();
    void setMeasure(int index);

    lab::Geometry geometry_;
    std::vector<lab::CategoryInfo> categories_;
    QList<int> selected_;
    bool selecting_ = false;

    QComboBox *fitOn_, *x_, *y_, *measure_;
    QCheckBox *centre_, *words_, *labels_, *only_;
    QSpinBox* count_;
    QPushButton* refresh_;
    QProgressBar* busy_;
    QLabel *hint_, *baseline_;
    ScatterPlot* scatter_;
    HeatMap* heat_;
    NeighborModel* neighbors_;
    NeighborFilter* filter_;
    QTableView* table_;
};

} // namespace steerdeck::widgets
