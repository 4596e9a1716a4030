#include "app/estimate.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace steerdeck::app {

namespace {
QString words(const char* text) { return QCoreApplication::translate("Estimate", text); }
} // namespace

QString estimate_of(const lab::TrainRequest& request, int behaviors, double seconds_per_example,
                    const std::optional<lab::TrainCost>& cost)
{
    const QLocale locale;
    const lab::TrainSettings& settings = request.settings;
    const bool counted = settings.epochs == 0 || cost; // only the data tell how many steps the epochs are
    const qlonglong examples = qlonglong(settings.epochs > 0 && cost ? cost->steps : settings.steps) * settings.batch;
    const int tokens = !request.operator_name.empty() ? 1
                       : request.behaviors.empty()    ? behaviors
                                                      : int(request.behaviors.size());
    if (tokens == 0) return words(QT_TRANSLATE_NOOP("Estimate", "Tick at least one behaviour."));
    if (!counted)
        return words(QT_TRANSLATE_NOOP("Estimate", "%1 epochs of the data set; Measure tells how long they take."))
            .arg(locale.toString(settings.epochs));
    const QString size = words(QT_TRANSLATE_NOOP("Estimate", "%1 examples, %2 for each token."))
                             .arg(locale.toString(examples), locale.toString(examples / tokens));
    if (!(seconds_per_example > 0))
        return size + QLatin1Char(' ') +
               words(QT_TRANSLATE_NOOP("Estimate", "How long that takes shows after the first steps."));
    const double seconds = seconds_per_example * double(examples);
    const QString time = seconds < 90 ? words(QT_TRANSLATE_NOOP("Estimate", "About %1 s on this machine."))
                                            .arg(locale.toString(std::ceil(seconds), 'f', 0))
                                      : words(QT_TRANSLATE_NOOP("Estimate", "About %1 min on this machine."))
                                            .arg(locale.toString(std::ceil(seconds / 60), 'f', 0));
    if (!cost) return size + QLatin1Char(' ') + time;
    const auto gigabytes = [&](double bytes) { return locale.toString(bytes / 1e9, 'f', bytes < 9.95e9 ? 1 : 0); };
    QString memory = words(QT_TRANSLATE_NOOP("Estimate", "%1 GB of memory beside the model, of %2 GB free."))
                         .arg(gigabytes(cost->bytes), gigabytes(cost->free_bytes));
    if (cost->parts > 1)
        memory +=
            QLatin1Char(' ') +
            words(QT_TRANSLATE_NOOP("Estimate", "Each batch in %1 parts, to fit.")).arg(locale.toString(cost->parts));
    return size + QLatin1Char(' ') + time + QLatin1Char(' ') + memory;
}

QString estimate_of(const lab::MethodRequest& request, int behaviors)
{
    const QLocale locale;
    const int count = request.behaviors.empty() ? behaviors : int(request.behaviors.size());
    if (count == 0) return words(QT_TRANSLATE_NOOP("Estimate", "Tick at least one behaviour."));
    if (request.method == "caa")
        return words(QT_TRANSLATE_NOOP("Estimate", "Measured on prompts with and without the instruction of each "
                                                   "behaviour. How long that takes is not known beforehand."));
    const qlonglong examples = qlonglong(request.settings.steps) * request.settings.batch;
    if (!request.task.empty())
        return words(QT_TRANSLATE_NOOP("Estimate", "%1 examples of the task. How long that takes is not known "
                                                   "beforehand; it shows after the first steps."))
            .arg(locale.toString(examples));
    return words(QT_TRANSLATE_NOOP("Estimate", "%1 examples, %2 for each behaviour. How long that takes is not known "
                                               "beforehand; it shows after the first steps."))
        .arg(locale.toString(examples), locale.toString(examples / count));
}

} // namespace steerdeck::app
