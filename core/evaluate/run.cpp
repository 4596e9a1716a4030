#include "evaluate/run.h"

#include "generate/generate.h"

#include <map>
#include <torch/torch.h>

namespace steerdeck::evaluate {
namespace {

constexpr std::size_t kept_at_once = 64; // answers between two writes

/// Cases that read the same input: one answer serves them all.
struct Question {
    std::vector<std::size_t> cases;
    std::vector<std::int32_t> ids;
    model::SetSpan set;
    methods::Parts parts; // of another way to steer
};

/// Questions that one decoder answers: the model itself, or one with merged
/// weights.
using Batch = std::vector<Question>;

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
        auto [plain, merged] = questions();
        // Many batches at a time, so that answers of like length run together and
        // little is lost to a crash.
        const auto piece = std::size_t(std::max(1, s_.batch)) * 16;
        for (std::size_t begin = 0; begin < plain.size(); begin += piece) {
            const auto end = std::min(plain.size(), begin + piece);
            answer(a_.decoder, std::span(plain).subspan(begin, end - begin));
        }
        for (auto& [key, batch] : merged) {
            const auto decoder = methods::merged(a_.decoder, batch[0].parts, s_.dare);
            for (auto& question : batch) question.parts.clear();
            answer(decoder, batch);
        }
    }

private:
    /// What is left to answer: by the model itself, and by models merged for one
    /// combination.
    std::pair<Batch, std::map<std::string, Batch>> questions()
    {
        Batch plain;
        std::map<std::string, Batch> merged;
        std::map<std::string, std::pair<Batch*, std::size_t>> known; // by input
        for (std::size_t i = 0; i < plan_.size(); ++i) {
            if (recorder_.has(i)) continue;
            const auto c = plan_.at(i);
            const auto found = known.find(c.input_key);
            if (found != known.end()) {
                (*found->second.first)[found->second.second].cases.push_back(i);
                continue;
            }
            auto question = question_of(c);
            question.cases.push_back(i);
            const bool own_weights =
                question.parts.size() > 1 && question.parts[0].learned->method == methods::Method::lora_dare;
            auto& batch = own_weights ? merged[plan_.combinations()[c.combination].name()] : plain;
            known[c.input_key] = {&batch, batch.size()};
            batch.push_back(std::move(question));
        }
        return {std::move(plain), std::move(merged)};
    }

    Question question_of(const Case& c)
    {
        const auto& method = plan_.methods()[c.method];
        const auto& prompt = plan_.prompts()[c.prompt];
        Question question;
        const auto [deck, control] = deck_of(method, c.behaviors);
        auto input = a_.assembler.assemble(prompt, deck, control, a_.tokens, table_, c.paraphrases);
        question.ids = std::move(input.ids);
        question.set = input.set;
        if (control == steering::Control::none && method.control != "none")
            for (const auto& behavior : c.behaviors)
                question.parts.push_back({&a_.methods.at(methods::method_named(method.control), behavior), 1});
        return question;
    }

    void answer(const model::Decoder& decoder, std::span<Question> batch)
    {
        if (batch.empty()) return;
        // What is changed in the model differs in kind: each kind runs by itself.
        std::map<int, std::vector<Question*>> kinds;
        for (auto& question : batch)
            kinds[question.parts.empty() ? -1 : int(question.parts[0].learned->method)].push_back(&question);
        for (auto& [kind, questions] : kinds) answer_alike(decoder, questions);
    }

    void answer_alike(const model::Decoder& decoder, const std::vector<Question*>& questions)
    {
        std::vector<std::vector<std::int32_t>> inputs;
        std::vector<methods::Parts> parts; // each combination's once
        std::map<std::string, std::int64_t> row_of;
        generate::Beside beside;
        bool sets = false;
        for (const auto* question : questions) {
            inputs.push_back(question->ids);
            beside.sets.push_back(question->set);
            sets = sets || question->set.length > 1;
            if (question->parts.empty()) continue;
            std::string names;
            for (const auto& part : question->parts) names += part.learned->behavior + "+";
            const auto [row, fresh] = row_of.emplace(names, std::int64_t(parts.size()));
            if (fresh) parts.push_back(question->parts);
            beside.row_of.push_back(row->second);
            beside.from.push_back(std::int64_t(question->ids.size()) - 1);
        }
        if (!sets) beside.sets.clear();
        if (!parts.empty()) beside.adjustments = methods::adjustments_of(parts, {}, decoder.config());
        generate::GenerateSettings settings;
        settings.max_new_tokens = s_.max_new_tokens;
        settings.batch = s_.batch;
        generate::Listener listener;
        listener.end = [&](std::size_t row, const generate::Continuation& answer) { keep(*questions[row], answer); };
        listener.narrowed = [&](std::size_t width) { s_.batch = int(width); };
        try {
            generate::generate(decoder, table_.rows(), inputs, settings, listener, cancel_, beside);
        } catch (...) {
            flush(); // what was answered is answered
            throw;
        }
        flush();
    }

    /// An answer, for every case that asked for it.
    void keep(const Question& question, const generate::Continuation& answer)
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

std::pair<steering::Deck, steering::Control> deck_of(const Method& method, const std::vector<std::string>& behaviors)
{
    steering::Deck deck;
    for (const auto& behavior : behaviors) deck.chips.push_back({behavior, 1, true});
    for (const auto* other : {"caa", "lm_steer", "lora_dare"})
        if (method.control == other) return {deck, steering::Control::none};
    const auto control = steering::control_named(method.control);
    // The remedy "canonical" is the plain composition in one order, which the
    // plan has chosen.
    if (!method.join.empty())
        deck.join = method.join == "canonical" ? steering::Join::composition : steering::join_named(method.join);
    return {deck, control};
}

void run(Recorder& recorder, const Apparatus& apparatus, const RunSettings& settings, const MoreReadings& more,
         const Step& step, const Cancel& cancel)
{
    Run(recorder, apparatus, settings, more, step, cancel).all();
}

} // namespace steerdeck::evaluate
