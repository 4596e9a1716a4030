#pragma once

#include <stdexcept>
#include <string>

namespace steerdeck {

/// A failure a person can act on: what went wrong, where (a file, a key, a row), and what to do about it.
/// Caught once, at the façade, and shown once as the single sentence of `what()`.
class Error : public std::runtime_error {
public:
    Error(std::string what_happened, std::string where, std::string what_to_do);

    std::string happened;
    std::string where;
    std::string remedy;
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

/// The person asked to stop. Not a failure: files are whole and the session goes on.
struct Cancelled : Error {
    explicit Cancelled(std::string what_was_stopped);
};

} // namespace steerdeck
