#include "core/generate/generate.h"
#include "core/geometry/vocabulary.h"
#include "core/lab/traces.h"
#include "core/lab/train_job.h"
#include "core/train/train.h"

#include <ATen/ATen.h>
#include <limits>

namespace steerdeck::lab {
namespace {

constexpr int neighbors_told = 5;

class RowTraining : public Training {
public:
    RowTraining(Lab::Parts& parts, TrainRequest request)
        : Training(parts, key_of(parts, request), request.data, folder_of(parts, request),
                   folder_of(parts, request) / "runs"),
          operator_(request.operator_name)
    {
        const auto source = parts.training_source(request.data, request.behaviors);
        use(operator_.empty() ? train::token_trainer(*parts.decoder, *parts.assembler, source,
                                                     parts.chosen(request.behaviors), request.settings)
                              : train::operator_trainer(*parts.decoder, *parts.assembler, source, *parts.tokens(),
                                                        steering::operator_named(operator_), request.settings),
            geometry::Vocabulary::bytes(*parts.decoder, int(key_.names.size())), request.peers);
        start_ = rows();
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

    std::string title() const override { return operator_.empty() ? parts_.title_of(key_.names) : operator_; }

    at::Tensor rows() const override { return trainer_->parameters()[0].value; }

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

    /// Each time with the token of the next behaviour.
    void sample(Job::State& state, const Sink& tell) override
    {
        if (parts_.held_out.empty()) return;
        const auto& set = parts_.assembler->behavior_set();
        const auto& prompt = parts_.held_out[std::size_t(samples_ * 7) % parts_.held_out.size()];
        auto store = *parts_.tokens();
        for (auto& token : tokens()) store.put(std::move(token));
        Deck deck;
        if (!operator_.empty()) {
            deck.join = steering::operator_named(operator_).join;
            const std::size_t wanted = steering::operator_of(deck.join).negated ? 1 : 2;
            for (const auto& behavior : set.behaviors)
                if (store.has(behavior.name) && behavior.seen && deck.chips.size() < wanted &&
                    (deck.chips.empty() || set.at(deck.chips[0].behavior).category != behavior.category))
                    deck.chips.push_back({behavior.name, 1, true});
        } else {
            deck.chips.push_back({key_.names[std::size_t(samples_) % key_.names.size()], 1, true});
        }
        ++samples_;
        steering::SideTable table(parts_.decoder->config().vocab_size);
        const auto input = parts_.assembler->assemble(prompt, deck, Method::steering, store, table);
        generate::GenerateSettings settings;
        settings.max_new_tokens = parts_.world ? 120 : 60; // a real model takes seconds for it
        const auto answer = generate::generate(*parts_.decoder, table.rows(), {input.ids}, settings, {}, state.cancel,
                                               {.sets = {input.set}})[0];
        const auto text = parts_.assembler->answer_of(answer.ids).answer;
        std::string names;
        for (const auto& chip : deck.chips) names += (names.empty() ? "" : " " + operator_ + " ") + chip.behavior;
        if (steering::operator_of(deck.join).negated) names = operator_ + " " + names;
        tell(TrainSample{last_.step, names, prompt, text, parts_.badges(prompt, deck.chips, text, deck.join)});
    }

    TrainDone keep(double seconds) override
    {
        auto learned = tokens();
        TrainDone done;
        for (std::size_t i = 0; i < learned.size(); ++i) {
            auto& made = learned[i].made = this->made();
            made["trained_with"] = key_.names;
            made["final_loss"] = i < last_.loss_of_learner.size() ? Json(last_.loss_of_learner[i]) : Json();
            made["seconds"] = seconds;
            done.files.push_back(steering::write_token(folder_, learned[i], parts_.identity));
            done.tokens.push_back(learned[i].name);
        }
        parts_.put_tokens(learned);
        return done;
    }

    std::string operator_; // empty for tokens
    at::Tensor start_;     // rows [r, d] before the first step
    std::optional<geometry::Vocabulary> vocabulary_;
    int samples_ = 0;
};

} // namespace

std::shared_ptr<Training> row_training(Lab::Parts& parts, TrainRequest request)
{
    return std::make_shared<RowTraining>(parts, std::move(request));
}

} // namespace steerdeck::lab
