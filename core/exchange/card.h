#pragma once

#include "core/base/json.h"
#include "core/steering/composition.h"
#include "core/steering/token.h"

#include <filesystem>
#include <map>

namespace steerdeck::exchange {

/// A learned row as a card carries it.
struct CardRow {
    std::string category;
    bool is_operator = false;
    std::vector<float> row; // [d]
};

/// What another Steerdeck needs to give the same answer, in one small file: `steerdeck.card/1`, JSON with rows in
/// base64 (float32, little endian).
struct Card {
    steering::ModelIdentity model;
    std::string prompt;
    steering::Deck deck;
    steering::Method method = steering::Method::steering;
    Json settings = Json::object(); // max_new_tokens, temperature, top_p, seed, dtype, template_variables
    std::map<std::string, CardRow> rows;
    std::string answer; // that its maker got; empty where none was made
};

void write_card(const std::filesystem::path& file, const Card& card);

/// Throws UnreadableFile for a damaged card or one of another version.
Card read_card(const std::filesystem::path& file);

/// Whether a file looks like a card.
bool is_card(const std::filesystem::path& file);

/// Throws Mismatch naming both where the card was made for another model or tokenizer.
void check_card(const Card& card, const steering::ModelIdentity& open, const std::string& where);

} // namespace steerdeck::exchange
