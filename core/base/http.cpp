#include "core/base/http.h"

#include "core/base/curl.h"
#include "core/base/error.h"

#include <algorithm>
#include <cmath>
#include <exception>
#include <mutex>
#include <set>

namespace steerdeck {
namespace curl {

void start()
{
    static std::once_flag once;
    std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
}

void set_manners(CURL* easy)
{
#if LIBCURL_VERSION_NUM >= 0x075500
    curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "http,https");
#else
    curl_easy_setopt(easy, CURLOPT_PROTOCOLS, long(CURLPROTO_HTTP | CURLPROTO_HTTPS));
#endif
    curl_easy_setopt(easy, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(easy, CURLOPT_USERAGENT, "steerdeck");
}

std::string part_of(const Url& url, CURLUPart which)
{
    char* text = nullptr;
    if (curl_url_get(url.get(), which, &text, 0) != CURLUE_OK) return {};
    const std::string out = text;
    curl_free(text);
    return out;
}

} // namespace curl

namespace http {
namespace {

constexpr int most_redirects = 8;

bool is_web(const std::string& scheme) { return scheme == "http" || scheme == "https"; }

curl::Url parsed(const std::string& text)
{
    curl::Url url(curl_url());
    if (!url) throw std::bad_alloc();
    if (text.empty() || curl_url_set(url.get(), CURLUPART_URL, text.c_str(), 0) != CURLUE_OK) url.reset();
    return url;
}

/// Scheme, host and port: what a key was given for.
std::string origin_of(const curl::Url& url)
{
    char* port = nullptr;
    std::string text = curl::part_of(url, CURLUPART_SCHEME) + "://" + curl::part_of(url, CURLUPART_HOST);
    if (curl_url_get(url.get(), CURLUPART_PORT, &port, CURLU_DEFAULT_PORT) == CURLUE_OK) {
        text += ":" + std::string(port);
        curl_free(port);
    }
    std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) { return char(std::tolower(c)); });
    return text;
}

/// One request under way.
struct OneTransfer {
    Answer answer;
    std::size_t header_bytes = 0;
    bool told = false, unwanted = false;
    const Client::OnAnswer* on_answer = nullptr;
    const Client::OnBody* on_body = nullptr;
    CURL* easy = nullptr;
    std::exception_ptr thrown;

    bool redirects() const
    {
        const auto s = answer.status;
        return (s == 301 || s == 302 || s == 303 || s == 307 || s == 308) && answer.headers.contains("location");
    }
    /// Tells the answer once; false ends the transfer.
    bool tell()
    {
        if (std::exchange(told, true)) return !unwanted;
        if (redirects()) unwanted = true; // its body is of no use
        if (unwanted) return false;
        unwanted = !(*on_answer)(answer);
        return !unwanted;
    }
};

std::size_t receive_header(char* data, std::size_t size, std::size_t count, void* user)
{
    auto& transfer = *static_cast<OneTransfer*>(user);
    constexpr std::size_t most = 1 << 18;
    const auto n = size * count;
    if ((transfer.header_bytes += n) > most) return 0;
    std::string_view line(data, n);
    while (!line.empty() && (line.back() == '\r' || line.back() == '\n')) line.remove_suffix(1);
    if (line.starts_with("HTTP/")) { // also after "100 Continue"
        transfer.answer.headers.clear();
        const auto space = line.find(' ');
        transfer.answer.status = space == line.npos ? 0 : std::atol(std::string(line.substr(space + 1, 3)).c_str());
        return n;
    }
    const auto colon = line.find(':');
    if (colon == line.npos) return n;
    std::string name(line.substr(0, colon));
    std::transform(name.begin(), name.end(), name.begin(), [](unsigned char c) { return char(std::tolower(c)); });
    auto value = line.substr(colon + 1);
    while (!value.empty() && (value.front() == ' ' || value.front() == '\t')) value.remove_prefix(1);
    while (!value.empty() && (value.back() == ' ' || value.back() == '\t')) value.remove_suffix(1);
    transfer.answer.headers[name] = std::string(value);
    return n;
}

std::size_t receive_body(char* data, std::size_t size, std::size_t count, void* user)
{
    auto& transfer = *static_cast<OneTransfer*>(user);
    try {
        if (!transfer.tell()) return 0;
        (*transfer.on_body)({data, size * count});
    } catch (...) {
        transfer.thrown = std::current_exception();
        return 0;
    }
    return size * count;
}

} // namespace

const std::string& Answer::header(const std::string& name) const
{
    static const std::string none;
    const auto found = headers.find(name);
    return found == headers.end() ? none : found->second;
}

void check_address(const std::string& text, const Message& what, const std::string& where)
{
    // The address may hold a password: it is not repeated until it is known not to.
    const auto refuse = [&](const Message& why) {
        throw InvalidInput(message("{} {}", what, why), where, message("Give an address such as https://host"));
    };
    const auto url = parsed(text);
    if (!url || !is_web(curl::part_of(url, CURLUPART_SCHEME))) refuse(message("is not one of http or https"));
    if (!curl::part_of(url, CURLUPART_USER).empty() || !curl::part_of(url, CURLUPART_PASSWORD).empty())
        refuse(message("holds a user or password"));
    if (!curl::part_of(url, CURLUPART_QUERY).empty() || !curl::part_of(url, CURLUPART_FRAGMENT).empty())
        refuse(message("holds a query or fragment"));
}

std::string escaped(std::string_view text, bool keep_slashes)
{
    static constexpr char digits[] = "0123456789ABCDEF";
    std::string out;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (std::isalnum(byte) || std::string_view("-._~").find(c) != std::string_view::npos ||
            (keep_slashes && c == '/'))
            out += c;
        else
            (out += '%') += {digits[byte >> 4], digits[byte & 15]};
    }
    return out;
}

struct Client::Parts {
    curl::Multi multi;
    curl::Easy easy;

    /// One answer, wherever it comes from.
    OneTransfer once(const Request& request, const std::string& url, bool with_key, const OnAnswer& on_answer,
                     const OnBody& on_body, const Cancel& cancel, const char* work)
    {
        OneTransfer transfer;
        transfer.on_answer = &on_answer;
        transfer.on_body = &on_body;
        transfer.answer.url = url;
        transfer.easy = easy.get();
        curl_easy_reset(easy.get());
        curl::set_manners(easy.get());
        curl_slist* list = curl_slist_append(nullptr, "Accept-Encoding: identity");
        if (with_key && !request.bearer.empty())
            list = curl_slist_append(list, ("Authorization: Bearer " + request.bearer.reveal()).c_str());
        if (request.from > 0)
            list = curl_slist_append(list, ("Range: bytes=" + std::to_string(request.from) + "-").c_str());
        const curl::Headers headers(list);
        const auto ms = [](double seconds) { return std::max(1L, std::lround(seconds * 1000)); };
        curl_easy_setopt(easy.get(), CURLOPT_URL, url.c_str());
        curl_easy_setopt(easy.get(), CURLOPT_NOBODY, request.head ? 1L : 0L);
        curl_easy_setopt(easy.get(), CURLOPT_HTTPHEADER, headers.get());
        curl_easy_setopt(easy.get(), CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
        curl_easy_setopt(easy.get(), CURLOPT_CONNECTTIMEOUT_MS, ms(request.connect_timeout));
        if (request.timeout > 0) curl_easy_setopt(easy.get(), CURLOPT_TIMEOUT_MS, ms(request.timeout));
        curl_easy_setopt(easy.get(), CURLOPT_LOW_SPEED_LIMIT, 16L); // bytes a second: a trickle is a stall, too
        curl_easy_setopt(easy.get(), CURLOPT_LOW_SPEED_TIME, std::max(1L, std::lround(request.stall_timeout)));
        curl_easy_setopt(easy.get(), CURLOPT_HEADERFUNCTION, &receive_header);
        curl_easy_setopt(easy.get(), CURLOPT_HEADERDATA, &transfer);
        curl_easy_setopt(easy.get(), CURLOPT_WRITEFUNCTION, &receive_body);
        curl_easy_setopt(easy.get(), CURLOPT_WRITEDATA, &transfer);
        curl_multi_add_handle(multi.get(), easy.get());
        const struct Remove {
            CURLM* multi;
            CURL* easy;
            ~Remove() { curl_multi_remove_handle(multi, easy); }
        } remove{multi.get(), easy.get()};
        CURLcode code = CURLE_OK;
        for (bool done = false; !done;) {
            cancel.check(work);
            int running = 0, left = 0;
            curl_multi_perform(multi.get(), &running);
            while (const CURLMsg* message = curl_multi_info_read(multi.get(), &left))
                if (message->msg == CURLMSG_DONE) done = true, code = message->data.result;
            // Wakes for the network, and often enough to hear a cancel.
            if (!done) curl_multi_poll(multi.get(), nullptr, 0, 50, nullptr);
        }
        if (transfer.thrown) std::rethrow_exception(transfer.thrown);
        curl_off_t wait = 0;
        curl_easy_getinfo(easy.get(), CURLINFO_RETRY_AFTER, &wait);
        transfer.answer.retry_after = double(wait);
        if (code == CURLE_WRITE_ERROR && transfer.unwanted) return transfer;
        if (code == CURLE_UNSUPPORTED_PROTOCOL || code == CURLE_URL_MALFORMAT)
            throw InvalidInput(message("The address cannot be used"), request.bearer.scrub(url), message("Check it"));
        if (code == CURLE_OPERATION_TIMEDOUT) throw Interrupted("nothing came for a while");
        if (code == CURLE_PARTIAL_FILE) throw Interrupted("the connection ended early");
        if (code != CURLE_OK) throw Interrupted(curl_easy_strerror(code));
        return transfer;
    }
};

Client::Client() : parts_(std::make_unique<Parts>())
{
    curl::start();
    parts_->multi.reset(curl_multi_init());
    parts_->easy.reset(curl_easy_init());
    if (!parts_->multi || !parts_->easy)
        throw OutOfMemory(message("A request cannot be set up"), "", message("Close other programs"));
}

Client::~Client() = default;

Answer Client::send(const Request& request, const OnAnswer& on_answer, const OnBody& on_body, const Cancel& cancel,
                    const char* work)
{
    const auto asked = parsed(request.url);
    const auto refuse = [&](const Message& why) {
        throw InvalidInput(message("The server {}", why), presentable(request.bearer, request.url),
                           message("Check the address"));
    };
    if (!asked) refuse(message("has no usable address"));
    const auto home = origin_of(asked);
    std::string url = request.url;
    Headers first;
    std::set<std::string> seen;
    for (int hop = 0;; ++hop) {
        seen.insert(url);
        const auto here = parsed(url);
        auto transfer = parts_->once(
            request, url, origin_of(here) == home,
            [&](const Answer& answer) {
                auto whole = answer;
                whole.first = hop == 0 ? answer.headers : first;
                return on_answer(whole);
            },
            on_body, cancel, work);
        if (hop == 0) first = transfer.answer.headers;
        transfer.answer.first = first;
        if (!transfer.redirects()) {
            transfer.on_answer = nullptr;
            if (!transfer.told) (void)on_answer(transfer.answer); // no body came
            return transfer.answer;
        }
        if (hop == most_redirects) refuse(message("redirects more than {} times", most_redirects));
        if (curl_url_set(here.get(), CURLUPART_URL, transfer.answer.header("location").c_str(), 0) != CURLUE_OK ||
            !is_web(curl::part_of(here, CURLUPART_SCHEME)))
            refuse(message("redirects to what is not an address of http or https"));
        if (home.starts_with("https:") && curl::part_of(here, CURLUPART_SCHEME) != "https")
            refuse(message("redirects from https to http, which anybody on the way could change"));
        if (!curl::part_of(here, CURLUPART_USER).empty())
            refuse(message("redirects to an address with a user or password"));
        url = curl::part_of(here, CURLUPART_URL);
        if (seen.contains(url)) refuse(message("redirects in a circle"));
    }
}

} // namespace http
} // namespace steerdeck
