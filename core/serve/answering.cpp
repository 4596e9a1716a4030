#include "core/serve/answering.h"

#include "core/base/log.h"
#include "core/model/hardware.h"
#include "core/serve/answer_text.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <chrono>
#include <new>
#include <random>

namespace steerdeck::serve {
namespace {

constexpr double look_around = 0.25; // seconds after which a waiting request looks whether its client is still there

long now()
{
    const auto since = std::chrono::system_clock::now().time_since_epoch();
    return long(std::chrono::duration_cast<std::chrono::seconds>(since).count());
}

std::uint64_t any_seed()
{
    std::random_device random;
    return std::uint64_t(random()) << 32 | random();
}

/// With variables of the request's own, those of the template that it reads.
std::shared_ptr<const steering::Assembler> assembler_for(const Request& request,
                                                         const std::shared_ptr<const steering::Assembler>& usual)
{
    if (request.template_variables.empty()) return usual;
    const auto known = usual->chat_template().reads();
    for (const auto& [name, value] : request.template_variables.items())
        if (std::ranges::find(known, name) == known.end())
            throw bad_field("chat_template_kwargs", "The chat template never reads \"" + name + "\"", "Leave it out");
    return std::make_shared<const steering::Assembler>(usual->with_variables(request.template_variables));
}

/// Behaviours that are not there, or whose tokens are missing.
void check_deck(const Request& request, const steering::Assembler& assembler, const steering::TokenStore& tokens)
{
    try {
        for (const auto& chip : request.deck.chips)
            for (const auto* name : {&chip.behavior, &chip.blend_target}) {
                if (name->empty()) continue;
                (void)assembler.behavior_set().index_of(*name);
                if (steering::has_rows(steering::way_of(chip, request.method))) (void)tokens.at(*name);
            }
        steering::check_chips(request.deck);
        if (steering::has_rows(request.method))
            for (const auto& name : steering::operators_within(request.deck)) (void)tokens.at(name);
    } catch (const InvalidInput& error) {
        throw bad_field("steering", error.happened, error.remedy);
    }
}

} // namespace

Refusal refusal_of(const std::exception_ptr& thrown)
{
    try {
        std::rethrow_exception(thrown);
    } catch (const Refusal& refusal) {
        return refusal;
    } catch (const InvalidInput& error) {
        const bool field = error.where == "messages" || error.where == "prompt";
        return {400, "invalid_request_error", error.happened, error.remedy,
                field ? error.where.english() : std::string()};
    } catch (const Mismatch& error) {
        return {400, "invalid_request_error", error.happened, error.remedy, "steering"};
    } catch (const std::exception& error) {
        if (dynamic_cast<const OutOfMemory*>(&error) || dynamic_cast<const std::bad_alloc*>(&error) ||
            model::is_out_of_memory(error)) {
            Refusal refusal(503, "server_error", "There is not enough memory for this answer now",
                            "Ask again later, or for less", {}, "out_of_memory");
            refusal.retry_after = 5;
            return refusal;
        }
        log::error("serve", log::text_of(error));
        return {500, "server_error", "The server failed", "Ask again; its log tells more"};
    }
}

Refusal no_such_model(const std::string& asked, const std::string& served)
{
    return {404,
            "invalid_request_error",
            "There is no model \"" + asked.substr(0, 200) + "\" here",
            "Ask for \"" + served + "\", or leave the model out",
            "model",
            "model_not_found"};
}

/// A request under way: its answers, their texts, and when it has to end.
struct Answering::Work {
    Plan plan;
    ReplyHead head;
    std::function<bool()> gone;
    Answers answers;
    std::vector<AnswerText> texts = {};
    std::vector<Choice> choices = {};
    std::size_t open = 0;           // answers that have not ended
    std::vector<Growth> ahead = {}; // taken already
    Stopwatch watch = {};

    Usage usage() const
    {
        Usage sum{plan.prompt_tokens, 0};
        for (const auto& text : texts) sum.answer += text.tokens();
        return sum;
    }
};

Answering::Answering(const Served& served, const Settings& settings, Engine& engine)
    : served_(served), settings_(settings), engine_(engine), ways_(*served.decoder, served.methods), started_(now())
{
}

Json Answering::model_json() const
{
    const auto tokens = served_.tokens();
    auto behaviors = Json::array(), operators = Json::array();
    for (const auto& [name, token] : tokens->all()) (token.is_operator ? operators : behaviors).push_back(name);
    Json model{{"id", served_.name},
               {"object", "model"},
               {"created", started_},
               {"owned_by", "steerdeck"},
               {"max_model_len", served_.decoder->config().max_positions},
               {"steering", std::move(behaviors)},
               {"operators", std::move(operators)},
               {"ways", ways_.learned()}};
    if (served_.fingerprints) model["fingerprints"] = served_.fingerprints();
    return model;
}

steering::Assembled Answering::assembled(Kind kind, const Request& request, std::size_t prompt,
                                         const steering::Assembler& assembler, const steering::TokenStore& tokens,
                                         steering::SideTable& table) const
{
    const auto& [deck, method] = std::tie(request.deck, request.method);
    if (kind == Kind::chat) return assembler.assemble_chat(request.messages, deck, method, tokens, table);
    const auto& one = request.prompts[prompt];
    if (const auto* text = std::get_if<std::string>(&one))
        return assembler.assemble_text(*text, deck, method, tokens, table);
    return assembler.assemble_ids(std::get<std::vector<std::int32_t>>(one), deck, method, tokens, table);
}

Answering::Plan Answering::plan_of(Kind kind, const std::string& body) const
{
    Plan plan{read_request(kind, body, settings_.request), {}, {}, 0};
    const auto& request = plan.request;
    if (!request.model.empty() && request.model != served_.name) throw no_such_model(request.model, served_.name);
    plan.assembler = assembler_for(request, served_.assembler);
    const auto tokens = served_.tokens();
    check_deck(request, *plan.assembler, *tokens);
    const auto way = ways_.of(request.deck, request.method);
    const auto& config = served_.decoder->config();
    const int most = settings_.most_prompt > 0 ? std::min(settings_.most_prompt, config.max_positions - 1)
                                               : config.max_positions - 1;
    generate::GenerateSettings settings;
    settings.max_new_tokens = request.max_new_tokens;
    settings.temperature = request.temperature;
    settings.top_p = request.top_p;
    settings.seed = request.temperature > 0 && !request.seed ? any_seed() : request.seed.value_or(0);
    for (std::size_t prompt = 0; prompt < std::max<std::size_t>(1, request.prompts.size()); ++prompt) {
        steering::SideTable table(config.vocab_size);
        auto input = assembled(kind, request, prompt, *plan.assembler, *tokens, table);
        if (input.ids.empty()) throw bad_field("prompt", "The prompt is empty", "Write something");
        if (input.ids.size() > std::size_t(most))
            throw bad_field(kind == Kind::chat ? "messages" : "prompt",
                            "The prompt has " + std::to_string(input.ids.size()) + " tokens where at most " +
                                std::to_string(most) + " are read",
                            "Shorten it", "context_length_exceeded");
        plan.prompt_tokens += long(input.ids.size());
        const auto side = table.rows();
        for (int choice = 0; choice < request.n; ++choice)
            plan.inputs.push_back({input.ids, side, input.set, settings, plan.inputs.size(), way.changes,
                                   std::int64_t(input.ids.size()) - 1, way.kind});
    }
    return plan;
}

/// Takes what the answers bring and hands it to `tell`, as events where something is streamed, until all have ended:
/// then true. False where the client has gone or nobody listens. Throws what the answers failed with.
bool Answering::follow(Work& work, const std::function<bool(const std::string&)>& tell) const
{
    const EventWriter events{work.head, work.plan.request.include_usage};
    while (work.open > 0) {
        const auto news = work.ahead.empty() ? work.answers.next(look_around) : std::exchange(work.ahead, {});
        std::string told;
        for (const auto& growth : news) {
            if (growth.failed) std::rethrow_exception(growth.failed);
            auto& text = work.texts[growth.choice];
            const auto say = [&](const AnswerText::Stretches& stretches) {
                for (const auto& one : stretches) told += events.piece(growth.choice, one.text, one.thought);
            };
            for (const auto id : growth.ids) say(text.push(id));
            if (growth.ended) say(text.finish());
            if (!growth.ended && !text.stopped()) continue;
            if (!growth.ended) work.answers.leave(growth.choice);
            work.choices[growth.choice] = text.whole(growth.truncated);
            told += events.end(growth.choice, work.choices[growth.choice].truncated);
            --work.open;
        }
        if (!told.empty() && !tell(told)) return false;
        if (work.gone()) return false;
        if (work.open > 0 && work.watch.seconds() > settings_.most_seconds)
            throw Refusal(504, "server_error", "The answer took longer than it may", "Ask for fewer tokens", {},
                          "timeout");
    }
    return true;
}

/// Waits for the first news, so that what fails at once has a status that says so.
void Answering::look_ahead(Work& work) const
{
    while (work.ahead.empty() && !work.gone() && work.watch.seconds() <= settings_.most_seconds)
        work.ahead = work.answers.next(look_around);
    for (const auto& growth : work.ahead)
        if (growth.failed) std::rethrow_exception(growth.failed);
}

HttpReply Answering::whole(Work& work) const
{
    if (!follow(work, [](const std::string&) { return true; })) return {.status = 499};
    return {.body = whole_reply(work.head, work.choices, work.usage())};
}

HttpReply Answering::answer(Kind kind, const HttpCall& call) const
{
    try {
        auto plan = plan_of(kind, call.body);
        auto inputs = std::move(plan.inputs);
        const auto n = inputs.size();
        auto work = std::make_shared<Work>(
            Work{std::move(plan), head_of(kind, served_.name), call.gone, engine_.ask(std::move(inputs))});
        for (std::size_t i = 0; i < n; ++i)
            work->texts.emplace_back(work->plan.assembler, kind, work->plan.request.stops);
        work->choices.resize(n);
        work->open = n;
        if (!work->plan.request.stream) return whole(*work);
        look_ahead(*work);
        return {.content_type = "text/event-stream", .stream = [this, work, n](const auto& write) {
                    const EventWriter events{work->head, work->plan.request.include_usage};
                    try {
                        std::string begin;
                        for (std::size_t i = 0; i < n; ++i) begin += events.begin(i);
                        if (!begin.empty() && !write(begin)) return;
                        if (!follow(*work, [&](const std::string& told) { return write(told); })) return;
                        if (events.usage_follows) write(events.usage(work->usage()));
                        write(EventWriter::done());
                    } catch (...) {
                        write(events.error(refusal_of(std::current_exception())));
                    }
                }};
    } catch (...) {
        return reply_of(refusal_of(std::current_exception()));
    }
}

} // namespace steerdeck::serve
