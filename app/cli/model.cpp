#include "app/cli/verbs.h"
#include "core/lab/checks.h"
#include "core/lab/tools.h"

#include <cstdio>

namespace steerdeck::cli {
namespace {

std::string shape_of(const lab::TensorInfo& tensor)
{
    std::string text;
    for (const long n : tensor.shape) text += (text.empty() ? "" : " x ") + std::to_string(n);
    return text.empty() ? "scalar" : text;
}

std::string megabytes(std::uint64_t bytes)
{
    char text[40];
    std::snprintf(text, sizeof text, bytes < 10'000'000 ? "%.3f MB" : "%.1f MB", double(bytes) / 1e6);
    return text;
}

void inspect(const std::filesystem::path& model, bool json)
{
    const auto report = lab::inspect_model(model);
    if (json) {
        Json tensors = Json::array();
        for (const auto& t : report.tensors)
            tensors.push_back({{"name", t.name}, {"shape", t.shape}, {"dtype", t.dtype}, {"file", t.file}});
        Json types = Json::array();
        for (const auto& t : report.types)
            types.push_back(
                {{"dtype", t.dtype}, {"tensors", t.tensors}, {"parameters", t.numbers}, {"bytes", t.bytes}});
        const bool whole = report.unsupported.empty();
        return print_json({{"folder", report.folder.string()},
                           {"parameters", report.parameters},
                           {"bytes", report.bytes},
                           {"types", std::move(types)},
                           {"fingerprint", report.fingerprint},
                           {"tokenizer", report.tokenizer_fingerprint},
                           {"supported", whole},
                           {"reason", report.unsupported.english()},
                           {"chat_template", report.chat_template},
                           {"template_variables", report.template_variables},
                           {"completes", whole && report.chat_template.empty()},
                           {"config", report.config},
                           {"tensors", std::move(tensors)}});
    }
    const bool whole = report.unsupported.empty();
    std::printf("folder       %s\nparameters   %ld\nsize         %s\n", report.folder.c_str(), report.parameters,
                megabytes(report.bytes).c_str());
    for (const auto& t : report.types)
        std::printf("             %-9s %s in %d tensors\n", t.dtype.c_str(), megabytes(t.bytes).c_str(), t.tensors);
    std::printf("fingerprint  %s\ntokenizer    %s\nsupported    %s\n", report.fingerprint.c_str(),
                report.tokenizer_fingerprint.c_str(), whole ? "yes" : ("no: " + report.unsupported.english()).c_str());
    if (whole)
        std::printf("template     %s\n", report.chat_template.empty()
                                             ? "none: a base model, which goes on with a prompt as it is"
                                             : report.chat_template.c_str());
    if (!report.template_variables.empty()) {
        std::string names;
        for (const auto& name : report.template_variables) names += (names.empty() ? "" : ", ") + name;
        std::printf("variables    %s (--template-var)\n", names.c_str());
    }
    std::printf("\n");
    for (const auto& [key, value] : report.config.items()) std::printf("%-28s %s\n", key.c_str(), value.dump().c_str());
    std::printf("\n");
    for (const auto& t : report.tensors)
        std::printf("%-52s %-16s %-9s %s\n", t.name.c_str(), shape_of(t).c_str(), t.dtype.c_str(), t.file.c_str());
}

} // namespace

void add_model(CLI::App& app)
{
    struct ModelOptions {
        std::filesystem::path model, out;
        std::vector<int> ids;
        std::string dtype = "float32";
        bool json = false;
    };
    auto o = std::make_shared<ModelOptions>();
    auto* group = app.add_subcommand("model", "Finds and fetches models, looks into one");
    group->require_subcommand(1);

    auto* look = group->add_subcommand("inspect", "Configuration, tensors, parameters, fingerprints");
    look->add_option("--model", o->model, "Model folder or GGUF file; the demo's when left out");
    look->add_flag("--json", o->json, "Print JSON");
    look->callback([o] { inspect(o->model, o->json); });

    auto* logits =
        group->add_subcommand("logits", "Writes the logits of given ids: tensor `logits` [n, vocab] float32");
    logits->add_option("--model", o->model, "Model folder or GGUF file; the demo's when left out");
    logits->add_option("--ids", o->ids, "Ids, as in 1,2,3")->required()->delimiter(',')->check(CLI::NonNegativeNumber);
    logits->add_option("--dtype", o->dtype, "float32 or bfloat16")
        ->check(CLI::IsMember({"float32", "bfloat16"}))
        ->capture_default_str();
    logits->add_option("--out", o->out, "safetensors file to write")->required();
    logits->add_flag("--json", o->json, "Print JSON");
    logits->callback([o] {
        at_once([&] { lab::check_can_be_written(o->out.has_parent_path() ? o->out.parent_path() : "."); });
        const int vocab = lab::write_logits(o->model, o->ids, o->dtype, o->out);
        if (o->json)
            return print_json({{"out", o->out.string()}, {"shape", {o->ids.size(), vocab}}, {"dtype", o->dtype}});
        std::printf("%s: logits [%zu, %d]\n", o->out.c_str(), o->ids.size(), vocab);
    });
}

} // namespace steerdeck::cli
