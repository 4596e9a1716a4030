#include "core/behaviors/behaviors.h"
#include "core/evaluate/tasks/tasks.h"
#include "core/lab/checks.h"
#include "core/lab/train_job.h"
#include "core/methods/answer.h"
#include "core/methods/caa.h"
#include "core/methods/training.h"

#include <limits>

namespace steerdeck::lab {
namespace {

constexpr std::size_t caa_prompts = 256; // a mean over more hardly changes

/// Whether an answer to a task's question says what the data's own does.
bool is_right(const tasks::Task& task, const std::string& answer, const std::string& right)
{
    const auto wanted = tasks::read_answer(task, right);
    return !wanted.values.empty() && tasks::is_correct(task, tasks::read_answer(task, answer), wanted.values.back());
}

/// What an answer to a task's question earns, as the published program rates it: 1 where it can be read, and 2 more
/// where it is right.
methods::Reward reward_of(const tasks::Task& task)
{
    return [&task](const std::string& answer, const std::string& right) {
        return (tasks::read_answer(task, answer).readable() ? 1.0 : 0.0) + (is_right(task, answer, right) ? 2.0 : 0.0);
    };
}

class MethodTraining : public Training {
public:
    /// `task`: the behaviours are not the open ones but those of this assembler, and `notes` is told of their data.
    MethodTraining(Lab::Parts& parts, MethodRequest request, Judging judging, std::optional<steering::Assembler> task,
                   std::vector<Message> notes)
        : Training(parts, with_held_out(key_of(parts, request), judging.held_out), request.data,
                   request.out.empty() ? parts.token_folder / "methods" : request.out,
                   judging.records.empty() ? (request.out.empty() ? parts.token_folder : request.out) / "runs"
                                           : judging.records,
                   request.notes, std::move(task)),
          request_(std::move(request)), method_(steering::method_named(request_.method)), notes_(std::move(notes)),
          in_use_(judging.in_use)
    {
        judge_server_ = request_.judge;
        chosen_ = own_assembler_ ? std::vector<std::size_t>{0} : parts.chosen(request_.behaviors);
        if (request_.layer >= parts.decoder->config().layers)
            throw InvalidInput(message("There is no block {}", request_.layer), message("the training"),
                               message("Give 0 to {}, or -1 for the middle one", parts.decoder->config().layers - 1));
        if (method_ == Method::caa && request_.peers)
            throw InvalidInput(message("caa is measured, which one process does"), message("the training"),
                               message("Start it alone"));
        if (method_ == Method::caa) return;
        if (request_.task.empty() && request_.joint.adapter.loss == methods::AdapterLoss::grpo) refuse_questions();
        auto source = train::chosen_items(source_of(request_.data), request_.settings);
        train::ItemSource held_out;
        if (judging.held_out.on())
            held_out = hold_out(source, judging.held_out, request_.peers.get(), [this](const auto& file) {
                return source_of(request_.task.empty() ? file : questions_of(file));
            });
        use(trainer(source), 0, request_.peers);
        if (!judging.held_out.on()) return;
        judge(judging, {examples_held_out(trainer(held_out).objective(), judging.held_out),
                        trials_held_out(
                            held_out, assembler().behavior_set(), int(key_.names.size()),
                            [this](int, int i) {
                                Trial trial;
                                trial.learner = std::size_t(i);
                                trial.deck.chips.push_back({key_.names[trial.learner], 1, true});
                                return trial;
                            },
                            judging.held_out)});
    }

private:
    static TrainingKey key_of(const Lab::Parts& parts, const MethodRequest& request)
    {
        const auto names = request.task.empty() ? parts.names_of(parts.chosen(request.behaviors)) : request.behaviors;
        return {"method", request.method, names, request.settings, {}, own_of(request)};
    }

    /// Settings that no other method has; of LoRA those that are not as they were before they could be chosen.
    static Json own_of(const MethodRequest& request)
    {
        const auto json = [](const methods::LoraSettings& lora) {
            Json own = {{"rank", lora.rank},
                        {"alpha", lora.alpha},
                        {"dropout", lora.dropout},
                        {"projections", lora.projections}};
            if (lora.loss != methods::LoraSettings().loss) own["objective"] = name_of(lora.loss);
            return own;
        };
        const auto method = steering::method_named(request.method);
        if (method == Method::lora_dare) return request.lora == methods::LoraSettings() ? Json() : json(request.lora);
        if (method == Method::lm_steer) return {};
        if (method == Method::caa) {
            const MethodRequest usual;
            if (request.layer == usual.layer && request.scale == usual.scale) return {};
            return {{"layer", request.layer}, {"scale", request.scale}};
        }
        const auto& adapter = request.joint.adapter;
        Json own = {{"place", adapter.place},
                    {"layers", adapter.layers},
                    {"last_position", adapter.last_position},
                    {"objective", name_of(adapter.loss)}};
        if (adapter.loss == methods::AdapterLoss::grpo)
            own.update({{"group", adapter.group}, {"max_new_tokens", adapter.max_new_tokens}});
        if (method != Method::fixed_vector)
            own.update({{"rank", adapter.rank}, {"activation", name_of(adapter.function)}});
        if (method == Method::joint)
            own.update({{"lora", json(request.joint.lora)}, {"orthogonal", request.joint.orthogonal}});
        return own;
    }

    /// Each step would wait for the answers to hundreds of questions.
    void refuse_questions() const
    {
        const auto& set = assembler().behavior_set();
        for (const auto b : chosen_)
            if (std::holds_alternative<behaviors::QuestionVerifier>(set.behaviors[b].verifier))
                throw InvalidInput(
                    message("\"{}\" is checked by a question, which rates no answers while it is trained",
                            set.behaviors[b].name),
                    message("objective grpo"), message("Train on examples, or give it another check"));
    }

    train::ItemSource source_of(const std::filesystem::path& data) const
    {
        return own_assembler_ ? train::source_from_file(data, assembler().behavior_set(), key_.names[0])
                              : parts_.training_source(data, request_.behaviors);
    }

    /// The whole of a file of the task's questions, as a training reads it.
    std::filesystem::path questions_of(const std::filesystem::path& file) const
    {
        return tasks::training_files(tasks::task_named(request_.task), all_of(request_.task, file)).data;
    }

    train::Trainer trainer(const train::ItemSource& source) const
    {
        const auto& decoder = *parts_.decoder;
        const auto& assembler = this->assembler();
        const auto& s = request_.settings;
        if (method_ == Method::lm_steer) return methods::lm_steer_trainer(decoder, assembler, source, chosen_, s);
        if (method_ == Method::lora_dare)
            return methods::lora_trainer(decoder, assembler, source, chosen_, s, request_.lora);
        const auto reward = request_.task.empty() ? methods::Reward() : reward_of(tasks::task_named(request_.task));
        if (method_ == Method::joint)
            return methods::joint_trainer(decoder, assembler, source, chosen_, s, request_.joint, reward);
        return methods::adapter_trainer(decoder, assembler, source, chosen_, s, request_.joint.adapter, method_,
                                        reward);
    }

    std::string title() const override
    {
        const char* way = method_ == Method::caa            ? "CAA"
                          : method_ == Method::lm_steer     ? "LM-Steer"
                          : method_ == Method::lora_dare    ? "LoRA + DARE"
                          : method_ == Method::adapter      ? "Adapters"
                          : method_ == Method::fixed_vector ? "Fixed vectors"
                                                            : "LoRA and adapters";
        return std::string(way) + ": " +
               (own_assembler_ ? assembler().behavior_set().behaviors[0].title : parts_.title_of(key_.names));
    }

    std::vector<TokenTrace> traces() override
    {
        std::vector<TokenTrace> traces(key_.names.size());
        for (auto& trace : traces) // it has no row
            trace.norm = trace.cosine_to_start = std::numeric_limits<double>::quiet_NaN();
        const auto norms = methods::layer_norms(*trainer_);
        for (std::size_t i = 0; i < traces.size(); ++i)
            for (const auto& one : norms[i])
                traces[i].layers.push_back(
                    {one.where.layer, std::string(model::name_of(one.where.place)), one.down, one.up, one.lora_cosine});
        return traces;
    }

    std::vector<std::string> answers(std::span<const Trial> trials, int longest, const Cancel& cancel) const override
    {
        methods::MethodStore store;
        for (auto& one : methods::learned(*trainer_)) store.put(std::move(one));
        std::vector<methods::GenerationInput> inputs;
        for (const auto& trial : trials)
            inputs.push_back({assembler().user_turn(trial.prompt), {}, methods::parts_of(trial.deck, method_, store)});
        generate::GenerateSettings settings;
        settings.max_new_tokens = request_.task.empty() ? longest : tasks::task_named(request_.task).max_new_tokens;
        std::vector<std::string> texts;
        for (const auto& one : methods::answer(*parts_.decoder, {}, inputs, settings, {}, cancel))
            texts.push_back(assembler().answer_of(one.ids).answer);
        return texts;
    }

    /// An answer to a task's question is right or not, as the task's parser reads it.
    std::vector<std::optional<bool>> obeyed(std::span<const Trial> trials, const std::vector<std::string>& answers,
                                            Job::State& state) const override
    {
        if (request_.task.empty()) return Training::obeyed(trials, answers, state);
        const auto& task = tasks::task_named(request_.task);
        std::vector<std::optional<bool>> right;
        for (std::size_t i = 0; i < trials.size(); ++i) right.emplace_back(is_right(task, answers[i], trials[i].right));
        return right;
    }

    void measure(Job::State& state, const Sink& tell, Stopwatch& watch) override
    {
        auto prompts = parts_.training_prompts();
        Random(request_.settings.seed).shuffle(std::span(prompts));
        prompts.resize(std::min(prompts.size(), caa_prompts));
        methods::CaaSettings settings;
        settings.seed = request_.settings.seed;
        settings.layer = request_.layer;
        settings.scale = request_.scale;
        settings.instructions = request_.settings.instructions;
        measured_ = methods::caa(*parts_.decoder, *parts_.assembler, prompts, chosen_, settings, state.cancel,
                                 [&](const Progress& p) {
                                     watch.leave_out(state.checkpoint("The measuring"));
                                     tell(Progress{message("Measuring directions"), p.done, p.total, watch.seconds()});
                                 });
    }

    TrainDone keep(double) override
    {
        auto learned = std::move(measured_);
        if (trainer_) {
            auto how = made();
            if (!key_.own.is_null()) how["own"] = key_.own;
            how["final_loss"] = last_.loss_of_learner.empty() ? Json() : Json(last_.loss);
            learned = methods::learned(*trainer_, parameters(), how);
        }
        TrainDone done;
        done.notes = notes_;
        for (const auto& one : learned) {
            done.files.push_back(methods::write_learned(folder_, one, parts_.identity));
            done.tokens.push_back(one.behavior);
        }
        if (in_use_) parts_.put_methods(learned);
        return done;
    }

    MethodRequest request_;
    Method method_;
    std::vector<Message> notes_;
    bool in_use_;
    std::vector<std::size_t> chosen_;
    std::vector<methods::Learned> measured_;
};

} // namespace

std::shared_ptr<Training> method_training(Lab::Parts& parts, MethodRequest request, Judging judging)
{
    if (request.task.empty())
        return std::make_shared<MethodTraining>(parts, std::move(request), std::move(judging), std::nullopt,
                                                std::vector<Message>());
    // As one behaviour that bears the task's name, in a set of its own.
    const auto& task = tasks::task_named(request.task);
    const auto examples = tasks::examples_of(task, task_data_of(request));
    const auto files = tasks::training_files(task, examples);
    request.behaviors = {std::string(task.name)};
    request.data = files.data;
    auto assembler = parts.assembler->with_behaviors(behaviors::read_behavior_set(files.behavior_set));
    return std::make_shared<MethodTraining>(parts, std::move(request), std::move(judging), std::move(assembler),
                                            examples.notes);
}

TrainSettings Lab::method_settings(const std::string& method)
{
    switch (steering::method_named(method)) {
    case Method::lm_steer:
        return methods::lm_steer_training();
    case Method::lora_dare:
        return methods::lora_training();
    case Method::adapter:
        return methods::adapter_training();
    case Method::fixed_vector: {
        auto settings = methods::adapter_training();
        settings.learning_rate = 0.1; // one number for each width has far to go
        return settings;
    }
    case Method::joint:
        return methods::joint_training();
    case Method::caa:
        return {};
    default:
        throw InvalidInput(message("The method \"{}\" is not trained this way", method), "",
                           message("Choose one of: caa, lm_steer, lora_dare, adapter, fixed_vector, joint"));
    }
}

} // namespace steerdeck::lab
