#include "core/model/hub_requests.h"

#include "core/base/files.h"
#include "core/base/home.h"
#include "core/base/log.h"
#include "core/model/hub_cache.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdlib>
#include <regex>
#include <thread>

namespace steerdeck::model {
namespace fs = std::filesystem;
namespace {

constexpr std::size_t longest_reply = std::size_t(32) << 20; // bytes; 100 000 files take about that

std::string variable(const char* name)
{
    const char* text = std::getenv(name);
    std::string value = text ? text : "";
    const auto begin = value.find_first_not_of(" \t\r\n"), end = value.find_last_not_of(" \t\r\n");
    return begin == std::string::npos ? std::string() : value.substr(begin, end - begin + 1);
}

Secret token_of_user()
{
    for (const char* name : {"HF_TOKEN", "HUGGING_FACE_HUB_TOKEN"})
        if (auto value = variable(name); !value.empty()) return Secret(value);
    fs::path file = variable("HF_TOKEN_PATH");
    if (file.empty()) {
        const auto home = variable("HF_HOME");
        file = home.empty() ? cache_home() / "huggingface" / "token" : fs::path(home) / "token";
    }
    std::error_code none;
    if (!fs::is_regular_file(file, none)) return {};
    auto text = read_file(file, message("token"), 1 << 16);
    const auto end = text.find_last_not_of(" \t\r\n");
    return Secret(text.substr(0, end == std::string::npos ? 0 : end + 1));
}

void wait_for(double seconds, const Cancel& cancel)
{
    using Clock = std::chrono::steady_clock;
    const auto until = Clock::now() + std::chrono::duration<double>(seconds);
    while (Clock::now() < until) {
        cancel.check("The download");
        std::this_thread::sleep_for(
            std::min<std::chrono::duration<double>>(until - Clock::now(), std::chrono::milliseconds(50)));
    }
}

} // namespace

Hub hub_from_environment()
{
    Hub hub;
    if (auto endpoint = variable("HF_ENDPOINT"); !endpoint.empty()) hub.endpoint = endpoint;
    while (hub.endpoint.ends_with('/')) hub.endpoint.pop_back();
    hub.token = token_of_user();
    hub.cache = hub_cache_folder();
    auto offline = variable("HF_HUB_OFFLINE");
    std::transform(offline.begin(), offline.end(), offline.begin(),
                   [](unsigned char c) { return char(std::toupper(c)); });
    hub.offline = offline == "1" || offline == "ON" || offline == "YES" || offline == "TRUE";
    if (const auto timeout = variable("HF_HUB_DOWNLOAD_TIMEOUT"); !timeout.empty()) {
        double seconds = 0;
        const auto [end, error] = std::from_chars(timeout.data(), timeout.data() + timeout.size(), seconds);
        if (error == std::errc() && end == timeout.data() + timeout.size() && seconds > 0 && seconds < 1e6)
            hub.stall_timeout = seconds;
    }
    return hub;
}

void check_hub(const Hub& hub)
{
    if (hub.offline)
        throw InvalidInput(message("Nothing is fetched, as the hub is switched off"), "HF_HUB_OFFLINE",
                           message("Unset it, or name a model that is already in the cache"));
    http::check_address(hub.endpoint, message("The hub's address"), "HF_ENDPOINT");
    if (!fits_a_header(hub.token))
        throw InvalidInput(message("The hub's token holds white space or control characters"), "HF_TOKEN",
                           message("Give the token alone"));
}

void Attempts::again(const Message& why, double asked, const Cancel& cancel)
{
    if (++failed_ >= hub_.attempts)
        throw InvalidInput(message("{} cannot be fetched ({}, {} attempts)", what_, why, failed_),
                           presentable(hub_.token, hub_.endpoint),
                           message("Check the network, and try again: what came so far is kept"));
    if (asked > hub_.longest_wait)
        throw InvalidInput(message("The hub asks to wait {} seconds ({})", std::lround(asked), why),
                           presentable(hub_.token, hub_.endpoint), message("Try again then; what came so far is kept"));
    const double wait = asked > 0 ? asked : std::ldexp(1.0, std::min(failed_, 6) - 1);
    log::info("hub", why.english() + "; another attempt in " + std::to_string(std::lround(wait)) + " s");
    hub_.wait ? hub_.wait(wait, cancel) : wait_for(wait, cancel);
    cancel.check("The download");
}

bool may_pass(long status) { return status == 408 || status == 425 || status == 429 || status >= 500; }

void refuse_answer(const Hub& hub, const http::Answer& answer, const std::string& about, const std::string& file)
{
    const auto said = "HTTP status " + std::to_string(answer.status);
    const auto code = answer.header("x-error-code");
    const auto page = presentable(hub.token, hub.endpoint + "/" + about);
    const auto refuse = [&](const Message& what, const Message& remedy) {
        throw InvalidInput(message("{} ({})", what, said), page, remedy);
    };
    const Message token = hub.token.empty() ? message("set HF_TOKEN to a token of yours that may read it")
                                            : message("check that the token in HF_TOKEN may read it");
    if (code == "GatedRepo" || (answer.status == 403 && code != "DisabledRepo"))
        refuse(message("The model {} is given only to those who accepted its terms", about),
               message("Accept the terms on its page, and {}", token));
    if (answer.status == 401)
        refuse(message("The hub does not give {} to everybody, or has no such model", about),
               message("Check the name; where it is a private or gated model, {}", token));
    if (answer.status == 404 && (code == "EntryNotFound" || (!file.empty() && code.empty())))
        refuse(message("The hub has no file \"{}\" of {}", presentable(hub.token, file), about),
               message("Try again: the model may just be changing"));
    if (code == "RevisionNotFound")
        refuse(message("The hub has no such revision of {}", about), message("Check --revision"));
    if (answer.status == 404)
        refuse(message("The hub has no model {}", about), message("Check owner, name and revision, capitals included"));
    if (answer.status == 429)
        refuse(message("The hub has had too many requests from here"),
               hub.token.empty() ? message("Wait a few minutes; a token in HF_TOKEN raises the limit")
                                 : message("Wait a few minutes"));
    refuse(message("The hub does not answer as a hub does"), message("Check HF_ENDPOINT"));
    std::abort(); // refuse throws
}

std::optional<Json> ask_hub(const Hub& hub, http::Client& client, const std::string& path, const std::string& about,
                            const Cancel& cancel, bool missing_is_none)
{
    Attempts attempts(hub, message("What the hub tells of {}", about));
    for (;;) {
        std::string body;
        http::Request request;
        request.url = hub.endpoint + path;
        request.bearer = hub.token;
        request.stall_timeout = hub.stall_timeout;
        request.timeout = 6 * hub.stall_timeout;
        try {
            const auto answer = client.send(
                request, [](const http::Answer& a) { return a.status == 200; },
                [&](std::string_view piece) {
                    if (body.size() + piece.size() > longest_reply)
                        throw UnreadableFile(message("The hub's answer is longer than {}", size_text(longest_reply)),
                                             presentable(hub.token, hub.endpoint),
                                             message("Check HF_ENDPOINT and the model's name"));
                    body.append(piece);
                },
                cancel, "Asking the hub");
            if (answer.status == 404 && missing_is_none) return std::nullopt;
            if (answer.status == 200)
                return parse_json(body, message("hub's answer"), presentable(hub.token, hub.endpoint));
            if (!may_pass(answer.status)) refuse_answer(hub, answer, about);
            if (answer.status == 429 && answer.retry_after > hub.longest_wait)
                attempts.again(message("too many requests"), answer.retry_after, cancel);
            attempts.again(answer.status == 429 ? message("it has had too many requests from here")
                                                : message("HTTP status {}", answer.status),
                           answer.retry_after, cancel);
        } catch (const http::Interrupted& trouble) {
            attempts.again(trouble.what(), 0, cancel);
        }
    }
}

std::string plain_etag(std::string value)
{
    if (value.starts_with("W/")) value.erase(0, 2);
    if (value.size() >= 2 && value.front() == '"' && value.back() == '"') value = value.substr(1, value.size() - 2);
    return value;
}

bool is_safe_etag(const std::string& text)
{
    return !text.empty() && text.size() <= 128 && text[0] != '.' &&
           std::all_of(text.begin(), text.end(),
                       [](unsigned char c) { return std::isalnum(c) || c == '.' || c == '_' || c == '-'; });
}

std::string file_url(const Hub& hub, const HubListing& listing, const HubFile& file)
{
    return hub.endpoint + "/" + listing.repository + "/resolve/" + http::escaped(listing.commit) + "/" +
           http::escaped(file.name, true);
}

void complete_file(const Hub& hub, http::Client& client, HubListing& listing, HubFile& file, const Cancel& cancel)
{
    if (file.size_known && !file.etag.empty()) return;
    Attempts attempts(hub, file.name);
    for (;;) {
        http::Request request;
        request.url = file_url(hub, listing, file);
        request.bearer = hub.token;
        request.head = true;
        request.stall_timeout = hub.stall_timeout;
        try {
            const auto ask = [&] {
                return client.send(
                    request, [](const http::Answer&) { return false; }, [](std::string_view) {}, cancel,
                    "Asking the hub");
            };
            auto answer = ask();
            // Where there is no such request, the file's own, without its body.
            if (answer.status == 405 || answer.status == 501) {
                request.head = false;
                answer = ask();
            }
            // A CDN that its first answer leads to may know no such request.
            if (answer.status != 200 && !answer.first.contains("x-linked-etag")) {
                if (!may_pass(answer.status)) refuse_answer(hub, answer, listing.repository, file.name);
                attempts.again(message("HTTP status {}", answer.status), answer.retry_after, cancel);
                continue;
            }
            const auto linked = [&](const char* name) {
                const auto found = answer.first.find(name);
                return found == answer.first.end() ? std::string() : found->second;
            };
            auto etag = linked("x-linked-etag"), size = linked("x-linked-size");
            if (etag.empty()) etag = answer.header("etag").empty() ? linked("etag") : answer.header("etag");
            if (size.empty()) size = answer.header("content-length");
            if (file.etag.empty()) file.etag = plain_etag(etag);
            if (!is_safe_etag(file.etag))
                throw UnreadableFile(message("The hub names no usable hash (ETag) of {}", file.name),
                                     presentable(hub.token, request.url), message("Check HF_ENDPOINT"));
            if (!file.size_known && !size.empty()) {
                const auto [end, error] = std::from_chars(size.data(), size.data() + size.size(), file.size);
                file.size_known = error == std::errc() && end == size.data() + size.size();
            }
            return;
        } catch (const http::Interrupted& trouble) {
            attempts.again(trouble.what(), 0, cancel);
        }
    }
}

std::string size_text(std::uint64_t bytes)
{
    constexpr const char* units[] = {"B", "kB", "MB", "GB", "TB"};
    double value = double(bytes);
    int unit = 0;
    while (value >= 999.5 && unit < 4) value /= 1000, ++unit;
    char text[32];
    std::snprintf(text, sizeof text, unit == 0 || value >= 99.5 ? "%.0f %s" : "%.1f %s", value, units[unit]);
    return text;
}

} // namespace steerdeck::model
