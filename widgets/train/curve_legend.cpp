#include "widgets/train/curve_legend.h"

#include "widgets/shared/flow_layout.h"

#include <QIcon>
#include <QPainter>
#include <QPixmap>
#include <QToolButton>

namespace steerdeck::widgets {

namespace {

QIcon lineIcon(const QColor& color, bool dashed)
{
    QPixmap picture(36, 20);
    picture.setDevicePixelRatio(2);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 2, dashed ? Qt::DashLine : Qt::SolidLine));
    painter.drawLine(QPointF(1, 5), QPointF(17, 5));
    return picture;
}

} // namespace

CurveLegend::CurveLegend(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("curveLegend"));
    setAccessibleName(tr("Curves"));
    new FlowLayout(this, 2);
    hide();
}

void CurveLegend::setCurves(const std::vector<TrainPlots::Curve>& curves)
{
    bool same = buttons_.size() == qsizetype(curves.size());
    for (std::size_t i = 0; same && i < curves.size(); ++i)
        same = buttons_[qsizetype(i)]->property("curve").toString() == curves[i].name;
    if (!same) {
        qDeleteAll(buttons_);
        buttons_.clear();
        for (const TrainPlots::Curve& curve : curves) {
            auto* button = new QToolButton(this);
            button->setAutoRaise(true);
            button->setCheckable(true);
            button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
            button->setProperty("curve", curve.name);
            button->setProperty("kept", false); // of the curves at hand alone
            button->setObjectName(QStringLiteral("curve ") + curve.name);
            static_cast<FlowLayout*>(layout())->insertWidget(int(buttons_.size()), button);
            connect(button, &QToolButton::clicked, this, [this, button] { press(button); });
            buttons_ << button;
            button->show();
        }
        emit isolated({});
    }
    for (std::size_t i = 0; i < curves.size(); ++i) {
        QToolButton* button = buttons_[qsizetype(i)];
        button->setText(QString(curves[i].title).replace(QLatin1Char('&'), QLatin1String("&&")));
        button->setIcon(lineIcon(curves[i].color, curves[i].name == QLatin1String(TrainPlots::heldOutCurve)));
        button->setToolTip(tr("Show the curve of %1 alone, or all again").arg(curves[i].title));
        button->setAccessibleName(curves[i].title);
        button->setAccessibleDescription(button->toolTip());
    }
    setVisible(curves.size() > 1);
}

void CurveLegend::press(QToolButton* pressed)
{
    const bool alone = pressed->isChecked();
    for (QToolButton* button : buttons_) button->setChecked(alone && button == pressed);
    emit isolated(alone ? pressed->property("curve").toString() : QString());
}

} // namespace steerdeck::widgets
