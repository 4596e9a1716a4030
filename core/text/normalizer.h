#pragma once

#include "core/text/replacement.h"

#include <string>
#include <variant>
#include <vector>

namespace steerdeck {

/// The `normalizer` of a tokenizer.json: what is done to a text before it is cut into words.
class Normalizer {
public:
    /// `spec` may be null: then texts stay as they are. Throws UnreadableFile naming a step that is not supported.
    static Normalizer from_json(const Json& spec, const std::string& where);

    /// `text` must be valid UTF-8; one that does not begin a section gets nothing in front and loses no spaces there.
    /// Throws InvalidInput when it would grow without reason.
    std::string operator()(std::string text, bool begins = true) const;

    /// Whether the result always begins with what its text begins with (no step can take the first characters away).
    bool keeps_start() const { return keeps_start_; }

private:
    enum class Form { nfc, nfd, nfkc, nfkd, lowercase, strip_accents, byte_level };
    struct Strip {
        bool left, right;
    };
    struct Prepend {
        std::string text;
    };
    using Step = std::variant<Form, Strip, Prepend, Replacement>;
    void add(const Json& spec, const std::string& where);
    std::vector<Step> steps_;
    bool keeps_start_ = true;
};

} // namespace steerdeck
