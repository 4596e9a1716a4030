#include "core/lab/exchange.h"
#include "app/cli/deck.h"
#include "app/cli/verbs.h"
#include "core/lab/checks.h"
#include "core/lab/laid_out_tokens.h"
#include "core/lab/tools.h"

#include <cstdio>

namespace steerdeck::cli {
namespace {

struct Export {
    lab::OpenRequest open;
    lab::ExportRequest request;
    std::string to, mode{steering::name_of(lab::Join::composition)};
    std::vector<std::string> behaviors;
    std::vector<double> strengths;
    bool json = false, no_answer = false, mode_given = false;
};

/// Every behaviour that has a token.
lab::Deck all_of(const lab::Lab& lab, lab::Join join)
{
    lab::Deck deck;
    deck.join = join;
    for (const auto& behavior : lab.behaviors())
        if (behavior.has_token) deck.chips.push_back({behavior.name});
    return deck;
}

/// `told`: notes that were told before the work.
void print(const lab::ExportDone& done, std::size_t told, bool json)
{
    if (!json) {
        for (const auto& word : done.words)
            std::printf("%-32s %8d  %s\n", word.text.c_str(), word.id, word.name.c_str());
        for (std::size_t i = told; i < done.notes.size(); ++i) std::printf("%s\n", done.notes[i].english().c_str());
        std::printf("%s: %zu files, %.1f MB, %s\n\n%s", done.out.c_str(), done.files.size(), double(done.bytes) / 1e6,
                    clock(done.seconds).c_str(), done.snippet.c_str());
        return;
    }
    Json words = Json::array(), files = Json::array();
    for (const auto& word : done.words) words.push_back({{"name", word.name}, {"word", word.text}, {"id", word.id}});
    for (const auto& file : done.files) files.push_back(file.string());
    print_json({{"out", done.out.string()},
                {"files", std::move(files)},
                {"bytes", done.bytes},
                {"words", std::move(words)},
                {"deck", done.deck},
                {"row_loss", done.row_loss},
                {"notes", english_of(done.notes)},
                {"snippet", done.snippet},
                {"seconds", done.seconds}});
}

constexpr const char* laid_out = "steering-tokens"; // the tokens themselves, for this program

void lay_out(const Export& o)
{
    at_once([&] {
        lab::check(o.open);
        lab::check_can_be_written(o.request.out);
    });
    if (o.mode_given || !o.strengths.empty()) misused("--mode and --strength: tokens are laid out as they are");
    lab::Lab lab(o.open);
    print_warnings(lab);
    const bool all = o.behaviors == std::vector<std::string>{"all"};
    const auto files =
        lab::lay_out_tokens(lab, all ? std::vector<std::string>() : o.behaviors, o.request.out, o.request.replace);
    if (!o.json) {
        for (const auto& file : files) std::printf("%s\n", file.c_str());
        return;
    }
    Json list = Json::array();
    for (const auto& file : files) list.push_back(file.string());
    print_json({{"out", o.request.out.string()}, {"files", std::move(list)}});
}

void run(Export o, const Interrupt& interrupt)
{
    if (o.to == laid_out) return lay_out(o);
    const bool all = o.behaviors == std::vector<std::string>{"all"};
    at_once([&] {
        o.request.to = lab::receiver_named(o.to);
        o.request.answer = !o.no_answer;
        o.request.deck = deck_of(all ? std::vector<std::string>{} : o.behaviors, o.mode, o.strengths);
        lab::check(o.open);
        auto checked = o.request;
        if (all) checked.deck.chips.push_back({"all"});
        lab::check(checked);
    });
    if (all && !o.strengths.empty()) misused("--strength: name the behaviours that it is for");
    lab::check_names(o.request.deck, o.open);
    const auto notes = lab::notes_on(o.request);
    for (const auto& note : notes) std::fprintf(stderr, "steerdeck-cli: %s\n", note.english().c_str());
    lab::Lab lab(o.open);
    print_warnings(lab);
    if (!o.mode_given && !lab.has_and()) o.request.deck.join = lab::Join::concatenation;
    if (all) o.request.deck = all_of(lab, o.request.deck.join);
    ProgressLine line;
    const auto done = lab::export_tokens(
        lab, o.request, [&](const Progress& progress) { line.show(progress, "MB"); }, interrupt.cancel());
    line.clear();
    print(done, notes.size(), o.json);
}

struct Import {
    lab::OpenRequest open;
    lab::ImportRequest request;
    bool json = false, answer = false;
};

/// The card's question under its deck with its rows, none of which is kept.
void answer_card(const Import& o, lab::Lab& lab, const Interrupt& interrupt)
{
    const auto card = lab::open_card(lab, o.request.file);
    if (!card.template_variables.empty() && card.template_variables != lab.model().template_settings)
        std::fprintf(stderr, "steerdeck-cli: The card was made with the template's variables %s.\n",
                     card.template_variables.c_str());
    lab::BatchRequest batch{{card.prompt},    card.deck,  card.method, card.max_new_tokens,
                            card.temperature, card.top_p, card.seed};
    batch.top_k = card.top_k;
    batch.system_prompt = card.system_prompt;
    const auto answer = lab::answer_all(lab, batch, {}, interrupt.cancel()).answers.at(0);
    const bool same = answer.text == card.answer;
    if (o.json)
        return print_json({{"prompt", card.prompt},
                           {"deck", text_of(card.deck)},
                           {"text", answer.text},
                           {"answer", card.answer},
                           {"same", same},
                           {"verifiers", cli::to_json(answer.badges)}});
    std::printf("%s\n[%s]\n\n%s\n", card.prompt.c_str(), text_of(card.deck).c_str(), answer.text.c_str());
    print_badges(answer.badges);
    if (!card.answer.empty())
        std::printf("%s\n",
                    same ? "The same answer as on the card." : ("The card has another answer: " + card.answer).c_str());
}

void run(const Import& o, const Interrupt& interrupt)
{
    at_once([&] { lab::check(o.open, false); });
    if (o.answer && !lab::is_card(o.request.file)) misused("--answer: only a share card has a question to answer");
    if (o.answer && (!o.request.names.empty() || o.request.replace))
        misused("--answer keeps nothing; leave --names and --replace out");
    lab::Lab lab(o.open);
    print_warnings(lab);
    if (o.answer) return answer_card(o, lab, interrupt);
    const auto done = lab::import_rows(lab, o.request);
    if (o.json) {
        Json tokens = Json::array();
        for (std::size_t i = 0; i < done.tokens.size(); ++i)
            tokens.push_back({{"name", done.tokens[i]}, {"file", done.files[i].string()}});
        return print_json({{"kind", done.kind}, {"base", done.base}, {"tokens", std::move(tokens)}});
    }
    if (!done.base.empty() && done.kind != "share card")
        std::printf("%s, which says it is for %s\n", done.kind.c_str(), done.base.c_str());
    for (std::size_t i = 0; i < done.tokens.size(); ++i)
        std::printf("%-16s %s\n", done.tokens[i].c_str(),
                    done.files[i].empty() ? "the same row was there already" : done.files[i].c_str());
}

} // namespace

void add_exchange(CLI::App& app, const Interrupt& interrupt)
{
    auto out = std::make_shared<Export>();
    auto* verb = app.add_subcommand("export", "Tokens for other programs: transformers, vLLM, llama.cpp, Ollama, PEFT");
    verb->add_option("--to", out->to,
                     "hf, gguf, peft, prompt-embeds or card; steering-tokens for the tokens themselves, "
                     "laid out as models/MODEL/steering_tokens/NAME")
        ->required();
    verb->add_option("--behaviors,--steering", out->behaviors,
                     "Names, blends such as german~spanish:0.3, with <and> between or not; or all that have tokens")
        ->required();
    verb->add_option("--mode", out->mode,
                     "How the deck joins them: composition, concatenation, native_and, or, not, set")
        ->capture_default_str();
    verb->add_option("--strength", out->strengths, "Of their rows: one number, or one each");
    verb->add_option("--prompt", out->request.prompt, "The question, of prompt-embeds and card");
    verb->add_option("--out", out->request.out, "A new folder; of a card the file")->required();
    verb->add_flag("--replace", out->request.replace, "Take the place of what stands there");
    verb->add_option("--numbers", out->request.dtype,
                     "Type of the numbers: float32, float16 or bfloat16; as the model's files have them when left out");
    verb->add_flag("--round-rows", out->request.round_rows,
                   "Store the rows as the model's own numbers: smaller files, rows that differ a little");
    verb->add_option("--max-new-tokens", out->request.max_new_tokens, "Of an answer, in what is written")
        ->capture_default_str();
    verb->add_option("--temperature", out->request.temperature, "Of a card: 0 always takes the likeliest token")
        ->capture_default_str();
    verb->add_option("--top-p", out->request.top_p, "Of a card")->capture_default_str();
    verb->add_option("--seed", out->request.seed, "Of a card")->capture_default_str();
    verb->add_flag("--no-answer", out->no_answer, "A card without the answer");
    verb->add_flag("--json", out->json, "Print JSON");
    add_open_options(*verb, out->open);
    verb->callback([out, verb, &interrupt] {
        out->mode_given = verb->count("--mode") > 0;
        run(*out, interrupt);
    });

    auto in = std::make_shared<Import>();
    verb = app.add_subcommand("import", "Rows of others as tokens of this model: PEFT, safetensors, share cards");
    verb->add_option("file", in->request.file, "A PEFT folder, a safetensors file of rows, a token or a share card")
        ->required();
    verb->add_option("--names", in->request.names, "What each row stands for: behaviours or operators");
    verb->add_flag("--replace", in->request.replace,
                   "Take the place of tokens of the same names, whose files are renamed");
    verb->add_flag("--answer", in->answer, "Answer the card's question with its rows and keep none of them");
    verb->add_flag("--json", in->json, "Print JSON");
    add_open_options(*verb, in->open);
    verb->callback([in, &interrupt] { run(*in, interrupt); });
}

} // namespace steerdeck::cli
