#include "core/evaluate/perplexity.h"

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>
#include <algorithm>
#include <cmath>
#include <map>

namespace steerdeck::evaluate {
namespace {

constexpr std::size_t at_once = 16;         // exchanges in a pass
constexpr std::int64_t logits_at_once = 64; // positions whose logits are held

/// What a model reads of an exchange.
struct Read {
    std::vector<std::int64_t> ids;
    std::int64_t answer = 0; // ids of it, the last ones
    std::optional<double>* into = nullptr;
};

/// Mean negative log-likelihood of the last `answer` of `ids`, whose hidden states are `hidden` [T, d].
double mean_loss(const model::Decoder& decoder, const at::Tensor& hidden, const Read& read)
{
    const auto all = std::int64_t(read.ids.size());
    const auto first = all - read.answer;
    double sum = 0;
    for (auto i = first; i < all; i += logits_at_once) {
        const auto n = std::min(logits_at_once, all - i);
        const auto logits = decoder.logits(hidden.narrow(0, i - 1, n)).to(at::kFloat);
        const std::vector<std::int64_t> wanted(read.ids.begin() + i, read.ids.begin() + i + n);
        const auto targets = at::tensor(wanted, at::kLong).to(logits.device()).unsqueeze(1);
        sum -= at::log_softmax(logits, -1).gather(1, targets).sum().item<double>();
    }
    return sum / double(read.answer);
}

} // namespace

std::vector<std::optional<double>> perplexities(const model::Decoder& decoder, const steering::Assembler& assembler,
                                                std::span<const Exchange> exchanges,
                                                const std::function<void(long done)>& done, const Cancel& cancel)
{
    const at::NoGradGuard no_grad;
    std::map<Exchange, std::optional<double>> measured;
    for (const auto& exchange : exchanges) measured.try_emplace(exchange);
    std::vector<Read> reads;
    for (auto& [exchange, perplexity] : measured) {
        const auto answer = assembler.encode(exchange.answer);
        if (answer.empty()) continue;
        const auto prompt = assembler.user_turn(exchange.prompt);
        Read read{{prompt.begin(), prompt.end()}, std::int64_t(answer.size()), &perplexity};
        read.ids.insert(read.ids.end(), answer.begin(), answer.end());
        reads.push_back(std::move(read));
    }
    // Those of like length together, so that little of a pass is padding.
    std::ranges::stable_sort(reads, {}, [](const Read& read) { return read.ids.size(); });
    for (std::size_t begin = 0; begin < reads.size(); begin += at_once) {
        cancel.check("The measurement of perplexity");
        const auto batch = std::span(reads).subspan(begin, std::min(at_once, reads.size() - begin));
        const auto longest = std::int64_t(batch.back().ids.size());
        auto ids = at::zeros({std::int64_t(batch.size()), longest}, at::kLong);
        for (std::size_t i = 0; i < batch.size(); ++i)
            std::ranges::copy(batch[i].ids, ids.mutable_data_ptr<std::int64_t>() + std::int64_t(i) * longest);
        const auto hidden = decoder.forward(decoder.embed(ids, {}), decoder.layout(longest, 0));
        for (std::size_t i = 0; i < batch.size(); ++i)
            *batch[i].into = std::exp(mean_loss(decoder, hidden[std::int64_t(i)], batch[i]));
        if (done) done(long(begin + batch.size()));
    }
    std::vector<std::optional<double>> result;
    for (const auto& exchange : exchanges) result.push_back(measured.at(exchange));
    return result;
}

} // namespace steerdeck::evaluate
