#include "core/text/template_parser.h"

#include "core/text/template_expressions.h"

#include <utility>

namespace steerdeck::jinja {

namespace {

using Kind = Token::Kind;

class Parser : ExpressionParser {
public:
    using ExpressionParser::ExpressionParser;

    Block run()
    {
        Block block = statements({});
        if (now().kind != Kind::end) fail(message("unexpected {}", shown(now())));
        return block;
    }

private:
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
        if (ends.size()) fail(message("{{% {} %}} is missing", *(ends.end() - 1)), opened);
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
            if (made.expr->kind != Expr::Kind::call) fail(message("{{% call %}} needs a call"), line);
            callee_body(made, "endcall");
        } else if (name == "filter") {
            made.kind = Statement::Kind::filter_block;
            made.expr = filter_chain(nullptr, true);
            made.body = body("endfilter");
        } else if (name == "generation") {
            const int loops = std::exchange(loops_, 0); // its body is a function to the reference
            made.body = body("endgeneration");
            loops_ = loops;
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
            if (loops_ == 0) fail(message("{{% {} %}} outside of a loop", name), line);
            made.kind = name == "break" ? Statement::Kind::break_loop : Statement::Kind::continue_loop;
        } else {
            fail(message("{{% {} %}} is not supported here", name), line);
        }
        return made;
    }

    void for_loop(Statement& made)
    {
        made.kind = Statement::Kind::for_loop;
        made.target = assign_target({"in"}, false);
        if (!skip_name("in")) fail(message("expected \"in\", got {}", shown(now())));
        made.expr = tuple(false, {"recursive"});
        if (skip_name("if")) made.condition = expression();
        skip_name("recursive"); // calling loop() is refused when it happens
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
                fail(message("a parameter without a default follows one with a default"));
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

    int loops_ = 0;
};

} // namespace

Block parse(std::string_view source, const std::string& where) { return Parser(tokenize(source, where), where).run(); }

} // namespace steerdeck::jinja
