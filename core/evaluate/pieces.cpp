#include "core/evaluate/pieces.h"

#include <unordered_map>

namespace steerdeck::evaluate {

std::vector<Piece> pieces_of(const Plan& plan)
{
    std::vector<Piece> pieces;
    std::unordered_map<std::string, std::size_t> known; // by input
    for (std::size_t i = 0; i < plan.size(); ++i) {
        const auto [found, is_new] = known.emplace(plan.at(i).input_key, pieces.size());
        if (is_new) pieces.emplace_back();
        pieces[found->second].push_back(i);
    }
    return pieces;
}

std::vector<Piece> pieces_of(const Plan& plan, const Shard& shard)
{
    auto pieces = pieces_of(plan);
    std::size_t number = 0;
    std::erase_if(pieces, [&](const Piece&) { return !shard.has(number++); });
    return pieces;
}

} // namespace steerdeck::evaluate
