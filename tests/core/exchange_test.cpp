// Learned rows as words of other programs' files, opened again by our own loader.
#include "core/base/base64.h"
#include "core/base/files.h"
#include "core/base/gguf_output.h"
#include "core/exchange/exchange.h"
#include "core/model/decoder.h"
#include "core/model/fingerprint.h"
#include "core/model/gguf_model.h"
#include "core/model/safetensors.h"
#include "core/text/tokenizer.h"
#include "tests/core/gguf_models.h"
#include "tests/places.h"

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>

#include <QTemporaryDir>
#include <QtTest>

using namespace steerdeck;
using namespace steerdeck::exchange;
namespace fs = std::filesystem;

namespace {

const fs::path golden = fs::path(places::golden()) / "decoders";
constexpr const char* word_texts[] = {"<steer:german>", "<steer:and>", "<steer:lower_case>"};

/// Where the words find a place: in rows behind the tokenizer's last id, in reserved words, in new rows.
enum class Room { beyond, reserved, more };

/// A byte-level tokenizer of single characters for a model of `rows` rows.
nlohmann::json tokenizer_json(int rows, Room room)
{
    nlohmann::json vocab = nlohmann::json::object();
    int id = 0;
    const int words = room == Room::beyond ? rows - 5 : rows;
    const auto add = [&](const std::string& text) {
        if (id < words && !vocab.contains(text)) vocab[text] = id++;
    };
    if (room == Room::reserved)
        for (int i = 0; i < 4; ++i) add("<|reserved_special_token_" + std::to_string(i) + "|>");
    add("Ġ");
    for (char c = 'a'; c <= 'z'; ++c) add(std::string(1, c));
    for (char c = '!'; c <= '~'; ++c) add(std::string(1, c));
    while (id < words) add("word" + std::to_string(id));
    return {{"version", "1.0"},
            {"added_tokens", nlohmann::json::array()},
            {"normalizer", nullptr},
            {"pre_tokenizer",
             {{"type", "ByteLevel"}, {"add_prefix_space", false}, {"trim_offsets", true}, {"use_regex", true}}},
            {"post_processor", nullptr},
            {"decoder", {{"type", "ByteLevel"}}},
            {"model", {{"type", "BPE"}, {"vocab", vocab}, {"merges", nlohmann::json::array()}}}};
}

/// The golden model `name` with a tokenizer.
fs::path model_with_tokenizer(const QTemporaryDir& folder, const std::string& name, Room room)
{
    const fs::path target = fs::path(folder.path().toStdString()) / name;
    fs::remove_all(target);
    fs::copy(golden / name, target);
    fs::remove(target / "golden.safetensors");
    const int rows = model::read_config(target).vocab_size;
    write_file_atomically(target / "tokenizer.json", tokenizer_json(rows, room).dump());
    return target;
}

/// Three rows that are no numbers of bfloat16, each the product of a number and the embedding's scale.
std::vector<Word> three_words(const model::ModelConfig& config)
{
    auto generator = at::make_generator<at::CPUGeneratorImpl>(7);
    const auto rows = at::randn({3, config.hidden_size}, generator, at::kFloat).mul_(0.3);
    const auto scaled = (rows * float(config.embedding_scale)).contiguous();
    std::vector<Word> words;
    for (int i = 0; i < 3; ++i) {
        const auto* row = scaled.const_data_ptr<float>() + i * config.hidden_size;
        words.push_back({word_texts[i], word_texts[i], {row, row + config.hidden_size}, -1, {}});
    }
    return words;
}

at::Tensor side_of(const std::vector<Word>& words)
{
    std::vector<at::Tensor> rows;
    for (const auto& word : words) rows.push_back(at::tensor(word.row, at::kFloat));
    return at::stack(rows);
}

at::Tensor logits_of(const model::Decoder& decoder, const std::vector<std::int64_t>& ids, const at::Tensor& side = {})
{
    const auto input = at::tensor(ids, at::kLong).unsqueeze(0);
    return decoder.logits(decoder.forward(decoder.embed(input, side), decoder.layout(input.size(1), 0)))[0];
}

/// The same input for both: rows of a side table in the one, words in the other.
struct Inputs {
    std::vector<std::int64_t> side, words;
};

Inputs inputs_of(const std::vector<Word>& words, int vocab_size)
{
    Inputs inputs;
    for (const std::int64_t id : {5, 17, -1, 9, -2, -3, 20, 11}) {
        inputs.side.push_back(id < 0 ? vocab_size - 1 - id : id);
        inputs.words.push_back(id < 0 ? words[std::size_t(-1 - id)].id : id);
    }
    return inputs;
}

template <typename Kind, typename Work>
QString refusal(Work work)
{
    try {
        work();
    } catch (const Kind& error) {
        return QString::fromStdString(error.what());
    }
    return {};
}

} // namespace

class ExchangeTest : public QObject {
    Q_OBJECT

    const at::NoGradGuard no_grad;
    QTemporaryDir folder_;

    fs::path at(const char* name) const { return fs::path(folder_.path().toStdString()) / name; }

    /// The logits of the old words are the same bits, and none of the new ones is ever likelier than the likeliest of
    /// them.
    void same_answers(const fs::path& own, const fs::path& exported, const std::vector<Word>& words, Room room,
                      double tolerance = 0)
    {
        const auto before = model::load_decoder(own, at::kFloat, at::kCPU, 1e18, {true});
        const auto after = model::load_decoder(exported, at::kFloat, at::kCPU, 1e18, {true});
        const int rows = before.config().vocab_size;
        QCOMPARE(after.config().vocab_size, room == Room::more ? rows + 3 : rows);
        const auto inputs = inputs_of(words, rows);
        const auto wished = logits_of(before, inputs.side, side_of(words)), got = logits_of(after, inputs.words);
        const auto old = got.narrow(1, 0, rows);
        if (tolerance == 0)
            QVERIFY(at::equal(old, wished));
        else
            QVERIFY((old - wished).abs().max().item<double>() <= tolerance * wished.abs().max().item<double>());
        if (room == Room::more)
            QVERIFY((got.narrow(1, rows, 3).amax(1) <= old.amax(1)).all().item<bool>());
        else
            QVERIFY(at::equal(got.argmax(1), wished.argmax(1)) || tolerance > 0);
    }

private Q_SLOTS:
    void a_folder_opens_to_the_same_bits_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("room");
        for (const auto& entry : fs::directory_iterator(golden))
            for (const auto& [room, called] :
                 {std::pair{Room::beyond, "beyond"}, {Room::reserved, "reserved"}, {Room::more, "more"}})
                QTest::addRow("%s %s", entry.path().filename().c_str(), called)
                    << QString::fromStdString(entry.path().filename().string()) << int(room);
    }
    void a_folder_opens_to_the_same_bits()
    {
        QFETCH(QString, name);
        QFETCH(int, room);
        const auto own = model_with_tokenizer(folder_, name.toStdString(), Room(room));
        const auto config = model::read_config(own);
        const auto out = at("hf");
        fs::remove_all(out);
        const auto written = write_hf_folder(own, three_words(config), {}, out);
        QCOMPARE(written.loss.largest, 0.0);
        QCOMPARE(written.head_was_tied, config.tied_head);
        same_answers(own, out, written.words, Room(room));
        const auto tokenizer = Tokenizer::load(out);
        const auto ids = tokenizer.encode("ab<steer:german><steer:and>c");
        QCOMPARE(ids.size(), std::size_t(5));
        QCOMPARE(ids[2], written.words[0].id);
        QCOMPARE(ids[3], written.words[1].id);
        const auto generation = read_json(out / "generation_config.json", "settings");
        QCOMPARE(generation["suppress_tokens"].size(), std::size_t(3));
        if (Room(room) != Room::reserved) return;
        QVERIFY(tokenizer.id_of("<|reserved_special_token_0|>")); // the configuration pads with it
        QVERIFY(!tokenizer.id_of("<|reserved_special_token_1|>"));
    }

    void a_gguf_file_opens_to_the_same_bits_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<double>("tolerance");
        // Llama 3's scaled frequencies are divided one by one in a GGUF file: the last bit may differ.
        QTest::newRow("llama scaled") << "llama-scaled" << 2e-6;
        QTest::newRow("llama biased") << "llama-biased" << 0.0;
        QTest::newRow("mistral") << "mistral-plain" << 0.0;
        QTest::newRow("qwen2") << "qwen2-plain" << 0.0;
        QTest::newRow("qwen3") << "qwen3-plain" << 0.0;
        QTest::newRow("smollm3") << "smollm3-default" << 0.0;
        QTest::newRow("olmo2") << "olmo2-grouped" << 0.0;
        QTest::newRow("gemma3") << "gemma3-linear" << 0.0;
    }
    void a_gguf_file_opens_to_the_same_bits()
    {
        QFETCH(QString, name);
        QFETCH(double, tolerance);
        for (const auto room : {Room::beyond, Room::reserved, Room::more}) {
            const auto own = model_with_tokenizer(folder_, name.toStdString(), room);
            const auto out = at("out.gguf");
            const auto written = write_gguf(own, "small", three_words(model::read_config(own)), {}, out);
            QCOMPARE(written.loss.largest, 0.0);
            same_answers(own, out, written.words, room, tolerance);
            const auto before = Tokenizer::load(own), after = Tokenizer::load(out);
            QVERIFY(after.encode("some text, 12") == before.encode("some text, 12"));
        }
    }

    void what_a_gguf_file_cannot_say_is_refused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("reason");
        QTest::newRow("windows") << "qwen2-windowed"
                                 << "the windows of its layers";
        QTest::newRow("rotations") << "smollm3-chosen"
                                   << "biases";
        QTest::newRow("scale") << "gemma3-default"
                               << "the attention's scale";
        QTest::newRow("biases") << "olmo2-whole"
                                << "biases";
    }
    void what_a_gguf_file_cannot_say_is_refused()
    {
        QFETCH(QString, name);
        QFETCH(QString, reason);
        const auto own = model_with_tokenizer(folder_, name.toStdString(), Room::beyond);
        const auto out = at("refused.gguf");
        const auto sentence =
            refusal<InvalidInput>([&] { write_gguf(own, "small", three_words(model::read_config(own)), {}, out); });
        QVERIFY2(sentence.contains(reason), qPrintable(sentence));
        QVERIFY(!fs::exists(out));
    }

    void a_packed_file_keeps_its_numbers_data()
    {
        QTest::addColumn<QString>("architecture");
        QTest::addColumn<QString>("type");
        for (const char* architecture : gguf_models::architectures)
            for (const char* type : {"Q4_K", "Q6_K", "Q8_0", "Q4_0", "F16", "BF16", "F32"})
                QTest::addRow("%s %s", architecture, type) << architecture << type;
    }
    void a_packed_file_keeps_its_numbers()
    {
        QFETCH(QString, architecture);
        QFETCH(QString, type);
        for (const auto room : {Room::beyond, Room::more}) {
            auto file = gguf_models::model(architecture.toStdString(), type.toStdString());
            std::vector<std::string> tokens;
            std::vector<std::int32_t> kinds(gguf_models::vocab, 1);
            for (int i = 0; i < gguf_models::vocab; ++i) tokens.push_back(std::string(1, char('A' + i)));
            if (room == Room::beyond)
                for (std::size_t i = 26; i < 31; ++i) {
                    tokens[i] = "[PAD" + std::to_string(i) + "]";
                    kinds[i] = 5;
                }
            file.set("tokenizer.ggml.model", "gpt2");
            file.set("tokenizer.ggml.pre", "gpt-2");
            file.set("tokenizer.ggml.tokens", tokens);
            file.set("tokenizer.ggml.token_type", kinds);
            file.set("tokenizer.ggml.merges", std::vector<std::string>{});
            file.set("general.note", "kept as it is");
            const auto own = at("own.gguf"), out = at("packed.gguf");
            file.write(own);
            const auto written = write_gguf(own, "", three_words(model::read_config(own)), {}, out);
            QCOMPARE(written.loss.largest, 0.0);
            same_answers(own, out, written.words, room);
            const auto gguf = read_gguf(out);
            QCOMPARE(*gguf.text("general.note"), std::string("kept as it is"));
            QCOMPARE(gguf.tensor("blk.0.attn_q.weight")->type->name, type.toStdString().c_str());
            QCOMPARE(gguf.tensor("output.weight")->type->name, type.toStdString().c_str());
            QVERIFY(Tokenizer::load(out).encode("AB<steer:and>C").size() == 4);
        }
    }

    void a_packed_file_becomes_a_folder()
    {
        auto file = gguf_models::model("qwen3", "Q4_K");
        std::vector<std::string> tokens;
        for (int i = 0; i < gguf_models::vocab; ++i) tokens.push_back(std::string(1, char('A' + i)));
        file.set("tokenizer.ggml.model", "gpt2");
        file.set("tokenizer.ggml.pre", "qwen2");
        file.set("tokenizer.ggml.tokens", tokens);
        file.set("tokenizer.ggml.merges", std::vector<std::string>{});
        const auto own = at("own.gguf"), out = at("unpacked");
        file.write(own);
        const auto written = write_hf_folder(own, three_words(model::read_config(own)), {}, out);
        same_answers(own, out, written.words, Room::more);
    }

    void rounded_rows_say_how_far_they_are_off()
    {
        const auto own = model_with_tokenizer(folder_, "qwen2-plain", Room::more);
        const auto written = write_hf_folder(own, three_words(model::read_config(own)), {"", true}, at("rounded"));
        QCOMPARE(written.loss.type, std::string("BF16"));
        QVERIFY(written.loss.largest > 0 && written.loss.largest < 1.0 / 256);
        const auto layout = model::safetensors_layout(at("rounded") / "model.safetensors", "weights");
        QVERIFY(layout.at("model.embed_tokens.weight").dtype == at::kBFloat16);
    }

    void reserved_words_are_known()
    {
        for (const char* text : {"<unused7>", "<|reserved_special_token_12|>", "[PAD151700]", "<reserved_3>",
                                 "<|extra_0|>", "<SPECIAL_22>", "<extra_id_4>"})
            QVERIFY2(is_reserved(text), text);
        for (const char* text : {"<0x0A>", "<unk>", "<s1>", "[INST]", "<|im_end|>", "unused7", "<unused>", "<>"})
            QVERIFY2(!is_reserved(text), text);
    }

    void places_are_taken_in_order()
    {
        std::vector<Word> words(4);
        QCOMPARE(place_words(words, 10, 9, {{3, "<unused0>"}}), 12);
        QCOMPARE(words[0].id, 9);
        QCOMPARE(words[1].id, 3);
        QCOMPARE(words[1].instead, std::string("<unused0>"));
        QCOMPARE(words[2].id, 10);
        QCOMPARE(words[3].id, 11);
        QCOMPARE(place_words(words, 10, 6, {}), 10);
        QCOMPARE(place_words(words, 10, 12, {}), 16); // a tokenizer that knows more than the model has
    }

    void base64_goes_there_and_back()
    {
        std::string bytes;
        for (int n = 0; n < 70; ++n) {
            QCOMPARE(from_base64(to_base64(bytes), "it"), bytes);
            bytes += char(n * 37);
        }
        QCOMPARE(to_base64("any carnal pleas"), std::string("YW55IGNhcm5hbCBwbGVhcw==")); // RFC 4648's kind of example
        for (const char* damaged : {"YQ", "Y===", "Y Q=", "YQ=a", "????"})
            QVERIFY2(!refusal<InvalidInput>([&] { from_base64(damaged, "it"); }).isEmpty(), damaged);
    }

    void a_card_goes_there_and_back()
    {
        Card card;
        card.model = {"small", std::string(64, 'a'), std::string(64, 'b'), 3};
        card.prompt = "Where?\n\"Äh\"";
        card.deck = {{{"german", 1.5}, {"french", 1, true, "spanish", 0.3}}, steering::Join::set};
        card.settings = {{"seed", 7}};
        card.rows["german"] = {"language", false, {0.1f, -2.5e-8f, 3e10f}};
        card.rows["<set>"] = {"operator", true, {1, 2, 3}};
        card.answer = "Dort.";
        const auto file = at("card.json");
        write_card(file, card);
        QVERIFY(is_card(file));
        const auto read = read_card(file);
        QCOMPARE(read.prompt, card.prompt);
        QVERIFY(read.deck == card.deck);
        QVERIFY(read.rows.at("german").row == card.rows["german"].row);
        QVERIFY(read.rows.at("<set>").is_operator);
        QCOMPARE(read.answer, card.answer);
        check_card(read, card.model, "card");
        auto other = card.model;
        other.hidden_size = 4;
        auto sentence = refusal<Mismatch>([&] { check_card(read, other, "card"); });
        QVERIFY2(sentence.contains("3 numbers") && sentence.contains("have 4"), qPrintable(sentence));
        other = card.model;
        other.model[0] = 'c';
        QVERIFY(refusal<Mismatch>([&] { check_card(read, other, "card"); }).contains("was made for the model"));
    }

    void damaged_cards_are_refused_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("reason");
        QTest::newRow("version") << "steerdeck.card/1"
                                 << "steerdeck.card/9"
                                 << "has format";
        QTest::newRow("join") << "\"set\""
                              << "\"sett\""
                              << "no join";
        QTest::newRow("method") << "\"steering\""
                                << "\"magic\""
                                << "magic";
        QTest::newRow("row") << "\"float32\": \""
                             << "\"float32\": \"AAAA"
                             << "15 bytes";
        QTest::newRow("base64") << "\"float32\": \""
                                << "\"float32\": \"A"
                                << "no base64";
        QTest::newRow("size") << "\"hidden_size\": 3"
                              << "\"hidden_size\": -3"
                              << "out of range";
        QTest::newRow("chips") << "\"chips\": ["
                               << "\"chips\": [7, "
                               << "missing";
        QTest::newRow("json") << "{"
                              << "{{"
                              << "line";
    }
    void damaged_cards_are_refused()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, reason);
        Card card;
        card.model = {"small", "a", "b", 3};
        card.prompt = "p";
        card.deck = {{{"german"}}, steering::Join::set};
        card.rows["german"] = {"language", false, {1, 2, 3}};
        const auto file = at("damaged.json");
        write_card(file, card);
        auto text = QString::fromStdString(read_file(file, "card"));
        const auto place = text.indexOf(from);
        QVERIFY(place >= 0);
        write_file_atomically(file, text.replace(place, from.size(), to).toStdString());
        const auto sentence = refusal<UnreadableFile>([&] { read_card(file); });
        QVERIFY2(sentence.contains(reason), qPrintable(sentence));
    }

    void peft_folders_come_back()
    {
        const auto own = model_with_tokenizer(folder_, "gemma3-default", Room::beyond);
        const auto config = model::read_config(own);
        const steering::ModelIdentity identity{"small", model::model_fingerprint(own), "t", config.hidden_size};
        auto words = three_words(config);
        const auto side = side_of(words);
        write_prompt_tuning(at("prompt"), side, {"a", "b", "c"}, "org/base", config, identity);
        auto rows = read_foreign_rows(at("prompt"), config, identity);
        QCOMPARE(rows.kind, std::string("PEFT prompt tuning"));
        QCOMPARE(rows.base, std::string("org/base"));
        QVERIFY((rows.names == std::vector<std::string>{"a", "b", "c"}));
        QVERIFY(at::equal(rows.rows, side));
        write_tokenizer(own, config, words, at("tokens"));
        write_trainable_tokens(at("tokens"), words, "org/base", config, identity);
        rows = read_foreign_rows(at("tokens") / "adapter_config.json", config, identity);
        QVERIFY(at::equal(rows.rows, side)); // Gemma's scale was undone and done again
        auto other = config;
        other.hidden_size = 48;
        auto sentence = refusal<Mismatch>([&] { read_foreign_rows(at("prompt"), other, identity); });
        QVERIFY2(sentence.contains("32 numbers a row") && sentence.contains("has 48"), qPrintable(sentence));
        other = config;
        other.layers = 9;
        sentence = refusal<Mismatch>([&] { read_foreign_rows(at("prompt"), other, identity); });
        QVERIFY2(sentence.contains("7 layers") && sentence.contains("has 9"), qPrintable(sentence));
        auto elsewhere = identity;
        elsewhere.model = std::string(64, 'f');
        sentence = refusal<Mismatch>([&] { read_foreign_rows(at("tokens"), config, elsewhere); });
        QVERIFY2(sentence.contains("were made for the model"), qPrintable(sentence));
    }

    void plain_rows_are_read()
    {
        model::ModelConfig config;
        config.hidden_size = 4;
        const auto file = at("rows.safetensors");
        model::write_safetensors(file, {{{"german", at::ones({4})}, {"french", at::zeros({1, 4}, at::kHalf)}}, {}});
        auto rows = read_foreign_rows(file, config, {});
        QVERIFY((rows.names == std::vector<std::string>{"french", "german"}));
        QVERIFY(at::equal(rows.rows[1], at::ones({4})));
        model::write_safetensors(file, {{{"soft_prompt", at::ones({2, 4})}}, {}});
        QVERIFY(read_foreign_rows(file, config, {}).names.empty());
        config.hidden_size = 5;
        QVERIFY(refusal<Mismatch>([&] { read_foreign_rows(file, config, {}); }).contains("4 numbers a row"));
        config.hidden_size = 4;
        model::write_safetensors(file, {{{"x", at::full({4}, INFINITY)}}, {}});
        QVERIFY(refusal<UnreadableFile>([&] { read_foreign_rows(file, config, {}); }).contains("not finite"));
        model::write_safetensors(file, {{{"x", at::ones({4}, at::kLong)}}, {}});
        QVERIFY(refusal<UnreadableFile>([&] { read_foreign_rows(file, config, {}); }).contains("no rows of numbers"));
    }

    void an_interrupted_writing_leaves_nothing()
    {
        const auto own = model_with_tokenizer(folder_, "qwen2-plain", Room::more);
        const auto out = at("stopped.gguf");
        const auto stop = [](std::uint64_t done, std::uint64_t) {
            if (done > 0) throw Cancelled("The export");
        };
        QVERIFY(!refusal<Cancelled>([&] {
                     write_gguf(own, "x", three_words(model::read_config(own)), {}, out, stop);
                 }).isEmpty());
        for (const auto& entry : fs::directory_iterator(out.parent_path()))
            QVERIFY(!entry.path().filename().string().starts_with("stopped"));
    }
};

QTEST_GUILESS_MAIN(ExchangeTest)
#include "exchange_test.moc"
