#include "core/spread/together.h"

#include "core/base/error.h"
#include "core/spread/claims.h"
#include "core/spread/collect.h"

#include <algorithm>
#include <chrono>
#include <optional>
#include <thread>

namespace steerdeck::spread {
namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t door = 0, first_place = 1;          // Claims' locks: who enters or ends; places for answers
constexpr std::size_t least_taken = 4;                      // a batch of one is slow
constexpr double seconds_between_marks = 1;                 // what a process that is killed may have answered in vain
constexpr auto look_again = std::chrono::milliseconds(200); // a lock tells nobody that it became free

fs::path parts_of(const fs::path& folder) { return folder / "parts"; }
fs::path claims_of(const fs::path& folder) { return parts_of(folder) / "claims"; }

class Together {
public:
    Together(const fs::path& folder, const evaluate::Plan& plan, const evaluate::Manifest& manifest, const Ranks& ranks,
             const evaluate::Answerer& answerer, const evaluate::RecordSettings& settings, const ProgressSink& tell,
             const Cancel& cancel)
        : folder_(folder), plan_(plan), manifest_(manifest), ranks_(ranks), answerer_(answerer), settings_(settings),
          tell_(tell), cancel_(cancel), pieces_(pieces_of(plan))
    {
    }

    void run()
    {
        if (!enter()) return;
        while (true) {
            const auto left = claims_->left();
            tell(left);
            const auto fair = left / (2 * std::size_t(std::max(ranks_.size, 2)));
            const auto taken = claims_->take(std::clamp(fair, least_taken, std::max(settings_.at_once, least_taken)));
            if (!taken.empty())
                answer(taken);
            else if (claims_->left() > 0)
                wait(); // what is left is others' work: some of them may die
            else if (end())
                return;
            else
                wait();
        }
    }

private:
    void wait() const
    {
        cancel_.check("The experiment");
        std::this_thread::sleep_for(look_again);
    }

    void tell(std::size_t left)
    {
        const auto total = long(pieces_.size()), done = total - long(left);
        if (before_ < 0) before_ = done;
        if (tell_) tell_({"Answering", done, total, watch_.seconds(), before_});
    }

    bool answered(const evaluate::Recorder& recorder, std::size_t piece) const
    {
        return std::ranges::all_of(pieces_[piece], [&](std::size_t i) { return recorder.has(i); });
    }

    std::vector<std::size_t> answered(const evaluate::Recorder& recorder) const
    {
        std::vector<std::size_t> done;
        for (std::size_t piece = 0; piece < pieces_.size(); ++piece)
            if (answered(recorder, piece)) done.push_back(piece);
        return done;
    }

    /// Holds the door of a list of work that is in its place.
    void open_door()
    {
        try {
            do { // again where whoever went before ended the work meanwhile
                claims_.emplace(claims_of(folder_));
                while (!claims_->try_lock(door)) wait();
            } while (!claims_->in_place());
        } catch (const InvalidInput&) { // no locks there: nobody can be inside
            std::error_code none;
            fs::remove_all(parts_of(folder_), none);
            throw;
        }
    }

    /// False where there is nothing to do.
    bool enter()
    {
        open_door();
        const bool fresh = claims_->fresh();
        const auto leave = [&] { // a list that nobody needs
            std::error_code none;
            if (fresh) fs::remove_all(parts_of(folder_), none);
        };
        bool complete = false;
        try {
            // It keeps the folder to itself, and is gone before the list is: behind a new list's door stands another.
            const evaluate::Recorder recorder(folder_, plan_, manifest_);
            complete = recorder.results().complete;
            if (!complete) claims_->begin(pieces_.size());
            if (!complete && fresh) claims_->mark(answered(recorder), true);
        } catch (...) {
            leave();
            throw;
        }
        if (complete) {
            leave();
            claims_.reset();
            return false;
        }
        claims_->unlock(door);
        return true;
    }

    /// The folder of this process's answers: the first that no other process writes to, with what an earlier one left.
    evaluate::Recorder& own()
    {
        if (own_) return *own_;
        for (auto place = first_place; !own_; ++place)
            if (claims_->try_lock(place)) own_.emplace(parts_of(folder_) / std::to_string(place), plan_, manifest_);
        return *own_;
    }

    void answer(const std::vector<std::size_t>& taken)
    {
        auto& recorder = own();
        std::vector<evaluate::Piece> pieces;
        for (const auto piece : taken) pieces.push_back(pieces_[piece]);
        auto open = taken; // not marked yet
        const auto mark = [&] {
            std::vector<std::size_t> done;
            std::erase_if(open, [&](std::size_t piece) {
                const bool is_done = answered(recorder, piece);
                if (is_done) done.push_back(piece);
                return is_done;
            });
            claims_->mark(done, true);
        };
        double marked = watch_.seconds();
        const evaluate::Step step = [&](const Progress&) {
            cancel_.check("The experiment");
            if (watch_.seconds() - marked < seconds_between_marks) return;
            mark();
            marked = watch_.seconds();
        };
        try {
            evaluate::record(recorder, pieces, answerer_, settings_, step, cancel_);
        } catch (...) {
            mark();
            throw;
        }
        mark();
        claims_->let_go(open); // an answerer owes an answer to each; what it owes is asked again
    }

    /// Everything is answered: one process puts it together, the others wait for that. True once it is done.
    bool end()
    {
        if (!claims_->try_lock(door)) return false;
        if (!claims_->in_place()) return true;
        own_.reset();
        if (!put_together()) {
            claims_->unlock(door);
            return false;
        }
        std::error_code none; // a process that comes late may look in; it takes its list away itself
        fs::remove_all(parts_of(folder_), none);
        return true;
    }

    /// False where some of it is lost, which is then to be answered again. Lets go of the folder.
    bool put_together()
    {
        evaluate::Recorder recorder(folder_, plan_, manifest_);
        for (const auto& entry : fs::directory_iterator(parts_of(folder_)))
            if (entry.is_directory()) {
                const auto part = evaluate::read_results(entry.path());
                collect(recorder, entry.path(), part, cancel_);
            }
        std::vector<std::size_t> lost; // files that somebody changed
        for (std::size_t piece = 0; piece < pieces_.size(); ++piece)
            if (!answered(recorder, piece)) lost.push_back(piece);
        if (!lost.empty()) {
            claims_->mark(lost, false);
            return false;
        }
        if (tell_)
            tell_({message("Working out the intervals"), long(pieces_.size()), long(pieces_.size()), watch_.seconds(),
                   0});
        recorder.finish({}, cancel_);
        return true;
    }

    const fs::path& folder_;
    const evaluate::Plan& plan_;
    const evaluate::Manifest& manifest_;
    const Ranks& ranks_;
    const evaluate::Answerer& answerer_;
    const evaluate::RecordSettings& settings_;
    const ProgressSink& tell_;
    const Cancel& cancel_;
    const std::vector<evaluate::Piece> pieces_;
    std::optional<Claims> claims_;
    std::optional<evaluate::Recorder> own_;
    Stopwatch watch_;
    long before_ = -1;
};

} // namespace

bool is_shared(const fs::path& folder)
{
    std::error_code none;
    return fs::exists(claims_of(folder), none);
}

void record_together(const fs::path& folder, const evaluate::Plan& plan, const evaluate::Manifest& manifest,
                     const Ranks& ranks, const evaluate::Answerer& answerer, const evaluate::RecordSettings& settings,
                     const ProgressSink& tell, const Cancel& cancel)
{
    Together(folder, plan, manifest, ranks, answerer, settings, tell, cancel).run();
}

} // namespace steerdeck::spread
