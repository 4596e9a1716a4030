#pragma once

#include "core/spread/ranks.h"
#include "core/train/peers.h"

#include <memory>

namespace steerdeck::spread {

/// Whether this build can join processes by MPI.
bool has_mpi();

/// Joins the processes that mpirun or srun started with this one, as peers of a training; none where it is alone. Once
/// in a program, on the thread that calls `leave_peers`. Throws InvalidInput where the program was built without MPI,
/// or the processes do not find each other.
///
/// A process that ends without leaving, by an error or a signal, takes the others down with it: a step needs them all.
std::shared_ptr<train::Peers> join_peers(const Ranks& ranks);

/// Waits for the others, and lets them end. Does nothing where nobody was joined.
void leave_peers();

} // namespace steerdeck::spread
