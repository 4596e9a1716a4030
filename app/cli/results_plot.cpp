#include "app/cli/verbs.h"
#include "core/lab/evaluation.h"
#include "widgets/evaluate/results_figure.h"
#include "widgets/shared/packaged_fonts.h"

#include <QApplication>

namespace steerdeck::cli {

void add_results_plot(CLI::App& group)
{
    struct ResultsPlotOptions {
        std::filesystem::path a, b, out;
    };
    auto o = std::make_shared<ResultsPlotOptions>();
    auto* verb =
        group.add_subcommand("plot", "Accuracy and order variance as a picture; of two results the difference");
    verb->add_option("a", o->a, "Folder of results")->required();
    verb->add_option("b", o->b, "Another to compare with");
    verb->add_option("--out", o->out, "Picture to write: .svg, .pdf or .png")->required();
    verb->callback([o] {
        // The same widgets as in the window, drawn without a display.
        qputenv("QT_QPA_PLATFORM", "offscreen");
        widgets::usePackagedFonts();
        int argc = 1;
        char name[] = "steerdeck-cli";
        char* argv[] = {name, nullptr};
        QApplication application(argc, argv);
        const auto a = lab::open_results(o->a);
        widgets::FigureInput input;
        const auto title = [](const std::filesystem::path& folder) {
            return QString::fromStdString(std::filesystem::weakly_canonical(folder).filename().string());
        };
        input.name = title(o->a);
        input.summary = a.complete ? a.summary : evaluate::summarize(a);
        if (!o->b.empty()) {
            const auto b = lab::open_results(o->b);
            input.second = b.complete ? b.summary : evaluate::summarize(b);
            input.secondName = title(o->b);
            input.comparison = evaluate::compare(a, b);
        }
        const auto sentence = widgets::saveResultsFigure(input, QString::fromStdString(o->out.string()));
        if (!sentence.isEmpty()) throw Failure(sentence.toStdString());
    });
}

} // namespace steerdeck::cli
