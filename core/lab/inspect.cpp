#include "core/base/files.h"
#include "core/base/gguf.h"
#include "core/lab/template_settings.h"
#include "core/lab/tools.h"
#include "core/model/decoder.h"
#include "core/model/fingerprint.h"
#include "core/model/folder.h"
#include "core/model/foreign_weights.h"
#include "core/model/gguf_model.h"
#include "core/model/hardware.h"
#include "core/model/named_tensors.h"
#include "core/model/safetensors.h"
#include "core/text/chat_template.h"
#include "core/text/tokenizer_fingerprint.h"
#include "core/text/utf8.h"

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>
#include <algorithm>

namespace steerdeck::lab {
namespace fs = std::filesystem;
namespace {

fs::path folder_of(const fs::path& model) { return model::model_path(model.empty() ? demo_folder() : model); }

/// What `work` refuses goes into the report, the first alone.
template <typename Work>
void note_refusal(ModelReport& report, const Work& work)
{
    try {
        work();
    } catch (const Error& error) {
        if (report.unsupported.empty()) report.unsupported = error.sentence();
    }
}

/// What can be told of a folder whose weights are of a kind that is not read, from the headers of its files.
void list_foreign(ModelReport& report)
{
    try {
        report.config = read_json(report.folder / "config.json", message("model configuration"), 16u << 20);
    } catch (const UnreadableFile&) {
        report.config = Json::object(); // a pointer in its place
    }
    for (const auto& one : model::tensor_headers(report.folder)) {
        long numbers = 1;
        for (const long n : one.shape) numbers *= n;
        report.parameters += numbers;
        report.tensors.push_back({one.name,
                                  {one.shape.begin(), one.shape.end()},
                                  one.dtype,
                                  one.file.filename().string(),
                                  numbers,
                                  one.bytes});
    }
}

/// A tied head that the file holds beside its embedding is no more numbers of the model.
void count_once(ModelReport& report, const model::ModelConfig& config)
{
    for (const auto& one : report.tensors)
        if (config.tied_head && one.name == "lm_head.weight") report.parameters -= one.numbers;
}

void list_folder(ModelReport& report)
{
    report.config = read_json(report.folder / "config.json", message("model configuration"), 16u << 20);
    std::error_code none;
    const auto files = model::weight_files(report.folder);
    if (files.size() == 1 && fs::symlink_status(files[0], none).type() == fs::file_type::not_found)
        throw UnreadableFile(message("The model folder holds no weights"), report.folder.string(),
                             message("Fetch model.safetensors into it"));
    const model::NamedTensors tensors(report.folder);
    for (const auto& [name, source] : tensors.all()) {
        const auto numbers = long(c10::multiply_integers(source.shape));
        report.tensors.push_back(
            {name, source.shape, source.type(), source.file->path().filename().string(), numbers, source.bytes});
        report.parameters += numbers;
    }
    if (fs::exists(report.folder / "tokenizer.json"))
        report.tokenizer_fingerprint = tokenizer_fingerprint_of(report.folder / "tokenizer.json");
    note_refusal(report, [&] {
        const auto config = model::read_config(report.folder);
        count_once(report, config);
        model::check_tensors(report.folder, config);
    });
    note_refusal(report, [&] { Tokenizer::load(report.folder); });
}

void describe_template(ModelReport& report)
{
    const auto chat = ChatTemplate::of_model(report.folder);
    if (!chat.is_plain()) report.chat_template = chat.where();
    report.template_variables = chat.reads();
}

/// The values of the metadata that are no lists.
Json short_metadata(const Gguf& gguf)
{
    Json json = Json::object();
    for (const auto& [key, value] : gguf.metadata)
        std::visit(
            [&](const auto& held) {
                using Held = std::decay_t<decltype(held)>;
                if constexpr (std::is_same_v<Held, std::string>) json[utf8_lossy(key)] = utf8_lossy(held);
                if constexpr (std::is_arithmetic_v<Held>) json[utf8_lossy(key)] = held;
            },
            value);
    json.erase("tokenizer.chat_template");
    return json;
}

void list_gguf(ModelReport& report)
{
    const auto gguf = read_gguf(report.folder);
    report.config = short_metadata(gguf);
    for (const auto& info : gguf.tensors) {
        long numbers = 1;
        for (const auto extent : info.shape) numbers *= long(extent);
        report.tensors.push_back({utf8_lossy(info.name),
                                  {info.shape.begin(), info.shape.end()},
                                  info.type->name,
                                  gguf.files[std::size_t(info.file)].filename().string(),
                                  numbers,
                                  info.bytes});
        if (!info.name.starts_with("rope_freqs")) report.parameters += numbers;
    }
    note_refusal(report, [&] { model::read_config(report.folder); });
    note_refusal(report, [&] { model::gguf_tensors(gguf); });
    note_refusal(report, [&] { Tokenizer::load(report.folder); });
    note_refusal(report, [&] { report.tokenizer_fingerprint = tokenizer_fingerprint_of(report.folder); });
}

void add_types(ModelReport& report)
{
    for (const auto& tensor : report.tensors) {
        auto entry = std::find_if(report.types.begin(), report.types.end(),
                                  [&](const auto& one) { return one.dtype == tensor.dtype; });
        if (entry == report.types.end()) entry = report.types.insert(entry, {tensor.dtype, 0, 0, 0});
        ++entry->tensors;
        entry->numbers += tensor.numbers;
        entry->bytes += tensor.bytes;
        report.bytes += tensor.bytes;
    }
    std::stable_sort(report.types.begin(), report.types.end(),
                     [](const auto& a, const auto& b) { return a.bytes > b.bytes; });
}

} // namespace

ModelReport inspect_model(const fs::path& model)
{
    ModelReport report;
    report.folder = folder_of(model);
    report.unsupported = model::foreign_weights(report.folder);
    const bool foreign = !report.unsupported.empty();
    if (is_gguf(report.folder))
        list_gguf(report);
    else if (foreign)
        list_foreign(report);
    else
        list_folder(report);
    if (!foreign) note_refusal(report, [&] { describe_template(report); });
    std::sort(report.tensors.begin(), report.tensors.end(),
              [](const auto& a, const auto& b) { return a.name < b.name; });
    add_types(report);
    if (!foreign) report.fingerprint = model::model_fingerprint(report.folder);
    return report;
}

int write_logits(const fs::path& model, const std::vector<int>& ids, const std::string& dtype, const fs::path& out)
{
    const auto folder = folder_of(model);
    const auto hardware = model::choose_hardware(dtype.empty() ? "float32" : dtype, 0, "cpu");
    const auto config = model::read_config(folder);
    if (ids.empty()) throw InvalidInput(message("There are no ids"), message("the ids"), message("Give at least one"));
    if (int(ids.size()) > config.max_positions)
        throw InvalidInput(
            message("There are {} ids where the model reads at most {}", ids.size(), config.max_positions),
            message("the ids"), message("Give fewer"));
    for (const int id : ids)
        if (id < 0 || id >= config.vocab_size)
            throw InvalidInput(message("The model has no id {}", id), message("the ids"),
                               message("Give 0 to {}", config.vocab_size - 1));
    model::refuse_foreign_weights(folder);
    const auto decoder = model::load_decoder(folder, hardware.dtype);
    const at::NoGradGuard no_grad;
    const auto input = at::tensor(std::vector<std::int64_t>(ids.begin(), ids.end()), at::kLong).unsqueeze(0);
    const auto hidden = decoder.forward(decoder.embed(input, {}), decoder.layout(input.size(1), 0));
    const auto logits = decoder.logits(hidden)[0].to(at::kFloat).contiguous();
    model::write_safetensors(out, {{{"logits", logits}}, {{"dtype", model::name_of(hardware.dtype)}}});
    return config.vocab_size;
}

Tokenizer open_tokenizer(const fs::path& model) { return Tokenizer::load(folder_of(model)); }

std::string render_chat(const OpenRequest& request, const Json& messages, bool add_generation_prompt, const Json& extra)
{
    if (!messages.is_array())
        throw InvalidInput(message("The messages are no JSON list"), message("the messages"),
                           message("Give [{{\"role\": ..., \"content\": ...}}]"));
    const auto folder = folder_of(request.model);
    auto chat = request.template_file.empty() ? ChatTemplate::of_model(folder)
                                              : ChatTemplate::of_file(request.template_file, folder);
    if (chat.is_plain())
        throw UnreadableFile(message("The model has no chat template"), folder.string(),
                             message("Give one with --template, or put a chat_template.jinja beside it"));
    chat = chat.with(template_variables(request.template_variables, chat));
    const auto variable = chat.thinking_variable();
    if (request.thinking && !variable.empty() && !chat.variables().contains(variable))
        chat = chat.with({{variable, *request.thinking}});
    return chat.render(messages, add_generation_prompt, extra);
}

} // namespace steerdeck::lab
