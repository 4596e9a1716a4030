#include "core/lab/laid_out_tokens.h"

#include "core/base/error.h"
#include "core/lab/parts.h"
#include "core/steering/token_file.h"

namespace steerdeck::lab {
namespace fs = std::filesystem;

std::vector<fs::path> lay_out_tokens(Lab& lab, const std::vector<std::string>& names, const fs::path& out, bool replace)
{
    const auto& parts = lab.parts();
    const auto tokens = parts.tokens();
    auto wanted = names;
    if (wanted.empty())
        for (const auto& [name, token] : tokens->all()) wanted.push_back(name);
    std::vector<fs::path> folders;
    for (const auto& name : wanted) {
        (void)tokens->at(name); // before anything is written
        folders.push_back(steering::laid_out_folder(out, parts.identity.name, name));
        if (const auto file = steering::file_of_token(folders.back(), name); !replace && fs::exists(file))
            throw InvalidInput(message("A token stands there already"), file.string(),
                               message("Choose another folder, or --replace it"));
    }
    std::vector<fs::path> files;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        std::error_code error;
        fs::create_directories(folders[i], error);
        if (error)
            throw UnwritableFile(message("The folder cannot be made: {}", error.message()), folders[i].string(),
                                 message("Check its permissions"));
        files.push_back(steering::write_token(folders[i], tokens->at(wanted[i]), parts.identity));
    }
    return files;
}

} // namespace steerdeck::lab
