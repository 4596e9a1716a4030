#include "widgets/geometry/geometry_bench.h"

#include "widgets/geometry/heat_map.h"
#include "widgets/geometry/neighbor_panel.h"
#include "widgets/geometry/scatter_plot.h"
#include "widgets/geometry/time_bar.h"
#include "widgets/geometry/variance_bars.h"
#include "widgets/geometry/word_search.h"
#include "widgets/plots/export.h"
#include "widgets/plots/words.h"
#include "widgets/shared/theme.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace steerdeck::widgets {

namespace {

constexpr int components = 6; // computed, so that others than the first three can be chosen

/// Category of the user's own vectors (lab::own_vector_category).
const QString vectorCategory = QStringLiteral("vector");

} // namespace

GeometryBench::GeometryBench(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("geometryBench"));
    setAccessibleName(tr("Geometry"));
    scatter_ = new ScatterPlot(geometry_, this);
    heat_ = new HeatMap(geometry_, this);
    neighbors_ = new NeighborPanel(geometry_, this);
    time_ = new TimeBar(this);
    time_->hide();
    variance_ = new VarianceBars(this);
    hint_ = mutedLabel({}, this);
    hint_->setObjectName(QStringLiteral("hint"));
    hint_->setTextFormat(Qt::PlainText);
    hint_->setWordWrap(true);
    hint_->setMinimumHeight(2 * hint_->fontMetrics().lineSpacing());
    hint_->setAlignment(Qt::AlignLeft | Qt::AlignTop);

    auto* below = new QHBoxLayout;
    below->setSpacing(gutter);
    below->addWidget(variance_);
    auto* told = new QVBoxLayout;
    told->setSpacing(grid / 2);
    told->addWidget(time_);
    told->addWidget(hint_);
    told->addStretch();
    below->addLayout(told, 1);
    auto* left = new QWidget(this);
    auto* leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->setSpacing(grid);
    leftColumn->addWidget(makeViewBar());
    leftColumn->addWidget(scatter_, 1);
    leftColumn->addLayout(below);
    auto* right = new QSplitter(Qt::Vertical, this);
    right->setObjectName(QStringLiteral("tablesSplit"));
    right->setChildrenCollapsible(false);
    right->addWidget(neighbors_);
    right->addWidget(makeHeatPanel());
    right->setHandleWidth(grid);
    right->setSizes({300, 380});
    auto* split = new QSplitter(Qt::Horizontal, this);
    split->setObjectName(QStringLiteral("geometrySplit"));
    split->setChildrenCollapsible(false);
    split->addWidget(left);
    split->addWidget(right);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setHandleWidth(gutter);
    split->setSizes({700, 470});

    busy_ = new QProgressBar(this);
    busy_->setRange(0, 0);
    busy_->setTextVisible(false);
    busy_->setFixedHeight(4);
    busy_->setAccessibleName(tr("Computing"));
    QSizePolicy keep = busy_->sizePolicy();
    keep.setRetainSizeWhenHidden(true);
    busy_->setSizePolicy(keep);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(gutter, gutter, gutter, gutter);
    column->setSpacing(grid);
    column->addWidget(makeFitBar());
    column->addWidget(busy_);
    column->addWidget(split, 1);
    setBusy(false);

    connect(scatter_, &ScatterPlot::hovered, this, &GeometryBench::tellHint);
    connect(heat_, &HeatMap::hovered, this, &GeometryBench::tellHint);
    connect(scatter_, &ScatterPlot::selected, this, &GeometryBench::setSelected);
    connect(heat_, &HeatMap::selected, this, &GeometryBench::setSelected);
    connect(neighbors_, &NeighborPanel::selected, this, &GeometryBench::setSelected);
    connect(time_, &TimeBar::stepChanged, scatter_, &ScatterPlot::setStep);
    connect(search_, &WordSearch::found, this, &GeometryBench::findWord);
    connect(search_, &WordSearch::missed, this, [this](const QString& text) {
        foundText_ = tr("No word of the vocabulary contains “%1”.").arg(text);
        tellHint({});
    });
    fillComponents();
    showSpace(false);
}

lab::GeometryRequest GeometryBench::request() const
{
    lab::GeometryRequest wanted;
    wanted.fit_on = lab::FitOn(fitOn_->currentData().toInt());
    wanted.centre = centre_->isChecked();
    wanted.components = components;
    wanted.neighbors = count_->value();
    wanted.run = training_->currentData().toString().toStdString();
    return wanted;
}

void GeometryBench::setCategories(const std::vector<lab::CategoryInfo>& categories)
{
    categories_ = categories;
    std::vector<CategoryStyle> styles = categoryStyles(categories);
    styles.push_back({vectorCategory, tr("Own vectors"), QColor(0xC8, 0x5A, 0xA0), QStringLiteral("triangle")});
    scatter_->setCategories(styles);
    neighbors_->setCategories(styles);
}

void GeometryBench::setGeometry(const lab::Geometry& geometry)
{
    const QStringList names = selection();
    const std::array<int, 3> shown{x_->currentIndex(), y_->currentIndex(), z_->currentIndex()};
    const bool same = geometry.explained.size() == geometry_.explained.size() && shown[0] >= 0;
    geometry_ = geometry;
    selected_.clear();
    neighbors_->geometryChanged();
    scatter_->geometryChanged();
    heat_->geometryChanged();
    search_->vocabularyChanged();
    findWord(search_->word()); // the axes, and with them its place, are others
    variance_->setExplained(geometry_.explained);
    fillComponents();
    if (same) {
        x_->setCurrentIndex(shown[0]);
        y_->setCurrentIndex(shown[1]);
        z_->setCurrentIndex(shown[2]);
    }
    showComponents();
    std::set<int> steps;
    for (const lab::Trajectory& path : geometry_.trajectories) steps.insert(path.steps.begin(), path.steps.end());
    time_->setSteps({steps.begin(), steps.end()});
    time_->setVisible(!steps.empty());
    QList<int> tokens;
    for (int i = 0; i < int(geometry_.tokens.size()); ++i)
        if (names.contains(QString::fromStdString(geometry_.tokens[std::size_t(i)].name))) tokens << i;
    {
        const QSignalBlocker quiet(this); // the indices changed; whether the names did is told below
        setSelected(tokens);
    }
    tellHint({});
    if (selection() != names) emit selectionChanged(selection());
}

void GeometryBench::setTrainings(const std::vector<lab::TrainingInfo>& trainings)
{
    const QSignalBlocker quiet(training_);
    const QVariant chosen = training_->currentData();
    training_->clear();
    training_->addItem(tr("none"), QString());
    for (const lab::TrainingInfo& training : trainings) {
        if (!training.method.empty()) continue; // another way to steer has no rows
        const QString title = QString::fromStdString(training.title),
                      started = QString::fromStdString(training.started);
        training_->addItem(tr("%1 (%2)").arg(title, started), QString::fromStdString(training.folder.string()));
    }
    training_->setCurrentIndex(std::max(0, training_->findData(chosen)));
    training_->setEnabled(training_->count() > 1);
}

void GeometryBench::setVectors(const QString& file)
{
    vectors_ = file;
    const QString shown = QFileInfo(file).fileName();
    ownVectors_->setText(
        file.isEmpty()
            ? tr("Own ve&ctors")
            : tr("Own vectors: %1", "the name of a file").arg(fontMetrics().elidedText(shown, Qt::ElideMiddle, 120)));
    ownVectors_->setToolTip(tr("Vectors from a file beside the tokens: safetensors, or CSV with a name and its numbers "
                               "in each line") +
                            (file.isEmpty() ? QString() : QLatin1Char('\n') + file));
    ownVectors_->setAccessibleDescription(ownVectors_->toolTip());
}

void GeometryBench::clear()
{
    setVectors({}); // they are as long as that model's rows
    setGeometry(lab::Geometry{});
    setTrainings({});
    setBusy(false);
    tellHint({});
}

void GeometryBench::fillComponents()
{
    for (QComboBox* box : {x_, y_, z_}) {
        box->clear();
        for (int i = 0; i < int(geometry_.explained.size()); ++i) box->addItem(scatter_->axisTitle(i));
    }
    const int last = int(geometry_.explained.size()) - 1;
    x_->setCurrentIndex(std::min(0, last));
    y_->setCurrentIndex(std::min(1, last));
    z_->setCurrentIndex(std::min(2, last));
}

void GeometryBench::showComponents()
{
    scatter_->setComponents(x_->currentIndex(), y_->currentIndex(), z_->currentIndex());
    variance_->setShown(space_->isChecked()
                            ? std::vector<int>{x_->currentIndex(), y_->currentIndex(), z_->currentIndex()}
                            : std::vector<int>{x_->currentIndex(), y_->currentIndex()});
}

void GeometryBench::showSpace(bool on)
{
    scatter_->setSpace(on);
    zLabel_->setVisible(on);
    z_->setVisible(on);
    perspective_->setVisible(on);
    showComponents();
    tellHint({});
}

void GeometryBench::tellHint(const QString& hovered)
{
    if (!hovered.isEmpty() || !foundText_.isEmpty()) return hint_->setText(hovered.isEmpty() ? foundText_ : hovered);
    hint_->setText(
        space_->isChecked()
            ? tr("Drag turns, Shift and drag draws a lasso, Ctrl and drag moves, the wheel zooms, a double "
                 "click resets. Keys: Alt and arrows turn.")
            : tr("Drag selects, Shift and drag draws a lasso, Ctrl and drag moves, the wheel zooms, a double "
                 "click resets."));
    if (geometry_.tokens.size() == 1 && request().fit_on == lab::FitOn::tokens)
        hint_->setText(tr("Through one token alone no axes can be fitted: they are the vocabulary's."));
}

void GeometryBench::findWord(int word)
{
    scatter_->setFoundWord(word);
    foundText_.clear();
    tellHint({});
    constexpr int named = 8;
    if (word >= 0) emit wordRequested(word, named);
}

void GeometryBench::setNearWords(const lab::NearWords& near)
{
    if (near.id != search_->word()) return;
    std::vector<int> ids;
    QStringList words;
    for (const lab::Neighbor& one : near.words) {
        ids.push_back(one.id);
        words << tr("%1 %2", "a word and its cosine").arg(shownWord(one.text), locale().toString(one.cosine, 'f', 2));
    }
    scatter_->setFoundWord(near.id, ids);
    QStringList tokens; // that have it among their nearest words
    for (const lab::TokenPoint& token : geometry_.tokens)
        if (std::any_of(token.by_cosine.begin(), token.by_cosine.end(),
                        [&](const lab::Neighbor& one) { return one.id == near.id; }))
            tokens << QString::fromStdString(token.title);
    foundText_ = tr("%1 (id %2); nearest words by cosine: %3.")
                     .arg(shownWord(near.text))
                     .arg(near.id)
                     .arg(words.join(QStringLiteral(", ")));
    if (!tokens.isEmpty())
        foundText_ += QLatin1Char(' ') + tr("Among the nearest words of: %1.").arg(tokens.join(QStringLiteral(", ")));
    tellHint({});
}

void GeometryBench::setBusy(bool busy)
{
    busy_->setVisible(busy);
    for (QWidget* one : std::initializer_list<QWidget*>{fitOn_, centre_, count_, refresh_, ownVectors_})
        one->setEnabled(!busy);
    training_->setEnabled(!busy && training_->count() > 1);
}

QStringList GeometryBench::selection() const
{
    QStringList names;
    for (const int token : selected_) names << QString::fromStdString(geometry_.tokens[std::size_t(token)].name);
    return names;
}

void GeometryBench::select(const QString& name)
{
    QList<int> tokens;
    for (int i = 0; i < int(geometry_.tokens.size()); ++i)
        if (QString::fromStdString(geometry_.tokens[std::size_t(i)].name) == name) tokens << i;
    setSelected(tokens);
}

void GeometryBench::setSelected(const QList<int>& tokens)
{
    const bool changed = tokens != selected_;
    selected_ = tokens;
    scatter_->setSelection(tokens);
    heat_->setSelection(tokens);
    neighbors_->setSelection(tokens);
    if (changed) emit selectionChanged(selection());
}

QString GeometryBench::savePoints(const QString& csvFile) const
{
    const std::size_t count = geometry_.explained.size();
    QString text = QStringLiteral("name,title,category,seen,norm");
    for (const char* of : {"pc", "instructions_pc"})
        for (std::size_t i = 1; i <= count; ++i) text += QStringLiteral(",%1%2").arg(QLatin1String(of)).arg(i);
    text += QLatin1Char('\n');
    for (const lab::TokenPoint& token : geometry_.tokens) {
        QStringList fields{csvField(QString::fromStdString(token.name)), csvField(QString::fromStdString(token.title)),
                           csvField(QString::fromStdString(token.category)), QString::number(token.seen ? 1 : 0),
                           csvNumber(token.norm)};
        for (const std::vector<double>* at : {&token.position, &token.instructions})
            for (std::size_t i = 0; i < count; ++i) fields << (i < at->size() ? csvNumber((*at)[i]) : QString());
        text += fields.join(QLatin1Char(',')) + QLatin1Char('\n');
    }
    return saveText(text, csvFile);
}

QString GeometryBench::saveNeighbors(const QString& csvFile) const { return saveText(neighbors_->csv(), csvFile); }

/// A square table in the order that the heat map shows.
QString GeometryBench::saveCosines(const QString& csvFile) const
{
    const auto name = [this](int token) {
        return csvField(QString::fromStdString(geometry_.tokens[std::size_t(token)].name));
    };
    const std::size_t n = geometry_.tokens.size();
    QString text = QStringLiteral("token");
    for (const int token : heat_->order()) text += QLatin1Char(',') + name(token);
    text += QLatin1Char('\n');
    for (const int row : heat_->order()) {
        text += name(row);
        for (const int column : heat_->order()) {
            const std::size_t cell = std::size_t(row) * n + std::size_t(column);
            text += QLatin1Char(',') + (cell < geometry_.cosine.size() ? csvNumber(geometry_.cosine[cell]) : QString());
        }
        text += QLatin1Char('\n');
    }
    return saveText(text, csvFile);
}

QString GeometryBench::savePaths(const QString& csvFile) const
{
    const std::size_t count = geometry_.explained.size();
    QString text = QStringLiteral("name,step");
    for (std::size_t i = 1; i <= count; ++i) text += QStringLiteral(",pc%1").arg(i);
    text += QLatin1Char('\n');
    for (const lab::Trajectory& path : geometry_.trajectories)
        for (std::size_t row = 0; row < path.steps.size(); ++row) {
            text += csvField(QString::fromStdString(path.name)) + QLatin1Char(',') + QString::number(path.steps[row]);
            for (std::size_t i = row * count; i < (row + 1) * count && i < path.positions.size(); ++i)
                text += QLatin1Char(',') + csvNumber(path.positions[i]);
            text += QLatin1Char('\n');
        }
    return saveText(text, csvFile);
}

QString GeometryBench::saveScatter(const QString& pictureFile) { return savePicture(*scatter_, pictureFile); }

QString GeometryBench::saveScatter(const QString& pictureFile, const PictureSize& size)
{
    return savePicture(*scatter_, pictureFile, size);
}

QString GeometryBench::saveHeatMap(const QString& pictureFile) { return savePicture(*heat_, pictureFile); }

QString GeometryBench::saveHeatMap(const QString& pictureFile, const PictureSize& size)
{
    return savePicture(*heat_, pictureFile, size);
}

void GeometryBench::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) setCategories(categories_);
}

} // namespace steerdeck::widgets
