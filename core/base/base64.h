#pragma once

#include "core/base/message.h"

#include <string>
#include <string_view>

namespace steerdeck {

/// Bytes as text (RFC 4648, with padding).
std::string to_base64(std::string_view bytes);

/// The bytes. Throws InvalidInput where `text` is no such text; `what` names it ("the row").
std::string from_base64(std::string_view text, const Message& what);

} // namespace steerdeck
