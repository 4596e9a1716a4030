/// The answers of an experiment: a plan's cases, put to a model.
#pragma once

#include "core/evaluate/record.h"
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
    int batch = 64; // answers at once
};

/// The deck that a condition lays out for these behaviours, of which `formula` is asked, and its method. Throws
/// InvalidInput for an unknown join or method.
std::pair<steering::Deck, steering::Method>
deck_of(const Condition& condition, const std::vector<std::string>& behaviors, const Formula& formula = {});

/// What one answer of `plan` takes, in seconds: a few cases, spread over the plan, are answered at once and forgotten.
/// More run at once in an experiment, so that it will hardly take longer.
double seconds_per_answer(const Plan& plan, const ModelContext& context, const RunSettings& settings);

/// Answers cases of `plan` by the model. What needs weights of its own comes last, combination by combination. `plan`
/// and what `context` names must outlive it. An answer does not depend on what ran beside it.
Answerer answerer_of(const Plan& plan, const ModelContext& context, const RunSettings& settings);

/// Inputs that are handed over together: many batches, so that answers of like length run together and little is lost
/// to a crash.
std::size_t inputs_at_once(const RunSettings& settings);

/// Answers every case of the recorder's plan that has no answer yet, and appends it.
void run(Recorder& recorder, const ModelContext& context, const RunSettings& settings, const MoreReadings& more,
         const Step& step, const Cancel& cancel);

} // namespace steerdeck::evaluate
