#include "core/base/error.h"
#include "core/lab/evaluate_points.h"
#include "core/lab/parts.h"

#include <algorithm>
#include <optional>
#include <thread>

namespace steerdeck::lab {
namespace fs = std::filesystem;

namespace {

constexpr auto glance = std::chrono::milliseconds(100); // between looks whether to stop
constexpr int patience = 10;                            // failed readings in a row that a slow file system may cost
constexpr double share_of_reading = 0.2;                // of the time, at most

/// Where results lie: the folder itself, and those of the processes that share the work, until they are put together.
std::vector<fs::path> folders_of(const fs::path& folder)
{
    std::vector<fs::path> found;
    std::error_code gone; // they come and go
    const auto add = [&](const fs::path& one) {
        if (fs::exists(one / "results.json", gone)) found.push_back(one);
    };
    add(folder);
    for (fs::directory_iterator part(folder / "parts", gone), end; !gone && part != end; part.increment(gone))
        add(part->path());
    std::ranges::sort(found);
    return found;
}

/// What changes when there is more to read.
std::string state_of(const std::vector<fs::path>& folders)
{
    std::string state;
    std::error_code gone;
    for (const auto& folder : folders)
        for (const char* name : {"results.json", "generations.jsonl"}) {
            const auto size = fs::file_size(folder / name, gone);
            state += folder.string() + '/' + std::to_string(gone ? 0 : size) + '\n';
        }
    return state;
}

/// All that is answered so far; of several folders those of the first one's plan.
evaluate::Results read_together(const std::vector<fs::path>& folders)
{
    auto all = evaluate::read_results(folders.front());
    if (all.complete || folders.size() == 1) return all;
    for (const auto& folder : std::span(folders).subspan(1)) {
        const auto part = evaluate::read_results(folder);
        if (part.outcomes.size() != all.outcomes.size()) continue;
        for (std::size_t i = 0; i < all.outcomes.size(); ++i) {
            if (!part.outcomes[i].done || all.outcomes[i].done) continue;
            all.outcomes[i] = part.outcomes[i];
            ++all.answers;
        }
    }
    return all;
}

class Following {
public:
    explicit Following(FollowRequest request) : request_(std::move(request)) {}

    void run(Job::State& state, const Sink& tell)
    {
        Stopwatch watch;
        for (;;) {
            const Stopwatch reading;
            if (auto complete = look(tell)) {
                auto results = std::make_shared<evaluate::Results>(std::move(*complete));
                tell(EvaluateDone{request_.folder, std::move(results), watch.seconds()});
                return;
            }
            const auto pause = std::max(request_.interval, reading.seconds() * (1 / share_of_reading - 1));
            for (const Stopwatch rest; rest.seconds() < pause; std::this_thread::sleep_for(glance))
                watch.leave_out(state.checkpoint("Following the experiment"));
        }
    }

private:
    /// Tells what is new; gives the results once they are complete.
    std::optional<evaluate::Results> look(const Sink& tell)
    {
        const auto folders = folders_of(request_.folder);
        if (folders.empty()) {
            tell(Progress{message("Waiting for results in {}", request_.folder.string())});
            return {};
        }
        auto now = state_of(folders);
        if (now == seen_) return {};
        try {
            auto results = read_together(folders);
            seen_ = std::move(now);
            failures_ = 0;
            tell(point_of(results));
            if (!results.complete || folders.front() != request_.folder) return {};
            return results;
        } catch (const UnreadableFile&) {
            // A file that is written at this moment, or that a network file system shows in part.
            if (++failures_ >= patience) throw;
            return {};
        }
    }

    FollowRequest request_;
    std::string seen_;
    int failures_ = 0;
};

} // namespace

Job Lab::follow(FollowRequest request, Sink sink)
{
    if (request.folder.empty())
        throw InvalidInput(message("No folder to follow is named"), "", message("Choose the folder of the results"));
    if (!(request.interval > 0))
        throw InvalidInput(message("The time between looks is not above 0"), "", message("Give seconds"));
    auto following = std::make_shared<Following>(std::move(request));
    return parts_->start({"experiment", std::move(sink)},
                         [following](Job::State& state, const Sink& tell) { following->run(state, tell); });
}

} // namespace steerdeck::lab
