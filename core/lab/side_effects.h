#pragma once

#include "core/lab/lab.h"

#include <optional>
#include <string>
#include <vector>

/// How far a deck moves the model off its task, dose by dose.
namespace steerdeck::lab {

struct SideEffectsRequest {
    Deck deck;
    Method method = Method::steering; // or hybrid
    /// What the deck's strengths are multiplied by, one dose each.
    std::vector<double> doses = {0.25, 0.5, 0.75, 1, 1.25, 1.5, 1.75, 2};
    /// Questions whose right answers are known: of the demo's world held-out ones, else the built-in ones.
    int questions = 16;
    int max_new_tokens = 64;
    evaluate::JudgeServer judge = {}; // as GenerateRequest's
};

/// All answers at one dose.
struct SideEffect {
    double dose = 0;
    double obeyed = 0;     // share of the answers that do all that the deck asks
    double right = 0;      // share that answers its question rightly
    double divergence = 0; // KL(steered || plain) of a token of the answers, mean, in nats
    double perplexity = 0; // of the answers to the plain model: exp of the mean over all their tokens; 0 without any
    double loops = 0;      // share that is empty or goes round in circles
};

struct SideEffects {
    SideEffect plain; // without steering: what nobody asked for is obeyed by chance
    std::vector<SideEffect> doses;
    int questions = 0;

    struct Range {
        double from = 0, to = 0;
    };
    /// Neighbouring doses that obey nearly as often as the best (within 5 of 100) and damage little: of broken answers
    /// at most 5 in 100 more than without steering, and of right ones at most 10 in 100 fewer than the best of these
    /// doses. The longest such run; of equal ones the first. Nothing where no dose is like this, or none obeys.
    std::optional<Range> recommended() const;
};

/// What can be told without a model: throws InvalidInput for an empty deck, a chip with a way of its own, another
/// method or a number out of range.
void check(const SideEffectsRequest& request);

/// Answers the questions greedily without steering and at every dose. Throws what `check` throws, InvalidInput
/// for a missing token, Cancelled.
SideEffects side_effects(Lab& lab, const SideEffectsRequest& request, const ProgressSink& progress = {},
                         const Cancel& cancel = {});

} // namespace steerdeck::lab
