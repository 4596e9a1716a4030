#pragma once

#include "core/lab/values.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QTableView;

namespace steerdeck::widgets {

class NeighborFilter;
class NeighborModel;
struct CategoryStyle;

/// The table of nearest words, and in words what chance would have found.
class NeighborPanel : public QWidget {
    Q_OBJECT

public:
    /// `geometry` must outlive this; tell with `geometryChanged` that it is another.
    explicit NeighborPanel(const lab::Geometry& geometry, QWidget* parent = nullptr);

    void geometryChanged();
    void setCategories(const std::vector<CategoryStyle>& categories);
    void setSelection(const QList<int>& tokens);
    QString csv() const;

signals:
    /// By the user, not by setSelection.
    void selected(const QList<int>& tokens);

protected:
    void changeEvent(QEvent* event) override;

private:
    void rowsChanged();
    void showSelection();
    void describe();
    QString verdict(const lab::TokenPoint& token) const;

    const lab::Geometry& geometry_;
    QList<int> selected_;
    bool selecting_ = false; // the table changes its rows or selection by itself

    QComboBox* measure_;
    QCheckBox* only_;
    QLabel* baseline_;
    QTableView* table_;
    NeighborModel* model_;
    NeighborFilter* filter_;
};

} // namespace steerdeck::widgets
