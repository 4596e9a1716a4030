#include "widgets/evaluate/figures_view.h"

#include "widgets/evaluate/sizes_plot.h"
#include "widgets/shared/flow_layout.h"
#include "widgets/shared/pill_button.h"
#include "widgets/shared/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace steerdeck::widgets {

namespace {

constexpr int runRole = Qt::UserRole + 1; // of an entry of the second method's list

QComboBox* makeBox(const char* name, const QString& title, QWidget* parent)
{
    auto* box = new QComboBox(parent);
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(title);
    box->setToolTip(title);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return box;
}

QScrollArea* scrolled(QWidget* inner, QWidget* parent)
{
    auto* area = new QScrollArea(parent);
    area->setWidget(inner);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setAccessibleName(inner->accessibleName());
    return area;
}

} // namespace

FiguresView::FiguresView(QWidget* parent) : QWidget(parent)
{
    figure_ = makeBox("figure", tr("Figure"), this);
    figure_->addItem(tr("Gain per combination"), int(Figure::gains));
    figure_->addItem(tr("Several results"), int(Figure::several));
    figure_->addItem(tr("Sizes of models"), int(Figure::sizes));
    method_ = makeBox("gainMethod", tr("The method that gains"), this);
    between_ = mutedLabel(tr("over", "a method over another"), this);
    over_ = makeBox("gainOver", tr("The method that it is held against"), this);
    add_ = makeButton(tr("Add results…"), PillButton::Look::plain, "addResults",
                      tr("Draw one more folder of results beside these, of any model"), this);
    hint_ = mutedLabel({}, this);
    hint_->setObjectName(QStringLiteral("figureHint"));
    hint_->setTextFormat(Qt::PlainText);
    gains_ = new DotPlot(this);
    gains_->setObjectName(QStringLiteral("gains"));
    gains_->setAccessibleName(tr("Gain of accuracy by combination"));
    accuracies_ = new DotPlot(this);
    accuracies_->setObjectName(QStringLiteral("severalAccuracies"));
    accuracies_->setAccessibleName(tr("Accuracy of several results"));
    sizes_ = new SizesPlot(this);
    sizes_->setObjectName(QStringLiteral("modelSizes"));
    pages_ = new QStackedWidget(this);
    pages_->addWidget(scrolled(gains_, pages_));
    pages_->addWidget(scrolled(accuracies_, pages_));
    pages_->addWidget(sizes_);
    auto* head = new FlowLayout(nullptr, grid);
    for (QWidget* one : QList<QWidget*>{figure_, method_, between_, over_, add_}) head->addWidget(one);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    column->addLayout(head);
    column->addWidget(pages_, 1);
    column->addWidget(hint_);
    connect(figure_, &QComboBox::currentIndexChanged, this, [this] { setFigure(figure()); });
    connect(add_, &QPushButton::clicked, this, &FiguresView::addRequested);
    connect(method_, &QComboBox::currentIndexChanged, this, &FiguresView::ask);
    connect(over_, &QComboBox::currentIndexChanged, this, &FiguresView::ask);
    const auto tell = [this](QString text) { hint_->setText(text.replace(QLatin1Char('\n'), tr(", "))); };
    connect(gains_, &DotPlot::hovered, this, tell);
    connect(accuracies_, &DotPlot::hovered, this, tell);
    connect(sizes_, &SizesPlot::hovered, this, tell);
    setFigure(Figure::gains);
    refresh();
}

FiguresView::Figure FiguresView::figure() const { return Figure(figure_->currentData().toInt()); }

void FiguresView::setFigure(Figure figure)
{
    const QSignalBlocker quiet(figure_);
    figure_->setCurrentIndex(figure_->findData(int(figure)));
    pages_->setCurrentIndex(int(figure));
    for (QWidget* one : QList<QWidget*>{method_, between_, over_}) one->setVisible(figure == Figure::gains);
    add_->setVisible(figure != Figure::gains);
    hint_->clear();
    ask();
}

void FiguresView::setNames(const ResultNames& names)
{
    names_ = names;
    fillMethods();
    refresh();
}

void FiguresView::setMethods(const std::vector<std::string>& first, const std::vector<std::string>& second)
{
    if (first == first_ && second == second_) return;
    first_ = first;
    second_ = second;
    asked_.reset();
    rows_.clear();
    fillMethods();
    refresh();
    ask();
}

/// What was chosen stays where it is still there; else the first two methods are.
void FiguresView::fillMethods()
{
    const auto before = query();
    const QSignalBlocker quiet(method_), quietToo(over_);
    method_->clear();
    over_->clear();
    const auto data = [](const std::string& name) { return QString::fromStdString(name); };
    for (const std::string& name : first_) method_->addItem(names_.method(name), data(name));
    for (const int run : {0, 1})
        for (const std::string& name : run == 0 ? first_ : second_) {
            const QString letter = run == 0 ? tr("A") : tr("B");
            over_->addItem(second_.empty() ? names_.method(name) : letter + QStringLiteral(": ") + names_.method(name),
                           data(name));
            over_->setItemData(over_->count() - 1, run, runRole);
        }
    over_->setCurrentIndex(std::min(1, over_->count() - 1));
    if (!before) return;
    if (const int row = method_->findData(data(before->method)); row >= 0) method_->setCurrentIndex(row);
    for (int row = 0; row < over_->count(); ++row)
        if (over_->itemData(row) == data(before->over) && over_->itemData(row, runRole) == before->run)
            over_->setCurrentIndex(row);
}

std::optional<GainsQuery> FiguresView::query() const
{
    if (method_->currentIndex() < 0 || over_->currentIndex() < 0) return {};
    return GainsQuery{method_->currentData().toString().toStdString(), over_->currentData().toString().toStdString(),
                      over_->currentData(runRole).toInt()};
}

/// Working gains out takes a while: only what is looked at is asked for, and once.
void FiguresView::ask()
{
    const auto wanted = query();
    if (!isVisible() || figure() != Figure::gains || !wanted || wanted == asked_) return;
    asked_ = wanted;
    emit gainsRequested(*wanted);
}

void FiguresView::setGains(const GainsQuery& query, const std::vector<evaluate::GainRow>& rows)
{
    if (asked_ != query) return;
    rows_ = rows;
    refresh();
}

void FiguresView::setSeveral(const std::vector<DrawnResults>& all)
{
    several_ = all;
    points_.clear();
    std::vector<evaluate::Results> results(all.size());
    std::vector<evaluate::NamedResults> known;
    std::vector<std::string> models;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const Json& model = all[i].manifest.model;
        if (!model.is_object() || !model.contains("parameters")) continue; // of an earlier version
        results[i].manifest = all[i].manifest;
        results[i].summary = all[i].summary;
        known.push_back({all[i].name.toStdString(), &results[i]});
        const auto name = model.value("name", std::string());
        if (std::ranges::find(models, name) == models.end()) models.push_back(name);
    }
    if (!known.empty()) points_ = evaluate::over_models(known);
    refresh();
    setFigure(models.size() > 1 ? Figure::sizes : Figure::several);
}

void FiguresView::clear()
{
    several_.clear();
    points_.clear();
    setMethods({}, {});
    refresh();
}

void FiguresView::refresh()
{
    gains_->setChart(gainsChart(rows_, names_));
    gains_->setMinimumHeight(gains_->sizeHint().height());
    std::vector<NamedSummary> named;
    for (const DrawnResults& one : several_) named.push_back({one.name, one.summary});
    accuracies_->setChart(accuracyChart(named, names_));
    accuracies_->setMinimumHeight(160 + 28 * int(accuracies_->chart().lines.size()));
    sizes_->setPoints(points_, names_);
}

QStringList FiguresView::folders() const
{
    QStringList folders;
    for (const DrawnResults& one : several_) folders << one.folder;
    return folders;
}

Plot* FiguresView::plot() const
{
    switch (figure()) {
    case Figure::gains:
        return gains_;
    case Figure::several:
        return accuracies_;
    case Figure::sizes:
        break;
    }
    return sizes_;
}

std::string FiguresView::csv() const
{
    if (figure() == Figure::gains) return rows_.empty() ? std::string() : evaluate::csv_of(rows_);
    if (figure() == Figure::sizes) return points_.empty() ? std::string() : evaluate::csv_of(points_);
    std::vector<evaluate::NamedSummaryRows> named;
    for (const DrawnResults& one : several_) named.push_back({one.name.toStdString(), one.summary});
    return named.empty() ? std::string() : evaluate::csv_of(named);
}

void FiguresView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    ask();
}

} // namespace steerdeck::widgets
