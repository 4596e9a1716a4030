// The Tab key walks every bench of the real window as the eye does: down and to the right, never back up in the same
// column.
#include "app/workbench.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace steerdeck;
using namespace steerdeck::app;

namespace {

constexpr int patience = 120000; // milliseconds; other programs may have the processors

QString name_of_widget(const QWidget* widget)
{
    return QStringLiteral("%1 %2 \"%3\"")
        .arg(widget->metaObject()->className(), widget->objectName(), widget->accessibleName());
}

} // namespace

class TabOrderTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    std::unique_ptr<Workbench> window_;

private slots:
    void initTestCase()
    {
        qputenv("XDG_DATA_HOME", folder_.filePath("data").toUtf8());
        window_ = std::make_unique<Workbench>(Workbench::Setup{{}, folder_.filePath("session.json"), true, {}});
        QSignalSpy ready(window_.get(), &Workbench::ready);
        window_->resize(1440, 900);
        window_->show();
        QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, patience);
    }
    void cleanupTestCase() { window_.reset(); }

    void tab_follows_the_eye_data()
    {
        QTest::addColumn<int>("bench");
        for (const Bench bench : all_benches) QTest::newRow(qPrintable(name_of(bench))) << int(bench);
    }
    void tab_follows_the_eye()
    {
        QFETCH(int, bench);
        window_->showBench(Bench(bench));
        QWidget* page = window_->page(Bench(bench));
        QTRY_VERIFY_WITH_TIMEOUT(page->isVisible(), patience);
        // Every stop within the bench, as Qt goes through them from the first one.
        QList<QWidget*> stops;
        for (QWidget* one = page->nextInFocusChain(); one != page; one = one->nextInFocusChain())
            if (page->isAncestorOf(one) && one->isVisible() && one->isEnabled() &&
                (one->focusPolicy() & Qt::TabFocus) && !one->focusProxy())
                stops << one;
        QVERIFY2(stops.size() > 3, qPrintable(QString::number(stops.size())));
        for (qsizetype i = 1; i < stops.size(); ++i) {
            const auto place = [&](const QWidget* one) { return QRect(one->mapTo(page, QPoint()), one->size()); };
            const QRect before = place(stops[i - 1]), after = place(stops[i]);
            if (stops[i - 1]->isAncestorOf(stops[i])) continue; // a list, then what is in it
            const bool same_column = std::max(before.left(), after.left()) < std::min(before.right(), after.right());
            QVERIFY2(!(same_column && after.bottom() <= before.top()),
                     qPrintable(name_of_widget(stops[i]) + " comes after " + name_of_widget(stops[i - 1]) +
                                ", but stands above it"));
            const bool same_row = std::abs(before.center().y() - after.center().y()) < 4;
            QVERIFY2(!(same_row && after.right() <= before.left()),
                     qPrintable(name_of_widget(stops[i]) + " comes after " + name_of_widget(stops[i - 1]) +
                                ", but stands left of it"));
        }
    }
};

QTEST_MAIN(TabOrderTest)
#include "tab_order_test.moc"
