// The controls of the geometry bench: what is computed, what is shown, and what can be exported.
#include "widgets/geometry/geometry_bench.h"

#include "widgets/geometry/heat_map.h"
#include "widgets/geometry/scatter_plot.h"
#include "widgets/geometry/word_search.h"
#include "widgets/plots/export.h"
#include "widgets/plots/export_form.h"
#include "widgets/shared/flow_layout.h"
#include "widgets/shared/pill_button.h"
#include "widgets/shared/theme.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

namespace steerdeck::widgets {

namespace {

void name(QWidget* field, const QString& title, const char* object, const QString& tip)
{
    field->setObjectName(QLatin1String(object));
    field->setAccessibleName(QString(title).remove(QLatin1Char('&')));
    field->setAccessibleDescription(tip);
    field->setToolTip(tip);
}

QLabel* buddy(const QString& title, QWidget* field, QWidget* parent)
{
    auto* label = new QLabel(title, parent);
    label->setBuddy(field);
    return label;
}

QCheckBox* check(const QString& title, const char* object, const QString& tip, bool on, QWidget* parent)
{
    auto* box = new QCheckBox(title, parent);
    name(box, title, object, tip);
    box->setChecked(on);
    return box;
}

PillButton* toggle(const QString& title, const char* object, const QString& tip, QWidget* parent)
{
    auto* button = new PillButton(title, PillButton::Look::plain, parent);
    name(button, title, object, tip);
    button->setCheckable(true);
    return button;
}

} // namespace

QWidget* GeometryBench::makeFitBar()
{
    auto* bar = new QWidget(this);
    auto* row = new FlowLayout(bar, grid);
    const auto labelled = [&](const QString& title, QWidget* field, const char* object, const QString& tip) {
        name(field, title, object, tip);
        auto* pair = new QWidget(bar); // they stay in one line
        auto* both = new QHBoxLayout(pair);
        both->setContentsMargins(0, 0, 0, 0);
        both->setSpacing(grid);
        both->addWidget(buddy(title, field, pair));
        both->addWidget(field);
        row->addWidget(pair);
    };
    fitOn_ = new QComboBox(bar);
    fitOn_->addItem(tr("tokens"), int(lab::FitOn::tokens));
    fitOn_->addItem(tr("vocabulary"), int(lab::FitOn::vocabulary));
    fitOn_->addItem(tr("instructions"), int(lab::FitOn::instructions));
    fitOn_->addItem(tr("all"), int(lab::FitOn::all));
    labelled(tr("&Fit on"), fitOn_, "fitOn",
             tr("The rows whose directions of largest variance become the axes: the tokens, the model's own words, the "
                "means of the behaviours' instructions, or all of these"));
    centre_ =
        check(tr("Cent&re"), "centre", tr("Subtract the mean of those rows first"), lab::GeometryRequest{}.centre, bar);
    row->addWidget(centre_);
    count_ = new QSpinBox(bar);
    count_->setRange(1, 100);
    count_->setValue(lab::GeometryRequest{}.neighbors);
    count_->setKeyboardTracking(false);
    labelled(tr("&Neighbours"), count_, "neighbors", tr("How many nearest words are found for each token"));
    training_ = new QComboBox(bar);
    training_->addItem(tr("none"), QString());
    training_->setEnabled(false);
    training_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    training_->setMinimumContentsLength(16);
    labelled(tr("Pa&ths of"), training_, "run",
             tr("An earlier training, whose tokens' ways from start to end are drawn; every training leaves a record"));
    refresh_ = new PillButton(tr("Compute"), PillButton::Look::plain, bar);
    name(refresh_, tr("Compute"), "compute", tr("Compute again with the tokens as they are now (F5)"));
    refresh_->setShortcut(QKeySequence(Qt::Key_F5));
    row->addWidget(refresh_);
    row->addWidget(makeVectors(bar));
    auto* save = new QToolButton(bar);
    save->setText(tr("Exp&ort"));
    save->setAccessibleName(tr("Export tables and pictures"));
    save->setToolTip(tr("Write tables and pictures to files"));
    save->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(save);
    fillExports(menu);
    save->setMenu(menu);
    row->addWidget(save);

    const auto ask = [this] { emit geometryRequested(request()); };
    connect(fitOn_, &QComboBox::currentIndexChanged, this, ask);
    connect(training_, &QComboBox::currentIndexChanged, this, ask);
    connect(centre_, &QCheckBox::toggled, this, ask);
    connect(count_, &QSpinBox::valueChanged, this, ask);
    connect(refresh_, &QPushButton::clicked, this, ask);
    return bar;
}

QToolButton* GeometryBench::makeVectors(QWidget* parent)
{
    ownVectors_ = new QToolButton(parent);
    ownVectors_->setObjectName(QStringLiteral("ownVectors"));
    ownVectors_->setPopupMode(QToolButton::InstantPopup);
    ownVectors_->setAccessibleName(tr("Own vectors"));
    setVectors({});
    const auto take = [this](const QString& file) {
        setVectors(file);
        emit geometryRequested(request());
    };
    auto* menu = new QMenu(ownVectors_);
    menu->addAction(tr("From a file…"), this, [this, take] {
        auto* dialog = new QFileDialog(this, tr("Vectors of your own"), QFileInfo(vectors_).path(),
                                       tr("Vectors (*.safetensors *.csv *.tsv *.txt)"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, this, take);
        dialog->open();
    });
    QAction* none = menu->addAction(tr("Leave them out"), this, [take] { take({}); });
    connect(menu, &QMenu::aboutToShow, none, [this, none] { none->setEnabled(!vectors_.isEmpty()); });
    ownVectors_->setMenu(menu);
    return ownVectors_;
}

QWidget* GeometryBench::makeViewBar()
{
    auto* bar = new QWidget(this);
    auto* flow = new FlowLayout(bar, grid);
    flow->setContentsMargins(0, 0, 0, 0);
    plane_ = toggle(tr("2-D"), "plane", tr("Two components on a plane"), bar);
    space_ = toggle(tr("3-D"), "space", tr("Three components in space, which a drag turns"), bar);
    auto* group = new QButtonGroup(bar);
    for (QAbstractButton* one : {plane_, space_}) group->addButton(one);
    plane_->setChecked(true);
    flow->addWidget(plane_);
    flow->addWidget(space_);
    const auto axis = [&](const QString& title, const char* object, const QString& tip, QLabel** label = nullptr) {
        auto* box = new QComboBox(bar);
        name(box, title, object, tip);
        box->setMinimumContentsLength(10);
        auto* text = buddy(title, box, bar);
        if (label) *label = text;
        flow->addWidget(text);
        flow->addWidget(box);
        connect(box, &QComboBox::activated, this, &GeometryBench::showComponents);
        return box;
    };
    x_ = axis(tr("&X"), "x", tr("Principal component across"));
    y_ = axis(tr("&Y"), "y", tr("Principal component upwards"));
    z_ = axis(tr("&Z"), "z", tr("Principal component towards the eye"), &zLabel_);
    words_ = check(tr("&Vocabulary"), "vocabulary", tr("Show the model's own words as a pale cloud"), true, bar);
    search_ = new WordSearch(geometry_.vocabulary_text, bar);
    name(search_, tr("Find a word"), "findWord",
         tr("Type a word of the vocabulary: it is marked in the picture with the words nearest to it"));
    search_->setFixedWidth(150);
    search_->setProperty("kept", false); // what was looked for is no choice
    labels_ = check(tr("&Labels"), "labels", tr("Write each token's name beside its mark"), true, bar);
    ghosts_ =
        check(tr("&Instructions"), "ghosts",
              tr("Show the mean of each behaviour's instructions as a small mark, joined to its token"), true, bar);
    perspective_ =
        check(tr("&Perspective"), "perspective",
              tr("Draw what is nearer larger; without it, lengths in the picture can be compared"), false, bar);
    lasso_ = toggle(tr("L&asso"), "lasso", tr("A drag draws a lasso around tokens; Shift and drag does so at any time"),
                    bar);
    auto* reset = new PillButton(tr("Reset view"), PillButton::Look::plain, bar);
    name(reset, tr("Reset view"), "resetView", tr("Show everything as at first (Home in the picture)"));
    for (QWidget* one : std::initializer_list<QWidget*>{words_, search_, labels_, ghosts_, perspective_, lasso_, reset})
        flow->addWidget(one);

    connect(space_, &QAbstractButton::toggled, this, &GeometryBench::showSpace);
    connect(words_, &QCheckBox::toggled, scatter_, &ScatterPlot::setVocabularyVisible);
    connect(labels_, &QCheckBox::toggled, scatter_, &ScatterPlot::setLabelsVisible);
    connect(ghosts_, &QCheckBox::toggled, scatter_, &ScatterPlot::setGhostsVisible);
    connect(perspective_, &QCheckBox::toggled, scatter_, &ScatterPlot::setPerspective);
    connect(lasso_, &QAbstractButton::toggled, scatter_, &ScatterPlot::setLasso);
    connect(reset, &QPushButton::clicked, scatter_, &ScatterPlot::resetView);
    return bar;
}

QWidget* GeometryBench::makeHeatPanel()
{
    auto* panel = new QWidget(this);
    auto* order = new QComboBox(panel);
    order->addItem(tr("by category"));
    order->addItem(tr("by likeness"));
    order->setMinimumContentsLength(13);
    name(order, tr("Order of the tokens"), "order",
         tr("By category, or so that alike tokens stand together (average-linkage clustering of the cosines)"));
    auto* head = new QHBoxLayout;
    head->addWidget(sectionLabel(tr("Cosines between tokens"), panel));
    head->addWidget(order);
    head->addStretch();
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid / 2);
    column->addLayout(head);
    column->addWidget(heat_, 1);
    connect(order, &QComboBox::currentIndexChanged, heat_,
            [this](int index) { heat_->setOrder(index == 1 ? HeatMap::Order::likeness : HeatMap::Order::category); });
    return panel;
}

void GeometryBench::fillExports(QMenu* menu)
{
    const auto table = [&](const QString& text, const QString& title, const QString& file,
                           QString (GeometryBench::*write)(const QString&) const) {
        return menu->addAction(text, this, [this, title, file, write] {
            askAndSave(this, title, file, {QStringLiteral("csv")},
                       [this, write](const QString& to) { return (this->*write)(to); });
        });
    };
    table(tr("Points (CSV)…"), tr("Export the points"), QStringLiteral("points"), &GeometryBench::savePoints);
    table(tr("Neighbours (CSV)…"), tr("Export the neighbours"), QStringLiteral("neighbours"),
          &GeometryBench::saveNeighbors);
    table(tr("Cosines (CSV)…"), tr("Export the table of cosines"), QStringLiteral("cosines"),
          &GeometryBench::saveCosines);
    QAction* paths = table(tr("Paths of the training (CSV)…"), tr("Export the paths"), QStringLiteral("paths"),
                           &GeometryBench::savePaths);
    connect(menu, &QMenu::aboutToShow, paths, [this, paths] { paths->setEnabled(!geometry_.trajectories.empty()); });
    menu->addSeparator();
    using Save = QString (GeometryBench::*)(const QString&, const PictureSize&);
    const auto picture = [&](const QString& text, const QString& title, const QString& file, QWidget* of, Save write) {
        menu->addAction(text, this, [this, title, file, of, write] {
            askForPicture(this, title, file, of->size(), [this, write](const QString& to, const PictureSize& size) {
                return (this->*write)(to, size);
            });
        });
    };
    picture(tr("Picture of the components (SVG, PDF, PNG)…"), tr("Export the components"), QStringLiteral("components"),
            scatter_, Save(&GeometryBench::saveScatter));
    picture(tr("Picture of the cosines (SVG, PDF, PNG)…"), tr("Export the cosines"), QStringLiteral("cosines"), heat_,
            Save(&GeometryBench::saveHeatMap));
}

} // namespace steerdeck::widgets
