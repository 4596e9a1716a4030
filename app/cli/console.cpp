#include "app/cli/console.h"
#include "core/behaviors/reading_text.h"
#include "core/lab/token_probabilities.h"

#include "core/base/csv.h"

#include <algorithm>
#include <atomic>
#include <charconv>
#include <csignal>
#include <cstdio>
#include <mutex>
#include <thread>
#include <unistd.h>

namespace steerdeck::cli {

struct Interrupt::State {
    Cancel cancel;
    std::atomic<int> signal = 0; // the first one
    std::mutex mutex;
    lab::Job job;
};

Interrupt::Interrupt() : state_(std::make_shared<State>())
{
    // Blocked here and, by inheritance, in every later thread: only the one below ever sees them, in no signal handler.
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    std::thread([state = state_, signals] {
        int signal = 0;
        sigwait(&signals, &signal);
        state->signal = signal;
        state->cancel.request();
        {
            const std::lock_guard lock(state->mutex);
            state->job.cancel();
        }
        sigwait(&signals, &signal);
        _exit(128 + signal);
    }).detach();
}

const Cancel& Interrupt::cancel() const { return state_->cancel; }

int Interrupt::exit_code() const { return state_->signal == 0 ? 1 : 128 + state_->signal; }

void Interrupt::follow(const lab::Job& job) const
{
    const std::lock_guard lock(state_->mutex);
    state_->job = job;
    if (state_->cancel.requested()) job.cancel();
}

namespace {
bool silenced = false;
} // namespace

void ProgressLine::silence() { silenced = true; }

ProgressLine::ProgressLine() : terminal_(!silenced && isatty(STDERR_FILENO) != 0) {}

ProgressLine::~ProgressLine() { clear(); }

void ProgressLine::show(const Progress& progress, const std::string& note)
{
    if (!terminal_) return;
    std::string line = progress.stage.english() + " " + std::to_string(progress.done);
    if (progress.total > 0) {
        line += "/" + std::to_string(progress.total);
        line += " (" + std::to_string(100 * progress.done / progress.total) + " %)";
    }
    if (!note.empty()) line += ", " + note;
    if (progress.eta() >= 0 && progress.seconds > 0) line += ", " + clock(progress.eta()) + " to go";
    std::fprintf(stderr, "\r\033[K%s", line.c_str());
    std::fflush(stderr);
    shown_ = true;
}

void ProgressLine::clear()
{
    if (shown_) std::fputs("\r\033[K", stderr);
    shown_ = false;
}

void run_job(const Interrupt& interrupt, const std::function<lab::Job(lab::Sink)>& start, const lab::Sink& sink)
{
    lab::JobEnd end;
    const auto job = start([&](const lab::Event& event) {
        if (const auto* last = std::get_if<lab::JobEnd>(&event))
            end = *last;
        else
            sink(event);
    });
    interrupt.follow(job);
    job.wait();
    interrupt.follow({});
    if (end.cancelled) throw Cancelled("The work");
    if (!end.done) throw Failure(end.error.english());
}

std::string clock(double seconds)
{
    const long s = seconds > 0 ? long(seconds + 0.5) : 0;
    char text[32];
    if (s >= 3600)
        std::snprintf(text, sizeof text, "%ld:%02ld:%02ld", s / 3600, s / 60 % 60, s % 60);
    else
        std::snprintf(text, sizeof text, "%ld:%02ld", s / 60, s % 60);
    return text;
}

std::string number(double value, int digits)
{
    char text[40];
    return {text, std::to_chars(text, text + sizeof text, value, std::chars_format::general, digits).ptr};
}

void print_json(const Json& json)
{
    const auto text = json.dump(2, ' ', false, Json::error_handler_t::replace);
    std::fwrite(text.data(), 1, text.size(), stdout);
    std::fputc('\n', stdout);
}

void print_csv(const std::vector<std::string>& cells)
{
    CsvLine line;
    for (const auto& cell : cells) line.text(cell);
    const auto text = line.end();
    std::fwrite(text.data(), 1, text.size(), stdout);
}

void print_warnings(const lab::Lab& lab)
{
    for (const auto& sentence : lab.notes()) std::fprintf(stderr, "steerdeck-cli: %s\n", sentence.english().c_str());
    for (const auto& sentence : lab.refused_tokens())
        std::fprintf(stderr, "steerdeck-cli: %s\n", sentence.english().c_str());
}

std::string text_of(const lab::Deck& deck) { return lab::words_of(deck); }

std::string title_of(const lab::Badge& badge) { return (badge.avoided ? "Not " : "") + badge.title; }

std::string wanted_of(const lab::Badge& badge)
{
    return (badge.avoided ? "not " : "") + behaviors::wanted_text(badge.reading.measurement);
}

Json to_json(const std::vector<lab::Badge>& badges)
{
    Json list = Json::array();
    for (const auto& b : badges)
        list.push_back({{"behavior", b.behavior},
                        {"title", title_of(b)},
                        {"category", b.category},
                        {"pass", b.judged() ? Json(b.pass()) : Json()},
                        {"measured", behaviors::measured_text(b.reading.measurement)},
                        {"wanted", wanted_of(b)},
                        {"reading", behaviors::to_json(b.reading.measurement)}});
    return list;
}

void print_thoughts(const std::string& thoughts)
{
    if (thoughts.empty()) return;
    std::printf("  [thoughts]\n");
    for (std::size_t begin = 0; begin <= thoughts.size();) {
        const auto end = std::min(thoughts.find('\n', begin), thoughts.size());
        std::printf("  | %s\n", thoughts.substr(begin, end - begin).c_str());
        begin = end + 1;
    }
}

void print_badges(const std::vector<lab::Badge>& badges)
{
    for (const auto& b : badges)
        std::printf("  [%s] %s: %s, wanted %s\n",
                    !b.judged() ? " ?? "
                    : b.pass()  ? "pass"
                                : "FAIL",
                    title_of(b).c_str(), behaviors::measured_text(b.reading.measurement).c_str(), wanted_of(b).c_str());
}

Json to_json(const std::vector<lab::Neighbor>& neighbors)
{
    Json list = Json::array();
    for (const auto& n : neighbors)
        list.push_back({{"id", n.id}, {"text", n.text}, {"cosine", n.cosine}, {"l2", n.l2}});
    return list;
}

} // namespace steerdeck::cli
