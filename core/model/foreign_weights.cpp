#include "core/model/foreign_weights.h"

#include "core/base/gguf.h"
#include "core/model/folder.h"
#include "core/model/tensor_names.h"

#include <algorithm>
#include <cstring>
#include <fstream>
#include <map>
#include <set>
#include <tuple>

namespace steerdeck::model {
namespace fs = std::filesystem;
namespace {

/// The first `most` bytes of a file; fewer where it is shorter or cannot be read.
std::string beginning(const fs::path& file, std::size_t most)
{
    std::error_code none;
    if (!fs::is_regular_file(file, none)) return {};
    std::string bytes(most, '\0');
    std::ifstream stream(file, std::ios::binary);
    stream.read(bytes.data(), std::streamsize(most));
    bytes.resize(std::size_t(std::max<std::streamsize>(0, stream.gcount())));
    return bytes;
}

bool is_lfs_pointer(const fs::path& file)
{
    return beginning(file, 64).starts_with("version https://git-lfs.github.com/spec/");
}

/// The header of a safetensors file, and where its tensors begin; null where it is none.
Json header_of(const fs::path& file, std::uint64_t& begin)
{
    constexpr std::uint64_t largest = 100'000'000;
    const auto length_bytes = beginning(file, 8);
    std::uint64_t length = 0;
    if (length_bytes.size() != 8) return {};
    std::memcpy(&length, length_bytes.data(), 8); // little endian, as the processors are that this runs on
    std::error_code none;
    const auto size = fs::file_size(file, none);
    if (length > largest || length + 8 > size) return {};
    begin = length + 8;
    const auto bytes = beginning(file, std::size_t(length) + 8);
    auto header = Json::parse(bytes.begin() + 8, bytes.end(), nullptr, false);
    return header.is_object() ? header : Json();
}

/// What the configuration says about quantisation: the method and, where it says so, the bits.
std::string named_in(const Json& config)
{
    const auto text = [](const Json& object, const char* key) {
        return object.contains(key) && object.at(key).is_string() ? object.at(key).get<std::string>() : std::string();
    };
    const auto part = [&](const char* key) {
        for (const Json* at : {&config, config.contains("text_config") ? &config.at("text_config") : nullptr})
            if (at && at->is_object() && at->contains(key) && at->at(key).is_object()) return at->at(key);
        return Json(Json::value_t::null);
    };
    const auto quantised = part("quantization_config");
    if (quantised.is_object()) {
        static const std::map<std::string, std::string> spelled = {{"bitsandbytes", "bitsandbytes"},
                                                                   {"gptq", "GPTQ"},
                                                                   {"awq", "AWQ"},
                                                                   {"fp8", "FP8"},
                                                                   {"fbgemm_fp8", "FP8"},
                                                                   {"mxfp4", "MXFP4"},
                                                                   {"hqq", "HQQ"},
                                                                   {"aqlm", "AQLM"},
                                                                   {"modelopt", "ModelOpt"},
                                                                   {"torchao", "torchao"},
                                                                   {"bitnet", "BitNet"},
                                                                   {"quanto", "Quanto"},
                                                                   {"compressed-tensors", "compressed-tensors"}};
        auto method = text(quantised, "quant_method");
        if (method.empty()) method = text(quantised, "format");
        if (method.empty() && (quantised.contains("load_in_4bit") || quantised.contains("load_in_8bit")))
            method = "bitsandbytes";
        if (method.empty() && quantised.contains("group_size")) method = "MLX";
        if (const auto found = spelled.find(method); found != spelled.end()) method = found->second;
        return method.empty() ? "a method that config.json does not name" : method;
    }
    return part("quantization").is_object() ? "MLX" : std::string();
}

/// What the tensors themselves say.
std::string quantised_as(const std::vector<TensorHeader>& tensors)
{
    std::set<std::string> endings, dtypes;
    for (const auto& one : tensors) {
        const auto dot = one.name.rfind('.');
        endings.insert(one.name.substr(dot == std::string::npos ? 0 : dot + 1));
        dtypes.insert(one.dtype);
        if (one.name.find(".quant_state") != std::string::npos) endings.insert("quant_state");
    }
    const auto any = [&](std::initializer_list<const char*> names) {
        return std::any_of(names.begin(), names.end(), [&](const char* name) { return endings.contains(name); });
    };
    if (any({"absmax", "quant_map", "quant_state", "SCB"})) return "bitsandbytes";
    if (any({"weight_packed"})) return "compressed-tensors";
    if (any({"qweight"})) return any({"g_idx"}) ? "GPTQ" : "AWQ";
    if (any({"scales"}) && dtypes.contains("U32")) return "MLX";
    if (any({"weight_scale_inv"})) return "FP8";
    for (const auto& dtype : dtypes) {
        if (dtype.starts_with("F8_E") && !endings.contains("blocks")) return "FP8";
        if (dtype.starts_with("F4") || dtype.starts_with("F6") || dtype.starts_with("F8_E8")) return "MXFP4";
    }
    for (const auto& one : tensors)
        if (one.name.ends_with("_blocks") && one.dtype == "U8") return "MXFP4";
    return {};
}

bool holds_numbers_as_they_are(const std::string& dtype)
{
    return dtype == "F32" || dtype == "F16" || dtype == "BF16" || dtype == "F64";
}

/// The configuration as it is; null where it cannot be read, which others tell.
Json config_of(const fs::path& folder)
{
    const auto bytes = beginning(folder / "config.json", 16u << 20);
    auto config = Json::parse(bytes, nullptr, false);
    return config.is_object() ? config : Json(Json::value_t::null);
}

} // namespace

std::vector<TensorHeader> tensor_headers(const fs::path& folder)
{
    std::vector<TensorHeader> found;
    std::set<std::string> names;
    for (const auto& file : weight_files(folder)) {
        std::uint64_t begin = 0;
        const auto header = header_of(file, begin);
        if (!header.is_object()) continue;
        for (const auto& [name, entry] : header.items()) {
            if (name == "__metadata__" || !entry.is_object() || !names.insert(name).second) continue;
            TensorHeader one{name, {}, {}, file};
            if (entry.contains("data_offsets") && entry.at("data_offsets").is_array() &&
                entry.at("data_offsets").size() == 2 && entry.at("data_offsets")[0].is_number_unsigned() &&
                entry.at("data_offsets")[1].is_number_unsigned()) {
                const auto from = entry.at("data_offsets")[0].get<std::uint64_t>(),
                           to = entry.at("data_offsets")[1].get<std::uint64_t>();
                one.begin = begin + from;
                one.bytes = to > from ? to - from : 0;
            }
            if (entry.contains("dtype") && entry.at("dtype").is_string())
                one.dtype = entry.at("dtype").get<std::string>();
            if (entry.contains("shape") && entry.at("shape").is_array())
                for (const auto& n : entry.at("shape"))
                    if (n.is_number_integer() && holds_exactly<long>(n)) one.shape.push_back(n.get<long>());
            found.push_back(std::move(one));
        }
    }
    return found;
}

Message foreign_weights(const fs::path& folder)
{
    if (is_gguf(folder)) return {}; // whose types its reader names
    for (const char* name : {"config.json", "tokenizer.json", "tokenizer_config.json"})
        if (is_lfs_pointer(folder / name))
            return message("In the place of {} lies a pointer of git LFS, not the file itself", name);
    const auto files = weight_files(folder);
    for (const auto& file : files)
        if (is_lfs_pointer(file))
            return message("In the place of {} lies a pointer of git LFS, not the weights", file.filename().string());
    std::error_code none;
    if (files.size() == 1 && !fs::exists(files[0], none))
        for (const char* other : {"pytorch_model.bin", "pytorch_model.bin.index.json", "tf_model.h5",
                                  "flax_model.msgpack", "model.onnx", "consolidated.00.pth"})
            if (fs::exists(folder / other, none))
                return message("The folder holds its weights as {}, not as safetensors", other);
    const auto tensors = tensor_headers(folder);
    auto method = quantised_as(tensors);
    const auto named = named_in(config_of(folder));
    // A configuration may still name what its weights were before somebody unpacked them.
    const bool plain = !tensors.empty() && std::ranges::all_of(tensors, [](const auto& one) {
        return holds_numbers_as_they_are(one.dtype);
    });
    if (method.empty() && plain) return {};
    if (!named.empty()) method = named;
    return method.empty() ? Message() : message("The model's weights are quantised by {}, which is not read", method);
}

void refuse_foreign_weights(const fs::path& folder)
{
    const auto sentence = foreign_weights(folder);
    if (sentence.empty()) return;
    const bool pointer = sentence.english().find("git LFS") != std::string::npos;
    const bool format = sentence.english().find("not as safetensors") != std::string::npos;
    throw UnreadableFile(sentence, folder.string(),
                         pointer  ? message("Fetch the files themselves: git lfs pull, or download the model again")
                         : format ? message("Fetch model.safetensors, which most models have, too")
                                  : message("Open the model that it was made from, or a GGUF file of it"));
}

void check_tensors(const fs::path& folder, const ModelConfig& c)
{
    using Shape = std::vector<long>;
    std::map<std::string, TensorHeader> stored;
    std::string where = folder.string();
    for (auto& one : tensor_headers(folder)) {
        where = one.file.string();
        auto name = one.name;
        stored.emplace(std::move(name), std::move(one));
    }
    const auto shown = [](const Shape& shape) {
        std::string text;
        for (const long n : shape) text += (text.empty() ? "" : ", ") + std::to_string(n);
        return "[" + text + "]";
    };
    const auto need = [&](const std::string& name, const Shape& shape) {
        const auto found = stored.find(name);
        if (found == stored.end())
            throw UnreadableFile(message("The tensor \"{}\" is missing", name), where,
                                 message("Fetch the model folder again"));
        const auto& own = found->second;
        if (own.shape != shape)
            throw UnreadableFile(message("The tensor \"{}\" has shape {} where config.json asks for {}", name,
                                         shown(own.shape), shown(shape)),
                                 own.file.string(), message("Fetch the model folder again"));
        if (!holds_numbers_as_they_are(own.dtype))
            throw UnreadableFile(message("The tensor \"{}\" does not hold floating-point numbers", name),
                                 own.file.string(), message("Use an unquantised model"));
    };
    const auto has = [&](const std::string& name) { return stored.contains(name); };
    const auto prefix = text_prefix(has);
    const long d = c.hidden_size, q = long(c.n_heads) * c.head_dim, kv = long(c.n_kv_heads) * c.head_dim,
               mlp = c.mlp_size;
    if (!c.tied_head) need("lm_head.weight", {c.vocab_size, d});
    need(embedding_name(has, c.tied_head), {c.vocab_size, d});
    need(prefix + "norm.weight", {d});
    for (int i = 0; i < c.layers; ++i) {
        const auto at = prefix + "layers." + std::to_string(i) + ".";
        const std::vector<std::tuple<const char*, long, long, bool>> products = {
            {"self_attn.q_proj", q, d, c.qkv_bias},  {"self_attn.k_proj", kv, d, c.qkv_bias},
            {"self_attn.v_proj", kv, d, c.qkv_bias}, {"self_attn.o_proj", d, q, c.out_bias},
            {"mlp.gate_proj", mlp, d, c.mlp_bias},   {"mlp.up_proj", mlp, d, c.mlp_bias},
            {"mlp.down_proj", d, mlp, c.mlp_bias}};
        for (const auto& [name, rows, columns, bias] : products) {
            need(at + name + ".weight", {rows, columns});
            if (bias) need(at + name + ".bias", {rows});
        }
        need(at + "post_attention_layernorm.weight", {d});
        if (c.norm_place != NormPlace::after) need(at + "input_layernorm.weight", {d});
        if (c.norm_place != NormPlace::before) need(at + "post_feedforward_layernorm.weight", {d});
        if (c.norm_place == NormPlace::both) need(at + "pre_feedforward_layernorm.weight", {d});
        if (c.qk_norm == QkNorm::none) continue;
        const bool whole = c.qk_norm == QkNorm::whole;
        need(at + "self_attn.q_norm.weight", {whole ? q : c.head_dim});
        need(at + "self_attn.k_norm.weight", {whole ? kv : c.head_dim});
    }
}

} // namespace steerdeck::model
