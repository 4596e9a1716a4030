#pragma once

#include "core/text/bpe_model.h"

#include <array>
#include <cstdint>
#include <cstring>
#include <memory>
#include <mutex>
#include <span>
#include <string_view>
#include <vector>

namespace steerdeck {

/// Words met before and their ids: a table of fixed size in which a newer word takes the place of an older one.
class WordCache {
public:
    static constexpr std::size_t longest_word = 31; // bytes
    static constexpr std::size_t most_ids = 8;

    /// Where a word's ids stand or will stand. A word is 1 to `longest_word` bytes.
    class Place {
    public:
        /// Appends the ids when they are known.
        bool append_to(std::vector<TokenId>& ids) const
        {
            if (std::memcmp(slot_.word.data(), word_.data(), sizeof word_) != 0) return false;
            for (const TokenId id : slot_.ids) {
                if (id < 0) break;
                ids.push_back(id);
            }
            return true;
        }
        /// Keeps them for the next time, if there are not too many.
        void keep(std::span<const TokenId> ids)
        {
            if (ids.size() > most_ids) return;
            slot_.word = word_;
            slot_.ids.fill(-1);
            std::copy(ids.begin(), ids.end(), slot_.ids.begin());
        }

    private:
        friend class WordCache;
        using Word = std::array<char, longest_word + 1>; // the last byte is the length; padded with zeros
        struct Slot {
            Word word{}; // length 0: free
            std::array<TokenId, most_ids> ids{};
        };
        Place(Slot& slot, const Word& word) : slot_(slot), word_(word) {}
        Slot& slot_;
        Word word_;
    };

    Place place_of(std::string_view text)
    {
        Place::Word word{};
        std::memcpy(word.data(), text.data(), text.size());
        word.back() = char(text.size());
        std::array<std::uint64_t, 4> parts;
        static_assert(sizeof parts == sizeof word);
        std::memcpy(parts.data(), word.data(), sizeof parts);
        std::uint64_t hash = parts[0] * 0x9e3779b97f4a7c15u ^ parts[1] * 0xc2b2ae3d27d4eb4fu;
        hash ^= parts[2] * 0x165667b19e3779f9u ^ parts[3] * 0x27d4eb2f165667c5u;
        hash ^= hash >> 32;
        hash *= 0xd6e8feb86659fd93u;
        return {slots_[hash >> (64 - bits)], word};
    }

private:
    static constexpr int bits = 15; // 2 MiB
    std::vector<Place::Slot> slots_ = std::vector<Place::Slot>(std::size_t(1) << bits);
};

/// Caches for those who encode at the same time: each borrows one, so that none waits for another.
class WordCaches {
public:
    /// Gives the cache back when it goes.
    class Loan {
    public:
        explicit Loan(WordCaches& from) : from_(from), cache_(from.take()) {}
        ~Loan() { from_.give(std::move(cache_)); }
        Loan(const Loan&) = delete;
        Loan& operator=(const Loan&) = delete;
        WordCache& operator*() const { return *cache_; }

    private:
        WordCaches& from_;
        std::unique_ptr<WordCache> cache_;
    };

private:
    static constexpr std::size_t most_kept = 16;
    std::unique_ptr<WordCache> take()
    {
        const std::lock_guard lock(mutex_);
        if (free_.empty()) return std::make_unique<WordCache>();
        auto cache = std::move(free_.back());
        free_.pop_back();
        return cache;
    }
    void give(std::unique_ptr<WordCache> cache)
    {
        const std::lock_guard lock(mutex_);
        if (free_.size() < most_kept) free_.push_back(std::move(cache));
    }

    std::mutex mutex_;
    std::vector<std::unique_ptr<WordCache>> free_;
};

} // namespace steerdeck
