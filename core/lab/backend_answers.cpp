#include "core/lab/backend_answers.h"

#include "core/evaluate/run.h"
#include "core/lab/served_answers.h"

#include <memory>

namespace steerdeck::lab {
namespace {

ServedInput input_of(const evaluate::Plan& plan, std::size_t index, int max_new_tokens)
{
    const auto which = plan.at(index);
    auto [deck, method] = evaluate::deck_of(plan.conditions()[which.method], which.behaviors, which.formula);
    return {plan.prompts()[which.prompt], std::move(deck), method, which.paraphrases, {}, max_new_tokens};
}

LearnedNames used_by(const evaluate::Plan& plan)
{
    LearnedNames used;
    for (const auto& condition : plan.conditions()) {
        if (condition.needs.empty()) continue;
        const bool tokens = condition.needs == "token";
        if (tokens) used.tokens.insert(condition.operators.begin(), condition.operators.end());
        for (const auto& combination : plan.combinations()) {
            const auto within = evaluate::operators_within(combination);
            if (tokens) used.tokens.insert(within.begin(), within.end());
            for (const auto& name : combination.behaviors)
                (tokens ? used.tokens : used.methods).insert(tokens ? name : condition.needs + "/" + name);
        }
    }
    return used;
}

} // namespace

void check_backend(const evaluate::Plan& plan, const EvaluateRequest& request)
{
    exchange::check(request.backend);
    for (const auto& condition : plan.conditions())
        for (const auto& combination : plan.combinations()) {
            const auto [deck, method] = evaluate::deck_of(condition, combination.behaviors, combination.formula);
            check_served(deck, method, request.backend);
        }
}

BackendAnswerer checked_backend_answerer(const Lab::Parts& parts, const steering::Assembler& assembler,
                                         const evaluate::Plan& plan, const EvaluateRequest& request,
                                         const evaluate::Answerer& local, const Cancel& cancel)
{
    const auto server = std::make_shared<const ServedModel>(parts, assembler, request.backend, used_by(plan), cancel);
    const evaluate::Answerer remote = [server, &plan,
                                       &request](std::span<const std::size_t> cases,
                                                 const std::function<void(std::size_t, evaluate::Answered)>& keep,
                                                 const Cancel& asked) {
        server->ask(
            cases.size(), [&](std::size_t i) { return input_of(plan, cases[i], request.max_new_tokens); },
            [&](std::size_t i, exchange::BackendAnswer answer) {
                keep(i, {std::move(answer.text), answer.tokens, answer.truncated});
            },
            asked);
    };
    const auto by = [&](const evaluate::Answerer& answerer) -> AnswerSome {
        return [&answerer, &cancel](const auto& cases, const auto& keep) {
            answerer(
                cases,
                [&](std::size_t i, evaluate::Answered answer) {
                    keep(i, {std::move(answer.text), answer.tokens, answer.truncated});
                },
                cancel);
        };
    };
    check_same(
        plan.size(), by(local), by(remote), [&](std::size_t i) { return plan.at(i).key; }, request.backend);
    return {remote, server};
}

} // namespace steerdeck::lab
