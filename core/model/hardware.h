#pragma once

#include <c10/core/ScalarType.h>
#include <string>

namespace steerdeck::model {

/// What this machine computes with, and why. Chosen by measuring: processors differ in whether bfloat16 helps or hurts
/// by a factor of a hundred.
struct Hardware {
    std::string device = "cpu";
    at::ScalarType dtype = at::kFloat;
    int threads = 1;
    std::string attention = "matmul-softmax-matmul";
    std::string why; // one sentence
};

/// Sets LibTorch's threads (0 = one per core) and chooses a dtype; `dtype` "" measures (about 10 ms), "float32" and
/// "bfloat16" are taken as they are. Throws InvalidInput for another name.
Hardware choose_hardware(const std::string& dtype, int threads);

const char* name_of(at::ScalarType dtype);

} // namespace steerdeck::model
