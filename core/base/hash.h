#pragma once

#include <memory>
#include <string>
#include <string_view>

struct evp_md_ctx_st;

namespace steerdeck {

/// SHA-256 (FIPS 180-4) of bytes that come in pieces, by libcrypto. For bytes or a file at once see files.h.
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

} // namespace steerdeck
