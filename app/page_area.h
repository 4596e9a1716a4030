#pragma once

#include <QScrollArea>

namespace steerdeck::app {

/// Holds a bench: as large as the window, scrolled only where the bench cannot become as small. (A QScrollArea alone
/// gives a page with wrapping texts the height it likes best, and scrolls although it need not.)
class PageArea : public QScrollArea {
    Q_OBJECT
public:
    explicit PageArea(QWidget* page, const QString& name, QWidget* parent = nullptr);
};

} // namespace steerdeck::app
