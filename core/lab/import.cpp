#include "core/base/error.h"
#include "core/base/json.h"
#include "core/exchange/exchange.h"
#include "core/lab/exchange.h"
#include "core/lab/own.h"
#include "core/lab/parts.h"
#include "core/model/safetensors.h"

#include <ATen/ATen.h>
#include <algorithm>
#include <fstream>

namespace steerdeck::lab {
namespace fs = std::filesystem;
namespace {

/// Rows with the names they shall have; what they were made of stands in the token's record.
struct Named {
    std::string kind, base;
    std::vector<steering::SteeringToken> tokens;
};

/// A token of this name: a behaviour of the set, or an operator. Throws InvalidInput.
steering::SteeringToken token_named(const Lab::Parts& parts, const std::string& name, const at::Tensor& row,
                                    const Json& made)
{
    steering::SteeringToken token;
    token.name = name;
    token.is_operator = std::ranges::count(steering::operator_names(), name) > 0;
    token.category = token.is_operator ? "operator" : parts.assembler->behavior_set().at(name).category;
    token.embedding = row.clone();
    token.made = made;
    return token;
}

Named from_card(const Lab::Parts& parts, const fs::path& file)
{
    const auto card = exchange::read_card(file);
    exchange::check_card(card, parts.identity, file.string());
    Named named{"share card", card.model.name, {}};
    for (const auto& [name, row] : card.rows)
        named.tokens.push_back(token_named(parts, name, at::tensor(row.row, at::kFloat),
                                           {{"imported", "share card"}, {"file", file.filename().string()}}));
    return named;
}

bool is_token_file(const fs::path& file)
{
    std::error_code none;
    if (!fs::is_regular_file(file, none)) return false;
    const auto metadata = model::read_safetensors_metadata(file, message("rows"));
    const auto format = metadata.find("format");
    return format != metadata.end() && format->second.starts_with("steerdeck.token/");
}

Named from_rows(const Lab::Parts& parts, const ImportRequest& request)
{
    const auto rows = exchange::read_foreign_rows(request.file, parts.decoder->config(), parts.identity);
    const auto n = std::size_t(rows.rows.size(0));
    const auto& names = request.names.empty() ? rows.names : request.names;
    const auto where = request.file.string();
    if (names.empty())
        throw InvalidInput(
            n == 1 ? message("The file does not say what its {} row stands for", n)
                   : message("The file does not say what its {} rows stand for", n),
            where, n == 1 ? message("Name a behaviour (--names)") : message("Name a behaviour for each (--names)"));
    if (names.size() != n)
        throw InvalidInput(n == 1 ? message("There are {} names for {} row", names.size(), n)
                                  : message("There are {} names for {} rows", names.size(), n),
                           where, message("Name one for each"));
    Named named{rows.kind, rows.base, {}};
    const auto& set = parts.assembler->behavior_set();
    for (std::size_t i = 0; i < n; ++i) {
        const auto& name = names[i];
        if (std::count(names.begin(), names.end(), name) > 1)
            throw InvalidInput(message("Two rows are named \"{}\"", name), where,
                               message("Give each a name of its own"));
        const auto known = std::ranges::any_of(set.behaviors, [&](const auto& one) { return one.name == name; }) ||
                           std::ranges::count(steering::operator_names(), name) > 0;
        if (!known)
            throw InvalidInput(message("There is no behaviour \"{}\" in the set \"{}\"", name, set.name), where,
                               message("Name one that there is for each row (--names), or open a set that has it"));
        named.tokens.push_back(
            token_named(parts, name, rows.rows[std::int64_t(i)],
                        {{"imported", rows.kind}, {"file", request.file.filename().string()}, {"base", rows.base}}));
    }
    return named;
}

Named named_rows(const Lab::Parts& parts, const ImportRequest& request)
{
    std::error_code none;
    if (!fs::exists(request.file, none))
        throw UnreadableFile(message("There is no such file"), request.file.string(), message("Check the path"));
    if (exchange::is_card(request.file)) return from_card(parts, request.file);
    if (is_token_file(request.file)) return {"token", {}, {steering::read_token(request.file, parts.identity)}};
    return from_rows(parts, request);
}

/// "german.safetensors.aside", with a number where that is taken.
void move_aside(const fs::path& file)
{
    fs::path aside = file.string() + ".aside";
    for (int n = 2; fs::exists(aside); ++n) aside = file.string() + ".aside." + std::to_string(n);
    std::error_code error;
    fs::rename(file, aside, error);
    if (error)
        throw UnwritableFile(message("The token's file cannot be renamed: {}", error.message()), file.string(),
                             message("Check the folder's permissions"));
}

/// The file that holds the token `name` in `folder`, whatever it is called.
fs::path file_of(const fs::path& folder, const std::string& name)
{
    std::string stem = name;
    std::erase_if(stem, [](char c) { return c == '<' || c == '>' || c == '/'; });
    return folder / (stem + ".safetensors");
}

} // namespace

ImportDone import_rows(Lab& lab, const ImportRequest& request)
{
    auto& parts = lab.parts();
    auto named = named_rows(parts, request);
    const auto open = parts.tokens();
    for (const auto& token : named.tokens) // all of them before the first is written
        if (open->has(token.name) && !at::equal(open->at(token.name).embedding, token.embedding) && !request.replace)
            throw InvalidInput(message("There is a token \"{}\" already, with another row", token.name),
                               request.file.string(),
                               message("Ask for it to be replaced (--replace), or name another"));
    ImportDone done{named.kind, named.base, {}, {}};
    for (const auto& token : named.tokens) {
        done.tokens.push_back(token.name);
        if (open->has(token.name) && at::equal(open->at(token.name).embedding, token.embedding)) {
            done.files.emplace_back();
            continue;
        }
        const auto file = file_of(parts.token_folder, token.name);
        if (fs::exists(file)) move_aside(file);
        done.files.push_back(steering::write_token(parts.token_folder, token, parts.identity));
    }
    parts.put_tokens(named.tokens);
    return done;
}

OpenedCard open_card(Lab& lab, const fs::path& file)
{
    auto& parts = lab.parts();
    const auto card = exchange::read_card(file);
    const auto named = from_card(parts, file);
    steering::check_chips(card.deck);
    auto store = *parts.tokens();
    for (const auto& token : named.tokens) store.put(token);
    steering::SideTable table(parts.decoder->config().vocab_size);
    (void)parts.assembler->rows_of(card.deck, store, table); // whatever is missing is said before anything is changed
    const auto where = file.string();
    OpenedCard opened;
    opened.prompt = card.prompt;
    opened.model = card.model.name;
    opened.deck = card.deck;
    opened.method = card.method;
    opened.max_new_tokens = value_or(card.settings, "max_new_tokens", 256, where);
    opened.temperature = value_or(card.settings, "temperature", 0.0, where);
    opened.top_p = value_or(card.settings, "top_p", 1.0, where);
    opened.seed = value_or<std::uint64_t>(card.settings, "seed", 0, where);
    opened.top_k = value_or(card.settings, "top_k", 0, where);
    opened.system_prompt = value_or<std::string>(card.settings, "system_prompt", "", where);
    if (card.settings.contains("template_variables"))
        opened.template_variables = card.settings["template_variables"].dump();
    opened.answer = card.answer;
    parts.put_tokens(named.tokens);
    return opened;
}

} // namespace steerdeck::lab
