#include "core/train/tokens.h"

#include "core/base/error.h"
#include "core/train/distillation.h"

#include <ATen/ATen.h>
#include <algorithm>

namespace steerdeck::train {
namespace {

class Tokens : public Distillation {
public:
    Tokens(const model::Decoder& decoder, const steering::Assembler& assembler, ItemSource source,
           std::vector<std::size_t> behaviors, TrainSettings settings)
        : Distillation(decoder, assembler, std::move(source), settings), behaviors_(std::move(behaviors))
    {
        if (behaviors_.empty()) throw InvalidInput("No behaviour is chosen", "training", "Choose at least one");
        for (const auto b : behaviors_) names_.push_back(assembler.behavior_set().behaviors.at(b).name);
        go_through(lists_of(behaviors_));
    }

    std::vector<Parameter> initial() const override
    {
        std::vector<at::Tensor> rows;
        for (const auto b : behaviors_)
            rows.push_back(start_of(decoder_, assembler_, assembler_.behavior_set().behaviors[b]));
        return {{"rows", at::stack(rows)}};
    }

    std::optional<Example> draw(Random& random, std::size_t turn) const override
    {
        auto learner = turn % behaviors_.size();
        std::vector<std::size_t> wanted = {behaviors_[learner]};
        std::optional<TrainItem> item;
        if (settings_.company > 0 && random.uniform() < settings_.company) {
            add_company(wanted, random);
            item = source_(wanted, random);
        }
        if (!item) { // alone; or they cannot hold together, or the data have no such answer
            auto drawn = next(behaviors_, random, turn);
            if (!drawn) return std::nullopt;
            learner = drawn->learner;
            wanted = {behaviors_[learner]};
            item = std::move(drawn->item);
        }
        const auto& set = assembler_.behavior_set();
        auto student_prompt = item->prompt;
        if (wanted.size() > 1)
            student_prompt = behaviors::instruct_at_random(set, item->prompt, std::span(wanted).subspan(1),
                                                           behaviors::Conjunction::And, random);
        if (wanted.size() > 1) random.shuffle(std::span(wanted)); // the teacher's words come in any order
        const auto teacher_prompt =
            behaviors::instruct_at_random(set, item->prompt, wanted, behaviors::Conjunction::And, random);
        const auto id = decoder_.config().vocab_size + std::int32_t(learner);
        auto result = example(student_prompt, teacher_prompt, {id}, 0, item->response);
        result.learner = learner;
        return result;
    }

    std::string subject(std::size_t turn) const override { return names_[turn % names_.size()]; }

    Json description() const override { return {{"rows", names_}}; }

protected:
    at::Tensor side_table(const at::Tensor& rows) const override { return rows; }

private:
    /// Seen behaviours behind the learner's own, each of another category.
    void add_company(std::vector<std::size_t>& wanted, Random& random) const
    {
        const auto& all = assembler_.behavior_set().behaviors;
        const auto n = 1 + random.below(std::size_t(settings_.most_company));
        for (std::size_t k = 0; k < n; ++k) {
            std::vector<std::size_t> possible;
            for (std::size_t b = 0; b < all.size(); ++b)
                if (all[b].seen &&
                    std::ranges::none_of(wanted, [&](auto w) { return all[w].category == all[b].category; }))
                    possible.push_back(b);
            if (possible.empty()) return;
            wanted.push_back(possible[random.below(possible.size())]);
        }
    }

    std::vector<std::size_t> behaviors_;
};

} // namespace

at::Tensor start_of(const model::Decoder& decoder, const steering::Assembler& assembler,
                    const behaviors::Behavior& behavior)
{
    std::vector<std::int64_t> ids;
    for (const auto& instruction : behavior.instructions)
        for (const auto id : assembler.encode(" " + instruction)) ids.push_back(id);
    return decoder.embed(at::tensor(ids, at::kLong), {}).to(at::kCPU, at::kFloat).mean(0);
}

Trainer token_trainer(const model::Decoder& decoder, const steering::Assembler& assembler, ItemSource source,
                      std::vector<std::size_t> behaviors, TrainSettings settings)
{
    return Trainer(std::make_unique<Tokens>(decoder, assembler, std::move(source), std::move(behaviors), settings));
}

} // namespace steerdeck::train
