// Where a job's thread meets the GUI thread: order, joining of small pieces, endings. The jobs here are plain threads.
#include "app/freeze_meter.h"
#include "app/job_bridge.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <stdexcept>
#include <thread>

using namespace steerdeck;
using namespace steerdeck::app;

class JobBridgeTest : public QObject {
    Q_OBJECT

    std::vector<std::thread> threads_;

    /// A job that tells what `script` tells, on a thread of its own.
    JobBridge::Begin job(std::function<void(const lab::Sink&)> script)
    {
        return [this, script = std::move(script)](lab::Sink sink) {
            threads_.emplace_back([script, sink = std::move(sink)] { script(sink); });
            return lab::Job();
        };
    }

private slots:
    void cleanup()
    {
        for (std::thread& thread : threads_) thread.join();
        threads_.clear();
    }

    void events_arrive_in_order_in_the_gui_thread()
    {
        JobBridge bridge("Answers");
        QStringList told;
        const auto note = [&](const QString& what) {
            QCOMPARE(QThread::currentThread(), thread());
            told << what;
        };
        connect(&bridge, &JobBridge::answerStarted, this, [&] { note("start "); });
        connect(&bridge, &JobBridge::answerPiece, this,
                [&](const lab::AnswerPiece& piece) { note(QString::fromStdString(piece.text)); });
        connect(&bridge, &JobBridge::answerDone, this, [&] { note(" done"); });
        connect(&bridge, &JobBridge::ended, this, [&](const lab::JobEnd& end) { note(end.done ? " end" : "?"); });
        bridge.start(job([](const lab::Sink& tell) {
            tell(lab::AnswerStart{});
            tell(lab::AnswerPiece{0, "der "});
            tell(lab::AnswerPiece{0, "fuchs"});
            tell(lab::AnswerDone{});
            tell(lab::JobEnd{true, false, {}});
        }));
        QVERIFY(bridge.running());
        QTRY_VERIFY(!bridge.running());
        QCOMPARE(told.join(QString()), QString("start der fuchs done end"));
    }

    void a_burst_of_small_pieces_becomes_a_few_large_ones()
    {
        JobBridge bridge("Answers");
        std::map<int, std::string> texts;
        int signalCount = 0;
        connect(&bridge, &JobBridge::answerPiece, this, [&](const lab::AnswerPiece& piece) {
            texts[piece.answer] += piece.text;
            ++signalCount;
        });
        constexpr int pieces = 50000, answers = 8;
        bridge.start(job([](const lab::Sink& tell) {
            for (int i = 0; i < pieces; ++i) tell(lab::AnswerPiece{i % answers, std::to_string(i / answers % 10)});
            tell(lab::JobEnd{true, false, {}});
        }));
        QTRY_VERIFY_WITH_TIMEOUT(!bridge.running(), 60000);
        for (int answer = 0; answer < answers; ++answer) {
            QCOMPARE(texts[answer].size(), std::size_t(pieces / answers));
            QCOMPARE(texts[answer].substr(0, 12), std::string("012345678901"));
        }
        QVERIFY2(signalCount < pieces / 10, qPrintable(QString::number(signalCount)));
    }

    void what_is_large_is_handed_over_not_copied()
    {
        JobBridge bridge("Geometry");
        const std::string* told = nullptr;
        const std::string* heard = nullptr;
        connect(&bridge, &JobBridge::geometryArrived, this,
                [&](const lab::Geometry& geometry) { heard = geometry.vocabulary_text.data(); });
        bridge.start(job([&told](const lab::Sink& tell) {
            lab::Geometry geometry;
            geometry.vocabulary_text.assign(150000, "a word of the vocabulary");
            told = geometry.vocabulary_text.data();
            tell(std::move(geometry));
            tell(lab::JobEnd{true, false, {}});
        }));
        QTRY_VERIFY(!bridge.running());
        QVERIFY(heard);
        QCOMPARE(heard, told);
    }

    void the_first_piece_after_a_pause_comes_with_the_next_turn_of_the_loop()
    {
        JobBridge bridge("Answers");
        QElapsedTimer since;
        qint64 waited = 1000;
        connect(&bridge, &JobBridge::answerPiece, this, [&] { waited = std::min(waited, since.elapsed()); });
        for (int turn = 0; turn < 5; ++turn) { // other programs may hold the processor in one of them
            QTest::qWait(30);                  // a pause longer than the bridge's own
            since.start();
            bridge.start(job([](const lab::Sink& tell) {
                tell(lab::AnswerPiece{0, "der"});
                tell(lab::JobEnd{true, false, {}});
            }));
            QTRY_VERIFY(!bridge.running());
        }
        QVERIFY2(waited < 20, qPrintable(QString::number(waited)));
    }

    void only_the_newest_progress_is_told()
    {
        JobBridge bridge("Training");
        QList<long> seen;
        connect(&bridge, &JobBridge::progress, this, [&](const Progress& progress) { seen << progress.done; });
        bridge.start(job([](const lab::Sink& tell) {
            for (long i = 1; i <= 1000; ++i) tell(Progress{"", i, 1000, 0.1});
            tell(lab::JobEnd{true, false, {}});
        }));
        QTRY_VERIFY(!bridge.running());
        QCOMPARE(seen.last(), 1000L);
        QVERIFY(seen.size() < 500);
        QVERIFY(std::is_sorted(seen.begin(), seen.end()));
        QCOMPARE(bridge.lastProgress().done, 1000L);
    }

    void what_is_refused_ends_with_its_sentence()
    {
        JobBridge bridge("Training");
        QString sentence;
        connect(&bridge, &JobBridge::ended, this,
                [&](const lab::JobEnd& end) { sentence = QString::fromStdString(end.error.english()); });
        bridge.start([](const lab::Sink&) -> lab::Job { throw std::runtime_error("No such behaviour."); });
        QTRY_COMPARE(sentence, QString("No such behaviour."));
        QVERIFY(!bridge.running());
    }

    void an_overtaken_job_is_not_heard_any_more()
    {
        JobBridge bridge("Geometry");
        QStringList told;
        connect(&bridge, &JobBridge::answerPiece, this,
                [&](const lab::AnswerPiece& piece) { told << QString::fromStdString(piece.text); });
        int ends = 0;
        connect(&bridge, &JobBridge::ended, this, [&] { ++ends; });
        const auto say = [](const char* text) {
            return [text](const lab::Sink& tell) {
                tell(lab::AnswerPiece{0, text});
                tell(lab::JobEnd{true, false, {}});
            };
        };
        bridge.start(job(say("old")));
        bridge.start(job(say("new")));
        QTRY_VERIFY(!bridge.running());
        QTest::qWait(50);
        QCOMPARE(told, QStringList({"new"}));
        QCOMPARE(ends, 1);
    }

    void an_abandoned_job_ends_at_once()
    {
        JobBridge bridge("Answers");
        bool cancelled = false;
        connect(&bridge, &JobBridge::ended, this, [&](const lab::JobEnd& end) { cancelled = end.cancelled; });
        bridge.start(job([](const lab::Sink& tell) { tell(lab::JobEnd{true, false, {}}); }));
        bridge.abandon();
        QVERIFY(cancelled);
        QVERIFY(!bridge.running());
    }

    void the_meter_sees_what_holds_the_thread()
    {
        auto& meter = *static_cast<MeteredApplication*>(qApp);
        meter.startMeter();
        QMetaObject::invokeMethod(
            this, [] { QThread::msleep(30); }, Qt::QueuedConnection);
        QTRY_VERIFY(meter.longest().heldMs >= 29);
        meter.startMeter();
        QTest::qWait(20);
        QVERIFY2(meter.longest().heldMs < 29, qPrintable(meter.longest().where));
        meter.stopMeter();
    }
};

int main(int argc, char** argv)
{
    MeteredApplication application(argc, argv);
    JobBridgeTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "job_bridge_test.moc"
