#pragma once

#include <QWidget>

class QLineEdit;
class QSortFilterProxyModel;
class QTreeView;

namespace steerdeck::widgets {

class ShelfModel;

/// The shelf: a filter above the behaviours by category. Drag one out, or press Enter or double-click to choose it.
class ShelfView : public QWidget {
    Q_OBJECT
public:
    explicit ShelfView(ShelfModel* model, QWidget* parent = nullptr);

    QTreeView* view() const { return view_; }
    QLineEdit* filter() const { return filter_; }

signals:
    void chosen(const QString& behavior);
    void refused(const QString& sentence); // why the chosen one cannot be used

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void choose(const QModelIndex& index);
    void selectFirst();

    ShelfModel* model_;
    QSortFilterProxyModel* shown_;
    QLineEdit* filter_;
    QTreeView* view_;
};

} // namespace steerdeck::widgets
