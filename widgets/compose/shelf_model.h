#pragma once

#include "widgets/compose/catalog.h"

#include <QAbstractItemModel>

namespace steerdeck::widgets {

/// The behaviours by category, two levels deep: sections (categories that have behaviours) and under each its
/// behaviours. Each can be dragged as `behaviorMimeType`, one without a token too: its instructions can steer.
class ShelfModel : public QAbstractItemModel {
    Q_OBJECT
public:
    explicit ShelfModel(QObject* parent = nullptr) : QAbstractItemModel(parent) {}

    void setCatalog(const Catalog& catalog);
    QModelIndex indexOf(const QString& behavior) const;
    /// Where the behaviour's token comes from: shipped, the user's own, or none yet; a sentence.
    QString tokenSentence(const QModelIndex& index) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& = {}) const override { return 1; }
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }

private:
    struct Section {
        CategoryStyle style;
        QList<Behavior> behaviors;
    };
    const Behavior* behaviorAt(const QModelIndex& index) const;
    QList<Section> sections_;
};

} // namespace steerdeck::widgets
