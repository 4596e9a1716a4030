// One example's distillation, watched: core/lab/mechanism.h.
#include "core/geometry/vocabulary.h"
#include "core/lab/input_pieces.h"
#include "core/lab/mechanism.h"
#include "core/lab/traces.h"
#include "core/lab/train_job.h"
#include "core/train/distillation.h"
#include "core/train/repeated.h"
#include "core/train/sampler.h"
#include "core/train/train.h"

#include <ATen/ATen.h>
#include <algorithm>

namespace steerdeck::lab {
namespace {

using geometry::RowMatrix;
constexpr int nearest_told = 3, nearest_drawn = 6;
constexpr std::int64_t positions_at_once = 16; // of logits over the whole vocabulary

void check(const DistillationRequest& request)
{
    const auto refuse = [](const Message& what, const Message& remedy) {
        throw InvalidInput(what, message("the mechanism"), remedy);
    };
    if (request.subject.empty()) refuse(message("No behaviour is named"), message("Name one, or an operator: <and>"));
    if (request.settings.steps < 1 || request.settings.steps > 500)
        refuse(message("The number of steps is {}", request.settings.steps), message("Give 1 to 500"));
    if (request.settings.batch < 1 || request.settings.batch > 64)
        refuse(message("The number of examples is {}", request.settings.batch), message("Give 1 to 64"));
    if (request.words < 1 || request.words > 20)
        refuse(message("The number of words is {}", request.words), message("Give 1 to 20"));
}

bool is_operator(const std::string& subject) { return subject.starts_with('<'); }

train::Trainer training_of(const Lab::Parts& parts, const DistillationRequest& request)
{
    if (is_operator(request.subject))
        return train::operator_trainer(*parts.decoder, *parts.assembler, parts.training_source(request.data),
                                       *parts.tokens(), steering::operator_named(request.subject), request.settings);
    const auto behaviors = parts.chosen({request.subject});
    return train::token_trainer(*parts.decoder, *parts.assembler,
                                parts.training_source(request.data, {request.subject}), behaviors, request.settings);
}

/// Teacher and student of the shown example. The passes are the training's own, so that what they lose has its bits.
class ExampleComparison {
public:
    ExampleComparison(const train::Distillation& objective, std::vector<train::Example> examples)
        : objective_(objective), examples_(std::move(examples)), answer_(std::int64_t(examples_.front().answer_length)),
          head_(objective.decoder().weights().head.dense()), temperature_(objective.settings().temperature)
    {
    }

    std::vector<TaughtToken> taught(const at::Tensor& rows, int words, const Tokenizer& tokenizer)
    {
        const auto states = states_of(rows);
        const auto teacher = likeliest(states.teacher.narrow(0, 0, answer_), words),
                   student = likeliest(states.student.narrow(0, 0, answer_), words);
        const auto& ids = examples_.front().student;
        std::vector<TaughtToken> tokens;
        std::vector<std::vector<std::int64_t>> all;
        for (std::int64_t i = 0; i < answer_; ++i) {
            const auto own = ids[ids.size() - std::size_t(answer_ - i)];
            tokens.push_back({tokenizer.piece(own), own, {}});
            auto& some = all.emplace_back(teacher[std::size_t(i)]);
            for (const auto id : student[std::size_t(i)]) some.push_back(id);
            some.push_back(own);
            std::ranges::sort(some);
            some.erase(std::ranges::unique(some).begin(), some.end());
        }
        set_words(all);
        const auto cold = probabilities(states.teacher, 1), warm = probabilities(states.teacher, temperature_);
        for (std::size_t i = 0; i < tokens.size(); ++i) {
            auto& chosen = tokens[i].words;
            for (std::size_t w = 0; w < all[i].size(); ++w)
                chosen.push_back({tokenizer.piece(TokenId(all[i][w])), int(all[i][w]), {cold[i][w], warm[i][w]}});
            std::ranges::stable_sort(chosen, [](const auto& a, const auto& b) { return a.teacher[0] > b.teacher[0]; });
            for (std::size_t w = 0; w < chosen.size(); ++w) all[i][w] = chosen[w].id;
        }
        set_words(all);
        return tokens;
    }

    /// The frame's loss and tokens at `rows`.
    void look(const at::Tensor& rows, DistillationFrame& frame)
    {
        const auto states = states_of(rows);
        const auto losses = [&](double temperature) {
            return train::distillation_loss(states.teacher, states.student, head_, temperature).to(at::kCPU);
        };
        const auto warm = losses(temperature_), cold = losses(1);
        frame.loss = (warm.sum() / double(warm.numel())).item<double>();
        const auto p = probabilities(states.student, 1), q = probabilities(states.student, temperature_);
        const auto *loss = warm.const_data_ptr<float>(), *divergence = cold.const_data_ptr<float>();
        double sum = 0;
        for (std::int64_t i = 0; i < answer_; ++i) sum += loss[i];
        for (std::size_t i = 0; i < std::size_t(answer_); ++i) {
            StudentToken token;
            for (std::size_t w = 0; w < words_[i].size(); ++w) token.words.push_back({p[i][w], q[i][w]});
            token.divergence = {divergence[i], loss[i] / (temperature_ * temperature_)};
            token.share = sum > 0 ? loss[i] / sum : 0;
            frame.tokens.push_back(std::move(token));
        }
    }

private:
    train::ComparedStates states_of(const at::Tensor& rows)
    {
        const std::vector<at::Tensor> parameters = {rows};
        auto states = objective_.states({examples_, parameters}, teacher_);
        teacher_ = states.teacher;
        return states;
    }

    void set_words(const std::vector<std::vector<std::int64_t>>& words)
    {
        words_ = words;
        std::size_t most = 0;
        for (const auto& some : words) most = std::max(most, some.size());
        std::vector<std::int64_t> flat;
        for (auto some : words) {
            some.resize(most, 0);
            flat.insert(flat.end(), some.begin(), some.end());
        }
        gathered_ = at::tensor(flat, at::kLong).view({std::int64_t(words.size()), std::int64_t(most)});
    }

    /// Calls `use` with the first of some positions and their logits [n, vocab] float32.
    template <typename Use>
    void each_logits(const at::Tensor& states, Use use) const
    {
        for (std::int64_t i = 0; i < answer_; i += positions_at_once) {
            const auto n = std::min(positions_at_once, answer_ - i);
            use(i, n, at::linear(states.narrow(0, i, n).detach(), head_).to(at::kFloat));
        }
    }

    std::vector<std::vector<std::int64_t>> likeliest(const at::Tensor& states, int k) const
    {
        std::vector<std::vector<std::int64_t>> result;
        each_logits(states, [&](std::int64_t, std::int64_t n, const at::Tensor& logits) {
            const auto best =
                std::get<1>(logits.topk(std::min<std::int64_t>(k, logits.size(1)))).to(at::kCPU).contiguous();
            const auto* ids = best.const_data_ptr<std::int64_t>();
            for (std::int64_t i = 0; i < n; ++i)
                result.emplace_back(ids + i * best.size(1), ids + (i + 1) * best.size(1));
        });
        return result;
    }

    /// Of the words of each token.
    std::vector<std::vector<double>> probabilities(const at::Tensor& states, double temperature) const
    {
        std::vector<std::vector<double>> result;
        each_logits(states, [&](std::int64_t first, std::int64_t n, const at::Tensor& logits) {
            const auto p = at::softmax(logits / temperature, -1)
                               .gather(1, gathered_.narrow(0, first, n).to(logits.device()))
                               .to(at::kCPU, at::kDouble)
                               .contiguous();
            const auto* values = p.const_data_ptr<double>();
            for (std::int64_t i = 0; i < n; ++i) {
                const auto* row = values + i * p.size(1);
                result.emplace_back(row, row + words_[std::size_t(first + i)].size());
            }
        });
        return result;
    }

    const train::Distillation& objective_;
    std::vector<train::Example> examples_;
    std::int64_t answer_;       // positions of the shown example, which come first
    at::Tensor head_, teacher_; // the latter once it has read
    double temperature_;
    std::vector<std::vector<std::int64_t>> words_;
    at::Tensor gathered_; // [answer, most words] int64
};

RowMatrix matrix_of(const at::Tensor& rows)
{
    const auto packed = rows.to(at::kCPU, at::kFloat).contiguous();
    return Eigen::Map<const RowMatrix>(packed.const_data_ptr<float>(), packed.size(0), packed.size(1));
}

std::array<double, 2> first_two(const RowMatrix& rows, Eigen::Index row)
{
    return {double(rows(row, 0)), double(rows(row, 1))};
}

/// Lays the path, the gradients and the nearest words into one plane.
void draw_plane(const Lab::Parts& parts, const at::Tensor& path, const at::Tensor& gradients, DistillationTrace& trace)
{
    const geometry::Vocabulary vocabulary(*parts.decoder);
    const auto rows = matrix_of(path);
    const auto near = vocabulary.nearest(rows, nearest_drawn, geometry::Metric::cosine);
    std::vector<std::int64_t> ids;
    for (std::size_t i = 0; i < trace.frames.size(); ++i) {
        auto& frame = trace.frames[i];
        frame.norm = rows.row(Eigen::Index(i)).norm();
        if (frame.norm == 0) continue;
        frame.nearest =
            readable({near[i].begin(), near[i].begin() + std::min<std::ptrdiff_t>(nearest_told, near[i].size())},
                     parts.assembler->tokenizer());
        if (i == 0 || i + 1 == trace.frames.size())
            for (const auto& one : near[i])
                if (std::ranges::find(ids, one.row) == ids.end()) ids.push_back(one.row);
    }
    const auto words = matrix_of(parts.decoder->embed(at::tensor(ids, at::kLong), {}));
    RowMatrix all(rows.rows() + words.rows(), rows.cols());
    all << rows, words;
    const auto pca = geometry::fit_pca(all, 2);
    trace.explained = {double(pca.explained[0]), double(pca.explained[1])};
    const RowMatrix places = geometry::project(pca, all);
    for (std::size_t i = 0; i < trace.frames.size(); ++i) trace.frames[i].place = first_two(places, Eigen::Index(i));
    for (std::size_t i = 0; i < ids.size(); ++i)
        trace.words.push_back({parts.assembler->tokenizer().piece(TokenId(ids[i])), int(ids[i]),
                               first_two(places, rows.rows() + Eigen::Index(i))});
    const auto slopes = matrix_of(gradients);
    for (Eigen::Index i = 0; i < slopes.rows(); ++i) {
        const double length = slopes.row(i).norm();
        if (length == 0) continue;
        auto& frame = trace.frames[std::size_t(i)];
        const Eigen::RowVectorXf there = slopes.row(i) * pca.axes.transpose();
        frame.in_plane = there.norm() / length;
        frame.descent = {-there[0] / length, -there[1] / length};
    }
}

} // namespace

DistillationTrace trace_distillation(Lab& lab, const DistillationRequest& request, const ProgressSink& progress,
                                     const Cancel& cancel)
{
    check(request);
    const auto& parts = lab.parts();
    model::use_threads(parts.threads);
    const auto source = std::make_shared<const train::Trainer>(training_of(parts, request));
    const auto& objective = dynamic_cast<const train::Distillation&>(source->objective());
    auto trainer = train::repeating(*parts.decoder, *parts.assembler, source);
    const double free = parts.free_memory() - geometry::Vocabulary::bytes(*parts.decoder, request.settings.steps + 1);
    refuse_too_large(trainer.fit(free), free);
    auto examples = train::draw_batch(trainer.objective(), 0);

    DistillationTrace trace;
    trace.subject = request.subject;
    trace.title =
        is_operator(request.subject) ? request.subject : parts.assembler->behavior_set().at(request.subject).title;
    trace.temperature = request.settings.temperature;
    trace.examples = int(examples.size());
    const auto& shown = examples.front();
    const auto& tokenizer = parts.assembler->tokenizer();
    const int vocab = parts.decoder->config().vocab_size;
    const auto prompt_of = [&](const std::vector<std::int32_t>& ids) {
        const std::span prompt(ids.begin(), ids.end() - std::ptrdiff_t(shown.answer_length));
        std::vector<steering::RowLabel> labels;
        const auto names = objective.side_names();
        for (const auto id : prompt)
            if (id >= vocab) labels.push_back({names[std::size_t(id - vocab)], names[std::size_t(id - vocab)], 1});
        return pieces_of(tokenizer, vocab, prompt, labels);
    };
    trace.teacher = prompt_of(shown.teacher);
    trace.student = prompt_of(shown.student);

    const Stopwatch watch;
    const int steps = request.settings.steps;
    const auto row = [&] { return trainer.parameters()[0].value; };
    ExampleComparison comparison(objective, std::move(examples));
    trace.answer = comparison.taught(row(), request.words, tokenizer);
    std::vector<at::Tensor> path, gradients;
    for (int step = 0; step <= steps; ++step) {
        cancel.check("The look at the mechanism");
        DistillationFrame frame;
        frame.step = step;
        comparison.look(row(), frame);
        path.push_back(row()[0].clone());
        if (step < steps) {
            const auto report = trainer.step();
            frame.rate = report.learning_rate;
            frame.gradient_norm = report.gradient_norm;
            gradients.push_back(trainer.gradients()[0][0].clone());
        }
        trace.frames.push_back(std::move(frame));
        if (progress) progress({message("Taking steps"), step, steps, watch.seconds()});
    }
    draw_plane(parts, at::stack(path), at::stack(gradients), trace);
    return trace;
}

} // namespace steerdeck::lab
