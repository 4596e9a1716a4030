#include "core/lab/served_answers.h"

#include "core/base/base64.h"
#include "core/evaluate/results_parts.h"
#include "core/exchange/prompt_embeds.h"
#include "core/exchange/words.h"
#include "core/lab/deck_json.h"
#include "core/text/thoughts.h"

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>
#include <algorithm>

namespace steerdeck::lab {
namespace {

/// The enabled chips that steer by what is no instruction, each with its way where that is not a token's row.
Deck without_words(const Deck& deck, Method method)
{
    Deck rest{{}, deck.join};
    for (auto chip : steering::enabled_chips(deck)) {
        const auto way = steering::way_of(chip, method);
        if (!steering::has_rows(way) && !steering::is_other_way(way)) continue;
        chip.way = steering::is_other_way(way) ? std::optional(way) : std::nullopt;
        rest.chips.push_back(std::move(chip));
    }
    return rest;
}

/// The first way of `deck` that changes the model instead of its input.
std::optional<Method> other_way_in(const Deck& deck, Method method)
{
    for (const auto& chip : steering::enabled_chips(deck))
        if (const auto way = steering::way_of(chip, method); steering::is_other_way(way)) return way;
    return {};
}

[[noreturn]] void refuse_foreign(const Message& what, const exchange::Backend& backend)
{
    throw InvalidInput(message("A server of another program {}", what), backend.url,
                       message("Take `steerdeck-cli serve`, or leave it out"));
}

constexpr const char* knows_no_set = "knows no set: its words stand one behind the other";

} // namespace

ServedModel::ServedModel(const Lab::Parts& parts, const steering::Assembler& assembler,
                         const exchange::Backend& backend, const LearnedNames& used, const Cancel& cancel,
                         Foreign foreign)
    : parts_(parts), assembler_(assembler), backend_(backend)
{
    const auto served = exchange::model_of(backend, cancel);
    model_ = served["id"].get<std::string>();
    own_ = served.contains("fingerprints") && served["fingerprints"].is_object();
    if (own_ && backend.steer_by == exchange::SteerBy::prompt_embeds)
        throw InvalidInput(message("The server is Steerdeck's own, which knows the tokens by name and takes no rows"),
                           backend.url, message("Leave --steer-by out"));
    if (own_)
        compare(served, used);
    else if (backend.check == 0 && foreign == Foreign::same_model)
        throw InvalidInput(
            message("The server does not say which model it serves, and none of its answers may be compared"),
            backend.url, message("Have some answers compared (--check)"));
}

void ServedModel::compare(const Json& served, const LearnedNames& used) const
{
    const auto here = fingerprints_of(parts_, used);
    auto there = served["fingerprints"];
    // Where it computes is in the results only; and what nobody asks for may differ.
    const auto keep_used = [&](const char* kind, const std::set<std::string>& names) {
        Json some = Json::object();
        const auto all = there.value(kind, Json::object());
        for (const auto& name : names)
            if (all.is_object() && all.contains(name)) some[name] = all[name];
        there[kind] = std::move(some);
        if (there[kind].empty() && !here.contains(kind)) there.erase(kind);
    };
    keep_used("tokens", used.tokens);
    keep_used("methods", used.methods);
    std::vector<std::string> differences;
    evaluate::list_differences(there, here, "", differences);
    if (differences.empty()) return;
    const Message begin = message("The server is not this model with these tokens: {}", differences[0]);
    throw Mismatch(differences.size() > 1 ? message("{}, and {} more", begin, differences.size() - 1) : begin,
                   backend_.url, message("Open the same model, tokens and dtype on both sides"));
}

/// The deck in the words that an exported vocabulary has for it.
std::string ServedModel::words_of(const Deck& deck) const
{
    if (deck.join == Join::set) refuse_foreign(knows_no_set, backend_);
    for (const auto& chip : deck.chips)
        if (chip.strength != 1 || !chip.blend_target.empty())
            refuse_foreign(message("has the tokens as they are, without strengths and blends"), backend_);
    const auto tokens = parts_.tokens();
    steering::SideTable table(parts_.decoder->config().vocab_size);
    std::string text;
    const auto add = [&](const Deck& some) {
        for (const auto& label : assembler_.rows_of(some, *tokens, table).labels)
            text += exchange::word_text(label.name);
    };
    if (deck.join != Join::native_and) add(deck);
    if (deck.join == Join::native_and)
        for (const auto& part : steering::parts_of(deck)) {
            if (!text.empty()) text += " and";
            Deck alone{{}, Join::concatenation};
            for (const auto& member : part) alone.chips.push_back(member.chip);
            add(alone);
        }
    return text;
}

std::string ServedModel::instructed(const ServedInput& input) const
{
    Deck worded{{}, input.deck.join};
    std::vector<std::size_t> paraphrases;
    const auto chips = steering::enabled_chips(input.deck);
    for (std::size_t i = 0; i < chips.size(); ++i) {
        if (!steering::has_instructions(steering::way_of(chips[i], input.method))) continue;
        worded.chips.push_back(chips[i]);
        worded.chips.back().way.reset();
        paraphrases.push_back(input.paraphrases.empty() ? 0 : input.paraphrases[i]);
    }
    if (worded.chips.empty()) return input.prompt;
    steering::SideTable none(parts_.decoder->config().vocab_size);
    return assembler_.assemble(input.prompt, worded, Method::text, {}, none, paraphrases).shown;
}

/// Instructions go as text, so that each input has the paraphrase that was drawn for it.
Json ServedModel::body_of(const ServedInput& input) const
{
    auto text = instructed(input);
    const auto rest = without_words(input.deck, input.method);
    Json steered = Json::object();
    if (!rest.chips.empty() && own_) {
        steered["steering"] = chips_json(rest);
        steered["join"] = std::string(steering::name_of(rest.join));
        steered["method"] = std::string(steering::name_of(Method::steering));
    } else if (const auto other = other_way_in(rest, Method::steering)) {
        refuse_foreign(message("does not steer by {}", steering::name_of(*other)), backend_);
    } else if (!rest.chips.empty()) {
        text += words_of(rest);
    }
    Json messages = Json::array();
    if (!input.system_prompt.empty()) messages.push_back({{"role", "system"}, {"content", input.system_prompt}});
    messages.push_back({{"role", "user"}, {"content", std::move(text)}});
    Json body{{"messages", std::move(messages)}, {"temperature", 0}, {"max_tokens", input.max_new_tokens}};
    body.update(steered);
    return body;
}

/// The whole input as the rows that the open model reads for it [T, d].
Json ServedModel::rows_of(const ServedInput& input) const
{
    const c10::InferenceMode no_grad;
    const auto tokens = parts_.tokens();
    steering::SideTable table(parts_.decoder->config().vocab_size);
    const auto read =
        input.paraphrases.empty()
            ? assembler_.assemble(input.prompt, input.deck, input.method, *tokens, table)
            : assembler_.assemble(input.prompt, input.deck, input.method, *tokens, table, input.paraphrases);
    const auto ids = at::tensor(at::ArrayRef(read.ids), at::kInt).to(at::kLong).unsqueeze(0);
    const auto rows = parts_.decoder->embed(ids, table.rows()).squeeze(0);
    return {{"prompt_embeds", to_base64(exchange::torch_saved(rows))},
            {"temperature", 0},
            {"max_tokens", input.max_new_tokens},
            {"stop_token_ids", parts_.decoder->config().eos_ids}};
}

void ServedModel::ask(std::size_t n, const std::function<ServedInput(std::size_t)>& input,
                      const std::function<void(std::size_t, exchange::BackendAnswer)>& keep, const Cancel& cancel) const
{
    if (backend_.steer_by == exchange::SteerBy::words)
        return exchange::ask(
            backend_, model_, n, [&](std::size_t i) { return body_of(input(i)); }, keep, cancel);
    exchange::ask(
        backend_, model_, n, [&](std::size_t i) { return rows_of(input(i)); },
        [&](std::size_t i, exchange::BackendAnswer answer) {
            answer.text = thoughts_of(answer.text, assembler_.begins_with_thoughts()).answer;
            keep(i, std::move(answer));
        },
        cancel, exchange::Api::completions);
}

void ServedModel::ask_conversations(std::size_t n, const std::function<Conversation(std::size_t)>& conversation,
                                    const std::function<void(std::size_t, exchange::BackendAnswer)>& keep,
                                    const Cancel& cancel) const
{
    constexpr std::uint64_t every_server = 0x7fffffff; // the seeds that all of them take
    exchange::ask(
        backend_, model_, n,
        [&](std::size_t i) {
            auto one = conversation(i);
            Json body{{"messages", std::move(one.messages)},
                      {"temperature", one.temperature},
                      {"max_tokens", one.max_new_tokens}};
            if (one.temperature > 0) {
                body["top_p"] = one.top_p;
                body["seed"] = own_ ? one.seed : one.seed & every_server;
            }
            if (!own_ && !parts_.info.template_settings.empty())
                body["chat_template_kwargs"] = Json::parse(parts_.info.template_settings);
            return body;
        },
        [&](std::size_t i, exchange::BackendAnswer answer) {
            if (!own_) answer.text = thoughts_of(answer.text).answer;
            keep(i, std::move(answer));
        },
        cancel);
}

void ServedModel::add_to(Json& settings) const
{
    if (own_) return;
    settings["answered_by"] = model_;
    if (backend_.steer_by == exchange::SteerBy::prompt_embeds) settings["steered_by"] = "prompt-embeds";
}

void check_served(const Deck& deck, Method method, const exchange::Backend& backend)
{
    const auto chips = steering::enabled_chips(deck);
    const auto merged = std::ranges::count_if(
        chips, [&](const Chip& chip) { return steering::way_of(chip, method) == Method::lora_dare; });
    if (merged > 1)
        throw InvalidInput(message("A server does not merge the lora_dare of several behaviours"), backend.url,
                           message("Leave it out, or let this program answer"));
    if (backend.steer_by != exchange::SteerBy::prompt_embeds) return;
    if (const auto other = other_way_in(deck, method))
        throw InvalidInput(message("Rows of the input do not steer by {}", steering::name_of(*other)), backend.url,
                           message("Take `steerdeck-cli serve`, or leave it out"));
    const auto in_rows = std::ranges::count_if(
        chips, [&](const Chip& chip) { return steering::has_rows(steering::way_of(chip, method)); });
    if (deck.join == Join::set && in_rows > 1) refuse_foreign(knows_no_set, backend);
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
            throw Mismatch(message("The server answers {} otherwise than the open model: \"{}\", not \"{}\"",
                                   name_of(some[i]), presentable({}, theirs[i].text), presentable({}, mine[i].text)),
                           backend.url, message("Open the same model on the same kind of device on both sides"));
}

} // namespace steerdeck::lab
