#include "core/behaviors/prompt_file.h"

#include "core/base/csv.h"
#include "core/base/files.h"
#include "core/base/json.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>
#include <unordered_set>

namespace steerdeck::behaviors {
namespace {

constexpr std::size_t most_bytes = std::size_t(256) << 20, most_prompts = 1'000'000, longest_prompt = 32 << 10;
const Message remedy = message("Write one prompt a line (.txt), a JSON list or JSON lines of {{\"prompt\": \"...\"}}, "
                               "or a table (.csv) with a column prompt; --prompt-column takes another name");

[[noreturn]] void refuse(const Message& what, const std::string& where) { throw UnreadableFile(what, where, remedy); }

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view space = " \t\r\n\f\v";
    const auto start = text.find_first_not_of(space);
    return start == std::string_view::npos ? std::string_view()
                                           : text.substr(start, text.find_last_not_of(space) + 1 - start);
}

/// The ending of a file's name in small letters: ".jsonl".
std::string ending_of(const std::string& where)
{
    auto ending = std::filesystem::path(where).extension().string();
    std::transform(ending.begin(), ending.end(), ending.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? c + 32 : c; });
    return ending;
}

/// A JSON value in words: "a number", "an object with the keys id, text".
std::string described(const Json& value)
{
    if (!value.is_object()) {
        const std::string type = value.type_name();
        return value.is_string() ? "a text" : value.is_array() ? "a list" : value.is_null() ? "null" : "a " + type;
    }
    std::string keys;
    std::size_t n = 0;
    for (const auto& [key, content] : value.items()) {
        if (++n > 5) break;
        keys += (keys.empty() ? "" : ", ") + key;
    }
    return keys.empty() ? "an empty object" : "an object with the keys " + keys + (n > 5 ? ", ..." : "");
}

/// The first thing that the user says in a chat; nullptr where there is none.
const Json* said_first(const Json& messages)
{
    if (!messages.is_array()) return nullptr;
    for (const auto& message : messages)
        if (message.is_object() && message.value("role", Json()) == "user") {
            const auto content = message.find("content");
            return content != message.end() && content->is_string() ? &*content : nullptr;
        }
    return nullptr;
}

void check_split(const std::string& split, const std::string& where)
{
    if (!split.empty() && split != "train" && split != "held_out")
        refuse(message("The key \"split\" is \"{}\", not train or held_out", split), where);
}

GivenPrompt prompt_of(const Json& value, bool texts, const std::string& column, const std::string& where)
{
    if (texts && value.is_string()) return {std::string(trimmed(value.get<std::string>())), {}, where};
    if (!value.is_object()) refuse(message("Here stands {}, no JSON object with a prompt", described(value)), where);
    const auto split = value_or<std::string>(value, "split", "", where);
    check_split(split, where);
    if (!value.contains(column)) {
        const auto* first = value.contains("messages") ? said_first(value.at("messages")) : nullptr;
        if (!first) refuse(message("Here stands {}, without the key \"{}\"", described(value), column), where);
        return {std::string(trimmed(first->get_ref<const std::string&>())), split, where};
    }
    return {std::string(trimmed(require<std::string>(value, column.c_str(), where))), split, where};
}

void check(const GivenPrompt& prompt)
{
    if (prompt.text.empty()) refuse(message("The prompt is an empty text"), prompt.where);
    if (prompt.text.size() > longest_prompt)
        refuse(message("The prompt is longer than {} bytes", longest_prompt), prompt.where);
}

/// A table, whose first row names its columns.
std::vector<GivenPrompt> from_table(std::string_view text, char separator, const std::string& column,
                                    const std::string& where)
{
    if (!is_utf8(text) || text.find('\0') != std::string_view::npos)
        refuse(message("The file is not UTF-8 text"), where);
    const auto records = read_csv(text, separator, where);
    if (records.empty()) return {};
    const auto& names = records[0].cells;
    const auto place = [&](const std::string& name) {
        return std::size_t(std::find(names.begin(), names.end(), name) - names.begin());
    };
    const auto prompt = place(column), split = place("split");
    if (prompt == names.size()) {
        std::string all;
        for (const auto& name : names) all += (all.empty() ? "" : ", ") + name;
        refuse(message("The table has no column \"{}\" among {}", column, all), where);
    }
    if (records.size() - 1 > most_prompts) refuse(message("There are more than {} prompts", most_prompts), where);
    std::vector<GivenPrompt> prompts;
    for (std::size_t i = 1; i < records.size(); ++i) {
        const auto& [cells, line] = records[i];
        const auto here = where + ", line " + std::to_string(line);
        if (cells.size() != names.size())
            refuse(message("The row has {} cells where the first has {}", cells.size(), names.size()), here);
        prompts.push_back({std::string(trimmed(cells[prompt])), split < names.size() ? cells[split] : "", here});
        check_split(prompts.back().split, here);
        check(prompts.back());
    }
    return prompts;
}

std::vector<GivenPrompt> from_list(const Json& list, const std::string& column, const std::string& where)
{
    if (list.size() > most_prompts) refuse(message("There are more than {} prompts", most_prompts), where);
    std::vector<GivenPrompt> prompts;
    for (std::size_t i = 0; i < list.size(); ++i) {
        prompts.push_back(prompt_of(list[i], true, column, where + ", entry " + std::to_string(i + 1)));
        check(prompts.back());
    }
    return prompts;
}

/// Whether text that begins with `[` is meant as JSON: "[ {", not "[sic] What?".
bool begins_a_list(std::string_view text)
{
    const auto inside = trimmed(text.substr(1));
    return inside.empty() || std::string_view("{[\"]").find(inside.front()) != std::string_view::npos;
}

bool is_json(std::string_view text) { return Json::accept(text.begin(), text.end()); }

/// The first line of `text` that is not empty.
std::string_view first_line(std::string_view text)
{
    text = trimmed(text);
    return trimmed(text.substr(0, text.find('\n')));
}

enum class Form { lines, json_lines, list };

Form form_of(std::string_view text, const std::string& where)
{
    const auto begin = trimmed(text);
    const auto ending = ending_of(where);
    const bool object = begin.starts_with('{'), list = begin.starts_with('[') && begins_a_list(begin);
    if (ending == ".txt" && ((object && (is_json(first_line(text)) || is_json(begin))) || (list && is_json(begin))))
        refuse(message("The file holds JSON, though its name says plain text; name it .json or .jsonl"), where);
    if (list || (begin.starts_with('[') && ending == ".json")) return Form::list;
    if (object && ending != ".txt") {
        if (!is_json(first_line(text)) && is_json(begin)) // one object over several lines
            refuse(message("The file holds {}, no list of prompts",
                           described(parse_json(begin, message("prompts"), where))),
                   where);
        return Form::json_lines;
    }
    if (ending == ".jsonl" && begin.starts_with('"') && is_json(first_line(text))) return Form::json_lines;
    if (ending == ".json" && !begin.empty()) {
        const auto value = parse_json(begin, message("list of prompts"), where);
        refuse(message("The file holds {}, no list of prompts", described(value)), where);
    }
    return Form::lines;
}

} // namespace

std::vector<GivenPrompt> prompts_from_text(std::string_view text, const std::string& where, const std::string& column)
{
    if (text.starts_with("\xef\xbb\xbf")) text.remove_prefix(3); // some editors' mark of UTF-8
    std::vector<GivenPrompt> prompts;
    if (const auto ending = ending_of(where); ending == ".csv" || ending == ".tsv") {
        prompts = from_table(text, ending == ".csv" ? ',' : '\t', column, where);
        if (prompts.empty()) refuse(message("The file holds no prompts"), where);
        return prompts;
    }
    const auto form = form_of(text, where);
    if (form == Form::list) {
        if (!is_utf8(text)) refuse(message("The file is not UTF-8 text"), where);
        const auto list = parse_json(text, message("list of prompts"), where);
        prompts = from_list(list, column, where);
    }
    std::size_t begin = 0;
    for (int number = 1; form != Form::list && begin < text.size(); ++number) {
        const auto end = std::min(text.find('\n', begin), text.size());
        const auto line = trimmed(text.substr(begin, end - begin));
        begin = end + 1;
        if (line.empty()) continue;
        const std::string here = where + ", line " + std::to_string(number);
        if (!is_utf8(line) || line.find('\0') != std::string_view::npos)
            refuse(message("The line is not UTF-8 text"), here);
        if (prompts.size() == most_prompts) refuse(message("There are more than {} prompts", most_prompts), here);
        prompts.push_back(form == Form::json_lines ? prompt_of(parse_json(line, message("list of prompts"), here),
                                                               ending_of(where) == ".jsonl", column, here)
                                                   : GivenPrompt{std::string(line), {}, here});
        check(prompts.back());
    }
    if (prompts.empty()) refuse(message("The file holds no prompts"), where);
    return prompts;
}

std::vector<GivenPrompt> read_prompt_file(const std::filesystem::path& file, const std::string& column)
{
    constexpr std::array tables = {".xls",  ".xlsx", ".ods", ".parquet", ".arrow", ".yaml", ".yml", ".xml",
                                   ".html", ".pdf",  ".doc", ".docx",    ".odt",   ".zip",  ".gz"};
    const auto ending = ending_of(file.string());
    if (std::filesystem::is_regular_file(file) && std::find(tables.begin(), tables.end(), ending) != tables.end())
        refuse(message("Prompts are not read from files of the kind {}", ending), file.string());
    return prompts_from_text(read_file(file, message("list of prompts"), most_bytes), file.string(), column);
}

ChosenPrompts choose_prompts(const std::filesystem::path& file, std::string_view split, const std::string& column)
{
    ChosenPrompts all, some;
    std::unordered_set<std::string> known;
    bool named = false;
    for (auto& prompt : read_prompt_file(file, column)) {
        named |= !prompt.split.empty();
        if (!known.insert(prompt.text).second) continue;
        // A line without a split is for training, where another names one.
        if ((prompt.split.empty() ? "train" : prompt.split) == split) some.prompts.push_back(prompt.text);
        all.prompts.push_back(std::move(prompt.text));
    }
    all.given = some.given = all.prompts.size();
    const auto of_given = std::to_string(all.given) + " prompts";
    all.said = "all " + of_given + (named ? ", since none is of the split " + std::string(split) : "");
    some.said = std::to_string(some.prompts.size()) + " of " + of_given + ", those of the split " + std::string(split);
    return named && !some.prompts.empty() ? some : all;
}

} // namespace steerdeck::behaviors
