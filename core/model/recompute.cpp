#include "core/model/recompute.h"

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>
#include <torch/csrc/autograd/autograd.h>
#include <torch/csrc/autograd/custom_function.h>

namespace steerdeck::model {
namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

/// LibTorch finds a function's inputs among its arguments, so that the six tensors of the adapters stand by themselves.
struct Recomputed : torch::autograd::Function<Recomputed> {
    static at::Tensor forward(AutogradContext* context, const BlockFunction& block, const at::Tensor& x,
                              const at::Tensor& a, const at::Tensor& b, const at::Tensor& c, const at::Tensor& d,
                              const at::Tensor& e, const at::Tensor& f)
    {
        context->save_for_backward({x, a, b, c, d, e, f});
        // The context holds values only: the function travels in a capsule it owns.
        context->saved_data["block"] = c10::IValue::make_capsule(c10::make_intrusive<Holder>(block));
        return block(x, {{a, b}, {c, d}, {e, f}}); // gradients are off in here
    }

    static variable_list backward(AutogradContext* context, const variable_list& grads)
    {
        const auto capsule = context->saved_data["block"].toCapsule();
        const auto& block = static_cast<const Holder&>(*capsule).block;
        const at::AutoGradMode recording(true);
        variable_list inputs, wanted;
        std::vector<std::size_t> places;
        for (const auto& saved : context->get_saved_variables()) {
            inputs.push_back(saved.defined() ? saved.detach() : saved);
            if (!saved.defined() || !context->needs_input_grad(inputs.size() - 1)) continue;
            inputs.back().requires_grad_(true);
            wanted.push_back(inputs.back());
            places.push_back(inputs.size());
        }
        const auto y = block(inputs[0], {{inputs[1], inputs[2]}, {inputs[3], inputs[4]}, {inputs[5], inputs[6]}});
        const auto found = torch::autograd::grad({y}, wanted, {grads[0]});
        variable_list result(8);
        for (std::size_t i = 0; i < places.size(); ++i) result[places[i]] = found[i];
        return result;
    }

private:
    struct Holder : torch::CustomClassHolder {
        explicit Holder(BlockFunction b) : block(std::move(b)) {}
        BlockFunction block;
    };
};

} // namespace

at::Tensor recomputed(const BlockFunction& block, const at::Tensor& x, const Interventions::BlockAdapters& adapters)
{
    auto own = adapters;
    for (auto* adapter : {&own.gate, &own.up, &own.down})
        for (auto* tensor : {&adapter->in, &adapter->out})
            if (!tensor->defined()) *tensor = at::empty({0}, x.options()); // a function's input has to be a tensor
    return Recomputed::apply(block, x, own.gate.in, own.gate.out, own.up.in, own.up.out, own.down.in, own.down.out);
}

} // namespace steerdeck::model
