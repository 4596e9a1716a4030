#include "core/base/error.h"
#include "core/methods/low_rank.h"
#include "core/methods/methods.h"

#include <ATen/ATen.h>
#include <algorithm>
#include <charconv>
#include <cmath>
#include <set>

namespace steerdeck::methods {
namespace {

/// Takes apart what a file holds; each refusal says what the file has and what the model or the file itself says.
class Check {
public:
    Check(const Learned& learned, const model::ModelConfig& config, const std::string& where)
        : learned_(learned), config_(config), where_(where)
    {
    }

    void all()
    {
        switch (learned_.method) {
        case Method::caa:
            tensor("vector", {config_.hidden_size});
            (void)number("scale");
            layer(number("layer"));
            break;
        case Method::lm_steer:
            tensor("in", {config_.hidden_size, -1});
            tensor("out", {-1, config_.hidden_size});
            (void)number("epsilon");
            break;
        case Method::lora_dare:
            weights();
            break;
        case Method::adapter:
        case Method::fixed_vector:
            changes(learned_.method == Method::fixed_vector);
            break;
        default:
            weights();
            rank_ = -1; // adapters have one of their own
            changes(false);
        }
        if (known_.size() != learned_.tensors.size()) {
            const auto other = std::ranges::find_if(learned_.tensors,
                                                    [&](const auto& entry) { return !known_.contains(entry.first); });
            refuse(message("has a tensor \"{}\", which belongs to nothing of this model", other->first));
        }
    }

private:
    [[noreturn]] void refuse(const Message& what) const
    {
        throw UnreadableFile(message("The {} file of \"{}\" {}", name_of(learned_.method), learned_.behavior, what),
                             where_, message("Train it again for this model"));
    }

    double number(const char* name) const
    {
        const auto found = learned_.numbers.find(name);
        if (found == learned_.numbers.end() || !std::isfinite(found->second))
            refuse(message("lacks the number \"{}\"", name));
        return found->second;
    }

    std::string word(const char* name) const
    {
        const auto found = learned_.words.find(name);
        if (found == learned_.words.end()) refuse(message("does not say its {}", name));
        return found->second;
    }

    void layer(double layer) const
    {
        if (layer != std::floor(layer) || layer < 0 || layer >= config_.layers)
            refuse(message("is for block {} where the model has {} blocks", long(layer), config_.layers));
    }

    static std::string shape_of(c10::IntArrayRef sizes)
    {
        std::string text;
        for (const auto size : sizes) text += (text.empty() ? "" : " x ") + (size < 0 ? "rank" : std::to_string(size));
        return "[" + text + "]";
    }

    /// -1 in `sizes` stands for the rank, which all tensors share.
    void tensor(const std::string& name, const std::vector<std::int64_t>& sizes)
    {
        const auto found = learned_.tensors.find(name);
        if (found == learned_.tensors.end()) refuse(message("has no tensor \"{}\"", name));
        const auto& value = found->second;
        bool fits = value.scalar_type() == at::kFloat && value.dim() == std::int64_t(sizes.size());
        for (std::size_t k = 0; fits && k < sizes.size(); ++k) {
            const auto size = value.size(std::int64_t(k));
            if (sizes[k] < 0 && rank_ < 0 && size > 0) rank_ = size;
            fits = size == (sizes[k] < 0 ? rank_ : sizes[k]);
        }
        if (!fits)
            refuse(
                rank_ > 0
                    ? message(
                          "has no float32 tensor \"{}\" of this model's shape: it is {} where {} of rank {} is wanted",
                          name, shape_of(value.sizes()), shape_of(sizes), rank_)
                    : message("has no float32 tensor \"{}\" of this model's shape: it is {} where {} is wanted", name,
                              shape_of(value.sizes()), shape_of(sizes)));
        if (!at::isfinite(value).all().item<bool>()) refuse(message("holds values that are not finite"));
        known_.insert(name);
    }

    void weights()
    {
        (void)number("scale");
        bool any = false;
        for (const auto& projection : projections_of(config_)) {
            // A projection is changed in every block or in none.
            if (!learned_.tensors.contains(std::string("0.") + projection.name + ".in")) continue;
            any = true;
            for (int i = 0; i < config_.layers; ++i) {
                const auto name = std::to_string(i) + "." + projection.name;
                tensor(name + ".in", {-1, projection.inputs});
                tensor(name + ".out", {projection.outputs, -1});
            }
        }
        if (!any) refuse(message("changes no projection of block 0"));
    }

    void changes(bool fixed)
    {
        const auto last = number("last_position");
        if (last != 0 && last != 1) refuse(message("says neither yes nor no to \"last_position\""));
        const auto place = word("place");
        std::vector<model::ChangePlace> places;
        try {
            places = model::places_together(place);
            if (!fixed) (void)model::change_function_named(word("activation"));
        } catch (const InvalidInput& unknown) {
            refuse(message("is not of this program: {}", unknown.happened));
        }
        const double rank = fixed ? 0 : number("rank");
        std::set<int> layers;
        for (const auto& [name, value] : learned_.tensors) {
            const auto change = change_tensor(name);
            if (!change) continue;
            layer(change->layer);
            if (std::ranges::find(places, change->place) == places.end())
                refuse(message("says its place is \"{}\" but has a change at \"{}\" (\"{}\")", place,
                               name_of(change->place), name));
            layers.insert(change->layer);
        }
        if (layers.empty()) refuse(message("changes no block"));
        const std::int64_t d = config_.hidden_size;
        for (const int i : layers)
            for (const auto at : places) {
                if (fixed) {
                    tensor(name_of(ChangeTensor{i, at, "vector"}), {d});
                    continue;
                }
                tensor(name_of(ChangeTensor{i, at, "down"}), {-1, d});
                tensor(name_of(ChangeTensor{i, at, "up"}), {d, -1});
            }
        if (!fixed && double(rank_) != rank)
            refuse(message("says its rank is {} but has tensors of rank {}", long(rank), rank_));
    }

    const Learned& learned_;
    const model::ModelConfig& config_;
    const std::string& where_;
    std::int64_t rank_ = -1;
    std::set<std::string> known_;
};

} // namespace

std::optional<ChangeTensor> change_tensor(std::string_view name)
{
    ChangeTensor tensor;
    const auto first = name.find('.'), last = name.rfind('.');
    if (first == std::string_view::npos || first == last) return {};
    const auto read = std::from_chars(name.data(), name.data() + first, tensor.layer);
    if (read.ec != std::errc() || read.ptr != name.data() + first || tensor.layer < 0) return {};
    const auto place = name.substr(first + 1, last - first - 1);
    const auto known = std::ranges::find(model::change_places(), place, [](const auto& one) { return one.second; });
    if (known == model::change_places().end()) return {};
    tensor.place = known->first;
    tensor.part = name.substr(last + 1);
    if (tensor.part != "down" && tensor.part != "up" && tensor.part != "vector") return {};
    return tensor;
}

std::string name_of(const ChangeTensor& tensor)
{
    return std::to_string(tensor.layer) + "." + std::string(model::name_of(tensor.place)) + "." + tensor.part;
}

void check_learned(const Learned& learned, const model::ModelConfig& config, const std::string& where)
{
    Check(learned, config, where).all();
}

} // namespace steerdeck::methods
