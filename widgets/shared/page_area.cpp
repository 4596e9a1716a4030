#include "widgets/shared/page_area.h"

#include <QEvent>
#include <QLayout>
#include <QStyle>

#include <algorithm>

namespace steerdeck::widgets {

namespace {

/// Without a layout of its own, so that nobody asks it for a height that suits its width.
class Holder : public QWidget {
public:
    explicit Holder(QWidget* page) : page_(page) { page->setParent(this); }

    QSize minimumSizeHint() const override
    {
        QSize least = page_->minimumSizeHint().expandedTo(page_->minimumSize());
        const QLayout* layout = page_->layout();
        if (layout && layout->hasHeightForWidth())
            least.setHeight(
                std::max(least.height(), layout->minimumHeightForWidth(std::max(least.width(), page_->width()))));
        if (narrow_) least.setWidth(0);
        return least;
    }
    QSize sizeHint() const override { return page_->sizeHint(); }
    void setNarrow() { narrow_ = true; }

protected:
    void resizeEvent(QResizeEvent*) override { page_->setGeometry(rect()); }
    bool event(QEvent* event) override
    {
        if (event->type() == QEvent::LayoutRequest) updateGeometry();
        return QWidget::event(event);
    }

private:
    QWidget* page_;
    bool narrow_ = false; // it may become narrower than the page asks for
};

} // namespace

PageArea::PageArea(QWidget* page, const QString& name, QWidget* parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // it only moves what has the focus into sight
    setWidgetResizable(true);
    setAccessibleName(name);
    setWidget(new Holder(page));
}

void PageArea::scrollDownAlone()
{
    static_cast<Holder*>(widget())->setNarrow();
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
}

int PageArea::barWidth() const { return style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this); }

} // namespace steerdeck::widgets
