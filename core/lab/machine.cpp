#include "core/base/build_info.h"
#include "core/base/log.h"
#include "core/base/thread.h"
#include "core/lab/tools.h"
#include "core/model/hardware.h"

#include <ATen/Version.h>
#include <Eigen/Core>
#include <fstream>
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

/// What needs no measuring.
Machine versions_and_processor()
{
    Machine machine;
    machine.steerdeck = version();
    machine.torch = TORCH_VERSION;
    machine.eigen = std::to_string(EIGEN_WORLD_VERSION) + "." + std::to_string(EIGEN_MAJOR_VERSION) + "." +
                    std::to_string(EIGEN_MINOR_VERSION);
    machine.icu = U_ICU_VERSION;
    machine.compiler = "g++ " __VERSION__;
    machine.processor = processor_name();
    machine.instructions = at::get_cpu_capability();
    machine.cores = processors();
    machine.memory_gib = double(sysconf(_SC_PHYS_PAGES)) * double(sysconf(_SC_PAGESIZE)) / double(1u << 30);
    return machine;
}

} // namespace

Machine describe_machine(const std::string& dtype, int threads, const std::string& device)
{
    const auto hardware = model::choose_hardware(dtype, threads, device);
    auto machine = versions_and_processor();
    machine.free_gib = model::free_memory(hardware.device) / double(1u << 30);
    machine.device = hardware.device_name;
    machine.dtype = model::name_of(hardware.dtype);
    machine.attention = hardware.attention;
    machine.why = hardware.why;
    machine.threads = hardware.threads;
    return machine;
}

void begin_log(const std::string& program, bool verbose)
{
    log::to_stderr(verbose);
    log::to_file(log::default_file(program));
    const auto machine = versions_and_processor();
    log::info("program", program + " " + machine.steerdeck + " begins, LibTorch " + machine.torch + ", Eigen " +
                             machine.eigen + ", ICU " + machine.icu + ", " + machine.compiler);
    log::info("machine", machine.processor + " (" + machine.instructions + "), " + std::to_string(machine.cores) +
                             " processors, " + model::gigabytes(machine.memory_gib * double(1u << 30)));
}

} // namespace steerdeck::lab
