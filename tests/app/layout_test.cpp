// Nothing scrolls sideways: every bench, its pages and the windows beside it, in small and large windows, with large
// letters, in every language.
#include "app/appearance.h"
#include "app/batch_window.h"
#include "app/behaviors_window.h"
#include "app/class_window.h"
#include "app/effects_window.h"
#include "app/export_window.h"
#include "app/job_bridge.h"
#include "app/judge_window.h"
#include "app/language.h"
#include "app/lesson_editor_window.h"
#include "app/library_window.h"
#include "app/mechanism_window.h"
#include "app/message_bar.h"
#include "app/models_window.h"
#include "app/window_holder.h"

#include "widgets/learn/learn_bench.h"
#include "widgets/learn/lesson_progress.h"
#include "widgets/shared/page_area.h"
#include "widgets/train/adapter_sheet.h"
#include "widgets/train/data_sheet.h"
#include "widgets/train/sweep_sheet.h"
#include "widgets/train/train_bench.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <memory>

using namespace steerdeck;
using namespace steerdeck::app;
using namespace steerdeck::widgets;

namespace {

constexpr int patience = 120000; // milliseconds; other programs may have the processors

struct Place {
    QString name;
    std::function<void()> show;
};

QString nameOf(const QWidget* widget)
{
    const QString name = widget->objectName().isEmpty() ? widget->accessibleName() : widget->objectName();
    return QString::fromLatin1(widget->metaObject()->className()).section("::", -1) + " " + name;
}

/// The child of `widget` that keeps it from being narrower.
QString widest(const QWidget* widget)
{
    QString path;
    for (;;) {
        const QWidget* found = nullptr;
        int least = 0;
        for (const QObject* child : widget->children())
            if (const auto* part = qobject_cast<const QWidget*>(child); part && !part->isWindow() && part->isVisible())
                if (const int own = std::max(part->minimumWidth(), part->minimumSizeHint().width()); own > least) {
                    least = own;
                    found = part;
                }
        if (!found || path.count('>') > 12) return path;
        path += QStringLiteral(" > %1 (%2)").arg(nameOf(found)).arg(least);
        widget = found;
    }
}

/// What of `top` has to be moved sideways to be seen.
QStringList sideways(QWidget* top)
{
    QStringList found;
    for (auto* area : top->findChildren<QScrollArea*>()) {
        if (!area->isVisible() || !area->widget()) continue;
        const int hidden = area->widget()->minimumSizeHint().width() - area->viewport()->width();
        if (area->horizontalScrollBar()->maximum() > 0 || hidden > 0)
            found << QStringLiteral("%1: %2 pixels too narrow%3")
                         .arg(nameOf(area))
                         .arg(std::max(hidden, area->horizontalScrollBar()->maximum()))
                         .arg(widest(area->widget()));
    }
    return found;
}

} // namespace

class LayoutTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    std::unique_ptr<Appearance> appearance_;
    std::unique_ptr<WindowHolder> holder_;

    Workbench* window() const { return holder_->window(); }
    void open(const QString& language, bool firstStart = false)
    {
        holder_.reset();
        Workbench::Setup setup{{}, {}, true, {}, appearance_.get(), language};
        setup.first_start = firstStart;
        holder_ = std::make_unique<WindowHolder>(setup);
        QSignalSpy ready(window(), &Workbench::ready);
        window()->show();
        QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, patience);
        if (firstStart) return;
        auto* guide = window()->learn()->guide();
        guide->open(guide->lessons().first().name);
    }

    void turnTo(const char* method) const
    {
        auto* what = window()->train()->findChild<QComboBox*>("what");
        what->setCurrentIndex(what->findData(QString::fromLatin1(method)));
    }

    /// All that the window itself shows.
    QList<Place> places() const
    {
        auto* w = window();
        const auto bench = [w](Bench one) { return [w, one] { w->showBench(one); }; };
        QList<Place> all = {{"compose", bench(Bench::compose)},
                            {"geometry", bench(Bench::geometry)},
                            {"tasks", [w] { w->showTasks(); }},
                            {"learn", bench(Bench::learn)}};
        for (const char* method : {"", "joint", "lora_dare", "caa"})
            all << Place{QStringLiteral("train %1").arg(method), [this, w, method] {
                             w->showBench(Bench::train);
                             turnTo(method);
                         }};
        w->showTasks(false);
        for (auto* tabs : w->page(Bench::evaluate)->findChildren<QTabWidget*>())
            for (int i = 0; i < tabs->count(); ++i)
                all << Place{QStringLiteral("evaluate, %1").arg(tabs->tabText(i)), [w, tabs, i] {
                                 w->showTasks(false);
                                 tabs->setCurrentIndex(i);
                             }};
        for (auto* tabs : w->train()->findChildren<QTabWidget*>())
            for (int i = 0; i < tabs->count(); ++i)
                all << Place{QStringLiteral("train, %1").arg(tabs->tabText(i)), [w, tabs, i] {
                                 w->showBench(Bench::train);
                                 tabs->setCurrentIndex(i);
                             }};
        return all;
    }

    /// What is wrong with the places in a window of this size.
    QStringList wrongAt(const QSize& size) const
    {
        QStringList wrong;
        window()->resize(size);
        for (const Place& place : places()) {
            place.show();
            QTest::qWait(20); // layouts settle
            const QString where = QStringLiteral("%1x%2, %3: ").arg(size.width()).arg(size.height()).arg(place.name);
            if (window()->width() > size.width())
                wrong << where + QStringLiteral("the window grows to %1").arg(window()->width()) + widest(window());
            for (const QString& one : sideways(window())) wrong << where + one;
        }
        wrong.removeDuplicates();
        return wrong;
    }

    static bool none(const QStringList& wrong)
    {
        if (!wrong.isEmpty()) qWarning().noquote() << QString::number(wrong.size()) + " wrong:\n" + wrong.join('\n');
        return wrong.isEmpty();
    }

private slots:
    void initTestCase()
    {
        qputenv("XDG_DATA_HOME", folder_.filePath("data").toUtf8());
        appearance_ = std::make_unique<Appearance>(Theme::light); // sizes are those of the program's own style
    }
    void cleanup() { appearance_->setType(100); }
    void cleanupTestCase() { holder_.reset(); }

    void nothing_scrolls_sideways_data()
    {
        QTest::addColumn<QString>("language");
        for (const Language& one : languages) QTest::newRow(one.code) << one.code;
    }
    void nothing_scrolls_sideways()
    {
        QFETCH(QString, language);
        open(language);
        QStringList wrong;
        for (const int type : {100, 150}) {
            appearance_->setType(type);
            for (const QSize& size : {QSize(1024, 700), QSize(1366, 768), QSize(1440, 900), QSize(2560, 1440)}) {
                for (const QString& one : wrongAt(size)) wrong << QStringLiteral("%1 %, ").arg(type) + one;
            }
        }
        // Twice as large letters are for large screens.
        appearance_->setType(200);
        for (const QSize& size : {QSize(1920, 1080), QSize(2560, 1440)})
            for (const QString& one : wrongAt(size)) wrong << "200 %, " + one;
        QVERIFY(none(wrong));
    }

    void start_of_train_is_in_sight_on_a_small_screen_data() { nothing_scrolls_sideways_data(); }
    void start_of_train_is_in_sight_on_a_small_screen()
    {
        QFETCH(QString, language);
        open(language, true);
        QTRY_VERIFY(window()->offers()->isVisible());
        window()->resize(1024, 700);
        window()->showBench(Bench::train);
        auto* start = window()->train()->findChild<QAbstractButton*>("start");
        for (const char* method : {"", "joint", "lora_dare", "caa"}) {
            turnTo(method);
            QTest::qWait(20);
            QCOMPARE(window()->size(), QSize(1024, 700));
            QVERIFY2(start->visibleRegion().boundingRect() == start->rect(), method);
        }
        // What the form has above it can be reached: with the keyboard it comes into sight.
        turnTo("");
        for (const char* name : {"seed", "data", "holdOut"}) {
            auto* field = window()->train()->findChild<QWidget*>(name);
            field->setFocus(Qt::TabFocusReason);
            auto* area = window()->train()->findChild<PageArea*>();
            area->ensureWidgetVisible(field);
            QTRY_VERIFY2(!field->visibleRegion().isEmpty(), name);
        }
    }

    void lessons_in_the_largest_letters_wrap()
    {
        open("de");
        QStringList wrong;
        for (const int type : {normalType, largeType, mostType}) {
            window()->learn()->guide()->setType(type);
            for (const QSize& size : {QSize(1024, 700), QSize(1366, 768)}) {
                window()->resize(size);
                window()->showBench(Bench::learn);
                QTest::qWait(20);
                for (const QString& one : sideways(window()))
                    wrong << QStringLiteral("%1, %2: ").arg(type).arg(size.width()) + one;
            }
        }
        window()->learn()->guide()->setType(normalType);
        QVERIFY(none(wrong));
    }

    void windows_beside_it_fit_on_a_small_screen_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("en") << "en";
        QTest::newRow("de") << "de";
    }
    void windows_beside_it_fit_on_a_small_screen()
    {
        QFETCH(QString, language);
        open(language);
        auto* w = window();
        QStringList wrong;
        for (const int type : {100, 150}) {
            appearance_->setType(type);
            const auto look = [&](QWidget* top) {
                QVERIFY(top);
                top->show();
                top->resize(1000, 640);
                QTest::qWait(20);
                const QString where = QStringLiteral("%1 %, %2: ").arg(type).arg(top->windowTitle());
                if (top->width() > 1000 || top->height() > 640)
                    wrong << where + QStringLiteral("wants %1x%2").arg(top->width()).arg(top->height()) + widest(top);
                for (const QString& one : sideways(top)) wrong << where + one;
                top->close();
            };
            look(w->showModels());
            look(w->showLibrary());
            look(w->showJudge());
            look(w->showExport());
            look(w->showEffects());
            look(w->showMechanism());
            look(w->showBehaviors());
            look(w->showBatch());
            look(w->showClass());
            look(w->showLessonEditor());
            look(w->train()->sweepSheet());
            look(w->train()->findChild<DataSheet*>());
            turnTo("joint");
            look(w->train()->findChild<AdapterSheet*>());
        }
        QVERIFY(none(wrong));
    }
};

QTEST_MAIN(LayoutTest)
#include "layout_test.moc"
