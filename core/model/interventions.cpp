#include "core/model/interventions.h"

#include "core/model/batch_invariant.h"
#include "core/model/kernels.h"
#include "core/model/upload.h"

#include <ATen/ATen.h>
#include <ATen/CPUGeneratorImpl.h>
#include <ATen/Context.h>
#include <ATen/core/grad_mode.h>
#include <algorithm>
#include <cmath>

namespace steerdeck::model {
namespace {

/// The defined tensors of one block's adapters and changes, always in the same order.
std::vector<at::Tensor*> tensors_in(Interventions& all, int block)
{
    std::vector<at::Tensor*> tensors;
    const auto add = [&](at::Tensor& tensor) {
        if (tensor.defined()) tensors.push_back(&tensor);
    };
    if (!all.blocks.empty())
        for (auto* adapter : all.blocks[std::size_t(block)].all()) {
            add(adapter->in);
            add(adapter->out);
        }
    for (auto& change : all.changes) {
        if (change.layer != block) continue;
        for (auto* tensor : {&change.down, &change.up, &change.fixed}) add(*tensor);
    }
    return tensors;
}

template <typename Work>
Interventions changed(Interventions a, const Work& work)
{
    for (auto* tensor : {&a.added, &a.head_in, &a.head_out})
        if (tensor->defined()) *tensor = work(*tensor);
    for (auto& block : a.blocks)
        for (auto* adapter : block.all())
            for (auto* tensor : {&adapter->in, &adapter->out})
                if (tensor->defined()) *tensor = work(*tensor);
    for (auto& change : a.changes)
        for (auto* tensor : {&change.down, &change.up, &change.fixed})
            if (tensor->defined()) *tensor = work(*tensor);
    return a;
}

/// Which of T new slots behind `past` the sequences' beginnings allow: [B, T].
at::Tensor reached(const at::Tensor& x, const at::Tensor& from, std::int64_t past)
{
    const auto slot = at::arange(past, past + x.size(1), at::TensorOptions(at::kLong).device(x.device()));
    return slot.unsqueeze(0).ge(from.to(x.device()).unsqueeze(1));
}

/// Each number by itself where bits must not depend on what stands beside it.
at::Tensor applied(ChangeFunction function, const at::Tensor& x)
{
    const bool each = !at::GradMode::is_enabled() && batch_invariant::takes(x);
    const auto one_by_one = [&](float (*f)(float)) {
        return batch_invariant::each(x.to(at::kFloat), f).to(x.scalar_type());
    };
    switch (function) {
    case ChangeFunction::none:
        return x;
    case ChangeFunction::relu:
        return at::relu(x);
    case ChangeFunction::silu:
        return each ? one_by_one([](float v) { return v / (1 + std::exp(-v)); }) : at::silu(x);
    case ChangeFunction::gelu:
        return each ? one_by_one([](float v) { return 0.5f * v * (1 + std::erf(v * float(M_SQRT1_2))); }) : at::gelu(x);
    case ChangeFunction::tanh:
        return each ? one_by_one([](float v) { return std::tanh(v); }) : at::tanh(x);
    }
    return x;
}

} // namespace

at::Generator generator_on(const at::Device& device, std::uint64_t seed)
{
    if (device.is_cpu()) return at::make_generator<at::CPUGeneratorImpl>(seed);
    auto generator = at::globalContext().defaultGenerator(device).clone();
    generator.set_current_seed(seed);
    return generator;
}

bool Interventions::has_beginning() const
{
    return added.defined() || std::ranges::any_of(changes, &Change::from_last);
}

Interventions Interventions::of(const std::vector<std::int64_t>& chosen) const
{
    auto index = at::tensor(chosen, at::kLong);
    const auto select = [&](const at::Tensor& all) {
        if (index.device() != all.device()) index = uploaded(index, all.device()); // once, as a rule
        return all.index_select(0, index);
    };
    auto result = *this;
    for (auto* tensor : {&result.added, &result.from})
        if (tensor->defined()) *tensor = select(*tensor);
    for (auto* factor : {&result.head_in, &result.head_out})
        // Factors of the head lie in memory as weights do, [out, in], because that is how a product reads them.
        if (factor->defined()) *factor = select(*factor).transpose(1, 2).contiguous().transpose(1, 2);
    const bool alike = !chosen.empty() && std::ranges::all_of(chosen, [&](auto i) { return i == chosen[0]; });
    const auto rows = [&](at::Tensor& tensor) {
        if (tensor.defined() && tensor.size(0) != 1) // one row serves all
            tensor = alike ? tensor.narrow(0, chosen[0], 1) : select(tensor);
    };
    for (auto& block : result.blocks)
        for (auto* adapter : block.all()) {
            rows(adapter->in);
            rows(adapter->out);
        }
    for (auto& change : result.changes)
        for (auto* tensor : {&change.down, &change.up, &change.fixed}) rows(*tensor);
    return result;
}

Interventions Interventions::to(at::ScalarType dtype, at::Device device) const
{
    auto result = changed(*this, [&](const at::Tensor& all) { return all.to(device, dtype); });
    if (from.defined()) result.from = from.to(device);
    return result;
}

Interventions Interventions::at_block(int block) const
{
    auto result = *this;
    result.added = result.head_in = result.head_out = at::Tensor();
    if (!blocks.empty()) {
        result.blocks.assign(blocks.size(), {});
        result.blocks[std::size_t(block)] = blocks[std::size_t(block)];
    }
    std::erase_if(result.changes, [&](const Change& change) { return change.layer != block; });
    return result;
}

std::vector<at::Tensor> Interventions::with_gradient(int block) const
{
    auto own = *this; // tensors are handles
    std::vector<at::Tensor> wanted;
    for (const auto* tensor : tensors_in(own, block))
        if (tensor->requires_grad()) wanted.push_back(*tensor);
    return wanted;
}

Interventions Interventions::with(int block, const std::vector<at::Tensor>& tensors) const
{
    auto result = *this;
    auto next = tensors.begin();
    for (auto* tensor : tensors_in(result, block))
        if (tensor->requires_grad()) *tensor = *next++;
    return result;
}

at::Tensor adapter_output(const at::Tensor& x, const Interventions::Adapter& adapter, const Interventions& all,
                          std::uint64_t place)
{
    auto read = x;
    if (all.dropout > 0) {
        // Drawn from a generator of its own, so that a block recomputed in the backward pass draws the same.
        auto generator = generator_on(x.device(), all.dropout_seed * 0x9e3779b97f4a7c15u + place);
        const auto kept = at::empty(x.sizes(), at::TensorOptions(x.device()).dtype(at::kFloat))
                              .bernoulli_(1 - all.dropout, generator);
        read = x * kept.div_(1 - all.dropout).to(x.options());
    }
    return linear_each(linear_each(read, adapter.in.to(x.options())), adapter.out.to(x.options())) * all.adapter_scale;
}

at::Tensor add_to_residual(const at::Tensor& x, const Interventions& all, std::int64_t past)
{
    const auto sum = x + all.added.to(x.options()).unsqueeze(1);
    if (!all.from.defined()) return sum;
    return at::where(reached(x, all.from, past).unsqueeze(2), sum, x);
}

at::Tensor changed_at(const at::Tensor& x, int layer, ChangePlace place, const Interventions& all, std::int64_t past)
{
    auto result = x;
    bool any = false;
    for (const auto& change : all.changes) {
        if (change.layer != layer || change.place != place) continue;
        any = true;
        at::Tensor sum = result;
        if (change.down.defined())
            sum = sum + linear_each(applied(change.function, linear_each(x, change.down.to(x.options()))),
                                    change.up.to(x.options()));
        if (change.fixed.defined()) sum = sum + change.fixed.to(x.options()).unsqueeze(1);
        const bool later = change.from_last && all.from.defined();
        result = later ? at::where(reached(x, all.from, past).unsqueeze(2), sum, result) : sum;
    }
    if (any && all.watch) all.watch(layer, place, x, result);
    return result;
}

at::Tensor head_input(const at::Tensor& hidden, const Interventions& all)
{
    const auto in = all.head_in.to(hidden.options()), out = all.head_out.to(hidden.options());
    const auto read = hidden.reshape({hidden.size(0), -1, hidden.size(-1)}); // [B, T, d]
    const auto change = linear_each(linear_each(read, in.transpose(1, 2)), out.transpose(1, 2)).view(hidden.sizes());
    return hidden + change * all.head_scale;
}

} // namespace steerdeck::model
