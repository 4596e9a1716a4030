#pragma once

#include <QWidget>

class QAction;
class QLineEdit;
class QModelIndex;
class QSortFilterProxyModel;
class QTreeView;

namespace steerdeck::widgets {

class ShelfModel;
class ShelfRail;

/// The shelf: a filter above the behaviours by category; or, folded, an icon for each category. Drag one out, or press
/// Enter or double-click to choose it; the context menu, or Ctrl+Backspace, goes back to a shipped token. Below it a
/// behaviour of one's own is begun.
class ShelfView : public QWidget {
    Q_OBJECT
public:
    explicit ShelfView(ShelfModel* model, QWidget* parent = nullptr);

    QTreeView* view() const { return view_; }
    QLineEdit* filter() const { return filter_; }
    /// In a narrow bench it is folded, in a wide one not; the user may have it otherwise until that changes.
    void setNarrow(bool narrow);
    void setFolded(bool folded);
    bool isFolded() const { return folded_; }

signals:
    void foldedChanged(bool folded);
    void chosen(const QString& behavior);
    /// The user's own token of this behaviour shall make room for the shipped one again.
    void shippedTokenRequested(const QString& behavior);
    void newBehaviorRequested();
    /// One's own shall be shown to be changed, or (`copy`) any be begun anew as one's own.
    void behaviorShown(const QString& behavior, bool copy);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void choose(const QModelIndex& index);
    void selectFirst();
    /// Offers what can be done with the selected behaviour.
    void followCurrent();
    void menu(const QPoint& at);

    QSortFilterProxyModel* shown_;
    QLineEdit* filter_;
    QTreeView* view_;
    QWidget* whole_; // what is there while it is not folded
    ShelfRail* rail_;
    bool folded_ = false, narrow_ = false;
    QAction *lay_ = nullptr, *back_ = nullptr, *edit_ = nullptr, *copy_ = nullptr;
};

} // namespace steerdeck::widgets
