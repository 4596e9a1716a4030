#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

struct evp_md_ctx_st;

namespace steerdeck {

/// The id that git gives a file of `size` bytes: SHA-1 of "blob <size>", a zero byte and its contents, which come in
/// pieces (git's "Git Objects").
class GitBlob {
public:
    explicit GitBlob(std::uint64_t size);
    GitBlob(const GitBlob&) = delete;
    GitBlob& operator=(const GitBlob&) = delete;
    ~GitBlob();

    void add(std::string_view bytes);
    /// Lower-case hexadecimal, once; nothing can be added afterwards.
    std::string hex();

private:
    std::unique_ptr<evp_md_ctx_st, void (*)(evp_md_ctx_st*)> context_;
};

} // namespace steerdeck
