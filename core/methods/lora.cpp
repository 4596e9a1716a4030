#include "core/methods/training.h"

#include "core/base/error.h"
#include "core/methods/learner.h"

#include <ATen/ATen.h>
#include <ATen/CPUGeneratorImpl.h>
#include <cmath>

namespace steerdeck::methods {
namespace {

/// Adapters of each behaviour in every MLP; an example is read through its behaviour's own.
class Lora : public MethodObjective {
public:
    Lora(const model::Decoder& decoder, const steering::Assembler& assembler, train::ItemSource source,
         std::vector<std::size_t> behaviors, train::TrainSettings settings, LoraSettings method)
        : MethodObjective(decoder, assembler, std::move(source), std::move(behaviors), settings), own_(method)
    {
        check_rank(own_.rank);
        if (!(own_.alpha > 0)) throw InvalidInput("alpha is not above 0", "LoRA", "Give 16");
        if (!(own_.dropout >= 0) || own_.dropout >= 1)
            throw InvalidInput("The dropout is " + std::to_string(own_.dropout), "LoRA", "Give 0 to less than 1");
    }

    Method method() const override { return Method::lora_dare; }
    std::map<std::string, double> numbers() const override { return {{"scale", own_.alpha / own_.rank}}; }
    Json description() const override { return description_with({own_.rank, own_.alpha, own_.dropout}); }

    std::vector<train::Parameter> initial() const override
    {
        auto generator = at::make_generator<at::CPUGeneratorImpl>(settings_.seed);
        std::vector<train::Parameter> all;
        const auto adapter = [&](const std::string& name, std::int64_t outputs, std::int64_t inputs) {
            const double bound = 1 / std::sqrt(double(inputs)); // kaiming-uniform(sqrt 5)
            all.push_back({name + ".in", at::empty({count(), own_.rank, inputs}).uniform_(-bound, bound, generator)});
            all.push_back({name + ".out", at::zeros({count(), outputs, own_.rank})});
        };
        const auto& c = decoder_.config();
        for (int i = 0; i < c.layers; ++i) {
            adapter(std::to_string(i) + ".gate", c.mlp_size, c.hidden_size);
            adapter(std::to_string(i) + ".up", c.mlp_size, c.hidden_size);
            adapter(std::to_string(i) + ".down", c.hidden_size, c.mlp_size);
        }
        return all;
    }

    train::PassLosses losses(const train::Pass& pass) const override
    {
        const auto batch = batch_of(pass.examples);
        model::Interventions interventions;
        interventions.adapter_scale = own_.alpha / own_.rank;
        interventions.dropout = own_.dropout;
        interventions.dropout_seed =
            (settings_.seed * 1'000'003 + std::uint64_t(pass.step)) * 65'537 + std::uint64_t(pass.part);
        const auto learner_of = at::tensor(batch.learner_of, at::kLong);
        std::size_t next = 0; // in the order of `initial`
        const auto of_examples = [&] {
            return pass.parameters[next++].index_select(0, learner_of).to(decoder_.device(), decoder_.dtype());
        };
        const auto adapter = [&] {
            auto in = of_examples();
            return model::Interventions::Adapter{in, of_examples()};
        };
        for (int i = 0; i < decoder_.config().layers; ++i) {
            auto gate = adapter(), up = adapter();
            interventions.blocks.push_back({gate, up, adapter()});
        }
        const auto layout = std::make_shared<model::Layout>(decoder_.layout(batch.ids.size(1), 0));
        const auto hidden =
            decoder_.forward(decoder_.embed(batch.ids, {}), *layout, nullptr, pass.recompute, &interventions);
        return {sums(batch, states_at(batch, hidden)), layout};
    }

private:
    LoraSettings own_;
};

} // namespace

train::TrainSettings lora_training()
{
    train::TrainSettings settings;
    settings.learning_rate = 3e-3;
    return settings;
}

train::Trainer lora_trainer(const model::Decoder& decoder, const steering::Assembler& assembler,
                            train::ItemSource source, std::vector<std::size_t> behaviors, train::TrainSettings settings,
                            LoraSettings method)
{
    return train::Trainer(
        std::make_unique<Lora>(decoder, assembler, std::move(source), std::move(behaviors), settings, method));
}

} // namespace steerdeck::methods
