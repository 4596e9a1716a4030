// Every control of the real window, on every bench: it has a name and says what it is for, the tab key reaches it, one
// sees where the keyboard is, and no text is cut off, with usual and with large letters.
#include "app/appearance.h"
#include "app/workbench.h"

#include "widgets/compose/compose_bench.h"
#include "widgets/tasks/task_bench.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSlider>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <memory>
#include <set>

using namespace steerdeck;
using namespace steerdeck::app;

namespace {

constexpr int patience = 120000;                   // milliseconds; other programs may have the processors
constexpr int tasksPart = int(all_benches.size()); // the other part of Evaluate, as a number of a bench

QString describe(const QWidget* widget)
{
    QStringList path;
    for (const QWidget* one = widget; one && !one->isWindow(); one = one->parentWidget())
        path.prepend(one->objectName().isEmpty() ? QLatin1String(one->metaObject()->className()) : one->objectName());
    QString text = widget->accessibleName();
    if (const auto* label = qobject_cast<const QLabel*>(widget)) text = label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget); button && text.isEmpty())
        text = button->text();
    return QStringLiteral("%1 \"%2\"").arg(path.mid(std::max<qsizetype>(0, path.size() - 4)).join('/'), text);
}

/// Parts that a control makes for itself: the field of a spin box, the view of a combo box.
bool isPart(const QWidget* widget)
{
    if (widget->objectName().startsWith(QLatin1String("qt_"))) return true;
    for (const QWidget* above = widget->parentWidget(); above; above = above->parentWidget())
        if (qobject_cast<const QAbstractSpinBox*>(above) || qobject_cast<const QComboBox*>(above)) return true;
    const QWidget* parent = widget->parentWidget();
    return qobject_cast<const QAbstractItemView*>(parent) || widget->inherits("QTableCornerButton") ||
           widget->inherits("QHeaderView") || widget->inherits("QScrollBar") || widget->inherits("QSplitterHandle") ||
           (qobject_cast<const QTabBar*>(parent) && qobject_cast<const QToolButton*>(widget));
}

bool isControl(const QWidget* widget)
{
    return qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QAbstractSpinBox*>(widget) ||
           qobject_cast<const QComboBox*>(widget) || qobject_cast<const QSlider*>(widget) ||
           qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QPlainTextEdit*>(widget) ||
           qobject_cast<const QAbstractItemView*>(widget);
}

} // namespace

class AccessibilityTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    std::unique_ptr<Appearance> appearance_;
    std::unique_ptr<Workbench> window_;

    static void benches()
    {
        QTest::addColumn<int>("bench");
        for (const Bench bench : all_benches) QTest::newRow(qPrintable(name_of(bench))) << int(bench);
        QTest::newRow("tasks") << tasksPart;
    }
    QWidget* page(int bench) const { return bench == tasksPart ? window_->tasks() : window_->page(Bench(bench)); }
    void show(int bench)
    {
        if (bench == tasksPart || Bench(bench) == Bench::evaluate)
            window_->showTasks(bench == tasksPart);
        else
            window_->showBench(Bench(bench));
        QTest::qWait(150); // its first layout
    }
    /// Those that the tab key may reach: visible, enabled, and of radio buttons the one that is chosen.
    QList<QWidget*> reachable() const
    {
        QList<QWidget*> found;
        for (auto* widget : window_->findChildren<QWidget*>()) {
            if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible() || !widget->isEnabled() ||
                isPart(widget))
                continue;
            if (widget->focusProxy()) continue;
            if (auto* button = qobject_cast<QAbstractButton*>(widget)) {
                const bool exclusive = button->autoExclusive() || (button->group() && button->group()->exclusive());
                if (exclusive && !button->isChecked()) continue;
            }
            found << widget;
        }
        return found;
    }
    bool isBench(const QWidget* area) const
    {
        for (int bench = 0; bench <= tasksPart; ++bench)
            if (page(bench)->parentWidget()->parentWidget()->parentWidget() == area) return true;
        return false;
    }
    QStringList clipped() const
    {
        QStringList found;
        for (auto* widget : window_->findChildren<QWidget*>()) {
            auto* label = qobject_cast<QLabel*>(widget);
            auto* button = qobject_cast<QAbstractButton*>(widget);
            if (!widget->isVisible() || isPart(widget) || (!label && !button)) continue;
            bool scrolled = false; // what is out of sight there can be scrolled to
            for (const QWidget* above = widget->parentWidget(); above; above = above->parentWidget())
                scrolled = scrolled ||
                           (qobject_cast<const QScrollArea*>(above) && (appearance_->type() > 100 || !isBench(above)));
            const QSize need = widget->sizeHint();
            const bool elides = widget->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored;
            const bool wraps = label && label->wordWrap();
            if (label ? label->text().isEmpty() : button->text().isEmpty()) continue; // a sign alone is no text
            const int tall = wraps ? label->heightForWidth(label->width()) : need.height();
            QString what;
            if (!wraps && !elides && widget->width() < need.width())
                what = QStringLiteral("%1 wide, needs %2").arg(widget->width()).arg(need.width());
            else if (widget->height() < tall)
                what = QStringLiteral("%1 high, needs %2").arg(widget->height()).arg(tall);
            else if (!scrolled && widget->visibleRegion().boundingRect().size() != widget->size())
                what = QStringLiteral("partly hidden");
            if (!what.isEmpty()) found << describe(widget) + ": " + what;
        }
        return found;
    }

private slots:
    void initTestCase()
    {
        qputenv("XDG_DATA_HOME", folder_.filePath("data").toUtf8());
        appearance_ = std::make_unique<Appearance>();
        window_ = std::make_unique<Workbench>(Workbench::Setup{{}, {}, true, {}, appearance_.get()});
        window_->resize(1280, 800);
        QSignalSpy ready(window_.get(), &Workbench::ready);
        window_->show();
        QVERIFY(QTest::qWaitForWindowActive(window_.get()));
        QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, patience);
    }

    void every_control_has_a_name_and_says_what_it_is_for_data() { benches(); }
    void every_control_has_a_name_and_says_what_it_is_for()
    {
        QFETCH(int, bench);
        show(bench);
        QStringList nameless, silent;
        for (auto* widget : window_->findChildren<QWidget*>()) {
            if (!widget->isVisible() || isPart(widget)) continue;
            const bool focusable = widget->focusPolicy() & Qt::TabFocus;
            if (!focusable && !isControl(widget)) continue;
            QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
            if (qobject_cast<QScrollArea*>(widget)) continue; // it only scrolls what is named itself
            if (!face || face->text(QAccessible::Name).trimmed().isEmpty()) nameless << describe(widget);
            if (isControl(widget) && widget->toolTip().isEmpty() && widget->accessibleDescription().isEmpty())
                silent << describe(widget);
        }
        QVERIFY2(nameless.isEmpty(), qPrintable("no name:\n  " + nameless.join("\n  ")));
        QVERIFY2(silent.isEmpty(), qPrintable("no tool tip:\n  " + silent.join("\n  ")));
    }

    void every_menu_action_has_a_name_and_one_key_each()
    {
        std::set<QString> keys;
        std::function<void(const QMenu*)> walk = [&](const QMenu* menu) {
            for (const QAction* action : menu->actions()) {
                if (action->menu()) walk(action->menu());
                if (action->isSeparator() || action->menu()) continue;
                QVERIFY(!action->text().isEmpty());
                for (const QKeySequence& key : action->shortcuts())
                    QVERIFY2(keys.insert(key.toString()).second, qPrintable(key.toString() + " is taken twice"));
            }
        };
        for (const QAction* top : window_->menuBar()->actions()) walk(top->menu());
    }

    void the_tab_key_reaches_every_control_data() { benches(); }
    void the_tab_key_reaches_every_control()
    {
        QFETCH(int, bench);
        show(bench);
        std::set<QWidget*> visited;
        window_->setFocus();
        for (int i = 0; i < 400; ++i) {
            QWidget* focus = QApplication::focusWidget();
            QTest::keyClick(focus ? focus : window_.get(), Qt::Key_Tab);
            if (QApplication::focusWidget()) visited.insert(QApplication::focusWidget());
        }
        QStringList missed;
        for (QWidget* widget : reachable())
            if (!visited.count(widget)) missed << describe(widget);
        QVERIFY2(missed.isEmpty(), qPrintable("not reached:\n  " + missed.join("\n  ")));
    }

    void one_sees_where_the_keyboard_is_data() { benches(); }
    void one_sees_where_the_keyboard_is()
    {
        QFETCH(int, bench);
        show(bench);
        QStringList unseen;
        const QList<QWidget*> controls = reachable();
        for (QWidget* widget : controls) {
            // A frame around it may be what shows it.
            const auto picture = [&] {
                const QPoint corner = widget->mapTo(window_.get(), QPoint(0, 0));
                return window_->grab(QRect(corner, widget->size()).adjusted(-4, -4, 4, 4)).toImage();
            };
            QWidget* other = widget == controls.first() ? controls.last() : controls.first();
            other->setFocus(Qt::TabFocusReason);
            QCoreApplication::processEvents();
            const QImage before = picture();
            widget->setFocus(Qt::TabFocusReason);
            QCoreApplication::processEvents();
            if (widget->hasFocus() && picture() == before) unseen << describe(widget);
        }
        QVERIFY2(unseen.isEmpty(), qPrintable("no visible focus:\n  " + unseen.join("\n  ")));
    }

    void no_text_is_cut_off_data()
    {
        QTest::addColumn<int>("bench");
        QTest::addColumn<int>("type");
        for (const int type : {100, 150})
            for (int bench = 0; bench <= tasksPart; ++bench)
                QTest::newRow(qPrintable(
                    QString("%1 at %2 %").arg(bench == tasksPart ? "tasks" : name_of(Bench(bench))).arg(type)))
                    << bench << type;
    }
    void no_text_is_cut_off()
    {
        QFETCH(int, bench);
        QFETCH(int, type);
        appearance_->setType(type);
        show(bench);
        window_->resize(1280, 800);
        QTest::qWait(100);
        QCOMPARE(window_->size(), QSize(1280, 800)); // it still fits
        QStringList found = clipped();
        // With usual letters nothing has to be scrolled either.
        const QWidget* page = this->page(bench);
        const QWidget* area = page->parentWidget()->parentWidget();
        if (type == 100 && page->size() != area->size())
            found << QString("the bench needs %1 x %2, has %3 x %4")
                         .arg(page->width())
                         .arg(page->height())
                         .arg(area->width())
                         .arg(area->height());
        appearance_->setType(100);
        QVERIFY2(found.isEmpty(), qPrintable("cut off:\n  " + found.join("\n  ")));
    }

    void cleanupTestCase() { window_.reset(); }
};

QTEST_MAIN(AccessibilityTest)
#include "accessibility_test.moc"
