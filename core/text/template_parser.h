#pragma once

#include "core/text/template_ast.h"

#include <string>
#include <string_view>

namespace steerdeck::jinja {

/// Reads a template. Throws UnreadableFile naming `where`, the line and the construct that is wrong or not supported.
Block parse(std::string_view source, const std::string& where);

} // namespace steerdeck::jinja
