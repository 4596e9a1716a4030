#include "model/kv_cache.h"

#include <torch/torch.h>

namespace steerdeck::model {
namespace {

void grow(at::Tensor& store, const at::Tensor& piece, std::int64_t held, std::int64_t needed)
{
    if (store.defined() && store.size(2) >= needed) return;
    const auto room = std::max<std::int64_t>(needed + 64, store.defined() ? store.size(2) * 2 : 0);
    auto larger = at::empty({piece.size(0), piece.size(1), room, piece.size(3)}, piece.options());
    if (held > 0) larger.narrow(2, 0, held).copy_(store.narrow(2, 0, held));
    store = larger;
}

} // namespace

std::pair<at::Tensor, at::Tensor> KvCache::append(int layer, const at::Tensor& k, const at::Tensor& v)
{
    auto& keys = keys_[std::size_t(layer)];
    auto& values = values_[std::size_t(layer)];
    const auto end = length_ + k.size(2);
    grow(keys, k, length_, end);
    grow(values, v, length_, end);
    keys.narrow(2, length_, k.size(2)).copy_(k);
    values.narrow(2, length_, v.size(2)).copy_(v);
    auto result = std::pair{keys.narrow(2, 0, end), values.narrow(2, 0, end)};
    if (layer + 1 == int(keys_.size())) length_ = end;
    return result;
}

void KvCache::select_rows(const at::Tensor& rows)
{
    for (auto* stores : {&keys_, &values_})
        for (auto& store : *stores)
            if (store.defined()) store = store.index_select(0, rows);
}

} // namespace steerdeck::model
