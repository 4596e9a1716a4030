#include "widgets/evaluate/results_figure.h"

#include "widgets/evaluate/accuracy_map.h"
#include "widgets/evaluate/dot_plot.h"
#include "widgets/plots/export.h"

#include <numeric>

namespace steerdeck::widgets {

namespace {

constexpr int wide = 1280, gap = 20, heading = 26;

std::unique_ptr<AccuracyMap> mapOf(const std::vector<evaluate::SummaryRow>& summary, const ResultNames& names)
{
    auto map = std::make_unique<AccuracyMap>();
    map->setSummary(summary, names);
    return map;
}

std::unique_ptr<DotPlot> dotsOf(DotChart chart)
{
    auto plot = std::make_unique<DotPlot>();
    plot->setChart(std::move(chart));
    return plot;
}

Json toJson(const evaluate::Interval& interval)
{
    Json json{{"value", interval.value}};
    if (hasInterval(interval)) json.update({{"low", interval.low}, {"high", interval.high}});
    return json;
}

Json toJson(const evaluate::PairedTest& test)
{
    return {{"combinations", test.combinations},     {"pairs", test.prompts}, {"a", test.a},        {"b", test.b},
            {"difference", toJson(test.difference)}, {"p", test.p},           {"exact", test.exact}};
}

Json toJson(const ExportedExperiment& experiment)
{
    Json summary = Json::array(), rows = Json::array();
    for (const evaluate::SummaryRow& row : experiment.summary) {
        Json json{{"method", row.method},
                  {"size", row.size},
                  {"group", evaluate::name_of(row.group)},
                  {"combinations", row.summary.combinations},
                  {"answers", row.summary.answers},
                  {"accuracy", toJson(row.summary.accuracy)},
                  {"best", toJson(row.summary.best)},
                  {"order_variance", toJson(row.summary.order_variance)},
                  {"order_variance_max", toJson(row.summary.order_variance_max)}};
        if (row.judged > 0) json.update({{"judged", row.judged}, {"quality", toJson(row.quality)}});
        if (!row.most_varied.empty()) json["most_varied"] = row.most_varied;
        if (row.loops.answers > 0) json["loops"] = toJson(row.loops.value);
        if (row.perplexity.answers > 0) json["perplexity"] = toJson(row.perplexity.value);
        summary.push_back(std::move(json));
    }
    for (const evaluate::Row& row : experiment.rows) {
        Json json{{"method", row.method},
                  {"combination", row.combination},
                  {"order", row.order},
                  {"seen", row.group == evaluate::Group::seen},
                  {"group", evaluate::name_of(row.group)},
                  {"answers", row.answers},
                  {"correct", row.correct},
                  {"accuracy", row.accuracy},
                  {"truncated", row.truncated}};
        if (row.judged > 0) json.update({{"judged", row.judged}, {"quality", row.quality}});
        rows.push_back(std::move(json));
    }
    return {{"name", experiment.name.toStdString()},
            {"settings", evaluate::to_json(experiment.plan)},
            {"generation", experiment.manifest.generation},
            {"fingerprints", experiment.manifest.fingerprints},
            {"versions", experiment.manifest.versions},
            {"summary", std::move(summary)},
            {"rows", std::move(rows)}};
}

} // namespace

ResultsFigure::ResultsFigure(const FigureInput& input, QWidget* parent) : CanvasPlot(parent), title_(input.title)
{
    setAccessibleName(input.title.isEmpty() ? tr("Results of an order experiment") : input.title);
    const auto named = [](const QString& what, const QString& run) {
        return run.isEmpty() ? what : tr("%1, %2", "figure, run").arg(what, run);
    };
    const auto add = [this](QString leftTitle, std::unique_ptr<CanvasPlot> left, QString rightTitle,
                            std::unique_ptr<CanvasPlot> right) {
        const int height = std::max(left->sizeHint().height(), right->sizeHint().height());
        std::vector<Part> row;
        row.push_back({std::move(leftTitle), std::move(left), height});
        row.push_back({std::move(rightTitle), std::move(right), height});
        rows_.push_back(std::move(row));
    };
    const auto run = [&](const std::vector<evaluate::SummaryRow>& summary, const QString& name) {
        add(named(tr("Accuracy, %"), name), mapOf(summary, input.names), named(tr("Order variance"), name),
            dotsOf(varianceChart(summary, input.names)));
    };
    run(input.summary, input.name);
    if (!input.second.empty()) run(input.second, input.secondName);
    if (input.comparison) {
        const QString runs = input.name.isEmpty() ? QString() : tr("A: %1, B: %2").arg(input.name, input.secondName);
        add(named(tr("Difference of accuracy"), runs),
            dotsOf(differenceChart(*input.comparison, Compared::accuracy, input.names)),
            tr("Difference of order variance"),
            dotsOf(differenceChart(*input.comparison, Compared::orderVariance, input.names)));
    }
}

ResultsFigure::~ResultsFigure() = default;

QSize ResultsFigure::sizeHint() const
{
    int height = gap + (title_.isEmpty() ? 0 : heading + gap);
    for (const auto& row : rows_) height += row.front().height + heading + gap;
    return {wide, height};
}

void ResultsFigure::paint(QCPPainter& painter, const QRectF& area)
{
    const double scale = area.height() / sizeHint().height();
    double y = area.top() + gap * scale;
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    painter.setPen(theme().text);
    if (!title_.isEmpty()) {
        QFont large = bold;
        large.setPointSizeF(large.pointSizeF() * 1.25);
        painter.setFont(large);
        painter.drawText(QRectF(area.left() + gap, y, area.width() - 2 * gap, heading),
                         Qt::AlignLeft | Qt::AlignVCenter, title_);
        y += (heading + gap) * scale;
    }
    for (const auto& row : rows_) {
        const double each = (area.width() - gap * double(row.size() + 1)) / double(row.size());
        const double tall = row.front().height * scale;
        double x = area.left() + gap;
        for (const Part& part : row) {
            painter.setPen(theme().text);
            painter.setFont(bold);
            painter.drawText(QRectF(x + 8, y, each - 8, heading), Qt::AlignLeft | Qt::AlignVCenter, part.title);
            painter.save();
            painter.translate(x, y + heading);
            part.plot->renderForPrint(painter, QSize(int(each), int(tall)));
            painter.restore();
            x += each + gap;
        }
        y += tall + (heading + gap) * scale;
    }
}

QString saveResultsFigure(const FigureInput& input, const QString& file, QSize size)
{
    ResultsFigure figure(input);
    return savePicture(figure, file, size.isEmpty() ? figure.sizeHint() : size);
}

QString resultsJson(const std::vector<ExportedExperiment>& experiments, const evaluate::Comparison* comparison)
{
    Json json{{"runs", Json::array()}};
    for (const ExportedExperiment& one : experiments) json["runs"].push_back(toJson(one));
    if (comparison) {
        Json rows = Json::array();
        for (const evaluate::ComparisonRow& row : comparison->rows)
            rows.push_back({{"method_a", row.method_a},
                            {"method_b", row.method_b},
                            {"size", row.size},
                            {"group", evaluate::name_of(row.group)},
                            {"accuracy", toJson(row.accuracy)},
                            {"order_variance", toJson(row.order_variance)}});
        json["comparison"] = {{"differences", comparison->differences}, {"rows", std::move(rows)}};
    }
    return QString::fromStdString(json.dump(2)) + QLatin1Char('\n');
}

} // namespace steerdeck::widgets
