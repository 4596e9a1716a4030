#include "core/lab/questions.h"

#include "core/base/folders.h"
#include "core/base/log.h"
#include "core/evaluate/judge.h"
#include "core/lab/parts.h"

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <set>

namespace steerdeck::lab {
namespace {

using behaviors::Asked, behaviors::OpenQuestion, behaviors::QuestionReading, behaviors::Unjudged;

const QuestionReading& reading_of(const OpenQuestion& question)
{
    return std::get<QuestionReading>(question.reading->measurement);
}

const Message remedy_of_none =
    message("Set LLM_JUDGE_BASE_URL to an OpenAI-compatible endpoint and LLM_JUDGE_MODEL to its model");

[[noreturn]] void throw_unjudged(const Message& what, const OpenQuestion& question, const Message& remedy)
{
    throw InvalidInput(what, reading_of(question).question, remedy);
}

/// Ids that an answer which is one of `spellings` may begin with.
std::set<std::int32_t> beginnings(const steering::Assembler& assembler, const std::vector<std::string>& spellings)
{
    std::set<std::int32_t> ids;
    for (const auto& spelling : spellings)
        for (const char* before : {"", " "})
            if (const auto encoded = assembler.encode(before + spelling); !encoded.empty()) ids.insert(encoded.front());
    return ids;
}

/// The open model as a judge.
class ModelJudge {
public:
    explicit ModelJudge(const Lab::Parts& parts) : decoder_(*parts.decoder), assembler_(*parts.assembler)
    {
        const auto yes = beginnings(assembler_, {"yes", "Yes", "YES"}), no = beginnings(assembler_, {"no", "No", "NO"});
        // What both may begin with (a space of its own, say) tells nothing.
        std::ranges::set_difference(yes, no, std::back_inserter(yes_));
        std::ranges::set_difference(no, yes, std::back_inserter(no_));
    }

    /// The share of yes; nothing where none can be read.
    std::optional<double> yes_to(const std::string& question, const std::string& text) const
    {
        if (yes_.empty() || no_.empty() || assembler_.begins_with_thoughts()) return {};
        const std::string end = assembler_.chat_template().is_plain() ? "\nAnswer:" : "";
        const auto ids = assembler_.user_turn("Here is a text:\n\n" + text + "\n\n" + question +
                                              " Answer with one word, yes or no." + end);
        const auto limit = decoder_.config().max_positions;
        if (ids.empty() || (limit > 0 && ids.size() > std::size_t(limit))) return {};
        const at::NoGradGuard no_grad;
        const auto length = std::int64_t(ids.size());
        const auto input = at::tensor(std::vector<std::int64_t>(ids.begin(), ids.end()), at::kLong)
                               .view({1, length})
                               .to(decoder_.device());
        const auto hidden = decoder_.forward(decoder_.embed(input, {}), decoder_.layout(length, 0));
        const auto logits = decoder_.logits(hidden.narrow(1, length - 1, 1)).to(at::kDouble).view(-1).cpu();
        const auto weight = [&](const std::vector<std::int64_t>& of) {
            return at::logsumexp(logits.index_select(0, at::tensor(of, at::kLong)), 0).item<double>();
        };
        const double share = 1 / (1 + std::exp(weight(no_) - weight(yes_)));
        return std::isfinite(share) ? std::optional(share) : std::nullopt;
    }

private:
    const model::Decoder& decoder_;
    const steering::Assembler& assembler_;
    std::vector<std::int64_t> yes_, no_;
};

void ask_model(const Lab::Parts* parts, std::span<const OpenQuestion> questions, const Cancel& cancel)
{
    if (questions.empty()) return;
    if (!parts) {
        for (const auto& one : questions) leave_unjudged(*one.reading, Unjudged::nobody);
        throw_unjudged(message("No model is open to answer the question"), questions[0], message("Name one"));
    }
    const ModelJudge judge(*parts);
    const OpenQuestion* unclear = nullptr;
    for (const auto& one : questions) {
        cancel.check("Judging");
        if (const auto yes = judge.yes_to(reading_of(one).question, one.text)) {
            behaviors::judge(*one.reading, *yes);
            continue;
        }
        leave_unjudged(*one.reading, Unjudged::unclear);
        unclear = &one;
    }
    if (unclear)
        throw_unjudged(message("The model gives no probability of yes"), *unclear,
                       message("Shorten the answers, or have the judge asked instead"));
}

void ask_server(std::span<const OpenQuestion> questions, const evaluate::JudgeServer& judge, bool patient,
                const Cancel& cancel)
{
    if (questions.empty()) return;
    const auto leave_all = [&](Unjudged why) {
        for (const auto& one : questions) leave_unjudged(*one.reading, why);
    };
    std::optional<evaluate::JudgeSettings> settings;
    evaluate::JudgeRun run;
    try {
        leave_all(Unjudged::nobody);
        settings = evaluate::judge_settings(judge);
        if (!settings)
            throw_unjudged(message("No judge is named to answer the question"), questions[0], remedy_of_none);
        leave_all(Unjudged::unreachable);
        settings->cache = user_folder() / "judgements.jsonl";
        if (!patient) settings->max_attempts = 2;
        std::vector<evaluate::YesNoItem> items;
        for (const auto& one : questions) items.push_back({reading_of(one).question, one.text});
        run = evaluate::ask_judge(*settings, items, cancel);
    } catch (const Cancelled&) {
        leave_all(Unjudged::not_yet);
        throw;
    }
    const OpenQuestion* unclear = nullptr;
    Message reason;
    for (std::size_t i = 0; i < questions.size(); ++i) {
        if (run.verdicts[i].score) {
            behaviors::judge(*questions[i].reading, *run.verdicts[i].score);
            continue;
        }
        leave_unjudged(*questions[i].reading, Unjudged::unclear);
        unclear = &questions[i];
        reason = run.verdicts[i].reason;
    }
    if (unclear)
        throw_unjudged(message("The judge did not answer the question: {}", reason), *unclear,
                       message("Try again, or word the question so that yes or no answers it"));
}

void put(const Lab::Parts* parts, std::span<const OpenQuestion> questions, const evaluate::JudgeServer& judge,
         bool patient, const Cancel& cancel)
{
    std::vector<OpenQuestion> of_model, of_judge;
    for (const auto& one : questions) (reading_of(one).asked == Asked::model ? of_model : of_judge).push_back(one);
    std::exception_ptr first;
    try {
        ask_model(parts, of_model, cancel);
    } catch (const InvalidInput&) {
        first = std::current_exception();
    }
    ask_server(of_judge, judge, patient, cancel);
    if (first) std::rethrow_exception(first);
}

} // namespace

void put_questions(const Lab::Parts* model, std::span<const OpenQuestion> questions, const evaluate::JudgeServer& judge,
                   const Cancel& cancel)
{
    put(model, questions, judge, true, cancel);
}

Message try_questions(const Lab* model, std::span<const OpenQuestion> questions, const evaluate::JudgeServer& judge,
                      const Cancel& cancel)
{
    return try_questions(model ? &model->parts() : nullptr, questions, judge, cancel);
}

Message try_questions(const Lab::Parts* model, std::span<const OpenQuestion> questions,
                      const evaluate::JudgeServer& judge, const Cancel& cancel)
{
    try {
        put(model, questions, judge, false, cancel);
        return {};
    } catch (const Cancelled&) {
        throw;
    } catch (const Error& error) {
        log::warning("judge", error.what());
        return sentence_of(error);
    }
}

Message try_questions(const Lab::Parts* model, std::vector<Badge>& badges, std::string_view answer,
                      const evaluate::JudgeServer& judge, const Cancel& cancel)
{
    std::vector<OpenQuestion> open;
    add_open_questions(open, badges, answer);
    return try_questions(model, open, judge, cancel);
}

Message try_questions(const Lab* model, std::vector<Badge>& badges, std::string_view answer,
                      const evaluate::JudgeServer& judge, const Cancel& cancel)
{
    return try_questions(model ? &model->parts() : nullptr, badges, answer, judge, cancel);
}

void add_open_questions(std::vector<OpenQuestion>& open, std::vector<Badge>& badges, std::string_view answer)
{
    for (auto& badge : badges) add_if_open(open, badge.reading, answer);
}

void add_questions(Json& settings, const behaviors::BehaviorSet& set, std::span<const std::size_t> behaviors,
                   const evaluate::JudgeServer& judge)
{
    for (const auto b : behaviors) {
        const auto& behavior = set.behaviors[b];
        const auto* asks = std::get_if<behaviors::QuestionVerifier>(&behavior.verifier);
        if (!asks) continue;
        settings["questions"][behavior.name] = asks->question;
        if (asks->asked != Asked::judge) continue;
        const auto named = evaluate::judge_settings(judge);
        settings["judge"] = named ? Json(named->model) : Json();
    }
}

void refuse_without_judge(const behaviors::BehaviorSet& set, std::span<const std::size_t> behaviors,
                          const evaluate::JudgeServer& judge)
{
    for (const auto b : behaviors) {
        const auto* asks = std::get_if<behaviors::QuestionVerifier>(&set.behaviors[b].verifier);
        if (asks && asks->asked == Asked::judge && !evaluate::judge_settings(judge))
            throw InvalidInput(
                message("\"{}\" is checked by a judge's word, and no judge is named", set.behaviors[b].name),
                "LLM_JUDGE_BASE_URL", remedy_of_none);
    }
}

} // namespace steerdeck::lab
