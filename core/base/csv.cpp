#include "core/base/csv.h"

#include "core/base/error.h"

#include <charconv>
#include <cmath>

namespace steerdeck {
namespace {

bool is_number(std::string_view text)
{
    if (text.starts_with('+')) text.remove_prefix(1);
    double value = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    return read.ec == std::errc() && read.ptr == text.data() + text.size() && std::isfinite(value);
}

} // namespace

std::string csv_cell(std::string_view text)
{
    constexpr std::string_view begins_formula = "=+-@\t\r\n";
    std::string cell;
    if (!text.empty() && begins_formula.find(text.front()) != std::string_view::npos && !is_number(text)) cell = "'";
    cell += text;
    if (cell.find_first_of(",\"\r\n") == std::string::npos) return cell;
    std::string quoted = "\"";
    for (const char c : cell) quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    return quoted + '"';
}

std::string csv_number(double value, int digits)
{
    if (!std::isfinite(value)) return {};
    char text[64];
    const auto end = digits > 0 ? std::to_chars(text, text + sizeof text, value, std::chars_format::general, digits).ptr
                                : std::to_chars(text, text + sizeof text, value).ptr;
    return {text, end};
}

std::vector<CsvRecord> read_csv(std::string_view text, char separator, const std::string& where)
{
    std::vector<CsvRecord> records;
    int line = 1;
    const auto refuse = [&](const Message& what) {
        throw UnreadableFile(what, message("{}, line {}", where, line), message("Save the table as CSV again"));
    };
    for (std::size_t i = 0; i < text.size();) {
        CsvRecord record;
        record.line = line;
        for (bool ended = false; !ended;) {
            std::string cell;
            if (i < text.size() && text[i] == '"') {
                const int begun = line;
                for (++i;; ++i) {
                    if (i == text.size()) {
                        line = begun;
                        refuse(message("A quoted cell of the table never ends"));
                    }
                    if (text[i] == '"' && (i + 1 == text.size() || text[i + 1] != '"')) break;
                    if (text[i] == '"') ++i;
                    if (text[i] == '\n') ++line;
                    cell += text[i];
                }
                ++i;
                if (i < text.size() && text[i] != separator && text[i] != '\n' && text[i] != '\r')
                    refuse(message("A quoted cell of the table is followed by more text"));
            } else {
                while (i < text.size() && text[i] != separator && text[i] != '\n') cell += text[i++];
                if (!cell.empty() && cell.back() == '\r') cell.pop_back();
            }
            record.cells.push_back(std::move(cell));
            if (i < text.size() && text[i] == '\r') ++i;
            ended = i >= text.size() || text[i] != separator;
            ++i;
        }
        ++line;
        if (record.cells.size() > 1 || !record.cells[0].empty()) records.push_back(std::move(record));
    }
    return records;
}

} // namespace steerdeck
