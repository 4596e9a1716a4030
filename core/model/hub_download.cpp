#include "core/base/files.h"
#include "core/base/git_blob.h"
#include "core/base/hash.h"
#include "core/base/log.h"
#include "core/base/sync.h"
#include "core/model/hub_cache.h"
#include "core/model/hub_requests.h"

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <cstring>
#include <fcntl.h>
#include <optional>
#include <sys/file.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

namespace steerdeck::model {
namespace fs = std::filesystem;
namespace {

/// A file descriptor that closes itself.
class Descriptor {
public:
    explicit Descriptor(int fd) : fd_(fd) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor()
    {
        if (fd_ >= 0) ::close(fd_);
    }
    int get() const { return fd_; }

private:
    int fd_;
};

[[noreturn]] void unwritable(const Message& what, const fs::path& path)
{
    const int code = errno;
    throw UnwritableFile(message("The download {}: {}", what, std::strerror(code)), path.string(),
                         code == ENOSPC || code == EDQUOT
                             ? message("Free some room, and go on: what came so far is kept")
                             : message("Check the permissions of the cache, or set HF_HUB_CACHE"));
}

void make_folder(const fs::path& folder)
{
    std::error_code error;
    fs::create_directories(folder, error);
    if (error)
        throw UnwritableFile(message("The cache's folder cannot be made: {}", error.message()), folder.string(),
                             message("Check its permissions, or set HF_HUB_CACHE to another folder"));
}

/// The hash that a blob's name is: SHA-256 (64 digits) or git's id (40). Of any other name nothing can be said.
class BlobHash {
public:
    explicit BlobHash(const HubFile& file) : name_(file.etag)
    {
        if (name_.size() == 64) sha256_.emplace();
        if (name_.size() == 40 && file.size_known) git_.emplace(file.size);
    }
    void add(std::string_view bytes)
    {
        if (sha256_) sha256_->add(bytes);
        if (git_) git_->add(bytes);
    }
    bool fits() { return sha256_ ? sha256_->hex() == name_ : git_ ? git_->hex() == name_ : true; }

private:
    std::string name_;
    std::optional<Sha256> sha256_;
    std::optional<GitBlob> git_;
};

/// What a download tells, in bytes of all its files.
class Meter {
public:
    Meter(const ProgressSink& sink, std::uint64_t total) : sink_(sink) { now_.total = long(total); }
    void stage(Message text)
    {
        now_.stage = std::move(text);
        tell(true);
    }
    void fetched(std::uint64_t bytes)
    {
        now_.done += long(bytes);
        tell(false);
    }
    /// Bytes that were there before.
    void found(std::uint64_t bytes)
    {
        now_.done += long(bytes);
        now_.before += long(bytes);
        tell(false);
    }
    void lost(std::uint64_t bytes)
    {
        now_.done -= long(bytes);
        now_.before = std::min(now_.before, now_.done);
    }
    void leave_out(double seconds) { watch_.leave_out(seconds); }

private:
    void tell(bool at_once)
    {
        const auto seconds = watch_.seconds();
        if (!sink_ || (!at_once && seconds - told_ < 0.1)) return;
        told_ = seconds;
        now_.seconds = seconds;
        sink_(now_);
    }

    const ProgressSink& sink_;
    Progress now_;
    Stopwatch watch_;
    double told_ = -1;
};

/// Reads `path` through `hash`; gives the bytes read.
std::uint64_t read_through(const fs::path& path, BlobHash& hash, Meter& meter, const Cancel& cancel)
{
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (file.get() < 0) unwritable(message("cannot be read again"), path);
    std::string piece(1 << 18, '\0');
    std::uint64_t bytes = 0;
    for (;;) {
        cancel.check("Checking");
        const auto n = ::read(file.get(), piece.data(), piece.size());
        if (n < 0 && errno == EINTR) continue;
        if (n < 0) unwritable(message("cannot be read again"), path);
        if (n == 0) return bytes;
        hash.add({piece.data(), std::size_t(n)});
        meter.found(std::uint64_t(n));
        bytes += std::uint64_t(n);
    }
}

/// "bytes 100-199/200": where the body begins and how long the whole is; nothing where it is no such header.
struct ContentRange {
    std::uint64_t from = 0, total = 0;
};
std::optional<ContentRange> content_range(const std::string& text)
{
    unsigned long long from = 0, to = 0, total = 0;
    if (std::sscanf(text.c_str(), "bytes %llu-%llu/%llu", &from, &to, &total) != 3) return std::nullopt;
    return ContentRange{from, total};
}

/// The hub names another content than the list did: the model changed meanwhile.
struct Changed {};

/// One file's way into the cache.
class FileDownload {
public:
    FileDownload(const Hub& hub, http::Client& client, const HubListing& listing, const HubFile& file, Meter& meter,
                 const Cancel& cancel)
        : hub_(hub), client_(client), listing_(listing), file_(file), meter_(meter), cancel_(cancel),
          blob_(hub.cache / cache_name_of(listing.repository) / "blobs" / file.etag),
          part_(blob_.string() + ".incomplete")
    {
    }

    void run(bool check)
    {
        if (is_there(check)) return;
        make_folder(blob_.parent_path());
        const auto lock = take_lock();
        if (is_there(false)) return; // the other one was faster
        open_part();
        const bool resumed = size_ > 0;
        fetch();
        if (fits()) return keep();
        // What an earlier download left may have been damaged: once more, from the beginning.
        if (resumed) {
            start_anew();
            fetch();
            if (fits()) return keep();
        }
        fs::remove(part_);
        throw Mismatch(
            message("The file {} arrived damaged: its hash is not the one that the hub tells; it was thrown away",
                    file_.name),
            presentable(hub_.token, hub_.endpoint + "/" + listing_.repository),
            message("Try again later, or from another hub"));
    }

private:
    bool is_there(bool check)
    {
        std::error_code error;
        const auto size = fs::file_size(blob_, error);
        if (error) return false;
        bool whole = !file_.size_known || size == file_.size;
        if (whole && check) {
            meter_.stage(message("Checking {}", file_.name));
            BlobHash hash(file_);
            const auto read = read_through(blob_, hash, meter_, cancel_);
            whole = hash.fits();
            if (!whole) meter_.lost(read);
        } else if (whole) {
            meter_.found(size);
        }
        if (!whole) {
            log::warning("hub", "a damaged file in the cache is fetched again");
            fs::remove(blob_, error);
        }
        return whole;
    }

    /// The lock that huggingface_hub takes, too.
    std::unique_ptr<Descriptor> take_lock()
    {
        const auto folder = hub_.cache / ".locks" / cache_name_of(listing_.repository);
        make_folder(folder);
        auto lock = std::make_unique<Descriptor>(
            ::open((folder / (file_.etag + ".lock")).c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666));
        if (lock->get() < 0) unwritable(message("cannot be locked"), folder);
        for (bool told = false; ::flock(lock->get(), LOCK_EX | LOCK_NB) != 0;) {
            if (errno != EWOULDBLOCK && errno != EINTR) break; // file systems without locks
            if (!std::exchange(told, true)) meter_.stage(message("Waiting for another download of {}", file_.name));
            cancel_.check("The download");
            std::this_thread::sleep_for(std::chrono::milliseconds(100));
        }
        return lock;
    }

    /// Opens what an earlier download left, and takes it through the hash.
    void open_part()
    {
        // No link is followed out of the cache.
        out_ = std::make_unique<Descriptor>(::open(part_.c_str(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0666));
        if (out_->get() < 0) unwritable(message("cannot be written"), part_);
        hash_.emplace(file_);
        struct stat now {};
        if (::fstat(out_->get(), &now) != 0) unwritable(message("cannot be looked at"), part_);
        size_ = 0;
        if (now.st_size == 0) return;
        if (file_.size_known && std::uint64_t(now.st_size) > file_.size) return start_anew();
        meter_.stage(message("Checking the first part of {}", file_.name));
        size_ = read_through(part_, *hash_, meter_, cancel_);
        if (::lseek(out_->get(), off_t(size_), SEEK_SET) < 0) unwritable(message("cannot be written"), part_);
    }

    void start_anew()
    {
        if (::ftruncate(out_->get(), 0) != 0 || ::lseek(out_->get(), 0, SEEK_SET) != 0)
            unwritable(message("cannot be written"), part_);
        meter_.lost(size_);
        size_ = 0;
        hash_.emplace(file_);
    }

    /// The bytes that are missing, in as many requests as it takes.
    void fetch()
    {
        Attempts attempts(hub_, file_.name);
        constexpr std::uint64_t step = 1 << 20; // what counts as a step forward
        std::uint64_t counted = size_;
        while (!complete_) {
            if (file_.size_known && size_ == file_.size) break;
            meter_.stage(message("Fetching {}", file_.name));
            std::string trouble;
            double asked = 0;
            try {
                const auto answer = request();
                if (may_pass(answer.status)) {
                    trouble = answer.status == 429 ? "the hub has had too many requests from here"
                                                   : "HTTP status " + std::to_string(answer.status);
                    asked = answer.retry_after;
                } else if (answer.status == 416 && size_ > 0) {
                    start_anew();
                    trouble = "it has no such part";
                } else if (answer.status != 200 && answer.status != 206) {
                    refuse_answer(hub_, answer, listing_.repository, file_.name);
                } else if (file_.size_known && size_ < file_.size) {
                    trouble = "it ended early";
                } else {
                    complete_ = true;
                }
            } catch (const http::Interrupted& interrupted) {
                trouble = interrupted.what();
            }
            if (trouble.empty()) break;
            if (size_ >= counted + step) attempts.begin_anew(), counted = size_;
            meter_.stage(message("Waiting for the hub ({})", trouble));
            attempts.again(trouble, asked, cancel_);
        }
        complete_ = false;
    }

    http::Answer request()
    {
        http::Request request;
        request.url = file_url(hub_, listing_, file_);
        request.bearer = hub_.token;
        request.from = size_;
        request.stall_timeout = hub_.stall_timeout;
        return client_.send(
            request, [this](const http::Answer& answer) { return begins(answer); },
            [this](std::string_view piece) { write(piece); }, cancel_, "The download");
    }

    /// Whether the body is what is missing; starts anew where the server sends the whole.
    bool begins(const http::Answer& answer)
    {
        if (answer.status != 200 && answer.status != 206) return false;
        check_etag(answer);
        std::optional<std::uint64_t> announced;
        if (answer.status == 206) {
            const auto range = content_range(answer.header("content-range"));
            if (!range || range->from != size_) {
                start_anew();
                throw http::Interrupted("the hub sent another part than was asked for");
            }
            announced = range->total;
        } else {
            if (size_ > 0) start_anew();
            if (const auto& length = answer.header("content-length"); !length.empty())
                announced = std::strtoull(length.c_str(), nullptr, 10);
        }
        if (file_.size_known && announced && *announced != file_.size) lies(*announced);
        return true;
    }

    void check_etag(const http::Answer& answer)
    {
        const auto linked = answer.first.find("x-linked-etag");
        const bool direct = answer.first == answer.headers;
        const auto etag = plain_etag(linked != answer.first.end() ? linked->second
                                     : direct                     ? answer.header("etag")
                                                                  : std::string());
        // A server may name its own; one of the same form is the hub's.
        const auto hash = [](const std::string& text) {
            return (text.size() == 40 || text.size() == 64) && text.find_first_not_of("0123456789abcdef") == text.npos;
        };
        if (hash(etag) && hash(file_.etag) && etag != file_.etag) throw Changed();
    }

    [[noreturn]] void lies(std::uint64_t announced)
    {
        fs::remove(part_);
        throw Mismatch(message("The hub sends {} bytes of {} where its list says {}; nothing of it was kept", announced,
                               file_.name, file_.size),
                       presentable(hub_.token, hub_.endpoint + "/" + listing_.repository),
                       message("Try again later, or from another hub"));
    }

    void write(std::string_view piece)
    {
        if (file_.size_known && piece.size() > file_.size - size_) lies(size_ + piece.size());
        hash_->add(piece);
        for (auto rest = piece; !rest.empty();) {
            const auto n = ::write(out_->get(), rest.data(), rest.size());
            if (n < 0 && errno == EINTR) continue;
            if (n < 0) unwritable(message("cannot be written"), part_);
            rest.remove_prefix(std::size_t(n));
        }
        size_ += piece.size();
        meter_.fetched(piece.size());
    }

    bool fits() { return (!file_.size_known || size_ == file_.size) && hash_->fits(); }

    void keep()
    {
        if (::fsync(out_->get()) != 0) unwritable(message("cannot be flushed to disk"), part_);
        if (::rename(part_.c_str(), blob_.c_str()) != 0) unwritable(message("cannot get its name"), blob_);
        sync_folder_of(blob_);
    }

    const Hub& hub_;
    http::Client& client_;
    const HubListing& listing_;
    const HubFile& file_;
    Meter& meter_;
    const Cancel& cancel_;
    fs::path blob_, part_;
    std::unique_ptr<Descriptor> out_;
    std::optional<BlobHash> hash_;
    std::uint64_t size_ = 0; // of what is there
    bool complete_ = false;  // of a file of unknown size
};

/// snapshots/<commit>/<name> -> ../../blobs/<etag>
void link_into_snapshot(const fs::path& repository, const HubListing& listing, const HubFile& file)
{
    const auto link = repository / "snapshots" / listing.commit / file.name;
    make_folder(link.parent_path());
    const auto target = (repository / "blobs" / file.etag).lexically_relative(link.parent_path());
    std::error_code error;
    if (fs::read_symlink(link, error) == target) return;
    const fs::path fresh = link.string() + ".new";
    fs::remove(fresh, error);
    fs::create_symlink(target, fresh, error);
    if (!error) fs::rename(fresh, link, error);
    if (error)
        throw UnwritableFile(message("The file cannot be put into its snapshot: {}", error.message()), link.string(),
                             message("Check the permissions of the cache, or set HF_HUB_CACHE to another folder"));
}

/// Every file that the index names is one of those to fetch.
void check_index(const fs::path& repository, const HubPlan& plan)
{
    const auto index = repository / "snapshots" / plan.listing.commit / "model.safetensors.index.json";
    const Json json = read_json(index, message("weights index"), 64u << 20);
    if (!json.is_object() || !json.contains("weight_map") || !json.at("weight_map").is_object())
        throw UnreadableFile(message("The weights index has no \"weight_map\""), index.string(),
                             message("Choose another model"));
    for (const auto& [tensor, shard] : json.at("weight_map").items()) {
        const auto name = shard.is_string() ? shard.get<std::string>() : std::string();
        if (std::none_of(plan.files.begin(), plan.files.end(), [&](const auto& f) { return f.name == name; }))
            throw UnreadableFile(
                message("The weights index names the file \"{}\", which the hub does not have", presentable({}, name)),
                index.string(), message("Choose another revision or model"));
    }
}

void download_once(const Hub& hub, const HubPlan& plan, const ProgressSink& progress, const Cancel& cancel,
                   bool check_all)
{
    const auto repository = hub.cache / cache_name_of(plan.listing.repository);
    http::Client client;
    Meter meter(progress, plan.bytes);
    for (const auto& file : plan.files) {
        cancel.check("The download");
        FileDownload(hub, client, plan.listing, file, meter, cancel).run(check_all);
        link_into_snapshot(repository, plan.listing, file);
        if (file.name == "model.safetensors.index.json") check_index(repository, plan);
    }
    // Last: until then an older, whole snapshot stays the one that is named.
    if (plan.listing.revision != plan.listing.commit)
        write_file_atomically(repository / "refs" / plan.listing.revision, plan.listing.commit);
    meter.stage(message("Done"));
}

} // namespace

fs::path download(const Hub& hub, const HubPlan& plan, const ProgressSink& progress, const Cancel& cancel,
                  bool check_all)
{
    check_hub(hub);
    if (plan.files.empty())
        throw InvalidInput(message("Nothing was chosen to be fetched"), plan.listing.repository,
                           message("Name one of its GGUF files"));
    try {
        download_once(hub, plan, progress, cancel, check_all);
        return plan.path;
    } catch (const Changed&) {
        // The list is read anew, once.
    }
    HubName name{plan.listing.repository, "", plan.listing.revision};
    const auto snapshot = hub.cache / cache_name_of(name.repository) / "snapshots" / plan.listing.commit;
    if (plan.path != snapshot) name.file = plan.path.lexically_relative(snapshot).generic_string();
    auto again = plan_download(hub, name, cancel);
    for (auto& file : again.files) // what the list does not tell by itself is asked for each file
        if (const auto old =
                std::find_if(plan.files.begin(), plan.files.end(), [&](const auto& f) { return f.name == file.name; });
            old != plan.files.end() && old->etag != file.etag) {
            std::error_code none;
            fs::remove(snapshot.parent_path().parent_path() / "blobs" / (old->etag + ".incomplete"), none);
        }
    try {
        download_once(hub, again, progress, cancel, check_all);
        return again.path;
    } catch (const Changed&) {
        throw Mismatch(message("The hub names another content of the model's files than its list does"),
                       presentable(hub.token, hub.endpoint + "/" + name.repository),
                       message("Try again later, or from another hub"));
    }
}

std::vector<std::string> damaged_files(const fs::path& path, const ProgressSink& progress, const Cancel& cancel)
{
    std::error_code error;
    std::vector<fs::path> links;
    if (fs::is_directory(path, error)) {
        for (fs::recursive_directory_iterator it(path, error), end; !error && it != end; it.increment(error))
            if (it->is_symlink()) links.push_back(it->path());
    } else if (fs::is_symlink(path, error)) {
        const auto split = split_part_of(path.filename().string());
        for (const auto& entry : fs::directory_iterator(path.parent_path(), error))
            if (entry.is_symlink() &&
                (entry.path() == path ||
                 (split.of > 1 && split_part_of(entry.path().filename().string()).stem == split.stem)))
                links.push_back(entry.path());
    }
    std::sort(links.begin(), links.end());
    if (links.empty())
        throw InvalidInput(message("The model does not lie in a hub's cache, whose files carry their hash as a name"),
                           path.string(), message("Compare it with its source by hand"));
    std::uint64_t total = 0;
    for (const auto& link : links) {
        const auto size = fs::file_size(link, error);
        total += error ? 0 : size;
    }
    Meter meter(progress, total);
    std::vector<std::string> damaged;
    for (const auto& link : links) {
        HubFile file;
        file.name = link.filename().string();
        file.size = fs::file_size(link, error);
        file.size_known = !error;
        file.etag = fs::read_symlink(link, error).filename().string();
        meter.stage(message("Checking {}", file.name));
        BlobHash hash(file);
        if (file.size_known) read_through(link, hash, meter, cancel);
        if (!file.size_known || !hash.fits()) damaged.push_back(file.name);
    }
    meter.stage(message("Done"));
    return damaged;
}

} // namespace steerdeck::model
