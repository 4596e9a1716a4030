#include "core/model/known_fingerprints.h"

#include "core/base/files.h"

#include <algorithm>
#include <mutex>
#include <vector>

namespace steerdeck::model {
namespace {

struct Renamed {
    std::string first, current;
};

/// Grows only; begins with the demo model and its tokenizer.
class Table {
public:
    std::string current(const std::string& first)
    {
        const std::lock_guard lock(mutex_);
        const auto found = std::ranges::find(entries_, first, &Renamed::first);
        return found == entries_.end() ? first : found->current;
    }
    std::string first(const std::string& current)
    {
        const std::lock_guard lock(mutex_);
        const auto found = std::ranges::find(entries_, current, &Renamed::current);
        return found == entries_.end() ? current : found->first;
    }
    void add(const std::string& first, const std::string& current)
    {
        const std::lock_guard lock(mutex_);
        if (first != current && std::ranges::find(entries_, first, &Renamed::first) == entries_.end())
            entries_.push_back({first, current});
    }

private:
    std::mutex mutex_;
    std::vector<Renamed> entries_ = {
        {"9ff38914eac11721d6faae08615841c70fcd2892acad44ad199f2d9568a5734b",
         "d9d1b6faf38b10ca7f65fdfe2d56c4e5a1742a64336c771f0ce24f1daff19e1a"},
        {"173a0ba92a0c8bb81ccc28531e9d67ed84d3c75999014592b4b8e169f31c8024",
         "3975c0b32b1e0fdd1715310cc6a45b7fee119f7ab5f1b349de1372598b8da412"},
    };
};

Table& table()
{
    static Table all;
    return all;
}

} // namespace

std::string current_fingerprint(const std::string& stored) { return table().current(stored); }

std::string first_fingerprint(const std::string& current) { return table().first(current); }

void remember_fingerprint(const std::string& first, const std::string& current) { table().add(first, current); }

void make_current(Json& object)
{
    if (!object.is_object()) return;
    for (auto& value : object)
        if (value.is_string()) value = current_fingerprint(value.get<std::string>());
}

std::string fingerprint_of_bytes(const std::filesystem::path& folder)
{
    std::string sums = sha256_of_file(folder / "config.json");
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        if (entry.path().extension() == ".safetensors") files.push_back(entry.path());
    std::ranges::sort(files);
    for (const auto& file : files) sums += sha256_of_file(file);
    return sha256(sums);
}

} // namespace steerdeck::model
