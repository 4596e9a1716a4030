#include "core/behaviors/answer_faults.h"

#include "core/base/json.h"
#include "core/behaviors/measures.h"

#include <algorithm>
#include <array>
#include <set>
#include <span>

namespace steerdeck::behaviors {
namespace {

using Words = std::vector<std::string>;

constexpr std::size_t sequence = 4, fewest = 8; // words
constexpr double most_repeated = 0.3;           // share of sequences; measured on texts that people wrote: below 0.1
constexpr std::size_t beginning = 14;           // words in which a task is talked about

Words folded_words(std::string_view text)
{
    auto words = words_of(text);
    for (auto& word : words) word = fold(word);
    return words;
}

bool begins_with(const Words& words, const Words& first)
{
    return !first.empty() && words.size() >= first.size() && std::equal(first.begin(), first.end(), words.begin());
}

/// Whether `wanted`, words behind each other, stands among the first `limit` words.
bool holds(const Words& words, const Words& wanted, std::size_t limit)
{
    const auto end = words.begin() + std::ptrdiff_t(std::min(limit, words.size()));
    return std::search(words.begin(), end, wanted.begin(), wanted.end()) != end;
}

Words split(std::string_view phrase)
{
    Words words;
    while (!phrase.empty()) {
        const auto end = std::min(phrase.find(' '), phrase.size());
        words.emplace_back(phrase.substr(0, end));
        phrase.remove_prefix(std::min(end + 1, phrase.size()));
    }
    return words;
}

bool any_at_start(const Words& words, std::span<const std::string_view> phrases)
{
    return std::ranges::any_of(phrases, [&](std::string_view phrase) { return begins_with(words, split(phrase)); });
}

bool any_early(const Words& words, std::span<const std::string_view> phrases)
{
    return std::ranges::any_of(phrases,
                               [&](std::string_view phrase) { return holds(words, split(phrase), beginning); });
}

/// Words as `folded_words` gives them: apostrophes stay inside, case is folded.
constexpr std::array<std::string_view, 31> refusals = {"i'm sorry but i",
                                                       "i am sorry but i",
                                                       "sorry but i can't",
                                                       "i cannot",
                                                       "i can't",
                                                       "as an ai",
                                                       "i'm unable to",
                                                       "i am unable to",
                                                       "es tut mir leid aber",
                                                       "tut mir leid aber",
                                                       "ich kann ihnen nicht",
                                                       "ich kann dir nicht",
                                                       "ich kann nicht",
                                                       "als ki",
                                                       "lo siento pero",
                                                       "no puedo",
                                                       "como una ia",
                                                       "como modelo de",
                                                       "je suis désolé mais",
                                                       "désolé mais je",
                                                       "je ne peux pas",
                                                       "en tant qu'ia",
                                                       "en tant que modèle",
                                                       "mi dispiace ma",
                                                       "non posso",
                                                       "come modello di",
                                                       "desculpe mas",
                                                       "sinto muito mas",
                                                       "não posso",
                                                       "como modelo de língua",
                                                       "lamento pero"};

constexpr std::array<std::string_view, 40> openings = {"here is a translation",
                                                       "here is the translation",
                                                       "here's a translation",
                                                       "here's the translation",
                                                       "here is your",
                                                       "here's your",
                                                       "here is a response",
                                                       "here is the response",
                                                       "here's a response",
                                                       "here is the answer",
                                                       "here's the answer",
                                                       "here is an answer",
                                                       "here is the text",
                                                       "here is a rewritten",
                                                       "here's a rewritten",
                                                       "hier ist eine übersetzung",
                                                       "hier ist die übersetzung",
                                                       "hier ist eine antwort",
                                                       "hier ist die antwort",
                                                       "hier ist der text",
                                                       "aquí está la",
                                                       "aquí está el",
                                                       "aquí tienes",
                                                       "aquí hay una",
                                                       "voici une traduction",
                                                       "voici la traduction",
                                                       "voici une réponse",
                                                       "voici la réponse",
                                                       "voici le texte",
                                                       "voici un texte",
                                                       "ecco la traduzione",
                                                       "ecco una traduzione",
                                                       "ecco la risposta",
                                                       "ecco una risposta",
                                                       "ecco il testo",
                                                       "aqui está a",
                                                       "aqui está uma",
                                                       "aqui está o",
                                                       "sure here",
                                                       "certainly here"};

constexpr std::array<std::string_view, 26> talk = {
    "translation",       "translated",    "übersetzung",   "übersetzt",     "traducción",    "traducido",
    "traduction",        "traduit",       "traduzione",    "tradotto",      "tradução",      "traduzido",
    "in lower case",     "in lowercase",  "in upper case", "in uppercase",  "in title case", "in kleinbuchstaben",
    "in großbuchstaben", "en minúsculas", "en mayúsculas", "en minuscules", "en majuscules", "in minuscolo",
    "in maiuscolo",      "em minúsculas"};

/// A label before the answer itself: "Answer:", "Réponse :".
constexpr std::array<std::string_view, 11> labels = {"answer",   "response",  "question", "antwort",
                                                     "frage",    "respuesta", "pregunta", "réponse",
                                                     "risposta", "domanda",   "resposta"};

bool asks(std::string_view text)
{
    const auto end = text.find_last_not_of(" \t\r\n\"'*_)\xc2\xbb"); // also behind closing quotes
    return end != std::string_view::npos && text[end] == '?';
}

bool labelled(std::string_view answer)
{
    const auto colon = answer.substr(0, 24).find(':');
    if (colon == std::string_view::npos) return false;
    const auto words = folded_words(answer.substr(0, colon));
    return words.size() == 1 && std::ranges::find(labels, words[0]) != labels.end();
}

} // namespace

Message name_of(AnswerFault fault)
{
    switch (fault) {
    case AnswerFault::none:
        return "none";
    case AnswerFault::empty:
        return message("empty answer");
    case AnswerFault::thoughts:
        return message("thoughts in the answer");
    case AnswerFault::refusal:
        return message("refusal");
    case AnswerFault::question:
        return message("the question handed back");
    case AnswerFault::echo:
        return message("echo of the prompt or the instruction");
    case AnswerFault::talk:
        return message("talk about the instruction");
    case AnswerFault::repetition:
        return message("repetition");
    }
    return "none";
}

double repeated_share(std::string_view text)
{
    const auto words = folded_words(text);
    if (words.size() < fewest) return 0;
    std::set<Words> known;
    const auto sequences = words.size() - sequence + 1;
    for (std::size_t i = 0; i < sequences; ++i)
        known.emplace(words.begin() + std::ptrdiff_t(i), words.begin() + std::ptrdiff_t(i + sequence));
    return 1 - double(known.size()) / double(sequences);
}

bool goes_round(std::string_view text) { return repeated_share(text) > most_repeated; }

AnswerFault fault_of(std::string_view prompt, const std::vector<std::string>& instructions, std::string_view answer)
{
    std::string inside; // of an object with the single key "answer", which some behaviours ask for
    if (const auto object = Json::parse(answer, nullptr, false);
        object.is_object() && object.size() == 1 && object.begin()->is_string()) {
        inside = object.begin()->get<std::string>();
        answer = inside;
    }
    if (answer.find_first_not_of(" \t\r\n") == std::string_view::npos) return AnswerFault::empty;
    for (const char* marker : {"<think", "</think", "[THINK", "<|channel|>"})
        if (answer.find(marker) != std::string_view::npos) return AnswerFault::thoughts;
    const auto said = folded_words(answer), asked = folded_words(prompt);
    if (any_at_start(said, refusals)) return AnswerFault::refusal;
    if (asked.size() >= 3 && begins_with(said, asked)) return AnswerFault::echo;
    for (const auto& instruction : instructions)
        if (const auto words = folded_words(instruction);
            words.size() >= 3 && (begins_with(said, words) || holds(said, words, beginning)))
            return AnswerFault::echo;
    if (any_at_start(said, openings) || any_early(said, talk) || labelled(answer)) {
        // The prompt may be about just that ("What is a good translation of ...").
        const auto about = [&](std::string_view phrase) { return holds(asked, split(phrase), asked.size()); };
        if (!std::ranges::any_of(talk, about)) return AnswerFault::talk;
    }
    // A question is answered by a question of about its length: it was translated, or worded anew.
    if (asks(prompt) && asks(answer) && count_sentences(answer) == 1 && said.size() <= asked.size() * 2 + 2)
        return AnswerFault::question;
    return goes_round(answer) ? AnswerFault::repetition : AnswerFault::none;
}

} // namespace steerdeck::behaviors
