// Models in GGUF files: the reference's logits for every type of every architecture, and for real files.
#include "core/base/json.h"
#include "core/model/decoder.h"
#include "core/model/safetensors.h"
#include "tests/core/gguf_models.h"
#include "tests/places.h"
#include "tests/real_models.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <ATen/core/grad_mode.h>

#include <QTemporaryDir>
#include <QtTest>

using namespace steerdeck;
using namespace steerdeck::model;
namespace fs = std::filesystem;

namespace {

/// float32 sums in another order differ by some 1e-6 of the largest logit per layer.
constexpr double tolerance = 2e-4;

at::Tensor logits_of(const Decoder& decoder, const std::vector<std::int64_t>& ids)
{
    const auto input = at::tensor(ids, at::kLong).unsqueeze(0);
    return decoder.logits(decoder.forward(decoder.embed(input, {}), decoder.layout(input.size(1), 0)))[0];
}

double difference(const at::Tensor& a, const at::Tensor& b)
{
    return (a.to(at::kFloat) - b).abs().max().item<double>() / b.abs().max().item<double>();
}

} // namespace

class GgufModelTest : public QObject {
    Q_OBJECT

    const at::NoGradGuard no_grad;
    QTemporaryDir place_;

private Q_SLOTS:
    void initTestCase() { at::set_num_threads(1); } // threads of a busy machine wait for each other at every product

    void logits_are_the_references_data()
    {
        QTest::addColumn<QString>("architecture");
        for (const char* name : gguf_models::architectures) QTest::newRow(name) << name;
    }

    /// Of the same bytes, dequantised by the package gguf and run by transformers: tests/golden/make_gguf_golden.py.
    void logits_are_the_references()
    {
        QFETCH(QString, architecture);
        const auto want = read_safetensors(fs::path(places::golden()) / "gguf" / "logits.safetensors").tensors;
        const auto path = fs::path(place_.path().toStdString()) / "model.gguf";
        double worst = 0;
        QStringList wrong;
        for (const char* type : gguf_models::types) {
            gguf_models::model(architecture.toStdString(), type).write(path);
            const auto decoder = load_decoder(path, at::kFloat);
            const auto off =
                difference(logits_of(decoder, gguf_models::ids), want.at(architecture.toStdString() + "." + type));
            worst = std::max(worst, off);
            if (!(off <= tolerance)) wrong << QString("%1: %2").arg(type).arg(off);
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(", ")));
        qInfo("%s: at most %.2g of the largest logit", qPrintable(architecture), worst);
    }

    void real_models_have_the_references_logits_and_answers_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"smollm2", "qwen", "gemma"}) QTest::newRow(name) << name;
    }

    /// tests/golden/make_real_gguf_golden.py
    void real_models_have_the_references_logits_and_answers()
    {
        QFETCH(QString, name);
        const auto file = real_model(name.toStdString() + ".gguf");
        if (file.empty()) QSKIP(no_real_model);
        const Json all = read_json(fs::path(places::golden()) / "gguf" / "real.json", "golden");
        if (!all.contains(name.toStdString())) QSKIP("There are no reference values for it");
        const Json& want = all[name.toStdString()];
        const auto decoder = load_decoder(file, at::kFloat);
        const auto own = logits_of(decoder, want["ids"].get<std::vector<std::int64_t>>())[-1];
        const auto step = want["step"].get<std::int64_t>();
        double off = 0;
        for (std::size_t i = 0; i < want["logits"].size(); ++i)
            off = std::max(off, std::abs(own[std::int64_t(i) * step].item<double>() - want["logits"][i].get<double>()));
        off /= want["largest"].get<double>();
        qInfo("%s: at most %.2g of the largest logit", qPrintable(name), off);
        QVERIFY2(off <= tolerance, qPrintable(QString::number(off)));

        auto ids = want["prompt"].get<std::vector<std::int64_t>>();
        for (const auto& next : want["greedy"]) {
            QCOMPARE(logits_of(decoder, ids)[-1].argmax().item<std::int64_t>(), next.get<std::int64_t>());
            ids.push_back(next.get<std::int64_t>());
            if (ids.size() > want["prompt"].size() + 8) break; // without a cache, each step reads all again
        }
    }
};

QTEST_APPLESS_MAIN(GgufModelTest)
#include "gguf_model_test.moc"
