#include "core/evaluate/record.h"

#include "core/base/error.h"
#include "core/behaviors/answer_faults.h"

#include <algorithm>
#include <chrono>
#include <future>
#include <map>
#include <utility>

namespace steerdeck::evaluate {
namespace {

// Between two writes, whichever comes first.
constexpr std::size_t most_answers = 64;
constexpr double most_seconds = 2;

/// An answer that is not kept yet, for every case that reads its input.
struct Read {
    Piece cases;
    Answered answer;
    std::map<std::string, behaviors::Reading> readings = {}; // by behaviour; the orders of a combination share them
    std::vector<NamedReading> more = {};
    bool loops = false;
};

class Recording {
public:
    Recording(Recorder& recorder, const Answerer& answerer, const RecordSettings& settings, const Step& step,
              const Cancel& cancel)
        : recorder_(recorder), answerer_(answerer), settings_(settings), step_(step), cancel_(cancel),
          plan_(recorder.results().plan)
    {
    }

    void all(std::span<const Piece> pieces)
    {
        std::vector<Piece> left;
        for (const auto& piece : pieces) {
            Piece unanswered;
            for (const auto i : piece)
                if (!recorder_.has(i)) unanswered.push_back(i);
            total_ += long(piece.size());
            done_ += long(piece.size() - unanswered.size());
            if (!unanswered.empty()) left.push_back(std::move(unanswered));
        }
        before_ = done_;
        tell();
        for (std::size_t begin = 0; begin < left.size(); begin += settings_.at_once)
            answer(std::span(left).subspan(begin, std::min(left.size() - begin, settings_.at_once)));
    }

private:
    void answer(std::span<const Piece> pieces)
    {
        std::vector<std::size_t> first;
        for (const auto& piece : pieces) first.push_back(piece[0]);
        try {
            answerer_(
                first, [&](std::size_t place, const Answered& answer) { keep(pieces[place], answer); }, cancel_);
        } catch (...) {
            flush(); // what was answered is answered
            throw;
        }
        flush();
    }

    void keep(const Piece& cases, const Answered& answer)
    {
        pending_.push_back({cases, answer});
        pending_cases_ += cases.size();
        done_ += long(cases.size());
        if (pending_cases_ >= most_answers || watch_.seconds() - begun_ > most_seconds)
            read_pending();
        else if (read_.valid() && read_.wait_for(std::chrono::seconds(0)) == std::future_status::ready)
            append_read();
        tell();
    }

    /// Begins to read what is pending, beside the model's work, and appends what was read before.
    void read_pending()
    {
        append_read();
        pending_cases_ = 0;
        begun_ = watch_.seconds();
        read_ = std::async(std::launch::async, [this, all = std::exchange(pending_, {})]() mutable {
            for (auto& one : all) read(one);
            return std::move(all);
        });
    }

    void flush()
    {
        read_pending();
        append_read();
    }

    void read(Read& one) const
    {
        const auto& text = one.answer.text;
        one.loops = behaviors::goes_round(text);
        if (settings_.more) one.more = settings_.more(plan_.prompts()[plan_.at(one.cases[0]).prompt], text);
        for (const auto i : one.cases)
            for (const auto& behavior : plan_.at(i).behaviors)
                if (!one.readings.contains(behavior))
                    one.readings[behavior] = settings_.set.verify(settings_.set.at(behavior), text);
    }

    void append_read()
    {
        if (!read_.valid()) return;
        auto all = read_.get();
        std::vector<behaviors::OpenQuestion> open;
        for (auto& one : all)
            for (auto& [behavior, reading] : one.readings) add_if_open(open, reading, one.answer.text);
        if (!open.empty()) {
            if (!settings_.ask)
                throw InvalidInput(message("Nobody answers the question that an answer is checked by"),
                                   message("the experiment"), message("Leave the behaviour out"));
            settings_.ask(open, cancel_);
        }
        std::vector<Generation> generations;
        for (const auto& one : all)
            for (const auto i : one.cases) {
                const auto c = plan_.at(i);
                Generation generation{c.key, one.answer.text, {}, one.answer.tokens, one.answer.truncated, {}};
                for (const auto& behavior : c.behaviors)
                    generation.readings.push_back({behavior, one.readings.at(behavior)});
                generation.loops = one.loops;
                generation.readings.insert(generation.readings.end(), one.more.begin(), one.more.end());
                generations.push_back(std::move(generation));
            }
        if (!generations.empty()) recorder_.append(generations);
    }

    void tell()
    {
        if (step_) step_({"Answering", done_, total_, watch_.seconds(), before_});
    }

    Recorder& recorder_;
    const Answerer& answerer_;
    const RecordSettings& settings_;
    const Step& step_;
    const Cancel& cancel_;
    const Plan& plan_;
    std::vector<Read> pending_;
    std::size_t pending_cases_ = 0;
    std::future<std::vector<Read>> read_; // ends before what it reads by is gone
    long done_ = 0, before_ = 0, total_ = 0;
    double begun_ = 0; // seconds until reading last began
    Stopwatch watch_;
};

} // namespace

void record(Recorder& recorder, std::span<const Piece> pieces, const Answerer& answerer, const RecordSettings& settings,
            const Step& step, const Cancel& cancel)
{
    Recording(recorder, answerer, settings, step, cancel).all(pieces);
}

} // namespace steerdeck::evaluate
