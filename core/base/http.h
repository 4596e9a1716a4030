/// HTTP by libcurl: one request at a time, http and https alone, its body handed on as it comes. Redirects are followed
/// here, so that a key never goes along to another host.
#pragma once

#include "core/base/message.h"
#include "core/base/progress.h"
#include "core/base/secret.h"

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace steerdeck::http {

/// Names in lower case; of one that comes twice the last value.
using Headers = std::map<std::string, std::string>;

struct Request {
    std::string url;
    Secret bearer = {};          // for the host of `url` alone
    bool head = false;           // the headers alone
    std::uint64_t from = 0;      // the body from this byte on (Range), where the server can
    double connect_timeout = 10; // seconds
    double stall_timeout = 10;   // seconds without a byte that end the transfer
    double timeout = 0;          // seconds for the whole transfer; 0 = as long as it takes
};

/// The last answer of a chain of redirects, before its body.
struct Answer {
    long status = 0;
    Headers headers;
    Headers first;          // of the first answer of the chain; `headers` where nothing was redirected
    std::string url;        // whose answer this is
    double retry_after = 0; // seconds that the server asks to wait; 0 = it does not ask

    const std::string& header(const std::string& name) const; // empty where there is none
};

/// Trouble on the way that may have passed at the next attempt; `what()` says what it was.
struct Interrupted : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// Throws InvalidInput where `url` is no address of http or https, or holds a user, a password, a query or a fragment.
/// `what` names it ("The hub's address"), `where` its setting.
void check_address(const std::string& url, const Message& what, const std::string& where);

/// `text` as part of an address; `/` stays where `keep_slashes`.
std::string escaped(std::string_view text, bool keep_slashes = false);

/// Keeps connections open between requests. For one thread at a time.
class Client {
public:
    Client();
    ~Client();
    Client(const Client&) = delete;
    Client& operator=(const Client&) = delete;

    /// Whether the body is wanted.
    using OnAnswer = std::function<bool(const Answer&)>;
    using OnBody = std::function<void(std::string_view)>;
    /// `on_answer` once, then the body's pieces; what either throws ends the transfer and is thrown on. Throws
    /// Interrupted; InvalidInput where it is redirected too often, in circles, or to what is not http or https;
    /// Cancelled.
    Answer send(const Request& request, const OnAnswer& on_answer, const OnBody& on_body, const Cancel& cancel,
                const char* work);

private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

} // namespace steerdeck::http
