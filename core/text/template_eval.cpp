#include "core/text/template_eval.h"

#include "core/base/error.h"
#include "core/text/template_strings.h"

#include <algorithm>
#include <locale.h>

namespace steerdeck::jinja {

const Value* Scope::find(std::string_view name) const
{
    for (const Scope* scope = this; scope; scope = scope->outer.get())
        for (const auto& [key, value] : scope->variables)
            if (key == name) return &value;
    return nullptr;
}

void Scope::set(const std::string& name, Value value)
{
    for (auto& [key, old] : variables)
        if (key == name) {
            old = std::move(value);
            return;
        }
    variables.emplace_back(name, std::move(value));
}

namespace {

constexpr std::size_t most_objects = 5000; // they may hold each other in a chain, which is let go of recursively

std::shared_ptr<Scope> inside(const std::shared_ptr<Scope>& outer)
{
    auto made = std::make_shared<Scope>();
    made->outer = outer;
    return made;
}

} // namespace

Interpreter::Deeper::Deeper(Interpreter& interpreter, int line) : in(interpreter), line_before(interpreter.line_)
{
    if (line) in.line_ = line;
    if (in.depth_ >= in.limits_.depth) in.fail(message("it calls itself or nests too deep"));
    in.spend(1);
    ++in.depth_;
}

Interpreter::Deeper::~Deeper()
{
    --in.depth_;
    in.line_ = line_before;
}

Interpreter::Interpreter(const std::string& where, Limits limits, std::optional<std::time_t> now)
    : where_(where), limits_(limits), now_(now)
{
}

Interpreter::~Interpreter()
{
    for (const auto& weak : captured_)
        if (const auto scope = weak.lock()) scope->variables.clear();
    for (const auto& weak : namespaces_)
        if (const auto space = weak.lock()) space->attributes.items.clear();
}

void Interpreter::fail(const Message& what) const
{
    throw InvalidInput(message("The chat template cannot be applied: {}", what), message("{}, line {}", where_, line_),
                       message("Change the conversation or the template"));
}

void Interpreter::spend(std::size_t steps)
{
    steps_ += steps;
    if (steps_ > limits_.steps) fail(message("it takes too many steps"));
}

void Interpreter::fits(std::size_t bytes) const
{
    if (bytes > limits_.output) fail(message("it makes a text that is too long"));
}

bool Interpreter::same(const Value& a, const Value& b)
{
    spend(std::min(weight_of(a), weight_of(b)) / 16);
    return equal(a, b);
}

void Interpreter::needs_hash(const Value& value) const
{
    if (!hashable(value)) fail(message("a {} cannot be a key or be told apart by one", type_name(value)));
}

Value Interpreter::text_value(std::string made)
{
    fits(made.size());
    spend(made.size() / 16);
    return made;
}

void Interpreter::write(std::string& out, std::string_view piece)
{
    if (out.size() + piece.size() > limits_.output) fail(message("its result is too long"));
    out += piece;
}

std::string Interpreter::run(const Block& block, const Dict& variables)
{
    auto outermost = std::make_shared<Scope>();
    for (const auto& [key, value] : variables.items) outermost->variables.emplace_back(text(key), value);
    std::string out;
    execute(block, inside(outermost), out);
    return out;
}

Interpreter::Flow Interpreter::execute(const Block& block, const ScopePtr& scope, std::string& out)
{
    for (const Statement& statement : block)
        if (const Flow flow = execute(statement, scope, out); flow != Flow::on) return flow;
    return Flow::on;
}

Interpreter::Flow Interpreter::execute(const Statement& statement, const ScopePtr& scope, std::string& out)
{
    const Deeper deeper(*this, statement.line);
    switch (statement.kind) {
    case Statement::Kind::text:
        write(out, statement.text);
        return Flow::on;
    case Statement::Kind::output: {
        const Value value = evaluate(*statement.expr, scope);
        if (value.generator() || value.callable() || value.name_space() || value.loop())
            fail(message("a {} cannot be written out", type_name(value)));
        write(out, text(value));
        return Flow::on;
    }
    case Statement::Kind::for_loop:
        return loop(statement, scope, out);
    case Statement::Kind::choice:
        for (const auto& branch : statement.branches)
            if (!branch.condition || truth(evaluate(*branch.condition, scope))) return execute(branch.body, scope, out);
        return Flow::on;
    case Statement::Kind::set:
        assign(*statement.target, evaluate(*statement.expr, scope), scope);
        return Flow::on;
    case Statement::Kind::set_block: {
        std::string captured;
        const ScopePtr inner = inside(scope);
        if (const Flow flow = execute(statement.body, inner, captured); flow != Flow::on) return flow;
        Value value = text_value(std::move(captured));
        if (statement.expr) value = filtered(*statement.expr, &value, inner);
        assign(*statement.target, value, scope);
        return Flow::on;
    }
    case Statement::Kind::macro:
        scope->set(statement.text, function(statement, scope));
        return Flow::on;
    case Statement::Kind::call_block: {
        const Value caller = function(statement, scope);
        write(out, text(evaluate_call(*statement.expr, scope, &caller)));
        return Flow::on;
    }
    case Statement::Kind::filter_block: {
        std::string captured;
        const ScopePtr inner = inside(scope);
        if (const Flow flow = execute(statement.body, inner, captured); flow != Flow::on) return flow;
        const Value value = text_value(std::move(captured));
        const Value made = filtered(*statement.expr, &value, inner);
        if (!made.string()) fail(message("a filter block makes a {}, not a text", type_name(made)));
        write(out, *made.string());
        return Flow::on;
    }
    case Statement::Kind::scope: {
        const ScopePtr inner = inside(scope);
        for (const auto& [target, value] : statement.assignments) assign(*target, evaluate(*value, scope), inner);
        return execute(statement.body, inner, out);
    }
    case Statement::Kind::break_loop:
        return Flow::leave_loop;
    case Statement::Kind::continue_loop:
        return Flow::next_round;
    }
    return Flow::on;
}

Interpreter::Flow Interpreter::loop(const Statement& statement, const ScopePtr& scope, std::string& out)
{
    std::vector<Value> all = items(evaluate(*statement.expr, scope));
    if (statement.condition) {
        std::vector<Value> kept;
        for (Value& value : all) {
            const ScopePtr inner = inside(scope);
            assign(*statement.target, value, inner);
            if (truth(evaluate(*statement.condition, inner))) kept.push_back(std::move(value));
        }
        all = std::move(kept);
    }
    // As in the reference, `else` also stands for a loop of which no round came to its end.
    bool finished_one = false;
    auto state = std::make_shared<Loop>();
    state->items = std::move(all);
    for (; state->index < state->items.size(); ++state->index) {
        spend(1);
        const ScopePtr inner = inside(scope);
        inner->set("loop", state);
        assign(*statement.target, state->items[state->index], inner);
        const Flow flow = execute(statement.body, inner, out);
        if (flow == Flow::leave_loop) break;
        finished_one |= flow == Flow::on;
    }
    return finished_one ? Flow::on : execute(statement.otherwise, inside(scope), out);
}

void Interpreter::assign(const Expr& target, const Value& value, const ScopePtr& scope)
{
    if (target.kind == Expr::Kind::name) {
        scope->set(target.text, value);
        return;
    }
    if (target.kind == Expr::Kind::space_name) {
        const Value* found = scope->find(target.text);
        Namespace* space = found ? found->name_space() : nullptr;
        if (!space) fail(message("\"{}\" is no namespace, its attributes cannot be set", target.text));
        if (target.member.starts_with("_")) fail(message("a namespace keeps no name that begins with \"_\""));
        space->attributes.set(target.member, value);
        return;
    }
    const std::vector<Value> parts = items(value);
    if (parts.size() != target.parts.size())
        fail(message("expected {} values to take apart, got {}", target.parts.size(), parts.size()));
    for (std::size_t i = 0; i < parts.size(); ++i) assign(*target.parts[i], parts[i], scope);
}

Value Interpreter::function(const Statement& statement, const ScopePtr& scope)
{
    if (captured_.size() > most_objects) fail(message("it makes too many macros"));
    captured_.push_back(scope);
    return Callable{
        statement.kind == Statement::Kind::macro ? statement.text : "caller",
        [&statement, scope](Interpreter& in, Arguments& given) { return in.invoke(statement, scope, given); }};
}

Value Interpreter::invoke(const Statement& statement, const ScopePtr& scope, Arguments& given)
{
    const Deeper deeper(*this, 0);
    const std::string name = "the macro \"" + statement.text + "\"";
    const ScopePtr inner = inside(scope);
    for (std::size_t i = 0; i < statement.parameters.size(); ++i) {
        const auto& parameter = statement.parameters[i];
        const auto named = std::find_if(given.named.begin(), given.named.end(),
                                        [&](const auto& one) { return one.first == parameter.name; });
        if (i < given.positional.size()) {
            inner->set(parameter.name, given.positional[i]);
        } else if (named != given.named.end()) {
            inner->set(parameter.name, named->second);
            given.named.erase(named);
        } else if (parameter.standard) {
            inner->set(parameter.name, evaluate(*parameter.standard, inner));
        } else {
            inner->set(parameter.name, Undefined{"parameter '" + parameter.name + "' was not provided"});
        }
    }
    const auto caller =
        std::find_if(given.named.begin(), given.named.end(), [](const auto& one) { return one.first == "caller"; });
    if (caller != given.named.end()) {
        inner->set("caller", caller->second);
        given.named.erase(caller);
    }
    if (statement.takes_kwargs) {
        Dict rest;
        for (const auto& [key, value] : given.named) rest.items.emplace_back(key, value);
        inner->set("kwargs", rest);
    } else if (!given.named.empty()) {
        fail(message("{} takes no argument named \"{}\"", name, given.named.front().first));
    }
    const std::size_t taken = std::min(given.positional.size(), statement.parameters.size());
    if (statement.takes_varargs)
        inner->set("varargs", make_list({given.positional.begin() + std::ptrdiff_t(taken), given.positional.end()},
                                        List::Kind::tuple));
    else if (given.positional.size() > taken)
        fail(message("{} takes not more than {} arguments", name, statement.parameters.size()));
    std::string out;
    execute(statement.body, inner, out);
    return text_value(std::move(out));
}

Value Interpreter::new_namespace(Arguments& given)
{
    auto made = std::make_shared<Namespace>();
    for (const Value& dict : given.positional) {
        if (!dict.dict()) fail(message("namespace() takes a dict or names"));
        for (const auto& [key, value] : dict.dict()->items) made->attributes.set(key, value);
    }
    for (const auto& [key, value] : given.named) made->attributes.set(key, value);
    for (const auto& entry : made->attributes.items)
        if (text(entry.first).starts_with("_")) fail(message("a namespace keeps no name that begins with \"_\""));
    if (namespaces_.size() > most_objects) fail(message("it makes too many namespaces"));
    namespaces_.push_back(made);
    return made;
}

Value Interpreter::call(const Value& callee, Arguments& given)
{
    if (callee.is_undefined()) fail(std::get<Undefined>(callee.data).hint);
    if (callee.loop()) fail(message("recursive loops are not supported"));
    const Callable* callable = callee.callable();
    if (!callable) fail(message("a {} cannot be called", type_name(callee)));
    const auto keep_alive = std::get<std::shared_ptr<const Callable>>(callee.data);
    return keep_alive->call(*this, given);
}

std::string Interpreter::strftime_now(const std::string& format) const
{
    const std::time_t now = now_ ? *now_ : std::time(nullptr);
    std::tm local{};
    if (!localtime_r(&now, &local)) fail(message("the clock cannot be read"));
    if (format.size() > 1000) fail(message("the format of strftime_now is too long"));
    // Python's clock without a zone: %z and %Z are empty. Microseconds are not kept.
    std::string plain;
    for (std::size_t i = 0; i < format.size(); ++i) {
        const char next = format[i] == '%' && i + 1 < format.size() ? format[++i] : '\0';
        if (next == 'f')
            plain += "000000";
        else if (!next)
            plain += format[i];
        else if (next != 'z' && next != 'Z')
            (plain += '%') += next;
    }
    if (plain.empty()) return {};
    // English names whatever language the program speaks.
    static const locale_t english = newlocale(LC_ALL_MASK, "C", nullptr);
    std::string out(plain.size() * 32 + 256, '\0');
    out.resize(strftime_l(out.data(), out.size(), plain.c_str(), &local, english));
    return out;
}

std::vector<std::optional<Value>> in_order(const Interpreter& in, const std::string& callee, Arguments& given,
                                           const std::vector<const char*>& names, std::size_t required)
{
    std::vector<std::optional<Value>> bound(names.size());
    if (given.positional.size() > names.size()) in.fail(message("{} got too many arguments", callee));
    for (std::size_t i = 0; i < given.positional.size(); ++i) bound[i] = given.positional[i];
    for (const auto& [name, value] : given.named) {
        const auto known = std::find(names.begin(), names.end(), std::string_view(name));
        if (known == names.end()) in.fail(message("{} has no argument named \"{}\"", callee, name));
        auto& place = bound[std::size_t(known - names.begin())];
        if (place) in.fail(message("{} got the argument \"{}\" twice", callee, name));
        place = value;
    }
    for (std::size_t i = 0; i < required; ++i)
        if (!bound[i])
            in.fail(message("{} needs the argument \"{}\"", callee, (names[i] + (names[i][0] == '/' ? 1 : 0))));
    return bound;
}

} // namespace steerdeck::jinja
