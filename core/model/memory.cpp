#include "core/base/error.h"
#include "core/base/mapped_file.h"
#include "core/model/hardware.h"

#include <ATen/DeviceAccelerator.h>
#include <algorithm>
#include <fstream>
#include <limits>
#include <sys/resource.h>
#include <unistd.h>

namespace steerdeck::model {
namespace {

constexpr double unlimited = std::numeric_limits<double>::infinity();

/// The number behind `key` in a file of "key: number" or "key number" lines; -1 where there is none.
double entry(const char* file, const std::string& key)
{
    std::ifstream lines(file);
    for (std::string word; lines >> word;) {
        if (word == key) {
            double value = -1;
            lines >> value;
            return value;
        }
        lines.ignore(std::numeric_limits<std::streamsize>::max(), '\n');
    }
    return -1;
}

double number_in(const char* file)
{
    std::ifstream stream(file);
    double value = -1;
    stream >> value; // "max" leaves -1
    return value;
}

/// What the control group (version 2) has left; files it caches can go at any time, but those that a model lies in.
double left_of_group()
{
    const double most = number_in("/sys/fs/cgroup/memory.max"), used = number_in("/sys/fs/cgroup/memory.current");
    if (most < 0 || used < 0) return unlimited;
    return most - used + std::max(0.0, entry("/sys/fs/cgroup/memory.stat", "inactive_file") - double(mapped_bytes()));
}

double left_of_address_space()
{
    rlimit limit{};
    if (getrlimit(RLIMIT_AS, &limit) != 0 || limit.rlim_cur == RLIM_INFINITY) return unlimited;
    return double(limit.rlim_cur) - number_in("/proc/self/statm") * double(sysconf(_SC_PAGESIZE));
}

} // namespace

double free_memory(const c10::Device& device)
{
    if (!device.is_cpu()) {
        // What LibTorch keeps for later counts as used there, but is given out first.
        const auto stats = at::accelerator::getDeviceStats(device.index());
        const auto kept = stats.reserved_bytes[0].current - stats.allocated_bytes[0].current; // [0]: of all pools
        return double(at::accelerator::getMemoryInfo(device.index()).first) + double(std::max<std::int64_t>(0, kept));
    }
    const double machine = 1024 * entry("/proc/meminfo", "MemAvailable:"); // with the files in which models lie
    return std::max(0.0, std::min({machine < 0 ? unlimited : machine - double(mapped_bytes()), left_of_group(),
                                   left_of_address_space()}));
}

} // namespace steerdeck::model
