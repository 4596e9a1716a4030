#include "app/trainings_host.h"

#include <exception>
#include <utility>

namespace steerdeck::app {

TrainingsHost::TrainingsHost(QObject* parent) : QObject(parent)
{
    pool_.setMaxThreadCount(1); // in the order asked
}

TrainingsHost::~TrainingsHost()
{
    pool_.waitForDone(); // a worker names this object
}

void TrainingsHost::list(const std::shared_ptr<lab::Lab>& lab)
{
    if (!lab) return;
    const int serial = ++serial_;
    pool_.start([this, serial, model = lab]() mutable {
        auto found = model->trainings();
        model.reset(); // a model that was closed meanwhile is freed here, not in the window's thread
        QMetaObject::invokeMethod(
            this,
            [this, serial, found = std::move(found)] {
                if (serial != serial_) return;
                emit listed(found.records);
                if (!found.problem.empty()) emit failed(QString::fromStdString(found.problem));
            },
            Qt::QueuedConnection);
    });
}

void TrainingsHost::readCurve(const QString& folder)
{
    pool_.start([this, folder] {
        std::shared_ptr<const widgets::TrainLog> curve;
        QString sentence;
        try {
            auto log = std::make_shared<widgets::TrainLog>();
            for (const lab::TrainPoint& point : lab::curve_of(folder.toStdString())) log->append(point);
            curve = std::move(log);
        } catch (const std::exception& error) {
            sentence = QString::fromUtf8(error.what());
        }
        QMetaObject::invokeMethod(
            this,
            [this, folder, curve, sentence] {
                if (!curve) emit failed(sentence);
                emit curveRead(folder, curve);
            },
            Qt::QueuedConnection);
    });
}

} // namespace steerdeck::app
