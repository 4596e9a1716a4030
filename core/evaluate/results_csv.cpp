#include "core/base/csv.h"
#include "core/evaluate/results_compare.h"

#include <limits>

namespace steerdeck::evaluate {
namespace {

constexpr double no_value = std::numeric_limits<double>::quiet_NaN();

CsvLine& add(CsvLine& line, const Interval& i) { return line.number(i.value).number(i.low).number(i.high); }

CsvLine& add(CsvLine& line, const PairedTest& t)
{
    line.number(t.a).number(t.b);
    return add(line, t.difference).number(t.p);
}

constexpr const char* comparison_columns =
    "method_a,method_b,size,group,combinations,prompts,accuracy_a,accuracy_b,accuracy_difference,accuracy_low,"
    "accuracy_high,accuracy_p,order_variance_a,order_variance_b,order_variance_difference,order_variance_low,"
    "order_variance_high,order_variance_p";

CsvLine& add(CsvLine& line, const ComparisonRow& row)
{
    line.text(row.method_a).text(row.method_b).number(std::size_t(row.size)).text(name_of(row.group));
    line.number(row.accuracy.combinations).number(row.accuracy.prompts);
    add(line, row.accuracy);
    return add(line, row.order_variance);
}

std::string joined(std::span<const std::string> names, const char* between)
{
    std::string out;
    for (const auto& name : names) out += (out.empty() ? "" : between) + name;
    return out;
}

std::string summary_columns()
{
    std::string columns = "method,size,group,combinations,answers";
    for (const char* name :
         {"accuracy", "best", "order_variance", "order_variance_max", "quality", "loops", "perplexity"})
        columns += "," + std::string(name) + "," + name + "_low," + name + "_high";
    return columns + ",most_varied";
}

CsvLine& add(CsvLine& line, const SummaryRow& row)
{
    constexpr Interval none{no_value, no_value, no_value};
    line.text(row.method).number(std::size_t(row.size)).text(name_of(row.group));
    line.number(row.summary.combinations).number(row.summary.answers);
    for (const auto* one :
         {&row.summary.accuracy, &row.summary.best, &row.summary.order_variance, &row.summary.order_variance_max})
        add(line, *one);
    add(line, row.judged > 0 ? row.quality : none);
    add(line, row.loops.answers > 0 ? row.loops.value : none);
    add(line, row.perplexity.answers > 0 ? row.perplexity.value : none);
    return line.text(joined(row.most_varied, " + "));
}

} // namespace

std::string csv_of(std::span<const Row> rows)
{
    std::string out = "method,size,seen,combination,order,answers,correct,accuracy,truncated,judged,quality\r\n";
    for (const auto& row : rows) {
        CsvLine line;
        line.text(row.method).number(size_of(row.order)).text(name_of(row.group));
        line.text(joined(row.combination, " + ")).text(joined(row.order, " > "));
        line.number(row.answers).number(row.correct);
        line.number(row.answers > 0 ? row.accuracy : no_value);
        line.number(row.truncated).number(row.judged);
        line.number(row.judged > 0 ? row.quality : no_value);
        out += line.end();
    }
    return out;
}

std::string csv_of(std::span<const SummaryRow> rows)
{
    std::string out = summary_columns() + "\r\n";
    for (const auto& row : rows) {
        CsvLine line;
        out += add(line, row).end();
    }
    return out;
}

std::string csv_of(std::span<const NamedSummaryRows> summaries)
{
    std::string out = "result,";
    out.append(summary_columns()).append("\r\n");
    for (const auto& one : summaries)
        for (const auto& row : one.rows) {
            CsvLine line;
            line.text(one.name);
            out += add(line, row).end();
        }
    return out;
}

std::string csv_of(std::span<const ComparisonRow> rows)
{
    std::string out(comparison_columns);
    out += "\r\n";
    for (const auto& row : rows) {
        CsvLine line;
        out += add(line, row).end();
    }
    return out;
}

std::string csv_of(std::span<const NamedComparison> comparisons)
{
    std::string out = "result_a,result_b,";
    out.append(comparison_columns).append("\r\n");
    for (const auto& one : comparisons)
        for (const auto& row : one.comparison.rows) {
            CsvLine line;
            line.text(one.a).text(one.b);
            out += add(line, row).end();
        }
    return out;
}

std::string csv_of(std::span<const GainRow> rows)
{
    std::string out = "combination,size,group,prompts,accuracy_a,accuracy_b,gain,low,high\r\n";
    for (const auto& row : rows) {
        CsvLine line;
        line.text(joined(row.combination, " + ")).number(size_of(row.combination)).text(name_of(row.group));
        line.number(row.prompts).number(row.a).number(row.b);
        out += add(line, row.gain).end();
    }
    return out;
}

std::string csv_of(std::span<const ModelPoint> points)
{
    std::string out = "model,parameters,method,size,group,combinations,accuracy,accuracy_low,accuracy_high,"
                      "order_variance,order_variance_low,order_variance_high\r\n";
    for (const auto& point : points) {
        CsvLine line;
        line.text(point.model).number(std::size_t(point.parameters)).text(point.row.method);
        line.number(std::size_t(point.row.size)).text(name_of(point.row.group));
        line.number(point.row.summary.combinations);
        add(line, point.row.summary.accuracy);
        out += add(line, point.row.summary.order_variance).end();
    }
    return out;
}

} // namespace steerdeck::evaluate
