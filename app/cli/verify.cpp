#include "app/cli/verbs.h"
#include "core/behaviors/reading_text.h"
#include "core/lab/questions.h"
#include "core/lab/tools.h"
#include "core/text/utf8.h"

#include <cstdio>
#include <fstream>
#include <iostream>
#include <optional>
#include <set>

namespace steerdeck::cli {
namespace {

struct VerifyOptions {
    std::vector<std::string> behaviors;
    std::filesystem::path behavior_set, file, model;
    bool json = false;
};

/// A text a line, or JSONL of {"text": ...}: the first line that is not blank decides.
class Texts {
public:
    Texts(std::istream& in, std::string where, bool jsonl) : in_(in), where_(std::move(where)), jsonl_(jsonl) {}

    /// The next text, with its line. Throws UnreadableFile naming the line.
    bool next(std::string& text)
    {
        for (std::string line; std::getline(in_, line);) {
            ++line_;
            if (!line.empty() && line.back() == '\r') line.pop_back();
            const auto start = line.find_first_not_of(" \t");
            if (start == std::string::npos) continue;
            if (!decided_ && !jsonl_) jsonl_ = line[start] == '{' && line.find("\"text\"") != std::string::npos;
            decided_ = true;
            text = jsonl_ ? require<std::string>(parse_json(line, "text", here()), "text", here()) : line;
            if (!is_utf8(text)) throw UnreadableFile("The text is not UTF-8", here(), "Convert it to UTF-8");
            return true;
        }
        if (in_.bad()) throw UnreadableFile("The texts could not be read to their end", where_, "Check the file");
        return false;
    }

private:
    std::string here() const { return where_ + ", line " + std::to_string(line_); }

    std::istream& in_;
    std::string where_;
    long line_ = 0;
    bool jsonl_, decided_ = false;
};

Json reading_of(const lab::Badge& badge)
{
    Json json{{"pass", badge.judged() ? Json(badge.pass()) : Json()}};
    json.update(behaviors::to_json(badge.reading.measurement));
    if (!badge.reading.spans.empty()) {
        Json& spans = json["spans"] = Json::array();
        for (const auto& [begin, end] : badge.reading.spans) spans.push_back({begin, end});
    }
    return json;
}

void print_line(const std::string& text, const lab::TextMeasures& measures, const std::vector<lab::Badge>& badges)
{
    Json readings = Json::object();
    for (const auto& badge : badges) readings[badge.behavior] = reading_of(badge);
    const Json line{{"text", text},
                    {"readings", std::move(readings)},
                    {"sentences", measures.sentences},
                    {"words", measures.words},
                    {"language", measures.language.empty() ? Json() : Json(measures.language)},
                    {"case", measures.letter_case ? Json(behaviors::name_of(*measures.letter_case)) : Json()}};
    std::printf("%s\n", line.dump().c_str());
}

/// "2 sentences, 23 words, German, mixed case: ..." and a line a behaviour.
void print_readable(const std::string& text, const lab::TextMeasures& m, const std::vector<lab::Badge>& badges)
{
    using namespace behaviors;
    std::printf("%s\n  %s, %s, %s, %s\n", text.c_str(), measured_text(SentencesReading{m.sentences, 0}).c_str(),
                measured_text(WordsReading{m.words, 0, 0}).c_str(),
                measured_text(LanguageReading{m.language, {}}).c_str(),
                measured_text(CaseReading{m.letter_case}).c_str());
    print_badges(badges);
}

/// `--behaviors german words_10_50 FILE`: the list takes the file's name as one more behaviour; it is given back where
/// it looks like a path.
void give_back_file(VerifyOptions& o)
{
    if (!o.file.empty() || o.behaviors.empty()) return;
    const std::string& last = o.behaviors.back();
    if (last != "-" && last.find_first_of("./") == std::string::npos && !std::filesystem::is_regular_file(last)) return;
    o.file = last;
    o.behaviors.pop_back();
}

/// Has the questions of `badges` answered; what keeps them from it is told once.
class Judging {
public:
    explicit Judging(const std::filesystem::path& model)
    {
        if (!model.empty()) lab_.emplace(lab::OpenRequest{.model = model});
    }

    void answer(std::vector<lab::Badge>& badges, const std::string& text)
    {
        const auto why_not = lab::try_questions(lab_ ? &*lab_ : nullptr, badges, text, {}, {}).english();
        if (!why_not.empty() && told_.insert(why_not).second)
            std::fprintf(stderr, "steerdeck-cli: %s\n", why_not.c_str());
    }

private:
    std::optional<lab::Lab> lab_;
    std::set<std::string> told_;
};

void verify(VerifyOptions& o)
{
    give_back_file(o);
    const lab::TextVerifier verifier(o.behavior_set, o.behaviors);
    const bool piped = o.file.empty() || o.file == "-";
    std::ifstream file;
    if (!piped) {
        file.open(o.file, std::ios::binary);
        if (!file || std::filesystem::is_directory(o.file))
            throw UnreadableFile("The texts cannot be opened", o.file.string(), "Name a readable file");
    }
    Judging judging(o.model);
    Texts texts(piped ? std::cin : file, piped ? "stdin" : o.file.string(), o.file.extension() == ".jsonl");
    for (std::string text; texts.next(text);) {
        auto badges = verifier.badges(text);
        judging.answer(badges, text);
        (o.json ? print_line : print_readable)(text, verifier.measures(text), badges);
        std::fflush(stdout);
    }
}

} // namespace

void add_verify(CLI::App& app)
{
    auto o = std::make_shared<VerifyOptions>();
    auto* verb = app.add_subcommand(
        "verify", "What the verifiers find in texts, without a model: sentences, words, language, letter case, JSON");
    verb->add_option("file", o->file,
                     "The texts: a text a line, or JSONL of {\"text\": ...}; stdin when left out or -");
    verb->add_option("--behaviors", o->behaviors,
                     "What to check, as in german words_10_50; nothing is checked when left out, the texts are only "
                     "measured");
    verb->add_option(
        "--behavior-set,--behaviors-file", o->behavior_set,
        "Behaviour set (JSON); the paper's when left out, or the demo's where it alone has the behaviours");
    verb->add_option("--model", o->model,
                     "The model that answers the questions of behaviours which ask the open model; the judge's are "
                     "answered without one");
    verb->add_flag(
        "--json", o->json,
        "Print one JSON object a line: {text, readings: {behaviour: {pass, kind, measured, wanted or min and "
        "max, spans}}, sentences, words, language, case}; pass is null where a question was not answered");
    verb->callback([o] { verify(*o); });
}

} // namespace steerdeck::cli
