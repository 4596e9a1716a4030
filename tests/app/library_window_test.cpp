// The library in the window, with mouse and keyboard: found, named, compared, used, deleted and brought back.
#include "app/library_host.h"
#include "app/library_window.h"
#include "app/message_bar.h"
#include "app/results_host.h"
#include "app/saved_decks.h"
#include "app/session_keeper.h"
#include "app/workbench.h"

#include "core/base/files.h"
#include "core/lab/library.h"
#include "widgets/compose/compose_bench.h"
#include "widgets/compose/saved_decks_model.h"
#include "widgets/library/compared_sheet.h"
#include "widgets/library/library_model.h"
#include "widgets/library/library_pane.h"
#include "widgets/shared/notice_label.h"
#include "widgets/train/train_bench.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <memory>

using namespace steerdeck;
using namespace steerdeck::app;
using namespace steerdeck::widgets;

namespace {
constexpr int patience = 120000; // milliseconds; other programs may have the processors
}

class LibraryWindowTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    std::unique_ptr<Workbench> window_;
    LibraryWindow* library_ = nullptr;
    std::filesystem::path first_, second_; // records of trainings

    std::filesystem::path train(double rate)
    {
        lab::TrainRequest request;
        request.behaviors = {"german"};
        request.settings.steps = 3;
        request.settings.batch = 2;
        request.settings.learning_rate = rate;
        std::filesystem::path run;
        window_->host()
            ->lab()
            ->train(request,
                    [&](const lab::Event& event) {
                        if (const auto* done = std::get_if<lab::TrainDone>(&event)) run = done->run;
                    })
            .wait();
        return run;
    }
    std::filesystem::path evaluate(const std::string& behavior)
    {
        lab::EvaluateRequest request;
        request.plan.combinations = {{behavior}};
        const std::vector<std::string> joins = {"composition"}, methods = {"none", "steering"};
        request.plan.conditions = evaluate::conditions_of(joins, methods);
        request.plan.num_prompts = 2;
        request.max_new_tokens = 30;
        std::filesystem::path folder;
        window_->host()
            ->lab()
            ->evaluate(request,
                       [&](const lab::Event& event) {
                           if (const auto* done = std::get_if<lab::EvaluateDone>(&event)) folder = done->folder;
                       })
            .wait();
        return folder;
    }
    template <typename Widget>
    Widget* child(const char* name) const
    {
        auto* found = library_->findChild<Widget*>(name);
        Q_ASSERT(found);
        return found;
    }
    void click(const char* button)
    {
        auto* found = child<QPushButton>(button);
        QVERIFY2(found->isVisible() && found->isEnabled(), button);
        QTest::mouseClick(found, Qt::LeftButton);
    }
    void press(const QString& choice)
    {
        for (QPushButton* button : library_->offers()->choices())
            if (button->text() == choice) return QTest::mouseClick(button, Qt::LeftButton);
        QFAIL(qPrintable("no choice " + choice));
    }
    void open()
    {
        QSignalSpy listed(window_->library(), &LibraryHost::listed);
        window_->activateWindow(); // a dialog that closed had been in front
        QTRY_VERIFY(window_->isActiveWindow());
        QTest::keyClick(window_.get(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        library_ = window_->findChild<LibraryWindow*>("libraryWindow");
        QVERIFY(library_ && library_->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(listed.count() >= 1, patience);
    }
    /// Selects the rows whose items have these ids' ends, with the mouse.
    void choose(const QStringList& ends)
    {
        QTableView* table = library_->pane()->table();
        bool more = false;
        for (const QString& end : ends) {
            bool found = false;
            for (int row = 0; row < table->model()->rowCount() && !found; ++row) {
                const QModelIndex index = table->model()->index(row, 0);
                const auto& item = library_->pane()->model()->item(index.data(LibraryModel::RowRole).toInt());
                if (!QString::fromStdString(item.id).endsWith(end)) continue;
                found = true;
                table->scrollTo(index);
                QTest::mouseClick(table->viewport(), Qt::LeftButton, more ? Qt::ControlModifier : Qt::NoModifier,
                                  table->visualRect(index).center());
                more = true;
            }
            QVERIFY2(found, qPrintable(end));
        }
    }
    static QString end_of(const std::filesystem::path& place)
    {
        return QString::fromStdString(place.filename().string());
    }
    int shown() const { return library_->pane()->table()->model()->rowCount(); }
    QString notice() const { return library_->pane()->findChild<NoticeLabel*>()->text(); }

private slots:
    void initTestCase()
    {
        qputenv("XDG_DATA_HOME", folder_.filePath("data").toUtf8());
        window_ = std::make_unique<Workbench>(
            Workbench::Setup{{}, folder_.filePath("data/steerdeck/session.json"), true, {}});
        QSignalSpy ready(window_.get(), &Workbench::ready);
        window_->show();
        QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, patience);
        first_ = train(0.01);
        second_ = train(0.1);
        QVERIFY(window_->compose()->savedDecks()->keep("Mine", {{{"json"}}, lab::Join::composition}));
        window_->keeper()->finish();
        open();
    }
    void cleanup()
    {
        child<QLineEdit>("librarySearch")->clear();
        child<QComboBox>("libraryKind")->setCurrentIndex(0);
    }

    void items_are_searched_filtered_and_sorted()
    {
        QCOMPARE(shown(), 4); // two trainings, a deck, the shipped tokens
        QTest::keyClicks(child<QLineEdit>("librarySearch"), "MINE");
        QCOMPARE(shown(), 1);
        child<QLineEdit>("librarySearch")->clear();
        auto* kinds = child<QComboBox>("libraryKind");
        kinds->setFocus();
        QTest::keyClicks(kinds, "T"); // Training, by its letter
        QCOMPARE(kinds->currentData().toInt(), int(lab::ItemKind::training));
        QCOMPARE(shown(), 3);
        QTableView* table = library_->pane()->table();
        table->sortByColumn(LibraryModel::Figure, Qt::AscendingOrder);
        const auto at = [&](int row) {
            return table->model()->index(row, LibraryModel::Figure).data(LibraryModel::SortRole).toDouble();
        };
        QVERIFY(at(0) <= at(1) && at(1) <= at(2));
    }

    void a_name_tags_and_a_note_are_kept()
    {
        choose({end_of(first_)});
        QVERIFY(!child<QPushButton>("libraryKeep")->isEnabled());
        auto* name = child<QLineEdit>("libraryName");
        name->selectAll();
        QTest::keyClicks(name, "Slow one");
        QTest::keyClicks(child<QLineEdit>("libraryTags"), "rate, course");
        QTest::keyClicks(child<QPlainTextEdit>("libraryNote"), "Half the rate.");
        QSignalSpy listed(window_->library(), &LibraryHost::listed);
        click("libraryKeep");
        QTRY_COMPARE_WITH_TIMEOUT(listed.count(), 1, patience);
        const auto item = lab::find_item(lab::read_library(), "Slow one");
        QCOMPARE(item.note, std::string("Half the rate."));
        QCOMPARE(item.tags, std::vector<std::string>({"rate", "course"}));
        QCOMPARE(library_->pane()->selected().front().id, item.id); // it stays selected
        QVERIFY(child<QLabel>("libraryFacts")->text().contains("steps: 3"));
        // A deck gets its new name in Compose, too.
        choose({"Mine"});
        name->selectAll();
        QTest::keyClicks(name, "Yours");
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(window_->compose()->savedDecks()->rowOf("Yours") >= 0, patience);
        QVERIFY(library_->isVisible()); // Return is no press of Close
        QTRY_COMPARE_WITH_TIMEOUT(QString::fromStdString(library_->pane()->selected().front().id),
                                  QString("decks/Yours"), patience);
    }

    void what_is_deleted_comes_back_by_undo_and_from_the_trash()
    {
        choose({end_of(second_), "Yours"});
        QSignalSpy removed(window_->library(), &LibraryHost::removed);
        library_->pane()->table()->setFocus();
        QTest::keyClick(library_->pane()->table(), Qt::Key_Delete);
        QTRY_COMPARE_WITH_TIMEOUT(removed.count(), 1, patience);
        QTRY_COMPARE_WITH_TIMEOUT(shown(), 2, patience);
        QVERIFY(!std::filesystem::exists(second_));
        QTRY_COMPARE_WITH_TIMEOUT(window_->compose()->savedDecks()->rowCount(), 0, patience);
        press("Undo");
        QTRY_COMPARE_WITH_TIMEOUT(shown(), 4, patience);
        QVERIFY(std::filesystem::exists(second_ / "curve.jsonl"));
        QTRY_VERIFY_WITH_TIMEOUT(window_->compose()->savedDecks()->rowOf("Yours") == 0, patience);

        choose({end_of(second_)});
        click("libraryDelete");
        QTRY_COMPARE_WITH_TIMEOUT(shown(), 3, patience);
        press("Leave them");
        auto* kinds = child<QComboBox>("libraryKind");
        kinds->setCurrentIndex(kinds->count() - 1); // the trash
        QCOMPARE(shown(), 1);
        choose({end_of(second_)});
        click("libraryRestore");
        QTRY_VERIFY_WITH_TIMEOUT(std::filesystem::exists(second_), patience);
        QTRY_COMPARE_WITH_TIMEOUT(shown(), 0, patience);
        QVERIFY(!child<QPushButton>("libraryEmpty")->isEnabled());
    }

    void a_trainings_tokens_are_used_once_that_is_confirmed()
    {
        choose({end_of(first_)});
        QSignalSpy used(window_->library(), &LibraryHost::used);
        click("libraryUse");
        QCOMPARE(used.count(), 0); // it asks
        press("Use them");
        QTRY_COMPARE_WITH_TIMEOUT(used.count(), 1, patience);
        QCOMPARE(used[0][0].toStringList(), QStringList("german"));
        press("Undo");
        QTRY_COMPARE_WITH_TIMEOUT(used.count(), 2, patience);
        QVERIFY(used[1][1].toBool());
        choose({"shipped/demo"});
        QVERIFY(!child<QPushButton>("libraryDelete")->isEnabled());
        QCOMPARE(child<QPushButton>("libraryUse")->text(), QString("Back to the &shipped tokens"));
        QSignalSpy restored(window_->host(), &LabHost::shippedRestored);
        click("libraryUse");
        QTRY_COMPARE_WITH_TIMEOUT(restored.count(), 1, patience);
        QCOMPARE(restored[0][0].toStringList(), QStringList("german"));
    }

    void items_are_compared_shown_in_their_folder_and_opened()
    {
        const auto a = evaluate("german"), b = evaluate("json");
        window_->library()->read();
        QTRY_COMPARE_WITH_TIMEOUT(shown(), 6, patience);
        choose({end_of(a)});
        QVERIFY(!child<QPushButton>("libraryCompare")->isEnabled());
        choose({end_of(a), end_of(b)});
        click("libraryCompare");
        QTRY_VERIFY_WITH_TIMEOUT(library_->comparison() && library_->comparison()->isVisible(), patience);
        QTableWidget* table = library_->comparison()->table();
        QCOMPARE(table->columnCount(), 6);
        QVERIFY(table->rowCount() >= 2);
        library_->comparison()->window()->close();

        choose({end_of(a)});
        QDesktopServices::setUrlHandler("file", this, "take");
        told_.clear();
        click("libraryReveal");
        QDesktopServices::unsetUrlHandler("file");
        QCOMPARE(told_.toLocalFile(), QString::fromStdString(a.string()));

        QSignalSpy opened(window_->results(), &ResultsHost::opened);
        click("libraryOpen");
        QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, patience);
        QVERIFY(!library_->isVisible());
        QCOMPARE(window_->bench(), Bench::evaluate);
        open();
        choose({end_of(first_)});
        QTest::keyClick(library_->pane()->table(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(window_->train()->log().size(), std::size_t(2), patience); // steps 1 and 3
        QCOMPARE(window_->bench(), Bench::train);
        open();
        choose({"Yours"});
        click("libraryOpen");
        QCOMPARE(window_->bench(), Bench::compose);
        QCOMPARE(window_->compose()->deck().chips.front().behavior, std::string("json"));
        open();
    }

    void what_cannot_be_done_is_told_in_a_sentence()
    {
        choose({"Yours"});
        auto* name = child<QLineEdit>("libraryName");
        name->clear();
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(notice().contains("needs a name"), patience);
        write_file_atomically(folder_.filePath("data/steerdeck/library.json").toStdString(), "{");
        window_->library()->read();
        QTRY_VERIFY_WITH_TIMEOUT(notice().contains("library.json"), patience);
    }

public slots:
    void take(const QUrl& url) { told_ = url; }

private:
    QUrl told_;
};

QTEST_MAIN(LibraryWindowTest)
#include "library_window_test.moc"
