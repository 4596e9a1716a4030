/// tasks: published question sets with one right answer each, as data: how a question is put to a model, what it
/// should write, how its answer is read, and which rows make up which split. Plain values, no tensors.
/// - task.h      `Task`: the table of tasks with their limits, parsers and published splits
/// - examples.h  rows of a file (JSON lines, JSON lists, the hub's rows, TSV) become prompts, completions and labels
/// - splits.h    which rows are train, validation and test: the published ones, drawn as NumPy draws
/// - numpy.h     NumPy's permutation, index for index
/// - listops.h   nested lists of digits: made from a seed, and worked out exactly
/// - parsers.h   what an output says, and whether that is right
/// - results.h   answers on disk as JSON lines, gone on with after an interruption; accuracy with its interval
/// - training.h  the same examples for training: {prompt, response} of a learner that bears the task's name
/// The facts are those of arXiv 2603.00425 and its programs; its prompts are put here in words of our own.
#pragma once

#include "core/evaluate/tasks/examples.h"
#include "core/evaluate/tasks/listops.h"
#include "core/evaluate/tasks/numpy.h"
#include "core/evaluate/tasks/parsers.h"
#include "core/evaluate/tasks/results.h"
#include "core/evaluate/tasks/splits.h"
#include "core/evaluate/tasks/task.h"
#include "core/evaluate/tasks/training.h"
