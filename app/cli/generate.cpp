#include "app/cli/deck.h"
#include "app/cli/given_settings.h"
#include "app/cli/verbs.h"
#include "core/behaviors/prompt_file.h"
#include "core/lab/checks.h"
#include "core/lab/conversation.h"
#include "core/lab/token_probabilities.h"
#include "core/lab/tools.h"

#include <cstdio>
#include <map>

namespace steerdeck::cli {
namespace {

struct GenerateOptions {
    lab::OpenRequest open;
    lab::GenerateRequest request;
    std::filesystem::path prompts, conversation_file;
    lab::Conversation conversation;
    bool every_turn = false;
    std::vector<std::string> steering, methods;
    std::vector<double> strengths;
    std::vector<int> begin;
    std::string mode{steering::name_of(lab::Join::composition)};
    int batch = 64, repeat = 1;
    bool json = false;
    std::filesystem::path token_probabilities;
};

struct Answer {
    lab::AnswerStart start;
    lab::AnswerDone done;
};

const char* title_of(lab::Method method)
{
    return method == lab::Method::none           ? "plain"
           : method == lab::Method::text         ? "instructed"
           : method == lab::Method::steering     ? "steered"
           : method == lab::Method::hybrid       ? "hybrid"
           : method == lab::Method::caa          ? "CAA"
           : method == lab::Method::lm_steer     ? "LM-Steer"
           : method == lab::Method::lora_dare    ? "LoRA + DARE"
           : method == lab::Method::adapter      ? "adapters"
           : method == lab::Method::fixed_vector ? "fixed vectors"
           : method == lab::Method::joint        ? "LoRA and adapters"
           : method == lab::Method::joint_lora   ? "LoRA of a joint training"
                                                 : "adapters of a joint training";
}

/// How many samples of one way to steer, in any order, do what is asked for.
struct Share {
    int held = 0, of = 0;
};

std::map<lab::Method, Share> shares_of(const std::map<int, Answer>& answers)
{
    std::map<lab::Method, Share> shares;
    for (const auto& [index, answer] : answers) {
        if (!answer.done.refused.empty() || steering::enabled_chips(answer.start.deck).empty() ||
            !lab::can_tell(answer.start.deck, answer.done.badges))
            continue;
        auto& share = shares[answer.start.method];
        ++share.of;
        share.held += lab::holds(answer.start.deck, answer.done.badges);
    }
    return shares;
}

void print_answers(const GenerateOptions& o, const std::map<int, Answer>& answers)
{
    for (const auto& [index, answer] : answers) {
        const auto deck = answer.start.method == lab::Method::none ? "" : text_of(answer.start.deck);
        const auto seed = o.request.seed + std::uint64_t(answer.start.sample);
        const auto sample = o.request.samples == 1 ? "" : "; seed " + std::to_string(seed);
        std::printf("%s%s (%s%s%s%s)\n", index == 0 ? "" : "\n", title_of(answer.start.method),
                    std::string(steering::name_of(answer.start.method)).c_str(), deck.empty() ? "" : ": ", deck.c_str(),
                    sample.c_str());
        print_thoughts(answer.done.thoughts);
        std::printf("%s%s\n", answer.done.text.c_str(), answer.done.truncated ? " [cut at --max-new-tokens]" : "");
        print_badges(answer.done.badges);
        if (!answer.done.refused.empty()) std::printf("[no answer: %s]\n", answer.done.refused.english().c_str());
    }
    if (o.request.samples == 1) return;
    std::printf("\n");
    for (const auto& [method, share] : shares_of(answers))
        std::printf("%s: %d of %d pass\n", title_of(method), share.held, share.of);
}

/// What it takes to have these answers again: settings, the folders of the tokens as --tokens names them, and
/// fingerprints.
Json made_with(const GenerateOptions& o, const lab::Lab& lab, const lab::Deck& deck,
               const std::vector<lab::Method>& methods)
{
    const auto& r = o.request;
    Json folders = Json::array();
    for (const auto& folder : o.open.tokens_behind) folders.push_back(folder.string());
    if (!o.open.tokens.empty()) folders.push_back(o.open.tokens.string());
    return {{"settings",
             {{"max_new_tokens", r.max_new_tokens},
              {"temperature", r.temperature},
              {"top_p", r.top_p},
              {"top_k", r.top_k},
              {"seed", r.seed},
              {"sample_instruction", r.sample_instruction}}},
            {"device", lab.model().device},
            {"token_folders", std::move(folders)},
            {"fingerprints", lab.fingerprints(deck, methods)}};
}

void one_prompt(const GenerateOptions& o, lab::Lab& lab, const Interrupt& interrupt)
{
    std::map<int, Answer> answers;
    ProgressLine line;
    const Stopwatch watch;
    run_job(
        interrupt, [&](lab::Sink sink) { return lab::converse(lab, o.conversation, o.request, std::move(sink)); },
        [&](const lab::Event& event) {
            if (const auto* start = std::get_if<lab::AnswerStart>(&event)) answers[start->answer].start = *start;
            if (const auto* judged = std::get_if<lab::AnswerJudged>(&event))
                answers[judged->answer].done.badges = judged->badges;
            if (const auto* done = std::get_if<lab::AnswerDone>(&event)) {
                answers[done->answer].done = *done;
                long finished = 0;
                for (const auto& [index, answer] : answers) finished += answer.done.seconds > 0;
                line.show({"Answering", finished, long(answers.size()), watch.seconds()});
            }
        });
    const double seconds = watch.seconds();
    line.clear();
    if (!o.token_probabilities.empty()) {
        lab::TokenProbabilities run{lab.model().name, o.request, {}};
        for (const auto& [index, answer] : answers) run.answers.emplace_back(answer.start, answer.done);
        lab::write_token_probabilities(o.token_probabilities, run);
    }
    const auto notice = lab.notice_for(o.request.prompt);
    if (!o.json) {
        if (!notice.empty()) std::fprintf(stderr, "steerdeck-cli: %s\n", notice.english().c_str());
        return print_answers(o, answers);
    }
    Json list = Json::array();
    for (const auto& [index, a] : answers) {
        Json ways = Json::array(), behaviors = Json::array(), strengths = Json::array(), toward = Json::array(),
             shares = Json::array();
        for (const auto& chip : a.start.deck.chips) {
            behaviors.push_back(chip.behavior);
            ways.push_back(chip.way ? Json(steering::name_of(*chip.way)) : Json());
            strengths.push_back(chip.strength);
            toward.push_back(chip.blend_target.empty() ? Json() : Json(chip.blend_target));
            shares.push_back(chip.blend_weight);
        }
        Json negated = Json::array(), groups = Json::array();
        for (const auto& chip : a.start.deck.chips) {
            negated.push_back(chip.negated);
            groups.push_back(chip.group);
        }
        Json answer{{"order", a.start.order},
                    {"sample", a.start.sample},
                    {"seed", o.request.seed + std::uint64_t(a.start.sample)},
                    {"control", steering::name_of(a.start.method)},
                    {"mode", steering::name_of(a.start.deck.join)},
                    {"behaviors", std::move(behaviors)},
                    {"ways", std::move(ways)},
                    {"strengths", std::move(strengths)},
                    {"toward", std::move(toward)},
                    {"shares", std::move(shares)},
                    {"input", a.start.input},
                    {"text", a.done.text},
                    {"thoughts", a.done.thoughts},
                    {"verifiers", cli::to_json(a.done.badges)},
                    {"tokens", a.done.tokens},
                    {"seconds", a.done.seconds},
                    {"truncated", a.done.truncated}};
        if (steering::is_nested(a.start.deck))
            answer.update({{"deck", text_of(a.start.deck)}, {"negated", negated}, {"groups", groups}});
        if (!a.done.refused.empty()) answer["refused"] = a.done.refused.english();
        const bool told = lab::can_tell(a.start.deck, a.done.badges);
        answer["holds"] = told ? Json(lab::holds(a.start.deck, a.done.badges)) : Json();
        list.push_back(std::move(answer));
    }
    Json shares = Json::array();
    for (const auto& [method, share] : shares_of(answers))
        shares.push_back({{"control", steering::name_of(method)}, {"held", share.held}, {"of", share.of}});
    Json composed = Json::object();
    behaviors::add_style(composed, {.form = o.request.wording});
    methods::add_composing(composed, o.request.composing);
    Json all{{"prompt", o.request.prompt},
             {"composed", std::move(composed)},
             {"turns", lab::to_json(o.conversation).at("turns")},
             {"every_turn", o.conversation.every_turn},
             {"system_prompt", o.request.system_prompt},
             {"shares", std::move(shares)},
             {"model", lab.model().name},
             {"template_variables", Json::parse(lab.model().template_settings, nullptr, false).is_discarded()
                                        ? Json::object()
                                        : Json::parse(lab.model().template_settings)},
             {"dtype", lab.model().dtype},
             {"weights", lab.model().weights},
             {"notice", notice.english()},
             {"seconds", seconds},
             {"answers", std::move(list)}};
    all.update(made_with(o, lab, o.request.deck, o.request.methods));
    print_json(all);
}

/// What the options say stands before what the file says.
void read(GenerateOptions& o)
{
    auto& conversation = o.conversation = lab::read_conversation(o.conversation_file);
    if (o.request.prompt.empty()) o.request.prompt = conversation.prompt;
    if (o.request.system_prompt.empty()) o.request.system_prompt = conversation.system;
    conversation.prompt.clear();
    conversation.system.clear();
    conversation.every_turn = conversation.every_turn || o.every_turn;
}

std::vector<std::string> prompts_in(const std::filesystem::path& file)
{
    std::vector<std::string> prompts;
    for (auto& prompt : behaviors::read_prompt_file(file)) prompts.push_back(std::move(prompt.text));
    return prompts;
}

lab::BatchRequest batch_of(const GenerateOptions& o)
{
    const auto& r = o.request;
    return {prompts_in(o.prompts), r.deck,  r.methods[0], r.max_new_tokens, r.temperature, r.top_p,    r.seed,
            r.sample_instruction,  o.batch, r.top_k,      r.system_prompt,  r.wording,     r.composing};
}

void many_prompts(const GenerateOptions& o, const lab::BatchRequest& batch, lab::Lab& lab, const Interrupt& interrupt)
{
    lab::BatchResult result;
    Json seconds = Json::array();
    ProgressLine line;
    for (int i = 0; i < o.repeat; ++i) {
        result = lab::answer_all(
            lab, batch, [&](const Progress& p) { line.show(p); }, interrupt.cancel());
        seconds.push_back(result.seconds);
    }
    line.clear();
    if (!o.json) {
        for (std::size_t i = 0; i < result.answers.size(); ++i) {
            std::printf("%s%s\n", i == 0 ? "" : "\n", batch.prompts[i].c_str());
            print_thoughts(result.answers[i].thoughts);
            std::printf("%s\n", result.answers[i].text.c_str());
            print_badges(result.answers[i].badges);
        }
        return;
    }
    Json list = Json::array();
    for (std::size_t i = 0; i < result.answers.size(); ++i) {
        const auto& a = result.answers[i];
        list.push_back({{"prompt", batch.prompts[i]},
                        {"text", a.text},
                        {"thoughts", a.thoughts},
                        {"verifiers", cli::to_json(a.badges)},
                        {"tokens", a.tokens},
                        {"truncated", a.truncated}});
    }
    Json all{{"model", lab.model().name}, {"dtype", lab.model().dtype}, {"weights", lab.model().weights},
             {"batch", o.batch},          {"tokens", result.tokens},    {"seconds", std::move(seconds)},
             {"answers", std::move(list)}};
    all.update(made_with(o, lab, batch.deck, {batch.method}));
    print_json(all);
}

} // namespace

void add_generate(CLI::App& app, const Interrupt& interrupt)
{
    auto o = std::make_shared<GenerateOptions>();
    auto* verb = app.add_subcommand("generate", "Answers a prompt: plain, instructed, steered or both");
    auto* prompt = verb->add_option("--prompt", o->request.prompt, "What to ask");
    auto* prompts = verb->add_option("--prompts", o->prompts,
                                     "Prompts to answer instead, many at once: one a line, JSONL or a JSON list")
                        ->excludes(prompt);
    auto* conversation =
        verb->add_option("--conversation", o->conversation_file,
                         "What was said before: JSON of {turns: [{user, answer}]} as the window writes it, or a chat's "
                         "messages; the prompt is its last question, or --prompt")
            ->excludes(prompts);
    verb->add_flag("--every-turn", o->every_turn, "The behaviours act on each of the user's turns, not the last alone")
        ->needs(conversation);
    verb->add_option(
        "--steering", o->steering,
        "Behaviours in order, as in german \"<and>\" lower_case; german~spanish:0.3 is a blend of two "
        "tokens, with the share of the second; german@adapter steers by an adapter, beside the others' tokens; "
        "\"<not>\" json, or !json, is negated; \"(\" french \"<or>\" spanish \")\", or french|spanish, are "
        "alternatives of which one is enough");
    verb->add_option(
        "--control-method", o->methods,
        "none, text, steering, hybrid, caa, lm_steer, lora_dare, adapter, fixed_vector, joint, joint_lora, "
        "joint_adapter (one or several), or all: the first four");
    verb->add_option("--mode", o->mode,
                     "What joins: composition (<and>), concatenation (nothing), native_and (\" and\"), set, or, not")
        ->capture_default_str();
    verb->add_option("--strength", o->strengths, "Scales the tokens' rows: one number, or one per behaviour");
    verb->add_option("--max-new-tokens", o->request.max_new_tokens, "Longest answer")->capture_default_str();
    verb->add_option("--temperature", o->request.temperature, "0 = always the likeliest word")->capture_default_str();
    verb->add_option("--top-p", o->request.top_p, "Share of probability to sample from")->capture_default_str();
    verb->add_option("--top-k", o->request.top_k, "Sample from so many of the likeliest words; 0 = from all")
        ->capture_default_str();
    verb->add_option("--seed", o->request.seed, "Of sampling; sample i is drawn with the seed + i")
        ->capture_default_str();
    auto* samples = verb->add_option("--samples", o->request.samples,
                                     "Answers of each way to steer, and how many of them pass; needs a temperature")
                        ->excludes(prompts)
                        ->capture_default_str();
    verb->add_option("--system-prompt", o->request.system_prompt, "What the system says before the question");
    verb->add_option("--begin-ids", o->begin, "Token ids that the answer goes on from, as in 12,40,7")
        ->delimiter(',')
        ->excludes(prompts)
        ->excludes(samples);
    verb->add_flag("--every-order", o->request.every_order, "Answer once for every order of the behaviours");
    verb->add_flag("--sample-random-instruction", o->request.sample_instruction,
                   "Draw one of a behaviour's instructions instead of its first");
    add_wording(*verb, o->request.wording);
    add_composing(*verb, o->request.composing);
    verb->add_option("--batch", o->batch, "With --prompts: how many at once")
        ->needs(prompts)
        ->check(CLI::Range(1, 4096))
        ->capture_default_str();
    verb->add_option("--repeat", o->repeat, "With --prompts: how often, for measuring")
        ->needs(prompts)
        ->check(CLI::Range(1, 1000));
    verb->add_flag("--json", o->json, "Print JSON");
    verb->add_option("--token-probabilities", o->token_probabilities,
                     "File that takes every token of the answers with its probability, entropy, rank and alternatives: "
                     "JSON where it ends with .json, else CSV")
        ->excludes(prompts);
    add_open_options(*verb, o->open);
    verb->callback([o, verb, &interrupt] {
        o->request.probabilities = !o->token_probabilities.empty(); // nothing else here shows them
        if (!o->conversation_file.empty()) at_once([&] { read(*o); });
        if (o->request.prompt.empty() && o->prompts.empty()) misused("--prompt or --prompts is required");
        o->request.deck = deck_of(o->steering, o->mode, o->strengths);
        o->request.methods = methods_of(o->methods, o->request.deck);
        for (const int id : o->begin) o->request.begin.push_back({{}, id});
        const bool many = !o->prompts.empty();
        if (many && (o->request.methods.size() != 1 || o->request.every_order))
            misused("--prompts: choose one --control-method and no --every-order");
        const auto notes =
            notes_on(o->request.methods, o->request.deck.join, o->request.wording, verb->count("--mode") > 0,
                     verb->count("--strength") > 0, o->request.sample_instruction);
        lab::BatchRequest batch;
        at_once([&] {
            lab::check(o->open);
            if (many) lab::check(batch = batch_of(*o));
            if (!many) lab::check(o->request);
        });
        lab::check_names(o->request.deck, o->open);
        lab::Lab lab(o->open);
        print_warnings(lab);
        for (const auto& note : notes) std::fprintf(stderr, "steerdeck-cli: %s\n", note.c_str());
        if (many)
            many_prompts(*o, batch, lab, interrupt);
        else
            one_prompt(*o, lab, interrupt);
    });
}

} // namespace steerdeck::cli
