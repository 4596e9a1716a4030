/// How natural answers are to the plain model: what steering costs beside what it is for.
#pragma once

#include "core/base/progress.h"
#include "core/model/decoder.h"
#include "core/steering/assemble.h"

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace steerdeck::evaluate {

struct Exchange {
    std::string prompt, answer;

    auto operator<=>(const Exchange&) const = default;
};

/// exp of the mean negative log-likelihood of an answer's ids behind its prompt alone, nothing steering the model; none
/// for an answer without ids. In the order of `exchanges`; equal ones are measured once. `done` hears how many are.
std::vector<std::optional<double>> perplexities(const model::Decoder& decoder, const steering::Assembler& assembler,
                                                std::span<const Exchange> exchanges,
                                                const std::function<void(long done)>& done, const Cancel& cancel);

} // namespace steerdeck::evaluate
