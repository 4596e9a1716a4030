#include "core/text/template_eval.h"
#include "core/text/template_strings.h"

#include <functional>
#include <map>

namespace steerdeck::jinja {

namespace {

/// Python's "is", as far as values that are equal can be told apart.
bool identical(const Value& a, const Value& b)
{
    if (a.data.index() != b.data.index()) return false;
    if (a.list()) return a.list() == b.list();
    if (a.dict()) return a.dict() == b.dict();
    return equal(a, b);
}

bool rest_of_two_is(Interpreter& in, const Value& value, std::int64_t rest)
{
    if (!value.is_number()) in.fail(message("odd and even need a number, not a {}", type_name(value)));
    return equal(in.binary("%", value, std::int64_t(2)), rest);
}

struct Test {
    std::size_t arguments;
    std::function<bool(Interpreter&, const Value&, const Value&)> holds;
};

const std::map<std::string, Test, std::less<>>& tests()
{
    using I = Interpreter;
    using V = const Value;
    const auto comparison = [](std::string op) {
        return Test{1, [op](I& in, V& a, V& b) { return in.compare(op, a, b); }};
    };
    static const std::map<std::string, Test, std::less<>> all = {
        {"defined", {0, [](I&, V& v, V&) { return !v.is_undefined(); }}},
        {"undefined", {0, [](I&, V& v, V&) { return v.is_undefined(); }}},
        {"none", {0, [](I&, V& v, V&) { return v.is_none(); }}},
        {"boolean", {0, [](I&, V& v, V&) { return v.is_bool(); }}},
        {"true", {0, [](I&, V& v, V&) { return v.is_bool() && v.whole(); }}},
        {"false", {0, [](I&, V& v, V&) { return v.is_bool() && !v.whole(); }}},
        {"integer", {0, [](I&, V& v, V&) { return v.is_int(); }}},
        {"float", {0, [](I&, V& v, V&) { return v.is_float(); }}},
        {"number", {0, [](I&, V& v, V&) { return v.is_number(); }}},
        {"string", {0, [](I&, V& v, V&) { return v.string() != nullptr; }}},
        {"mapping", {0, [](I&, V& v, V&) { return v.dict() != nullptr; }}},
        {"iterable",
         {0, [](I&, V& v,
                V&) { return v.is_undefined() || v.string() || v.list() || v.dict() || v.generator() || v.loop(); }}},
        {"sequence",
         {0,
          [](I&, V& v, V&) {
              const auto* l = v.list();
              return v.is_undefined() || v.string() || v.dict() ||
                     (l && (l->kind <= List::Kind::tuple || l->kind == List::Kind::range));
          }}},
        {"callable", {0, [](I&, V& v, V&) { return v.is_undefined() || v.callable() || v.loop(); }}},
        {"odd", {0, [](I& in, V& v, V&) { return rest_of_two_is(in, v, 1); }}},
        {"even", {0, [](I& in, V& v, V&) { return rest_of_two_is(in, v, 0); }}},
        {"divisibleby", {1, [](I& in, V& v, V& by) { return !truth(in.binary("%", v, by)); }}},
        {"lower", {0, [](I&, V& v, V&) { return is_in_case(text(v), false); }}},
        {"upper", {0, [](I&, V& v, V&) { return is_in_case(text(v), true); }}},
        {"escaped", {0, [](I&, V&, V&) { return false; }}},
        {"sameas", {1, [](I&, V& a, V& b) { return identical(a, b); }}},
        {"eq", comparison("==")},
        {"equalto", comparison("==")},
        {"==", comparison("==")},
        {"ne", comparison("!=")},
        {"!=", comparison("!=")},
        {"lt", comparison("<")},
        {"lessthan", comparison("<")},
        {"<", comparison("<")},
        {"le", comparison("<=")},
        {"<=", comparison("<=")},
        {"gt", comparison(">")},
        {"greaterthan", comparison(">")},
        {">", comparison(">")},
        {"ge", comparison(">=")},
        {">=", comparison(">=")},
        {"in", comparison("in")},
    };
    return all;
}

} // namespace

bool Interpreter::test(const std::string& name, const Value& subject, Arguments& given)
{
    spend(1);
    const auto found = tests().find(name);
    if (found == tests().end()) fail(message("the test \"{}\" is not supported", name));
    if (given.positional.size() + given.named.size() != found->second.arguments)
        fail(message("the test \"{}\" needs {} arguments", name, found->second.arguments));
    const Value other = !given.positional.empty() ? given.positional[0]
                        : !given.named.empty()    ? given.named[0].second
                                                  : Value();
    return found->second.holds(*this, subject, other);
}

} // namespace steerdeck::jinja
