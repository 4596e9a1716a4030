#include "app/cli/verbs.h"
#include "core/lab/checks.h"
#include "core/lab/tools.h"
#include "core/spread/ranks.h"

#include <cstdio>

namespace steerdeck::cli {

void add_open_options(CLI::App& verb, lab::OpenRequest& request)
{
    request.threads = spread::threads();
    verb.add_option("--model", request.model, "Model folder or GGUF file; the demo's when left out");
    verb.add_option_function<std::vector<std::filesystem::path>>(
        "--tokens",
        [&request](std::vector<std::filesystem::path> folders) {
            request.tokens = std::move(folders.back());
            folders.pop_back();
            request.tokens_behind = std::move(folders);
        },
        "Folder of steering tokens, or laid out as models/MODEL/steering_tokens/NAME; of several the later ones win by "
        "name. The model's own `tokens` when left out");
    verb.add_option("--behavior-set", request.behaviors,
                    "Behaviour set (JSON); the model's own, else the paper's when left out");
    verb.add_option("--dtype", request.dtype, "float32 or bfloat16; the measured better one when left out");
    verb.add_option(
            "--weights", request.weights,
            "How weights lie in memory: q8_0 (8 bits) or q4_0 (4 bits) pack them at opening, bfloat16 and float32 "
            "unpack them; as the files have them when left out")
        ->transform([](const std::string& name) { return name == "bf16" ? "bfloat16" : name; });
    verb.add_option("--threads", request.threads, "Threads to compute with; one per core when left out")
        ->check(CLI::Range(1, 1024));
    verb.add_option("--device", request.device, "cpu or cuda; CUDA where it is found when left out");
    verb.add_option("--memory", request.memory_gib,
                    "GiB that the model and its work may take; what is free when left out")
        ->check(CLI::Range(0.0, 1e6));
    add_template_options(verb, request);
}

void add_template_options(CLI::App& verb, lab::OpenRequest& request)
{
    verb.add_option("--template", request.template_file, "Chat template (Jinja) instead of the model's")
        ->check(CLI::ExistingFile);
    verb.add_option_function<std::vector<std::string>>(
            "--template-var",
            [&request](const std::vector<std::string>& settings) {
                at_once([&] { request.template_variables = lab::template_variable_json(settings); });
            },
            "A variable of the chat template, NAME=VALUE; true, false and numbers are read as such. Repeat it for more")
        ->allow_extra_args(false);
    auto* on = verb.add_flag_callback(
        "--thinking", [&request] { request.thinking = true; },
        "Let the model think before it answers, where its chat template has a switch for that");
    verb.add_flag_callback(
            "--no-thinking", [&request] { request.thinking = false; }, "Let it answer at once; so it is when left out")
        ->excludes(on);
}

void check_alike(const lab::OpenRequest& open, bool divided)
{
    if (divided && open.dtype.empty())
        misused("--dtype: whoever shares the work has to compute alike, and each would measure for itself; give "
                "float32 or bfloat16");
}

void misused(const std::string& sentence) { throw CLI::ValidationError(sentence); }

void add_info(CLI::App& app)
{
    struct InfoOptions {
        std::string dtype, device;
        int threads = 0;
        bool json = false;
    };
    auto o = std::make_shared<InfoOptions>();
    auto* verb = app.add_subcommand("info", "Versions, devices, threads, the chosen dtype and attention, and why");
    verb->add_option("--dtype", o->dtype, "float32 or bfloat16 instead of the measured better one");
    verb->add_option("--threads", o->threads, "Threads instead of one per core")->check(CLI::Range(1, 1024));
    verb->add_option("--device", o->device, "cpu or cuda instead of what is found");
    verb->add_flag("--json", o->json, "Print JSON");
    verb->callback([o] {
        at_once([&] {
            lab::OpenRequest asked;
            asked.dtype = o->dtype;
            asked.device = o->device;
            lab::check(asked);
        });
        const auto m = lab::describe_machine(o->dtype, o->threads, o->device);
        const Json report = {{"steerdeck", m.steerdeck},
                             {"libtorch", m.torch},
                             {"eigen", m.eigen},
                             {"icu", m.icu},
                             {"compiler", m.compiler},
                             {"processor", m.processor},
                             {"instructions", m.instructions},
                             {"cores", m.cores},
                             {"memory_gib", m.memory_gib},
                             {"free_gib", m.free_gib},
                             {"device", m.device},
                             {"threads", m.threads},
                             {"dtype", m.dtype},
                             {"attention", m.attention},
                             {"why", m.why.english()},
                             {"demo", lab::demo_folder().string()}};
        if (o->json) return print_json(report);
        for (const auto& [key, value] : report.items()) {
            const auto text = value.is_string() ? value.get<std::string>() : number(value.get<double>());
            std::printf("%-13s %s\n", key.c_str(), text.c_str());
        }
    });
}

} // namespace steerdeck::cli
