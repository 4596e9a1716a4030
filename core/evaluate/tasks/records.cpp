#include "core/base/files.h"
#include "core/evaluate/tasks/examples.h"
#include "core/evaluate/tasks/scan.h"
#include "core/text/utf8.h"

namespace steerdeck::tasks {
namespace {

namespace fs = std::filesystem;

const Message what = message("task file");

/// Rows as they are added, objects alone.
class Rows {
public:
    explicit Rows(const fs::path& file) : file_(file.string()) {}

    std::string line(std::size_t number) const { return file_ + ", line " + std::to_string(number); }
    std::string item(std::size_t number) const { return file_ + ", item " + std::to_string(number); }
    const std::string& file() const { return file_; }

    void add(Json fields, std::string where)
    {
        if (!fields.is_object())
            throw UnreadableFile(message("An object of fields is wanted here"), where, message("Choose another file"));
        rows_.push_back({std::move(fields), std::move(where)});
    }
    std::vector<Record> take() { return std::move(rows_); }

private:
    std::string file_;
    std::vector<Record> rows_;
};

/// Hands on each line with its number from 1, without its end and the carriage return before it.
template <typename Each>
void each_line(std::string_view text, Each&& each)
{
    std::size_t number = 0;
    for (std::size_t begin = 0; begin < text.size();) {
        const auto end = std::min(text.find('\n', begin), text.size());
        auto line = text.substr(begin, end - begin);
        if (line.ends_with('\r')) line.remove_suffix(1);
        each(++number, line);
        begin = end + 1;
    }
}

/// {"rows": [{"row_idx": 0, "row": {...}, "truncated_cells": []}]}: what the hub's viewer answers.
void add_viewer_rows(const Json& document, Rows& rows)
{
    if (!document.is_object() || !document.contains("rows") || !document.at("rows").is_array())
        throw UnreadableFile(message("The key \"rows\" with a list is missing"), rows.file(),
                             message("Choose JSON lines, a JSON list, or rows as the hub's viewer gives them"));
    std::size_t number = 0;
    for (const Json& one : document.at("rows")) {
        const auto where = rows.item(++number);
        if (one.is_object() && one.contains("truncated_cells") && !one.at("truncated_cells").empty())
            throw UnreadableFile(message("Cells of this row were cut off by the viewer"), where,
                                 message("Get the whole file"));
        rows.add(require<Json>(one, "row", where), where);
    }
}

std::vector<std::string_view> cells_of(std::string_view line)
{
    std::vector<std::string_view> cells;
    for (std::size_t begin = 0; begin <= line.size();) {
        const auto end = std::min(line.find('\t', begin), line.size());
        cells.push_back(line.substr(begin, end - begin));
        begin = end + 1;
    }
    return cells;
}

/// The lists of the first release have no line of names: a digit and a list, or the reverse.
std::vector<std::string> listops_names(const std::vector<std::string_view>& cells)
{
    if (cells.size() != 2) return {};
    const auto digit = [](std::string_view cell) { return trimmed(cell).size() == 1 && is_digit(trimmed(cell)[0]); };
    const auto list = [](std::string_view cell) {
        return cell.find('[') != nowhere && cell.find_first_not_of(" (\"") == cell.find('[');
    };
    if (digit(cells[0]) && list(cells[1])) return {"Target", "Source"};
    if (list(cells[0]) && digit(cells[1])) return {"Source", "Target"};
    return {};
}

void add_table(std::string_view text, Rows& rows)
{
    std::vector<std::string> names;
    each_line(text, [&](std::size_t number, std::string_view line) {
        if (trimmed(line).empty()) return;
        const auto cells = cells_of(line);
        if (names.empty()) {
            names = listops_names(cells);
            if (names.empty()) {
                if (cells.size() < 2)
                    throw UnreadableFile(message("This is neither JSON nor a line of names between tabs"),
                                         rows.line(number),
                                         message("Choose JSON lines, a JSON list or tab-separated values"));
                names.assign(cells.begin(), cells.end());
                return;
            }
        }
        if (cells.size() < names.size())
            throw UnreadableFile(message("There are {} cells for {} fields", cells.size(), names.size()),
                                 rows.line(number), message("Check the file"));
        Json fields = Json::object();
        for (std::size_t i = 0; i < names.size(); ++i) fields[names[i]] = std::string(cells[i]);
        rows.add(std::move(fields), rows.line(number));
    });
}

void add_json_lines(std::string_view text, Rows& rows)
{
    each_line(text, [&](std::size_t number, std::string_view line) {
        if (!trimmed(line).empty()) rows.add(parse_json(line, what, rows.line(number)), rows.line(number));
    });
}

/// Whether the first line is a document by itself, so that others may follow.
bool begins_with_a_document(std::string_view text)
{
    const auto line = text.substr(0, text.find('\n'));
    return Json::accept(line);
}

} // namespace

std::vector<Record> read_records(const fs::path& file)
{
    const auto text = read_file(file, what, std::size_t(4) << 30);
    std::string_view body = text;
    if (body.starts_with("\xef\xbb\xbf")) body.remove_prefix(3); // the mark of UTF-8
    if (!is_utf8(body))
        throw UnreadableFile(message("The file is no UTF-8"), file.string(), message("Save it as UTF-8"));
    const auto rest = trimmed(body);
    Rows rows(file);
    if (rest.empty()) throw UnreadableFile(message("The file is empty"), file.string(), message("Choose another file"));
    const bool table = file.extension() == ".tsv" || (rest[0] != '[' && rest[0] != '{');
    if (table) {
        add_table(body, rows);
    } else if (rest[0] == '[') {
        std::size_t number = 0;
        for (auto& one : parse_json(rest, what, rows.file())) rows.add(std::move(one), rows.item(++number));
    } else if (begins_with_a_document(rest) && rest.find('\n') != nowhere) {
        add_json_lines(body, rows);
    } else {
        const auto document = parse_json(rest, what, rows.file());
        if (document.is_object() && document.contains("rows"))
            add_viewer_rows(document, rows);
        else if (rest.find('\n') == nowhere)
            rows.add(document, rows.line(1));
        else
            add_viewer_rows(document, rows);
    }
    auto records = rows.take();
    if (records.empty())
        throw UnreadableFile(message("The file holds no rows"), file.string(), message("Choose another file"));
    return records;
}

} // namespace steerdeck::tasks
