#include "core/train/token_trainer.h"

#include "core/base/error.h"
#include "core/model/hardware.h"
#include "core/model/safetensors.h"
#include "core/train/answer_states.h"
#include "core/train/distill.h"
#include "core/train/start.h"

#include <algorithm>
#include <cmath>
#include <torch/torch.h>

namespace steerdeck::train {
namespace {

constexpr double beta1 = 0.9, beta2 = 0.999, epsilon = 1e-8;

/// Activations of more bytes than this are worked out again in the backward pass instead of kept.
constexpr double most_activations = 1.5e9;

} // namespace

void check_settings(const TrainSettings& s)
{
    const auto refuse = [](const std::string& what, double value, const char* range) {
        throw InvalidInput("The setting \"" + what + "\" is " + std::to_string(value), "training settings",
                           std::string("Give ") + range);
    };
    if (s.steps < 1 || s.steps > 10'000'000) refuse("steps", s.steps, "1 to 10 000 000");
    if (s.batch < 1 || s.batch > 65'536) refuse("batch", s.batch, "1 to 65 536");
    if (!(s.learning_rate > 0) || s.learning_rate > 10)
        refuse("learning_rate", s.learning_rate, "more than 0, at most 10");
    if (!(s.weight_decay >= 0) || s.weight_decay > 10) refuse("weight_decay", s.weight_decay, "0 to 10");
    if (!(s.warmup >= 0) || s.warmup > 1) refuse("warmup", s.warmup, "0 to 1");
    if (!(s.clip > 0)) refuse("clip", s.clip, "more than 0");
    if (!(s.temperature > 0) || s.temperature > 1000) refuse("temperature", s.temperature, "more than 0, at most 1000");
    if (!(s.orthogonality >= 0)) refuse("orthogonality", s.orthogonality, "0 or more");
}

double learning_rate_at(const TrainSettings& s, int step)
{
    const double warm = std::max(1.0, std::round(s.warmup * s.steps));
    const double decay = double(s.steps - step) / std::max(1.0, s.steps - warm);
    return s.learning_rate * std::min({1.0, (step + 1) / warm, decay});
}

TokenId answer_end(const model::Decoder& decoder, const steering::Assembler& assembler)
{
    for (const auto id : assembler.after_answer())
        if (decoder.config().ends(id)) return id;
    const auto& ends = decoder.config().eos_ids;
    return ends.empty() ? -1 : ends[0];
}

Json signature_of(const model::Decoder& decoder)
{
    const auto length = [](const at::Tensor& weight) {
        return at::linalg_vector_norm(weight, 2, std::nullopt, false, at::kFloat).item<double>();
    };
    const auto& w = decoder.weights();
    return {length(w.embedding), length(w.final_norm), length(w.blocks.back().down)};
}

at::Tensor start_of(const model::Decoder& decoder, const steering::Assembler& assembler,
                    const behaviors::Behavior& behavior)
{
    std::vector<std::int64_t> ids;
    for (const auto& instruction : behavior.instructions)
        for (const auto id : assembler.tokenizer().encode(" " + instruction)) ids.push_back(id);
    return decoder.embed(at::tensor(ids, at::kLong), {}).to(at::kCPU, at::kFloat).mean(0);
}

Operator operator_named(std::string_view name)
{
    using steering::and_name, steering::not_name, steering::or_name, steering::set_name;
    using enum Operator::Teacher;
    using enum Operator::Place;
    if (name == and_name) return {and_name, all, between, {2}, {}};
    if (name == or_name) return {or_name, any, between, {2}, {and_name}};
    if (name == not_name) return {not_name, none, before, {1}, {and_name, or_name}};
    if (name == set_name) return {set_name, all, behind_set, {2, 3}, {}};
    throw InvalidInput("There is no operator \"" + std::string(name) + "\"", "training",
                       "Choose <and>, <or>, <not> or <set>");
}

TokenTrainer::TokenTrainer(const model::Decoder& decoder, const steering::Assembler& assembler, ItemSource source,
                           TrainSettings settings)
    : decoder_(decoder), assembler_(assembler), source_(std::move(source)), settings_(settings)
{
    check_settings(settings_);
    end_ = answer_end(decoder_, assembler_);
}

TokenTrainer TokenTrainer::of_tokens(const model::Decoder& decoder, const steering::Assembler& assembler,
                                     ItemSource source, std::vector<std::size_t> behaviors, TrainSettings settings)
{
    if (behaviors.empty()) throw InvalidInput("No behaviour is chosen", "training", "Choose at least one");
    TokenTrainer trainer(decoder, assembler, std::move(source), settings);
    std::vector<at::Tensor> starts;
    for (const auto b : behaviors) {
        const auto& behavior = assembler.behavior_set().behaviors[b];
        starts.push_back(start_of(decoder, assembler, behavior));
        trainer.names_.push_back(behavior.name);
        trainer.tasks_.push_back({b});
    }
    trainer.rows_ = at::stack(starts);
    trainer.start_ = trainer.rows_.clone();
    trainer.first_ = at::zeros_like(trainer.rows_);
    trainer.second_ = at::zeros_like(trainer.rows_);
    trainer.updates_.assign(behaviors.size(), 0);
    return trainer;
}

TokenTrainer TokenTrainer::of_and(const model::Decoder& decoder, const steering::Assembler& assembler,
                                  ItemSource source, const steering::TokenStore& tokens, TrainSettings settings)
{
    return of_operator(decoder, assembler, std::move(source), tokens, operator_named(steering::and_name), settings);
}

TokenTrainer TokenTrainer::of_set(const model::Decoder& decoder, const steering::Assembler& assembler,
                                  ItemSource source, const steering::TokenStore& tokens, TrainSettings settings)
{
    return of_operator(decoder, assembler, std::move(source), tokens, operator_named(steering::set_name), settings);
}

TokenTrainer TokenTrainer::of_operator(const model::Decoder& decoder, const steering::Assembler& assembler,
                                       ItemSource source, const steering::TokenStore& tokens, Operator trained,
                                       TrainSettings settings)
{
    TokenTrainer trainer(decoder, assembler, std::move(source), settings);
    const auto& all = assembler.behavior_set().behaviors;
    std::vector<at::Tensor> rows;
    trainer.frozen_row_.assign(all.size(), -1);
    for (std::size_t b = 0; b < all.size(); ++b) {
        if (!all[b].seen || !tokens.has(all[b].name)) continue;
        trainer.frozen_row_[b] = std::int64_t(rows.size());
        rows.push_back(tokens.at(all[b].name).embedding);
    }
    for (const auto& name : trained.apart)
        if (tokens.has(name)) rows.push_back(tokens.at(name).embedding);
    trainer.names_ = {trained.name};
    trainer.operator_ = std::move(trained);
    trainer.tasks_ = trainer.combinations();
    // Combinations that can never hold together ("5-10 words", "5 sentences") are left out once, not drawn in vain at
    // every step.
    Random random(settings.seed);
    std::erase_if(trainer.tasks_, [&](const auto& wanted) {
        for (int attempt = 0; attempt < 8; ++attempt)
            if (trainer.answer_to(wanted, random)) return false;
        return true;
    });
    if (trainer.tasks_.empty()) {
        const bool one = trainer.operator_->arities == std::vector<int>{1};
        throw InvalidInput(trainer.names_[0] + " needs tokens of seen behaviours" +
                               (one ? "" : " from at least two categories"),
                           "training", "Train those tokens first");
    }
    for (std::size_t i = 0; i < trainer.tasks_.size(); ++i)
        if (i + 1 == trainer.tasks_.size() || trainer.tasks_[i].size() != trainer.tasks_[i + 1].size())
            trainer.sizes_.push_back(i + 1);
    trainer.frozen_ = at::stack(rows);
    trainer.rows_ = at::zeros({1, decoder.config().hidden_size});
    trainer.start_ = trainer.rows_.clone();
    trainer.first_ = at::zeros_like(trainer.rows_);
    trainer.second_ = at::zeros_like(trainer.rows_);
    trainer.updates_.assign(1, 0);
    return trainer;
}

/// The behaviours of every example an operator may train on, of its arities one after the other: with frozen rows, of
/// different categories, in every order, but for a set in the one it is kept in.
std::vector<std::vector<std::size_t>> TokenTrainer::combinations() const
{
    const auto& all = assembler_.behavior_set().behaviors;
    const bool ordered = operator_->place != Operator::Place::behind_set;
    std::vector<std::size_t> usable;
    for (std::size_t b = 0; b < all.size(); ++b)
        if (frozen_row_[b] >= 0) usable.push_back(b);
    if (!ordered)
        std::sort(usable.begin(), usable.end(), [&](auto a, auto b) {
            return std::tie(all[a].category, all[a].name) < std::tie(all[b].category, all[b].name);
        });
    std::vector<std::vector<std::size_t>> result, shorter = {{}};
    for (int size = 1; size <= *std::max_element(operator_->arities.begin(), operator_->arities.end()); ++size) {
        std::vector<std::vector<std::size_t>> longer;
        for (const auto& head : shorter) {
            auto from = usable.begin();
            if (!ordered && !head.empty()) from = std::find(from, usable.end(), head.back()) + 1;
            for (; from != usable.end(); ++from) {
                const auto is_of_its_category = [&](auto b) { return all[b].category == all[*from].category; };
                if (std::any_of(head.begin(), head.end(), is_of_its_category)) continue;
                longer.push_back(head);
                longer.back().push_back(*from);
            }
        }
        if (std::find(operator_->arities.begin(), operator_->arities.end(), size) != operator_->arities.end())
            result.insert(result.end(), longer.begin(), longer.end());
        shorter = std::move(longer);
    }
    return result;
}

/// An answer that obeys `wanted` in the way the operator means it.
std::optional<TrainItem> TokenTrainer::answer_to(const std::vector<std::size_t>& wanted, Random& random) const
{
    if (!operator_ || operator_->teacher == Operator::Teacher::all) return source_(wanted, random);
    if (operator_->teacher == Operator::Teacher::any)
        return source_(std::span(&wanted[random.below(wanted.size())], 1), random);
    const auto& set = assembler_.behavior_set();
    const auto& unwanted = set.behaviors[wanted[0]];
    std::vector<std::size_t> others = set.of_category(unwanted.category);
    std::erase_if(others, [&](auto b) { return b == wanted[0] || !set.behaviors[b].seen; });
    const auto chosen = random.below(others.size() + 1);
    const auto asked = chosen < others.size() ? std::span(&others[chosen], 1) : std::span<const std::size_t>();
    auto item = source_(asked, random);
    if (item && set.verify(unwanted, item->response).pass) return std::nullopt;
    return item;
}

/// The teacher's text.
std::string TokenTrainer::taught(const std::string& prompt, std::vector<std::size_t> wanted, Random& random) const
{
    const auto& set = assembler_.behavior_set();
    if (operator_ && operator_->teacher == Operator::Teacher::none) {
        auto instruction = behaviors::draw_instruction(set, wanted[0], random);
        instruction.negated = true;
        return behaviors::instruct(set, prompt, std::span(&instruction, 1),
                                   behaviors::draw_wording(set, behaviors::Conjunction::And, random));
    }
    // A set has no order, words have one: each is as likely.
    if (operator_ && operator_->place == Operator::Place::behind_set) random.shuffle(std::span(wanted));
    const bool any = operator_ && operator_->teacher == Operator::Teacher::any;
    return behaviors::instruct_at_random(set, prompt, wanted,
                                         any ? behaviors::Conjunction::Or : behaviors::Conjunction::And, random);
}

/// Each size of an operator's examples is as likely, whatever the number of its combinations.
std::size_t TokenTrainer::draw_task(Random& random) const
{
    if (sizes_.size() == 1) return random.below(tasks_.size());
    const auto size = random.below(sizes_.size());
    const auto begin = size == 0 ? 0 : sizes_[size - 1];
    return begin + random.below(sizes_[size] - begin);
}

/// Teacher: prompt + instructions. Student: prompt + rows. Both: the same answer.
Example TokenTrainer::draw(Random& random, std::size_t turn) const
{
    const auto& set = assembler_.behavior_set();
    for (int attempt = 0; attempt < 100; ++attempt) {
        const auto task = operator_ ? draw_task(random) : turn % tasks_.size();
        const auto& wanted = tasks_[task];
        const auto item = answer_to(wanted, random);
        if (!item) continue;
        const int vocab = decoder_.config().vocab_size;
        std::vector<std::int32_t> rows;
        if (operator_) {
            const auto own = vocab + std::int32_t(frozen_.size(0)); // behind the frozen rows in the side table
            if (operator_->place == Operator::Place::before) rows.push_back(own);
            for (const auto b : wanted) {
                if (!rows.empty() && operator_->place == Operator::Place::between) rows.push_back(own);
                rows.push_back(vocab + std::int32_t(frozen_row_[b]));
            }
            if (operator_->place == Operator::Place::behind_set) rows.push_back(own);
        } else {
            rows = {vocab + std::int32_t(task)};
        }
        Example example;
        example.teacher = assembler_.user_turn(taught(item->prompt, wanted, random));
        int begin = 0;
        example.student = assembler_.user_turn(item->prompt, rows, &begin);
        if (operator_ && operator_->place == Operator::Place::behind_set) example.set = {begin, int(wanted.size())};
        auto answer = assembler_.tokenizer().encode(item->response);
        if (end_ >= 0) answer.push_back(end_);
        example.answer_length = answer.size();
        for (auto* side : {&example.teacher, &example.student}) side->insert(side->end(), answer.begin(), answer.end());
        example.row = operator_ ? 0 : task;
        return example;
    }
    throw InvalidInput("The data set has no examples of \"" + set.behaviors[tasks_[turn % tasks_.size()][0]].name +
                           "\"",
                       "training data", "Add some, or leave the behaviour out");
}

std::vector<Example> TokenTrainer::draw_batch(int step) const
{
    Random random(settings_.seed * 1'000'003 + std::uint64_t(step));
    std::vector<Example> examples;
    for (int i = 0; i < settings_.batch; ++i)
        examples.push_back(draw(random, std::size_t(step) * std::size_t(settings_.batch) + std::size_t(i)));
    return examples;
}

StepPlan TokenTrainer::plan_of(const std::vector<Example>& examples, int parts) const
{
    const auto& c = decoder_.config();
    StepPlan plan;
    plan.parts = parts;
    for (const auto& e : examples)
        plan.longest = std::max(plan.longest, int(std::max(e.teacher.size(), e.student.size())));
    const double count = std::ceil(double(examples.size()) / parts), positions = plan.longest * count;
    const double value = double(at::elementSize(decoder_.dtype()));
    const auto activations = [&](bool again) { return activation_bytes(c, positions, plan.longest, value, again); };
    plan.recompute = activations(false) > most_activations;
    const double cache = 2.0 * c.layers * c.n_kv_heads * c.head_dim * positions * value;
    plan.bytes = activations(plan.recompute) + 2 * cache + distillation_bytes(c.vocab_size);
    // Processors without instructions for bfloat16 multiply by a float32 copy of the head.
    if (decoder_.device().is_cpu() && decoder_.dtype() == at::kBFloat16 && !model::multiplies_bfloat16())
        plan.bytes += 4.0 * c.hidden_size * c.vocab_size;
    return plan;
}

StepPlan TokenTrainer::fit(double free_bytes)
{
    constexpr int looked_at = 4; // steps whose examples stand for all
    std::vector<Example> longest;
    for (int step = 0; step < std::min(looked_at, settings_.steps); ++step) {
        auto examples = draw_batch(step);
        if (longest.empty() || plan_of(examples, 1).bytes > plan_of(longest, 1).bytes) longest = std::move(examples);
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

/// Adds the batch's gradient to leaf's, part after part. Gives each row's loss [rows], NaN where it has no example.
at::Tensor TokenTrainer::backward(const std::vector<Example>& examples, const at::Tensor& leaf) const
{
    // Each row's loss is the mean over its own answer tokens, so that a token trains alike alone and beside others.
    const auto n = std::int64_t(names_.size());
    auto count = at::zeros({n}), sum = at::zeros({n});
    for (const auto& e : examples) count.mutable_data_ptr<float>()[e.row] += float(e.answer_length);
    const auto width = (examples.size() + std::size_t(parts_) - 1) / std::size_t(parts_);
    for (std::size_t begin = 0; begin < examples.size(); begin += width) {
        const auto end = std::min(examples.size(), begin + width);
        const std::vector<Example> part(examples.begin() + std::ptrdiff_t(begin),
                                        examples.begin() + std::ptrdiff_t(end));
        const auto side = operator_ ? at::cat({frozen_, leaf}) : leaf;
        AnswerStates states(decoder_, part, plan_of(part, 1).recompute);
        const auto teacher = states.teacher();
        const auto student = states.student(side);
        const auto loss =
            distillation_loss(teacher, student, decoder_.weights().head, settings_.temperature).to(at::kCPU);
        std::vector<std::int64_t> row_of_position;
        for (const auto& e : part) row_of_position.insert(row_of_position.end(), e.answer_length, std::int64_t(e.row));
        const auto by_row = at::zeros({n}).index_add(0, at::tensor(row_of_position, at::kLong), loss);
        auto total = (by_row / count.clamp_min(1)).sum();
        if (operator_ && begin == 0) total = total + settings_.orthogonality * alignment(leaf[0], frozen_);
        total.backward();
        sum += by_row.detach();
    }
    return sum / count; // 0 / 0 is NaN
}

StepReport TokenTrainer::step()
{
    const auto examples = draw_batch(step_);
    const auto leaf = rows_.clone().requires_grad_(true);
    at::Tensor by_row;
    while (!by_row.defined()) {
        try {
            by_row = backward(examples, leaf);
        } catch (const std::exception& error) {
            if (!model::is_out_of_memory(error)) throw;
            if (parts_ >= settings_.batch)
                throw OutOfMemory("There is not enough memory for a step of training with one example at a time",
                                  "training", "Shorten the answers, close other programs, or take a smaller model");
            parts_ = std::min(2 * parts_, settings_.batch);
        }
        if (by_row.defined()) break;
        leaf.mutable_grad().reset();
        model::release_cached_memory(decoder_.device());
    }

    StepReport report;
    std::vector<bool> present;
    double sum = 0, rows = 0;
    for (std::int64_t r = 0; r < by_row.size(0); ++r) {
        const double value = by_row[r].item<double>();
        report.loss_of_row.push_back(value);
        present.push_back(!std::isnan(value));
        if (present.back()) sum += value, ++rows;
    }
    report.loss = sum / std::max(1.0, rows);
    report.learning_rate = learning_rate_at(settings_, step_);
    report.gradient_norm = leaf.grad().norm().item<double>();
    update(leaf.grad(), present, report.learning_rate);
    report.step = ++step_;
    return report;
}

/// AdamW (Loshchilov & Hutter 2019) on each row by itself: a row without an example in this step stays as it is.
void TokenTrainer::update(const at::Tensor& gradient, const std::vector<bool>& present, double rate)
{
    at::NoGradGuard no_grad;
    rows_ = rows_.clone(); // reports may still hold the former value
    for (std::size_t r = 0; r < present.size(); ++r) {
        if (!present[r]) continue;
        const auto i = std::int64_t(r);
        auto g = gradient[i];
        const double norm = g.norm().item<double>();
        if (norm > settings_.clip) g = g * (settings_.clip / norm);
        auto row = rows_[i], first = first_[i], second = second_[i];
        const double t = double(++updates_[r]);
        first.mul_(beta1).add_(g, 1 - beta1);
        second.mul_(beta2).addcmul_(g, g, 1 - beta2);
        row.mul_(1 - rate * settings_.weight_decay);
        const auto size = (second / (1 - std::pow(beta2, t))).sqrt_().add_(epsilon);
        row.addcdiv_(first, size, -rate / (1 - std::pow(beta1, t)));
    }
}

std::string TokenTrainer::description() const
{
    const auto& s = settings_;
    Json what = Json{{"model", signature_of(decoder_)}, // the same settings for another model are another training
                     {"rows", names_},
                     {"steps", s.steps},
                     {"batch", s.batch},
                     {"learning_rate", s.learning_rate},
                     {"decay", s.weight_decay},
                     {"warmup", s.warmup},
                     {"clip", s.clip},
                     {"temperature", s.temperature},
                     {"seed", s.seed},
                     {"orthogonality", s.orthogonality}};
    if (operator_ && !operator_->apart.empty()) what["apart"] = operator_->apart;
    return what.dump();
}

void TokenTrainer::save(const std::filesystem::path& checkpoint) const
{
    model::write_safetensors(
        checkpoint,
        {{{"rows", rows_},
          {"start", start_},
          {"first", first_},
          {"second", second_},
          {"updates", at::tensor(updates_, at::kLong)}},
         {{"settings", description()}, {"step", std::to_string(step_)}, {"parts", std::to_string(parts_)}}});
}

void TokenTrainer::restore(const std::filesystem::path& checkpoint)
{
    const auto saved = model::read_safetensors(checkpoint, "training checkpoint");
    const auto settings = saved.metadata.find("settings"), step = saved.metadata.find("step");
    if (settings == saved.metadata.end() || step == saved.metadata.end() || settings->second != description())
        throw Mismatch("The training checkpoint was made with other settings or behaviours", checkpoint.string(),
                       "Delete it to start again, or train with the settings it was made with");
    const auto take = [&](const char* name, const at::Tensor& like) {
        const auto found = saved.tensors.find(name);
        if (found == saved.tensors.end() || found->second.sizes() != like.sizes())
            throw UnreadableFile("The training checkpoint lacks a usable \"" + std::string(name) + "\"",
                                 checkpoint.string(), "Delete it to start again");
        return found->second.clone();
    };
    rows_ = take("rows", rows_);
    start_ = take("start", start_);
    first_ = take("first", first_);
    second_ = take("second", second_);
    const auto updates = take("updates", at::tensor(updates_, at::kLong));
    updates_.assign(updates.const_data_ptr<std::int64_t>(), updates.const_data_ptr<std::int64_t>() + updates.numel());
    step_ = std::stoi(step->second);
    // As many parts as before, so that the sums have the same bits.
    if (const auto parts = saved.metadata.find("parts"); parts != saved.metadata.end())
        parts_ = std::clamp(std::stoi(parts->second), 1, settings_.batch);
}

} // namespace steerdeck::train
