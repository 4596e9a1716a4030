#include "widgets/train/train_curves.h"

#include "widgets/plots/export.h"
#include "widgets/shared/elided_label.h"
#include "widgets/shared/flow_layout.h"
#include "widgets/shared/pill_button.h"
#include "widgets/shared/theme.h"
#include "widgets/train/curve_legend.h"
#include "widgets/train/layer_map.h"
#include "widgets/train/train_log.h"
#include "widgets/train/train_plots.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QSlider>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace steerdeck::widgets {

TrainCurves::TrainCurves(const TrainLog& log, QWidget* parent) : QWidget(parent), log_(log)
{
    plots_ = new TrainPlots(log_, this);
    plots_->setAccessibleDescription(tr("Arrow keys move, plus and minus zoom, dragging with Shift zooms into a box, "
                                        "Home resets, comma and full stop read out the steps one by one"));
    connect(plots_, &TrainPlots::hovered, this, [this](const QString& text) { plots_->setStatusTip(text); });
    caption_ = new QLabel(this);
    caption_->setObjectName(QStringLiteral("shownRun"));
    caption_->setTextFormat(Qt::PlainText);
    caption_->setWordWrap(true);
    caption_->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    column->addWidget(makeBar());
    column->addWidget(caption_);
    layers_ = new LayerMap(log_, this);
    pages_ = new QStackedWidget(this);
    pages_->addWidget(plots_);
    pages_->addWidget(layers_);
    views_ = makeViews();
    legend_ = new CurveLegend(this);
    connect(legend_, &CurveLegend::isolated, plots_, &TrainPlots::setIsolated);
    // Not while the picture is drawn, whose room the legend's lines change.
    connect(
        plots_, &TrainPlots::curvesChanged, this, [this] { legend_->setCurves(plots_->curves()); },
        Qt::QueuedConnection);
    column->addWidget(views_);
    column->addWidget(legend_);
    column->addWidget(pages_, 1);
    smoothing_->setValue(60);
}

QWidget* TrainCurves::makeBar()
{
    auto* bar = new QWidget(this);
    smoothing_ = new QSlider(Qt::Horizontal, bar);
    smoothing_->setObjectName(QStringLiteral("smoothing"));
    smoothing_->setRange(0, 99);
    smoothing_->setMaximumWidth(140);
    smoothing_->setMinimumWidth(60); // where the window is narrow
    smoothing_->setAccessibleName(tr("Smoothing of the loss"));
    smoothing_->setToolTip(tr("Weight of the past in the strong curves; the faint ones are the raw values"));
    auto* label = new QLabel(tr("S&moothing"), bar);
    label->setBuddy(smoothing_);
    auto* value = mutedLabel({}, bar);
    connect(smoothing_, &QSlider::valueChanged, this, [this, value](int percent) {
        value->setText(locale().toString(percent / 100.0, 'f', 2));
        plots_->setSmoothing(percent / 100.0);
    });
    auto* hint = new ElidedLabel(tr("Drag moves, wheel zooms, double click resets"), bar);
    hint->setToolTip(tr("By keyboard: arrows move, plus and minus zoom, Home resets, comma and full stop read out"));
    auto* smoothing = new QWidget(bar);
    auto* together = new QHBoxLayout(smoothing);
    together->setContentsMargins(0, 0, 0, 0);
    together->setSpacing(grid);
    together->addWidget(label);
    together->addWidget(smoothing_, 1);
    together->addWidget(value);
    // In a narrow window they take a second line; the hint goes first.
    auto* controls = new QWidget(bar);
    auto* flow = new FlowLayout(controls, grid);
    auto* mechanism = makeButton(tr("&Mechanism…"), PillButton::Look::plain, "openMechanism",
                                 tr("Watch teacher, student and token on one example, step by step"), bar);
    for (QWidget* one : std::initializer_list<QWidget*>{smoothing, makeAxes(bar), mechanism, makeExport(bar)})
        flow->insertWidget(flow->count(), one);
    hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid);
    row->addWidget(controls, 3);
    row->addWidget(hint, 1);
    return bar;
}

QWidget* TrainCurves::makeViews()
{
    auto* bar = new QWidget(this);
    bar->setProperty("kept", false); // it belongs to the training that is shown
    auto* group = new QButtonGroup(bar);
    const auto view = [&](const QString& text, const char* name, const QString& tip) {
        auto* button = makeButton(text, PillButton::Look::plain, name, tip, bar);
        button->setCheckable(true);
        group->addButton(button);
        return button;
    };
    curvesView_ = view(tr("C&urves"), "curvesView", tr("Loss, rate and gradient over the steps"));
    layersView_ = view(tr("La&yers"), "layersView", tr("How large the adapters are, layer by layer, over the steps"));
    curvesView_->setChecked(true);
    connect(layersView_, &QPushButton::toggled, this, [this](bool on) { pages_->setCurrentIndex(on ? 1 : 0); });
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid);
    row->addWidget(curvesView_);
    row->addWidget(layersView_);
    row->addStretch();
    bar->hide();
    return bar;
}

void TrainCurves::logChanged()
{
    plots_->logChanged();
    layers_->logChanged();
    const bool layers = log_.hasLayers();
    views_->setVisible(layers);
    if (!layers) curvesView_->setChecked(true);
}

void TrainCurves::setHighlighted(const QString& token)
{
    plots_->setHighlighted(token);
    layers_->setToken(token);
}

QWidget* TrainCurves::makeAxes(QWidget* parent)
{
    auto* axes = new QToolButton(parent);
    axes->setObjectName(QStringLiteral("logAxes"));
    axes->setText(tr("Lo&g axes"));
    axes->setToolTip(tr("Which axes are logarithmic"));
    axes->setAccessibleDescription(axes->toolTip());
    axes->setPopupMode(QToolButton::InstantPopup);
    auto* scales = new QMenu(axes);
    const auto scale = [&](const QString& title, const char* name, TrainPlots::Axis axis) {
        QAction* action = scales->addAction(title);
        action->setObjectName(QLatin1String(name));
        action->setCheckable(true);
        connect(action, &QAction::toggled, this, [this, axis](bool on) { plots_->setLogarithmic(axis, on); });
    };
    scale(tr("&Loss"), "logLoss", TrainPlots::Axis::loss);
    scale(tr("&Steps"), "logSteps", TrainPlots::Axis::steps);
    scale(tr("Learning &rate"), "logRate", TrainPlots::Axis::rate);
    scale(tr("&Gradient norm"), "logGradient", TrainPlots::Axis::gradient);
    axes->setMenu(scales);
    return axes;
}

QWidget* TrainCurves::makeExport(QWidget* parent)
{
    auto* save = new QToolButton(parent);
    save->setText(tr("E&xport"));
    save->setPopupMode(QToolButton::InstantPopup);
    save->setAccessibleName(tr("Export the curves"));
    save->setToolTip(tr("Write the curves as a table or a picture"));
    auto* menu = new QMenu(save);
    menu->addAction(tr("Curves as table (CSV)…"), this, [this] {
        askAndSave(this, tr("Export the curves"), QStringLiteral("training"), {QStringLiteral("csv")},
                   [this](const QString& file) { return saveCurves(file); });
    });
    menu->addAction(tr("Picture (SVG, PDF, PNG)…"), this, [this] {
        askAndSave(this, tr("Export the picture"), QStringLiteral("training"),
                   {QStringLiteral("svg"), QStringLiteral("pdf"), QStringLiteral("png")},
                   [this](const QString& file) { return savePlots(file); });
    });
    QAction* layers = menu->addAction(tr("Layers as picture (SVG, PDF, PNG)…"), this, [this] {
        askAndSave(this, tr("Export the picture"), QStringLiteral("layers"),
                   {QStringLiteral("svg"), QStringLiteral("pdf"), QStringLiteral("png")},
                   [this](const QString& file) { return saveLayers(file); });
    });
    layers->setObjectName(QStringLiteral("exportLayers"));
    connect(menu, &QMenu::aboutToShow, layers, [this, layers] { layers->setEnabled(log_.hasLayers()); });
    save->setMenu(menu);
    return save;
}

void TrainCurves::setCaption(const QString& sentence)
{
    caption_->setText(sentence);
    caption_->setVisible(!sentence.isEmpty());
}

QString TrainCurves::saveCurves(const QString& csvFile) const { return saveText(log_.csv(), csvFile); }
QString TrainCurves::saveLayers(const QString& pictureFile)
{
    if (!log_.hasLayers()) return tr("No adapters are shown: their training has layers to draw.");
    return savePicture(*layers_, pictureFile);
}
QString TrainCurves::savePlots(const QString& pictureFile) { return savePicture(*plots_, pictureFile); }

} // namespace steerdeck::widgets
