#include "core/methods/trainer.h"

#include "core/base/error.h"
#include "core/model/hardware.h"
#include "core/model/safetensors.h"

#include <ATen/CPUGeneratorImpl.h>
#include <algorithm>
#include <cmath>
#include <torch/torch.h>

namespace steerdeck::methods {
namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;
using train::StepPlan;
using train::StepReport;

constexpr double beta1 = 0.9, beta2 = 0.999, tiny = 1e-8;

/// Activations of more bytes than this are worked out again in the backward pass instead of kept.
constexpr double most_activations = 1.5e9;

struct ChunkedCrossEntropy : torch::autograd::Function<ChunkedCrossEntropy> {
    static at::Tensor forward(AutogradContext* context, const at::Tensor& states, const at::Tensor& targets,
                              const at::Tensor& head)
    {
        const auto chunk = std::max<std::int64_t>(16, (std::int64_t(1) << 22) / head.size(0));
        auto loss = at::empty({states.size(0)}, states.options().dtype(at::kFloat));
        auto slope = at::empty_like(states); // d loss_i / d states_i = (softmax - one-hot) head
        for (std::int64_t i = 0; i < states.size(0); i += chunk) {
            const auto n = std::min(chunk, states.size(0) - i);
            const auto wanted = targets.narrow(0, i, n).unsqueeze(1);
            const auto log_q = at::log_softmax(at::linear(states.narrow(0, i, n), head).to(at::kFloat), -1);
            loss.narrow(0, i, n).copy_(log_q.gather(1, wanted).squeeze(1).neg());
            const auto wrong = log_q.exp().scatter_add(1, wanted, at::full({n, 1}, -1.0, log_q.options()));
            slope.narrow(0, i, n).copy_(at::matmul(wrong.to(head.scalar_type()), head));
        }
        context->save_for_backward({slope});
        return loss;
    }

    static variable_list backward(AutogradContext* context, const variable_list& grads)
    {
        const auto slope = context->get_saved_variables()[0];
        return {slope * grads[0].unsqueeze(1).to(slope.scalar_type()), at::Tensor(), at::Tensor()};
    }
};

void check_rank(int rank, int most)
{
    if (rank < 1 || rank > most)
        throw InvalidInput("The rank is " + std::to_string(rank), "training settings",
                           "Give 1 to " + std::to_string(most));
}

} // namespace

train::TrainSettings lm_steer_training()
{
    train::TrainSettings settings;
    settings.learning_rate = 3e-2;
    return settings;
}

train::TrainSettings lora_training()
{
    train::TrainSettings settings;
    settings.learning_rate = 3e-3;
    return settings;
}

at::Tensor answer_loss(const at::Tensor& states, const at::Tensor& targets, const at::Tensor& head)
{
    return ChunkedCrossEntropy::apply(states, targets, head);
}

MethodTrainer::MethodTrainer(const model::Decoder& decoder, const steering::Assembler& assembler,
                             train::ItemSource source, std::vector<std::size_t> behaviors,
                             train::TrainSettings settings)
    : decoder_(decoder), assembler_(assembler), source_(std::move(source)), behaviors_(std::move(behaviors)),
      settings_(settings), updates_(behaviors_.size(), 0), end_(train::answer_end(decoder, assembler))
{
    if (behaviors_.empty()) throw InvalidInput("No behaviour is chosen", "training", "Choose at least one");
    train::check_settings(settings_);
    for (const auto b : behaviors_) names_.push_back(assembler.behavior_set().behaviors.at(b).name);
}

void MethodTrainer::add(std::string name, at::Tensor start)
{
    parameters_.push_back({std::move(name), start, at::zeros_like(start), at::zeros_like(start)});
}

MethodTrainer MethodTrainer::of_lm_steer(const model::Decoder& decoder, const steering::Assembler& assembler,
                                         train::ItemSource source, std::vector<std::size_t> behaviors,
                                         train::TrainSettings settings, LmSteerSettings method)
{
    check_rank(method.rank, 65'536);
    if (!(method.epsilon > 0) || !(method.deviation > 0))
        throw InvalidInput("epsilon and deviation must be above 0", "LM-Steer", "Give 0.001 and 0.01");
    MethodTrainer trainer(decoder, assembler, std::move(source), std::move(behaviors), settings);
    trainer.method_ = Method::lm_steer;
    trainer.lm_steer_ = method;
    auto generator = at::make_generator<at::CPUGeneratorImpl>(settings.seed);
    const auto n = std::int64_t(trainer.names_.size()), d = std::int64_t(decoder.config().hidden_size);
    const auto normal = [&](std::vector<std::int64_t> sizes) {
        return at::randn(sizes, generator, at::kFloat).mul_(method.deviation);
    };
    trainer.add("in", normal({n, d, method.rank}));
    trainer.add("out", normal({n, method.rank, d}));
    return trainer;
}

MethodTrainer MethodTrainer::of_lora(const model::Decoder& decoder, const steering::Assembler& assembler,
                                     train::ItemSource source, std::vector<std::size_t> behaviors,
                                     train::TrainSettings settings, LoraSettings method)
{
    check_rank(method.rank, 65'536);
    if (!(method.alpha > 0)) throw InvalidInput("alpha is not above 0", "LoRA", "Give 16");
    if (!(method.dropout >= 0) || method.dropout >= 1)
        throw InvalidInput("The dropout is " + std::to_string(method.dropout), "LoRA", "Give 0 to less than 1");
    MethodTrainer trainer(decoder, assembler, std::move(source), std::move(behaviors), settings);
    trainer.method_ = Method::lora_dare;
    trainer.lora_ = method;
    auto generator = at::make_generator<at::CPUGeneratorImpl>(settings.seed);
    const auto& c = decoder.config();
    const auto n = std::int64_t(trainer.names_.size());
    const auto adapter = [&](const std::string& name, std::int64_t outputs, std::int64_t inputs) {
        const double bound = 1 / std::sqrt(double(inputs)); // kaiming-uniform(sqrt 5)
        trainer.add(name + ".in", at::empty({n, method.rank, inputs}).uniform_(-bound, bound, generator));
        trainer.add(name + ".out", at::zeros({n, outputs, method.rank}));
    };
    for (int i = 0; i < c.layers; ++i) {
        adapter(std::to_string(i) + ".gate", c.mlp_size, c.hidden_size);
        adapter(std::to_string(i) + ".up", c.mlp_size, c.hidden_size);
        adapter(std::to_string(i) + ".down", c.hidden_size, c.mlp_size);
    }
    return trainer;
}

MethodTrainer::Example MethodTrainer::draw(Random& random, std::size_t turn) const
{
    const auto row = turn % behaviors_.size();
    for (int attempt = 0; attempt < 100; ++attempt) {
        const auto item = source_(std::span(&behaviors_[row], 1), random);
        if (!item) continue;
        Example example;
        example.ids = assembler_.user_turn(item->prompt);
        auto answer = assembler_.tokenizer().encode(item->response);
        if (end_ >= 0) answer.push_back(end_);
        example.answer_length = answer.size();
        example.ids.insert(example.ids.end(), answer.begin(), answer.end());
        example.row = row;
        return example;
    }
    throw InvalidInput("The data set has no examples of \"" + names_[row] + "\"", "training data",
                       "Add some, or leave the behaviour out");
}

std::vector<MethodTrainer::Example> MethodTrainer::draw_batch(int step) const
{
    Random random(settings_.seed * 1'000'003 + std::uint64_t(step));
    std::vector<Example> examples;
    for (int i = 0; i < settings_.batch; ++i)
        examples.push_back(draw(random, std::size_t(step) * std::size_t(settings_.batch) + std::size_t(i)));
    return examples;
}

StepPlan MethodTrainer::plan_of(const std::vector<Example>& examples, int parts) const
{
    const auto& c = decoder_.config();
    StepPlan plan;
    plan.parts = parts;
    for (const auto& e : examples) plan.longest = std::max(plan.longest, int(e.ids.size()));
    const double positions = plan.longest * std::ceil(double(examples.size()) / parts);
    const double value = double(at::elementSize(decoder_.dtype()));
    const auto activations = [&](bool again) {
        return train::activation_bytes(c, positions, plan.longest, value, again);
    };
    // LM-Steer's blocks are read without gradients.
    plan.recompute = method_ == Method::lm_steer || activations(false) > most_activations;
    double learned = 0;
    for (const auto& p : parameters_) learned += 4.0 * double(p.value.numel());
    constexpr double logits = 5 * 4.0 * double(1 << 22);
    plan.bytes = activations(plan.recompute) + 5 * learned + logits;
    return plan;
}

StepPlan MethodTrainer::fit(double free_bytes)
{
    auto longest = draw_batch(0);
    for (int step = 1; step < std::min(4, settings_.steps); ++step) {
        auto examples = draw_batch(step);
        if (plan_of(examples, 1).bytes > plan_of(longest, 1).bytes) longest = std::move(examples);
    }
    for (int parts = 1;; parts = std::min(2 * parts, settings_.batch)) {
        auto plan = plan_of(longest, parts);
        if (plan.bytes <= free_bytes) {
            parts_ = parts;
            return plan;
        }
        if (parts == settings_.batch) {
            plan.parts = 0;
            return plan;
        }
    }
}

/// Some examples as tensors: ids padded on the right, and where they predict their answers' ids, behaviour after
/// behaviour.
struct MethodTrainer::Read {
    at::Tensor ids;                     // [B, T]
    at::Tensor positions, targets, row; // [n]: places in [B T], the ids there, whose they are
    std::vector<std::int64_t> rows;     // behaviours in the order of `positions`,
    std::vector<std::int64_t> count;    // and how many positions are theirs
    std::vector<std::int64_t> row_of;   // of each example
};

MethodTrainer::Read MethodTrainer::read(const std::vector<Example>& part) const
{
    std::size_t longest = 0;
    for (const auto& e : part) longest = std::max(longest, e.ids.size() - 1);
    Read result;
    result.ids = at::zeros({std::int64_t(part.size()), std::int64_t(longest)}, at::kLong);
    for (std::size_t i = 0; i < part.size(); ++i) {
        std::copy(part[i].ids.begin(), part[i].ids.end() - 1,
                  result.ids.mutable_data_ptr<std::int64_t>() + i * longest);
        result.row_of.push_back(std::int64_t(part[i].row));
    }
    std::vector<std::int64_t> positions, targets, row;
    for (std::size_t r = 0; r < names_.size(); ++r) {
        const auto before = positions.size();
        for (std::size_t i = 0; i < part.size(); ++i) {
            if (part[i].row != r) continue;
            const auto end = part[i].ids.size() - 1;
            for (auto t = end - part[i].answer_length; t < end; ++t) {
                positions.push_back(std::int64_t(i * longest + t));
                targets.push_back(part[i].ids[t + 1]);
                row.push_back(std::int64_t(r));
            }
        }
        if (positions.size() == before) continue;
        result.rows.push_back(std::int64_t(r));
        result.count.push_back(std::int64_t(positions.size() - before));
    }
    result.positions = at::tensor(positions, at::kLong).to(decoder_.device());
    result.targets = at::tensor(targets, at::kLong).to(decoder_.device());
    result.row = at::tensor(row, at::kLong);
    return result;
}

/// Sums [behaviours] of the losses of the part's answer ids. `number` tells the parts of a step apart; `layout` is made
/// here and must live until the backward pass is over.
at::Tensor MethodTrainer::losses(const std::vector<Example>& part, const std::vector<at::Tensor>& leaves, int number,
                                 model::Layout& layout) const
{
    const auto input = read(part);
    layout = decoder_.layout(input.ids.size(1), 0);
    const auto states_of = [&](const at::Tensor& hidden) {
        return hidden.reshape({-1, hidden.size(2)}).index_select(0, input.positions);
    };
    const auto loss_of = [&](const at::Tensor& states) {
        const auto loss = answer_loss(states, input.targets, decoder_.weights().head).to(at::kCPU);
        return at::zeros({std::int64_t(names_.size())}).index_add(0, input.row, loss);
    };
    if (method_ == Method::lm_steer) {
        at::Tensor states;
        {
            const at::NoGradGuard no_grad;
            states = states_of(decoder_.forward(decoder_.embed(input.ids, {}), layout));
        }
        const auto device = decoder_.device();
        std::vector<at::Tensor> steered;
        std::int64_t at = 0;
        for (std::size_t k = 0; k < input.rows.size(); ++k) {
            const auto own = states.narrow(0, at, input.count[k]).to(at::kFloat);
            const auto in = leaves[0][input.rows[k]].to(device), out = leaves[1][input.rows[k]].to(device);
            steered.push_back(own + at::mm(at::mm(own, in), out) * lm_steer_.epsilon);
            at += input.count[k];
        }
        return loss_of(at::cat(steered).to(states.scalar_type()));
    }
    model::Interventions interventions;
    interventions.adapter_scale = lora_.alpha / lora_.rank;
    interventions.dropout = lora_.dropout;
    interventions.dropout_seed = (settings_.seed * 1'000'003 + std::uint64_t(step_)) * 65'537 + std::uint64_t(number);
    const auto chosen = at::tensor(input.row_of, at::kLong);
    std::size_t next = 0;
    const auto own = [&] { return leaves[next++].index_select(0, chosen).to(decoder_.device(), decoder_.dtype()); };
    const auto adapter = [&] {
        auto in = own();
        return model::Interventions::Adapter{in, own()};
    };
    for (int i = 0; i < decoder_.config().layers; ++i) {
        auto gate = adapter(), up = adapter();
        interventions.blocks.push_back({gate, up, adapter()});
    }
    const bool again = plan_of(part, 1).recompute;
    const auto hidden = decoder_.forward(decoder_.embed(input.ids, {}), layout, nullptr, again, &interventions);
    return loss_of(states_of(hidden));
}

at::Tensor MethodTrainer::backward(const std::vector<Example>& examples, const std::vector<at::Tensor>& leaves) const
{
    // Each behaviour's loss is the mean over its own answers' ids, so that it trains alike alone and beside others.
    const auto n = std::int64_t(names_.size());
    auto count = at::zeros({n}), sum = at::zeros({n});
    for (const auto& e : examples) count.mutable_data_ptr<float>()[e.row] += float(e.answer_length);
    const auto width = (examples.size() + std::size_t(parts_) - 1) / std::size_t(parts_);
    int number = 0;
    for (std::size_t begin = 0; begin < examples.size(); begin += width, ++number) {
        const std::vector<Example> part(examples.begin() + std::ptrdiff_t(begin),
                                        examples.begin() + std::ptrdiff_t(std::min(examples.size(), begin + width)));
        model::Layout layout;
        const auto by_row = losses(part, leaves, number, layout);
        (by_row / count.clamp_min(1)).sum().backward();
        sum += by_row.detach();
    }
    return sum / count; // 0 / 0 is NaN
}

StepReport MethodTrainer::step()
{
    const auto examples = draw_batch(step_);
    std::vector<at::Tensor> leaves;
    for (const auto& p : parameters_) leaves.push_back(p.value.detach().clone().requires_grad_(true));
    at::Tensor by_row;
    while (!by_row.defined()) {
        try {
            by_row = backward(examples, leaves);
        } catch (const std::exception& error) {
            if (!model::is_out_of_memory(error)) throw;
            if (parts_ >= settings_.batch)
                throw OutOfMemory("There is not enough memory for a step of training with one example at a time",
                                  "training", "Shorten the answers, close other programs, or take a smaller model");
            parts_ = std::min(2 * parts_, settings_.batch);
        }
        if (by_row.defined()) break;
        for (auto& leaf : leaves) leaf.mutable_grad().reset();
        model::release_cached_memory(decoder_.device());
    }
    StepReport report;
    const auto present = by_row.isnan().logical_not();
    double sum = 0, rows = 0;
    for (std::int64_t r = 0; r < by_row.size(0); ++r) {
        report.loss_of_row.push_back(by_row[r].item<double>());
        if (present[r].item<bool>()) sum += report.loss_of_row.back(), ++rows;
    }
    report.loss = sum / std::max(1.0, rows);
    report.learning_rate = train::learning_rate_at(settings_, step_);
    double squares = 0;
    for (const auto& leaf : leaves) squares += leaf.grad().square().sum().item<double>();
    report.gradient_norm = std::sqrt(squares);
    update(leaves, present, report.learning_rate);
    report.step = ++step_;
    return report;
}

/// AdamW (Loshchilov & Hutter 2019), clipped, on each behaviour by itself: one without an example in this step stays as
/// it is.
void MethodTrainer::update(const std::vector<at::Tensor>& leaves, const at::Tensor& present, double rate)
{
    const at::NoGradGuard no_grad;
    const auto n = present.size(0);
    auto squares = at::zeros({n});
    for (const auto& leaf : leaves) squares += leaf.grad().view({n, -1}).square().sum(1);
    const auto clipping = (settings_.clip / squares.sqrt().clamp_min(1e-30)).clamp_max(1);
    std::vector<float> first_left, second_left;
    for (std::int64_t r = 0; r < n; ++r) {
        auto& t = updates_[std::size_t(r)];
        if (present[r].item<bool>()) ++t;
        first_left.push_back(float(1 - std::pow(beta1, double(std::max<std::int64_t>(1, t)))));
        second_left.push_back(float(1 - std::pow(beta2, double(std::max<std::int64_t>(1, t)))));
    }
    const auto column = [&](const at::Tensor& by_row) { return by_row.view({n, 1, 1}); };
    const auto c1 = column(at::tensor(first_left)), c2 = column(at::tensor(second_left)), here = column(present);
    for (std::size_t i = 0; i < leaves.size(); ++i) {
        auto& p = parameters_[i];
        const auto g = leaves[i].grad() * column(clipping);
        p.first = at::where(here, p.first * beta1 + g * (1 - beta1), p.first);
        p.second = at::where(here, p.second * beta2 + g.square() * (1 - beta2), p.second);
        const auto moved = (p.first / c1) / ((p.second / c2).sqrt() + tiny);
        p.value = at::where(here, p.value * (1 - rate * settings_.weight_decay) - moved * rate, p.value);
    }
}

std::vector<Learned> MethodTrainer::learned(const Json& made) const
{
    std::vector<Learned> result;
    for (std::size_t r = 0; r < names_.size(); ++r) {
        Learned one{method_, names_[r], assembler_.behavior_set().behaviors[behaviors_[r]].category, {}, {}, made};
        for (const auto& p : parameters_) one.tensors[p.name] = p.value[std::int64_t(r)].clone();
        if (method_ == Method::lm_steer)
            one.numbers["epsilon"] = lm_steer_.epsilon;
        else
            one.numbers["scale"] = lora_.alpha / lora_.rank;
        result.push_back(std::move(one));
    }
    return result;
}

std::string MethodTrainer::description() const
{
    const auto& s = settings_;
    const Json own = method_ == Method::lm_steer ? Json{lm_steer_.rank, lm_steer_.epsilon, lm_steer_.deviation}
                                                 : Json{lora_.rank, lora_.alpha, lora_.dropout};
    return Json{{"method", std::string(name_of(method_))},
                {"model", train::signature_of(decoder_)},
                {"behaviors", names_},
                {"own", own},
                {"steps", s.steps},
                {"batch", s.batch},
                {"learning_rate", s.learning_rate},
                {"decay", s.weight_decay},
                {"warmup", s.warmup},
                {"clip", s.clip},
                {"seed", s.seed}}
        .dump();
}

void MethodTrainer::save(const std::filesystem::path& checkpoint) const
{
    model::Safetensors all;
    for (const auto& p : parameters_) {
        all.tensors[p.name] = p.value.contiguous();
        all.tensors["first." + p.name] = p.first.contiguous();
        all.tensors["second." + p.name] = p.second.contiguous();
    }
    all.tensors["updates"] = at::tensor(updates_, at::kLong);
    all.metadata = {{"settings", description()}, {"step", std::to_string(step_)}, {"parts", std::to_string(parts_)}};
    model::write_safetensors(checkpoint, all);
}

void MethodTrainer::restore(const std::filesystem::path& checkpoint)
{
    const auto saved = model::read_safetensors(checkpoint, "training checkpoint");
    const auto field = [&](const char* key) {
        const auto found = saved.metadata.find(key);
        return found == saved.metadata.end() ? std::string() : found->second;
    };
    if (field("settings") != description())
        throw Mismatch("The training checkpoint was made with other settings, another method or other behaviours",
                       checkpoint.string(), "Delete it to start again, or train with the settings it was made with");
    const auto damaged = [&](const std::string& what) {
        throw UnreadableFile("The training checkpoint lacks a usable \"" + what + "\"", checkpoint.string(),
                             "Delete it to start again");
    };
    const auto number = [&](const char* key) {
        try {
            return std::stoi(field(key));
        } catch (const std::exception&) {
            damaged(key);
            return 0;
        }
    };
    const auto take = [&](const std::string& name, const at::Tensor& like) {
        const auto found = saved.tensors.find(name);
        if (found == saved.tensors.end() || found->second.sizes() != like.sizes() ||
            found->second.scalar_type() != like.scalar_type())
            damaged(name);
        return found->second.clone();
    };
    auto parameters = parameters_; // all is read before anything changes
    for (auto& p : parameters)
        p = {p.name, take(p.name, p.value), take("first." + p.name, p.first), take("second." + p.name, p.second)};
    const auto updates = take("updates", at::tensor(updates_, at::kLong));
    const int step = number("step"), parts = number("parts");
    parameters_ = std::move(parameters);
    updates_.assign(updates.const_data_ptr<std::int64_t>(), updates.const_data_ptr<std::int64_t>() + updates.numel());
    step_ = std::clamp(step, 0, settings_.steps);
    parts_ = std::clamp(parts, 1, settings_.batch);
}

} // namespace steerdeck::methods
