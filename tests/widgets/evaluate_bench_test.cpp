#include "widgets/evaluate/accuracy_map.h"
#include "widgets/evaluate/answers_pane.h"
#include "widgets/evaluate/comparison_view.h"
#include "widgets/evaluate/dot_plot.h"
#include "widgets/evaluate/evaluate_bench.h"
#include "widgets/evaluate/plan_form.h"
#include "widgets/evaluate/results_view.h"
#include "widgets/shared/form_state.h"
#include "widgets/shared/notice_label.h"
#include "widgets/shared/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMap>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QSplitter>
#include <QSvgRenderer>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

#include <memory>

using namespace steerdeck;
using namespace steerdeck::widgets;

namespace {

evaluate::Condition method(const char* method, const char* join)
{
    evaluate::Condition made;
    made.method = method;
    made.join = join;
    return made;
}

std::vector<ConditionInfo> someMethods()
{
    return {{method("text", ""), "Instructions", "The instructions are appended", true, "", true},
            {method("steering", "composition"), "Tokens with <and>", "Tokens joined by <and>", true, "", true},
            {method("hybrid", "composition"), "Both", "Tokens and instructions", true, "", false},
            {method("caa", ""), "CAA", "Difference of means", false, "No directions are trained.", true}};
}

std::vector<lab::CategoryInfo> someCategories()
{
    return {{"language", "Language", "#0072b2", "circle"}, {"case", "Letter case", "#009e73", "triangle"}};
}

std::vector<lab::BehaviorInfo> someBehaviors()
{
    return {{"german", "German", "language", false, true, {}},
            {"french", "French", "language", true, true, {}},
            {"lower", "Lower case", "case", true, true, {}}};
}

/// Both languages with lower case, in both orders, by two methods; every third answer is wrong.
std::shared_ptr<evaluate::Results> someResults(std::uint64_t seed = 7)
{
    auto results = std::make_shared<evaluate::Results>();
    evaluate::PlanSettings settings;
    settings.sizes = {2};
    settings.seed = seed;
    settings.num_prompts = 6;
    settings.conditions = {method("text", ""), method("steering", "composition")};
    std::vector<std::string> prompts;
    std::vector<std::size_t> all;
    for (std::size_t i = 0; i < 6; ++i) {
        prompts.push_back("Question " + std::to_string(i));
        all.push_back(i);
    }
    results->plan = evaluate::Plan(
        settings, prompts,
        {{{"french", "lower"}, evaluate::Group::seen, all}, {{"german", "lower"}, evaluate::Group::unseen, all}},
        {{"french", 1}, {"german", 1}, {"lower", 1}});
    results->outcomes.resize(results->plan.size());
    for (std::size_t i = 0; i < results->outcomes.size(); ++i) {
        results->outcomes[i].done = true;
        results->outcomes[i].passes = (i * i + seed) % 3 == 0 ? 1 : 3;
    }
    results->answers = results->outcomes.size();
    results->complete = true;
    results->manifest.generation = {{"max_new_tokens", 96}, {"temperature", 0}};
    results->manifest.fingerprints = {{"model", "0f3a"}};
    results->manifest.versions = {{"steerdeck", "0.1.0"}};
    results->rows = evaluate::rows_of(*results);
    results->summary = evaluate::summarize(*results, {50, 1, 0.95});
    return results;
}

lab::EvaluatePoint pointAt(long answers, std::size_t rows)
{
    lab::EvaluatePoint point;
    point.answers = answers;
    point.total = 48;
    point.rows = evaluate::rows_of(*someResults());
    point.rows.resize(rows);
    point.summary = evaluate::summary_of(point.rows);
    return point;
}

QByteArray contents(const QString& file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

} // namespace

class EvaluateBenchTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        bench = std::make_unique<EvaluateBench>();
        bench->resize(1200, 740);
        bench->setBehaviors(someCategories(), someBehaviors());
        bench->setMethods(someMethods());
        bench->show();
        QVERIFY(QTest::qWaitForWindowExposed(bench.get()));
    }
    void cleanup() { bench.reset(); }

    void the_layout_kept_while_the_comparison_shows_is_the_same_at_the_next_start()
    {
        const auto compare = [](EvaluateBench& shown) {
            shown.setResults(0, someResults(7), "seven");
            shown.setResults(1, someResults(8), "eight");
            shown.setComparison(evaluate::compare(*someResults(7), *someResults(8), {50, 1, 0.95}));
        };
        const auto orientations = [](const EvaluateBench& shown) {
            QMap<QString, Qt::Orientation> all;
            for (const QSplitter* split : shown.findChildren<QSplitter*>()) {
                if (split->objectName().isEmpty()) qWarning("a splitter without a name");
                all[split->objectName()] = split->orientation();
            }
            return all;
        };
        const auto built = orientations(*bench);
        QCOMPARE(built.size(), bench->findChildren<QSplitter*>().size()); // each has a name of its own
        compare(*bench);
        QTest::mouseClick(child<QTabBar>("pages"), Qt::LeftButton, {}, child<QTabBar>("pages")->tabRect(1).center());
        const QJsonObject kept = formState(*bench);
        EvaluateBench next;
        next.resize(1200, 740);
        next.show();
        QVERIFY(QTest::qWaitForWindowExposed(&next));
        setFormState(next, kept);
        QCOMPARE(orientations(next), built);
        // What an earlier version kept crosswise, by numbers, is passed over.
        QJsonObject broken;
        for (int i = 1; i <= 7; ++i)
            broken[QStringLiteral("QSplitter %1").arg(i)] = kept[i % 2 ? "resultsSplit" : "figuresSplit"];
        broken["resultsSplit"] = kept["figuresSplit"];
        setFormState(next, broken);
        QCOMPARE(orientations(next), built);
    }

    void clearing_takes_away_what_is_of_a_model()
    {
        bench->setResults(0, someResults(7), "seven");
        bench->setResults(1, someResults(8), "eight");
        bench->setComparison(evaluate::compare(*someResults(7), *someResults(8), {50, 1, 0.95}));
        bench->setCost({312, 250, 0, 24960, 20100, 40, 40, "all 40 prompts", 540, ""});
        bench->tellError("The disk is full.");
        child<QSpinBox>("maxCombinations")->setValue(12);
        bench->clear();
        QCOMPARE(child<QTableView>("rows")->model()->rowCount(), 0);
        QVERIFY(!child<QTabBar>("pages")->isTabEnabled(1));
        QVERIFY(!child<QComboBox>("run")->isVisible());
        QVERIFY(child<QLabel>("runName")->text().isEmpty());
        QVERIFY(child<QLabel>("cost")->text().isEmpty());
        QVERIFY(child<NoticeLabel>("notice")->text().isEmpty());
        QVERIFY(!child<QPushButton>("compare")->isEnabled() && !child<QPushButton>("judge")->isEnabled());
        QVERIFY(bench->request().plan == lab::EvaluateRequest{}.plan);
        QCOMPARE(child<QTreeWidget>("behaviors")->topLevelItemCount(), 0);
        QCOMPARE(child<QListWidget>("methods")->count(), 0);
        bench->setBehaviors(someCategories(), someBehaviors());
        bench->setMethods(someMethods());
        QVERIFY(child<QPushButton>("start")->isEnabled());
    }

    void a_request_comes_back_equal_until_it_is_edited()
    {
        lab::EvaluateRequest wanted;
        wanted.plan.sizes = {1, 3};
        wanted.plan.behaviors = {"lower", "german"};
        wanted.plan.conditions = {method("steering", "composition"), method("text", ""), method("unknown", "")};
        wanted.plan.num_prompts = 33;
        wanted.plan.max_combinations = 5;
        wanted.plan.sample_random_instruction = true;
        wanted.plan.seed = 1234567890123456789u;
        wanted.prompts = "some/prompts.txt";
        wanted.max_new_tokens = 77;
        wanted.batch = 9;
        wanted.out = "some/folder";
        bench->setRequest(wanted);
        QVERIFY(bench->request().plan == wanted.plan);
        QCOMPARE(bench->request().prompts, wanted.prompts);
        QCOMPARE(bench->request().max_new_tokens, 77);
        QCOMPARE(bench->request().batch, 9);
        QCOMPARE(bench->request().out, wanted.out);
        child<QSpinBox>("numPrompts")->setValue(34);
        wanted.plan.num_prompts = 34;
        QVERIFY(bench->request().plan == wanted.plan);
        QVERIFY(bench->request().out.empty()); // another plan goes elsewhere
    }

    void keys_and_clicks_fill_the_request()
    {
        QVERIFY(bench->request().plan.conditions ==
                (std::vector{method("text", ""), method("steering", "composition")}));
        QSignalSpy changed(bench.get(), &EvaluateBench::requestChanged);
        QTest::keyClick(child<QCheckBox>("size3"), Qt::Key_Space);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.last().first().value<lab::EvaluateRequest>().plan.sizes, (std::vector<int>{2, 3}));
        auto* list = child<QListWidget>("methods");
        list->setCurrentRow(2);
        QTest::keyClick(list, Qt::Key_Space);
        QCOMPARE(bench->request().plan.conditions.size(), std::size_t(3));
        QVERIFY(!(list->item(3)->flags() & Qt::ItemIsEnabled)); // CAA is not there, and says why
        QVERIFY(list->item(3)->toolTip().contains("No directions"));
        QTest::keyClick(child<QCheckBox>("sampleInstruction"), Qt::Key_Space);
        QVERIFY(bench->request().plan.sample_random_instruction);
        auto* seed = child<QLineEdit>("seed");
        seed->selectAll();
        QTest::keyClicks(seed, "42");
        QCOMPARE(bench->request().plan.seed, std::uint64_t(42));
        child<QSpinBox>("maxCombinations")->setValue(12);
        child<QSpinBox>("maxNewTokens")->setValue(48);
        QCOMPARE(bench->request().plan.max_combinations, std::size_t(12));
        QCOMPARE(bench->request().max_new_tokens, 48);
        auto* tree = child<QTreeWidget>("behaviors");
        tree->setCurrentItem(tree->topLevelItem(0)); // all languages
        QTest::keyClick(tree, Qt::Key_Space);
        QCOMPARE(bench->request().plan.behaviors, std::vector<std::string>{"lower"});
        QCOMPARE(tree->topLevelItem(0)->text(1), QString("0 of 2"));
        QTest::keyClick(tree, Qt::Key_Space);
        QVERIFY(bench->request().plan.behaviors.empty()); // all of the set
    }

    void what_cannot_start_says_why()
    {
        auto* start = child<QPushButton>("start");
        auto* refusal = child<NoticeLabel>("refusal");
        QVERIFY(start->isEnabled());
        lab::EvaluateCost cost;
        cost.refusal = "No prompts can be answered with these behaviours.";
        bench->setCost(cost);
        QVERIFY(!start->isEnabled());
        QCOMPARE(refusal->text(), QString::fromStdString(cost.refusal.english()));
        QVERIFY(child<QLabel>("cost")->text().isEmpty());
        bench->setCost({312, 250, 0, 24960, 20100, 40, 40, "all 40 prompts", 540, ""});
        QVERIFY(start->isEnabled());
        for (const long number : {312L, 250L, 62L, 24960L, 20100L})
            QVERIFY(child<QLabel>("cost")->text().contains(QLocale().toString(qlonglong(number))));
        QVERIFY(child<QLabel>("cost")->text().contains("9 min"));
        QSignalSpy changed(bench.get(), &EvaluateBench::requestChanged);
        child<QCheckBox>("size2")->click();
        QVERIFY(!start->isEnabled() && !refusal->text().isEmpty());
        child<QCheckBox>("size2")->click();
        auto* tree = child<QTreeWidget>("behaviors");
        for (int i = 0; i < tree->topLevelItemCount(); ++i) tree->topLevelItem(i)->setCheckState(0, Qt::Unchecked);
        QVERIFY(!start->isEnabled() && refusal->text().contains("behaviours"));
        tree->topLevelItem(0)->setCheckState(0, Qt::Checked);
        QVERIFY(start->isEnabled());
        lab::EvaluateRequest wanted = bench->request();
        const auto asked = changed.count();
        wanted.plan.conditions = {method("caa", "")};
        bench->setRequest(wanted);
        QVERIFY(!start->isEnabled() && refusal->text().contains("No directions"));
        wanted.plan.conditions = {};
        bench->setRequest(wanted);
        QVERIFY(refusal->text().contains("method"));
        QCOMPARE(changed.count(), asked); // an impossible plan has no cost
    }

    void listed_combinations_are_kept_until_sizes_are_wanted()
    {
        lab::EvaluateRequest wanted = bench->request();
        wanted.plan.combinations = {{"french", "lower"}};
        bench->setRequest(wanted);
        QVERIFY(!child<QCheckBox>("size2")->isEnabled());
        QVERIFY(bench->request().plan == wanted.plan);
        QTest::mouseClick(child<QToolButton>("bySize"), Qt::LeftButton);
        QVERIFY(bench->request().plan.combinations.empty());
        QVERIFY(child<QCheckBox>("size2")->isEnabled());
    }

    void start_pause_resume_and_stop_tell_and_show_the_state()
    {
        QSignalSpy started(bench.get(), &EvaluateBench::startRequested);
        QSignalSpy paused(bench.get(), &EvaluateBench::pauseRequested);
        QSignalSpy resumed(bench.get(), &EvaluateBench::resumeRequested);
        QSignalSpy stopped(bench.get(), &EvaluateBench::stopRequested);
        QTest::mouseClick(child<QPushButton>("start"), Qt::LeftButton);
        QCOMPARE(started.count(), 1);
        QVERIFY(started.first().first().value<lab::EvaluateRequest>().plan == bench->request().plan);
        QVERIFY(bench->state() == EvaluateBench::State::running && !child<QPushButton>("start")->isEnabled());
        QVERIFY(!bench->form()->isEnabled());
        QTest::mouseClick(child<QPushButton>("pause"), Qt::LeftButton);
        QCOMPARE(paused.count(), 1);
        QVERIFY(child<QPushButton>("resume")->isVisible() && !child<QPushButton>("pause")->isVisible());
        QTest::mouseClick(child<QPushButton>("resume"), Qt::LeftButton);
        QCOMPARE(resumed.count(), 1);
        bench->point(pointAt(12, 2));
        QTRY_COMPARE(child<QProgressBar>("progress")->value(), 12);
        QVERIFY(child<QLabel>("eta")->text().contains("12"));
        QTest::mouseClick(child<QPushButton>("stop"), Qt::LeftButton);
        QCOMPARE(stopped.count(), 1);
        QVERIFY(!child<QPushButton>("stop")->isEnabled());
        bench->ended({false, true, ""});
        QVERIFY(bench->state() == EvaluateBench::State::idle && child<QPushButton>("start")->isEnabled());
        QVERIFY(child<NoticeLabel>("notice")->text().contains("Stopped"));
        bench->setRunning(true);
        bench->ended({false, false, "The disk is full."});
        QCOMPARE(child<NoticeLabel>("notice")->text(), QString("The disk is full."));
        QVERIFY(child<NoticeLabel>("notice")->kind() == NoticeLabel::Kind::error);
    }

    void an_unknown_time_is_estimated_when_asked_for()
    {
        auto* measure = bench->findChild<QPushButton*>("measure");
        lab::EvaluateCost cost;
        cost.combinations = 2, cost.answers = cost.generations = 40;
        bench->setCost(cost);
        QVERIFY(measure->isVisible());
        QSignalSpy asked(bench.get(), &EvaluateBench::measureRequested);
        QTest::mouseClick(measure, Qt::LeftButton);
        QCOMPARE(asked.count(), 1);
        QVERIFY(!measure->isEnabled());
        cost.seconds = 90;
        bench->setCost(cost);
        QVERIFY(!measure->isVisible());
        QVERIFY(bench->findChild<QLabel*>("cost")->text().contains("90 s") ||
                bench->findChild<QLabel*>("cost")->text().contains("2 min"));
    }

    void a_judge_scores_the_run_that_is_shown_and_can_be_stopped()
    {
        auto* judge = bench->findChild<QPushButton*>("judge");
        QVERIFY(!judge->isEnabled());
        bench->setResults(0, someResults(), "run");
        QVERIFY(judge->isEnabled());
        QSignalSpy asked(bench.get(), &EvaluateBench::judgeRequested),
            stopped(bench.get(), &EvaluateBench::stopJudgingRequested);
        QTest::mouseClick(judge, Qt::LeftButton);
        QCOMPARE(asked.count(), 1);
        QVERIFY(!bench->findChild<QPushButton*>("start")->isEnabled());
        QTest::mouseClick(judge, Qt::LeftButton);
        QCOMPARE(stopped.count(), 1);
        bench->judged({10, 7, 7, "the judge gave no score"});
        QVERIFY(judge->isEnabled());
        const QString told = bench->findChild<NoticeLabel*>("notice")->text();
        QVERIFY2(told.contains("7 of 10") && told.contains("the judge gave no score"), qPrintable(told));
    }

    void a_selected_row_asks_for_its_answers_and_shows_only_those()
    {
        const auto results = someResults();
        bench->setResults(0, results, "first");
        QSignalSpy asked(bench.get(), &EvaluateBench::answersRequested);
        auto* table = child<QTableView>("rows");
        QCOMPARE(table->model()->rowCount(), 8);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          table->visualRect(table->model()->index(3, 0)).center());
        QCOMPARE(asked.count(), 1);
        const auto query = asked.last().first().value<AnswersQuery>();
        QCOMPARE(query.run, 0);
        QCOMPARE(query.method, std::string("steering/composition"));
        QCOMPARE(query.order, (std::vector<std::string>{"lower", "french"}));
        QVERIFY(firstCase(results->plan, query) == results->plan.index_of(0, 1, 1));
        QVERIFY(!firstCase(results->plan, {0, {"french"}, "text", {"french"}}));
        lab::AnswerRecord answer;
        answer.prompt = "Question 0";
        answer.text = "le renard";
        AnswersQuery other = query;
        other.order = {"french", "lower"};
        bench->setAnswers(other, {answer}); // of a row chosen before
        QVERIFY(!bench->results()->answers()->text().contains("renard"));
        bench->setAnswers(query, {answer});
        QVERIFY(bench->results()->answers()->text().contains("renard"));
        QTest::keyClick(table, Qt::Key_Down);
        QCOMPARE(asked.count(), 2);
        bench->tellAnswersError(asked.last().first().value<AnswersQuery>(), "The file is gone.");
        QCOMPARE(bench->results()->answers()->text(), QString("The file is gone."));
    }

    void a_running_experiment_updates_what_is_shown_and_keeps_the_selection()
    {
        QTest::mouseClick(child<QPushButton>("start"), Qt::LeftButton);
        QCOMPARE(child<QTableView>("rows")->model()->rowCount(), 0);
        bench->point(pointAt(18, 3));
        auto* table = child<QTableView>("rows");
        QTRY_COMPARE(table->model()->rowCount(), 3);
        table->selectRow(1);
        const std::string key = RowsModel::keyOf(*bench->results()->selectedRow());
        QSignalSpy replaced(table->model(), &QAbstractItemModel::modelReset);
        for (int i = 0; i < 200; ++i) bench->point(pointAt(20 + i / 10, 4 + std::size_t(i) / 50));
        QTRY_COMPARE(table->model()->rowCount(), 7);
        QCOMPARE(replaced.count(), 0);
        QCOMPARE(RowsModel::keyOf(*bench->results()->selectedRow()), key);
        const AccuracyCell cell{"text", 2, evaluate::Group::seen};
        QVERIFY(!bench->results()->map()->rectOf(cell).isNull());
        QVERIFY(!bench->results()->variance()->chart().marks.empty());
        bench->done({"some/folder", someResults(), 12});
        bench->ended({true, false, ""});
        QCOMPARE(table->model()->rowCount(), 8);
        QVERIFY(bench->results()->selectedRow());
        QCOMPARE(RowsModel::keyOf(*bench->results()->selectedRow()), key);
        QVERIFY(child<NoticeLabel>("notice")->text().contains("12 s"));
    }

    void intervals_that_cannot_be_told_yet_are_not_shown()
    {
        lab::EvaluatePoint point = pointAt(18, 3);
        for (evaluate::SummaryRow& row : point.summary) {
            row.summary.accuracy.low = row.summary.accuracy.high = row.summary.accuracy.value;
            row.summary.best = {0.5, 0.4, 0.6};
        }
        bench->setRunning(true);
        bench->point(point);
        QTRY_VERIFY(!bench->results()->map()->summary().empty());
        const evaluate::Summary& shown = bench->results()->map()->summary().front().summary;
        QVERIFY(!hasInterval(shown.accuracy) && hasInterval(shown.best));
    }

    void a_hundred_reports_make_few_redraws()
    {
        QTest::mouseClick(child<QPushButton>("start"), Qt::LeftButton);
        bench->point(pointAt(1, 1));
        AccuracyMap* map = bench->results()->map();
        QTRY_VERIFY(map->replots() >= 1);
        QTest::qWait(200);
        const int before = map->replots();
        for (int i = 0; i < 100; ++i) bench->point(pointAt(2 + i / 4, 2));
        QTest::qWait(150);
        QVERIFY2(map->replots() - before <= 6, qPrintable(QString::number(map->replots() - before)));
        QTRY_VERIFY(map->replots() > before);
    }

    void two_runs_are_compared_and_either_can_be_looked_into()
    {
        const auto a = someResults(7), b = someResults(8);
        auto* tabs = child<QTabBar>("pages");
        QSignalSpy open(bench.get(), &EvaluateBench::openRequested);
        QSignalSpy compare(bench.get(), &EvaluateBench::compareRequested);
        QTest::mouseClick(child<QPushButton>("open"), Qt::LeftButton);
        QVERIFY(!child<QPushButton>("compare")->isEnabled()); // nothing to compare with
        bench->setResults(0, a, "first");
        QTest::mouseClick(child<QPushButton>("compare"), Qt::LeftButton);
        QCOMPARE(open.count(), 1);
        QCOMPARE(compare.count(), 1);
        QVERIFY(!tabs->isTabEnabled(1));
        bench->setResults(1, b, "second");
        bench->setComparison(evaluate::compare(*a, *b, {50, 1, 0.95}));
        QCOMPARE(tabs->currentIndex(), 1);
        QVERIFY(bench->comparison()->isVisible());
        QVERIFY(bench->comparison()->table()->model()->rowCount() > 0);
        QVERIFY(bench->comparison()->differences().contains("seed"));
        QCOMPARE(bench->comparison()->map(1)->summary().size(), b->summary.size());
        tabs->setCurrentIndex(0);
        auto* run = child<QComboBox>("run");
        QVERIFY(run->isVisible());
        run->setFocus();
        QTest::keyClick(run, Qt::Key_Down);
        QSignalSpy asked(bench.get(), &EvaluateBench::answersRequested);
        child<QTableView>("rows")->selectRow(0);
        QCOMPARE(asked.last().first().value<AnswersQuery>().run, 1);
        bench->setResults(1, nullptr, {});
        QVERIFY(!run->isVisible() && !tabs->isTabEnabled(1));
        child<QTableView>("rows")->selectRow(0);
        QCOMPARE(asked.last().first().value<AnswersQuery>().run, 0);
    }

    void a_figure_brings_its_settings_back()
    {
        bench->setResults(0, someResults(99), "first");
        QVERIFY(bench->request().plan.seed != 99);
        QTest::mouseClick(bench->results()->findChild<QToolButton*>("settings"), Qt::LeftButton);
        auto* sheet = bench->findChild<SettingsSheet*>();
        QVERIFY(sheet);
        auto* list = sheet->findChild<QTreeWidget*>();
        QVERIFY(!list->findItems("99", Qt::MatchExactly, 1).isEmpty());
        QVERIFY(!list->findItems("0f3a", Qt::MatchExactly, 1).isEmpty());
        QTest::mouseClick(sheet->findChild<QPushButton*>("useSettings"), Qt::LeftButton);
        QVERIFY(bench->request().plan == someResults(99)->plan.settings());
        QCOMPARE(bench->request().max_new_tokens, 96);
    }

    void unfinished_results_are_shown_without_intervals()
    {
        auto results = someResults();
        results->summary.clear();
        results->complete = false;
        for (std::size_t i = 20; i < results->outcomes.size(); ++i) results->outcomes[i] = {};
        results->rows = evaluate::rows_of(*results); // as reading them from their folder gives them
        results->summary = evaluate::summary_of(results->rows);
        bench->setResults(0, results, "half");
        QVERIFY(!bench->results()->map()->summary().empty());
        QVERIFY(!hasInterval(bench->results()->map()->summary().front().summary.accuracy));
        QCOMPARE(child<QTableView>("rows")->model()->rowCount(), 8);
        bench->setResults(0, nullptr, {});
        QCOMPARE(child<QTableView>("rows")->model()->rowCount(), 0);
        QTest::mouseClick(bench->results()->findChild<QToolButton*>("settings"), Qt::LeftButton);
        QVERIFY(!bench->findChild<SettingsSheet*>());
    }

    void exports_are_whole_files()
    {
        QTemporaryDir folder;
        const auto file = [&](const QString& name) { return folder.filePath(name); };
        QVERIFY(!bench->saveComparison(file("c.csv")).isEmpty());
        const auto a = someResults(7), b = someResults(8);
        bench->setResults(0, a, "first");
        QCOMPARE(bench->saveRows(file("rows.csv")), QString());
        QCOMPARE(contents(file("rows.csv")).toStdString(), evaluate::csv_of(evaluate::rows_of(*a)));
        QCOMPARE(bench->saveSummary(file("summary.csv")), QString());
        QCOMPARE(contents(file("summary.csv")).toStdString(), evaluate::csv_of(a->summary));
        bench->setResults(1, b, "second");
        const evaluate::Comparison comparison = evaluate::compare(*a, *b, {50, 1, 0.95});
        bench->setComparison(comparison);
        QCOMPARE(bench->saveComparison(file("c.csv")), QString());
        QCOMPARE(contents(file("c.csv")).toStdString(), evaluate::csv_of(comparison.rows));
        QCOMPARE(bench->saveJson(file("all.json")), QString());
        const Json json = Json::parse(contents(file("all.json")).toStdString());
        QCOMPARE(json["runs"][1]["settings"]["seed"].get<int>(), 8);
        QCOMPARE(json["runs"][0]["generation"]["max_new_tokens"].get<int>(), 96);
        for (const QString ending : {"svg", "pdf", "png"}) {
            QCOMPARE(bench->saveMap(file("map." + ending)), QString());
            QCOMPARE(bench->saveVariance(file("variance." + ending)), QString());
            QCOMPARE(bench->saveDifference(file("difference." + ending)), QString());
            QCOMPARE(bench->saveFigure(file("figure." + ending)), QString());
        }
        for (const char* name : {"map", "variance", "difference", "figure"}) {
            QVERIFY(QSvgRenderer(file(QString(name) + ".svg")).isValid());
            QVERIFY(contents(file(QString(name) + ".svg")).contains("Tokens with"));
            QVERIFY(contents(file(QString(name) + ".pdf")).startsWith("%PDF"));
            QVERIFY(QImage(file(QString(name) + ".png")).width() >= 1000);
        }
    }

    void colours_follow_the_palette()
    {
        bench->setPalette(darkPalette());
        QTRY_VERIFY(bench->results()->map()->theme().dark && bench->comparison()->accuracy()->theme().dark);
        const std::vector<evaluate::Condition> methods = bench->request().plan.conditions;
        bench->setPalette(lightPalette());
        QTRY_VERIFY(!bench->results()->map()->theme().dark && !bench->comparison()->accuracy()->theme().dark);
        QVERIFY(bench->request().plan.conditions == methods);
    }

    void every_control_has_a_name_for_screen_readers()
    {
        for (const QWidget* widget : bench->findChildren<QWidget*>()) {
            if (widget->window() != bench.get() || widget->focusPolicy() == Qt::NoFocus ||
                widget->parentWidget()->inherits("QAbstractSpinBox") || widget->objectName().startsWith("qt_") ||
                widget->inherits("QMenu") || widget->inherits("QHeaderView") || widget->inherits("QLabel"))
                continue;
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            QVERIFY2(named, qPrintable(QString(widget->metaObject()->className()) + " " + widget->objectName()));
        }
    }

private:
    template <typename Widget>
    Widget* child(const char* name) const
    {
        if (auto* found = bench->findChild<Widget*>(name)) return found;
        qFatal("no %s", name);
        return nullptr;
    }

    std::unique_ptr<EvaluateBench> bench;
};

QTEST_MAIN(EvaluateBenchTest)
#include "evaluate_bench_test.moc"
