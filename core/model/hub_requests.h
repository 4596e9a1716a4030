/// What the hub's parts share: one request with its retries, and how an answer becomes a sentence.
#pragma once

#include "core/base/http.h"
#include "core/base/json.h"
#include "core/model/hub.h"

#include <optional>

namespace steerdeck::model {

/// Throws InvalidInput where the settings are of no use, or the hub is not to be asked at all.
void check_hub(const Hub& hub);

/// Counts attempts without a step forward, and waits between them: 1, 2, 4 ... seconds, or what the hub asks for.
class Attempts {
public:
    Attempts(const Hub& hub, Message what) : hub_(hub), what_(std::move(what)) {}
    /// After a failure that may pass. Throws InvalidInput with `why` after the last one, or where the wait asked for is
    /// too long; Cancelled.
    void again(const Message& why, double asked, const Cancel& cancel);
    void begin_anew() { failed_ = 0; }

private:
    const Hub& hub_;
    Message what_;
    int failed_ = 0;
};

/// Whether an answer of this status may be another one at the next attempt.
bool may_pass(long status);

/// Throws the sentence for an answer that is no success: `about` is the repository, `file` the file asked for.
[[noreturn]] void refuse_answer(const Hub& hub, const http::Answer& answer, const std::string& about,
                                const std::string& file = {});

/// The JSON that the hub answers to `path` ("/api/models/..."). Throws as refuse_answer; UnreadableFile where it is no
/// JSON or too long. With `missing_is_none` a 404 gives nothing.
std::optional<Json> ask_hub(const Hub& hub, http::Client& client, const std::string& path, const std::string& about,
                            const Cancel& cancel, bool missing_is_none = false);

/// Fills in size, etag and commit from the headers of the file's own address, where the list does not tell them.
void complete_file(const Hub& hub, http::Client& client, HubListing& listing, HubFile& file, const Cancel& cancel);

std::string file_url(const Hub& hub, const HubListing& listing, const HubFile& file);

/// An ETag header's value without W/ and quotes.
std::string plain_etag(std::string value);

/// Whether `text` may name a blob: letters, digits, '.', '_' and '-', not beginning with '.'.
bool is_safe_etag(const std::string& text);

/// A size in words: "1.2 GB".
std::string size_text(std::uint64_t bytes);

} // namespace steerdeck::model
