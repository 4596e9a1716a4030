#pragma once

#include "core/lab/values.h"
#include "core/steering/assemble.h"

#include <span>

namespace steerdeck::lab {

/// An input token by token. Ids from the vocabulary's end on are steering rows, labelled in their order by
/// `labels`.
std::vector<InputPiece> pieces_of(const Tokenizer& tokenizer, int vocab_size, std::span<const std::int32_t> ids,
                                  std::span<const steering::RowLabel> labels);

} // namespace steerdeck::lab
