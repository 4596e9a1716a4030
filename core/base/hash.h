#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

struct evp_md_ctx_st;

namespace steerdeck {

/// SHA-256 (FIPS 180-4) of bytes that come in pieces, by libcrypto.
class Sha256 {
public:
    Sha256();
    Sha256(const Sha256&) = delete;
    Sha256& operator=(const Sha256&) = delete;
    ~Sha256();

    void add(std::string_view bytes);
    /// Adds the length of `bytes` before them, so that what follows cannot be taken for a part of them.
    void add_field(std::string_view bytes);
    /// Lower-case hexadecimal, once; nothing can be added afterwards.
    std::string hex();

private:
    std::unique_ptr<evp_md_ctx_st, void (*)(evp_md_ctx_st*)> context_;
};

/// Lower-case hexadecimal SHA-256 of `bytes`.
std::string sha256(std::string_view bytes);

/// SHA-256 of a file's contents, read in pieces. Throws UnreadableFile.
std::string sha256_of_file(const std::filesystem::path& path);

} // namespace steerdeck
