#include "widgets/compose/side_effects_pane.h"

#include "widgets/compose/answers_view.h"
#include "widgets/compose/side_effects_plot.h"
#include "widgets/plots/export.h"
#include "widgets/plots/look_bar.h"
#include "widgets/shared/theme.h"
#include "widgets/shared/value_table.h"

#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace steerdeck::widgets {

namespace {
QString percent(double share) { return QLocale().toString(100 * share, 'f', 1); }
} // namespace

SideEffectsPane::SideEffectsPane(QWidget* parent) : QWidget(parent)
{
    auto* intro = mutedLabel(tr("Questions whose answers are known are answered without steering and at several doses "
                                "of the deck. How many obey, and what is it paid for with?"),
                             this);
    intro->setWordWrap(true);
    names_ = new QLabel(this);
    names_->setObjectName(QStringLiteral("sideEffectsDeck"));
    names_->setWordWrap(true);
    names_->setTextFormat(Qt::PlainText);
    methods_ = new QComboBox(this);
    for (const auto method : {lab::Method::steering, lab::Method::hybrid})
        methods_->addItem(AnswersView::titleOf(method), int(method));
    methods_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    bar_ = new LookBar({tr("&Measure"), tr("Answer the questions at every dose"), tr("End the measurement"),
                        tr("Progress of the measurement"), "measureSideEffects"},
                       this);
    bar_->addField(tr("&Way to steer"), methods_, "sideEffectsMethod", tr("Tokens alone, or with the instructions"));
    plot_ = new SideEffectsPlot(this);
    advice_ = new QLabel(this);
    advice_->setObjectName(QStringLiteral("sideEffectsAdvice"));
    advice_->setWordWrap(true);
    table_ = makeValueTable(
        {tr("Dose"), tr("Obeyed %"), tr("Right %"), tr("KL, nats"), tr("Perplexity"), tr("Empty or in circles %")}, 5,
        "sideEffectsTable", tr("Obedience and damage by dose"), this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    column->addWidget(intro);
    column->addWidget(names_);
    column->addWidget(bar_);
    column->addWidget(plot_, 3);
    column->addWidget(advice_);
    column->addWidget(table_, 2);
    bar_->addPicture(tr("Obedience and damage"), QStringLiteral("side-effects"), plot_);
    bar_->addTable(tr("Every dose"), QStringLiteral("side-effects"), [this] { return csv(); });
    connect(bar_, &LookBar::lookPressed, this, &SideEffectsPane::measureRequested);
    connect(bar_, &LookBar::stopPressed, this, &SideEffectsPane::cancelRequested);
    clear();
}

void SideEffectsPane::setDeck(const lab::Deck& deck, const QString& names)
{
    deck_ = deck;
    const bool any = std::ranges::any_of(deck.chips, &lab::Chip::enabled);
    names_->setText(any ? tr("Deck: %1").arg(names) : tr("Compose's deck is empty: lay behaviours on it first."));
    bar_->setReady(any);
}

lab::Method SideEffectsPane::method() const { return lab::Method(methods_->currentData().toInt()); }

void SideEffectsPane::setRunning(bool running) { bar_->setRunning(running); }

void SideEffectsPane::showProgress(const Progress& progress) { bar_->showProgress(progress); }

void SideEffectsPane::showEffects(const lab::SideEffects& effects)
{
    setRunning(false);
    effects_ = effects;
    plot_->setEffects(&effects_);
    const QLocale locale;
    if (const auto range = effects_.recommended())
        advice_->setText(
            range->from == range->to
                ? tr("Recommended dose: %1. It obeys nearly as often as the best, and damages little.")
                      .arg(locale.toString(range->from))
                : tr("Recommended doses: %1 to %2. They obey nearly as often as the best, and damage little.")
                      .arg(locale.toString(range->from), locale.toString(range->to)));
    else
        advice_->setText(tr("No dose tried obeys without damage."));
    table_->setRowCount(int(effects_.doses.size()) + 1);
    const auto fill = [&](int row, const QString& dose, const lab::SideEffect& one) {
        fillRow(*table_, row,
                {dose, percent(one.obeyed), percent(one.right), locale.toString(one.divergence, 'f', 3),
                 locale.toString(one.perplexity, 'f', 2), percent(one.loops)});
    };
    fill(0, tr("no steering"), effects_.plain);
    for (int i = 0; i < int(effects_.doses.size()); ++i) {
        const auto& one = effects_.doses[std::size_t(i)];
        fill(i + 1, locale.toString(one.dose), one);
    }
    bar_->setExportable(true);
}

void SideEffectsPane::tellError(const QString& sentence)
{
    setRunning(false);
    bar_->tell(sentence);
}

void SideEffectsPane::clear()
{
    setRunning(false);
    plot_->setEffects(nullptr);
    table_->setRowCount(0);
    advice_->clear();
    bar_->setExportable(false);
}

QString SideEffectsPane::csv() const
{
    QString text = QStringLiteral("dose,obeyed,right,divergence,perplexity,loops\r\n");
    const auto line = [&](const lab::SideEffect& one) {
        QStringList fields;
        for (const double value : {one.dose, one.obeyed, one.right, one.divergence, one.perplexity, one.loops})
            fields << csvNumber(value);
        text += fields.join(QLatin1Char(',')) + QStringLiteral("\r\n");
    };
    line(effects_.plain);
    for (const auto& one : effects_.doses) line(one);
    return text;
}

} // namespace steerdeck::widgets
