#include "core/behaviors/behaviors.h"
#include "core/evaluate/tasks/tasks.h"
#include "core/lab/checks.h"
#include "core/lab/train_job.h"
#include "core/methods/caa.h"
#include "core/methods/training.h"

#include <limits>

namespace steerdeck::lab {
namespace {

constexpr std::size_t caa_prompts = 256; // a mean over more hardly changes

/// What an answer to a task's question earns, as the published program rates it: 1 where it can be read, and 2 more
/// where it is right.
methods::Reward reward_of(const tasks::Task& task)
{
    return [&task](const std::string& answer, const std::string& right) {
        const auto said = tasks::read_answer(task, answer), wanted = tasks::read_answer(task, right);
        const bool correct = !wanted.values.empty() && tasks::is_correct(task, said, wanted.values.back());
        return (said.readable() ? 1.0 : 0.0) + (correct ? 2.0 : 0.0);
    };
}

class MethodTraining : public Training {
public:
    /// `task`: the behaviours are not the open ones but those of this assembler, and `notes` is told of their data.
    MethodTraining(Lab::Parts& parts, MethodRequest request, std::optional<steering::Assembler> task,
                   std::vector<std::string> notes)
        : Training(parts, key_of(parts, request), request.data,
                   request.out.empty() ? parts.token_folder / "methods" : request.out,
                   (request.out.empty() ? parts.token_folder : request.out) / "runs", std::move(task)),
          request_(std::move(request)), method_(steering::method_named(request_.method)), notes_(std::move(notes))
    {
        chosen_ = own_assembler_ ? std::vector<std::size_t>{0} : parts.chosen(request_.behaviors);
        if (request_.layer >= parts.decoder->config().layers)
            throw InvalidInput("There is no block " + std::to_string(request_.layer), "the training",
                               "Give 0 to " + std::to_string(parts.decoder->config().layers - 1) +
                                   ", or -1 for the middle one");
        if (method_ == Method::caa && request_.peers)
            throw InvalidInput("caa is measured, which one process does", "the training", "Start it alone");
        if (method_ != Method::caa) use(trainer(), 0, request_.peers);
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
            return Json{{"rank", lora.rank},
                        {"alpha", lora.alpha},
                        {"dropout", lora.dropout},
                        {"projections", lora.projections}};
        };
        const auto method = steering::method_named(request.method);
        if (method == Method::lora_dare) return request.lora == methods::LoraSettings() ? Json() : json(request.lora);
        if (method == Method::caa || method == Method::lm_steer) return {};
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
                throw InvalidInput("\"" + set.behaviors[b].name +
                                       "\" is checked by a question, which rates no answers while it is trained",
                                   "objective grpo", "Train on examples, or give it another check");
    }

    train::Trainer trainer() const
    {
        if (request_.task.empty() && request_.joint.adapter.loss == methods::AdapterLoss::grpo) refuse_questions();
        const auto& decoder = *parts_.decoder;
        const auto& assembler = this->assembler();
        const auto& s = request_.settings;
        const auto source = train::chosen_items(
            own_assembler_ ? train::source_from_file(request_.data, assembler.behavior_set(), key_.names[0])
                           : parts_.training_source(request_.data, request_.behaviors),
            s);
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

    void measure(Job::State& state, const Sink& tell, Stopwatch& watch) override
    {
        auto prompts = parts_.training_prompts();
        Random(request_.settings.seed).shuffle(std::span(prompts));
        prompts.resize(std::min(prompts.size(), caa_prompts));
        methods::CaaSettings settings;
        settings.seed = request_.settings.seed;
        settings.layer = request_.layer;
        settings.scale = request_.scale;
        measured_ = methods::caa(*parts_.decoder, *parts_.assembler, prompts, chosen_, settings, state.cancel,
                                 [&](const Progress& p) {
                                     watch.leave_out(state.checkpoint("The measuring"));
                                     tell(Progress{"Measuring directions", p.done, p.total, watch.seconds()});
                                 });
    }

    TrainDone keep(double) override
    {
        auto learned = std::move(measured_);
        if (trainer_) {
            auto how = made();
            if (!key_.own.is_null()) how["own"] = key_.own;
            how["final_loss"] = last_.loss_of_learner.empty() ? Json() : Json(last_.loss);
            learned = methods::learned(*trainer_, how);
        }
        TrainDone done;
        done.notes = notes_;
        for (const auto& one : learned) {
            done.files.push_back(methods::write_learned(folder_, one, parts_.identity));
            done.tokens.push_back(one.behavior);
        }
        parts_.put_methods(learned);
        return done;
    }

    MethodRequest request_;
    Method method_;
    std::vector<std::string> notes_;
    std::vector<std::size_t> chosen_;
    std::vector<methods::Learned> measured_;
};

} // namespace

std::shared_ptr<Training> method_training(Lab::Parts& parts, MethodRequest request)
{
    if (request.task.empty())
        return std::make_shared<MethodTraining>(parts, std::move(request), std::nullopt, std::vector<std::string>());
    // As one behaviour that bears the task's name, in a set of its own.
    const auto& task = tasks::task_named(request.task);
    const auto examples = tasks::examples_of(task, task_data_of(request));
    const auto files = tasks::training_files(task, examples);
    request.behaviors = {std::string(task.name)};
    request.data = files.data;
    auto assembler = parts.assembler->with_behaviors(behaviors::read_behavior_set(files.behavior_set));
    return std::make_shared<MethodTraining>(parts, std::move(request), std::move(assembler), examples.notes);
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
        throw InvalidInput("The method \"" + method + "\" is not trained this way", "",
                           "Choose one of: caa, lm_steer, lora_dare, adapter, fixed_vector, joint");
    }
}

} // namespace steerdeck::lab
