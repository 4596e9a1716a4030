#include "core/model/hub_cache.h"

#include "core/base/home.h"
#include "core/model/hub.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <cstdlib>
#include <regex>
#include <vector>

namespace steerdeck::model {
namespace fs = std::filesystem;
namespace {

std::string upper(std::string_view text)
{
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(), [](unsigned char c) { return char(std::toupper(c)); });
    return out;
}

fs::path named_by(const char* variable)
{
    const char* value = std::getenv(variable);
    std::string text = value ? value : "";
    if (text.starts_with("~/")) text = (home_folder() / text.substr(2)).string();
    return text;
}

/// The GGUF files of a snapshot, two folders deep, as paths relative to it.
std::vector<fs::path> gguf_files(const fs::path& snapshot)
{
    std::vector<fs::path> files;
    std::error_code error;
    for (fs::recursive_directory_iterator it(snapshot, error), end; !error && it != end; it.increment(error)) {
        if (it.depth() >= 2) it.disable_recursion_pending();
        if (it->path().extension() == ".gguf") files.push_back(it->path().lexically_relative(snapshot));
    }
    std::sort(files.begin(), files.end());
    return files;
}

} // namespace

fs::path hub_cache_folder()
{
    for (const char* variable : {"HF_HUB_CACHE", "HUGGINGFACE_HUB_CACHE"})
        if (const auto named = named_by(variable); !named.empty()) return named;
    if (const auto home = named_by("HF_HOME"); !home.empty()) return home / "hub";
    return cache_home() / "huggingface" / "hub";
}

std::string cache_name_of(std::string_view repository)
{
    std::string name = "models";
    for (std::size_t begin = 0; begin <= repository.size();) {
        const auto end = std::min(repository.find('/', begin), repository.size());
        name += "--" + std::string(repository.substr(begin, end - begin));
        begin = end + 1;
    }
    return name;
}

std::string repository_of(std::string_view cache_name)
{
    constexpr std::string_view start = "models--";
    if (!cache_name.starts_with(start)) return {};
    cache_name.remove_prefix(start.size());
    const auto between = cache_name.find("--");
    if (between == cache_name.npos) return std::string(cache_name);
    return std::string(cache_name.substr(0, between)) + "/" + std::string(cache_name.substr(between + 2));
}

std::string hub_model_name(const fs::path& snapshot)
{
    const auto above = snapshot.parent_path();
    const auto repository = repository_of(above.parent_path().filename().string());
    if (above.filename() != "snapshots" || repository.empty()) return {};
    return repository.substr(repository.rfind('/') + 1);
}

bool is_safe_file_name(std::string_view name)
{
    if (name.empty() || name.size() > 1024 || !is_utf8(name)) return false;
    for (const char c : name)
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f || c == '\\') return false;
    for (std::size_t begin = 0; begin <= name.size();) {
        const auto end = std::min(name.find('/', begin), name.size());
        const auto part = name.substr(begin, end - begin);
        if (part.empty() || part == "." || part == ".." || part.size() > 255) return false;
        begin = end + 1;
    }
    return true;
}

std::string numbers_in_name(std::string_view file)
{
    static const std::regex kind("(^|[-._/])((IQ|Q|TQ)[1-8](_[A-Z0-9]+)*|MXFP4(_MOE)?|BF16|F16|F32|FP16)(?=[-._/]|$)");
    const auto text = upper(file.substr(0, file.size() - (upper(file).ends_with(".GGUF") ? 5 : 0)));
    std::string found; // the last one: names of models come before
    for (std::sregex_iterator it(text.begin(), text.end(), kind), end; it != end; ++it) found = (*it)[2];
    return found;
}

bool names_gguf(std::string_view wanted, std::string_view file)
{
    const auto last = file.substr(file.rfind('/') == file.npos ? 0 : file.rfind('/') + 1);
    if (wanted == file || wanted == last) return true;
    const auto want = upper(wanted);
    return want == upper(last) || want + ".GGUF" == upper(last) || want == numbers_in_name(file);
}

SplitPart split_part_of(std::string_view file)
{
    static const std::regex form("^(.*)-([0-9]{5})-of-([0-9]{5})\\.gguf$", std::regex::icase);
    const std::string text(file);
    std::smatch match;
    if (!std::regex_match(text, match, form))
        return {1, 1, upper(file).ends_with(".GGUF") ? text.substr(0, text.size() - 5) : text};
    return {std::stoi(match[2]), std::stoi(match[3]), match[1]};
}

fs::path find_in_hub_cache(const fs::path& cache, std::string_view name)
{
    if (!is_hub_name(name)) return {};
    const auto wanted = parse_hub_name(name);
    const auto repository = cache / cache_name_of(wanted.repository);
    std::error_code none;
    std::vector<std::pair<fs::file_time_type, fs::path>> snapshots;
    for (const auto& entry : fs::directory_iterator(repository / "snapshots", none))
        if (entry.is_directory(none)) snapshots.emplace_back(fs::last_write_time(entry.path(), none), entry.path());
    std::sort(snapshots.rbegin(), snapshots.rend());
    bool has_folder = false;
    for (const auto& [changed, snapshot] : snapshots) {
        if (wanted.file.empty() && fs::exists(snapshot / "config.json", none)) has_folder = true;
        if (has_folder) break;
        std::vector<fs::path> fitting;
        for (const auto& file : gguf_files(snapshot)) {
            if (!fs::exists(snapshot / file, none) || split_part_of(file.string()).part != 1) continue;
            if (wanted.file.empty() || names_gguf(wanted.file, file.generic_string())) fitting.push_back(file);
        }
        if (fitting.empty()) continue;
        if (!wanted.file.empty() || fitting.size() == 1) return snapshot / fitting.front();
        std::string list;
        for (const auto& file : fitting) list += (list.empty() ? "" : ", ") + file.generic_string();
        throw InvalidInput(message("The hub's cache holds several GGUF files of this model: {}", list),
                           std::string(name),
                           message("Name one, as in {}:{}", wanted.repository, fitting.front().generic_string()));
    }
    return has_folder ? repository : fs::path();
}

} // namespace steerdeck::model
