// Work of the window that is done somewhere else: an experiment and training data by a server that answers, and an
// experiment by a command that is started by hand and whose growing results are followed. The answers are those of this
// machine, byte for byte.
#include "app/job_bridge.h"
#include "app/job_set.h"
#include "app/results_host.h"
#include "app/session_keeper.h"
#include "app/workbench.h"
#include "tests/app/cli.h"

#include "widgets/evaluate/evaluate_bench.h"
#include "widgets/evaluate/plan_form.h"
#include "widgets/shared/notice_label.h"
#include "widgets/shared/run_on.h"
#include "widgets/train/behavior_picker.h"
#include "widgets/train/data_sheet.h"
#include "widgets/train/train_bench.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace steerdeck;
using namespace steerdeck::app;
using namespace steerdeck::widgets;

namespace {

constexpr int patience = 120000; // milliseconds; other programs may have the processors

/// `steerdeck-cli serve` on a free port; ends with it.
class Served {
public:
    Served(const QString& folder, const QString& key)
    {
        auto variables = QProcessEnvironment::systemEnvironment();
        variables.insert("XDG_DATA_HOME", QDir(folder).filePath("served"));
        variables.insert("STEERDECK_SERVE_KEY", key);
        program_.setProcessEnvironment(variables);
        program_.start(QDir(QCoreApplication::applicationDirPath()).filePath("../bin/steerdeck-cli"),
                       {"serve", "--json", "--port", "0", "--dtype", "float32"});
        while (!program_.canReadLine() && program_.waitForReadyRead(patience)) {
        }
        url_ = QJsonDocument::fromJson(program_.readLine()).object()["url"].toString();
    }
    ~Served()
    {
        program_.terminate();
        program_.waitForFinished(30000);
    }
    QString url() const { return url_; }

private:
    QProcess program_;
    QString url_;
};

} // namespace

class RunOnTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    std::unique_ptr<Workbench> window_;

    void open()
    {
        window_.reset();
        lab::OpenRequest model;
        model.dtype = "float32";
        window_ = std::make_unique<Workbench>(Workbench::Setup{model, folder_.filePath("session.json"), true, {}});
        QSignalSpy ready(window_.get(), &Workbench::ready);
        window_->show();
        QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, patience);
        window_->showBench(Bench::evaluate);
    }
    EvaluateBench* bench() const { return window_->evaluate(); }
    template <typename Widget>
    Widget* child(const char* name) const
    {
        return bench()->findChild<Widget*>(QLatin1String(name));
    }
    static void click(QWidget* button) { QTest::mouseClick(button, Qt::LeftButton); }
    void choose(RunOn::Place place)
    {
        auto* box = child<QComboBox>("runOn");
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Home);
        for (int i = 0; i < int(place); ++i) QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(box->currentIndex(), int(place));
    }
    void type(const char* name, const QString& text)
    {
        auto* field = child<QLineEdit>(name);
        QVERIFY(field->isVisible());
        field->setFocus();
        field->selectAll();
        QTest::keyClick(field, Qt::Key_Delete);
        QTest::keyClicks(field, text);
        QCOMPARE(field->text(), text);
    }
    /// A plan of some answers, told apart by its seed: folders of results are named by what is in them.
    void plan(int seed, std::size_t combinations = 6)
    {
        lab::EvaluateRequest request = bench()->form()->request();
        request.plan.sizes = {2};
        request.plan.max_combinations = combinations;
        request.plan.num_prompts = 3;
        request.plan.seed = std::uint64_t(seed);
        request.max_new_tokens = 40;
        request.out.clear();
        bench()->setRequest(request);
    }
    QString notice() const
    {
        QStringList all;
        for (const auto* one : bench()->findChildren<NoticeLabel*>())
            if (one->isVisible()) all << one->text();
        return all.join(' ');
    }
    static QByteArray answers_in(const QString& folder)
    {
        QFile file(QDir(folder).filePath("generations.jsonl"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// What the command that stands ready for another machine makes in `name`.
    QString run_command(const QString& name)
    {
        click(child<QToolButton>("copyCommand"));
        const QString command = QGuiApplication::clipboard()->text();
        [&] { QVERIFY2(command.startsWith("steerdeck-cli evaluate orderings "), qPrintable(command)); }();
        const QString there = folder_.filePath(name);
        QDir().mkpath(there);
        QProcess shell;
        auto variables = QProcessEnvironment::systemEnvironment();
        variables.insert("PATH", QDir(QCoreApplication::applicationDirPath()).filePath("../bin") + ':' +
                                     variables.value("PATH"));
        variables.insert("XDG_DATA_HOME", there + "/data");
        shell.setProcessEnvironment(variables);
        shell.setWorkingDirectory(there);
        shell.start("sh", {"-c", command});
        [&] {
            QVERIFY(shell.waitForFinished(patience));
            QVERIFY2(shell.exitCode() == 0, shell.readAllStandardError().constData());
        }();
        return there + "/results";
    }

private slots:
    void initTestCase()
    {
        qputenv("XDG_DATA_HOME", folder_.filePath("data").toUtf8());
        open();
    }
    void init() { choose(RunOn::Place::here); }
    void cleanupTestCase() { window_.reset(); }

    void a_server_answers_as_this_machine_does()
    {
        const Served server(folder_.path(), "open-sesame");
        QVERIFY(server.url().startsWith("http://127.0.0.1:"));
        plan(11);
        choose(RunOn::Place::server);
        QVERIFY(!child<QPushButton>("start")->isEnabled());
        QVERIFY2(notice().contains("address"), qPrintable(notice()));
        type("serverUrl", server.url());
        QVERIFY(child<QPushButton>("start")->isEnabled());
        // Without its key nothing is asked, and a sentence says so.
        QSignalSpy ended(bench(), &EvaluateBench::startRequested);
        click(child<QPushButton>("start"));
        QTRY_VERIFY_WITH_TIMEOUT(bench()->state() == EvaluateBench::State::idle, patience);
        QCOMPARE(ended.count(), 1);
        QVERIFY2(notice().contains("refuses the key"), qPrintable(notice()));

        type("serverKey", "open-sesame");
        click(child<QPushButton>("start"));
        QTRY_VERIFY_WITH_TIMEOUT(bench()->state() == EvaluateBench::State::idle, patience);
        QVERIFY2(notice().contains("Done in"), qPrintable(notice()));
        const QByteArray by_server = answers_in(window_->results()->folder(0));
        QVERIFY(by_server.count('\n') > 20);
        // The key is kept nowhere.
        window_->keeper()->keep();
        QFile session(folder_.filePath("session.json"));
        QVERIFY(session.open(QIODevice::ReadOnly));
        const QByteArray kept = session.readAll();
        QVERIFY(kept.contains(server.url().toUtf8()));
        QVERIFY(!kept.contains("open-sesame"));

        choose(RunOn::Place::elsewhere);
        QCOMPARE(answers_in(run_command("by-hand")), by_server);
    }

    void a_server_answers_for_training_data_as_this_machine_does()
    {
        const Served server(folder_.path(), "open-sesame");
        window_->showBench(Bench::train);
        click(window_->train()->findChild<QToolButton*>("makeDataSheet"));
        auto* sheet = window_->train()->findChild<DataSheet*>();
        QTRY_VERIFY(sheet->isVisible());
        auto* place = sheet->findChild<QComboBox*>("runOn");
        QCOMPARE(place->count(), 2);
        auto* make = sheet->findChild<QPushButton*>("makeData");
        QSignalSpy ended(window_->jobs()->building, &JobBridge::ended);
        const auto made = [&](const char* name) {
            lab::DataRequest request;
            request.behaviors = {"german"};
            request.per_behavior = 6;
            request.max_new_tokens = 80;
            request.out = folder_.filePath(name).toStdString();
            sheet->setRequest(request);
            ended.clear();
            click(make);
            if (!QTest::qWaitFor([&] { return ended.count() > 0; }, patience)) return QByteArray();
            QFile file(folder_.filePath(name));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const QByteArray here = made("here.jsonl");
        QVERIFY(here.count('\n') > 2);

        place->setFocus();
        QTest::keyClick(place, Qt::Key_Down);
        sheet->findChild<QLineEdit*>("dataOut")->setText(folder_.filePath("there.jsonl"));
        QVERIFY(!make->isEnabled()); // which server?
        QVERIFY(sheet->findChild<QLabel*>("dataState")->text().contains("address"));
        QTest::keyClicks(sheet->findChild<QLineEdit*>("serverUrl"), server.url());
        QVERIFY(make->isEnabled());
        // What the fields need beside what was made is there.
        const auto* picker = sheet->findChild<BehaviorPicker*>();
        QVERIFY(picker->height() >= picker->minimumHeight());
        QVERIFY(picker->geometry().bottom() < sheet->findChild<QSpinBox*>("perBehavior")->geometry().top());
        QVERIFY(made("there.jsonl").isEmpty());
        auto* notice = sheet->findChild<NoticeLabel*>("dataNotice");
        QVERIFY2(notice->text().contains("refuses the key"), qPrintable(notice->text()));
        QTest::keyClicks(sheet->findChild<QLineEdit*>("serverKey"), "open-sesame");
        QCOMPARE(made("there.jsonl"), here);
        QFile manifest(folder_.filePath("there.jsonl.manifest.json"));
        QVERIFY(manifest.open(QIODevice::ReadOnly));
        QCOMPARE(QJsonDocument::fromJson(manifest.readAll()).object()["server"].toString(), server.url());
        // The key is kept nowhere.
        window_->keeper()->keep();
        QFile session(folder_.filePath("session.json"));
        QVERIFY(session.open(QIODevice::ReadOnly));
        QVERIFY(!session.readAll().contains("open-sesame"));
        sheet->hide();
        window_->showBench(Bench::evaluate);
    }

    void results_that_grow_elsewhere_are_followed()
    {
        plan(12);
        choose(RunOn::Place::elsewhere);
        QVERIFY(!child<QPushButton>("start")->isEnabled()); // which folder?
        QVERIFY2(notice().contains("folder of its results"), qPrintable(notice()));
        const QString there = folder_.filePath("cluster/results");
        type("followFolder", there);
        QSignalSpy points(window_->jobs()->evaluating, &JobBridge::evaluatePoint);
        click(child<QPushButton>("start"));
        QVERIFY(bench()->state() == EvaluateBench::State::running); // it waits for the first
        QCOMPARE(run_command("cluster"), there);
        QTRY_VERIFY_WITH_TIMEOUT(bench()->state() == EvaluateBench::State::idle, patience);
        QVERIFY2(notice().contains("Done in"), qPrintable(notice()));
        QVERIFY(points.count() >= 1);
        QCOMPARE(QDir(window_->results()->folder(0)).canonicalPath(), QDir(there).canonicalPath());
    }

    void a_part_of_the_results_is_shown_and_stop_leaves_them_alone()
    {
        plan(13);
        choose(RunOn::Place::elsewhere);
        const QString whole = run_command("whole"), part = folder_.filePath("part");
        QDir().mkpath(part);
        // As another machine would have left it in the middle: the plan without its end, a line cut off.
        QFile manifest(whole + "/results.json");
        QVERIFY(manifest.open(QIODevice::ReadOnly));
        QJsonObject plan = QJsonDocument::fromJson(manifest.readAll()).object();
        for (const char* key : {"rows", "summary", "counts"}) plan.remove(QLatin1String(key));
        plan["complete"] = false;
        QFile begun(part + "/results.json");
        QVERIFY(begun.open(QIODevice::WriteOnly));
        begun.write(QJsonDocument(plan).toJson());
        begun.close();
        const QByteArray all = answers_in(whole);
        QFile some(part + "/generations.jsonl");
        QVERIFY(some.open(QIODevice::WriteOnly));
        some.write(all.left(all.size() / 2));
        some.close();

        type("followFolder", part);
        QSignalSpy points(window_->jobs()->evaluating, &JobBridge::evaluatePoint);
        click(child<QPushButton>("start"));
        QTRY_VERIFY_WITH_TIMEOUT(points.count() >= 1 || bench()->state() == EvaluateBench::State::idle, patience);
        QVERIFY2(points.count() >= 1, qPrintable(notice()));
        const auto point = points.first().first().value<lab::EvaluatePoint>();
        QVERIFY(point.answers > 0 && point.answers < point.total);
        click(child<QPushButton>("stop"));
        QTRY_VERIFY_WITH_TIMEOUT(bench()->state() == EvaluateBench::State::idle, patience);
        QCOMPARE(answers_in(part), all.left(all.size() / 2));
    }

    void another_session_has_the_place_again()
    {
        choose(RunOn::Place::elsewhere);
        type("followFolder", "/somewhere/results");
        window_->keeper()->keep();
        window_.reset();
        open();
        QCOMPARE(child<QComboBox>("runOn")->currentIndex(), int(RunOn::Place::elsewhere));
        QCOMPARE(child<QLineEdit>("followFolder")->text(), "/somewhere/results");
    }
};

QTEST_MAIN(RunOnTest)
#include "run_on_test.moc"
