#include "core/base/folders.h"
#include "core/evaluate/judge.h"
#include "core/lab/evaluation.h"

#include <cstdlib>

namespace steerdeck::lab {
namespace fs = std::filesystem;

namespace {

/// What the case's answer was asked to keep to, in words; nothing where the results do not say.
std::vector<std::string> instructions_of(const evaluate::Case& c, const evaluate::Manifest& manifest)
{
    std::vector<std::string> found;
    for (const auto& part : evaluate::parts_of(c.formula, c.behaviors.size())) {
        std::string words;
        for (const auto i : part) {
            const auto own = manifest.instructions.find(c.behaviors[i]);
            if (own == manifest.instructions.end() || !own->is_array() || c.paraphrases[i] >= own->size()) return {};
            words += words.empty() ? "" : ", or: ";
            words += (c.formula.is_negated(i) ? "avoid: " : "") + own->at(c.paraphrases[i]).get<std::string>();
        }
        found.push_back(std::move(words));
    }
    return found;
}

evaluate::JudgeSettings settings_for(const evaluate::JudgeServer& judge)
{
    auto settings = evaluate::judge_settings(judge);
    if (!settings)
        throw InvalidInput(
            message("No judge is named"), "LLM_JUDGE_BASE_URL",
            message("Set it to an OpenAI-compatible endpoint, LLM_JUDGE_MODEL to its model and LLM_JUDGE_API_KEY to "
                    "your key"));
    return *settings;
}

} // namespace

JudgeTrial try_judge(const evaluate::JudgeServer& judge, const Cancel& cancel)
{
    auto settings = settings_for(judge);
    settings.timeout = 30;
    settings.max_attempts = settings.max_misread = 1;
    const evaluate::YesNoItem question{"Does the text name an animal?", "The red fox lives in the forest."};
    const Stopwatch watch;
    const auto verdict = evaluate::ask_judge(settings, std::span(&question, 1), cancel).verdicts.at(0);
    return {settings.model, verdict.score.has_value(), verdict.score == 1, verdict.reason, watch.seconds()};
}

Judged judge_results(const fs::path& folder, const evaluate::JudgeServer& judge, const ProgressSink& progress,
                     const Cancel& cancel)
{
    auto settings = settings_for(judge);
    settings.cache = user_folder() / "judgements.jsonl";
    const auto results = evaluate::read_results(folder);
    const auto& plan = results.plan;
    std::vector<evaluate::Generation> correct;
    std::vector<evaluate::JudgeItem> items;
    for (std::size_t i = 0; i < plan.size(); ++i) {
        const auto c = plan.at(i);
        const auto& outcome = results.outcomes[i];
        if (!outcome.done ||
            !evaluate::satisfies(plan.conditions()[c.method].rule, outcome.passes, int(c.behaviors.size()), c.formula))
            continue;
        auto generation = evaluate::read_generation(folder, results, i);
        if (!generation) continue;
        items.push_back({plan.prompts()[c.prompt], generation->text, instructions_of(c, results.manifest),
                         plan.conditions()[c.method].rule});
        correct.push_back(std::move(*generation));
    }
    const auto run = evaluate::judge(settings, items, cancel, progress);
    Judged judged;
    judged.answers = long(items.size());
    judged.requests = run.requests;
    std::vector<evaluate::Generation> scored;
    for (std::size_t i = 0; i < correct.size(); ++i) {
        if (!run.verdicts[i].score) {
            judged.why_not = run.verdicts[i].reason;
            continue;
        }
        ++judged.scored;
        correct[i].judge = run.verdicts[i].score;
        scored.push_back(std::move(correct[i]));
    }
    evaluate::Recorder recorder(folder, plan, results.manifest);
    recorder.append(scored);
    recorder.finish({}, cancel);
    return judged;
}

} // namespace steerdeck::lab
