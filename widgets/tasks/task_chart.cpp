#include "widgets/tasks/task_chart.h"

#include "widgets/plots/export.h"
#include "widgets/shared/number_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace steerdeck::widgets {

namespace {

struct ChartWords {
    Q_DECLARE_TR_FUNCTIONS(TaskChart)
};

} // namespace

DotChart taskChart(const std::vector<lab::TaskRun>& runs, const TaskNames& names)
{
    DotChart chart;
    chart.axis = ChartWords::tr("Accuracy, %, with its 95 % interval");
    chart.grouped = false;
    chart.invitation = ChartWords::tr("Choose a task and press Start, or tick runs below: their accuracy appears here");
    for (const lab::TaskRun& run : runs) {
        const QString name = names.run(run);
        const bool twice =
            std::ranges::count_if(runs, [&](const lab::TaskRun& other) { return names.run(other) == name; }) > 1;
        DotMark mark;
        mark.line = int(chart.lines.size());
        mark.value = run.summary.accuracy;
        mark.strong = run.complete;
        mark.text = name + QLatin1Char('\n') + ChartWords::tr("Accuracy %1").arg(accuracyText(run.summary)) +
                    QLatin1Char('\n') +
                    ChartWords::tr("%1 of %2 answers right")
                        .arg(numberText(run.summary.correct), numberText(run.summary.answers)) +
                    QLatin1Char('\n') + QString::fromStdString(run.data);
        chart.lines << (twice && !run.ended.empty() ? ChartWords::tr("%1, %2", "a run and its time")
                                                          .arg(name, QString::fromStdString(run.ended).left(16))
                                                    : name);
        chart.marks.push_back(std::move(mark));
    }
    if (!chart.marks.empty()) chart.facets << QString();
    return chart;
}

QString taskCsv(const std::vector<lab::TaskRun>& runs, const TaskNames& names)
{
    QString csv =
        QStringLiteral("task,steering,ended,questions,answers,correct,unreadable,truncated,not_asked,accuracy,"
                       "low,high,data\n");
    for (const lab::TaskRun& run : runs) {
        const tasks::Summary& s = run.summary;
        QStringList fields{csvField(QString::fromStdString(run.task)), csvField(names.steering(run.method, run.deck)),
                           csvField(QString::fromStdString(run.ended))};
        for (const std::size_t count : {run.total, s.answers, s.correct, s.unreadable, s.truncated, s.refused})
            fields << QString::number(count);
        for (const double share : {s.accuracy.value, s.accuracy.low, s.accuracy.high}) fields << csvNumber(share);
        fields << csvField(QString::fromStdString(run.data));
        csv += fields.join(QLatin1Char(',')) + QLatin1Char('\n');
    }
    return csv;
}

} // namespace steerdeck::widgets
