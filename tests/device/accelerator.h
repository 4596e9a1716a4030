/// A device that is none: what a GPU asks of a program, on the CPU. Tests link it into a program of their own, and then
/// `accelerator::device()` takes tensors as `cuda` would.
///
/// - Its memory is its own: the addresses of its tensors are no addresses of the process, so that a kernel of the CPU
///   that touches one ends in a signal.
/// - Every operator works, by the CPU's kernel on the same memory, and so with the CPU's bits; but tensors of the CPU
///   and of the device in one operator are refused, as is a random generator of the CPU's.
/// - It counts what costs time on a GPU: launches, copies in both directions, waits of the host, allocations; it can
///   have as little memory as a test wants, and it can refuse to be waited for.
///
/// What it does not show: which kernel CUDA chooses, types that CUDA lacks, races between streams, CUDA's rounding.
#pragma once

#include <c10/core/Device.h>
#include <cstdint>
#include <map>
#include <string>

namespace accelerator {

c10::Device device();

struct Counters {
    std::int64_t launches = 0;    // operators that compute or move something on the device; views are none
    std::int64_t waits = 0;       // the host waits: a value is read, something copied without being told not to block
    std::int64_t uploads = 0;     // copies from the host
    std::int64_t downloads = 0;   // copies to the host, values that are read among them
    std::int64_t allocations = 0; // tensors made
    std::map<std::string, std::int64_t> by_operator = {}; // launches
    std::map<std::string, std::int64_t> waits_by_operator = {};

    Counters operator-(const Counters& before) const;
    std::string text() const; // one line; operators by their launches
};
Counters counters();

/// Bytes that tensors hold now, and the most that they held since `forget_peak`.
std::int64_t live_bytes();
std::int64_t peak_bytes();
void forget_peak();

/// From now on so many bytes may be held (0 = any number); more is c10::OutOfMemoryError. `reserved` bytes are held
/// back as a caching allocator's free blocks are: the driver calls them used, LibTorch gives them out.
void limit_memory(std::int64_t bytes, std::int64_t reserved = 0);

/// While one lives, waiting for the device is an error that names the operator.
class NoWaiting {
public:
    NoWaiting();
    ~NoWaiting();
    NoWaiting(const NoWaiting&) = delete;
    NoWaiting& operator=(const NoWaiting&) = delete;
};

} // namespace accelerator
