#pragma once

#include "core/generate/batch.h"

#include <cstdint>
#include <deque>
#include <exception>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <vector>

/// A continuous batch: answers join between two steps and leave when they end, so that nobody waits for the longest.
///
/// New prompts are read in a cache of their own, a piece at a time where others are being answered; then they enter the
/// cache that all run in. Steering rows are needed for the reading alone. An answer has the ids that `generate` gives
/// its input, whatever joins or leaves beside it (on the CPU; see generate.h).
namespace steerdeck::generate {

/// One answer that is asked for.
struct StreamRequest {
    std::vector<std::int32_t> ids; // in the extended vocabulary
    at::Tensor side = {};          // [r, d]: the rows that its own ids from vocab_size on stand for; may be undefined
    model::SetSpan set = {};
    GenerateSettings settings = {}; // `batch` means nothing here
    std::size_t index = 0;          // it samples as input `index` of generate::generate does
    /// What it changes in the model: one row of everything, as the decoder's dtype on its device; null: nothing. Of
    /// one batch all have the same shapes, which `kind` names. Who shares one shares its memory.
    std::shared_ptr<const model::Interventions> changes = {};
    std::int64_t from = 0; // index of the id from which on acts what has a beginning
    std::string kind = {}; // see StreamGroups
};

using StreamId = std::uint64_t;

/// What answers tell, on the thread that calls `step`. `end` or `failed` is the last that is heard of one.
struct StreamListener {
    std::function<void(StreamId, TokenId)> token = {};
    std::function<void(StreamId, const Continuation&)> end = {};
    std::function<void(StreamId, const std::exception_ptr&)> failed = {};
};

struct StreamLimits {
    int sequences = 32;                                     // that run at once
    double bytes = std::numeric_limits<double>::infinity(); // of their keys and values
    int read_alone = 512;                                   // ids of new prompts that are read in a step: while
    int read_beside = 128;                                  // nothing runs, and beside running answers
};

/// What other batches on the same machine hold, and want.
struct Beside {
    std::size_t sequences = 0;                                     // that run
    double bytes = 0;                                              // of their keys and values
    StreamId first_waiting = std::numeric_limits<StreamId>::max(); // the one that came first
};

/// For one thread at a time.
class Streams {
public:
    explicit Streams(const model::Decoder& decoder, const StreamLimits& limits = {});
    ~Streams() = default;
    Streams(const Streams&) = delete;
    Streams& operator=(const Streams&) = delete;

    /// Puts a request behind those that wait. Throws InvalidInput as `generate` does, also where it alone would need
    /// more memory for keys and values than the limit. `name` is what it is called, above all
    /// before; 0: the next number.
    StreamId add(StreamRequest request, StreamId name = 0);

    /// Takes an answer out; its place is free at once. Of one that is not there nothing happens.
    void leave(StreamId id);

    bool idle() const { return running_.empty() && !reading_ && waiting_.empty(); }
    std::size_t running() const { return running_.size(); }
    std::size_t waiting() const; // those that are being read counted

    /// What this batch holds; and the id of whom it reads next, the largest where nobody waits.
    Beside load() const;
    StreamId first_waiting() const;
    /// From now on places and memory are shared with others: nobody is read while one who came before waits there.
    void share(const Beside& beside) { beside_ = beside; }

    /// Reads a piece of what waits and gives every running answer its next id. Where memory is short, a newcomer waits
    /// until another answer has ended and goes on where it was; it fails with OutOfMemory where it is alone, and with
    /// Mismatch where a steering row changes nothing.
    void step(const StreamListener& listener);

private:
    struct Sequence {
        StreamId id = 0;
        StreamRequest request;
        Random random;
        std::vector<TokenId> out = {};
        bool checked = false;  // its steering rows were seen to act
        std::int64_t held = 0; // ids of it in the cache that all run in
    };

    /// Prompts that are read together, in a cache of their own.
    struct Reading {
        std::vector<Sequence> sequences;
        std::vector<std::int64_t> row_of;  // of each sequence: whose prompt it is; several choices share one
        std::vector<std::int64_t> lengths; // of each row
        Padded input;
        at::Tensor side; // [r, d] of all rows together
        model::KvCache cache;
    };

    std::vector<std::int32_t> prompt_of(const Sequence& sequence) const;
    std::int64_t most_slots(const Sequence& sequence) const;
    double bytes_for(std::size_t sequences, std::int64_t slots) const;
    bool fits(const std::vector<Sequence>& group, const Sequence& next) const;
    bool may_be_read(Sequence& next, bool alone, const StreamListener& listener);
    void begin_reading(const StreamListener& listener);
    void read_on(const StreamListener& listener);
    void decode(const StreamListener& listener);
    void enter(Reading& reading);
    bool nobody_runs() const { return running_.empty() && beside_.sequences == 0; }
    void lay_out_running(std::int64_t past);
    void take_all(std::size_t begin, const at::Tensor& logits, const std::vector<std::int64_t>& row_of,
                  const StreamListener& listener);
    bool take(Sequence& sequence, TokenId id, const StreamListener& listener) const;
    void keep(const std::vector<std::int64_t>& kept);
    void postpone_reading(const StreamListener& listener);
    void postpone_newest(const StreamListener& listener);

    const model::Decoder& decoder_;
    StreamLimits limits_;
    StreamId next_ = 1;
    std::deque<Sequence> waiting_;
    std::optional<Reading> reading_;
    std::vector<Sequence> running_; // in the order of the cache
    model::KvCache cache_;
    std::optional<model::Interventions> changes_; // of those that run, in their order
    at::Tensor first_;   // [running]: the slot of each one's first id; undefined where none is padded
    bool joined_ = true; // somebody came or went since
    Beside beside_;
    bool held_back_ = false;    // memory was short: nobody joins before somebody has left
    std::size_t together_ = -1; // prompts read together at most; fewer after memory was short for more
};

} // namespace steerdeck::generate
