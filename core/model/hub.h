/// Models from a hub (the interface of huggingface.co, which mirrors offer, too): search, the list of a repository's
/// files, and the download of those that opening needs, into the cache that huggingface_hub shares. Nothing that could
/// run code is ever fetched.
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/base/secret.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace steerdeck::model {

/// Where the hub is and as whom it is asked.
struct Hub {
    std::string endpoint = "https://huggingface.co";
    Secret token;                // empty: only what is public
    std::filesystem::path cache; // the folder of "models--owner--name"
    bool offline = false;
    double stall_timeout = 10; // seconds without a byte after which a request is tried again
    int attempts = 5;          // without a step forward
    double longest_wait = 300; // seconds: the most that it waits because the hub asks to
    /// Waits between two attempts; empty: it does so.
    std::function<void(double seconds, const Cancel& cancel)> wait = {};
};

/// From HF_ENDPOINT, HF_TOKEN (else the file HF_TOKEN_PATH or HF_HOME/token), HF_HUB_CACHE, HF_HOME, XDG_CACHE_HOME,
/// HF_HUB_OFFLINE and HF_HUB_DOWNLOAD_TIMEOUT, as huggingface_hub reads them. Throws InvalidInput.
Hub hub_from_environment();

/// What a person names: OWNER/NAME, and after a colon a file of it or the kind of its numbers ("Q4_K_M").
struct HubName {
    std::string repository, file, revision = "main";
};

/// Whether `text` has the form OWNER/NAME or OWNER/NAME:FILE.
bool is_hub_name(std::string_view text);
/// Throws InvalidInput where it has not.
HubName parse_hub_name(std::string_view text, const std::string& revision = {});

struct HubFile {
    std::string name; // with slashes where it lies in a folder
    std::uint64_t size = 0;
    bool size_known = false;
    std::string etag; // SHA-256 of a large file, git's id of a small one; empty where the list does not tell
};

/// A repository at one commit.
struct HubListing {
    std::string repository, revision, commit;
    std::string kind;      // model_type; empty where the hub does not tell
    std::string quantised; // "gptq", "bitsandbytes": how config.json says the weights are packed
    bool gated = false;
    std::vector<HubFile> files;
};

/// Throws InvalidInput where the hub does not give it (with what to do), UnreadableFile where its answer makes no
/// sense, Cancelled.
HubListing list_repository(const Hub& hub, const HubName& name, const Cancel& cancel = {});

/// A GGUF model of a repository: one file, or all parts of a split one.
struct GgufChoice {
    std::string name;    // the file's, or its first part's
    std::string numbers; // "Q4_K_M", as the name tells it; empty where it does not
    std::uint64_t bytes = 0;
    std::vector<std::size_t> files; // places in the listing
};

std::vector<GgufChoice> gguf_choices(const HubListing& listing);

/// What is to be fetched.
struct HubPlan {
    HubListing listing;
    std::vector<HubFile> files;         // small ones first
    std::vector<GgufChoice> choices;    // where the repository holds GGUF files alone and none was named; no files then
    std::uint64_t bytes = 0, there = 0; // of all files; of these, what earlier downloads left
    std::filesystem::path path;         // what `--model` takes once it is there
};

/// Throws as `list_repository`, and InvalidInput where the repository has nothing that can be opened, has not what was
/// named, or where the disk has too little room.
HubPlan plan_download(const Hub& hub, const HubName& name, const Cancel& cancel = {});

/// Fetches what the plan says and is not there; gives `plan.path`. Goes on where an earlier download stopped. Each file
/// is checked by size and hash before it gets its name; a damaged one is thrown away. Progress counts bytes. With
/// `check_all` files that are there already are read and checked, too. Throws InvalidInput, Mismatch for damage,
/// UnwritableFile, Cancelled.
std::filesystem::path download(const Hub& hub, const HubPlan& plan, const ProgressSink& progress = {},
                               const Cancel& cancel = {}, bool check_all = false);

/// Reads every file that `path` (a snapshot, or a file in one) links to and compares it with the hash that is its name.
/// Gives the names of those that are damaged. Throws InvalidInput where `path` is not in a hub's cache; Cancelled.
std::vector<std::string> damaged_files(const std::filesystem::path& path, const ProgressSink& progress = {},
                                       const Cancel& cancel = {});

/// One of a search's results.
struct HubModel {
    std::string name;
    std::string kind;             // model_type or architecture
    std::uint64_t parameters = 0; // 0 = not told
    long downloads = 0;
    bool gated = false, gguf = false;
};

/// The models whose names hold `words`, the most downloaded first. Throws as `list_repository`.
std::vector<HubModel> search_hub(const Hub& hub, const std::string& words, int most = 30, const Cancel& cancel = {});

} // namespace steerdeck::model
