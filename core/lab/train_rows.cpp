#include "core/base/files.h"
#include "core/generate/generate.h"
#include "core/geometry/vocabulary.h"
#include "core/lab/judged_training.h"
#include "core/lab/questions.h"
#include "core/lab/traces.h"
#include "core/lab/train_job.h"
#include "core/train/held_out.h"
#include "core/train/train.h"

#include <ATen/ATen.h>
#include <limits>
#include <numeric>

namespace steerdeck::lab {
namespace {

constexpr int neighbors_told = 5;

constexpr int most_examples = 256;    // measured at once, of all tokens together
constexpr int longest_of_world = 120; // tokens of a sample answer
constexpr int longest_sample = 60;    // the same of a real model, which takes seconds for it
constexpr int longest_measured = 160; // of an answer that is measured

/// An answer that tells whether a token does what it is for.
struct Trial {
    std::string prompt;
    Deck deck;
    std::size_t learner = 0;
};

class RowTraining : public Training {
public:
    RowTraining(Lab::Parts& parts, TrainRequest request, Judging judging)
        : Training(parts, key_of(parts, request, judging.held_out), request.data, folder_of(parts, request),
                   judging.records.empty() ? folder_of(parts, request) / "runs" : judging.records),
          operator_(request.operator_name), in_use_(judging.in_use), settings_(judging.held_out)
    {
        auto source = train::chosen_items(parts.training_source(request.data, request.behaviors), request.settings);
        if (settings_.on()) {
            if (settings_.patience > 0 && request.peers && request.peers->size() > 1)
                throw InvalidInput("Several processes cannot end a training early together", "held-out examples",
                                   "Leave the patience out, or train in one process");
            held_source_ = settings_.data.empty() ? train::part_of(source, settings_.share, true)
                                                  : parts.training_source(settings_.data, request.behaviors);
            if (settings_.data.empty()) source = train::part_of(source, settings_.share, false);
        }
        use(trainer(source, request), geometry::Vocabulary::bytes(*parts.decoder, int(key_.names.size())),
            request.peers);
        start_ = rows();
        if (!settings_.on()) return;
        held_.emplace(trainer(held_source_, request));
        const int wanted = settings_.examples * int(key_.names.size());
        examples_ = train::held_out_examples(held_->objective(), std::min(wanted, most_examples));
        make_trials();
        judge(settings_, std::move(judging.told));
    }

private:
    static std::filesystem::path folder_of(const Lab::Parts& parts, const TrainRequest& request)
    {
        return request.out.empty() ? parts.token_folder : request.out;
    }

    /// With other examples held out it is another training.
    static TrainingKey key_of(const Lab::Parts& parts, const TrainRequest& request, const HeldOutSettings& held_out)
    {
        std::string apart;
        Json own;
        if (held_out.on()) {
            own["held_out"] = {{"data", held_out.data.empty() ? Json() : Json(sha256_of_file(held_out.data))},
                               {"share", held_out.share},
                               {"examples", held_out.examples},
                               {"answers", held_out.answers},
                               {"every", held_out.every},
                               {"patience", held_out.patience}};
            apart = ", held out: " + own.dump();
        }
        if (!request.operator_name.empty())
            return {"operator", {}, {request.operator_name}, request.settings, apart, own};
        return {"tokens", {}, parts.names_of(parts.chosen(request.behaviors)), request.settings, apart, own};
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

    at::Tensor rows() const override { return kept_.defined() ? kept_ : trainer_->parameters()[0].value; }

    void go_back_to(const at::Tensor& rows) override { kept_ = rows; }

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

    /// Held-out prompts with what each is answered under, for every learner in turn.
    void make_trials()
    {
        constexpr int decks_of_operator = 8;
        const auto& set = parts_.assembler->behavior_set();
        const auto tokens = parts_.tokens();
        Random random(7);
        const auto learners = operator_.empty() ? int(key_.names.size()) : decks_of_operator;
        for (int round = 0; round < settings_.answers; ++round)
            for (int i = 0; i < learners && trials_.size() < std::size_t(most_examples); ++i) {
                Trial trial;
                trial.learner = operator_.empty() ? std::size_t(i) : 0;
                if (operator_.empty())
                    trial.deck.chips.push_back({key_.names[std::size_t(i)], 1, true});
                else
                    trial.deck = deck_of_operator(*tokens, std::size_t(i * 3 + round));
                std::vector<std::size_t> behaviors;
                for (const auto& chip : trial.deck.chips) behaviors.push_back(set.index_of(chip.behavior));
                const auto item = held_source_(behaviors, random);
                if (!item) continue; // these cannot hold together, or the data have no such answer
                trial.prompt = item->prompt;
                trials_.push_back(std::move(trial));
            }
    }

    /// What the prompts are answered with what is learned so far, greedily.
    std::vector<std::string> answers(std::span<const Trial> trials, int longest, const Cancel& cancel) const
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
        if (parts_.held_out.empty()) return;
        Trial trial;
        trial.prompt = parts_.held_out[std::size_t(samples_ * 7) % parts_.held_out.size()];
        if (operator_.empty())
            trial.deck.chips.push_back({key_.names[std::size_t(samples_) % key_.names.size()], 1, true});
        else
            trial.deck = deck_of_operator(*parts_.tokens(), 0);
        ++samples_;
        const auto& deck = trial.deck;
        const int longest = parts_.world ? longest_of_world : longest_sample;
        const auto text = answers({&trial, 1}, longest, state.cancel)[0];
        std::string names;
        for (const auto& chip : deck.chips) names += (names.empty() ? "" : " " + operator_ + " ") + chip.behavior;
        if (steering::operator_of(deck.join).negated) names = operator_ + " " + names;
        auto badges = parts_.badges(trial.prompt, deck.chips, text, deck.join);
        (void)try_questions(&parts_, badges, text, state.cancel);
        tell(TrainSample{last_.step, names, trial.prompt, text, std::move(badges)});
    }

    HeldOutPoint measure_held_out(Job::State& state) override
    {
        const auto loss = train::held_out_loss(held_->objective(), examples_, {rows()},
                                               std::max(1, key_.settings.batch / trainer_->parts()));
        HeldOutPoint point;
        point.loss = loss.loss;
        std::vector<double> held(key_.names.size(), 0), asked(key_.names.size(), 0);
        if (!trials_.empty()) {
            const auto texts = answers(trials_, parts_.world ? longest_of_world : longest_measured, state.cancel);
            std::vector<std::vector<Badge>> badges;
            std::vector<behaviors::OpenQuestion> open;
            for (std::size_t i = 0; i < trials_.size(); ++i) {
                const auto& deck = trials_[i].deck;
                badges.push_back(parts_.badges(trials_[i].prompt, deck.chips, texts[i], deck.join));
                add_open_questions(open, badges.back(), texts[i]);
            }
            (void)try_questions(&parts_, open, state.cancel);
            for (std::size_t i = 0; i < trials_.size(); ++i) {
                if (!can_tell(trials_[i].deck, badges[i])) continue; // its question has no answer
                held[trials_[i].learner] += holds(trials_[i].deck, badges[i]);
                ++asked[trials_[i].learner];
                ++point.answers;
            }
            if (point.answers > 0)
                point.accuracy = std::accumulate(held.begin(), held.end(), 0.0) / double(point.answers);
        }
        for (std::size_t i = 0; i < key_.names.size(); ++i)
            point.tokens.push_back({key_.names[i], loss.of_learner[i], held[i] / asked[i]}); // 0 / 0 is NaN
        return point;
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
        if (in_use_) parts_.put_tokens(learned);
        return done;
    }

    std::string operator_; // empty for tokens
    bool in_use_;
    HeldOutSettings settings_;
    train::ItemSource held_source_;
    std::optional<train::Trainer> held_; // its objective draws what is held out
    std::vector<train::Example> examples_;
    std::vector<Trial> trials_;
    at::Tensor kept_;  // rows that were gone back to
    at::Tensor start_; // rows [r, d] before the first step
    std::optional<geometry::Vocabulary> vocabulary_;
    int samples_ = 0;
};

} // namespace

std::shared_ptr<Training> row_training(Lab::Parts& parts, TrainRequest request, Judging judging)
{
    return std::make_shared<RowTraining>(parts, std::move(request), std::move(judging));
}

void check(const HeldOutSettings& s)
{
    const auto refuse = [](const char* what, const std::string& remedy) {
        throw InvalidInput(what, "held-out examples", remedy);
    };
    if (!s.data.empty() && s.share > 0) refuse("Both a file and a share are held out", "Give one of them");
    if (!(s.share >= 0) || s.share > 0.5) refuse("The share that is held out is no such share", "Give 0 to 0.5");
    if (s.examples < 1 || s.examples > 1024)
        refuse("The examples that are held out are too few or many", "Give 1 to 1024");
    if (s.answers < 0 || s.answers > 64) refuse("The answers that are measured are too few or many", "Give 0 to 64");
    if (s.every < 0) refuse("The steps between measurements are negative", "Give 1 or more, or 0 to have them chosen");
    if (s.patience < 0 || s.patience > 100'000) refuse("The patience is out of range", "Give 0 to 100 000");
    if (s.patience > 0 && !s.on()) refuse("Nothing is held out to end the training early by", "Give a share or a file");
}

Job train(Lab& lab, TrainRequest request, HeldOutSettings held_out, Sink sink, HeldOutSink told)
{
    check(held_out);
    auto& parts = lab.parts();
    const auto training = row_training(parts, std::move(request), {std::move(held_out), std::move(told)});
    return parts.start({"training", std::move(sink)},
                       [training](Job::State& state, const Sink& tell) { training->run(state, tell); });
}

} // namespace steerdeck::lab
