#include "core/geometry/geometry.h"

#include "core/lab/parts.h"
#include "core/lab/traces.h"
#include "core/lab/training_paths.h"
#include "core/train/tokens.h"

#include <torch/torch.h>

namespace steerdeck::lab {
namespace {

using geometry::RowMatrix;

RowMatrix matrix_of(const at::Tensor& rows)
{
    const auto packed = rows.to(at::kCPU, at::kFloat).contiguous();
    return Eigen::Map<const RowMatrix>(packed.const_data_ptr<float>(), packed.size(0), packed.size(1));
}

/// The tokens to look at, in the set's order, then the operators; and the model's vocabulary.
struct Looked {
    std::vector<const steering::SteeringToken*> tokens;
    RowMatrix own, vocabulary; // [tokens, d], [vocab, d]
    RowMatrix means;           // [with instructions, d]: of each behaviour's instructions
    std::vector<int> mean_of;  // [tokens] the row of `means`, -1 for an operator
};

Looked look(const Lab::Parts& parts, const steering::TokenStore& store)
{
    Looked looked;
    std::vector<at::Tensor> rows, means;
    const auto add = [&](const std::string& name, const behaviors::Behavior* behavior) {
        if (!store.has(name)) return;
        looked.tokens.push_back(&store.at(name));
        rows.push_back(store.at(name).embedding);
        looked.mean_of.push_back(behavior && !behavior->instructions.empty() ? int(means.size()) : -1);
        if (looked.mean_of.back() >= 0) means.push_back(train::start_of(*parts.decoder, *parts.assembler, *behavior));
    };
    for (const auto& behavior : parts.assembler->behavior_set().behaviors) add(behavior.name, &behavior);
    for (const auto& name : steering::operator_names()) add(name, nullptr);
    if (looked.tokens.size() < 2)
        throw InvalidInput("There are fewer than two steering tokens to look at", "geometry",
                           "Train some tokens first");
    looked.own = matrix_of(at::stack(rows));
    looked.vocabulary = matrix_of(parts.decoder->input_rows());
    looked.means = means.empty() ? RowMatrix(0, looked.own.cols()) : matrix_of(at::stack(means));
    return looked;
}

geometry::Pca axes_of(const Looked& looked, const GeometryRequest& request)
{
    const auto fit = [&](const geometry::Rows& rows) {
        const int k = int(std::min<Eigen::Index>({request.components, rows.rows(), rows.cols()}));
        return geometry::fit_pca(rows, k, request.centre);
    };
    switch (request.fit_on) {
    case FitOn::tokens:
        return fit(looked.own);
    case FitOn::vocabulary:
        return fit(looked.vocabulary);
    case FitOn::instructions:
        if (looked.means.rows() < 2)
            throw InvalidInput("There are fewer than two behaviours whose instructions the axes could be fitted on",
                               "geometry", "Train the tokens of some behaviours, or fit on something else");
        return fit(looked.means);
    case FitOn::all:
        break;
    }
    RowMatrix all(looked.own.rows() + looked.vocabulary.rows() + looked.means.rows(), looked.own.cols());
    all << looked.own, looked.vocabulary, looked.means;
    return fit(all);
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

Geometry geometry_of(const Lab::Parts& parts, const GeometryRequest& request, Job::State& state, const Sink& tell)
{
    const char* work = "The geometry";
    const auto store = parts.tokens();
    const auto& set = parts.assembler->behavior_set();
    const Looked looked = look(parts, *store);
    const auto &own = looked.own, &vocabulary = looked.vocabulary;

    tell(Progress{"Fitting the axes", 1, 4});
    state.checkpoint(work);
    const auto pca = axes_of(looked, request);
    const auto k = pca.axes.rows();
    const RowMatrix where = geometry::project(pca, own), cloud = geometry::project(pca, vocabulary),
                    ghosts = geometry::project(pca, looked.means);
    Geometry result;
    result.trajectories = trajectories_of(request.run, pca);

    tell(Progress{"Finding the nearest words", 2, 4});
    state.checkpoint(work);
    const auto by_cosine = geometry::nearest(own, vocabulary, request.neighbors, geometry::Metric::cosine);
    const auto by_l2 = geometry::nearest(own, vocabulary, request.neighbors, geometry::Metric::l2);

    tell(Progress{"Drawing the null baseline", 3, 4});
    state.checkpoint(work);
    // A direction's cosine does not depend on its length, so one baseline serves tokens of any norm.
    const auto chance =
        geometry::null_baseline(vocabulary, std::max(1e-6, double(own.row(0).norm())), request.null_rows, request.seed);
    state.checkpoint(work);
    result.explained.assign(pca.explained.data(), pca.explained.data() + pca.explained.size());
    for (std::size_t i = 0; i < looked.tokens.size(); ++i) {
        const auto* token = looked.tokens[i];
        const auto row = Eigen::Index(i);
        TokenPoint point;
        point.name = token->name;
        point.category = token->category;
        point.title = token->is_operator ? token->name : set.at(token->name).title;
        point.seen = token->is_operator || set.at(token->name).seen;
        point.norm = own.row(row).norm();
        for (Eigen::Index c = 0; c < k; ++c) point.position.push_back(where(row, c));
        for (Eigen::Index c = 0; looked.mean_of[i] >= 0 && c < k; ++c)
            point.instructions.push_back(ghosts(looked.mean_of[i], c));
        point.by_cosine = readable(by_cosine[i], parts.assembler->tokenizer());
        point.by_l2 = readable(by_l2[i], parts.assembler->tokenizer());
        point.null_mean = chance.mean;
        point.null_max = chance.max;
        point.null_deviation = chance.deviation;
        result.tokens.push_back(std::move(point));
    }
    result.vocabulary.assign(cloud.data(), cloud.data() + cloud.size());
    for (int id = 0; id < int(vocabulary.rows()); ++id)
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

Job Lab::geometry(GeometryRequest request, Sink sink)
{
    if (request.components < 2 || request.components > 16)
        throw InvalidInput("The number of components is " + std::to_string(request.components), "geometry",
                           "Give 2 to 16");
    if (request.neighbors < 1 || request.null_rows < 2)
        throw InvalidInput("The numbers of neighbours and of random rows are too small", "geometry",
                           "Give at least 1 and 2");
    const auto& parts = *parts_;
    return parts_->start({"geometry", std::move(sink)}, [&parts, request](Job::State& state, const Sink& tell) {
        tell(geometry_of(parts, request, state, tell));
    });
}

} // namespace steerdeck::lab
