#include "app/cli/verbs.h"
#include "core/lab/evaluation.h"
#include "widgets/evaluate/dot_plot.h"
#include "widgets/evaluate/results_figure.h"
#include "widgets/evaluate/sizes_plot.h"
#include "widgets/plots/export.h"
#include "widgets/shared/packaged_fonts.h"

#include <QApplication>

namespace steerdeck::cli {
namespace {

struct ResultsPlotOptions {
    std::vector<std::filesystem::path> folders;
    std::filesystem::path out;
    std::string figure = "overview", method, over;
};

QString title_of(const std::filesystem::path& folder)
{
    return QString::fromStdString(std::filesystem::weakly_canonical(folder).filename().string());
}

/// Complete results bring their intervals; of others they are worked out.
std::vector<evaluate::SummaryRow> summary_of(const evaluate::Results& results)
{
    return results.complete ? results.summary : evaluate::summarize(results);
}

QString save_overview(const ResultsPlotOptions& o, const QString& file)
{
    const auto a = lab::open_results(o.folders[0]);
    widgets::FigureInput input;
    input.name = title_of(o.folders[0]);
    input.summary = summary_of(a);
    if (o.folders.size() > 1) {
        const auto b = lab::open_results(o.folders[1]);
        input.second = summary_of(b);
        input.secondName = title_of(o.folders[1]);
        input.comparison = evaluate::compare(a, b);
    }
    return widgets::saveResultsFigure(input, file);
}

/// Several results side by side.
QString save_accuracies(const ResultsPlotOptions& o, const QString& file)
{
    std::vector<widgets::NamedSummary> all;
    for (const auto& folder : o.folders) all.push_back({title_of(folder), summary_of(lab::open_results(folder))});
    widgets::DotPlot plot;
    plot.setChart(widgets::accuracyChart(all, {}));
    return widgets::savePicture(plot, file, QSize(1280, 160 + 28 * int(plot.chart().lines.size())));
}

QString save_gains(const ResultsPlotOptions& o, const QString& file)
{
    const auto a = lab::open_results(o.folders[0]), b = lab::open_results(o.folders.back());
    const auto rows = evaluate::gains(a, o.method, b, o.over.empty() ? o.method : o.over);
    if (rows.empty()) throw Failure("The results share no combination of behaviours and prompts");
    widgets::DotPlot plot;
    plot.setChart(widgets::gainsChart(rows, {}));
    return widgets::savePicture(plot, file, QSize(960, plot.sizeHint().height()));
}

QString save_sizes(const ResultsPlotOptions& o, const QString& file)
{
    widgets::SizesPlot plot;
    plot.setPoints(lab::over_models(o.folders), {});
    return widgets::savePicture(plot, file, plot.sizeHint());
}

/// Throws a usage error where the figure is not one of so many results.
void check(const ResultsPlotOptions& o)
{
    if (o.figure == "gains") {
        if (o.folders.size() > 2) misused("--figure gains: give one folder, or two");
        if (o.method.empty()) misused("--figure gains: name the method with --method, as hybrid/composition");
        if (o.folders.size() == 1 && o.over.empty())
            misused("--figure gains: give --over, or a second folder whose same method it is held against");
    } else if (!o.method.empty() || !o.over.empty()) {
        misused("--method and --over: only --figure gains has them; leave them out");
    }
}

} // namespace

void add_results_plot(CLI::App& group)
{
    auto o = std::make_shared<ResultsPlotOptions>();
    auto* verb = group.add_subcommand("plot", "Results as a picture: accuracy and order variance, of two results with "
                                              "their difference, of more side by side; gains; sizes of models");
    verb->add_option("folders", o->folders, "Folders of results")->required();
    verb->add_option("--figure", o->figure,
                     "overview; gains: what --method gains over --over on each combination; sizes: accuracy over the "
                     "sizes of models")
        ->check(CLI::IsMember({"overview", "gains", "sizes"}))
        ->capture_default_str();
    verb->add_option("--method", o->method, "Of gains: the method, as hybrid/composition");
    verb->add_option("--over", o->over, "Of gains: the other method; the same of the second results when left out");
    verb->add_option("--out", o->out, "Picture to write: .svg, .pdf or .png")->required();
    verb->callback([o] {
        check(*o);
        // The same widgets as in the window, drawn without a display.
        qputenv("QT_QPA_PLATFORM", "offscreen");
        widgets::usePackagedFonts();
        int argc = 1;
        char name[] = "steerdeck-cli";
        char* argv[] = {name, nullptr};
        QApplication application(argc, argv);
        const auto file = QString::fromStdString(o->out.string());
        const auto sentence = o->figure == "gains"    ? save_gains(*o, file)
                              : o->figure == "sizes"  ? save_sizes(*o, file)
                              : o->folders.size() > 2 ? save_accuracies(*o, file)
                                                      : save_overview(*o, file);
        if (!sentence.isEmpty()) throw Failure(sentence.toStdString());
    });
}

} // namespace steerdeck::cli
