#pragma once

#include "core/text/template_ast.h"

#include <ctime>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace steerdeck::jinja {

/// How much a template may do before it is stopped.
struct Limits {
    std::size_t steps = 5'000'000;             // expressions, statements, items and characters / 16
    std::size_t output = std::size_t(1) << 24; // bytes of the result and of any text on the way
    int depth = 200;                           // calls and expressions inside one another
};

/// Variables by name, looked up outwards.
struct Scope {
    std::shared_ptr<Scope> outer;
    std::vector<std::pair<std::string, Value>> variables;
    const Value* find(std::string_view name) const;
    void set(const std::string& name, Value value);
};

/// Runs one template once.
class Interpreter {
public:
    Interpreter(const std::string& where, Limits limits, std::optional<std::time_t> now);
    ~Interpreter();
    Interpreter(const Interpreter&) = delete;
    Interpreter& operator=(const Interpreter&) = delete;

    /// The text that `block` writes. Throws InvalidInput naming the line and the construct.
    std::string run(const Block& block, const Dict& variables);

    // What the built-in functions, filters and tests need.
    [[noreturn]] void fail(const Message& what) const;
    void spend(std::size_t steps);
    /// Refuses a text of so many bytes.
    void fits(std::size_t bytes) const;
    /// Python's ==, with its cost counted.
    bool same(const Value& a, const Value& b);
    /// Refuses a value that may not be the key of a dict.
    void needs_hash(const Value& value) const;
    /// The text as a value; refuses one that is too long.
    Value text_value(std::string text);
    Value call(const Value& callee, Arguments& arguments);
    Value filter(const std::string& name, const Value& subject, Arguments& arguments);
    bool test(const std::string& name, const Value& subject, Arguments& arguments);
    /// `object.name`: a method or an entry. Undefined where there is neither.
    Value attribute(const Value& object, const std::string& name);
    /// `object[key]`: an entry or a method. Undefined where there is neither.
    Value item(const Value& object, const Value& key);
    /// What `for` walks through; a generator is empty afterwards.
    std::vector<Value> items(const Value& iterable);
    Value binary(const std::string& op, const Value& a, const Value& b);
    bool compare(const std::string& op, const Value& a, const Value& b);
    bool contains(const Value& container, const Value& item);
    std::string strftime_now(const std::string& format) const;
    Value new_namespace(Arguments& arguments);

private:
    enum class Flow { on, leave_loop, next_round };
    /// Counts how deep evaluation is nested and remembers the line to name in errors.
    struct Deeper {
        Deeper(Interpreter& interpreter, int line);
        ~Deeper();
        Interpreter& in;
        int line_before;
    };
    using ScopePtr = std::shared_ptr<Scope>;

    Flow execute(const Block& block, const ScopePtr& scope, std::string& out);
    Flow execute(const Statement& statement, const ScopePtr& scope, std::string& out);
    Flow loop(const Statement& statement, const ScopePtr& scope, std::string& out);
    void assign(const Expr& target, const Value& value, const ScopePtr& scope);
    Value function(const Statement& statement, const ScopePtr& scope);
    Value invoke(const Statement& statement, const ScopePtr& scope, Arguments& arguments);
    void write(std::string& out, std::string_view text);

    Value evaluate(const Expr& expr, const ScopePtr& scope);
    Value evaluate_node(const Expr& expr, const ScopePtr& scope);
    Value evaluate_call(const Expr& expr, const ScopePtr& scope, const Value* caller = nullptr);
    Value slice(const Value& object, const Expr& range, const ScopePtr& scope);
    Value filtered(const Expr& expr, const Value* innermost, const ScopePtr& scope);
    Arguments arguments(const Expr& expr, const ScopePtr& scope);

    const std::string& where_;
    Limits limits_;
    std::optional<std::time_t> now_;
    std::size_t steps_ = 0;
    int depth_ = 0;
    int line_ = 0;
    // Functions hold the scope they were made in and namespaces may hold themselves; emptied at the end, so that no
    // cycle stays.
    std::vector<std::weak_ptr<Scope>> captured_;
    std::vector<std::weak_ptr<Namespace>> namespaces_;
};

/// Puts arguments in the order of `names`: unset ones are nullopt. Fails for a name not listed, or too many. A name
/// that begins with "/" can only be given by its place.
std::vector<std::optional<Value>> in_order(const Interpreter& interpreter, const std::string& callee,
                                           Arguments& arguments, const std::vector<const char*>& names,
                                           std::size_t required = 0);

/// A built-in function, or null.
const Value* global(std::string_view name);

/// A method of a text, list, dict or loop; nullopt where it has none of that name.
std::optional<Value> method(Interpreter& interpreter, const Value& object, const std::string& name);

/// json.dumps.
struct JsonStyle {
    bool ascii = false;
    bool sort_keys = false;
    std::optional<std::string> indent;
    std::string item_separator = ", ", key_separator = ": ";
};
std::string to_json(Interpreter& interpreter, const Value& value, const JsonStyle& style);

/// "%s is %d" % values, as far as templates use it.
std::string percent_format(Interpreter& interpreter, const std::string& format, const Value& values);

/// "{} is {name}".format(...), as far as templates use it.
std::string brace_format(Interpreter& interpreter, const std::string& format, const Arguments& values);

} // namespace steerdeck::jinja
