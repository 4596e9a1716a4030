#include "core/lab/served_answers.h"

#include "core/evaluate/results_parts.h"
#include "core/exchange/words.h"
#include "core/lab/deck_json.h"
#include "core/lab/fingerprints.h"

namespace steerdeck::lab {
namespace {

/// The deck in the words that an exported vocabulary has for it.
std::string words_of(const Lab::Parts& parts, const Deck& deck, const exchange::Backend& backend)
{
    const auto refuse = [&](const std::string& what) {
        throw InvalidInput("A server of another program " + what, backend.url,
                           "Take `steerdeck-cli serve`, or leave it out");
    };
    if (deck.join == Join::set) refuse("knows no set: its words stand one behind the other");
    for (const auto& chip : steering::enabled_chips(deck))
        if (chip.strength != 1 || !chip.blend_target.empty())
            refuse("has the tokens as they are, without strengths and blends");
    const auto tokens = parts.tokens();
    steering::SideTable table(parts.decoder->config().vocab_size);
    std::string text;
    for (const auto& label : parts.assembler->rows_of(deck, *tokens, table).labels) {
        if (deck.join == Join::native_and && !text.empty()) text += " and";
        text += exchange::word_text(label.name);
    }
    return text;
}

} // namespace

ServedModel::ServedModel(const Lab::Parts& parts, const exchange::Backend& backend, const std::set<std::string>& used,
                         const Cancel& cancel)
    : parts_(parts), backend_(backend)
{
    const auto served = exchange::model_of(backend, cancel);
    model_ = served["id"].get<std::string>();
    own_ = served.contains("fingerprints") && served["fingerprints"].is_object();
    if (own_)
        compare(served, used);
    else if (backend.check == 0)
        throw InvalidInput("The server does not say which model it serves, and none of its answers may be compared",
                           backend.url, "Have some answers compared (--check)");
}

void ServedModel::compare(const Json& served, const std::set<std::string>& used) const
{
    auto here = fingerprints_of(parts_), there = served["fingerprints"];
    // Where it computes is in the results only; and tokens that nobody asks for may differ.
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
    throw Mismatch("The server is not this model with these tokens: " + differences[0] +
                       (differences.size() > 1 ? ", and " + std::to_string(differences.size() - 1) + " more" : ""),
                   backend_.url, "Open the same model, tokens and dtype on both sides");
}

/// Instructions go as text, so that each input has the paraphrase that was drawn for it.
Json ServedModel::body_of(const ServedInput& input) const
{
    auto text = input.prompt;
    if (steering::has_instructions(input.method)) {
        steering::SideTable none(parts_.decoder->config().vocab_size);
        text = input.paraphrases.empty()
                   ? parts_.assembler->assemble(text, input.deck, Method::text, {}, none).shown
                   : parts_.assembler->assemble(text, input.deck, Method::text, {}, none, input.paraphrases).shown;
    }
    Json steered = Json::object();
    if (steering::has_rows(input.method) && own_) {
        steered["steering"] = chips_json(input.deck);
        steered["join"] = std::string(steering::name_of(input.deck.join));
        steered["method"] = std::string(steering::name_of(Method::steering));
    } else if (steering::has_rows(input.method)) {
        text += words_of(parts_, input.deck, backend_);
    }
    Json messages = Json::array();
    if (!input.system_prompt.empty()) messages.push_back({{"role", "system"}, {"content", input.system_prompt}});
    messages.push_back({{"role", "user"}, {"content", std::move(text)}});
    Json body{{"messages", std::move(messages)}, {"temperature", 0}, {"max_tokens", input.max_new_tokens}};
    body.update(steered);
    return body;
}

void ServedModel::ask(std::size_t n, const std::function<ServedInput(std::size_t)>& input,
                      const std::function<void(std::size_t, exchange::BackendAnswer)>& keep, const Cancel& cancel) const
{
    exchange::ask(
        backend_, model_, n, [&](std::size_t i) { return body_of(input(i)); }, keep, cancel);
}

void check_served(Method method, const exchange::Backend& backend)
{
    if (steering::is_other_way(method))
        throw InvalidInput("A server does not steer by " + std::string(steering::name_of(method)), backend.url,
                           "Leave it out, or let this program answer");
}

void check_same(std::size_t total, const AnswerSome& here, const AnswerSome& there,
                const std::function<std::string(std::size_t)>& name_of, const exchange::Backend& backend)
{
    const auto n = std::min(total, std::size_t(backend.check));
    if (n == 0) return;
    std::vector<std::size_t> some;
    for (std::size_t i = 0; i < n; ++i) some.push_back(i * total / n);
    std::vector<exchange::BackendAnswer> mine(n), theirs(n);
    here(some, [&](std::size_t i, exchange::BackendAnswer answer) { mine[i] = std::move(answer); });
    there(some, [&](std::size_t i, exchange::BackendAnswer answer) { theirs[i] = std::move(answer); });
    for (std::size_t i = 0; i < n; ++i)
        if (mine[i].text != theirs[i].text || mine[i].truncated != theirs[i].truncated)
            throw Mismatch("The server answers " + name_of(some[i]) + " otherwise than the open model: \"" +
                               presentable({}, theirs[i].text) + "\", not \"" + presentable({}, mine[i].text) + "\"",
                           backend.url, "Open the same model on the same kind of device on both sides");
}

} // namespace steerdeck::lab
