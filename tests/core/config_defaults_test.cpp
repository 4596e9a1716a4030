// What configurations leave out, or say twice: against tests/golden/make_config_golden.py (transformers 5.24).
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/json.h"
#include "core/model/config.h"
#include "core/model/decoder.h"
#include "core/model/layout.h"
#include "core/model/safetensors.h"
#include "tests/places.h"

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>

#include <QTemporaryDir>
#include <QtTest>

using namespace steerdeck;
namespace fs = std::filesystem;

class ConfigDefaultsTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;

    model::ModelConfig read(const Json& config) const
    {
        const fs::path folder = folder_.path().toStdString();
        write_file_atomically(folder / "config.json", config.dump());
        return model::read_config(folder);
    }

    /// What differs between the two; empty where nothing does.
    static std::string difference(const model::ModelConfig& c, const Json& expect)
    {
        std::string wrong;
        const auto same = [&](const char* key, const Json& got) {
            if (got != expect.at(key)) wrong += std::string(key) + " " + got.dump() + ", ";
        };
        const auto or_null = [](int id) { return id < 0 ? Json() : Json(id); };
        same("hidden_size", c.hidden_size);
        same("layers", c.layers);
        same("n_heads", c.n_heads);
        same("n_kv_heads", c.n_kv_heads);
        same("head_dim", c.head_dim);
        same("mlp_size", c.mlp_size);
        same("vocab_size", c.vocab_size);
        same("max_positions", c.max_positions);
        same("eos", c.eos_ids);
        same("bos", or_null(c.bos_id));
        same("pad", or_null(c.pad_id));
        same("tied", c.tied_head);
        same("qkv_bias", c.qkv_bias);
        same("out_bias", c.out_bias);
        same("mlp_bias", c.mlp_bias);
        const auto near = [](double a, double b) { return std::abs(a - b) <= 1e-5 * std::max(1e-6, std::abs(b)); };
        if (!near(c.norm_eps, expect.at("norm_eps").get<double>())) wrong += "norm_eps, ";
        const double scale = c.query_scale > 0 ? c.query_scale : 1 / std::sqrt(double(c.head_dim));
        if (!near(scale, expect.at("scale").get<double>())) wrong += "scale, ";
        for (int i = 0; i < c.layers; ++i) {
            const auto layer = std::size_t(i);
            if (c.kind_of(i).window != expect.at("windows")[layer].get<int>()) {
                wrong += "window of layer " + std::to_string(i) + " " + std::to_string(c.kind_of(i).window) + ", ";
                break;
            }
            const int rotation = expect.at("rotation_of")[layer].get<int>();
            if ((rotation < 0) != (c.kind_of(i).rope < 0)) return wrong + "rotation of layer " + std::to_string(i);
            if (rotation < 0) continue;
            const auto frequency = model::rope_frequencies(c.ropes[std::size_t(c.kind_of(i).rope)], c.head_dim);
            const auto& cosines = expect.at("rotations")[std::size_t(rotation)];
            for (std::size_t k = 0; k < cosines.size(); ++k)
                if (std::abs(std::cos(7 * frequency[std::int64_t(k)].item<double>()) - cosines[k].get<double>()) > 1e-4)
                    return wrong + "rotation of layer " + std::to_string(i);
        }
        return wrong;
    }

private Q_SLOTS:
    void what_is_left_out_or_said_twice_is_as_the_reference_takes_it()
    {
        const auto where = fs::path(places::golden()) / "configs" / "configs.json";
        const auto cases = read_json(where, "reference values");
        QVERIFY(cases.size() > 400);
        int compared = 0;
        for (const auto& one : cases) {
            const auto name = one.at("name").get<std::string>();
            const auto& expect = one.at("expect");
            std::string wrong;
            try {
                // Of the same sizes with a default beside them; a rotation needs pairs.
                if (expect.is_object() && expect.at("head_dim").get<int>() % 2 != 0) continue;
                const auto config = read(one.at("config"));
                // Where the reference fails for a reason of its own (a null where it wants a value), reading it as
                // absent does no harm.
                if (expect.is_null()) continue;
                wrong = difference(config, expect);
            } catch (const UnreadableFile& refusal) {
                if (expect.is_null()) continue;
                wrong = refusal.what();
            }
            ++compared;
            if (!wrong.empty()) qWarning("%s: %s", name.c_str(), wrong.c_str());
            failures_ += wrong.empty() ? 0 : 1;
        }
        QVERIFY(compared > 300);
        QCOMPARE(failures_, 0);
    }

    void a_tied_head_is_untied_where_the_files_hold_another()
    {
        const QTemporaryDir folder;
        const fs::path at = folder.path().toStdString();
        write_file_atomically(at / "config.json", Json{{"model_type", "qwen2"}, {"tie_word_embeddings", true}}.dump());
        const auto rows = at::arange(12, at::kFloat).reshape({3, 4});
        const auto write = [&](const char* file, std::map<std::string, at::Tensor> tensors) {
            model::write_safetensors(at / file, {std::move(tensors), {}});
        };
        QVERIFY(model::read_config(at).tied_head);
        write("model.safetensors", {{"model.embed_tokens.weight", rows}});
        QVERIFY(model::read_config(at).tied_head);
        write("model.safetensors", {{"model.embed_tokens.weight", rows}, {"lm_head.weight", rows.clone()}});
        QVERIFY(model::read_config(at).tied_head);
        auto other = rows.clone();
        other[2][3] += 1;
        write("model.safetensors", {{"model.embed_tokens.weight", rows}, {"lm_head.weight", other}});
        QVERIFY(!model::read_config(at).tied_head);
        fs::remove(at / "model.safetensors"); // in two files
        write("1.safetensors", {{"a", rows}, {"lm_head.weight", other}});
        write("2.safetensors", {{"model.embed_tokens.weight", rows}});
        write_file_atomically(at / "model.safetensors.index.json",
                              R"({"weight_map": {"lm_head.weight": "1.safetensors", "a": "1.safetensors",
                                                 "model.embed_tokens.weight": "2.safetensors"}})");
        QVERIFY(!model::read_config(at).tied_head);
    }

    // As Gemma-3 4b, 12b and 27b publish theirs: what equals the class's default is left out (8 heads, 4 of them for
    // keys, 256 wide, 262 208 words).
    void a_folder_with_a_sparse_configuration_opens()
    {
        const QTemporaryDir folder;
        const fs::path at = folder.path().toStdString();
        const Json sparse = {{"architectures", {"Gemma3ForConditionalGeneration"}},
                             {"model_type", "gemma3"},
                             {"eos_token_id", {1, 106}},
                             {"text_config",
                              {{"model_type", "gemma3_text"},
                               {"hidden_size", 32},
                               {"intermediate_size", 32},
                               {"num_hidden_layers", 6},
                               {"rope_scaling", {{"factor", 8.0}, {"rope_type", "linear"}}},
                               {"sliding_window", 8}}}};
        write_file_atomically(at / "config.json", sparse.dump());
        at::manual_seed(3);
        std::map<std::string, at::Tensor> tensors;
        const auto put = [&](const std::string& name, std::vector<std::int64_t> shape) {
            tensors["language_model.model." + name + ".weight"] = at::randn(shape).mul_(0.1).to(at::kBFloat16);
        };
        put("embed_tokens", {262208, 32});
        put("norm", {32});
        for (int i = 0; i < 6; ++i) {
            const auto block = "layers." + std::to_string(i) + ".";
            for (const char* norm : {"input_layernorm", "post_attention_layernorm", "pre_feedforward_layernorm",
                                     "post_feedforward_layernorm"})
                put(block + norm, {32});
            put(block + "self_attn.q_proj", {8 * 256, 32});
            put(block + "self_attn.k_proj", {4 * 256, 32});
            put(block + "self_attn.v_proj", {4 * 256, 32});
            put(block + "self_attn.o_proj", {32, 8 * 256});
            put(block + "self_attn.q_norm", {256});
            put(block + "self_attn.k_norm", {256});
            for (const char* matrix : {"gate_proj", "up_proj", "down_proj"}) put(block + "mlp." + matrix, {32, 32});
        }
        model::write_safetensors(at / "model.safetensors", {std::move(tensors), {}});
        const auto opened = model::load_decoder(at, at::kBFloat16);
        QCOMPARE(opened.config().n_heads, 8);
        QCOMPARE(opened.config().n_kv_heads, 4);
        QCOMPARE(opened.config().head_dim, 256);
        QCOMPARE(opened.config().max_positions, 131072);
        const at::NoGradGuard no_grad;
        const auto ids = at::tensor({2, 262207, 7}, at::kLong).view({1, 3});
        const auto logits = opened.logits(opened.forward(opened.embed(ids, {}), opened.layout(3, 0)));
        QCOMPARE(logits.size(2), std::int64_t(262208));
        QVERIFY(at::isfinite(logits).all().item<bool>());
    }

    void what_no_reading_makes_sense_of_is_refused()
    {
        const Json tiny = {
            {"model_type", "llama"}, {"hidden_size", 32}, {"num_attention_heads", 4}, {"num_hidden_layers", 1}};
        const auto refused = [&](const Json& change) {
            auto config = tiny;
            config.update(change);
            try {
                read(config);
                return std::string();
            } catch (const UnreadableFile& error) {
                return std::string(error.what());
            }
        };
        QVERIFY(refused(Json::object()).empty());
        QVERIFY(refused({{"rope_scaling", {{"rope_type", "spiral"}}}}).find("\"spiral\"") != std::string::npos);
        QVERIFY(refused({{"rope_scaling", {{"rope_type", "linear"}}}}).find("\"factor\"") != std::string::npos);
        QVERIFY(refused({{"partial_rotary_factor", 0.5}}).find("partial_rotary_factor") != std::string::npos);
        QVERIFY(refused({{"num_key_value_heads", 5}}).find("no multiple") != std::string::npos);
        QVERIFY(refused({{"hidden_act", "relu"}}).find("hidden_act") != std::string::npos);
        QVERIFY(refused({{"num_hidden_layers", nullptr}}).find("num_hidden_layers") != std::string::npos);
    }

private:
    int failures_ = 0;
};

QTEST_GUILESS_MAIN(ConfigDefaultsTest)
#include "config_defaults_test.moc"
