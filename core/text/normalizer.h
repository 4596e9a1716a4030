#pragma once

#include "base/json.h"

#include <string>
#include <vector>

namespace steerdeck {

/// The `normalizer` of a tokenizer.json: what is done to a text before it is cut into words.
class Normalizer {
public:
    /// `spec` may be null: then texts stay as they are. Throws UnreadableFile naming a step that is not supported.
    static Normalizer from_json(const Json& spec, const std::string& where);

    /// `text` must be valid UTF-8.
    std::string operator()(std::string text) const;

private:
    enum class Form { nfc, nfd, nfkc, nfkd };
    void add(const Json& spec, const std::string& where);
    std::vector<Form> steps_;
};

} // namespace steerdeck
