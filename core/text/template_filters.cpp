#include "core/text/template_eval.h"
#include "core/text/template_strings.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <functional>
#include <map>

namespace steerdeck::jinja {

namespace {

using Bound = std::vector<std::optional<Value>>;

/// A filter: its parameters' names, how many of them it needs, and what it does.
struct Filter {
    std::vector<const char*> names;
    std::size_t required;
    std::function<Value(Interpreter&, const Value&, Bound&)> apply;
};

bool flag(const std::optional<Value>& value, bool otherwise = false) { return value ? truth(*value) : otherwise; }

std::int64_t whole(Interpreter& in, const std::optional<Value>& value, std::int64_t otherwise)
{
    if (!value || value->is_none()) return otherwise;
    if (!value->is_whole()) in.fail(message("a whole number is needed, not a {}", type_name(*value)));
    return value->whole();
}

/// What `attribute="a.b.0"` picks from an item.
Value picked(Interpreter& in, Value value, const Value& path)
{
    if (!path.string()) return in.item(value, path);
    const std::string dot = ".";
    for (const std::string& part : split(*path.string(), &dot, -1, false)) {
        const bool number =
            !part.empty() && part.size() < 10 && part.find_first_not_of("0123456789") == std::string::npos;
        value = in.item(value, number ? Value(std::int64_t(std::stol(part))) : Value(part));
    }
    return value;
}

/// What comparing looks at: `attribute` of the item, texts in lower case unless told otherwise.
Value sort_key(Interpreter& in, const Value& item, const std::optional<Value>& attribute, bool case_sensitive)
{
    Value key = attribute && !attribute->is_none() ? picked(in, item, *attribute) : item;
    in.spend(weight_of(key) / 16);
    if (!case_sensitive && key.string()) return lower(*key.string());
    return key;
}

/// What sorting looks at: a list of what the names in `attribute`, with commas between them, pick.
Value sort_keys(Interpreter& in, const Value& item, const std::optional<Value>& attribute, bool case_sensitive)
{
    std::vector<Value> keys;
    if (attribute && attribute->string()) {
        const std::string comma = ",";
        for (const std::string& name : split(*attribute->string(), &comma, -1, false))
            keys.push_back(sort_key(in, item, Value(name), case_sensitive));
    } else {
        keys.push_back(sort_key(in, item, attribute, case_sensitive));
    }
    return make_list(std::move(keys));
}

/// Refuses what Python's `+` with a text, or a method of texts, would.
const std::string& text_of(Interpreter& in, const Value& value, const char* filter)
{
    if (!value.string()) in.fail(message("{} needs a text, not a {}", filter, type_name(value)));
    return *value.string();
}

std::vector<Value> sorted(Interpreter& in, std::vector<Value> items, bool reverse,
                          const std::function<Value(const Value&)>& key)
{
    std::vector<std::pair<Value, Value>> keyed;
    for (Value& item : items) keyed.emplace_back(key(item), std::move(item));
    std::stable_sort(keyed.begin(), keyed.end(), [&](const auto& a, const auto& b) {
        in.spend(1);
        return reverse ? in.compare("<", b.first, a.first) : in.compare("<", a.first, b.first);
    });
    std::vector<Value> out;
    for (auto& one : keyed) out.push_back(std::move(one.second));
    return out;
}

Value length_of(Interpreter& in, const Value& value)
{
    if (value.is_undefined()) return std::int64_t(0);
    if (const auto* s = value.string()) return std::int64_t(length(*s));
    if (const auto* l = value.list()) return std::int64_t(l->items.size());
    if (const auto* d = value.dict()) return std::int64_t(d->items.size());
    in.fail(message("a {} has no length", type_name(value)));
}

std::optional<double> float_from(const std::string& raw)
{
    std::string s = strip(raw, true, true);
    std::erase(s, '_');
    if (s.starts_with("+")) s.erase(0, 1);
    double number = 0;
    const auto [end, error] = std::from_chars(s.data(), s.data() + s.size(), number);
    if (error != std::errc() || end != s.data() + s.size()) return std::nullopt;
    return number;
}

Value to_int(Interpreter& in, const Value& value, Bound& given)
{
    const Value otherwise = given[0].value_or(Value(std::int64_t(0)));
    if (value.is_undefined()) in.fail(std::get<Undefined>(value.data).hint);
    const auto truncated = [&](double number) -> Value {
        if (!(std::fabs(number) < 9e18)) return otherwise;
        return std::int64_t(number);
    };
    if (value.is_whole()) return value.whole();
    if (value.is_float()) return truncated(value.number());
    if (!value.string()) return otherwise;
    std::string s = strip(*value.string(), true, true);
    auto base = int(whole(in, given[1], 10));
    bool negative = false;
    if (s.starts_with("+") || s.starts_with("-")) {
        negative = s[0] == '-';
        s.erase(0, 1);
    }
    if ((base == 16 && (s.starts_with("0x") || s.starts_with("0X"))) ||
        (base == 2 && (s.starts_with("0b") || s.starts_with("0B"))) ||
        (base == 8 && (s.starts_with("0o") || s.starts_with("0O"))))
        s.erase(0, 2);
    std::int64_t number = 0;
    if (base >= 2 && base <= 36 && !s.empty() && s[0] != '-') {
        const auto [end, error] = std::from_chars(s.data(), s.data() + s.size(), number, base);
        if (error == std::errc() && end == s.data() + s.size()) return negative ? -number : number;
    }
    if (const auto real = float_from(*value.string())) return truncated(*real);
    return otherwise;
}

/// To a multiple of 10^zeros; the even one of two that are equally near.
Value rounded_whole(Interpreter& in, std::int64_t number, int zeros)
{
    if (zeros > 18) return std::int64_t(0);
    std::int64_t unit = 1, made = 0;
    for (int i = 0; i < zeros; ++i) unit *= 10;
    std::int64_t quotient = number / unit;
    const std::int64_t rest = number % unit, half = unit / 2, size = rest < 0 ? -rest : rest;
    if (size > half || (size == half && quotient % 2 != 0)) quotient += number < 0 ? -1 : 1;
    if (__builtin_mul_overflow(quotient, unit, &made)) in.fail(message("a number that is too large"));
    return made;
}

Value rounded(Interpreter& in, const Value& value, Bound& given)
{
    if (!value.is_number()) in.fail(message("round needs a number, not a {}", type_name(value)));
    const auto precision = std::clamp<std::int64_t>(whole(in, given[0], 0), -300, 300);
    const std::string how = given[1] ? text(*given[1]) : "common";
    if (how == "common") {
        if (value.is_whole() && precision >= 0) return value.whole();
        if (value.is_whole()) return rounded_whole(in, value.whole(), int(-precision));
        if (!std::isfinite(value.number()) || precision > 200) return value.number();
        if (precision >= 0) { // through decimal digits, as Python does it
            char buffer[600];
            const auto end =
                std::to_chars(buffer, buffer + sizeof buffer, value.number(), std::chars_format::fixed, int(precision));
            double made = 0;
            std::from_chars(buffer, end.ptr, made);
            return made;
        }
        const double scale = std::pow(10.0, double(-precision));
        return std::isinf(scale) ? std::copysign(0.0, value.number()) : std::nearbyint(value.number() / scale) * scale;
    }
    if (how != "ceil" && how != "floor") in.fail(message("round knows common, ceil and floor, not \"{}\"", how));
    const double scale = std::pow(10.0, double(precision)), scaled = value.number() * scale;
    if (!std::isfinite(scaled)) in.fail(message("round of a number that is too large"));
    const double cut = how == "ceil" ? std::ceil(scaled) : std::floor(scaled);
    // math.ceil gives a whole number; divided by 10 ** precision it is a float
    return cut / scale;
}

Value indented(Interpreter& in, const Value& value, Bound& given)
{
    const std::int64_t width = given[0] && given[0]->string() ? 0 : whole(in, given[0], 4);
    if (width > 10'000) in.fail(message("indent is too wide"));
    const std::string by = given[0] && given[0]->string()
                               ? *given[0]->string()
                               : std::string(std::size_t(std::max<std::int64_t>(0, width)), ' ');
    const std::vector<std::string> lines = split_lines(text_of(in, value, "indent") + "\n", false);
    in.spend(lines.size());
    std::string out = flag(given[1]) ? by : "";
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (i) out += "\n" + (flag(given[2]) || !lines[i].empty() ? by : std::string());
        out += lines[i];
        in.fits(out.size());
    }
    return in.text_value(std::move(out));
}

Value written_as_json(Interpreter& in, const Value& value, Bound& given)
{
    JsonStyle style;
    style.ascii = flag(given[0]);
    if (given[1] && given[1]->string()) style.indent = *given[1]->string();
    if (given[1] && given[1]->is_whole())
        style.indent = std::string(std::size_t(std::clamp<std::int64_t>(given[1]->whole(), 0, 1000)), ' ');
    if (style.indent) style.item_separator = ",";
    if (given[2] && !given[2]->is_none()) {
        const std::vector<Value> two = in.items(*given[2]);
        if (two.size() != 2) in.fail(message("tojson needs two separators"));
        style.item_separator = text(two[0]);
        style.key_separator = text(two[1]);
    }
    style.sort_keys = flag(given[3]);
    return in.text_value(to_json(in, value, style));
}

std::string escaped(const std::string& s)
{
    std::string out;
    for (const char c : s) {
        switch (c) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '"':
            out += "&#34;";
            break;
        case '\'':
            out += "&#39;";
            break;
        default:
            out += c;
        }
    }
    return out;
}

Value first_or_last(Interpreter& in, const Value& value, bool last)
{
    if (last && value.generator()) in.fail(message("last needs a list, not a generator"));
    if (auto* g = value.generator()) { // takes one and leaves the rest
        if (g->used || g->items.empty()) return Undefined{"No first item, sequence was empty."};
        Value one = g->items.front();
        g->items.erase(g->items.begin());
        return one;
    }
    const std::vector<Value> items = in.items(value);
    if (items.empty())
        return Undefined{last ? "No last item, sequence was empty." : "No first item, sequence was empty."};
    return last ? items.back() : items.front();
}

Value extreme(Interpreter& in, const Value& value, Bound& given, const char* op)
{
    const std::vector<Value> items = in.items(value);
    if (items.empty()) return Undefined{"No aggregated item, sequence was empty."};
    std::size_t best = 0;
    Value best_key = sort_key(in, items[0], given[1], flag(given[0]));
    for (std::size_t i = 1; i < items.size(); ++i) {
        Value key = sort_key(in, items[i], given[1], flag(given[0]));
        if (!in.compare(op, key, best_key)) continue;
        best = i;
        best_key = std::move(key);
    }
    return items[best];
}

const std::map<std::string, Filter, std::less<>>& filters()
{
    using I = Interpreter;
    using V = const Value;
    static const Filter size{{}, 0, [](I& in, V& v, Bound&) { return length_of(in, v); }};
    static const Filter standard{{"default_value", "boolean"}, 0, [](I&, V& v, Bound& b) {
                                     return v.is_undefined() || (flag(b[1]) && !truth(v)) ? b[0].value_or(Value(""))
                                                                                          : v;
                                 }};
    static const Filter escape{{}, 0, [](I& in, V& v, Bound&) { return in.text_value(escaped(text(v))); }};
    static const std::map<std::string, Filter, std::less<>> all = {
        {"length", size},
        {"count", size},
        {"default", standard},
        {"d", standard},
        {"escape", escape},
        {"e", escape},
        {"abs",
         {{},
          0,
          [](I& in, V& v, Bound&) -> Value {
              if (!v.is_number()) in.fail(message("abs needs a number, not a {}", type_name(v)));
              if (v.is_float()) return std::fabs(v.number());
              return v.whole() < 0 ? in.binary("-", std::int64_t(0), v) : Value(v.whole());
          }}},
        {"attr",
         {{"name"},
          1,
          [](I& in, V& v, Bound& b) -> Value {
              // attributes only, never entries
              if (auto found = method(in, v, text(*b[0]))) return *found;
              return Undefined{"no attribute '" + text(*b[0]) + "'"};
          }}},
        {"batch",
         {{"linecount", "fill_with"},
          1,
          [](I& in, V& v, Bound& b) {
              const auto n = std::size_t(std::max<std::int64_t>(1, whole(in, b[0], 1)));
              std::vector<Value> out, row;
              const std::vector<Value> items = in.items(v);
              for (std::size_t i = 0; i < items.size(); ++i) {
                  row.push_back(items[i]);
                  if (row.size() == n) out.push_back(make_list(std::exchange(row, {})));
              }
              if (!row.empty()) {
                  if (b[1] && !b[1]->is_none()) {
                      in.spend(n);
                      row.resize(n, *b[1]);
                  }
                  out.push_back(make_list(std::move(row)));
              }
              return make_generator(std::move(out));
          }}},
        {"capitalize", {{}, 0, [](I& in, V& v, Bound&) { return in.text_value(capitalize(text(v))); }}},
        {"dictsort",
         {{"case_sensitive", "by", "reverse"},
          0,
          [](I& in, V& v, Bound& b) {
              if (!v.dict()) in.fail(message("dictsort needs a dict, not a {}", type_name(v)));
              const std::string by = b[1] ? text(*b[1]) : "key";
              if (by != "key" && by != "value") in.fail(message("dictsort knows by=\"key\" and by=\"value\""));
              const std::int64_t place = by == "value" ? 1 : 0;
              std::vector<Value> pairs;
              for (const auto& [key, value] : v.dict()->items)
                  pairs.push_back(make_list({key, value}, List::Kind::tuple));
              return make_list(sorted(in, std::move(pairs), flag(b[2]),
                                      [&](const Value& pair) { return sort_key(in, pair, Value(place), flag(b[0])); }));
          }}},
        {"first", {{}, 0, [](I& in, V& v, Bound&) { return first_or_last(in, v, false); }}},
        {"last", {{}, 0, [](I& in, V& v, Bound&) { return first_or_last(in, v, true); }}},
        {"float",
         {{"default"},
          0,
          [](I& in, V& v, Bound& b) -> Value {
              if (v.is_undefined()) in.fail(std::get<Undefined>(v.data).hint);
              if (v.is_number()) return v.number();
              const auto number = v.string() ? float_from(*v.string()) : std::nullopt;
              return number ? Value(*number) : b[0].value_or(Value(0.0));
          }}},
        {"indent", {{"width", "first", "blank"}, 0, indented}},
        {"int", {{"default", "base"}, 0, to_int}},
        {"items",
         {{},
          0,
          [](I& in, V& v, Bound&) {
              std::vector<Value> pairs;
              if (!v.is_undefined() && !v.dict()) in.fail(message("items needs a dict, not a {}", type_name(v)));
              if (v.dict())
                  for (const auto& [key, value] : v.dict()->items)
                      pairs.push_back(make_list({key, value}, List::Kind::tuple));
              return make_generator(std::move(pairs));
          }}},
        {"join",
         {{"d", "attribute"},
          0,
          [](I& in, V& v, Bound& b) {
              std::string out;
              bool first = true;
              const std::string between = b[0] ? text(*b[0]) : "";
              for (const Value& item : in.items(v)) {
                  if (!std::exchange(first, false)) out += between;
                  out += text(b[1] && !b[1]->is_none() ? picked(in, item, *b[1]) : item);
                  if (out.size() > (std::size_t(1) << 26)) break; // text_value refuses it
              }
              return in.text_value(std::move(out));
          }}},
        {"list", {{}, 0, [](I& in, V& v, Bound&) { return make_list(in.items(v)); }}},
        {"lower", {{}, 0, [](I& in, V& v, Bound&) { return in.text_value(lower(text(v))); }}},
        {"upper", {{}, 0, [](I& in, V& v, Bound&) { return in.text_value(upper(text(v))); }}},
        {"max", {{"case_sensitive", "attribute"}, 0, [](I& in, V& v, Bound& b) { return extreme(in, v, b, ">"); }}},
        {"min", {{"case_sensitive", "attribute"}, 0, [](I& in, V& v, Bound& b) { return extreme(in, v, b, "<"); }}},
        {"replace",
         {{"old", "new", "count"},
          2,
          [](I& in, V& v, Bound& b) {
              const std::string s = text(v), from = text(*b[0]), to = text(*b[1]);
              const std::size_t hits = from.empty() ? s.size() + 1 : s.size() / from.size();
              if (to.size() && hits > (std::size_t(1) << 27) / to.size())
                  in.fail(message("replace makes a text that is too long"));
              return in.text_value(replace(s, from, to, long(whole(in, b[2], -1))));
          }}},
        {"reverse",
         {{},
          0,
          [](I& in, V& v, Bound&) {
              if (!v.string() && v.generator()) {
                  std::vector<Value> items = in.items(v);
                  std::reverse(items.begin(), items.end());
                  return make_list(std::move(items));
              }
              if (v.string()) {
                  std::u32string codes = code_points(*v.string());
                  std::reverse(codes.begin(), codes.end());
                  return in.text_value(to_utf8(codes));
              }
              std::vector<Value> items = in.items(v);
              std::reverse(items.begin(), items.end());
              return make_generator(std::move(items));
          }}},
        {"round", {{"precision", "method"}, 0, rounded}},
        {"safe", {{}, 0, [](I&, V& v, Bound&) { return Value(text(v)); }}},
        {"sort",
         {{"reverse", "case_sensitive", "attribute"},
          0,
          [](I& in, V& v, Bound& b) {
              return make_list(sorted(in, in.items(v), flag(b[0]),
                                      [&](const Value& item) { return sort_keys(in, item, b[2], flag(b[1])); }));
          }}},
        {"slice",
         {{"slices", "fill_with"},
          1,
          [](I& in, V& v, Bound& b) {
              const std::int64_t slices = whole(in, b[0], 1);
              if (slices == 0) in.fail(message("slice into no parts"));
              const std::vector<Value> items = in.items(v);
              in.spend(std::size_t(std::max<std::int64_t>(0, slices)));
              const auto n = std::size_t(std::max<std::int64_t>(0, slices));
              const std::size_t each = n ? items.size() / n : 0, longer = n ? items.size() % n : 0;
              std::vector<Value> out;
              std::size_t at = 0;
              for (std::size_t i = 0; i < n; ++i) {
                  const std::size_t end = at + each + (i < longer ? 1 : 0);
                  std::vector<Value> row(items.begin() + std::ptrdiff_t(at), items.begin() + std::ptrdiff_t(end));
                  if (b[1] && !b[1]->is_none() && i >= longer) row.push_back(*b[1]);
                  out.push_back(make_list(std::move(row)));
                  at = end;
              }
              return make_generator(std::move(out));
          }}},
        {"center",
         {{"width"},
          0,
          [](I& in, V& v, Bound& b) {
              Arguments width{{b[0].value_or(Value(std::int64_t(80)))}, {}};
              return in.call(*method(in, text(v), "center"), width);
          }}},
        {"string", {{}, 0, [](I&, V& v, Bound&) { return Value(text(v)); }}},
        {"sum",
         {{"attribute", "start"},
          0,
          [](I& in, V& v, Bound& b) {
              Value total = b[1].value_or(Value(std::int64_t(0)));
              for (const Value& item : in.items(v))
                  total = in.binary("+", total, b[0] && !b[0]->is_none() ? picked(in, item, *b[0]) : item);
              return total;
          }}},
        {"title", {{}, 0, [](I& in, V& v, Bound&) { return in.text_value(title_words(text(v))); }}},
        {"tojson", {{"ensure_ascii", "indent", "separators", "sort_keys"}, 0, written_as_json}},
        {"trim",
         {{"chars"},
          0,
          [](I& in, V& v, Bound& b) {
              const bool chars = b[0] && !b[0]->is_none();
              const std::string set = chars ? text(*b[0]) : "";
              return in.text_value(strip(text(v), true, true, chars ? &set : nullptr));
          }}},
        {"unique",
         {{"case_sensitive", "attribute"},
          0,
          [](I& in, V& v, Bound& b) {
              std::vector<Value> kept, seen;
              for (const Value& item : in.items(v)) {
                  Value key = sort_key(in, item, b[1], flag(b[0]));
                  in.needs_hash(key);
                  in.spend(seen.size());
                  if (std::any_of(seen.begin(), seen.end(), [&](const Value& one) { return in.same(one, key); }))
                      continue;
                  seen.push_back(std::move(key));
                  kept.push_back(item);
              }
              return make_generator(std::move(kept));
          }}},
        {"wordcount",
         {{},
          0,
          [](I&, V& v, Bound&) {
              std::int64_t words = 0;
              bool inside = false;
              for (const char32_t c : code_points(text(v))) {
                  const std::string one = to_utf8(std::u32string(1, c));
                  const bool word = c == '_' || (!is_space(c) && (upper(one) != lower(one) || (c >= '0' && c <= '9')));
                  words += word && !inside;
                  inside = word;
              }
              return Value(words);
          }}},
    };
    return all;
}

/// map, select, reject, selectattr and rejectattr name another filter or test.
std::optional<Value> higher(Interpreter& in, const std::string& name, const Value& subject, Arguments& given)
{
    const bool by_attribute = name == "selectattr" || name == "rejectattr";
    const bool selects = name == "select" || name == "selectattr";
    if (name != "map" && !by_attribute && name != "select" && name != "reject") return std::nullopt;
    std::vector<Value> out;
    if (!truth(subject)) return make_generator({}); // whatever it is
    if (name == "map") {
        const bool picks = given.positional.empty();
        const auto named = [&](const char* key) -> const Value* {
            for (const auto& [n, value] : given.named)
                if (n == key) return &value;
            return nullptr;
        };
        if (picks && !named("attribute")) in.fail(message("map needs a filter or an attribute"));
        for (const Value& item : in.items(subject)) {
            if (picks) {
                Value value = picked(in, item, *named("attribute"));
                if (value.is_undefined() && named("default")) value = *named("default");
                out.push_back(std::move(value));
            } else {
                Arguments rest{{given.positional.begin() + 1, given.positional.end()}, given.named};
                out.push_back(in.filter(text(given.positional[0]), item, rest));
            }
        }
        return make_generator(std::move(out));
    }
    const std::size_t skip = by_attribute ? 1 : 0;
    if (given.positional.size() < skip) in.fail(message("{} needs an attribute", name));
    for (const Value& item : in.items(subject)) {
        const Value looked_at = by_attribute ? picked(in, item, given.positional[0]) : item;
        bool holds = false;
        if (given.positional.size() > skip) {
            Arguments rest{{given.positional.begin() + std::ptrdiff_t(skip) + 1, given.positional.end()}, given.named};
            holds = in.test(text(given.positional[skip]), looked_at, rest);
        } else {
            holds = truth(looked_at);
        }
        if (holds == selects) out.push_back(item);
    }
    return make_generator(std::move(out));
}

} // namespace

Value Interpreter::filter(const std::string& name, const Value& subject, Arguments& given)
{
    spend(1);
    if (auto made = higher(*this, name, subject, given)) return std::move(*made);
    if (name == "format") {
        if (!given.named.empty() && !given.positional.empty()) fail(message("format takes values or names, not both"));
        Dict names;
        for (const auto& [key, value] : given.named) names.set(key, value);
        return text_value(percent_format(
            *this, text(subject), given.named.empty() ? make_list(given.positional, List::Kind::tuple) : Value(names)));
    }
    spend(weight_of(subject) / 16);
    const auto found = filters().find(name);
    if (found == filters().end()) fail(message("the filter \"{}\" is not supported", name));
    Bound bound = in_order(*this, "the filter \"" + name + "\"", given, found->second.names, found->second.required);
    return found->second.apply(*this, subject, bound);
}

} // namespace steerdeck::jinja
