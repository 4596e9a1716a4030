#include "core/evaluate/record.h"

#include "core/base/error.h"
#include "core/behaviors/answer_faults.h"

#include <algorithm>
#include <map>
#include <utility>

namespace steerdeck::evaluate {
namespace {

// Between two writes, whichever comes first.
constexpr std::size_t most_answers = 64;
constexpr double most_seconds = 10; // a model that answers slowly should not lose much when it is killed

/// An answer that is not kept yet.
struct Read {
    Piece cases;
    Answered answer;
    std::map<std::string, behaviors::Reading> readings; // by behaviour
    std::vector<NamedReading> more;
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

    /// An answer, for every case that reads its input.
    void keep(const Piece& cases, const Answered& answer)
    {
        const auto& set = settings_.set;
        Read read{cases,
                  answer,
                  {},
                  {},
                  behaviors::goes_round(answer.text)}; // the orders of a combination share the readings
        if (settings_.more) read.more = settings_.more(plan_.prompts()[plan_.at(cases[0]).prompt], answer.text);
        for (const auto i : cases)
            for (const auto& behavior : plan_.at(i).behaviors)
                if (!read.readings.contains(behavior))
                    read.readings[behavior] = set.verify(set.at(behavior), answer.text);
        pending_.push_back(std::move(read));
        pending_cases_ += cases.size();
        done_ += long(cases.size());
        if (pending_cases_ >= most_answers || watch_.seconds() - written_ > most_seconds) flush();
        tell();
    }

    void flush()
    {
        auto pending = std::exchange(pending_, {});
        pending_cases_ = 0;
        written_ = watch_.seconds();
        std::vector<behaviors::OpenQuestion> open;
        for (auto& read : pending)
            for (auto& [behavior, reading] : read.readings) add_if_open(open, reading, read.answer.text);
        if (!open.empty()) {
            if (!settings_.ask)
                throw InvalidInput(message("Nobody answers the question that an answer is checked by"),
                                   message("the experiment"), message("Leave the behaviour out"));
            settings_.ask(open, cancel_);
        }
        std::vector<Generation> generations;
        for (const auto& read : pending)
            for (const auto i : read.cases) {
                const auto c = plan_.at(i);
                Generation generation{c.key, read.answer.text, {}, read.answer.tokens, read.answer.truncated, {}};
                for (const auto& behavior : c.behaviors)
                    generation.readings.push_back({behavior, read.readings.at(behavior)});
                generation.loops = read.loops;
                generation.readings.insert(generation.readings.end(), read.more.begin(), read.more.end());
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
    long done_ = 0, before_ = 0, total_ = 0;
    double written_ = 0; // seconds until the last write
    Stopwatch watch_;
};

} // namespace

void record(Recorder& recorder, std::span<const Piece> pieces, const Answerer& answerer, const RecordSettings& settings,
            const Step& step, const Cancel& cancel)
{
    Recording(recorder, answerer, settings, step, cancel).all(pieces);
}

} // namespace steerdeck::evaluate
