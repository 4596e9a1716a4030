#include "core/model/stream_change.h"

#include "core/base/error.h"

#include <algorithm>
#include <array>

namespace steerdeck::model {
namespace {

constexpr std::array<std::pair<ChangePlace, std::string_view>, 4> places = {
    {{ChangePlace::block, "block"},
     {ChangePlace::attention, "attention"},
     {ChangePlace::post_attention_norm, "post_attention_norm"},
     {ChangePlace::mlp, "mlp"}}};

constexpr std::array<std::pair<ChangeFunction, std::string_view>, 5> functions = {{{ChangeFunction::none, "none"},
                                                                                   {ChangeFunction::silu, "silu"},
                                                                                   {ChangeFunction::relu, "relu"},
                                                                                   {ChangeFunction::gelu, "gelu"},
                                                                                   {ChangeFunction::tanh, "tanh"}}};

template <typename Table>
auto value_named(const Table& table, std::string_view name, const Message& what)
{
    const auto found = std::ranges::find(table, name, [](const auto& entry) { return entry.second; });
    if (found != table.end()) return found->first;
    std::string known;
    for (const auto& [value, text] : table) known += (known.empty() ? "" : ", ") + std::string(text);
    throw InvalidInput(message("There is no {} \"{}\"", what, name), "", message("Choose one of: {}", known));
}

} // namespace

std::string_view name_of(ChangePlace place) { return places[std::size_t(place)].second; }
std::string_view name_of(ChangeFunction function) { return functions[std::size_t(function)].second; }

ChangePlace change_place_named(std::string_view name)
{
    return value_named(places, name, message("place of adapters"));
}
ChangeFunction change_function_named(std::string_view name)
{
    return value_named(functions, name, message("activation"));
}

std::vector<ChangePlace> places_together(std::string_view word)
{
    using enum ChangePlace;
    if (word == "block") return {block};
    if (word == "sublayers") return {attention, mlp};
    if (word == "submodules") return {post_attention_norm, mlp};
    throw InvalidInput(message("There is no place of adapters \"{}\"", word), "",
                       message("Choose one of: block, sublayers, submodules"));
}

std::span<const std::pair<ChangePlace, std::string_view>> change_places() { return places; }
std::span<const std::pair<ChangeFunction, std::string_view>> change_functions() { return functions; }

} // namespace steerdeck::model
