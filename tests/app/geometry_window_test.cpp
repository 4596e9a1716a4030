// Geometry in the real window: one token alone, and vectors of the user's own from a file.
#include "app/job_bridge.h"
#include "app/message_bar.h"
#include "app/workbench.h"

#include "widgets/geometry/geometry_bench.h"
#include "widgets/geometry/scatter_plot.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace steerdeck;
using namespace steerdeck::app;
using namespace steerdeck::widgets;

namespace {
constexpr int patience = 120000; // milliseconds; other programs may have the processors
}

class GeometryWindowTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    std::unique_ptr<Workbench> window_;

    GeometryBench* bench() const { return window_->geometry(); }
    void open(const QString& tokens = {})
    {
        window_.reset();
        Workbench::Setup setup{{}, {}, true, {}};
        setup.open.tokens = tokens.toStdString();
        window_ = std::make_unique<Workbench>(setup);
        window_->resize(1280, 800);
        QSignalSpy ready(window_.get(), &Workbench::ready);
        window_->show();
        QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, patience);
        QSignalSpy ended(window_->jobs()->measuring, &JobBridge::ended);
        QTest::keyClick(window_.get(), Qt::Key_3, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, patience);
        QVERIFY2(ended[0][0].value<lab::JobEnd>().done, ended[0][0].value<lab::JobEnd>().error.english().c_str());
    }
    /// Chooses the entry of the button's menu that begins so.
    void choose(const char* begin) const
    {
        auto* button = bench()->findChild<QToolButton*>("ownVectors");
        QVERIFY(button->isVisible());
        for (QAction* action : button->menu()->actions())
            if (action->text().startsWith(QLatin1String(begin))) return action->trigger();
        QFAIL(begin);
    }
    void take(const QString& file) const
    {
        choose("From a file");
        auto* dialog = bench()->findChild<QFileDialog*>();
        QVERIFY(dialog);
        dialog->selectFile(file);
        QMetaObject::invokeMethod(dialog, "accept");
    }

private slots:
    void initTestCase() { qputenv("XDG_DATA_HOME", folder_.filePath("data").toUtf8()); }
    void cleanupTestCase() { window_.reset(); }

    void vectors_from_a_file_lie_beside_the_tokens()
    {
        open();
        const std::size_t tokens = bench()->values().tokens.size();
        const QPointF german = bench()->scatter()->pixelOf(0);
        QFile file(folder_.filePath("mine.csv"));
        const auto write = [&](int width) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("mean of three" + QByteArray(",0.25").repeated(width) + "\n");
            file.close();
        };
        QSignalSpy ended(window_->jobs()->measuring, &JobBridge::ended);
        write(3);
        take(file.fileName());
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, patience);
        const QString refusal = window_->messages()->text();
        QVERIFY2(refusal.contains("has 3 numbers"), qPrintable(refusal));
        QCOMPARE(bench()->values().tokens.size(), tokens);
        write(refusal.section("rows have ", 1).section(' ', 0, 0).toInt());
        take(file.fileName());
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 2, patience);
        QCOMPARE(bench()->values().tokens.size(), tokens + 1);
        QVERIFY(bench()->findChild<QToolButton*>("ownVectors")->text().contains("mine.csv"));
        QTRY_VERIFY(bench()->scatter()->pixelOf(int(tokens)) != german);
        QTest::mouseClick(bench()->scatter(), Qt::LeftButton, {}, bench()->scatter()->pixelOf(int(tokens)).toPoint());
        QCOMPARE(bench()->selection(), QStringList{"mean of three"});
        choose("Leave");
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 3, patience);
        QCOMPARE(bench()->values().tokens.size(), tokens);
    }

    void one_token_is_enough()
    {
        const QString one = folder_.filePath("one");
        QVERIFY(QDir().mkpath(one));
        const auto shipped = lab::demo_folder() / "tokens" / "german.safetensors";
        QVERIFY(QFile::copy(QString::fromStdString(shipped.string()), one + "/german.safetensors"));
        open(one);
        QCOMPARE(bench()->values().tokens.size(), std::size_t(1));
        QCOMPARE(bench()->values().tokens[0].by_cosine.size(), std::size_t(10));
        QVERIFY(bench()->findChild<QLabel*>("hint")->text().contains("one token alone"));
        QTest::mouseClick(bench()->scatter(), Qt::LeftButton, {}, bench()->scatter()->pixelOf(0).toPoint());
        QCOMPARE(bench()->selection(), QStringList{"german"});
    }
};

QTEST_MAIN(GeometryWindowTest)
#include "geometry_window_test.moc"
