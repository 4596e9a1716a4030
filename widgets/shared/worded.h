#pragma once

#include "core/base/error.h"

#include <QString>

namespace steerdeck::widgets {

/// What the core says, in the user's language: its patterns stand in the catalogues under "core" (core/base/message.h).
QString worded(const Message& message);

/// The sentence of an Error; another exception's own text.
QString worded(const std::exception& failure);

} // namespace steerdeck::widgets
