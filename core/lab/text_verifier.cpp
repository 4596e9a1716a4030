#include "core/behaviors/behaviors.h"
#include "core/behaviors/measures.h"
#include "core/lab/own.h"
#include "core/lab/tools.h"
#include "core/text/thoughts.h"

#include <algorithm>

namespace steerdeck::lab {
namespace {

bool has_all(const behaviors::BehaviorSet& set, const std::vector<std::string>& names)
{
    return std::ranges::all_of(names, [&](const auto& name) {
        return std::ranges::any_of(set.behaviors, [&](const auto& behavior) { return behavior.name == name; });
    });
}

behaviors::BehaviorSet set_for(const std::filesystem::path& file, const std::vector<std::string>& names)
{
    if (!file.empty()) return behaviors::read_behavior_set(file);
    const auto with_own = [](const std::filesystem::path& shipped) {
        auto set = behaviors::read_behavior_set(shipped);
        try {
            (void)behaviors::add_behaviors(set, own_behaviors());
        } catch (const UnreadableFile&) { // opening a model tells it
        }
        return set;
    };
    auto paper = with_own(demo_folder().parent_path() / "behaviors" / "paper.json");
    if (has_all(paper, names)) return paper;
    auto demo = with_own(demo_folder() / "behaviors.json");
    return has_all(demo, names) ? demo : paper;
}

} // namespace

struct TextVerifier::Set {
    behaviors::BehaviorSet set;
    std::vector<std::size_t> chosen; // in set.behaviors
};

TextVerifier::TextVerifier(const std::filesystem::path& behavior_set, const std::vector<std::string>& names)
{
    Set set{set_for(behavior_set, names), {}};
    for (const auto& name : names) set.chosen.push_back(set.set.index_of(name));
    set_ = std::make_unique<const Set>(std::move(set));
}

TextVerifier::~TextVerifier() = default;

std::vector<Badge> TextVerifier::badges(const std::string& text) const
{
    const auto answer = thoughts_of(text).answer; // a part of the text
    const auto begin = text.rfind(answer);
    std::vector<Badge> badges;
    for (const auto index : set_->chosen) {
        const auto& behavior = set_->set.behaviors[index];
        auto reading = set_->set.verify(behavior, answer);
        for (auto& [from, to] : reading.spans) {
            from += begin == std::string::npos ? 0 : begin;
            to += begin == std::string::npos ? 0 : begin;
        }
        badges.push_back({behavior.name, behavior.title, behavior.category, std::move(reading)});
    }
    return badges;
}

TextMeasures TextVerifier::measures(const std::string& text) const
{
    const auto inner = behaviors::inner_answer(thoughts_of(text).answer);
    return {behaviors::count_sentences(inner), behaviors::count_words(inner),
            behaviors::detect_language(inner, set_->set.lexicons), behaviors::letter_case_of(inner)};
}

} // namespace steerdeck::lab
