#pragma once

#include "core/model/decoder.h"
#include "core/steering/assemble.h"

namespace steerdeck::train {

/// Where the training of a behaviour's token begins (arXiv 2601.05062, section 3): the mean [d] of the embeddings of
/// its instructions' tokens, float32 on the CPU.
at::Tensor start_of(const model::Decoder& decoder, const steering::Assembler& assembler,
                    const behaviors::Behavior& behavior);

} // namespace steerdeck::train
