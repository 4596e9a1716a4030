/// What the users of libcurl in core share; no other room includes it.
#pragma once

#include <curl/curl.h>
#include <memory>
#include <string>

namespace steerdeck::curl {

template <auto Free>
struct Freed {
    template <typename T>
    void operator()(T* p) const
    {
        Free(p);
    }
};
using Url = std::unique_ptr<CURLU, Freed<curl_url_cleanup>>;
using Easy = std::unique_ptr<CURL, Freed<curl_easy_cleanup>>;
using Multi = std::unique_ptr<CURLM, Freed<curl_multi_cleanup>>;
using Headers = std::unique_ptr<curl_slist, Freed<curl_slist_free_all>>;

/// Prepares the library once for the process.
void start();

/// A transfer's manners: http and https alone, no redirects by the library, no signals, this program's name.
void set_manners(CURL* easy);

/// A part of an address; empty where it has none.
std::string part_of(const Url& url, CURLUPart which);

} // namespace steerdeck::curl
