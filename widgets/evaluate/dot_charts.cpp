#include "widgets/evaluate/dot_plot.h"

#include "widgets/shared/number_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace steerdeck::widgets {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DotChart)
};

int placeOf(std::vector<std::string>& list, const std::string& name)
{
    const auto found = std::find(list.begin(), list.end(), name);
    if (found != list.end()) return int(found - list.begin());
    list.push_back(name);
    return int(list.size()) - 1;
}

/// Where a size has groups, "all" adds nothing but clutter.
template <typename Row>
bool isShown(const std::vector<Row>& rows, const Row& row)
{
    if (row.group != evaluate::Group::all) return true;
    return std::none_of(rows.begin(), rows.end(), [&](const Row& other) {
        return other.size == row.size && other.group != evaluate::Group::all;
    });
}

template <typename Row>
std::vector<int> sizesOf(const std::vector<Row>& rows, int least)
{
    std::vector<int> sizes;
    for (const Row& row : rows)
        if (row.size >= least && std::find(sizes.begin(), sizes.end(), row.size) == sizes.end())
            sizes.push_back(row.size);
    std::sort(sizes.begin(), sizes.end());
    return sizes;
}

} // namespace

DotChart varianceChart(const std::vector<evaluate::SummaryRow>& summary, const ResultNames& names)
{
    DotChart chart;
    chart.axis = Words::tr("Order variance, points");
    chart.extreme = Words::tr("largest");
    chart.invitation = Words::tr("How far the accuracy depends on the order appears here, for two behaviours and more");
    const std::vector<int> sizes = sizesOf(summary, 2);
    std::vector<std::string> methods;
    for (const evaluate::SummaryRow& row : summary) {
        if (row.size < 2 || row.summary.answers == 0 || !isShown(summary, row)) continue;
        DotMark mark;
        mark.facet = int(std::find(sizes.begin(), sizes.end(), row.size) - sizes.begin());
        mark.line = placeOf(methods, row.method);
        mark.group = row.group;
        mark.value = row.summary.order_variance;
        mark.extreme = row.summary.order_variance_max.value;
        mark.text = Words::tr("%1, %2, %3", "method, size, group")
                        .arg(names.method(row.method), sizeTitle(row.size), groupTitle(row.group)) +
                    QLatin1Char('\n') + Words::tr("Order variance %1 points").arg(intervalText(mark.value)) +
                    QLatin1Char('\n') +
                    Words::tr("Largest %1 points").arg(intervalText(row.summary.order_variance_max)) +
                    (row.most_varied.empty() ? QString() : QStringLiteral(": ") + names.combination(row.most_varied)) +
                    QLatin1Char('\n') + Words::tr("%1 combinations").arg(numberText(row.summary.combinations));
        chart.marks.push_back(std::move(mark));
    }
    if (chart.marks.empty()) return chart;
    for (const int size : sizes) chart.facets << sizeTitle(size);
    for (const std::string& method : methods) chart.lines << names.method(method);
    return chart;
}

QString comparedMethods(const evaluate::ComparisonRow& row, const ResultNames& names)
{
    const QString a = names.method(row.method_a);
    return row.method_a == row.method_b ? a : a + QStringLiteral(" – ") + names.method(row.method_b);
}

DotChart differenceChart(const evaluate::Comparison& comparison, Compared measure, const ResultNames& names)
{
    DotChart chart;
    const bool accuracy = measure == Compared::accuracy;
    chart.axis = accuracy ? Words::tr("Accuracy, A minus B, points") : Words::tr("Order variance, A minus B, points");
    chart.symmetric = true;
    chart.invitation = Words::tr("The two runs share no combination of behaviours and prompts");
    const std::vector<int> sizes = sizesOf(comparison.rows, accuracy ? 1 : 2);
    std::vector<std::string> lines;
    for (const evaluate::ComparisonRow& row : comparison.rows) {
        const evaluate::PairedTest& test = accuracy ? row.accuracy : row.order_variance;
        if ((!accuracy && row.size < 2) || test.combinations == 0 || !isShown(comparison.rows, row)) continue;
        DotMark mark;
        mark.facet = int(std::find(sizes.begin(), sizes.end(), row.size) - sizes.begin());
        mark.line = placeOf(lines, comparedMethods(row, names).toStdString());
        mark.group = row.group;
        mark.value = test.difference;
        mark.strong = test.p < 0.05;
        mark.text = Words::tr("%1, %2, %3", "method, size, group")
                        .arg(comparedMethods(row, names), sizeTitle(row.size), groupTitle(row.group)) +
                    QLatin1Char('\n') + Words::tr("A %1, B %2").arg(percentText(test.a), percentText(test.b)) +
                    QLatin1Char('\n') +
                    Words::tr("A minus B %1 points, p %2").arg(intervalText(test.difference), pText(test.p)) +
                    QLatin1Char('\n') +
                    Words::tr("%1 combinations, %2 pairs").arg(numberText(test.combinations), numberText(test.prompts));
        chart.marks.push_back(std::move(mark));
    }
    if (chart.marks.empty()) return chart;
    for (const int size : sizes) chart.facets << sizeTitle(size);
    for (const std::string& line : lines) chart.lines << QString::fromStdString(line);
    return chart;
}

DotChart gainsChart(const std::vector<evaluate::GainRow>& rows, const ResultNames& names)
{
    DotChart chart;
    chart.axis = Words::tr("Gain of accuracy, points");
    chart.symmetric = chart.bars = true;
    chart.invitation = Words::tr("Choose two methods: what the first gains over the second on each combination appears "
                                 "here");
    for (const evaluate::GainRow& row : rows) {
        DotMark mark;
        mark.line = int(chart.lines.size());
        mark.group = row.group;
        mark.value = row.gain;
        mark.strong = row.gain.low > 0 || row.gain.high < 0;
        const QString combination = names.combination(row.combination);
        mark.text = Words::tr("%1, %2", "combination, group").arg(combination, groupTitle(row.group)) +
                    QLatin1Char('\n') + Words::tr("%1 % over %2 %").arg(percentText(row.a), percentText(row.b)) +
                    QLatin1Char('\n') + Words::tr("Gain %1 points").arg(intervalText(row.gain)) + QLatin1Char('\n') +
                    Words::tr("%1 prompts").arg(numberText(row.prompts));
        chart.lines << combination;
        chart.marks.push_back(std::move(mark));
    }
    if (!chart.marks.empty()) chart.facets << QString();
    return chart;
}

DotChart accuracyChart(const std::vector<NamedSummary>& all, const ResultNames& names)
{
    DotChart chart;
    chart.axis = Words::tr("Accuracy, %");
    chart.invitation = Words::tr("Select several under Earlier experiments and draw them together");
    std::vector<std::string> methods;
    std::vector<evaluate::SummaryRow> together;
    for (const NamedSummary& one : all)
        for (const evaluate::SummaryRow& row : one.summary) {
            placeOf(methods, row.method);
            together.push_back(row);
        }
    const std::vector<int> sizes = sizesOf(together, 1);
    for (const std::string& method : methods)
        for (const NamedSummary& one : all) {
            const auto line = int(chart.lines.size());
            const QString title = Words::tr("%1: %2", "method, run").arg(names.method(method), one.name);
            bool any = false;
            for (const evaluate::SummaryRow& row : one.summary) {
                if (row.method != method || row.summary.answers == 0 || !isShown(one.summary, row)) continue;
                any = true;
                DotMark mark;
                mark.facet = int(std::find(sizes.begin(), sizes.end(), row.size) - sizes.begin());
                mark.line = line;
                mark.group = row.group;
                mark.value = row.summary.accuracy;
                mark.text = Words::tr("%1, %2, %3", "method and run, size, group")
                                .arg(title, sizeTitle(row.size), groupTitle(row.group)) +
                            QLatin1Char('\n') + Words::tr("Accuracy %1 %").arg(intervalText(mark.value));
                chart.marks.push_back(std::move(mark));
            }
            if (any) chart.lines << title;
        }
    if (chart.marks.empty()) return chart;
    for (const int size : sizes) chart.facets << sizeTitle(size);
    return chart;
}

} // namespace steerdeck::widgets
