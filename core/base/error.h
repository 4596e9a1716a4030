#pragma once

#include "core/base/message.h"

#include <stdexcept>
#include <string>

namespace steerdeck {

/// A failure a person can act on: what went wrong, where (a file, a key, a row), and what to do about it.
/// Caught once, at the façade, and shown once as the single sentence of `what()`, which is the English of `sentence()`.
class Error : public std::runtime_error {
public:
    Error(Message what_happened, Message where, Message what_to_do);

    Message happened;
    Message where;
    Message remedy;

    Message sentence() const;
};

/// A setting or argument that cannot be used; nothing was started.
struct InvalidInput : Error {
    using Error::Error;
};

/// A file that is missing, damaged or not of the kind its name promises; it was left as it is.
struct UnreadableFile : Error {
    using Error::Error;
};

/// A file that could not be written; what stood there before is whole.
struct UnwritableFile : Error {
    using Error::Error;
};

/// Two things that do not belong together (a token of another model, results of another version).
struct Mismatch : Error {
    using Error::Error;
};

/// The work needs more memory than there is.
struct OutOfMemory : Error {
    using Error::Error;
};

/// The person asked to stop. Not a failure: files are whole and the session goes on; nothing is told, so that its text
/// is English alone.
struct Cancelled : Error {
    explicit Cancelled(std::string what_was_stopped);
};

/// What an exception says to a person: an Error's sentence, another one's own text.
Message sentence_of(const std::exception& failure);

} // namespace steerdeck
