#include "core/lab/template_settings.h"

#include "core/lab/tools.h"

#include <algorithm>

namespace steerdeck::lab {
namespace {

constexpr const char* where = "the template's variables";

std::string list_of(const std::vector<std::string>& names)
{
    std::string text;
    for (const auto& name : names) text += (text.empty() ? "" : ", ") + name;
    return text;
}

} // namespace

std::string template_variable_json(const std::vector<std::string>& settings)
{
    Json all = Json::object();
    for (const auto& one : settings) {
        const auto equals = one.find('=');
        const auto name = one.substr(0, equals);
        if (equals == std::string::npos || name.empty())
            throw InvalidInput(message("\"{}\" sets no variable", one), where, message("Write NAME=VALUE"));
        const auto text = one.substr(equals + 1);
        auto value = Json::parse(text, nullptr, false);
        if (text == "True" || text == "False") value = text == "True";
        all[name] = value.is_discarded() ? Json(text) : value;
    }
    return all.empty() ? std::string() : all.dump();
}

Json template_variables(const std::string& text, const ChatTemplate& chat)
{
    if (text.empty()) return Json::object();
    auto variables = Json::parse(text, nullptr, false);
    if (!variables.is_object())
        throw InvalidInput(message("They are no JSON object"), where, message("Write NAME=VALUE"));
    const auto known = chat.reads();
    for (const auto& [name, value] : variables.items())
        if (std::ranges::find(known, name) == known.end())
            throw InvalidInput(chat.is_plain() ? message("The model has no chat template that could read \"{}\"", name)
                                               : message("The chat template never reads \"{}\"", name),
                               where,
                               known.empty() ? message("Leave it out; it reads no variable")
                                             : message("It reads: {}", list_of(known)));
    return variables;
}

ChatTemplate template_of(const OpenRequest& request, const std::filesystem::path& model, std::vector<Message>* notes)
{
    const auto chat = request.template_file.empty() ? ChatTemplate::of_model(model)
                                                    : ChatTemplate::of_file(request.template_file, model);
    const auto variable = chat.thinking_variable();
    Json settings = Json::object();
    if (!variable.empty()) settings[variable] = request.thinking.value_or(false);
    settings.update(template_variables(request.template_variables, chat));
    if (notes && variable.empty() && request.thinking)
        notes->push_back(
            message("The chat template has no switch for thoughts; --thinking and --no-thinking change nothing."));
    return chat.with(settings);
}

} // namespace steerdeck::lab
