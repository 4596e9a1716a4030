/// Measures the demo model: does it obey instructions, tokens, and compositions of two, on questions it never saw?
///
///     demo_figures [--model DIR] [--prompts 20] [--sizes 1,2] [--seed 1] [--json FILE]
///
/// Every combination of behaviours of different categories that has an answer, every order, greedy. Accuracy is the
/// share of answers that satisfy all behaviours; variance is the largest minus the smallest accuracy over a
/// combination's orders, averaged. The +- is the half width of a 95 % interval over combinations (bootstrap, 1000
/// draws).
#include "core/base/files.h"
#include "core/demo/world.h"
#include "core/generate/generate.h"
#include "core/lab/lab.h"
#include "core/model/fingerprint.h"
#include "core/model/hardware.h"
#include "core/steering/assemble.h"

#include <ATen/ATen.h>
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <map>

using namespace steerdeck;
using steering::Join;
using steering::Method;

namespace {

struct Condition {
    const char* name;
    Method method;
    Join join;
};

struct Combination {
    std::vector<std::size_t> behaviors;
    bool seen = true;
    double accuracy = 0, variance = 0;
};

struct Share {
    double mean = 0, half = 0, variance = 0;
    std::size_t n = 0;
};

Share summary(const std::vector<Combination>& all, bool seen)
{
    std::vector<const Combination*> chosen;
    for (const auto& c : all)
        if (c.seen == seen) chosen.push_back(&c);
    Share share;
    share.n = chosen.size();
    if (chosen.empty()) return share;
    for (const auto* c : chosen) {
        share.mean += c->accuracy / double(chosen.size());
        share.variance += c->variance / double(chosen.size());
    }
    Random random(7);
    std::vector<double> means;
    for (int draw = 0; draw < 1000; ++draw) {
        double mean = 0;
        for (std::size_t i = 0; i < chosen.size(); ++i) mean += chosen[random.below(chosen.size())]->accuracy;
        means.push_back(mean / double(chosen.size()));
    }
    std::sort(means.begin(), means.end());
    share.half = (means[974] - means[25]) / 2;
    return share;
}

/// Mean difference of two methods over the same combinations and prompts, and its 95 % interval.
void print_difference(std::size_t size, const std::vector<Combination>& a, const std::vector<Combination>& b)
{
    Random random(11);
    std::vector<double> means;
    double mean = 0;
    for (int draw = 0; draw <= 10'000; ++draw) {
        double sum = 0;
        for (std::size_t i = 0; i < a.size(); ++i) {
            const auto c = draw == 0 ? i : random.below(a.size());
            sum += a[c].accuracy - b[c].accuracy;
        }
        (draw == 0 ? mean : means.emplace_back()) = sum / double(a.size());
    }
    std::sort(means.begin(), means.end());
    std::printf("\n%zu behaviours: <and> minus concatenation %+.1f points, 95 %% interval %+.1f to %+.1f (paired, over "
                "combinations)\n\n",
                size, 100 * mean, 100 * means[249], 100 * means[9749]);
}

class Bench {
public:
    Bench(const std::filesystem::path& folder, int prompts, std::uint64_t seed)
        : hardware_(model::choose_hardware("", 0)), decoder_(model::load_decoder(folder, hardware_.dtype)),
          world_(behaviors::read_behavior_set(folder / "behaviors.json")),
          assembler_(Tokenizer::load(folder), ChatTemplate::of_model(folder), world_.behavior_set()),
          tokens_(steering::TokenStore::of_folder(folder / "tokens", {"demo", model::model_fingerprint(folder),
                                                                      assembler_.tokenizer().fingerprint(),
                                                                      decoder_.config().hidden_size})),
          prompts_(prompts), seed_(seed)
    {
    }

    std::vector<Combination> combinations(std::size_t size) const
    {
        const auto& all = world_.behavior_set().behaviors;
        std::vector<Combination> result;
        std::vector<std::size_t> chosen;
        const auto extend = [&](auto& self, std::size_t from) -> void {
            if (chosen.size() == size) {
                const auto question = world_.questions()[world_.held_out_questions()[0]];
                if (!world_.answer(question, world_.constraints(chosen))) return;
                Combination c{chosen};
                for (const auto b : chosen) c.seen = c.seen && all[b].seen;
                result.push_back(c);
                return;
            }
            for (auto b = from; b < all.size(); ++b) {
                if (std::any_of(chosen.begin(), chosen.end(),
                                [&](auto a) { return all[a].category == all[b].category; }))
                    continue;
                chosen.push_back(b);
                self(self, b + 1);
                chosen.pop_back();
            }
        };
        extend(extend, 0);
        return result;
    }

    bool usable(const Condition& method, std::size_t size) const
    {
        if (method.method == Method::text) return true;
        for (const auto& b : world_.behavior_set().behaviors)
            if (!tokens_.has(b.name)) return false;
        return size == 1 || method.join != Join::composition || tokens_.has(steering::and_name);
    }

    /// The same prompts and paraphrases for every method, so that differences are paired.
    std::vector<Combination> measure(const Condition& method, std::vector<Combination> all, double& truth)
    {
        const auto& set = world_.behavior_set();
        steering::SideTable table(decoder_.config().vocab_size);
        std::vector<std::vector<std::int32_t>> inputs;
        struct Where {
            std::size_t combination, order;
            std::string prompt;
        };
        std::vector<Where> where;
        for (std::size_t c = 0; c < all.size(); ++c) {
            steering::Deck deck{{}, method.join};
            for (const auto b : all[c].behaviors) deck.chips.push_back({set.behaviors[b].name, 1, true});
            std::size_t order = 0;
            for (const auto& ordered : steering::orders_of(deck)) {
                Random random(seed_ * 1'000'003 + c);
                for (int i = 0; i < prompts_; ++i) {
                    const auto& prompt =
                        world_
                            .questions()[world_.held_out_questions()[random.below(world_.held_out_questions().size())]]
                            .text;
                    inputs.push_back(assembler_.assemble(prompt, ordered, method.method, tokens_, table, &random).ids);
                    where.push_back({c, order, prompt});
                }
                ++order;
            }
        }
        generate::GenerateSettings settings;
        settings.max_new_tokens = 150;
        const auto answers = generate::generate(decoder_, table.rows(), inputs, settings);
        std::vector<std::map<std::size_t, double>> by_order(all.size());
        double true_answers = 0;
        for (std::size_t i = 0; i < answers.size(); ++i) {
            const auto text = assembler_.tokenizer().decode(answers[i].ids);
            const bool pass =
                std::all_of(all[where[i].combination].behaviors.begin(), all[where[i].combination].behaviors.end(),
                            [&](auto b) { return set.verify(set.behaviors[b], text).pass; });
            by_order[where[i].combination][where[i].order] += pass ? 1.0 / prompts_ : 0.0;
            true_answers += world_.check(text, where[i].prompt).pass();
        }
        for (std::size_t c = 0; c < all.size(); ++c) {
            double low = 1, high = 0, sum = 0;
            for (const auto& [order, accuracy] : by_order[c]) {
                low = std::min(low, accuracy);
                high = std::max(high, accuracy);
                sum += accuracy;
            }
            all[c].accuracy = sum / double(by_order[c].size());
            all[c].variance = high - low;
        }
        truth = true_answers / double(answers.size());
        return all;
    }

private:
    model::Hardware hardware_;
    model::Decoder decoder_;
    demo::World world_;
    steering::Assembler assembler_;
    steering::TokenStore tokens_;
    int prompts_;
    std::uint64_t seed_;
};

} // namespace

int main(int argc, char** argv)
try {
    std::filesystem::path folder = lab::demo_folder(), json_file;
    int prompts = 20;
    std::uint64_t seed = 1;
    std::string sizes = "1,2";
    for (int i = 1; i + 1 < argc; i += 2) {
        const std::string option = argv[i];
        if (option == "--model")
            folder = argv[i + 1];
        else if (option == "--prompts")
            prompts = std::stoi(argv[i + 1]);
        else if (option == "--seed")
            seed = std::stoull(argv[i + 1]);
        else if (option == "--sizes")
            sizes = argv[i + 1];
        else if (option == "--json")
            json_file = argv[i + 1];
        else
            return std::fprintf(stderr, "unknown option %s\n", argv[i]), 2;
    }
    Bench bench(folder, prompts, seed);
    constexpr Condition methods[] = {{"instructions", Method::text, Join::composition},
                                     {"tokens, concatenation", Method::steering, Join::concatenation},
                                     {"tokens, native \" and\"", Method::steering, Join::native_and},
                                     {"tokens, <and>", Method::steering, Join::composition},
                                     {"hybrid", Method::hybrid, Join::composition}};
    Json report = Json::object();
    std::printf("| behaviours | method | seen %% | unseen %% | variance seen / unseen | true %% "
                "|\n|---|---|---|---|---|---|\n");
    for (const char digit : sizes) {
        if (digit < '1' || digit > '4') continue;
        const auto size = std::size_t(digit - '0');
        const auto combinations = bench.combinations(size);
        std::map<std::string, std::vector<Combination>> by_method;
        for (const auto& method : methods) {
            if (!bench.usable(method, size)) continue;
            if (size == 1 && method.method == Method::steering && method.join != Join::composition) continue;
            double truth = 0;
            const auto& measured = by_method[method.name] = bench.measure(method, combinations, truth);
            const auto seen = summary(measured, true), unseen = summary(measured, false);
            std::printf("| %zu (%zu + %zu) | %s | %.1f +- %.1f | %.1f +- %.1f | %.1f / %.1f | %.1f |\n", size, seen.n,
                        unseen.n, method.name, 100 * seen.mean, 100 * seen.half, 100 * unseen.mean, 100 * unseen.half,
                        100 * seen.variance, 100 * unseen.variance, 100 * truth);
            std::fflush(stdout);
            for (const auto& c : measured) {
                std::string name;
                for (const auto b : c.behaviors) name += (name.empty() ? "" : "+") + std::to_string(b);
                report[std::to_string(size)][method.name][name] = {c.accuracy, c.variance, c.seen};
            }
        }
        if (by_method.contains("tokens, <and>") && by_method.contains("tokens, concatenation"))
            print_difference(size, by_method["tokens, <and>"], by_method["tokens, concatenation"]);
    }
    if (!json_file.empty()) write_file_atomically(json_file, report.dump(1));
    return 0;
} catch (const std::exception& error) {
    std::fprintf(stderr, "%s\n", error.what());
    return 1;
}
