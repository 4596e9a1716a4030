#pragma once

#include "core/lab/library_values.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include <vector>

namespace steerdeck::widgets {

/// What the library lists, and what lies in its trash.
class LibraryModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Kind, Figure, Model, Date, Size, Tags, ColumnCount };
    static constexpr int RowRole = Qt::UserRole, SortRole = Qt::UserRole + 1;

    using QAbstractTableModel::QAbstractTableModel;

    void setLibrary(const lab::Library& library);
    const lab::Library& library() const { return library_; }
    bool isTrashed(int row) const { return row >= int(library_.items.size()); }
    const lab::LibraryItem& item(int row) const;
    const lab::TrashedItem& trashed(int row) const;
    /// Row of the item with this id that is not in the trash, or -1.
    int rowOf(const std::string& id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    lab::Library library_;
};

/// Sorts, and shows what fits a search, a kind and a model.
class LibraryFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    static constexpr int everything = -1, trash = -2;

    explicit LibraryFilter(LibraryModel* model, QObject* parent = nullptr);

    /// Words that all stand in an item, whatever their letter case.
    void setSearch(const QString& words);
    /// A lab::ItemKind, `everything` or `trash`.
    void setKind(int kind);
    /// By its name; empty: every model's, and what is of none.
    void setModelName(const QString& name);
    bool showsTrash() const { return kind_ == trash; }

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    LibraryModel* items_;
    QStringList words_;
    int kind_ = everything;
    QString model_;
};

/// The user's name for an item, else what it is, in the user's language.
QString itemTitle(const lab::LibraryItem& item);
QString kindTitle(lab::ItemKind kind);
/// "prompts: 20"
QStringList factLines(const lab::LibraryItem& item);
/// "91 %" of experiments and tasks, "0.03" of trainings, "540 examples" of data sets; empty where there is none.
QString figureText(const lab::LibraryItem& item);

} // namespace steerdeck::widgets
