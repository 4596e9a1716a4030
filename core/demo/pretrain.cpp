#include "core/demo/pretrain.h"

#include "core/base/error.h"
#include "core/model/safetensors.h"

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>
#include <algorithm>
#include <numeric>

namespace steerdeck::demo {
namespace {

struct Batch {
    at::Tensor ids;       // [B, T], padded on the right
    at::Tensor positions; // [N]: b * T + t of every position whose next id is part of an answer
    at::Tensor targets;   // [N]
    std::int64_t tokens = 0;
};

Batch batch_of(const std::vector<IdExample>& examples, std::span<const std::size_t> chosen)
{
    std::size_t longest = 0;
    for (const auto i : chosen) longest = std::max(longest, examples[i].ids.size());
    const auto width = std::int64_t(longest) - 1;
    Batch batch;
    batch.ids = at::zeros({std::int64_t(chosen.size()), width}, at::kLong);
    std::vector<std::int64_t> positions, targets;
    auto* ids = batch.ids.mutable_data_ptr<std::int64_t>();
    for (std::size_t b = 0; b < chosen.size(); ++b) {
        const auto& example = examples[chosen[b]];
        for (std::size_t t = 0; t + 1 < example.ids.size(); ++t) {
            ids[std::int64_t(b) * width + std::int64_t(t)] = example.ids[t];
            if (t + 1 >= example.answer) {
                positions.push_back(std::int64_t(b) * width + std::int64_t(t));
                targets.push_back(example.ids[t + 1]);
            }
        }
        batch.tokens += std::int64_t(example.ids.size());
    }
    batch.positions = at::tensor(positions, at::kLong);
    batch.targets = at::tensor(targets, at::kLong);
    return batch;
}

/// Batches of like lengths: a pool of examples is sorted by length and cut, and the pieces are shuffled.
class Stream {
public:
    Stream(std::function<IdExample(Random&)> sample, const PretrainSettings& settings)
        : sample_(std::move(sample)), s_(settings)
    {
    }

    Batch at_step(int step)
    {
        if (step / pool_batches != pool_) fill(step / pool_batches);
        const auto piece = std::size_t(order_[std::size_t(step % pool_batches)]) * std::size_t(s_.batch);
        return batch_of(examples_, std::span(by_length_).subspan(piece, std::size_t(s_.batch)));
    }

private:
    static constexpr int pool_batches = 16;

    void fill(int pool)
    {
        pool_ = pool;
        Random random(s_.seed * 1'000'003 + std::uint64_t(pool) + 1);
        examples_.clear();
        for (int i = 0; i < pool_batches * s_.batch; ++i) examples_.push_back(sample_(random));
        by_length_.resize(examples_.size());
        std::iota(by_length_.begin(), by_length_.end(), std::size_t(0));
        std::stable_sort(by_length_.begin(), by_length_.end(),
                         [&](auto a, auto b) { return examples_[a].ids.size() < examples_[b].ids.size(); });
        order_.resize(pool_batches);
        std::iota(order_.begin(), order_.end(), 0);
        random.shuffle(std::span(order_));
    }

    std::function<IdExample(Random&)> sample_;
    PretrainSettings s_;
    int pool_ = -1;
    std::vector<IdExample> examples_;
    std::vector<std::size_t> by_length_;
    std::vector<int> order_;
};

at::Tensor loss_of(const model::Decoder& decoder, const Batch& batch)
{
    const auto x = decoder.embed(batch.ids, {});
    const auto hidden = decoder.forward(x, decoder.layout(batch.ids.size(1), 0));
    const auto chosen = hidden.reshape({-1, hidden.size(2)}).index_select(0, batch.positions);
    return at::cross_entropy_loss(decoder.logits(chosen).to(at::kFloat), batch.targets);
}

/// The training weights: float32 leaves, and a decoder over them in the arithmetic's dtype.
class Trainee {
public:
    Trainee(model::ModelConfig config, std::uint64_t seed, at::ScalarType dtype)
        : config_(std::move(config)), master_(model::random_weights(config_, seed)), dtype_(dtype)
    {
        for (auto* tensor : master_.all()) tensor->requires_grad_(true);
        master_.head = master_.embedding;
    }

    model::Decoder decoder() const
    {
        if (dtype_ == at::kFloat) return model::Decoder(config_, master_);
        auto cast = master_;
        for (auto* tensor : cast.all()) *tensor = tensor->to(dtype_);
        cast.head = cast.embedding;
        return model::Decoder(config_, std::move(cast));
    }

    PretrainOptimizer optimizer(const OptimizerSettings& settings)
    {
        std::vector<PretrainOptimizer::Matrix> matrices;
        std::vector<at::Tensor> others = {master_.embedding.tensor(), master_.final_norm};
        const std::int64_t q = config_.n_heads * config_.head_dim, kv = config_.n_kv_heads * config_.head_dim,
                           mlp = config_.mlp_size;
        for (const auto& block : master_.blocks) {
            others.push_back(block.attention_norm);
            others.push_back(block.mlp_norm);
            matrices.push_back({block.qkv.tensor(), 0, q});
            matrices.push_back({block.qkv.tensor(), q, kv});
            matrices.push_back({block.qkv.tensor(), q + kv, kv});
            matrices.push_back({block.out.tensor(), 0, block.out.rows()});
            matrices.push_back({block.gate_up.tensor(), 0, mlp});
            matrices.push_back({block.gate_up.tensor(), mlp, mlp});
            matrices.push_back({block.down.tensor(), 0, block.down.rows()});
        }
        return PretrainOptimizer(std::move(matrices), std::move(others), settings);
    }

    std::vector<at::Tensor*> tensors() { return master_.all(); }

private:
    model::ModelConfig config_;
    model::Weights master_;
    at::ScalarType dtype_;
};

std::string describe(const model::ModelConfig& config, const PretrainSettings& s)
{
    return Json{{"model", model::to_json(config, "float32")},
                {"seed", s.seed},
                {"batch", s.batch},
                {"warmup", s.warmup},
                {"rates", {s.optimizer.matrix_rate, s.optimizer.other_rate, s.optimizer.matrix_decay}}}
        .dump();
}

double rate_at(int step, const PretrainSettings& s)
{
    const double warm = std::min(1.0, double(step + 1) / double(s.warmup));
    const double from = s.decay_from * s.steps;
    return std::min(warm, step < from ? 1.0 : std::max(0.0, double(s.steps - step) / (s.steps - from)));
}

} // namespace

model::Decoder pretrain(const model::ModelConfig& config, const std::function<IdExample(Random&)>& sample,
                        const std::function<IdExample(Random&)>& sample_held_out, const PretrainSettings& settings,
                        const std::filesystem::path& checkpoint,
                        const std::function<void(const PretrainPoint&)>& report, const Cancel& cancel)
{
    Trainee trainee(config, settings.seed, settings.dtype);
    auto optimizer = trainee.optimizer(settings.optimizer);
    int step = 0;
    if (std::filesystem::exists(checkpoint)) {
        auto saved = model::read_safetensors(checkpoint, message("pretraining checkpoint"));
        if (saved.metadata["settings"] != describe(config, settings))
            throw Mismatch(message("The pretraining checkpoint was made with other settings"), checkpoint.string(),
                           message("Delete it, or use the settings it was made with"));
        at::NoGradGuard no_grad;
        int i = 0;
        for (auto* tensor : trainee.tensors()) tensor->copy_(saved.tensors.at("weight." + std::to_string(i++)));
        optimizer.restore(saved.tensors);
        step = std::stoi(saved.metadata.at("step"));
    }
    const auto save = [&] {
        model::Safetensors file{optimizer.state(),
                                {{"settings", describe(config, settings)}, {"step", std::to_string(step)}}};
        int i = 0;
        for (auto* tensor : trainee.tensors()) file.tensors["weight." + std::to_string(i++)] = tensor->detach();
        model::write_safetensors(checkpoint, file);
    };

    std::vector<Batch> validation;
    {
        Random random(settings.seed ^ 0x5eed);
        std::vector<IdExample> held_out;
        for (int i = 0; i < settings.validation_examples; ++i) held_out.push_back(sample_held_out(random));
        std::vector<std::size_t> all(held_out.size());
        std::iota(all.begin(), all.end(), std::size_t(0));
        for (std::size_t i = 0; i < all.size(); i += 96)
            validation.push_back(
                batch_of(held_out, std::span(all).subspan(i, std::min<std::size_t>(96, all.size() - i))));
    }
    const auto validate = [&] {
        at::NoGradGuard no_grad;
        const auto decoder = trainee.decoder();
        double sum = 0, count = 0;
        for (const auto& batch : validation) {
            sum += loss_of(decoder, batch).item<double>() * double(batch.targets.size(0));
            count += double(batch.targets.size(0));
        }
        return sum / count;
    };

    Stream stream(sample, settings);
    Stopwatch watch;
    double sum = 0, since = 0;
    std::int64_t tokens = 0, reported = step;
    while (step < settings.steps) {
        if (cancel.requested()) {
            save();
            cancel.check("The pretraining");
        }
        const auto batch = stream.at_step(step);
        const auto loss = loss_of(trainee.decoder(), batch);
        loss.backward();
        optimizer.step(rate_at(step, settings));
        sum += loss.item<double>();
        tokens += batch.tokens;
        ++step;
        const bool check = step % settings.validate_every == 0 || step == settings.steps;
        if (step % 20 == 0 || check) {
            const double now = watch.seconds();
            report({step, settings.steps, sum / double(step - reported), check ? validate() : -1.0,
                    rate_at(step - 1, settings), double(tokens) / (now - since), now});
            reported = step, sum = 0, tokens = 0, since = watch.seconds();
        }
        if (step % settings.save_every == 0 || step == settings.steps) save();
    }
    return trainee.decoder();
}

} // namespace steerdeck::demo
