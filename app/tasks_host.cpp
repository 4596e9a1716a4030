#include "app/tasks_host.h"

#include "core/base/error.h"

#include <QFileInfo>

#include <algorithm>
#include <functional>

namespace steerdeck::app {

TasksHost::TasksHost(QObject* parent) : QObject(parent), listing_(this), reading_(this) {}

void TasksHost::list(const std::shared_ptr<lab::Lab>& lab)
{
    if (!lab) return;
    const int serial = ++serial_;
    listing_.later(
        [lab, elsewhere = elsewhere_] {
            auto runs = lab::task_runs_of(*lab);
            for (const QString& folder : elsewhere) {
                const std::filesystem::path place = folder.toStdString();
                if (std::ranges::find(runs, place, &lab::TaskRun::folder) == runs.end() &&
                    tasks::holds_task_results(place))
                    runs.push_back(lab::task_run(place));
            }
            std::ranges::sort(runs, std::greater(), &lab::TaskRun::ended);
            return runs;
        },
        [this, serial](const std::vector<lab::TaskRun>& runs) {
            if (serial == serial_) emit listed(runs);
        },
        [this](const QString& sentence) { emit failed(sentence); });
}

void TasksHost::open(const std::shared_ptr<lab::Lab>& lab, const QString& path)
{
    if (!lab) return;
    const QString folder =
        QFileInfo(QFileInfo(path).isDir() ? path : QFileInfo(path).absolutePath()).absoluteFilePath();
    listing_.later(
        [lab, folder] {
            const auto run = lab::task_run(folder.toStdString());
            if (run.model != lab->model().fingerprint)
                throw Mismatch(message("These answers to a task are of another model"), folder.toStdString(),
                               message("Open its model first"));
        },
        [this, lab, folder, serial = serial_] {
            if (serial != serial_) return;
            if (!elsewhere_.contains(folder)) elsewhere_ << folder;
            emit opened(folder);
            list(lab);
        },
        [this](const QString& sentence) { emit failed(sentence); });
}

void TasksHost::forget()
{
    ++serial_;
    elsewhere_.clear();
    listing_.drop();
    reading_.drop();
}

void TasksHost::readAnswers(const QString& folder)
{
    reading_.later([folder] { return lab::task_answers(folder.toStdString()); },
                   [this](const lab::TaskAnswers& answers) { emit answersRead(answers); },
                   [this](const QString& sentence) { emit failed(sentence); });
}

} // namespace steerdeck::app
