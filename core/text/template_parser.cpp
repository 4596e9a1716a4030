#include "text/template_parser.h"

#include "base/error.h"
#include "text/template_lexer.h"

#include <charconv>
#include <initializer_list>
#include <set>

namespace steerdeck::jinja {

namespace {

using Kind = Token::Kind;

ExprPtr node(Expr::Kind kind, int line, std::string text = {})
{
    auto made = std::make_unique<Expr>();
    made->kind = kind;
    made->line = line;
    made->text = std::move(text);
    return made;
}

template <typename... P>
ExprPtr node_of(Expr::Kind kind, int line, std::string text, P... parts)
{
    auto made = node(kind, line, std::move(text));
    (made->parts.push_back(std::move(parts)), ...);
    return made;
}

/// Recursive descent after Jinja2's parser.py; one function per level of precedence.
class Parser {
public:
    Parser(std::vector<Token> tokens, const std::string& where) : tokens_(std::move(tokens)), where_(where) {}

    Block run()
    {
        Block block = statements({});
        if (now().kind != Kind::end) fail("unexpected " + shown(now()));
        return block;
    }

private:
    const Token& now() const { return tokens_[at_]; }
    const Token& following() const { return tokens_[std::min(at_ + 1, tokens_.size() - 1)]; }
    const Token& take() { return tokens_[now().kind == Kind::end ? at_ : at_++]; }

    [[noreturn]] void fail(const std::string& what, int line = 0) const
    {
        throw UnreadableFile("The chat template cannot be read: " + what,
                             where_ + ", line " + std::to_string(line ? line : now().line), "Check the template");
    }

    static std::string shown(const Token& token)
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

    bool skip_op(std::string_view op)
    {
        if (!now().is_op(op)) return false;
        ++at_;
        return true;
    }

    bool skip_name(std::string_view name)
    {
        if (!now().is_name(name)) return false;
        ++at_;
        return true;
    }

    void expect_op(std::string_view op)
    {
        if (!skip_op(op)) fail("expected \"" + std::string(op) + "\", got " + shown(now()));
    }

    std::string expect_name()
    {
        if (now().kind != Kind::name) fail("expected a name, got " + shown(now()));
        return take().text;
    }

    void expect(Kind kind, const char* what)
    {
        if (now().kind != kind) fail(std::string("expected ") + what + ", got " + shown(now()));
        ++at_;
    }

    /// Guards the recursion against templates made to exhaust the stack.
    struct Depth {
        explicit Depth(Parser& parser) : p(parser)
        {
            if (++p.depth_ > 150) p.fail("the template nests too deep");
        }
        ~Depth() { --p.depth_; }
        Parser& p;
    };

    /// Guards against chains ("a.a.a...") that would nest as deep.
    void link(int& length) const
    {
        if (++length > 500) fail("an expression is too long");
    }

    using Ends = std::initializer_list<std::string_view>;

    /// Statements up to a block that begins with one of `ends`, whose name is the current token afterwards.
    Block statements(Ends ends)
    {
        const Depth depth(*this);
        Block block;
        const int opened = now().line;
        while (now().kind != Kind::end) {
            if (now().kind == Kind::data) {
                Statement text{Statement::Kind::text};
                text.line = now().line;
                text.text = take().text;
                block.push_back(std::move(text));
            } else if (now().kind == Kind::variable_begin) {
                Statement output{Statement::Kind::output};
                output.line = take().line;
                output.expr = tuple(true);
                expect(Kind::variable_end, "}}");
                block.push_back(std::move(output));
            } else {
                expect(Kind::block_begin, "{%");
                for (const std::string_view end : ends)
                    if (now().is_name(end)) return block;
                block.push_back(statement());
                expect(Kind::block_end, "%}");
            }
        }
        if (ends.size()) fail("{% " + std::string(*(ends.end() - 1)) + " %} is missing", opened);
        return block;
    }

    /// The body of a block up to its one end, which is taken.
    Block body(std::string_view end)
    {
        expect(Kind::block_end, "%}");
        Block block = statements({end});
        take();
        return block;
    }

    Statement statement()
    {
        const int line = now().line;
        const std::string name = expect_name();
        Statement made{Statement::Kind::scope};
        made.line = line;
        if (name == "for") {
            for_loop(made);
        } else if (name == "if") {
            choice(made);
        } else if (name == "set") {
            set(made);
        } else if (name == "macro") {
            made.kind = Statement::Kind::macro;
            made.text = expect_name();
            signature(made);
            callee_body(made, "endmacro");
        } else if (name == "call") {
            made.kind = Statement::Kind::call_block;
            if (now().is_op("(")) signature(made);
            made.expr = expression();
            if (made.expr->kind != Expr::Kind::call) fail("{% call %} needs a call", line);
            callee_body(made, "endcall");
        } else if (name == "filter") {
            made.kind = Statement::Kind::filter_block;
            made.expr = filter_chain(nullptr, true);
            made.body = body("endfilter");
        } else if (name == "generation") {
            made.body = body("endgeneration");
        } else if (name == "with") {
            while (now().kind != Kind::block_end) {
                if (!made.assignments.empty()) expect_op(",");
                ExprPtr target = assign_target({}, false);
                expect_op("=");
                made.assignments.emplace_back(std::move(target), expression());
            }
            made.body = body("endwith");
        } else if (name == "print") {
            made.kind = Statement::Kind::output;
            made.expr = node_of(Expr::Kind::concat, line, {}, expression());
            while (skip_op(",")) made.expr->parts.push_back(expression());
        } else if (name == "break" || name == "continue") {
            if (loops_ == 0) fail("{% " + name + " %} outside of a loop", line);
            made.kind = name == "break" ? Statement::Kind::break_loop : Statement::Kind::continue_loop;
        } else {
            fail("{% " + name + " %} is not supported here", line);
        }
        return made;
    }

    void for_loop(Statement& made)
    {
        made.kind = Statement::Kind::for_loop;
        made.target = assign_target({"in"}, false);
        if (!skip_name("in")) fail("expected \"in\", got " + shown(now()));
        made.expr = tuple(false, {"recursive"});
        if (skip_name("if")) made.condition = expression();
        skip_name("recursive");  // calling loop() is refused when it happens
        expect(Kind::block_end, "%}");
        ++loops_;
        made.body = statements({"else", "endfor"});
        --loops_;
        if (take().text == "else") made.otherwise = body("endfor");
    }

    void choice(Statement& made)
    {
        made.kind = Statement::Kind::choice;
        for (;;) {
            Statement::Branch branch;
            branch.condition = tuple(false);
            expect(Kind::block_end, "%}");
            branch.body = statements({"elif", "else", "endif"});
            made.branches.push_back(std::move(branch));
            const std::string end = take().text;
            if (end == "elif") continue;
            if (end == "else") made.branches.push_back({nullptr, body("endif")});
            return;
        }
    }

    void set(Statement& made)
    {
        made.kind = Statement::Kind::set;
        made.target = assign_target({}, true);
        if (skip_op("=")) {
            made.expr = tuple(true);
            return;
        }
        made.kind = Statement::Kind::set_block;
        made.expr = filter_chain(nullptr, false);
        made.body = body("endset");
    }

    void signature(Statement& made)
    {
        expect_op("(");
        while (!now().is_op(")")) {
            if (!made.parameters.empty()) expect_op(",");
            Statement::Parameter parameter{expect_name(), nullptr};
            if (skip_op("="))
                parameter.standard = expression();
            else if (!made.parameters.empty() && made.parameters.back().standard)
                fail("a parameter without a default follows one with a default");
            made.parameters.push_back(std::move(parameter));
        }
        expect_op(")");
    }

    void callee_body(Statement& made, std::string_view end)
    {
        const std::size_t names_before = names_.size();
        const int loops = std::exchange(loops_, 0);
        made.body = body(end);
        loops_ = loops;
        for (std::size_t i = names_before; i < names_.size(); ++i) {
            made.takes_varargs |= names_[i] == "varargs";
            made.takes_kwargs |= names_[i] == "kwargs";
        }
    }

    ExprPtr assign_target(Ends ends, bool with_space)
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
        if (parts.empty()) fail("expected a name to assign to, got " + shown(now()));
        if (!is_tuple) return std::move(parts[0]);
        auto made = node(Expr::Kind::tuple, line);
        made->parts = std::move(parts);
        return made;
    }

    void check_target(const Expr& target) const
    {
        if (target.kind == Expr::Kind::tuple) {
            for (const auto& part : target.parts) check_target(*part);
        } else if (target.kind != Expr::Kind::name && target.kind != Expr::Kind::space_name) {
            fail("this cannot be assigned to", target.line);
        }
    }

    bool tuple_ends(Ends ends) const
    {
        if (now().kind == Kind::variable_end || now().kind == Kind::block_end || now().is_op(")")) return true;
        for (const std::string_view end : ends)
            if (now().is_name(end)) return true;
        return false;
    }

    /// One expression, or a tuple of several with commas between.
    ExprPtr tuple(bool with_condition, Ends ends = {}, bool in_parentheses = false)
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
        if (parts.empty() && !in_parentheses) fail("expected an expression, got " + shown(now()));
        auto made = node(Expr::Kind::tuple, line);
        made->parts = std::move(parts);
        return made;
    }

    ExprPtr expression()
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

    ExprPtr logical_or()
    {
        ExprPtr left = logical_and();
        for (int length = 0; now().is_name("or"); link(length)) {
            const int line = take().line;
            left = node_of(Expr::Kind::logical_or, line, {}, std::move(left), logical_and());
        }
        return left;
    }

    ExprPtr logical_and()
    {
        ExprPtr left = logical_not();
        for (int length = 0; now().is_name("and"); link(length)) {
            const int line = take().line;
            left = node_of(Expr::Kind::logical_and, line, {}, std::move(left), logical_not());
        }
        return left;
    }

    ExprPtr logical_not()
    {
        if (!now().is_name("not")) return compare();
        const Depth depth(*this);
        const int line = take().line;
        return node_of(Expr::Kind::logical_not, line, {}, logical_not());
    }

    ExprPtr compare()
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
    ExprPtr left_to_right(std::initializer_list<std::string_view> ops, Next next)
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

    ExprPtr sum()
    {
        return left_to_right({"+", "-"}, [this] { return concat(); });
    }

    ExprPtr concat()
    {
        auto made = node(Expr::Kind::concat, now().line);
        made->parts.push_back(product());
        while (skip_op("~")) made->parts.push_back(product());
        return made->parts.size() == 1 ? std::move(made->parts[0]) : std::move(made);
    }

    ExprPtr product()
    {
        return left_to_right({"*", "/", "//", "%"}, [this] { return power(); });
    }

    ExprPtr power()
    {
        return left_to_right({"**"}, [this] { return unary(true); });
    }

    ExprPtr unary(bool with_filter)
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

    ExprPtr constant(Value value)
    {
        auto made = node(Expr::Kind::constant, now().line);
        made->value = std::move(value);
        ++at_;
        return made;
    }

    ExprPtr primary()
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
            if (std::from_chars(token.text.data(), end, number).ec != std::errc()) fail("a number that is too large");
            return constant(number);
        }
        case Kind::floating: {
            double number = 0;
            std::from_chars(token.text.data(), token.text.data() + token.text.size(), number);
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
            fail("unexpected " + shown(token));
        }
    }

    ExprPtr list()
    {
        auto made = node(Expr::Kind::list, take().line);
        while (!now().is_op("]")) {
            made->parts.push_back(expression());
            if (!skip_op(",")) break;
        }
        expect_op("]");
        return made;
    }

    ExprPtr dict()
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

    ExprPtr postfix(ExprPtr made)
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

    ExprPtr subscript()
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

    ExprPtr call(ExprPtr callee)
    {
        auto made = node_of(Expr::Kind::call, now().line, {}, std::move(callee));
        arguments(*made);
        return made;
    }

    void arguments(Expr& made)
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
                    fail("an argument without a name follows one with a name");
                made.parts.push_back(expression());
            }
            if (!skip_op(",")) break;
        }
        expect_op(")");
    }

    ExprPtr filters(ExprPtr made)
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

    /// `| name(...) | name ...` behind `made`; with `first_bare` the first one has no bar before it.
    ExprPtr filter_chain(ExprPtr made, bool first_bare)
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

    std::string dotted_name()
    {
        std::string name = expect_name();
        while (skip_op(".")) name += "." + expect_name();
        return name;
    }

    ExprPtr test(ExprPtr subject)
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
            if (next.is_name("is")) fail("tests with \"is\" cannot be chained");
            made->parts.push_back(postfix(primary()));
        }
        return negated ? node_of(Expr::Kind::logical_not, line, {}, std::move(made)) : std::move(made);
    }

    std::vector<Token> tokens_;
    const std::string& where_;
    std::size_t at_ = 0;
    int depth_ = 0;
    int loops_ = 0;
    std::vector<std::string> names_;
};

} // namespace

Block parse(std::string_view source, const std::string& where) { return Parser(tokenize(source, where), where).run(); }

} // namespace steerdeck::jinja
