#pragma once

#include "core/lab/lab.h"

#include <string>
#include <vector>

/// Where adapters and fixed vectors act, and how much of them a model bears.
namespace steerdeck::lab {

struct AdapterEffectsRequest {
    std::vector<std::string> behaviors = {}; // empty = all that have learned in this way
    Method method = Method::adapter;         // or fixed_vector, joint_adapter
    std::vector<double> strengths = {0.5, 1, 1.5, 2};
    int prompts = 6; // held-out ones, the same for every behaviour
    int max_new_tokens = 48;
    int words = 5;                    // of each layer
    evaluate::JudgeServer judge = {}; // as GenerateRequest's
};

/// One place of one block at strength 1.
struct AdapterLayer {
    int layer = 0;
    std::string place;                   // "block", "mlp", ...
    double change = 0;                   // mean norm of what is added, over the answers' positions
    double share = 0;                    // of the norm of the stream that it is added to
    std::vector<std::string> words = {}; // what its main direction speaks for (logit lens), the strongest first
};

/// All answers at one strength.
struct AdapterDose {
    double strength = 1;
    double share = 0;    // mean over the layers
    double obeyed = 0;   // share of the answers that pass the behaviour's verifier
    double repeated = 0; // mean share of sequences of four words that were there before
    double broken = 0;   // share of the answers that are empty or go round in circles
};

struct AdapterEffect {
    std::string behavior, title, category;
    std::vector<AdapterLayer> layers;
    std::vector<AdapterDose> doses; // in the order of the strengths

    /// The least strength asked for at which half of the answers are broken; 0 where there is none.
    double collapses_at() const;
};

struct AdapterEffects {
    std::vector<AdapterEffect> behaviors;
    /// Cosines of the main directions of behaviours a and b at layer number l of `behaviors`: [l][a * n + b]. Empty
    /// where they act at different places.
    std::vector<std::vector<double>> cosines;
};

/// Throws InvalidInput where a behaviour has learned nothing in this way, or a number is out of range; Cancelled.
AdapterEffects adapter_effects(Lab& lab, const AdapterEffectsRequest& request, const ProgressSink& progress = {},
                               const Cancel& cancel = {});

} // namespace steerdeck::lab
