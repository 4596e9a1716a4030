#include "core/base/error.h"
#include "core/evaluate/plan.h"

#include <QtTest>

using namespace steerdeck;
using namespace steerdeck::evaluate;

namespace {

/// Two languages (German unseen), two lengths, one letter case: 5 single behaviours, 8 pairs, 4 triples.
behaviors::BehaviorSet small_set()
{
    behaviors::BehaviorSet set;
    set.name = "small";
    set.categories = {{"language", "", "", ""}, {"length", "", "", ""}, {"case", "", "", ""}};
    const auto add = [&](const char* name, const char* category, bool seen) {
        behaviors::Behavior behavior;
        behavior.name = name;
        behavior.category = category;
        behavior.seen = seen;
        behavior.instructions = {"one", "two", "three", "four", "five"};
        set.behaviors.push_back(behavior);
    };
    add("german", "language", false);
    add("lower_case", "case", true); // not in the order of the categories
    add("spanish", "language", true);
    add("short", "length", true);
    add("long", "length", true);
    return set;
}

const std::vector<std::string> every_join = {"composition", "concatenation", "native_and"};
const std::vector<std::string> every_control = {"steering", "text", "hybrid", "none"};
const std::vector<std::string> prompts = {"What?", "Who?", "Where?", "When?", "Why?", "What?"};

struct Fixture {
    behaviors::BehaviorSet set = small_set();
    PlanSettings settings;
    std::map<std::string, std::set<std::string>> available = {
        {"token", {"german", "spanish", "short", "long", "lower_case", "<and>"}}};
    std::vector<std::string> asked = prompts;
    std::function<bool(std::span<const std::string>, const std::string&)> feasible;
    std::map<std::string, TrainedOn> trained_on;

    Fixture()
    {
        settings.conditions = conditions_of(every_join, every_control);
        settings.num_prompts = 3;
    }
    Plan plan() const { return make_plan(settings, {set, asked, available, feasible, 0, trained_on}); }
    /// The reason why there is no plan; empty where there is one.
    std::string refusal() const
    {
        try {
            plan();
        } catch (const InvalidInput& error) {
            return error.what();
        }
        return "";
    }
};

std::set<std::string> names_of(const Plan& plan)
{
    std::set<std::string> names;
    for (const auto& combination : plan.combinations()) names.insert(combination.name());
    return names;
}

std::vector<Combination> combinations_of(const Fixture& fixture) { return fixture.plan().combinations(); }

bool holds(const std::string& text, const char* part) { return text.find(part) != std::string::npos; }

} // namespace

class EvaluatePlanTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void every_combination_is_of_different_categories_in_the_sets_order()
    {
        Fixture f;
        const std::set<std::string> pairs = {"german+short",     "german+long",    "german+lower_case",
                                             "spanish+short",    "spanish+long",   "spanish+lower_case",
                                             "short+lower_case", "long+lower_case"};
        QVERIFY(names_of(f.plan()) == pairs);
        f.settings.sizes = {1, 3};
        QCOMPARE(names_of(f.plan()).size(), std::size_t(5 + 4));
        f.settings.sizes = {2};
        f.settings.behaviors = {"lower_case", "short", "spanish"};
        QVERIFY(
            (names_of(f.plan()) == std::set<std::string>{"spanish+short", "spanish+lower_case", "short+lower_case"}));
    }

    void an_unseen_behaviour_makes_a_combination_unseen()
    {
        const auto plan = Fixture().plan();
        for (const auto& combination : plan.combinations())
            QCOMPARE(combination.group == Group::seen, !holds(combination.name(), "german"));
    }

    void a_record_of_the_operator_tells_the_groups()
    {
        Fixture f;
        f.settings.sizes = {1, 2, 3};
        // <and> was trained without "long", on two of the pairs of what is left; German took part, whatever the set
        // says.
        f.trained_on["<and>"] = {{"spanish", "short"}, {"lower_case", "spanish"}, {"german", "short"}};
        std::map<std::string, Group> groups;
        const auto plan = f.plan();
        for (const auto& combination : plan.combinations()) groups[combination.name()] = combination.group;
        QCOMPARE(groups.at("german"), Group::seen);
        QCOMPARE(groups.at("long"), Group::unseen);
        QCOMPARE(groups.at("spanish+short"), Group::seen);
        QCOMPARE(groups.at("spanish+lower_case"), Group::seen); // in whatever order
        QCOMPARE(groups.at("short+lower_case"), Group::unseen_pair);
        QCOMPARE(groups.at("german+lower_case"), Group::unseen_pair);
        QCOMPARE(groups.at("spanish+long"), Group::unseen);
        QCOMPARE(groups.at("spanish+short+lower_case"), Group::unseen_pair); // one of its pairs was never together
        QCOMPARE(groups.at("german+long+lower_case"), Group::unseen);
        const auto read = plan_from_json(to_json(plan), "here");
        QVERIFY(read.combinations() == plan.combinations());
        // A triple of which every two met is seen.
        f.trained_on["<and>"].push_back({"short", "lower_case", "spanish"});
        for (const auto& combination : combinations_of(f))
            if (combination.name() == "spanish+short+lower_case") QCOMPARE(combination.group, Group::seen);
        // Nothing in the plan uses <or>, so what it knows does not count.
        f.trained_on["<or>"] = {{"german", "short"}};
        for (const auto& combination : combinations_of(f))
            if (combination.name() == "spanish+short") QCOMPARE(combination.group, Group::seen);
    }

    void an_operator_without_a_record_leaves_two_groups()
    {
        Fixture f;
        f.trained_on["<set>"] = {{"spanish", "short"}};
        for (const auto& combination : combinations_of(f)) QVERIFY(combination.group != Group::unseen_pair);
        // Beside one with a record both have to know a behaviour: the set's word stands for the other.
        const std::vector<std::string> joins = {"composition", "set"}, controls = {"steering"};
        f.settings.conditions = conditions_of(joins, controls);
        f.available["token"].insert("<set>");
        f.trained_on["<set>"] = {{"german", "short"}, {"spanish", "short"}};
        for (const auto& combination : combinations_of(f)) {
            if (combination.name() == "german+short") QCOMPARE(combination.group, Group::unseen);
            if (combination.name() == "spanish+short") QCOMPARE(combination.group, Group::seen);
        }
    }

    void a_sample_has_some_of_every_group()
    {
        Fixture f; // 8 pairs: german is unseen, and of the 5 others 2 were together
        f.trained_on["<and>"] = {{"spanish", "short"}, {"spanish", "long"}, {"lower_case"}};
        f.settings.max_combinations = 3;
        for (f.settings.seed = 1; f.settings.seed <= 5; ++f.settings.seed) {
            std::map<Group, int> count;
            for (const auto& combination : combinations_of(f)) ++count[combination.group];
            QVERIFY((count == std::map<Group, int>{{Group::seen, 1}, {Group::unseen_pair, 1}, {Group::unseen, 1}}));
        }
    }

    void a_record_of_every_pair_that_can_be_draws_what_no_record_draws()
    {
        Fixture f;
        f.settings.max_combinations = 3;
        f.feasible = [](std::span<const std::string> behaviors, const std::string&) {
            return std::ranges::find(behaviors, "short") == behaviors.end(); // no answer is short and something else
        };
        for (f.settings.seed = 1; f.settings.seed <= 5; ++f.settings.seed) {
            f.trained_on.clear();
            const auto without = combinations_of(f);
            f.trained_on["<and>"] = {{"spanish", "long"}, {"spanish", "lower_case"}, {"long", "lower_case"}, {"short"}};
            const auto with = combinations_of(f);
            QVERIFY(!with.empty());
            QCOMPARE(with.size(), without.size());
            for (std::size_t i = 0; i < with.size(); ++i) QCOMPARE(with[i].behaviors, without[i].behaviors);
        }
    }

    void cases_and_generations_are_those_counted_by_hand()
    {
        // 3 joins x {steering, hybrid} and text, in 2 orders; none in one: 15 cases a pair and prompt, of which the
        // one without method is shared by all pairs.
        Fixture f;
        QCOMPARE(f.settings.conditions.size(), std::size_t(8));
        QCOMPARE(f.plan().size(), std::size_t(8 * 15 * 3));
        QCOMPARE(f.plan().generations(), std::size_t(8 * 14 * 3 + 3));
        // A single behaviour knows no join: steering, text and hybrid once each.
        f.settings.sizes = {1};
        QCOMPARE(f.plan().size(), std::size_t(5 * 8 * 3));
        QCOMPARE(f.plan().generations(), std::size_t(5 * 3 * 3 + 3));
        f.settings.sizes = {3};
        QCOMPARE(f.plan().size(), std::size_t(4 * (7 * 6 + 1) * 3));
    }

    void generations_are_the_different_inputs()
    {
        Fixture f;
        f.settings.sizes = {1, 2, 3};
        f.settings.conditions.push_back({"caa", "", false, {}, "", {}, Rule::all});
        const auto plan = f.plan();
        std::set<std::string> inputs;
        for (std::size_t i = 0; i < plan.size(); ++i) inputs.insert(plan.at(i).input_key);
        QCOMPARE(plan.generations(), inputs.size());
    }

    void a_key_names_one_case_and_finds_it_again()
    {
        Fixture f;
        f.settings.sizes = {1, 2, 3};
        f.set.behaviors[3].name = "short|+%2B \n"; // what separates keys, inside a name
        f.available["token"].insert(f.set.behaviors[3].name);
        const auto plan = f.plan();
        std::set<std::string> keys;
        for (std::size_t i = 0; i < plan.size(); ++i) {
            keys.insert(plan.at(i).key);
            QVERIFY(plan.find(plan.at(i).key) == i);
        }
        QCOMPARE(keys.size(), plan.size());
        for (const char* key :
             {"", "|", "||", "german|text|0", "german+short", "german+short|text|", "german+short|text|9",
              "german+short|text|-1", "german+short|text|00", "german+short|other|0", "german+german|text|0",
              "german+long+lower_case+spanish+short|text|0", "german++short|text|0"})
            if (const auto found = plan.find(key)) QCOMPARE(plan.at(*found).key, std::string(key));
        QVERIFY(!plan.find("german+short|text|9") && !plan.find("german+german|text|0") && !plan.find("||"));
        QVERIFY(!plan.find("german+long|text|00"));
    }

    void every_order_comes_once_with_every_prompt()
    {
        Fixture f;
        f.settings.sizes = {3};
        const auto plan = f.plan();
        std::map<std::string, int> count; // of order and method
        for (std::size_t i = 0; i < plan.size(); ++i) {
            const auto key = plan.at(i).key;
            ++count[key.substr(0, key.rfind('|'))];
        }
        QCOMPARE(count.size(), std::size_t(4 * (7 * 6 + 1)));
        for (const auto& [name, n] : count) QCOMPARE(n, 3);
        QVERIFY(count.contains("lower_case+german+short|steering/composition"));
        QCOMPARE(plan.at(plan.index_of(1, 2, 3)).order, std::size_t(3));
    }

    void one_order_may_be_that_of_chosen_categories()
    {
        Fixture f;
        f.settings.sizes = {3};
        f.settings.conditions =
            conditions_of(std::vector<std::string>{"canonical"}, std::vector<std::string>{"steering"});
        f.settings.conditions[0].category_order = {"case", "language", "length"};
        const auto plan = f.plan();
        QCOMPARE(plan.size(), std::size_t(4 * 3));
        QCOMPARE(plan.at(0).key, std::string("lower_case+german+short|steering/canonical|0"));
        QCOMPARE(plan_from_json(to_json(plan), "here").at(0).key, plan.at(0).key);
    }

    void prompts_come_once_and_are_the_same_for_the_same_seed()
    {
        Fixture f;
        f.settings.num_prompts = 10;
        QCOMPARE(f.plan().prompts().size(), std::size_t(5)); // "What?" stands twice among them
        QVERIFY(f.plan().prompts() == f.plan().prompts());
        std::set<std::vector<std::string>> drawn;
        for (f.settings.seed = 1; f.settings.seed <= 20; ++f.settings.seed) drawn.insert(f.plan().prompts());
        QVERIFY(drawn.size() > 10); // of 120 orders
    }

    void a_behaviours_paraphrase_belongs_to_the_prompt_wherever_they_meet()
    {
        Fixture f;
        f.settings.sizes = {1, 2, 3};
        const auto paraphrases = [&] {
            std::map<std::pair<std::string, std::size_t>, std::size_t> of;
            const auto plan = f.plan();
            for (std::size_t i = 0; i < plan.size(); ++i) {
                const auto which = plan.at(i);
                for (std::size_t b = 0; b < which.behaviors.size(); ++b) {
                    const auto place =
                        of.emplace(std::pair(which.behaviors[b], which.prompt), which.paraphrases[b]).first;
                    if (place->second != which.paraphrases[b] || place->second >= 5) of[{"differs", 0}] = 1;
                }
            }
            return of;
        };
        for (const auto& [where, paraphrase] : paraphrases()) QCOMPARE(paraphrase, std::size_t(0));
        f.settings.sample_random_instruction = true;
        const auto first = paraphrases();
        QVERIFY(!first.contains({"differs", 0}));
        std::set<std::size_t> used;
        for (const auto& [where, paraphrase] : first) used.insert(paraphrase);
        QVERIFY(used.size() > 2); // of 5, in 15 draws
        QVERIFY(first == paraphrases());
        f.settings.seed = 2;
        QVERIFY(first != paraphrases());
    }

    void a_sample_keeps_the_shares_of_seen_and_unseen()
    {
        Fixture f; // 5 of 8 pairs are seen
        f.settings.max_combinations = 4;
        std::set<std::set<std::string>> samples;
        for (f.settings.seed = 1; f.settings.seed <= 10; ++f.settings.seed) {
            const auto plan = f.plan();
            QCOMPARE(plan.combinations().size(), std::size_t(4));
            QCOMPARE(std::count_if(plan.combinations().begin(), plan.combinations().end(),
                                   [](const auto& c) { return c.group == Group::seen; }),
                     std::ptrdiff_t(3)); // 2.5
            samples.insert(names_of(plan));
        }
        QVERIFY(samples.size() > 3);
        f.settings.max_combinations = 100;
        QCOMPARE(f.plan().combinations().size(), std::size_t(8));
    }

    void what_has_no_answer_is_left_out()
    {
        Fixture f;
        f.feasible = [](std::span<const std::string> behaviors, const std::string& prompt) {
            if (std::find(behaviors.begin(), behaviors.end(), "long") != behaviors.end()) return false;
            return behaviors[0] != "german" || prompt == "Why?" || prompt == "Who?";
        };
        const auto plan = f.plan();
        QVERIFY((names_of(plan) == std::set<std::string>{"german+short", "german+lower_case", "spanish+short",
                                                         "spanish+lower_case", "short+lower_case"}));
        for (const auto& combination : plan.combinations()) {
            QCOMPARE(combination.prompts.size(), std::size_t(combination.group == Group::seen ? 3 : 2));
            for (const auto prompt : combination.prompts)
                QVERIFY(combination.group == Group::seen || plan.prompts()[prompt] == "Why?" ||
                        plan.prompts()[prompt] == "Who?");
        }
        f.settings.max_combinations = 4; // the sample is filled from those that have one
        QCOMPARE(f.plan().combinations().size(), std::size_t(4));
        f.feasible = [](auto, auto) { return false; };
        QVERIFY(holds(f.refusal(), "No combination of 2 behaviours has an answer"));
    }

    void a_plan_reads_back_the_same()
    {
        Fixture f;
        f.settings.sizes = {1, 2, 3};
        f.settings.sample_random_instruction = true;
        f.settings.seed = ~std::uint64_t(0);
        f.settings.conditions.push_back({"not", "x", true, {}, "token", {"<not>"}, Rule::none});
        f.available["token"].insert("<not>");
        const auto plan = f.plan();
        const auto back = plan_from_json(parse_json(to_json(plan).dump(), "plan", "here"), "here");
        QVERIFY(back.settings() == plan.settings());
        QVERIFY(back.prompts() == plan.prompts() && back.combinations() == plan.combinations());
        QCOMPARE(back.size(), plan.size());
        for (std::size_t i = 0; i < plan.size(); i += 7) {
            QCOMPARE(back.at(i).key, plan.at(i).key);
            QVERIFY(back.at(i).paraphrases == plan.at(i).paraphrases);
        }
    }

    void a_damaged_plan_is_refused()
    {
        const Json good = to_json(Fixture().plan());
        const std::vector<std::function<void(Json&)>> damages = {
            [](Json& j) { j = Json::array(); },
            [](Json& j) { j["combinations"][0]["prompts"][0] = 99; },
            [](Json& j) {
                j["combinations"][0]["prompts"] = {1, 0};
            },
            [](Json& j) { j["combinations"][0]["behaviors"] = {"nobody"}; },
            [](Json& j) { j["combinations"][0] = j["combinations"][1]; },
            [](Json& j) { j["combinations"] = 5; },
            [](Json& j) { j["settings"]["methods"] = Json::array(); },
            [](Json& j) { j["settings"]["methods"][0]["rule"] = "some"; },
            [](Json& j) { j["settings"]["seed"] = -1; },
            [](Json& j) { j.erase("instructions"); },
        };
        for (const auto& damage : damages) {
            Json bad = good;
            damage(bad);
            QVERIFY_THROWS_EXCEPTION(UnreadableFile, plan_from_json(bad, "here"));
        }
    }

    void impossible_plans_are_refused_with_the_reason_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<QString>("reason");
        int i = 0;
        for (const char* reason :
             {"\"german\" and \"spanish\" are both of the category \"language\"", "There are no prompts", "is empty",
              "Combinations of 5 behaviours", "Combinations of 0 behaviours", "no combination of 3 behaviours",
              "token: <and>, german", "There is no behaviour \"germann\"", "No method is chosen", "chosen twice",
              "A combination of 0 behaviours", "No size", "caa: german", "no combination of 4 behaviours",
              "No prompt per combination", "token: <set>"})
            QTest::newRow(reason) << i++ << reason;
    }

    void impossible_plans_are_refused_with_the_reason()
    {
        QFETCH(int, which);
        QFETCH(QString, reason);
        const std::vector<std::function<void(Fixture&)>> wishes = {
            [](Fixture& f) {
                f.settings.combinations = {{"german", "short"}, {"german", "spanish"}};
            },
            [](Fixture& f) { f.asked.clear(); },
            [](Fixture& f) { f.asked[1] = " \n"; },
            [](Fixture& f) {
                f.settings.sizes = {2, 5};
            },
            [](Fixture& f) { f.settings.sizes = {0}; },
            [](Fixture& f) {
                f.settings.sizes = {3}, f.settings.behaviors = {"german", "short", "long"};
            },
            [](Fixture& f) {
                f.available["token"] = {"spanish", "short", "long", "lower_case"};
            },
            [](Fixture& f) {
                f.settings.behaviors = {"germann", "short"};
            },
            [](Fixture& f) { f.settings.conditions.clear(); },
            [](Fixture& f) { f.settings.conditions.push_back(f.settings.conditions[0]); },
            [](Fixture& f) { f.settings.combinations = {{}}; },
            [](Fixture& f) { f.settings.sizes.clear(); },
            [](Fixture& f) {
                f.settings.conditions = {{"caa", "", true, {}, "caa", {}, Rule::all}};
            },
            [](Fixture& f) { f.settings.sizes = {4}; },
            [](Fixture& f) { f.settings.num_prompts = 0; },
            [](Fixture& f) {
                const std::vector<std::string> set = {"set"}, steering = {"steering"};
                f.settings.conditions = conditions_of(set, steering);
            },
        };
        Fixture f;
        QCOMPARE(f.refusal(), std::string());
        wishes.at(std::size_t(which))(f);
        const auto refusal = f.refusal();
        QVERIFY2(holds(refusal, reason.toUtf8().constData()), refusal.c_str());
    }

    void a_single_behaviour_needs_no_and()
    {
        Fixture f;
        f.available["token"].erase("<and>");
        f.settings.sizes = {1};
        QCOMPARE(f.refusal(), std::string());
    }

    void names_of_methods_and_joins_select_conditions()
    {
        using Names = std::vector<std::string>;
        const auto select = [](const Names& methods, const Names& joins) {
            Names names;
            for (const auto& one : select_conditions(methods, joins, true, true).conditions)
                names.push_back(one.name());
            return names;
        };
        QCOMPARE(select({"hybrid"}, {"set", "composition", "concatenation"}),
                 (Names{"hybrid/composition", "hybrid/concatenation", "hybrid/set"}));
        QCOMPARE(select({"text"}, {"or"}), (Names{"text/or"}));
        QCOMPARE(select({"text", "text"}, {"not", "composition"}), (Names{"text", "text/not"}));
        QCOMPARE(select({"caa", "none"}, {"composition", "set", "or"}), (Names{"caa", "none"}));
        QVERIFY_THROWS_EXCEPTION(InvalidInput, select({"caa"}, {"or"}));
        QVERIFY_THROWS_EXCEPTION(InvalidInput, select({"telepathy"}, {"composition"}));
        QVERIFY_THROWS_EXCEPTION(InvalidInput, select({"text"}, {"xor"}));
        // Every condition that is known can be asked for by its names, and is the same then.
        for (const auto& known : known_conditions()) {
            const auto found = select_conditions(Names{known.method},
                                                 Names{known.join.empty() ? "composition" : known.join}, true, true);
            QVERIFY2(found.conditions == std::vector{known}, known.name().c_str());
        }
        QCOMPARE(known_conditions().size(),
                 std::size_t(2 * 5 + 10 + 2 * 3)); // conjunctions, without a join, or and not
    }
};

QTEST_APPLESS_MAIN(EvaluatePlanTest)
#include "evaluate_plan_test.moc"
