// The window of models: what is on this computer, and a model fetched from a hub of the test's own, with the mouse and
// the keyboard.
#include "app/message_bar.h"
#include "app/models_host.h"
#include "app/models_window.h"
#include "app/session_keeper.h"
#include "app/status_strip.h"
#include "app/workbench.h"
#include "tests/hub_server.h"
#include "tests/places.h"

#include "core/lab/lab.h"
#include "widgets/models/found_models.h"
#include "widgets/models/found_pane.h"
#include "widgets/models/hub_models.h"
#include "widgets/models/hub_pane.h"
#include "widgets/shared/notice_label.h"
#include "widgets/shared/pill_button.h"

#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <memory>

using namespace steerdeck;
using namespace steerdeck::app;
using namespace steerdeck::widgets;
namespace fs = std::filesystem;
using Reply = HubServer::Reply;
using Phase = DownloadState::Phase;

namespace {
constexpr int patience = 120000; // milliseconds; other programs may have the processors
}

class ModelsWindowTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<HubServer> server_;
    std::unique_ptr<Workbench> window_;
    ModelsWindow* models_ = nullptr;
    std::string weights_;

    void open()
    {
        window_.reset();
        window_ = std::make_unique<Workbench>(Workbench::Setup{{}, folder_->filePath("session.json"), true, {}});
        QSignalSpy ready(window_.get(), &Workbench::ready);
        window_->show();
        QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, patience);
    }
    void openModels()
    {
        QSignalSpy ended(window_->models(), &ModelsHost::lookEnded);
        QTest::keyClick(window_.get(), Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        models_ = window_->findChild<ModelsWindow*>("models");
        QVERIFY(models_ && models_->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(ended.count() >= 1, patience);
    }
    /// The demo model as a hub has it.
    void fill()
    {
        for (const char* name : {"config.json", "generation_config.json", "tokenizer.json", "tokenizer_config.json"})
            server_->repositories["acme/demo"][name] = {read_file(fs::path(places::data()) / "demo" / name, "file")};
        server_->repositories["acme/demo"]["model.safetensors"] = {weights_, true};
        server_->more = {{"config", {{"model_type", "llama"}}}, {"safetensors", {{"total", 3'200'000}}}};
    }
    void stallAfter(std::size_t bytes)
    {
        server_->set_trick([bytes](const HubServer::Request& request, Reply usual) {
            if (request.path.starts_with("/cdn/")) usual.stall_after = bytes;
            return std::optional(usual);
        });
    }
    template <typename Widget>
    Widget* child(const char* name) const
    {
        auto* found = models_->findChild<Widget*>(name);
        Q_ASSERT(found);
        return found;
    }
    void click(const char* button) { QTest::mouseClick(child<QPushButton>(button), Qt::LeftButton); }
    /// Bytes of the weights that have come.
    qint64 part() const
    {
        const QString etag = QString::fromStdString(sha256(weights_));
        return QFileInfo(folder_->filePath("hub/models--acme--demo/blobs/") + etag + ".incomplete").size();
    }
    QString notice() const { return models_->hubPane()->findChild<NoticeLabel*>()->text(); }
    Phase phase() const { return window_->models()->download().phase; }
    /// Searches, chooses the first result, and fetches it.
    void begin()
    {
        models_->findChild<QTabWidget*>()->setCurrentWidget(models_->hubPane());
        auto* words = child<QLineEdit>("hubWords");
        words->clear();
        QTest::keyClicks(words, "demo");
        QTest::keyClick(words, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(models_->hubPane()->model()->rowCount(), 1, patience);
        click("hubChoose");
        QTRY_VERIFY_WITH_TIMEOUT(child<QLabel>("hubPlan")->text().contains("acme/demo"), patience);
        QVERIFY(child<QPushButton>("hubFetch")->isEnabled());
        click("hubFetch");
    }

private slots:
    void initTestCase() { weights_ = read_file(fs::path(places::data()) / "demo/model.safetensors", "weights"); }
    void init()
    {
        folder_ = std::make_unique<QTemporaryDir>();
        server_ = std::make_unique<HubServer>();
        fill();
        qputenv("HF_ENDPOINT", server_->url().c_str());
        qputenv("HF_HUB_CACHE", folder_->filePath("hub").toUtf8());
        qputenv("HF_HUB_DOWNLOAD_TIMEOUT", "100");
        qputenv("HOME", folder_->path().toUtf8());
        qputenv("OLLAMA_MODELS", folder_->filePath("ollama").toUtf8());
        qputenv("STEERDECK_REAL_MODELS", folder_->filePath("real").toUtf8());
        for (const char* name : {"HF_TOKEN", "HF_HOME", "HF_HUB_OFFLINE"}) qunsetenv(name);
    }
    void cleanup()
    {
        window_.reset();
        server_.reset();
    }

    void a_model_is_found_chosen_fetched_and_opened()
    {
        open();
        openModels();
        QCOMPARE(server_->requests().size(), std::size_t(0)); // nothing is asked unasked
        QCOMPARE(models_->foundPane()->model()->rowCount(), 0);
        begin();
        const auto* results = models_->hubPane()->model();
        QCOMPARE(results->index(0, HubModels::Kind).data().toString(), QString("llama"));
        QCOMPARE(results->index(0, HubModels::Parameters).data().toString(), QString("3.2 M"));
        QTRY_COMPARE_WITH_TIMEOUT(phase(), Phase::done, patience);
        QVERIFY(child<QLabel>("hubProgress")->text().contains("acme/demo"));
        QTRY_COMPARE_WITH_TIMEOUT(models_->foundPane()->model()->rowCount(), 1, patience);
        QVERIFY(models_->foundPane()->model()->models()[0].opens);
        QSignalSpy ready(window_.get(), &Workbench::ready);
        click("hubOpen");
        QVERIFY(!models_->isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, patience);
        QCOMPARE(window_->status()->modelText(), QString("demo"));
        QVERIFY(window_->keeper()->session().model.contains("models--acme--demo"));
        QCOMPARE(window_->recentMenu()->actions().first()->text(), QString("demo"));
    }

    void a_download_waits_goes_on_and_ends_when_it_is_told_to()
    {
        open();
        openModels();
        stallAfter(2'000'000);
        begin();
        QTRY_COMPARE_WITH_TIMEOUT(part(), 2'000'000, patience);
        QCOMPARE(phase(), Phase::running);
        QTRY_VERIFY_WITH_TIMEOUT(child<QLabel>("hubProgress")->text().contains("model.safetensors"), patience);
        QVERIFY(!child<QPushButton>("hubFetch")->isEnabled());
        click("hubPause");
        QCOMPARE(phase(), Phase::paused);
        server_->release();
        server_->set_trick({});
        QVERIFY(child<QLabel>("hubProgress")->text().contains("waits"));
        QVERIFY(window_->status()->downloadButton()->isVisible());
        QTest::keyClick(child<QPushButton>("hubPause"), Qt::Key_Space); // Resume
        QTRY_COMPARE_WITH_TIMEOUT(phase(), Phase::done, patience);
        QVERIFY(server_->was_asked_from(2'000'000));
        QVERIFY(!window_->status()->downloadButton()->isVisible());
        QVERIFY(window_->keeper()->session().unfinished.isEmpty());
    }

    void a_download_that_is_ended_is_half_fetched_and_can_be_taken_up()
    {
        open();
        openModels();
        stallAfter(1'000'000);
        begin();
        QTRY_COMPARE_WITH_TIMEOUT(part(), 1'000'000, patience);
        QSignalSpy looked(window_->models(), &ModelsHost::lookEnded);
        click("hubCancel");
        QCOMPARE(phase(), Phase::none);
        QTRY_VERIFY_WITH_TIMEOUT(looked.count() >= 1, patience);
        server_->release();
        server_->set_trick({});
        auto* found = models_->foundPane();
        QCOMPARE(found->model()->rowCount(), 1);
        QCOMPARE(found->model()->index(0, FoundModels::State).data().toString(), QString("half fetched"));
        models_->findChild<QTabWidget*>()->setCurrentWidget(found);
        QTest::keyClick(found->table(), Qt::Key_Home, Qt::ControlModifier);
        found->table()->selectRow(0);
        QVERIFY(!child<QPushButton>("openFound")->isEnabled());
        QVERIFY(!found->findChild<NoticeLabel*>()->text().isEmpty());
        click("fetchRest");
        QTRY_COMPARE_WITH_TIMEOUT(phase(), Phase::done, patience);
        QTRY_VERIFY_WITH_TIMEOUT(found->model()->rowCount() == 1 && found->model()->models()[0].opens, patience);
        // Its files are what the hub gave; a damaged one is named.
        models_->findChild<QTabWidget*>()->setCurrentWidget(found);
        found->table()->selectRow(0);
        QSignalSpy checked(window_->models(), &ModelsHost::checked);
        click("checkFound");
        QTRY_COMPARE_WITH_TIMEOUT(checked.count(), 1, patience);
        QVERIFY(checked[0][1].toStringList().isEmpty());
        QFile blob(QFileInfo(QString::fromStdString(found->model()->models()[0].path.string()) + "/model.safetensors")
                       .canonicalFilePath());
        QVERIFY(blob.open(QIODevice::ReadWrite) && blob.seek(5'000'000) && blob.write("damage") == 6);
        blob.close();
        click("checkFound");
        QTRY_COMPARE_WITH_TIMEOUT(checked.count(), 2, patience);
        QVERIFY(found->findChild<NoticeLabel*>()->text().contains("model.safetensors"));
        // Return opens.
        QSignalSpy ready(window_.get(), &Workbench::ready);
        found->table()->setFocus();
        QTest::keyClick(found->table(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, patience);
    }

    void a_download_goes_on_behind_the_closed_window_and_after_a_restart()
    {
        open();
        openModels();
        stallAfter(3'000'000);
        begin();
        QTRY_COMPARE_WITH_TIMEOUT(part(), 3'000'000, patience);
        QTest::keyClick(models_, Qt::Key_Escape);
        QVERIFY(!models_->isVisible());
        auto* button = window_->status()->downloadButton();
        QVERIFY(button->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(button->text().contains("demo") && button->text().contains("%"), patience);
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(models_->isVisible());
        QCOMPARE(models_->findChild<QTabWidget*>()->currentWidget(), models_->hubPane());
        window_->close();
        window_.reset();
        server_->release();
        server_->set_trick({});
        const auto asked = server_->requests().size();

        open();
        QVERIFY(window_->offers()->offers("download"));
        QVERIFY2(window_->offers()->text().contains("acme/demo"), qPrintable(window_->offers()->text()));
        QCOMPARE(server_->requests().size(), asked);
        QTest::mouseClick(window_->offers()->choices().first(), Qt::LeftButton); // Resume
        QTRY_COMPARE_WITH_TIMEOUT(phase(), Phase::done, patience);
        QVERIFY(server_->was_asked_from(3'000'000));
        QVERIFY(window_->offers()->offers("fetched"));
        QSignalSpy ready(window_.get(), &Workbench::ready);
        QTest::mouseClick(window_->offers()->choices().first(), Qt::LeftButton); // Open it
        QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, patience);
        QVERIFY(window_->keeper()->session().unfinished.isEmpty());
    }

    void of_gguf_files_one_is_chosen()
    {
        server_->repositories["acme/gguf"] = {{"a-Q8_0.gguf", {std::string(3000, 'x'), true}},
                                              {"a-Q4_K_M.gguf", {std::string(2000, 'y'), true}},
                                              {"a-Q2_K.gguf", {std::string(1000, 'z'), true}}};
        open();
        openModels();
        models_->findChild<QTabWidget*>()->setCurrentWidget(models_->hubPane());
        QTest::keyClicks(child<QLineEdit>("hubWords"), "acme/gguf");
        click("hubSearch"); // a whole name is looked at directly
        auto* files = child<QComboBox>("hubFiles");
        QTRY_VERIFY_WITH_TIMEOUT(files->isVisible(), patience);
        QCOMPARE(files->count(), 3);
        QCOMPARE(files->currentData().toString(), QString("a-Q4_K_M.gguf"));
        QTest::keyClick(files, Qt::Key_Home);
        QCOMPARE(files->currentData().toString(), QString("a-Q2_K.gguf"));
        click("hubFetch");
        QTRY_COMPARE_WITH_TIMEOUT(phase(), Phase::done, patience);
        QVERIFY(window_->models()->download().path.endsWith("/a-Q2_K.gguf"));
        QCOMPARE(server_->count("/cdn/"), 1);
    }

    void refusals_are_told_where_they_belong()
    {
        open();
        openModels();
        models_->findChild<QTabWidget*>()->setCurrentWidget(models_->hubPane());
        server_->set_trick([](const HubServer::Request&, Reply) { return std::optional(Reply{401, "", ""}); });
        QTest::keyClicks(child<QLineEdit>("hubWords"), "acme/demo");
        QTest::keyClick(child<QLineEdit>("hubWords"), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(notice().contains("HF_TOKEN"), patience);
        QVERIFY(!child<QPushButton>("hubFetch")->isEnabled());
        server_->set_trick({});
        QTest::keyClick(child<QLineEdit>("hubWords"), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(child<QPushButton>("hubFetch")->isEnabled(), patience);
        server_->set_trick([](const HubServer::Request& request, Reply usual) {
            if (request.path.starts_with("/cdn/")) usual.body.back() ^= 1;
            return std::optional(usual);
        });
        click("hubFetch");
        QTRY_COMPARE_WITH_TIMEOUT(phase(), Phase::failed, patience);
        QVERIFY(child<QLabel>("hubProgress")->text().contains("damaged"));
        QVERIFY(!child<QPushButton>("hubOpen")->isVisible());
        server_->set_trick({});
        click("hubPause"); // Resume
        QTRY_COMPARE_WITH_TIMEOUT(phase(), Phase::done, patience);
    }

    void an_added_folder_is_looked_into_from_now_on()
    {
        const QString own = folder_->filePath("own/model");
        QVERIFY(QDir().mkpath(own));
        for (const char* name : {"config.json", "tokenizer.json", "model.safetensors"})
            QVERIFY(QFile::copy(QString::fromStdString(places::data()) + "/demo/" + name, own + '/' + name));
        for (int start = 0; start < 2; ++start) {
            open();
            openModels();
            if (start == 0) window_->models()->addFolder(folder_->filePath("own"));
            QTRY_COMPARE_WITH_TIMEOUT(models_->foundPane()->model()->rowCount(), 1, patience);
            QCOMPARE(models_->foundPane()->model()->models()[0].path.string(), own.toStdString());
        }
    }

    void every_control_has_a_name_and_is_reached_by_the_keyboard()
    {
        open();
        openModels();
        for (auto* widget : models_->findChildren<QWidget*>()) {
            const bool control = qobject_cast<QPushButton*>(widget) || qobject_cast<QLineEdit*>(widget) ||
                                 qobject_cast<QComboBox*>(widget) || qobject_cast<QTableView*>(widget);
            if (!control || widget->objectName().startsWith("qt_")) continue;
            auto* button = qobject_cast<QPushButton*>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                     qPrintable(widget->objectName()));
            QVERIFY2(widget->focusPolicy() & Qt::TabFocus, qPrintable(widget->objectName()));
        }
    }
};

QTEST_MAIN(ModelsWindowTest)
#include "models_window_test.moc"
