#pragma once

#include "core/base/message.h"

#include <c10/core/Device.h>
#include <c10/core/ScalarType.h>
#include <exception>
#include <string>

namespace steerdeck::model {

/// What this machine computes with, and why. Chosen by measuring: processors differ in whether bfloat16 helps or hurts
/// by a factor of a hundred.
struct Hardware {
    c10::Device device = c10::kCPU;
    std::string device_name = "cpu"; // "cpu", "cuda"
    std::string gpu = {};            // its name, as in "NVIDIA H200"; empty on the CPU
    c10::ScalarType dtype = c10::kFloat;
    int threads = 1;
    bool fused_attention = false; // the library's fused kernel for long inputs, where no gradient is asked for
    std::string attention;        // the same in words
    Message why;                  // one sentence
};

/// Sets LibTorch's threads (0 = one per core) and chooses device, dtype and attention. `dtype` "" measures (about 50
/// ms) on products as wide as the model (`width`, its hidden size: what helps a wide model may hurt a narrow one),
/// "float32" and "bfloat16" are taken as they are; `device` "" takes CUDA where it is found, "cpu" and "cuda" are taken
/// as they are. Throws InvalidInput for another name, or for CUDA where there is none.
Hardware choose_hardware(const std::string& dtype, int threads, const std::string& device = {}, int width = 256);

/// Makes the calling thread's work in LibTorch take up to `threads` processors. Each thread of core that computes says
/// so when it begins: LibTorch would otherwise give it whatever number another thread set last.
void use_threads(int threads);

/// Whether the processor has instructions for products in bfloat16 (AVX512-BF16 or AMX).
bool multiplies_bfloat16();

/// Bytes that new work may still take: of the GPU, or of the machine less what its control group and this process may
/// not have.
double free_memory(const c10::Device& device);

/// Whether `error` is LibTorch's, or the standard library's, way to say that memory was short.
bool is_out_of_memory(const std::exception& error);

/// Gives memory that LibTorch keeps for later back, so that what follows can have it.
void release_cached_memory(const c10::Device& device);

/// "3.2 GB", "640 MB"
std::string gigabytes(double bytes);

const char* name_of(c10::ScalarType dtype);

} // namespace steerdeck::model
