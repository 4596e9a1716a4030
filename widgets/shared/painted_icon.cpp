#include "widgets/shared/painted_icon.h"

#include <QIconEngine>
#include <QPainter>

#include <utility>

namespace steerdeck::widgets {

namespace {

using Paint = std::function<void(QPainter&, const QRect&, QIcon::Mode)>;

class PaintedEngine : public QIconEngine {
public:
    explicit PaintedEngine(Paint paint) : paint_(std::move(paint)) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        paint_(*painter, rect, mode);
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap result(size);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return result;
    }
    QIconEngine* clone() const override { return new PaintedEngine(*this); }

private:
    Paint paint_;
};

} // namespace

QIcon paintedIcon(Paint paint) { return QIcon(new PaintedEngine(std::move(paint))); }

} // namespace steerdeck::widgets
