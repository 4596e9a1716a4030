/// Comma-separated values by RFC 4180: CRLF at a line's end, cells with a comma, a quote or a line end in quotes.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace steerdeck {

/// A cell of text. Text that a spreadsheet would run as a formula (it starts with = + - @, a tab or a line end, and is
/// no number) gets an apostrophe in front.
std::string csv_cell(std::string_view text);

/// A number with at most `digits` significant digits, or as many as give it back where `digits` is 0; empty where it is
/// not finite. A decimal point, whatever the language of the desktop.
std::string csv_number(double value, int digits = 0);

/// One line, cell by cell.
class CsvLine {
public:
    CsvLine& text(std::string_view text) { return add(csv_cell(text)); }
    CsvLine& number(double value, int digits = 0) { return add(csv_number(value, digits)); }
    CsvLine& number(std::size_t value) { return add(std::to_string(value)); }
    std::string end() const { return line_ + "\r\n"; }

private:
    CsvLine& add(std::string_view cell)
    {
        if (any_) line_ += ',';
        any_ = true;
        line_ += cell;
        return *this;
    }

    std::string line_;
    bool any_ = false;
};

/// A record of a CSV text, and the line that it begins in.
struct CsvRecord {
    std::vector<std::string> cells;
    int line = 0; // from 1 on
};

/// The records of `text` (RFC 4180): cells are separated by `separator`, quoted cells may hold it, quotes ("") and line
/// breaks. Empty lines are left out. Throws UnreadableFile naming `where` and the line of a quote that never ends or is
/// followed by more text.
std::vector<CsvRecord> read_csv(std::string_view text, char separator, const std::string& where);

} // namespace steerdeck
