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
    const TrainSettings before;
    if (s.company > 0 && s.company_as != before.company_as) json["company_as"] = s.company_as;
    if (s.right_answers != before.right_answers) json["right_answers"] = s.right_answers;
    if (s.refine) json["refine"] = true;
    if (s.epochs != before.epochs) json["epochs"] = s.epochs;
    if (s.subset != before.subset) json["subset"] = s.subset;
    if (s.drop_longest != before.drop_longest) json["drop_longest"] = s.drop_longest;
    behaviors::add_style(json, s.instructions);
    if (s.start != before.start) json["start"] = s.start;
    if (s.sizes != before.sizes) json["sizes"] = s.sizes;
    if (s.without != before.without) json["without"] = s.without;
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
    s.right_answers = value_or<double>(json, "right_answers", s.right_answers, where);
    s.company_as = value_or<std::string>(json, "company_as", s.company_as, where);
    s.refine = value_or<bool>(json, "refine", s.refine, where);
    s.epochs = value_or<double>(json, "epochs", s.epochs, where);
    s.subset = value_or<int>(json, "subset", s.subset, where);
    s.drop_longest = value_or<double>(json, "drop_longest", s.drop_longest, where);
    s.instructions = behaviors::style_from(json, where);
    s.start = value_or<std::string>(json, "start", s.start, where);
    s.sizes = value_or<std::vector<int>>(json, "sizes", s.sizes, where);
    s.without = value_or<std::vector<std::string>>(json, "without", s.without, where);
    return s;
}

TrainSettings paper_settings()
{
    TrainSettings s;
    s.learning_rate = 1e-4;
    s.epochs = 2;
    s.subset = 50'000;
    s.drop_longest = 0.001;
    s.instructions = {behaviors::WordingForm::sentences, 10, true};
    return s;
}

TrainSettings company_settings()
{
    TrainSettings s;
    s.steps = 500;
    s.batch = 54;
    s.learning_rate = 3e-3;
    s.company = 0.7;
    s.most_company = 3;
    s.company_as = "tokens";
    s.refine = true;
    return s;
}

void check_settings(const TrainSettings& s)
{
    const auto refuse = [](const char* what, double value, const Message& range) {
        throw InvalidInput(message("The setting \"{}\" is {}", what, value), message("training settings"),
                           message("Give {}", range));
    };
    if (s.steps < 1 || s.steps > 10'000'000) refuse("steps", s.steps, message("1 to 10 000 000"));
    if (s.batch < 1 || s.batch > 65'536) refuse("batch", s.batch, message("1 to 65 536"));
    if (!(s.learning_rate > 0) || s.learning_rate > 10)
        refuse("learning_rate", s.learning_rate, message("more than 0, at most 10"));
    if (!(s.weight_decay >= 0) || s.weight_decay > 10) refuse("weight_decay", s.weight_decay, message("0 to 10"));
    if (!(s.warmup >= 0) || s.warmup > 1) refuse("warmup", s.warmup, message("0 to 1"));
    if (!(s.clip > 0)) refuse("clip", s.clip, message("more than 0"));
    if (!(s.temperature > 0) || s.temperature > 1000)
        refuse("temperature", s.temperature, message("more than 0, at most 1000"));
    if (!(s.right_answers >= 0) || s.right_answers > 1000)
        refuse("right_answers", s.right_answers, message("0 to 1000"));
    if (!(s.orthogonality >= 0)) refuse("orthogonality", s.orthogonality, message("0 or more"));
    if (!(s.company >= 0) || s.company > 1) refuse("company", s.company, message("0 to 1"));
    if (s.most_company < 1 || s.most_company > 8) refuse("most_company", s.most_company, message("1 to 8"));
    if (std::ranges::find(company_kinds, s.company_as) == std::end(company_kinds))
        throw InvalidInput(message("There is no company \"{}\"", s.company_as), message("training settings"),
                           message("Choose words or tokens"));
    if (!(s.epochs >= 0) || s.epochs > 1000) refuse("epochs", s.epochs, message("0 to 1000"));
    if (s.epochs > 0 && s.company > 0)
        throw InvalidInput(
            message("Company is drawn anew for each example, so the data cannot be gone through in epochs"),
            message("training settings"), message("Leave out one of the two"));
    if (s.subset < 0) refuse("subset", s.subset, message("0 for all, or how many examples"));
    if (!(s.drop_longest >= 0) || s.drop_longest > 0.5) refuse("drop_longest", s.drop_longest, message("0 to 0.5"));
    behaviors::check(s.instructions);
    if (std::ranges::find(operator_starts, s.start) == std::end(operator_starts))
        throw InvalidInput(message("There is no start \"{}\"", s.start), message("training settings"),
                           message("Choose zero, average, word or random"));
    for (const int size : s.sizes)
        if (size < 1 || size > 4) refuse("sizes", size, message("1 to 4"));
}

double learning_rate_at(const TrainSettings& s, int step)
{
    const double warm = std::max(1.0, std::round(s.warmup * s.steps));
    const double decay = double(s.steps - step) / std::max(1.0, s.steps - warm);
    return s.learning_rate * std::min({1.0, (step + 1) / warm, decay});
}

} // namespace steerdeck::train
