#include "core/train/answer_states.h"

#include "core/model/upload.h"

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>
#include <algorithm>
#include <map>
#include <numeric>

namespace steerdeck::train {

std::size_t common_beginning(const Example& example)
{
    const auto most = std::min(example.teacher.size(), example.student.size()) - example.answer_length - 1;
    std::size_t n = 0;
    while (n < most && example.teacher[n] == example.student[n]) ++n;
    return n;
}

AnswerStates::AnswerStates(const model::Decoder& decoder, const std::vector<Example>& examples, bool recompute,
                           KeptStates* kept)
    : decoder_(decoder), examples_(examples), recompute_(recompute), kept_(kept ? *kept : own_.emplace(decoder))
{
    for (const auto& e : examples)
        beginnings_.emplace_back(e.teacher.begin(), e.teacher.begin() + std::ptrdiff_t(common_beginning(e)));
    kept_.read(beginnings_);
}

at::Tensor AnswerStates::teacher()
{
    const at::NoGradGuard no_grad;
    std::map<std::pair<KeptStates::Ids, std::size_t>, at::Tensor> fresh;
    std::vector<std::size_t> missing;
    for (std::size_t i = 0; i < examples_.size(); ++i) {
        const auto& e = examples_[i];
        if (!kept_.teacher(e.teacher, e.answer_length).defined() &&
            fresh.try_emplace({e.teacher, e.answer_length}).second)
            missing.push_back(i);
    }
    at::Tensor read;
    if (!missing.empty()) read = states(&Example::teacher, missing, {});
    std::int64_t begin = 0;
    for (const auto i : missing) {
        const auto& e = examples_[i];
        const auto own = read.narrow(0, begin, std::int64_t(e.answer_length));
        fresh.at({e.teacher, e.answer_length}) = own;
        kept_.keep_teacher(e.teacher, e.answer_length, own);
        begin += own.size(0);
    }
    if (missing.size() == examples_.size()) return read;
    std::vector<at::Tensor> all;
    for (const auto& e : examples_) {
        const auto found = fresh.find({e.teacher, e.answer_length});
        all.push_back(found != fresh.end() ? found->second : kept_.teacher(e.teacher, e.answer_length));
    }
    return at::cat(all);
}

at::Tensor AnswerStates::student(const at::Tensor& side)
{
    std::vector<std::size_t> all(examples_.size());
    std::iota(all.begin(), all.end(), 0);
    return states(&Example::student, all, side);
}

at::Tensor AnswerStates::states(Side side_of, const std::vector<std::size_t>& which, const at::Tensor& side)
{
    const auto batch = std::int64_t(which.size());
    std::vector<KeptStates::Ids> beginnings;
    std::vector<model::SetSpan> sets;
    std::vector<std::int64_t> ids, lengths, read, answers; // answers: the positions wanted, of those that are computed
    for (const auto i : which) {
        const auto& e = examples_[i];
        const auto& sequence = e.*side_of;
        beginnings.push_back(beginnings_[i]);
        read.push_back(std::int64_t(beginnings_[i].size()));
        if (side_of == &Example::student) sets.push_back(e.set);
        ids.insert(ids.end(), sequence.begin() + read.back(), sequence.end() - 1);
        lengths.push_back(std::int64_t(sequence.size()) - 1 - read.back());
        for (auto n = e.answer_length; n > 0; --n) answers.push_back(std::int64_t(ids.size() - n));
    }
    const auto longest = std::ranges::max(lengths), past = std::ranges::max(read);
    auto input = at::tensor(ids, at::kLong);
    const auto places = slots_of(lengths, longest);
    if (!places.defined()) input = input.view({batch, longest});
    at::Tensor first; // where each row begins, being padded on the left
    if (past > 0) {
        first = model::uploaded(past - at::tensor(read, at::kLong), decoder_.device());
        caches_.push_back(std::make_unique<model::KvCache>(kept_.cache(beginnings, past)));
    }
    layouts_.push_back(std::make_unique<model::Layout>(decoder_.layout(longest, past, first, sets)));
    layouts_.back()->compute_only(places, batch, longest);
    const auto hidden = decoder_.forward(decoder_.embed(input, side), *layouts_.back(),
                                         past > 0 ? caches_.back().get() : nullptr, recompute_);
    const auto there = model::uploaded(at::tensor(answers, at::kLong), hidden.device());
    return hidden.reshape({-1, hidden.size(-1)}).index_select(0, there);
}

} // namespace steerdeck::train
