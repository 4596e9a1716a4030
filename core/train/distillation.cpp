#include "core/train/distillation.h"

#include "core/model/upload.h"
#include "core/train/answer_states.h"
#include "core/train/completion.h"

#include <ATen/ATen.h>
#include <algorithm>
#include <torch/csrc/autograd/custom_function.h>
#include <tuple>

namespace steerdeck::train {
namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

/// Positions at once: about 29 MB of logits in float32, but never fewer than a product is worth; each product reads the
/// whole head. A GPU has no cache to keep to, and computes eight times as many in the time that reading takes.
std::int64_t chunk_of(std::int64_t vocab, const at::Device& device)
{
    return (device.is_cpu() ? 1 : 8) * std::max<std::int64_t>(16, 7'300'000 / vocab);
}

at::Tensor log_probabilities(const at::Tensor& states, const at::Tensor& head, double temperature)
{
    return at::log_softmax(at::linear(states, head).to(at::kFloat).div_(temperature), -1);
}

struct ChunkedKl : torch::autograd::Function<ChunkedKl> {
    static at::Tensor forward(AutogradContext* context, const at::Tensor& student, const at::Tensor& teacher,
                              const at::Tensor& head, double temperature)
    {
        const auto chunk = chunk_of(head.size(0), head.device());
        auto loss = at::empty({student.size(0)}, student.options().dtype(at::kFloat));
        auto gradient = at::empty_like(student); // d loss_i / d student_i
        for (std::int64_t i = 0; i < student.size(0); i += chunk) {
            const auto n = std::min(chunk, student.size(0) - i);
            // In place wherever a value is used once: what lies here at the same time decides how long a chunk may be.
            auto log_p = log_probabilities(teacher.narrow(0, i, n), head, temperature);
            auto q = log_probabilities(student.narrow(0, i, n), head, temperature);
            const auto p = log_p.exp();
            loss.narrow(0, i, n).copy_(log_p.sub_(q).mul_(p).sum(-1).mul_(temperature * temperature));
            q.exp_().sub_(p).mul_(temperature);
            gradient.narrow(0, i, n).copy_(at::matmul(q.to(head.scalar_type()), head));
        }
        context->save_for_backward({gradient});
        return loss;
    }

    static variable_list backward(AutogradContext* context, const variable_list& grads)
    {
        const auto gradient = context->get_saved_variables()[0];
        return {gradient * grads[0].unsqueeze(1).to(gradient.scalar_type()), at::Tensor(), at::Tensor(), at::Tensor()};
    }
};

} // namespace

at::Tensor distillation_loss(const at::Tensor& teacher, const at::Tensor& student, const at::Tensor& head,
                             double temperature)
{
    return ChunkedKl::apply(student, teacher, head, temperature);
}

double distillation_bytes(int vocab_size, const c10::Device& device)
{
    constexpr double copies = 5; // log-probabilities of both, an exponential, logits and their gradient
    return copies * 4.0 * double(chunk_of(vocab_size, device)) * vocab_size;
}

ComparedStates Distillation::states(const Pass& pass, const at::Tensor& teacher) const
{
    const auto read = std::make_shared<AnswerStates>(decoder_, pass.examples, pass.recompute, pass.kept);
    const auto taught = teacher.defined() ? teacher : read->teacher();
    return {taught, read->student(side_table(model::uploaded(pass.parameters[0], decoder_.device()))), read};
}

PassLosses Distillation::losses(const Pass& pass) const
{
    const auto [teacher, student, kept] = states(pass);
    const auto head = decoder_.weights().head.dense();
    auto loss = distillation_loss(teacher, student, head, settings_.temperature);
    std::vector<std::int64_t> learners, answers; // of each position
    for (const auto& e : pass.examples) {
        learners.insert(learners.end(), e.answer_length, std::int64_t(e.learner));
        answers.insert(answers.end(), e.student.end() - std::ptrdiff_t(e.answer_length), e.student.end());
    }
    if (settings_.right_answers > 0) {
        const auto targets = model::uploaded(at::tensor(answers, at::kLong), student.device());
        loss = loss + settings_.right_answers * completion_loss(student, targets, head);
    }
    const auto there = model::uploaded(at::tensor(learners, at::kLong), loss.device());
    return {at::zeros({count()}, loss.options()).index_add(0, there, loss), kept};
}

MemoryNeeds Distillation::memory() const
{
    const auto& c = decoder_.config();
    const double value = double(at::elementSize(decoder_.dtype()));
    MemoryNeeds needs;
    needs.per_position = 4.0 * c.layers * c.n_kv_heads * c.head_dim * value; // keys and values, twice
    needs.fixed = distillation_bytes(c.vocab_size, decoder_.device()) + decoder_.weights().unpacked_head();
    return needs;
}

double Distillation::work(const std::vector<Example>& examples, ReadSoFar* read) const
{
    const auto one = position_work();
    ReadSoFar batch; // one batch reads nothing twice either
    auto& known = read ? *read : batch;
    double without_gradient = 0, with_gradient = 0, answers = 0;
    for (const auto& e : examples) {
        const auto n = common_beginning(e);
        const KeptStates::Ids beginning(e.teacher.begin(), e.teacher.begin() + std::ptrdiff_t(n));
        if (!known.beginnings.contains(beginning))
            without_gradient += double(n - (read ? most_alike(known.beginnings, beginning).second : 0));
        known.beginnings.insert(beginning);
        if (known.teachers.emplace(e.teacher, e.answer_length).second)
            without_gradient += double(e.teacher.size() - 1 - n);
        with_gradient += double(e.student.size() - 1 - n);
        answers += double(e.answer_length);
    }
    // Forward and back for the student; both sides' logits and the gradient.
    return one.blocks * (without_gradient + 2 * with_gradient) + 3 * one.head * answers;
}

Example Distillation::example(const std::string& prompt, const std::string& teacher_prompt,
                              const std::vector<std::int32_t>& ids, int set_length, const std::string& response) const
{
    Example example;
    int begin = 0;
    example.teacher = assembler_.user_turn(teacher_prompt);
    example.student = assembler_.user_turn(prompt, ids, &begin);
    if (set_length > 0) example.set = {begin, set_length};
    const auto answer = answer_ids(response);
    example.answer_length = answer.size();
    for (auto* side : {&example.teacher, &example.student}) side->insert(side->end(), answer.begin(), answer.end());
    return example;
}

Distillation::FrozenRows Distillation::frozen_rows(const steering::TokenStore& tokens,
                                                   std::span<const std::string> without,
                                                   std::span<const std::string_view> operators) const
{
    const auto& all = assembler_.behavior_set().behaviors;
    FrozenRows frozen;
    frozen.of_behavior.assign(all.size(), -1);
    for (std::size_t b = 0; b < all.size(); ++b) {
        const auto& name = all[b].name;
        if (!all[b].seen || !tokens.has(name) || std::ranges::find(without, name) != without.end()) continue;
        frozen.of_behavior[b] = std::int32_t(frozen.names.size());
        frozen.names.push_back(name);
    }
    frozen.behaviors = std::int64_t(frozen.names.size());
    for (const auto one : operators)
        if (const std::string name(one); tokens.has(name)) frozen.names.push_back(name);
    std::vector<at::Tensor> rows;
    for (const auto& name : frozen.names) rows.push_back(tokens.at(name).embedding);
    if (!rows.empty()) frozen.rows = at::stack(rows);
    return frozen;
}

void Distillation::sort_as_set(std::vector<std::size_t>& behaviors) const
{
    const auto& all = assembler_.behavior_set().behaviors;
    std::ranges::sort(behaviors, {}, [&](auto b) { return std::tie(all[b].category, all[b].name); });
}

} // namespace steerdeck::train
