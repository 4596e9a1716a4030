#pragma once

#include "core/text/template_ast.h"
#include "core/text/template_lexer.h"

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace steerdeck::jinja {

ExprPtr node(Expr::Kind kind, int line, std::string text = {});

template <typename... P>
ExprPtr node_of(Expr::Kind kind, int line, std::string text, P... parts)
{
    auto made = node(kind, line, std::move(text));
    (made->parts.push_back(std::move(parts)), ...);
    return made;
}

/// Reads expressions by recursive descent after Jinja2's parser.py; one function per level of precedence. The parser of
/// statements (template_parser.cpp) builds on it. Throws UnreadableFile naming the line.
class ExpressionParser {
public:
    ExpressionParser(std::vector<Token> tokens, const std::string& where) : where_(where), tokens_(std::move(tokens)) {}

protected:
    using Ends = std::initializer_list<std::string_view>;

    const Token& now() const { return tokens_[at_]; }
    const Token& following() const { return tokens_[at_ + 1 < tokens_.size() ? at_ + 1 : at_]; }
    const Token& take() { return tokens_[now().kind == Token::Kind::end ? at_ : at_++]; }
    bool skip_op(std::string_view op);
    bool skip_name(std::string_view name);
    void expect_op(std::string_view op);
    std::string expect_name();
    void expect(Token::Kind kind, const char* what);
    [[noreturn]] void fail(const Message& what, int line = 0) const;
    static std::string shown(const Token& token);

    /// Guards the recursion against templates made to exhaust the stack.
    struct Depth {
        explicit Depth(ExpressionParser& parser);
        ~Depth() { --p.depth_; }
        ExpressionParser& p;
    };
    /// Guards against chains ("a.a.a...") that would nest as deep.
    void link(int& length) const;

    ExprPtr expression();
    /// One expression, or a tuple of several with commas between.
    ExprPtr tuple(bool with_condition, Ends ends = {}, bool in_parentheses = false);
    /// What stands left of "=" or between "for" and "in".
    ExprPtr assign_target(Ends ends, bool with_space);
    /// `| name(...) | name ...` behind `made`; with `first_bare` the first one has no bar before it.
    ExprPtr filter_chain(ExprPtr made, bool first_bare);

    /// Every name read so far, in order.
    std::vector<std::string> names_;

private:
    void check_target(const Expr& target) const;
    bool tuple_ends(Ends ends) const;
    ExprPtr logical_or();
    ExprPtr logical_and();
    ExprPtr logical_not();
    ExprPtr compare();
    template <typename Next>
    ExprPtr left_to_right(Ends ops, Next next);
    ExprPtr sum();
    ExprPtr concat();
    ExprPtr product();
    ExprPtr power();
    ExprPtr unary(bool with_filter);
    ExprPtr constant(Value value);
    ExprPtr primary();
    ExprPtr list();
    ExprPtr dict();
    ExprPtr postfix(ExprPtr made);
    ExprPtr subscript();
    ExprPtr call(ExprPtr callee);
    void arguments(Expr& made);
    ExprPtr filters(ExprPtr made);
    std::string dotted_name();
    ExprPtr test(ExprPtr subject);

    const std::string& where_;
    std::vector<Token> tokens_;
    std::size_t at_ = 0;
    int depth_ = 0;
};

} // namespace steerdeck::jinja
