#pragma once

#include <functional>
#include <string>

namespace steerdeck::spread {

/// Which of how many processes of one command this is.
struct Ranks {
    int rank = 0, size = 1;             // 0 <= rank < size
    int local_rank = 0, local_size = 1; // among those on this machine

    bool alone() const { return size == 1; }
};

/// Reads an environment variable; empty where it is not set.
using Environment = std::function<std::string(const char* name)>;

/// What `mpirun` of Open MPI, or `srun`, tells the processes that it starts; alone without either. A batch script that
/// Slurm runs is no such process, and a command in it is alone.
Ranks ranks_of(const Environment& environment);
/// Of this process.
Ranks ranks();

/// Processors for each process of a machine with `online` of them, `usable` of which this process may run on.
int threads_for(const Ranks& ranks, int online, int usable);
/// Of this process; 0, which stands for all, where it is alone on the machine.
int threads();

/// The value of CUDA_VISIBLE_DEVICES by which a process has one GPU for itself, where there are as many; `visible` is
/// the value that it has, `gpus` how many the machine has. Empty where nothing is to be changed.
std::string gpu_for(const Ranks& ranks, const std::string& visible, int gpus);
/// Leaves this process its GPU alone. Before anything asks for devices.
void take_own_gpu();

} // namespace steerdeck::spread
