// Training sets in the real window: what making one would take, and what one holds.
#include "app/job_bridge.h"
#include "app/workbench.h"

#include "widgets/shared/notice_label.h"
#include "widgets/train/data_preview_sheet.h"
#include "widgets/train/data_sheet.h"
#include "widgets/train/train_bench.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableWidget>
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

class DataWindowTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    std::unique_ptr<Workbench> window_;

    template <typename Widget>
    Widget* child(const char* name) const
    {
        return window_->train()->findChild<Widget*>(name);
    }
    static void click(QWidget* button) { QTest::mouseClick(button, Qt::LeftButton); }
    QString said() const { return child<QLabel>("dataState")->text(); }

private slots:
    void initTestCase()
    {
        qputenv("XDG_DATA_HOME", folder_.filePath("data").toUtf8());
        window_ = std::make_unique<Workbench>(Workbench::Setup{{}, {}, true, {}});
        window_->resize(1280, 800);
        QSignalSpy ready(window_.get(), &Workbench::ready);
        window_->show();
        QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, patience);
        window_->showBench(Bench::train);
        lab::TrainRequest request;
        request.behaviors = {"german", "json"};
        window_->train()->setRequest(request);
    }
    void cleanupTestCase() { window_.reset(); }

    void the_form_tells_what_making_takes()
    {
        click(child<QToolButton>("makeDataSheet"));
        QTRY_VERIFY(window_->train()->dataSheet()->isVisible());
        child<QSpinBox>("perBehavior")->setValue(30);
        QTRY_VERIFY_WITH_TIMEOUT(said().contains("asked 60 times, which takes about"), patience);
        QVERIFY2(said().contains("Name the file"), qPrintable(said()));
        child<QSpinBox>("perPair")->setValue(4); // German and JSON are one pair, but German is not seen
        QTRY_VERIFY_WITH_TIMEOUT(said().contains("asked 60 times"), patience);
        child<QLineEdit>("dataPrompts")->setText(folder_.filePath("nowhere.txt"));
        QTest::keyClick(child<QLineEdit>("dataPrompts"), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(said().contains("nowhere.txt"), patience);
        child<QLineEdit>("dataPrompts")->clear();
        // Pressed, the button asks for a few answers.
        click(child<QPushButton>("measureData"));
        QTRY_VERIFY_WITH_TIMEOUT(said().contains("which takes about"), patience);
        QVERIFY(child<QPushButton>("measureData")->isEnabled());
    }

    void what_was_made_is_looked_at()
    {
        child<QSpinBox>("perBehavior")->setValue(6);
        child<QSpinBox>("perPair")->setValue(0);
        child<QLineEdit>("dataOut")->setText(folder_.filePath("made.jsonl"));
        QVERIFY(!child<QPushButton>("lookAtMade")->isVisible());
        QSignalSpy ended(window_->jobs()->building, &JobBridge::ended);
        click(child<QPushButton>("makeData"));
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, patience);
        QVERIFY2(ended[0][0].value<lab::JobEnd>().done, ended[0][0].value<lab::JobEnd>().error.english().c_str());
        QTRY_VERIFY(child<QPushButton>("lookAtMade")->isVisible());
        click(child<QPushButton>("lookAtMade"));
        auto* preview = window_->train()->dataPreview();
        QVERIFY(preview->isVisible());
        auto* counts = child<QTableWidget>("previewCounts");
        auto* rows = child<QTableWidget>("previewRows");
        QTRY_VERIFY_WITH_TIMEOUT(counts->rowCount() >= 1, patience);
        QCOMPARE(counts->item(0, 0)->text(), QString("German")); // its title
        int examples = 0;
        for (int row = 0; row < counts->rowCount(); ++row) examples += counts->item(row, 1)->text().toInt();
        QCOMPARE(rows->rowCount(), examples);
        QVERIFY(!rows->item(0, 1)->text().isEmpty() && !rows->item(0, 2)->text().isEmpty());
        QVERIFY(child<QLabel>("previewSummary")->text().startsWith("made.jsonl: "));
        click(child<QPushButton>("closePreview"));
        QVERIFY(!preview->isVisible());
    }

    void a_damaged_file_is_told_with_its_line()
    {
        QFile file(folder_.filePath("bad.jsonl"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"prompt\": \"A?\", \"response\": \"b\", \"behaviors\": [\"german\"]}\n[\n");
        file.close();
        auto* look = child<QToolButton>("lookAtData");
        child<QLineEdit>("data")->clear();
        QVERIFY(!look->isEnabled());
        child<QLineEdit>("data")->setText(file.fileName());
        QVERIFY(look->isEnabled());
        click(look);
        auto* notice = child<NoticeLabel>("previewNotice");
        QTRY_VERIFY_WITH_TIMEOUT(notice->text().contains("line 2"), patience);
        QCOMPARE(child<QTableWidget>("previewRows")->rowCount(), 0);
    }
};

QTEST_MAIN(DataWindowTest)
#include "data_window_test.moc"
