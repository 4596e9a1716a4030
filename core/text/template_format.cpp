#include "core/text/template_eval.h"
#include "core/text/template_strings.h"
#include "core/text/utf8.h"

#include <charconv>
#include <cmath>

/// Python's two ways of formatting, as far as templates use them; the rest is refused by name.
namespace steerdeck::jinja {

namespace {

constexpr std::int64_t widest = 10'000, most_digits = 300;

/// [[fill]align][sign][#][0][width][,][.precision][type]
struct Spec {
    char32_t fill = ' ';
    char align = 0; // < > ^ =
    char sign = '-';
    bool alternate = false, zero = false;
    char grouping = 0;
    std::int64_t width = 0;
    std::optional<std::int64_t> precision;
    char type = 0;
};

std::string padded(const Interpreter& in, const std::string& body, const Spec& spec, char standard_align,
                   std::size_t sign_length)
{
    const auto have = std::int64_t(length(body));
    if (spec.width > widest) in.fail(message("a format that is wider than 10000 characters"));
    if (have >= spec.width) return body;
    const char align = spec.align ? spec.align : standard_align;
    const std::int64_t missing = spec.width - have;
    const std::int64_t left = align == '<' ? 0 : align == '^' ? missing / 2 : missing;
    std::u32string before(std::size_t(left), spec.fill), after(std::size_t(missing - left), spec.fill);
    if (align == '=') return body.substr(0, sign_length) + to_utf8(before) + body.substr(sign_length);
    return to_utf8(before) + body + to_utf8(after);
}

std::string grouped(std::string digits, char mark)
{
    const std::size_t end = std::min(digits.find('.'), digits.size());
    for (std::size_t i = end; i > 3; i -= 3) digits.insert(i - 3, 1, mark);
    return digits;
}

std::string whole_digits(std::uint64_t number, char type)
{
    char buffer[70];
    const int base = type == 'x' || type == 'X' ? 16 : type == 'o' ? 8 : type == 'b' ? 2 : 10;
    std::string digits(buffer, std::to_chars(buffer, buffer + sizeof buffer, number, base).ptr);
    return type == 'X' ? upper(digits) : digits;
}

std::string float_digits(const Interpreter& in, double number, char type, std::optional<std::int64_t> precision)
{
    if (std::isnan(number)) return "nan";
    if (std::isinf(number)) return "inf";
    const std::int64_t digits = precision.value_or(6);
    if (digits > most_digits) in.fail(message("a format with more than 300 digits"));
    char buffer[1000];
    const auto how = type == 'e'   ? std::chars_format::scientific
                     : type == 'g' ? std::chars_format::general
                                   : std::chars_format::fixed;
    return std::string(buffer, std::to_chars(buffer, buffer + sizeof buffer, number, how, int(digits)).ptr);
}

std::string with_sign(bool negative, char sign)
{
    return negative ? "-" : sign == '-' ? std::string() : std::string(1, sign);
}

std::string format_whole(const Interpreter& in, std::int64_t number, const Spec& spec)
{
    const bool negative = number < 0;
    const std::uint64_t size = negative ? 0 - std::uint64_t(number) : std::uint64_t(number);
    std::string digits = whole_digits(size, spec.type);
    if (spec.grouping) {
        if (spec.type && spec.type != 'd') in.fail(message("a format that groups the digits of another base"));
        digits = grouped(digits, spec.grouping);
    }
    std::string sign = with_sign(negative, spec.sign);
    if (spec.alternate && spec.type && spec.type != 'd') (sign += '0') += spec.type;
    return padded(in, sign + digits, spec, '>', sign.size());
}

std::string format_float(const Interpreter& in, double number, const Spec& spec)
{
    if (spec.alternate) in.fail(message("a format with # for a number with a fraction"));
    if (!spec.type && spec.precision) in.fail(message("a format with a precision, but without a type"));
    const bool big = spec.type && std::string_view("EFG").find(spec.type) != std::string_view::npos;
    const char type = big ? char(spec.type | 32) : spec.type;
    const double size = std::fabs(type == '%' ? number * 100 : number);
    std::string digits = type ? float_digits(in, size, type, spec.precision) : float_text(size);
    if (big) digits = upper(digits);
    if (type == '%') digits += '%';
    if (spec.grouping) digits = grouped(digits, spec.grouping);
    const std::string sign = with_sign(std::signbit(number) && !std::isnan(number), spec.sign);
    return padded(in, sign + digits, spec, '>', sign.size());
}

std::string format_text(const Interpreter& in, const std::string& body, const Spec& spec)
{
    if (!spec.precision) return padded(in, body, spec, '<', 0);
    const std::u32string codes = code_points(body);
    return padded(in, to_utf8(codes.substr(0, std::size_t(*spec.precision))), spec, '<', 0);
}

/// A number at `at`, which moves behind it.
std::optional<std::int64_t> digits_at(std::string_view s, std::size_t& at)
{
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(s.data() + at, s.data() + s.size(), number);
    if (error == std::errc::invalid_argument || (at < s.size() && s[at] == '-')) return std::nullopt;
    at = std::size_t(end - s.data());
    return error == std::errc() ? number : widest + 1;
}

Spec spec_of(const Interpreter& in, std::string_view source)
{
    Spec spec;
    const std::u32string codes = code_points(source);
    const auto is_align = [&](std::size_t i) {
        return i < codes.size() && std::u32string_view(U"<>^=").find(codes[i]) != std::u32string::npos;
    };
    std::size_t skip = 0;
    if (is_align(1)) {
        spec.fill = codes[0];
        skip = 2;
    } else if (is_align(0)) {
        skip = 1;
    }
    if (skip) spec.align = char(codes[skip - 1]);
    const bool filled = skip == 2;
    const std::string rest = to_utf8(std::u32string_view(codes).substr(skip));
    std::size_t at = 0;
    const auto take = [&](std::string_view any) {
        return at < rest.size() && any.find(rest[at]) != std::string_view::npos ? rest[at++] : '\0';
    };
    if (const char sign = take("+- ")) spec.sign = sign;
    spec.alternate = take("#");
    if (take("0")) {
        spec.zero = true;
        if (!filled) spec.fill = '0';
    }
    spec.width = digits_at(rest, at).value_or(0);
    spec.grouping = take(",_");
    if (take(".")) {
        spec.precision = digits_at(rest, at);
        if (!spec.precision) in.fail(message("a format with a point, but without a precision"));
    }
    spec.type = take("sdboxXeEfFgG%");
    if (at != rest.size()) in.fail(message("the format \"{}\" is not supported", source));
    return spec;
}

std::string format_value(Interpreter& in, const Value& value, std::string_view source)
{
    if (source.empty()) return text(value);
    Spec spec = spec_of(in, source);
    const bool of_float = spec.type && std::string_view("eEfFgG%").find(spec.type) != std::string_view::npos;
    const bool of_whole = spec.type && std::string_view("dboxX").find(spec.type) != std::string_view::npos;
    if (value.string() && !of_float && !of_whole && spec.align != '=' && spec.sign == '-' && !spec.alternate &&
        !spec.grouping)
        return format_text(in, *value.string(), spec);
    if (value.is_number() && spec.type != 's') {
        if (spec.zero && !spec.align) spec.align = '=';
        if (spec.zero && spec.grouping) in.fail(message("a format with zeros and groups of digits"));
        if (value.is_whole() && !of_float && !spec.precision) return format_whole(in, value.whole(), spec);
        if ((value.is_float() && !of_whole) || of_float) return format_float(in, value.number(), spec);
    }
    in.fail(message("the format \"{}\" of a {}", source, type_name(value)));
}

std::string converted(const Interpreter& in, const Value& value, char conversion)
{
    if (conversion == 's') return text(value);
    if (conversion == 'r') return repr(value);
    in.fail(message("the conversion \"{}\" of a format is not supported", conversion));
}

class BraceFormat {
public:
    BraceFormat(Interpreter& interpreter, const Arguments& given) : in_(interpreter), given_(given) {}

    /// What stands between { and }.
    std::string field(std::string_view inside)
    {
        const std::size_t name_end = std::min(inside.find_first_of(".[!:"), inside.size());
        Value value = start(std::string(inside.substr(0, name_end)));
        std::size_t at = name_end;
        while (at < inside.size() && (inside[at] == '.' || inside[at] == '[')) {
            const bool dot = inside[at] == '.';
            const std::size_t end = dot ? inside.find_first_of(".[!:", at + 1) : inside.find(']', at + 1);
            if (!dot && end == std::string_view::npos) in_.fail(message("a format with [ without ]"));
            const std::string part(inside.substr(at + 1, std::min(end, inside.size()) - at - 1));
            if (part.empty()) in_.fail(message("a format with an empty name"));
            if (dot)
                value = in_.attribute(value, part);
            else if (const auto number = number_of(part))
                value = in_.item(value, *number);
            else
                value = in_.item(value, part);
            at = std::min(end, inside.size()) + (dot ? 0 : 1);
        }
        if (at < inside.size() && inside[at] == '!') {
            if (at + 1 >= inside.size()) in_.fail(message("a format with ! without a conversion"));
            value = in_.text_value(converted(in_, value, inside[at + 1]));
            at += 2;
        }
        if (at >= inside.size()) return format_value(in_, value, {});
        if (inside[at] != ':') in_.fail(message("the format place {{{}}} cannot be read", inside));
        return format_value(in_, value, inside.substr(at + 1));
    }

private:
    static std::optional<std::int64_t> number_of(const std::string& s)
    {
        if (s.empty() || s.size() > 9 || s.find_first_not_of("0123456789") != std::string::npos) return std::nullopt;
        return std::stol(s);
    }

    Value start(const std::string& name)
    {
        const auto number = number_of(name);
        if (name.empty() || number) {
            const bool automatic = name.empty();
            if (numbering_ && *numbering_ != automatic) in_.fail(message("a format mixes {{}} and {{0}}"));
            numbering_ = automatic;
            const std::size_t index = automatic ? next_++ : std::size_t(*number);
            if (index >= given_.positional.size()) in_.fail(message("a format has fewer values than places"));
            return given_.positional[index];
        }
        for (const auto& [key, value] : given_.named)
            if (key == name) return value;
        in_.fail(message("the format place {{{}}} has no value", name));
    }

    Interpreter& in_;
    const Arguments& given_;
    std::size_t next_ = 0;
    std::optional<bool> numbering_; // whether {} or {0} was used
};

/// Python takes lists, dicts and ranges for something that a %(name)s may look into.
bool mapping_for_percent(const Value& v)
{
    const auto* l = v.list();
    return v.dict() || v.is_undefined() || (l && (l->kind == List::Kind::list || l->kind == List::Kind::range));
}

std::string percent_value(Interpreter& in, const Value& value, Spec spec)
{
    const auto refused = [&] {
        in.fail(message("the format %{} of a {} is not supported", spec.type, type_name(value)));
    };
    switch (spec.type) {
    case 's':
    case 'r': {
        std::string body = converted(in, value, spec.type);
        spec.fill = ' ';
        if (spec.align != '<') spec.align = '>';
        return format_text(in, body, spec);
    }
    case 'c':
        if (value.string() ? length(*value.string()) != 1 : !value.is_int()) refused();
        if (!value.string() &&
            (value.whole() < 0 || value.whole() > 0x10FFFF || (value.whole() >= 0xD800 && value.whole() <= 0xDFFF)))
            refused();
        spec.fill = ' ';
        if (spec.align != '<') spec.align = '>';
        return padded(in, value.string() ? *value.string() : to_utf8(std::u32string(1, char32_t(value.whole()))), spec,
                      '>', 0);
    case 'd':
    case 'i':
    case 'u': {
        if (!value.is_number() || spec.precision) refused();
        if (value.is_float() && !(std::fabs(value.number()) < 9e18)) refused();
        spec.type = 'd';
        return format_whole(in, value.is_float() ? std::int64_t(value.number()) : value.whole(), spec);
    }
    case 'x':
    case 'X':
    case 'o':
        if (!value.is_whole() || spec.precision) refused();
        return format_whole(in, value.whole(), spec);
    case 'e':
    case 'E':
    case 'f':
    case 'F':
    case 'g':
    case 'G':
        if (!value.is_number()) refused();
        return format_float(in, value.number(), spec);
    default:
        in.fail(spec.type ? message("the format %{} is not supported", spec.type) : message("an unfinished format"));
    }
    return {};
}

} // namespace

std::string brace_format(Interpreter& in, const std::string& s, const Arguments& given)
{
    BraceFormat places(in, given);
    std::string out;
    for (std::size_t i = 0; i < s.size(); ++i) {
        if ((s[i] == '{' || s[i] == '}') && i + 1 < s.size() && s[i + 1] == s[i]) {
            out += s[i++];
        } else if (s[i] == '}') {
            in.fail(message("a format with a single }}"));
        } else if (s[i] != '{') {
            out += s[i];
        } else {
            const std::size_t close = s.find('}', i);
            if (close == std::string::npos) in.fail(message("a format with a single {{"));
            const std::string_view inside = std::string_view(s).substr(i + 1, close - i - 1);
            if (inside.find('{') != std::string_view::npos)
                in.fail(message("a format inside a format is not supported"));
            i = close;
            in.spend(1);
            out += places.field(inside);
            in.fits(out.size());
        }
    }
    return out;
}

std::string percent_format(Interpreter& in, const std::string& format, const Value& values)
{
    const auto* tuple = values.list() && values.list()->kind == List::Kind::tuple ? values.list() : nullptr;
    const std::vector<Value> all = tuple ? tuple->items : std::vector<Value>{values};
    const bool mapping = !tuple && mapping_for_percent(values);
    std::size_t next = 0;
    std::string out;
    for (std::size_t i = 0; i < format.size(); ++i) {
        if (format[i] != '%') {
            out += format[i];
            continue;
        }
        std::optional<Value> value;
        if (i + 1 < format.size() && format[i + 1] == '(') {
            const std::size_t close = format.find(')', i);
            if (close == std::string::npos || !values.dict()) in.fail(message("a format with a name needs a dict"));
            const Value* found = values.dict()->find_name(std::string_view(format).substr(i + 2, close - i - 2));
            if (!found) in.fail(message("a format with a name that the dict lacks"));
            value = *found;
            next = all.size();
            i = close;
        }
        Spec spec;
        std::size_t at = i + 1;
        const auto at_any = [&](std::string_view any) {
            return at < format.size() && any.find(format[at]) != std::string_view::npos;
        };
        for (; at_any("-+ #0"); ++at) {
            if (format[at] == '-') spec.align = '<';
            if (format[at] == '+') spec.sign = '+';
            if (format[at] == ' ' && spec.sign != '+') spec.sign = ' ';
            if (format[at] == '#') spec.alternate = true;
            if (format[at] == '0') spec.zero = true;
        }
        if (at_any("*")) in.fail(message("a format with * is not supported"));
        spec.width = digits_at(format, at).value_or(0);
        if (at_any(".")) {
            ++at;
            if (at_any("*")) in.fail(message("a format with * is not supported"));
            spec.precision = digits_at(format, at).value_or(0);
        }
        if (at_any("hlL")) ++at;
        spec.type = at < format.size() ? format[at] : '\0';
        i = at;
        if (spec.type == '%') {
            out += '%';
            continue;
        }
        if (spec.zero && !spec.align) {
            spec.fill = '0';
            spec.align = '=';
        }
        if (!value && next >= all.size()) in.fail(message("a format has fewer values than places"));
        in.spend(1);
        out += percent_value(in, value ? *value : all[next++], spec);
        in.fits(out.size());
    }
    if (next < all.size() && !mapping) in.fail(message("a format has more values than places"));
    return out;
}

} // namespace steerdeck::jinja
