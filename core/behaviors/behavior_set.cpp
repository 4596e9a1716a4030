#include "core/behaviors/behaviors.h"

#include "core/behaviors/measures.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace steerdeck::behaviors {
namespace {

constexpr const char* format_name = "steerdeck.behaviors/1";

[[noreturn]] void refuse(const Message& what, const std::string& where)
{
    throw UnreadableFile(what, where, message("Correct the behaviour set"));
}

std::vector<std::string> texts(const Json& object, const char* key, const std::string& where)
{
    auto list = require<std::vector<std::string>>(object, key, where);
    if (list.empty()) refuse(message("The list \"{}\" is empty", key), where);
    for (const auto& text : list)
        if (text.empty()) refuse(message("The list \"{}\" holds an empty text", key), where);
    return list;
}

std::string text(const Json& object, const char* key, const std::string& where)
{
    auto value = require<std::string>(object, key, where);
    if (value.empty()) refuse(message("The key \"{}\" is an empty text", key), where);
    return value;
}

/// The array under `key`, which must not be empty.
const Json& rows(const Json& object, const char* key, const std::string& where)
{
    if (!object.is_object() || !object.contains(key)) refuse(message("The key \"{}\" is missing", key), where);
    const Json& list = object.at(key);
    if (!list.is_array() || list.empty()) refuse(message("The key \"{}\" is not a list with entries", key), where);
    return list;
}

Category category_from_json(const Json& json, const std::string& where)
{
    Category category{text(json, "name", where), text(json, "title", where), text(json, "color", where),
                      text(json, "shape", where)};
    const auto& color = category.color;
    const bool hexadecimal = color.size() == 7 && color[0] == '#' &&
                             color.find_first_not_of("0123456789abcdefABCDEF", 1) == std::string::npos;
    if (!hexadecimal) refuse(message("The key \"color\" is \"{}\", not a colour like #0072B2", color), where);
    static const std::set<std::string> shapes{"circle", "square", "triangle", "diamond", "star"};
    if (!shapes.contains(category.shape))
        refuse(message("The key \"shape\" is \"{}\", not circle, square, triangle, diamond or star", category.shape),
               where);
    return category;
}

Behavior behavior_from_json(const Json& json, const std::string& where)
{
    Behavior behavior;
    behavior.name = text(json, "name", where);
    behavior.title = text(json, "title", where);
    behavior.category = text(json, "category", where);
    behavior.seen = value_or<bool>(json, "seen", true, where);
    behavior.instructions = texts(json, "instructions", where);
    behavior.verifier = verifier_from_json(require<Json>(json, "verifier", where), where + ", verifier");
    return behavior;
}

Lexicons lexicons_from_json(const Json& json, const std::string& where)
{
    Lexicons lexicons;
    if (!json.is_object()) refuse(message("The key \"lexicons\" has a value of the wrong type"), where);
    for (const auto& [code, list] : json.items()) {
        Lexicon lexicon;
        lexicon.code = code;
        for (const auto& word : texts(json, code.c_str(), where + ", lexicons")) lexicon.words.insert(fold(word));
        lexicons.push_back(std::move(lexicon));
    }
    return lexicons;
}

/// Levenshtein's distance in bytes.
std::size_t distance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t(0));
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = std::exchange(row[0], i);
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({replaced, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.back();
}

void check_whole(const BehaviorSet& set, const std::string& where)
{
    std::set<std::string> categories, names;
    for (const auto& category : set.categories)
        if (!categories.insert(category.name).second)
            refuse(message("The category \"{}\" stands twice", category.name), where);
    for (const auto& behavior : set.behaviors) {
        const std::string here = where + ", behaviour \"" + behavior.name + "\"";
        if (!names.insert(behavior.name).second) refuse(message("The name \"{}\" stands twice", behavior.name), where);
        if (!categories.contains(behavior.category))
            refuse(message("The key \"category\" is \"{}\", which is not among the categories", behavior.category),
                   here);
        const auto* language = std::get_if<LanguageVerifier>(&behavior.verifier);
        const auto has_code = [&](const Lexicon& lexicon) { return lexicon.code == language->code; };
        if (language && std::none_of(set.lexicons.begin(), set.lexicons.end(), has_code))
            refuse(message("The language \"{}\" has no entry in \"lexicons\"", language->code), here + ", verifier");
    }
}

} // namespace

std::size_t BehaviorSet::index_of(std::string_view behavior) const
{
    std::vector<std::pair<std::size_t, std::string>> near;
    for (std::size_t i = 0; i < behaviors.size(); ++i) {
        if (behaviors[i].name == behavior) return i;
        near.emplace_back(distance(behavior, behaviors[i].name), behaviors[i].name);
    }
    std::stable_sort(near.begin(), near.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::string list;
    for (std::size_t i = 0; i < std::min<std::size_t>(3, near.size()); ++i) list += (i ? ", " : "") + near[i].second;
    throw InvalidInput(message("There is no behaviour \"{}\"", behavior), message("set {}", name),
                       message("The nearest names are {}", list));
}

std::vector<std::size_t> BehaviorSet::of_category(std::string_view category) const
{
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < behaviors.size(); ++i)
        if (behaviors[i].category == category) found.push_back(i);
    return found;
}

const Category& BehaviorSet::category_of(const Behavior& behavior) const
{
    for (const auto& category : categories)
        if (category.name == behavior.category) return category;
    throw InvalidInput(message("There is no category \"{}\"", behavior.category), message("set {}", name),
                       message("Use one of the set's categories"));
}

Reading BehaviorSet::verify(const Behavior& behavior, std::string_view reply) const
{
    return behaviors::verify(behavior.verifier, reply, lexicons);
}

BehaviorSet read_behavior_set(const std::filesystem::path& path)
{
    return behavior_set_from_json(read_json(path, message("behaviour set")), path.string());
}

BehaviorSet behavior_set_from_json(const Json& json, const std::string& where)
{
    const auto format = require<std::string>(json, "format", where);
    if (format != format_name)
        refuse(message("The key \"format\" is \"{}\", and only \"{}\" is known", format, format_name), where);
    BehaviorSet set;
    set.name = text(json, "name", where);
    set.title = text(json, "title", where);
    for (const Json& row : rows(json, "categories", where))
        set.categories.push_back(
            category_from_json(row, where + ", category number " + std::to_string(set.categories.size() + 1)));
    for (const Json& row : rows(json, "behaviors", where)) {
        const auto name = text(row, "name", where + ", behaviour number " + std::to_string(set.behaviors.size() + 1));
        set.behaviors.push_back(behavior_from_json(row, where + ", behaviour \"" + name + "\""));
    }
    const auto joins = require<Json>(json, "joins", where);
    set.and_joins = texts(joins, "and", where + ", joins");
    set.or_joins = texts(joins, "or", where + ", joins");
    if (json.contains("negation")) {
        const Json& negation = json.at("negation");
        set.negation.verbs = texts(negation, "verbs", where + ", negation");
        set.negation.verb = text(negation, "verb", where + ", negation");
        set.negation.other = text(negation, "other", where + ", negation");
    }
    if (json.contains("lexicons")) set.lexicons = lexicons_from_json(json.at("lexicons"), where);
    check_whole(set, where);
    return set;
}

} // namespace steerdeck::behaviors
