// Adapters as other programs keep them; tests/golden/make_adapter_golden.py made the values that hooks of PyTorch give.
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/gguf.h"
#include "core/base/json.h"
#include "core/generate/generate.h"
#include "core/methods/answer.h"
#include "core/methods/foreign.h"
#include "core/model/pickle.h"
#include "core/model/safetensors.h"
#include "core/model/torch_file.h"
#include "tests/core/tiny.h"

#include <QtTest>

using namespace steerdeck;
using namespace steerdeck::methods;
namespace fs = std::filesystem;

namespace {

fs::path golden() { return fs::path(places::sources()) / "tests" / "golden"; }

QString message_of(const std::function<void()>& work)
{
    try {
        work();
    } catch (const Error& error) {
        return QString::fromUtf8(error.what());
    }
    return {};
}

Learned vectors(int first)
{
    Learned learned{Method::fixed_vector,   "german",       "language",          {},
                    {{"last_position", 0}}, Json::object(), {{"place", "block"}}};
    for (int i = first; i < 2; ++i)
        learned.tensors[std::to_string(i) + ".block.vector"] = at::arange(32, at::kFloat) + i;
    return learned;
}

} // namespace

class AdapterFilesTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    fs::path out(const char* name) const { return fs::path(folder_.path().toStdString()) / name; }

private Q_SLOTS:
    void published_checkpoints_act_as_the_published_hooks_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("activation");
        QTest::addColumn<bool>("last");
        QTest::newRow("llama-block-silu") << "llama-biased"
                                          << "silu" << false;
        QTest::newRow("llama-block-tanh-last") << "llama-biased"
                                               << "tanh" << true;
        QTest::newRow("llama-submodules-relu") << "llama-biased"
                                               << "relu" << false;
        QTest::newRow("llama-fixed") << "llama-biased"
                                     << "" << false;
        QTest::newRow("llama-fixed-submodules-last") << "llama-biased"
                                                     << "" << true;
        QTest::newRow("gemma3-submodules-gelu") << "gemma3-linear"
                                                << "gelu" << false;
        QTest::newRow("olmo2-submodules-linear") << "olmo2-whole"
                                                 << "none" << false;
        QTest::newRow("olmo2-block-linear-last") << "olmo2-whole"
                                                 << "none" << true;
        QTest::newRow("llama-joint") << "llama-biased"
                                     << "silu" << false;
    }
    void published_checkpoints_act_as_the_published_hooks()
    {
        QFETCH(QString, model);
        QFETCH(QString, activation);
        QFETCH(bool, last);
        const auto folder = golden() / "adapters" / QTest::currentDataTag();
        const auto decoder = model::load_decoder(golden() / "decoders" / model.toStdString(), at::kFloat);
        Told told{"german", "language", {}, last};
        if (!activation.isEmpty()) told.function = model::change_function_named(activation.toStdString());
        const auto learned = read_published(folder, told, decoder.config());
        const auto values = model::read_safetensors(folder / "golden.safetensors").tensors;
        const auto input = values.at("ids");
        const auto n = input.size(1);
        const auto changes = interventions_of({{{&learned, 1}}}, {n - 1}, decoder.config());
        const at::NoGradGuard no_grad;
        const auto pass = [&](const model::Interventions* all) {
            return decoder.logits(
                decoder.forward(decoder.embed(input, {}), decoder.layout(n, 0), nullptr, false, all))[0];
        };
        const auto& expected = values.at("logits");
        const double most = expected.abs().max().item<double>();
        const double apart = (pass(&changes) - expected).abs().max().item<double>();
        // Within float32 rounding, as the models themselves are.
        QVERIFY2(apart <= 2e-4 * most, qPrintable(QString("%1 of %2").arg(apart).arg(most)));
        QVERIFY((pass(nullptr) - expected).abs().max().item<double>() > 0.01 * most);

        std::vector<std::int32_t> ids, answer;
        for (std::int64_t i = 0; i < n; ++i) ids.push_back(std::int32_t(input[0][i].item<std::int64_t>()));
        for (std::int64_t i = 0; i < 12; ++i)
            answer.push_back(std::int32_t(values.at("answer")[i].item<std::int64_t>()));
        auto config = decoder.config(); // the reference went on over ends
        config.eos_ids.clear();
        generate::GenerateSettings settings;
        settings.max_new_tokens = 12;
        const GenerationInput one{ids, {}, {{&learned, 1}}};
        QCOMPARE(methods::answer(model::Decoder(config, decoder.weights()), {}, std::span(&one, 1), settings)[0].ids,
                 answer);
    }

    void published_checkpoints_are_written_as_they_are_read_data()
    {
        QTest::addColumn<QString>("model");
        QTest::newRow("llama-block-silu") << "llama-biased";
        QTest::newRow("llama-fixed-submodules-last") << "llama-biased";
        QTest::newRow("llama-joint") << "llama-biased";
    }
    void published_checkpoints_are_written_as_they_are_read()
    {
        QFETCH(QString, model);
        const auto config = model::read_config(golden() / "decoders" / model.toStdString());
        const Told told{"german", "language", model::ChangeFunction::silu, false};
        const auto learned = read_published(golden() / "adapters" / QTest::currentDataTag(), told, config);
        const auto to = out(QTest::currentDataTag());
        const auto files = write_published(to, learned, config, "base");
        for (const auto& file : files) QVERIFY(fs::exists(file));
        const auto back = read_published(to, told, config);
        QVERIFY(back.method == learned.method && back.words == learned.words && back.numbers == learned.numbers);
        QCOMPARE(back.tensors.size(), learned.tensors.size());
        for (const auto& [name, tensor] : learned.tensors) QVERIFY(at::equal(tensor, back.tensors.at(name)));
        // The names inside are the published ones.
        if (learned.method == Method::adapter) {
            const auto tensors = model::read_torch_file(files[0], [](const std::string&) { return true; });
            QVERIFY(tensors.contains("adapters.layer0_block.down.weight"));
        }
        if (learned.method == Method::joint) {
            const auto json = read_json(to / "adapter_config.json", "LoRA settings");
            QCOMPARE(json.at("r").get<int>(), 2);
            QCOMPARE(json.at("lora_alpha").get<double>(), 6.0);
            QCOMPARE(json.at("target_modules").size(), std::size_t(7));
        }
    }

    void what_does_not_fit_is_refused_naming_both()
    {
        const Told told{"german", "language", model::ChangeFunction::silu, false};
        auto config = model::read_config(golden() / "decoders" / "llama-biased");
        const auto block = golden() / "adapters" / "llama-block-silu";
        config.layers = 2;
        QVERIFY(message_of([&] {
                    (void)read_published(block, told, config);
                }).contains("is for block 2 where the model has 2 blocks"));
        config.layers = 3;
        config.hidden_size = 48;
        const auto message = message_of([&] { (void)read_published(block, told, config); });
        QVERIFY2(message.contains("[4 x 32]") && message.contains("[rank x 48]"), qPrintable(message));
        config.hidden_size = 32;
        config.mlp_size = 40;
        QVERIFY(!message_of([&] { (void)read_peft(golden() / "adapters" / "llama-joint", told, config); }).isEmpty());
        // A checkpoint without adapters, and a folder without one.
        model::write_torch_file(out("plain.bin"), {{"base_model.norm.weight", at::ones({4})}});
        QVERIFY(
            message_of([&] { (void)read_published(out("plain.bin"), told, config); }).contains("holds no adapters"));
        QVERIFY(!message_of([&] { (void)read_published(out("nowhere"), told, config); }).isEmpty());
        // A place that the published program does not know.
        Learned own{Method::adapter, "german", "", {{"0.attention.down", at::ones({1, 32})}}, {}, {}, {}};
        QVERIFY(message_of([&] {
                    (void)write_published(out("x"), own, config, "");
                }).contains("knows no place \"attention\""));
        own.method = Method::caa;
        QVERIFY_THROWS_EXCEPTION(InvalidInput, write_published(out("x"), own, config, ""));
        QVERIFY_THROWS_EXCEPTION(InvalidInput, write_peft(out("x"), own, config, ""));
    }

    void lora_that_does_more_is_refused_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::newRow("dora") << "use_dora"
                              << "true";
        QTest::newRow("bias") << "bias"
                              << "\"all\"";
        QTest::newRow("ranks") << "rank_pattern"
                               << "{\"q_proj\": 4}";
        QTest::newRow("modules") << "modules_to_save"
                                 << "[\"lm_head\"]";
        QTest::newRow("kind") << "peft_type"
                              << "\"IA3\"";
        QTest::newRow("rank") << "r"
                              << "3";
        QTest::newRow("no rank") << "r"
                                 << "0";
    }
    void lora_that_does_more_is_refused()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        const auto from = golden() / "adapters" / "llama-joint", to = out(QTest::currentDataTag());
        fs::create_directories(to);
        fs::copy(from / "adapter_model.safetensors", to / "adapter_model.safetensors");
        auto json = read_json(from / "adapter_config.json", "LoRA settings");
        json[key.toStdString()] = Json::parse(value.toStdString());
        write_file_atomically(to / "adapter_config.json", json.dump());
        const auto config = model::read_config(golden() / "decoders" / "llama-biased");
        QVERIFY_THROWS_EXCEPTION(UnreadableFile, read_peft(to, {"german", "", {}, false}, config));
    }

    void a_pickle_that_does_more_than_describe_tensors_is_refused_data()
    {
        QTest::addColumn<QByteArray>("pickle");
        const auto row = [](const char* name, const char* bytes, int n) {
            QTest::newRow(name) << QByteArray(bytes, n);
        };
        // os.system("true"), as a pickle that is opened anywhere else would run it.
        constexpr char call[] = "\x80\x02"
                                "cposix\nsystem\nX\x04\0\0\0true\x85R.";
        row("a call", call, sizeof call - 1);
        constexpr char built[] = "\x80\x02"
                                 "ccollections\nOrderedDict\nN\x85R.";
        row("a call with arguments", built, sizeof built - 1);
        constexpr char object[] = "\x80\x02"
                                  "cbuiltins\nobject\n)\x81.";
        row("an object", object, sizeof object - 1);
        constexpr char empty[] = "\x80\x02.";
        row("nothing", empty, sizeof empty - 1);
        constexpr char list[] = "\x80\x02].";
        row("a list", list, sizeof list - 1);
        constexpr char cut[] = "\x80\x02}X\xff\xff\0\0ab";
        row("cut off", cut, sizeof cut - 1);
        constexpr char memo[] = "\x80\x02h\x05.";
        row("recalls what is not there", memo, sizeof memo - 1);
        constexpr char mark[] = "\x80\x02}K\x01t.";
        row("no mark", mark, sizeof mark - 1);
        constexpr char state[] = "\x80\x02K\x01K\x02"
                                 "b.";
        row("a state of a number", state, sizeof state - 1);
        row("no bytes", "", 0);
    }
    void a_pickle_that_does_more_than_describe_tensors_is_refused()
    {
        QFETCH(QByteArray, pickle);
        QVERIFY_THROWS_EXCEPTION(UnreadableFile, model::read_pickle({pickle.data(), std::size_t(pickle.size())}, "x"));
    }

    void tensors_outside_their_record_are_refused_and_damaged_files_never_read()
    {
        const auto all = [](const std::string&) { return true; };
        const auto file = out("good.bin");
        model::write_torch_file(file,
                                {{"adapters.layer0_block.up.weight", at::arange(6, at::kFloat).view({2, 3}).t()}});
        const auto back = model::read_torch_file(file, all).at("adapters.layer0_block.up.weight");
        QVERIFY(at::equal(back, at::arange(6, at::kFloat).view({2, 3}).t()));
        const auto bytes = read_file(file, "test");
        // Each number that stands in the pickle, and each length of the archive, made another.
        int refused = 0, read = 0;
        for (std::size_t i = 0; i < bytes.size(); i += 3) {
            auto damaged = bytes;
            damaged[i] = char(damaged[i] ^ 0x41);
            write_file_atomically(out("damaged.bin"), damaged);
            try {
                (void)model::read_torch_file(out("damaged.bin"), all);
                ++read;
            } catch (const UnreadableFile&) {
                ++refused;
            }
        }
        QVERIFY2(refused > 50, qPrintable(QString("%1 refused, %2 read").arg(refused).arg(read)));
        for (std::size_t n : {std::size_t(0), std::size_t(10), bytes.size() / 2, bytes.size() - 5}) {
            write_file_atomically(out("cut.bin"), bytes.substr(0, n));
            QVERIFY_THROWS_EXCEPTION(UnreadableFile, model::read_torch_file(out("cut.bin"), all));
        }
    }

    void control_vectors_go_to_llama_cpp_and_back()
    {
        auto config = tiny::shape();
        const auto file = out("german.gguf");
        const auto learned = vectors(1);
        write_control_vector(file, learned, config, "llama");
        const auto gguf = read_gguf(file);
        QCOMPARE(*gguf.text("general.architecture"), std::string("controlvector"));
        QCOMPARE(*gguf.text("controlvector.model_hint"), std::string("llama"));
        QCOMPARE(*gguf.whole("controlvector.layer_count"), std::int64_t(1));
        const auto back = read_control_vector(file, {"german", "language", {}, false}, config);
        QVERIFY(back.method == Method::fixed_vector && back.tensors.size() == 1);
        QVERIFY(at::equal(back.tensors.at("1.block.vector"), learned.tensors.at("1.block.vector")));
        QVERIFY(message_of([&] { write_control_vector(file, vectors(0), config, ""); }).contains("block 0"));
        auto other = vectors(1);
        other.numbers["last_position"] = 1;
        QVERIFY_THROWS_EXCEPTION(InvalidInput, write_control_vector(file, other, config, ""));
        config.layers = 1;
        QVERIFY(message_of([&] {
                    (void)read_control_vector(file, {"german", "", {}, false}, config);
                }).contains("is for block 1 where the model has 1 blocks"));
        config.layers = 2;
        config.hidden_size = 16;
        QVERIFY(!message_of([&] { (void)read_control_vector(file, {"german", "", {}, false}, config); }).isEmpty());
    }
};

QTEST_APPLESS_MAIN(AdapterFilesTest)
#include "adapter_files_test.moc"
