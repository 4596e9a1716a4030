/// The answers of an experiment: a plan's cases, put to a model.
#pragma once

#include "core/base/progress.h"
#include "core/evaluate/results.h"
#include "core/methods/methods.h"
#include "core/model/decoder.h"
#include "core/steering/assemble.h"

namespace steerdeck::evaluate {

/// A model with everything that a plan's conditions may need.
struct ModelContext {
    const model::Decoder& decoder;
    const steering::Assembler& assembler;
    const steering::TokenStore& tokens;
    const methods::MethodStore& methods;
};

struct RunSettings {
    int max_new_tokens = 256;
    int batch = 64;             // answers at once
    methods::DareSettings dare; // how adapters of several behaviours are merged
};

/// The deck that a condition lays out for these behaviours, and its method. Throws InvalidInput for an unknown join or
/// method.
std::pair<steering::Deck, steering::Method> deck_of(const Condition& condition,
                                                    const std::vector<std::string>& behaviors);

/// Readings beside the behaviours' own ("truth"); may be empty.
using MoreReadings = std::function<std::vector<NamedReading>(const std::string& prompt, const std::string& answer)>;

/// Called after each piece of work with the answers done and wanted; may throw Cancelled, or wait.
using Step = std::function<void(const Progress&)>;

/// What one answer of `plan` takes, in seconds: a few cases, spread over the plan, are answered at once and forgotten.
/// More run at once in an experiment, so that it will hardly take longer.
double seconds_per_answer(const Plan& plan, const ModelContext& context, const RunSettings& settings);

/// Answers greedily every case of the recorder's plan that has no answer yet, and appends it; cases of the same input
/// share one answer. An answer does not depend on what ran beside it, so an interrupted run ends with the same answers.
void run(Recorder& recorder, const ModelContext& context, const RunSettings& settings, const MoreReadings& more,
         const Step& step, const Cancel& cancel);

} // namespace steerdeck::evaluate
