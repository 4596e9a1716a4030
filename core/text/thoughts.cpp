#include "core/text/thoughts.h"

#include <algorithm>
#include <array>

namespace steerdeck {
namespace {

struct Marker {
    std::string_view opens, closes;
    bool anywhere; // also at the beginning of a later line; otherwise only where the answer begins
};

constexpr std::array markers = {
    Marker{"<think>", "</think>", true},
    Marker{"[THINK]", "[/THINK]", true},
    Marker{"◁think▷", "◁/think▷", true},
    Marker{"<|START_THINKING|>", "<|END_THINKING|>", true},
    Marker{"<|begin_of_thought|>", "<|end_of_thought|>", true},
    Marker{"<|think|>", "<|/think|>", true},
    Marker{"<seed:think>", "</seed:think>", true},
    Marker{"<|channel>thought", "<channel|>", true},
    Marker{"<|channel|>analysis<|message|>", "<|end|>", true},
    Marker{"<|channel|>commentary<|message|>", "<|end|>", true},
    Marker{"<thinking>", "</thinking>", false},
    Marker{"<thought>", "</thought>", false},
    Marker{"<reasoning>", "</reasoning>", false},
    Marker{"<reason>", "</reason>", false},
};

/// What stands around the answer itself where thoughts are marked; left out of it.
constexpr std::array frames = {
    std::string_view("<|start|>assistant"),
    std::string_view("<|channel|>final<|message|>"),
    std::string_view("<|START_RESPONSE|>"),
    std::string_view("<|END_RESPONSE|>"),
    std::string_view("<|begin_of_solution|>"),
    std::string_view("<|end_of_solution|>"),
    std::string_view("<|return|>"),
};

bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

std::string trimmed(std::string_view text)
{
    const auto begin = std::ranges::find_if_not(text, is_space);
    auto end = text.end();
    while (end != begin && is_space(end[-1])) --end;
    return {begin, end};
}

/// How `text` begins: with `marker`, with a part of it that may go on, or otherwise.
enum class Match { whole, part, none };
Match match(std::string_view text, std::string_view marker)
{
    if (text.starts_with(marker)) return Match::whole;
    return text.size() < marker.size() && marker.starts_with(text) ? Match::part : Match::none;
}

} // namespace

std::vector<ThoughtReader::Stretch> ThoughtReader::push(std::string_view more)
{
    held_ += more;
    return read(false);
}

std::vector<ThoughtReader::Stretch> ThoughtReader::finish() { return read(true); }

std::vector<ThoughtReader::Stretch> ThoughtReader::read(bool last)
{
    std::vector<Stretch> out;
    const auto put = [&](std::string_view text, bool thought) {
        if (text.empty()) return;
        if (!out.empty() && out.back().thought == thought)
            out.back().text += text;
        else
            out.push_back({std::string(text), thought});
    };
    std::size_t at = 0;
    bool waits = false; // for what comes next
    while (at < held_.size() && !waits) {
        const std::string_view rest = std::string_view(held_).substr(at);
        std::size_t step = 1;
        if (inside_) {
            bool ends = false;
            for (const auto& marker : markers) {
                if (!closes_.empty() && marker.closes != closes_) continue;
                const auto found = match(rest, marker.closes);
                if (found == Match::part && !last) waits = true;
                if (found != Match::whole) continue;
                ends = true;
                step = marker.closes.size();
                break;
            }
            if (ends) {
                inside_ = false;
                swallow_ = line_begins_ = true;
                closes_.clear();
                at += step;
                continue;
            }
            if (waits) break;
            put(rest.substr(0, step), true);
            at += step;
            continue;
        }
        bool known = false;
        if (line_begins_)
            for (const auto& marker : markers) {
                if (!marker.anywhere && !nothing_yet_) continue;
                const auto found = match(rest, marker.opens);
                if (found == Match::part && !last) waits = true;
                if (found != Match::whole) continue;
                inside_ = known = true;
                closes_ = marker.closes;
                step = marker.opens.size();
                break;
            }
        if (!known)
            for (const auto frame : frames) {
                const auto found = match(rest, frame);
                if (found == Match::part && !last) waits = true;
                if (found != Match::whole) continue;
                known = swallow_ = line_begins_ = true;
                step = frame.size();
                break;
            }
        if (known) {
            at += step;
            waits = false;
            continue;
        }
        if (waits) break;
        const char c = rest[0];
        if (is_space(c)) {
            line_begins_ = line_begins_ || c == '\n';
            if (!swallow_) put(rest.substr(0, 1), false);
        } else {
            line_begins_ = nothing_yet_ = swallow_ = false;
            put(rest.substr(0, 1), false);
        }
        ++at;
    }
    held_.erase(0, at);
    return out;
}

Thoughts thoughts_of(std::string_view text, bool inside)
{
    // A marker that ends thoughts nobody opened: the prompt did.
    if (!inside)
        for (const auto& marker : markers) {
            const auto end = text.find(marker.closes);
            if (marker.anywhere && marker.closes != "<|end|>" && end != text.npos &&
                text.substr(0, end).find(marker.opens) == text.npos)
                inside = true;
        }
    ThoughtReader reader(inside);
    Thoughts result;
    bool any = inside, thinking = false;
    const auto take = [&](std::vector<ThoughtReader::Stretch> stretches) {
        for (auto& one : stretches) {
            if (one.thought && !thinking && !result.thoughts.empty()) result.thoughts += "\n\n";
            (one.thought ? result.thoughts : result.answer) += one.text;
            any = any || one.thought;
            thinking = one.thought;
        }
    };
    take(reader.push(text));
    take(reader.finish());
    result.unfinished = reader.inside();
    any = any || result.answer.size() < text.size();
    if (!any) return {{}, std::string(text), false};
    result.thoughts = trimmed(result.thoughts);
    result.answer = trimmed(result.answer);
    return result;
}

bool opens_thoughts(std::string_view prompt)
{
    std::size_t end = prompt.size();
    while (end > 0 && is_space(prompt[end - 1])) --end;
    prompt = prompt.substr(0, end);
    return std::ranges::any_of(markers, [&](const Marker& marker) { return prompt.ends_with(marker.opens); });
}

bool is_thought_marker(std::string_view token)
{
    if (token.size() < 3) return false;
    const auto holds = [&](std::string_view marker) { return marker.find(token) != marker.npos; };
    return std::ranges::any_of(markers, [&](const Marker& m) { return holds(m.opens) || holds(m.closes); }) ||
           std::ranges::any_of(frames, holds);
}

} // namespace steerdeck
