/// The cache of the hub's files that huggingface_hub keeps: models--owner--name/{blobs, refs, snapshots/<commit>}.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace steerdeck::model {

/// HF_HUB_CACHE, else HF_HOME/hub, else $XDG_CACHE_HOME/huggingface/hub, else ~/.cache/huggingface/hub.
std::filesystem::path hub_cache_folder();

/// "models--owner--name".
std::string cache_name_of(std::string_view repository);
/// "owner/name" of such a folder's name; empty where it is none.
std::string repository_of(std::string_view cache_name);

/// "name" of the path of a snapshot, .../models--owner--name/snapshots/<commit>; empty of any other. Looks at no disk.
std::string hub_model_name(const std::filesystem::path& snapshot);

/// Whether `name` may become a file below a folder of ours: relative, without "..", control characters or backslashes,
/// valid UTF-8, and no longer than file systems take.
bool is_safe_file_name(std::string_view name);

/// The kind of numbers that a GGUF file's name tells, in capitals: "Q4_K_M", "IQ4_XS", "BF16"; empty where it tells
/// none.
std::string numbers_in_name(std::string_view file);
/// Whether `file` is what `wanted` names: the whole name, its last part, or its kind of numbers, whatever the case.
bool names_gguf(std::string_view wanted, std::string_view file);
/// Of "x-00002-of-00005.gguf" the number and the count; 1 of 1 for any other name.
struct SplitPart {
    int part = 1, of = 1;
    std::string stem; // the name without "-00002-of-00005.gguf" or ".gguf"
};
SplitPart split_part_of(std::string_view file);

/// What OWNER/NAME or OWNER/NAME:FILE stands for in the cache: a repository's folder, or a GGUF file of its newest
/// snapshot that has it. Of a repository that holds a single GGUF model and no other, that one. Empty where nothing of
/// it is there, or `name` is no such name.
std::filesystem::path find_in_hub_cache(const std::filesystem::path& cache, std::string_view name);

} // namespace steerdeck::model
