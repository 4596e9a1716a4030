#include "core/base/files.h"
#include "core/base/json.h"
#include "core/model/config.h"
#include "core/model/folder.h"
#include "core/model/foreign_weights.h"
#include "core/model/found_parts.h"
#include "core/model/hub_cache.h"

#include <algorithm>
#include <fstream>

namespace steerdeck::model {
namespace fs = std::filesystem;
namespace {

std::string text_at(const Json& object, const char* key)
{
    return object.is_object() && object.contains(key) && object.at(key).is_string() ? object.at(key).get<std::string>()
                                                                                    : std::string();
}

/// What git leaves where the large files were not fetched.
bool is_pointer(const fs::path& file)
{
    std::ifstream in(file, std::ios::binary);
    std::string start(40, '\0');
    in.read(start.data(), std::streamsize(start.size()));
    return start.starts_with("version https://git-lfs.github.com/spec/");
}

/// How config.json says the numbers are kept.
std::string numbers_of(const Json& config)
{
    const Json none;
    const auto& packed =
        config.is_object() && config.contains("quantization_config") ? config.at("quantization_config") : none;
    if (packed.is_object()) {
        auto method = text_at(packed, "quant_method");
        if (method.empty()) method = "quantised";
        if (packed.contains("bits") && packed.at("bits").is_number_integer())
            method += " " + packed.at("bits").dump() + " bits";
        return method;
    }
    for (const char* key : {"torch_dtype", "dtype"})
        if (auto text = text_at(config, key); !text.empty()) return text;
    if (config.is_object() && config.contains("text_config")) return numbers_of(config.at("text_config"));
    return {};
}

/// Name and kind as a list shows them: one line, at most so long.
std::string shown(std::string text)
{
    for (char& c : text)
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) c = ' ';
    if (text.size() > 64) text.resize(64);
    return text;
}

} // namespace

std::vector<fs::path> entries_of(const fs::path& folder, std::size_t most)
{
    std::vector<fs::path> entries;
    std::error_code error;
    for (fs::directory_iterator it(folder, error), end; !error && it != end && entries.size() < most;
         it.increment(error))
        entries.push_back(it->path());
    std::sort(entries.begin(), entries.end());
    return entries;
}

FoundModel describe_folder(const fs::path& folder, std::string name, ModelPlace place)
{
    FoundModel model{folder, std::move(name), place, "", "", 0, true, false, "", ""};
    try {
        const Json config = read_json(folder / "config.json", message("model configuration"), 16u << 20);
        model.kind = shown(text_at(config, "model_type"));
        model.numbers = shown(numbers_of(config));
        std::error_code error;
        std::size_t missing = 0, files = 0;
        for (const auto& file : weight_files(folder)) {
            ++files;
            const auto size = fs::file_size(file, error);
            if (error)
                ++missing;
            else if (size < 1024 && is_pointer(file))
                model.why =
                    message("Its weights are pointers of git LFS, not the weights; fetch them with git lfs pull");
            else
                model.bytes += size;
        }
        if (missing > 0) {
            model.whole = false;
            model.why = files == 1 ? message("Its weights are not there yet")
                                   : message("{} of its {} weight files are not there yet", missing, files);
        }
        if (!model.why.empty()) return model;
        read_config(folder);
        model.why = foreign_weights(folder);
        if (model.why.empty() && !fs::exists(folder / "tokenizer.json", error))
            model.why = message("It has no tokenizer.json");
    } catch (const Error& refusal) {
        model.why = refusal.happened;
    } catch (const std::exception&) {
        model.why = message("It cannot be read");
    }
    model.opens = model.why.empty();
    return model;
}

FoundModel describe_gguf(const fs::path& file, std::string name, ModelPlace place)
{
    FoundModel model{file, std::move(name), place, "", "", 0, true, false, "", ""};
    try {
        const auto split = split_part_of(file.filename().string());
        std::error_code error;
        if (fs::exists(file, error) && !fs::is_regular_file(file, error)) { // a pipe would be waited for
            model.why = message("It is no regular file");
            return model;
        }
        int missing = 0;
        for (int part = 1; part <= std::min(split.of, 1000); ++part) {
            auto path = file;
            if (split.of > 1) {
                char end[40];
                std::snprintf(end, sizeof end, "-%05d-of-%05d.gguf", part, split.of);
                path = file.parent_path() / (split.stem + end);
            }
            const auto size = fs::file_size(path, error);
            error ? void(++missing) : void(model.bytes += size);
        }
        if (missing > 0) {
            model.whole = false;
            model.why = message("{} of its {} parts are not there yet", missing, split.of);
        }
        if (is_pointer(file))
            model.why = message("It is a pointer of git LFS, not the model; fetch it with git lfs pull");
        auto header = summarize_gguf(file);
        model.kind = shown(header.kind);
        model.numbers = shown(header.numbers);
        if (model.numbers.empty()) model.numbers = numbers_in_name(file.filename().string());
        if (model.why.empty()) model.why = header.why;
    } catch (const std::exception&) {
        if (model.why.empty()) model.why = message("It cannot be read");
    }
    model.opens = model.why.empty();
    return model;
}

} // namespace steerdeck::model
