/// Steerdeck's side of `tests/bench/run geometry`: frames of the components' picture, 1280 x 800, with a vocabulary of
/// 150 000 words behind the tokens, while it is moved, zoomed and turned by the mouse.
///
///     QT_QPA_PLATFORM=offscreen geometry_frames [--frames N] [--words N]
///
/// Says one JSON object: for each movement {"fps": of the median frame, "p95_ms", "processor_ms": of the median frame}.
/// A frame is all from the mouse's event to the finished QImage.
#include "tests/bench/line_server.h"
#include "widgets/geometry/scatter_plot.h"

#include "core/base/random.h"
#include "widgets/shared/theme.h"

#include <QApplication>
#include <QImage>
#include <QMouseEvent>
#include <QWheelEvent>

#include <cmath>
#include <ctime>
#include <numbers>

using namespace steerdeck;
using namespace steerdeck::widgets;

namespace {

/// Words in clouds of different sizes, tokens with ghosts among them, and two paths.
lab::Geometry scene(int words)
{
    Random random(7);
    const auto normal = [&] {
        return std::sqrt(-2 * std::log(1 - random.uniform())) * std::cos(2 * std::numbers::pi * random.uniform());
    };
    lab::Geometry geometry;
    geometry.explained = {0.31, 0.17, 0.09};
    for (int i = 0; i < words; ++i) {
        const double wide = i % 3 == 0 ? 0.2 : 0.6;
        for (int c = 0; c < 3; ++c)
            geometry.vocabulary.push_back(float(wide * normal() + (i % 3 == 0 ? 0.5 * (c - 1) : 0)));
        geometry.vocabulary_text.push_back("w" + std::to_string(i));
    }
    for (int i = 0; i < 22; ++i) {
        lab::TokenPoint token;
        token.name = "token_" + std::to_string(i);
        token.title = "Token " + std::to_string(i);
        token.category =
            i < 18 ? std::vector<std::string>{"language", "words", "sentences"}[std::size_t(i % 3)] : "operator";
        token.seen = i % 5 != 0;
        for (int c = 0; c < 3; ++c) token.position.push_back(normal());
        if (i < 18)
            for (int c = 0; c < 3; ++c) token.instructions.push_back(0.4 * token.position[std::size_t(c)]);
        geometry.tokens.push_back(std::move(token));
    }
    for (int i = 0; i < 2; ++i) {
        lab::Trajectory path{geometry.tokens[std::size_t(i)].name, {}, {}};
        for (int step = 0; step <= 50; ++step) {
            path.steps.push_back(10 * step);
            for (int c = 0; c < 3; ++c)
                path.positions.push_back(geometry.tokens[std::size_t(i)].position[std::size_t(c)] *
                                         (0.4 + 0.012 * step));
        }
        geometry.trajectories.push_back(std::move(path));
    }
    return geometry;
}

void mouse(QWidget& widget, QEvent::Type kind, const QPointF& at, Qt::KeyboardModifiers with)
{
    const Qt::MouseButton button = kind == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
    QMouseEvent event(kind, at, widget.mapToGlobal(at), button,
                      kind == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, with);
    QCoreApplication::sendEvent(&widget, &event);
}

/// Milliseconds of each frame, by the clock and of this process's processors; `act` is what the mouse does for it.
bench::Json measure(ScatterPlot& plot, int frames, const std::function<void(int)>& act)
{
    QImage image(plot.size(), QImage::Format_ARGB32_Premultiplied);
    std::vector<double> clock, processor;
    for (int frame = 0; frame < frames; ++frame) {
        const bench::Stopwatch watch;
        const std::clock_t start = std::clock();
        const int before = plot.replots();
        act(frame);
        while (plot.replots() == before) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        plot.render(&image);
        clock.push_back(1000 * watch.seconds());
        processor.push_back(1000.0 * double(std::clock() - start) / CLOCKS_PER_SEC);
    }
    std::sort(clock.begin(), clock.end());
    std::sort(processor.begin(), processor.end());
    const auto at = [](const std::vector<double>& sorted, double share) {
        return sorted[std::size_t(share * double(sorted.size() - 1))];
    };
    return {{"fps", 1000 / at(clock, 0.5)}, {"p95_ms", at(clock, 0.95)}, {"processor_ms", at(processor, 0.5)}};
}

} // namespace

int main(int argc, char** argv)
try {
    QApplication application(argc, argv);
    auto given = bench::options(argc, argv, {"--frames", "--words"});
    const int frames = given["--frames"].empty() ? 150 : std::stoi(given["--frames"]);
    const lab::Geometry geometry = scene(given["--words"].empty() ? 150'000 : std::stoi(given["--words"]));
    QApplication::setPalette(lightPalette());
    ScatterPlot plot(geometry);
    plot.setCategories({{"language", "Language", QColor(0, 114, 178), "circle"},
                        {"words", "Words", QColor(230, 159, 0), "square"},
                        {"sentences", "Sentences", QColor(0, 158, 115), "triangle"}});
    plot.resize(1280, 800);
    plot.geometryChanged();
    plot.show();
    measure(plot, 5, [&](int) { plot.replot(QCustomPlot::rpQueuedReplot); }); // settles, and warms up
    bench::Json report{{"words", plot.cloud().count()}, {"width", plot.width()}, {"height", plot.height()}};

    const QPointF middle = QPointF(plot.axisRect()->center());
    const auto circle = [&](int frame) { return middle + 120 * QPointF(std::cos(0.1 * frame), std::sin(0.1 * frame)); };
    const auto drag = [&](Qt::KeyboardModifiers with) {
        mouse(plot, QEvent::MouseButtonPress, circle(0), with);
        auto times = measure(plot, frames, [&](int frame) { mouse(plot, QEvent::MouseMove, circle(frame + 1), with); });
        mouse(plot, QEvent::MouseButtonRelease, circle(frames), with);
        return times;
    };
    const auto zoom = [&] {
        return measure(plot, frames, [&](int frame) {
            const int way = frame / 20 % 2 == 0 ? 120 : -120;
            QWheelEvent wheel(middle, plot.mapToGlobal(middle), {}, {0, way}, Qt::NoButton, Qt::NoModifier,
                              Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(&plot, &wheel);
        });
    };
    report["move"] = drag(Qt::ControlModifier);
    report["zoom"] = zoom();
    plot.setSpace(true);
    plot.resetView();
    measure(plot, 5, [&](int) { plot.replot(QCustomPlot::rpQueuedReplot); });
    report["turn"] = drag(Qt::NoModifier);
    plot.setPerspective(true);
    report["turn_perspective"] = drag(Qt::NoModifier);
    report["zoom_in_space"] = zoom();
    bench::say(report);
    return 0;
} catch (const std::exception& error) {
    std::fprintf(stderr, "%s\n", error.what());
    return 1;
}
