#include "widgets/geometry/neighbor_panel.h"

#include "widgets/geometry/neighbor_model.h"
#include "widgets/plots/row_table.h"
#include "widgets/plots/words.h"
#include "widgets/shared/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QScopedValueRollback>
#include <QTableView>
#include <QVBoxLayout>

namespace steerdeck::widgets {

NeighborPanel::NeighborPanel(const lab::Geometry& geometry, QWidget* parent) : QWidget(parent), geometry_(geometry)
{
    measure_ = new QComboBox(this);
    measure_->setObjectName(QStringLiteral("measure"));
    measure_->addItem(tr("by cosine"));
    measure_->addItem(tr("by distance (L2)"));
    measure_->setAccessibleName(tr("Nearest by which measure"));
    measure_->setToolTip(tr("By which measure the nearest words are chosen and ranked"));
    only_ = new QCheckBox(tr("&Selected only"), this);
    only_->setObjectName(QStringLiteral("only"));
    only_->setToolTip(tr("Leave out the rows of tokens that are not selected"));
    model_ = new NeighborModel(this);
    model_->setCategories({}, plotTheme(palette()));
    filter_ = new NeighborFilter(this);
    filter_->setSourceModel(model_);
    table_ = new QTableView(this);
    table_->setObjectName(QStringLiteral("neighbours"));
    table_->setModel(filter_);
    table_->setItemDelegateForColumn(NeighborModel::Cosine, new CosineDelegate(table_));
    table_->setAccessibleName(tr("Nearest words of the vocabulary"));
    table_->setAccessibleDescription(tr("Selecting a row selects its token in the pictures"));
    layOutRows(*table_);
    table_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table_->setColumnWidth(NeighborModel::Token, 116);
    table_->setColumnWidth(NeighborModel::Rank, 46);
    table_->setColumnWidth(NeighborModel::Word, 92);
    table_->setColumnWidth(NeighborModel::Z, 48);
    table_->setColumnWidth(NeighborModel::L2, 52);
    table_->horizontalHeader()->setSectionResizeMode(NeighborModel::Cosine, QHeaderView::Stretch);
    baseline_ = new QLabel(this);
    baseline_->setObjectName(QStringLiteral("baseline"));
    baseline_->setWordWrap(true);
    baseline_->setTextFormat(Qt::PlainText);
    baseline_->setMinimumHeight(3 * fontMetrics().lineSpacing());
    baseline_->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    baseline_->setAccessibleName(tr("Null baseline"));

    auto* head = new QHBoxLayout;
    head->addWidget(sectionLabel(tr("Nearest words"), this));
    head->addWidget(measure_);
    head->addStretch();
    head->addWidget(only_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid / 2);
    column->addLayout(head);
    column->addWidget(table_, 1);
    column->addWidget(baseline_);

    connect(measure_, &QComboBox::currentIndexChanged, this, [this](int index) {
        {
            const QScopedValueRollback quiet(selecting_, true);
            model_->setMeasure(index == 1 ? Measure::l2 : Measure::cosine);
        }
        showSelection();
    });
    connect(only_, &QCheckBox::toggled, this, &NeighborPanel::showSelection);
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this, &NeighborPanel::rowsChanged);
    describe();
}

void NeighborPanel::rowsChanged()
{
    if (selecting_) return;
    QList<int> tokens;
    const QModelIndex current = table_->currentIndex();
    if (table_->selectionModel()->isSelected(current)) tokens << current.data(NeighborModel::TokenRole).toInt();
    for (const QModelIndex& row : table_->selectionModel()->selectedRows()) {
        const int token = row.data(NeighborModel::TokenRole).toInt();
        if (!tokens.contains(token)) tokens << token;
    }
    selected_ = tokens; // the rows stay as the user chose them
    describe();
    emit selected(tokens);
}

void NeighborPanel::geometryChanged()
{
    selected_.clear();
    {
        const QScopedValueRollback quiet(selecting_, true);
        model_->setTokens(geometry_.tokens);
    }
    showSelection();
    describe();
}

void NeighborPanel::setCategories(const std::vector<CategoryStyle>& categories)
{
    {
        const QScopedValueRollback quiet(selecting_, true); // the table forgets its rows for a moment
        model_->setCategories(categories, plotTheme(palette()));
    }
    showSelection();
}

void NeighborPanel::setSelection(const QList<int>& tokens)
{
    if (tokens == selected_) return;
    selected_ = tokens;
    showSelection();
    describe();
}

void NeighborPanel::showSelection()
{
    const QScopedValueRollback quiet(selecting_, true);
    filter_->setOnly(only_->isChecked(), selected_);
    QItemSelection rows;
    QModelIndex first;
    for (int row = 0; row < filter_->rowCount(); ++row) {
        const QModelIndex index = filter_->index(row, 0);
        if (!selected_.contains(index.data(NeighborModel::TokenRole).toInt())) continue;
        rows.select(index, filter_->index(row, NeighborModel::ColumnCount - 1));
        if (!first.isValid()) first = index;
    }
    table_->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
    if (!first.isValid()) return;
    table_->selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    table_->scrollTo(first, QAbstractItemView::PositionAtTop);
}

void NeighborPanel::describe()
{
    if (geometry_.tokens.empty()) return baseline_->setText(tr("No tokens yet."));
    if (selected_.isEmpty())
        return baseline_->setText(
            tr("Select a token to see how its words compare with chance. In the bars, the thin tick is what a "
               "random row reaches on average, the thick one at most; z counts standard deviations above that "
               "average."));
    baseline_->setText(verdict(geometry_.tokens[std::size_t(selected_.first())]));
}

/// The null baseline in words, and what it makes of the token's nearest word.
QString NeighborPanel::verdict(const lab::TokenPoint& token) const
{
    const auto shown = [](double value, int decimals = 2) { return QLocale().toString(value, 'f', decimals); };
    QString text = tr("%1: a random row's nearest word has a cosine of %2 on average (standard deviation %3), %4 at "
                      "most.")
                       .arg(QString::fromStdString(token.title), shown(token.null_mean), shown(token.null_deviation, 3),
                            shown(token.null_max));
    if (token.by_cosine.empty()) return text;
    const lab::Neighbor& word = token.by_cosine.front();
    text += QLatin1Char(' ');
    const QString name = shownWord(word.text), cosine = shown(word.cosine);
    if (!(token.null_deviation > 0))
        return text + (word.cosine > token.null_max ? tr("%1 reaches %2: more than any of them.").arg(name, cosine)
                                                    : tr("%1 reaches %2: no more than chance.").arg(name, cosine));
    const QString z = shown((word.cosine - token.null_mean) / token.null_deviation, 1);
    const QString sentence = word.cosine > token.null_max ? tr("%1 reaches %2, z = %3: more than any of them.")
                             : word.cosine > token.null_mean
                                 ? tr("%1 reaches %2, z = %3: no more than the best of them.")
                                 : tr("%1 reaches %2, z = %3: no more than chance.");
    return text + sentence.arg(name, cosine, z);
}

QString NeighborPanel::csv() const { return model_->csv(); }

void NeighborPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) tintSelection(*table_, palette());
}

} // namespace steerdeck::widgets
