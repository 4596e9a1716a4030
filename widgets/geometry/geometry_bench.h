/// geometry: the bench where tokens are looked at in the embedding space.
///
///     +-----------------------------------------------------------------------------------+
///     | fit on [tokens v] [x] centre  neighbours [10]  path of [training v] (Compute) [Export]|
///     +-------------------------------------------+---------------------------------------+
///     | (2-D)(3-D) x y z  [x] words [find a word] ..| nearest words by [cosine v]  [ ] only |
///     | ScatterPlot                                |   NeighborModel: token word == z      |
///     |   o Spanish      * JSON                    | "a random row reaches .., z = 4.1"    |
///     |      o French  . . vocabulary . .          +---------------------------------------+
///     |                 (&) <and>                  | HeatMap: cosines, by category or      |
///     | ||.. explained   (Play) ---|---- step 120  |   likeness                            |
///     +-------------------------------------------+---------------------------------------+
///
/// One selection of tokens is shared by all three.
///
/// - `ScatterPlot`, `VocabularyCloud`, `Turntable`, `placeLabels` : the picture on the left, on a plane or in space
/// - `VarianceBars`, `TimeBar` : below it
/// - `WordSearch` : a word of the vocabulary, which is marked in the picture
/// - `NeighborPanel`, `NeighborModel`, `NeighborFilter`, `CosineDelegate` : the table
/// - `HeatMap` : cosines between tokens
#pragma once

#include "core/lab/values.h"
#include "core/lab/word_search.h"

#include <QWidget>

class QAbstractButton;
class QCheckBox;
class QComboBox;
class QLabel;
class QMenu;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QToolButton;

namespace steerdeck::widgets {

class HeatMap;
class NeighborPanel;
class ScatterPlot;
class TimeBar;
class VarianceBars;
class WordSearch;
struct PictureSize;

class GeometryBench : public QWidget {
    Q_OBJECT

public:
    explicit GeometryBench(QWidget* parent = nullptr);

    /// What the form asks for.
    lab::GeometryRequest request() const;
    /// A file of the user's own vectors that are looked at beside the tokens; empty: none.
    QString vectors() const { return vectors_; }
    void setVectors(const QString& file);
    QStringList selection() const; // names
    const lab::Geometry& values() const { return geometry_; }
    ScatterPlot* scatter() const { return scatter_; }
    HeatMap* heatMap() const { return heat_; }
    TimeBar* timeBar() const { return time_; }
    VarianceBars* varianceBars() const { return variance_; }
    WordSearch* wordSearch() const { return search_; }

    /// Write what is shown; pictures by their ending (svg, pdf, png), as large as they are shown unless told. One
    /// sentence on failure, else empty.
    QString savePoints(const QString& csvFile) const;
    QString saveNeighbors(const QString& csvFile) const;
    QString saveCosines(const QString& csvFile) const;
    QString savePaths(const QString& csvFile) const;
    QString saveScatter(const QString& pictureFile);
    QString saveScatter(const QString& pictureFile, const PictureSize& size);
    QString saveHeatMap(const QString& pictureFile);
    QString saveHeatMap(const QString& pictureFile, const PictureSize& size);

    using QWidget::setGeometry;

public slots:
    void setCategories(const std::vector<steerdeck::lab::CategoryInfo>& categories);
    /// Shows new values; tokens that stay selected are those whose names remain.
    void setGeometry(const steerdeck::lab::Geometry& geometry);
    /// Trainings whose paths can be drawn; the chosen one stays chosen while it is among them.
    void setTrainings(const std::vector<steerdeck::lab::TrainingInfo>& trainings);
    /// Takes away all that is of a model: points, words, paths, table, heat map, selection.
    void clear();
    void setBusy(bool busy);
    /// What lies near the word that was asked for by `wordRequested`; of another one it is not shown.
    void setNearWords(const steerdeck::lab::NearWords& near);
    /// Selects one token by name; an unknown or empty name selects none.
    void select(const QString& name);

signals:
    /// Something that has to be computed was changed, or asked for again.
    void geometryRequested(const steerdeck::lab::GeometryRequest& request);
    void selectionChanged(const QStringList& names);
    /// A word of the vocabulary was found; what lies near it is wanted.
    void wordRequested(int word, int count);

protected:
    void changeEvent(QEvent* event) override;

private:
    // geometry_bars.cpp
    QWidget* makeFitBar();
    QWidget* makeViewBar();
    QWidget* makeHeatPanel();
    void fillExports(QMenu* menu);
    QToolButton* makeVectors(QWidget* parent);

    void setSelected(const QList<int>& tokens);
    void fillComponents();
    void showComponents();
    void showSpace(bool on);
    void tellHint(const QString& hovered);
    void findWord(int word);

    lab::Geometry geometry_;
    std::vector<lab::CategoryInfo> categories_;
    QList<int> selected_;

    QComboBox *fitOn_, *training_, *x_, *y_, *z_;
    QCheckBox *centre_, *words_, *labels_, *ghosts_, *perspective_;
    QAbstractButton *plane_, *space_, *lasso_;
    QLabel* zLabel_;
    QSpinBox* count_;
    QPushButton* refresh_;
    QToolButton* ownVectors_;
    QProgressBar* busy_;
    QLabel* hint_;
    QString foundText_; // of the word that was looked for
    QString vectors_;
    WordSearch* search_;
    ScatterPlot* scatter_;
    HeatMap* heat_;
    NeighborPanel* neighbors_;
    TimeBar* time_;
    VarianceBars* variance_;
};

} // namespace steerdeck::widgets
