#include "core/serve/key.h"

#include "core/base/error.h"
#include "core/base/files.h"

#include <cstdlib>

namespace steerdeck::serve {

Secret read_key(const std::filesystem::path& file)
{
    const char* named = std::getenv("STEERDECK_SERVE_KEY");
    if (file.empty() && (!named || !*named)) return {};
    const std::string where = file.empty() ? "STEERDECK_SERVE_KEY" : file.string();
    auto text = file.empty() ? std::string(named) : read_file(file, message("key file"), 1 << 16);
    text = text.substr(0, text.find_first_of("\r\n"));
    Secret key(std::move(text));
    if (key.empty()) throw InvalidInput(message("The key is empty"), where, message("Write one line without spaces"));
    if (!fits_a_header(key))
        throw InvalidInput(message("The key has spaces or control characters"), where,
                           message("Write one line without them"));
    return key;
}

bool shows_key(std::string_view authorization, const Secret& key)
{
    constexpr std::string_view scheme = "bearer ";
    auto shown = authorization;
    bool bearer = shown.size() > scheme.size();
    for (std::size_t i = 0; bearer && i < scheme.size(); ++i)
        bearer = (static_cast<unsigned char>(shown[i]) | 0x20) == static_cast<unsigned char>(scheme[i]);
    shown.remove_prefix(bearer ? scheme.size() : shown.size());
    // Digests of one length: how far they agree tells nothing about the key, nor does the time to compare them.
    const auto one = sha256(shown), other = sha256(key.reveal());
    unsigned difference = bearer ? 0 : 1;
    for (std::size_t i = 0; i < other.size(); ++i)
        difference |= static_cast<unsigned>(static_cast<unsigned char>(one[i]) ^ static_cast<unsigned char>(other[i]));
    return difference == 0 && !key.empty();
}

} // namespace steerdeck::serve
