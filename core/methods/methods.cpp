#include "core/methods/methods.h"

#include "core/base/error.h"

#include <ATen/ATen.h>
#include <ATen/CPUGeneratorImpl.h>
#include <ATen/core/grad_mode.h>
#include <algorithm>

namespace steerdeck::methods {
namespace {

/// By behaviour, so that sums have the same bits in every order.
Parts in_order(Parts parts)
{
    std::stable_sort(parts.begin(), parts.end(), [](const Part& a, const Part& b) {
        return std::tie(a.learned->behavior, a.strength) < std::tie(b.learned->behavior, b.strength);
    });
    return parts;
}

/// The number that all parts share.
double shared(const std::vector<Parts>& rows, const char* number)
{
    const Learned* first = nullptr;
    for (const auto& row : rows)
        for (const auto& part : row) {
            if (!first) first = part.learned;
            if (part.learned->number(number) != first->number(number))
                throw Mismatch("\"" + first->behavior + "\" and \"" + part.learned->behavior +
                                   "\" were made with another " + number,
                               "", "Train both with the same settings");
        }
    return first->number(number);
}

model::Interventions of_caa(const std::vector<Parts>& rows, const std::vector<std::int64_t>& last, std::int64_t d)
{
    model::Interventions result;
    result.layer = int(shared(rows, "layer"));
    result.added = at::zeros({std::int64_t(rows.size()), d});
    for (std::size_t b = 0; b < rows.size(); ++b)
        for (const auto& part : in_order(rows[b]))
            result.added[std::int64_t(b)].add_(part.learned->tensors.at("vector"),
                                               part.learned->number("scale") * part.strength);
    if (!last.empty()) result.from = at::tensor(last, at::kLong);
    return result;
}

model::Interventions of_lm_steer(const std::vector<Parts>& rows, std::int64_t d)
{
    model::Interventions result;
    result.head_scale = shared(rows, "epsilon");
    std::int64_t widest = 0;
    for (const auto& row : rows) {
        std::int64_t rank = 0;
        for (const auto& part : row) rank += part.learned->tensors.at("in").size(1);
        widest = std::max(widest, rank);
    }
    // Factors beside each other: (h [A C]) [B; D] = h A B + h C D. What a row lacks stays zero.
    result.head_in = at::zeros({std::int64_t(rows.size()), d, widest});
    result.head_out = at::zeros({std::int64_t(rows.size()), widest, d});
    for (std::size_t b = 0; b < rows.size(); ++b) {
        std::int64_t at = 0;
        for (const auto& part : in_order(rows[b])) {
            const auto &in = part.learned->tensors.at("in"), &out = part.learned->tensors.at("out");
            result.head_in[std::int64_t(b)].narrow(1, at, in.size(1)).copy_(in);
            result.head_out[std::int64_t(b)].narrow(0, at, in.size(1)).copy_(out * part.strength);
            at += in.size(1);
        }
    }
    return result;
}

model::Interventions of_lora(const std::vector<Parts>& rows, const model::ModelConfig& config)
{
    model::Interventions result;
    result.adapter_scale = shared(rows, "scale");
    for (const auto& row : rows)
        if (row.size() > 1)
            throw InvalidInput("Adapters of " + std::to_string(row.size()) + " behaviours are no one adapter", "",
                               "Merge them into the weights");
    const auto stacked = [&](const std::string& name, std::int64_t sizes[2], bool scaled) {
        std::int64_t rank = 0;
        for (const auto& row : rows)
            for (const auto& part : row) rank = std::max(rank, part.learned->tensors.at(name).size(scaled ? 1 : 0));
        auto all = at::zeros({std::int64_t(rows.size()), scaled ? sizes[0] : rank, scaled ? rank : sizes[1]});
        for (std::size_t b = 0; b < rows.size(); ++b)
            for (const auto& part : rows[b]) {
                const auto& one = part.learned->tensors.at(name);
                all[std::int64_t(b)]
                    .narrow(0, 0, one.size(0))
                    .narrow(1, 0, one.size(1))
                    .copy_(scaled ? one * part.strength : one);
            }
        return all;
    };
    for (int i = 0; i < config.layers; ++i) {
        const auto adapter = [&](const char* matrix, std::int64_t outputs, std::int64_t inputs) {
            const auto name = std::to_string(i) + "." + matrix;
            std::int64_t sizes[2] = {outputs, inputs};
            return model::Interventions::Adapter{stacked(name + ".in", sizes, false),
                                                 stacked(name + ".out", sizes, true)};
        };
        result.blocks.push_back({adapter("gate", config.mlp_size, config.hidden_size),
                                 adapter("up", config.mlp_size, config.hidden_size),
                                 adapter("down", config.hidden_size, config.mlp_size)});
    }
    return result;
}

/// FNV-1a: a name's number, the same everywhere.
std::uint64_t number_of(const std::string& text)
{
    std::uint64_t hash = 0xcbf29ce484222325u;
    for (const char c : text) hash = (hash ^ std::uint8_t(c)) * 0x100000001b3u;
    return hash;
}

} // namespace

Parts parts_of(const steering::Deck& deck, steering::Method method, const MethodStore& store)
{
    Parts parts;
    if (!steering::is_other_way(method)) return parts;
    for (const auto& chip : steering::enabled_chips(deck)) {
        const double weight = chip.blend_target.empty() ? 0 : chip.blend_weight;
        if (weight < 1) parts.push_back({&store.at(method, chip.behavior), chip.strength * (1 - weight)});
        if (weight > 0) parts.push_back({&store.at(method, chip.blend_target), chip.strength * weight});
    }
    return parts;
}

model::Interventions interventions_of(const std::vector<Parts>& rows, const std::vector<std::int64_t>& last,
                                      const model::ModelConfig& config)
{
    const Learned* first = nullptr;
    for (const auto& row : rows)
        for (const auto& part : row) {
            if (!first) first = part.learned;
            if (part.learned->method != first->method)
                throw InvalidInput("Different methods cannot steer one batch", "", "Run them one after the other");
        }
    if (!first) return {};
    if (first->method == Method::caa) {
        if (!last.empty() && last.size() != rows.size())
            throw InvalidInput("Not every input's last place is given", "", "");
        return of_caa(rows, last, config.hidden_size);
    }
    return first->method == Method::lm_steer ? of_lm_steer(rows, config.hidden_size) : of_lora(rows, config);
}

model::Decoder merged(const model::Decoder& decoder, const Parts& parts, const DareSettings& settings)
{
    if (!(settings.drop >= 0) || settings.drop >= 1)
        throw InvalidInput("The probability to drop is " + std::to_string(settings.drop), "DARE",
                           "Give 0 to less than 1");
    if (parts.empty()) throw InvalidInput("There is nothing to merge", "DARE", "Choose at least one behaviour");
    for (const auto& part : parts)
        if (part.learned->method != Method::lora_dare)
            throw InvalidInput("Only adapters are merged into weights", "DARE", "Choose the method lora_dare");
    const at::NoGradGuard no_grad;
    const double drop = parts.size() > 1 ? settings.drop : 0;
    const auto n = std::int64_t(decoder.config().mlp_size);
    auto weights = decoder.weights();
    for (std::size_t i = 0; i < weights.blocks.size(); ++i) {
        auto& block = weights.blocks[i];
        const auto own = at::TensorOptions(decoder.device()).dtype(decoder.dtype());
        auto gate_up = block.gate_up.dense().to(at::kCPU, at::kFloat, false, true),
             down = block.down.dense().to(at::kCPU, at::kFloat, false, true);
        for (const auto& part : in_order(parts)) {
            const auto add = [&](const char* matrix, at::Tensor weight) {
                const auto name = std::to_string(i) + "." + matrix;
                auto delta = at::mm(part.learned->tensors.at(name + ".out"), part.learned->tensors.at(name + ".in"));
                if (drop > 0) {
                    auto generator = at::make_generator<at::CPUGeneratorImpl>(
                        settings.seed * 0x9e3779b97f4a7c15u + number_of(part.learned->behavior + "." + name));
                    delta.mul_(at::empty_like(delta).bernoulli_(1 - drop, generator)).div_(1 - drop);
                }
                weight.add_(delta, part.learned->number("scale") * part.strength / double(parts.size()));
            };
            add("gate", gate_up.narrow(0, 0, n));
            add("up", gate_up.narrow(0, n, n));
            add("down", down);
        }
        block.gate_up = gate_up.to(own);
        block.down = down.to(own);
    }
    return decoder.with(std::move(weights));
}

} // namespace steerdeck::methods
