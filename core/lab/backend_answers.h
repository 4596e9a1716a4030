/// An experiment whose answers a server gives. Not for others than this room.
#pragma once

#include "core/evaluate/record.h"
#include "core/lab/parts.h"
#include "core/lab/served_answers.h"

#include <memory>

namespace steerdeck::lab {

/// What the plan alone decides. Throws what check_served throws.
void check_backend(const evaluate::Plan& plan, const EvaluateRequest& request);

struct BackendAnswerer {
    evaluate::Answerer answerer;
    std::shared_ptr<const ServedModel> server;
};

/// Answers cases of `plan`, put together by `assembler`, by the server that `request` names, once it is known to give
/// what the open model gives: the fingerprints of model, tokenizer, tokens and template are the same where it tells
/// them, and so are the texts of a few cases, spread over the plan, that `local` answers as well. What is named must
/// outlive it.
///
/// Throws Mismatch naming what differs, before any question where it is a fingerprint; what exchange::ask throws.
BackendAnswerer checked_backend_answerer(const Lab::Parts& parts, const steering::Assembler& assembler,
                                         const evaluate::Plan& plan, const EvaluateRequest& request,
                                         const evaluate::Answerer& local, const Cancel& cancel);

} // namespace steerdeck::lab
