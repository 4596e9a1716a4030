#include "core/behaviors/instructions.h"

#include "core/behaviors/measures.h"

#include <algorithm>

namespace steerdeck::behaviors {
namespace {

std::string worded(const BehaviorSet& set, const Instruction& instruction)
{
    if (instruction.behavior >= set.behaviors.size())
        throw InvalidInput(message("There is no behaviour number {}", instruction.behavior),
                           message("set {}", set.name), message("Use a number below {}", set.behaviors.size()));
    const Behavior& behavior = set.behaviors[instruction.behavior];
    if (instruction.paraphrase >= behavior.instructions.size())
        throw InvalidInput(message("There is no paraphrase number {}", instruction.paraphrase),
                           message("behaviour {}", behavior.name),
                           message("Use a number below {}", behavior.instructions.size()));
    const std::string& fragment = behavior.instructions[instruction.paraphrase];
    if (!instruction.negated) return fragment;
    const std::string first_word = fragment.substr(0, fragment.find(' '));
    const auto& verbs = set.negation.verbs;
    const bool command = std::find(verbs.begin(), verbs.end(), first_word) != verbs.end();
    return (command ? set.negation.verb : set.negation.other) + fragment;
}

/// Instruction number `i` and the alternatives to it that follow; `i` becomes the number behind them.
std::string with_alternatives(const BehaviorSet& set, std::span<const Instruction> instructions, std::size_t& i)
{
    auto text = worded(set, instructions[i]);
    for (++i; i < instructions.size() && instructions[i].alternative; ++i)
        text += (set.or_joins.empty() ? std::string(" or ") : set.or_joins.front()) + worded(set, instructions[i]);
    return text;
}

} // namespace

std::string_view name_of(WordingForm form) { return form == WordingForm::joined ? "joined" : "sentences"; }

WordingForm wording_form_named(std::string_view name)
{
    for (const auto form : {WordingForm::joined, WordingForm::sentences})
        if (name_of(form) == name) return form;
    throw InvalidInput(message("There is no wording \"{}\"", name), message("the instructions"),
                       message("Choose one of: joined, sentences"));
}

void add_style(Json& settings, const InstructionStyle& style)
{
    const InstructionStyle usual;
    if (style.form != usual.form) settings["wording"] = name_of(style.form);
    if (style.paraphrases != usual.paraphrases) settings["paraphrases"] = style.paraphrases;
    if (style.even != usual.even) settings["even_paraphrases"] = style.even;
}

InstructionStyle style_from(const Json& settings, const std::string& where)
{
    InstructionStyle style;
    style.form = wording_form_named(value_or(settings, "wording", std::string(name_of(style.form)), where));
    style.paraphrases = value_or(settings, "paraphrases", style.paraphrases, where);
    style.even = value_or(settings, "even_paraphrases", style.even, where);
    return style;
}

void check(const InstructionStyle& style)
{
    if (style.paraphrases < 0)
        throw InvalidInput(message("The number of paraphrases is {}", style.paraphrases), message("the instructions"),
                           message("Give 1 or more, or 0 for all"));
}

std::string instruct(const BehaviorSet& set, std::string_view prompt, std::span<const Instruction> instructions,
                     const Wording& wording)
{
    std::string text(prompt);
    if (instructions.empty()) return text;
    if (wording.form == WordingForm::sentences) {
        if (wording.conjunction == Conjunction::Or && instructions.size() > 1)
            throw InvalidInput(message("Sentences of their own ask for every behaviour, where one of them is enough"),
                               message("the instructions"), message("Take the joined wording"));
        for (std::size_t i = 0; i < instructions.size();) {
            const auto sentence = with_alternatives(set, instructions, i);
            text += (text.empty() ? "" : " ") + capitalised(sentence) + ".";
        }
        return text;
    }
    const auto& joins = wording.conjunction == Conjunction::And ? set.and_joins : set.or_joins;
    if (wording.join_word >= joins.size())
        throw InvalidInput(message("There is no join number {}", wording.join_word), message("set {}", set.name),
                           message("Use a number below {}", joins.size()));
    std::string joined;
    for (std::size_t i = 0; i < instructions.size();) {
        const bool first = i == 0;
        const auto part = with_alternatives(set, instructions, i);
        if (!first) joined += wording.commas && i < instructions.size() ? ", " : joins[wording.join_word];
        joined += part;
    }
    if (!text.empty()) text += ' ';
    return text + (wording.as_sentence ? capitalised(joined) + "." : joined);
}

std::size_t paraphrases_of(const Behavior& behavior, const InstructionStyle& style)
{
    const auto all = behavior.instructions.size();
    return style.paraphrases > 0 ? std::min(all, std::size_t(style.paraphrases)) : all;
}

Instruction draw_instruction(const BehaviorSet& set, std::size_t behavior, Random& random,
                             const InstructionStyle& style)
{
    const auto paraphrases =
        std::span(set.behaviors[behavior].instructions).first(paraphrases_of(set.behaviors[behavior], style));
    const auto weight = [&style](const std::string& text) {
        return !style.even && std::count(text.begin(), text.end(), ' ') < 2 ? std::size_t(2) : std::size_t(1);
    };
    std::size_t total = 0;
    for (const auto& text : paraphrases) total += weight(text);
    std::size_t left = random.below(total), chosen = 0;
    while (left >= weight(paraphrases[chosen])) left -= weight(paraphrases[chosen++]);
    return {behavior, chosen, false};
}

Wording draw_wording(const BehaviorSet& set, Conjunction conjunction, Random& random, WordingForm form)
{
    Wording wording;
    wording.conjunction = conjunction;
    wording.form = form;
    if (form == WordingForm::sentences) return wording;
    wording.join_word = random.below(conjunction == Conjunction::And ? set.and_joins.size() : set.or_joins.size());
    wording.commas = random.below(2) == 0;
    wording.as_sentence = random.uniform() < 0.12;
    return wording;
}

std::string instruct_at_random(const BehaviorSet& set, std::string_view prompt, std::span<const std::size_t> behaviors,
                               Conjunction conjunction, Random& random, const InstructionStyle& style)
{
    std::vector<Instruction> instructions;
    for (const std::size_t behavior : behaviors) instructions.push_back(draw_instruction(set, behavior, random, style));
    return instruct(set, prompt, instructions, draw_wording(set, conjunction, random, style.form));
}

} // namespace steerdeck::behaviors
