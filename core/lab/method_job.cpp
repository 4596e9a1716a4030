#include "core/base/build_info.h"
#include "core/base/files.h"
#include "core/lab/parts.h"
#include "core/lab/training_record.h"
#include "core/methods/caa.h"
#include "core/methods/trainer.h"

#include <cmath>
#include <limits>
#include <torch/torch.h>

namespace steerdeck::lab {
namespace fs = std::filesystem;
namespace {

constexpr std::size_t caa_prompts = 256; // a mean over more hardly changes

class MethodTraining {
public:
    MethodTraining(Lab::Parts& parts, MethodRequest request)
        : parts_(parts), request_(std::move(request)), method_(steering::method_named(request_.method)),
          folder_(request_.out.empty() ? parts.token_folder / "methods" : request_.out),
          runs_((request_.out.empty() ? parts.token_folder : request_.out) / "runs"), data_(name_of_data(request_.data))
    {
        const auto& set = parts.assembler->behavior_set();
        for (const auto& name : request_.behaviors) chosen_.push_back(set.index_of(name));
        if (chosen_.empty())
            for (std::size_t i = 0; i < set.behaviors.size(); ++i) chosen_.push_back(i);
        if (!(std::abs(request_.scale) <= 1000))
            throw InvalidInput("The scale of the vector is " + std::to_string(request_.scale), "the training",
                               "Give a number between -1000 and 1000");
        if (request_.layer < -1 || request_.layer >= parts.decoder->config().layers)
            throw InvalidInput("There is no block " + std::to_string(request_.layer), "the training",
                               "Give 0 to " + std::to_string(parts.decoder->config().layers - 1) +
                                   ", or -1 for the middle one");
        if (method_ == steering::Method::caa) return;
        auto source = parts.training_source(request_.data);
        const auto make =
            method_ == steering::Method::lm_steer
                ? methods::MethodTrainer::of_lm_steer(*parts.decoder, *parts.assembler, source, chosen_,
                                                      request_.settings)
                : methods::MethodTrainer::of_lora(*parts.decoder, *parts.assembler, source, chosen_, request_.settings);
        trainer_.emplace(make);
        parts.refuse_too_large(trainer_->fit(parts.free_memory()));
    }

    void run(Job::State& state, const Sink& tell)
    {
        Stopwatch watch;
        double loss = std::numeric_limits<double>::quiet_NaN(); // of caa there is none
        TrainingRecord record(runs_, {"method", request_.method, names(), request_.settings, data_}, parts_.identity,
                              title(), parts_.circumstances(request_.data));
        const auto steps = [&] { return trainer_ ? trainer_->steps_done() : 0; };
        recorded(
            [&] {
                const auto learned =
                    trainer_ ? train(state, tell, watch, record, loss) : measure(state, tell, watch, record);
                TrainDone done;
                for (const auto& one : learned) {
                    done.files.push_back(methods::write_learned(folder_, one, parts_.identity));
                    done.tokens.push_back(one.behavior);
                }
                parts_.put_methods(learned);
                done.seconds = watch.seconds() + record.seconds_before();
                done.final_loss = loss;
                done.run = record.folder();
                record.end("finished", steps(), loss, done.seconds, done.files);
                tell(done);
            },
            [&](const char* outcome, const std::string& error) {
                record.end(outcome, steps(), loss, watch.seconds() + record.seconds_before(), {}, error);
            });
    }

private:
    std::vector<std::string> names() const
    {
        std::vector<std::string> result;
        for (const auto b : chosen_) result.push_back(parts_.assembler->behavior_set().behaviors[b].name);
        return result;
    }

    std::string title() const
    {
        const char* way = method_ == steering::Method::caa        ? "CAA"
                          : method_ == steering::Method::lm_steer ? "LM-Steer"
                                                                  : "LoRA + DARE";
        return std::string(way) + ": " + parts_.title_of(names());
    }

    std::vector<methods::Learned> measure(Job::State& state, const Sink& tell, Stopwatch& watch,
                                          TrainingRecord& record) const
    {
        (void)record.begin(0);
        auto prompts = parts_.training_prompts();
        Random(request_.settings.seed).shuffle(std::span(prompts));
        prompts.resize(std::min(prompts.size(), caa_prompts));
        methods::CaaSettings settings;
        settings.seed = request_.settings.seed;
        settings.layer = request_.layer;
        settings.scale = request_.scale;
        return methods::caa(*parts_.decoder, *parts_.assembler, prompts, chosen_, settings, state.cancel,
                            [&](const Progress& p) {
                                watch.leave_out(state.checkpoint("The measuring"));
                                tell(Progress{"Measuring directions", p.done, p.total, watch.seconds()});
                            });
    }

    std::vector<methods::Learned> train(Job::State& state, const Sink& tell, Stopwatch& watch, TrainingRecord& record,
                                        double& loss)
    {
        auto& trainer = *trainer_;
        auto names = trainer.names();
        names.insert(names.begin(), request_.method);
        const auto checkpoint = checkpoint_of(folder_, names, data_);
        TrainingCallbacks follower;
        follower.begun = [&](int before) {
            for (const auto& point : record.begin(before)) tell(point);
        };
        follower.saved = [] {};
        follower.told = [&](const train::StepReport& report, int before) {
            loss = report.loss;
            if (report.step % std::max(1, request_.settings.report_every) != 0 && !trainer.finished()) return;
            tell(Progress{"Training", report.step, request_.settings.steps, watch.seconds(), before});
            TrainPoint point{report.step,
                             request_.settings.steps,
                             watch.seconds() + record.seconds_before(),
                             report.learning_rate,
                             report.gradient_norm,
                             report.loss,
                             {}};
            for (std::size_t i = 0; i < trainer.names().size(); ++i) {
                TokenTrace trace;
                trace.name = trainer.names()[i];
                trace.loss = report.loss_of_row[i];
                trace.norm = trace.drift = std::numeric_limits<double>::quiet_NaN(); // it has no row
                point.tokens.push_back(std::move(trace));
            }
            record.point(point);
            tell(point);
        };
        run_to_end(trainer, checkpoint, state, watch, follower);
        const auto& s = request_.settings;
        auto learned = trainer.learned({{"version", version()},
                                        {"data", data_},
                                        {"seed", s.seed},
                                        {"steps", s.steps},
                                        {"batch", s.batch},
                                        {"learning_rate", s.learning_rate},
                                        {"weight_decay", s.weight_decay},
                                        {"warmup", s.warmup},
                                        {"clip", s.clip},
                                        {"final_loss", loss}});
        std::error_code none;
        fs::remove(checkpoint, none);
        return learned;
    }

    Lab::Parts& parts_;
    MethodRequest request_;
    steering::Method method_;
    fs::path folder_, runs_;
    std::string data_;
    std::vector<std::size_t> chosen_;
    std::optional<methods::MethodTrainer> trainer_;
};

} // namespace

TrainSettings Lab::method_settings(const std::string& method)
{
    switch (steering::method_named(method)) {
    case steering::Method::lm_steer:
        return methods::lm_steer_training();
    case steering::Method::lora_dare:
        return methods::lora_training();
    case steering::Method::caa:
        return {};
    default:
        throw InvalidInput("The method \"" + method + "\" is not trained this way", "",
                           "Choose one of: caa, lm_steer, lora_dare");
    }
}

Job Lab::train_method(MethodRequest request, Sink sink)
{
    auto training = std::make_shared<MethodTraining>(*parts_, std::move(request));
    return parts_->start({"training", std::move(sink)},
                         [training](Job::State& state, const Sink& tell) { training->run(state, tell); });
}

} // namespace steerdeck::lab
