#include "core/model/config.h"

#include "core/base/files.h"
#include "tests/fuzz/targets.h"

#include <cstdlib>
#include <unistd.h>

namespace steerdeck::fuzz {
namespace {

/// One folder for all runs of a process, in memory where that can be written.
struct Folder {
    std::filesystem::path path;
    Folder()
    {
        for (const std::string& place : {std::string("/dev/shm"), std::filesystem::temp_directory_path().string()}) {
            std::string name = place + "/steerdeck-fuzz.XXXXXX";
            if (::mkdtemp(name.data())) {
                path = name;
                return;
            }
        }
        insist(false, "a temporary folder can be made");
    }
    ~Folder()
    {
        std::error_code none;
        std::filesystem::remove_all(path, none);
    }
};

} // namespace

void fuzz_config(Bytes bytes)
{
    static const Folder folder;
    std::error_code none;
    const File file(bytes);
    // Links to the file in memory; the generation settings come from the same bytes.
    for (const char* name : {"config.json", "generation_config.json"}) {
        std::filesystem::remove(folder.path / name, none);
        std::filesystem::create_symlink(file.path(), folder.path / name);
    }
    const auto config = model::read_config(folder.path);
    insist(config.layer_kinds.empty() || int(config.layer_kinds.size()) == config.layers, "every layer has its kind");
    for (int i = 0; i < config.layers; ++i)
        insist(config.kind_of(i).rope < int(config.ropes.size()), "every layer's rotation is there");
    model::to_json(config, "bfloat16").dump();
}

} // namespace steerdeck::fuzz
