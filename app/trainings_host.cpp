#include "app/trainings_host.h"

#include "core/lab/held_out.h"
#include "widgets/shared/worded.h"

namespace steerdeck::app {

TrainingsHost::TrainingsHost(QObject* parent) : QObject(parent), worker_(this) {}

void TrainingsHost::list(const std::shared_ptr<lab::Lab>& lab)
{
    if (!lab) return;
    const int serial = ++serial_;
    worker_.later([lab] { return lab->trainings(); },
                  [this, serial](const auto& found) {
                      if (serial != serial_) return;
                      emit listed(found.records);
                      if (!found.problem.empty()) emit failed(widgets::worded(found.problem));
                  },
                  [this](const QString& sentence) { emit failed(sentence); });
}

void TrainingsHost::readCurve(const QString& folder)
{
    worker_.later(
        [folder] {
            auto log = std::make_shared<widgets::TrainLog>();
            for (const lab::TrainPoint& point : lab::curve_of(folder.toStdString())) log->append(point);
            for (const lab::HeldOutPoint& point : lab::held_out_of(folder.toStdString())) log->append(point);
            return std::shared_ptr<const widgets::TrainLog>(std::move(log));
        },
        [this, folder](const std::shared_ptr<const widgets::TrainLog>& curve) { emit curveRead(folder, curve); },
        [this, folder](const QString& sentence) {
            emit failed(sentence);
            emit curveRead(folder, nullptr);
        });
}

} // namespace steerdeck::app
