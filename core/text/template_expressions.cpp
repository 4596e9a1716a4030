#include "core/text/template_expressions.h"

#include "core/base/error.h"

#include <charconv>
#include <set>

namespace steerdeck::jinja {

using Kind = Token::Kind;

ExprPtr node(Expr::Kind kind, int line, std::string text)
{
    auto made = std::make_unique<Expr>();
    made->kind = kind;
    made->line = line;
    made->text = std::move(text);
    return made;
}

void ExpressionParser::fail(const Message& what, int line) const
{
    throw UnreadableFile(message("The chat template cannot be read: {}", what),
                         message("{}, line {}", where_, line ? line : now().line), message("Check the template"));
}

std::string ExpressionParser::shown(const Token& token)
{
    switch (token.kind) {
    case Kind::end:
        return "end of the template";
    case Kind::block_end:
        return "%}";
    case Kind::variable_end:
        return "}}";
    case Kind::string:
        return "text \"" + token.text + "\"";
    default:
        return "\"" + token.text + "\"";
    }
}

bool ExpressionParser::skip_op(std::string_view op)
{
    if (!now().is_op(op)) return false;
    ++at_;
    return true;
}

bool ExpressionParser::skip_name(std::string_view name)
{
    if (!now().is_name(name)) return false;
    ++at_;
    return true;
}

void ExpressionParser::expect_op(std::string_view op)
{
    if (!skip_op(op)) fail(message("expected \"{}\", got {}", op, shown(now())));
}

std::string ExpressionParser::expect_name()
{
    if (now().kind != Kind::name) fail(message("expected a name, got {}", shown(now())));
    return take().text;
}

void ExpressionParser::expect(Kind kind, const char* what)
{
    if (now().kind != kind) fail(message("expected {}, got {}", what, shown(now())));
    ++at_;
}

ExpressionParser::Depth::Depth(ExpressionParser& parser) : p(parser)
{
    if (++p.depth_ > 150) p.fail(message("the template nests too deep"));
}

void ExpressionParser::link(int& length) const
{
    if (++length > 500) fail(message("an expression is too long"));
}

ExprPtr ExpressionParser::assign_target(Ends ends, bool with_space)
{
    const int line = now().line;
    std::vector<ExprPtr> parts;
    bool is_tuple = false;
    do {
        if (tuple_ends(ends)) break;
        if (with_space && now().kind == Kind::name && following().is_op(".")) {
            auto target = node(Expr::Kind::space_name, now().line, take().text);
            take();
            target->member = expect_name();
            parts.push_back(std::move(target));
        } else {
            parts.push_back(primary());
        }
        check_target(*parts.back());
        is_tuple |= now().is_op(",");
    } while (skip_op(","));
    if (parts.empty()) fail(message("expected a name to assign to, got {}", shown(now())));
    if (!is_tuple) return std::move(parts[0]);
    auto made = node(Expr::Kind::tuple, line);
    made->parts = std::move(parts);
    return made;
}

void ExpressionParser::check_target(const Expr& target) const
{
    if (target.kind == Expr::Kind::tuple) {
        for (const auto& part : target.parts) check_target(*part);
    } else if (target.kind != Expr::Kind::name && target.kind != Expr::Kind::space_name) {
        fail(message("this cannot be assigned to"), target.line);
    }
}

bool ExpressionParser::tuple_ends(Ends ends) const
{
    if (now().kind == Kind::variable_end || now().kind == Kind::block_end || now().is_op(")")) return true;
    for (const std::string_view end : ends)
        if (now().is_name(end)) return true;
    return false;
}

ExprPtr ExpressionParser::tuple(bool with_condition, Ends ends, bool in_parentheses)
{
    const int line = now().line;
    std::vector<ExprPtr> parts;
    bool is_tuple = false;
    do {
        if (tuple_ends(ends)) break;
        parts.push_back(with_condition ? expression() : logical_or());
        is_tuple |= now().is_op(",");
    } while (skip_op(","));
    if (!is_tuple && parts.size() == 1) return std::move(parts[0]);
    if (parts.empty() && !in_parentheses) fail(message("expected an expression, got {}", shown(now())));
    auto made = node(Expr::Kind::tuple, line);
    made->parts = std::move(parts);
    return made;
}

ExprPtr ExpressionParser::expression()
{
    const Depth depth(*this);
    ExprPtr made = logical_or();
    for (int length = 0; now().is_name("if"); link(length)) {
        const int line = take().line;
        ExprPtr condition = logical_or();
        ExprPtr other = skip_name("else") ? expression() : nullptr;
        made = node_of(Expr::Kind::conditional, line, {}, std::move(condition), std::move(made), std::move(other));
    }
    return made;
}

ExprPtr ExpressionParser::logical_or()
{
    ExprPtr left = logical_and();
    for (int length = 0; now().is_name("or"); link(length)) {
        const int line = take().line;
        left = node_of(Expr::Kind::logical_or, line, {}, std::move(left), logical_and());
    }
    return left;
}

ExprPtr ExpressionParser::logical_and()
{
    ExprPtr left = logical_not();
    for (int length = 0; now().is_name("and"); link(length)) {
        const int line = take().line;
        left = node_of(Expr::Kind::logical_and, line, {}, std::move(left), logical_not());
    }
    return left;
}

ExprPtr ExpressionParser::logical_not()
{
    if (!now().is_name("not")) return compare();
    const Depth depth(*this);
    const int line = take().line;
    return node_of(Expr::Kind::logical_not, line, {}, logical_not());
}

ExprPtr ExpressionParser::compare()
{
    static const std::set<std::string, std::less<>> ops = {"==", "!=", "<", "<=", ">", ">="};
    auto made = node(Expr::Kind::compare, now().line);
    made->parts.push_back(sum());
    for (;;) {
        if (now().kind == Kind::op && ops.contains(now().text)) {
            made->ops.push_back(take().text);
        } else if (skip_name("in")) {
            made->ops.emplace_back("in");
        } else if (now().is_name("not") && following().is_name("in")) {
            at_ += 2;
            made->ops.emplace_back("not in");
        } else {
            break;
        }
        made->parts.push_back(sum());
    }
    return made->ops.empty() ? std::move(made->parts[0]) : std::move(made);
}

template <typename Next>
ExprPtr ExpressionParser::left_to_right(Ends ops, Next next)
{
    ExprPtr left = next();
    for (int length = 0;; link(length)) {
        bool found = false;
        for (const std::string_view op : ops) {
            if (!now().is_op(op)) continue;
            const int line = take().line;
            left = node_of(Expr::Kind::binary, line, std::string(op), std::move(left), next());
            found = true;
            break;
        }
        if (!found) return left;
    }
}

ExprPtr ExpressionParser::sum()
{
    return left_to_right({"+", "-"}, [this] { return concat(); });
}

ExprPtr ExpressionParser::concat()
{
    auto made = node(Expr::Kind::concat, now().line);
    made->parts.push_back(product());
    while (skip_op("~")) made->parts.push_back(product());
    return made->parts.size() == 1 ? std::move(made->parts[0]) : std::move(made);
}

ExprPtr ExpressionParser::product()
{
    return left_to_right({"*", "/", "//", "%"}, [this] { return power(); });
}

ExprPtr ExpressionParser::power()
{
    return left_to_right({"**"}, [this] { return unary(true); });
}

ExprPtr ExpressionParser::unary(bool with_filter)
{
    const Depth depth(*this);
    const int line = now().line;
    ExprPtr made;
    if (skip_op("-"))
        made = node_of(Expr::Kind::negative, line, {}, unary(false));
    else if (skip_op("+"))
        made = node_of(Expr::Kind::positive, line, {}, unary(false));
    else
        made = primary();
    made = postfix(std::move(made));
    return with_filter ? filters(std::move(made)) : std::move(made);
}

ExprPtr ExpressionParser::constant(Value value)
{
    auto made = node(Expr::Kind::constant, now().line);
    made->value = std::move(value);
    ++at_;
    return made;
}

ExprPtr ExpressionParser::primary()
{
    const Token& token = now();
    switch (token.kind) {
    case Kind::name:
        if (token.text == "true" || token.text == "True") return constant(true);
        if (token.text == "false" || token.text == "False") return constant(false);
        if (token.text == "none" || token.text == "None") return constant(None{});
        names_.push_back(token.text);
        return node(Expr::Kind::name, token.line, take().text);
    case Kind::string: {
        std::string all = token.text;
        while (following().kind == Kind::string) {
            ++at_;
            all += now().text;
        }
        return constant(std::move(all));
    }
    case Kind::integer: {
        std::int64_t number = 0;
        const auto end = token.text.data() + token.text.size();
        if (std::from_chars(token.text.data(), end, number).ec != std::errc())
            fail(message("a number that is too large"));
        return constant(number);
    }
    case Kind::floating: {
        double number = 0;
        const auto read = std::from_chars(token.text.data(), token.text.data() + token.text.size(), number);
        if (read.ec != std::errc()) fail(message("a number that is too large or too small"));
        return constant(number);
    }
    case Kind::op:
        if (token.text == "(") {
            ++at_;
            ExprPtr inner = tuple(true, {}, true);
            expect_op(")");
            return inner;
        }
        if (token.text == "[") return list();
        if (token.text == "{") return dict();
        [[fallthrough]];
    default:
        fail(message("unexpected {}", shown(token)));
    }
}

ExprPtr ExpressionParser::list()
{
    auto made = node(Expr::Kind::list, take().line);
    while (!now().is_op("]")) {
        made->parts.push_back(expression());
        if (!skip_op(",")) break;
    }
    expect_op("]");
    return made;
}

ExprPtr ExpressionParser::dict()
{
    auto made = node(Expr::Kind::dict, take().line);
    while (!now().is_op("}")) {
        made->parts.push_back(expression());
        expect_op(":");
        made->parts.push_back(expression());
        if (!skip_op(",")) break;
    }
    expect_op("}");
    return made;
}

ExprPtr ExpressionParser::postfix(ExprPtr made)
{
    for (int length = 0;; link(length)) {
        const int line = now().line;
        if (skip_op(".")) {
            if (now().kind == Kind::integer)
                made = node_of(Expr::Kind::item, line, {}, std::move(made), primary());
            else
                made = node_of(Expr::Kind::attribute, line, expect_name(), std::move(made));
        } else if (skip_op("[")) {
            made = node_of(Expr::Kind::item, line, {}, std::move(made), subscript());
            expect_op("]");
        } else if (now().is_op("(")) {
            made = call(std::move(made));
        } else {
            return made;
        }
    }
}

ExprPtr ExpressionParser::subscript()
{
    const int line = now().line;
    const auto at_end = [this] { return now().is_op(":") || now().is_op("]"); };
    ExprPtr begin = now().is_op(":") ? nullptr : expression();
    if (!now().is_op(":")) return begin;
    take();
    ExprPtr end = at_end() ? nullptr : expression();
    ExprPtr step;
    if (skip_op(":")) step = at_end() ? nullptr : expression();
    return node_of(Expr::Kind::slice, line, {}, std::move(begin), std::move(end), std::move(step));
}

ExprPtr ExpressionParser::call(ExprPtr callee)
{
    auto made = node_of(Expr::Kind::call, now().line, {}, std::move(callee));
    arguments(*made);
    return made;
}

void ExpressionParser::arguments(Expr& made)
{
    expect_op("(");
    while (!now().is_op(")")) {
        if (skip_op("*")) {
            made.star = expression();
        } else if (skip_op("**")) {
            made.double_star = expression();
        } else if (now().kind == Kind::name && following().is_op("=")) {
            std::string name = take().text;
            take();
            made.named.emplace_back(std::move(name), expression());
        } else {
            if (!made.named.empty() || made.star || made.double_star)
                fail(message("an argument without a name follows one with a name"));
            made.parts.push_back(expression());
        }
        if (!skip_op(",")) break;
    }
    expect_op(")");
}

ExprPtr ExpressionParser::filters(ExprPtr made)
{
    for (int length = 0;; link(length)) {
        if (now().is_op("|"))
            made = filter_chain(std::move(made), false);
        else if (now().is_name("is"))
            made = test(std::move(made));
        else if (now().is_op("("))
            made = call(std::move(made));
        else
            return made;
    }
}

ExprPtr ExpressionParser::filter_chain(ExprPtr made, bool first_bare)
{
    for (int length = 0; first_bare || now().is_op("|"); link(length)) {
        if (!first_bare) take();
        first_bare = false;
        const int line = now().line;
        made = node_of(Expr::Kind::filter, line, dotted_name(), std::move(made));
        if (now().is_op("(")) arguments(*made);
    }
    return made;
}

std::string ExpressionParser::dotted_name()
{
    std::string name = expect_name();
    while (skip_op(".")) name += "." + expect_name();
    return name;
}

ExprPtr ExpressionParser::test(ExprPtr subject)
{
    const int line = take().line;
    const bool negated = skip_name("not");
    auto made = node_of(Expr::Kind::test, line, dotted_name(), std::move(subject));
    const Token& next = now();
    const bool value_follows = next.kind == Kind::name || next.kind == Kind::string || next.kind == Kind::integer ||
                               next.kind == Kind::floating || next.is_op("[") || next.is_op("{");
    if (next.is_op("(")) {
        arguments(*made);
    } else if (value_follows && !next.is_name("else") && !next.is_name("or") && !next.is_name("and")) {
        if (next.is_name("is")) fail(message("tests with \"is\" cannot be chained"));
        made->parts.push_back(postfix(primary()));
    }
    return negated ? node_of(Expr::Kind::logical_not, line, {}, std::move(made)) : std::move(made);
}

} // namespace steerdeck::jinja
