#include "core/base/files.h"
#include "core/demo/build.h"
#include "core/lab/tools.h"
#include "core/model/fingerprint.h"
#include "core/model/hardware.h"

#include <ATen/Parallel.h>
#include <algorithm>
#include <future>

namespace steerdeck::lab {
namespace fs = std::filesystem;
namespace {

/// What `work` remembers of stages that are done: by name, the hash of what went in (and, for the model, of what came
/// out).
class Ledger {
public:
    explicit Ledger(const fs::path& work) : path_(work / "done.json")
    {
        if (fs::exists(path_)) done_ = read_json(path_, message("build ledger"), 1u << 20);
    }
    bool has(const std::string& stage, const std::string& inputs) const
    {
        return done_.is_object() && done_.contains(stage) && done_[stage] == inputs;
    }
    void put(const std::string& stage, const std::string& inputs)
    {
        done_[stage] = inputs;
        write_file_atomically(path_, done_.dump(1) + "\n");
    }

private:
    fs::path path_;
    Json done_ = Json::object();
};

/// A round in which the tokens learn to stand beside one another in a <set>. How many, and how, was chosen on
/// combinations and questions that no table shows (resources/manual/figures.md).
struct CompanyRound {
    std::uint64_t seed;
    double company, learning_rate, right_answers;
};
constexpr CompanyRound company_rounds[] = {{5, 0.7, 3e-3, 0}, {6, 0.8, 2e-3, 5}};

/// Of a round, for tokens that were trained alone by `alone`.
TrainSettings tokens_in(const CompanyRound& round, const TrainSettings& alone)
{
    auto how = train::company_settings();
    how.steps = alone.steps;
    how.batch = alone.batch;
    how.seed = round.seed;
    how.company = round.company;
    how.learning_rate = round.learning_rate;
    how.right_answers = round.right_answers;
    return how;
}

/// Of the <set> that joins tokens after so many rounds.
TrainSettings set_after(std::size_t rounds, TrainSettings how)
{
    if (rounds == 0) return how;
    const auto& last = company_rounds[rounds - 1];
    how.sizes = {2, 3, 4};
    how.seed = last.seed;
    how.right_answers = last.right_answers;
    return how;
}

std::string name_of_round(std::size_t i) { return "company " + std::to_string(i + 1); }

std::string text_of(const TrainSettings& settings)
{
    Json values = Json::array();
    for (const auto& value : to_json(settings)) values.push_back(value);
    return values.dump();
}

/// Runs one training of an open model to its end, on this thread's time.
void train_here(const std::function<Job(Sink)>& start, const BuildSink& sink, const Cancel& cancel)
{
    // The job exists only after `train` returned, which may be after its first event: the future bridges that.
    std::promise<Job> promise;
    const auto handle = promise.get_future().share();
    JobEnd end;
    const Job job = start([&, handle](const Event& event) {
        if (cancel.requested()) handle.get().cancel();
        if (const auto* last = std::get_if<JobEnd>(&event)) end = *last;
        if (const auto* point = std::get_if<TrainPoint>(&event)) sink(*point);
        if (const auto* done = std::get_if<TrainDone>(&event)) {
            // What ships is the same for everybody: no record of when it was made.
            std::error_code none;
            fs::remove_all(done->run, none);
            fs::remove(done->run.parent_path(), none);
            sink(*done);
        }
    });
    promise.set_value(job);
    job.wait();
    if (end.cancelled) throw Cancelled("The training");
    if (end.done) return;
    std::string told = end.error.english();
    if (told.ends_with('.')) told.pop_back();
    throw Error(told, "", "");
}

} // namespace

void build_demo(const BuildRequest& request, const BuildSink& sink, const Cancel& cancel)
{
    const auto wanted = [&](BuildStage stage) {
        return request.stages.empty() || std::ranges::find(request.stages, stage) != request.stages.end();
    };
    demo::BuildSettings settings;
    settings.seed = request.seed;
    settings.pretrain.seed = request.seed;
    if (request.steps > 0) settings.pretrain.steps = request.steps;
    settings.out = request.out.empty() ? demo_folder() : request.out;
    settings.work = request.work;
    std::error_code none;
    fs::create_directories(settings.out, none);
    fs::create_directories(settings.work, none);
    if (!fs::is_directory(settings.work))
        throw UnwritableFile(message("The folder for checkpoints cannot be made"), settings.work.string(),
                             message("Name another with --work"));
    // A fresh folder starts from the demo's behaviours.
    if (!fs::exists(settings.out / "behaviors.json"))
        write_file_atomically(settings.out / "behaviors.json",
                              read_file(demo_folder() / "behaviors.json", message("behaviour set")));

    const int threads = model::choose_hardware("float32", request.threads, "cpu").threads;
    const auto set_bytes = sha256_of_file(settings.out / "behaviors.json");
    const demo::World world(behaviors::read_behavior_set(settings.out / "behaviors.json"), request.seed);
    if (wanted(BuildStage::tokenizer)) {
        sink(Progress{message("Learning the tokenizer"), 0, 1, 0});
        demo::build_tokenizer(world, settings);
    }
    Ledger ledger(settings.work);
    if (wanted(BuildStage::model)) {
        const auto tokenizer = Tokenizer::load(settings.out);
        const auto inputs =
            sha256(set_bytes + tokenizer.fingerprint() + Json{request.seed, settings.pretrain.steps}.dump());
        // A checkpoint belongs to its inputs: those of another world or tokenizer never meet.
        settings.work /= inputs.substr(0, 12);
        fs::create_directories(settings.work, none);
        const auto made = [&] {
            return inputs +
                   (fs::exists(settings.out / "model.safetensors") ? model::model_fingerprint(settings.out) : "");
        };
        if (!ledger.has("model", made())) {
            sink(Progress{message("Pretraining the model"), 0, settings.pretrain.steps, 0});
            const auto tell = [&](const demo::PretrainPoint& p) {
                sink(PretrainReport{p.step, p.steps, p.loss, p.validation, p.tokens_per_second, p.seconds});
            };
            demo::build_model(world, tokenizer, settings, tell, cancel);
            ledger.put("model", made());
        }
    }
    const auto open = [&] {
        OpenRequest again;
        again.model = settings.out;
        again.behaviors = settings.out / "behaviors.json";
        again.threads = threads;
        again.device = "cpu"; // so that a seed gives the same bits whether or not there is a GPU
        return again;
    };
    // The named operator's row; the tokens of all behaviours where none is named.
    const auto start_rows = [&](const std::string& operator_name, const TrainSettings& how, Lab& lab, Sink to) {
        TrainRequest training;
        training.operator_name = operator_name;
        training.settings = how;
        training.out = settings.out / "tokens";
        return lab.train(training, std::move(to));
    };
    if (wanted(BuildStage::tokens)) {
        const auto train_rows = [&](const std::string& operator_name, const TrainSettings& how) {
            Lab lab(open());
            sink(Progress{operator_name.empty() ? message("Training the behaviours' tokens")
                                                : message("Training {}", operator_name),
                          0, how.steps, 0});
            train_here([&](Sink to) { return start_rows(operator_name, how, lab, std::move(to)); }, sink, cancel);
        };
        auto inputs = sha256(model::model_fingerprint(settings.out) + set_bytes + text_of(request.tokens));
        const auto behaviors = Lab(open()).behaviors();
        if (!std::ranges::all_of(behaviors, &BehaviorInfo::has_token) || !ledger.has("tokens", inputs)) {
            train_rows("", request.tokens);
            ledger.put("tokens", inputs);
            for (std::size_t i = 0; i < std::size(company_rounds); ++i) ledger.put(name_of_round(i), "");
        }
        // In company; what a round begins with is gone when it is done, so it goes by what came before.
        for (std::size_t i = 0; i < std::size(company_rounds); ++i) {
            const auto set = set_after(i, request.operator_and), tokens = tokens_in(company_rounds[i], request.tokens);
            inputs = sha256(inputs + text_of(set) + text_of(tokens));
            if (ledger.has(name_of_round(i), inputs)) continue;
            train_rows(steering::set_name, set);
            train_rows("", tokens);
            ledger.put(name_of_round(i), inputs);
        }
    }
    // What was trained with the tokens is trained again where they were.
    const auto once = [&](const std::string& name, const TrainSettings& how,
                          const std::function<Job(Lab&, Sink)>& start) {
        Lab lab(open());
        std::string tokens;
        for (const auto& behavior : lab.behaviors())
            tokens += sha256_of_file(settings.out / "tokens" / (behavior.name + ".safetensors"));
        const auto inputs = sha256(lab.model().fingerprint + set_bytes + tokens + text_of(how));
        if (ledger.has(name, inputs)) return;
        sink(Progress{message("Training {}", name), 0, how.steps, 0});
        train_here([&](Sink to) { return start(lab, std::move(to)); }, sink, cancel);
        ledger.put(name, inputs);
    };
    const auto train_operator = [&](const char* name, const TrainSettings& how) {
        once(name, how, [&](Lab& lab, Sink to) { return start_rows(name, how, lab, std::move(to)); });
    };
    if (wanted(BuildStage::operator_and)) train_operator(steering::and_name, request.operator_and);
    if (wanted(BuildStage::operators)) {
        train_operator(steering::set_name, set_after(std::size(company_rounds), request.operator_and));
        for (const char* name : {steering::or_name, steering::not_name}) train_operator(name, request.operator_and);
    }
    if (wanted(BuildStage::methods))
        for (const char* name : {"caa", "lm_steer", "lora_dare", "adapter", "fixed_vector"}) {
            auto how = Lab::method_settings(name);
            how.steps = request.tokens.steps;
            how.batch = request.tokens.batch;
            once(name, how, [&](Lab& lab, Sink to) {
                MethodRequest training{name, {}, how, {}, settings.out / "methods"};
                // Of the blocks 1 to 5 and the scales 0.5 to 3 these kept most single seen behaviours; the paper's 3
                // drives a model this small out of its language.
                training.layer = 3;
                training.scale = 1;
                return lab.train_method(training, std::move(to));
            });
        }
}

} // namespace steerdeck::lab
