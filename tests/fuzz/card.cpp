#include "core/exchange/card.h"

#include "core/base/error.h"
#include "tests/fuzz/targets.h"

#include <algorithm>
#include <cmath>

namespace steerdeck::fuzz {

void fuzz_card(Bytes bytes)
{
    const File file(bytes);
    const auto card = exchange::read_card(file.path());
    insist(card.deck.chips.size() <= 64, "a deck is of a size that can be answered");
    for (const auto& [name, row] : card.rows) {
        insist(int(row.row.size()) == card.model.hidden_size, "a row has the model's width");
        insist(std::ranges::all_of(row.row, [](float one) { return std::isfinite(one); }), "a row is finite");
    }
    try {
        exchange::check_card(card, {"tiny", "model-fingerprint", "tokenizer-fingerprint", 4}, file.path().string());
    } catch (const Error& refusal) {
        insist(*refusal.what() != '\0', "a refusal says why");
    }
}

} // namespace steerdeck::fuzz
