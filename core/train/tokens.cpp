#include "core/train/tokens.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/model/upload.h"
#include "core/train/distillation.h"

#include <ATen/ATen.h>
#include <algorithm>
#include <string_view>

namespace steerdeck::train {
namespace {

class Tokens : public Distillation {
public:
    Tokens(const model::Decoder& decoder, const steering::Assembler& assembler, ItemSource source,
           std::vector<std::size_t> behaviors, TrainSettings settings, const steering::TokenStore* in_use)
        : Distillation(decoder, assembler, std::move(source), settings), behaviors_(std::move(behaviors))
    {
        if (behaviors_.empty())
            throw InvalidInput(message("No behaviour is chosen"), message("training"), message("Choose at least one"));
        for (const auto b : behaviors_) names_.push_back(assembler.behavior_set().behaviors.at(b).name);
        if ((settings.refine || has_tokens_for_company()) && !in_use)
            throw InvalidInput(message("There are no tokens to begin with"), message("training"),
                               message("Open a folder of tokens"));
        for (std::size_t i = 0; i < names_.size(); ++i)
            start_.push_back(settings.refine
                                 ? in_use->at(names_[i]).embedding
                                 : start_of(decoder, assembler, behavior(behaviors_[i]), settings.instructions));
        if (has_tokens_for_company()) {
            (void)in_use->at(steering::set_name); // without it they cannot stand together
            constexpr std::string_view behind[] = {steering::set_name};
            frozen_ = frozen_rows(*in_use, {}, behind);
        }
        go_through(lists_of(behaviors_));
    }

    std::vector<Parameter> initial() const override { return {{"rows", at::stack(start_)}}; }

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
        const auto instructed = [&](std::span<const std::size_t> by) {
            return behaviors::instruct_at_random(assembler_.behavior_set(), item->prompt, by,
                                                 behaviors::Conjunction::And, random, settings_.instructions);
        };
        auto student_prompt = item->prompt;
        std::vector<std::int32_t> ids;
        int set_length = 0;
        if (wanted.size() > 1 && has_tokens_for_company()) {
            ids = ids_of_set(wanted, learner);
            set_length = int(wanted.size());
        } else {
            ids = {first_row() + std::int32_t(learner)};
            if (wanted.size() > 1) student_prompt = instructed(std::span(wanted).subspan(1));
        }
        if (wanted.size() > 1) random.shuffle(std::span(wanted)); // the teacher's words come in any order
        const auto teacher_prompt = instructed(wanted);
        auto result = example(student_prompt, teacher_prompt, ids, set_length, item->response);
        result.learner = learner;
        return result;
    }

    std::string subject(std::size_t turn) const override { return names_[turn % names_.size()]; }

    std::vector<std::string> side_names() const override
    {
        auto names = frozen_.names;
        names.insert(names.end(), names_.begin(), names_.end());
        return names;
    }

    Json description() const override
    {
        Json what = {{"rows", names_}};
        // The rows in use may be others the next time; then it is another training.
        if (settings_.refine || frozen_.rows.defined()) {
            auto rows = at::stack(start_);
            if (frozen_.rows.defined()) rows = at::cat({frozen_.rows, rows});
            const auto* bytes = static_cast<const char*>(rows.const_data_ptr());
            what["in_use"] = sha256(std::string(bytes, rows.nbytes()));
        }
        return what;
    }

protected:
    at::Tensor side_table(const at::Tensor& rows) const override
    {
        return frozen_.rows.defined() ? at::cat({model::uploaded(frozen_.rows, rows.device()), rows}) : rows;
    }

private:
    const behaviors::Behavior& behavior(std::size_t b) const { return assembler_.behavior_set().behaviors[b]; }

    bool has_tokens_for_company() const { return settings_.company > 0 && settings_.company_as == "tokens"; }

    /// The id of the first learner's row.
    std::int32_t first_row() const { return decoder_.config().vocab_size + std::int32_t(frozen_.names.size()); }

    /// The ids of a set in the order it is kept in, its operator behind it. wanted[0] is the learner's own.
    std::vector<std::int32_t> ids_of_set(std::vector<std::size_t> wanted, std::size_t learner) const
    {
        const auto own = wanted[0];
        sort_as_set(wanted);
        const auto frozen = decoder_.config().vocab_size;
        std::vector<std::int32_t> ids;
        for (const auto b : wanted)
            ids.push_back(b == own ? first_row() + std::int32_t(learner) : frozen + frozen_.of_behavior[b]);
        ids.push_back(first_row() - 1);
        return ids;
    }

    /// Seen behaviours behind the learner's own, each of another category.
    void add_company(std::vector<std::size_t>& wanted, Random& random) const
    {
        const auto& all = assembler_.behavior_set().behaviors;
        const auto n = 1 + random.below(std::size_t(settings_.most_company));
        for (std::size_t k = 0; k < n; ++k) {
            std::vector<std::size_t> possible;
            for (std::size_t b = 0; b < all.size(); ++b)
                if (all[b].seen && (!has_tokens_for_company() || frozen_.of_behavior[b] >= 0) &&
                    std::ranges::none_of(wanted, [&](auto w) { return all[w].category == all[b].category; }))
                    possible.push_back(b);
            if (possible.empty()) return;
            wanted.push_back(possible[random.below(possible.size())]);
        }
    }

    std::vector<std::size_t> behaviors_;
    std::vector<at::Tensor> start_; // [d] of each learner
    FrozenRows frozen_;             // company in tokens: seen behaviours, then `<set>`
};

} // namespace

at::Tensor start_of(const model::Decoder& decoder, const steering::Assembler& assembler,
                    const behaviors::Behavior& behavior, const behaviors::InstructionStyle& style)
{
    std::vector<std::int64_t> ids;
    for (const auto& instruction : std::span(behavior.instructions).first(behaviors::paraphrases_of(behavior, style)))
        for (const auto id : assembler.encode(" " + instruction)) ids.push_back(id);
    return decoder.embed(at::tensor(ids, at::kLong), {}).to(at::kCPU, at::kFloat).mean(0);
}

Trainer token_trainer(const model::Decoder& decoder, const steering::Assembler& assembler, ItemSource source,
                      std::vector<std::size_t> behaviors, TrainSettings settings, const steering::TokenStore* in_use)
{
    return Trainer(
        std::make_unique<Tokens>(decoder, assembler, std::move(source), std::move(behaviors), settings, in_use));
}

} // namespace steerdeck::train
