#include "core/base/error.h"
#include "core/geometry/checks.h"
#include "core/geometry/geometry.h"

#include <algorithm>

namespace steerdeck::geometry {

namespace {

/// `a`, then `b`, either of them turned round, so that the leaves that touch are as alike as they can be.
std::vector<int> joined(std::vector<int> a, std::vector<int> b, const Rows& cosines)
{
    struct Way {
        bool turn_a, turn_b;
        float alike;
    };
    const Way ways[] = {{false, false, cosines(a.back(), b.front())},
                        {false, true, cosines(a.back(), b.back())},
                        {true, false, cosines(a.front(), b.front())},
                        {true, true, cosines(a.front(), b.back())}};
    const Way best = *std::ranges::max_element(ways, {}, &Way::alike); // the first of equals
    if (best.turn_a) std::ranges::reverse(a);
    if (best.turn_b) std::ranges::reverse(b);
    a.insert(a.end(), b.begin(), b.end());
    return a;
}

} // namespace

std::vector<int> cluster(const Rows& cosines)
{
    require_width(cosines, cosines.rows(), message("the cosines to cluster by"));
    require_finite(cosines, message("the cosines to cluster by"));
    const int n = int(cosines.rows());
    if (n == 0) return {};
    Eigen::MatrixXd distance = (1 - cosines.cast<double>().array()).matrix();
    std::vector<std::vector<int>> leaves; // of the cluster at each place, empty once it is part of an earlier one
    for (int i = 0; i < n; ++i) leaves.push_back({i});
    for (int merged = 1; merged < n; ++merged) {
        int a = -1, b = -1;
        for (int i = 0; i < n; ++i)
            for (int j = i + 1; j < n && !leaves[std::size_t(i)].empty(); ++j) {
                if (leaves[std::size_t(j)].empty()) continue;
                if (a >= 0 && distance(i, j) >= distance(a, b)) continue;
                a = i;
                b = j;
            }
        auto &first = leaves[std::size_t(a)], &second = leaves[std::size_t(b)];
        const double here = double(first.size()), there = double(second.size());
        for (int i = 0; i < n; ++i) {
            if (i == a || i == b || leaves[std::size_t(i)].empty()) continue;
            distance(a, i) = (here * distance(a, i) + there * distance(b, i)) / (here + there);
            distance(i, a) = distance(a, i);
        }
        first = joined(std::move(first), std::move(second), cosines);
        second.clear();
    }
    return leaves[0];
}

} // namespace steerdeck::geometry
