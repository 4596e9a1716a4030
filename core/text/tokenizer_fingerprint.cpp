#include "core/text/tokenizer_fingerprint.h"

#include "core/base/hash.h"

#include <cstdio>

namespace steerdeck {
namespace {

using SortedJson = nlohmann::json; // with its keys sorted

/// Writes values one after another, each with its kind and length, so that different ones never read alike. libcrypto
/// is handed large pieces: a vocabulary has hundreds of thousands of values.
class CanonicalHash {
public:
    void value(const SortedJson& json)
    {
        switch (json.type()) {
        case SortedJson::value_t::object:
            count('{', json.size());
            for (const auto& [key, inner] : json.items()) {
                text(key);
                value(inner);
            }
            return;
        case SortedJson::value_t::array:
            count('[', json.size());
            for (const auto& inner : json) value(inner);
            return;
        case SortedJson::value_t::string:
            return text(json.get_ref<const std::string&>());
        case SortedJson::value_t::number_float: {
            char digits[40];
            std::snprintf(digits, sizeof digits, "%.17g", json.get<double>());
            return field('#', digits);
        }
        default: // whole numbers, true, false, null
            return field('#', json.dump());
        }
    }

    /// The merges of a BPE model, as pairs.
    void merges(const SortedJson& list)
    {
        count('[', list.size());
        for (const auto& merge : list) {
            const auto* whole = merge.get_ptr<const std::string*>();
            const auto space = whole ? whole->find(' ') : std::string::npos;
            if (space == std::string::npos) {
                value(merge);
                continue;
            }
            count('[', 2);
            text(std::string_view(*whole).substr(0, space));
            text(std::string_view(*whole).substr(space + 1));
        }
    }

    void text(std::string_view bytes) { field('"', bytes); }
    void count(char kind, std::size_t n) { put(kind + std::to_string(n) + ":"); }

    std::string hex()
    {
        hash_.add(pending_);
        return hash_.hex();
    }

private:
    void field(char kind, std::string_view bytes)
    {
        count(kind, bytes.size());
        put(bytes);
    }

    void put(std::string_view bytes)
    {
        pending_ += bytes;
        if (pending_.size() < (1 << 16)) return;
        hash_.add(pending_);
        pending_.clear();
    }

    Sha256 hash_;
    std::string pending_;
};

} // namespace

std::string tokenizer_fingerprint(const SortedJson& tokenizer)
{
    CanonicalHash hash;
    hash.text("steerdeck.tokenizer/1");
    for (const auto& [key, part] : tokenizer.items()) {
        if (key == "version" || key == "truncation" || key == "padding") continue;
        hash.text(key);
        if (key != "model" || !part.is_object()) {
            hash.value(part);
            continue;
        }
        for (const auto& [name, value] : part.items()) {
            hash.text(name);
            if (name == "merges" && value.is_array())
                hash.merges(value);
            else
                hash.value(value);
        }
    }
    return hash.hex();
}

} // namespace steerdeck
