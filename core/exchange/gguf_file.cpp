#include "core/exchange/gguf_file.h"

#include "core/base/error.h"
#include "core/base/gguf.h"
#include "core/exchange/gguf_metadata.h"
#include "core/exchange/gguf_vocabulary.h"
#include "core/model/gguf_model.h"
#include "core/text/chat_template.h"

#include <ATen/ATen.h>

namespace steerdeck::exchange {
namespace fs = std::filesystem;
namespace {

constexpr const char *embedding = "token_embd.weight", *head = "output.weight";

// ---- from a GGUF file -----------------------------------------------------------------------------------------------

/// A tensor of another file as it lies there.
TensorOut copied(std::shared_ptr<const OpenFile> file, const GgufTensorInfo& info, const std::string& as)
{
    return {as, info.type->name, info.shape, info.bytes,
            [file = std::move(file), offset = info.offset, size = info.bytes](const TensorOut::Put& put) {
                std::string bytes;
                for (std::uint64_t at = 0; at < size; at += bytes.size()) {
                    bytes.resize(std::size_t(std::min<std::uint64_t>(16 << 20, size - at)));
                    file->read(offset + at, bytes.data(), bytes.size());
                    put(bytes);
                }
            }};
}

/// The head with rows for new words: copies of the row `like`, which say the same and stand behind it, so that the
/// likeliest word is never one of them.
TensorOut longer(TensorOut own, std::shared_ptr<const OpenFile> file, const GgufTensorInfo& info, int rows, int like)
{
    const auto row = info.bytes / std::uint64_t(info.shape[0]);
    const auto more = std::uint64_t(rows - info.shape[0]);
    auto longer = own;
    longer.shape[0] = rows;
    longer.bytes += more * row;
    longer.write = [own = std::move(own), file = std::move(file), at = info.offset + row * std::uint64_t(like), row,
                    more](const TensorOut::Put& put) {
        put_tensor(own, put);
        std::string bytes(std::size_t(row), '\0');
        file->read(at, bytes.data(), bytes.size());
        for (std::uint64_t i = 0; i < more; ++i) put(bytes);
    };
    return longer;
}

void copy_metadata(const Gguf& gguf, GgufOutput& out)
{
    const OpenFile first(gguf.files.front(), message("model"));
    for (const auto& entry : gguf.entries) {
        if (entry.key.starts_with("split.") || entry.key == "general.alignment") continue;
        std::string bytes(std::size_t(entry.bytes), '\0');
        first.read(entry.offset, bytes.data(), bytes.size());
        out.set_raw(entry.key, std::move(bytes), gguf.metadata.at(entry.key));
    }
}

Written from_gguf(const fs::path& model, std::vector<Word> words, const FolderSettings& settings, const fs::path& file,
                  const TensorWatch& watch)
{
    if (!settings.dtype.empty())
        throw InvalidInput(message("A GGUF file's numbers stay as they are"), "--dtype", message("Leave it out"));
    const auto gguf = read_gguf(model);
    const auto config = model::read_config(gguf);
    const model::NamedTensors tensors(model);
    const auto* table = gguf.tensor(embedding);
    std::set<int> taken(config.eos_ids.begin(), config.eos_ids.end());
    taken.insert({config.bos_id, config.pad_id});
    const auto vacancies = vacancies_of(gguf, taken);
    const auto listed = gguf.texts("tokenizer.ggml.tokens");
    const int known = listed ? int(listed->size()) : config.vocab_size;

    Written written;
    written.rows = place_words(words, config.vocab_size, known, vacancies);
    written.words = std::move(words);
    written.head_was_tied = config.tied_head;
    GgufOutput out;
    copy_metadata(gguf, out);
    set_words(gguf, written.words, written.rows, out);
    const auto vocab_key = *gguf.text("general.architecture") + ".vocab_size";
    if (gguf.metadata.contains(vocab_key)) out.set(vocab_key, std::uint32_t(written.rows));

    const bool packed = table->type->elements > 1;
    out.add(embedding_out(tensors, config, written.words, written.rows, embedding,
                          packed && settings.round_rows ? "F16" : "", settings.round_rows, written.loss));
    std::vector<std::shared_ptr<const OpenFile>> files;
    for (const auto& part : gguf.files) files.push_back(std::make_shared<OpenFile>(part, message("model")));
    for (const auto& info : gguf.tensors) {
        const auto from = files[std::size_t(info.file)];
        const bool is_head = info.name == (config.tied_head ? embedding : head);
        if (is_head && !packed && written.rows > config.vocab_size) {
            out.add(head_out(tensors, config, written.rows, head, ""));
        } else if (is_head) {
            auto own = copied(from, info, head);
            // A word of the vocabulary's that is as good as never said.
            const int like = !vacancies.empty() ? vacancies[0].id : std::max(0, std::max(config.pad_id, config.bos_id));
            out.add(written.rows > config.vocab_size ? longer(std::move(own), from, info, written.rows, like)
                                                     : std::move(own));
        } else if (info.name != embedding) {
            out.add(copied(from, info, info.name));
        }
    }
    out.write(file, watch);
    return written;
}

// ---- from a folder --------------------------------------------------------------------------------------------------

/// Norms stand in float32, Gemma's with the 1 that is added to them; so do biases.
TensorOut vector_out(const model::NamedTensors& tensors, const std::string& name, const std::string& as, bool add_one,
                     int heads)
{
    const auto shape = tensors.all().at(name).shape;
    auto out = tensor_out(tensors, name, as, "F32");
    if (!add_one && heads == 0) return out;
    out.write = [&tensors, name, shape, add_one, heads](const TensorOut::Put& put) {
        auto values = tensors.take(name, shape, at::kFloat);
        if (add_one) values = values + 1;
        if (heads > 0) values = values.reshape({heads, 2, -1}).transpose(1, 2).reshape(shape);
        const auto whole = values.contiguous();
        put({static_cast<const char*>(whole.const_data_ptr()), whole.nbytes()});
    };
    return out;
}

/// The rows of q or k as pairs, as llama.cpp rotates them in some architectures.
TensorOut paired_out(const model::NamedTensors& tensors, const std::string& name, const std::string& as, int heads,
                     const std::string& type)
{
    auto out = tensor_out(tensors, name, as, type);
    const auto shape = tensors.all().at(name).shape;
    out.write = [&tensors, name, shape, heads, kind = out.type](const TensorOut::Put& put) {
        auto values = tensors.take(name, shape, at::kFloat);
        values = values.reshape({heads, 2, shape[0] / heads / 2, shape[1]}).transpose(1, 2).reshape(shape);
        put_tensor(tensor_out(values, "", kind), put);
    };
    return out;
}

void add_tensors(const model::NamedTensors& tensors, const model::ModelConfig& config, const std::string& type,
                 bool round, Written& written, GgufOutput& out)
{
    const auto architecture = gguf_architecture(config);
    const auto prefix = tensors.prefix();
    const auto ends = ends_of(tensors, config);
    out.add(embedding_out(tensors, config, written.words, written.rows, embedding, type, round, written.loss));
    for (const auto& [name, source] : tensors.all()) {
        if (!name.starts_with(prefix) || name == ends.embedding || name.ends_with("rotary_emb.inv_freq")) continue;
        const auto as = model::gguf_name_of("model." + name.substr(prefix.size()), architecture);
        if (as.empty())
            throw InvalidInput(message("A GGUF file has no name for the tensor \"{}\"", name), "",
                               message("Export it as a Hugging Face folder"));
        const bool paired = model::gguf_pairs_rows(architecture);
        const int heads = !paired                                    ? 0
                          : as.find(".attn_q.") != std::string::npos ? config.n_heads
                          : as.find(".attn_k.") != std::string::npos ? config.n_kv_heads
                                                                     : 0;
        if (source.shape.size() == 1)
            out.add(vector_out(tensors, name, as, config.norm_adds_one && as.ends_with("norm.weight"), heads));
        else if (heads > 0)
            out.add(paired_out(tensors, name, as, heads, type));
        else
            out.add(tensor_out(tensors, name, as, type));
    }
    out.add(head_out(tensors, config, written.rows, head, type));
}

Written from_folder(const fs::path& model, const std::string& name, std::vector<Word> words,
                    const FolderSettings& settings, const fs::path& file, const TensorWatch& watch)
{
    const auto config = model::read_config(model);
    const model::NamedTensors tensors(model);
    auto files = read_tokenizer_files(model);
    std::set<int> taken(config.eos_ids.begin(), config.eos_ids.end());
    taken.insert({config.bos_id, config.pad_id});
    Written written;
    written.rows = place_words(words, config.vocab_size, files.known, vacancies_of(files, config.vocab_size, taken));
    written.words = std::move(words);
    written.head_was_tied = config.tied_head;
    add_words(files, written.words);

    GgufOutput out;
    add_tensors(tensors, config, settings.dtype.empty() ? std::string() : stored_type(settings.dtype),
                settings.round_rows, written, out);
    set_configuration(config, written.rows, name, out);
    set_vocabulary(files, config, gguf_architecture(config), written.rows, out);
    if (const auto chat = ChatTemplate::of_model(model); !chat.is_plain())
        out.set("tokenizer.chat_template", chat.source());
    if (const auto divisors = rope_divisors(config)) {
        const auto half = std::int64_t(divisors->size());
        out.add(tensor_out(at::tensor(*divisors, at::kFloat).view({half}), "rope_freqs.weight", "F32"));
    }
    out.write(file, watch);
    return written;
}

} // namespace

Written write_gguf(const fs::path& model, const std::string& name, std::vector<Word> words,
                   const FolderSettings& settings, const fs::path& file, const TensorWatch& watch)
{
    auto written = is_gguf(model) ? from_gguf(model, std::move(words), settings, file, watch)
                                  : from_folder(model, name, std::move(words), settings, file, watch);
    check_words(file, written.words);
    return written;
}

} // namespace steerdeck::exchange
