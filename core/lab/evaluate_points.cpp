#include "core/lab/evaluate_points.h"

namespace steerdeck::lab {

EvaluatePoint point_of(const evaluate::Results& results)
{
    EvaluatePoint point{long(results.answers), long(results.plan.size()), {}, {}};
    for (auto& row : evaluate::rows_of(results))
        if (row.answers > 0) point.rows.push_back(std::move(row));
    point.summary = evaluate::summary_of(point.rows);
    for (auto& row : point.summary)
        for (auto* measure : {&row.summary.accuracy, &row.summary.best, &row.summary.order_variance,
                              &row.summary.order_variance_max, &row.quality})
            measure->low = measure->high = measure->value;
    return point;
}

} // namespace steerdeck::lab
