#pragma once

#include <QWidget>

class QVBoxLayout;

namespace steerdeck::widgets {

class ShelfModel;

/// The shelf folded to icons: a button for each category, which opens the menu of its behaviours.
///
///     [»]
///     [o]   Language > German, Spanish, ...
///     [Aa]
///     [+]
class ShelfRail : public QWidget {
    Q_OBJECT
public:
    explicit ShelfRail(ShelfModel* model, QWidget* parent = nullptr);

signals:
    void unfoldRequested();
    void chosen(const QString& behavior);
    void newBehaviorRequested();

private:
    void fill();
    void showMenu(int section, QWidget* button);

    ShelfModel* model_;
    QVBoxLayout* categories_;
};

} // namespace steerdeck::widgets
