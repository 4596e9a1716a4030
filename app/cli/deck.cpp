#include "app/cli/deck.h"

#include "app/cli/verbs.h"
#include "core/base/error.h"
#include "core/steering/words.h"

#include <algorithm>
#include <cctype>

namespace steerdeck::cli {
namespace {

/// What `call` gives; what it refuses is a usage error.
template <typename Call>
auto of_steering(const Call& call)
{
    try {
        return call();
    } catch (const InvalidInput& error) {
        const std::string remedy = error.remedy.english();
        misused("--steering: " + error.happened.english() + "; " + char(std::tolower(remedy[0])) + remedy.substr(1));
    }
}

} // namespace

lab::Deck deck_of(const std::vector<std::string>& words, const std::string& mode, const std::vector<double>& strengths)
{
    auto join = lab::Join::composition;
    try {
        join = steering::join_named(mode);
    } catch (const InvalidInput& error) {
        misused(error.what());
    }
    auto deck = of_steering([&] {
        steering::DeckWords laid_out(join);
        for (const auto& word : words) laid_out.add(word);
        return laid_out.deck();
    });
    for (const auto& chip : deck.chips)
        if (chip.way && steering::is_other_way(*chip.way) &&
            steering::operator_of(deck.join).rule != steering::Rule::all)
            misused("--steering: " + chip.behavior + "@" + std::string(steering::name_of(*chip.way)) +
                    " cannot do --mode " + mode + "; leave the way out");
    if (strengths.size() > 1 && strengths.size() != deck.chips.size())
        misused("--strength: give one number, or one for each of the " + std::to_string(deck.chips.size()) +
                " behaviours");
    for (std::size_t i = 0; i < deck.chips.size() && !strengths.empty(); ++i)
        deck.chips[i].strength = strengths[strengths.size() > 1 ? i : 0];
    return deck;
}

std::vector<lab::Method> methods_of(const std::vector<std::string>& names, const lab::Deck& deck)
{
    using lab::Method;
    std::vector<Method> methods;
    if (names.empty()) methods = {deck.chips.empty() ? Method::none : Method::steering};
    for (const auto& name : names) {
        std::vector<Method> named = {Method::none, Method::text, Method::steering, Method::hybrid};
        try {
            if (name != "all") named = {steering::method_named(name)};
        } catch (const InvalidInput& error) {
            misused(std::string(error.what()) + " Or: all.");
        }
        for (const auto method : named)
            if (std::ranges::find(methods, method) == methods.end()) methods.push_back(method);
    }
    if (deck.chips.empty() && methods != std::vector{Method::none})
        misused("--control-method: name behaviours with --steering, or use none");
    for (const auto method : methods) of_steering([&] { steering::check_nested(deck, method); });
    return methods;
}

std::vector<std::string> notes_on(const std::vector<lab::Method>& methods, lab::Join join,
                                  behaviors::WordingForm wording, bool mode_given, bool strength_given,
                                  bool instruction_sampled)
{
    const auto& joined = steering::operator_of(join);
    const std::string mode = "--mode " + std::string(joined.join_name);
    const bool joined_by_word = wording == behaviors::WordingForm::joined;
    std::vector<std::string> notes;
    for (const auto method : methods) {
        const std::string name(steering::name_of(method));
        if (steering::is_other_way(method) && joined.rule != steering::Rule::all)
            misused("--control-method " + name + " cannot do " + mode + "; choose steering, hybrid or text for it");
        if (steering::is_other_way(method) && mode_given)
            notes.push_back(name + " knows no --mode: what it learnt of the behaviours is added or averaged.");
        if (method == lab::Method::text && mode_given && join != lab::Join::composition &&
            joined.rule == steering::Rule::all)
            notes.push_back("text knows no " + mode + ": instructions " +
                            (joined_by_word ? "are joined by the word \"and\"." : "stand as sentences."));
        if (strength_given && (method == lab::Method::none || method == lab::Method::text))
            notes.push_back(name + " knows no --strength: it scales tokens, not words.");
    }
    if (instruction_sampled && std::ranges::none_of(methods, steering::has_instructions))
        notes.push_back("--sample-random-instruction makes no difference: no method has instructions.");
    if (!joined_by_word && std::ranges::none_of(methods, steering::has_instructions))
        notes.push_back("--wording makes no difference: no method has instructions.");
    return notes;
}

} // namespace steerdeck::cli
