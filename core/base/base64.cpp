#include "core/base/base64.h"

#include "core/base/error.h"

#include <openssl/evp.h>

namespace steerdeck {

std::string to_base64(std::string_view bytes)
{
    constexpr std::size_t piece = 3 << 20; // the library counts in int
    std::string text;
    for (std::size_t at = 0; at < bytes.size(); at += piece) {
        const auto part = bytes.substr(at, piece);
        const auto before = text.size();
        text.resize(before + (part.size() + 2) / 3 * 4 + 1); // and a zero, which is taken away again
        const int length =
            EVP_EncodeBlock(reinterpret_cast<unsigned char*>(text.data() + before),
                            reinterpret_cast<const unsigned char*>(part.data()), static_cast<int>(part.size()));
        text.resize(before + std::size_t(length));
    }
    return text;
}

std::string from_base64(std::string_view text, const Message& what)
{
    constexpr std::size_t piece = 4 << 20;
    const auto refuse = [&]() -> void {
        throw InvalidInput(message("The base64 text of {} is damaged", what), "", message("Fetch the file again"));
    };
    // The library reads over white space and takes padding for zeros.
    const auto padding = text.ends_with("==") ? 2u : text.ends_with('=') ? 1u : 0u;
    constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    if (text.size() % 4 != 0 || text.substr(0, text.size() - padding).find_first_not_of(letters) != text.npos) refuse();
    std::string bytes;
    for (std::size_t at = 0; at < text.size(); at += piece) {
        const auto part = text.substr(at, piece);
        const auto before = bytes.size();
        bytes.resize(before + part.size() / 4 * 3);
        if (EVP_DecodeBlock(reinterpret_cast<unsigned char*>(bytes.data() + before),
                            reinterpret_cast<const unsigned char*>(part.data()), static_cast<int>(part.size())) < 0)
            refuse();
    }
    bytes.resize(bytes.size() - padding);
    return bytes;
}

} // namespace steerdeck
