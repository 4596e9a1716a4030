/// evaluate: does a composition hold, in every order, against every other way to steer?
/// - conditions.h  `Condition`: a way to steer with its join, and which there are
/// - groups.h      which combinations an operator knew from its training: seen, unseen pairs, unseen
/// - plan.h        `Plan`: which combinations, orders, conditions and prompts; counted and refused before any work
/// - metrics.h     accuracy, best order, order variance, each with an interval; paired tests
/// - pieces.h      a plan's work in pieces that need an answer each; shard.h a fixed part of them
/// - results.h     what was measured, on disk: written as it comes, resumed, exported
/// - results_compare.h  results held against one another: two, a combination at a time, those of several models
/// - perplexity.h  how natural answers are to the plain model
/// - judge.h       response quality 1..5 by a judge behind an OpenAI-compatible endpoint
/// - record.h      the loop that has a plan answered and keeps the answers
/// - run.h         the answers themselves, by a model; all others are plain values
/// - tasks/tasks.h published questions with one right answer each: prompts, parsers, splits, accuracy
#pragma once

#include "core/evaluate/conditions.h"
#include "core/evaluate/judge.h"
#include "core/evaluate/metrics.h"
#include "core/evaluate/plan.h"
#include "core/evaluate/results.h"
#include "core/evaluate/results_compare.h"
