#include "core/base/build_info.h"
#include "core/lab/tools.h"
#include "core/model/hardware.h"

#include <ATen/Version.h>
#include <Eigen/Core>
#include <algorithm>
#include <fstream>
#include <thread>
#include <torch/version.h>
#include <unicode/uvernum.h>
#include <unistd.h>

namespace steerdeck::lab {
namespace {

std::string processor_name()
{
    std::ifstream file("/proc/cpuinfo");
    for (std::string line; std::getline(file, line);)
        if (line.starts_with("model name") && line.find(": ") != std::string::npos)
            return line.substr(line.find(": ") + 2);
    return "unknown";
}

} // namespace

Machine describe_machine(const std::string& dtype, int threads, const std::string& device)
{
    const auto hardware = model::choose_hardware(dtype, threads, device);
    Machine machine;
    machine.steerdeck = version();
    machine.torch = TORCH_VERSION;
    machine.eigen = std::to_string(EIGEN_WORLD_VERSION) + "." + std::to_string(EIGEN_MAJOR_VERSION) + "." +
                    std::to_string(EIGEN_MINOR_VERSION);
    machine.icu = U_ICU_VERSION;
    machine.compiler = "g++ " __VERSION__;
    machine.processor = processor_name();
    machine.instructions = at::get_cpu_capability();
    machine.cores = int(std::max(1u, std::thread::hardware_concurrency()));
    machine.memory_gib = double(sysconf(_SC_PHYS_PAGES)) * double(sysconf(_SC_PAGESIZE)) / double(1u << 30);
    machine.free_gib = model::free_memory(hardware.device) / double(1u << 30);
    machine.device = hardware.device_name;
    machine.dtype = model::name_of(hardware.dtype);
    machine.attention = hardware.attention;
    machine.why = hardware.why;
    machine.threads = hardware.threads;
    return machine;
}

} // namespace steerdeck::lab
