// The tokens of an earlier training, in use again.
#include "core/base/error.h"
#include "core/lab/library.h"
#include "core/lab/library_parts.h"
#include "core/lab/parts.h"
#include "core/lab/training_paths.h"
#include "core/model/known_fingerprints.h"
#include "core/steering/token_file.h"

#include <ATen/ATen.h>
#include <algorithm>

namespace steerdeck::lab {
namespace fs = std::filesystem;

std::vector<SetAside> use_training(Lab& lab, const fs::path& run)
{
    auto& parts = lab.parts();
    const auto read = read_training(run);
    if (model::current_fingerprint(read.fingerprint) != parts.identity.model)
        throw Mismatch(message("This training is of the model {}", read.model), run.string(),
                       message("Open that model first"));
    if (read.kind == "method")
        throw InvalidInput(message("This training made no tokens but \"{}\"", read.info.method), run.string(),
                           message("Train it again, or choose a training of tokens"));
    std::vector<steering::SteeringToken> tokens;
    for (const auto& path : read_training_paths(run, parts.identity.hidden_size)) {
        steering::SteeringToken token;
        token.name = path.name;
        token.is_operator = read.kind == "operator";
        token.category = token.is_operator ? "operator" : parts.assembler->behavior_set().at(token.name).category;
        const auto kept = std::ranges::find(path.steps, read.kept_step);
        const auto at = kept == path.steps.end() ? path.steps.size() - 1 : std::size_t(kept - path.steps.begin());
        const Eigen::RowVectorXf last = path.rows.row(Eigen::Index(at));
        token.embedding = at::empty({last.size()}, at::kFloat);
        std::copy(last.data(), last.data() + last.size(), token.embedding.mutable_data_ptr<float>());
        token.made = train::to_json(read.info.settings);
        token.made["steps"] = path.steps[at];
        token.made["training"] = run.filename().string();
        tokens.push_back(std::move(token));
    }
    std::vector<SetAside> set_aside;
    for (const auto& token : tokens) {
        SetAside one{token.name, steering::file_of_token(parts.token_folder, token.name), {}};
        if (fs::exists(one.file)) {
            one.aside = name_aside(one.file);
            move_token(one.file, one.aside);
        }
        (void)steering::write_token(parts.token_folder, token, parts.identity);
        set_aside.push_back(std::move(one));
    }
    parts.put_tokens(tokens);
    return set_aside;
}

std::vector<std::string> undo_use_training(Lab& lab, const std::vector<SetAside>& set_aside)
{
    auto& parts = lab.parts();
    std::vector<steering::SteeringToken> back;
    std::vector<std::string> names;
    for (const auto& one : set_aside) {
        const bool shipped = parts.shipped.has(one.name);
        if (one.aside.empty() && !shipped) continue; // nothing stood there
        move_token(one.file, name_aside(one.file));  // whatever stands there now is not lost
        if (!one.aside.empty()) move_token(one.aside, one.file);
        back.push_back(one.aside.empty() ? parts.shipped.at(one.name) : steering::read_token(one.file, parts.identity));
        names.push_back(one.name);
    }
    parts.put_tokens(back);
    return names;
}

} // namespace steerdeck::lab
