// A model folder is a stranger's: whatever lies in it is used or refused by one sentence that says what, where and what
// to do. Damaged headers of single files are in model_test.cpp.
#include "core/base/files.h"
#include "core/behaviors/behaviors.h"
#include "core/model/config.h"
#include "core/model/decoder.h"
#include "core/model/safetensors.h"
#include "core/steering/token.h"
#include "core/text/chat_template.h"
#include "core/text/tokenizer.h"
#include "tests/places.h"

#include <ATen/ATen.h>
#include <QTemporaryDir>
#include <QtTest>
#include <csignal>
#include <functional>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace steerdeck;
namespace fs = std::filesystem;

namespace {

/// The sentence of the Error that `action` throws; any other exception fails the test by itself.
QString refusal(const std::function<void()>& action)
{
    try {
        action();
    } catch (const Error& error) {
        return error.what();
    }
    return "nothing was refused";
}

/// `{folder}` stands for where the model lies.
#define REFUSED(action, sentence)                                                                                      \
    do {                                                                                                               \
        const QString wanted = QString(sentence).replace("{folder}", folder().c_str());                                \
        QCOMPARE(refusal([&] { action; }), wanted);                                                                    \
    } while (false)

std::size_t entries(const fs::path& folder) { return std::size_t(std::distance(fs::directory_iterator(folder), {})); }

/// A file system of 64 kB at `place` while it lives, where mounting is permitted.
class SmallDisk {
public:
    explicit SmallDisk(const fs::path& place) : place_(place)
    {
        fs::create_directories(place);
        mounted_ = ::mount("tmpfs", place.c_str(), "tmpfs", 0, "size=64k") == 0;
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;
    ~SmallDisk()
    {
        if (mounted_) ::umount2(place_.c_str(), MNT_DETACH);
    }
    bool mounted() const { return mounted_; }

private:
    fs::path place_;
    bool mounted_;
};

/// Files of at most so many bytes while it lives: writing beyond fails with EFBIG, as ENOSPC does on a full disk.
class SmallFiles {
public:
    explicit SmallFiles(rlim_t bytes) : handler_(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &before_);
        auto small = before_;
        small.rlim_cur = bytes;
        setrlimit(RLIMIT_FSIZE, &small);
    }
    SmallFiles(const SmallFiles&) = delete;
    SmallFiles& operator=(const SmallFiles&) = delete;
    ~SmallFiles()
    {
        setrlimit(RLIMIT_FSIZE, &before_);
        std::signal(SIGXFSZ, handler_);
    }

private:
    void (*handler_)(int);
    struct rlimit before_ {};
};

steering::SteeringToken token_of(int width, float value)
{
    return {"german", "language", false, at::full({width}, value), Json{{"steps", 3}}};
}

steering::ModelIdentity model_of(int width)
{
    return {"tiny", "fingerprint-of-tiny", "fingerprint-of-tokenizer", width};
}

} // namespace

class BadInputTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> place_;

    fs::path folder() const { return place_->path().toStdString(); }
    void load() const { model::load_decoder(folder(), at::kFloat); }
    void put(const char* name, std::string_view bytes) const { write_file_atomically(folder() / name, bytes); }
    Json index() const { return read_json(folder() / "model.safetensors.index.json", "index"); }
    void change(const char* shard, const std::function<void(std::map<std::string, at::Tensor>&)>& how) const
    {
        auto contents = model::read_safetensors(folder() / shard);
        for (auto& [name, tensor] : contents.tensors) tensor = tensor.clone();
        how(contents.tensors);
        model::write_safetensors(folder() / shard, contents);
    }

private Q_SLOTS:
    /// A model of three shards, whole.
    void init()
    {
        place_ = std::make_unique<QTemporaryDir>();
        for (const auto& entry : fs::directory_iterator(fs::path(places::golden()) / "decoders" / "llama-biased"))
            if (entry.path().filename() != "golden.safetensors")
                fs::copy_file(entry.path(), folder() / entry.path().filename());
    }
    void cleanup()
    {
        std::error_code none;
        fs::permissions(folder(), fs::perms::owner_all, none);
        place_.reset();
    }

    void the_whole_model_is_read() { load(); }

    // ---- Shards and their index
    // --------------------------------------------------------------------------------------

    void a_truncated_shard_is_named()
    {
        const auto shard = folder() / "model-00002-of-00003.safetensors";
        fs::resize_file(shard, fs::file_size(shard) - 4);
        const auto sentence = refusal([&] { load(); });
        QVERIFY2(sentence.startsWith("The model weights file has tensor \"") &&
                     sentence.endsWith(
                         QString("\" outside the file; it is truncated or damaged (%1). Fetch or make the file again.")
                             .arg(shard.c_str())),
                 qPrintable(sentence));
    }

    void a_missing_shard_is_named()
    {
        fs::remove(folder() / "model-00003-of-00003.safetensors");
        REFUSED(load(), "The model weights file cannot be opened: No such file or directory "
                        "({folder}/model-00003-of-00003.safetensors). Check the path and its permissions.");
    }

    void a_tensor_that_no_shard_of_the_index_holds_is_named()
    {
        auto json = index();
        Json kept = Json::object();
        for (const auto& [name, file] : json["weight_map"].items())
            if (file != "model-00003-of-00003.safetensors") kept[name] = file;
        json["weight_map"] = kept;
        put("model.safetensors.index.json", json.dump());
        const auto sentence = refusal([&] { load(); });
        QVERIFY2(sentence.startsWith("The tensor \"") && sentence.contains("\" is missing (") &&
                     sentence.endsWith("). Fetch the model folder again."),
                 qPrintable(sentence));
    }

    void an_index_that_leaves_its_folder_is_refused_data()
    {
        QTest::addColumn<QString>("file");
        for (const char* file : {"../weights.safetensors", "/etc/passwd", "a/b.safetensors", ""})
            QTest::newRow(file) << file;
    }
    void an_index_that_leaves_its_folder_is_refused()
    {
        QFETCH(QString, file);
        auto json = index();
        json["weight_map"]["lm_head.weight"] = file.toStdString();
        put("model.safetensors.index.json", json.dump());
        REFUSED(load(), "The weights index names no file of its own folder for \"lm_head.weight\" "
                        "({folder}/model.safetensors.index.json). Fetch the folder again.");
    }

    void an_index_without_a_map_is_refused()
    {
        put("model.safetensors.index.json", "{}");
        REFUSED(load(), "The key \"weight_map\" is missing ({folder}/model.safetensors.index.json). Check the file.");
    }

    void weights_that_are_not_finite_are_named()
    {
        change("model-00001-of-00003.safetensors", [](auto& tensors) { tensors.begin()->second.view(-1)[1] = NAN; });
        const auto name = model::read_safetensors(folder() / "model-00001-of-00003.safetensors").tensors.begin()->first;
        const auto sentence = refusal([&] { load(); });
        QVERIFY2(
            sentence.startsWith(QString("The tensor \"%1\" holds values that are not finite (").arg(name.c_str())) &&
                sentence.endsWith("). Fetch the model folder again, or choose another dtype."),
            qPrintable(sentence));
    }

    void a_wrong_shape_is_told_beside_the_one_wanted()
    {
        change("model-00001-of-00003.safetensors", [](auto& tensors) {
            tensors.at("model.embed_tokens.weight") = at::zeros({3, 5});
        });
        const auto config = model::read_config(folder());
        const auto sentence = refusal([&] { load(); });
        const auto wanted =
            QString("The tensor \"model.embed_tokens.weight\" has shape [3, 5] where config.json asks for [%1, %2] (")
                .arg(config.vocab_size)
                .arg(config.hidden_size);
        QVERIFY2(sentence.startsWith(wanted), qPrintable(sentence));
    }

    // ---- Headers
    // -----------------------------------------------------------------------------------------------------

    void a_long_header_of_many_names_is_refused_or_read_at_once()
    {
        // Looking at all names before each name, or at all siblings after each object, would take hours here.
        std::string header = "{";
        for (int i = 0; i < 200'000; ++i) header += (i ? ",\"t" : "\"t") + std::to_string(i) + "\":{}";
        header += "}";
        const std::uint64_t length = header.size();
        put("x.safetensors", std::string(reinterpret_cast<const char*>(&length), 8) + header);
        REFUSED(model::read_safetensors(folder() / "x.safetensors"),
                "The weights file has no usable offsets for tensor \"t0\" ({folder}/x.safetensors). Fetch or make the "
                "file again.");
    }

    void many_settings_are_read_at_once()
    {
        std::string text = R"({"model_type":"llama")";
        for (int i = 0; i < 100'000; ++i) text += ",\"k" + std::to_string(i) + "\":[{},{}]";
        put("config.json", text + "}");
        QCOMPARE(model::read_config(folder()).hidden_size, 4096); // what is left out has its default
        text = "[{}";
        for (int i = 0; i < 300'000; ++i) text += ",{}";
        put("tokenizer.json", text + "]");
        REFUSED(Tokenizer::load(folder()),
                "The tokenizer has no key \"model\" ({folder}/tokenizer.json). Fetch the file again.");
    }

    void a_key_that_stands_twice_in_json_has_its_last_value()
    {
        QCOMPARE(parse_json(R"({"a":1,"b":2,"a":3})", "setting", "s").dump(), std::string(R"({"a":3,"b":2})"));
        std::string many = "{";
        for (int i = 0; i < 40; ++i)
            many += "\"k" + std::to_string(i % 20) + "\":" + std::to_string(i) + (i < 39 ? "," : "}");
        const Json json = parse_json(many, "setting", "s");
        QCOMPARE(json.size(), std::size_t(20));
        QCOMPARE(json["k0"].get<int>() + json["k19"].get<int>(), 20 + 39);
    }

    void numbers_beyond_any_range_are_refused()
    {
        REFUSED(parse_json("{\"a\":\n 1e999}", "setting", "s.json"),
                "The setting is not valid JSON, line 2, column 6 (s.json). Mend or replace the file.");
        put("config.json", R"({"model_type":"llama","eos_token_id":[1,1.5],"hidden_size":8,"num_hidden_layers":1,
            "num_attention_heads":1,"intermediate_size":8,"vocab_size":8,"max_position_embeddings":8})");
        REFUSED(model::read_config(folder()),
                "The key \"eos_token_id\" holds something that is no whole number of its range "
                "({folder}/config.json). Check the file.");
    }

    void an_empty_tensor_with_huge_other_sides_is_refused()
    {
        const std::string header = R"({"a":{"dtype":"F32","shape":[0,4611686018427387904,4],"data_offsets":[0,0]}})";
        const std::uint64_t length = header.size();
        put("x.safetensors", std::string(reinterpret_cast<const char*>(&length), 8) + header);
        REFUSED(model::read_safetensors(folder() / "x.safetensors"),
                "The weights file has a shape too large for tensor \"a\" ({folder}/x.safetensors). Fetch or make the "
                "file again.");
    }

    // ---- Files that are no files
    // -------------------------------------------------------------------------------------

    void links_in_a_circle_are_refused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char* name, const char* what) {
            QTest::newRow(name) << name
                                << QString("The %1 file cannot be reached: Too many levels of symbolic links "
                                           "({folder}/%2). Check the path and its permissions.")
                                       .arg(what, name);
        };
        row("config.json", "model configuration");
        row("generation_config.json", "generation settings");
        row("tokenizer.json", "tokenizer");
        row("tokenizer_config.json", "tokenizer settings");
        row("chat_template.jinja", "chat template");
        row("behaviors.json", "behaviour set");
        QTest::newRow("model-00001-of-00003.safetensors")
            << "model-00001-of-00003.safetensors"
            << "The model weights file cannot be opened: Too many levels of symbolic links "
               "({folder}/model-00001-of-00003.safetensors). Check the path and its permissions.";
    }
    void links_in_a_circle_are_refused()
    {
        QFETCH(QString, name);
        QFETCH(QString, sentence);
        const auto file = folder() / name.toStdString();
        fs::remove(file);
        fs::create_symlink(file, file);
        REFUSED(open(name), sentence);
    }

    void a_folder_that_links_to_itself_is_refused()
    {
        const auto loop = folder() / "loop";
        fs::create_directory_symlink(loop, loop);
        QCOMPARE(refusal([&] { model::model_path(loop); }),
                 QString("The model folder is missing (%1). Choose a folder that holds config.json, or a GGUF "
                         "file.")
                     .arg(loop.c_str()));
        REFUSED(model::read_config(loop),
                "The model configuration file cannot be reached: Too many levels of symbolic links "
                "({folder}/loop/config.json). Check the path and its permissions.");
        QVERIFY(steering::TokenStore::of_folder(loop, model_of(4)).all().empty());
    }

    void pipes_devices_and_folders_are_no_files_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("kind");
        for (const char* name : {"config.json", "generation_config.json", "tokenizer.json", "tokenizer_config.json",
                                 "chat_template.jinja", "behaviors.json", "model-00001-of-00003.safetensors"})
            for (const char* kind : {"pipe", "device", "folder"})
                QTest::addRow("%s as a %s", name, kind) << name << kind;
    }
    void pipes_devices_and_folders_are_no_files()
    {
        QFETCH(QString, name);
        QFETCH(QString, kind);
        const auto file = folder() / name.toStdString();
        fs::remove(file);
        if (kind == "pipe") QCOMPARE(::mkfifo(file.c_str(), 0600), 0);
        if (kind == "device") fs::create_symlink("/dev/zero", file);
        if (kind == "folder") fs::create_directory(file);
        const auto sentence = refusal([&] { open(name); });
        QVERIFY2(sentence.endsWith(QString(" is not a regular file (%1). Choose a file.").arg(file.c_str())),
                 qPrintable(sentence));
        QVERIFY_THROWS_EXCEPTION(UnreadableFile, sha256_of_file(file));
    }

    void an_empty_folder_and_empty_files_are_refused()
    {
        for (const auto& entry : fs::directory_iterator(folder())) fs::remove(entry);
        REFUSED(model::read_config(folder()),
                "The model configuration file is missing ({folder}/config.json). Check the path.");
        REFUSED(load(), "The model configuration file is missing ({folder}/config.json). Check the path.");
        REFUSED(Tokenizer::load(folder()), "The tokenizer file is missing ({folder}/tokenizer.json). Check the path.");
        QVERIFY(ChatTemplate::of_model(folder()).is_plain()); // a base model's
        QVERIFY(steering::TokenStore::of_folder(folder(), model_of(4)).all().empty());
        put("config.json", "");
        REFUSED(model::read_config(folder()),
                "The model configuration is not valid JSON, line 1, column 1 ({folder}/config.json). "
                "Mend or replace the file.");
    }

    void files_that_may_not_be_read_are_refused()
    {
        if (::geteuid() == 0) QSKIP("The superuser reads every file");
        fs::permissions(folder() / "config.json", fs::perms::none);
        REFUSED(load(), "The model configuration file cannot be read ({folder}/config.json). Check its permissions.");
    }

    // ---- Writing
    // -----------------------------------------------------------------------------------------------------

    void a_token_that_cannot_be_written_leaves_the_old_one_data()
    {
        QTest::addColumn<QString>("obstacle");
        for (const char* obstacle : {"full disk", "file limit", "folder that is a file", "folder without rights"})
            QTest::newRow(obstacle) << obstacle;
    }
    void a_token_that_cannot_be_written_leaves_the_old_one()
    {
        QFETCH(QString, obstacle);
        constexpr int width = 100'000;
        auto tokens = folder() / "tokens";
        const auto write = [&](float value) { steering::write_token(tokens, token_of(width, value), model_of(width)); };
        QString reason;
        std::optional<SmallDisk> disk;
        std::optional<SmallFiles> limit;
        if (obstacle == "full disk") {
            // An old token of a smaller model; the new one does not fit beside it.
            disk.emplace(tokens);
            if (!disk->mounted()) limit.emplace(40'000);
            reason =
                disk->mounted() ? "cannot be written: No space left on device" : "cannot be written: File too large";
            steering::write_token(tokens, token_of(4, 1), model_of(4));
        } else {
            steering::write_token(tokens, token_of(4, 1), model_of(4));
        }
        const auto file = tokens / "german.safetensors";
        const auto old = read_file(file, "token");
        if (obstacle == "file limit") {
            limit.emplace(40'000);
            reason = "cannot be written: File too large";
        } else if (obstacle == "folder that is a file") {
            fs::rename(tokens, folder() / "kept");
            put("tokens", "a file");
            reason = "cannot be created: Not a directory";
        } else if (obstacle == "folder without rights") {
            if (::geteuid() ==
                0) { // the superuser may write everywhere but to a file system that is mounted to be read
                if (::mount(tokens.c_str(), tokens.c_str(), nullptr, MS_BIND, nullptr) != 0 ||
                    ::mount(nullptr, tokens.c_str(), nullptr, MS_BIND | MS_REMOUNT | MS_RDONLY, nullptr) != 0)
                    QSKIP("The superuser may write here, and nothing can be mounted");
                reason = "cannot be created: Read-only file system";
            } else {
                fs::permissions(tokens, fs::perms::owner_read | fs::perms::owner_exec);
                reason = "cannot be created: Permission denied";
            }
        }
        const auto sentence = refusal([&] { write(2); });
        limit.reset();
        const bool moved = obstacle == "folder that is a file";
        const auto kept = moved ? folder() / "kept" : tokens;
        const auto after = read_file(kept / "german.safetensors", "token");
        const auto left = entries(kept);
        if (obstacle == "folder without rights") {
            ::umount2(tokens.c_str(), MNT_DETACH);
            fs::permissions(tokens, fs::perms::owner_all);
        }
        const auto what = moved ? QString("The folder ") : QString("The file ");
        QVERIFY2(sentence.startsWith(what + reason), qPrintable(sentence));
        QVERIFY2(sentence.contains(moved ? tokens.c_str() : file.c_str()) &&
                     sentence.contains("Check free space and permissions"),
                 qPrintable(sentence));
        QCOMPARE(after, old);
        QCOMPARE(left, std::size_t(1));
    }

private:
    /// Opens what `name` is read as.
    void open(const QString& name) const
    {
        if (name == "tokenizer.json")
            Tokenizer::load(folder());
        else if (name == "tokenizer_config.json" || name == "chat_template.jinja")
            ChatTemplate::of_model(folder());
        else if (name == "behaviors.json")
            behaviors::read_behavior_set(folder() / "behaviors.json");
        else
            load();
    }
};

QTEST_APPLESS_MAIN(BadInputTest)
#include "bad_input_test.moc"
