#include "core/base/hash.h"

#include "core/base/error.h"
#include "core/base/files.h"

#include <array>
#include <cstdint>
#include <fstream>
#include <new>
#include <openssl/evp.h>
#include <stdexcept>
#include <system_error>
#include <vector>

namespace steerdeck {
namespace fs = std::filesystem;
namespace {

void insist(int done)
{
    if (done != 1) throw std::runtime_error("libcrypto cannot compute SHA-256");
}

} // namespace

Sha256::Sha256() : context_(EVP_MD_CTX_new(), EVP_MD_CTX_free)
{
    if (!context_) throw std::bad_alloc();
    insist(EVP_DigestInit_ex(context_.get(), EVP_sha256(), nullptr));
}

Sha256::~Sha256() = default;

void Sha256::add(std::string_view bytes) { insist(EVP_DigestUpdate(context_.get(), bytes.data(), bytes.size())); }

void Sha256::add_field(std::string_view bytes)
{
    add(std::to_string(bytes.size()) + ":");
    add(bytes);
}

std::string Sha256::hex()
{
    std::array<std::uint8_t, EVP_MAX_MD_SIZE> digest;
    unsigned length = 0;
    insist(EVP_DigestFinal_ex(context_.get(), digest.data(), &length));
    static constexpr char digits[] = "0123456789abcdef";
    std::string text;
    for (unsigned i = 0; i < length; ++i) {
        text += digits[digest[i] >> 4];
        text += digits[digest[i] & 15];
    }
    return text;
}

std::string sha256(std::string_view bytes)
{
    Sha256 hash;
    hash.add(bytes);
    return hash.hex();
}

std::string sha256_of_file(const fs::path& path)
{
    std::error_code error;
    if (const auto status = fs::status(path, error); fs::exists(status) && !fs::is_regular_file(status))
        throw UnreadableFile(message("The file is not a regular file"), path.string(),
                             message("Choose a file")); // a pipe would wait
    std::ifstream in(path, std::ios::binary);
    if (!in)
        throw UnreadableFile(message("The file cannot be opened"), path.string(),
                             message("Check the path and its permissions"));
    Sha256 hash;
    std::vector<char> piece(1 << 18);
    while (in.read(piece.data(), std::streamsize(piece.size())) || in.gcount() > 0)
        hash.add(std::string_view(piece.data(), std::size_t(in.gcount())));
    if (in.bad())
        throw UnreadableFile(message("The file cannot be read to its end"), path.string(), message("Check the disk"));
    return hash.hex();
}

} // namespace steerdeck
