#pragma once

#include <QScrollArea>

namespace steerdeck::widgets {

/// Holds a bench, or a form: as large as there is room, scrolled only where it cannot become as small. (A QScrollArea
/// alone gives a page with wrapping texts the height it likes best, and scrolls although it need not.)
class PageArea : public QScrollArea {
    Q_OBJECT
public:
    explicit PageArea(QWidget* page, const QString& name, QWidget* parent = nullptr);

    /// From now on it is scrolled up and down alone: the page has the width that there is. The bar has its room,
    /// whether it is needed or not, so that nothing moves.
    void scrollDownAlone();
    /// What the bar takes of the width.
    int barWidth() const;
};

} // namespace steerdeck::widgets
