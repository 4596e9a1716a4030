#pragma once

#include <algorithm>
#include <atomic>
#include <c10/core/CPUAllocator.h>

namespace steerdeck {

constexpr auto no_limit = std::size_t(-1);

/// LibTorch's own allocator, as long as this lives: notes the largest piece asked for, counts those of `counted` bytes,
/// and refuses those above `limit`, in its words.
class WatchedAllocator : public c10::Allocator {
public:
    explicit WatchedAllocator(std::size_t limit = no_limit, std::size_t counted = 0)
        : below_(c10::GetCPUAllocator()), limit_(limit), counted_(counted)
    {
        c10::SetCPUAllocator(this);
    }
    ~WatchedAllocator() override { c10::SetCPUAllocator(below_); }
    WatchedAllocator(const WatchedAllocator&) = delete;
    WatchedAllocator& operator=(const WatchedAllocator&) = delete;

    c10::DataPtr allocate(std::size_t n) override
    {
        TORCH_CHECK(n <= limit_, "DefaultCPUAllocator: can't allocate memory: you tried to allocate ", n, " bytes.");
        largest = std::max(largest.load(), n);
        if (n == counted_) ++asked;
        return below_->allocate(n);
    }
    c10::DeleterFnPtr raw_deleter() const override { return below_->raw_deleter(); }
    void copy_data(void* to, const void* from, std::size_t n) const override { default_copy_data(to, from, n); }

    std::atomic<std::size_t> largest{0};
    std::atomic<int> asked{0};

private:
    c10::Allocator* below_;
    std::size_t limit_, counted_;
};

} // namespace steerdeck
