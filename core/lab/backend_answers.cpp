#include "core/lab/backend_answers.h"

#include "core/evaluate/results_parts.h"
#include "core/evaluate/run.h"
#include "core/lab/fingerprints.h"

#include <ATen/ATen.h>
#include <set>

namespace steerdeck::lab {
namespace {

/// A case as a chat completion of Steerdeck's own server. Instructions go as text, so that each case has the paraphrase
/// that its plan drew.
Json body_of(const Lab::Parts& parts, const evaluate::Plan& plan, std::size_t index, int max_new_tokens)
{
    const auto which = plan.at(index);
    const auto [deck, method] = evaluate::deck_of(plan.conditions()[which.method], which.behaviors);
    auto text = plan.prompts()[which.prompt];
    if (steering::has_instructions(method)) {
        steering::SideTable none(parts.decoder->config().vocab_size);
        text = parts.assembler->assemble(text, deck, Method::text, {}, none, which.paraphrases).shown;
    }
    Json body{{"messages", Json::array({{{"role", "user"}, {"content", std::move(text)}}})},
              {"temperature", 0},
              {"max_tokens", max_new_tokens}};
    if (steering::has_rows(method)) {
        body["steering"] = which.behaviors;
        body["join"] = std::string(steering::name_of(deck.join));
        body["method"] = std::string(steering::name_of(Method::steering));
    }
    return body;
}

/// Throws Mismatch where the server has another model, or other tokens of those that the plan uses.
void compare(const Lab::Parts& parts, const evaluate::Plan& plan, const Json& served, const std::string& url)
{
    const auto refuse = [&](const std::string& what, const std::string& remedy) { throw Mismatch(what, url, remedy); };
    if (!served.contains("fingerprints") || !served["fingerprints"].is_object())
        refuse("The server does not say which model it serves, so its answers might be another's",
               "Take `steerdeck-cli serve`, of this version or a later one");
    auto here = fingerprints_of(parts), there = served["fingerprints"];
    // Where it computes is in the results only; and tokens that nobody asks for may differ.
    std::set<std::string> used;
    for (const auto& condition : plan.conditions()) {
        if (condition.needs != "token") continue;
        used.insert(condition.operators.begin(), condition.operators.end());
        for (const auto& combination : plan.combinations())
            used.insert(combination.behaviors.begin(), combination.behaviors.end());
    }
    for (auto* one : {&here, &there}) {
        Json tokens = Json::object();
        const auto all = one->value("tokens", Json::object());
        for (const auto& name : used)
            if (all.contains(name)) tokens[name] = all[name];
        (*one)["tokens"] = std::move(tokens);
    }
    std::vector<std::string> differences;
    evaluate::list_differences(there, here, "", differences);
    if (differences.empty()) return;
    refuse("The server is not this model with these tokens: " + differences[0] +
               (differences.size() > 1 ? ", and " + std::to_string(differences.size() - 1) + " more" : ""),
           "Open the same model, tokens and dtype on both sides");
}

std::string shortened(const std::string& text) { return presentable({}, text); }

} // namespace

void check_backend(const evaluate::Plan& plan, const EvaluateRequest& request)
{
    exchange::check(request.backend);
    for (const auto& condition : plan.conditions())
        if (steering::is_other_way(steering::method_named(condition.method)))
            throw InvalidInput("A server does not steer by " + condition.method, request.backend.url,
                               "Leave it out, or let this program answer");
}

evaluate::Answerer checked_backend_answerer(const Lab::Parts& parts, const evaluate::Plan& plan,
                                            const EvaluateRequest& request, const evaluate::Answerer& local,
                                            const Cancel& cancel)
{
    const auto& backend = request.backend;
    const auto served = exchange::model_of(backend, cancel);
    compare(parts, plan, served, backend.url);
    const evaluate::Answerer remote = [&parts, &plan, &request, model = served["id"].get<std::string>()](
                                          std::span<const std::size_t> cases,
                                          const std::function<void(std::size_t, evaluate::Answered)>& keep,
                                          const Cancel& asked) {
        exchange::ask(
            request.backend, model, cases.size(),
            [&](std::size_t i) { return body_of(parts, plan, cases[i], request.max_new_tokens); },
            [&](std::size_t i, exchange::BackendAnswer answer) {
                keep(i, {std::move(answer.text), answer.tokens, answer.truncated});
            },
            asked);
    };
    std::vector<std::size_t> some;
    const auto n = std::min(plan.size(), std::size_t(backend.check));
    for (std::size_t i = 0; i < n; ++i) some.push_back(i * plan.size() / n);
    std::vector<evaluate::Answered> here(n), there(n);
    if (n > 0) {
        local(
            some, [&](std::size_t i, evaluate::Answered answer) { here[i] = std::move(answer); }, cancel);
        remote(
            some, [&](std::size_t i, evaluate::Answered answer) { there[i] = std::move(answer); }, cancel);
    }
    for (std::size_t i = 0; i < n; ++i)
        if (here[i].text != there[i].text || here[i].truncated != there[i].truncated)
            throw Mismatch("The server answers " + plan.at(some[i]).key + " otherwise than the open model: \"" +
                               shortened(there[i].text) + "\", not \"" + shortened(here[i].text) + "\"",
                           backend.url, "Open the same model on the same kind of device on both sides");
    return remote;
}

} // namespace steerdeck::lab
