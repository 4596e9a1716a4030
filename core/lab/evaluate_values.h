#pragma once

#include "core/base/message.h"
#include "core/evaluate/results.h"
#include "core/exchange/backend.h"
#include "core/lab/values.h"
#include "core/spread/ranks.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

/// The plain values of an order experiment that cross the façade.
namespace steerdeck::lab {

struct EvaluateRequest {
    evaluate::PlanSettings plan;
    std::filesystem::path prompts; // as `read_prompt_file` reads; empty = the demo world's or the general held-out ones
    int max_new_tokens = 256;      // greedy
    int batch = 64;                // answers at once
    std::filesystem::path out;  // folder of results.json and generations.jsonl; empty = made in the user's data folder
    evaluate::Shard shard = {}; // the part of the work that is done; all of it when left out
    spread::Ranks ranks = {};   // processes that share the work in `out`; this one alone when left out
    exchange::Backend backend = {};   // who answers; the open model where its address is empty
    std::string notes = {};           // the user's words, kept with the results
    evaluate::JudgeServer judge = {}; // of behaviours that are checked by a judge's word
};

/// An experiment that another machine, or other processes, work at: what there is of its results is looked at again and
/// again.
struct FollowRequest {
    std::filesystem::path folder; // of its results, as this machine sees it; may not be there yet
    double interval = 2;          // seconds between looks, at least
};

/// A way to steer that an experiment may compare.
struct ConditionChoice {
    evaluate::Condition condition;
    Message missing; // one sentence where the open model lacks something it needs; empty where it can be used
};

/// What an experiment would take; told without any work.
struct EvaluateCost {
    long combinations = 0;
    long seen = 0, unseen_pairs = 0;     // of these, by their groups; the others have an unseen behaviour
    long answers = 0, generations = 0;   // generations: fewer, where answers share their input
    long prompts = 0, prompts_given = 0; // asked of a combination, at most; of how many there are
    std::string prompts_said;            // where they come from: "2 of 40 prompts, those of the split held_out"
    double seconds = -1;                 // negative until a rate was measured on this model
    Message refusal;                     // one sentence where the plan is impossible; then the numbers are 0
};

/// How far an experiment is, told after every few batches: the summary of what is answered so far, without intervals'
/// width where there is too little.
struct EvaluatePoint {
    long answers = 0, total = 0;
    std::vector<evaluate::SummaryRow> summary;
    std::vector<evaluate::Row> rows; // by combination, method and order; those with at least one answer
};

struct EvaluateDone {
    std::filesystem::path folder;
    std::shared_ptr<const evaluate::Results> results; // complete, but for a shard's; none where another process tells
    double seconds = 0;
};

/// One answer for looking into.
struct AnswerRecord {
    std::string prompt, text;
    std::vector<Badge> badges; // one per behaviour in its order, then others
    bool correct = false, truncated = false;
    int judge = 0; // 1..5, 0 = not judged
};

/// What a judge made of an experiment's correct answers.
struct Judged {
    long answers = 0, scored = 0, requests = 0; // correct answers; those with a score; requests made for them
    Message why_not;                            // the reason why an answer has no score; empty where all have one
};

} // namespace steerdeck::lab
