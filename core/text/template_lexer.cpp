#include "core/text/template_lexer.h"

#include "core/base/error.h"
#include "core/text/template_strings.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <charconv>

namespace steerdeck::jinja {

namespace {

using Kind = Token::Kind;

class Lexer {
public:
    Lexer(std::string_view source, const std::string& where) : where_(where)
    {
        // Every kind of line end is "\n"; one at the very end is dropped.
        for (std::size_t i = 0; i < source.size(); ++i) {
            if (source[i] == '\r') {
                source_ += '\n';
                if (i + 1 < source.size() && source[i + 1] == '\n') ++i;
            } else {
                source_ += source[i];
            }
        }
        if (!source_.empty() && source_.back() == '\n') source_.pop_back();
    }

    std::vector<Token> run()
    {
        while (at_ < source_.size()) {
            const std::size_t tag = next_tag();
            if (tag == std::string::npos) {
                put(Kind::data, source_.substr(at_));
                break;
            }
            open(tag);
        }
        put(Kind::end, {});
        return std::move(tokens_);
    }

private:
    [[noreturn]] void fail(const Message& what) const
    {
        throw UnreadableFile(message("The chat template cannot be read: {}", what),
                             message("{}, line {}", where_, line_), message("Check the template"));
    }

    bool has(std::size_t i, std::string_view text) const { return source_.compare(i, text.size(), text) == 0; }

    std::size_t next_tag() const
    {
        for (std::size_t i = source_.find('{', at_); i != std::string::npos; i = source_.find('{', i + 1))
            if (has(i, "{%") || has(i, "{{") || has(i, "{#")) return i;
        return std::string::npos;
    }

    void put(Kind kind, std::string text)
    {
        if (kind == Kind::data && text.empty()) return;
        tokens_.push_back({kind, line_, std::move(text)});
    }

    /// Moves on to `to`, counting lines.
    void advance(std::size_t to)
    {
        line_ += int(std::count(source_.begin() + std::ptrdiff_t(at_), source_.begin() + std::ptrdiff_t(to), '\n'));
        line_starts_ = to > at_ ? source_[to - 1] == '\n' : line_starts_;
        at_ = to;
    }

    std::size_t after_spaces(std::size_t i) const
    {
        while (i < source_.size()) {
            const Utf8Step step = utf8_step(source_, i);
            if (!is_space(step.code)) break;
            i += step.length;
        }
        return i;
    }

    /// The text before a tag, less what the tag's sign (or lstrip_blocks) takes away.
    std::string stripped(std::string text, char sign, bool variable) const
    {
        if (sign == '-') return strip(text, false, true);
        if (sign == '+' || variable) return text;
        const std::size_t line_begin = text.rfind('\n') + 1; // npos + 1 is 0
        if ((line_begin > 0 || line_starts_) && strip(std::string_view(text).substr(line_begin), true, true).empty())
            text.resize(line_begin);
        return text;
    }

    char sign_at(std::size_t i) const
    {
        return i < source_.size() && (source_[i] == '-' || source_[i] == '+') ? source_[i] : '\0';
    }

    /// The end of a closing tag ("%}", "#}") at `i` with its sign, and of what it swallows; 0 where none stands there.
    std::size_t closing(std::size_t i, std::string_view close, bool plus_allowed, bool trims) const
    {
        if (i < source_.size() && source_[i] == '-' && has(i + 1, close)) return after_spaces(i + 1 + close.size());
        if (plus_allowed && i < source_.size() && source_[i] == '+' && has(i + 1, close)) return i + 1 + close.size();
        if (!has(i, close)) return 0;
        const std::size_t end = i + close.size();
        return trims && end < source_.size() && source_[end] == '\n' ? end + 1 : end;
    }

    void open(std::size_t tag)
    {
        const bool variable = source_[tag + 1] == '{', comment = source_[tag + 1] == '#';
        const char sign = sign_at(tag + 2);
        const std::size_t inside = tag + 2 + (sign ? 1 : 0);
        const std::string before = stripped(source_.substr(at_, tag - at_), sign, variable);
        put(Kind::data, before);
        if (comment) return skip_comment(inside);
        if (!variable && raw(inside)) return;
        advance(inside);
        line_starts_ = false;
        put(variable ? Kind::variable_begin : Kind::block_begin, {});
        code(variable);
    }

    void skip_comment(std::size_t inside)
    {
        for (std::size_t i = inside; i < source_.size(); ++i) {
            if (const std::size_t end = closing(i, "#}", true, true)) return advance(end);
        }
        fail(message("a comment ({{#) without its end"));
    }

    bool raw(std::size_t inside)
    {
        std::size_t i = after_spaces(inside);
        if (!has(i, "raw")) return false;
        i = closing(after_spaces(i + 3), "%}", false, false);
        if (!i) return false;
        advance(i);
        for (std::size_t tag = source_.find("{%", at_); tag != std::string::npos; tag = source_.find("{%", tag + 1)) {
            const char sign = sign_at(tag + 2);
            const std::size_t word = after_spaces(tag + 2 + (sign ? 1 : 0));
            if (!has(word, "endraw")) continue;
            const std::size_t end = closing(after_spaces(word + 6), "%}", true, true);
            if (!end) continue;
            put(Kind::data, stripped(source_.substr(at_, tag - at_), sign, false));
            advance(end);
            return true;
        }
        fail(message("{{% raw %}} without {{% endraw %}}"));
    }

    void code(bool variable)
    {
        std::string open_brackets;
        for (;;) {
            advance(after_spaces(at_));
            if (at_ >= source_.size()) fail(variable ? message("{{{{ without }}}}") : message("{{% without %}}"));
            if (open_brackets.empty()) {
                const std::size_t end = variable ? closing(at_, "}}", false, false) : closing(at_, "%}", true, true);
                if (end) {
                    put(variable ? Kind::variable_end : Kind::block_end, {});
                    advance(end);
                    return;
                }
            }
            const auto c = static_cast<unsigned char>(source_[at_]);
            if (c >= '0' && c <= '9') {
                number();
            } else if (is_name_byte(source_[at_])) {
                std::size_t end = at_;
                while (end < source_.size() && is_name_byte(source_[end])) ++end;
                put(Kind::name, source_.substr(at_, end - at_));
                advance(end);
            } else if (c == '"' || c == '\'') {
                string(source_[at_]);
            } else {
                op(open_brackets);
            }
        }
    }

    static bool is_name_byte(char byte)
    {
        const auto c = static_cast<unsigned char>(byte);
        return c == '_' || ((c | 32) >= 'a' && (c | 32) <= 'z') || (c >= '0' && c <= '9') || c >= 0x80;
    }

    bool digit(std::size_t i) const { return i < source_.size() && source_[i] >= '0' && source_[i] <= '9'; }

    std::size_t digits(std::size_t i) const
    {
        while (digit(i) || (i < source_.size() && source_[i] == '_' && digit(i + 1))) ++i;
        return i;
    }

    /// 0x1F, 0o17, 0b11; false where no such number stands here.
    bool based_number()
    {
        if (!has(at_, "0") || at_ + 1 >= source_.size()) return false;
        const char letter = char(source_[at_ + 1] | 32);
        const int base = letter == 'x' ? 16 : letter == 'o' ? 8 : letter == 'b' ? 2 : 0;
        std::string text;
        std::size_t end = at_ + 2;
        for (; base && end < source_.size(); ++end) {
            const std::size_t digit = end + (source_[end] == '_' ? 1 : 0);
            if (digit >= source_.size() || digit_value(source_[digit]) >= base) break;
            text += source_[end = digit];
        }
        std::int64_t number = 0;
        if (text.empty()) return false;
        if (std::from_chars(text.data(), text.data() + text.size(), number, base).ec != std::errc())
            fail(message("a number that is too large"));
        put(Kind::integer, std::to_string(number));
        advance(end);
        return true;
    }

    static int digit_value(char c)
    {
        const char lower = char(c | 32);
        return c >= '0' && c <= '9' ? c - '0' : lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : 99;
    }

    void number()
    {
        if (based_number()) return;
        std::size_t end = digits(at_);
        bool floating = false;
        const bool after_dot = at_ > 0 && source_[at_ - 1] == '.'; // in x.0.1 the numbers are whole
        if (!after_dot && end < source_.size() && source_[end] == '.' && digit(end + 1)) {
            floating = true;
            end = digits(end + 1);
        }
        if (!after_dot && end < source_.size() && (source_[end] | 32) == 'e') {
            std::size_t power = end + 1;
            if (power < source_.size() && (source_[power] == '+' || source_[power] == '-')) ++power;
            if (digit(power)) {
                floating = true;
                end = digits(power);
            }
        }
        if (!floating && source_[at_] == '0') { // 007 is no number: a zero stands alone
            end = at_ + 1;
            while (end < source_.size() && (source_[end] == '0' || (source_[end] == '_' && has(end + 1, "0")))) ++end;
        }
        std::string text = source_.substr(at_, end - at_);
        std::erase(text, '_');
        put(floating ? Kind::floating : Kind::integer, text);
        advance(end);
    }

    void string(char quote)
    {
        std::size_t end = at_ + 1;
        while (end < source_.size() && source_[end] != quote) end += source_[end] == '\\' ? 2 : 1;
        if (end >= source_.size()) fail(message("a text without its closing quote"));
        auto meaning = unescaped(std::string_view(source_).substr(at_ + 1, end - at_ - 1));
        if (!meaning) fail(message("a text with a broken \\x, \\u or \\U in it"));
        put(Kind::string, std::move(*meaning));
        advance(end + 1);
    }

    void op(std::string& open_brackets)
    {
        for (const std::string_view two : {"//", "**", "==", "!=", ">=", "<="}) {
            if (!has(at_, two)) continue;
            put(Kind::op, std::string(two));
            return advance(at_ + 2);
        }
        const char c = source_[at_];
        if (std::string_view("+-/*%~[](){}><=.:|,;").find(c) == std::string_view::npos)
            fail(message("unexpected character \"{}\"", c));
        if (c == '(' || c == '[' || c == '{') open_brackets += c == '(' ? ')' : c == '[' ? ']' : '}';
        if (c == ')' || c == ']' || c == '}') {
            if (open_brackets.empty() || open_brackets.back() != c) fail(message("unexpected \"{}\"", c));
            open_brackets.pop_back();
        }
        put(Kind::op, std::string(1, c));
        advance(at_ + 1);
    }

    std::string source_;
    const std::string& where_;
    std::vector<Token> tokens_;
    std::size_t at_ = 0;
    int line_ = 1;
    bool line_starts_ = true;
};

} // namespace

std::vector<Token> tokenize(std::string_view source, const std::string& where) { return Lexer(source, where).run(); }

} // namespace steerdeck::jinja
