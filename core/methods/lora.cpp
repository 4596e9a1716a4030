#include "core/methods/training.h"

#include "core/methods/learner.h"
#include "core/methods/low_rank.h"
#include "core/train/distillation.h"

#include <ATen/ATen.h>
#include <ATen/CPUGeneratorImpl.h>

namespace steerdeck::methods {
namespace {

/// Adapters of each behaviour in every block; an example is read through its behaviour's own.
class Lora : public MethodObjective {
public:
    Lora(const model::Decoder& decoder, const steering::Assembler& assembler, train::ItemSource source,
         std::vector<std::size_t> behaviors, train::TrainSettings settings, LoraSettings method)
        : MethodObjective(decoder, assembler, std::move(source), std::move(behaviors), settings), own_(method)
    {
        check(own_);
    }

    Method method() const override { return Method::lora_dare; }
    std::map<std::string, double> numbers() const override { return {{"scale", own_.alpha / own_.rank}}; }
    Json description() const override
    {
        // A training of the usual projections is described as it was before there were others.
        Json own = {own_.rank, own_.alpha, own_.dropout};
        if (own_.projections != LoraSettings().projections) own.push_back(own_.projections);
        if (own_.loss != LoraSettings().loss) own.push_back(name_of(own_.loss));
        return description_with(own);
    }

    std::vector<train::Parameter> initial() const override
    {
        auto generator = at::make_generator<at::CPUGeneratorImpl>(settings_.seed);
        return lora_parameters(decoder_.config(), own_, count(), generator);
    }

    std::optional<train::Example> draw(Random& random, std::size_t turn) const override
    {
        return distills() ? draw_with_teacher(random, turn) : MethodObjective::draw(random, turn);
    }

    train::PassLosses losses(const train::Pass& pass) const override
    {
        const auto batch = batch_of(pass.examples);
        model::Interventions interventions;
        interventions.dropout = pass.measuring ? 0 : own_.dropout;
        interventions.dropout_seed =
            (settings_.seed * 1'000'003 + std::uint64_t(pass.step)) * 65'537 + std::uint64_t(pass.part);
        const OfExamples of_examples(decoder_, batch.learner_of);
        std::size_t next = 0;
        add_lora(
            decoder_.config(), own_, [&] { return of_examples(pass.parameters[next++]); }, interventions);
        const auto layout = std::make_shared<model::Layout>(decoder_.layout(batch.ids.size(1), 0));
        const auto hidden =
            decoder_.forward(decoder_.embed(batch.ids, {}), *layout, nullptr, pass.recompute, &interventions);
        const auto states = states_at(batch, hidden);
        return {distills() ? distilled(pass.examples, batch, states) : sums(batch, states), layout};
    }

    train::MemoryNeeds memory() const override
    {
        auto needs = MethodObjective::memory();
        if (distills()) needs.fixed = train::distillation_bytes(decoder_.config().vocab_size, decoder_.device());
        return needs;
    }

private:
    bool distills() const { return own_.loss == AdapterLoss::distillation; }

    LoraSettings own_;
};

} // namespace

train::Trainer lora_trainer(const model::Decoder& decoder, const steering::Assembler& assembler,
                            train::ItemSource source, std::vector<std::size_t> behaviors, train::TrainSettings settings,
                            LoraSettings method)
{
    return train::Trainer(
        std::make_unique<Lora>(decoder, assembler, std::move(source), std::move(behaviors), settings, method));
}

} // namespace steerdeck::methods
