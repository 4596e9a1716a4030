#include "model/hardware.h"

#include "base/error.h"
#include "base/progress.h"

#include <cstdio>
#include <dlfcn.h>
#include <filesystem>
#if defined(__GLIBC__)
#include <malloc.h>
#endif
#include <mutex>
#include <thread>
#include <torch/torch.h>

namespace steerdeck::model {
namespace {

/// Floating-point operations a second of a product the size of a small model's layer, on one thread and the best of
/// several tries within 30 ms: other programs then delay some tries, but hardly all of them.
double gflops(at::ScalarType dtype)
{
    const std::int64_t m = 32, k = 256, n = 256;
    const auto a = at::ones({m, k}, dtype), b = at::ones({k, n}, dtype);
    at::mm(a, b);
    double best = 0;
    const Stopwatch all;
    for (int i = 0; i < 20 && (i < 3 || all.seconds() < 0.03); ++i) {
        const Stopwatch watch;
        at::mm(a, b);
        best = std::max(best, 2e-9 * double(m * k * n) / watch.seconds());
    }
    return best;
}

std::string device_reason()
{
    // The CUDA library must be loaded before the first question about devices; without a GPU it is left alone.
    if (!std::filesystem::exists("/dev/nvidia0")) return "no CUDA device is here";
    static std::once_flag once;
    static std::string reason;
    std::call_once(once, [] {
        if (!dlopen("libtorch_cuda.so", RTLD_NOW | RTLD_GLOBAL))
            reason = "the CUDA part of LibTorch cannot be loaded";
        else if (!torch::cuda::is_available())
            reason = "CUDA finds no usable device";
        else
            reason = "this version computes on the CPU";
    });
    return reason;
}

/// By default every tensor of some hundred kilobytes is fresh, zeroed pages, given back at once: that was 6 % of a
/// batched step. Freed memory up to this size is kept instead.
void keep_freed_memory()
{
#if defined(__GLIBC__)
    mallopt(M_MMAP_THRESHOLD, 32 << 20);
    mallopt(M_TRIM_THRESHOLD, 128 << 20);
#endif
}

} // namespace

const char* name_of(at::ScalarType dtype)
{
    return dtype == at::kBFloat16 ? "bfloat16" : dtype == at::kHalf ? "float16" : "float32";
}

Hardware choose_hardware(const std::string& dtype, int threads)
{
    keep_freed_memory();
    Hardware hardware;
    hardware.threads = threads > 0 ? threads : int(std::max(1u, std::thread::hardware_concurrency()));
    at::set_num_threads(hardware.threads);
    const std::string device = "CPU: " + device_reason();
    if (dtype == "float32" || dtype == "bfloat16") {
        hardware.dtype = dtype == "float32" ? at::kFloat : at::kBFloat16;
        hardware.why = device + "; " + dtype + " as asked";
        return hardware;
    }
    if (!dtype.empty())
        throw InvalidInput("There is no dtype \"" + dtype + "\"", "",
                           "Choose float32 or bfloat16, or leave it out to measure");
    at::set_num_threads(1);
    const double single = gflops(at::kFloat), half = gflops(at::kBFloat16);
    at::set_num_threads(hardware.threads);
    hardware.dtype = half > 1.2 * single ? at::kBFloat16 : at::kFloat;
    char text[160];
    std::snprintf(text, sizeof text, "; measured float32 %.0f and bfloat16 %.0f GFLOP/s a core, so %s", single, half,
                  name_of(hardware.dtype));
    hardware.why = device + text;
    return hardware;
}

} // namespace steerdeck::model
