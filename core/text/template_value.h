#pragma once

#include "core/base/json.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

/// The inside of ChatTemplate: an interpreter of the part of Jinja2 3.1 that chat templates use, with Python's values.
namespace steerdeck::jinja {

class Interpreter;
class Value;

/// Something that is not there; `hint` says what was looked for.
struct Undefined {
    std::string hint;
};

struct None {};

/// Python's sequences. Templates cannot change them, so values share them.
struct List {
    enum class Kind { list, tuple, keys, values, items, range };
    Kind kind = Kind::list;
    std::vector<Value> items;
    int depth = 1; // of lists and dicts inside one another; set when it becomes a Value, as `weight` is
    std::int64_t begin = 0, end = 0, step = 1; // of a range
    std::size_t weight = 1;                    // values and bytes of texts in it, all levels together
};

/// A dict: keys in the order in which they came.
struct Dict {
    std::vector<std::pair<Value, Value>> items;
    int depth = 1;
    std::size_t weight = 1;
    const Value* find(const Value& key) const;
    const Value* find_name(std::string_view key) const;
    void set(const Value& key, const Value& value);
};

/// What `map`, `selectattr` and the like give: true whatever it holds, and empty once it was walked through.
struct Generator {
    std::vector<Value> items;
    bool used = false;
    int depth = 1;
    std::size_t weight = 1;
};

/// `namespace(...)`: the one thing whose attributes templates may set.
struct Namespace {
    Dict attributes;
};

struct Arguments {
    std::vector<Value> positional;
    std::vector<std::pair<std::string, Value>> named;
};

struct Callable {
    std::string name;
    std::function<Value(Interpreter&, Arguments&)> call;
};

/// The variable `loop`.
struct Loop {
    std::vector<Value> items;
    std::size_t index = 0;
    std::size_t depth = 0;
    std::shared_ptr<Value> changed; // what loop.changed() saw last
};

class Value {
public:
    using Data = std::variant<Undefined, None, bool, std::int64_t, double, std::shared_ptr<const std::string>,
                              std::shared_ptr<const List>, std::shared_ptr<const Dict>, std::shared_ptr<Generator>,
                              std::shared_ptr<Namespace>, std::shared_ptr<const Callable>, std::shared_ptr<Loop>>;

    Value() = default;
    Value(Undefined v) : data(std::move(v)) {}
    Value(None v) : data(v) {}
    Value(bool v) : data(v) {}
    Value(std::int64_t v) : data(v) {}
    Value(double v) : data(v) {}
    Value(std::string v) : data(std::make_shared<const std::string>(std::move(v))) {}
    Value(const char* v) : Value(std::string(v)) {}
    Value(List v);
    Value(Dict v);
    Value(Callable v) : data(std::make_shared<const Callable>(std::move(v))) {}
    Value(std::shared_ptr<Generator> v) : data(std::move(v)) {}
    Value(std::shared_ptr<Namespace> v) : data(std::move(v)) {}
    Value(std::shared_ptr<Loop> v) : data(std::move(v)) {}

    bool is_undefined() const { return std::holds_alternative<Undefined>(data); }
    bool is_none() const { return std::holds_alternative<None>(data); }
    bool is_bool() const { return std::holds_alternative<bool>(data); }
    bool is_int() const { return std::holds_alternative<std::int64_t>(data); }
    bool is_float() const { return std::holds_alternative<double>(data); }
    bool is_number() const { return is_bool() || is_int() || is_float(); }
    bool is_whole() const { return is_bool() || is_int(); }

    /// Null where the value is of another kind.
    const std::string* string() const { return get<const std::string>(); }
    const List* list() const { return get<const List>(); }
    const Dict* dict() const { return get<const Dict>(); }
    Generator* generator() const { return get<Generator>(); }
    Namespace* name_space() const { return get<Namespace>(); }
    const Callable* callable() const { return get<const Callable>(); }
    Loop* loop() const { return get<Loop>(); }

    std::int64_t whole() const { return is_bool() ? std::get<bool>(data) : std::get<std::int64_t>(data); }
    double number() const { return is_float() ? std::get<double>(data) : double(whole()); }

    Data data;

private:
    template <typename T>
    T* get() const
    {
        const auto* held = std::get_if<std::shared_ptr<T>>(&data);
        return held ? held->get() : nullptr;
    }
};

Value make_list(std::vector<Value> items, List::Kind kind = List::Kind::list);
Value make_generator(std::vector<Value> items);

/// How deep lists and dicts lie inside one another; 0 for plain values.
int depth_of(const Value& value);

/// How many values and bytes of texts hang on `value`, counted once for each way that leads to them: what comparing it
/// or writing it costs.
std::size_t weight_of(const Value& value);

/// Whether `value` may be the key of a dict.
bool hashable(const Value& value);

/// Python's bool(value).
bool truth(const Value& value);

/// Python's ==.
bool equal(const Value& a, const Value& b);

/// Python's name of the value's type, for errors.
std::string type_name(const Value& value);

/// Python's repr of a float: the shortest digits that read back the same.
std::string float_text(double value);

/// Python's repr and str. Generators, namespaces and functions have no text that could be compared: "<generator>".
std::string repr(const Value& value);
std::string text(const Value& value);

/// The numbers of range(begin, end, step); `step` is not 0.
Value make_range(std::int64_t begin, std::int64_t end, std::int64_t step);

/// A value from JSON. Throws InvalidInput for a whole number that does not fit into 64 bits with a sign.
Value from_json(const Json& json);

} // namespace steerdeck::jinja
