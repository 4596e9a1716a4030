#include "core/lab/training_points.h"

#include <cmath>
#include <limits>

namespace steerdeck::lab {
namespace {

/// With the digits that a picture shows: there are many of them.
double rounded(double value)
{
    if (!std::isfinite(value) || value == 0) return value;
    const double unit = std::pow(10, std::floor(std::log10(std::abs(value))) - 4);
    return std::round(value / unit) * unit;
}

/// [block, place, |W_down|, |W_up|, cosine to LoRA] each.
Json to_json(const std::vector<LayerTrace>& layers)
{
    Json all = Json::array();
    for (const auto& one : layers)
        all.push_back({one.layer, one.place, rounded(one.down), rounded(one.up), rounded(one.lora_cosine)});
    return all;
}

std::vector<LayerTrace> layers_from(const Json& json, const std::string& where)
{
    std::vector<LayerTrace> layers;
    for (const auto& one : json) {
        if (!one.is_array() || one.size() != 5 || !one[0].is_number_integer() || !one[1].is_string())
            throw UnreadableFile(message("The curve of a training has a layer that is none"), where,
                                 message("Train again"));
        const auto number = [&](std::size_t i) {
            return one[i].is_number() ? one[i].get<double>() : std::numeric_limits<double>::quiet_NaN();
        };
        layers.push_back({one[0].get<int>(), one[1].get<std::string>(), number(2), number(3), number(4)});
    }
    return layers;
}

Json to_json(const TrainPoint& point)
{
    Json tokens = Json::array();
    for (const auto& token : point.tokens) {
        Json nearest = Json::array();
        for (const auto& word : token.nearest)
            nearest.push_back({{"text", word.text}, {"id", word.id}, {"cosine", word.cosine}, {"l2", word.l2}});
        tokens.push_back({{"name", token.name},
                          {"loss", token.loss},
                          {"norm", token.norm},
                          {"cosine_to_start", token.cosine_to_start},
                          {"nearest", std::move(nearest)}});
        if (!token.layers.empty()) tokens.back()["layers"] = to_json(token.layers);
    }
    return {{"step", point.step},
            {"total_steps", point.total_steps},
            {"seconds", point.seconds},
            {"learning_rate", point.learning_rate},
            {"gradient_norm", point.gradient_norm},
            {"loss", point.loss},
            {"tokens", std::move(tokens)}};
}

} // namespace

TrainPoint point_from(const Json& json, const std::string& where)
{
    TrainPoint point;
    point.step = require<int>(json, "step", where);
    point.total_steps = require<int>(json, "total_steps", where);
    point.seconds = number_in(json, "seconds", where);
    point.learning_rate = number_in(json, "learning_rate", where);
    point.gradient_norm = number_in(json, "gradient_norm", where);
    point.loss = number_in(json, "loss", where);
    for (const auto& told : require<Json>(json, "tokens", where)) {
        TokenTrace token;
        token.name = require<std::string>(told, "name", where);
        token.loss = number_in(told, "loss", where);
        token.norm = number_in(told, "norm", where);
        token.cosine_to_start = number_in(told, "cosine_to_start", where);
        // Earlier versions wrote 1 - cosine, and of operators, which start at zero, the norm.
        if (told.contains("drift") && !token.name.starts_with('<'))
            token.cosine_to_start = 1 - number_in(told, "drift", where);
        for (const auto& word : require<Json>(told, "nearest", where))
            token.nearest.push_back({require<std::string>(word, "text", where), require<int>(word, "id", where),
                                     number_in(word, "cosine", where), number_in(word, "l2", where)});
        if (told.contains("layers")) token.layers = layers_from(told.at("layers"), where);
        point.tokens.push_back(std::move(token));
    }
    return point;
}

double number_in(const Json& json, const char* key, const std::string& where)
{
    return value_or(json, key, std::numeric_limits<double>::quiet_NaN(), where);
}

std::string line_of(const TrainPoint& point)
{
    return to_json(point).dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string line_of(const HeldOutPoint& point)
{
    Json tokens = Json::array();
    for (const auto& one : point.tokens)
        tokens.push_back({{"name", one.name}, {"loss", one.loss}, {"accuracy", one.accuracy}});
    const Json json = {{"step", point.step},       {"loss", point.loss}, {"accuracy", point.accuracy},
                       {"answers", point.answers}, {"best", point.best}, {"tokens", std::move(tokens)}};
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

HeldOutPoint held_out_from(const Json& json, const std::string& where)
{
    HeldOutPoint point;
    point.step = require<int>(json, "step", where);
    point.loss = number_in(json, "loss", where);
    point.accuracy = number_in(json, "accuracy", where);
    point.answers = value_or(json, "answers", 0L, where);
    point.best = value_or(json, "best", false, where);
    for (const auto& one : require<Json>(json, "tokens", where))
        point.tokens.push_back({require<std::string>(one, "name", where), number_in(one, "loss", where),
                                number_in(one, "accuracy", where)});
    return point;
}

} // namespace steerdeck::lab
