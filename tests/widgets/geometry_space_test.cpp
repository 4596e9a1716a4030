/// The components' picture in two and three dimensions, with real mouse and keys: turning, lasso, ghosts, paths, words.
#include "widgets/geometry/geometry_bench.h"
#include "widgets/geometry/heat_map.h"
#include "widgets/geometry/scatter_plot.h"
#include "widgets/geometry/time_bar.h"
#include "widgets/geometry/variance_bars.h"
#include "widgets/plots/export.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QSignalSpy>
#include <QSlider>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <memory>

using namespace steerdeck;
using namespace steerdeck::widgets;

namespace {

/// Four tokens at the corners of a tetrahedron, words on a helix.
lab::Geometry scene(int words = 300)
{
    lab::Geometry geometry;
    geometry.explained = {0.4, 0.3, 0.2, 0.05};
    const double corners[4][4] = {{1, 1, 1, 2}, {1, -1, -1, 0}, {-1, 1, -1, 0}, {-1, -1, 1, 0}};
    const char* names[] = {"german", "french", "lower_case", "<and>"};
    for (int i = 0; i < 4; ++i) {
        lab::TokenPoint token;
        token.name = token.title = names[i];
        token.category = i < 2 ? "language" : i == 2 ? "case" : "operator";
        token.position.assign(corners[i], corners[i] + 4);
        if (i < 2) token.instructions = {0.5 * token.position[0], 0.5 * token.position[1], 0.5 * token.position[2], 0};
        token.by_cosine = {{"w7", 7, 0.5, 1}, {"w9", 9, 0.4, 1}};
        geometry.tokens.push_back(token);
    }
    geometry.cosine.assign(16, 0);
    for (int i = 0; i < words; ++i) {
        for (const double at : {0.8 * std::sin(0.1 * i), 0.8 * std::cos(0.1 * i), 1.6 * i / words - 0.8, 0.0})
            geometry.vocabulary.push_back(float(at));
        geometry.vocabulary_text.push_back("w" + std::to_string(i));
    }
    return geometry;
}

lab::Geometry trained()
{
    lab::Geometry geometry = scene();
    geometry.trajectories = {{"german", {0, 100, 200}, {0, 0, 0, 0, 1, 0, 0, 0, 1, 1, 1, 2}}};
    return geometry;
}

void moveMouse(QWidget* widget, const QPointF& at, Qt::MouseButtons buttons = {}, Qt::KeyboardModifiers modifiers = {})
{
    QMouseEvent move(QEvent::MouseMove, at, widget->mapToGlobal(at), Qt::NoButton, buttons, modifiers);
    QCoreApplication::sendEvent(widget, &move);
}

void drag(QWidget* widget, const QList<QPointF>& along, Qt::KeyboardModifiers modifiers = {})
{
    QTest::mousePress(widget, Qt::LeftButton, modifiers, along.front().toPoint());
    for (const QPointF& at : along) moveMouse(widget, at, Qt::LeftButton, modifiers);
    QTest::mouseRelease(widget, Qt::LeftButton, modifiers, along.back().toPoint());
}

/// A square around a point, as a hand would draw it.
QList<QPointF> around(const QPointF& middle, double half = 18)
{
    return {middle + QPointF(-half, -half), middle + QPointF(half, -half), middle + QPointF(half, half),
            middle + QPointF(-half, half)};
}

} // namespace

class GeometrySpaceTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        bench = std::make_unique<GeometryBench>();
        bench->resize(1280, 800);
        bench->setCategories({{"language", "Language", "#0072b2", "circle"}, {"case", "Case", "#009e73", "triangle"}});
        bench->setGeometry(scene());
        bench->show();
        QVERIFY(QTest::qWaitForWindowExposed(bench.get()));
        plot = bench->scatter();
        QTRY_VERIFY(plot->replots() >= 2);
        drawn(); // the replot that follows once the margins are known
    }
    void cleanup() { bench.reset(); }

    // Turned by 90 degrees to the right, what was nearest stands at the right; tilted by 90, what was on top is
    // nearest.
    void a_turntable_turns_as_a_hand_on_its_front_would()
    {
        Turntable table;
        table.turn(-table.turned(), -table.tilted());
        QCOMPARE(table.seen({1, 2, 3}).x, 1.0);
        QCOMPARE(table.seen({1, 2, 3}).y, 2.0);
        QCOMPARE(table.seen({1, 2, 3}).depth, 3.0);
        table.turn(90, 0);
        QVERIFY(std::abs(table.seen({0, 0, 1}).x - 1) < 1e-12 && std::abs(table.seen({1, 0, 0}).depth + 1) < 1e-12);
        table.turn(-90, 200);
        QCOMPARE(table.tilted(), 90.0); // never over the top
        QVERIFY(std::abs(table.seen({0, 1, 0}).depth - 1) < 1e-12 && std::abs(table.seen({0, 0, 1}).y + 1) < 1e-12);
        table.setScene({1, 1, 1}, 2);
        QVERIFY(std::abs(table.seen({1, 1, 1}).x) < 1e-12 && std::abs(table.seen({1, 1, 1}).depth) < 1e-12);
    }

    // The eye stands 3.5 radii before the middle: at depth 1 of a radius of 2 lengths grow by 7 / 6.
    void perspective_enlarges_what_is_near_and_never_turns_it_over()
    {
        Turntable table;
        table.turn(-table.turned(), -table.tilted());
        table.setScene({0, 0, 0}, 2);
        QCOMPARE(table.seen({1, 0, 1}).x, 1.0);
        table.setPerspective(true);
        QVERIFY(std::abs(table.seen({1, 0, 1}).x - 7.0 / 6) < 1e-12);
        QVERIFY(std::abs(table.seen({1, 0, -1}).x - 7.0 / 8) < 1e-12);
        QVERIFY(std::abs(table.seen({1, 0, 100}).x - 5) < 1e-12); // behind the eye
        QCOMPARE(table.nearness(2), 1.0);
        QCOMPARE(table.nearness(-2), 0.0);
        QCOMPARE(table.nearness(0), 0.5);
    }

    void the_switch_shows_three_components_in_space_and_two_on_a_plane()
    {
        auto* z = bench->findChild<QComboBox*>("z");
        QVERIFY(!z->isVisible() && plot->xAxis->visible());
        QTest::mouseClick(bench->findChild<QAbstractButton*>("space"), Qt::LeftButton);
        QVERIFY(plot->space() && z->isVisible() && !plot->xAxis->visible());
        QVERIFY(bench->findChild<QCheckBox*>("perspective")->isVisible());
        QTest::mouseClick(bench->findChild<QAbstractButton*>("plane"), Qt::LeftButton);
        QVERIFY(!plot->space() && !z->isVisible() && plot->xAxis->visible());
    }

    void a_drag_turns_the_scene_and_the_words_with_it()
    {
        enterSpace();
        const QPointF before = plot->pixelOf(0), word = pixelOfWord(0);
        const Turntable camera = plot->camera();
        const QPointF from = plot->axisRect()->center();
        drag(plot, {from, from + QPointF(30, 0), from + QPointF(60, 10)});
        QVERIFY(std::abs(plot->camera().turned() - camera.turned() - 24) < 1e-9); // 0.4 degrees a pixel
        QVERIFY(std::abs(plot->camera().tilted() - camera.tilted() - 4) < 1e-9);
        QVERIFY(QLineF(before, plot->pixelOf(0)).length() > 10);
        QVERIFY(QLineF(word, pixelOfWord(0)).length() > 5);
        QCOMPARE(bench->selection(), QStringList());
        QTest::keyClick(plot, Qt::Key_Home);
        QVERIFY(plot->camera() == camera);
    }

    void turning_keeps_the_middle_and_the_size()
    {
        enterSpace();
        const QCPRange range = plot->xAxis->range();
        plot->turn(77, 30);
        drawn();
        QVERIFY(plot->xAxis->range() == range);
        const Turntable::Seen middle = plot->camera().seen(plot->camera().middle());
        QVERIFY(std::abs(plot->xAxis->coordToPixel(middle.x) - plot->axisRect()->center().x()) < 1.5);
    }

    void keys_turn_step_and_reset()
    {
        enterSpace();
        plot->setFocus();
        const Turntable camera = plot->camera();
        QTest::keyClick(plot, Qt::Key_Right, Qt::AltModifier);
        QTest::keyClick(plot, Qt::Key_Down, Qt::AltModifier);
        QVERIFY(plot->camera().turned() > camera.turned() && plot->camera().tilted() > camera.tilted());
        QVERIFY(bench->selection().isEmpty());
        QTest::keyClick(plot, Qt::Key_Right);
        QCOMPARE(bench->selection(), QStringList{"german"}); // the first one
        QTest::mouseClick(bench->findChild<QAbstractButton*>("resetView"), Qt::LeftButton);
        QVERIFY(plot->camera() == camera);
    }

    void perspective_is_a_choice()
    {
        enterSpace();
        const QPointF flat = plot->pixelOf(0);
        auto* box = bench->findChild<QCheckBox*>("perspective");
        QTest::keyClick(box, Qt::Key_Space);
        QVERIFY(plot->camera().perspective());
        QVERIFY(QLineF(flat, plot->pixelOf(0)).length() > 3);
    }

    void a_lasso_selects_what_it_encloses_in_every_view()
    {
        QTest::mouseClick(plot, Qt::LeftButton, {}, plot->pixelOf(3).toPoint());
        drag(plot, around(plot->pixelOf(1)), Qt::ShiftModifier);
        QCOMPARE(bench->selection(), (QStringList{"french", "<and>"})); // Shift adds
        QSignalSpy told(bench.get(), &GeometryBench::selectionChanged);
        QTest::mouseClick(bench->findChild<QAbstractButton*>("lasso"), Qt::LeftButton);
        drag(plot, around(plot->pixelOf(0)));
        QCOMPARE(bench->selection(), QStringList{"german"});
        QCOMPARE(told.count(), 1);
        enterSpace();
        const Turntable camera = plot->camera();
        drag(plot, around(plot->pixelOf(2)));
        QCOMPARE(bench->selection(), QStringList{"lower_case"});
        QVERIFY(plot->camera() == camera); // the tool draws, it does not turn
    }

    void a_lasso_that_ends_where_it_began_selects()
    {
        QTest::mouseClick(bench->findChild<QAbstractButton*>("lasso"), Qt::LeftButton);
        QList<QPointF> loop = around(plot->pixelOf(0));
        loop << loop.first(); // closed by hand
        drag(plot, loop);
        QCOMPARE(bench->selection(), QStringList{"german"});
        // A click is still a click.
        QTest::mouseClick(plot, Qt::LeftButton, {}, plot->pixelOf(1).toPoint());
        QCOMPARE(bench->selection(), QStringList{"french"});
    }

    void a_view_that_is_turned_and_turned_back_keeps_the_selection()
    {
        QTest::mouseClick(plot, Qt::LeftButton, {}, plot->pixelOf(0).toPoint());
        enterSpace();
        QCOMPARE(bench->selection(), QStringList{"german"});
        const QPointF from(40, 40); // where no token is
        drag(plot, {from, from + QPointF(60, 20), from + QPointF(30, 10), from});
        QCOMPARE(bench->selection(), QStringList{"german"});
    }

    void a_ghost_is_hovered_and_chosen_with_its_token()
    {
        QSignalSpy hovered(plot, &ScatterPlot::hovered);
        moveMouse(plot, plot->ghostPixelOf(0));
        QTRY_VERIFY(!hovered.isEmpty());
        QVERIFY(hovered.last().first().toString().contains("instructions"));
        QTest::mouseClick(plot, Qt::LeftButton, {}, plot->ghostPixelOf(0).toPoint());
        QCOMPARE(bench->selection(), QStringList{"german"});
        QVERIFY(plot->ghostPixelOf(3).isNull()); // an operator has no instructions
        QTest::keyClick(bench->findChild<QCheckBox*>("ghosts"), Qt::Key_Space);
        drawn();
        QCOMPARE(plot->tokenAt(plot->ghostPixelOf(0)), -1);
    }

    void ghosts_are_seen_only_while_wished()
    {
        bench->findChild<QCheckBox*>("labels")->setChecked(false);
        bench->findChild<QCheckBox*>("vocabulary")->setChecked(false);
        const auto ink = [&] { // pixels that differ from the background where the first ghost stands
            plot->replot(QCustomPlot::rpImmediateRefresh);
            const QImage image = plot->grab().toImage();
            const QPoint at = plot->ghostPixelOf(0).toPoint();
            int dark = 0;
            for (int x = -6; x <= 6; ++x)
                for (int y = -6; y <= 6; ++y)
                    if (image.pixelColor(at + QPoint(x, y)) != plot->theme().background) ++dark;
            return dark;
        };
        drawn();
        const int shown = ink();
        bench->findChild<QCheckBox*>("ghosts")->setChecked(false);
        drawn();
        QVERIFY2(shown > ink() + 10, qPrintable(QString("%1 %2").arg(shown).arg(ink())));
    }

    void the_slider_shows_where_the_token_was()
    {
        TimeBar* bar = bench->timeBar();
        QVERIFY(!bar->isVisible());
        bench->setGeometry(trained());
        QVERIFY(bar->isVisible());
        drawn();
        QVERIFY(QLineF(plot->pathPixelOf(0), plot->pixelOf(0)).length() < 1e-6); // the end is the token
        bar->slider()->setFocus();
        QTest::keyClick(bar->slider(), Qt::Key_Home);
        QCOMPARE(bar->step(), 0.0);
        const QPointF start = plot->pathPixelOf(0);
        QVERIFY(std::abs(start.x() - plot->xAxis->coordToPixel(0)) < 1e-6);
        QTest::keyClick(bar->slider(), Qt::Key_Right);
        QCOMPARE(bar->step(), 100.0);
        QVERIFY(std::abs(plot->pathPixelOf(0).x() - plot->xAxis->coordToPixel(1)) < 1e-6);
        plot->setStep(50); // between two records: on the line that joins them
        QVERIFY(std::abs(plot->pathPixelOf(0).x() - plot->xAxis->coordToPixel(0.5)) < 1e-6);
        bench->setGeometry(scene());
        QVERIFY(!bar->isVisible());
    }

    void play_lets_time_pass_and_a_hand_on_the_slider_holds_it()
    {
        bench->setGeometry(trained());
        TimeBar* bar = bench->timeBar();
        QSignalSpy moved(bar, &TimeBar::stepChanged);
        QTest::mouseClick(bench->findChild<QAbstractButton*>("play"), Qt::LeftButton);
        QVERIFY(bar->playing());
        QCOMPARE(bar->step(), 0.0); // it was at the end: from the beginning
        QTRY_VERIFY(bar->step() > 5);
        QVERIFY(moved.count() >= 2);
        QTest::keyClick(bar->slider(), Qt::Key_End);
        QVERIFY(!bar->playing());
        QCOMPARE(bar->step(), 200.0);
        QTest::mouseClick(bench->findChild<QAbstractButton*>("play"), Qt::LeftButton);
        QTRY_VERIFY(bar->step() > 1);
        QTest::mouseClick(bench->findChild<QAbstractButton*>("play"), Qt::LeftButton);
        QVERIFY(!bar->playing());
        const double held = bar->step();
        QTest::qWait(120);
        QCOMPARE(bar->step(), held);
    }

    void a_training_is_chosen_from_the_records()
    {
        QSignalSpy asked(bench.get(), &GeometryBench::geometryRequested);
        auto* run = bench->findChild<QComboBox*>("run");
        QVERIFY(!run->isEnabled());
        lab::TrainingInfo one, method;
        one.folder = "/records/one";
        one.title = "German and 2 more";
        one.started = "2026-11-21 18:31";
        method.folder = "/records/two";
        method.method = "lm_steer";
        bench->setTrainings({method, one});
        QVERIFY(run->isEnabled());
        QCOMPARE(run->count(), 2); // other ways to steer have no rows
        run->setFocus();
        QTest::keyClick(run, Qt::Key_Down);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.last().first().value<lab::GeometryRequest>().run, std::filesystem::path("/records/one"));
        lab::TrainingInfo later = one;
        later.folder = "/records/three";
        bench->setTrainings({later, one});
        QCOMPARE(asked.count(), 1);
        QCOMPARE(bench->request().run, std::filesystem::path("/records/one"));
        bench->setTrainings({});
        QVERIFY(bench->request().run.empty());
    }

    void clearing_takes_away_what_is_of_a_model()
    {
        lab::TrainingInfo training;
        training.folder = "/records/one";
        bench->setTrainings({training});
        bench->select("german");
        QSignalSpy told(bench.get(), &GeometryBench::selectionChanged);
        bench->clear();
        QVERIFY(bench->values().tokens.empty() && bench->values().vocabulary.empty());
        QVERIFY(bench->selection().isEmpty());
        QCOMPARE(told.count(), 1);
        QVERIFY(bench->heatMap()->order().empty());
        for (const QTableView* table : bench->findChildren<QTableView*>()) QCOMPARE(table->model()->rowCount(), 0);
        QVERIFY(!bench->findChild<QComboBox*>("run")->isEnabled());
        QVERIFY(!bench->timeBar()->isVisible());
        QVERIFY(!plot->grab().isNull()); // an empty picture paints
    }

    void fits_on_instructions_and_all_can_be_asked_for()
    {
        QSignalSpy asked(bench.get(), &GeometryBench::geometryRequested);
        auto* fit = bench->findChild<QComboBox*>("fitOn");
        for (int i = 0; i < 3; ++i) QTest::keyClick(fit, Qt::Key_Down);
        QCOMPARE(asked.at(1).first().value<lab::GeometryRequest>().fit_on, lab::FitOn::instructions);
        QCOMPARE(asked.at(2).first().value<lab::GeometryRequest>().fit_on, lab::FitOn::all);
    }

    void few_words_are_dots_and_many_are_a_density()
    {
        QVERIFY(plot->cloud().dotted());
        bench->setGeometry(scene(40000));
        drawn();
        QVERIFY(!plot->cloud().dotted());
        const int all = plot->cloud().inView();
        QVERIFY(all > 39000);
        // Ten times as near a word on the helix, only its neighbourhood is in view.
        const QPointF word = plot->cloud().at(1000);
        plot->xAxis->setRange(word.x() - 0.02, word.x() + 0.02);
        plot->yAxis->setRange(word.y() - 0.02, word.y() + 0.02);
        emit plot->viewMoved();
        plot->replot(QCustomPlot::rpImmediateRefresh);
        QVERIFY(plot->cloud().inView() > 0 && plot->cloud().inView() < all / 10);
        QVERIFY(plot->cloud().dotted());
    }

    // The box around the tokens is as wide as high before and after, whatever the paper's shape.
    void a_print_of_another_shape_keeps_equal_units_and_the_screen()
    {
        const QCPRange x = plot->xAxis->range(), y = plot->yAxis->range();
        bench->findChild<QCheckBox*>("labels")->setChecked(false);
        bench->findChild<QCheckBox*>("vocabulary")->setChecked(false);
        bench->findChild<QCheckBox*>("ghosts")->setChecked(false);
        QTemporaryDir folder;
        QList<double> shapes;
        for (const QSizeF size : {QSizeF(1600, 800), QSizeF(800, 1600)}) {
            const QString file = folder.filePath("print.png");
            QCOMPARE(bench->saveScatter(file, PictureSize{size.width(), size.height(), PictureSize::Unit::pixels, 96}),
                     QString());
            // The blue discs of german (1, 1) and french (1, -1) stand above each other; the green triangle (-1, 1)
            // left of german.
            const QImage image(file);
            const QPointF german = middleOf(image, QColor("#0072b2"), true),
                          french = middleOf(image, QColor("#0072b2"), false),
                          lower = middleOf(image, QColor("#009e73"), true);
            shapes << (german.x() - lower.x()) / (french.y() - german.y());
        }
        for (const double shape : shapes) QVERIFY2(std::abs(shape - 1) < 0.05, qPrintable(QString::number(shape)));
        QVERIFY(plot->xAxis->range() == x && plot->yAxis->range() == y);
    }

    void explained_variance_is_told_on_axes_and_bars()
    {
        const VarianceBars* bars = bench->varianceBars();
        QVERIFY(bars->isVisible());
        QVERIFY(bars->summary().contains("PC 2 explains 30 %"));
        QVERIFY(bars->summary().contains("90 %")); // the first three together
        QCOMPARE(plot->axisTitle(2), QString("PC 3 (20 %)"));
        QCOMPARE(bars->accessibleDescription(), bars->summary());
    }

    void other_components_can_be_laid_on_the_third_axis()
    {
        enterSpace();
        const Turntable::Point before = plot->camera().middle();
        auto* z = bench->findChild<QComboBox*>("z");
        z->setFocus();
        QTest::keyClick(z, Qt::Key_Down); // the fourth component, where only one token is not 0
        QVERIFY(std::abs(plot->camera().middle()[2] - 1) < 1e-9 && before[2] != plot->camera().middle()[2]);
    }

private:
    /// The middle of the pixels of that colour in the upper or the lower half of where they are, below the legend.
    static QPointF middleOf(const QImage& image, const QColor& color, bool upper)
    {
        QList<QPoint> found;
        for (int row = 60; row < image.height(); ++row)
            for (int column = 0; column < image.width(); ++column)
                if (image.pixelColor(column, row) == color) found << QPoint(column, row);
        if (found.isEmpty()) return {};
        const double half = (found.first().y() + found.last().y()) / 2.0;
        const bool one = found.last().y() - found.first().y() < 30;
        QPointF sum;
        int n = 0;
        for (const QPoint& at : found)
            if (one || (at.y() < half) == upper) {
                sum += at;
                ++n;
            }
        return sum / n;
    }
    /// Waits until what changed is drawn and the view, which follows the margins, stays as it is.
    void drawn() const
    {
        for (QCPRange range(0, 0); range != plot->xAxis->range();) {
            range = plot->xAxis->range();
            const int before = plot->replots();
            plot->scheduleReplot();
            QTRY_VERIFY(plot->replots() > before);
        }
    }
    void enterSpace()
    {
        bench->findChild<QAbstractButton*>("space")->setChecked(true);
        drawn();
    }
    QPointF pixelOfWord(int word) const
    {
        const QPointF at = plot->cloud().at(word);
        return {plot->xAxis->coordToPixel(at.x()), plot->yAxis->coordToPixel(at.y())};
    }

    std::unique_ptr<GeometryBench> bench;
    ScatterPlot* plot = nullptr;
};

QTEST_MAIN(GeometrySpaceTest)
#include "geometry_space_test.moc"
