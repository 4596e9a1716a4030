#include "core/train/objective.h"

#include "core/base/error.h"

#include <algorithm>
#include <cmath>

namespace steerdeck::train {
namespace {

/// Of the ids that end an answer, the one that the template writes behind it; -1 where the model has none.
TokenId answer_end(const model::Decoder& decoder, const steering::Assembler& assembler)
{
    for (const auto id : assembler.after_answer())
        if (decoder.config().ends(id)) return id;
    const auto& ends = decoder.config().eos_ids;
    return ends.empty() ? -1 : ends[0];
}

} // namespace

Objective::Objective(const model::Decoder& decoder, const steering::Assembler& assembler, ItemSource source,
                     TrainSettings settings)
    : decoder_(decoder), assembler_(assembler), source_(std::move(source)), settings_(settings),
      end_(answer_end(decoder, assembler))
{
    check_settings(settings_);
}

at::Tensor Objective::penalty(const std::vector<at::Tensor>&) const { return {}; }

void Objective::after_update(std::vector<Parameter>&, int) const {}

void Objective::go_through(const std::vector<std::vector<std::size_t>>& wanted)
{
    if (settings_.epochs == 0) return;
    epochs_.emplace(source_, wanted, settings_.seed);
    const double steps = std::ceil(settings_.epochs * double(epochs_->size()) / settings_.batch);
    settings_.steps = int(std::clamp(steps, 1.0, 1e9));
    check_settings(settings_);
}

std::optional<Objective::Drawn> Objective::next(const std::vector<std::size_t>& behaviors, Random& random,
                                                std::size_t turn) const
{
    if (epochs_) {
        const auto place = epochs_->at(turn);
        return Drawn{place.list, *place.item};
    }
    const auto learner = turn % behaviors.size();
    auto item = source_(std::span(&behaviors[learner], 1), random);
    if (!item) return std::nullopt;
    return Drawn{learner, std::move(*item)};
}

Objective::PositionWork Objective::position_work() const
{
    const auto& c = decoder_.config();
    const double heads = double(c.n_heads) * c.head_dim, kv = double(c.n_kv_heads) * c.head_dim;
    const double block = c.hidden_size * (2 * heads + 2 * kv + 3.0 * c.mlp_size);
    return {block * c.layers, double(c.hidden_size) * c.vocab_size};
}

double Objective::work(const std::vector<Example>& examples, ReadSoFar*) const
{
    const auto one = position_work();
    double work = 0;
    for (const auto& e : examples) // forward and back for whoever learns, logits and their gradient over the answer
        work += one.blocks * double(e.teacher.size() + 2 * e.student.size()) + 2 * one.head * double(e.answer_length);
    return work;
}

std::vector<std::int32_t> Objective::answer_ids(const std::string& response) const
{
    auto ids = assembler_.encode(response);
    if (end_ >= 0) ids.push_back(end_);
    return ids;
}

} // namespace steerdeck::train
