#include "core/serve/fields.h"
#include "core/serve/request.h"
#include "core/steering/words.h"

namespace steerdeck::serve {
namespace {

using steering::Chip;
using steering::Deck;
using steering::Join;
using steering::Method;

constexpr std::size_t most_chips = 16;
constexpr int most_group = 1000;

/// What a call that may throw InvalidInput gives; the refusal names `name`.
template <typename Call>
auto of_field(const char* name, const Call& call)
{
    try {
        return call();
    } catch (const InvalidInput& error) {
        throw bad_field(name, error.happened, error.remedy);
    }
}

Chip chip_in(const Json& object)
{
    Chip chip;
    chip.behavior = read_text(object, "behavior");
    if (chip.behavior.empty())
        throw bad_field("steering", "A part of \"steering\" names no behaviour",
                        "Give {\"behavior\": \"german\", \"strength\": 1}");
    chip.strength = read_number(object, "strength", 1, 0, 10, "Give 0 to 2");
    if (const auto way = read_text(object, "way"); !way.empty())
        chip.way = of_field("steering", [&] { return steering::chip_of("a@" + way).way; });
    chip.blend_target = read_text(object, "toward");
    chip.blend_weight = read_number(object, "share", 0, 0, 1, "Give 0 to 1");
    if (chip.blend_target.empty() != !field(object, "share"))
        throw bad_field("steering", "\"toward\" and \"share\" belong together", "Give both, or neither");
    chip.negated = read_flag(object, "negated");
    chip.group = int(read_whole(object, "group", 0, 0, most_group));
    return chip;
}

/// The list: chips in order, perhaps with operators between them.
void lay_out(const Json& list, std::optional<Join> join, Deck& deck)
{
    steering::DeckWords words(join);
    for (const auto& one : list) {
        if (const auto* word = text_of(one))
            of_field("steering", [&] { words.add(*word); });
        else if (one.is_object())
            of_field("steering", [&] { words.add(chip_in(one)); });
        else
            throw bad_field("steering", "\"steering\" holds something else than names and objects",
                            "Write [\"german\", \"<and>\", \"lower_case\"]");
    }
    deck = of_field("steering", [&] { return words.deck(); });
    if (deck.chips.size() > most_chips)
        throw bad_field("steering", "\"steering\" names too many behaviours",
                        "Name at most " + std::to_string(most_chips));
}

void read_strengths(const Json& body, Deck& deck)
{
    const auto* value = field(body, "strength");
    if (!value) return;
    const auto check = [](const Json& one) {
        const double number = one.is_number() ? one.get<double>() : -1;
        if (!(number >= 0 && number <= 10))
            throw bad_field("strength", "\"strength\" is no number from 0 to 10", "Give 0 to 2");
        return number;
    };
    const bool each = value->is_array();
    if (each && value->size() != deck.chips.size())
        throw bad_field("strength",
                        "\"strength\" holds " + std::to_string(value->size()) + " numbers for " +
                            std::to_string(deck.chips.size()) + " behaviours",
                        "Give one number, or one for each");
    for (std::size_t i = 0; i < deck.chips.size(); ++i) deck.chips[i].strength *= check(each ? (*value)[i] : *value);
    if (deck.chips.empty()) (void)check(*value);
}

Method method_in(const std::string& name)
{
    if (name == "tokens") return Method::steering;
    if (name == "instructions") return Method::text;
    return of_field("method", [&] { return steering::method_named(name); });
}

/// Other ways add what they have learned: of the joins they can do those that ask for every behaviour.
void check_join(const Request& request)
{
    const auto& joined = steering::operator_of(request.deck.join);
    for (const auto& chip : request.deck.chips)
        if (steering::is_other_way(steering::way_of(chip, request.method)) && joined.rule != steering::Rule::all)
            throw bad_field("steering",
                            chip.behavior + " is steered by " +
                                std::string(steering::name_of(steering::way_of(chip, request.method))) +
                                ", which cannot be joined by \"" + std::string(joined.join_name) + "\"",
                            "Leave the join out, or steer by tokens");
    of_field("steering", [&] { steering::check_nested(request.deck, request.method); });
}

} // namespace

void read_steering(const Json& body, Request& request)
{
    std::optional<Join> join;
    if (const auto name = read_text(body, "join"); !name.empty())
        join = of_field("join", [&] { return steering::join_named(name); });
    if (const auto* value = field(body, "steering")) {
        if (!value->is_array() && !value->is_string())
            throw bad_field("steering", "\"steering\" is no list", "Write [\"german\", \"<and>\", \"lower_case\"]");
        lay_out(value->is_array() ? *value : Json::array({*value}), join, request.deck);
    }
    read_strengths(body, request.deck);
    const auto method = read_text(body, "method");
    const bool any = !request.deck.chips.empty();
    request.method = method.empty() ? (any ? Method::steering : Method::none) : method_in(method);
    if (request.method != Method::none && !any)
        throw bad_field("steering", "\"method\" is \"" + method + "\", and \"steering\" names no behaviour",
                        "Name behaviours in \"steering\"");
    check_join(request);
}

} // namespace steerdeck::serve
