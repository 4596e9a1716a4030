#pragma once

#include "core/base/curl.h"
#include "core/base/secret.h"

#include <cstddef>
#include <string>

namespace steerdeck::curl {

/// Headers of JSON that is posted, with `bearer` as the token where it is not empty; null where memory is short.
Headers json_headers(const Secret& bearer);

/// A POST of JSON that a multi handle carries out, with its reply. Stays where it is: libcurl holds its address.
class JsonPost {
public:
    /// `headers` must outlive it; `timeout` in seconds. A reply of more than `max_bytes` ends it. Throws OutOfMemory.
    JsonPost(const std::string& url, const Headers& headers, std::string body, double timeout, std::size_t max_bytes);
    JsonPost(const JsonPost&) = delete;
    JsonPost& operator=(const JsonPost&) = delete;

    CURL* easy() const { return easy_.get(); }
    const std::string& reply() const { return reply_; }
    bool too_big() const { return too_big_; }

private:
    static std::size_t receive(char* data, std::size_t size, std::size_t count, void* user);

    std::string body_, reply_;
    std::size_t max_bytes_;
    bool too_big_ = false;
    Easy easy_;
};

} // namespace steerdeck::curl
