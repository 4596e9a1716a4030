/// The loop of an experiment, whoever answers: a model in this process (run.h) or a server (lab).
#pragma once

#include "core/base/progress.h"
#include "core/behaviors/behaviors.h"
#include "core/evaluate/pieces.h"
#include "core/evaluate/results.h"

#include <functional>
#include <span>
#include <string>
#include <vector>

namespace steerdeck::evaluate {

struct Answered {
    std::string text;
    long tokens = 0;        // generated
    bool truncated = false; // ran into the limit of new tokens
};

/// Answers the cases greedily, in any order, and hands each answer to `keep` as it comes, one call at a time, with the
/// case's place among `cases`. May throw; what was handed over before is kept.
using Answerer =
    std::function<void(std::span<const std::size_t> cases,
                       const std::function<void(std::size_t place, Answered answer)>& keep, const Cancel& cancel)>;

/// Readings beside the behaviours' own ("truth"); may be empty.
using MoreReadings = std::function<std::vector<NamedReading>(const std::string& prompt, const std::string& answer)>;

/// Called after each piece of work with the answers done and wanted; may throw Cancelled, or wait.
using Step = std::function<void(const Progress&)>;

struct RecordSettings {
    const behaviors::BehaviorSet& set; // whose verifiers read the answers
    MoreReadings more = {};
    std::size_t at_once = 1024; // inputs handed to the answerer together
    /// Answers the questions that some verifiers put. What it throws ends the run: an answer is kept with all its
    /// readings, or not at all.
    behaviors::Asker ask = {};
};

/// Has the pieces' cases answered that have no answer yet, and appends them to the recorder, some at a time. An
/// interrupted run ends with the same answers. Throws what the answerer, the step and the recorder throw.
void record(Recorder& recorder, std::span<const Piece> pieces, const Answerer& answerer, const RecordSettings& settings,
            const Step& step, const Cancel& cancel);

} // namespace steerdeck::evaluate
