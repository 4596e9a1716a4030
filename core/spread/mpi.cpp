#include "core/spread/mpi.h"

#include "core/base/error.h"

#include <string>

#ifdef STEERDECK_MPI
#define OMPI_SKIP_MPICXX 1 // the C interface alone
#include <algorithm>
#include <mpi.h>
#include <vector>
#endif

namespace steerdeck::spread {

#ifdef STEERDECK_MPI
namespace {

class MpiPeers : public train::Peers {
public:
    MpiPeers()
    {
        MPI_Comm_rank(MPI_COMM_WORLD, &rank_);
        MPI_Comm_size(MPI_COMM_WORLD, &size_);
    }

    int rank() const override { return rank_; }
    int size() const override { return size_; }

    /// An all-reduce whose order is ours: every process adds up one slice of all processes' values, in the order of
    /// ranks, and hands it to the others. Each sends and receives 2 values per value, however many processes there are.
    void sum(std::span<float> values) override
    {
        const auto n = std::size_t(size_);
        const auto width = (values.size() + n - 1) / n;
        std::vector<float> mine(n * width), theirs(n * width), slice(width);
        std::copy(values.begin(), values.end(), mine.begin());
        MPI_Alltoall(mine.data(), int(width), MPI_FLOAT, theirs.data(), int(width), MPI_FLOAT, MPI_COMM_WORLD);
        for (std::size_t i = 0; i < width; ++i) {
            double sum = 0; // rounded once
            for (std::size_t rank = 0; rank < n; ++rank) sum += double(theirs[rank * width + i]);
            slice[i] = float(sum);
        }
        MPI_Allgather(slice.data(), int(width), MPI_FLOAT, mine.data(), int(width), MPI_FLOAT, MPI_COMM_WORLD);
        std::copy_n(mine.begin(), values.size(), values.begin());
    }

private:
    int rank_ = 0, size_ = 1;
};

} // namespace

bool has_mpi() { return true; }

std::shared_ptr<train::Peers> join_peers(const Ranks& ranks)
{
    if (ranks.alone()) return nullptr;
    int provided = 0;
    MPI_Init_thread(nullptr, nullptr, MPI_THREAD_SERIALIZED, &provided);
    auto peers = std::make_shared<MpiPeers>();
    if (provided < MPI_THREAD_SERIALIZED || peers->size() != ranks.size || peers->rank() != ranks.rank)
        throw InvalidInput(message("MPI finds {} processes where {} were started", peers->size(), ranks.size),
                           message("the training"),
                           message("Start them by mpirun of the MPI that the program was built with"));
    return peers;
}

void leave_peers()
{
    int begun = 0, over = 0;
    MPI_Initialized(&begun);
    MPI_Finalized(&over);
    if (begun != 0 && over == 0) MPI_Finalize();
}

#else

bool has_mpi() { return false; }

std::shared_ptr<train::Peers> join_peers(const Ranks& ranks)
{
    if (ranks.alone()) return nullptr;
    throw InvalidInput(
        message("This program was built without MPI, so {} processes would each train the same", ranks.size),
        message("the training"), message("Start one, or build it where libopenmpi-dev is installed"));
}

void leave_peers() {}

#endif

} // namespace steerdeck::spread
