#include "core/text/regex.h"

#include "core/base/error.h"
#include "core/text/utf8.h"

#include <ctime>

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

namespace steerdeck {

namespace {

[[noreturn]] void refuse(std::string_view pattern, const Message& why)
{
    throw InvalidInput(message("The pattern cannot be used: {}", why), std::string(pattern),
                       message("Use a tokenizer without it"));
}

constexpr unsigned common_options = PCRE2_UTF | PCRE2_UCP | PCRE2_MULTILINE; // Ruby's ^ and $ always look at lines

/// The compiled code, or the error's text in `why`.
std::shared_ptr<pcre2_code> compile(const std::string& pattern, unsigned options, std::string& why)
{
    std::unique_ptr<pcre2_compile_context, void (*)(pcre2_compile_context*)> context(
        pcre2_compile_context_create(nullptr), pcre2_compile_context_free);
    pcre2_set_newline(context.get(), PCRE2_NEWLINE_LF);
    pcre2_set_max_pattern_length(context.get(), 1 << 16);
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

/// The members of the POSIX class `name` ("alpha") as Oniguruma has them; where PCRE2 or another version of Unicode may
/// see it otherwise, none.
std::string posix_class(std::string_view pattern, std::string_view name)
{
    if (name == "alpha") return R"(\p{Alphabetic})";
    if (name == "digit") return R"(\p{Nd})";
    if (name == "alnum") return R"(\p{Alphabetic}\p{Nd})";
    if (name == "space") return R"(\p{White_Space})";
    if (name == "upper") return R"(\p{Uppercase})";
    if (name == "lower") return R"(\p{Lowercase})";
    if (name == "word") return R"(\p{Alphabetic}\p{M}\p{Nd}\p{Pc})";
    if (name == "xdigit") return "0-9A-Fa-f";
    refuse(pattern, message("the class [:{}:] is not supported", name));
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
            } else if (next && std::string_view("WhHRXbBvVNQECKcugk").find(next) != std::string_view::npos) {
                refuse(p, message("\\{} is not supported here", next));
            } else if ((next == 'p' || next == 'P') && i + 1 < p.size() && p[i + 1] == '{') {
                const std::size_t close = p.find('}', i);
                if (close == std::string_view::npos) refuse(p, message("a property without its closing brace"));
                out += std::string("\\") + next + property(p.substr(i + 2, close - i - 2));
                i = close;
            } else {
                out += c;
                if (next) out += next;
            }
            continue;
        }
        if (in_class) {
            if (c == '&' && next == '&') refuse(p, message("set intersection (&&) is not supported"));
            if (c == '[' && next != ':') refuse(p, message("a set inside a set is not supported"));
            if (c == '[') {
                const std::size_t close = p.find(":]", i);
                if (close == std::string_view::npos) refuse(p, message("a POSIX class without its end"));
                out += posix_class(p, p.substr(i + 2, close - i - 2));
                i = close + 1;
                continue;
            }
            if (c == ']') in_class = false;
        } else if (c == '[') {
            in_class = true;
            out += c;
            if (next == '^') out += p[++i];
            if (i + 1 < p.size() && p[i + 1] == ']') refuse(p, message("a set that begins with ] is not supported"));
            continue;
        } else if (c == '(' && next == '*') {
            refuse(p, message("(* is not supported"));
        } else if (c == '(' && next == '?') {
            for (std::size_t j = i + 2; j < p.size() && (p[j] == 'm' || p[j] == 'i' || p[j] == 'x' || p[j] == '-'); ++j)
                if (p[j] == 'm' || p[j] == 'x') refuse(p, message("the options m and x are not supported"));
        } else if (c == '{' && next == ',') {
            refuse(p, message("a repeat without its lower bound is not supported"));
        } else if (c == '}' && next == '+') {
            refuse(p, message("a repeat of a counted repeat is not supported"));
        }
        out += c;
    }
    return out;
}

/// When a search must be over, in the thread's own time: a machine that is busy with other things refuses nothing.
/// PCRE2 asks before each item of a pattern, since a match limit alone bounds little: between two steps that it counts,
/// a whole text may be walked along.
struct Deadline {
    std::size_t bytes = 0; // of the text
    unsigned asked = 0;
    double end = 0; // in seconds; 0 before the clock was read first, which takes longer than most searches

    bool over()
    {
        timespec now{};
        ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        const double seconds = double(now.tv_sec) + 1e-9 * double(now.tv_nsec);
        if (end == 0) end = seconds + 2 + 1e-5 * double(bytes);
        return seconds > end;
    }
    static int ask(pcre2_callout_block*, void* self)
    {
        auto& deadline = *static_cast<Deadline*>(self);
        return ++deadline.asked % 256 == 0 && deadline.over() ? PCRE2_ERROR_CALLOUT : 0;
    }
};

/// What one thread needs for matching. The limits turn a pattern's exponential search into an error.
struct Matcher {
    std::unique_ptr<pcre2_match_data, void (*)(pcre2_match_data*)> data{pcre2_match_data_create(1, nullptr),
                                                                        pcre2_match_data_free};
    std::unique_ptr<pcre2_match_context, void (*)(pcre2_match_context*)> context{pcre2_match_context_create(nullptr),
                                                                                 pcre2_match_context_free};
    std::unique_ptr<pcre2_jit_stack, void (*)(pcre2_jit_stack*)> stack{
        pcre2_jit_stack_create(std::size_t(1) << 15, std::size_t(1) << 20, nullptr), pcre2_jit_stack_free};
    Deadline deadline;
    Matcher(const Matcher&) = delete;
    Matcher& operator=(const Matcher&) = delete;
    Matcher()
    {
        pcre2_set_callout(context.get(), Deadline::ask, &deadline);
        pcre2_set_match_limit(context.get(), 2'000'000);
        pcre2_set_heap_limit(context.get(), 64 * 1024); // in KiB
        pcre2_jit_stack_assign(context.get(), nullptr, stack.get());
    }
};

} // namespace

Regex::Regex(std::string_view pattern)
    // The scanner's patterns are known to be quick.
    : Regex(translated(pattern), common_options | (WordScanner::of(pattern) ? 0 : PCRE2_AUTO_CALLOUT), pattern)
{
    scanner_ = WordScanner::of(pattern);
}

Regex Regex::literal(std::string_view text) { return Regex(std::string(text), PCRE2_UTF | PCRE2_LITERAL, text); }

Regex::Regex(const std::string& pattern, unsigned options, std::string_view shown) : shown_(shown)
{
    if (!is_utf8(pattern)) refuse(utf8_lossy(shown), message("it is not UTF-8"));
    std::string why;
    code_ = compile(pattern, options, why);
    if (!code_) refuse(shown, why);
}

void Regex::find_all(std::string_view text, std::vector<Span>& matches) const
{
    thread_local Matcher matcher;
    const auto* code = static_cast<const pcre2_code*>(code_.get());
    const auto* subject = reinterpret_cast<PCRE2_SPTR>(text.data() ? text.data() : "");
    const auto too_long = [&](const Message& why) {
        throw InvalidInput(message("Splitting the text into words takes too long ({})", why), shown_,
                           message("Use a shorter text"));
    };
    matches.clear();
    std::size_t from = 0;
    std::size_t last_end = std::string_view::npos;
    matcher.deadline = {text.size()};
    for (std::size_t searches = 1; from <= text.size();) {
        if (scanner_ && from < text.size()) {
            if (const std::size_t end = scanner_->match_end(text, from); end != WordScanner::unknown) {
                matches.push_back({from, end});
                from = last_end = end;
                continue;
            }
        }
        if (searches++ % 256 == 0 && matcher.deadline.over()) too_long(message("the time limit"));
        auto* data = matcher.data.get();
        int found = pcre2_match(code, subject, text.size(), from, PCRE2_NO_UTF_CHECK, data, matcher.context.get());
        if (found == PCRE2_ERROR_JIT_STACKLIMIT)
            found = pcre2_match(code, subject, text.size(), from, PCRE2_NO_UTF_CHECK | PCRE2_NO_JIT, data,
                                matcher.context.get());
        if (found == PCRE2_ERROR_NOMATCH) return;
        if (found == PCRE2_ERROR_CALLOUT) too_long(message("the time limit"));
        if (found < 0) too_long(message("PCRE2 error {}", found));
        const PCRE2_SIZE* range = pcre2_get_ovector_pointer(data);
        const Span match{range[0], range[1]};
        if (match.begin > match.end) too_long(message("a match that ends before it begins")); // \K in a lookahead
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
