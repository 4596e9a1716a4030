#pragma once

#include "core/lab/held_out.h"

#include <QString>

#include <string>
#include <vector>

namespace steerdeck::widgets {

/// What training told so far: columns over the reported steps. Keeps at most `capacity` rows: when full, every second
/// row goes and from then on half as many are kept, so a long training costs no more than a short one. The newest
/// report is always there. 400 rows draw in a few milliseconds for twenty tokens and are still one point every two
/// pixels.
class TrainLog {
public:
    struct WordSince {
        int step = 0; // from here on it was the nearest
        lab::Neighbor word;
    };
    /// What adapters came to at one place of one block.
    struct Layer {
        int layer = 0;
        std::string place;
        std::vector<double> down, up, cosine; // one per row; as lab::LayerTrace
    };
    struct Token {
        std::string name;
        std::vector<double> loss, norm;     // one per row; NaN where nothing was told
        std::vector<double> cosine;         // to its start; NaN for an operator, which starts at zero
        std::vector<lab::Neighbor> nearest; // newest
        std::vector<WordSince> words;       // the nearest one, each time it became another; at most 500
        std::vector<Layer> layers;          // none for what is no adapter
        double last_loss = 0;               // newest that is a number; NaN before
    };

    /// What the held-out examples said; one entry for each measurement, which are few.
    struct HeldOut {
        std::vector<double> step, loss, accuracy; // accuracy: 0..1, NaN where none was measured
        std::vector<std::vector<lab::HeldOutPoint::Token>> tokens;
        int best = -1; // the measurement of the lowest loss
        bool empty() const { return step.empty(); }
        /// The loss of one token; NaN where it was not measured.
        std::vector<double> lossOf(const std::string& token) const;
        std::vector<double> accuracyOf(const std::string& token) const;
    };

    explicit TrainLog(std::size_t capacity = 400);

    void clear();
    /// Adds a report. A step before the last one begins a new training; the same step again replaces it. Amortised
    /// O(tokens).
    void append(const lab::TrainPoint& point);
    /// A step before the last measured one begins anew.
    void append(const lab::HeldOutPoint& point);
    const HeldOut& heldOut() const { return heldOut_; }

    std::size_t size() const { return step_.size(); }
    bool empty() const { return step_.empty(); }
    int totalSteps() const { return total_; }
    const std::vector<double>& step() const { return step_; }
    const std::vector<double>& seconds() const { return seconds_; }
    const std::vector<double>& learningRate() const { return rate_; }
    const std::vector<double>& gradientNorm() const { return gradient_; }
    const std::vector<double>& loss() const { return loss_; }
    const std::vector<Token>& tokens() const { return tokens_; }
    const Token* token(const std::string& name) const;
    /// Whether it is a training of adapters or fixed vectors.
    bool hasLayers() const { return !tokens_.empty() && !tokens_.front().layers.empty(); }

    /// Seconds still to go at the pace since this training's first report; negative while unknown.
    double eta() const;
    /// Row of the report nearest to `step`; -1 when empty.
    int rowNear(double step) const;

    /// One line per row: step, seconds, rate, gradient norm, loss, then loss, norm and cosine to its start of each
    /// token, then the norms (and of a joint training the cosine) of each token's layers. Below an empty line the
    /// held-out examples: step, loss, accuracy.
    QString csv() const;

private:
    std::vector<std::vector<double>*> columns();
    std::size_t tokenIndex(const std::string& name);
    void thin();

    std::size_t capacity_, stride_ = 1, reported_ = 0;
    bool provisional_ = false; // the last row is off the stride: the next report replaces it
    int total_ = 0;
    double firstStep_ = 0, firstSeconds_ = 0;
    std::vector<double> step_, seconds_, rate_, gradient_, loss_;
    std::vector<Token> tokens_;
    HeldOut heldOut_;
};

/// Whether a trained row is an operator ("<and>") rather than a behaviour's.
bool isOperator(const std::string& name);

/// Exponential moving average with `factor` in [0, 1): 0 leaves `values` alone. Corrected for its start, so it begins
/// at the first value; NaN entries stay NaN and are skipped.
std::vector<double> smoothed(const std::vector<double>& values, double factor);

} // namespace steerdeck::widgets
