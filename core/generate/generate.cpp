#include "core/generate/generate.h"

#include "core/base/error.h"
#include "core/generate/batch.h"
#include "core/generate/check.h"
#include "core/generate/seeds.h"
#include "core/model/hardware.h"
#include "core/model/upload.h"

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>
#include <algorithm>
#include <numeric>
#include <ranges>

namespace steerdeck::generate {

using Ids = std::vector<std::int32_t>;

namespace {

constexpr std::int64_t read_at_once = 1024; // of a sampled row's ids, the likeliest

/// Draws one of `n` ids, of which `probability(rank)` and `id(rank)` tell, the likeliest first.
template <typename Probability, typename Id>
TokenId drawn(std::size_t n, const GenerateSettings& s, Random& random, Probability probability, Id id)
{
    double mass = 1;
    if (s.top_k > 0 && std::size_t(s.top_k) < n)
        for (n = std::size_t(s.top_k), mass = 0; const auto rank : std::views::iota(std::size_t(0), n))
            mass += probability(rank);
    if (s.top_p < 1) { // of what top_k left
        const double wanted = s.top_p * mass;
        const auto most = n;
        for (n = 0, mass = 0; n < most && (n == 0 || mass < wanted); ++n) mass += probability(n);
    }
    double left = random.uniform() * mass;
    for (std::size_t rank = 0; rank < n; ++rank)
        if ((left -= probability(rank)) < 0) return TokenId(id(rank));
    return TokenId(id(n - 1));
}

} // namespace

Choices::Choices(const at::Tensor& logits, std::vector<double> temperatures)
    : logits_(logits), temperatures_(std::move(temperatures))
{
    const auto samples = [](double temperature) { return temperature > 0; };
    if (logits.is_cpu() || std::ranges::none_of(temperatures_, samples)) {
        if (!std::ranges::all_of(temperatures_, samples)) likeliest_ = logits.argmax(1).cpu();
        return;
    }
    auto divisors = temperatures_;
    for (auto& divisor : divisors) divisor = divisor > 0 ? divisor : 1;
    const auto by = model::uploaded(at::tensor(divisors, at::kDouble).unsqueeze(1), logits.device());
    const auto k = std::min(read_at_once, logits.size(1));
    const auto [values, ids] = at::softmax(logits.to(at::kDouble) / by, -1).topk(k, 1);
    const auto read = at::cat({values, ids.to(at::kDouble), logits.argmax(1, true).to(at::kDouble)}, 1).cpu();
    probability_ = read.narrow(1, 0, k);
    id_ = read.narrow(1, k, k);
    likeliest_ = read.select(1, 2 * k).to(at::kLong).contiguous();
}

TokenId Choices::operator()(std::int64_t row, const GenerateSettings& s, Random& random) const
{
    if (s.temperature == 0 && likeliest_.defined()) return TokenId(likeliest_.const_data_ptr<std::int64_t>()[row]);
    const bool read = probability_.defined() && s.temperature > 0 && s.temperature == temperatures_[std::size_t(row)];
    if (!read) return choose(logits_[row], s, random);
    const auto* probability = probability_.const_data_ptr<double>() + row * probability_.stride(0);
    const auto* id = id_.const_data_ptr<double>() + row * id_.stride(0);
    const auto known = std::size_t(probability_.size(1));
    struct Beyond {}; // what was read does not decide
    const auto within = [known](const double* values) {
        return [=](std::size_t rank) { return rank < known ? values[rank] : throw Beyond{}; };
    };
    auto draw = random; // the same draw once more, where all of the row has to be read
    try {
        return drawn(std::size_t(logits_.size(1)), s, random, within(probability), within(id));
    } catch (const Beyond&) {
        random = draw;
        return choose(logits_[row], s, random);
    }
}

TokenId choose(const at::Tensor& logits, const GenerateSettings& s, Random& random)
{
    if (s.temperature == 0) return TokenId(logits.argmax().item<std::int64_t>());
    const auto probabilities = at::softmax(logits.to(at::kCPU, at::kDouble) / s.temperature, -1).contiguous();
    const auto* probability = probabilities.const_data_ptr<double>();
    // Few ids have nearly all of the probability: only as many are sorted as are looked at.
    std::vector<std::int32_t> order(std::size_t(probabilities.size(0)));
    std::iota(order.begin(), order.end(), 0);
    const auto likelier = [&](std::int32_t a, std::int32_t b) {
        return probability[a] != probability[b] ? probability[a] > probability[b] : a < b;
    };
    std::size_t sorted = 0;
    const auto ranked = [&](std::size_t rank) {
        while (rank >= sorted) {
            const auto more = std::min(order.size(), std::max<std::size_t>(64, 8 * sorted));
            const auto begin = order.begin() + std::ptrdiff_t(sorted), end = order.begin() + std::ptrdiff_t(more);
            if (end != order.end()) std::nth_element(begin, end, order.end(), likelier);
            std::sort(begin, end, likelier);
            sorted = more;
        }
        return order[rank];
    };
    return drawn(
        order.size(), s, random, [&](std::size_t rank) { return probability[ranked(rank)]; }, ranked);
}

std::vector<Continuation> generate(const model::Decoder& decoder, const at::Tensor& side,
                                   const std::vector<Ids>& inputs, const GenerateSettings& settings,
                                   const Listener& listener, const Cancel& cancel, const PerInput& given)
{
    const c10::InferenceMode no_grad; // less work for each operator than without gradients alone
    check_settings(decoder, inputs, settings);
    check_per_input(given, inputs);
    const PerInput per_input{given.sets, given.interventions.to(decoder.dtype(), decoder.device()),
                             given.intervention_of, given.from, given.seeds};
    check_steering(decoder, side, inputs, per_input);
    const auto rows = side.defined() ? model::uploaded(side, decoder.device()) : side;
    std::vector<Continuation> results(inputs.size());
    std::vector<Emission> emissions(inputs.size());
    // Inputs that begin alike run together, so that it is read once.
    std::vector<std::size_t> order(inputs.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return inputs[a] < inputs[b]; });
    // So many at once, where memory was short for them; else 0.
    const auto short_for = [&](std::vector<std::size_t> left, std::size_t width) -> std::size_t {
        Batch batch(decoder, rows, inputs, std::move(left), width, settings, results, emissions, per_input);
        try {
            batch.run(listener, cancel);
            return 0;
        } catch (const std::exception& error) {
            if (!model::is_out_of_memory(error)) throw;
            return std::clamp<std::size_t>(batch.at_once(), 1, width);
        }
    };
    auto width = std::size_t(std::max(1, settings.batch));
    while (const auto n = short_for(order, width)) {
        if (n == 1)
            throw OutOfMemory(message("There is not enough memory for one answer"), "",
                              message("Give fewer new tokens, a shorter prompt or a smaller model"));
        // What had not ended is begun again in half the width, and comes out the same.
        model::release_cached_memory(decoder.device());
        width = (n + 1) / 2;
        std::erase_if(order, [&](auto i) { return emissions[i].ended; });
        for (const auto i : order) results[i] = {};
        if (listener.batch_reduced) listener.batch_reduced(width);
    }
    return results;
}

Continuation generate_uncached(const model::Decoder& decoder, const at::Tensor& side, const Ids& input,
                               const GenerateSettings& settings, const PerInput& per_input)
{
    at::NoGradGuard no_grad;
    Continuation result;
    Random random(state_of_input(per_input.seeds.empty() ? settings.seed : per_input.seeds[0], 0));
    auto ids = input;
    for (;;) {
        auto whole = padded({&ids});
        attach(per_input, {0}, decoder.device(), whole);
        const auto id = choose(last_logits(decoder, side, whole, nullptr)[0], settings, random);
        if (decoder.config().ends(id)) return result;
        result.ids.push_back(id);
        ids.push_back(id);
        result.truncated = int(result.ids.size()) >= settings.max_new_tokens;
        if (result.truncated) return result;
    }
}

} // namespace steerdeck::generate
