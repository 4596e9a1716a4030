#include "core/evaluate/record.h"

#include <algorithm>
#include <map>

namespace steerdeck::evaluate {
namespace {

constexpr std::size_t kept_at_once = 64; // answers between two writes

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
        std::map<std::string, behaviors::Reading> readings; // the orders of a combination share them
        std::vector<NamedReading> more;
        if (settings_.more) more = settings_.more(plan_.prompts()[plan_.at(cases[0]).prompt], answer.text);
        for (const auto i : cases) {
            const auto c = plan_.at(i);
            Generation generation{c.key, answer.text, {}, answer.tokens, answer.truncated, {}};
            for (const auto& behavior : c.behaviors) {
                if (!readings.contains(behavior)) readings[behavior] = set.verify(set.at(behavior), answer.text);
                generation.readings.push_back({behavior, readings[behavior]});
            }
            generation.readings.insert(generation.readings.end(), more.begin(), more.end());
            pending_.push_back(std::move(generation));
        }
        done_ += long(cases.size());
        if (pending_.size() >= kept_at_once) flush();
        tell();
    }

    void flush()
    {
        if (!pending_.empty()) recorder_.append(pending_);
        pending_.clear();
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
    std::vector<Generation> pending_;
    long done_ = 0, before_ = 0, total_ = 0;
    Stopwatch watch_;
};

} // namespace

void record(Recorder& recorder, std::span<const Piece> pieces, const Answerer& answerer, const RecordSettings& settings,
            const Step& step, const Cancel& cancel)
{
    Recording(recorder, answerer, settings, step, cancel).all(pieces);
}

} // namespace steerdeck::evaluate
