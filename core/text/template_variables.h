#pragma once

#include "core/text/template_ast.h"

namespace steerdeck::jinja {

/// The names that a template reads and does not itself give before: in the order of their first reading, without those
/// that every conversation has (messages, add_generation_prompt, tools, documents) and without functions.
std::vector<std::string> variables_read(const Block& block);

} // namespace steerdeck::jinja
