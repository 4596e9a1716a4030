#include "core/spread/ranks.h"

#include "core/base/thread.h"

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <filesystem>
#include <system_error>
#include <unistd.h>
#include <vector>

namespace steerdeck::spread {
namespace {

namespace fs = std::filesystem;

/// -1 where it is no number.
int number_in(const Environment& environment, const char* name)
{
    const auto text = environment(name);
    int value = -1;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    return read.ec == std::errc() && read.ptr == text.data() + text.size() && !text.empty() ? value : -1;
}

/// Nothing where the variables do not make sense together.
bool read(Ranks& ranks, const Environment& environment, const char* rank, const char* size, const char* local_rank,
          const char* local_size)
{
    Ranks found{number_in(environment, rank), number_in(environment, size), number_in(environment, local_rank),
                number_in(environment, local_size)};
    if (found.size < 1 || found.rank < 0 || found.rank >= found.size) return false;
    found.local_size = std::max(found.local_size, 1);
    found.local_rank = std::clamp(found.local_rank, 0, found.local_size - 1);
    ranks = found;
    return true;
}

std::string from_environment(const char* name)
{
    const char* value = std::getenv(name);
    return value ? value : "";
}

int gpus_here()
{
    std::error_code none;
    int count = 0;
    for (const auto& entry : fs::directory_iterator("/proc/driver/nvidia/gpus", none)) count += entry.exists(none);
    return count;
}

} // namespace

Ranks ranks_of(const Environment& environment)
{
    Ranks ranks;
    if (read(ranks, environment, "OMPI_COMM_WORLD_RANK", "OMPI_COMM_WORLD_SIZE", "OMPI_COMM_WORLD_LOCAL_RANK",
             "OMPI_COMM_WORLD_LOCAL_SIZE"))
        return ranks;
    // Slurm sets these for a batch script, too, whose step has one task.
    if (!read(ranks, environment, "SLURM_PROCID", "SLURM_STEP_NUM_TASKS", "SLURM_LOCALID", "SLURM_STEP_TASKS_PER_NODE"))
        return ranks;
    // "4" or "4(x2)"; of uneven machines, "4,3", the first number is near enough.
    const auto tasks = environment("SLURM_STEP_TASKS_PER_NODE");
    int here = 1;
    (void)std::from_chars(tasks.data(), tasks.data() + tasks.size(), here);
    ranks.local_size = std::clamp(here, 1, ranks.size);
    ranks.local_rank = std::clamp(number_in(environment, "SLURM_LOCALID"), 0, ranks.local_size - 1);
    return ranks;
}

Ranks ranks()
{
    static const Ranks here = ranks_of(from_environment);
    return here;
}

int threads_for(const Ranks& ranks, int online, int usable)
{
    return std::max(1, std::min(online / ranks.local_size, usable));
}

int threads()
{
    if (ranks().local_size == 1) return 0;
    return threads_for(ranks(), int(::sysconf(_SC_NPROCESSORS_ONLN)), processors());
}

std::string gpu_for(const Ranks& ranks, const std::string& visible, int gpus)
{
    if (ranks.local_size == 1) return {};
    std::vector<std::string> names;
    for (std::size_t begin = 0; begin < visible.size();) {
        const auto end = std::min(visible.find(',', begin), visible.size());
        names.push_back(visible.substr(begin, end - begin));
        begin = end + 1;
    }
    if (visible.empty())
        for (int i = 0; i < gpus; ++i) names.push_back(std::to_string(i));
    if (names.size() < 2) return {};
    return names[std::size_t(ranks.local_rank) % names.size()]; // more processes than GPUs share them
}

void take_own_gpu()
{
    const auto name = gpu_for(ranks(), from_environment("CUDA_VISIBLE_DEVICES"), gpus_here());
    if (!name.empty()) ::setenv("CUDA_VISIBLE_DEVICES", name.c_str(), 1);
}

} // namespace steerdeck::spread
