#include "core/base/csv.h"

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

} // namespace steerdeck
