/// spread: the same work over several processes.
/// - ranks.h     which of how many processes this is, as mpirun or srun says; its share of processors and GPUs
/// - claims.h    pieces of work that processes take from one file; those of a process that died fall to the others
/// - together.h  an experiment whose pieces several processes answer into one folder
/// - merge.h     shards of an experiment or of a task, each in a folder of its own, as one result
/// - mpi.h       processes that take a training's steps together (`train::Peers`), by MPI
#pragma once

#include "core/spread/claims.h"
#include "core/spread/merge.h"
#include "core/spread/mpi.h"
#include "core/spread/ranks.h"
#include "core/spread/together.h"
