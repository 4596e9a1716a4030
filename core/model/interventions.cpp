#include "core/model/interventions.h"

#include "core/model/kernels.h"

#include <ATen/ATen.h>
#include <ATen/CPUGeneratorImpl.h>

namespace steerdeck::model {
namespace {

template <typename Adapters, typename Work>
void for_each(Adapters& block, const Work& work)
{
    for (auto* adapter : {&block.gate, &block.up, &block.down})
        for (auto* tensor : {&adapter->in, &adapter->out}) work(*tensor);
}

template <typename Change>
Interventions changed(Interventions a, const Change& change)
{
    for (auto* tensor : {&a.added, &a.head_in, &a.head_out})
        if (tensor->defined()) *tensor = change(*tensor);
    for (auto& block : a.blocks) for_each(block, [&](at::Tensor& tensor) { tensor = change(tensor); });
    return a;
}

} // namespace

Interventions Interventions::of(const std::vector<std::int64_t>& chosen) const
{
    const auto index = at::tensor(chosen, at::kLong);
    const auto select = [&](const at::Tensor& all) { return all.index_select(0, index.to(all.device())); };
    auto result = changed(*this, select);
    if (from.defined()) result.from = select(from);
    // Factors of the head lie in memory as weights do, [out, in], because that is how a product reads them.
    for (auto* factor : {&result.head_in, &result.head_out})
        if (factor->defined()) *factor = factor->transpose(1, 2).contiguous().transpose(1, 2);
    return result;
}

Interventions Interventions::to(at::ScalarType dtype, at::Device device) const
{
    auto result = changed(*this, [&](const at::Tensor& all) { return all.to(device, dtype); });
    if (from.defined()) result.from = from.to(device);
    return result;
}

Interventions Interventions::with(std::size_t block, const BlockAdapters& adapters) const
{
    auto result = *this;
    result.blocks.assign(blocks.size(), {});
    result.blocks[block] = adapters;
    return result;
}

bool Interventions::requires_grad(std::size_t block) const
{
    bool any = false;
    if (!blocks.empty())
        for_each(blocks[block], [&](const at::Tensor& tensor) { any = any || tensor.requires_grad(); });
    return any;
}

at::Tensor adapter_output(const at::Tensor& x, const Interventions::Adapter& adapter, const Interventions& all,
                          std::uint64_t place)
{
    auto read = x;
    if (all.dropout > 0) {
        // Drawn from a generator of its own, so that a block recomputed in the backward pass draws the same.
        auto generator = at::make_generator<at::CPUGeneratorImpl>(all.dropout_seed * 0x9e3779b97f4a7c15u + place);
        const auto kept = at::empty(x.sizes(), at::kFloat).bernoulli_(1 - all.dropout, generator);
        read = x * kept.div_(1 - all.dropout).to(x.options());
    }
    return linear_each(linear_each(read, adapter.in.to(x.options())), adapter.out.to(x.options())) * all.adapter_scale;
}

at::Tensor add_to_residual(const at::Tensor& x, const Interventions& all, std::int64_t past)
{
    const auto sum = x + all.added.to(x.options()).unsqueeze(1);
    if (!all.from.defined()) return sum;
    const auto slot = at::arange(past, past + x.size(1), at::TensorOptions(at::kLong).device(x.device()));
    const auto reached = slot.unsqueeze(0).ge(all.from.to(x.device()).unsqueeze(1)); // [B, T]
    return at::where(reached.unsqueeze(2), sum, x);
}

at::Tensor head_input(const at::Tensor& hidden, const Interventions& all)
{
    const auto in = all.head_in.to(hidden.options()), out = all.head_out.to(hidden.options());
    const auto read = hidden.reshape({hidden.size(0), -1, hidden.size(-1)}); // [B, T, d]
    const auto change = linear_each(linear_each(read, in.transpose(1, 2)), out.transpose(1, 2)).view(hidden.sizes());
    return hidden + change * all.head_scale;
}

} // namespace steerdeck::model
