#include "base/files.h"
#include "lab/parts.h"
#include "methods/caa.h"
#include "methods/trainer.h"

#include <cmath>
#include <torch/torch.h>

namespace steerdeck::lab {
namespace fs = std::filesystem;
namespace {

constexpr std::size_t caa_prompts = 256; // a mean over more hardly changes

class MethodTraining {
public:
    MethodTraining(Lab::Parts& parts, MethodRequest request)
        : parts_(parts), request_(std::move(request)), method_(methods::method_named(request_.method)),
          folder_(request_.out.empty() ? parts.token_folder / "methods" : request_.out)
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
        if (method_ == methods::Method::caa) return;
        auto source = parts.training_source(request_.data);
        const auto make =
            method_ == methods::Method::lm_steer
                ? methods::MethodTrainer::of_lm_steer(*parts.decoder, *parts.assembler, source, chosen_,
                                                      request_.settings)
                : methods::MethodTrainer::of_lora(*parts.decoder, *parts.assembler, source, chosen_, request_.settings);
        trainer_.emplace(make);
        parts.refuse_too_large(trainer_->fit(parts.free_memory()));
    }

    void run(Job::State& state, const Sink& tell)
    {
        Stopwatch watch;
        double loss = 0;
        const auto learned = trainer_ ? train(state, tell, watch, loss) : measure(state, tell, watch);
        TrainDone done;
        for (const auto& one : learned) {
            done.files.push_back(methods::write_learned(folder_, one, parts_.identity));
            done.tokens.push_back(one.behavior);
        }
        parts_.put_methods(learned);
        done.seconds = watch.seconds();
        done.final_loss = loss;
        tell(done);
    }

private:
    std::vector<methods::Learned> measure(Job::State& state, const Sink& tell, Stopwatch& watch) const
    {
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

    std::vector<methods::Learned> train(Job::State& state, const Sink& tell, Stopwatch& watch, double& loss)
    {
        auto& trainer = *trainer_;
        auto names = trainer.names();
        names.insert(names.begin(), request_.method);
        const auto checkpoint = checkpoint_of(folder_, names, request_.data);
        run_to_end(trainer, checkpoint, state, watch, [&](const train::StepReport& report, int before) {
            loss = report.loss;
            if (report.step % std::max(1, request_.settings.report_every) != 0 && !trainer.finished()) return;
            tell(Progress{"Training", report.step, request_.settings.steps, watch.seconds(), before});
            TrainPoint point{report.step,
                             request_.settings.steps,
                             watch.seconds(),
                             report.learning_rate,
                             report.gradient_norm,
                             report.loss,
                             {}};
            for (std::size_t i = 0; i < trainer.names().size(); ++i) {
                TokenTrace trace;
                trace.name = trainer.names()[i];
                trace.loss = report.loss_of_row[i];
                point.tokens.push_back(std::move(trace));
            }
            tell(point);
        });
        const auto& s = request_.settings;
        auto learned = trainer.learned({{"version", STEERDECK_VERSION},
                                        {"data", request_.data.empty() ? "demo world" : sha256_of_file(request_.data)},
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
    methods::Method method_;
    fs::path folder_;
    std::vector<std::size_t> chosen_;
    std::optional<methods::MethodTrainer> trainer_;
};

} // namespace

TrainSettings Lab::method_settings(const std::string& method)
{
    switch (methods::method_named(method)) {
    case methods::Method::lm_steer:
        return methods::lm_steer_training();
    case methods::Method::lora_dare:
        return methods::lora_training();
    case methods::Method::caa:
        break;
    }
    return {};
}

Job Lab::train_method(MethodRequest request, Sink sink)
{
    auto training = std::make_shared<MethodTraining>(*parts_, std::move(request));
    return parts_->start(std::move(sink),
                         [training](Job::State& state, const Sink& tell) { training->run(state, tell); });
}

} // namespace steerdeck::lab
