#include "core/methods/methods.h"

#include "core/base/error.h"
#include "core/methods/low_rank.h"
#include "core/model/upload.h"

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>
#include <algorithm>
#include <tuple>

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

/// The parts of one kind, row by row.
template <typename Wanted>
std::vector<Parts> those(const std::vector<Parts>& rows, const Wanted& wanted)
{
    std::vector<Parts> result;
    for (const auto& row : rows) {
        result.emplace_back();
        for (const auto& part : in_order(row))
            if (wanted(part)) result.back().push_back(part);
    }
    return result;
}

bool none(const std::vector<Parts>& rows) { return std::ranges::all_of(rows, &Parts::empty); }

const Learned& first_of(const std::vector<Parts>& rows)
{
    return *std::ranges::find_if(rows, [](const Parts& row) { return !row.empty(); })->front().learned;
}

/// The number that all parts share.
double shared(const std::vector<Parts>& rows, const char* number)
{
    const auto& first = first_of(rows);
    for (const auto& row : rows)
        for (const auto& part : row)
            if (part.learned->number(number) != first.number(number))
                throw Mismatch(message("\"{}\" and \"{}\" were made with another {}", first.behavior,
                                       part.learned->behavior, number),
                               "", message("Train both with the same settings"));
    return first.number(number);
}

void add_caa(const std::vector<Parts>& rows, std::int64_t d, model::Interventions& result)
{
    result.layer = int(shared(rows, "layer"));
    result.added = at::zeros({std::int64_t(rows.size()), d});
    for (std::size_t b = 0; b < rows.size(); ++b)
        for (const auto& part : rows[b])
            result.added[std::int64_t(b)].add_(part.learned->tensors.at("vector"),
                                               part.learned->number("scale") * part.strength);
}

/// Each row's factors summed: h + scale h (A + C)(B + D).
void add_lm_steer_sums(const std::vector<Parts>& rows, std::int64_t d, model::Interventions& result)
{
    const auto& first = first_of(rows);
    const auto rank = first.tensors.at("in").size(1);
    result.head_in = at::zeros({std::int64_t(rows.size()), d, rank});
    result.head_out = at::zeros({std::int64_t(rows.size()), rank, d});
    for (std::size_t b = 0; b < rows.size(); ++b)
        for (const auto& part : rows[b]) {
            const auto &in = part.learned->tensors.at("in"), &out = part.learned->tensors.at("out");
            if (in.size(1) != rank)
                throw Mismatch(message("\"{}\" and \"{}\" have factors of other ranks, which have no sum",
                                       first.behavior, part.learned->behavior),
                               "LM-Steer", message("Train both with the same rank, or compose their products"));
            result.head_in[std::int64_t(b)].add_(in);
            result.head_out[std::int64_t(b)].add_(out, part.strength);
        }
}

void add_lm_steer(const std::vector<Parts>& rows, std::int64_t d, LmSteerComposition composition,
                  model::Interventions& result)
{
    const double epsilon = shared(rows, "epsilon");
    result.head_scale = composition == LmSteerComposition::factors_unscaled ? 1 : epsilon;
    if (composition != LmSteerComposition::products) return add_lm_steer_sums(rows, d, result);
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
        for (const auto& part : rows[b]) {
            const auto &in = part.learned->tensors.at("in"), &out = part.learned->tensors.at("out");
            result.head_in[std::int64_t(b)].narrow(1, at, in.size(1)).copy_(in);
            result.head_out[std::int64_t(b)].narrow(0, at, in.size(1)).copy_(out * part.strength);
            at += in.size(1);
        }
    }
}

/// Factors beside each other, as LM-Steer's. What a row, or a part, lacks stays zero.
void add_weights(const std::vector<Parts>& rows, const model::ModelConfig& config, model::Interventions& result)
{
    for (const auto& row : rows)
        if (std::ranges::count_if(row, [](const Part& p) { return p.learned->method == Method::lora_dare; }) > 1)
            throw InvalidInput(message("Adapters of {} behaviours are no one adapter", row.size()), "",
                               message("Merge them into the weights"));
    result.adapter_scale = first_of(rows).number("scale");
    const auto n = std::int64_t(rows.size());
    for (int i = 0; i < config.layers; ++i) {
        auto& block = result.blocks.emplace_back();
        for (const auto& projection : projections_of(config)) {
            const auto name = std::to_string(i) + "." + projection.name;
            const auto has = [&](const Part& part) { return part.learned->tensors.contains(name + ".in"); };
            std::int64_t widest = 0;
            for (const auto& row : rows) {
                std::int64_t rank = 0;
                for (const auto& part : row) rank += has(part) ? part.learned->tensors.at(name + ".in").size(0) : 0;
                widest = std::max(widest, rank);
            }
            if (widest == 0) continue;
            auto& adapter = block.*projection.adapter;
            adapter.in = at::zeros({n, widest, projection.inputs});
            adapter.out = at::zeros({n, projection.outputs, widest});
            for (std::size_t b = 0; b < rows.size(); ++b) {
                std::int64_t at = 0;
                for (const auto& part : rows[b]) {
                    if (!has(part)) continue;
                    const auto &in = part.learned->tensors.at(name + ".in"),
                               &out = part.learned->tensors.at(name + ".out");
                    const double scale = part.strength * (part.learned->number("scale") / result.adapter_scale);
                    adapter.in[std::int64_t(b)].narrow(0, at, in.size(0)).copy_(in);
                    adapter.out[std::int64_t(b)].narrow(1, at, in.size(0)).copy_(out * scale);
                    at += in.size(0);
                }
            }
        }
    }
}

/// One change of the stream for each place, activation and extent; ranks of equal ones beside each other.
void add_changes(const std::vector<Parts>& rows, std::int64_t d, model::Interventions& result)
{
    struct Piece {
        std::size_t row;
        const Part* part;
        std::string name; // "3.block."
    };
    using Key = std::tuple<int, model::ChangePlace, model::ChangeFunction, bool, bool>; // the last: a vector
    std::map<Key, std::vector<Piece>> pieces;
    for (std::size_t b = 0; b < rows.size(); ++b)
        for (const auto& part : rows[b]) {
            const auto& learned = *part.learned;
            for (const auto& [name, value] : learned.tensors) {
                const auto tensor = change_tensor(name);
                if (!tensor || tensor->part == "down") continue;
                const bool fixed = tensor->part == "vector";
                const auto function =
                    fixed ? model::ChangeFunction::none : model::change_function_named(learned.words.at("activation"));
                pieces[{tensor->layer, tensor->place, function, learned.number("last_position") != 0, fixed}].push_back(
                    {b, &part, name.substr(0, name.size() - tensor->part.size())});
            }
        }
    const auto n = std::int64_t(rows.size());
    for (const auto& [key, all] : pieces) {
        auto& change = result.changes.emplace_back();
        bool fixed = false;
        std::tie(change.layer, change.place, change.function, change.from_last, fixed) = key;
        if (fixed) {
            change.fixed = at::zeros({n, d});
            for (const auto& [b, part, name] : all)
                change.fixed[std::int64_t(b)].add_(part->learned->tensors.at(name + "vector"), part->strength);
            continue;
        }
        std::vector<std::int64_t> ranks(rows.size());
        for (const auto& [b, part, name] : all) ranks[b] += part->learned->tensors.at(name + "down").size(0);
        const auto widest = *std::ranges::max_element(ranks);
        change.down = at::zeros({n, widest, d});
        change.up = at::zeros({n, d, widest});
        std::vector<std::int64_t> at(rows.size());
        for (const auto& [b, part, name] : all) {
            const auto &down = part->learned->tensors.at(name + "down"), &up = part->learned->tensors.at(name + "up");
            change.down[std::int64_t(b)].narrow(0, at[b], down.size(0)).copy_(down);
            change.up[std::int64_t(b)].narrow(1, at[b], down.size(0)).copy_(up * part->strength);
            at[b] += down.size(0);
        }
    }
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
    for (const auto& chip : steering::enabled_chips(deck)) {
        const auto way = steering::way_of(chip, method);
        if (!steering::is_other_way(way)) continue;
        const auto add = [&](const std::string& behavior, double share) {
            parts.push_back({&store.at(way, behavior), chip.strength * share, way != Method::joint_adapter,
                             way != Method::joint_lora});
        };
        const double weight = chip.blend_target.empty() ? 0 : chip.blend_weight;
        if (weight < 1) add(chip.behavior, 1 - weight);
        if (weight > 0) add(chip.blend_target, weight);
    }
    return parts;
}

model::Interventions interventions_of(const std::vector<Parts>& rows, const std::vector<std::int64_t>& last,
                                      const model::ModelConfig& config, const Composing& composing)
{
    model::Interventions result;
    const auto is = [](Method method) { return [=](const Part& part) { return part.learned->method == method; }; };
    if (const auto caa = those(rows, is(Method::caa)); !none(caa)) add_caa(caa, config.hidden_size, result);
    if (const auto factors = those(rows, is(Method::lm_steer)); !none(factors))
        add_lm_steer(factors, config.hidden_size, composing.lm_steer, result);
    const auto weights = those(rows, [](const Part& part) {
        const auto method = part.learned->method;
        return method == Method::lora_dare || (method == Method::joint && part.weights);
    });
    if (!none(weights)) add_weights(weights, config, result);
    const auto changes = those(rows, [](const Part& part) {
        const auto method = part.learned->method;
        return method == Method::adapter || method == Method::fixed_vector ||
               (method == Method::joint && part.adapters);
    });
    if (!none(changes)) add_changes(changes, config.hidden_size, result);
    if (!result.has_beginning() || last.empty()) return result;
    if (last.size() != rows.size()) throw InvalidInput(message("Not every input's last place is given"), "", "");
    result.from = at::tensor(last, at::kLong);
    return result;
}

model::Decoder merged(const model::Decoder& decoder, const Parts& parts, const DareSettings& settings)
{
    check(Composing{.dare = settings});
    if (parts.empty())
        throw InvalidInput(message("There is nothing to merge"), "DARE", message("Choose at least one behaviour"));
    for (const auto& part : parts)
        if (part.learned->method != Method::lora_dare)
            throw InvalidInput(message("Only adapters are merged into weights"), "DARE",
                               message("Choose the method lora_dare"));
    const at::NoGradGuard no_grad;
    const double drop = parts.size() > 1 ? settings.drop : 0;
    const auto& c = decoder.config();
    const std::int64_t m = c.mlp_size, q = std::int64_t(c.n_heads) * c.head_dim,
                       kv = std::int64_t(c.n_kv_heads) * c.head_dim;
    auto weights = decoder.weights();
    for (std::size_t i = 0; i < weights.blocks.size(); ++i) {
        const auto changes = [&](const char* projection) {
            return std::ranges::any_of(parts, [&](const Part& part) {
                return part.learned->tensors.contains(std::to_string(i) + "." + projection + ".in");
            });
        };
        // Rows of one matrix, from the first on, that several projections share.
        const auto add_to = [&](model::Weight& weight,
                                const std::vector<std::pair<const char*, std::int64_t>>& projections) {
            if (std::ranges::none_of(projections, [&](const auto& one) { return changes(one.first); })) return;
            auto dense = weight.dense().to(at::kFloat, false, true);
            for (const auto& part : in_order(parts)) {
                std::int64_t row = 0;
                for (const auto& [projection, rows] : projections) {
                    const auto name = std::to_string(i) + "." + projection;
                    auto own = dense.narrow(0, row, rows);
                    row += rows;
                    if (!part.learned->tensors.contains(name + ".in")) continue;
                    const auto factor = [&](const char* which) {
                        return model::uploaded(part.learned->tensors.at(name + which), decoder.device());
                    };
                    auto delta = at::mm(factor(".out"), factor(".in"));
                    if (drop > 0) {
                        auto generator =
                            model::generator_on(decoder.device(), settings.seed * 0x9e3779b97f4a7c15u +
                                                                      number_of(part.learned->behavior + "." + name));
                        delta.mul_(at::empty_like(delta).bernoulli_(1 - drop, generator)).div_(1 - drop);
                    }
                    own.add_(delta, part.learned->number("scale") * part.strength / double(parts.size()));
                }
            }
            weight = dense.to(decoder.dtype());
        };
        auto& block = weights.blocks[i];
        add_to(block.gate_up, {{"gate", m}, {"up", m}});
        add_to(block.down, {{"down", c.hidden_size}});
        add_to(block.qkv, {{"q", q}, {"k", kv}, {"v", kv}});
        add_to(block.out, {{"o", c.hidden_size}});
    }
    return decoder.with(std::move(weights));
}

} // namespace steerdeck::methods
