#include "core/evaluate/run.h"

#include "core/methods/answer.h"

#include <ATen/ATen.h>
#include <algorithm>
#include <map>

namespace steerdeck::evaluate {
namespace {

constexpr std::size_t kept_at_once = 64; // answers between two writes

/// One input, and the cases that read it: one answer serves them all.
struct DistinctInput {
    std::vector<std::size_t> cases;
    methods::GenerationInput input;
};

methods::GenerationInput input_of(const Plan& plan, const Case& c, const ModelContext& model,
                                  steering::SideTable& table)
{
    const auto [deck, method] = deck_of(plan.conditions()[c.method], c.behaviors);
    auto input = model.assembler.assemble(plan.prompts()[c.prompt], deck, method, model.tokens, table, c.paraphrases);
    return {std::move(input.ids), input.set, methods::parts_of(deck, method, model.methods)};
}

class Run {
public:
    Run(Recorder& recorder, const ModelContext& context, const RunSettings& settings, const MoreReadings& more,
        const Step& step, const Cancel& cancel)
        : recorder_(recorder), model_(context), settings_(settings), more_(more), step_(step), cancel_(cancel),
          plan_(recorder.results().plan), table_(context.decoder.config().vocab_size)
    {
    }

    void all()
    {
        done_ = before_ = long(recorder_.results().answers);
        tell();
        const auto inputs = distinct_inputs();
        // Many batches at a time, so that answers of like length run together and little is lost to a crash.
        const auto piece = std::size_t(std::max(1, settings_.batch)) * 16;
        for (std::size_t begin = 0; begin < inputs.size(); begin += piece)
            answer(std::span(inputs).subspan(begin, std::min(inputs.size() - begin, piece)));
    }

private:
    /// What is left to answer. What needs weights of its own comes last, combination by combination.
    std::vector<DistinctInput> distinct_inputs()
    {
        std::vector<DistinctInput> inputs;
        std::map<std::string, std::size_t> known; // by input
        for (std::size_t i = 0; i < plan_.size(); ++i) {
            if (recorder_.has(i)) continue;
            const auto c = plan_.at(i);
            const auto [found, is_new] = known.emplace(c.input_key, inputs.size());
            if (is_new) inputs.push_back({{}, input_of(plan_, c, model_, table_)});
            inputs[found->second].cases.push_back(i);
        }
        std::stable_partition(inputs.begin(), inputs.end(),
                              [](const DistinctInput& one) { return !methods::needs_merging(one.input); });
        return inputs;
    }

    void answer(std::span<const DistinctInput> distinct)
    {
        std::vector<methods::GenerationInput> inputs;
        for (const auto& one : distinct) inputs.push_back(one.input);
        generate::GenerateSettings settings;
        settings.max_new_tokens = settings_.max_new_tokens;
        settings.batch = settings_.batch;
        generate::Listener listener;
        listener.end = [&](std::size_t row, const generate::Continuation& answer) {
            keep(distinct[row].cases, answer);
        };
        listener.batch_reduced = [&](std::size_t width) { settings_.batch = int(width); };
        try {
            methods::answer(model_.decoder, table_.rows(), inputs, settings, listener, cancel_, settings_.dare);
        } catch (...) {
            flush(); // what was answered is answered
            throw;
        }
        flush();
    }

    /// An answer, for every case that reads its input.
    void keep(const std::vector<std::size_t>& cases, const generate::Continuation& answer)
    {
        const auto& set = model_.assembler.behavior_set();
        const auto text = model_.assembler.answer_of(answer.ids).answer;
        std::map<std::string, behaviors::Reading> readings; // the orders of a combination share them
        std::vector<NamedReading> more;
        if (more_) more = more_(plan_.prompts()[plan_.at(cases[0]).prompt], text);
        for (const auto i : cases) {
            const auto c = plan_.at(i);
            Generation generation{c.key, text, {}, long(answer.ids.size()), answer.truncated, {}};
            for (const auto& behavior : c.behaviors) {
                if (!readings.contains(behavior)) readings[behavior] = set.verify(set.at(behavior), text);
                generation.readings.push_back({behavior, readings[behavior]});
            }
            generation.readings.insert(generation.readings.end(), more.begin(), more.end());
            pending_.push_back(std::move(generation));
        }
        done_ += long(cases.size());
        if (pending_.size() >= kept_at_once) flush();
        tell();
    }

    void flush()
    {
        if (!pending_.empty()) recorder_.append(pending_);
        pending_.clear();
    }

    void tell()
    {
        if (step_) step_({"Answering", done_, long(plan_.size()), watch_.seconds(), before_});
    }

    Recorder& recorder_;
    const ModelContext& model_;
    RunSettings settings_;
    const MoreReadings& more_;
    const Step& step_;
    const Cancel& cancel_;
    const Plan& plan_;
    steering::SideTable table_;
    std::vector<Generation> pending_;
    long done_ = 0, before_ = 0;
    Stopwatch watch_;
};

} // namespace

std::pair<steering::Deck, steering::Method> deck_of(const Condition& condition,
                                                    const std::vector<std::string>& behaviors)
{
    steering::Deck deck;
    for (const auto& behavior : behaviors) deck.chips.push_back({behavior, 1, true});
    const auto method = steering::method_named(condition.method);
    // The canonical order is chosen by the plan; what joins in it is the plain composition.
    if (!condition.join.empty())
        deck.join = condition.join == canonical ? steering::Join::composition : steering::join_named(condition.join);
    return {deck, method};
}

double seconds_per_answer(const Plan& plan, const ModelContext& context, const RunSettings& settings)
{
    constexpr std::size_t most = 16;
    const auto n = std::min({plan.size(), most, std::size_t(std::max(1, settings.batch))});
    steering::SideTable table(context.decoder.config().vocab_size);
    std::vector<methods::GenerationInput> inputs;
    for (std::size_t i = 0; i < n; ++i) {
        auto input = input_of(plan, plan.at(i * plan.size() / n), context, table);
        if (!methods::needs_merging(input)) inputs.push_back(std::move(input)); // a merge is shared by many
    }
    if (inputs.empty()) return -1;
    generate::GenerateSettings how;
    how.max_new_tokens = settings.max_new_tokens;
    how.batch = settings.batch;
    const Stopwatch watch;
    methods::answer(context.decoder, table.rows(), inputs, how);
    return watch.seconds() / double(inputs.size());
}

void run(Recorder& recorder, const ModelContext& context, const RunSettings& settings, const MoreReadings& more,
         const Step& step, const Cancel& cancel)
{
    Run(recorder, context, settings, more, step, cancel).all();
}

} // namespace steerdeck::evaluate
