// Experiments on combinations that hold alternatives and negated behaviours: their names, orders, keys and verdicts.
#include "core/base/error.h"
#include "core/evaluate/results.h"
#include "core/evaluate/run.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace steerdeck;
using namespace steerdeck::evaluate;

namespace {

using Texts = std::vector<std::string>;

behaviors::BehaviorSet small_set()
{
    behaviors::BehaviorSet set;
    set.name = "small";
    set.categories = {{"language", "", "", ""}, {"length", "", "", ""}, {"case", "", "", ""}};
    for (const auto& [name, category] : std::vector<std::pair<const char*, const char*>>{{"german", "language"},
                                                                                         {"french", "language"},
                                                                                         {"spanish", "language"},
                                                                                         {"short", "length"},
                                                                                         {"long", "length"},
                                                                                         {"upper_case", "case"}}) {
        behaviors::Behavior behavior;
        behavior.name = name;
        behavior.category = category;
        behavior.seen = name != std::string("german");
        behavior.instructions = {"one", "two"};
        set.behaviors.push_back(behavior);
    }
    return set;
}

const Texts prompts = {"What?", "Who?", "Where?"};

Plan plan_of(const std::vector<Texts>& combinations, const Texts& joins = {"composition", "set"},
             const Texts& methods = {"steering", "text"}, bool operators = true)
{
    PlanSettings settings;
    settings.combinations = combinations;
    settings.conditions = conditions_of(joins, methods);
    settings.num_prompts = 2;
    std::set<std::string> tokens = {"german", "french", "spanish", "short", "long", "upper_case", "<and>", "<set>"};
    if (operators) tokens.insert({"<or>", "<not>"});
    const auto set = small_set();
    return make_plan(settings, {.set = set, .prompts = prompts, .available = {{"token", tokens}}});
}

} // namespace

class EvaluateFormulaTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_formula_asks_for_one_of_each_part()
    {
        const auto terms = terms_in(Texts{"french|!spanish", "short"});
        QCOMPARE(terms.behaviors, (Texts{"french", "spanish", "short"}));
        QCOMPARE(part_names(terms.behaviors, terms.formula), (Texts{"french|!spanish", "short"}));
        QCOMPARE(size_of(Texts{"french|!spanish", "short"}), std::size_t(3));
        const auto holds = [&](std::uint32_t passes) { return satisfies(Rule::all, passes, 3, terms.formula); };
        QVERIFY(holds(0b101) && holds(0b100) && holds(0b111)); // French; not Spanish; both
        QVERIFY(!holds(0b110) && !holds(0b001));               // Spanish alone; too long
        const std::vector<std::size_t> turned = {2, 0, 1};
        const auto other = ordered(terms.formula, turned);
        QCOMPARE(part_names(Texts{"short", "french", "spanish"}, other), (Texts{"short", "french|!spanish"}));
        QVERIFY(satisfies(Rule::all, 0b001, 3, other) && !satisfies(Rule::all, 0b101, 3, other));
        QVERIFY(terms_in(Texts{"german", "short"}).formula.plain());
        QVERIFY(terms_in(Texts{"a|b"}, Texts{"a|b"}).formula.plain()); // the name of a behaviour
        QVERIFY_THROWS_EXCEPTION(InvalidInput, terms_in(Texts{"german|"}));
        for (std::uint32_t passes = 0; passes < 4; ++passes)
            QCOMPARE(satisfies(Rule::all, passes, 2, {}), satisfies(Rule::all, passes, 2));
    }

    void plans_name_their_formulas_and_permute_parts()
    {
        const auto plan = plan_of({{"upper_case", "german"}, {"!upper_case", "german"}, {"short", "french|spanish"}});
        Texts names;
        for (const auto& combination : plan.combinations()) names.push_back(combination.name());
        QCOMPARE(names, (Texts{"german+upper_case", "german+!upper_case", "french|spanish+short"}));
        QVERIFY(plan.combinations()[1].group == Group::unseen && plan.combinations()[2].group == Group::seen);
        std::set<std::string> keys;
        for (std::size_t i = 0; i < plan.size(); ++i) {
            const auto which = plan.at(i);
            QVERIFY2(plan.find(which.key) == i, which.key.c_str());
            keys.insert(which.key);
        }
        QCOMPARE(keys.size(), plan.size());
        QVERIFY(keys.contains("french|spanish+short|steering/composition|0"));
        QVERIFY(keys.contains("short+french|spanish|steering/composition|1"));
        QVERIFY(keys.contains("!upper_case+german|text|0"));
        QVERIFY(!plan.find("spanish|french+short|steering/composition|0"));
        // Three formulas of two parts: two orders of the rows and of the words, one of the set.
        QCOMPARE(plan.size(), std::size_t(3 * (2 + 1 + 2) * 2));
        const auto back = plan_from_json(to_json(plan), "here");
        QCOMPARE(to_json(back).dump(), to_json(plan).dump());
        QVERIFY(back.combinations() == plan.combinations());
        QVERIFY(to_json(plan_of({{"german", "short"}})).dump().find("formula") == std::string::npos);
        const auto last = plan.at(plan.size() - 1);
        const auto deck = deck_of(plan.conditions()[last.method], last.behaviors, last.formula).first;
        QCOMPARE(steering::parts_of(deck).size(), std::size_t(2));
    }

    void formulas_are_drawn_from_sizes()
    {
        const auto set = small_set();
        const std::set<std::string> tokens = {"german",     "french", "spanish", "short", "long",
                                              "upper_case", "<and>",  "<or>",    "<not>"};
        const auto plan = [&](const std::string& formulas, int size) {
            PlanSettings settings;
            settings.sizes = {size};
            settings.formulas = formulas;
            settings.conditions = conditions_of(Texts{"composition"}, Texts{"steering", "text"});
            settings.num_prompts = 1;
            return make_plan(settings, {.set = set, .prompts = prompts, .available = {{"token", tokens}}});
        };
        const auto negated = plan("and-not", 2);
        QCOMPARE(negated.combinations().size(), std::size_t(3 * 2 + 3 * 1 + 2 * 1));
        for (const auto& one : negated.combinations()) QVERIFY(one.formula.negated == 1 || one.formula.negated == 2);
        QCOMPARE(to_json(negated).dump(), to_json(plan("and-not", 2)).dump());
        QVERIFY(plan_from_json(to_json(negated), "here").settings() == negated.settings());
        const auto either = plan("or-and", 3);
        // Two of three languages beside three others, two lengths beside three languages or one case.
        QCOMPARE(either.combinations().size(), std::size_t(3 * 3 + 1 * 4));
        for (const auto& one : either.combinations()) QCOMPARE(one.parts().size(), std::size_t(2));
        QVERIFY_THROWS_EXCEPTION(InvalidInput, plan("or-and", 2));
        QVERIFY_THROWS_EXCEPTION(InvalidInput, plan("nor", 2));
    }

    void what_no_answer_or_method_can_do_is_refused_data()
    {
        QTest::addColumn<QStringList>("parts");
        QTest::addColumn<QString>("method");
        QTest::addColumn<QString>("join");
        QTest::addColumn<bool>("operators");
        QTest::newRow("two languages") << QStringList{"german", "french"} << "steering"
                                       << "set" << true;
        QTest::newRow("or") << QStringList{"german", "!short"} << "steering"
                            << "or" << true;
        QTest::newRow("not") << QStringList{"german", "!short"} << "steering"
                             << "not" << true;
        QTest::newRow("another way") << QStringList{"german|french", "short"} << "caa"
                                     << "set" << true;
        QTest::newRow("no <not>") << QStringList{"german", "!short"} << "steering"
                                  << "set" << false;
        QTest::newRow("no <or>") << QStringList{"german|french"} << "steering"
                                 << "set" << false;
        QTest::newRow("too many") << QStringList{"german|french|spanish", "short|long"} << "steering"
                                  << "set" << true;
        QTest::newRow("unknown") << QStringList{"german|klingon"} << "steering"
                                 << "set" << true;
    }
    void what_no_answer_or_method_can_do_is_refused()
    {
        QFETCH(QStringList, parts);
        QFETCH(QString, method);
        QFETCH(QString, join);
        QFETCH(bool, operators);
        Texts given;
        for (const QString& part : parts) given.push_back(part.toStdString());
        QVERIFY_THROWS_EXCEPTION(InvalidInput,
                                 plan_of({given}, {join.toStdString()}, {method.toStdString()}, operators));
    }

    void results_count_by_the_formula_and_keep_readings_raw()
    {
        QTemporaryDir folder;
        const std::filesystem::path out = std::filesystem::path(folder.path().toStdString()) / "run";
        const auto plan =
            plan_of({{"german", "!upper_case"}, {"french|spanish", "short"}}, {"composition"}, {"steering"});
        Manifest manifest;
        manifest.generation = manifest.fingerprints = manifest.versions = Json::object();
        {
            Recorder recorder(out, plan, manifest);
            std::vector<Generation> all;
            for (std::size_t i = 0; i < plan.size(); ++i) {
                const auto which = plan.at(i);
                Generation one{which.key, "text", {}, 1, false, {}};
                for (const auto& behavior : which.behaviors) // German, Spanish and short; never in capitals
                    one.readings.push_back({behavior,
                                            {behavior == "german" || behavior == "spanish" || behavior == "short",
                                             behaviors::TextReading{"", ""}}});
                all.push_back(std::move(one));
            }
            recorder.append(all);
            recorder.finish({.replicates = 10});
        }
        const auto results = read_results(out);
        QVERIFY(results.complete);
        QCOMPARE(results.rows.size(), std::size_t(4));
        QCOMPARE(results.rows[0].combination, (Texts{"german", "!upper_case"}));
        QCOMPARE(results.rows[1].order, (Texts{"!upper_case", "german"}));
        QCOMPARE(results.rows[3].order, (Texts{"short", "french|spanish"}));
        for (const auto& row : results.rows) QCOMPARE(row.accuracy, 1.0);
        std::set<int> sizes;
        for (const auto& row : results.summary) sizes.insert(row.size);
        QVERIFY(sizes == (std::set<int>{2, 3}));
        QVERIFY(!read_generation(out, results, 0)->readings[1].reading.pass);
        const auto csv = csv_of(std::span<const Row>(results.rows));
        QVERIFY2(csv.find("steering/composition,3,seen,french|spanish + short") != std::string::npos, csv.c_str());
    }
};

QTEST_APPLESS_MAIN(EvaluateFormulaTest)
#include "evaluate_formula_test.moc"
