#include "widgets/geometry/neighbor_model.h"

#include "widgets/plots/export.h"
#include "widgets/plots/words.h"
#include "widgets/shared/theme.h"

#include <QApplication>
#include <QLocale>
#include <QPainter>

#include <cmath>

namespace steerdeck::widgets {

namespace {

/// Deviations of the null baseline above its mean; NaN where chance does not vary.
double zOf(const lab::Neighbor& word, const lab::TokenPoint& token)
{
    return token.null_deviation > 0 ? (word.cosine - token.null_mean) / token.null_deviation : std::nan("");
}

} // namespace

void NeighborModel::setTokens(const std::vector<lab::TokenPoint>& tokens)
{
    beginResetModel();
    tokens_ = tokens;
    rebuild();
    endResetModel();
}

void NeighborModel::setCategories(std::vector<CategoryStyle> categories, const PlotTheme& theme)
{
    beginResetModel();
    categories_ = std::move(categories);
    theme_ = theme;
    rebuild();
    endResetModel();
}

void NeighborModel::setMeasure(Measure measure)
{
    if (measure == measure_) return;
    beginResetModel();
    measure_ = measure;
    rebuild();
    endResetModel();
}

const std::vector<lab::Neighbor>& NeighborModel::wordsOf(int token) const
{
    const lab::TokenPoint& point = tokens_[std::size_t(token)];
    return measure_ == Measure::cosine ? point.by_cosine : point.by_l2;
}

void NeighborModel::rebuild()
{
    rows_.clear();
    icons_.clear();
    for (int token = 0; token < int(tokens_.size()); ++token) {
        const lab::TokenPoint& point = tokens_[std::size_t(token)];
        icons_.push_back(
            markIcon(markOf(categories_, QString::fromStdString(point.category), point.seen, theme_), theme_));
        for (int rank = 0; rank < int(wordsOf(token).size()); ++rank) rows_.push_back({token, rank});
    }
}

int NeighborModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(rows_.size()); }

int NeighborModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant NeighborModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const Row row = rows_[std::size_t(index.row())];
    const lab::TokenPoint& token = tokens_[std::size_t(row.token)];
    const lab::Neighbor& word = wordsOf(row.token)[std::size_t(row.rank)];
    if (role == TokenRole) return row.token;
    if (role == NullMeanRole) return token.null_mean;
    if (role == NullMaxRole) return token.null_max;
    if (role == Qt::TextAlignmentRole && (index.column() == Rank || index.column() == Z || index.column() == L2))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::DecorationRole && index.column() == Token) return icons_[std::size_t(row.token)];
    if (role == Qt::ToolTipRole && index.column() == Word) return tr("id %1").arg(word.id);
    if (role != Qt::DisplayRole && role != SortRole) return {};
    const bool sort = role == SortRole;
    switch (index.column()) {
    case Token:
        return sort ? QVariant(row.token) : QString::fromStdString(token.title);
    case Rank:
        return row.rank + 1;
    case Word:
        return shownWord(word.text);
    case Cosine:
        return sort ? QVariant(word.cosine) : QLocale().toString(word.cosine, 'f', 2);
    case Z: {
        const double z = zOf(word, token);
        if (std::isnan(z)) return sort ? QVariant(0.0) : QVariant(QString());
        return sort ? QVariant(z) : QLocale().toString(z, 'f', 1);
    }
    case L2:
        return sort ? QVariant(word.l2) : QLocale().toString(word.l2, 'f', 2);
    default:
        return {};
    }
}

QVariant NeighborModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) return {};
    static const char* const titles[] = {QT_TR_NOOP("Token"),  QT_TR_NOOP("Rank"), QT_TR_NOOP("Word"),
                                         QT_TR_NOOP("Cosine"), QT_TR_NOOP("z"),    QT_TR_NOOP("L2")};
    static const char* const tips[] = {QT_TR_NOOP("The steering token"),
                                       QT_TR_NOOP("1 is the nearest word"),
                                       QT_TR_NOOP("A word of the model's vocabulary"),
                                       QT_TR_NOOP("Cosine of the angle between the two rows; the thin tick is what a "
                                                  "random row reaches on average, the thick "
                                                  "one the best of them"),
                                       QT_TR_NOOP("How many standard deviations the cosine lies above what a random "
                                                  "row's nearest word reaches on average"),
                                       QT_TR_NOOP("Euclidean distance between the two rows")};
    if (role == Qt::DisplayRole) return tr(titles[section]);
    if (role == Qt::ToolTipRole) return tr(tips[section]);
    if (role == Qt::TextAlignmentRole)
        return int((section == Rank || section == Z || section == L2 ? Qt::AlignRight : Qt::AlignLeft) |
                   Qt::AlignVCenter);
    return {};
}

QString NeighborModel::csv() const
{
    QString text =
        QStringLiteral("token,category,measure,rank,word,id,cosine,l2,null_mean,null_max,null_deviation,z\n");
    for (const Row& row : rows_) {
        const lab::TokenPoint& token = tokens_[std::size_t(row.token)];
        const lab::Neighbor& word = wordsOf(row.token)[std::size_t(row.rank)];
        text += QStringList{csvField(QString::fromStdString(token.name)),
                            csvField(QString::fromStdString(token.category)),
                            measure_ == Measure::cosine ? QStringLiteral("cosine") : QStringLiteral("l2"),
                            QString::number(row.rank + 1),
                            csvField(QString::fromStdString(word.text)),
                            QString::number(word.id),
                            csvNumber(word.cosine),
                            csvNumber(word.l2),
                            csvNumber(token.null_mean),
                            csvNumber(token.null_max),
                            csvNumber(token.null_deviation),
                            csvNumber(zOf(word, token))}
                    .join(QLatin1Char(',')) +
                QLatin1Char('\n');
    }
    return text;
}

NeighborFilter::NeighborFilter(QObject* parent) : QSortFilterProxyModel(parent)
{
    setSortRole(NeighborModel::SortRole);
}

void NeighborFilter::setOnly(bool only, const QList<int>& tokens)
{
    const QSet<int> wanted(tokens.begin(), tokens.end());
    if (only == only_ && (!only || wanted == tokens_)) return;
    only_ = only;
    tokens_ = wanted;
    invalidateFilter();
}

bool NeighborFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    if (!only_) return true;
    return tokens_.contains(sourceModel()->index(row, 0, parent).data(NeighborModel::TokenRole).toInt());
}

void CosineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    const QStyle* style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const bool selected = item.state & QStyle::State_Selected;
    const QPalette::ColorGroup group = item.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    const QColor text = item.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor back = item.palette.color(group, selected ? QPalette::Highlight : QPalette::Base);
    const QString number = index.data(Qt::DisplayRole).toString();
    const int numberWidth = item.fontMetrics.horizontalAdvance(QStringLiteral("-0.00")) + 6;
    const QRectF cell = QRectF(item.rect).adjusted(4, 0, -8, 0);
    const QRectF track(cell.left() + numberWidth, cell.center().y() - 3, cell.width() - numberWidth, 6);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(text);
    painter->drawText(QRectF(cell.left(), cell.top(), numberWidth - 6, cell.height()),
                      Qt::AlignRight | Qt::AlignVCenter, number);
    if (track.width() > 16) {
        const double cosine = std::clamp(index.data(NeighborModel::SortRole).toDouble(), 0.0, 1.0);
        const double most = index.data(NeighborModel::NullMaxRole).toDouble();
        const QColor bar = accentColor(QApplication::palette());
        painter->setPen(Qt::NoPen);
        painter->setBrush(mixed(back, text, 0.15));
        painter->drawRoundedRect(track, 3, 3);
        // A bar that does not pass the best random row is drawn pale: it says nothing.
        painter->setBrush(cosine > most ? bar : mixed(back, bar, 0.45));
        painter->drawRoundedRect(QRectF(track.left(), track.top(), track.width() * cosine, track.height()), 3, 3);
        const auto tick = [&](double at, double thick) {
            if (!(at > 0 && at <= 1)) return;
            painter->setPen(QPen(text, thick, Qt::SolidLine, Qt::FlatCap));
            const double x = track.left() + track.width() * at;
            painter->drawLine(QLineF(x, track.top() - 3, x, track.bottom() + 3));
        };
        tick(index.data(NeighborModel::NullMeanRole).toDouble(), 1);
        tick(most, 2);
    }
    painter->restore();
}

} // namespace steerdeck::widgets
