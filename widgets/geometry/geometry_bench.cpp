#include "geometry/geometry_bench.h"

#include "geometry/heat_map.h"
#include "geometry/neighbor_model.h"
#include "geometry/scatter_plot.h"
#include "plots/export.h"
#include "plots/words.h"
#include "shared/pill_button.h"
#include "shared/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QProgressBar>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace steerdeck::widgets {

GeometryBench::GeometryBench(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("geometryBench"));
    setAccessibleName(tr("Geometry"));
    scatter_ = new ScatterPlot(geometry_, this);
    heat_ = new HeatMap(geometry_, this);
    const QString idle = tr("Drag selects, Ctrl and drag moves, wheel zooms, double click resets");
    hint_ = mutedLabel(idle, this);
    hint_->setTextFormat(Qt::PlainText);

    auto* left = new QWidget(this);
    auto* leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->setSpacing(grid / 2);
    leftColumn->addWidget(scatter_, 1);
    leftColumn->addWidget(hint_);
    auto* right = new QSplitter(Qt::Vertical, this);
    right->setChildrenCollapsible(false);
    auto* table = makeNeighbors();
    auto* heatPanel = new QWidget(right);
    auto* heatColumn = new QVBoxLayout(heatPanel);
    heatColumn->setContentsMargins(0, 0, 0, 0);
    heatColumn->setSpacing(grid / 2);
    heatColumn->addWidget(sectionLabel(tr("Cosines between tokens"), heatPanel));
    heatColumn->addWidget(heat_, 1);
    right->addWidget(table);
    right->addWidget(heatPanel);
    right->setHandleWidth(grid);
    right->setSizes({300, 380});
    auto* split = new QSplitter(Qt::Horizontal, this);
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
    column->addWidget(makeBar());
    column->addWidget(busy_);
    column->addWidget(split, 1);
    setBusy(false);

    const auto hover = [this, idle](const QString& text) { hint_->setText(text.isEmpty() ? idle : text); };
    connect(scatter_, &ScatterPlot::hovered, this, hover);
    connect(heat_, &HeatMap::hovered, this, hover);
    connect(scatter_, &ScatterPlot::selected, this, [this](const QList<int>& tokens) { setSelected(tokens); });
    connect(heat_, &HeatMap::selected, this, [this](const QList<int>& tokens) { setSelected(tokens); });
    fillComponents();
    describe();
}

QWidget* GeometryBench::makeBar()
{
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid);
    const auto labelled = [&](const QString& title, QWidget* field, const QString& tip) {
        auto* label = new QLabel(title, bar);
        label->setBuddy(field);
        field->setToolTip(tip);
        field->setAccessibleName(QString(title).remove(QLatin1Char('&')));
        field->setAccessibleDescription(tip);
        row->addWidget(label);
        row->addWidget(field);
    };
    fitOn_ = new QComboBox(bar);
    fitOn_->setObjectName(QStringLiteral("fitOn"));
    fitOn_->addItem(tr("tokens"), int(lab::FitOn::tokens));
    fitOn_->addItem(tr("vocabulary"), int(lab::FitOn::vocabulary));
    fitOn_->addItem(tr("all"), int(lab::FitOn::all));
    labelled(tr("&Fit on"), fitOn_, tr("The rows whose directions of largest variance become the axes"));
    centre_ = new QCheckBox(tr("Cent&re"), bar);
    centre_->setObjectName(QStringLiteral("centre"));
    centre_->setChecked(lab::GeometryRequest{}.centre);
    centre_->setToolTip(tr("Subtract the mean of those rows first"));
    row->addWidget(centre_);
    count_ = new QSpinBox(bar);
    count_->setObjectName(QStringLiteral("neighbors"));
    count_->setRange(1, 100);
    count_->setValue(lab::GeometryRequest{}.neighbors);
    count_->setKeyboardTracking(false);
    labelled(tr("&Neighbours"), count_, tr("How many nearest words are found for each token"));
    refresh_ = new PillButton(tr("Compute"), PillButton::Look::plain, bar);
    refresh_->setObjectName(QStringLiteral("compute"));
    refresh_->setToolTip(tr("Compute again with the tokens as they are now (F5)"));
    refresh_->setShortcut(QKeySequence(Qt::Key_F5));
    row->addWidget(refresh_);
    row->addSpacing(gutter);
    x_ = new QComboBox(bar);
    x_->setObjectName(QStringLiteral("x"));
    labelled(tr("&X"), x_, tr("Principal component across"));
    y_ = new QComboBox(bar);
    y_->setObjectName(QStringLiteral("y"));
    labelled(tr("&Y"), y_, tr("Principal component upwards"));
    for (QComboBox* box : {x_, y_}) box->setMinimumContentsLength(11);
    words_ = new QCheckBox(tr("&Vocabulary"), bar);
    words_->setObjectName(QStringLiteral("vocabulary"));
    words_->setToolTip(tr("Show the model's own words as a pale cloud"));
    labels_ = new QCheckBox(tr("&Labels"), bar);
    labels_->setObjectName(QStringLiteral("labels"));
    labels_->setToolTip(tr("Write each token's name beside its mark"));
    words_->setChecked(true);
    labels_->setChecked(true);
    row->addWidget(words_);
    row->addWidget(labels_);
    row->addStretch();
    auto* save = new QToolButton(bar);
    save->setText(tr("E&xport"));
    save->setAccessibleName(tr("Export tables and pictures"));
    save->setToolTip(tr("Write what is shown as tables or pictures"));
    save->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(save);
    const QStringList pictures{QStringLiteral("svg"), QStringLiteral("pdf"), QStringLiteral("png")};
    const QStringList tables{QStringLiteral("csv")};
    menu->addAction(tr("Points (CSV)…"), this, [this, tables] {
        askAndSave(this, tr("Export the points"), QStringLiteral("points"), tables,
                   [this](const QString& file) { return savePoints(file); });
    });
    menu->addAction(tr("Neighbours (CSV)…"), this, [this, tables] {
        askAndSave(this, tr("Export the neighbours"), QStringLiteral("neighbours"), tables,
                   [this](const QString& file) { return saveNeighbors(file); });
    });
    menu->addAction(tr("Picture of the components (SVG, PDF, PNG)…"), this, [this, pictures] {
        askAndSave(this, tr("Export the components"), QStringLiteral("components"), pictures,
                   [this](const QString& file) { return saveScatter(file); });
    });
    menu->addAction(tr("Picture of the cosines (SVG, PDF, PNG)…"), this, [this, pictures] {
        askAndSave(this, tr("Export the cosines"), QStringLiteral("cosines"), pictures,
                   [this](const QString& file) { return saveHeatMap(file); });
    });
    save->setMenu(menu);
    row->addWidget(save);

    const auto ask = [this] { emit geometryRequested(request()); };
    connect(fitOn_, &QComboBox::currentIndexChanged, this, ask);
    connect(centre_, &QCheckBox::toggled, this, ask);
    connect(count_, &QSpinBox::valueChanged, this, ask);
    connect(refresh_, &QPushButton::clicked, this, ask);
    const auto axes = [this] { scatter_->setComponents(x_->currentIndex(), y_->currentIndex()); };
    connect(x_, &QComboBox::activated, this, axes);
    connect(y_, &QComboBox::activated, this, axes);
    connect(words_, &QCheckBox::toggled, scatter_, &ScatterPlot::setVocabularyVisible);
    connect(labels_, &QCheckBox::toggled, scatter_, &ScatterPlot::setLabelsVisible);
    return bar;
}

QWidget* GeometryBench::makeNeighbors()
{
    auto* panel = new QWidget(this);
    measure_ = new QComboBox(panel);
    measure_->setObjectName(QStringLiteral("measure"));
    measure_->addItem(tr("by cosine"));
    measure_->addItem(tr("by distance (L2)"));
    measure_->setAccessibleName(tr("Nearest by which measure"));
    measure_->setToolTip(tr("By which measure the nearest words are chosen and ranked"));
    only_ = new QCheckBox(tr("&Selected only"), panel);
    only_->setObjectName(QStringLiteral("only"));
    only_->setToolTip(tr("Leave out the rows of tokens that are not selected"));
    neighbors_ = new NeighborModel(this);
    neighbors_->setCategories({}, plotTheme(palette()));
    filter_ = new NeighborFilter(this);
    filter_->setSourceModel(neighbors_);
    table_ = new QTableView(panel);
    table_->setObjectName(QStringLiteral("neighbours"));
    table_->setModel(filter_);
    tintSelection(*table_, palette());
    table_->setItemDelegateForColumn(NeighborModel::Cosine, new CosineDelegate(table_));
    table_->setAccessibleName(tr("Nearest words of the vocabulary"));
    table_->setAccessibleDescription(tr("Selecting a row selects its token in the pictures"));
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setTabKeyNavigation(false);
    table_->setShowGrid(false);
    table_->setWordWrap(false);
    table_->setSortingEnabled(true);
    table_->sortByColumn(-1, Qt::AscendingOrder);
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + grid);
    table_->horizontalHeader()->setHighlightSections(false);
    table_->setColumnWidth(NeighborModel::Token, 120);
    table_->setColumnWidth(NeighborModel::Rank, 48);
    table_->setColumnWidth(NeighborModel::Word, 96);
    table_->setColumnWidth(NeighborModel::L2, 56);
    table_->horizontalHeader()->setSectionResizeMode(NeighborModel::Cosine, QHeaderView::Stretch);
    baseline_ = new QLabel(panel);
    baseline_->setObjectName(QStringLiteral("baseline"));
    baseline_->setWordWrap(true);
    baseline_->setTextFormat(Qt::PlainText);
    baseline_->setMinimumHeight(2 * fontMetrics().lineSpacing());
    baseline_->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    baseline_->setAccessibleName(tr("Null baseline"));

    auto* head = new QHBoxLayout;
    head->addWidget(sectionLabel(tr("Nearest words"), panel));
    head->addWidget(measure_);
    head->addStretch();
    head->addWidget(only_);
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid / 2);
    column->addLayout(head);
    column->addWidget(table_, 1);
    column->addWidget(baseline_);

    connect(measure_, &QComboBox::currentIndexChanged, this, &GeometryBench::setMeasure);
    connect(only_, &QCheckBox::toggled, this, [this](bool on) {
        selecting_ = true;
        filter_->setOnly(on, selected_);
        selecting_ = false;
        showSelectionInTable();
    });
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (selecting_) return;
        QList<int> tokens;
        const QModelIndex current = table_->currentIndex();
        if (table_->selectionModel()->isSelected(current)) tokens << current.data(NeighborModel::TokenRole).toInt();
        for (const QModelIndex& row : table_->selectionModel()->selectedRows()) {
            const int token = row.data(NeighborModel::TokenRole).toInt();
            if (!tokens.contains(token)) tokens << token;
        }
        setSelected(tokens, true);
    });
    return panel;
}

lab::GeometryRequest GeometryBench::request() const
{
    lab::GeometryRequest wanted;
    wanted.fit_on = lab::FitOn(fitOn_->currentData().toInt());
    wanted.centre = centre_->isChecked();
    wanted.neighbors = count_->value();
    return wanted;
}

void GeometryBench::setCategories(const std::vector<lab::CategoryInfo>& categories)
{
    categories_ = categories;
    const std::vector<CategoryStyle> styles = categoryStyles(categories);
    scatter_->setCategories(styles);
    selecting_ = true; // the table forgets its rows for a moment; the selection stays
    neighbors_->setCategories(styles, plotTheme(palette()));
    selecting_ = false;
    showSelectionInTable();
}

void GeometryBench::setGeometry(const lab::Geometry& geometry)
{
    const QStringList names = selection();
    const int oldX = x_->currentIndex(), oldY = y_->currentIndex();
    const bool same = geometry.explained.size() == geometry_.explained.size() && oldX >= 0;
    geometry_ = geometry;
    selected_.clear();
    selecting_ = true;
    neighbors_->setTokens(geometry_.tokens);
    selecting_ = false;
    scatter_->geometryChanged();
    heat_->geometryChanged();
    fillComponents();
    if (same) {
        x_->setCurrentIndex(oldX);
        y_->setCurrentIndex(oldY);
        scatter_->setComponents(oldX, oldY);
    }
    QList<int> tokens;
    for (int i = 0; i < int(geometry_.tokens.size()); ++i)
        if (names.contains(QString::fromStdString(geometry_.tokens[std::size_t(i)].name))) tokens << i;
    {
        const QSignalBlocker quiet(this); // the indices changed; whether the names did is told below
        setSelected(tokens);
    }
    if (selection() != names) emit selectionChanged(selection());
}

void GeometryBench::fillComponents()
{
    for (QComboBox* box : {x_, y_}) {
        box->clear();
        for (int i = 0; i < int(geometry_.explained.size()); ++i) box->addItem(scatter_->axisTitle(i));
    }
    x_->setCurrentIndex(geometry_.explained.empty() ? -1 : 0);
    y_->setCurrentIndex(std::min(1, int(geometry_.explained.size()) - 1));
}

void GeometryBench::setBusy(bool busy)
{
    busy_->setVisible(busy);
    for (QWidget* one : std::initializer_list<QWidget*>{fitOn_, centre_, count_, refresh_}) one->setEnabled(!busy);
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

void GeometryBench::setSelected(const QList<int>& tokens, bool fromTable)
{
    const bool changed = tokens != selected_;
    selected_ = tokens;
    scatter_->setSelection(tokens);
    heat_->setSelection(tokens);
    if (!fromTable) {
        selecting_ = true;
        filter_->setOnly(only_->isChecked(), tokens);
        selecting_ = false;
        showSelectionInTable();
    }
    describe();
    if (changed) emit selectionChanged(selection());
}

void GeometryBench::showSelectionInTable()
{
    selecting_ = true;
    QItemSelection rows;
    QModelIndex first;
    for (int row = 0; row < filter_->rowCount(); ++row) {
        const QModelIndex index = filter_->index(row, 0);
        if (!selected_.contains(index.data(NeighborModel::TokenRole).toInt())) continue;
        rows.select(index, filter_->index(row, NeighborModel::ColumnCount - 1));
        if (!first.isValid()) first = index;
    }
    table_->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
    if (first.isValid()) {
        table_->selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
        table_->scrollTo(first, QAbstractItemView::PositionAtTop);
    }
    selecting_ = false;
}

void GeometryBench::describe()
{
    if (geometry_.tokens.empty()) return baseline_->setText(tr("No tokens yet."));
    if (selected_.isEmpty())
        return baseline_->setText(
            tr("Select a token to see how its words compare with chance. In the bars, the thin tick is what a "
               "random row reaches on average, the thick one at most."));
    const lab::TokenPoint& token = geometry_.tokens[std::size_t(selected_.first())];
    const auto shown = [](double value) { return QLocale().toString(value, 'f', 2); };
    QString text = tr("%1: a random row of this norm reaches %2 on average, %3 at most.")
                       .arg(QString::fromStdString(token.title), shown(token.null_mean), shown(token.null_max));
    if (!token.by_cosine.empty()) {
        const lab::Neighbor& word = token.by_cosine.front();
        const QString verdict = word.cosine > token.null_max    ? tr("%1 reaches %2: more than any of them.")
                                : word.cosine > token.null_mean ? tr("%1 reaches %2: no more than the best of them.")
                                                                : tr("%1 reaches %2: no more than chance.");
        text += QLatin1Char(' ') + verdict.arg(shownWord(word.text), shown(word.cosine));
    }
    baseline_->setText(text);
}

void GeometryBench::setMeasure(int index)
{
    selecting_ = true;
    neighbors_->setMeasure(index == 1 ? Measure::l2 : Measure::cosine);
    selecting_ = false;
    showSelectionInTable();
}

QString GeometryBench::savePoints(const QString& csvFile) const
{
    QString text = QStringLiteral("name,title,category,seen,norm");
    const std::size_t components = geometry_.explained.size();
    for (std::size_t i = 0; i < components; ++i) text += QStringLiteral(",pc%1").arg(i + 1);
    text += QLatin1Char('\n');
    for (const lab::TokenPoint& token : geometry_.tokens) {
        QStringList fields{csvField(QString::fromStdString(token.name)), csvField(QString::fromStdString(token.title)),
                           csvField(QString::fromStdString(token.category)), QString::number(token.seen ? 1 : 0),
                           csvNumber(token.norm)};
        for (std::size_t i = 0; i < components; ++i)
            fields << (i < token.position.size() ? csvNumber(token.position[i]) : QString());
        text += fields.join(QLatin1Char(',')) + QLatin1Char('\n');
    }
    return saveText(text, csvFile);
}

QString GeometryBench::saveNeighbors(const QString& csvFile) const { return saveText(neighbors_->csv(), csvFile); }

QString GeometryBench::saveScatter(const QString& pictureFile) { return savePicture(*scatter_, pictureFile); }

QString GeometryBench::saveHeatMap(const QString& pictureFile) { return savePicture(*heat_, pictureFile); }

void GeometryBench::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange) return;
    tintSelection(*table_, palette());
    setCategories(categories_);
}

} // namespace steerdeck::widgets
