// The export's window in the real workbench: receivers, what they cannot carry, writing, cancelling, a share card back
// in.
#include "app/export_window.h"
#include "app/lab_host.h"
#include "app/message_bar.h"
#include "app/workbench.h"
#include "core/lab/lab.h"

#include "widgets/compose/compose_bench.h"
#include "widgets/compose/sampling_part.h"
#include "widgets/export/export_pane.h"
#include "widgets/shared/notice_label.h"
#include "widgets/shared/pill_button.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
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

class ExportWindowTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    std::unique_ptr<Workbench> window_;
    ExportWindow* export_ = nullptr;

    QString at(const QString& name) const { return folder_.filePath(name); }
    template <typename Widget>
    Widget* child(const char* name) const
    {
        auto* found = export_->findChild<Widget*>(name);
        Q_ASSERT(found);
        return found;
    }
    QString notice() const { return export_->findChild<NoticeLabel*>()->text(); }
    void choose(lab::Receiver receiver)
    {
        auto* box = child<QComboBox>("exportReceiver");
        box->setCurrentIndex(box->findData(int(receiver)));
    }
    void lay(const lab::Deck& deck, const QString& prompt = "Where does the fox live?")
    {
        window_->compose()->setDeck(deck);
        window_->compose()->setPrompt(prompt);
        if (export_) export_->close();
        window_->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window_.get()));
        QTest::keyClick(window_.get(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        export_ = window_->findChild<ExportWindow*>("export");
        QVERIFY(export_ && export_->isVisible());
    }

private slots:
    void initTestCase()
    {
        window_ = std::make_unique<Workbench>(Workbench::Setup{});
        QSignalSpy ready(window_.get(), &Workbench::ready);
        window_->show();
        QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, patience);
    }

    void the_deck_is_exported_and_the_program_copied()
    {
        lay({{{"german"}, {"lower_case", 1.5}}, lab::Join::composition});
        QVERIFY(child<QLabel>("exportTokens")->text().contains("german, lower_case × 1.5"));
        QVERIFY(!child<QPushButton>("exportStart")->isEnabled()); // no place is named
        QCOMPARE(child<QComboBox>("exportReceiver")->count(), 5);
        QSignalSpy done(export_, &ExportWindow::done);
        QTest::keyClicks(child<QLineEdit>("exportPlace"), at("folder"));
        QTest::mouseClick(child<QPushButton>("exportStart"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(done.count(), 1, patience);
        QVERIFY(QFile::exists(at("folder/model.safetensors")));
        QVERIFY2(notice().contains(at("folder")), qPrintable(notice()));
        const auto program = child<QPlainTextEdit>("exportSnippet")->toPlainText();
        QVERIFY2(program.contains("<steer:german><steer:and><steer:lower_case*1.5>"), qPrintable(program));
        QTest::mouseClick(child<QPushButton>("exportCopy"), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), program);
    }

    void what_stands_there_is_named()
    {
        lay({{{"german"}}, lab::Join::composition});
        QSignalSpy failed(export_, &ExportWindow::failed);
        QTest::mouseClick(child<QPushButton>("exportStart"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, patience);
        QVERIFY2(notice().contains("Something stands there already"), qPrintable(notice()));
        QTest::mouseClick(child<QCheckBox>("exportReplace"), Qt::LeftButton, {}, QPoint(8, 8));
        QSignalSpy done(export_, &ExportWindow::done);
        QTest::mouseClick(child<QPushButton>("exportStart"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(done.count(), 1, patience);
    }

    void a_set_is_for_cards_alone()
    {
        lay({{{"german"}, {"lower_case"}}, lab::Join::set});
        choose(lab::Receiver::gguf);
        QVERIFY(!child<QPushButton>("exportStart")->isEnabled());
        QVERIFY2(notice().contains("only a share card"), qPrintable(notice()));
        choose(lab::Receiver::card);
        QVERIFY(child<QLineEdit>("exportQuestion")->isVisible());
        QVERIFY(child<QPushButton>("exportStart")->isEnabled());
        child<QLineEdit>("exportPlace")->setText(at("fox.card.json"));
        // How answers are drawn goes with it.
        lab::GenerateRequest drawn;
        drawn.temperature = 0.8;
        drawn.top_k = 20;
        drawn.seed = 7;
        drawn.max_new_tokens = 40;
        window_->compose()->sampling()->setFrom(drawn);
        export_->present(window_->host()->lab(), window_->compose()->request());
        choose(lab::Receiver::card);
        child<QLineEdit>("exportPlace")->setText(at("fox.card.json"));
        QSignalSpy done(export_, &ExportWindow::done);
        QTest::mouseClick(child<QPushButton>("exportStart"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(done.count(), 1, patience);
        QVERIFY(QFile::exists(at("fox.card.json")));
        window_->compose()->sampling()->setFrom({});
    }

    void a_card_lays_out_its_deck_and_question()
    {
        export_->close();
        window_->compose()->setDeck({});
        window_->compose()->setPrompt({});
        QSignalSpy opened(window_->host(), &LabHost::cardOpened);
        window_->openPath(at("fox.card.json"));
        QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, patience);
        QCOMPARE(window_->compose()->prompt(), QString("Where does the fox live?"));
        QCOMPARE(window_->compose()->deck().chips.size(), std::size_t(2));
        QVERIFY(window_->compose()->deck().join == lab::Join::set);
        const auto shown = window_->compose()->request();
        QCOMPARE(shown.temperature, 0.8);
        QCOMPARE(shown.top_k, 20);
        QCOMPARE(shown.seed, std::uint64_t(7));
        QCOMPARE(shown.max_new_tokens, 40);
        window_->compose()->sampling()->setFrom({});
        QSignalSpy refused(window_->host(), &LabHost::tokenRefused);
        QFile damaged(at("damaged.json"));
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write("{\"format\": \"steerdeck.card/1\"");
        damaged.close();
        window_->openPath(damaged.fileName());
        QTRY_COMPARE_WITH_TIMEOUT(refused.count(), 1, patience);
    }

    void cancelling_leaves_nothing()
    {
        lay({{{"german"}}, lab::Join::composition});
        choose(lab::Receiver::hf);
        child<QLineEdit>("exportPlace")->setText(at("cancelled"));
        QSignalSpy failed(export_, &ExportWindow::failed), done(export_, &ExportWindow::done);
        export_->start(export_->pane()->request());
        QVERIFY(child<QPushButton>("exportCancel")->isVisible());
        QTest::mouseClick(child<QPushButton>("exportCancel"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(failed.count() + done.count(), 1, patience);
        // Where the work was over before it was asked to stop, it is whole; else nothing of it is there.
        QCOMPARE(QFile::exists(at("cancelled/config.json")), done.count() == 1);
        QCOMPARE(QFile::exists(at("cancelled")), done.count() == 1);
        QVERIFY(!QFile::exists(at("cancelled.part")));
        if (done.isEmpty()) QVERIFY2(notice().contains("was stopped"), qPrintable(notice()));
    }

    void every_receiver_says_what_it_cannot_carry()
    {
        for (const auto& one : lab::receivers()) {
            choose(one.receiver);
            QVERIFY(!child<QLabel>("exportCarries")->text().isEmpty());
            QVERIFY(!child<QLabel>("exportCannot")->text().isEmpty());
            QCOMPARE(child<QLineEdit>("exportQuestion")->isVisible(), one.needs_prompt);
        }
    }

    void cleanupTestCase() { window_.reset(); }
};

QTEST_MAIN(ExportWindowTest)
#include "export_window_test.moc"
