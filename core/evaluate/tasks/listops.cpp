#include "core/evaluate/tasks/listops.h"

#include "core/base/error.h"
#include "core/base/random.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <unordered_set>

namespace steerdeck::tasks {
namespace {

constexpr std::array<std::string_view, 4> made_operators = {"MAX", "MIN", "MED", "SM"};
constexpr int deepest = 1000; // of lists that are read

std::optional<int> applied(std::string_view name, std::vector<int> values)
{
    if (values.empty()) return {};
    if (name == "MAX") return *std::ranges::max_element(values);
    if (name == "MIN") return *std::ranges::min_element(values);
    if (name == "SM") return std::accumulate(values.begin(), values.end(), 0) % 10;
    if (name == "FIRST") return values.front();
    if (name == "LAST") return values.back();
    if (name != "MED") return {};
    std::ranges::sort(values);
    const auto half = values.size() / 2;
    return values.size() % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
}

/// One random list of at most `words` words, `depth` lists deep.
class Maker {
public:
    Maker(const ListOpsSettings& settings, Random& random) : settings_(settings), random_(random) {}

    std::string list(int depth, int words)
    {
        const int most = std::min(settings_.max_arguments, words - 2);
        const int arguments = 2 + int(random_.below(std::size_t(most - 1)));
        std::string text = "[" + std::string(made_operators[random_.below(made_operators.size())]);
        int left = words - 2 - arguments; // beyond one word for each argument
        for (int i = 0; i < arguments; ++i) {
            text += ' ';
            // A list takes at least four words; every second argument that may be one is one.
            const bool nested = depth > 1 && left >= 3 && random_.below(2) == 0;
            if (!nested) {
                text += char('0' + random_.below(10));
                continue;
            }
            const auto inner = list(depth - 1, 4 + int(random_.below(std::size_t(left - 2))));
            left -= int(std::ranges::count(inner, ' '));
            text += inner;
        }
        return text + " ]";
    }

private:
    const ListOpsSettings& settings_;
    Random& random_;
};

/// Reads words from left to right, with a list of values for each bracket that is open.
class Reader {
public:
    bool take(std::string_view word)
    {
        if (word.empty() || word == "(" || word == ")") return true;
        if (done_) return false; // something behind the list
        if (word == "]") return close();
        if (word.starts_with('[')) {
            if (open_.size() >= std::size_t(deepest)) return false;
            open_.push_back({std::string(word.substr(1)), {}});
            return true;
        }
        if (word.size() != 1 || word[0] < '0' || word[0] > '9' || open_.empty()) return false;
        open_.back().values.push_back(word[0] - '0');
        return true;
    }
    std::optional<int> value() const { return done_; }

private:
    struct Level {
        std::string name;
        std::vector<int> values;
    };
    bool close()
    {
        if (open_.empty()) return false;
        const auto value = applied(open_.back().name, std::move(open_.back().values));
        open_.pop_back();
        if (!value) return false;
        if (open_.empty())
            done_ = value;
        else
            open_.back().values.push_back(*value);
        return true;
    }

    std::vector<Level> open_;
    std::optional<int> done_;
};

} // namespace

void check_settings(const ListOpsSettings& settings)
{
    const auto check = [](const Message& what, int value, int least, int most) {
        if (value < least || value > most)
            throw InvalidInput(message("{} is {}", what, value), "ListOps", message("Give {} to {}", least, most));
    };
    check(message("The depth of the lists"), settings.max_depth, 1, 20);
    check(message("The length of the lists"), settings.max_length, 4, 1000);
    check(message("The number of arguments"), settings.max_arguments, 2, 20);
}

std::vector<ListOpsExample> make_listops(const ListOpsSettings& settings, std::size_t count, const Cancel& cancel)
{
    check_settings(settings);
    Random random(settings.seed);
    Maker maker(settings, random);
    std::unordered_set<std::string> known;
    std::vector<ListOpsExample> examples;
    const std::size_t most_draws = 20 * count + 1000;
    for (std::size_t draw = 0; examples.size() < count; ++draw) {
        if (draw == most_draws)
            throw InvalidInput(message("Lists so short and flat give fewer than {} different examples", count),
                               "ListOps", message("Ask for fewer, or for longer or deeper lists"));
        if (draw % 1024 == 0) cancel.check("Making lists");
        const int words = 4 + int(random.below(std::size_t(settings.max_length - 3)));
        auto source = maker.list(settings.max_depth, words);
        if (!known.insert(source).second) continue;
        const auto target = listops_value(source).value();
        examples.push_back({std::move(source), target});
    }
    return examples;
}

std::optional<int> listops_value(std::string_view source)
{
    Reader reader;
    std::string word;
    const auto flush = [&] {
        const bool taken = reader.take(word);
        word.clear();
        return taken;
    };
    for (const char c : source) {
        const bool space = c == ' ' || c == '\t' || c == '\n' || c == '\r';
        if (space) {
            if (!flush()) return {};
        } else if (c == ']' || c == '(' || c == ')') {
            if (!flush() || !reader.take(std::string_view(&c, 1))) return {};
        } else {
            word += c;
        }
    }
    if (!flush()) return {};
    return reader.value();
}

} // namespace steerdeck::tasks
