#include "core/generate/carried.h"

#include <ATen/ATen.h>
#include <algorithm>

namespace steerdeck::generate {

std::optional<model::Interventions> together(const std::vector<const model::Interventions*>& all,
                                             const std::vector<std::int64_t>& from)
{
    using All = model::Interventions;
    if (all.empty() || !all[0]) return {};
    std::vector<const All*> once;
    std::vector<std::int64_t> row_of;
    for (const auto* one : all) {
        const auto known = std::ranges::find(once, one);
        row_of.push_back(known - once.begin());
        if (known == once.end()) once.push_back(one);
    }
    auto table = *once[0];
    const auto stack = [&](at::Tensor& into, const auto& tensor_of) {
        if (!into.defined() || once.size() == 1) return;
        std::vector<at::Tensor> rows;
        for (const auto* one : once) rows.push_back(tensor_of(*one));
        into = at::cat(rows);
    };
    stack(table.added, [](const All& one) { return one.added; });
    stack(table.head_in, [](const All& one) { return one.head_in; });
    stack(table.head_out, [](const All& one) { return one.head_out; });
    for (std::size_t i = 0; i < table.blocks.size(); ++i)
        for (std::size_t p = 0; p < table.blocks[i].all().size(); ++p) {
            auto* adapter = table.blocks[i].all()[p];
            stack(adapter->in, [=](const All& one) { return one.blocks[i].all()[p]->in; });
            stack(adapter->out, [=](const All& one) { return one.blocks[i].all()[p]->out; });
        }
    for (std::size_t i = 0; i < table.changes.size(); ++i) {
        stack(table.changes[i].down, [=](const All& one) { return one.changes[i].down; });
        stack(table.changes[i].up, [=](const All& one) { return one.changes[i].up; });
        stack(table.changes[i].fixed, [=](const All& one) { return one.changes[i].fixed; });
    }
    auto result = table.of(row_of);
    if (result.has_beginning()) result.from = at::tensor(from, at::kLong);
    return result;
}

std::string kind_of(const model::Interventions& changes)
{
    std::string kind;
    const auto number = [&](double value) { kind += std::to_string(value) + ";"; };
    const auto shape = [&](const at::Tensor& tensor) {
        if (tensor.defined())
            for (const auto size : tensor.sizes()) kind += std::to_string(size) + ",";
        kind += ";";
    };
    for (const auto* tensor : {&changes.added, &changes.head_in, &changes.head_out}) shape(*tensor);
    for (const double value : {double(changes.layer), changes.head_scale, changes.adapter_scale}) number(value);
    for (const auto& block : changes.blocks)
        for (const auto* adapter : block.all()) {
            shape(adapter->in);
            shape(adapter->out);
        }
    for (const auto& change : changes.changes) {
        for (const int value : {change.layer, int(change.place), int(change.function), int(change.from_last)})
            number(value);
        for (const auto* tensor : {&change.down, &change.up, &change.fixed}) shape(*tensor);
    }
    return kind;
}

} // namespace steerdeck::generate
