#include "app/cli/mechanism.h"

#include "app/cli/deck.h"
#include "app/cli/verbs.h"
#include "core/lab/checks.h"
#include "core/lab/mechanism.h"

namespace steerdeck::cli {
namespace {

struct DistillationOptions {
    lab::OpenRequest open;
    lab::DistillationRequest request;
    bool tokens = false, json = false;
};

struct AttentionOptions {
    lab::OpenRequest open;
    lab::AttentionRequest request;
    std::vector<std::string> steering;
    std::vector<double> strengths;
    std::string mode{steering::name_of(lab::Join::composition)};
    int position = 1;
    bool json = false;
};

/// Opens the model, then does `look` with a line of progress.
template <typename Look>
auto looked(const lab::OpenRequest& open, Look&& look)
{
    lab::Lab lab(open);
    print_warnings(lab);
    ProgressLine line;
    return look(lab, [&](const Progress& progress) { line.show(progress); });
}

Json to_json(const std::vector<lab::InputPiece>& pieces)
{
    Json list = Json::array();
    for (const auto& piece : pieces) {
        Json one = {{"id", piece.id}, {"text", piece.text}};
        if (!piece.row.empty()) {
            one["row"] = piece.row;
            one["strength"] = piece.strength;
        }
        list.push_back(std::move(one));
    }
    return list;
}

// ---- distillation ---------------------------------------------------------------------------------------------------

Json to_json(const lab::DistillationTrace& trace)
{
    Json answer = Json::array(), frames = Json::array(), words = Json::array();
    for (const auto& token : trace.answer) {
        Json choices = Json::array();
        for (const auto& word : token.words)
            choices.push_back({{"id", word.id}, {"text", word.text}, {"teacher", word.teacher}});
        answer.push_back({{"id", token.id}, {"text", token.text}, {"words", std::move(choices)}});
    }
    for (const auto& frame : trace.frames) {
        Json tokens = Json::array();
        for (const auto& token : frame.tokens)
            tokens.push_back({{"student", token.words}, {"kl", token.divergence}, {"share", token.share}});
        frames.push_back({{"step", frame.step},
                          {"loss", frame.loss},
                          {"norm", frame.norm},
                          {"learning_rate", frame.rate},
                          {"gradient_norm", frame.gradient_norm},
                          {"place", frame.place},
                          {"descent", frame.descent},
                          {"in_plane", frame.in_plane},
                          {"nearest", cli::to_json(frame.nearest)},
                          {"tokens", std::move(tokens)}});
    }
    for (const auto& word : trace.words) words.push_back({{"id", word.id}, {"text", word.text}, {"place", word.place}});
    return {{"subject", trace.subject},          {"temperatures", {1.0, trace.temperature}},
            {"examples", trace.examples},        {"teacher", to_json(trace.teacher)},
            {"student", to_json(trace.student)}, {"answer", std::move(answer)},
            {"frames", std::move(frames)},       {"explained", trace.explained},
            {"words", std::move(words)}};
}

/// Every token of the example, before the first step and behind the last, word by word.
void print_tokens(const lab::DistillationTrace& trace)
{
    print_csv(
        {"step", "token", "text", "kl_1", "kl_t", "share", "word", "teacher_1", "student_1", "teacher_t", "student_t"});
    for (const auto* frame : {&trace.frames.front(), &trace.frames.back()})
        for (std::size_t i = 0; i < trace.answer.size(); ++i) {
            const auto& taught = trace.answer[i];
            const auto& learned = frame->tokens[i];
            for (std::size_t w = 0; w < taught.words.size(); ++w)
                print_csv({std::to_string(frame->step), std::to_string(i + 1), taught.text,
                           number(learned.divergence[0], 5), number(learned.divergence[1], 5), number(learned.share, 5),
                           taught.words[w].text, number(taught.words[w].teacher[0], 5), number(learned.words[w][0], 5),
                           number(taught.words[w].teacher[1], 5), number(learned.words[w][1], 5)});
        }
}

void print_steps(const lab::DistillationTrace& trace)
{
    print_csv({"step", "loss", "learning_rate", "gradient_norm", "norm", "pc1", "pc2", "nearest", "cosine"});
    for (const auto& frame : trace.frames) {
        const bool last = frame.rate == 0; // from there no step was taken
        print_csv({std::to_string(frame.step), number(frame.loss, 6), last ? "" : number(frame.rate, 5),
                   last ? "" : number(frame.gradient_norm, 6), number(frame.norm, 6), number(frame.place[0], 6),
                   number(frame.place[1], 6), frame.nearest.empty() ? "" : frame.nearest[0].text,
                   frame.nearest.empty() ? "" : number(frame.nearest[0].cosine, 4)});
    }
}

void distillation(DistillationOptions& o, const Interrupt& interrupt)
{
    at_once([&] { lab::check(o.open); });
    const auto trace = looked(o.open, [&](lab::Lab& lab, const ProgressSink& progress) {
        return lab::trace_distillation(lab, o.request, progress, interrupt.cancel());
    });
    if (o.json) return print_json(to_json(trace));
    o.tokens ? print_tokens(trace) : print_steps(trace);
}

// ---- attention ------------------------------------------------------------------------------------------------------

Json to_json(const lab::TokenLogit& logit)
{
    return {{"logit", logit.logit}, {"probability", logit.probability}, {"rank", logit.rank}};
}

/// Shares [layers, heads, slots] of one token of the answer.
Json attention_json(const lab::AttentionReading& reading, int token)
{
    Json layers = Json::array();
    for (int layer = 0; layer < reading.layers; ++layer) {
        Json heads = Json::array();
        for (int head = 0; head < reading.heads; ++head) {
            std::vector<double> shares;
            for (int slot = 0; slot < reading.length(); ++slot)
                shares.push_back(reading.paid(token, layer, head, slot));
            heads.push_back(std::move(shares));
        }
        layers.push_back(std::move(heads));
    }
    return layers;
}

Json to_json(const lab::AttentionReading& reading, int token)
{
    Json seen = Json::array(), tokens = Json::array();
    const auto n = reading.input.size();
    for (const auto& kind : reading.seen) {
        Json rows = Json::array();
        for (std::size_t i = 0; i < n; ++i)
            rows.push_back(std::vector<int>(kind.visible.begin() + std::ptrdiff_t(i * n),
                                            kind.visible.begin() + std::ptrdiff_t((i + 1) * n)));
        seen.push_back({{"window", kind.window}, {"layers", kind.layers}, {"visible", std::move(rows)}});
    }
    for (const auto& one : reading.tokens) {
        Json without = Json::array();
        for (std::size_t i = 0; i + 1 < one.without.size(); ++i) without.push_back(to_json(one.without[i]));
        tokens.push_back({{"id", one.id},
                          {"text", one.text},
                          {"with", to_json(one.with)},
                          {"without_row", std::move(without)},
                          {"without_all", to_json(one.without.back())}});
    }
    return {{"input", to_json(reading.input)},
            {"positions", reading.positions},
            {"rows", reading.rows},
            {"seen", std::move(seen)},
            {"answer", reading.answer},
            {"verifiers", cli::to_json(reading.badges)},
            {"tokens", std::move(tokens)},
            {"layers", reading.layers},
            {"heads", reading.heads},
            {"attention", {{"token", token + 1}, {"shares", attention_json(reading, token)}}}};
}

/// A line for each token of the answer: its logit, what it would be without each row, and what it looked at.
void print_logits(const lab::AttentionReading& reading)
{
    std::vector<std::string> cells = {"token", "text", "logit", "probability"};
    const auto name_of = [&](int slot) { return reading.input[std::size_t(slot)].text; };
    for (const int slot : reading.rows) cells.push_back("without " + name_of(slot));
    cells.emplace_back("without all");
    for (const int slot : reading.rows) cells.push_back("looked at " + name_of(slot));
    print_csv(cells);
    for (std::size_t i = 0; i < reading.tokens.size(); ++i) {
        const auto& one = reading.tokens[i];
        cells = {std::to_string(i + 1), one.text, number(one.with.logit, 6), number(one.with.probability, 5)};
        for (const auto& without : one.without) cells.push_back(number(without.logit, 6));
        for (const int slot : reading.rows) cells.push_back(number(reading.mean_paid(int(i), slot), 5));
        print_csv(cells);
    }
}

void attention(AttentionOptions& o, const Interrupt& interrupt)
{
    o.request.deck = deck_of(o.steering, o.mode, o.strengths);
    at_once([&] { lab::check(o.open); });
    lab::check_names(o.request.deck, o.open);
    const auto reading = looked(o.open, [&](lab::Lab& lab, const ProgressSink& progress) {
        return lab::read_attention(lab, o.request, progress, interrupt.cancel());
    });
    const int tokens = int(reading.tokens.size());
    if (tokens == 0)
        throw InvalidInput("The model answers nothing", "the mechanism", "Ask something else, or steer in another way");
    if (o.position > tokens)
        throw InvalidInput("The answer has " + std::to_string(tokens) + " tokens", "--position",
                           "Give 1 to " + std::to_string(tokens));
    if (o.json) return print_json(to_json(reading, o.position - 1));
    print_logits(reading);
}

} // namespace

void add_mechanism(CLI::App& app, const Interrupt& interrupt)
{
    auto* group = app.add_subcommand("mechanism", "How steering works, in numbers of the model's own passes; CSV, or "
                                                  "JSON with --json. Nothing is saved");
    group->require_subcommand(1);

    auto d = std::make_shared<DistillationOptions>();
    auto* one = group->add_subcommand(
        "distillation", "Teacher and student token by token on one example, and the row that a few steps move");
    one->add_option("behavior", d->request.subject, "A behaviour, or an operator: \"<and>\", \"<set>\"")->required();
    auto& s = d->request.settings;
    one->add_option("--steps", s.steps, "Steps of the optimizer")->check(CLI::Range(1, 500))->capture_default_str();
    one->add_option("--examples", s.batch, "Examples at every step; the first is shown")
        ->check(CLI::Range(1, 64))
        ->capture_default_str();
    one->add_option("--lr", s.learning_rate, "Highest learning rate")->capture_default_str();
    one->add_option("--temperature", s.temperature, "Of the training")->capture_default_str();
    one->add_option("--seed", s.seed, "Of the examples")->capture_default_str();
    one->add_option("--words", d->request.words, "Likeliest words of teacher and student for each token")
        ->check(CLI::Range(1, 20))
        ->capture_default_str();
    one->add_option("--data,--data-path", d->request.data,
                    "JSONL of {prompt, response, behaviors}; the demo world when left out");
    auto* json = one->add_flag("--json", d->json, "Print JSON: every step, every token");
    one->add_flag("--by-token", d->tokens, "Print the tokens before the first step and behind the last, not the steps")
        ->excludes(json);
    add_open_options(*one, d->open);
    one->callback([d, &interrupt] { distillation(*d, interrupt); });

    auto a = std::make_shared<AttentionOptions>();
    auto* two =
        group->add_subcommand("attention", "A deck's input and who sees whom in it; for each token of the answer "
                                           "what it looked at, and its logit without each row");
    two->add_option("--prompt", a->request.prompt, "What to ask")->required();
    two->add_option("--steering", a->steering, "Behaviours in order, as `generate` takes them")->required();
    two->add_option("--mode", a->mode,
                    "What joins: composition (<and>), concatenation (nothing), native_and (\" and\"), set, or, not")
        ->capture_default_str();
    two->add_option("--strength", a->strengths, "Scales the tokens' rows: one number, or one per behaviour");
    two->add_option("--max-new-tokens", a->request.max_new_tokens, "Longest answer")->capture_default_str();
    two->add_option("--position", a->position, "With --json: the answer's token whose attention is told")
        ->check(CLI::Range(1, 1000))
        ->capture_default_str();
    two->add_flag("--json", a->json, "Print JSON: input, mask, logits, attention by layer and head");
    add_open_options(*two, a->open);
    two->callback([a, &interrupt] { attention(*a, interrupt); });
}

} // namespace steerdeck::cli
