// Packed weights: blocks hold what the `gguf` package says, and computing with them gives the bits of computing with
// what they unpack to. tests/golden/make_block_golden.py made the blocks.
#include "core/base/error.h"
#include "core/base/gguf.h"
#include "core/model/batch_invariant.h"
#include "core/model/decoder.h"
#include "core/model/half.h"
#include "core/model/kernels.h"
#include "core/model/named_tensors.h"
#include "core/model/row_kernels.h"
#include "core/model/safetensors.h"
#include "core/model/unpack_operators.h"
#include "tests/places.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <ATen/core/grad_mode.h>
#include <cstring>
#include <fstream>
#include <unistd.h>

#include <QtTest>

using namespace steerdeck;
using namespace steerdeck::model;
namespace fs = std::filesystem;

namespace {

const fs::path golden = places::golden();

const std::map<std::string, at::Tensor>& blocks()
{
    static const auto tensors = read_safetensors(golden / "blocks.safetensors").tensors;
    return tensors;
}
at::Tensor blocks_of(const BlockFormat& format) { return blocks().at(std::string(format.name) + ".blocks"); }
at::Tensor values_of(const BlockFormat& format) { return blocks().at(std::string(format.name) + ".values"); }

/// The largest number of float16 in a scale gives values that are not what weights are; without those rows.
Weight usual(const BlockFormat& format, at::ScalarType dtype)
{
    const auto values = values_of(format);
    return {{{&format, blocks_of(format).narrow(0, 2, 4).contiguous()}}, values.size(1), dtype};
}

const char* const models[] = {"llama-biased",    "mistral-windowed", "qwen2-windowed", "qwen3-plain",
                              "smollm3-default", "olmo2-grouped",    "gemma3-default"};

} // namespace

class PackedTest : public QObject {
    Q_OBJECT

    template <typename T>
    void every_set_unpacks(at::ScalarType dtype)
    {
        for (const auto* kernels : rows::supported<T>())
            for (const auto& format : block_formats) {
                const auto packed = blocks_of(format), wanted = values_of(format).to(dtype);
                auto out = at::empty_like(wanted);
                kernels->unpack_of(format.type)(packed.const_data_ptr<std::uint8_t>(), wanted.numel() / format.values,
                                                static_cast<T*>(out.mutable_data_ptr()));
                QVERIFY2(at::equal(out, wanted), qPrintable(QString("%1 %2").arg(kernels->name, format.name)));
            }
    }

private Q_SLOTS:
    void halves_are_the_library_s()
    {
        const auto all = at::arange(1 << 16, at::kInt).to(at::kShort);
        const auto halves = all.view(at::kHalf), floats = halves.to(at::kFloat);
        for (int i = 0; i < 1 << 16; ++i) {
            const float ours = of_half(std::uint16_t(i)), theirs = floats[i].item<float>();
            QVERIFY(std::memcmp(&ours, &theirs, 4) == 0 || (ours != ours && theirs != theirs));
            if (theirs == theirs) QCOMPARE(half_of(theirs), std::uint16_t(i));
        }
        const auto some = at::randn({20000}) * at::pow(10, at::rand({20000}) * 14 - 9);
        const auto rounded = some.to(at::kHalf).view(at::kShort);
        for (int i = 0; i < 20000; ++i)
            QCOMPARE(half_of(some[i].item<float>()), std::uint16_t(rounded[i].item<std::int16_t>()));
    }

    void every_format_unpacks_to_the_bits_of_the_gguf_package()
    {
        every_set_unpacks<float>(at::kFloat);
        every_set_unpacks<rows::Bf16>(at::kBFloat16);
        for (const auto& format : block_formats) // what a GPU computes
            QVERIFY2(at::equal(unpack_by_operators(format, blocks_of(format), 512), values_of(format)), format.name);
    }

    void packing_is_the_gguf_package_s()
    {
        for (const char* name : {"q8_0", "q4_0"}) {
            const auto& format = *packable(name);
            const auto plain = blocks().at(std::string(format.name) + ".plain");
            QVERIFY(at::equal(pack(format, plain), blocks().at(std::string(format.name) + ".packed")));
        }
        QVERIFY(!packable("q4_k"));
    }

    void a_scale_that_is_not_finite_is_found()
    {
        for (const auto& format : block_formats) {
            auto packed = blocks_of(format).clone();
            const std::span<std::uint8_t> bytes(packed.mutable_data_ptr<std::uint8_t>(), packed.nbytes());
            QCOMPARE(first_not_finite(format, bytes), std::int64_t(-1));
            // Of a block all of whose bytes are ones, every scale is no number.
            std::fill_n(bytes.begin() + 3 * format.bytes, format.bytes, std::uint8_t(0xff));
            QCOMPARE(first_not_finite(format, bytes), std::int64_t(3));
        }
    }

    void formats_are_those_that_gguf_files_name()
    {
        for (const auto& format : block_formats) {
            const auto* type = ggml_type(format.gguf_type);
            QVERIFY(type && type->opens);
            QCOMPARE(type->name, format.name);
            QCOMPARE(type->elements, format.values);
            QCOMPARE(type->bytes, format.bytes);
            QCOMPARE(format_of_gguf(format.gguf_type), &format);
        }
        QVERIFY(!format_of_gguf(16)); // IQ2_XXS
    }

    void a_packed_product_has_the_unpacked_one_s_bits()
    {
        const at::NoGradGuard no_grad;
        for (const auto dtype : {at::kFloat, at::kBFloat16}) {
            std::vector<Weight::Part> all;
            for (const auto& format : block_formats) {
                const auto weight = usual(format, dtype);
                all.push_back(weight.parts()[0]);
                for (const std::int64_t m : {1, 5, 13, 100}) {
                    const auto x = at::randn({m, 512}).to(dtype);
                    QVERIFY2(at::equal(model::linear(x, weight, {}), model::linear(x, weight.dense(), {})),
                             format.name);
                }
            }
            all.push_back({nullptr, at::randn({7, 512}).to(dtype)});
            const Weight mixed(all, 512, dtype);
            const auto bias = at::randn({mixed.rows()}).to(dtype), dense = mixed.dense();
            QCOMPARE(mixed.rows(), std::int64_t(13 * 4 + 7));
            for (const int threads : {1, 2}) {
                at::set_num_threads(threads);
                for (const std::int64_t m : {1, 97}) {
                    const auto x = at::randn({2, m, 512}).to(dtype);
                    const auto y = model::linear(x, mixed, bias);
                    QVERIFY(at::equal(y, model::linear(x, dense, bias)));
                    QVERIFY(at::equal(y[1].narrow(0, m - 1, 1), model::linear(x[1].narrow(0, m - 1, 1), mixed, bias)));
                }
            }
            const auto numbers = at::tensor({58, 0, 4, 51, 4, 57}, at::kLong).view({2, 3});
            QVERIFY(at::equal(mixed.at_rows(numbers), at::embedding(dense, numbers)));
        }
    }

    void a_gradient_passes_through_packed_weights()
    {
        for (const auto dtype : {at::kFloat, at::kBFloat16}) {
            const auto weight = usual(format_of(BlockType::q4_k), dtype);
            const auto bias = at::randn({4}).to(dtype);
            const auto gradient = [&](const Weight& w) {
                auto x = at::linspace(-1, 1, 3 * 512).view({3, 512}).to(dtype).requires_grad_(true);
                model::linear(x, w, bias).square().sum().backward();
                return x.grad();
            };
            QVERIFY(at::equal(gradient(weight), gradient(weight.dense())));
        }
    }

    void a_model_packed_at_opening_computes_as_what_its_blocks_hold_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : models) QTest::addRow("%s", name) << name;
    }
    void a_model_packed_at_opening_computes_as_what_its_blocks_hold()
    {
        QFETCH(QString, name);
        const at::NoGradGuard no_grad;
        const auto folder = golden / "decoders" / name.toStdString();
        const auto plain = load_decoder(folder, at::kFloat);
        for (const char* packed_as : {"q8_0", "q4_0"}) {
            const auto packed = load_decoder(folder, at::kFloat, at::kCPU, 1e12, {.packed = packable(packed_as)});
            auto weights = packed.weights();
            int count = 0;
            for (auto* weight : weights.matrices()) {
                count += weight->packed();
                *weight = weight->dense();
            }
            weights.head = packed.config().tied_head ? weights.embedding : Weight(weights.head.dense());
            const auto unpacked = packed.with(weights);
            QVERIFY(count > 0); // a width that is no multiple of a block's values stays plain
            const auto ids = at::arange(1, 24, at::kLong).unsqueeze(0);
            const auto logits = [&](const Decoder& d) {
                return d.logits(d.forward(d.embed(ids, {}), d.layout(ids.size(1), 0)));
            };
            QVERIFY(at::equal(logits(packed), logits(unpacked)));
            const auto as_bf16 = packed.as(at::kBFloat16);
            QVERIFY(at::equal(logits(as_bf16), logits(unpacked.as(at::kBFloat16))));
            QVERIFY(packed.weights().bytes() < plain.weights().bytes());
        }
    }

    void a_file_that_shrinks_while_it_is_read_is_an_error()
    {
        QTemporaryDir folder;
        const auto path = fs::path(folder.path().toStdString()) / "model.safetensors";
        fs::copy(golden / "blocks.safetensors", path);
        const NamedTensors tensors(path.parent_path());
        fs::resize_file(path, 5000);
        try {
            tensors.take("Q4_K.values", {6, 512}, at::kFloat);
            QFAIL("a file that ended was read");
        } catch (const UnreadableFile& error) {
            QVERIFY(std::string(error.what()).find("became so while it was read") != std::string::npos);
        }
    }
};

QTEST_GUILESS_MAIN(PackedTest)
#include "packed_test.moc"
