#include "core/behaviors/json_schema.h"

#include "core/base/error.h"

#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

namespace steerdeck::behaviors {

struct JsonSchema {
    valijson::Schema schema;
};

namespace {

using valijson::adapters::NlohmannJsonAdapter;

constexpr int deepest = 32; // levels of a schema

[[noreturn]] void refuse(const Message& what, const std::string& where)
{
    throw UnreadableFile(what, where, message("Correct the schema"));
}

/// Keywords are looked for everywhere, so a property of such a name is refused, too: better than one overlooked.
void refuse_unread(const Json& part, const std::string& where, int depth = 0)
{
    if (depth > deepest) refuse(message("The schema is more than {} levels deep", deepest), where);
    if (part.is_object())
        for (const char* keyword : {"$ref", "pattern", "patternProperties"})
            if (part.contains(keyword))
                refuse(message("The schema has \"{}\", which is not read here", keyword), where);
    if (part.is_structured())
        for (const Json& inner : part) refuse_unread(inner, where, depth + 1);
}

/// valijson writes the way as "<root>", "[name]", "[0]".
std::string pointer_of(const std::vector<std::string>& way)
{
    Json::json_pointer pointer;
    for (std::size_t i = 1; i < way.size(); ++i) pointer.push_back(way[i].substr(1, way[i].size() - 2));
    return pointer.to_string();
}

} // namespace

JsonSchemaVerifier json_schema_verifier(const Json& schema, const std::string& where)
{
    if (!schema.is_object()) refuse(message("The schema is no JSON object"), where);
    refuse_unread(schema, where);
    auto compiled = std::make_shared<JsonSchema>();
    try {
        valijson::SchemaParser(valijson::SchemaParser::kDraft7)
            .populateSchema(NlohmannJsonAdapter(schema), compiled->schema);
    } catch (const std::exception& wrong) {
        refuse(message("This is no JSON Schema: {}", wrong.what()), where);
    }
    return {schema, std::move(compiled)};
}

std::optional<std::string> first_violation(const JsonSchema& schema, const Json& value)
{
    valijson::Validator validator;
    valijson::ValidationResults results;
    if (validator.validate(schema.schema, NlohmannJsonAdapter(value), &results)) return {};
    // The last one told is that of the whole; the deepest says most.
    std::vector<std::string> deepest_way;
    valijson::ValidationResults::Error error;
    while (results.popError(error))
        if (error.context.size() > deepest_way.size()) deepest_way = error.context;
    return pointer_of(deepest_way);
}

} // namespace steerdeck::behaviors
