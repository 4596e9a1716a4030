/// The record that a training leaves in `<folder of its tokens>/runs/<time>-<name>/`. Not for others than this room.
///
/// - `manifest.json`    : what was trained, with which settings, on which data and model, and how it ended
/// - `curve.jsonl`      : a TrainPoint a line, flushed as it is told
/// - `held_out.jsonl`   : a HeldOutPoint a line, where examples are held out
/// - `rows.safetensors` : the rows at step 0 and at reports, for pictures of their paths; not for methods
#pragma once

#include "core/base/journal.h"
#include "core/base/json.h"
#include "core/evaluate/folder_lock.h"
#include "core/lab/held_out.h"
#include "core/steering/token.h"

#include <ATen/core/Tensor.h>
#include <map>
#include <optional>

namespace steerdeck::lab {

/// Whatever tells one training from another; a training that is begun again with the same key goes on in its record.
struct TrainingKey {
    std::string kind;               // "tokens" | "operator" | "method"
    std::string method;             // of a method
    std::vector<std::string> names; // behaviours, or the operator
    TrainSettings settings;
    std::string data; // SHA-256 of the data file, or "demo world"
    Json own = {};    // settings of the method alone; null where it has none
};

class TrainingRecord {
public:
    /// Writes nothing yet. `title` is for users, `more` goes into the manifest as it is.
    TrainingRecord(std::filesystem::path runs, TrainingKey key, const steering::ModelIdentity& model, std::string title,
                   Json more);

    /// Takes the unfinished record of this training, cut after step `before`, or else makes a new folder, also where
    /// another program is writing that record. Gives the points that an earlier run left. Throws UnwritableFile.
    std::vector<TrainPoint> begin(int before);

    void point(const TrainPoint& point);
    /// `rows` [r, d] as they are after `step`; of many reports only some are kept, so that there are at most 64.
    void snapshot(int step, const at::Tensor& rows);
    /// Writes the rows so far.
    void keep_rows() const;
    /// What was learned at `step` is the best so far. Its rows, where there are some, are kept beside the snapshots,
    /// instead of those that were the best before.
    void keep_best(int step, const at::Tensor& rows);
    /// The rows [r, d] kept after `step`; undefined where there are none.
    at::Tensor kept_rows(int step) const;

    void held_out(const HeldOutPoint& point);
    /// All of them, those of an earlier run too.
    const std::vector<HeldOutPoint>& held_out() const { return held_out_; }

    /// Says how it ended: "finished", "stopped" or "failed". Throws UnwritableFile.
    void end(const char* outcome, int steps, double loss, double seconds,
             const std::vector<std::filesystem::path>& files = {}, const std::string& error = {});

    const std::filesystem::path& folder() const { return folder_; }
    double seconds_before() const { return seconds_before_; } // of work, by an earlier run

private:
    Json identity() const;
    std::filesystem::path unfinished() const;
    void make_folder();
    void read_rows(int before);
    void read_held_out(int before);
    bool is_snapshot(int step) const;
    bool keeps_best() const;
    void write_manifest() const;

    std::filesystem::path runs_, folder_;
    TrainingKey key_;
    std::string model_, tokenizer_;
    Json manifest_;
    double seconds_before_ = 0;
    std::optional<Journal> curve_;
    std::optional<evaluate::FolderLock> lock_; // of the folder, as long as it is written
    std::map<int, at::Tensor> rows_;           // step -> [r, d]
    int best_step_ = -1;                       // what was learned there is kept; -1 = at the last step
    std::vector<HeldOutPoint> held_out_;
};

} // namespace steerdeck::lab
