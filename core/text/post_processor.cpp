#include "core/text/post_processor.h"

#include "core/text/replacement.h"

namespace steerdeck {

namespace {

constexpr std::size_t most_around = 1024; // tokens around a text, and parts of a template

TokenId checked(std::int64_t id, const std::string& where)
{
    if (id < 0 || id >= BpeModel::id_limit)
        throw UnreadableFile(message("The id {} is out of range", id), where, message("Check the file"));
    return TokenId(id);
}

/// The ids of `single`, split where the text goes.
PostProcessor from_template(const Json& spec, const std::string& where)
{
    PostProcessor made;
    const Json special = require<Json>(spec, "special_tokens", where);
    int texts = 0;
    std::size_t parts = 0;
    const auto bounded = [&](std::size_t n) {
        if (n > most_around) refuse_part(message("a template of more than {} tokens", most_around), where);
    };
    for (const Json& part : require<Json>(spec, "single", where)) {
        bounded(++parts);
        if (part.is_object() && part.contains("Sequence")) {
            if (require<std::string>(part.at("Sequence"), "id", where) != "A" || ++texts > 1)
                refuse_part(message("a template with more than one text"), where);
            continue;
        }
        const auto name = require<std::string>(require<Json>(part, "SpecialToken", where), "id", where);
        auto& side = texts ? made.after : made.before;
        const Json ids = require<Json>(require<Json>(special, name.c_str(), where), "ids", where);
        bounded(side.size() + ids.size());
        for (const Json& id : ids) {
            if (!id.is_number_integer())
                throw UnreadableFile(message("The key \"ids\" holds something that is no whole number"), where,
                                     message("Check the file"));
            side.push_back(checked(id.get<std::int64_t>(), where));
        }
    }
    if (texts == 0) refuse_part(message("a template without its text"), where);
    return made;
}

/// [CLS] text [SEP].
PostProcessor from_pair(const Json& spec, const std::string& where)
{
    const auto id = [&](const char* key) {
        const Json pair = require<Json>(spec, key, where);
        if (!pair.is_array() || pair.size() != 2 || !pair[1].is_number_integer())
            throw UnreadableFile(message("The key \"{}\" is no word and id", key), where, message("Check the file"));
        return checked(pair[1].get<std::int64_t>(), where);
    };
    return {{id("cls")}, {id("sep")}};
}

void add(const Json& spec, const std::string& where, PostProcessor& made)
{
    const auto type = require<std::string>(spec, "type", where);
    if (type == "Sequence") {
        each_step(spec, "processors", where, [&](const Json& one, const std::string& at) { add(one, at, made); });
        return;
    }
    if (type == "ByteLevel") return; // moves offsets only
    if (!made.before.empty() || !made.after.empty())
        refuse_part(message("a second post-processor \"{}\"", type), where);
    if (type == "TemplateProcessing")
        made = from_template(spec, where);
    else if (type == "RobertaProcessing" || type == "BertProcessing")
        made = from_pair(spec, where);
    else
        refuse_part(message("the post-processor \"{}\"", type), where);
}

} // namespace

PostProcessor PostProcessor::from_json(const Json& spec, const std::string& where)
{
    PostProcessor made;
    if (!spec.is_null()) add(spec, where + ", post_processor", made);
    return made;
}

} // namespace steerdeck
