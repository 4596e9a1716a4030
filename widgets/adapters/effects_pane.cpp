#include "widgets/adapters/effects_pane.h"

#include "widgets/adapters/dose_plot.h"
#include "widgets/adapters/effects_map.h"
#include "widgets/compose/answers_view.h"
#include "widgets/plots/export.h"
#include "widgets/plots/look_bar.h"
#include "widgets/shared/theme.h"
#include "widgets/shared/value_table.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
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
    methods_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    methods_->setMinimumContentsLength(16);
    bar_ = new LookBar({tr("&Look"),
                        tr("Answer held-out prompts with each behaviour and read what is added, layer by layer"),
                        tr("End the reading"), tr("Progress of the reading"), "look"},
                       this);
    bar_->addField(tr("&Way to steer"), methods_, "effectsMethod", tr("Which of the ways that change the stream"));
    map_ = new EffectsMap(this);
    doses_ = new DosePlot(this);
    title_ = new QLabel(this);
    title_->setObjectName(QStringLiteral("effectsTitle"));
    title_->setWordWrap(true);
    layers_ = makeValueTable({tr("Layer"), tr("Added"), tr("% of the stream"), tr("Speaks for")}, 3, "effectsLayers",
                             tr("Layers of the chosen behaviour"), this);

    auto* below = new QHBoxLayout;
    below->setSpacing(grid);
    below->addWidget(layers_, 3);
    below->addWidget(doses_, 2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    column->addWidget(intro);
    column->addWidget(bar_);
    column->addWidget(map_, 3);
    column->addWidget(title_);
    column->addLayout(below, 2);

    bar_->addPicture(tr("Where adapters act"), QStringLiteral("adapters"), map_);
    bar_->addPicture(tr("Obedience and broken answers"), QStringLiteral("doses"), doses_);
    bar_->addTable(tr("Every layer of every behaviour"), QStringLiteral("adapters"), [this] { return csv(); });
    connect(bar_, &LookBar::lookPressed, this, [this] { emit lookRequested(method()); });
    connect(bar_, &LookBar::stopPressed, this, &EffectsPane::cancelRequested);
    connect(map_, &EffectsMap::cellChosen, this, [this](QPoint cell) {
        showBehavior(cell.y());
        layers_->selectRow(cell.x());
    });
    clear();
}

void EffectsPane::setMethods(const QList<lab::Method>& learned)
{
    const auto before = methods_->currentData();
    methods_->clear();
    for (const lab::Method method : learned) methods_->addItem(AnswersView::titleOf(method), int(method));
    methods_->setCurrentIndex(std::max(0, methods_->findData(before)));
    bar_->setReady(!learned.isEmpty());
    bar_->tell(learned.isEmpty() ? tr("No behaviour has an adapter for this model yet. Train one: "
                                      "steerdeck-cli train adapter --behaviors german")
                                 : QString(),
               NoticeLabel::Kind::hint);
}

lab::Method EffectsPane::method() const { return lab::Method(methods_->currentData().toInt()); }

void EffectsPane::setRunning(bool running) { bar_->setRunning(running); }

void EffectsPane::showProgress(const Progress& progress) { bar_->showProgress(progress); }

void EffectsPane::showEffects(const lab::AdapterEffects& effects)
{
    setRunning(false);
    map_->setEffects(effects);
    const bool any = !effects.behaviors.empty();
    bar_->setExportable(any);
    if (any) map_->choose({0, 0});
}

void EffectsPane::tellError(const QString& sentence)
{
    setRunning(false);
    bar_->tell(sentence);
}

void EffectsPane::clear()
{
    setRunning(false);
    map_->setEffects({});
    doses_->setEffect(nullptr);
    title_->clear();
    layers_->setRowCount(0);
    bar_->setExportable(false);
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
        fillRow(*layers_, row,
                {layer.place == "block"
                     ? QString::number(layer.layer)
                     : tr("%1, %2").arg(QString::number(layer.layer), QString::fromStdString(layer.place)),
                 QLocale().toString(layer.change, 'g', 3), percent(layer.share), words.join(QStringLiteral(" · "))});
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
