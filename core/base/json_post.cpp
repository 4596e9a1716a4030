#include "core/base/json_post.h"

#include "core/base/error.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace steerdeck::curl {

Headers json_headers(const Secret& bearer)
{
    curl_slist* list = curl_slist_append(nullptr, "Content-Type: application/json");
    list = curl_slist_append(list, "Expect:");
    if (!bearer.empty()) list = curl_slist_append(list, ("Authorization: Bearer " + bearer.reveal()).c_str());
    return Headers(list);
}

JsonPost::JsonPost(const std::string& url, const Headers& headers, std::string body, double timeout,
                   std::size_t max_bytes)
    : body_(std::move(body)), max_bytes_(max_bytes), easy_(curl_easy_init())
{
    if (!easy_) throw OutOfMemory(message("A request cannot be set up"), "", message("Close other programs"));
    const long timeout_ms = std::max(1L, std::lround(timeout * 1000));
    curl_easy_setopt(easy(), CURLOPT_URL, url.c_str());
    set_manners(easy());
    curl_easy_setopt(easy(), CURLOPT_HTTPHEADER, headers.get());
    curl_easy_setopt(easy(), CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(body_.size()));
    curl_easy_setopt(easy(), CURLOPT_POSTFIELDS, body_.c_str());
    curl_easy_setopt(easy(), CURLOPT_TIMEOUT_MS, timeout_ms);
    curl_easy_setopt(easy(), CURLOPT_CONNECTTIMEOUT_MS, std::min(timeout_ms, 10'000L));
    curl_easy_setopt(easy(), CURLOPT_WRITEFUNCTION, &receive);
    curl_easy_setopt(easy(), CURLOPT_WRITEDATA, this);
}

std::size_t JsonPost::receive(char* data, std::size_t size, std::size_t count, void* user)
{
    auto& post = *static_cast<JsonPost*>(user);
    const auto n = size * count;
    post.too_big_ = post.reply_.size() + n > post.max_bytes_;
    if (post.too_big_) return 0; // ends the transfer
    post.reply_.append(data, n);
    return n;
}

} // namespace steerdeck::curl
