#include "core/text/template_eval.h"
#include "core/text/template_strings.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <cmath>

namespace steerdeck::jinja {

Value Interpreter::evaluate(const Expr& expr, const ScopePtr& scope)
{
    const Deeper deeper(*this, expr.line);
    Value value = evaluate_node(expr, scope);
    if (depth_of(value) > limits_.depth) fail(message("its lists nest too deep"));
    if (weight_of(value) > 2 * limits_.output) fail(message("its lists hold too much"));
    return value;
}

Value Interpreter::evaluate_node(const Expr& expr, const ScopePtr& scope)
{
    const auto part = [&](std::size_t i) { return evaluate(*expr.parts[i], scope); };
    const auto parts = [&] {
        std::vector<Value> values;
        for (const auto& one : expr.parts) values.push_back(evaluate(*one, scope));
        return values;
    };
    switch (expr.kind) {
    case Expr::Kind::constant:
        return expr.value;
    case Expr::Kind::name:
        if (const Value* found = scope->find(expr.text)) return *found;
        if (const Value* found = global(expr.text)) return *found;
        return Undefined{"'" + expr.text + "' is undefined"};
    case Expr::Kind::tuple:
        return make_list(parts(), List::Kind::tuple);
    case Expr::Kind::list:
        return make_list(parts());
    case Expr::Kind::dict: {
        Dict dict;
        for (std::size_t i = 0; i < expr.parts.size(); i += 2) {
            const Value key = part(i);
            needs_hash(key);
            spend(dict.items.size() / 8);
            dict.set(key, part(i + 1));
        }
        return dict;
    }
    case Expr::Kind::attribute:
        return attribute(part(0), expr.text);
    case Expr::Kind::item: {
        const Value object = part(0);
        if (expr.parts[1]->kind == Expr::Kind::slice) return slice(object, *expr.parts[1], scope);
        return item(object, part(1));
    }
    case Expr::Kind::call:
        return evaluate_call(expr, scope);
    case Expr::Kind::filter:
        return filtered(expr, nullptr, scope);
    case Expr::Kind::test: {
        const Value subject = part(0);
        Arguments given = arguments(expr, scope);
        return test(expr.text, subject, given);
    }
    case Expr::Kind::negative: {
        const Value value = part(0);
        if (value.is_float()) return -value.number();
        return binary("-", std::int64_t(0), value);
    }
    case Expr::Kind::positive:
        return binary("+", std::int64_t(0), part(0));
    case Expr::Kind::logical_not:
        return !truth(part(0));
    case Expr::Kind::binary: {
        const Value left = part(0);
        return binary(expr.text, left, part(1));
    }
    case Expr::Kind::logical_and: {
        Value left = part(0);
        return truth(left) ? part(1) : left;
    }
    case Expr::Kind::logical_or: {
        Value left = part(0);
        return truth(left) ? left : part(1);
    }
    case Expr::Kind::compare: {
        Value left = part(0);
        for (std::size_t i = 0; i < expr.ops.size(); ++i) {
            Value right = part(i + 1);
            if (!compare(expr.ops[i], left, right)) return false;
            left = std::move(right);
        }
        return true;
    }
    case Expr::Kind::concat: {
        std::string joined;
        for (const auto& one : expr.parts) {
            joined += text(evaluate(*one, scope));
            fits(joined.size());
        }
        return text_value(std::move(joined));
    }
    case Expr::Kind::conditional:
        if (truth(part(0))) return part(1);
        if (expr.parts[2]) return part(2);
        return Undefined{"the inline if-expression evaluated to false and no else section was defined"};
    case Expr::Kind::space_name:
    case Expr::Kind::slice:
        break;
    }
    fail(message("a slice stands where a value should"));
}

Arguments Interpreter::arguments(const Expr& expr, const ScopePtr& scope)
{
    Arguments given;
    for (std::size_t i = 1; i < expr.parts.size(); ++i) given.positional.push_back(evaluate(*expr.parts[i], scope));
    for (const auto& [name, value] : expr.named) given.named.emplace_back(name, evaluate(*value, scope));
    if (expr.star)
        for (Value& value : items(evaluate(*expr.star, scope))) given.positional.push_back(std::move(value));
    if (expr.double_star) {
        const Value more = evaluate(*expr.double_star, scope);
        if (!more.dict()) fail(message("what follows ** is no dict"));
        for (const auto& [key, value] : more.dict()->items) given.named.emplace_back(text(key), value);
    }
    return given;
}

Value Interpreter::evaluate_call(const Expr& expr, const ScopePtr& scope, const Value* caller)
{
    const Value callee = evaluate(*expr.parts[0], scope);
    Arguments given = arguments(expr, scope);
    if (caller) given.named.emplace_back("caller", *caller);
    return call(callee, given);
}

Value Interpreter::filtered(const Expr& expr, const Value* innermost, const ScopePtr& scope)
{
    const Deeper deeper(*this, expr.line);
    // Of a filter block's chain the innermost filter has no subject of its own.
    const Value subject = !expr.parts[0]                              ? *innermost
                          : expr.parts[0]->kind == Expr::Kind::filter ? filtered(*expr.parts[0], innermost, scope)
                                                                      : evaluate(*expr.parts[0], scope);
    line_ = expr.line;
    Arguments given = arguments(expr, scope);
    return filter(expr.text, subject, given);
}

std::vector<Value> Interpreter::items(const Value& value)
{
    std::vector<Value> out;
    if (value.is_undefined()) return out;
    if (const auto* l = value.list()) {
        spend(l->items.size());
        return l->items;
    }
    if (auto* g = value.generator()) {
        if (std::exchange(g->used, true)) return out;
        spend(g->items.size());
        return std::move(g->items);
    }
    if (const auto* d = value.dict()) {
        spend(d->items.size());
        for (const auto& entry : d->items) out.push_back(entry.first);
        return out;
    }
    if (const auto* s = value.string()) {
        spend(s->size());
        for (std::size_t i = 0; i < s->size();) {
            const std::size_t length = utf8_step(*s, i).length;
            out.emplace_back(s->substr(i, length));
            i += length;
        }
        return out;
    }
    fail(message("a {} cannot be walked through", type_name(value)));
}

Value Interpreter::attribute(const Value& object, const std::string& name)
{
    if (object.is_undefined()) fail(std::get<Undefined>(object.data).hint);
    if (std::optional<Value> found = method(*this, object, name)) return std::move(*found);
    if (const auto* d = object.dict()) {
        spend(d->items.size() / 8);
        if (const Value* found = d->find_name(name)) return *found;
    }
    return Undefined{"'" + type_name(object) + " object' has no attribute '" + name + "'"};
}

Value Interpreter::item(const Value& object, const Value& key)
{
    if (object.is_undefined()) fail(std::get<Undefined>(object.data).hint);
    if (const auto* d = object.dict()) {
        spend(d->items.size() / 8);
        if (hashable(key))
            if (const Value* found = d->find(key)) return *found;
    }
    const auto* l = object.list();
    const bool indexable =
        l && (l->kind == List::Kind::list || l->kind == List::Kind::tuple || l->kind == List::Kind::range);
    if (key.is_whole() && (indexable || object.string())) {
        if (!indexable) spend(object.string()->size() / 16);
        const auto size = std::int64_t(indexable ? l->items.size() : length(*object.string()));
        const std::int64_t index = key.whole() < 0 ? key.whole() + size : key.whole();
        if (index >= 0 && index < size) {
            if (indexable) return l->items[std::size_t(index)];
            return to_utf8(std::u32string(1, code_points(*object.string())[std::size_t(index)]));
        }
    }
    if (const auto* name = key.string())
        if (std::optional<Value> found = method(*this, object, *name)) return std::move(*found);
    return Undefined{key.string() ? "'" + type_name(object) + " object' has no attribute '" + *key.string() + "'"
                                  : type_name(object) + " object has no element " + repr(key)};
}

Value Interpreter::slice(const Value& object, const Expr& range, const ScopePtr& scope)
{
    if (object.is_undefined()) fail(std::get<Undefined>(object.data).hint);
    const auto bound = [&](std::size_t i) -> std::optional<std::int64_t> {
        if (!range.parts[i]) return std::nullopt;
        const Value value = evaluate(*range.parts[i], scope);
        if (value.is_none()) return std::nullopt;
        if (!value.is_whole()) fail(message("a slice with a {} in it", type_name(value)));
        return value.whole();
    };
    const auto first = bound(0), last = bound(1);
    const std::int64_t step = bound(2).value_or(1);
    if (step == 0 || step == std::numeric_limits<std::int64_t>::min()) fail(message("a slice with the step 0"));
    const auto* l = object.list();
    const auto* s = object.string();
    if (!s && (!l || l->kind == List::Kind::keys || l->kind == List::Kind::values || l->kind == List::Kind::items))
        fail(message("a {} has no slices", type_name(object)));
    const std::u32string codes = s ? code_points(*s) : std::u32string();
    const auto size = std::int64_t(s ? codes.size() : l->items.size());
    spend(std::size_t(size) / 16);
    const auto clamp = [&](std::int64_t i) {
        if (i < 0) i += size;
        return step > 0 ? std::clamp<std::int64_t>(i, 0, size) : std::clamp<std::int64_t>(i, -1, size - 1);
    };
    const std::int64_t begin = first ? clamp(*first) : step > 0 ? 0 : size - 1;
    const std::int64_t end = last ? clamp(*last) : step > 0 ? size : -1;
    if (l && l->kind == List::Kind::range) {
        std::int64_t from = 0, to = 0, by = 0;
        if (__builtin_mul_overflow(begin, l->step, &from) || __builtin_add_overflow(from, l->begin, &from) ||
            __builtin_mul_overflow(end, l->step, &to) || __builtin_add_overflow(to, l->begin, &to) ||
            __builtin_mul_overflow(step, l->step, &by))
            fail(message("a slice with too large a number"));
        spend(l->items.size());
        return make_range(from, to, by);
    }
    std::u32string picked;
    List list;
    if (l) list.kind = l->kind;
    for (std::int64_t i = begin; step > 0 ? i < end : i > end;) {
        if (s)
            picked += codes[std::size_t(i)];
        else
            list.items.push_back(l->items[std::size_t(i)]);
        if (__builtin_add_overflow(i, step, &i)) break;
    }
    if (s) return text_value(to_utf8(picked));
    spend(list.items.size());
    return list;
}

bool Interpreter::contains(const Value& container, const Value& item)
{
    if (const auto* s = container.string()) {
        if (!item.string()) fail(message("\"in\" a text looks for a text, not for a {}", type_name(item)));
        spend(s->size() / 64);
        return s->find(*item.string()) != std::string::npos;
    }
    if (const auto* d = container.dict()) {
        needs_hash(item);
        spend(d->items.size() / 8);
        return d->find(item) != nullptr;
    }
    if (auto* g = container.generator()) { // is walked through up to what is looked for
        while (!g->used && !g->items.empty()) {
            const Value one = g->items.front();
            spend(g->items.size());
            g->items.erase(g->items.begin());
            if (same(one, item)) return true;
        }
        return false;
    }
    const std::vector<Value> all = items(container);
    return std::any_of(all.begin(), all.end(), [&](const Value& one) { return same(one, item); });
}

bool Interpreter::compare(const std::string& op, const Value& a, const Value& b)
{
    if (op == "==") return same(a, b);
    if (op == "!=") return !same(a, b);
    if (op == "in") return contains(b, a);
    if (op == "not in") return !contains(b, a);
    for (const Value* value : {&a, &b})
        if (value->is_undefined()) fail(std::get<Undefined>(value->data).hint);
    if (a.is_number() && b.is_number()) {
        if (a.is_whole() && b.is_whole()) {
            const std::int64_t x = a.whole(), y = b.whole();
            return op == "<" ? x < y : op == "<=" ? x <= y : op == ">" ? x > y : x >= y;
        }
        const double x = a.number(), y = b.number();
        return op == "<" ? x < y : op == "<=" ? x <= y : op == ">" ? x > y : x >= y;
    }
    if (a.string() && b.string()) { // byte order is code point order in UTF-8
        const int order = a.string()->compare(*b.string());
        return op == "<" ? order < 0 : op == "<=" ? order <= 0 : op == ">" ? order > 0 : order >= 0;
    }
    if (a.list() && b.list() && a.list()->kind == b.list()->kind && a.list()->kind <= List::Kind::tuple) {
        const auto &x = a.list()->items, &y = b.list()->items;
        for (std::size_t i = 0; i < std::min(x.size(), y.size()); ++i)
            if (!same(x[i], y[i])) return compare(op, x[i], y[i]);
        return compare(op, std::int64_t(x.size()), std::int64_t(y.size()));
    }
    fail(message("\"{}\" between a {} and a {}", op, type_name(a), type_name(b)));
}

namespace {

std::optional<std::int64_t> whole_result(const std::string& op, std::int64_t x, std::int64_t y)
{
    std::int64_t out = 0;
    if (op == "+") return __builtin_add_overflow(x, y, &out) ? std::nullopt : std::optional(out);
    if (op == "-") return __builtin_sub_overflow(x, y, &out) ? std::nullopt : std::optional(out);
    if (op == "*") return __builtin_mul_overflow(x, y, &out) ? std::nullopt : std::optional(out);
    if (op == "**") {
        out = 1;
        if (x == 0 || x == 1) return y == 0 ? 1 : x;
        if (x == -1) return y % 2 ? -1 : 1;
        for (std::int64_t i = 0; i < y; ++i)
            if (__builtin_mul_overflow(out, x, &out)) return std::nullopt;
        return out;
    }
    // Python rounds towards minus infinity.
    if (y == -1) return op == "%" ? std::optional<std::int64_t>(0) : whole_result("-", 0, x);
    const std::int64_t remainder = x % y;
    const bool adjust = remainder != 0 && (remainder < 0) != (y < 0);
    return op == "%" ? remainder + (adjust ? y : 0) : x / y - (adjust ? 1 : 0);
}

double float_result(const std::string& op, double x, double y)
{
    if (op == "+") return x + y;
    if (op == "-") return x - y;
    if (op == "*") return x * y;
    if (op == "/") return x / y;
    if (op == "**") return std::pow(x, y);
    double remainder = std::fmod(x, y);
    double quotient = (x - remainder) / y;
    if (remainder == 0) {
        remainder = std::copysign(0.0, y);
    } else if ((remainder < 0) != (y < 0)) {
        remainder += y;
        quotient -= 1;
    }
    if (op == "%") return remainder;
    if (quotient == 0) return std::copysign(0.0, x / y);
    const double whole = std::floor(quotient);
    return quotient - whole > 0.5 ? whole + 1 : whole;
}

} // namespace

Value Interpreter::binary(const std::string& op, const Value& a, const Value& b)
{
    if (op == "%" && a.string()) return text_value(percent_format(*this, *a.string(), b));
    for (const Value* value : {&a, &b})
        if (value->is_undefined()) fail(std::get<Undefined>(value->data).hint);
    if (a.is_number() && b.is_number()) {
        const bool divides = op == "/" || op == "//" || op == "%";
        if ((divides && b.number() == 0) || (op == "**" && a.number() == 0 && b.number() < 0))
            fail(message("division by zero"));
        if (op == "**" && a.number() < 0 && b.is_float() && b.number() != std::floor(b.number()))
            fail(message("a power that is no real number"));
        if (a.is_whole() && b.is_whole() && op != "/" && !(op == "**" && b.whole() < 0)) {
            const auto whole = whole_result(op, a.whole(), b.whole());
            if (!whole) fail(message("the result of {} {} {} is too large", repr(a), op, repr(b)));
            return *whole;
        }
        const double made = float_result(op, a.number(), b.number());
        if (op == "**" && std::isinf(made) && std::isfinite(a.number()) && std::isfinite(b.number()))
            fail(message("the result of {} ** {} is too large", repr(a), repr(b)));
        return made;
    }
    if (op == "+" && a.string() && b.string()) return text_value(*a.string() + *b.string());
    if (op == "+" && a.list() && b.list() && a.list()->kind == b.list()->kind && a.list()->kind <= List::Kind::tuple) {
        spend(a.list()->items.size() + b.list()->items.size());
        std::vector<Value> joined = a.list()->items;
        joined.insert(joined.end(), b.list()->items.begin(), b.list()->items.end());
        return make_list(std::move(joined), a.list()->kind);
    }
    if (op == "*" && (a.is_whole() || b.is_whole())) {
        const Value& repeated = a.is_whole() ? b : a;
        const auto times = std::size_t(std::max<std::int64_t>(0, a.is_whole() ? a.whole() : b.whole()));
        if (const auto* s = repeated.string()) {
            if (!s->empty() && times > limits_.output / s->size()) fail(message("it makes a text that is too long"));
            std::string out;
            for (std::size_t i = 0; i < times && !s->empty(); ++i) out += *s;
            return text_value(std::move(out));
        }
        if (const auto* l = repeated.list(); l && l->kind <= List::Kind::tuple) {
            std::vector<Value> out;
            for (std::size_t i = 0; i < times && !l->items.empty(); ++i) {
                spend(l->items.size());
                out.insert(out.end(), l->items.begin(), l->items.end());
            }
            return make_list(std::move(out), l->kind);
        }
    }
    fail(message("\"{}\" between a {} and a {}", op, type_name(a), type_name(b)));
}

} // namespace steerdeck::jinja
