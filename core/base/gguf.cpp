#include "core/base/gguf.h"

#include "core/base/error.h"
#include "core/base/gguf_reader.h"

#include <algorithm>
#include <cstdio>

namespace steerdeck {
namespace fs = std::filesystem;
namespace {

constexpr std::uint64_t most_parts = 1024;

struct Split {
    std::string stem; // without the number
    int part = 0, parts = 1;
};

/// What the name of a part says: "model-00002-of-00003.gguf".
std::optional<Split> split_of_name(const std::string& name)
{
    constexpr std::string_view form = "-00000-of-00000.gguf";
    if (name.size() <= form.size()) return {};
    const auto tail = std::string_view(name).substr(name.size() - form.size());
    for (std::size_t i = 0; i < form.size(); ++i)
        if (form[i] == '0' ? tail[i] < '0' || tail[i] > '9' : tail[i] != form[i]) return {};
    const auto number = [&](std::size_t at) { return std::stoi(std::string(tail.substr(at, 5))); };
    return Split{name.substr(0, name.size() - form.size()), number(1) - 1, number(10)};
}

fs::path part_of(const fs::path& folder, const std::string& stem, int part, int parts)
{
    char number[40];
    std::snprintf(number, sizeof number, "-%05d-of-%05d.gguf", part + 1, parts);
    return folder / (stem + number);
}

/// What the metadata of a part says.
Split split_of(const GgufReader& reader)
{
    const auto value = [&](const char* key, std::int64_t otherwise) {
        const auto found = reader.split().find(key);
        if (found == reader.split().end()) return otherwise;
        const auto* whole = std::get_if<std::int64_t>(&found->second);
        if (!whole || *whole < 0 || *whole > std::int64_t(most_parts))
            reader.refuse(message("has a \"{}\" that is no number of parts up to {}", key, most_parts));
        return *whole;
    };
    return {{}, int(value("split.no", 0)), int(value("split.count", 1))};
}

void check_total(const Gguf& gguf)
{
    const auto total = gguf.whole("split.tensors.count");
    if (total && *total != std::int64_t(gguf.tensors.size()))
        throw UnreadableFile(
            message("The parts of the model file hold {} tensors where \"split.tensors.count\" says {}",
                    gguf.tensors.size(), *total),
            gguf.where(), message("Fetch all parts again"));
}

} // namespace

Gguf read_gguf(const fs::path& path)
{
    Gguf gguf;
    GgufReader named(path);
    named.read(gguf);
    gguf.files = {path};
    const auto inside = split_of(named);
    if (inside.parts <= 1) return gguf;

    const auto outside = split_of_name(path.filename().string());
    if (!outside || outside->parts != inside.parts || outside->part != inside.part)
        named.refuse(
            message("says that it is part {} of {}, but its name does not", inside.part + 1, inside.parts),
            message("Give the parts their names back: NAME{}", part_of({}, "", inside.part, inside.parts).string()));
    gguf = {};
    for (int part = 0; part < inside.parts; ++part) {
        const auto file = part_of(path.parent_path(), outside->stem, part, inside.parts);
        std::error_code none;
        if (fs::symlink_status(file, none).type() == fs::file_type::not_found)
            throw UnreadableFile(
                message("Part {} of the {} parts of the model file is missing", part + 1, inside.parts), file.string(),
                message("Fetch it into the same folder"));
        GgufReader reader(file);
        reader.read(gguf);
        gguf.files.push_back(file);
        const auto said = split_of(reader);
        if (said.part != part || said.parts != inside.parts)
            reader.refuse(
                message("says that it is part {} of {}, but its name says something else", said.part + 1, said.parts),
                message("Fetch all parts again"));
    }
    check_total(gguf);
    return gguf;
}

bool is_gguf(const fs::path& path)
{
    std::error_code none;
    if (!fs::is_regular_file(path, none)) return false;
    auto ending = path.extension().string();
    for (auto& c : ending)
        if (c >= 'A' && c <= 'Z') c = char(c - 'A' + 'a');
    if (ending == ".gguf") return true;
    try {
        const OpenFile file(path, message("model"));
        char magic[4] = {};
        if (file.size() < sizeof magic) return false;
        file.read(0, magic, sizeof magic);
        return std::string_view(magic, sizeof magic) == "GGUF";
    } catch (const Error&) {
        return false;
    }
}

std::vector<fs::path> gguf_models_in(const fs::path& folder)
{
    std::error_code none;
    std::vector<fs::path> found;
    for (const auto& entry : fs::directory_iterator(folder, none)) {
        const auto name = entry.path().filename().string();
        if (entry.path().extension() != ".gguf" || name.find("mmproj") != name.npos || !entry.is_regular_file(none))
            continue;
        if (const auto split = split_of_name(name); split && split->part > 0) continue;
        found.push_back(entry.path());
    }
    std::sort(found.begin(), found.end());
    return found;
}

std::string gguf_stem(const fs::path& path)
{
    const auto name = path.filename().string();
    if (const auto split = split_of_name(name)) return split->stem;
    return is_gguf(path) && path.extension() != ".gguf" && path.extension() != ".GGUF" ? name : path.stem().string();
}

} // namespace steerdeck
