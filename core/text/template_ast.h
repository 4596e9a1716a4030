#pragma once

#include "core/text/template_value.h"

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace steerdeck::jinja {

struct Expr;
using ExprPtr = std::unique_ptr<Expr>;

struct Expr {
    enum class Kind {
        constant,    // value
        name,        // text
        space_name,  // text.member, only as a target of set
        tuple,       // parts
        list,        // parts
        dict,        // parts: key, value, key, value ...
        attribute,   // parts[0].text
        item,        // parts[0][parts[1]]
        slice,       // parts: begin, end, step; each may be null
        call,        // parts[0](parts[1..], named, *star, **double_star)
        filter,      // parts[0] | text(parts[1..], named); parts[0] is null at the head of a filter block
        test,        // parts[0] is text(parts[1..], named)
        negative,    // -parts[0]
        positive,    // +parts[0]
        logical_not, // not parts[0]
        binary,      // parts[0] text parts[1], text being + - * / // % **
        logical_and,
        logical_or,
        compare,    // parts[0] ops[0] parts[1] ops[1] parts[2] ...
        concat,     // parts, as texts
        conditional // parts[1] if parts[0] else parts[2], which may be null
    };
    Kind kind;
    int line = 0;
    std::string text;
    std::string member;
    Value value;
    std::vector<ExprPtr> parts;
    std::vector<std::pair<std::string, ExprPtr>> named;
    ExprPtr star, double_star;
    std::vector<std::string> ops;
};

struct Statement;
using Block = std::vector<Statement>;

struct Statement {
    enum class Kind {
        text,       // text as it stands
        output,     // {{ expr }}
        for_loop,   // target in expr if condition: body, otherwise
        choice,     // branches in order, a null condition is the else
        set,        // target = expr
        set_block,  // target = the text of body, through `expr` (a filter) where there is one
        macro,      // text(parameters): body
        call_block, // expr, a call, with `body` as its caller(parameters)
        filter_block,
        scope, // with, generation: body with variables of its own (targets = values)
        break_loop,
        continue_loop
    };
    explicit Statement(Kind k) : kind(k) {}

    struct Branch {
        ExprPtr condition;
        std::vector<Statement> body;
    };
    struct Parameter {
        std::string name;
        ExprPtr standard; // null where the caller must give it
    };
    Kind kind;
    int line = 0;
    std::string text;
    ExprPtr target, expr, condition;
    std::vector<Branch> branches;
    std::vector<Parameter> parameters;
    std::vector<std::pair<ExprPtr, ExprPtr>> assignments;
    std::vector<Statement> body, otherwise;
    bool takes_varargs = false, takes_kwargs = false;
};

} // namespace steerdeck::jinja
