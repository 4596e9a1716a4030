/// What the verbs share: the terminal's manners (progress, Ctrl-C, JSON, CSV) and how a job is run to its end.
#pragma once

#include "core/base/error.h"
#include "core/base/json.h"
#include "core/lab/lab.h"

#include <stdexcept>
#include <string>
#include <vector>

namespace steerdeck::cli {

/// A job that failed; `what()` is its sentence.
struct Failure : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// Work that was stopped by Ctrl-C or SIGTERM, whose files hold what was done; `what()` says how to go on.
struct Stopped : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// Turns Ctrl-C and termination into a request to stop; a second one ends the program at once (files are replaced
/// atomically, so they stay whole). Must be made before any thread.
class Interrupt {
public:
    Interrupt();
    const Cancel& cancel() const;
    /// By which a shell knows a program that a signal stopped: 130 after SIGINT, 143 after SIGTERM; 1 without either.
    int exit_code() const;
    /// The job to cancel with it.
    void follow(const lab::Job& job) const;

private:
    struct State;
    std::shared_ptr<State> state_;
};

/// One line on stderr that is written over; nothing unless stderr is a terminal, or when it is silenced.
class ProgressLine {
public:
    /// From now on there is none in this program.
    static void silence();
    ProgressLine();
    ~ProgressLine();
    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;
    /// "Training 120/500 (24 %), note, 0:32 to go"
    void show(const Progress& progress, const std::string& note = {});
    void clear();

private:
    bool terminal_, shown_ = false;
};

/// Starts a job with `start`, passes its events on (all but the JobEnd, on the job's thread) and waits for its end.
/// Throws Failure with the job's sentence, or Cancelled.
void run_job(const Interrupt& interrupt, const std::function<lab::Job(lab::Sink)>& start, const lab::Sink& sink);

/// Runs `work`, which the same command goes on with after it was stopped: Cancelled becomes Stopped.
template <typename Work>
void resumable(Work&& work)
{
    try {
        work();
    } catch (const Cancelled&) {
        throw Stopped("Stopped as asked; what was done is kept, and the same command goes on from there.");
    }
}

/// "1:02:03", "4:05".
std::string clock(double seconds);
/// A number with at most `digits` significant digits.
std::string number(double value, int digits = 4);
/// Pretty JSON on stdout; bytes that are no UTF-8 become U+FFFD.
void print_json(const Json& json);
/// One CSV row (RFC 4180).
void print_csv(const std::vector<std::string>& cells);
/// What opening found that a user should know (refused tokens), on stderr.
void print_warnings(const lab::Lab& lab);
/// "german <and> lower_case", "german lower_case", "german and lower_case", "french|spanish <and> !upper_case".
std::string text_of(const lab::Deck& deck);
/// What verifiers found: in words, and as data under "reading".
Json to_json(const std::vector<lab::Badge>& badges);
/// What a model thought before it answered, each line behind a bar; nothing where it did not.
void print_thoughts(const std::string& thoughts);
/// "  [FAIL] 10-20 words: 23 words, wanted 10-20 words", a line each.
void print_badges(const std::vector<lab::Badge>& badges);
Json to_json(const std::vector<lab::Neighbor>& neighbors);

} // namespace steerdeck::cli
