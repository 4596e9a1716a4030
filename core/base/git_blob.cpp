#include "core/base/git_blob.h"

#include <array>
#include <new>
#include <openssl/evp.h>
#include <stdexcept>

namespace steerdeck {
namespace {

void insist_sha1(int done)
{
    if (done != 1) throw std::runtime_error("libcrypto cannot compute SHA-1");
}

} // namespace

GitBlob::GitBlob(std::uint64_t size) : context_(EVP_MD_CTX_new(), EVP_MD_CTX_free)
{
    if (!context_) throw std::bad_alloc();
    insist_sha1(EVP_DigestInit_ex(context_.get(), EVP_sha1(), nullptr));
    const auto head = "blob " + std::to_string(size);
    add({head.c_str(), head.size() + 1}); // with its zero byte
}

GitBlob::~GitBlob() = default;

void GitBlob::add(std::string_view bytes) { insist_sha1(EVP_DigestUpdate(context_.get(), bytes.data(), bytes.size())); }

std::string GitBlob::hex()
{
    std::array<std::uint8_t, EVP_MAX_MD_SIZE> digest;
    unsigned length = 0;
    insist_sha1(EVP_DigestFinal_ex(context_.get(), digest.data(), &length));
    static constexpr char digits[] = "0123456789abcdef";
    std::string text;
    for (unsigned i = 0; i < length; ++i) (text += digits[digest[i] >> 4]) += digits[digest[i] & 15];
    return text;
}

} // namespace steerdeck
