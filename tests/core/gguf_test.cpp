// GGUF files: what is read from good ones, and that a stranger's is used or refused by one sentence.
#include "core/base/error.h"
#include "core/base/gguf.h"
#include "core/base/json.h"
#include "core/base/open_file.h"
#include "core/model/config.h"
#include "core/model/fingerprint.h"
#include "core/model/folder.h"
#include "core/model/gguf_model.h"
#include "core/text/chat_template.h"
#include "core/text/special_tokens.h"
#include "core/text/tokenizer.h"
#include "tests/core/gguf_models.h"
#include "tests/places.h"

#include <QTemporaryDir>
#include <QtTest>
#include <functional>
#include <sys/stat.h>

using namespace steerdeck;
namespace fs = std::filesystem;

namespace {

QString refusal(const std::function<void()>& action)
{
    try {
        action();
    } catch (const UnreadableFile& error) {
        return error.what();
    }
    return "nothing was refused";
}

/// A file with one tensor of four numbers.
GgufWriter small()
{
    GgufWriter file;
    file.set("general.architecture", "llama");
    file.tensor("a", 0, {4}, std::string(16, '\0'));
    return file;
}

using Writer = GgufWriter;

} // namespace

class GgufTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> place_;

    fs::path folder() const { return place_->path().toStdString(); }
    fs::path path() const { return folder() / "model.gguf"; }
    QString read(const std::string& bytes) const
    {
        write_file_atomically(path(), bytes);
        auto sentence = refusal([&] { read_gguf(path()); });
        return sentence.replace(folder().c_str(), "{folder}");
    }

private Q_SLOTS:
    void init() { place_ = std::make_unique<QTemporaryDir>(); }

    void values_and_tensors_are_read()
    {
        for (const std::uint32_t version : {2u, 3u}) {
            Writer file;
            file.version = version;
            file.alignment = 64;
            file.set("general.alignment", 64);
            file.set("general.architecture", "llama");
            file.raw("u8", Writer::u8, "\xff");
            file.raw("i8", Writer::i8, "\xff");
            file.raw("i16", Writer::i16, Writer::bytes_of<std::int16_t>(-300));
            file.raw("i64", Writer::i64, Writer::bytes_of<std::int64_t>(-5'000'000'000));
            file.raw("u64", Writer::u64, Writer::bytes_of<std::uint64_t>(5'000'000'000));
            file.raw("f64", Writer::f64, Writer::bytes_of(0.25));
            file.set("truth", true);
            file.set("texts", std::vector<std::string>{"a", "", "ü"});
            file.set("numbers", std::vector<std::int32_t>{7, 7, 7});
            file.set("mixed", std::vector<std::int32_t>{7, 8});
            // An array of arrays is read over.
            file.raw("nested", Writer::array,
                     Writer::bytes_of<std::uint32_t>(Writer::array) + Writer::bytes_of<std::uint64_t>(1) +
                         Writer::bytes_of<std::uint32_t>(Writer::u8) + Writer::bytes_of<std::uint64_t>(2) + "xy");
            file.tensor("first", 0, {2, 3}, std::string(24, 'a'));
            file.tensor("second", 12, {2, 256}, std::string(288, 'b'));
            file.write(path());
            const auto gguf = read_gguf(path());
            QCOMPARE(gguf.whole("u8"), std::optional<std::int64_t>(255));
            QCOMPARE(gguf.whole("i8"), std::optional<std::int64_t>(-1));
            QCOMPARE(gguf.whole("i16"), std::optional<std::int64_t>(-300));
            QCOMPARE(gguf.whole("i64"), std::optional<std::int64_t>(-5'000'000'000));
            QCOMPARE(gguf.whole("u64"), std::optional<std::int64_t>(5'000'000'000));
            QCOMPARE(gguf.number("f64"), std::optional<double>(0.25));
            QCOMPARE(gguf.number("u8"), std::optional<double>(255));
            QCOMPARE(gguf.truth("truth"), std::optional<bool>(true));
            QCOMPARE(gguf.whole("numbers"), std::optional<std::int64_t>(7)); // the same for all layers
            QCOMPARE(*gguf.texts("texts"), (std::vector<std::string>{"a", "", "ü"}));
            QVERIFY(!gguf.whole("missing") && !gguf.texts("missing"));
            QVERIFY(refusal([&] { (void)gguf.whole("mixed"); }).contains("\"mixed\" is a list of numbers"));
            QVERIFY(refusal([&] { (void)gguf.text("u8"); }).contains("\"u8\" is no text"));
            QVERIFY(refusal([&] { (void)gguf.whole("nested"); }).contains("\"nested\" is no whole number"));
            const auto* second = gguf.tensor("second");
            QVERIFY(second && std::string(second->type->name) == "Q4_K");
            QCOMPARE(second->shape, (std::vector<std::int64_t>{2, 256}));
            QCOMPARE(second->bytes, std::uint64_t(288));
            QCOMPARE(read_file(path(), "model").substr(second->offset, 3), std::string("bbb"));
        }
    }

    void damaged_files_are_refused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char* name, const std::string& bytes, const char* sentence) {
            QTest::newRow(name) << QByteArray::fromStdString(bytes) << QString(sentence);
        };
        const auto whole = small().bytes();
        row("empty", "", "The model file has 0 bytes, too few for a GGUF file");
        row("ends after its name", "GGUF", "The model file has 4 bytes, too few for a GGUF file");
        row("another kind", std::string(64, 'x'), "The model file is no GGUF file: it does not begin with \"GGUF\"");
        row("old kind", "tjgg" + std::string(60, '\0'), "The model file is of the old GGML kind, from before GGUF");
        row("pointer", "version https://git-lfs.github.com/spec/v1\noid sha256:0\n",
            "The model file is a git LFS pointer: it stands for the weights and does not hold them");
        auto file = small();
        file.version = 1;
        row("version 1", file.bytes(), "The model file is a GGUF file of version 1, which is not supported");
        file.version = 9;
        row("version 9", file.bytes(), "The model file is a GGUF file of version 9, which is not supported");
        file.version = 3u << 24;
        row("big endian", file.bytes(), "The model file is a big-endian GGUF file, which is not supported");
        file = small();
        file.tensors_said = std::int64_t(1) << 60;
        row("tensors without end", file.bytes(),
            "The model file announces 1152921504606846976 tensors, more than the 65536 there may be");
        file.tensors_said = 60'000;
        row("more tensors than room", file.bytes(),
            "The model file announces 60000 tensors, more than it has room for; it is truncated or damaged");
        file = small();
        file.keys_said = 60'000;
        row("more keys than room", file.bytes(),
            "The model file announces 60000 metadata keys, more than it has room for; it is truncated or damaged");
        row("truncated in its header", whole.substr(0, 60), "The model file ends inside its header; it is truncated");
        row("truncated in its tensors", whole.substr(0, whole.size() - 20),
            "The model file has tensor \"a\" outside the file; it is truncated or damaged");
        const auto with = [&](std::uint32_t kind, const std::string& value) {
            Writer one;
            one.raw("key", kind, value);
            return one.bytes();
        };
        row("long text", with(Writer::text, Writer::bytes_of<std::uint64_t>(std::uint64_t(1) << 40)),
            "The model file announces 1099511627776 bytes for the metadata \"key\", more than there are");
        row("no such type", with(13, std::string(8, '\0')),
            "The model file gives the metadata \"key\" the type 13, which does not exist");
        const auto list = [](std::uint32_t kind, std::uint64_t n) {
            return Writer::bytes_of(kind) + Writer::bytes_of(n);
        };
        row("no such type in a list", with(Writer::array, list(77, 1)),
            "The model file gives the metadata \"key\" the type 77, which does not exist");
        row("list without end", with(Writer::array, list(Writer::text, ~std::uint64_t(0))),
            "The model file announces 18446744073709551615 values of \"key\", more than the 4000000 there may be");
        row("list longer than the file", with(Writer::array, list(Writer::f64, 3'000'000)),
            "The model file announces 3000000 values of \"key\", more than it has room for");
        row("nested deep",
            with(Writer::array, list(Writer::array, 1) + list(Writer::array, 1) + list(Writer::array, 1) +
                                    list(Writer::array, 1) + list(Writer::u8, 0) + std::string(32, '\0')),
            "The model file nests arrays deeper than 4 in the metadata \"key\"");
        row("neither true nor false", with(Writer::truth, "\x02"),
            "The model file has the metadata \"key\" that is neither true nor false");
        file = small();
        file.set("twice", 1);
        file.set("twice", 2);
        row("key twice", file.bytes(), "The model file names the metadata key \"twice\" twice");
        file = small();
        file.tensor("a", 0, {4}, std::string(16, '\0'));
        row("tensor twice", file.bytes(), "The model file names the tensor \"a\" twice");
        for (const auto& [name, value] : {std::pair{"no power of two", 48}, {"zero", 0}, {"huge", 1 << 30}}) {
            file = small();
            file.set("general.alignment", value);
            row(name, file.bytes(), "has a \"general.alignment\" that is no power of two up to 65536");
        }
        file = small();
        file.set("general.alignment", "32");
        row("alignment of text", file.bytes(), "has a \"general.alignment\" that is no power of two up to 65536");
        file = small();
        file.tensor("b", 0, {4}, std::string(16, '\0'), 0);
        row("overlap", file.bytes(), "The model file has tensors that overlap: ");
        file = small();
        file.tensor("b", 0, {4}, std::string(16, '\0'), 36);
        row("unaligned", file.bytes(),
            "The model file has tensor \"b\" at an offset that is no multiple of its alignment 32");
        file = small();
        file.tensor("b", 0, {4}, "", std::int64_t(1) << 62);
        row("far away", file.bytes(), "The model file has tensor \"b\" outside the file");
        file = small();
        file.tensor("b", 0, {1 << 30, 1 << 30, 1 << 30, 1 << 30}, "");
        row("huge shape", file.bytes(), "The model file has a shape too large for tensor \"b\"");
        file = small();
        file.tensor("b", 0, {std::int64_t(1) << 62, 0}, "");
        row("huge and empty", file.bytes(), "The model file has a shape too large");
        file = small();
        file.tensor("b", 0, {1, 1, 1, 1, 1}, "");
        row("five dimensions", file.bytes(), "The model file gives tensor \"b\" 5 dimensions, more than 4");
        file = small();
        file.tensor("b", 999, {4}, "");
        row("no such tensor type", file.bytes(),
            "The model file holds tensor \"b\" in the type 999, which is not known to this version");
        file = small();
        file.tensor("b", 12, {2, 100}, "");
        row("row of parts of blocks", file.bytes(),
            "The model file gives tensor \"b\" rows of 100 numbers, where Q4_K stores 256 at a time");
    }

    void damaged_files_are_refused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, sentence);
        const auto told = read(bytes.toStdString());
        if (QByteArray(QTest::currentDataTag()) == "huge and empty") { // an empty tensor of any width is none
            QVERIFY2(told.contains("too large") || told == "nothing was refused", qPrintable(told));
            return;
        }
        QVERIFY2(told.contains(sentence) && told.contains("{folder}/model.gguf"), qPrintable(told));
    }

    void every_truncation_is_refused()
    {
        auto file = gguf_models::model("llama", "Q8_0");
        const auto whole = file.bytes();
        const auto header = whole.size() - 200'000; // somewhere among the numbers
        for (std::size_t n = 0; n < 3000; n += 37) QVERIFY(read(whole.substr(0, n)) != "nothing was refused");
        QVERIFY(read(whole.substr(0, header)) != "nothing was refused");
        QCOMPARE(read(whole), QString("nothing was refused"));
    }

    /// What is no file, or was one when it was looked at.
    void other_things_than_files_are_refused()
    {
        QVERIFY(refusal([&] { read_gguf(folder()); }).contains("is not a regular file"));
        QVERIFY(refusal([&] { read_gguf(folder() / "none.gguf"); }).contains("cannot be opened"));
        ::mkfifo((folder() / "pipe.gguf").c_str(), 0600);
        QVERIFY(refusal([&] { read_gguf(folder() / "pipe.gguf"); }).contains("is not a regular file"));
    }

    /// Mapped, it would end the program.
    void a_file_that_shrinks_while_it_is_read_gives_a_sentence()
    {
        gguf_models::model("llama", "Q8_0").write(path());
        const auto gguf = read_gguf(path());
        const OpenFile file(path(), "model");
        fs::resize_file(path(), gguf.tensors.back().offset);
        std::string bytes(16, '\0');
        file.read(gguf.tensors.front().offset, bytes.data(), bytes.size());
        const auto told = refusal([&] { file.read(gguf.tensors.back().offset - 8, bytes.data(), bytes.size()); });
        QVERIFY2(told.contains("shorter than it says, or became so while it was read"), qPrintable(told));
    }

    void parts_of_a_split_file_are_read_as_one()
    {
        const auto part = [&](int n, int of, int total) {
            Writer file;
            if (n == 0) file.set("general.architecture", "llama");
            file.raw("split.no", Writer::u16, Writer::bytes_of<std::uint16_t>(std::uint16_t(n)));
            file.raw("split.count", Writer::u16, Writer::bytes_of<std::uint16_t>(std::uint16_t(of)));
            file.raw("split.tensors.count", Writer::i32, Writer::bytes_of<std::int32_t>(total));
            file.tensor("t" + std::to_string(n), 0, {4}, std::string(16, char('a' + n)));
            return file;
        };
        const auto at = [&](int n) { return folder() / ("big-0000" + std::to_string(n + 1) + "-of-00003.gguf"); };
        for (int n = 0; n < 3; ++n) part(n, 3, 3).write(at(n));
        for (int named = 0; named < 3; ++named) {
            const auto gguf = read_gguf(at(named));
            QCOMPARE(gguf.files, (std::vector{at(0), at(1), at(2)}));
            QCOMPARE(gguf.tensors.size(), std::size_t(3));
            QCOMPARE(gguf.tensor("t2")->file, 2);
            QCOMPARE(*gguf.text("general.architecture"), std::string("llama"));
        }
        QCOMPARE(gguf_stem(at(1)), std::string("big"));
        QCOMPARE(gguf_models_in(folder()), std::vector{at(0)});

        part(1, 4, 3).write(at(1));
        QVERIFY(refusal([&] { read_gguf(at(0)); }).contains("says that it is part 2 of 4"));
        part(2, 3, 3).write(at(1));
        QVERIFY(refusal([&] { read_gguf(at(0)); }).contains("says that it is part 3 of 3"));
        part(1, 3, 3).write(at(1));
        part(0, 3, 5).write(at(0));
        QVERIFY(refusal([&] { read_gguf(at(0)); }).contains("hold 3 tensors where \"split.tensors.count\" says 5"));
        part(0, 3, 3).write(at(0));
        fs::remove(at(1));
        QVERIFY(refusal([&] { read_gguf(at(0)); }).contains("Part 2 of the 3 parts of the model file is missing"));
        QVERIFY(refusal([&] { read_gguf(at(0)); }).contains("big-00002-of-00003.gguf"));
        fs::rename(at(2), folder() / "other.gguf");
        QVERIFY(refusal([&] { read_gguf(folder() / "other.gguf"); }).contains("but its name does not"));
    }

    void a_model_is_found_by_its_file_or_its_folder()
    {
        small().write(path());
        QVERIFY(model::model_path(path()) == path());
        QVERIFY(model::model_path(folder()) == path());
        QCOMPARE(model::model_name(path()), std::string("model"));
        QCOMPARE(model::weight_files(path()), std::vector{path()});
        small().write(folder() / "mmproj-model.gguf"); // reads pictures; no model
        QVERIFY(model::model_path(folder()) == path());
        small().write(folder() / "model-Q8_0.gguf");
        QVERIFY(refusal([&] {
                    model::model_path(folder());
                }).contains("The folder holds several models: model-Q8_0.gguf and model.gguf"));
        write_file_atomically(folder() / "model.safetensors", "whatever");
        QVERIFY(model::model_path(folder()) == folder());
        // By what it begins with, whatever its name.
        small().write(folder() / "sha256-0123");
        QVERIFY(model::model_path(folder() / "sha256-0123") == folder() / "sha256-0123");
        QCOMPARE(model::model_name(folder() / "sha256-0123"), std::string("sha256-0123"));
    }

    /// In the hub's cache a file is a link to a blob without a name.
    void a_snapshot_of_the_hubs_cache_may_hold_a_gguf_file()
    {
        const auto repository = folder() / "models--some--model", snapshot = repository / "snapshots" / "0123";
        fs::create_directories(repository / "blobs");
        fs::create_directories(snapshot);
        small().write(repository / "blobs" / "beef");
        fs::create_symlink("../../blobs/beef", snapshot / "some-Q4_0.gguf");
        QVERIFY(model::model_path(repository) == snapshot / "some-Q4_0.gguf");
        QCOMPARE(model::model_name(snapshot / "some-Q4_0.gguf"), std::string("some-Q4_0"));
    }

    void what_cannot_be_opened_is_named()
    {
        const auto told = [&](GgufWriter& file) {
            file.write(path());
            return refusal([&] { model::read_config(path()); });
        };
        auto file = gguf_models::model("llama", "Q4_K");
        file.tensor("blk.0.attn_q_a.weight", 16, {1, 256}, std::string(66, '\0'));
        QVERIFY2(told(file).startsWith("The type IQ2_XXS is not supported"), qPrintable(told(file)));
        QVERIFY(told(file).contains("Take this model in one of the types F32, F16, Q4_0"));
        Writer other;
        other.set("general.architecture", "mamba");
        QVERIFY(told(other).startsWith("The architecture \"mamba\" is not supported"));
        Writer adapter;
        adapter.set("general.architecture", "llama");
        adapter.set("general.type", "adapter");
        QVERIFY(told(adapter).startsWith("The file is an adapter for a model, not a model"));
        const auto changed = [&](const char* architecture, const char* key, auto value) {
            auto one = gguf_models::model(architecture, "F16");
            one.set(key, value);
            return told(one);
        };
        QVERIFY(changed("llama", "llama.rope.scaling.type", "yarn").contains("rotary scaling \"yarn\""));
        QVERIFY(changed("llama", "llama.expert_count", 8).contains("a mixture of experts"));
        QVERIFY(changed("qwen3", "qwen3.rope.dimension_count", 64).contains("Only 64 of a head's 128 numbers"));
        QVERIFY(changed("gemma3", "gemma3.final_logit_softcapping", 30.0f).contains("final_logit_softcapping"));
        QVERIFY(changed("olmo2", "olmo2.attention.sliding_window", 4096).contains("OLMo-3"));
        for (const char* key : {"gemma3.block_count", "gemma3.attention.head_count", "gemma3.attention.key_length"}) {
            GgufWriter large;
            large.set("general.architecture", "gemma3");
            for (const char* named :
                 {"gemma3.block_count", "gemma3.attention.head_count", "gemma3.attention.key_length",
                  "gemma3.embedding_length", "gemma3.attention.sliding_window"})
                large.set(named, std::string(named) == key ? 1 << 30 : 8);
            QVERIFY2(told(large).contains(QString("\"%1\" is 1073741824, outside 1 to").arg(key)),
                     qPrintable(told(large)));
        }
        auto short_list = small();
        short_list.set("llama.embedding_length", 256);
        QVERIFY(told(short_list).contains("\"llama.block_count\" is missing"));
    }

    void every_architecture_is_described_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : gguf_models::architectures) QTest::newRow(name) << name;
    }
    void every_architecture_is_described()
    {
        QFETCH(QString, name);
        const auto file = path();
        gguf_models::model(name.toStdString(), "Q4_K").write(file);
        const auto config = model::read_config(file);
        QCOMPARE(config.architecture, name == "gemma3" ? std::string("gemma3_text") : name.toStdString());
        QCOMPARE(config.vocab_size, gguf_models::vocab);
        QCOMPARE(config.qkv_bias, name == "qwen2");
        QCOMPARE(config.tied_head, name == "qwen2" || name == "gemma3" || name == "smollm3");
        QCOMPARE(config.ropes[0].divisors.size(), std::size_t(name == "llama" ? 32 : 0));
        if (name == "mistral") QCOMPARE(config.kind_of(1).window, 4);
        if (name == "gemma3") QCOMPARE(config.kind_of(0).window + 10 * config.kind_of(1).window, 4);
        if (name == "smollm3") QCOMPARE(config.kind_of(3).rope, -1);
        int permuted = 0, holding_one = 0;
        for (const auto& tensor : model::gguf_tensors(file)) {
            permuted += tensor.permuted_heads > 0;
            holding_one += tensor.one_added;
            if (tensor.name.ends_with("layers.0.self_attn.k_proj.weight"))
                QCOMPARE(tensor.permuted_heads, name == "llama" || name == "mistral" || name == "smollm3" ? 2 : 0);
        }
        QCOMPARE(permuted > 0, name == "llama" || name == "mistral" || name == "smollm3");
        QCOMPARE(holding_one, name == "gemma3" ? 13 : 0);
        const auto fingerprint = model::model_fingerprint(file);
        QCOMPARE(fingerprint.size(), std::size_t(64));
        gguf_models::model(name.toStdString(), "Q5_K").write(file);
        QVERIFY(model::model_fingerprint(file) != fingerprint);
    }
};

QTEST_APPLESS_MAIN(GgufTest)
#include "gguf_test.moc"
