#include "core/train/trainer.h"

#include "core/base/error.h"
#include "core/model/hardware.h"
#include "core/model/upload.h"
#include "core/train/sampler.h"

#include <ATen/ATen.h>
#include <algorithm>
#include <cmath>
#include <numeric>

namespace steerdeck::train {
namespace {

std::vector<at::Tensor> values_of(const std::vector<Parameter>& parameters)
{
    std::vector<at::Tensor> values;
    for (const auto& parameter : parameters) values.push_back(parameter.value);
    return values;
}

std::vector<Parameter> on(const at::Device& device, std::vector<Parameter> parameters)
{
    for (auto& parameter : parameters) parameter.value = parameter.value.to(device);
    return parameters;
}

AdamState on(const at::Device& device, AdamState state)
{
    for (auto* all : {&state.exp_avg, &state.exp_avg_sq})
        for (auto& tensor : *all) tensor = tensor.to(device);
    return state;
}

AdamSettings adam_settings(const TrainSettings& settings)
{
    AdamSettings adam;
    adam.weight_decay = settings.weight_decay;
    adam.clip = settings.clip;
    return adam;
}

/// Numbers by which a checkpoint knows the model it was made with: lengths of three of its weights.
Json signature_of(const model::Decoder& decoder)
{
    const auto length = [](const at::Tensor& weight) {
        return at::linalg_vector_norm(weight, 2, std::nullopt, false, at::kFloat).item<double>();
    };
    const auto some = [&](const model::Weight& weight) { // unpacked, all of it would take the memory of a dense model
        if (!weight.packed()) return length(weight.tensor());
        constexpr std::int64_t most = 1024;
        return length(weight.at_rows(at::arange(std::min(most, weight.rows()), at::kLong).to(weight.device())));
    };
    const auto& w = decoder.weights();
    return {some(w.embedding), length(w.final_norm), some(w.blocks.back().down)};
}

} // namespace

Trainer::Trainer(std::unique_ptr<const Objective> objective)
    : objective_(std::move(objective)), parameters_(on(objective_->decoder().device(), objective_->initial())),
      adam_(values_of(parameters_), adam_settings(settings())),
      kept_(std::make_unique<KeptStates>(objective_->decoder()))
{
}

const std::vector<Parameter>& Trainer::parameters() const
{
    if (objective_->decoder().device().is_cpu()) return parameters_;
    if (readable_.empty()) readable_ = on(at::kCPU, parameters_);
    return readable_;
}

MemoryNeeds Trainer::memory() const
{
    constexpr double copies = 5; // the value, its leaf, the gradient and both moments
    auto needs = objective_->memory();
    // Of packed weights a product holds the one it multiplies with, and LibTorch a copy in an order of its own.
    needs.fixed += 2 * objective_->decoder().weights().unpacked_block();
    for (const auto& parameter : parameters_) needs.fixed += copies * 4.0 * double(parameter.value.numel());
    return needs;
}

StepPlan Trainer::fit(double free_bytes)
{
    const auto batch = largest_batch(*objective_), own = own_of(batch);
    const auto plan = fit_step(objective_->decoder(), memory(), own.empty() ? batch : own, free_bytes);
    if (plan.parts > 0) parts_ = plan.parts;
    recompute_ = plan.recompute;
    constexpr double share = 0.5; // of what the step leaves free
    kept_->allow(share * (free_bytes - plan.bytes));
    return plan;
}

void Trainer::share(std::shared_ptr<Peers> peers) { peers_ = peers && peers->size() > 1 ? std::move(peers) : nullptr; }

/// This process's examples of a step: every one without peers, else at least one of the first rank.
std::vector<Example> Trainer::own_of(const std::vector<Example>& batch) const
{
    if (!peers_) return batch;
    std::vector<Example> own;
    for (auto i = std::size_t(peers_->rank()); i < batch.size(); i += std::size_t(peers_->size()))
        own.push_back(batch[i]);
    return own;
}

/// Replaces the losses' sums and the leaves' gradients by those of all peers.
void Trainer::add_up(at::Tensor& sums, const std::vector<at::Tensor>& leaves) const
{
    std::vector<at::Tensor> flat{sums};
    for (const auto& leaf : leaves)
        flat.push_back(leaf.grad().defined() ? leaf.grad().flatten() : at::zeros({leaf.numel()}, leaf.options()));
    auto here = at::cat(flat).to(at::kCPU);
    peers_->sum({here.mutable_data_ptr<float>(), std::size_t(here.numel())});
    const auto all = here.to(sums.device());
    sums = all.narrow(0, 0, sums.numel()).clone();
    auto begin = sums.numel();
    for (const auto& leaf : leaves) {
        leaf.mutable_grad() = all.narrow(0, begin, leaf.numel()).view(leaf.sizes()).clone();
        begin += leaf.numel();
    }
}

/// Adds the gradient of this process's examples to the leaves', part after part. Gives the sums of the learners' losses
/// [learners].
at::Tensor Trainer::backward(const std::vector<Example>& examples, const at::Tensor& count,
                             const std::vector<at::Tensor>& leaves) const
{
    const int first = peers_ ? peers_->rank() * settings().batch : 0; // draws of their own
    auto sum = at::zeros_like(count);
    const auto width = (examples.size() + std::size_t(parts_) - 1) / std::size_t(parts_);
    int part = first;
    for (std::size_t begin = 0; begin < examples.size(); begin += width, ++part) {
        const auto end = std::min(examples.size(), begin + width);
        const std::vector<Example> some(examples.begin() + std::ptrdiff_t(begin),
                                        examples.begin() + std::ptrdiff_t(end));
        const auto losses = objective_->losses({some, leaves, step_, part, recompute_, false, kept_.get()});
        auto total = (losses.sums / count.clamp_min(1)).sum();
        if (part == 0)
            if (const auto penalty = objective_->penalty(leaves); penalty.defined()) total = total + penalty;
        total.backward();
        sum += losses.sums.detach();
    }
    return sum;
}

void Trainer::take_less_memory()
{
    kept_->clear();
    kept_->allow(0);
    if (!recompute_) {
        recompute_ = true;
        return;
    }
    if (parts_ >= settings().batch)
        throw OutOfMemory(message("There is not enough memory for a step of training with one example at a time"),
                          message("training"),
                          message("Shorten the answers, close other programs, or take a smaller model"));
    parts_ = std::min(2 * parts_, settings().batch);
}

StepReport Trainer::step()
{
    const auto examples = draw_batch(*objective_, step_);
    const auto own = own_of(examples);
    auto count = at::zeros({std::int64_t(names().size())}); // of all, whoever works through them
    for (const auto& e : examples) count.mutable_data_ptr<float>()[e.learner] += float(e.answer_length);
    std::vector<at::Tensor> leaves;
    for (const auto& parameter : parameters_) leaves.push_back(parameter.value.clone().requires_grad_(true));
    const auto counts = model::uploaded(count, objective_->decoder().device());
    at::Tensor sums;
    while (!sums.defined()) {
        try {
            sums = backward(own, counts, leaves);
            break;
        } catch (const std::exception& error) {
            if (!model::is_out_of_memory(error)) throw;
            take_less_memory();
        }
        // Only here, since what the error holds on to is gone.
        for (auto& leaf : leaves) leaf.mutable_grad().reset();
        model::release_cached_memory(objective_->decoder().device());
    }

    if (peers_) add_up(sums, leaves);
    StepReport report;
    const auto losses = (sums.to(at::kCPU) / count).to(at::kDouble); // 0 / 0 is NaN
    for (std::int64_t i = 0; i < count.numel(); ++i)
        report.loss_of_learner.push_back(losses.const_data_ptr<double>()[i]);
    std::vector<bool> present;
    double sum = 0, learners = 0;
    for (const double loss : report.loss_of_learner) {
        present.push_back(!std::isnan(loss));
        if (present.back()) sum += loss, ++learners;
    }
    report.loss = sum / std::max(1.0, learners);
    report.learning_rate = objective_->rate(step_);
    gradients_.clear();
    for (std::size_t p = 0; p < leaves.size(); ++p) {
        gradients_.push_back(leaves[p].grad());
        parameters_[p].value = leaves[p].detach(); // moved in place; reports keep the former ones
    }
    report.gradient_norm = adam_.step(values_of(parameters_), gradients_, present, report.learning_rate);
    readable_.clear();
    report.step = ++step_;
    objective_->after_update(parameters_, step_);
    return report;
}

double Trainer::expected_seconds(const std::vector<double>& first_steps) const
{
    constexpr std::size_t most_examples = 10'000; // looked at; what comes later is like the last of them
    ReadSoFar read;
    std::vector<double> work;
    const auto steps = std::size_t(settings().steps), measured = first_steps.size();
    while (work.size() < steps &&
           (work.size() < measured || work.size() * std::size_t(settings().batch) < most_examples))
        work.push_back(
            objective_->work(own_of(draw_batch(*objective_, int(work.size()))), kept_->stays() ? &read : nullptr));
    const auto sum = [](const std::vector<double>& all, std::size_t begin) {
        return std::accumulate(all.begin() + std::ptrdiff_t(begin), all.end(), 0.0);
    };
    const std::size_t from = measured > 1 ? 1 : 0;
    const double of_measured = sum(work, from) - sum(work, measured);
    const auto tail = work.size() - std::max<std::size_t>(1, work.size() / 4);
    const double like_these = sum(work, tail) / double(work.size() - tail) * double(steps - work.size());
    return sum(first_steps, 0) + sum(first_steps, from) / of_measured * (sum(work, measured) + like_these);
}

Checkpoint Trainer::checkpoint() const
{
    Json description = objective_->description();
    description["model"] = signature_of(objective_->decoder()); // for another model it is another training
    description.update(to_json(settings()));
    return {std::move(description), step_, parts_, recompute_, parameters(), on(at::kCPU, adam_.state())};
}

void Trainer::save(const std::filesystem::path& file) const { write_checkpoint(file, checkpoint()); }

std::vector<Parameter> Trainer::parameters_in(const std::filesystem::path& file) const
{
    return read_checkpoint(file, checkpoint(), settings().steps, settings().batch).parameters;
}

void Trainer::restore(const std::filesystem::path& file)
{
    auto saved = read_checkpoint(file, checkpoint(), settings().steps, settings().batch);
    const auto device = objective_->decoder().device();
    parameters_ = on(device, std::move(saved.parameters));
    readable_.clear();
    adam_.restore(on(device, std::move(saved.adam)));
    step_ = saved.step;
    parts_ = saved.parts;
    recompute_ = saved.recompute;
}

} // namespace steerdeck::train
