#pragma once

#include "core/base/message.h"

#include <string>
#include <utility>

namespace steerdeck {

/// A key that is used and never shown: it goes into one request header, and into no file, error or log.
class Secret {
public:
    Secret() = default;
    explicit Secret(std::string value) : value_(std::move(value)) {}
    bool empty() const { return value_.empty(); }
    const std::string& reveal() const { return value_; }
    /// `text` with every occurrence of the secret blotted out.
    std::string scrub(std::string text) const;

private:
    std::string value_;
};

/// Whether it can stand in a request's header: no white space, no control characters.
bool fits_a_header(const Secret& secret);

/// Somebody else's text as part of a message of ours: one line, at most about 200 bytes, without the secret.
std::string presentable(const Secret& secret, std::string text);

/// The same of a message: itself where it is presentable, else its English as plain text.
Message presentable(const Secret& secret, const Message& message);

} // namespace steerdeck
