/// What tells one model, or one tokenizer, from another, and what does not.
#include "core/base/files.h"
#include "core/base/json.h"
#include "core/lab/lab.h"
#include "core/model/fingerprint.h"
#include "core/model/known_fingerprints.h"
#include "core/model/safetensors.h"
#include "core/text/tokenizer.h"
#include "core/text/tokenizer_fingerprint.h"

#include <ATen/ATen.h>

#include <QTemporaryDir>
#include <QtTest>
#include <cstring>
#include <fstream>
#include <sys/resource.h>

using namespace steerdeck;
using namespace steerdeck::model;
namespace fs = std::filesystem;

namespace {

const fs::path weights = "model.safetensors";

Json config_of(const fs::path& folder) { return read_json(folder / "config.json", "configuration"); }

void put(const fs::path& file, const Json& json) { write_file_atomically(file, json.dump()); }

Safetensors contents_of(const fs::path& folder)
{
    auto contents = read_safetensors(folder / weights);
    for (auto& [name, tensor] : contents.tensors) tensor = tensor.clone();
    return contents;
}

long page_faults()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_minflt + usage.ru_majflt;
}

} // namespace

class FingerprintTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> place_;
    fs::path folder_; // a copy of the demo model
    std::string whole_;

    void change(const std::function<void(std::map<std::string, at::Tensor>&)>& how) const
    {
        auto contents = contents_of(folder_);
        how(contents.tensors);
        write_safetensors(folder_ / weights, contents);
    }

private Q_SLOTS:
    void init()
    {
        place_ = std::make_unique<QTemporaryDir>();
        folder_ = fs::path(place_->path().toStdString()) / "model";
        fs::create_directories(folder_);
        for (const char* name : {"config.json", "generation_config.json", "model.safetensors", "tokenizer.json"})
            fs::copy_file(lab::demo_folder() / name, folder_ / name);
        whole_ = model_fingerprint(folder_);
        QCOMPARE(whole_.size(), std::size_t(64));
    }

    void a_model_is_the_same_whatever_lies_beside_its_weights()
    {
        fs::copy_file(folder_ / weights, folder_ / "consolidated.safetensors");
        fs::copy_file(lab::demo_folder() / "tokens" / "german.safetensors", folder_ / "german.safetensors");
        QCOMPARE(model_fingerprint(folder_), whole_);
    }

    void a_model_is_the_same_however_its_configuration_is_written()
    {
        const auto text = read_file(folder_ / "config.json", "configuration");
        write_file_atomically(folder_ / "config.json", text + "\n");
        QCOMPARE(model_fingerprint(folder_), whole_);
        auto config = config_of(folder_);
        const auto theta = config["rope_theta"];
        config.erase("rope_theta");
        config["rope_parameters"] = {{"rope_type", "default"}, {"rope_theta", theta}};
        config["transformers_version"] = "9.9";
        config["eos_token_id"] = 0; // ends other answers, but computes the same
        put(folder_ / "config.json", config);
        QCOMPARE(model_fingerprint(folder_), whole_);
    }

    void a_model_is_the_same_in_one_file_or_in_shards()
    {
        const auto contents = contents_of(folder_);
        Safetensors parts[2];
        Json map = Json::object();
        for (const auto& [name, tensor] : contents.tensors) {
            const std::size_t part = map.size() % 2;
            parts[part].tensors[name] = tensor;
            map[name] = part == 0 ? "a.safetensors" : "b.safetensors";
        }
        write_safetensors(folder_ / "a.safetensors", parts[0]);
        write_safetensors(folder_ / "b.safetensors", parts[1]);
        put(folder_ / "model.safetensors.index.json", {{"weight_map", map}});
        fs::remove(folder_ / weights);
        QCOMPARE(model_fingerprint(folder_), whole_);
    }

    void a_text_model_is_the_same_under_the_longer_names_beside_a_vision_tower()
    {
        change([](auto& tensors) {
            std::map<std::string, at::Tensor> renamed = {{"vision_tower.weight", at::ones({3})}};
            for (const auto& [name, tensor] : tensors) renamed["language_model." + name] = tensor;
            tensors = renamed;
        });
        QCOMPARE(model_fingerprint(folder_), whole_);
    }

    void another_model_has_another_fingerprint_data()
    {
        QTest::addColumn<QString>("what");
        for (const char* what : {"a little noise on one matrix", "the last number of the embedding", "another norm",
                                 "another dtype", "another rope"})
            QTest::newRow(what) << what;
    }
    void another_model_has_another_fingerprint()
    {
        QFETCH(QString, what);
        if (what == "another rope") {
            auto config = config_of(folder_);
            config["rope_theta"] = 20000;
            put(folder_ / "config.json", config);
        } else {
            change([&](auto& tensors) {
                auto& matrix = tensors.at("model.layers.2.mlp.up_proj.weight");
                auto& embedding = tensors.at("model.embed_tokens.weight");
                auto& norm = tensors.at("model.layers.1.input_layernorm.weight");
                if (what.startsWith("a little")) matrix += 0.02 * matrix.std() * at::randn_like(matrix);
                if (what.startsWith("the last")) embedding[-1][-1] += 1;
                if (what == "another norm") norm[17] += 0.5;
                if (what == "another dtype")
                    for (auto& [name, tensor] : tensors) tensor = tensor.to(at::kDouble);
            });
        }
        QVERIFY(model_fingerprint(folder_) != whole_);
    }

    void a_large_model_is_known_by_a_few_of_its_pages()
    {
        // 2 GB that take no place on the disk: one matrix, all zeros.
        const std::string header =
            R"({"model.embed_tokens.weight":{"dtype":"BF16","shape":[500000,2048],"data_offsets":[0,2048000000]}})";
        const std::uint64_t length = header.size();
        std::string begin(8, '\0');
        std::memcpy(begin.data(), &length, 8);
        write_file_atomically(folder_ / weights, begin + header);
        fs::resize_file(folder_ / weights, begin.size() + length + 2'048'000'000);
        const long before = page_faults();
        QCOMPARE(model_fingerprint(folder_).size(), std::size_t(64));
        const long pages = page_faults() - before;
        QVERIFY2(pages < 500, qPrintable(QString("%1 pages of 500 000").arg(pages)));
    }

    void the_demo_is_known_by_its_first_fingerprint_too()
    {
        const std::string model = "9ff38914eac11721d6faae08615841c70fcd2892acad44ad199f2d9568a5734b",
                          tokenizer = "173a0ba92a0c8bb81ccc28531e9d67ed84d3c75999014592b4b8e169f31c8024";
        QCOMPARE(current_fingerprint(model), model_fingerprint(lab::demo_folder()));
        QCOMPARE(current_fingerprint(tokenizer), Tokenizer::load(lab::demo_folder()).fingerprint());
        QCOMPARE(first_fingerprint(whole_), model);
        QCOMPARE(current_fingerprint("of another model"), std::string("of another model"));
        Json stored = {{"model", model}, {"tokenizer", tokenizer}, {"tokens", {{"german", "1"}}}};
        make_current(stored);
        QCOMPARE(stored.at("model").get<std::string>(), whole_);
        QCOMPARE(stored.at("tokens").at("german").get<std::string>(), std::string("1"));
    }

    void a_tokenizer_is_the_same_however_its_file_is_written()
    {
        const auto file = folder_ / "tokenizer.json";
        const auto own = Tokenizer::load(folder_).fingerprint();
        QCOMPARE(tokenizer_fingerprint_of(folder_ / "tokenizer.json"), own);
        auto json = nlohmann::json::parse(read_file(file, "tokenizer"));
        json["version"] = "2.0";
        json["truncation"] = {{"max_length", 512}, {"direction", "Right"}, {"strategy", "LongestFirst"}, {"stride", 0}};
        for (auto& merge : json["model"]["merges"]) {
            if (!merge.is_string()) continue;
            const auto text = merge.get<std::string>();
            merge = {text.substr(0, text.find(' ')), text.substr(text.find(' ') + 1)};
        }
        write_file_atomically(file, json.dump(4)); // with its keys sorted
        QCOMPARE(tokenizer_fingerprint_of(folder_ / "tokenizer.json"), own);
    }

    void another_tokenizer_has_another_fingerprint()
    {
        const auto own = tokenizer_fingerprint_of(folder_ / "tokenizer.json");
        auto json = nlohmann::json::parse(read_file(folder_ / "tokenizer.json", "tokenizer"));
        auto& vocab = json["model"]["vocab"];
        auto first = vocab.begin(), second = std::next(first);
        std::swap(first.value(), second.value());
        write_file_atomically(folder_ / "tokenizer.json", json.dump());
        QVERIFY(tokenizer_fingerprint_of(folder_ / "tokenizer.json") != own);
    }
};

QTEST_APPLESS_MAIN(FingerprintTest)
#include "fingerprint_test.moc"
