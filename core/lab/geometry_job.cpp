#include "geometry/geometry.h"

#include "lab/parts.h"
#include "lab/traces.h"

#include <torch/torch.h>

namespace steerdeck::lab {
namespace {

using geometry::RowMatrix;

RowMatrix matrix_of(const at::Tensor& rows)
{
    const auto packed = rows.to(at::kCPU, at::kFloat).contiguous();
    return Eigen::Map<const RowMatrix>(packed.const_data_ptr<float>(), packed.size(0), packed.size(1));
}

Geometry geometry_of(const Lab::Parts& parts, const GeometryRequest& request, Job::State& state, const Sink& tell)
{
    const char* work = "The geometry";
    const auto store = parts.tokens();
    const auto& set = parts.assembler->behavior_set();
    std::vector<const steering::SteeringToken*> tokens;
    for (const auto& behavior : set.behaviors)
        if (store->has(behavior.name)) tokens.push_back(&store->at(behavior.name));
    if (store->has(steering::and_name)) tokens.push_back(&store->at(steering::and_name));
    if (tokens.size() < 2)
        throw InvalidInput("There are fewer than two steering tokens to look at", "geometry",
                           "Train some tokens first");
    std::vector<at::Tensor> rows;
    for (const auto* token : tokens) rows.push_back(token->embedding);
    const RowMatrix own = matrix_of(at::stack(rows)), vocabulary = matrix_of(parts.decoder->input_rows());

    tell(Progress{"Fitting the axes", 1, 4});
    state.checkpoint(work);
    RowMatrix fitted = own;
    if (request.fit_on == FitOn::vocabulary) fitted = vocabulary;
    if (request.fit_on == FitOn::all) {
        fitted.resize(own.rows() + vocabulary.rows(), own.cols());
        fitted << own, vocabulary;
    }
    const int k = int(std::min<Eigen::Index>({request.components, fitted.rows(), fitted.cols()}));
    const auto pca = geometry::fit_pca(fitted, k, request.centre);
    const RowMatrix where = geometry::project(pca, own), cloud = geometry::project(pca, vocabulary);

    tell(Progress{"Finding the nearest words", 2, 4});
    state.checkpoint(work);
    const auto by_cosine = geometry::nearest(own, vocabulary, request.neighbors, geometry::Metric::cosine);
    const auto by_l2 = geometry::nearest(own, vocabulary, request.neighbors, geometry::Metric::l2);

    tell(Progress{"Drawing the null baseline", 3, 4});
    Geometry result;
    result.explained.assign(pca.explained.data(), pca.explained.data() + pca.explained.size());
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        state.checkpoint(work);
        const auto row = Eigen::Index(i);
        TokenPoint point;
        point.name = tokens[i]->name;
        point.category = tokens[i]->category;
        point.title = tokens[i]->is_operator ? tokens[i]->name : set.at(tokens[i]->name).title;
        point.seen = tokens[i]->is_operator || set.at(tokens[i]->name).seen;
        point.norm = own.row(row).norm();
        for (int c = 0; c < k; ++c) point.position.push_back(where(row, c));
        point.by_cosine = readable(by_cosine[i], parts.assembler->tokenizer());
        point.by_l2 = readable(by_l2[i], parts.assembler->tokenizer());
        // A direction's cosine does not depend on its length, so one baseline serves tokens of any norm.
        if (i == 0) {
            const auto chance =
                geometry::null_baseline(vocabulary, std::max(1e-6, point.norm), request.null_rows, request.seed);
            point.null_mean = chance.mean;
            point.null_max = chance.max;
        } else {
            point.null_mean = result.tokens[0].null_mean;
            point.null_max = result.tokens[0].null_max;
        }
        result.tokens.push_back(std::move(point));
    }
    result.vocabulary.assign(cloud.data(), cloud.data() + cloud.size());
    for (int id = 0; id < int(vocabulary.rows()); ++id)
        result.vocabulary_text.push_back(parts.assembler->tokenizer().piece(id));
    const RowMatrix cosine = geometry::cosine_matrix(own);
    result.cosine.assign(cosine.data(), cosine.data() + cosine.size());
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
    return parts_->start(std::move(sink), [&parts, request](Job::State& state, const Sink& tell) {
        tell(geometry_of(parts, request, state, tell));
    });
}

} // namespace steerdeck::lab
