// Models that other programs left on this computer: what is listed, what is told of the rest, and that nothing changes.
#include "core/base/files.h"
#include "core/base/json.h"
#include "core/model/found.h"
#include "core/model/hub_cache.h"
#include "tests/places.h"
#include "tests/real_models.h"

#include <QTemporaryDir>
#include <QtTest>

#include <map>
#include <sys/stat.h>
#include <unistd.h>

using namespace steerdeck;
using namespace steerdeck::model;
namespace fs = std::filesystem;

namespace {

fs::path model_of_tests() { return fs::path(places::data()) / "demo"; }

void copy_model(const fs::path& folder)
{
    fs::create_directories(folder);
    for (const char* name : {"config.json", "tokenizer.json", "model.safetensors"})
        fs::copy_file(model_of_tests() / name, folder / name);
}

/// A GGUF file of version 3 that says its kind and holds nothing else.
std::string gguf_of_kind(const std::string& kind)
{
    std::string bytes = "GGUF";
    const auto number = [&](std::uint64_t value, int size) {
        for (int i = 0; i < size; ++i) bytes += char(value >> 8 * i & 255);
    };
    const auto text = [&](const std::string& value) {
        number(value.size(), 8);
        bytes += value;
    };
    number(3, 4);
    number(0, 8); // tensors
    number(1, 8); // keys
    text("general.architecture");
    number(8, 4); // a string
    text(kind);
    return bytes;
}

/// All names, sizes and times below a folder.
std::string state_of(const fs::path& folder)
{
    std::string text;
    for (const auto& entry : fs::recursive_directory_iterator(folder, fs::directory_options::skip_permission_denied)) {
        struct stat now {};
        ::lstat(entry.path().c_str(), &now);
        text += entry.path().string() + " " + std::to_string(now.st_size) + " " + std::to_string(now.st_mtim.tv_sec) +
                "." + std::to_string(now.st_mtim.tv_nsec) + "\n";
    }
    return text;
}

std::map<std::string, FoundModel> found_in(const ModelPlaces& places)
{
    std::map<std::string, FoundModel> models;
    find_models(places, [&](const FoundModel& model) { models[name_of(model.place) + ": " + model.name] = model; });
    return models;
}

} // namespace

class FoundTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> folder_;
    fs::path root() const { return folder_->path().toStdString(); }

    /// A file of a snapshot as the hub's cache has it; without content a link that leads nowhere.
    void put(const std::string& repository, const std::string& commit, const std::string& name,
             const std::string& bytes, bool there = true) const
    {
        const auto home = root() / "hub" / cache_name_of(repository);
        const auto link = home / "snapshots" / commit / name;
        fs::create_directories(link.parent_path());
        fs::create_directories(home / "blobs");
        const auto etag = sha256(bytes);
        if (there) write_file_atomically(home / "blobs" / etag, bytes);
        fs::create_symlink((home / "blobs" / etag).lexically_relative(link.parent_path()), link);
    }
    void put_model(const std::string& repository, const std::string& commit, bool whole = true) const
    {
        for (const char* name : {"config.json", "tokenizer.json", "model.safetensors"})
            put(repository, commit, name, read_file(model_of_tests() / name, "file"),
                whole || std::string(name) != "model.safetensors");
    }

private Q_SLOTS:
    void init() { folder_ = std::make_unique<QTemporaryDir>(); }

    void the_hubs_cache_is_read_as_it_is()
    {
        put_model("acme/whole", "1111");
        put_model("acme/half", "2222", false);
        put("acme/looked-at", "3333", "config.json", R"({"model_type": "llama"})");
        write_file_atomically(root() / "hub/models--acme--begun/blobs/abc.incomplete", "1234");
        put("acme/unknown", "4444", "config.json", R"({"model_type": "mamba", "torch_dtype": "float16"})");
        put("acme/unknown", "4444", "model.safetensors", "not looked at");
        put("acme/packed", "5555", "config.json",
            R"({"model_type": "llama", "quantization_config": {"quant_method": "gptq", "bits": 4}})");
        put("acme/pointer", "6666", "config.json", read_file(model_of_tests() / "config.json", "file"));
        put("acme/pointer", "6666", "model.safetensors",
            "version https://git-lfs.github.com/spec/v1\noid sha256:abc\nsize 5\n");
        put("acme/broken", "7777", "config.json", "{not json");
        fs::create_directories(root() / "hub/datasets--acme--texts/snapshots/1");
        fs::create_directories(root() / "hub/.locks/models--acme--whole");
        const auto before = state_of(root());
        const auto models = found_in({{root() / "hub"}, {}, {}, {}, {}, {}});
        QCOMPARE(state_of(root()), before);

        const auto& whole = models.at("hub cache: acme/whole");
        QVERIFY2(whole.opens && whole.whole && whole.why.empty(), whole.why.english().c_str());
        QCOMPARE(whole.kind, std::string("llama"));
        QCOMPARE(whole.path, root() / "hub/models--acme--whole/snapshots/1111");
        QCOMPARE(whole.bytes, std::uint64_t(fs::file_size(model_of_tests() / "model.safetensors")));
        QCOMPARE(whole.hub, std::string("acme/whole"));
        for (const char* name : {"acme/half", "acme/looked-at", "acme/begun"}) {
            const auto& half = models.at(std::string("hub cache: ") + name);
            QVERIFY2(!half.opens && !half.whole && !half.why.empty() && half.hub == name, name);
        }
        for (const char* name : {"acme/unknown", "acme/pointer", "acme/broken"}) {
            const auto& refused = models.at(std::string("hub cache: ") + name);
            QVERIFY2(!refused.opens && !refused.why.empty(), name);
        }
        QCOMPARE(models.at("hub cache: acme/unknown").kind, std::string("mamba"));
        QCOMPARE(models.at("hub cache: acme/unknown").numbers, std::string("float16"));
        QVERIFY(models.at("hub cache: acme/pointer").why.english().find("git LFS") != std::string::npos);
        QCOMPARE(models.at("hub cache: acme/packed").numbers, std::string("gptq 4 bits"));
        QCOMPARE(models.size(), std::size_t(8));
    }

    void a_newer_snapshot_that_is_not_whole_hides_nothing()
    {
        put_model("acme/model", "1111");
        put("acme/model", "2222", "config.json", "{}");
        const auto models = found_in({{root() / "hub"}, {}, {}, {}, {}, {}});
        QVERIFY(models.at("hub cache: acme/model").opens);
        QCOMPARE(models.at("hub cache: acme/model").path.filename(), fs::path("1111"));
    }

    void folders_of_other_programs_are_walked()
    {
        copy_model(root() / "studio/acme/model-safetensors");
        copy_model(root() / "added/here");
        copy_model(root() / "added/a/b/c/d");
        fs::create_directory_symlink(root() / "added", root() / "added/a/circle");
        fs::create_symlink("/nowhere", root() / "added/dangling.gguf");
        ::mkfifo((root() / "added/pipe.gguf").c_str(), 0600);
        fs::create_directories(root() / "added/closed");
        fs::permissions(root() / "added/closed", fs::perms::none);
        write_file_atomically(root() / "llama/acme_model.gguf.downloadInProgress", "GG");
        write_file_atomically(root() / "added/.hidden/config.json", "{}");
        const auto models =
            found_in({{}, {root() / "studio"}, {}, {root() / "llama"}, {}, {root() / "added", root() / "missing"}});
        fs::permissions(root() / "added/closed", fs::perms::owner_all);
        QVERIFY(models.at("LM Studio: acme/model-safetensors").opens);
        QVERIFY(models.at("added folder: here").opens);
        QVERIFY(models.at("added folder: a/b/c/d").opens);
        QVERIFY(!models.at("llama.cpp: acme_model.gguf").whole);
        QCOMPARE(models.at("llama.cpp: acme_model.gguf").bytes, std::uint64_t(2));
        QVERIFY(!models.contains("added folder: dangling.gguf") || !models.at("added folder: dangling.gguf").opens);
        QVERIFY(!models.contains("added folder: pipe.gguf") || !models.at("added folder: pipe.gguf").opens);
    }

    void an_added_folder_may_be_a_cache_itself()
    {
        put_model("acme/whole", "1111");
        const auto models = found_in({{}, {}, {}, {}, {}, {root()}});
        QVERIFY(models.at("hub cache: acme/whole").opens);
        QCOMPARE(models.size(), std::size_t(1));
    }

    void gguf_files_are_told_by_their_headers()
    {
        write_file_atomically(root() / "studio/acme/Model-GGUF/Model-Q4_K_M.gguf", gguf_of_kind("mamba"));
        write_file_atomically(root() / "studio/acme/Model-GGUF/mmproj-Model-F16.gguf", gguf_of_kind("clip"));
        write_file_atomically(root() / "studio/acme/Split/x-Q8_0-00001-of-00002.gguf", gguf_of_kind("llama"));
        write_file_atomically(root() / "studio/acme/Damaged/x.gguf", "GGUF and nothing");
        write_file_atomically(root() / "studio/acme/Pointer/x.gguf",
                              "version https://git-lfs.github.com/spec/v1\noid sha256:abc\nsize 5\n");
        put("acme/gguf", "1111", "small-Q4_K_M.gguf", gguf_of_kind("mamba"));
        put("acme/gguf", "1111", "small-Q8_0.gguf", "not there", false);
        const auto models = found_in({{root() / "hub"}, {root() / "studio"}, {}, {}, {}, {}});
        const auto& known = models.at("LM Studio: acme/Model-GGUF/Model-Q4_K_M.gguf");
        QCOMPARE(known.kind, std::string("mamba"));
        QCOMPARE(known.numbers, std::string("Q4_K_M"));
        QVERIFY(known.whole && !known.opens && !known.why.empty());
        QVERIFY(!models.contains("LM Studio: acme/Model-GGUF/mmproj-Model-F16.gguf"));
        const auto& split = models.at("LM Studio: acme/Split/x-Q8_0-00001-of-00002.gguf");
        QVERIFY(!split.whole && !split.opens);
        QVERIFY2(split.why.english().find("1 of its 2 parts") != std::string::npos, split.why.english().c_str());
        for (const char* name : {"Damaged", "Pointer"}) {
            const auto& refused = models.at(std::string("LM Studio: acme/") + name + "/x.gguf");
            QVERIFY2(!refused.opens && !refused.why.empty(), name);
        }
        QCOMPARE(models.at("hub cache: acme/gguf:small-Q4_K_M.gguf").hub, std::string("acme/gguf:small-Q4_K_M.gguf"));
        QVERIFY(!models.at("hub cache: acme/gguf:small-Q8_0.gguf").whole);
        QCOMPARE(models.size(), std::size_t(6));
    }

    void a_real_gguf_file_opens()
    {
        const auto file = real_model("smollm2.gguf");
        if (file.empty()) QSKIP(no_real_model);
        fs::create_directories(root() / "added");
        fs::create_symlink(file, root() / "added/model.gguf");
        const auto model = found_in({{}, {}, {}, {}, {}, {root() / "added"}}).at("added folder: model.gguf");
        QVERIFY2(model.opens, model.why.english().c_str());
        QCOMPARE(model.kind, std::string("llama"));
        QCOMPARE(model.numbers, std::string("Q4_1"));
    }

    void each_path_is_told_once()
    {
        copy_model(root() / "added/here");
        std::vector<fs::path> paths;
        find_models({{}, {root() / "added"}, {}, {}, {}, {root() / "added", root() / "added/."}},
                    [&](const FoundModel& model) { paths.push_back(model.path); });
        QCOMPARE(paths.size(), std::size_t(1));
    }

    void ollamas_manifests_lead_to_their_blobs()
    {
        const auto home = root() / "ollama";
        const std::string hex(64, 'a'), other(64, 'b');
        const auto manifest = [&](const std::string& digest, std::uint64_t size) {
            const auto layer = [](const char* kind, const std::string& name, std::uint64_t bytes) {
                return Json{{"mediaType", std::string("application/vnd.ollama.image.") + kind},
                            {"digest", name},
                            {"size", bytes}};
            };
            return Json{{"schemaVersion", 2},
                        {"config", {{"digest", "sha256:x"}}},
                        {"layers", {layer("template", "sha256:" + other, 3), layer("model", digest, size)}}}
                .dump();
        };
        write_file_atomically(home / "blobs" / ("sha256-" + hex), "GGUFdamaged");
        write_file_atomically(home / "manifests/registry.ollama.ai/library/small/1b", manifest("sha256:" + hex, 11));
        write_file_atomically(home / "manifests/registry.ollama.ai/acme/small/latest", manifest("sha256:" + hex, 12));
        write_file_atomically(home / "manifests/hf.co/acme/gguf/Q4_K_M",
                              manifest("sha256:" + std::string(64, 'c'), 12));
        write_file_atomically(home / "manifests/registry.ollama.ai/library/evil/1",
                              manifest("sha256:../../../../etc/passwd", 1));
        write_file_atomically(home / "manifests/registry.ollama.ai/library/broken/1", "{");
        write_file_atomically(home / "manifests/registry.ollama.ai/library/list/1", "[1]");
        std::vector<FoundModel> models;
        find_models({{}, {}, {home}, {}, {}, {}}, [&](const FoundModel& model) { models.push_back(model); });
        std::map<std::string, FoundModel> named;
        for (const auto& model : models) named[model.name] = model;
        QVERIFY(named.at("small:1b").whole && !named.at("acme/small:latest").whole); // of one file, in two sizes
        QCOMPARE(named.at("small:1b").path, home / "blobs" / ("sha256-" + hex));
        QVERIFY(!named.at("hf.co/acme/gguf:Q4_K_M").whole);
        QVERIFY(!named.at("evil:1").opens && !named.at("broken:1").opens);
        for (const auto& model : models) QVERIFY(model.path.string().starts_with(root().string()));
    }

    void the_usual_places_follow_the_environment()
    {
        for (const char* name : {"HF_HUB_CACHE", "HUGGINGFACE_HUB_CACHE", "HF_HOME", "OLLAMA_MODELS", "LLAMA_CACHE",
                                 "STEERDECK_REAL_MODELS", "XDG_CACHE_HOME"})
            qunsetenv(name);
        qputenv("HOME", folder_->path().toUtf8());
        auto places = usual_model_places({"/own"});
        QCOMPARE(places.hub_caches, std::vector<fs::path>{root() / ".cache/huggingface/hub"});
        QCOMPARE(places.lm_studio,
                 (std::vector<fs::path>{root() / ".lmstudio/models", root() / ".cache/lm-studio/models"}));
        QCOMPARE(places.ollama.front(), root() / ".ollama/models");
        QCOMPARE(places.llama_cpp.front(), root() / ".cache/llama.cpp");
        QCOMPARE(places.real_models.front(), root() / ".cache/steerdeck/real-models");
        QCOMPARE(places.added, std::vector<fs::path>{"/own"});
        write_file_atomically(root() / ".lmstudio-home-pointer", "/studio\n");
        qputenv("OLLAMA_MODELS", "/ollama");
        qputenv("LLAMA_CACHE", "/llama");
        places = usual_model_places();
        QCOMPARE(places.lm_studio.front(), fs::path("/studio/models"));
        QCOMPARE(places.ollama, std::vector<fs::path>{"/ollama"});
        QCOMPARE(places.llama_cpp, std::vector<fs::path>{"/llama"});
        qunsetenv("OLLAMA_MODELS");
        qunsetenv("LLAMA_CACHE");
    }
};

QTEST_GUILESS_MAIN(FoundTest)
#include "found_test.moc"
