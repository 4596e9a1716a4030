#pragma once

#include "core/base/progress.h"
#include "core/methods/methods.h"
#include "core/steering/assemble.h"

#include <string>
#include <vector>

namespace steerdeck::methods {

struct CaaSettings {
    int layer = -1; // the block behind which it is measured and added; -1 = the middle one
    double scale = 3;
    std::uint64_t seed = 1;                        // of the paraphrases
    int batch = 16;                                // prompts read at once
    behaviors::InstructionStyle instructions = {}; // how they are drawn and worded

    bool operator==(const CaaSettings&) const = default;
};

/// The block in the middle: half of all blocks are read up to its end.
int middle_layer(const model::ModelConfig& config);

/// Contrastive activation addition (Rimsky et al. 2023): for each of `behaviors` (positions in the set) the mean over
/// `prompts` of the last id's stream behind a block with an instruction, less that without. Instructions are
/// paraphrases drawn at random, so that each prompt and its instructed twin are a contrastive pair. Throws InvalidInput
/// for no prompts, no behaviours or a layer that does not exist; Cancelled between batches.
std::vector<Learned> caa(const model::Decoder& decoder, const steering::Assembler& assembler,
                         const std::vector<std::string>& prompts, const std::vector<std::size_t>& behaviors,
                         const CaaSettings& settings = {}, const Cancel& cancel = {},
                         const ProgressSink& progress = {});

} // namespace steerdeck::methods
