#include "core/train/answer_states.h"

#include "core/model/upload.h"

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>

namespace steerdeck::train {

AnswerStates::AnswerStates(const model::Decoder& decoder, const std::vector<Example>& examples, bool recompute)
    : decoder_(decoder), examples_(examples), recompute_(recompute), cache_(decoder.config().layers)
{
    for (const auto& e : examples) {
        // At least the position that predicts the answer's first id is left to each side.
        const auto most = std::min(e.teacher.size(), e.student.size()) - e.answer_length - 1;
        std::size_t n = 0;
        while (n < most && e.teacher[n] == e.student[n]) ++n;
        common_.push_back(n);
        read_ = std::max(read_, std::int64_t(n));
    }
    if (read_ == 0) return;
    const auto batch = std::int64_t(examples.size());
    auto ids = at::zeros({batch, read_}, at::kLong);
    first_ = at::empty({batch}, at::kLong);
    for (std::int64_t i = 0; i < batch; ++i) {
        const auto n = std::int64_t(common_[std::size_t(i)]);
        const auto& sequence = examples[std::size_t(i)].teacher;
        std::copy(sequence.begin(), sequence.begin() + n, ids.mutable_data_ptr<std::int64_t>() + (i + 1) * read_ - n);
        first_[i] = read_ - n;
    }
    first_ = model::uploaded(first_, decoder.device());
    const at::NoGradGuard no_grad;
    decoder.forward(decoder.embed(ids, {}), decoder.layout(read_, 0, first_), &cache_);
}

at::Tensor AnswerStates::teacher()
{
    const at::NoGradGuard no_grad;
    auto result = states(&Example::teacher, {});
    cache_.truncate(read_);
    return result;
}

at::Tensor AnswerStates::student(const at::Tensor& side)
{
    cache_.freeze();
    return states(&Example::student, side);
}

at::Tensor AnswerStates::states(std::vector<std::int32_t> Example::*side_of, const at::Tensor& side)
{
    std::size_t longest = 0;
    for (std::size_t i = 0; i < examples_.size(); ++i)
        longest = std::max(longest, (examples_[i].*side_of).size() - 1 - common_[i]);
    auto ids = at::zeros({std::int64_t(examples_.size()), std::int64_t(longest)}, at::kLong);
    std::vector<std::int64_t> positions;
    for (std::size_t i = 0; i < examples_.size(); ++i) {
        const auto& sequence = examples_[i].*side_of;
        std::copy(sequence.begin() + std::ptrdiff_t(common_[i]), sequence.end() - 1,
                  ids.mutable_data_ptr<std::int64_t>() + i * longest);
        const auto end = sequence.size() - 1 - common_[i];
        for (auto t = end - examples_[i].answer_length; t < end; ++t)
            positions.push_back(std::int64_t(i * longest + t));
    }
    std::vector<model::SetSpan> sets;
    if (side_of == &Example::student)
        for (const auto& e : examples_) sets.push_back(e.set);
    layouts_.push_back(std::make_unique<model::Layout>(decoder_.layout(std::int64_t(longest), read_, first_, sets)));
    const auto hidden =
        decoder_.forward(decoder_.embed(ids, side), *layouts_.back(), read_ > 0 ? &cache_ : nullptr, recompute_);
    const auto there = model::uploaded(at::tensor(positions, at::kLong), hidden.device());
    return hidden.reshape({-1, hidden.size(2)}).index_select(0, there);
}

} // namespace steerdeck::train
