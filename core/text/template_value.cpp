#include "core/text/template_value.h"

#include "core/base/error.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <unicode/uchar.h>

namespace steerdeck::jinja {

const Value* Dict::find(const Value& key) const
{
    for (const auto& [k, v] : items)
        if (equal(k, key)) return &v;
    return nullptr;
}

const Value* Dict::find_name(std::string_view key) const
{
    for (const auto& [k, v] : items)
        if (k.string() && *k.string() == key) return &v;
    return nullptr;
}

void Dict::set(const Value& key, const Value& value)
{
    for (auto& [k, v] : items)
        if (equal(k, key)) {
            v = value;
            return;
        }
    items.emplace_back(key, value);
}

int depth_of(const Value& value)
{
    if (const auto* l = value.list()) return l->depth;
    if (const auto* d = value.dict()) return d->depth;
    if (const auto* g = value.generator()) return g->depth;
    return 0;
}

std::size_t weight_of(const Value& value)
{
    if (const auto* s = value.string()) return s->size() + 1;
    if (const auto* l = value.list()) return l->weight;
    if (const auto* d = value.dict()) return d->weight;
    if (const auto* g = value.generator()) return g->weight;
    return 1;
}

namespace {

/// Stays at its limit, far above what an interpreter allows.
void add_weight(std::size_t& weight, const Value& value)
{
    weight = std::min(weight + weight_of(value), std::size_t(1) << 60);
}

} // namespace

Value::Value(List v)
{
    for (const Value& item : v.items) {
        v.depth = std::max(v.depth, depth_of(item) + 1);
        add_weight(v.weight, item);
    }
    data = std::make_shared<const List>(std::move(v));
}

Value::Value(Dict v)
{
    for (const auto& [key, item] : v.items) {
        v.depth = std::max({v.depth, depth_of(key) + 1, depth_of(item) + 1});
        add_weight(v.weight, key);
        add_weight(v.weight, item);
    }
    data = std::make_shared<const Dict>(std::move(v));
}

Value make_list(std::vector<Value> items, List::Kind kind)
{
    List list;
    list.kind = kind;
    list.items = std::move(items);
    return list;
}

Value make_range(std::int64_t begin, std::int64_t end, std::int64_t step)
{
    List list;
    list.kind = List::Kind::range;
    list.begin = begin;
    list.end = end;
    list.step = step;
    for (std::int64_t i = begin; step > 0 ? i < end : i > end;) {
        list.items.emplace_back(i);
        if (__builtin_add_overflow(i, step, &i)) break;
    }
    return list;
}

bool hashable(const Value& value)
{
    if (value.dict()) return false;
    const auto* l = value.list();
    if (!l || l->kind == List::Kind::values || l->kind == List::Kind::range) return true;
    return l->kind == List::Kind::tuple && std::all_of(l->items.begin(), l->items.end(), hashable);
}

Value make_generator(std::vector<Value> items)
{
    auto made = std::make_shared<Generator>();
    made->items = std::move(items);
    for (const Value& item : made->items) {
        made->depth = std::max(made->depth, depth_of(item) + 1);
        add_weight(made->weight, item);
    }
    return made;
}

bool truth(const Value& value)
{
    if (value.is_undefined() || value.is_none()) return false;
    if (value.is_number()) return value.number() != 0;
    if (const auto* s = value.string()) return !s->empty();
    if (const auto* l = value.list()) return !l->items.empty();
    if (const auto* d = value.dict()) return !d->items.empty();
    return true;
}

bool equal(const Value& a, const Value& b)
{
    if (a.is_number() && b.is_number()) {
        if (a.is_whole() && b.is_whole()) return a.whole() == b.whole();
        return a.number() == b.number();
    }
    if (a.data.index() != b.data.index()) return false;
    if (a.is_undefined() || a.is_none()) return true;
    if (a.string()) return *a.string() == *b.string();
    if (const auto* l = a.list()) {
        const auto* r = b.list();
        // A list equals no tuple; views of dict values equal nothing but themselves.
        if (l == r) return true;
        if (l->kind != r->kind || l->kind == List::Kind::values || l->items.size() != r->items.size()) return false;
        for (std::size_t i = 0; i < l->items.size(); ++i)
            if (!equal(l->items[i], r->items[i])) return false;
        return true;
    }
    if (const auto* l = a.dict()) {
        const auto* r = b.dict();
        if (l->items.size() != r->items.size()) return false;
        for (const auto& [key, value] : l->items) {
            const Value* other = r->find(key);
            if (!other || !equal(value, *other)) return false;
        }
        return true;
    }
    return a.generator() == b.generator() && a.name_space() == b.name_space() && a.callable() == b.callable() &&
           a.loop() == b.loop();
}

std::string type_name(const Value& value)
{
    static constexpr const char* names[] = {"Undefined", "NoneType",  "bool",     "int",
                                            "float",     "str",       "list",     "dict",
                                            "generator", "Namespace", "function", "LoopContext"};
    if (const auto* l = value.list()) {
        static constexpr const char* kinds[] = {"list", "tuple", "dict_keys", "dict_values", "dict_items", "range"};
        return kinds[std::size_t(l->kind)];
    }
    return names[value.data.index()];
}

std::string float_text(double value)
{
    if (std::isnan(value)) return "nan";
    if (std::isinf(value)) return value > 0 ? "inf" : "-inf";
    char buffer[40];
    // Python writes an exponent below 1e-4 and from 1e16 on.
    const double size = std::fabs(value);
    const bool scientific = size != 0 && (size < 1e-4 || size >= 1e16);
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, value,
                                   scientific ? std::chars_format::scientific : std::chars_format::fixed);
    std::string out(buffer, end.ptr);
    if (!scientific && out.find('.') == std::string::npos) out += ".0";
    return out;
}

namespace {

bool printable(char32_t code)
{
    if (code == ' ') return true;
    switch (u_charType(UChar32(code))) {
    case U_CONTROL_CHAR:
    case U_FORMAT_CHAR:
    case U_SURROGATE:
    case U_PRIVATE_USE_CHAR:
    case U_UNASSIGNED:
    case U_LINE_SEPARATOR:
    case U_PARAGRAPH_SEPARATOR:
    case U_SPACE_SEPARATOR:
        return false;
    default:
        return true;
    }
}

void append_hex(std::string& out, char32_t code, int digits)
{
    for (int shift = (digits - 1) * 4; shift >= 0; shift -= 4) out += "0123456789abcdef"[(code >> shift) & 15];
}

std::string quoted(const std::string& s)
{
    const char quote = s.find('\'') != std::string::npos && s.find('"') == std::string::npos ? '"' : '\'';
    std::string out(1, quote);
    for (const char32_t code : code_points(s)) {
        if (code == char32_t(quote) || code == '\\') {
            out += '\\';
            out += char(code);
        } else if (code == '\n') {
            out += "\\n";
        } else if (code == '\r') {
            out += "\\r";
        } else if (code == '\t') {
            out += "\\t";
        } else if (printable(code)) {
            append_utf8(out, code);
        } else if (code < 0x100) {
            append_hex(out += "\\x", code, 2);
        } else if (code < 0x10000) {
            append_hex(out += "\\u", code, 4);
        } else {
            append_hex(out += "\\U", code, 8);
        }
    }
    return out + quote;
}

std::string repr_of(const List& list)
{
    if (list.kind == List::Kind::range) {
        return "range(" + std::to_string(list.begin) + ", " + std::to_string(list.end) +
               (list.step == 1 ? ")" : ", " + std::to_string(list.step) + ")");
    }
    std::string inner;
    for (const Value& item : list.items) (inner += inner.empty() ? "" : ", ") += repr(item);
    switch (list.kind) {
    case List::Kind::tuple:
        return "(" + inner + (list.items.size() == 1 ? ",)" : ")");
    case List::Kind::keys:
        return "dict_keys([" + inner + "])";
    case List::Kind::values:
        return "dict_values([" + inner + "])";
    case List::Kind::items:
        return "dict_items([" + inner + "])";
    default:
        return "[" + inner + "]";
    }
}

} // namespace

std::string repr(const Value& value)
{
    if (value.is_undefined()) return "Undefined";
    if (value.is_none()) return "None";
    if (value.is_bool()) return value.whole() ? "True" : "False";
    if (value.is_int()) return std::to_string(value.whole());
    if (value.is_float()) return float_text(value.number());
    if (const auto* s = value.string()) return quoted(*s);
    if (const auto* l = value.list()) return repr_of(*l);
    if (const auto* d = value.dict()) {
        std::string inner;
        for (const auto& [key, item] : d->items)
            ((inner += inner.empty() ? "" : ", ") += repr(key) + ": ") += repr(item);
        return "{" + inner + "}";
    }
    return "<" + type_name(value) + ">";
}

std::string text(const Value& value)
{
    if (value.is_undefined()) return {};
    if (const auto* s = value.string()) return *s;
    return repr(value);
}

Value from_json(const Json& json)
{
    switch (json.type()) {
    case Json::value_t::null:
        return None{};
    case Json::value_t::boolean:
        return json.get<bool>();
    case Json::value_t::number_integer:
        return json.get<std::int64_t>();
    case Json::value_t::number_unsigned:
        if (json.get<std::uint64_t>() > std::uint64_t(INT64_MAX))
            throw InvalidInput(message("The whole number {} is too large for a chat template", json.dump()),
                               message("what the template is given"), message("Give it as a text"));
        return json.get<std::int64_t>();
    case Json::value_t::number_float:
        return json.get<double>();
    case Json::value_t::string:
        return utf8_lossy(json.get_ref<const std::string&>());
    case Json::value_t::array: {
        List list;
        for (const Json& item : json) list.items.push_back(from_json(item));
        return list;
    }
    case Json::value_t::object: {
        Dict dict;
        for (const auto& [key, item] : json.items()) dict.items.emplace_back(utf8_lossy(key), from_json(item));
        return dict;
    }
    default:
        return Undefined{"a value that is no JSON"};
    }
}

} // namespace steerdeck::jinja
