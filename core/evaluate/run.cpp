#include "core/evaluate/run.h"

#include "core/methods/answer.h"

#include <algorithm>
#include <map>
#include <torch/torch.h>

namespace steerdeck::evaluate {
namespace {

constexpr std::size_t kept_at_once = 64; // answers between two writes

/// Cases that read the same input: one answer serves them all.
struct Asked {
    std::vector<std::size_t> cases;
    methods::GenerationInput question;
};

methods::GenerationInput question_of(const Plan& plan, const Case& c, const Apparatus& a, steering::SideTable& table)
{
    const auto [deck, method] = deck_of(plan.conditions()[c.method], c.behaviors);
    auto input = a.assembler.assemble(plan.prompts()[c.prompt], deck, method, a.tokens, table, c.paraphrases);
    return {std::move(input.ids), input.set, methods::parts_of(deck, method, a.methods)};
}

class Run {
public:
    Run(Recorder& recorder, const Apparatus& apparatus, const RunSettings& settings, const MoreReadings& more,
        const Step& step, const Cancel& cancel)
        : recorder_(recorder), a_(apparatus), s_(settings), more_(more), step_(step), cancel_(cancel),
          plan_(recorder.results().plan), table_(apparatus.decoder.config().vocab_size)
    {
    }

    void all()
    {
        done_ = before_ = long(recorder_.results().answers);
        tell();
        const auto asked = questions();
        // Many batches at a time, so that answers of like length run together and little is lost to a crash.
        const auto piece = std::size_t(std::max(1, s_.batch)) * 16;
        for (std::size_t begin = 0; begin < asked.size(); begin += piece)
            answer(std::span(asked).subspan(begin, std::min(asked.size() - begin, piece)));
    }

private:
    /// What is left to answer. What needs weights of its own comes last, combination by combination.
    std::vector<Asked> questions()
    {
        std::vector<Asked> asked;
        std::map<std::string, std::size_t> known; // by input
        for (std::size_t i = 0; i < plan_.size(); ++i) {
            if (recorder_.has(i)) continue;
            const auto c = plan_.at(i);
            const auto [found, fresh] = known.emplace(c.input_key, asked.size());
            if (fresh) asked.push_back({{}, question_of(plan_, c, a_, table_)});
            asked[found->second].cases.push_back(i);
        }
        std::stable_partition(asked.begin(), asked.end(),
                              [](const Asked& one) { return !methods::needs_merging(one.question); });
        return asked;
    }

    void answer(std::span<const Asked> asked)
    {
        std::vector<methods::GenerationInput> questions;
        for (const auto& one : asked) questions.push_back(one.question);
        generate::GenerateSettings settings;
        settings.max_new_tokens = s_.max_new_tokens;
        settings.batch = s_.batch;
        generate::Listener listener;
        listener.end = [&](std::size_t row, const generate::Continuation& answer) { keep(asked[row], answer); };
        listener.batch_reduced = [&](std::size_t width) { s_.batch = int(width); };
        try {
            methods::answer(a_.decoder, table_.rows(), questions, settings, listener, cancel_, s_.dare);
        } catch (...) {
            flush(); // what was answered is answered
            throw;
        }
        flush();
    }

    /// An answer, for every case that asked for it.
    void keep(const Asked& question, const generate::Continuation& answer)
    {
        const auto& set = a_.assembler.behavior_set();
        const auto text = a_.assembler.tokenizer().decode(answer.ids);
        std::map<std::string, behaviors::Reading> readings; // the orders of a combination share them
        std::vector<NamedReading> more;
        if (more_) more = more_(plan_.prompts()[plan_.at(question.cases[0]).prompt], text);
        for (const auto i : question.cases) {
            const auto c = plan_.at(i);
            Generation generation{c.key, text, {}, long(answer.ids.size()), answer.truncated, {}};
            for (const auto& behavior : c.behaviors) {
                if (!readings.contains(behavior)) readings[behavior] = set.verify(set.at(behavior), text);
                generation.readings.push_back({behavior, readings[behavior]});
            }
            generation.readings.insert(generation.readings.end(), more.begin(), more.end());
            pending_.push_back(std::move(generation));
        }
        done_ += long(question.cases.size());
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
        if (step_) step_({"Answering", done_, long(plan_.size()), watch_.seconds(), before_});
    }

    Recorder& recorder_;
    const Apparatus& a_;
    RunSettings s_;
    const MoreReadings& more_;
    const Step& step_;
    const Cancel& cancel_;
    const Plan& plan_;
    steering::SideTable table_;
    std::vector<Generation> pending_;
    long done_ = 0, before_ = 0;
    Stopwatch watch_;
};

} // namespace

std::pair<steering::Deck, steering::Method> deck_of(const Condition& condition,
                                                    const std::vector<std::string>& behaviors)
{
    steering::Deck deck;
    for (const auto& behavior : behaviors) deck.chips.push_back({behavior, 1, true});
    const auto method = steering::method_named(condition.method);
    // The remedy "canonical" is the plain composition in one order, which the
    // plan has chosen.
    if (!condition.join.empty())
        deck.join = condition.join == "canonical" ? steering::Join::composition : steering::join_named(condition.join);
    return {deck, method};
}

double seconds_per_answer(const Plan& plan, const Apparatus& apparatus, const RunSettings& settings)
{
    constexpr std::size_t most = 16;
    const auto n = std::min({plan.size(), most, std::size_t(std::max(1, settings.batch))});
    steering::SideTable table(apparatus.decoder.config().vocab_size);
    std::vector<methods::GenerationInput> questions;
    for (std::size_t i = 0; i < n; ++i) {
        auto question = question_of(plan, plan.at(i * plan.size() / n), apparatus, table);
        if (!methods::needs_merging(question)) questions.push_back(std::move(question)); // a merge is shared by many
    }
    if (questions.empty()) return -1;
    generate::GenerateSettings how;
    how.max_new_tokens = settings.max_new_tokens;
    how.batch = settings.batch;
    const Stopwatch watch;
    methods::answer(apparatus.decoder, table.rows(), questions, how);
    return watch.seconds() / double(questions.size());
}

void run(Recorder& recorder, const Apparatus& apparatus, const RunSettings& settings, const MoreReadings& more,
         const Step& step, const Cancel& cancel)
{
    Run(recorder, apparatus, settings, more, step, cancel).all();
}

} // namespace steerdeck::evaluate
