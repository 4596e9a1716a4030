#include "core/geometry/geometry.h"
#include "core/geometry/vocabulary.h"
#include "core/lab/own_vectors.h"
#include "core/lab/parts.h"
#include "core/lab/traces.h"
#include "core/lab/training_paths.h"
#include "core/train/tokens.h"

#include <ATen/ATen.h>
#include <algorithm>

namespace steerdeck::lab {
namespace {

using geometry::RowMatrix;

RowMatrix matrix_of(const at::Tensor& rows)
{
    const auto packed = rows.to(at::kCPU, at::kFloat).contiguous();
    return Eigen::Map<const RowMatrix>(packed.const_data_ptr<float>(), packed.size(0), packed.size(1));
}

/// What geometry is done on: the tokens in the set's order, then the operators, then the user's own vectors, and the
/// model's vocabulary, which stays in the model and is read in blocks.
struct GeometryInputs {
    std::vector<TokenPoint> points; // what they are called; what is measured of them is still to come
    Eigen::Index tokens = 0;        // of the points; the others are vectors
    RowMatrix own;                  // [points, d]
    RowMatrix means;                // [behaviours with instructions, d]: mean embedding of their instructions' tokens
    std::vector<int> mean_of;       // [points] the row of `means`, -1 where there is none
    geometry::Vocabulary vocabulary;
};

GeometryInputs inputs_of(const Lab::Parts& parts, const steering::TokenStore& store,
                         const std::vector<OwnVector>& vectors)
{
    GeometryInputs inputs{{}, 0, {}, {}, {}, geometry::Vocabulary(*parts.decoder)};
    std::vector<at::Tensor> rows, means;
    const auto put = [&](const std::string& name, const std::string& title, const std::string& category, bool seen,
                         const at::Tensor& row) {
        auto& point = inputs.points.emplace_back();
        point.name = name;
        point.title = title;
        point.category = category;
        point.seen = seen;
        rows.push_back(row);
    };
    const auto add = [&](const std::string& name, const behaviors::Behavior* behavior) {
        if (!store.has(name)) return;
        const auto& token = store.at(name);
        put(name, behavior ? behavior->title : name, token.category, !behavior || behavior->seen, token.embedding);
        inputs.mean_of.push_back(behavior && !behavior->instructions.empty() ? int(means.size()) : -1);
        if (inputs.mean_of.back() >= 0) means.push_back(train::start_of(*parts.decoder, *parts.assembler, *behavior));
    };
    for (const auto& behavior : parts.assembler->behavior_set().behaviors) add(behavior.name, &behavior);
    for (const auto& name : steering::operator_names()) add(name, nullptr);
    inputs.tokens = Eigen::Index(rows.size());
    for (const auto& vector : vectors) {
        if (store.has(vector.name))
            throw InvalidInput(message("The vector \"{}\" is named like a token", vector.name), message("geometry"),
                               message("Give it another name"));
        put(vector.name, vector.name, own_vector_category, true, at::tensor(vector.values));
        inputs.mean_of.push_back(-1);
    }
    if (rows.empty())
        throw InvalidInput(message("There is no steering token to look at"), message("geometry"),
                           message("Train some tokens first, or name a file of vectors"));
    inputs.own = matrix_of(at::stack(rows));
    inputs.means = means.empty() ? RowMatrix(0, inputs.own.cols()) : matrix_of(at::stack(means));
    return inputs;
}

/// Throws OutOfMemory where the search, the axes and the answer would not fit beside the model.
void refuse_too_large(const Lab::Parts& parts, const GeometryRequest& request)
{
    const auto& config = parts.decoder->config();
    const double vocabulary = config.vocab_size, width = config.hidden_size;
    const int queries = std::max(request.null_rows, int(parts.tokens()->all().size()));
    double bytes = geometry::Vocabulary::bytes(*parts.decoder, queries);
    // The scatter matrix, its eigenvectors and what the solver works on, in double.
    const bool few = parts.tokens()->all().size() < 2; // as `axes_of` has it
    if (request.fit_on == FitOn::vocabulary || request.fit_on == FitOn::all || few) bytes += 3 * 8 * width * width;
    bytes += vocabulary * (4.0 * request.components + sizeof(std::string)); // the answer's points and their texts
    const double free = parts.free_memory();
    if (bytes > free)
        throw OutOfMemory(message("The geometry needs {} of memory where {} is free", model::gigabytes(bytes),
                                  model::gigabytes(free)),
                          message("geometry"), message("Fit the axes on the tokens, or close other programs"));
}

geometry::Pca axes_of(const GeometryInputs& inputs, const GeometryRequest& request)
{
    const auto& vocabulary = inputs.vocabulary;
    const auto fit = [&](const geometry::RowBlocks& blocks, Eigen::Index rows) {
        const auto width = inputs.own.cols();
        const int k = int(std::min<Eigen::Index>({request.components, rows, width}));
        return geometry::fit_pca(blocks, rows, width, k, request.centre);
    };
    const auto whole_vocabulary = [&](const auto& use) {
        vocabulary.for_each_block([&](Eigen::Index, const geometry::Rows& block) { use(block); });
    };
    switch (request.fit_on) {
    case FitOn::tokens:
        // One alone has no direction of variance.
        if (inputs.own.rows() < 2) return fit(whole_vocabulary, vocabulary.size());
        if (inputs.tokens < 2) return fit([&](const auto& use) { use(inputs.own); }, inputs.own.rows());
        return fit([&](const auto& use) { use(inputs.own.topRows(inputs.tokens)); }, inputs.tokens);
    case FitOn::vocabulary:
        return fit(whole_vocabulary, vocabulary.size());
    case FitOn::instructions:
        if (inputs.means.rows() < 2)
            throw InvalidInput(
                message("There are fewer than two behaviours whose instructions the axes could be fitted on"),
                message("geometry"), message("Train the tokens of some behaviours, or fit on something else"));
        return fit([&](const auto& use) { use(inputs.means); }, inputs.means.rows());
    case FitOn::all:
        break;
    }
    return fit(
        [&](const auto& use) {
            use(inputs.own);
            whole_vocabulary(use);
            use(inputs.means);
        },
        inputs.own.rows() + vocabulary.size() + inputs.means.rows());
}

std::vector<Trajectory> trajectories_of(const std::filesystem::path& run, const geometry::Pca& pca)
{
    std::vector<Trajectory> result;
    if (run.empty()) return result;
    for (const auto& path : read_training_paths(run, int(pca.axes.cols()))) {
        const RowMatrix where = geometry::project(pca, path.rows);
        result.push_back({path.name, path.steps, {where.data(), where.data() + where.size()}});
    }
    return result;
}

Geometry geometry_of(const Lab::Parts& parts, const GeometryRequest& request, const std::filesystem::path& vectors,
                     Job::State& state, const Sink& tell)
{
    const char* work = "The geometry";
    const auto store = parts.tokens();
    tell(Progress{message("Reading the vocabulary"), 0, 4});
    refuse_too_large(parts, request);
    const auto inputs =
        inputs_of(parts, *store,
                  vectors.empty() ? std::vector<OwnVector>()
                                  : read_own_vectors(vectors, int(parts.decoder->config().hidden_size)));
    const auto& own = inputs.own;
    const auto& vocabulary = inputs.vocabulary;

    tell(Progress{message("Fitting the axes"), 1, 4});
    state.checkpoint(work);
    const auto pca = axes_of(inputs, request);
    const auto k = pca.axes.rows();
    const RowMatrix positions = geometry::project(pca, own), means = geometry::project(pca, inputs.means);
    Geometry result;
    result.vocabulary.resize(std::size_t(vocabulary.size() * k));
    vocabulary.for_each_block_at_once([&](Eigen::Index first, const geometry::Rows& block) {
        const RowMatrix points = geometry::project(pca, block);
        std::copy_n(points.data(), points.size(), result.vocabulary.begin() + first * k);
    });
    result.trajectories = trajectories_of(request.run, pca);

    tell(Progress{message("Finding the nearest words"), 2, 4});
    state.checkpoint(work);
    const auto near = vocabulary.nearest(own, request.neighbors);

    tell(Progress{message("Drawing the null baseline"), 3, 4});
    state.checkpoint(work);
    // A direction's cosine does not depend on its length, so one baseline serves tokens of any norm.
    const auto chance =
        vocabulary.null_baseline(std::max(1e-6, double(own.row(0).norm())), request.null_rows, request.seed);
    state.checkpoint(work);
    result.explained.assign(pca.explained.data(), pca.explained.data() + pca.explained.size());
    for (std::size_t i = 0; i < inputs.points.size(); ++i) {
        const auto row = Eigen::Index(i);
        auto point = inputs.points[i];
        point.norm = own.row(row).norm();
        for (Eigen::Index c = 0; c < k; ++c) point.position.push_back(positions(row, c));
        for (Eigen::Index c = 0; inputs.mean_of[i] >= 0 && c < k; ++c)
            point.instructions.push_back(means(inputs.mean_of[i], c));
        point.by_cosine = readable(near.cosine[i], parts.assembler->tokenizer());
        point.by_l2 = readable(near.l2[i], parts.assembler->tokenizer());
        point.null_mean = chance.mean;
        point.null_max = chance.max;
        point.null_deviation = chance.deviation;
        result.tokens.push_back(std::move(point));
    }
    for (int id = 0; id < int(vocabulary.size()); ++id)
        result.vocabulary_text.push_back(parts.assembler->tokenizer().piece(id));
    const RowMatrix cosine = geometry::cosine_matrix(own);
    result.cosine.assign(cosine.data(), cosine.data() + cosine.size());
    result.clustered = geometry::cluster(cosine);
    return result;
}

} // namespace

std::vector<Neighbor> readable(const std::vector<geometry::Neighbor>& found, const Tokenizer& tokenizer)
{
    std::vector<Neighbor> result;
    for (const auto& n : found) result.push_back({tokenizer.piece(n.row), n.row, n.cosine, n.l2});
    return result;
}

Job Lab::geometry(GeometryRequest request, Sink sink) { return lab::geometry(*this, request, {}, std::move(sink)); }

Job geometry(Lab& lab, GeometryRequest request, std::filesystem::path vectors, Sink sink)
{
    if (request.components < 2 || request.components > 16)
        throw InvalidInput(message("The number of components is {}", request.components), message("geometry"),
                           message("Give 2 to 16"));
    if (request.neighbors < 1 || request.null_rows < 2)
        throw InvalidInput(message("The numbers of neighbours and of random rows are too small"), message("geometry"),
                           message("Give at least 1 and 2"));
    auto& parts = lab.parts();
    return parts.start({"geometry", std::move(sink)}, [&parts, request, vectors](Job::State& state, const Sink& tell) {
        tell(geometry_of(parts, request, vectors, state, tell));
    });
}

} // namespace steerdeck::lab
