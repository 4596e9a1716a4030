#include "core/exchange/sources.h"

#include "core/base/error.h"
#include "core/model/tensor_names.h"

#include <ATen/ATen.h>

namespace steerdeck::exchange {
namespace {

constexpr std::uint64_t piece = 16 << 20; // bytes

struct Kind {
    const char *dtype, *stored;
    at::ScalarType type;
};
constexpr Kind kinds[] = {
    {"float32", "F32", at::kFloat}, {"float16", "F16", at::kHalf}, {"bfloat16", "BF16", at::kBFloat16}};

at::ScalarType scalar_type(const std::string& stored)
{
    for (const auto& kind : kinds)
        if (stored == kind.stored) return kind.type;
    throw std::logic_error("no plain type " + stored);
}

const char* stored_name(at::ScalarType type)
{
    for (const auto& kind : kinds)
        if (type == kind.type) return kind.stored;
    return "F32";
}

std::uint64_t bytes_of(const std::vector<std::int64_t>& shape, const std::string& type)
{
    std::uint64_t bytes = at::elementSize(scalar_type(type));
    for (const auto n : shape) bytes *= std::uint64_t(n);
    return bytes;
}

/// The type that a tensor has where none is asked for.
std::string own_type(const model::NamedTensors::Source& source)
{
    return source.format ? "F32" : stored_name(source.dtype);
}

void put_values(const at::Tensor& values, const TensorOut::Put& put)
{
    const auto whole = values.contiguous();
    put({static_cast<const char*>(whole.const_data_ptr()), whole.nbytes()});
}

void put_file(const model::NamedTensors::Source& source, const TensorOut::Put& put)
{
    std::string bytes;
    for (std::uint64_t at = 0; at < source.bytes; at += piece) {
        bytes.resize(std::size_t(std::min(piece, source.bytes - at)));
        source.file->read(source.offset + at, bytes.data(), bytes.size());
        put(bytes);
    }
}

} // namespace

std::string stored_type(const std::string& dtype)
{
    for (const auto& kind : kinds)
        if (dtype == kind.dtype) return kind.stored;
    throw InvalidInput(message("There is no number type \"{}\"", dtype), "",
                       message("Choose float32, float16 or bfloat16"));
}

TensorOut tensor_out(const model::NamedTensors& tensors, const std::string& name, const std::string& as,
                     const std::string& type)
{
    const auto found = tensors.all().find(name);
    if (found == tensors.all().end())
        throw UnreadableFile(message("The tensor \"{}\" is missing", name), "", message("Fetch the model again"));
    const auto& source = found->second;
    const auto wanted = type.empty() ? own_type(source) : type;
    TensorOut out{as, wanted, source.shape, bytes_of(source.shape, wanted), {}};
    const bool as_it_is =
        !source.format && source.permuted_heads == 0 && !source.one_added && source.dtype == scalar_type(wanted);
    if (as_it_is) {
        out.write = [&source](const TensorOut::Put& put) { put_file(source, put); };
        return out;
    }
    out.write = [&tensors, &source, name, wanted](const TensorOut::Put& put) {
        auto values = tensors.take(name, source.shape, at::kFloat);
        if (source.one_added) values = values - 1;
        put_values(values.to(scalar_type(wanted)), put);
    };
    return out;
}

TensorOut tensor_out(const at::Tensor& values, const std::string& as, const std::string& type)
{
    return {as, type, values.sizes().vec(), bytes_of(values.sizes().vec(), type),
            [values, type](const TensorOut::Put& put) { put_values(values.to(scalar_type(type)), put); }};
}

Ends ends_of(const model::NamedTensors& tensors, const model::ModelConfig& config)
{
    const auto has = [&](const std::string& name) { return tensors.all().contains(name); };
    const auto embedding = model::embedding_name(has, config.tied_head);
    return {embedding, config.tied_head ? embedding : "lm_head.weight"};
}

at::Tensor stored_rows(const std::vector<Word>& words, const model::ModelConfig& config)
{
    auto rows = at::empty({std::int64_t(words.size()), config.hidden_size}, at::kFloat);
    for (std::size_t i = 0; i < words.size(); ++i)
        rows[std::int64_t(i)].copy_(
            at::from_blob(const_cast<float*>(words[i].row.data()), {config.hidden_size}, at::kFloat));
    if (config.embedding_scale == 1) return rows;
    // Of the numbers around x / scale the one whose product with the scale comes nearest to x.
    const auto scale = float(config.embedding_scale);
    auto best = rows / scale;
    auto* values = best.data_ptr<float>();
    const auto* wanted = rows.const_data_ptr<float>();
    for (std::int64_t i = 0; i < best.numel(); ++i)
        for (const float beside : {std::nextafter(values[i], -INFINITY), std::nextafter(values[i], INFINITY)})
            if (std::abs(beside * scale - wanted[i]) < std::abs(values[i] * scale - wanted[i])) values[i] = beside;
    return best;
}

TensorOut embedding_out(const model::NamedTensors& tensors, const model::ModelConfig& config,
                        const std::vector<Word>& words, int rows, const std::string& as, const std::string& type,
                        bool round, RowLoss& loss)
{
    const auto name = ends_of(tensors, config).embedding;
    const auto& source = tensors.all().at(name);
    const auto given = stored_rows(words, config);
    auto wanted = type.empty() ? own_type(source) : type;
    if (type.empty() && !round && !at::equal(given.to(scalar_type(wanted)).to(at::kFloat), given)) wanted = "F32";
    const auto kept = given.to(scalar_type(wanted)).to(at::kFloat);
    loss = {0, wanted};
    for (std::int64_t i = 0; i < given.size(0); ++i) {
        const auto largest = given[i].abs().max().item<double>();
        if (largest > 0)
            loss.largest = std::max(loss.largest, (kept[i] - given[i]).abs().max().item<double>() / largest);
    }
    TensorOut out{as, wanted, {rows, config.hidden_size}, 0, {}};
    out.bytes = bytes_of(out.shape, wanted);
    std::vector<std::int64_t> places;
    for (const auto& word : words) places.push_back(word.id);
    out.write = [&tensors, name, given, places, rows, wanted, old = config.vocab_size,
                 d = config.hidden_size](const TensorOut::Put& put) {
        auto table = tensors.take(name, {old, d}, scalar_type(wanted));
        if (rows > old) table = at::cat({table, at::zeros({rows - old, d}, table.options())});
        for (std::size_t i = 0; i < places.size(); ++i) table[places[i]].copy_(given[std::int64_t(i)]);
        put_values(table, put);
    };
    return out;
}

TensorOut head_out(const model::NamedTensors& tensors, const model::ModelConfig& config, int rows,
                   const std::string& as, const std::string& type)
{
    const auto name = ends_of(tensors, config).head;
    auto own = tensor_out(tensors, name, as, type);
    const int old = config.vocab_size, d = config.hidden_size;
    if (rows == old) return own;
    TensorOut out{as, own.type, {rows, d}, bytes_of({rows, d}, own.type), {}};
    out.write = [&tensors, name, own, old, rows, d](const TensorOut::Put& put) {
        put_tensor(own, put);
        const auto mean = tensors.take(name, {old, d}, at::kFloat).mean(0, true);
        put_values(mean.expand({rows - old, d}).to(scalar_type(own.type)), put);
    };
    return out;
}

} // namespace steerdeck::exchange
