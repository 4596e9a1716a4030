#include "widgets/library/library_model.h"

#include "widgets/models/found_models.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace steerdeck::widgets {

namespace {

QString text(const std::string& value) { return QString::fromStdString(value); }

QString tagsText(const lab::LibraryItem& item)
{
    QStringList tags;
    for (const auto& tag : item.tags) tags << text(tag);
    return tags.join(QStringLiteral(", "));
}

QString fact(const lab::LibraryItem& item, const char* what)
{
    for (const auto& [name, value] : item.facts)
        if (name == what) return text(value);
    return {};
}

struct Fact {
    const char *name, *title;
};
constexpr Fact facts[] = {{"combinations", QT_TRANSLATE_NOOP("Library", "combinations")},
                          {"sizes", QT_TRANSLATE_NOOP("Library", "behaviours in a combination")},
                          {"methods", QT_TRANSLATE_NOOP("Library", "ways to steer")},
                          {"prompts", QT_TRANSLATE_NOOP("Library", "prompts")},
                          {"answers", QT_TRANSLATE_NOOP("Library", "answers")},
                          {"task", QT_TRANSLATE_NOOP("Library", "task")},
                          {"behaviours", QT_TRANSLATE_NOOP("Library", "behaviours")},
                          {"questions", QT_TRANSLATE_NOOP("Library", "questions")},
                          {"steps", QT_TRANSLATE_NOOP("Library", "steps")},
                          {"batch", QT_TRANSLATE_NOOP("Library", "examples a step")},
                          {"learning_rate", QT_TRANSLATE_NOOP("Library", "learning rate")},
                          {"seed", QT_TRANSLATE_NOOP("Library", "seed")},
                          {"wording", QT_TRANSLATE_NOOP("Library", "wording of instructions")},
                          {"paraphrases", QT_TRANSLATE_NOOP("Library", "paraphrases")},
                          {"even_paraphrases", QT_TRANSLATE_NOOP("Library", "each paraphrase as likely")},
                          {"drop_rate", QT_TRANSLATE_NOOP("Library", "drop rate of DARE")},
                          {"lm_steer_composition", QT_TRANSLATE_NOOP("Library", "composition of LM-Steer")},
                          {"data", QT_TRANSLATE_NOOP("Library", "data")},
                          {"held_out_loss", QT_TRANSLATE_NOOP("Library", "held-out loss")},
                          {"join", QT_TRANSLATE_NOOP("Library", "join")}};

} // namespace

QString kindTitle(lab::ItemKind kind)
{
    switch (kind) {
    case lab::ItemKind::experiment:
        return LibraryModel::tr("Experiment");
    case lab::ItemKind::training:
        return LibraryModel::tr("Training");
    case lab::ItemKind::data:
        return LibraryModel::tr("Data set");
    case lab::ItemKind::task:
        return LibraryModel::tr("Task run");
    case lab::ItemKind::deck:
        break;
    }
    return LibraryModel::tr("Saved deck");
}

QString itemTitle(const lab::LibraryItem& item)
{
    if (!item.name.empty()) return text(item.name);
    if (item.shipped && item.kind == lab::ItemKind::training)
        return LibraryModel::tr("The shipped tokens of %1").arg(text(item.model));
    const int combinations = fact(item, "combinations").toInt();
    if (item.kind == lab::ItemKind::experiment && combinations > 2)
        return LibraryModel::tr("%n combinations of %1 behaviours", nullptr, combinations).arg(fact(item, "sizes"));
    return text(item.title);
}

QStringList factLines(const lab::LibraryItem& item)
{
    QStringList lines;
    for (const auto& [name, value] : item.facts) {
        if (value.empty()) continue;
        QString title = text(name);
        for (const Fact& one : facts)
            if (name == one.name) title = QCoreApplication::translate("Library", one.title);
        lines << LibraryModel::tr("%1: %2", "a setting and its value").arg(title, text(value));
    }
    return lines;
}

QString figureText(const lab::LibraryItem& item)
{
    if (std::isnan(item.figure)) return {};
    const QLocale locale;
    if (item.kind == lab::ItemKind::training)
        return LibraryModel::tr("loss %1").arg(locale.toString(item.figure, 'g', 3));
    if (item.kind == lab::ItemKind::data) return LibraryModel::tr("%n examples", nullptr, int(item.figure));
    return LibraryModel::tr("%1 %").arg(locale.toString(100 * item.figure, 'f', 1));
}

void LibraryModel::setLibrary(const lab::Library& library)
{
    beginResetModel();
    library_ = library;
    endResetModel();
}

const lab::LibraryItem& LibraryModel::item(int row) const
{
    return isTrashed(row) ? trashed(row).item : library_.items[std::size_t(row)];
}

const lab::TrashedItem& LibraryModel::trashed(int row) const
{
    return library_.trash[std::size_t(row) - library_.items.size()];
}

int LibraryModel::rowOf(const std::string& id) const
{
    for (std::size_t row = 0; row < library_.items.size(); ++row)
        if (library_.items[row].id == id) return int(row);
    return -1;
}

int LibraryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(library_.items.size() + library_.trash.size());
}

int LibraryModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant LibraryModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const lab::LibraryItem& one = item(index.row());
    if (role == RowRole) return index.row();
    if (role == Qt::ToolTipRole)
        return one.note.empty() ? QDir::toNativeSeparators(text(one.place.string())) : text(one.note);
    const bool number = index.column() == Size || index.column() == Figure;
    if (role == Qt::TextAlignmentRole && number) return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != SortRole) return {};
    const bool sorting = role == SortRole;
    switch (index.column()) {
    case Name:
        return one.shipped && !sorting && one.kind != lab::ItemKind::training ? tr("%1 (shipped)").arg(itemTitle(one))
                                                                              : itemTitle(one);
    case Kind:
        return one.complete || sorting ? kindTitle(one.kind) : tr("%1, unfinished").arg(kindTitle(one.kind));
    case Figure:
        return sorting ? QVariant(std::isnan(one.figure) ? -1 : one.figure) : figureText(one);
    case Model:
        return text(one.model);
    case Date: {
        const std::string& date = isTrashed(index.row()) ? trashed(index.row()).deleted : one.date;
        return text(sorting ? date : date.substr(0, 16));
    }
    case Size:
        return sorting ? QVariant(qulonglong(one.bytes)) : QVariant(sizeText(one.bytes));
    case Tags:
        return tagsText(one);
    }
    return {};
}

QVariant LibraryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) return {};
    static const char* const titles[] = {QT_TR_NOOP("Name"),  QT_TR_NOOP("Kind"), QT_TR_NOOP("Result"),
                                         QT_TR_NOOP("Model"), QT_TR_NOOP("Date"), QT_TR_NOOP("Size"),
                                         QT_TR_NOOP("Tags")};
    if (role == Qt::DisplayRole) return tr(titles[section]);
    const bool number = section == Size || section == Figure;
    if (role == Qt::TextAlignmentRole) return int((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

LibraryFilter::LibraryFilter(LibraryModel* model, QObject* parent) : QSortFilterProxyModel(parent), items_(model)
{
    setSourceModel(model);
    setSortRole(LibraryModel::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(true);
}

void LibraryFilter::setSearch(const QString& words)
{
    words_ = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

void LibraryFilter::setKind(int kind)
{
    kind_ = kind;
    invalidateFilter();
}

void LibraryFilter::setModelName(const QString& name)
{
    model_ = name;
    invalidateFilter();
}

bool LibraryFilter::filterAcceptsRow(int row, const QModelIndex&) const
{
    const lab::LibraryItem& item = items_->item(row);
    if (items_->isTrashed(row) != (kind_ == trash)) return false;
    if (kind_ >= 0 && int(item.kind) != kind_) return false;
    if (!model_.isEmpty() && text(item.model) != model_) return false;
    if (words_.isEmpty()) return true;
    const QString all = (QStringList{itemTitle(item), text(item.title), text(item.note), tagsText(item),
                                     text(item.model), text(item.id), kindTitle(item.kind)} +
                         factLines(item))
                            .join(QLatin1Char('\n'));
    return std::all_of(words_.begin(), words_.end(),
                       [&](const QString& word) { return all.contains(word, Qt::CaseInsensitive); });
}

} // namespace steerdeck::widgets
