#include "core/text/template_eval.h"
#include "core/text/template_strings.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <cmath>

namespace steerdeck::jinja {

namespace {

class Writer {
public:
    Writer(Interpreter& interpreter, const JsonStyle& style) : in_(interpreter), style_(style) {}

    void write(const Value& value, int level)
    {
        in_.fits(out.size());
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
            in_.fail(message("tojson cannot write a {}", type_name(value)));
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
        std::vector<std::pair<Value, Value>> entries = dict.items;
        if (style_.sort_keys)
            std::stable_sort(entries.begin(), entries.end(),
                             [&](const auto& a, const auto& b) { return in_.compare("<", a.first, b.first); });
        out += '{';
        for (std::size_t i = 0; i < entries.size(); ++i) {
            if (i) out += style_.item_separator;
            line(level + 1);
            string(key_text(entries[i].first));
            out += style_.key_separator;
            write(entries[i].second, level + 1);
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
        in_.fail(message("tojson cannot write a {} as a key", type_name(key)));
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

    Interpreter& in_;
    const JsonStyle& style_;
};

} // namespace

std::string to_json(Interpreter& interpreter, const Value& value, const JsonStyle& style)
{
    Writer writer(interpreter, style);
    writer.write(value, 0);
    return std::move(writer.out);
}

} // namespace steerdeck::jinja
