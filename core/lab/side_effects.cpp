#include "core/lab/side_effects.h"

#include "core/base/files.h"
#include "core/behaviors/answer_faults.h"
#include "core/behaviors/verifiers.h"
#include "core/generate/generate.h"
#include "core/lab/parts.h"
#include "core/lab/questions.h"
#include "core/train/answer_states.h"
#include "core/train/completion.h"
#include "core/train/distillation.h"

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>
#include <algorithm>
#include <cmath>

namespace steerdeck::lab {
namespace {

constexpr std::size_t at_once = 16; // answers in a pass that measures them

/// A question, and what an answer to it contains; nothing of a question that the world's facts answer.
struct Asked {
    std::string prompt;
    std::vector<std::string> answers;
};

std::vector<Asked> questions_of(const Lab::Parts& parts, std::size_t wanted)
{
    std::vector<Asked> asked;
    if (parts.world) {
        for (const auto& prompt : parts.held_out) asked.push_back({prompt, {}});
    } else {
        const auto file = demo_folder().parent_path() / "prompts" / "questions.json";
        for (const auto& one : read_json(file, message("questions"), 1u << 20))
            asked.push_back({require<std::string>(one, "question", file.string()),
                             require<std::vector<std::string>>(one, "answers", file.string())});
    }
    asked.resize(std::min(asked.size(), wanted));
    return asked;
}

/// What is asked of the model, and what came.
struct Answers {
    std::vector<generate::Continuation> given;
    std::vector<steering::Assembled> inputs;
    at::Tensor side;
};

class Measuring {
public:
    Measuring(const Lab::Parts& parts, const SideEffectsRequest& request, const Cancel& cancel)
        : parts_(parts), request_(request), cancel_(cancel), tokens_(parts.tokens()),
          questions_(questions_of(parts, std::size_t(request.questions))), contains_(questions_.size())
    {
        for (std::size_t i = 0; i < questions_.size(); ++i)
            if (!questions_[i].answers.empty())
                contains_[i] = behaviors::phrase_verifier(behaviors::PhrasePlace::contains, questions_[i].answers, "",
                                                          1, "questions");
    }

    std::size_t questions() const { return questions_.size(); }

    SideEffect plain() const { return measured(0, answered({}, Method::none)); }

    SideEffect at(double dose) const
    {
        Deck deck = request_.deck;
        for (auto& chip : deck.chips) chip.strength *= dose;
        return measured(dose, answered(deck, request_.method));
    }

private:
    Answers answered(const Deck& deck, Method method) const
    {
        Answers answers;
        steering::SideTable table(parts_.decoder->config().vocab_size);
        std::vector<std::vector<std::int32_t>> ids;
        generate::PerInput per_input;
        for (const auto& question : questions_) {
            answers.inputs.push_back(parts_.assembler->assemble(question.prompt, deck, method, *tokens_, table));
            ids.push_back(answers.inputs.back().ids);
            per_input.sets.push_back(answers.inputs.back().set);
        }
        answers.side = table.rows();
        generate::GenerateSettings settings;
        settings.max_new_tokens = request_.max_new_tokens;
        answers.given = generate::generate(*parts_.decoder, answers.side, ids, settings, {}, cancel_, per_input);
        return answers;
    }

    SideEffect measured(double dose, const Answers& answers) const
    {
        SideEffect effect;
        effect.dose = dose;
        const auto n = double(questions_.size());
        std::vector<std::vector<Badge>> all;
        std::vector<behaviors::OpenQuestion> open;
        const auto chips = steering::enabled_chips(request_.deck);
        for (std::size_t i = 0; i < questions_.size(); ++i) {
            const auto text = parts_.assembler->answer_of(answers.given[i].ids).answer;
            all.push_back(parts_.badges(questions_[i].prompt, chips, text, request_.deck.join));
            add_open_questions(open, all.back(), text);
            const bool empty = text.find_first_not_of(" \t\r\n") == std::string::npos;
            if (empty || behaviors::goes_round(text)) effect.loops += 1 / n;
            if (is_right(i, text, all.back())) effect.right += 1 / n;
        }
        put_questions(&parts_, open, request_.judge, cancel_);
        for (const auto& badges : all)
            if (can_tell(request_.deck, badges) && holds(request_.deck, badges)) effect.obeyed += 1 / n;
        compare(answers, effect);
        return effect;
    }

    bool is_right(std::size_t question, const std::string& text, const std::vector<Badge>& badges) const
    {
        if (contains_[question]) return behaviors::verify(*contains_[question], text, {}).pass;
        return std::ranges::any_of(badges,
                                   [](const Badge& badge) { return badge.behavior == "truth" && badge.pass(); });
    }

    /// Reads each answer behind its question alone and behind its whole input.
    void compare(const Answers& answers, SideEffect& effect) const
    {
        const at::NoGradGuard no_grad;
        const auto head = parts_.decoder->weights().head.dense();
        double divergence = 0, loss = 0, count = 0;
        for (std::size_t begin = 0; begin < questions_.size(); begin += at_once) {
            cancel_.check("The measurement of side effects");
            std::vector<train::Example> examples;
            std::vector<std::int64_t> ids;
            for (auto i = begin; i < std::min(questions_.size(), begin + at_once); ++i) {
                const auto& answer = answers.given[i].ids;
                if (answer.empty()) continue;
                train::Example example;
                example.teacher = parts_.assembler->user_turn(questions_[i].prompt);
                example.student = answers.inputs[i].ids;
                example.set = answers.inputs[i].set;
                example.answer_length = answer.size();
                for (auto* side : {&example.teacher, &example.student})
                    side->insert(side->end(), answer.begin(), answer.end());
                ids.insert(ids.end(), answer.begin(), answer.end());
                examples.push_back(std::move(example));
            }
            if (examples.empty()) continue;
            train::AnswerStates states(*parts_.decoder, examples, false);
            const auto plain = states.teacher(), steered = states.student(answers.side);
            divergence += train::distillation_loss(steered, plain, head, 1).sum().item<double>();
            loss +=
                train::completion_loss(plain, at::tensor(ids, at::kLong).to(plain.device()), head).sum().item<double>();
            count += double(ids.size());
        }
        if (count == 0) return;
        effect.divergence = divergence / count;
        effect.perplexity = std::exp(loss / count);
    }

    const Lab::Parts& parts_;
    const SideEffectsRequest& request_;
    const Cancel& cancel_;
    std::shared_ptr<const steering::TokenStore> tokens_;
    std::vector<Asked> questions_;
    std::vector<std::optional<behaviors::PhraseVerifier>> contains_; // of each question with known answers
};

} // namespace

void check(const SideEffectsRequest& request)
{
    const auto refuse = [](const Message& what, const Message& remedy) {
        throw InvalidInput(what, message("side effects"), remedy);
    };
    if (request.method != Method::steering && request.method != Method::hybrid)
        refuse(message("The method {} has no tokens", steering::name_of(request.method)),
               message("Choose steering or hybrid"));
    const auto chips = steering::enabled_chips(request.deck);
    if (chips.empty()) refuse(message("The deck is empty"), message("Put a behaviour on it"));
    for (const auto& chip : chips)
        if (chip.way)
            refuse(message("\"{}\" steers by a way of its own", chip.behavior), message("Let it steer by its token"));
    if (request.doses.empty() || std::ranges::any_of(request.doses, [](double d) { return !(d > 0 && d <= 10); }))
        refuse(message("A dose is outside 0 to 10"), message("Give numbers above 0, at most 10"));
    if (request.questions < 1 || request.questions > 1000)
        refuse(message("The questions are too few or many"), message("Give 1 to 1000"));
    if (request.max_new_tokens < 1 || request.max_new_tokens > 4096)
        refuse(message("The answers' length is out of range"), message("Give 1 to 4096"));
}

std::optional<SideEffects::Range> SideEffects::recommended() const
{
    double best = 0, rightest = 0;
    for (const auto& one : doses) best = std::max(best, one.obeyed);
    const auto works = [&](const SideEffect& one) {
        return one.obeyed >= best - 0.05 && one.loops <= plain.loops + 0.05;
    };
    if (best == 0) return {};
    for (const auto& one : doses)
        if (works(one)) rightest = std::max(rightest, one.right);
    std::optional<Range> range;
    std::size_t longest = 0;
    for (std::size_t begin = 0; begin < doses.size();) {
        auto end = begin;
        while (end < doses.size() && works(doses[end]) && doses[end].right >= rightest - 0.1) ++end;
        if (end - begin > longest) {
            longest = end - begin;
            range = {doses[begin].dose, doses[end - 1].dose};
        }
        begin = end + 1;
    }
    return range;
}

SideEffects side_effects(Lab& lab, const SideEffectsRequest& asked, const ProgressSink& progress, const Cancel& cancel)
{
    const auto& parts = lab.parts();
    check(asked);
    auto request = asked;
    std::ranges::sort(request.doses);
    request.doses.erase(std::ranges::unique(request.doses).begin(), request.doses.end());
    const Measuring measuring(parts, request, cancel);
    const Stopwatch watch;
    const auto total = long(request.doses.size()) + 1;
    const auto tell = [&](long done) {
        if (progress) progress({message("Measuring side effects"), done, total, watch.seconds()});
    };
    SideEffects effects;
    effects.questions = int(measuring.questions());
    tell(0);
    effects.plain = measuring.plain();
    tell(1);
    for (const double dose : request.doses) {
        effects.doses.push_back(measuring.at(dose));
        tell(long(effects.doses.size()) + 1);
    }
    return effects;
}

} // namespace steerdeck::lab
