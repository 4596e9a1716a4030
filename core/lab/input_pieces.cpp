#include "core/lab/input_pieces.h"

namespace steerdeck::lab {

std::vector<InputPiece> pieces_of(const Tokenizer& tokenizer, int vocab_size, std::span<const std::int32_t> ids,
                                  std::span<const steering::RowLabel> labels)
{
    std::vector<InputPiece> pieces;
    auto label = labels.begin();
    for (const auto id : ids) {
        if (id >= vocab_size && label != labels.end()) {
            pieces.push_back({label->written, label->name, label->strength, id});
            ++label;
        } else {
            pieces.push_back({tokenizer.piece(id), {}, 1, id});
        }
    }
    return pieces;
}

} // namespace steerdeck::lab
