#include "core/base/files.h"
#include "core/generate/generate.h"
#include "core/geometry/vocabulary.h"
#include "core/lab/judged_training.h"
#include "core/lab/questions.h"
#include "core/lab/traces.h"
#include "core/lab/train_job.h"
#include "core/steering/token_file.h"
#include "core/train/train.h"

#include <ATen/ATen.h>
#include <limits>

namespace steerdeck::lab {
namespace {

constexpr int neighbors_told = 5;

constexpr int longest_of_world = 120; // tokens of a sample answer
constexpr int longest_sample = 60;    // the same of a real model, which takes seconds for it

class RowTraining : public Training {
public:
    RowTraining(Lab::Parts& parts, TrainRequest request, Judging judging)
        : Training(parts, with_held_out(key_of(parts, request), judging.held_out), request.data,
                   folder_of(parts, request),
                   judging.records.empty() ? folder_of(parts, request) / "runs" : judging.records, request.notes),
          operator_(request.operator_name), in_use_(judging.in_use), samples_(request.samples)
    {
        judge_server_ = request.judge;
        auto source = train::chosen_items(parts.training_source(request.data, request.behaviors), request.settings);
        train::ItemSource held_out;
        if (judging.held_out.on())
            held_out = hold_out(source, judging.held_out, request.peers.get(), [&](const std::filesystem::path& file) {
                return parts.training_source(file, request.behaviors);
            });
        use(trainer(source, request), geometry::Vocabulary::bytes(*parts.decoder, int(key_.names.size())),
            request.peers);
        start_ = rows();
        if (!judging.held_out.on()) return;
        judge(judging, {examples_held_out(trainer(held_out, request).objective(), judging.held_out),
                        trials(held_out, judging.held_out)});
    }

private:
    static std::filesystem::path folder_of(const Lab::Parts& parts, const TrainRequest& request)
    {
        return request.out.empty() ? parts.token_folder : request.out;
    }

    static TrainingKey key_of(const Lab::Parts& parts, const TrainRequest& request)
    {
        if (!request.operator_name.empty()) return {"operator", {}, {request.operator_name}, request.settings, {}};
        return {"tokens", {}, parts.names_of(parts.chosen(request.behaviors)), request.settings, {}};
    }

    train::Trainer trainer(const train::ItemSource& source, const TrainRequest& request) const
    {
        if (operator_.empty())
            return train::token_trainer(*parts_.decoder, *parts_.assembler, source, parts_.chosen(request.behaviors),
                                        request.settings, parts_.tokens().get());
        return train::operator_trainer(*parts_.decoder, *parts_.assembler, source, *parts_.tokens(),
                                       steering::operator_named(operator_), request.settings);
    }

    std::string title() const override { return operator_.empty() ? parts_.title_of(key_.names) : operator_; }

    at::Tensor rows() const override { return parameters()[0].value; }

    std::vector<TokenTrace> traces() override
    {
        if (!vocabulary_) vocabulary_.emplace(*parts_.decoder);
        const auto now = rows().contiguous();
        const auto near = vocabulary_->nearest(
            Eigen::Map<const geometry::RowMatrix>(now.const_data_ptr<float>(), now.size(0), now.size(1)),
            neighbors_told, geometry::Metric::cosine);
        std::vector<TokenTrace> traces(near.size());
        for (std::size_t i = 0; i < traces.size(); ++i) {
            const auto row = now[std::int64_t(i)], start = start_[std::int64_t(i)];
            auto& trace = traces[i];
            trace.norm = row.norm().item<double>();
            const double lengths = trace.norm * start.norm().item<double>();
            trace.cosine_to_start =
                lengths > 0 ? row.dot(start).item<double>() / lengths : std::numeric_limits<double>::quiet_NaN();
            trace.nearest = readable(near[i], parts_.assembler->tokenizer());
        }
        return traces;
    }

    std::vector<steering::SteeringToken> tokens() const
    {
        std::vector<steering::SteeringToken> tokens;
        for (std::size_t i = 0; i < key_.names.size(); ++i) {
            steering::SteeringToken token;
            token.name = key_.names[i];
            token.is_operator = !operator_.empty();
            token.category = token.is_operator ? "operator" : parts_.assembler->behavior_set().at(token.name).category;
            token.embedding = rows()[std::int64_t(i)].clone();
            tokens.push_back(std::move(token));
        }
        return tokens;
    }

    /// The first behaviours of unlike categories that stand for what the operator joins, from `first` on.
    Deck deck_of_operator(const steering::TokenStore& store, std::size_t first) const
    {
        const auto& behaviors = parts_.assembler->behavior_set().behaviors;
        Deck deck;
        deck.join = steering::operator_named(operator_).join;
        const std::size_t wanted = steering::operator_of(deck.join).negated ? 1 : 2;
        std::string category;
        for (std::size_t i = 0; i < behaviors.size() && deck.chips.size() < wanted; ++i) {
            const auto& one = behaviors[(first + i) % behaviors.size()];
            if (!store.has(one.name) || !one.seen || one.category == category) continue;
            deck.chips.push_back({one.name, 1, true});
            category = one.category;
        }
        return deck;
    }

    /// Held-out prompts for every token in turn, or for some decks of an operator.
    std::vector<Trial> trials(const train::ItemSource& held_out, const HeldOutSettings& settings) const
    {
        constexpr int decks_of_operator = 8;
        const bool joins = !operator_.empty();
        const auto tokens = parts_.tokens();
        return trials_held_out(
            held_out, parts_.assembler->behavior_set(), joins ? decks_of_operator : int(key_.names.size()),
            [&](int round, int i) {
                Trial trial;
                if (joins) {
                    trial.deck = deck_of_operator(*tokens, std::size_t(i * 3 + round));
                } else {
                    trial.learner = std::size_t(i);
                    trial.deck.chips.push_back({key_.names[trial.learner], 1, true});
                }
                return trial;
            },
            settings);
    }

    std::vector<std::string> answers(std::span<const Trial> trials, int longest, const Cancel& cancel) const override
    {
        auto store = *parts_.tokens();
        for (auto& token : tokens()) store.put(std::move(token));
        steering::SideTable table(parts_.decoder->config().vocab_size);
        std::vector<std::vector<std::int32_t>> inputs;
        generate::PerInput per_input;
        for (const auto& trial : trials) {
            auto input = parts_.assembler->assemble(trial.prompt, trial.deck, Method::steering, store, table);
            inputs.push_back(std::move(input.ids));
            per_input.sets.push_back(input.set);
        }
        generate::GenerateSettings settings;
        settings.max_new_tokens = longest;
        std::vector<std::string> texts;
        for (const auto& one :
             generate::generate(*parts_.decoder, table.rows(), inputs, settings, {}, cancel, per_input))
            texts.push_back(parts_.assembler->answer_of(one.ids).answer);
        return texts;
    }

    /// Each time with the token of the next behaviour.
    void sample(Job::State& state, const Sink& tell) override
    {
        if (!samples_ || parts_.held_out.empty()) return;
        Trial trial;
        trial.prompt = parts_.held_out[std::size_t(sampled_ * 7) % parts_.held_out.size()];
        if (operator_.empty())
            trial.deck.chips.push_back({key_.names[std::size_t(sampled_) % key_.names.size()], 1, true});
        else
            trial.deck = deck_of_operator(*parts_.tokens(), 0);
        ++sampled_;
        const auto& deck = trial.deck;
        const int longest = parts_.world ? longest_of_world : longest_sample;
        const auto text = answers({&trial, 1}, longest, state.cancel)[0];
        std::string names;
        for (const auto& chip : deck.chips) names += (names.empty() ? "" : " " + operator_ + " ") + chip.behavior;
        if (steering::operator_of(deck.join).negated) names = operator_ + " " + names;
        auto badges = parts_.badges(trial.prompt, deck.chips, text, deck.join);
        (void)try_questions(&parts_, badges, text, judge_server_, state.cancel);
        tell(TrainSample{last_.step, names, trial.prompt, text, std::move(badges)});
    }

    TrainDone keep(double seconds) override
    {
        auto learned = tokens();
        TrainDone done;
        for (std::size_t i = 0; i < learned.size(); ++i) {
            auto& made = learned[i].made = this->made();
            made["trained_with"] = key_.names;
            if (auto combinations = train::combinations_of(trainer_->objective()); !combinations.empty())
                made[steering::trained_combinations] = std::move(combinations);
            made["final_loss"] = i < last_.loss_of_learner.size() ? Json(last_.loss_of_learner[i]) : Json();
            made["seconds"] = seconds;
            done.files.push_back(steering::write_token(folder_, learned[i], parts_.identity));
            done.tokens.push_back(learned[i].name);
        }
        if (in_use_) parts_.put_tokens(learned);
        return done;
    }

    std::string operator_;  // empty for tokens
    bool in_use_, samples_; // what is learned is used, sample answers are told
    at::Tensor start_;      // rows [r, d] before the first step
    std::optional<geometry::Vocabulary> vocabulary_;
    int sampled_ = 0;
};

} // namespace

std::shared_ptr<Training> row_training(Lab::Parts& parts, TrainRequest request, Judging judging)
{
    return std::make_shared<RowTraining>(parts, std::move(request), std::move(judging));
}

} // namespace steerdeck::lab
