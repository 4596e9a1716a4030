#include "core/methods/training.h"

#include "core/base/error.h"
#include "core/methods/learner.h"

#include <ATen/ATen.h>
#include <ATen/CPUGeneratorImpl.h>
#include <ATen/core/grad_mode.h>

namespace steerdeck::methods {
namespace {

/// Two factors of each behaviour before the head; the blocks are read without gradients.
class LmSteer : public MethodObjective {
public:
    LmSteer(const model::Decoder& decoder, const steering::Assembler& assembler, train::ItemSource source,
            std::vector<std::size_t> behaviors, train::TrainSettings settings, LmSteerSettings method)
        : MethodObjective(decoder, assembler, std::move(source), std::move(behaviors), settings), own_(method)
    {
        if (own_.rank < 1 || own_.rank > 65'536)
            throw InvalidInput(message("The rank is {}", own_.rank), "LM-Steer", message("Give 1 to 65 536"));
        if (!(own_.epsilon > 0) || !(own_.deviation > 0))
            throw InvalidInput(message("epsilon and deviation must be above 0"), "LM-Steer",
                               message("Give 0.001 and 0.01"));
    }

    Method method() const override { return Method::lm_steer; }
    std::map<std::string, double> numbers() const override { return {{"epsilon", own_.epsilon}}; }
    Json description() const override { return description_with({own_.rank, own_.epsilon, own_.deviation}); }

    std::vector<train::Parameter> initial() const override
    {
        auto generator = at::make_generator<at::CPUGeneratorImpl>(settings_.seed);
        const auto normal = [&](std::vector<std::int64_t> sizes) {
            return at::randn(sizes, generator, at::kFloat).mul_(own_.deviation);
        };
        const auto d = std::int64_t(decoder_.config().hidden_size);
        const auto in = normal({count(), d, own_.rank});
        return {{"in", in}, {"out", normal({count(), own_.rank, d})}};
    }

    train::PassLosses losses(const train::Pass& pass) const override
    {
        const auto batch = batch_of(pass.examples);
        const auto device = decoder_.device();
        at::Tensor states;
        {
            const at::NoGradGuard no_grad;
            const auto layout = decoder_.layout(batch.ids.size(1), 0);
            states = states_at(batch, decoder_.forward(decoder_.embed(batch.ids, {}), layout));
        }
        std::vector<at::Tensor> steered;
        std::int64_t begin = 0;
        for (std::size_t k = 0; k < batch.learners.size(); ++k) {
            const auto h = states.narrow(0, begin, batch.counts[k]).to(at::kFloat);
            const auto in = pass.parameters[0][batch.learners[k]].to(device),
                       out = pass.parameters[1][batch.learners[k]].to(device);
            steered.push_back(h + at::mm(at::mm(h, in), out) * own_.epsilon);
            begin += batch.counts[k];
        }
        return {sums(batch, at::cat(steered).to(states.scalar_type())), nullptr};
    }

    train::MemoryNeeds memory() const override
    {
        auto needs = Completion::memory();
        needs.through_blocks = false;
        return needs;
    }

private:
    LmSteerSettings own_;
};

} // namespace

train::Trainer lm_steer_trainer(const model::Decoder& decoder, const steering::Assembler& assembler,
                                train::ItemSource source, std::vector<std::size_t> behaviors,
                                train::TrainSettings settings, LmSteerSettings method)
{
    return train::Trainer(
        std::make_unique<LmSteer>(decoder, assembler, std::move(source), std::move(behaviors), settings, method));
}

} // namespace steerdeck::methods
