#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace steerdeck::jinja {

struct Token {
    enum class Kind {
        data,
        variable_begin,
        variable_end,
        block_begin,
        block_end,
        name,
        string,
        integer,
        floating,
        op,
        end
    };
    Kind kind;
    int line;
    std::string text; // data and strings with escapes resolved; numbers without underscores

    bool is(Kind k, std::string_view t) const { return kind == k && text == t; }
    bool is_name(std::string_view t) const { return is(Kind::name, t); }
    bool is_op(std::string_view t) const { return is(Kind::op, t); }
};

/// Cuts a template into tokens the way Jinja2 does with trim_blocks and lstrip_blocks: white space control (`-`, `+`),
/// comments and `{% raw %}` are dealt with here. The last token is `end`. Throws UnreadableFile naming the line.
std::vector<Token> tokenize(std::string_view source, const std::string& where);

} // namespace steerdeck::jinja
