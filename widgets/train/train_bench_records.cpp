// Records of earlier trainings: listed, shown again, laid over the curves.
#include "widgets/train/adapter_words.h"
#include "widgets/train/sample_pane.h"
#include "widgets/train/token_trace_model.h"
#include "widgets/train/train_bench.h"
#include "widgets/train/train_curves.h"
#include "widgets/train/train_plots.h"
#include "widgets/train/training_list_model.h"
#include "widgets/train/training_pane.h"

#include <QTabWidget>

namespace steerdeck::widgets {

void TrainBench::setTrainings(const std::vector<lab::TrainingInfo>& trainings)
{
    trainings_->model()->setTrainings(trainings);
    std::erase_if(compared_, [this](const auto& one) { return !trainings_->model()->isCompared(one.first); });
    layOver();
}

void TrainBench::open(const QString& folder)
{
    if (!controls_->isIdle()) return;
    opening_ = folder;
    emit curveRequested(folder);
}

void TrainBench::showRecord(const QString& folder)
{
    if (!controls_->isIdle()) return tellError(tr("A training runs: its curves are shown until it ends."));
    open(folder);
}

void TrainBench::compare(const QString& folder, bool on)
{
    if (!on) {
        compared_.erase(folder);
        return layOver();
    }
    compared_[folder] = nullptr;
    emit curveRequested(folder);
}

void TrainBench::setCurve(const QString& folder, const std::shared_ptr<const TrainLog>& curve)
{
    const auto wanted = compared_.find(folder);
    if (wanted != compared_.end() && curve) {
        wanted->second = curve;
        layOver();
    }
    if (folder != opening_) return;
    opening_.clear();
    if (!curve || !controls_->isIdle()) return;
    log_ = *curve;
    tokens_->clear();
    samples_->clear();
    showOpened(folder);
    curves_->plots()->resetView();
    refresh();
    tabs_->setCurrentIndex(0);
}

/// Says whose curves are shown; an empty folder: those of the training at hand.
void TrainBench::showOpened(const QString& folder)
{
    opened_ = folder;
    const lab::TrainingInfo* training = trainings_->model()->training(folder);
    if (!training) return curves_->setCaption({});
    const lab::TrainSettings& s = training->settings;
    const QString settings =
        tr("%1 steps of %2 examples, rate %3, decay %4, warm-up %5 %, clip %6, seed %7")
            .arg(locale().toString(s.steps), locale().toString(s.batch), locale().toString(s.learning_rate, 'g', 3),
                 locale().toString(s.weight_decay, 'g', 3), locale().toString(s.warmup * 100, 'g', 3),
                 locale().toString(s.clip, 'g', 3))
            .arg(s.seed);
    const QString name = trainings_->model()->nameOf(*training), own = ownWordsOf(*training);
    const QString all =
        own.isEmpty() ? settings : tr("%1; %2", "a training's settings, and its adapters'").arg(settings, own);
    curves_->setCaption(training->finished ? tr("Earlier run: %1. %2.").arg(name, all)
                                           : tr("Earlier run, unfinished: %1. %2.").arg(name, all));
}

void TrainBench::layOver()
{
    std::vector<TrainPlots::Overlay> overlays;
    for (const auto& [folder, curve] : compared_)
        if (const lab::TrainingInfo* training = trainings_->model()->training(folder); training && curve)
            overlays.push_back({trainings_->model()->nameOf(*training), curve});
    curves_->plots()->setOverlays(std::move(overlays));
}

} // namespace steerdeck::widgets
