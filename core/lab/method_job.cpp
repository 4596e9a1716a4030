#include "base/files.h"
#include "behaviors/prompt_set.h"
#include "lab/parts.h"
#include "methods/caa.h"
#include "methods/trainer.h"

#include <torch/torch.h>

namespace steerdeck::lab {
namespace fs = std::filesystem;
namespace {

constexpr int checkpoint_every = 50;
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
        if (method_ == methods::Method::caa) return;
        auto source = parts.training_source(request_.data);
        const auto make =
            method_ == methods::Method::lm_steer
                ? methods::MethodTrainer::of_lm_steer(*parts.decoder, *parts.assembler, source, chosen_,
                                                      request_.settings)
                : methods::MethodTrainer::of_lora(*parts.decoder, *parts.assembler, source, chosen_, request_.settings);
        trainer_.emplace(make);
        const auto plan = trainer_->fit(parts.free_memory());
        if (plan.parts == 0)
            throw OutOfMemory("One example of " + std::to_string(plan.longest) + " tokens needs " +
                                  model::gigabytes(plan.bytes) + " of memory beside the model where " +
                                  model::gigabytes(parts.free_memory()) + " may be used",
                              "training", "Close other programs, shorten the answers, or take a smaller model");
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
        std::vector<std::string> prompts;
        if (parts_.world)
            for (const auto i : parts_.world->training_questions())
                prompts.push_back(parts_.world->questions()[i].text);
        else
            prompts = behaviors::read_prompt_set(general_prompts()).train;
        Random(request_.settings.seed).shuffle(std::span(prompts));
        prompts.resize(std::min(prompts.size(), caa_prompts));
        methods::CaaSettings settings;
        settings.seed = request_.settings.seed;
        return methods::caa(*parts_.decoder, *parts_.assembler, prompts, chosen_, settings, state.cancel,
                            [&](const Progress& p) {
                                watch.leave_out(state.checkpoint("The measuring"));
                                tell(Progress{"Measuring directions", p.done, p.total, watch.seconds()});
                            });
    }

    std::vector<methods::Learned> train(Job::State& state, const Sink& tell, Stopwatch& watch, double& loss)
    {
        auto& trainer = *trainer_;
        std::string names = request_.method + "\n";
        for (const auto& name : trainer.names()) names += name + "\n";
        if (!request_.data.empty()) names += sha256_of_file(request_.data); // other data are another training
        const auto checkpoint = folder_ / (".training-" + sha256(names).substr(0, 12) + ".checkpoint");
        if (fs::exists(checkpoint)) {
            try {
                trainer.restore(checkpoint);
            } catch (const Mismatch&) {
                // Another run's: this one begins anew and replaces it.
            }
        }
        const int before = trainer.steps_done();
        try {
            while (!trainer.finished()) {
                watch.leave_out(state.checkpoint("The training"));
                const auto report = trainer.step();
                loss = report.loss;
                const bool end = trainer.finished();
                if (report.step % std::max(1, request_.settings.report_every) == 0 || end) {
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
                }
                if (report.step % checkpoint_every == 0 && !end) trainer.save(checkpoint);
            }
        } catch (const Cancelled&) {
            if (trainer.steps_done() > 0) trainer.save(checkpoint);
            throw;
        }
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
