#include "app/cli/verbs.h"
#include "core/base/files.h"
#include "core/lab/tools.h"

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <iostream>
#include <iterator>
#include <sstream>

namespace steerdeck::cli {
namespace {

struct TextOptions {
    lab::OpenRequest open; // of `chat-template`
    std::filesystem::path model, messages;
    std::string line, variables = "{}";
    bool special = false, no_generation_prompt = false, json = false;
};

/// Calls `use` with the argument, or with each line of stdin where there is none.
void each_line(const CLI::Option* given, const std::string& argument,
               const std::function<void(const std::string&)>& use)
{
    if (given->count() > 0) return use(argument);
    for (std::string line; std::getline(std::cin, line);) {
        if (line.ends_with('\r')) line.pop_back(); // a line's end as Windows writes it
        use(line);
        std::fflush(stdout);
    }
}

/// Ids as a JSON array, or bare with commas or spaces between.
std::vector<TokenId> ids_in(std::string line)
{
    std::ranges::replace_if(
        line, [](char c) { return c == ',' || c == '[' || c == ']' || c == '\r'; }, ' ');
    std::istringstream words(line);
    std::vector<TokenId> ids;
    for (std::string word; words >> word;) {
        TokenId id = 0;
        const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), id);
        if (error != std::errc() || end != word.data() + word.size() || id < 0)
            throw InvalidInput("This is no id: " + word, "the ids", "Give a JSON array of whole numbers");
        ids.push_back(id);
    }
    return ids;
}

void chat_template(const TextOptions& o)
{
    const bool piped = o.messages == "-";
    Json messages, variables;
    at_once([&] {
        variables = parse_json(o.variables, "list of variables", "--variables");
        const std::string text = piped ? std::string(std::istreambuf_iterator<char>(std::cin), {})
                                       : read_file(o.messages, "list of messages", std::size_t(64) << 20);
        messages = parse_json(text, "list of messages", piped ? "stdin" : o.messages.string());
    });
    const auto rendered = lab::render_chat(o.open, messages, !o.no_generation_prompt, variables);
    if (o.json) return print_json(rendered);
    std::fwrite(rendered.data(), 1, rendered.size(), stdout);
}

} // namespace

void add_text(CLI::App& app)
{
    auto o = std::make_shared<TextOptions>();
    auto* tokenize = app.add_subcommand("tokenize", "Lines of text in, a JSON array of ids out for each");
    auto* text = tokenize->add_option("text", o->line, "The text, quoted; lines of stdin when left out");
    tokenize->add_option("--model", o->model, "Model folder or GGUF file; the demo's when left out");
    tokenize->add_flag("--special", o->special, "Add the tokenizer's BOS or EOS");
    tokenize->add_flag("--json", o->json, "Accepted; the output is JSON anyway");
    tokenize->callback([o, text] {
        const auto tokenizer = lab::open_tokenizer(o->model);
        each_line(text, o->line, [&](const std::string& line) {
            std::printf("%s\n", Json(tokenizer.encode(line, o->special)).dump().c_str());
        });
    });

    auto* detokenize = app.add_subcommand("detokenize", "JSON arrays of ids in, text out for each");
    auto* ids = detokenize->add_option("ids", o->line, "The ids, as in [1,2,3]; lines of stdin when left out");
    detokenize->add_option("--model", o->model, "Model folder or GGUF file; the demo's when left out");
    detokenize->add_flag("--special", o->special, "Write special tokens out");
    detokenize->add_flag("--json", o->json, "Print each text as a JSON string");
    detokenize->callback([o, ids] {
        if (ids->count() > 0) at_once([&] { (void)ids_in(o->line); });
        const auto tokenizer = lab::open_tokenizer(o->model);
        each_line(ids, o->line, [&](const std::string& line) {
            const auto decoded = tokenizer.decode(ids_in(line), !o->special);
            std::printf("%s\n", o->json ? Json(decoded).dump().c_str() : decoded.c_str());
        });
    });

    auto* chat = app.add_subcommand("chat-template", "Renders messages with the model's template");
    chat->add_option("--model", o->open.model, "Model folder or GGUF file; the demo's when left out");
    chat->add_option("--messages", o->messages, "JSON list of {\"role\", \"content\"}; - for stdin")->required();
    add_template_options(*chat, o->open);
    chat->add_option("--variables", o->variables,
                     "JSON object of further variables, whether the template reads them or not");
    chat->add_flag("--no-generation-prompt", o->no_generation_prompt, "Leave out the assistant's header");
    chat->add_flag("--json", o->json, "Print the text as a JSON string");
    chat->callback([o] { chat_template(*o); });
}

} // namespace steerdeck::cli
