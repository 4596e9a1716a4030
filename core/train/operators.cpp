#include "core/train/operators.h"

#include "core/base/error.h"
#include "core/behaviors/combination_text.h"
#include "core/model/upload.h"
#include "core/train/distillation.h"

#include <ATen/ATen.h>
#include <ATen/CPUGeneratorImpl.h>
#include <algorithm>
#include <set>

namespace steerdeck::train {
namespace {

using Behaviors = std::vector<std::size_t>; // positions in the set
using steering::Place;
using steering::Rule;

class OperatorRow : public Distillation {
public:
    OperatorRow(const model::Decoder& decoder, const steering::Assembler& assembler, ItemSource source,
                const steering::TokenStore& tokens, const steering::Operator& trained, TrainSettings settings)
        : Distillation(decoder, assembler, std::move(source), settings), operator_(trained)
    {
        names_ = {std::string(operator_.name)};
        check_choices();
        frozen_ = frozen_rows(tokens, settings_.without, operator_.orthogonal_to);
        if (operator_.negated && std::ranges::any_of(settings_.sizes, [](int size) { return size > 1; }))
            (void)tokens.at(steering::and_name); // it stands between what is negated and what is not
        combinations_ = possible();
        // Combinations that can never hold together ("5-10 words", "5 sentences") are left out once, not drawn in vain
        // at every step.
        Random random(settings.seed);
        std::erase_if(combinations_, [&](const auto& wanted) {
            if (is_kept_apart(wanted)) return true;
            for (int attempt = 0; attempt < 8; ++attempt)
                if (answer_to(wanted, random)) return false;
            return true;
        });
        if (combinations_.empty()) {
            const bool one = settings_.sizes.empty() && operator_.arities.size() == 1 && operator_.arities[0] == 1;
            throw InvalidInput(
                one ? message("{} needs tokens of seen behaviours", names_[0])
                    : message("{} needs tokens of seen behaviours from at least two categories", names_[0]),
                message("training"), message("Train those tokens first"));
        }
        for (std::size_t i = 0; i < combinations_.size(); ++i)
            if (i + 1 == combinations_.size() || combinations_[i].size() != combinations_[i + 1].size())
                ends_.push_back(i + 1);
        go_through(combinations_);
    }

    std::vector<Parameter> initial() const override
    {
        return {{"rows", start_row().reshape({1, decoder_.config().hidden_size})}};
    }

    std::optional<Example> draw(Random& random, std::size_t turn) const override
    {
        const auto place = epochs_ ? epochs_->at(turn) : Epochs::Place{draw_combination(random), nullptr};
        const auto& wanted = combinations_[place.list];
        const auto item = place.item ? std::optional(*place.item) : answer_to(wanted, random);
        if (!item) return std::nullopt;
        if (operator_.negated && wanted.size() > 1) {
            auto order = wanted; // what is negated may stand anywhere among the others
            random.shuffle(std::span(order));
            return example(item->prompt, worded_not(item->prompt, order, wanted[0], random), ids_of(order, wanted[0]),
                           0, item->response);
        }
        const int set_length = operator_.place == Place::behind_set ? int(wanted.size()) : 0;
        return example(item->prompt, teacher_prompt(item->prompt, wanted, random), ids_of(wanted, wanted[0]),
                       set_length, item->response);
    }

    std::string subject(std::size_t turn) const override
    {
        return assembler_.behavior_set().behaviors[combinations_[turn % combinations_.size()][0]].name;
    }

    at::Tensor penalty(const std::vector<at::Tensor>& parameters) const override
    {
        const auto row = parameters[0][0];
        return settings_.orthogonality * orthogonality_penalty(row, model::uploaded(frozen_.rows, row.device()));
    }

    std::vector<std::string> side_names() const override
    {
        auto names = frozen_.names;
        names.push_back(names_[0]);
        return names;
    }

    Json description() const override
    {
        Json what = {{"rows", names_}};
        if (!operator_.orthogonal_to.empty())
            what["orthogonal_to"] =
                std::vector<std::string>(operator_.orthogonal_to.begin(), operator_.orthogonal_to.end());
        return what;
    }

    std::vector<std::vector<std::string>> combinations() const
    {
        std::set<Behaviors> known;
        std::vector<std::vector<std::string>> names;
        for (auto combination : combinations_) {
            std::sort(combination.begin(), combination.end());
            if (!known.insert(combination).second) continue;
            names.emplace_back();
            for (const auto b : combination) names.back().push_back(assembler_.behavior_set().behaviors[b].name);
        }
        return names;
    }

protected:
    at::Tensor side_table(const at::Tensor& rows) const override
    {
        return at::cat({model::uploaded(frozen_.rows, rows.device()), rows});
    }

private:
    /// Throws InvalidInput for settings that mean nothing for this operator, or leave out what is no seen behaviour.
    void check_choices()
    {
        const auto& set = assembler_.behavior_set();
        for (const auto& without : settings_.without) {
            Behaviors apart;
            for (const auto& name : behaviors::names_in(without)) {
                apart.push_back(set.index_of(name));
                if (const auto& behavior = set.behaviors[apart.back()]; !behavior.seen)
                    throw InvalidInput(message("\"{}\" is no seen behaviour, so it is left out anyway", behavior.title),
                                       message("training of {}", names_[0]),
                                       message("Leave it out of the behaviours to do without"));
            }
            if (apart.size() > 1) apart_.push_back(std::move(apart));
        }
        check_operator(operator_, settings_);
    }

    /// The row that joins others beside the one that learns.
    std::int32_t and_id() const
    {
        const auto found = std::ranges::find(frozen_.names, steering::and_name);
        return decoder_.config().vocab_size + std::int32_t(found - frozen_.names.begin());
    }

    /// Whether the settings keep behaviours apart that are all in `combination`.
    bool is_kept_apart(const Behaviors& combination) const
    {
        const auto in_it = [&](auto b) { return std::ranges::find(combination, b) != combination.end(); };
        return std::ranges::any_of(apart_, [&](const auto& apart) { return std::ranges::all_of(apart, in_it); });
    }

    at::Tensor start_row() const
    {
        const auto d = decoder_.config().hidden_size;
        if (settings_.start == "average") return frozen_.rows.slice(0, 0, frozen_.behaviors).mean(0);
        if (settings_.start == "word") {
            const auto word = operator_.rule == Rule::all ? "and" : steering::bare_name(operator_.name);
            const auto words = assembler_.encode(" " + std::string(word));
            const std::vector<std::int64_t> ids(words.begin(), words.end());
            return decoder_.embed(at::tensor(ids, at::kLong), {}).to(at::kCPU, at::kFloat).mean(0);
        }
        if (settings_.start == "random") {
            const auto generator = at::make_generator<at::CPUGeneratorImpl>(settings_.seed);
            const auto direction = at::randn({d}, generator, at::TensorOptions(at::kFloat));
            const auto ids = at::arange(std::min<std::int64_t>(decoder_.config().vocab_size, 4096), at::kLong);
            const auto length = decoder_.embed(ids, {}).to(at::kCPU, at::kFloat).norm(2, 1).mean();
            return direction / direction.norm() * length;
        }
        return at::zeros({d});
    }

    /// The behaviours of every possible example, those of fewest first: with frozen rows, of different categories, in
    /// every order, but for a set in the one it is kept in.
    std::vector<Behaviors> possible() const
    {
        const auto& all = assembler_.behavior_set().behaviors;
        const auto arities = settings_.sizes.empty() ? operator_.arities : std::span<const int>(settings_.sizes);
        const bool ordered = operator_.place != Place::behind_set;
        Behaviors usable;
        for (std::size_t b = 0; b < all.size(); ++b)
            if (frozen_.of_behavior[b] >= 0) usable.push_back(b);
        if (!ordered) sort_as_set(usable);
        std::vector<Behaviors> result, shorter = {{}};
        for (int size = 1; size <= *std::max_element(arities.begin(), arities.end()); ++size) {
            std::vector<Behaviors> longer;
            for (const auto& head : shorter) {
                auto from = usable.begin();
                if (!ordered && !head.empty()) from = std::find(from, usable.end(), head.back()) + 1;
                for (; from != usable.end(); ++from) {
                    const auto is_of_its_category = [&](auto b) { return all[b].category == all[*from].category; };
                    if (std::any_of(head.begin(), head.end(), is_of_its_category)) continue;
                    longer.push_back(head);
                    longer.back().push_back(*from);
                }
            }
            if (std::find(arities.begin(), arities.end(), size) != arities.end())
                result.insert(result.end(), longer.begin(), longer.end());
            shorter = std::move(longer);
        }
        return result;
    }

    /// Each number of behaviours is as likely, whatever the number of its combinations.
    std::size_t draw_combination(Random& random) const
    {
        if (ends_.size() == 1) return random.below(combinations_.size());
        const auto size = random.below(ends_.size());
        const auto begin = size == 0 ? 0 : ends_[size - 1];
        return begin + random.below(ends_[size] - begin);
    }

    /// An answer that obeys `wanted` in the way the operator means it.
    std::optional<TrainItem> answer_to(const Behaviors& wanted, Random& random) const
    {
        if (operator_.rule == Rule::all) return source_(wanted, random);
        if (operator_.rule == Rule::any) return source_(std::span(&wanted[random.below(wanted.size())], 1), random);
        const auto& set = assembler_.behavior_set();
        const auto& unwanted = set.behaviors[wanted[0]];
        auto others = set.of_category(unwanted.category);
        std::erase_if(others, [&](auto b) { return b == wanted[0] || !set.behaviors[b].seen; });
        const auto chosen = random.below(others.size() + 1);
        Behaviors asked;
        if (chosen < others.size()) asked.push_back(others[chosen]);
        asked.insert(asked.end(), wanted.begin() + 1, wanted.end());
        auto item = source_(asked, random);
        if (!item) return item;
        // What nothing tells apart is not learned from: it may do the unwanted.
        const auto reading = set.verify(unwanted, item->response);
        if (reading.pass || !behaviors::is_judged(reading.measurement)) return std::nullopt;
        return item;
    }

    std::string teacher_prompt(const std::string& prompt, Behaviors wanted, Random& random) const
    {
        const auto& set = assembler_.behavior_set();
        if (operator_.negated) {
            const auto& style = settings_.instructions;
            auto instruction = behaviors::draw_instruction(set, wanted[0], random, style);
            instruction.negated = true;
            return behaviors::instruct(set, prompt, std::span(&instruction, 1),
                                       behaviors::draw_wording(set, behaviors::Conjunction::And, random, style.form));
        }
        // A set has no order, words have one: each is as likely.
        if (operator_.place == Place::behind_set) random.shuffle(std::span(wanted));
        return behaviors::instruct_at_random(set, prompt, wanted, operator_.conjunction, random,
                                             settings_.instructions);
    }

    /// The instructions of `order`, of which that of `unwanted` is negated.
    std::string worded_not(const std::string& prompt, const Behaviors& order, std::size_t unwanted,
                           Random& random) const
    {
        const auto& set = assembler_.behavior_set();
        const auto& style = settings_.instructions;
        std::vector<behaviors::Instruction> instructions;
        for (const auto b : order) {
            instructions.push_back(behaviors::draw_instruction(set, b, random, style));
            instructions.back().negated = b == unwanted;
        }
        return behaviors::instruct(set, prompt, instructions,
                                   behaviors::draw_wording(set, behaviors::Conjunction::And, random, style.form));
    }

    /// Ids of the behaviours' rows with the operator's among them, which stands behind the frozen ones in the table;
    /// one that goes before a row stands before that of `unwanted` alone, and <and> joins it with the others.
    std::vector<std::int32_t> ids_of(const Behaviors& wanted, std::size_t unwanted) const
    {
        const auto first = decoder_.config().vocab_size;
        const auto own = first + std::int32_t(frozen_.names.size());
        std::vector<std::int32_t> ids;
        for (const auto b : wanted) {
            if (!ids.empty() && operator_.place == Place::between) ids.push_back(own);
            if (!ids.empty() && operator_.place == Place::before) ids.push_back(and_id());
            if (operator_.place == Place::before && b == unwanted) ids.push_back(own);
            ids.push_back(first + frozen_.of_behavior[b]);
        }
        if (operator_.place == Place::behind_set) ids.push_back(own);
        return ids;
    }

    const steering::Operator& operator_;
    std::vector<Behaviors> apart_; // never together in an example
    std::vector<Behaviors> combinations_;
    std::vector<std::size_t> ends_; // where the combinations of each number of behaviours end
    FrozenRows frozen_;             // behaviours, then other operators
};

} // namespace

at::Tensor orthogonality_penalty(const at::Tensor& row, const at::Tensor& others)
{
    // The small constant keeps the gradient finite at the start, where an operator is zero.
    const auto lengths = others.norm(2, 1) * row.square().sum().add(1e-12).sqrt();
    return (at::mv(others, row) / lengths).square().sum();
}

void check_operator(const steering::Operator& trained, const TrainSettings& settings)
{
    const std::string name(trained.name);
    if (trained.place != Place::before && std::ranges::find(settings.sizes, 1) != settings.sizes.end())
        throw InvalidInput(message("{} joins two behaviours at least", name), message("training of {}", name),
                           message("Give sizes from 2 to 4"));
    if (settings.instructions.form == behaviors::WordingForm::sentences && trained.rule == Rule::any)
        throw InvalidInput(message("Sentences of their own ask for every behaviour, and {} for one of them", name),
                           message("training of {}", name), message("Take the joined wording"));
    if (settings.epochs > 0 && trained.rule != Rule::all)
        throw InvalidInput(message("{} draws what its answers obey, so the data are not gone through in epochs", name),
                           message("training of {}", name), message("Leave out epochs"));
}

std::vector<std::vector<std::string>> combinations_of(const Objective& objective)
{
    const auto* row = dynamic_cast<const OperatorRow*>(&objective);
    return row ? row->combinations() : std::vector<std::vector<std::string>>();
}

Trainer operator_trainer(const model::Decoder& decoder, const steering::Assembler& assembler, ItemSource source,
                         const steering::TokenStore& tokens, const steering::Operator& trained, TrainSettings settings)
{
    return Trainer(std::make_unique<OperatorRow>(decoder, assembler, std::move(source), tokens, trained, settings));
}

} // namespace steerdeck::train
