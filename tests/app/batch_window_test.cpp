// A file of prompts in the real window on the demo model: answered under the deck into a table, exported, stopped.
#include "app/batch_window.h"
#include "app/workbench.h"
#include "core/base/csv.h"
#include "core/base/files.h"
#include "tests/app/cli.h"

#include "widgets/batch/batch_model.h"
#include "widgets/batch/batch_pane.h"
#include "widgets/compose/compose_bench.h"
#include "widgets/shared/notice_label.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QJsonArray>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace steerdeck;
using namespace steerdeck::app;
using namespace steerdeck::widgets;

namespace {
constexpr int patience = 120000; // milliseconds; other programs may have the processors
} // namespace

class BatchWindowTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    std::unique_ptr<Workbench> window_;
    BatchWindow* batch_ = nullptr;

    BatchPane* pane() const { return batch_->pane(); }
    QPushButton* button(const char* name) const
    {
        auto* found = batch_->findChild<QPushButton*>(name);
        Q_ASSERT(found);
        return found;
    }
    QString notice() const { return pane()->findChild<NoticeLabel*>()->text(); }
    QString written(const QString& name, const QByteArray& text) const
    {
        QFile file(folder_.filePath(name));
        if (!file.open(QFile::WriteOnly)) return {};
        file.write(text);
        return file.fileName();
    }
    void answerDialog(const QString& path)
    {
        QFileDialog* dialog = nullptr;
        QTRY_VERIFY((dialog = batch_->findChild<QFileDialog*>()));
        emit dialog->fileSelected(path);
        dialog->close();
    }

private slots:
    void initTestCase()
    {
        qputenv("XDG_DATA_HOME", folder_.filePath("data").toUtf8());
        window_ = std::make_unique<Workbench>(Workbench::Setup{});
        QSignalSpy ready(window_.get(), &Workbench::ready);
        window_->show();
        QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, patience);
        window_->compose()->setDeck({{{"german"}, {"lower_case"}}, lab::Join::composition});
        lab::GenerateRequest sampling;
        sampling.max_new_tokens = 40;
        sampling.system_prompt = "Be short.";
        window_->compose()->setSampling(sampling);
        QTest::keyClick(window_.get(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        batch_ = window_->findChild<BatchWindow*>("batch");
        QVERIFY(batch_ && batch_->isVisible());
    }

    void it_says_what_will_be_asked_and_what_is_missing()
    {
        const QString words = batch_->findChild<QLabel*>("batchWords")->text();
        QVERIFY2(words.contains("German") && words.contains("at most 40 tokens, a system prompt"), qPrintable(words));
        QVERIFY(!button("batchRun")->isEnabled());
        QCOMPARE(button("batchRun")->toolTip(), QString("Choose a file of prompts first."));
    }

    void every_prompt_is_answered_as_in_the_terminal()
    {
        const QString file = written("prompts.txt", "Where does the fox live?\nWhat does the owl eat?\n\n"
                                                    "What colour is the dolphin?\n");
        QTest::mouseClick(button("batchFile"), Qt::LeftButton);
        answerDialog(file);
        QTRY_COMPARE_WITH_TIMEOUT(pane()->model()->rowCount(), 3, patience);
        QSignalSpy done(batch_, &BatchWindow::done);
        QTest::mouseClick(button("batchRun"), Qt::LeftButton);
        QVERIFY(button("batchStop")->isEnabled() && !button("batchRun")->isEnabled());
        QTRY_COMPARE_WITH_TIMEOUT(done.count(), 1, patience);
        QCOMPARE(pane()->model()->asked(), 3);
        QVERIFY2(notice().startsWith(QString("%1 of 3 answers do what was asked").arg(pane()->model()->held())),
                 qPrintable(notice()));
        const auto cell = [this](int row, int column) { return pane()->model()->index(row, column).data().toString(); };
        QVERIFY(cell(0, BatchModel::Checks).contains("German"));
        const auto outcome =
            run_cli(folder_.path(), {"generate", "--prompts", file, "--steering", "german", "<and>", "lower_case",
                                     "--max-new-tokens", "40", "--system-prompt", "Be short.", "--json"});
        QVERIFY2(outcome.exit == 0, qPrintable(outcome.err));
        for (int row = 0; row < 3; ++row)
            QCOMPARE(cell(row, BatchModel::Answer), outcome.json()["answers"][row]["text"].toString());
    }

    void the_table_is_exported()
    {
        const QString file = folder_.filePath("answers.csv");
        QTest::mouseClick(button("batchExport"), Qt::LeftButton);
        answerDialog(file);
        QTRY_VERIFY_WITH_TIMEOUT(notice().contains("answers.csv is written"), patience);
        const auto records = read_csv(read_file(file.toStdString(), "table"), ',', "it");
        QCOMPARE(records.size(), std::size_t(4));
        QCOMPARE(records[0].cells[4], "holds");
        QCOMPARE(records[0].cells[5], "german");
        QCOMPARE(records[2].cells[0], "What does the owl eat?");
    }

    void a_stopped_run_shows_nothing_of_itself()
    {
        QByteArray many;
        for (int i = 0; i < 400; ++i) many += "Where does the fox live, question " + QByteArray::number(i) + "?\n";
        batch_->openFile(written("many.txt", many));
        QTRY_COMPARE_WITH_TIMEOUT(pane()->model()->rowCount(), 400, patience);
        QTest::mouseClick(button("batchRun"), Qt::LeftButton);
        QTest::mouseClick(button("batchStop"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(notice(), QString("Stopped."), patience);
        QVERIFY(!pane()->model()->isAnswered());
        QVERIFY(button("batchRun")->isEnabled());
    }

    void a_file_that_is_none_is_told()
    {
        batch_->openFile(written("empty.txt", "\n\n"));
        QTRY_VERIFY_WITH_TIMEOUT(pane()->findChild<NoticeLabel*>()->kind() == NoticeLabel::Kind::error, patience);
        QVERIFY2(notice().contains("empty.txt"), qPrintable(notice()));
    }

    void an_empty_deck_leaves_the_plain_answer()
    {
        batch_->close();
        window_->compose()->setDeck({});
        window_->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window_.get()));
        QTest::keyClick(window_.get(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(batch_->findChild<QComboBox*>("batchMethod")->currentText(), QString("No steering"));
        QVERIFY(button("batchRun")->isEnabled());
    }
};

QTEST_MAIN(BatchWindowTest)
#include "batch_window_test.moc"
