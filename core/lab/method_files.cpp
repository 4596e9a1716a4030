#include "core/lab/method_files.h"

#include "core/base/gguf.h"

#include "core/lab/checks.h"
#include "core/lab/parts.h"
#include "core/methods/foreign.h"

#include <ATen/ATen.h>

namespace steerdeck::lab {
namespace fs = std::filesystem;

std::pair<std::string, fs::path> import_method(Lab& lab, const MethodImport& request)
{
    auto& parts = lab.parts();
    const auto& set = parts.assembler->behavior_set();
    const auto& behavior = set.behaviors[set.index_of(request.behavior)];
    const methods::Told told{behavior.name, behavior.category, model::change_function_named(request.activation),
                             request.last_position};
    const auto& config = parts.decoder->config();
    const auto& from = request.from;
    std::error_code none;
    if (!fs::exists(from, none))
        throw UnreadableFile(message("There is no such file or folder"), from.string(), message("Check its name"));
    const bool peft = fs::exists(from / "adapter_config.json", none) && !fs::exists(from / "adapter_steerer.pt", none);
    auto learned = peft            ? methods::read_peft(from, told, config)
                   : is_gguf(from) ? methods::read_control_vector(from, told, config)
                                   : methods::read_published(from, told, config);
    const auto folder = request.out.empty() ? parts.token_folder / "methods" : request.out;
    check_can_be_written(folder);
    fs::create_directories(folder);
    auto file = methods::write_learned(folder, learned, parts.identity);
    parts.put_methods(std::vector<methods::Learned>(1, learned));
    return {std::string(steering::name_of(learned.method)), std::move(file)};
}

std::vector<fs::path> export_method(const Lab& lab, const std::string& method, const std::string& behavior,
                                    const std::string& to, const fs::path& out)
{
    const auto& parts = const_cast<Lab&>(lab).parts();
    const auto store = parts.methods();
    const auto& learned = store->at(steering::method_named(method), behavior);
    const auto& config = parts.decoder->config();
    if (out.empty()) throw InvalidInput(message("The export has nowhere to go"), "", message("Name a file or folder"));
    const bool file = to == "control_vector";
    check_can_be_written(file && out.has_parent_path() ? out.parent_path() : file ? fs::path(".") : out);
    if (to == "repository") return methods::write_published(out, learned, config, parts.identity.name);
    if (to == "peft") return methods::write_peft(out, learned, config, parts.identity.name);
    if (!file)
        throw InvalidInput(message("Nothing is exported to \"{}\"", to), "",
                           message("Choose one of: repository, peft, control_vector"));
    methods::write_control_vector(out, learned, config, parts.info.architecture);
    return {out};
}

} // namespace steerdeck::lab
