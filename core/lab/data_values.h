/// The plain values of `data_preview.h`.
#pragma once

#include "core/base/message.h"

#include <cstddef>
#include <string>
#include <vector>

namespace steerdeck::lab {

/// Some examples of a training set, and how many there are.
struct DataPreview {
    struct Row {
        std::string behaviors; // names joined by " + "
        std::string prompt, response;
    };
    struct Count {
        std::string behaviors;
        std::size_t examples = 0;
    };
    std::size_t examples = 0;
    std::vector<Count> counts; // of each combination of behaviours: single ones first, in the set's order
    std::vector<Row> rows;     // of each combination in turn, so that all of them are among the first
};

/// What `Lab::build_data` would do for a request.
struct DataCost {
    long asked = 0;      // questions to the model, further attempts aside
    double seconds = -1; // for them; negative where it is not known
    Message refusal;     // why it cannot be made; empty where it can
};

} // namespace steerdeck::lab
