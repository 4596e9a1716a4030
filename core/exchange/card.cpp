#include "core/exchange/card.h"

#include "core/base/base64.h"
#include "core/base/files.h"
#include "core/model/known_fingerprints.h"

#include <cmath>
#include <cstring>
#include <fstream>

namespace steerdeck::exchange {
namespace fs = std::filesystem;
namespace {

constexpr const char* format = "steerdeck.card/1";
constexpr std::size_t largest = 64 << 20; // bytes

std::string bytes_of(const std::vector<float>& row)
{
    return {reinterpret_cast<const char*>(row.data()), row.size() * sizeof(float)};
}

std::vector<float> row_of(const std::string& text, const std::string& name, int hidden_size, const std::string& where)
{
    const auto damaged = [&](const Message& what) -> void {
        throw UnreadableFile(message("The card's row of \"{}\" {}", name, what), where,
                             message("Ask for the card again"));
    };
    std::string bytes;
    try {
        bytes = from_base64(text, message("the row"));
    } catch (const InvalidInput&) {
        damaged(message("is no base64"));
    }
    if (bytes.size() != std::size_t(hidden_size) * sizeof(float))
        damaged(message("has {} bytes where the model's rows have {}", bytes.size(),
                        std::size_t(hidden_size) * sizeof(float)));
    std::vector<float> row(static_cast<std::size_t>(hidden_size));
    std::memcpy(row.data(), bytes.data(), bytes.size());
    for (const float value : row)
        if (!std::isfinite(value)) damaged(message("holds values that are not finite"));
    return row;
}

Json chips_json(const steering::Deck& deck)
{
    Json chips = Json::array();
    for (const auto& chip : steering::enabled_chips(deck)) {
        Json one = {{"behavior", chip.behavior}, {"strength", chip.strength}};
        if (!chip.blend_target.empty()) {
            one["toward"] = chip.blend_target;
            one["share"] = chip.blend_weight;
        }
        if (chip.negated) one["negated"] = true;
        if (chip.group != 0) one["group"] = chip.group;
        chips.push_back(std::move(one));
    }
    return chips;
}

} // namespace

void write_card(const fs::path& file, const Card& card)
{
    Json rows = Json::object();
    for (const auto& [name, row] : card.rows)
        rows[name] = {{"category", row.category},
                      {"kind", row.is_operator ? "operator" : "behavior"},
                      {"float32", to_base64(bytes_of(row.row))}};
    const Json json = {{"format", format},
                       {"model",
                        {{"name", card.model.name},
                         {"fingerprint", card.model.model},
                         {"tokenizer", card.model.tokenizer},
                         {"hidden_size", card.model.hidden_size}}},
                       {"prompt", card.prompt},
                       {"method", steering::name_of(card.method)},
                       {"join", steering::name_of(card.deck.join)},
                       {"chips", chips_json(card.deck)},
                       {"settings", card.settings},
                       {"answer", card.answer},
                       {"rows", std::move(rows)}};
    write_file_atomically(file, json.dump(1, ' ', false, Json::error_handler_t::replace) + "\n");
}

Card read_card(const fs::path& file)
{
    const auto where = file.string();
    const auto json = read_json(file, message("card"), largest);
    if (const auto found = value_or<std::string>(json, "format", "", where); found != format)
        throw UnreadableFile(message("The card has format \"{}\" where \"{}\" is read", found, format), where,
                             message("Choose a card made by this version"));
    Card card;
    const auto model = require<Json>(json, "model", where);
    card.model = {require<std::string>(model, "name", where), require<std::string>(model, "fingerprint", where),
                  require<std::string>(model, "tokenizer", where), require<int>(model, "hidden_size", where)};
    if (card.model.hidden_size < 1 || card.model.hidden_size > 1 << 16)
        throw UnreadableFile(message("The card's hidden_size is out of range"), where,
                             message("Ask for the card again"));
    card.prompt = require<std::string>(json, "prompt", where);
    card.answer = value_or<std::string>(json, "answer", "", where);
    card.settings = value_or<Json>(json, "settings", Json::object(), where);
    try {
        card.method = steering::method_named(require<std::string>(json, "method", where));
        card.deck.join = steering::join_named(require<std::string>(json, "join", where));
    } catch (const InvalidInput& unknown) {
        throw UnreadableFile(unknown.happened, where, message("Choose a card made by this version"));
    }
    const auto chips = require<Json>(json, "chips", where);
    if (!chips.is_array() || chips.size() > 64)
        throw UnreadableFile(message("The card's chips are no list of at most 64"), where,
                             message("Ask for the card again"));
    for (const auto& one : chips) {
        steering::Chip chip;
        chip.behavior = require<std::string>(one, "behavior", where);
        chip.strength = value_or<double>(one, "strength", 1, where);
        chip.blend_target = value_or<std::string>(one, "toward", "", where);
        chip.blend_weight = value_or<double>(one, "share", 0, where);
        chip.negated = value_or(one, "negated", false, where);
        chip.group = value_or(one, "group", 0, where);
        card.deck.chips.push_back(std::move(chip));
    }
    const auto rows = require<Json>(json, "rows", where);
    if (!rows.is_object())
        throw UnreadableFile(message("The card's rows are no object"), where, message("Ask for the card again"));
    for (const auto& [name, one] : rows.items())
        card.rows[name] = {require<std::string>(one, "category", where),
                           require<std::string>(one, "kind", where) == "operator",
                           row_of(require<std::string>(one, "float32", where), name, card.model.hidden_size, where)};
    return card;
}

bool is_card(const fs::path& file)
{
    std::error_code none;
    if (!fs::is_regular_file(file, none)) return false;
    std::ifstream in(file, std::ios::binary);
    std::string begin(256, '\0');
    in.read(begin.data(), std::streamsize(begin.size()));
    return begin.find("\"steerdeck.card/") != std::string::npos;
}

void check_card(const Card& card, const steering::ModelIdentity& open, const std::string& where)
{
    if (card.model.hidden_size != open.hidden_size)
        throw Mismatch(message("The card's rows have {} numbers, for \"{}\"; those of the open model \"{}\" have {}",
                               card.model.hidden_size, card.model.name, open.name, open.hidden_size),
                       where, message("Open the card's model"));
    if (model::current_fingerprint(card.model.model) != open.model)
        throw Mismatch(message("The card was made for the model \"{}\" ({}), not for the open model \"{}\" ({})",
                               card.model.name, card.model.model.substr(0, 8), open.name, open.model.substr(0, 8)),
                       where, message("Open its model"));
    if (model::current_fingerprint(card.model.tokenizer) != open.tokenizer)
        throw Mismatch(message("The card was made with another tokenizer than that of \"{}\"", open.name), where,
                       message("Open its model with the tokenizer that came with it"));
}

} // namespace steerdeck::exchange
