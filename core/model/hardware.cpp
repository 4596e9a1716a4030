#include "core/model/hardware.h"

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/base/thread.h"
#include "core/model/kernels.h"

#include <ATen/DeviceAccelerator.h>
#include <algorithm>
#include <charconv>
#include <cstdio>
#include <dlfcn.h>
#include <filesystem>
#include <fstream>
#include <future>
#if defined(__GLIBC__)
#include <malloc.h>
#endif
#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <ATen/core/grad_mode.h>
#include <mutex>
#include <new>
#include <torch/cuda.h>

namespace steerdeck::model {
namespace {

/// The best of several tries of `work`, in seconds: other programs delay some tries, but hardly all of them.
template <typename Work>
double best_time(double budget, Work work)
{
    work();
    double best = 1e9;
    const Stopwatch all;
    for (int i = 0; i < 20 && (i < 5 || all.seconds() < budget); ++i) {
        const Stopwatch watch;
        work();
        best = std::min(best, watch.seconds());
    }
    return best;
}

/// Runs `measure` on a thread whose products keep to one processor: with several, the time would be that of the one
/// which another program delays. LibTorch keeps one number of threads for each thread, and one for threads that have
/// yet to begin; the latter is `threads` again before measuring begins, so that no job begins with 1.
void on_one_processor(int threads, const std::function<void()>& measure)
{
    std::promise<void> narrowed;
    std::exception_ptr failed;
    Thread thread("measuring", [&] {
        use_threads(1);
        narrowed.set_value();
        try {
            measure();
        } catch (...) {
            failed = std::current_exception();
        }
    });
    narrowed.get_future().wait();
    use_threads(threads);
    thread.join();
    if (failed) std::rethrow_exception(failed);
}

/// A GPU works on by itself; asking for a number waits for it.
void finish(const at::Tensor& result)
{
    if (!result.is_cpu()) (void)result.flatten()[0].item<float>();
}

/// Floating-point operations a second of a product of a layer's width, with as many rows as a small batch has.
double gflops(const at::Device& device, at::ScalarType dtype, std::int64_t width)
{
    const std::int64_t m = device.is_cpu() ? 32 : 4096, k = std::clamp<std::int64_t>(width, 64, 2048), n = k;
    const auto options = at::TensorOptions(device).dtype(dtype);
    const auto a = at::ones({m, k}, options), b = at::ones({n, k}, options);
    return 2e-9 * double(m * k * n) / best_time(0.03, [&] { finish(at::linear(a, b)); });
}

/// Time of the library's fused attention divided by that of our own, for one prompt of 512 positions.
double fused_share(const at::Device& device, at::ScalarType dtype)
{
    const at::NoGradGuard no_grad;
    const auto options = at::TensorOptions(device).dtype(dtype);
    const auto q = at::ones({1, 8, 512, 64}, options), k = at::ones({1, 4, 512, 64}, options);
    const auto mask = at::zeros({1, 1, 512, 512}, options);
    const double own = best_time(0.02, [&] { finish(attention(q, k, k, mask, 0.125)); });
    return best_time(0.02, [&] { finish(fused_attention(q, k, k, mask, 0.125)); }) / own;
}

/// Empty where CUDA can be used, else why not.
const Message& cuda_reason()
{
    // The CUDA library must be loaded before the first question about devices; without a GPU it is left alone.
    static std::once_flag once;
    static Message reason;
    std::call_once(once, [] {
        // A container may have any of a machine's GPUs, but always the driver's own device.
        if (!std::filesystem::exists("/dev/nvidiactl") && !std::filesystem::exists("/dev/dxg"))
            reason = message("no CUDA device is here");
        else if (!dlopen("libtorch_cuda.so", RTLD_NOW | RTLD_GLOBAL)) {
            const char* told = dlerror();
            reason = message("the CUDA part of LibTorch is not installed or cannot be loaded ({})",
                             told ? Message(told) : message("no reason given"));
        } else if (!torch::cuda::is_available())
            reason = message("CUDA finds no usable device");
    });
    return reason;
}

/// "NVIDIA H200", as the driver names number `index`, in the order of their places on the bus.
std::string gpu_name(int index)
{
    std::error_code none;
    std::vector<std::filesystem::path> all;
    for (const auto& entry : std::filesystem::directory_iterator("/proc/driver/nvidia/gpus", none))
        all.push_back(entry.path() / "information");
    std::ranges::sort(all);
    if (std::size_t(index) >= all.size()) return "a CUDA device";
    std::ifstream file(all[std::size_t(index)]);
    for (std::string line; std::getline(file, line);)
        if (line.starts_with("Model:")) return line.substr(line.find_first_not_of(" \t", 6));
    return "a CUDA device";
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

/// Which GPU "cuda" or "cuda:1" names; -1 for any other word.
int gpu_of(const std::string& name)
{
    constexpr std::string_view cuda = "cuda";
    if (!name.starts_with(cuda)) return -1;
    const auto number = std::string_view(name).substr(cuda.size());
    if (number.empty()) return 0;
    int index = -1;
    const auto [end, error] = std::from_chars(number.data() + 1, number.data() + number.size(), index);
    return number[0] == ':' && error == std::errc() && end == number.data() + number.size() ? index : -1;
}

/// The device; of a GPU also its name.
at::Device chosen_device(const std::string& wanted, std::string& gpu_named, Message& why)
{
    if (c10::is_privateuse1_backend_registered() && wanted == c10::get_privateuse1_backend()) { // a test's own
        gpu_named = wanted;
        why = message("{} as asked", wanted);
        return at::Device(at::kPrivateUse1, 0);
    }
    const int gpu = wanted.empty() ? 0 : gpu_of(wanted);
    if (wanted != "cpu" && gpu < 0)
        throw InvalidInput(message("There is no device \"{}\"", wanted), "",
                           message("Choose cpu or cuda, or leave it out to take what is there"));
    if (wanted == "cpu") {
        why = message("CPU as asked");
        return at::kCPU;
    }
    const auto& reason = cuda_reason();
    if (reason.empty()) {
        if (const auto all = int(torch::cuda::device_count()); gpu >= all)
            throw InvalidInput(message("There is no CUDA device {}", gpu), "", message("Give 0 to {}", all - 1));
        gpu_named = gpu_name(gpu);
        why = wanted.empty() ? message("{}: CUDA is there", gpu_named) : message("{} as asked", gpu_named);
        return at::Device(at::kCUDA, c10::DeviceIndex(gpu));
    }
    if (!wanted.empty())
        throw InvalidInput(message("CUDA cannot be used: {}", reason), "", message("Choose cpu, or leave it out"));
    why = message("CPU: {}", reason);
    return at::kCPU;
}

} // namespace

const char* name_of(at::ScalarType dtype)
{
    return dtype == at::kBFloat16 ? "bfloat16" : dtype == at::kHalf ? "float16" : "float32";
}

bool multiplies_bfloat16()
{
#if defined(__x86_64__)
    return __builtin_cpu_supports("avx512bf16");
#else
    return false;
#endif
}

void use_threads(int threads)
{
    // LibTorch gives a thread its number at the first use, from the one that was set last in any thread: done here, so
    // that it does not undo what is set now. The first use counts once in LibTorch and once in code of ours, because
    // the inline function that remembers it is compiled into both.
    (void)at::get_num_threads();
    at::internal::lazy_init_num_threads();
    at::set_num_threads(threads);
}

Hardware choose_hardware(const std::string& dtype, int threads, const std::string& device, int width)
{
    if (!dtype.empty() && dtype != "float32" && dtype != "bfloat16")
        throw InvalidInput(message("There is no dtype \"{}\"", dtype), "",
                           message("Choose float32 or bfloat16, or leave it out to measure"));
    keep_freed_memory();
    Hardware hardware;
    hardware.device = chosen_device(device, hardware.gpu, hardware.why);
    hardware.device_name = c10::DeviceTypeName(hardware.device.type(), /*lower_case=*/true);
    // Sums of bfloat16 products stay float32 on a GPU, so that they depend less on how it divides them.
    if (!hardware.device.is_cpu()) at::globalContext().setAllowBF16ReductionCuBLAS(false);
    // cuDNN's attention makes a plan for each new shape, and an answer's shape is new with every id.
    if (!hardware.device.is_cpu()) at::globalContext().setSDPUseCuDNN(false);
    hardware.threads = threads > 0 ? threads : processors();
    const bool choose_dtype = dtype.empty();
    if (!choose_dtype) hardware.dtype = dtype == "float32" ? at::kFloat : at::kBFloat16;
    double single = 0, half = 0, share = 0;
    on_one_processor(hardware.threads, [&] {
        if (choose_dtype) {
            single = gflops(hardware.device, at::kFloat, width);
            half = gflops(hardware.device, at::kBFloat16, width);
            hardware.dtype = half > 1.2 * single ? at::kBFloat16 : at::kFloat;
        }
        if (!hardware.device.is_cpu()) share = fused_share(hardware.device, hardware.dtype);
    });
    const auto rounded = [](double number, int digits) {
        char text[400];
        return std::string(text, std::size_t(std::snprintf(text, sizeof text, "%.*f", digits, number)));
    };
    const auto also = [&](const Message& more) { hardware.why = message("{}; {}", hardware.why, more); };
    if (!choose_dtype)
        also(message("{} as asked", dtype));
    else if (hardware.device.is_cpu())
        also(message("{} wide, float32 reaches {} and bfloat16 {} GFLOP/s a core, so {}", width, rounded(single, 0),
                     rounded(half, 0), name_of(hardware.dtype)));
    else
        also(message("{} wide, float32 reaches {} and bfloat16 {} GFLOP/s, so {}", width, rounded(single, 0),
                     rounded(half, 0), name_of(hardware.dtype)));
    if (hardware.device.is_cpu()) { // kernels that know no batch, whatever is faster (batch_invariant.h)
        hardware.attention = "one query at a time";
        also(message(
            "products and attention of our own, so that an answer has the same bits whatever is asked beside it"));
        return hardware;
    }
    // A wide margin: nearly equal times must not choose one kernel today and the other tomorrow.
    hardware.fused_attention = share < 0.7;
    hardware.attention = hardware.fused_attention ? "fused for long prompts" : "matmul-softmax-matmul";
    also(message("fused attention takes {} times as long on 512 positions, so {}", rounded(share, 2),
                 hardware.attention));
    return hardware;
}

void release_cached_memory(const at::Device& device)
{
    if (!device.is_cpu()) return at::accelerator::emptyCache();
#if defined(__GLIBC__)
    malloc_trim(0);
#endif
}

bool is_out_of_memory(const std::exception& error)
{
    if (dynamic_cast<const std::bad_alloc*>(&error) || dynamic_cast<const c10::OutOfMemoryError*>(&error)) return true;
    const std::string_view text = error.what();
    return dynamic_cast<const c10::Error*>(&error) &&
           (text.find("can't allocate memory") != text.npos || text.find("out of memory") != text.npos ||
            text.find("CUBLAS_STATUS_ALLOC_FAILED") != text.npos);
}

std::string gigabytes(double bytes)
{
    char text[32];
    if (bytes < 0.95e9)
        std::snprintf(text, sizeof text, "%.0f MB", bytes / 1e6);
    else
        std::snprintf(text, sizeof text, bytes < 9.95e9 ? "%.1f GB" : "%.0f GB", bytes / 1e9);
    return text;
}

} // namespace steerdeck::model
