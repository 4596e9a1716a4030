/// The model's vocabulary searched block by block: as the whole table, without its memory.
#include "core/geometry/vocabulary.h"
#include "tests/core/allocator.h"
#include "tests/core/tiny.h"

#include "core/base/error.h"

#include <QtTest>

using namespace steerdeck;
using namespace steerdeck::geometry;

namespace {

RowMatrix matrix_of(const at::Tensor& rows)
{
    const auto packed = rows.to(at::kCPU, at::kFloat).contiguous();
    return Eigen::Map<const RowMatrix>(packed.const_data_ptr<float>(), packed.size(0), packed.size(1));
}

} // namespace

class VocabularyTest : public QObject {
    Q_OBJECT

    /// The demo's model in bfloat16: 3072 x 192, three blocks.
    model::Decoder model_ = model::load_decoder(tiny::demo(), at::kBFloat16);
    RowMatrix table_ = matrix_of(model_.weights().embedding.tensor());

    /// Rows between two words, beside one, and one of zeros.
    RowMatrix queries() const
    {
        RowMatrix rows(4, table_.cols());
        rows.row(0) = table_.row(5) + table_.row(2900);
        rows.row(1) = table_.row(1400) * 2.0f;
        rows.row(2) = table_.row(3071) - 0.3f * table_.row(0);
        rows.row(3).setZero();
        return rows;
    }

private Q_SLOTS:
    void neighbours_are_those_of_the_whole_table_bit_for_bit()
    {
        const geometry::Vocabulary vocabulary(model_);
        QCOMPARE(vocabulary.size(), table_.rows());
        const auto asked = queries();
        for (const auto metric : {Metric::cosine, Metric::l2})
            for (const int k : {1, 5, 4000}) {
                const auto whole = nearest(asked, table_, k, metric), blocks = vocabulary.nearest(asked, k, metric);
                QCOMPARE(blocks.size(), whole.size());
                for (std::size_t q = 0; q < whole.size(); ++q) {
                    QCOMPARE(blocks[q].size(), whole[q].size());
                    for (std::size_t i = 0; i < whole[q].size(); ++i) {
                        QCOMPARE(blocks[q][i].row, whole[q][i].row);
                        QVERIFY(blocks[q][i].cosine == whole[q][i].cosine && blocks[q][i].l2 == whole[q][i].l2);
                    }
                }
            }
        const auto whole = null_baseline(table_, 1.5, 20, 3), blocks = vocabulary.null_baseline(1.5, 20, 3);
        QVERIFY(blocks.mean == whole.mean && blocks.deviation == whole.deviation && blocks.max == whole.max &&
                blocks.l2_mean == whole.l2_mean && blocks.l2_min == whole.l2_min);
    }

    void a_search_does_not_hold_the_table_in_float32()
    {
        const auto asked = queries();
        const WatchedAllocator watched;
        const geometry::Vocabulary vocabulary(model_);
        (void)vocabulary.nearest(asked, 5, Metric::cosine);
        QVERIFY(watched.largest > 0);
        QVERIFY(watched.largest <= std::size_t(1) << 20);
        QVERIFY(geometry::Vocabulary::bytes(model_, 4) < 4.0 * double(table_.size()));
    }

    void a_row_that_is_not_finite_is_named()
    {
        auto weights = model_.weights();
        weights.embedding = weights.embedding.tensor().clone();
        weights.embedding.tensor()[2000][7] = NAN;
        const auto damaged = model_.with(weights);
        try {
            const geometry::Vocabulary vocabulary(damaged);
            QFAIL("a row that is not finite was accepted");
        } catch (const InvalidInput& error) {
            const std::string told = error.what();
            QVERIFY2(told.find("row 635 of the vocabulary's rows from 1365 on") != std::string::npos, told.c_str());
        }
    }
};

QTEST_APPLESS_MAIN(VocabularyTest)
#include "vocabulary_test.moc"
