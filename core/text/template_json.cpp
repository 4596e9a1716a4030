#include "text/template_eval.h"
#include "text/template_strings.h"
#include "text/utf8.h"

#include <algorithm>
#include <cmath>

namespace steerdeck::jinja {

namespace {

class Writer {
public:
    Writer(const Interpreter& interpreter, const JsonStyle& style) : in_(interpreter), style_(style) {}

    void write(const Value& value, int level)
    {
        if (value.is_none()) {
            out += "null";
        } else if (value.is_bool()) {
            out += value.whole() ? "true" : "false";
        } else if (value.is_int()) {
            out += std::to_string(value.whole());
        } else if (value.is_float()) {
            const double number = value.number();
            out += std::isnan(number)   ? "NaN"
                   : std::isinf(number) ? (number > 0 ? "Infinity" : "-Infinity")
                                        : float_text(number);
        } else if (const auto* s = value.string()) {
            string(*s);
        } else if (const auto* l = value.list(); l && l->kind <= List::Kind::tuple) {
            list(*l, level);
        } else if (const auto* d = value.dict()) {
            dict(*d, level);
        } else {
            in_.fail("tojson cannot write a " + type_name(value));
        }
    }

    std::string out;

private:
    void line(int level)
    {
        if (!style_.indent) return;
        out += '\n';
        for (int i = 0; i < level; ++i) out += *style_.indent;
    }

    void list(const List& list, int level)
    {
        out += '[';
        for (std::size_t i = 0; i < list.items.size(); ++i) {
            if (i) out += style_.item_separator;
            line(level + 1);
            write(list.items[i], level + 1);
        }
        if (!list.items.empty()) line(level);
        out += ']';
    }

    void dict(const Dict& dict, int level)
    {
        std::vector<std::pair<std::string, const Value*>> entries;
        for (const auto& [key, value] : dict.items) entries.emplace_back(key_text(key), &value);
        if (style_.sort_keys)
            std::stable_sort(entries.begin(), entries.end(),
                             [](const auto& a, const auto& b) { return a.first < b.first; });
        out += '{';
        for (std::size_t i = 0; i < entries.size(); ++i) {
            if (i) out += style_.item_separator;
            line(level + 1);
            string(entries[i].first);
            out += style_.key_separator;
            write(*entries[i].second, level + 1);
        }
        if (!entries.empty()) line(level);
        out += '}';
    }

    std::string key_text(const Value& key) const
    {
        if (key.string()) return *key.string();
        if (key.is_none()) return "null";
        if (key.is_bool()) return key.whole() ? "true" : "false";
        if (key.is_number()) return repr(key);
        in_.fail("tojson cannot write a " + type_name(key) + " as a key");
    }

    void hex(char32_t code)
    {
        out += "\\u";
        for (int shift = 12; shift >= 0; shift -= 4) out += "0123456789abcdef"[(code >> shift) & 15];
    }

    void string(const std::string& s)
    {
        static constexpr std::string_view special = "\"\\\n\r\t\b\f", letters = "\"\\nrtbf";
        out += '"';
        for (std::size_t i = 0; i < s.size();) {
            const Utf8Step step = utf8_step(s, i);
            const std::size_t known = step.length == 1 ? special.find(s[i]) : std::string_view::npos;
            if (known != std::string_view::npos) {
                out += '\\';
                out += letters[known];
            } else if (step.code < 0x20 ||
                       (style_.ascii && step.code >= 0x7F && step.code < 0x10000 && step.code != 0x7F)) {
                hex(step.code);
            } else if (style_.ascii && step.code >= 0x10000) {
                hex(0xD800 + ((step.code - 0x10000) >> 10));
                hex(0xDC00 + ((step.code - 0x10000) & 0x3FF));
            } else {
                out.append(s, i, step.length);
            }
            i += step.length;
        }
        out += '"';
    }

    const Interpreter& in_;
    const JsonStyle& style_;
};

} // namespace

std::string to_json(const Interpreter& interpreter, const Value& value, const JsonStyle& style)
{
    Writer writer(interpreter, style);
    writer.write(value, 0);
    return std::move(writer.out);
}

std::string percent_format(Interpreter& in, const std::string& format, const Value& values)
{
    const auto* given = values.list() && values.list()->kind == List::Kind::tuple ? values.list() : nullptr;
    const std::vector<Value> all = given ? given->items : std::vector<Value>{values};
    std::size_t next = 0;
    std::string out;
    for (std::size_t i = 0; i < format.size(); ++i) {
        if (format[i] != '%') {
            out += format[i];
            continue;
        }
        std::size_t end = i + 1;
        while (end < format.size() && std::string_view("-+ 0123456789.").find(format[end]) != std::string_view::npos)
            ++end;
        const char kind = end < format.size() ? format[end] : '\0';
        const std::string flags = format.substr(i + 1, end - i - 1);
        i = end;
        if (kind == '%') {
            out += '%';
            continue;
        }
        if (flags.size() > 8) in.fail("a format with so many digits is not supported");
        if (next >= all.size()) in.fail("a format has fewer values than places");
        const Value& value = all[next++];
        char buffer[512];
        if (kind == 's' || kind == 'r') {
            if (!flags.empty()) in.fail("the format %" + flags + kind + " is not supported");
            out += kind == 's' ? text(value) : repr(value);
        } else if ((kind == 'd' || kind == 'i') && value.is_number()) {
            const auto number = value.is_whole() ? value.whole() : std::int64_t(value.number());
            const int size =
                std::snprintf(buffer, sizeof buffer, ("%" + flags + "lld").c_str(), static_cast<long long>(number));
            out.append(buffer, std::min<std::size_t>(std::size_t(std::max(size, 0)), sizeof buffer - 1));
        } else if (kind == 'f' && value.is_number()) {
            const int size = std::snprintf(buffer, sizeof buffer, ("%" + flags + "f").c_str(), value.number());
            out.append(buffer, std::min<std::size_t>(std::size_t(std::max(size, 0)), sizeof buffer - 1));
        } else {
            in.fail(std::string("the format %") + kind + " of a " + type_name(value) + " is not supported");
        }
    }
    if (next < all.size() && !values.dict()) in.fail("a format has more values than places");
    return out;
}

} // namespace steerdeck::jinja
