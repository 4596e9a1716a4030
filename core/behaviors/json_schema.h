/// JSON against a schema (JSON Schema draft 7, by valijson).
#pragma once

#include "core/base/json.h"
#include "core/behaviors/verifiers.h"

#include <optional>
#include <string>

namespace steerdeck::behaviors {

/// Throws UnreadableFile naming `where` for what is no schema, and for one with "$ref" or patterns: schemas come from
/// strangers' files, and a reference may lead in circles, a pattern search for hours.
JsonSchemaVerifier json_schema_verifier(const Json& schema, const std::string& where);

/// Nothing where `value` fits; else the JSON pointer of the first value that breaks the schema, empty for `value`
/// itself.
std::optional<std::string> first_violation(const JsonSchema& schema, const Json& value);

} // namespace steerdeck::behaviors
