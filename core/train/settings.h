#pragma once

#include "core/base/json.h"
#include "core/behaviors/instruction_style.h"

#include <cstdint>
#include <string>
#include <vector>

namespace steerdeck::train {

/// How something is trained (arXiv 2601.05062, section 3). The defaults are what tokens of the small demo model want.
struct TrainSettings {
    int steps = 200;
    int batch = 16; // examples a step, over everything that learns
    double learning_rate = 1e-2;
    double weight_decay = 1e-3;
    double warmup = 0.1;        // fraction of the steps in which the rate rises; then it falls linearly to 0
    double clip = 1.0;          // largest gradient norm of each token, or of each behaviour's parameters
    double temperature = 10;    // of teacher and student; only where a teacher is distilled
    double right_answers = 0;   // weight of the cross-entropy of the data's answers beside a teacher's
    double orthogonality = 0.5; // weight of sum_b cos(e_operator, e_b)^2; only for operators
    std::uint64_t seed = 1;
    int report_every = 5; // steps between reports
    /// Probability that an example of a token has company: instructions in words of 1 to `most_company` seen behaviours
    /// of other categories, for teacher and student alike, so that a token learns to stand beside something without
    /// ever meeting another token.
    double company = 0;
    int most_company = 2;
    /// What company is: "words", or "tokens", whose rows are frozen and stand with the token as a `<set>`.
    std::string company_as = "words";
    bool refine = false; // of tokens: begin with the rows in use, not with the mean of the instructions' embeddings
    /// How often the training goes through its data, each example once an epoch in an order of its own; `steps` follows
    /// from it. 0 draws examples at random, for `steps` steps.
    double epochs = 0;
    int subset = 0;          // of the examples of the same behaviours, so many chosen at random; 0 = all
    double drop_longest = 0; // share of the data's examples left out, those of the longest prompt and answer
    behaviors::InstructionStyle instructions = {}; // of the teacher; only where one is distilled, and of company
    // Only for operators:
    std::string start = "zero";            // the row before the first step: zero, average, word or random
    std::vector<int> sizes = {};           // behaviours of an example; empty = the operator's own
    std::vector<std::string> without = {}; // seen behaviours that are left out; "a+b": these are never together

    bool operator==(const TrainSettings&) const = default;
};

/// What decides the result: everything but `report_every`. So it stands in records, in the files of what was trained
/// and in checkpoints.
Json to_json(const TrainSettings& settings);

/// How arXiv 2601.05062 trains tokens and <and>: two epochs of 50 000 examples of each behaviour, without the longest
/// 0.1 %, at a rate of 1e-4; the teacher reads sentences, of which each of ten paraphrases is as likely. The paper does
/// not tell the batch, which stays ours.
TrainSettings paper_settings();

/// How tokens in use learn to stand together: most examples have the tokens of one to three other behaviours beside
/// them as a `<set>`. A way of our own, for tokens that are there and a `<set>` that joins them.
TrainSettings company_settings();

/// Throws UnreadableFile naming `where` and the key that is missing or of another type.
TrainSettings settings_from(const Json& json, const std::string& where);

/// What company in training may be.
inline constexpr const char* company_kinds[] = {"words", "tokens"};

/// Where an operator's row may start: zeros; the mean of the tokens it joins; the row of the word that says the same
/// (" and"); a row as far from zero as the vocabulary's rows, in a direction drawn from the seed.
inline constexpr const char* operator_starts[] = {"zero", "average", "word", "random"};

/// Throws InvalidInput naming the first setting that is out of range.
void check_settings(const TrainSettings& settings);

/// The rate of step number `step` (from 0): a linear warm-up, then linearly to 0.
double learning_rate_at(const TrainSettings& settings, int step);

} // namespace steerdeck::train
