#include "core/train/settings.h"

#include "core/base/error.h"

#include <algorithm>
#include <cmath>

namespace steerdeck::train {

Json to_json(const TrainSettings& s)
{
    Json json = {{"steps", s.steps},
                 {"batch", s.batch},
                 {"learning_rate", s.learning_rate},
                 {"weight_decay", s.weight_decay},
                 {"warmup", s.warmup},
                 {"clip", s.clip},
                 {"temperature", s.temperature},
                 {"orthogonality", s.orthogonality},
                 {"seed", s.seed}};
    if (s.company > 0) { // else as before there was such a thing: what was begun then is gone on with
        json["company"] = s.company;
        json["most_company"] = s.most_company;
    }
    return json;
}

TrainSettings settings_from(const Json& json, const std::string& where)
{
    TrainSettings s;
    s.steps = require<int>(json, "steps", where);
    s.batch = require<int>(json, "batch", where);
    s.learning_rate = require<double>(json, "learning_rate", where);
    s.weight_decay = require<double>(json, "weight_decay", where);
    s.warmup = require<double>(json, "warmup", where);
    s.clip = require<double>(json, "clip", where);
    s.temperature = require<double>(json, "temperature", where);
    s.orthogonality = require<double>(json, "orthogonality", where);
    s.seed = require<std::uint64_t>(json, "seed", where);
    s.company = value_or<double>(json, "company", 0, where);
    s.most_company = value_or<int>(json, "most_company", s.most_company, where);
    return s;
}

void check_settings(const TrainSettings& s)
{
    const auto refuse = [](const std::string& what, double value, const char* range) {
        throw InvalidInput("The setting \"" + what + "\" is " + std::to_string(value), "training settings",
                           std::string("Give ") + range);
    };
    if (s.steps < 1 || s.steps > 10'000'000) refuse("steps", s.steps, "1 to 10 000 000");
    if (s.batch < 1 || s.batch > 65'536) refuse("batch", s.batch, "1 to 65 536");
    if (!(s.learning_rate > 0) || s.learning_rate > 10)
        refuse("learning_rate", s.learning_rate, "more than 0, at most 10");
    if (!(s.weight_decay >= 0) || s.weight_decay > 10) refuse("weight_decay", s.weight_decay, "0 to 10");
    if (!(s.warmup >= 0) || s.warmup > 1) refuse("warmup", s.warmup, "0 to 1");
    if (!(s.clip > 0)) refuse("clip", s.clip, "more than 0");
    if (!(s.temperature > 0) || s.temperature > 1000) refuse("temperature", s.temperature, "more than 0, at most 1000");
    if (!(s.orthogonality >= 0)) refuse("orthogonality", s.orthogonality, "0 or more");
    if (!(s.company >= 0) || s.company > 1) refuse("company", s.company, "0 to 1");
    if (s.most_company < 1 || s.most_company > 8) refuse("most_company", s.most_company, "1 to 8");
}

double learning_rate_at(const TrainSettings& s, int step)
{
    const double warm = std::max(1.0, std::round(s.warmup * s.steps));
    const double decay = double(s.steps - step) / std::max(1.0, s.steps - warm);
    return s.learning_rate * std::min({1.0, (step + 1) / warm, decay});
}

} // namespace steerdeck::train
