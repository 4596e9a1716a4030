#include "core/text/template_variables.h"

#include <algorithm>
#include <set>

namespace steerdeck::jinja {
namespace {

/// Walks a template in the order in which it is written: a name that is read before it is given comes from outside,
/// also where the template gives it a standard value then.
class Walk {
public:
    void block(const Block& statements)
    {
        for (const auto& one : statements) statement(one);
    }

    std::vector<std::string> read;

private:
    void statement(const Statement& one)
    {
        using Kind = Statement::Kind;
        const auto before = given_;
        switch (one.kind) {
        case Kind::for_loop:
            expression(one.expr);
            give(one.target);
            given_.insert("loop");
            expression(one.condition);
            break;
        case Kind::macro:
        case Kind::call_block:
            expression(one.expr);
            for (const auto& parameter : one.parameters) {
                expression(parameter.standard);
                given_.insert(parameter.name);
            }
            for (const char* name : {"varargs", "kwargs", "caller"}) given_.insert(name);
            break;
        case Kind::scope:
            for (const auto& [target, value] : one.assignments) {
                expression(value);
                give(target);
            }
            break;
        default:
            expression(one.expr);
            expression(one.condition);
        }
        block(one.body);
        if (one.kind == Kind::for_loop || one.kind == Kind::macro || one.kind == Kind::call_block ||
            one.kind == Kind::scope)
            given_ = before;
        block(one.otherwise);
        // What one branch gives, another may still read from outside.
        const auto outside = given_;
        auto all = given_;
        for (const auto& branch : one.branches) {
            given_ = outside;
            expression(branch.condition);
            block(branch.body);
            all.insert(given_.begin(), given_.end());
        }
        given_ = std::move(all);
        if (one.kind == Kind::set || one.kind == Kind::set_block) give(one.target);
        if (one.kind == Kind::macro) given_.insert(one.text);
    }

    void expression(const ExprPtr& one)
    {
        if (!one) return;
        if (one->kind == Expr::Kind::name && !given_.contains(one->text) &&
            std::ranges::find(read, one->text) == read.end())
            read.push_back(one->text);
        for (const auto& part : one->parts) expression(part);
        for (const auto& [name, value] : one->named) expression(value);
        expression(one->star);
        expression(one->double_star);
    }

    void give(const ExprPtr& target)
    {
        if (!target) return;
        if (target->kind == Expr::Kind::name) given_.insert(target->text);
        for (const auto& part : target->parts) give(part);
    }

    std::set<std::string> given_ = {
        "messages", "add_generation_prompt", "tools",  "documents", "namespace", "range", "raise_exception", "dict",
        "lipsum",   "strftime_now",          "cycler", "joiner",    "caller"};
};

} // namespace

std::vector<std::string> variables_read(const Block& block)
{
    Walk walk;
    walk.block(block);
    return walk.read;
}

} // namespace steerdeck::jinja
