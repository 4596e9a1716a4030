#include "core/evaluate/run.h"

#include "core/methods/answer.h"

#include <ATen/ATen.h>
#include <algorithm>
#include <memory>

namespace steerdeck::evaluate {
namespace {

methods::GenerationInput input_of(const Plan& plan, const Case& c, const ModelContext& model,
                                  steering::SideTable& table)
{
    const auto [deck, method] = deck_of(plan.conditions()[c.method], c.behaviors, c.formula);
    auto input = model.assembler.assemble(plan.prompts()[c.prompt], deck, method, model.tokens, table, c.paraphrases);
    return {std::move(input.ids), input.set, methods::parts_of(deck, method, model.methods)};
}

/// The model's side of an experiment; a batch that had to be made smaller stays so.
class ModelAnswers {
public:
    ModelAnswers(const Plan& plan, const ModelContext& context, const RunSettings& settings)
        : plan_(plan), model_(context), settings_(settings), table_(context.decoder.config().vocab_size)
    {
    }

    void answer(std::span<const std::size_t> cases, const std::function<void(std::size_t, Answered)>& keep,
                const Cancel& cancel)
    {
        std::vector<std::pair<std::size_t, methods::GenerationInput>> placed;
        for (std::size_t i = 0; i < cases.size(); ++i)
            placed.emplace_back(i, input_of(plan_, plan_.at(cases[i]), model_, table_));
        std::stable_partition(placed.begin(), placed.end(),
                              [](const auto& one) { return !methods::needs_merging(one.second); });
        std::vector<methods::GenerationInput> inputs;
        for (auto& one : placed) inputs.push_back(std::move(one.second));
        generate::GenerateSettings settings;
        settings.max_new_tokens = settings_.max_new_tokens;
        settings.batch = settings_.batch;
        generate::Listener listener;
        listener.end = [&](std::size_t row, const generate::Continuation& answer) {
            keep(placed[row].first,
                 {model_.assembler.answer_of(answer.ids).answer, long(answer.ids.size()), answer.truncated});
        };
        listener.batch_reduced = [&](std::size_t width) { settings_.batch = int(width); };
        methods::answer(model_.decoder, table_.rows(), inputs, settings, listener, cancel, plan_.settings().composing);
    }

private:
    const Plan& plan_;
    const ModelContext model_;
    RunSettings settings_;
    steering::SideTable table_;
};

} // namespace

std::pair<steering::Deck, steering::Method> deck_of(const Condition& condition,
                                                    const std::vector<std::string>& behaviors, const Formula& formula)
{
    steering::Deck deck;
    for (const auto& behavior : behaviors) deck.chips.push_back({behavior, 1, true});
    int group = 0;
    for (const auto& part : parts_of(formula, behaviors.size())) {
        ++group;
        for (const auto i : part) {
            deck.chips[i].negated = formula.is_negated(i);
            if (part.size() > 1) deck.chips[i].group = group;
        }
    }
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
    methods::answer(context.decoder, table.rows(), inputs, how, {}, {}, plan.settings().composing);
    return watch.seconds() / double(inputs.size());
}

Answerer answerer_of(const Plan& plan, const ModelContext& context, const RunSettings& settings)
{
    return [answers = std::make_shared<ModelAnswers>(plan, context, settings)](
               std::span<const std::size_t> cases, const std::function<void(std::size_t, Answered)>& keep,
               const Cancel& cancel) { answers->answer(cases, keep, cancel); };
}

std::size_t inputs_at_once(const RunSettings& settings) { return std::size_t(std::max(1, settings.batch)) * 16; }

void run(Recorder& recorder, const ModelContext& context, const RunSettings& settings, const MoreReadings& more,
         const Step& step, const Cancel& cancel)
{
    const auto& plan = recorder.results().plan;
    record(recorder, pieces_of(plan), answerer_of(plan, context, settings),
           {context.assembler.behavior_set(), more, inputs_at_once(settings)}, step, cancel);
}

} // namespace steerdeck::evaluate
