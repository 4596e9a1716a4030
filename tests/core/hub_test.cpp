// Downloads from a hub: what a server may do wrong, what is kept, and that nothing leaves the cache's folder.
#include "core/base/files.h"
#include "core/base/http.h"
#include "core/base/json.h"
#include "core/model/config.h"
#include "core/model/hub.h"
#include "core/model/hub_cache.h"
#include "tests/hub_server.h"

#include <QTemporaryDir>
#include <QtTest>

#include <fstream>
#include <set>

using namespace steerdeck;
using namespace steerdeck::model;
namespace fs = std::filesystem;
using Reply = HubServer::Reply;
using Request = HubServer::Request;

namespace {

constexpr const char* token = "hf_verysecret0123456789";

std::string noise(std::size_t bytes, unsigned seed)
{
    std::string out(bytes, '\0');
    for (auto& c : out) c = char((seed = seed * 1664525u + 1013904223u) >> 24);
    return out;
}

bool is_file_request(const Request& request, const std::string& name)
{
    return request.path.find("/resolve/") != std::string::npos && request.path.ends_with("/" + name);
}

} // namespace

class HubTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> folder_;
    std::vector<double> waits_;
    std::string weights_ = noise(3'000'000, 1);

    fs::path cache() const { return folder_->filePath("hub").toStdString(); }
    Hub hub(const HubServer& server)
    {
        Hub hub;
        hub.endpoint = server.url();
        hub.cache = cache();
        hub.stall_timeout = 1;
        hub.wait = [this](double seconds, const Cancel&) { waits_.push_back(seconds); };
        return hub;
    }
    void fill(HubServer& server) const
    {
        server.repositories["acme/small"] = {{"config.json", {R"({"model_type": "llama"})"}},
                                             {"tokenizer.json", {"{}"}},
                                             {"model.safetensors", {weights_, true}},
                                             {"pytorch_model.bin", {"pickled", true}},
                                             {"modeling_small.py", {"import os"}},
                                             {"README.md", {"# Small"}}};
    }
    fs::path get(const Hub& hub, const std::string& name, const ProgressSink& progress = {}, const Cancel& cancel = {})
    {
        return download(hub, plan_download(hub, parse_hub_name(name), cancel), progress, cancel);
    }
    std::string sentence(const Hub& hub, const std::string& name = "acme/small")
    {
        try {
            get(hub, name);
        } catch (const Error& error) {
            return error.what();
        }
        return {};
    }
    /// Files of the cache that look whole: links in snapshots and blobs without ".incomplete".
    std::set<std::string> whole() const
    {
        std::set<std::string> names;
        std::error_code none;
        for (const auto& entry : fs::recursive_directory_iterator(cache(), none))
            if ((entry.is_symlink() || entry.is_regular_file()) && entry.path().extension() != ".incomplete" &&
                entry.path().extension() != ".lock")
                names.insert(entry.path().filename().string());
        return names;
    }
    fs::path part() const { return cache() / "models--acme--small/blobs" / (sha256(weights_) + ".incomplete"); }

private Q_SLOTS:
    void init()
    {
        folder_ = std::make_unique<QTemporaryDir>();
        waits_.clear();
    }

    void a_model_lies_in_the_cache_as_huggingface_hub_leaves_it()
    {
        HubServer server;
        fill(server);
        std::vector<Progress> told;
        const auto path = get(hub(server), "acme/small", [&](const Progress& p) { told.push_back(p); });
        const auto repository = cache() / "models--acme--small";
        QCOMPARE(path, repository / "snapshots" / server.commit);
        QCOMPARE(read_file(repository / "refs/main", "ref"), server.commit);
        QCOMPARE(read_file(path / "model.safetensors", "weights"), weights_);
        QCOMPARE(fs::read_symlink(path / "model.safetensors"), fs::path("../../blobs") / sha256(weights_));
        QVERIFY(fs::is_symlink(path / "config.json"));
        QCOMPARE(fs::read_symlink(path / "config.json").filename().string(),
                 HubServer::etag_of({R"({"model_type": "llama"})"}));
        // No code, no pickles.
        QCOMPARE(std::distance(fs::directory_iterator(path), {}), 3);
        QCOMPARE(told.back().done, told.back().total);
        QCOMPARE(told.back().total, long(weights_.size() + 2 + 23));
        // A second time nothing but the list is asked for.
        const auto asked = server.count("/resolve/");
        QCOMPARE(get(hub(server), "acme/small"), path);
        QCOMPARE(server.count("/resolve/"), asked);
        QCOMPARE(find_in_hub_cache(cache(), "acme/small"), repository);
        QCOMPARE(model_path(repository), path);
    }

    void sizes_and_hashes_that_the_list_leaves_out_are_asked_for()
    {
        HubServer server;
        fill(server);
        server.sizes = false;
        const auto path = get(hub(server), "acme/small");
        QCOMPARE(read_file(path / "model.safetensors", "weights"), weights_);
        QCOMPARE(fs::read_symlink(path / "model.safetensors").filename().string(), sha256(weights_));
    }

    void shards_come_by_their_index()
    {
        HubServer server;
        const auto a = noise(100'000, 2), b = noise(50'000, 3);
        const std::string index =
            R"({"weight_map": {"x": "model-00001-of-00002.safetensors", "y": "model-00002-of-00002.safetensors"}})";
        server.repositories["acme/small"] = {{"config.json", {"{}"}},
                                             {"model.safetensors.index.json", {index}},
                                             {"model-00001-of-00002.safetensors", {a, true}},
                                             {"model-00002-of-00002.safetensors", {b, true}}};
        const auto path = get(hub(server), "acme/small");
        QCOMPARE(read_file(path / "model-00002-of-00002.safetensors", "weights"), b);
        // An index that names what the hub has not is told before the weights are fetched.
        server.repositories["acme/small"].erase("model-00002-of-00002.safetensors");
        server.commit[0] = 'f';
        const auto text = sentence(hub(server));
        QVERIFY2(text.find("model-00002-of-00002") != text.npos, text.c_str());
        QVERIFY(!fs::exists(cache() / "models--acme--small/snapshots" / server.commit /
                            "model-00001-of-00002.safetensors"));
    }

    void gguf_files_are_named_or_listed()
    {
        HubServer server;
        const auto q4 = noise(60'000, 4), big = noise(90'000, 5);
        server.repositories["acme/gguf"] = {{"small-Q4_K_M.gguf", {q4, true}},
                                            {"small-Q8_0.gguf", {big, true}},
                                            {"BF16/small-BF16-00001-of-00002.gguf", {big, true}},
                                            {"BF16/small-BF16-00002-of-00002.gguf", {q4 + "!", true}},
                                            {"mmproj-small-f16.gguf", {"GGUF", true}}};
        const auto plan = plan_download(hub(server), parse_hub_name("acme/gguf"));
        QCOMPARE(plan.choices.size(), std::size_t(3));
        QCOMPARE(plan.choices[0].numbers, std::string("Q4_K_M"));
        QCOMPARE(plan.choices[2].bytes, std::uint64_t(150'001));
        QVERIFY(plan.files.empty());
        const auto path = get(hub(server), "acme/gguf:q4_k_m");
        QCOMPARE(path.filename(), fs::path("small-Q4_K_M.gguf"));
        QCOMPARE(read_file(path, "model"), q4);
        const auto split = get(hub(server), "acme/gguf:BF16");
        QCOMPARE(split.filename(), fs::path("small-BF16-00001-of-00002.gguf"));
        QVERIFY(fs::exists(split.parent_path() / "small-BF16-00002-of-00002.gguf"));
        const auto text = sentence(hub(server), "acme/gguf:Q2_K");
        QVERIFY2(text.find("small-Q8_0.gguf (90.0 kB)") != text.npos, text.c_str());
        QCOMPARE(find_in_hub_cache(cache(), "acme/gguf:Q4_K_M"), path);
        QVERIFY(find_in_hub_cache(cache(), "acme/gguf:Q8_0").empty());
    }

    void pickled_weights_are_never_fetched()
    {
        HubServer server;
        server.repositories["acme/small"] = {{"config.json", {"{}"}}, {"pytorch_model.bin", {"pickle", true}}};
        const auto text = sentence(hub(server));
        QVERIFY2(text.find("can run code") != text.npos, text.c_str());
        QCOMPARE(server.count("/resolve/"), 0);
    }

    void a_download_goes_on_where_it_stopped()
    {
        HubServer server;
        fill(server);
        server.set_trick([](const Request& request, Reply usual) {
            if (request.path.starts_with("/cdn/")) usual.stall_after = 1'000'000;
            return std::optional(usual);
        });
        const Cancel cancel;
        std::string stopped;
        try {
            get(
                hub(server), "acme/small",
                [&](const Progress& p) {
                    if (p.done >= 1'000'000) cancel.request();
                },
                cancel);
        } catch (const Cancelled& error) {
            stopped = error.what();
        }
        QVERIFY(!stopped.empty());
        const auto there = fs::file_size(part());
        QVERIFY(there >= 500'000 && there <= 1'000'000);
        QVERIFY(!whole().contains("model.safetensors"));
        server.release();
        server.set_trick({});
        const auto plan = plan_download(hub(server), parse_hub_name("acme/small"));
        QCOMPARE(plan.there, there + 2 + 23);
        long before = 0;
        const auto path = download(hub(server), plan, [&](const Progress& p) { before = p.before; });
        QCOMPARE(read_file(path / "model.safetensors", "weights"), weights_);
        QVERIFY(server.was_asked_from(there));
        QVERIFY(before >= long(there));
        QVERIFY(!fs::exists(part()));
    }

    void a_stall_is_noticed_and_the_rest_is_asked_for()
    {
        HubServer server;
        fill(server);
        std::atomic<int> times{0};
        server.set_trick([&](const Request& request, Reply usual) {
            if (request.path.starts_with("/cdn/") && times++ == 0) usual.stall_after = 2'000'000;
            return std::optional(usual);
        });
        const auto path = get(hub(server), "acme/small");
        QCOMPARE(read_file(path / "model.safetensors", "weights"), weights_);
        QCOMPARE(waits_, std::vector<double>{1});
        QVERIFY(server.was_asked_from(2'000'000));
    }

    void a_server_that_ends_early_again_and_again_is_given_up()
    {
        HubServer server;
        fill(server);
        server.set_trick([](const Request& request, Reply usual) {
            if (request.path.starts_with("/cdn/")) {
                usual.announced = usual.body.size();
                usual.body.resize(std::min<std::size_t>(usual.body.size(), 1000));
            }
            return std::optional(usual);
        });
        const auto text = sentence(hub(server));
        QVERIFY2(text.find("5 attempts") != text.npos && text.find("ended early") != text.npos, text.c_str());
        QCOMPARE(waits_, (std::vector<double>{1, 2, 4, 8}));
        QVERIFY(!whole().contains("model.safetensors"));
        QCOMPARE(fs::file_size(part()), std::uintmax_t(5000));
        // Once it behaves, what came counts.
        server.set_trick({});
        QCOMPARE(read_file(get(hub(server), "acme/small") / "model.safetensors", "weights"), weights_);
        QVERIFY(server.was_asked_from(5000));
    }

    void a_server_without_ranges_sends_the_whole()
    {
        HubServer server;
        fill(server);
        fs::create_directories(part().parent_path());
        std::ofstream(part(), std::ios::binary) << weights_.substr(0, 70'000);
        server.set_trick([this](const Request& request, Reply usual) {
            if (request.path.starts_with("/cdn/") && request.from) usual = {200, "", weights_};
            return std::optional(usual);
        });
        QCOMPARE(read_file(get(hub(server), "acme/small") / "model.safetensors", "weights"), weights_);
    }

    void what_an_earlier_download_left_damaged_is_fetched_anew()
    {
        HubServer server;
        fill(server);
        fs::create_directories(part().parent_path());
        std::ofstream(part(), std::ios::binary) << std::string(70'000, 'x');
        QCOMPARE(read_file(get(hub(server), "acme/small") / "model.safetensors", "weights"), weights_);
        // A part larger than the whole, too.
        fs::remove(cache() / "models--acme--small/blobs" / sha256(weights_));
        std::ofstream(part(), std::ios::binary) << std::string(weights_.size() + 1, 'x');
        QCOMPARE(read_file(get(hub(server), "acme/small") / "model.safetensors", "weights"), weights_);
    }

    void damage_on_the_way_is_told_and_thrown_away_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("a large file, by SHA-256") << "model.safetensors";
        QTest::newRow("a small one, by git's id") << "tokenizer.json";
    }
    void damage_on_the_way_is_told_and_thrown_away()
    {
        QFETCH(QString, file);
        HubServer server;
        fill(server);
        server.set_trick([&](const Request& request, Reply usual) {
            const bool cdn = request.path.starts_with("/cdn/");
            if (file == "model.safetensors" ? cdn : is_file_request(request, file.toStdString()))
                usual.body.back() ^= 1;
            return std::optional(usual);
        });
        const auto text = sentence(hub(server));
        QVERIFY2(text.find("damaged") != text.npos && text.find(file.toStdString()) != text.npos, text.c_str());
        QVERIFY(!whole().contains(file.toStdString()));
        for (const auto& entry : fs::directory_iterator(cache() / "models--acme--small/blobs"))
            QVERIFY(entry.path().extension() != ".incomplete");
    }

    void lies_about_sizes_leave_nothing_data()
    {
        QTest::addColumn<int>("told"); // more or fewer than there are
        QTest::newRow("the list says more") << 100;
        QTest::newRow("the list says fewer") << -100;
    }
    void lies_about_sizes_leave_nothing()
    {
        QFETCH(int, told);
        HubServer server;
        fill(server);
        server.repositories["acme/small"]["model.safetensors"].told_size = long(weights_.size()) + told;
        for (const bool without_length : {false, true}) {
            server.set_trick([&](const Request& request, Reply usual) {
                if (without_length && request.path.starts_with("/cdn/")) { // the body alone tells
                    if (request.from) return std::optional(Reply{416, "", ""});
                    usual.headers += "Transfer-Encoding: chunked\r\n";
                    char size[20];
                    std::snprintf(size, sizeof size, "%zx\r\n", usual.body.size());
                    usual.body = size + usual.body + "\r\n0\r\n\r\n";
                }
                return std::optional(usual);
            });
            const auto text = sentence(hub(server));
            QVERIFY(!text.empty());
            QVERIFY2(without_length || text.find("where its list says") != text.npos, text.c_str());
            QVERIFY(!whole().contains("model.safetensors"));
            QVERIFY(!whole().contains(sha256(weights_)));
        }
    }

    void a_model_that_changes_midway_is_begun_anew()
    {
        HubServer server;
        fill(server);
        std::atomic<bool> changed{false};
        const auto newer = noise(2'500'000, 9);
        server.set_trick([&](const Request& request, Reply usual) -> std::optional<Reply> {
            if (request.path.starts_with("/cdn/") && !changed) {
                usual.announced = usual.body.size();
                usual.body.resize(1'000'000);
                changed = true;
                return usual;
            }
            if (!changed) return usual;
            // From now on everything is the newer one.
            const auto etag = sha256(newer);
            if (request.path.starts_with("/api/")) {
                auto list = nlohmann::json::parse(usual.body);
                list["sha"] = std::string(40, 'b');
                for (auto& file : list["siblings"])
                    if (file["rfilename"] == "model.safetensors")
                        file["lfs"] = {{"sha256", etag}, {"size", newer.size()}};
                usual.body = list.dump();
                return usual;
            }
            if (is_file_request(request, "model.safetensors"))
                return Reply{302, "X-Linked-Etag: \"" + etag + "\"\r\nLocation: /cdn/" + etag + "\r\n", ""};
            if (request.path == "/cdn/" + etag) return Reply{200, "", newer};
            return usual;
        });
        const auto path = get(hub(server), "acme/small");
        QCOMPARE(path.filename(), fs::path(std::string(40, 'b')));
        QCOMPARE(read_file(path / "model.safetensors", "weights"), newer);
        QVERIFY(!fs::exists(part()));
    }

    void refusals_are_sentences_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("headers");
        QTest::addColumn<QString>("part");
        QTest::addColumn<int>("attempts");
        QTest::newRow("401, unknown or private") << 401 << ""
                                                 << "HF_TOKEN" << 1;
        QTest::newRow("401, gated") << 401 << "X-Error-Code: GatedRepo\r\n"
                                    << "Accept the terms on its page" << 1;
        QTest::newRow("403") << 403 << "X-Error-Code: GatedRepo\r\n"
                             << "Accept the terms on its page" << 1;
        QTest::newRow("404") << 404 << "X-Error-Code: RepoNotFound\r\n"
                             << "The hub has no model acme/small" << 1;
        QTest::newRow("404, revision") << 404 << "X-Error-Code: RevisionNotFound\r\n"
                                       << "revision" << 1;
        QTest::newRow("429") << 429 << "Retry-After: 7\r\n"
                             << "too many requests" << 5;
        QTest::newRow("429, for an hour") << 429 << "Retry-After: 3600\r\n"
                                          << "wait 3600 seconds" << 1;
        QTest::newRow("500") << 500 << ""
                             << "HTTP status 500, 5 attempts" << 5;
        QTest::newRow("418") << 418 << ""
                             << "HTTP status 418" << 1;
    }
    void refusals_are_sentences()
    {
        QFETCH(int, status);
        QFETCH(QString, headers);
        QFETCH(QString, part);
        QFETCH(int, attempts);
        for (const bool listing : {true, false}) { // of the list, and of a file
            HubServer server;
            fill(server);
            std::atomic<int> asked{0};
            server.set_trick([&](const Request& request, Reply usual) {
                const bool it =
                    listing ? request.path.starts_with("/api/") : is_file_request(request, "model.safetensors");
                if (it) ++asked, usual = {status, headers.toStdString(), std::string("{\"error\": \"") + token + "\"}"};
                return std::optional(usual);
            });
            waits_.clear();
            auto here = hub(server);
            here.token = Secret(token);
            const auto text = sentence(here);
            if (listing || status != 404) QVERIFY2(text.find(part.toStdString()) != text.npos, text.c_str());
            QVERIFY2(!text.empty() && text.find(token) == text.npos && text.find('\n') == text.npos, text.c_str());
            if (status != 404) QCOMPARE(asked.load(), attempts);
            if (headers.contains("Retry-After: 7")) QCOMPARE(waits_, std::vector<double>(4, 7));
            QVERIFY(!whole().contains("model.safetensors"));
        }
    }

    void the_token_goes_to_the_hub_alone()
    {
        HubServer server;
        fill(server);
        auto here = hub(server);
        here.token = Secret(token);
        get(here, "acme/small");
        int with = 0, without = 0;
        for (const auto& request : server.requests())
            if (request.path.starts_with("/cdn/")) {
                QCOMPARE(request.authorization, std::string());
                QVERIFY(request.host.starts_with("localhost:"));
                ++without;
            } else {
                QCOMPARE(request.authorization, std::string("Bearer ") + token);
                ++with;
            }
        QVERIFY(with > 0 && without == 1);
    }

    void redirects_lead_nowhere_else_data()
    {
        QTest::addColumn<QString>("target");
        QTest::newRow("a file of this computer") << "file:///etc/passwd";
        QTest::newRow("another scheme") << "ftp://localhost/model";
        QTest::newRow("in a circle") << "";
        QTest::newRow("with a password") << "http://user:word@localhost/model";
        QTest::newRow("without end") << "deeper";
    }
    void redirects_lead_nowhere_else()
    {
        QFETCH(QString, target);
        HubServer server;
        fill(server);
        server.set_trick([&](const Request& request, Reply usual) {
            if (is_file_request(request, "model.safetensors") || request.path.find("deeper") != std::string::npos)
                usual = {302,
                         "Location: " +
                             (target.isEmpty()     ? request.path
                              : target == "deeper" ? request.path + "/deeper"
                                                   : target.toStdString()) +
                             "\r\n",
                         ""};
            return std::optional(usual);
        });
        const auto text = sentence(hub(server));
        QVERIFY2(text.find("redirects") != text.npos, text.c_str());
        QVERIFY(!whole().contains("model.safetensors"));
        QVERIFY(server.requests().size() < 20);
    }

    void hostile_lists_are_refused_data()
    {
        QTest::addColumn<QByteArray>("list");
        const auto named = [](const QByteArray& name) {
            return R"({"sha": "abc", "siblings": [{"rfilename": "config.json"}, {"rfilename": )" + name + "}]}";
        };
        QTest::newRow("above the folder") << named(R"("../evil.gguf")");
        QTest::newRow("above, within") << named(R"("a/../../../evil.gguf")");
        QTest::newRow("absolute") << named(R"("/tmp/evil.gguf")");
        QTest::newRow("a zero byte") << named(R"("model.gguf\u0000.safetensors")");
        QTest::newRow("a line end") << named(R"("model\n.gguf")");
        QTest::newRow("very long") << named("\"" + QByteArray(5000, 'a') + ".gguf\"");
        QTest::newRow("a long part") << named("\"" + QByteArray(300, 'a') + ".gguf\"");
        QTest::newRow("no text") << named("7");
        QTest::newRow("broken UTF-8") << named("\"\xff\xfe.gguf\"");
        QTest::newRow("a surrogate") << named(R"("\ud800.gguf")");
        QTest::newRow("a commit that is a path") << QByteArray(R"({"sha": "../../x", "siblings": []})");
        QTest::newRow("no commit") << QByteArray(R"({"siblings": []})");
        QTest::newRow("no files") << QByteArray(R"({"sha": "abc"})");
        QTest::newRow("a list") << QByteArray("[1, 2]");
        QTest::newRow("a number") << QByteArray("7");
        QTest::newRow("no JSON") << QByteArray("<html>");
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("deep") << QByteArray(100'000, '[');
        QTest::newRow("huge") << QByteArray(40'000'000, ' ');
        QTest::newRow("many files") << R"({"sha": "abc", "siblings": [)" +
                                           QByteArray("{\"rfilename\":\"a\"},").repeated(150'000) +
                                           R"({"rfilename":"b"}]})";
        QTest::newRow("sizes that are none") << QByteArray(
            R"({"sha": "abc", "siblings": [{"rfilename": "config.json", "size": -5}, {"rfilename": "model.safetensors", "size": 1e300, "lfs": {"sha256": "../../../x", "size": "big"}}]})");
    }
    void hostile_lists_are_refused()
    {
        QFETCH(QByteArray, list);
        HubServer server;
        server.repositories["acme/small"] = {};
        server.set_trick([&](const Request& request, Reply usual) {
            if (request.path.starts_with("/api/")) usual.body = list.toStdString(), usual.status = 200;
            return std::optional(usual);
        });
        const auto text = sentence(hub(server));
        QVERIFY2(!text.empty() && text.size() < 700 && text.find('\n') == text.npos && text.find('\0') == text.npos,
                 text.c_str());
        QVERIFY(whole().empty());
        QVERIFY(!fs::exists(folder_->filePath("evil.gguf").toStdString()));
        QVERIFY(!fs::exists("/tmp/evil.gguf"));
    }

    void a_full_disk_is_told_before()
    {
        HubServer server;
        fill(server);
        server.repositories["acme/small"]["model.safetensors"].told_size = 4'000'000'000'000'000;
        const auto text = sentence(hub(server));
        QVERIFY2(text.find("left where the download needs 4000 TB") != text.npos, text.c_str());
        QCOMPARE(server.count("/resolve/"), 0);
    }

    void a_cancel_is_heard_at_once()
    {
        HubServer server;
        fill(server);
        server.set_trick([](const Request& request, Reply usual) {
            if (request.path.starts_with("/api/")) usual.stall_after = 10;
            return std::optional(usual);
        });
        auto here = hub(server);
        here.stall_timeout = 60;
        const Cancel cancel;
        std::thread asks([&] {
            while (!server.stalls()) std::this_thread::yield();
            cancel.request();
        });
        const Stopwatch watch;
        QVERIFY_EXCEPTION_THROWN(get(here, "acme/small", {}, cancel), Cancelled);
        QVERIFY(watch.seconds() < 5);
        asks.join();
    }

    void names_are_checked_before_anything_is_asked()
    {
        for (const char* name : {"", "small", "a/b/c", "/a", "a/", "../b", "a/..", "a b/c", "a/b:", "a/b:../c",
                                 "a--b/c", "https://huggingface.co/a/b"}) {
            QVERIFY2(!is_hub_name(name), name);
            QVERIFY_EXCEPTION_THROWN(parse_hub_name(name), InvalidInput);
        }
        QCOMPARE(parse_hub_name("a/b.c-d:x/y.gguf").file, std::string("x/y.gguf"));
        QVERIFY_EXCEPTION_THROWN(parse_hub_name("a/b", "../x"), InvalidInput);
        Hub hub;
        hub.endpoint = "file:///etc";
        QVERIFY_EXCEPTION_THROWN(plan_download(hub, parse_hub_name("a/b")), InvalidInput);
        hub.endpoint = "http://127.0.0.1:1";
        hub.offline = true;
        QVERIFY_EXCEPTION_THROWN(plan_download(hub, parse_hub_name("a/b")), InvalidInput);
    }

    void the_environment_is_read_as_huggingface_hub_reads_it()
    {
        const auto unset = [] {
            for (const char* name : {"HF_ENDPOINT", "HF_TOKEN", "HF_TOKEN_PATH", "HF_HOME", "HF_HUB_CACHE",
                                     "HF_HUB_OFFLINE", "HF_HUB_DOWNLOAD_TIMEOUT"})
                qunsetenv(name);
        };
        unset();
        qputenv("XDG_CACHE_HOME", folder_->path().toUtf8());
        const fs::path home = folder_->path().toStdString();
        auto hub = hub_from_environment();
        QCOMPARE(hub.endpoint, std::string("https://huggingface.co"));
        QCOMPARE(hub.cache, home / "huggingface/hub");
        QVERIFY(hub.token.empty());
        write_file_atomically(home / "huggingface/token", "hf_file\n");
        QCOMPARE(hub_from_environment().token.reveal(), std::string("hf_file"));
        qputenv("HF_HOME", (home / "hf").string().c_str());
        qputenv("HF_ENDPOINT", "http://mirror:8080/");
        qputenv("HF_TOKEN", " hf_own ");
        qputenv("HF_HUB_OFFLINE", "1");
        hub = hub_from_environment();
        QCOMPARE(hub.endpoint, std::string("http://mirror:8080"));
        QCOMPARE(hub.cache, home / "hf/hub");
        QCOMPARE(hub.token.reveal(), std::string("hf_own"));
        QVERIFY(hub.offline);
        unset();
    }

    void models_are_found_by_their_names()
    {
        HubServer server;
        fill(server);
        server.repositories["acme/gguf-small"] = {{"x-Q4_0.gguf", {"x"}}};
        server.repositories["other/large"] = {};
        server.more = {
            {"gated", "manual"}, {"config", {{"model_type", "qwen2"}}}, {"safetensors", {{"total", 1'500'000'000}}}};
        const auto models = search_hub(hub(server), "small");
        QCOMPARE(models.size(), std::size_t(2));
        QCOMPARE(models[0].name, std::string("acme/gguf-small"));
        QVERIFY(models[0].gguf && models[0].gated);
        QCOMPARE(models[1].kind, std::string("qwen2"));
        QCOMPARE(models[1].parameters, std::uint64_t(1'500'000'000));
        QCOMPARE(models[1].downloads, 1234L);
        server.set_trick([](const Request&, Reply) {
            return std::optional(Reply{
                200, "",
                R"([7, {"id": "../x/y"}, {"id": 3}, {"id": "a/b", "downloads": 1e300, "config": [], "tags": {}, "gguf": 1}])"});
        });
        QCOMPARE(search_hub(hub(server), "x").size(), std::size_t(1));
    }

    void damage_in_the_cache_is_found_and_mended()
    {
        HubServer server;
        fill(server);
        const auto path = get(hub(server), "acme/small");
        QVERIFY(damaged_files(path).empty());
        std::fstream(fs::canonical(path / "model.safetensors"), std::ios::binary | std::ios::in | std::ios::out)
                .seekp(1000)
            << "damage";
        QCOMPARE(damaged_files(path), std::vector<std::string>{"model.safetensors"});
        const auto here = hub(server);
        QCOMPARE(download(here, plan_download(here, parse_hub_name("acme/small")), {}, {}, true), path);
        QVERIFY(damaged_files(path).empty());
    }

    void two_downloads_of_one_file_do_not_disturb_each_other()
    {
        HubServer server;
        fill(server);
        server.set_trick([](const Request& request, Reply usual) {
            if (request.path.starts_with("/cdn/")) usual.stall_after = 1'500'000;
            return std::optional(usual);
        });
        auto here = hub(server);
        here.stall_timeout = 60;
        std::atomic<bool> waited{false};
        fs::path a, b;
        std::thread first([&] { a = get(here, "acme/small"); });
        while (!server.stalls()) std::this_thread::yield();
        std::thread second([&] {
            b = get(here, "acme/small", [&](const Progress& p) {
                if (p.stage.english().starts_with("Waiting for another download")) waited = true;
            });
        });
        while (!waited) std::this_thread::yield();
        server.release();
        first.join();
        second.join();
        QCOMPARE(a, b);
        QCOMPARE(server.count("/cdn/"), 1);
        QCOMPARE(read_file(a / "model.safetensors", "weights"), weights_);
    }
};

QTEST_GUILESS_MAIN(HubTest)
#include "hub_test.moc"
