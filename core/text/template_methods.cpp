#include "core/text/template_eval.h"
#include "core/text/template_strings.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <functional>
#include <map>
#include <unicode/uchar.h>

namespace steerdeck::jinja {

namespace {

using Bound = std::vector<std::optional<Value>>;
using StringMethod = std::function<Value(Interpreter&, const std::string&, Bound&)>;

struct Described {
    std::vector<const char*> names;
    std::size_t required;
    StringMethod apply;
};

std::int64_t whole(Interpreter& in, const std::optional<Value>& value, std::int64_t otherwise)
{
    if (!value || value->is_none()) return otherwise;
    if (!value->is_whole()) in.fail(message("a whole number is needed, not a {}", type_name(*value)));
    return value->whole();
}

const std::string& string_argument(Interpreter& in, const std::optional<Value>& value)
{
    if (!value || !value->string())
        in.fail(
            message("a text is needed, not a {}", value ? Message(type_name(*value)) : message("missing argument")));
    return *value->string();
}

Value texts(Interpreter& in, std::vector<std::string> parts, List::Kind kind = List::Kind::list)
{
    in.spend(parts.size());
    std::vector<Value> values;
    values.reserve(parts.size());
    for (std::string& part : parts) values.emplace_back(std::move(part));
    return make_list(std::move(values), kind);
}

StringMethod stripping(bool left, bool right)
{
    return [=](Interpreter& in, const std::string& s, Bound& b) {
        const bool chars = b[0] && !b[0]->is_none();
        return in.text_value(strip(s, left, right, chars ? &string_argument(in, b[0]) : nullptr));
    };
}

StringMethod splitting(bool from_right)
{
    return [=](Interpreter& in, const std::string& s, Bound& b) {
        const bool separated = b[0] && !b[0]->is_none();
        if (separated && string_argument(in, b[0]).empty())
            in.fail(message("split needs a separator that is not empty"));
        in.spend(s.size() / 8);
        return texts(in, split(s, separated ? b[0]->string() : nullptr, long(whole(in, b[1], -1)), from_right));
    };
}

struct Part {
    std::string_view text;
    std::int64_t begin; // in code points
};

/// What stands from `begin` to `end`, as a slice counts; nothing where it begins behind its end.
std::optional<Part> between(Interpreter& in, const std::string& s, const std::optional<Value>& begin,
                            const std::optional<Value>& end)
{
    if (!begin && !end) return Part{s, 0};
    const auto size = std::int64_t(length(s));
    const auto place = [&](const std::optional<Value>& value, std::int64_t otherwise) {
        const std::int64_t i = whole(in, value, otherwise);
        return i < 0 ? std::max<std::int64_t>(0, i + size) : i;
    };
    const std::int64_t from = place(begin, 0), to = std::min(place(end, size), size);
    if (from > to) return std::nullopt;
    std::size_t first = 0;
    std::int64_t passed = 0;
    for (; passed < from; ++passed) first += utf8_step(s, first).length;
    std::size_t last = first;
    for (; passed < to; ++passed) last += utf8_step(s, last).length;
    return Part{std::string_view(s).substr(first, last - first), from};
}

/// startswith and endswith take one text or a tuple of them.
StringMethod edge(bool at_start)
{
    return [=](Interpreter& in, const std::string& s, Bound& b) -> Value {
        if (b[0]->list() && b[0]->list()->kind != List::Kind::tuple)
            in.fail(message("a text or a tuple of texts is needed"));
        const std::vector<Value> wanted = b[0]->list() ? in.items(*b[0]) : std::vector<Value>{*b[0]};
        const auto part = between(in, s, b[1], b[2]);
        return std::any_of(wanted.begin(), wanted.end(), [&](const Value& one) {
            const std::string& piece = string_argument(in, one);
            return part && (at_start ? part->text.starts_with(piece) : part->text.ends_with(piece));
        });
    };
}

StringMethod finding(bool from_right, bool must)
{
    return [=](Interpreter& in, const std::string& s, Bound& b) -> Value {
        const std::string& piece = string_argument(in, b[0]);
        const auto part = between(in, s, b[1], b[2]);
        const std::size_t at = !part        ? std::string::npos
                               : from_right ? part->text.rfind(piece)
                                            : part->text.find(piece);
        if (at != std::string::npos) return part->begin + std::int64_t(length(part->text.substr(0, at)));
        if (must) in.fail(message("the text \"{}\" was not found", piece));
        return std::int64_t(-1);
    };
}

StringMethod partitioning(bool from_right)
{
    return [=](Interpreter& in, const std::string& s, Bound& b) {
        const std::string& by = string_argument(in, b[0]);
        if (by.empty()) in.fail(message("partition needs a separator that is not empty"));
        const std::size_t at = from_right ? s.rfind(by) : s.find(by);
        if (at == std::string::npos)
            return texts(in, from_right ? std::vector<std::string>{"", "", s} : std::vector<std::string>{s, "", ""},
                         List::Kind::tuple);
        return texts(in, {s.substr(0, at), by, s.substr(at + by.size())}, List::Kind::tuple);
    };
}

StringMethod all_are(bool (*holds)(char32_t))
{
    return [=](Interpreter&, const std::string& s, Bound&) -> Value {
        const std::u32string codes = code_points(s);
        return !codes.empty() && std::all_of(codes.begin(), codes.end(), holds);
    };
}

StringMethod cased_as(bool upper_case)
{
    return [=](Interpreter&, const std::string& s, Bound&) -> Value { return is_in_case(s, upper_case); };
}

StringMethod justifying(int side) // -1 left, 0 center, 1 right
{
    return [=](Interpreter& in, const std::string& s, Bound& b) {
        const auto width = whole(in, b[0], 0), have = std::int64_t(length(s));
        const std::string fill = b[1] ? string_argument(in, b[1]) : " ";
        if (length(fill) != 1) in.fail(message("a text is filled up with one character"));
        if (width <= have) return Value(s);
        if (width > 100'000) in.fail(message("the text is made too wide"));
        const std::int64_t missing = width - have;
        // Python's center puts the odd one left where the width is odd.
        const std::int64_t left = side < 0 ? 0 : side > 0 ? missing : missing / 2 + (missing & width & 1);
        std::string out;
        for (std::int64_t i = 0; i < left; ++i) out += fill;
        out += s;
        for (std::int64_t i = left; i < missing; ++i) out += fill;
        return in.text_value(std::move(out));
    };
}

const std::map<std::string, Described, std::less<>>& string_methods()
{
    using I = Interpreter;
    using S = const std::string;
    static const auto alpha = [](char32_t c) { return bool(u_isalpha(UChar32(c))); };
    static const auto decimal = [](char32_t c) { return u_charType(UChar32(c)) == U_DECIMAL_DIGIT_NUMBER; };
    static const auto digit = [](char32_t c) {
        const auto type = u_getIntPropertyValue(UChar32(c), UCHAR_NUMERIC_TYPE);
        return type == U_NT_DECIMAL || type == U_NT_DIGIT;
    };
    static const auto numeric = [](char32_t c) {
        return u_getIntPropertyValue(UChar32(c), UCHAR_NUMERIC_TYPE) != U_NT_NONE;
    };
    static const auto alnum = [](char32_t c) { return alpha(c) || numeric(c); };
    static const std::map<std::string, Described, std::less<>> all = {
        {"strip", {{"/chars"}, 0, stripping(true, true)}},
        {"lstrip", {{"/chars"}, 0, stripping(true, false)}},
        {"rstrip", {{"/chars"}, 0, stripping(false, true)}},
        {"split", {{"sep", "maxsplit"}, 0, splitting(false)}},
        {"rsplit", {{"sep", "maxsplit"}, 0, splitting(true)}},
        {"splitlines",
         {{"keepends"}, 0, [](I& in, S& s, Bound& b) { return texts(in, split_lines(s, b[0] && truth(*b[0]))); }}},
        {"partition", {{"/sep"}, 1, partitioning(false)}},
        {"rpartition", {{"/sep"}, 1, partitioning(true)}},
        {"startswith", {{"/prefix", "/start", "/end"}, 1, edge(true)}},
        {"endswith", {{"/suffix", "/start", "/end"}, 1, edge(false)}},
        {"find", {{"/sub", "/start", "/end"}, 1, finding(false, false)}},
        {"rfind", {{"/sub", "/start", "/end"}, 1, finding(true, false)}},
        {"index", {{"/sub", "/start", "/end"}, 1, finding(false, true)}},
        {"rindex", {{"/sub", "/start", "/end"}, 1, finding(true, true)}},
        {"count",
         {{"/sub", "/start", "/end"},
          1,
          [](I& in, S& s, Bound& b) -> Value {
              const std::string& piece = string_argument(in, b[0]);
              const auto part = between(in, s, b[1], b[2]);
              if (!part) return std::int64_t(0);
              if (piece.empty()) return std::int64_t(length(part->text) + 1);
              std::int64_t found = 0;
              for (std::size_t at = part->text.find(piece); at != std::string::npos;
                   at = part->text.find(piece, at + piece.size()))
                  ++found;
              return found;
          }}},
        {"replace",
         {{"/old", "/new", "/count"},
          2,
          [](I& in, S& s, Bound& b) {
              Arguments given{{Value(string_argument(in, b[0])), Value(string_argument(in, b[1]))}, {}};
              if (b[2]) given.positional.push_back(*b[2]);
              return in.filter("replace", s, given);
          }}},
        {"removeprefix",
         {{"/prefix"},
          1,
          [](I& in, S& s, Bound& b) -> Value {
              const std::string& piece = string_argument(in, b[0]);
              return s.starts_with(piece) ? s.substr(piece.size()) : s;
          }}},
        {"removesuffix",
         {{"/suffix"},
          1,
          [](I& in, S& s, Bound& b) -> Value {
              const std::string& piece = string_argument(in, b[0]);
              return s.ends_with(piece) ? s.substr(0, s.size() - piece.size()) : s;
          }}},
        {"join",
         {{"/iterable"},
          1,
          [](I& in, S& s, Bound& b) {
              const std::vector<Value> parts = in.items(*b[0]);
              for (const Value& part : parts) string_argument(in, part);
              Arguments given{{Value(s)}, {}};
              return in.filter("join", make_list(parts), given);
          }}},
        {"upper", {{}, 0, [](I& in, S& s, Bound&) { return in.text_value(upper(s)); }}},
        {"lower", {{}, 0, [](I& in, S& s, Bound&) { return in.text_value(lower(s)); }}},
        {"swapcase", {{}, 0, [](I& in, S& s, Bound&) { return in.text_value(swapped_case(s)); }}},
        {"capitalize", {{}, 0, [](I& in, S& s, Bound&) { return in.text_value(capitalize(s)); }}},
        {"title", {{}, 0, [](I& in, S& s, Bound&) { return in.text_value(title(s)); }}},
        {"ljust", {{"/width", "/fillchar"}, 1, justifying(-1)}},
        {"rjust", {{"/width", "/fillchar"}, 1, justifying(1)}},
        {"center", {{"/width", "/fillchar"}, 1, justifying(0)}},
        {"zfill",
         {{"/width"},
          1,
          [](I& in, S& s, Bound& b) {
              const auto width = whole(in, b[0], 0), have = std::int64_t(length(s));
              if (width > 100'000) in.fail(message("the text is made too wide"));
              const std::size_t sign = s.starts_with("-") || s.starts_with("+") ? 1 : 0;
              return Value(s.substr(0, sign) + std::string(std::size_t(std::max<std::int64_t>(0, width - have)), '0') +
                           s.substr(sign));
          }}},
        {"isdigit", {{}, 0, all_are(digit)}},
        {"isdecimal", {{}, 0, all_are(decimal)}},
        {"isnumeric", {{}, 0, all_are(numeric)}},
        {"isalpha", {{}, 0, all_are(alpha)}},
        {"isalnum", {{}, 0, all_are(alnum)}},
        {"isspace", {{}, 0, all_are(is_space)}},
        {"isupper", {{}, 0, cased_as(true)}},
        {"islower", {{}, 0, cased_as(false)}},
        {"istitle", {{}, 0, [](I&, S& s, Bound&) { return Value(is_title(s)); }}},
        {"isascii",
         {{},
          0,
          [](I&, S& s, Bound&) {
              return Value(std::all_of(s.begin(), s.end(), [](char c) { return static_cast<unsigned char>(c) < 128; }));
          }}},
    };
    return all;
}

std::optional<Value> dict_method(const Value& object, const std::string& name)
{
    const auto held = std::get<std::shared_ptr<const Dict>>(object.data);
    if (name == "get")
        return Callable{name, [held](Interpreter& in, Arguments& given) -> Value {
                            const Bound b = in_order(in, "get", given, {"/key", "/default"}, 1);
                            in.needs_hash(*b[0]);
                            in.spend(held->items.size() / 8);
                            const Value* found = held->find(*b[0]);
                            return found ? *found : b[1].value_or(Value(None{}));
                        }};
    if (name == "copy") return Callable{name, [object](Interpreter&, Arguments&) { return object; }};
    if (name == "keys" || name == "values" || name == "items")
        return Callable{name, [held, name](Interpreter& in, Arguments& given) {
                            in_order(in, name, given, {});
                            in.spend(held->items.size());
                            std::vector<Value> out;
                            for (const auto& [key, value] : held->items)
                                out.push_back(name == "keys"     ? key
                                              : name == "values" ? value
                                                                 : make_list({key, value}, List::Kind::tuple));
                            return make_list(std::move(out), name == "keys"     ? List::Kind::keys
                                                             : name == "values" ? List::Kind::values
                                                                                : List::Kind::items);
                        }};
    // The sandbox hides what would change a dict.
    for (const char* hidden : {"clear", "pop", "popitem", "setdefault", "update"})
        if (name == hidden) return Undefined{"access to attribute '" + name + "' of 'dict' object is unsafe."};
    return std::nullopt;
}

std::optional<Value> list_method(const Value& object, const std::string& name)
{
    const auto held = std::get<std::shared_ptr<const List>>(object.data);
    if (held->kind > List::Kind::tuple && held->kind != List::Kind::range) return std::nullopt;
    if (held->kind == List::Kind::range) {
        if (name == "start") return Value(held->begin);
        if (name == "stop") return Value(held->end);
        if (name == "step") return Value(held->step);
    }
    if (name == "index" || name == "count")
        return Callable{name, [held, name](Interpreter& in, Arguments& given) -> Value {
                            const Bound b = in_order(in, name, given, {"/value"}, 1);
                            in.spend(held->items.size());
                            const auto is = [&](const Value& one) { return in.same(one, *b[0]); };
                            if (name == "count")
                                return std::int64_t(std::count_if(held->items.begin(), held->items.end(), is));
                            const auto found = std::find_if(held->items.begin(), held->items.end(), is);
                            if (found == held->items.end()) in.fail(message("{} is not in the list", repr(*b[0])));
                            return std::int64_t(found - held->items.begin());
                        }};
    if (held->kind == List::Kind::list) {
        if (name == "copy") return Callable{name, [object](Interpreter&, Arguments&) { return object; }};
        for (const char* hidden : {"append", "clear", "pop", "reverse", "insert", "sort", "extend", "remove"})
            if (name == hidden) return Undefined{"access to attribute '" + name + "' of 'list' object is unsafe."};
    }
    return std::nullopt;
}

std::optional<Value> loop_attribute(const Value& object, const std::string& name)
{
    const auto held = std::get<std::shared_ptr<Loop>>(object.data);
    const auto index = std::int64_t(held->index), size = std::int64_t(held->items.size());
    if (name == "index") return Value(index + 1);
    if (name == "index0") return Value(index);
    if (name == "revindex") return Value(size - index);
    if (name == "revindex0") return Value(size - index - 1);
    if (name == "first") return Value(index == 0);
    if (name == "last") return Value(index + 1 == size);
    if (name == "length") return Value(size);
    if (name == "depth") return Value(std::int64_t(1));
    if (name == "depth0") return Value(std::int64_t(0));
    if (name == "previtem")
        return index > 0 ? held->items[held->index - 1] : Value(Undefined{"there is no previous item"});
    if (name == "nextitem")
        return index + 1 < size ? held->items[held->index + 1] : Value(Undefined{"there is no next item"});
    if (name == "cycle")
        return Callable{name, [held](Interpreter& in, Arguments& given) {
                            if (given.positional.empty()) in.fail(message("loop.cycle needs values"));
                            return given.positional[held->index % given.positional.size()];
                        }};
    if (name == "changed")
        return Callable{name, [held](Interpreter& in, Arguments& given) -> Value {
                            Value now = make_list(given.positional, List::Kind::tuple);
                            if (held->changed && in.same(*held->changed, now)) return false;
                            held->changed = std::make_shared<Value>(std::move(now));
                            return true;
                        }};
    return std::nullopt;
}

Value range(Interpreter& in, Arguments& given)
{
    const auto& p = given.positional;
    if (p.empty() || p.size() > 3 || !given.named.empty()) in.fail(message("range takes one to three numbers"));
    const std::int64_t first = p.size() > 1 ? whole(in, p[0], 0) : 0;
    const std::int64_t end = whole(in, p[p.size() > 1 ? 1 : 0], 0);
    const std::int64_t step = p.size() > 2 ? whole(in, p[2], 1) : 1;
    if (step == 0) in.fail(message("range with the step 0"));
    const double size = (double(end) - double(first)) / double(step);
    if (size > 100'000) in.fail(message("a range of more than 100000 numbers"));
    in.spend(std::size_t(std::max(size, 0.0)));
    return make_range(first, end, step);
}

} // namespace

std::optional<Value> method(Interpreter&, const Value& object, const std::string& name)
{
    if (name.starts_with("_")) return std::nullopt;
    if (object.dict()) return dict_method(object, name);
    if (object.list()) return list_method(object, name);
    if (object.loop()) return loop_attribute(object, name);
    if (const Namespace* space = object.name_space()) {
        const Value* found = space->attributes.find_name(name);
        return found ? std::optional(*found) : std::nullopt;
    }
    if (const Callable* callable = object.callable(); callable && name == "name") return Value(callable->name);
    if (!object.string()) return std::nullopt;
    const auto held = std::get<std::shared_ptr<const std::string>>(object.data);
    if (name == "format")
        return Callable{
            name, [held](Interpreter& in, Arguments& given) { return in.text_value(brace_format(in, *held, given)); }};
    const auto found = string_methods().find(name);
    if (found == string_methods().end()) return std::nullopt;
    const Described* described = &found->second;
    return Callable{name, [held, described, name](Interpreter& in, Arguments& given) {
                        Bound bound = in_order(in, name + "()", given, described->names, described->required);
                        in.spend(held->size() / 16);
                        return described->apply(in, *held, bound);
                    }};
}

const Value* global(std::string_view name)
{
    static const std::map<std::string, Value, std::less<>> all = {
        {"range", Callable{"range", range}},
        {"namespace", Callable{"namespace", [](Interpreter& in, Arguments& given) { return in.new_namespace(given); }}},
        {"dict", Callable{"dict",
                          [](Interpreter& in, Arguments& given) -> Value {
                              Dict dict;
                              if (given.positional.size() > 1) in.fail(message("dict() takes one list or dict"));
                              for (const Value& one : given.positional) {
                                  if (one.is_undefined()) in.fail(std::get<Undefined>(one.data).hint);
                                  if (one.dict()) {
                                      dict = *one.dict();
                                      continue;
                                  }
                                  for (const Value& pair : in.items(one)) {
                                      const std::vector<Value> two = in.items(pair);
                                      if (two.size() != 2) in.fail(message("dict() takes pairs"));
                                      in.needs_hash(two[0]);
                                      in.spend(dict.items.size() / 8);
                                      dict.set(two[0], two[1]);
                                  }
                              }
                              for (const auto& [key, value] : given.named) dict.set(key, value);
                              return dict;
                          }}},
        {"raise_exception", Callable{"raise_exception",
                                     [](Interpreter& in, Arguments& given) -> Value {
                                         const Bound b = in_order(in, "raise_exception", given, {"message"}, 1);
                                         in.fail(text(*b[0]));
                                     }}},
        {"strftime_now", Callable{"strftime_now",
                                  [](Interpreter& in, Arguments& given) {
                                      const Bound b = in_order(in, "strftime_now", given, {"format"}, 1);
                                      return in.text_value(in.strftime_now(text(*b[0])));
                                  }}},
    };
    const auto found = all.find(name);
    return found == all.end() ? nullptr : &found->second;
}

} // namespace steerdeck::jinja
