#include "core/train/memory_plan.h"

#include "core/model/hardware.h"

#include <ATen/ATen.h>
#include <algorithm>
#include <cmath>

namespace steerdeck::train {
namespace {

/// Positions of a part below which reading the weights once more for each part costs more than computing blocks twice.
constexpr double least_positions = 256;

} // namespace

double activation_bytes(const model::ModelConfig& c, double positions, double seen, double bytes_per_value,
                        bool recompute)
{
    const double q = double(c.n_heads) * c.head_dim, kv = double(c.n_kv_heads) * c.head_dim;
    // Inputs of both norms and of both sums, q k v before and after the rotation, keys and values once more behind the
    // cache, scores twice, gate and up, their product and the activation.
    const double block = positions * (6.0 * c.hidden_size + 3 * q + 6 * kv + 2.0 * c.n_heads * seen + 5.0 * c.mlp_size);
    const double inputs = positions * c.hidden_size * c.layers;
    return bytes_per_value * (recompute ? inputs + block : block * c.layers);
}

StepPlan plan_step(const model::Decoder& decoder, const MemoryNeeds& needs, const std::vector<Example>& examples,
                   int parts, bool recompute)
{
    const auto& c = decoder.config();
    StepPlan plan;
    plan.parts = parts;
    plan.recompute = recompute;
    for (const auto& e : examples)
        plan.longest = std::max(plan.longest, int(std::max(e.teacher.size(), e.student.size())));
    const double positions = plan.longest * std::ceil(double(examples.size()) / parts);
    const double value = double(at::elementSize(decoder.dtype()));
    plan.bytes = activation_bytes(c, positions, plan.longest, value, recompute || !needs.through_blocks) +
                 needs.per_position * positions + needs.fixed;
    // Processors without instructions for bfloat16 multiply by a float32 copy of the head.
    if (decoder.device().is_cpu() && decoder.dtype() == at::kBFloat16 && !model::multiplies_bfloat16())
        plan.bytes += 4.0 * c.hidden_size * c.vocab_size;
    return plan;
}

StepPlan fit_step(const model::Decoder& decoder, const MemoryNeeds& needs, const std::vector<Example>& examples,
                  double free_bytes)
{
    const int most = int(examples.size());
    StepPlan plan;
    for (const bool recompute : {false, true})
        for (int parts = 1;; parts = std::min(2 * parts, most)) {
            plan = plan_step(decoder, needs, examples, parts, recompute);
            if (plan.bytes <= free_bytes) return plan;
            if (parts == most) break;
            if (!recompute && double(plan.longest) * most / (2 * parts) < least_positions) break;
        }
    plan.parts = 0;
    return plan;
}

} // namespace steerdeck::train
