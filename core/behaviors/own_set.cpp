#include "core/base/atomic_file.h"
#include "core/behaviors/behaviors.h"

#include <algorithm>
#include <functional>
#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

namespace steerdeck::behaviors {
namespace {

Json to_json(const Category& category)
{
    return {{"name", category.name}, {"title", category.title}, {"color", category.color}, {"shape", category.shape}};
}

Json to_json(const Behavior& behavior)
{
    return {{"name", behavior.name},
            {"title", behavior.title},
            {"category", behavior.category},
            {"seen", behavior.seen},
            {"instructions", behavior.instructions},
            {"verifier", to_json(behavior.verifier)}};
}

/// Puts what `more` has behind `list`, where none of the same `key` is there.
template <typename T, typename Key>
void add_new(std::vector<T>& list, const std::vector<T>& more, Key key)
{
    for (const auto& one : more)
        if (std::ranges::find(list, std::invoke(key, one), key) == list.end()) list.push_back(one);
}

} // namespace

Json to_json(const BehaviorSet& set)
{
    Json json{{"format", "steerdeck.behaviors/1"}, {"name", set.name}, {"title", set.title}};
    json["categories"] = Json::array();
    for (const auto& category : set.categories) json["categories"].push_back(to_json(category));
    json["joins"] = {{"and", set.and_joins}, {"or", set.or_joins}};
    if (!set.negation.verbs.empty())
        json["negation"] = {{"verb", set.negation.verb}, {"other", set.negation.other}, {"verbs", set.negation.verbs}};
    json["behaviors"] = Json::array();
    for (const auto& behavior : set.behaviors) json["behaviors"].push_back(to_json(behavior));
    for (const auto& lexicon : set.lexicons) {
        std::vector<std::string> words(lexicon.words.begin(), lexicon.words.end());
        std::ranges::sort(words);
        json["lexicons"][lexicon.code] = words;
    }
    return json;
}

void write_behavior_set(const BehaviorSet& set, const std::filesystem::path& path)
{
    const Json json = to_json(set);
    (void)behavior_set_from_json(json, path.string());
    AtomicFile file(path);
    file.write(json.dump(2) + "\n");
    file.commit();
}

std::vector<std::string> add_behaviors(BehaviorSet& set, const BehaviorSet& more)
{
    std::vector<std::string> taken;
    std::vector<Behavior> added;
    for (const auto& behavior : more.behaviors) {
        if (std::ranges::find(set.behaviors, behavior.name, &Behavior::name) != set.behaviors.end()) {
            taken.push_back(behavior.title);
            continue;
        }
        added.push_back(behavior);
        added.back().own = true;
    }
    for (const auto& behavior : added) add_new(set.categories, {more.category_of(behavior)}, &Category::name);
    set.behaviors.insert(set.behaviors.end(), added.begin(), added.end());
    add_new(set.lexicons, more.lexicons, &Lexicon::code);
    add_new(set.negation.verbs, more.negation.verbs, std::identity{});
    return taken;
}

std::string free_name(const BehaviorSet& set, std::string_view title)
{
    UErrorCode status = U_ZERO_ERROR;
    icu::UnicodeString apart; // accents from their letters
    const auto whole = icu::UnicodeString::fromUTF8(icu::StringPiece(title.data(), int32_t(title.size())));
    icu::Normalizer2::getNFKDInstance(status)->normalize(whole, apart, status);
    std::string name;
    for (int32_t i = 0; i < apart.length(); ++i) {
        const char16_t c = apart[i];
        const char lower = c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : char(c < 128 ? c : 0);
        if ((lower >= 'a' && lower <= 'z') || (lower >= '0' && lower <= '9'))
            name += lower;
        else if (c < 128 && !name.empty() && name.back() != '_')
            name += '_';
    }
    while (!name.empty() && name.back() == '_') name.pop_back();
    if (name.empty()) name = "own";
    const auto taken = [&](const std::string& one) {
        return std::ranges::find(set.behaviors, one, &Behavior::name) != set.behaviors.end() ||
               std::ranges::find(set.categories, one, &Category::name) != set.categories.end();
    };
    std::string free = name;
    for (int n = 2; taken(free); ++n) free = name + "_" + std::to_string(n);
    return free;
}

BehaviorSet set_of(const BehaviorSet& from, std::vector<Behavior> behaviors)
{
    BehaviorSet set = from;
    set.categories.clear();
    set.lexicons.clear();
    set.behaviors = std::move(behaviors);
    for (auto& behavior : set.behaviors) {
        behavior.own = false;
        add_new(set.categories, {from.category_of(behavior)}, &Category::name);
        const auto* language = std::get_if<LanguageVerifier>(&behavior.verifier);
        // CLD2 tells languages apart by what others know of the words, too: all of them stay together.
        if (language && set.lexicons.empty()) set.lexicons = from.lexicons;
    }
    return set;
}

} // namespace steerdeck::behaviors
