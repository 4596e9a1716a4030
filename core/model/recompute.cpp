#include "core/model/recompute.h"

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>
#include <torch/csrc/autograd/autograd.h>
#include <torch/csrc/autograd/custom_function.h>

namespace steerdeck::model {
namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

struct Recomputed : torch::autograd::Function<Recomputed> {
    static at::Tensor forward(AutogradContext* context, const BlockFunction& block, at::TensorList inputs)
    {
        context->save_for_backward(inputs.vec());
        // The context holds values only: the function travels in a capsule it owns.
        context->saved_data["block"] = c10::IValue::make_capsule(c10::make_intrusive<Holder>(block));
        return block(inputs.vec()); // gradients are off in here
    }

    static variable_list backward(AutogradContext* context, const variable_list& grads)
    {
        const auto capsule = context->saved_data["block"].toCapsule();
        const auto& block = static_cast<const Holder&>(*capsule).block;
        const at::AutoGradMode recording(true);
        variable_list inputs, wanted;
        std::vector<std::size_t> places;
        for (const auto& saved : context->get_saved_variables()) {
            inputs.push_back(saved.detach());
            if (!context->needs_input_grad(inputs.size() - 1)) continue;
            inputs.back().requires_grad_(true);
            wanted.push_back(inputs.back());
            places.push_back(inputs.size());
        }
        const auto y = block(inputs);
        const auto found = torch::autograd::grad({y}, wanted, {grads[0]});
        variable_list result(inputs.size() + 1);
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

at::Tensor recomputed(const BlockFunction& block, const std::vector<at::Tensor>& inputs)
{
    return Recomputed::apply(block, at::TensorList(inputs)); // LibTorch finds tensors in no other list
}

} // namespace steerdeck::model
