#pragma once

#include "core/lab/lab.h"

#include <array>
#include <cstdint>
#include <string>
#include <vector>

/// How steering works, to be watched: the model's own numbers on one real example. Neither function saves anything or
/// replaces a token; both run on the calling thread and give the same bits for the same request.
///
/// - `trace_distillation` : teacher and student token by token, while a few steps of a training move the one row
/// - `read_attention`     : a deck's input, who sees whom in it, what an answer's tokens pay attention to, and what
/// each
///                          row does to their logits
namespace steerdeck::lab {

// ---- distillation ---------------------------------------------------------------------------------------------------

struct DistillationRequest {
    std::string subject;             // a behaviour, or an operator: "<and>"
    std::filesystem::path data = {}; // as TrainRequest's
    /// `batch` examples, drawn with the seed, are taken at every step; the first of them is shown.
    TrainSettings settings{.steps = 30, .batch = 1};
    int words = 4; // likeliest ones of the teacher, and of the student at the start, for each token
};

/// A word that may come next, as the teacher sees it.
struct TaughtWord {
    std::string text;
    int id = 0;
    std::array<double, 2> teacher{}; // probabilities at temperature 1, and at the training's
};

/// A token of the example's answer, and the words that might stand in its place: the likeliest first, itself among
/// them.
struct TaughtToken {
    std::string text;
    int id = 0;
    std::vector<TaughtWord> words;
};

/// What the student makes of the same token at one moment.
struct StudentToken {
    std::vector<std::array<double, 2>> words; // probabilities of the TaughtToken's words, as those of the teacher
    std::array<double, 2> divergence{};       // KL(teacher || student) at temperature 1, and at the training's; nats
    double share = 0;                         // of the loss over this answer, 0..1
};

/// A moment of the training.
struct DistillationFrame {
    int step = 0;                  // steps taken before it
    double loss = 0;               // of all examples: the training's
    double norm = 0;               // of the row
    double rate = 0;               // of the step taken from here; 0 at the last moment, from which none is taken
    double gradient_norm = 0;      // of the loss, and of an operator's penalty, at this row, before clipping; likewise
    std::array<double, 2> place{}; // of the row in the plane
    std::array<double, 2> descent{}; // the direction against the gradient in the plane, of length `in_plane`
    double in_plane = 0;             // share of the gradient's length that lies in the plane, 0..1
    std::vector<Neighbor> nearest;   // words, best first, at most 3; none of a row of zeros
    std::vector<StudentToken> tokens;
};

/// A word of the vocabulary in the plane.
struct PlaneWord {
    std::string text;
    int id = 0;
    std::array<double, 2> place{};
};

struct DistillationTrace {
    std::string subject, title;
    double temperature = 10;
    int examples = 1;
    std::vector<InputPiece> teacher, student; // the two prompts of the shown example, with all that stands around them
    std::vector<TaughtToken> answer;          // its end included
    std::vector<DistillationFrame> frames;    // before the first step, then behind each
    std::array<double, 2> explained{};        // by the plane's axes: shares of the variance of path and words
    std::vector<PlaneWord> words;             // those nearest to the row at its start and at its end
};

/// Throws InvalidInput for a number out of range, an unknown subject, or data without an example of it; OutOfMemory;
/// Cancelled between steps.
DistillationTrace trace_distillation(Lab& lab, const DistillationRequest& request, const ProgressSink& progress = {},
                                     const Cancel& cancel = {});

// ---- attention ------------------------------------------------------------------------------------------------------

struct AttentionRequest {
    std::string prompt;
    Deck deck; // at least one enabled chip, all of them steering by tokens
    int max_new_tokens = 40;
    evaluate::JudgeServer judge = {}; // as GenerateRequest's
};

/// What layers of one kind let positions see.
struct SeenPositions {
    int window = 0; // positions back that a position sees; 0 = all
    std::vector<int> layers;
    std::vector<std::uint8_t> visible; // [n, n] of the input: whether the slot (row) sees the other (column)
};

/// How one token of an answer stands in the model's choice.
struct TokenLogit {
    double logit = 0, probability = 0;
    int rank = 0; // 0 = the likeliest word
};

struct SteeredToken {
    std::string text;
    int id = 0;
    TokenLogit with;
    std::vector<TokenLogit> without; // without each of the steering rows in turn, and last without all of them
};

struct AttentionReading {
    std::vector<InputPiece> input;
    std::vector<int> positions; // of the input's slots: what rotary embedding counts; rows of a set share one
    std::vector<int> rows;      // slots of the steering rows
    std::vector<SeenPositions> seen;
    std::string answer;
    std::vector<Badge> badges; // as AnswerDone's
    std::vector<SteeredToken> tokens;
    int layers = 0, heads = 0;
    std::vector<float> attention; // [tokens, layers, heads, slots]: what the position that chose the token looked at

    int length() const { return int(input.size() + tokens.size()); } // slots of the input, then of the answer
    double paid(int token, int layer, int head, int slot) const;
    /// What a token's position paid to a slot on the average over heads, and over layers too where `layer` is negative.
    double mean_paid(int token, int slot, int layer = -1) const;
};

/// Answers the prompt greedily by the deck's tokens, then reads input and answer once more in one pass, and once
/// without each row. Throws InvalidInput for an empty deck, a chip that steers in another way, or what is missing;
/// Cancelled.
AttentionReading read_attention(Lab& lab, const AttentionRequest& request, const ProgressSink& progress = {},
                                const Cancel& cancel = {});

} // namespace steerdeck::lab
