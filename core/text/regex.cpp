#include "text/regex.h"

#include "base/error.h"
#include "text/utf8.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

namespace steerdeck {

namespace {

[[noreturn]] void refuse(std::string_view pattern, const std::string& why)
{
    throw InvalidInput("The pattern cannot be used: " + why, std::string(pattern), "Use a tokenizer without it");
}

constexpr unsigned common_options = PCRE2_UTF | PCRE2_UCP | PCRE2_MULTILINE; // Ruby's ^ and $ always look at lines

/// The compiled code, or the error's text in `why`.
std::shared_ptr<pcre2_code> compile(const std::string& pattern, unsigned options, std::string& why)
{
    std::unique_ptr<pcre2_compile_context, void (*)(pcre2_compile_context*)> context(
        pcre2_compile_context_create(nullptr), pcre2_compile_context_free);
    pcre2_set_newline(context.get(), PCRE2_NEWLINE_LF);
    int error = 0;
    PCRE2_SIZE offset = 0;
    pcre2_code* code = pcre2_compile(reinterpret_cast<PCRE2_SPTR>(pattern.data()), pattern.size(), options, &error,
                                     &offset, context.get());
    if (!code) {
        PCRE2_UCHAR text[256];
        pcre2_get_error_message(error, text, sizeof text);
        why = reinterpret_cast<const char*>(text) + std::string(" at byte ") + std::to_string(offset);
        return nullptr;
    }
    pcre2_jit_compile(code, PCRE2_JIT_COMPLETE); // where there is no JIT, matching interprets
    return {code, pcre2_code_free};
}

/// `\p{Han}`: Oniguruma means the script, PCRE2 its script extensions unless told otherwise.
std::string property(std::string_view name)
{
    if (name.size() > 2) {
        std::string why;
        const std::string script = "\\p{sc:" + std::string(name) + "}";
        if (compile(script, common_options, why)) return "{sc:" + std::string(name) + "}";
    }
    return "{" + std::string(name) + "}";
}

/// The same pattern for PCRE2.
std::string translated(std::string_view p)
{
    constexpr std::string_view word = R"(\p{Alphabetic}\p{M}\p{Nd}\p{Pc})";
    std::string out;
    bool in_class = false;
    for (std::size_t i = 0; i < p.size(); ++i) {
        const char c = p[i];
        const char next = i + 1 < p.size() ? p[i + 1] : '\0';
        if (c == '\\') {
            ++i;
            if (next == 's') {
                out += R"(\p{White_Space})";
            } else if (next == 'S') {
                out += R"(\P{White_Space})";
            } else if (next == 'w') {
                out += in_class ? std::string(word) : "[" + std::string(word) + "]";
            } else if (next == 'W' && !in_class) {
                out += "[^" + std::string(word) + "]";
            } else if (next == 'W' || next == 'h' || next == 'H' || next == 'R' || next == 'X' || next == 'b' ||
                       next == 'B') {
                refuse(p, std::string("\\") + next + " is not supported here");
            } else if ((next == 'p' || next == 'P') && i + 1 < p.size() && p[i + 1] == '{') {
                const std::size_t close = p.find('}', i);
                if (close == std::string_view::npos) refuse(p, "a property without its closing brace");
                out += std::string("\\") + next + property(p.substr(i + 2, close - i - 2));
                i = close;
            } else {
                out += c;
                if (next) out += next;
            }
            continue;
        }
        if (in_class) {
            if (c == '&' && next == '&') refuse(p, "set intersection (&&) is not supported");
            if (c == '[' && next != ':') refuse(p, "a set inside a set is not supported");
            if (c == '[') {
                const std::size_t close = p.find(":]", i);
                if (close == std::string_view::npos) refuse(p, "a POSIX class without its end");
                out += p.substr(i, close + 2 - i);
                i = close + 1;
                continue;
            }
            if (c == ']') in_class = false;
        } else if (c == '[') {
            in_class = true;
            out += c;
            if (next == '^') {
                out += p[++i];
            }
            continue;
        } else if (c == '(' && next == '?') {
            for (std::size_t j = i + 2; j < p.size() && (p[j] == 'm' || p[j] == 'i' || p[j] == 'x' || p[j] == '-'); ++j)
                if (p[j] == 'm' || p[j] == 'x') refuse(p, "the options m and x are not supported");
        } else if (c == '{' && next == ',') {
            refuse(p, "a repeat without its lower bound is not supported");
        } else if (c == '}' && next == '+') {
            refuse(p, "a repeat of a counted repeat is not supported");
        }
        out += c;
    }
    return out;
}

} // namespace

Regex::Regex(std::string_view pattern) : Regex(translated(pattern), common_options, pattern) {}

Regex Regex::literal(std::string_view text) { return Regex(std::string(text), PCRE2_UTF | PCRE2_LITERAL, text); }

Regex::Regex(const std::string& pattern, unsigned options, std::string_view shown) : shown_(shown)
{
    if (!is_utf8(pattern)) refuse(utf8_lossy(shown), "it is not UTF-8");
    std::string why;
    code_ = compile(pattern, options, why);
    if (!code_) refuse(shown, why);
}

void Regex::find_all(std::string_view text, std::vector<Span>& matches) const
{
    using Data = std::unique_ptr<pcre2_match_data, void (*)(pcre2_match_data*)>;
    thread_local const Data data(pcre2_match_data_create(1, nullptr), pcre2_match_data_free);
    const auto* code = static_cast<const pcre2_code*>(code_.get());
    const auto* subject = reinterpret_cast<PCRE2_SPTR>(text.data() ? text.data() : "");
    matches.clear();
    std::size_t from = 0;
    std::size_t last_end = std::string_view::npos;
    while (from <= text.size()) {
        int found = pcre2_match(code, subject, text.size(), from, PCRE2_NO_UTF_CHECK, data.get(), nullptr);
        if (found == PCRE2_ERROR_JIT_STACKLIMIT)
            found =
                pcre2_match(code, subject, text.size(), from, PCRE2_NO_UTF_CHECK | PCRE2_NO_JIT, data.get(), nullptr);
        if (found == PCRE2_ERROR_NOMATCH) return;
        if (found < 0)
            throw InvalidInput("Splitting the text into words takes too many steps (PCRE2 error " +
                                   std::to_string(found) + ")",
                               shown_, "Use a shorter text");
        const PCRE2_SIZE* range = pcre2_get_ovector_pointer(data.get());
        const Span match{range[0], range[1]};
        if (match.begin == match.end && match.end == last_end) { // nothing right after the last match: step on
            if (match.end >= text.size()) return;
            from = match.end + utf8_step(text, match.end).length;
            continue;
        }
        matches.push_back(match);
        from = last_end = match.end;
    }
}

} // namespace steerdeck
