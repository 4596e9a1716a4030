#include "widgets/adapters/effects_pane.h"

#include "widgets/adapters/dose_plot.h"
#include "widgets/adapters/effects_map.h"
#include "widgets/compose/answers_view.h"
#include "widgets/plots/export.h"
#include "widgets/shared/notice_label.h"
#include "widgets/shared/pill_button.h"
#include "widgets/shared/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QTableWidget>
#include <QVBoxLayout>

namespace steerdeck::widgets {

namespace {

QString percent(double share) { return QLocale().toString(100 * share, 'f', 1); }

} // namespace

EffectsPane::EffectsPane(QWidget* parent) : QWidget(parent)
{
    auto* intro =
        mutedLabel(tr("What trained adapters add to the model's stream while it answers held-out prompts, and "
                      "from which strength on its answers break."),
                   this);
    intro->setWordWrap(true);
    methods_ = new QComboBox(this);
    methods_->setObjectName(QStringLiteral("effectsMethod"));
    methods_->setAccessibleName(tr("Way to steer"));
    methods_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    methods_->setMinimumContentsLength(16);
    look_ = makeButton(tr("&Look"), PillButton::Look::primary, "look",
                       tr("Answer held-out prompts with each behaviour and read what is added, layer by layer"), this);
    stop_ = makeButton(tr("&Stop"), PillButton::Look::plain, "stopLooking", tr("End the reading"), this);
    picture_ = makeButton(tr("Save &picture…"), PillButton::Look::plain, "savePicture",
                          tr("Write the map as SVG, PDF or PNG"), this);
    table_ = makeButton(tr("Save &table…"), PillButton::Look::plain, "saveTable",
                        tr("Write every layer of every behaviour as CSV"), this);
    bar_ = new QProgressBar(this);
    bar_->setAccessibleName(tr("Progress of the reading"));
    bar_->setTextVisible(false);
    bar_->setFixedHeight(grid);
    notice_ = new NoticeLabel(this);
    notice_->setObjectName(QStringLiteral("effectsNotice"));
    map_ = new EffectsMap(this);
    doses_ = new DosePlot(this);
    title_ = new QLabel(this);
    title_->setObjectName(QStringLiteral("effectsTitle"));
    title_->setWordWrap(true);
    layers_ = new QTableWidget(0, 4, this);
    layers_->setObjectName(QStringLiteral("effectsLayers"));
    layers_->setAccessibleName(tr("Layers of the chosen behaviour"));
    layers_->setHorizontalHeaderLabels({tr("Layer"), tr("Added"), tr("% of the stream"), tr("Speaks for")});
    layers_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    layers_->horizontalHeader()->setSectionResizeMode(3, QHeaderView::Stretch);
    layers_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    layers_->horizontalHeader()->setHighlightSections(false);
    layers_->verticalHeader()->hide();
    layers_->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + grid);
    layers_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    layers_->setSelectionBehavior(QAbstractItemView::SelectRows);
    layers_->setTabKeyNavigation(false);
    layers_->setShowGrid(false);

    auto* top = new QHBoxLayout;
    top->setSpacing(grid);
    top->addWidget(methods_);
    top->addWidget(look_);
    top->addWidget(stop_);
    top->addStretch();
    top->addWidget(picture_);
    top->addWidget(table_);
    auto* below = new QHBoxLayout;
    below->setSpacing(grid);
    below->addWidget(layers_, 3);
    below->addWidget(doses_, 2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    column->addWidget(intro);
    column->addLayout(top);
    column->addWidget(bar_);
    column->addWidget(notice_);
    column->addWidget(map_, 3);
    column->addWidget(title_);
    column->addLayout(below, 2);

    connect(look_, &QPushButton::clicked, this, [this] { emit lookRequested(method()); });
    connect(stop_, &QPushButton::clicked, this, &EffectsPane::cancelRequested);
    connect(map_, &EffectsMap::cellChosen, this, [this](QPoint cell) {
        showBehavior(cell.y());
        layers_->selectRow(cell.x());
    });
    connect(picture_, &QPushButton::clicked, this, [this] {
        askAndSave(this, tr("Save the map"), QStringLiteral("adapters"), {"svg", "pdf", "png"},
                   [this](const QString& file) { return savePicture(*map_, file); });
    });
    connect(table_, &QPushButton::clicked, this, [this] {
        askAndSave(this, tr("Save the table"), QStringLiteral("adapters"), {"csv"},
                   [this](const QString& file) { return saveText(csv(), file); });
    });
    clear();
}

void EffectsPane::setMethods(const QList<lab::Method>& learned)
{
    const auto before = methods_->currentData();
    methods_->clear();
    for (const lab::Method method : learned) methods_->addItem(AnswersView::titleOf(method), int(method));
    methods_->setCurrentIndex(std::max(0, methods_->findData(before)));
    look_->setEnabled(!learned.isEmpty());
    methods_->setEnabled(!learned.isEmpty());
    notice_->setNotice(learned.isEmpty() ? tr("No behaviour has an adapter for this model yet. Train one: "
                                              "steerdeck-cli train adapter --behaviors german")
                                         : QString(),
                       NoticeLabel::Kind::hint);
}

lab::Method EffectsPane::method() const { return lab::Method(methods_->currentData().toInt()); }

void EffectsPane::setRunning(bool running)
{
    look_->setEnabled(!running && methods_->count() > 0);
    methods_->setEnabled(!running && methods_->count() > 0);
    stop_->setEnabled(running);
    bar_->setVisible(running);
    if (running) {
        bar_->setRange(0, 0);
        notice_->setNotice({});
    }
}

void EffectsPane::showProgress(const Progress& progress)
{
    bar_->setRange(0, int(std::max<long>(1, progress.total)));
    bar_->setValue(int(progress.done));
}

void EffectsPane::showEffects(const lab::AdapterEffects& effects)
{
    setRunning(false);
    map_->setEffects(effects);
    const bool any = !effects.behaviors.empty();
    for (QWidget* one : QList<QWidget*>{picture_, table_}) one->setEnabled(any);
    if (any) map_->choose({0, 0});
}

void EffectsPane::tellError(const QString& sentence)
{
    setRunning(false);
    notice_->setNotice(sentence, NoticeLabel::Kind::error);
}

void EffectsPane::clear()
{
    setRunning(false);
    map_->setEffects({});
    doses_->setEffect(nullptr);
    title_->clear();
    layers_->setRowCount(0);
    for (QWidget* one : QList<QWidget*>{picture_, table_}) one->setEnabled(false);
}

void EffectsPane::showBehavior(int index)
{
    if (index < 0 || index >= int(map_->effects().behaviors.size())) return;
    const auto& one = map_->effects().behaviors[std::size_t(index)];
    doses_->setEffect(&one);
    const double from = one.collapses_at();
    const QString title = QString::fromStdString(one.title);
    title_->setText(from > 0 ? tr("%1: from strength %2 on, half of the answers are empty or go round in circles.")
                                   .arg(title, QLocale().toString(from))
                             : tr("%1: at no strength tried did half of the answers break.").arg(title));
    layers_->setRowCount(int(one.layers.size()));
    for (int row = 0; row < int(one.layers.size()); ++row) {
        const auto& layer = one.layers[std::size_t(row)];
        QStringList words;
        for (const auto& word : layer.words) words << QString::fromStdString(word).trimmed();
        const QStringList texts = {layer.place == "block" ? QString::number(layer.layer)
                                                          : tr("%1, %2").arg(QString::number(layer.layer),
                                                                             QString::fromStdString(layer.place)),
                                   QLocale().toString(layer.change, 'g', 3), percent(layer.share),
                                   words.join(QStringLiteral(" · "))};
        for (int column = 0; column < texts.size(); ++column)
            layers_->setItem(row, column, new QTableWidgetItem(texts[column]));
    }
}

QString EffectsPane::csv() const
{
    QString text = QStringLiteral("behavior,layer,place,change,share,words\r\n");
    for (const auto& one : map_->effects().behaviors)
        for (const auto& layer : one.layers) {
            QStringList words;
            for (const auto& word : layer.words) words << QString::fromStdString(word);
            text += QStringList{csvField(QString::fromStdString(one.behavior)),
                                QString::number(layer.layer),
                                csvField(QString::fromStdString(layer.place)),
                                csvNumber(layer.change),
                                csvNumber(layer.share),
                                csvField(words.join(QStringLiteral(" | ")))}
                        .join(QLatin1Char(',')) +
                    QStringLiteral("\r\n");
        }
    return text;
}

} // namespace steerdeck::widgets
