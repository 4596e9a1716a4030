// Items of the library side by side.
#include "core/base/error.h"
#include "core/lab/evaluation.h"
#include "core/lab/library.h"
#include "core/lab/task_runs.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace steerdeck::lab {
namespace {

using Row = ComparedItems::Row;
using evaluate::Interval;

Interval exactly(double value)
{
    const double none = std::numeric_limits<double>::quiet_NaN();
    return {value, none, none};
}

/// The row of that kind, which is made where there is none yet.
Row& row_of(ComparedItems& compared, const Row& wanted)
{
    const auto same = [&](const Row& row) {
        return row.measure == wanted.measure && row.method == wanted.method && row.size == wanted.size &&
               row.group == wanted.group;
    };
    const auto found = std::ranges::find_if(compared.rows, same);
    if (found != compared.rows.end()) return *found;
    compared.rows.push_back(wanted);
    compared.rows.back().cells.resize(compared.names.size());
    return compared.rows.back();
}

void add_experiment(ComparedItems& compared, std::size_t at, const LibraryItem& item)
{
    for (const auto& row : open_results(item.place).summary) {
        const std::string group(evaluate::name_of(row.group));
        row_of(compared, {"accuracy", row.method, row.size, group, {}}).cells[at] = row.summary.accuracy;
        row_of(compared, {"order_variance", row.method, row.size, group, {}}).cells[at] = row.summary.order_variance;
    }
}

void add_task(ComparedItems& compared, std::size_t at, const LibraryItem& item)
{
    const auto run = task_run(item.place);
    row_of(compared, {"accuracy", run.task, 0, {}, {}}).cells[at] = run.summary.accuracy;
    row_of(compared, {"answers", run.task, 0, {}, {}}).cells[at] = exactly(double(run.summary.answers));
}

void add_training(ComparedItems& compared, std::size_t at, const LibraryItem& item)
{
    if (item.shipped) return;
    row_of(compared, {"loss", {}, 0, {}, {}}).cells[at] = exactly(item.figure);
    for (const auto& [what, value] : item.facts) {
        char* end = nullptr;
        const double number = std::strtod(value.c_str(), &end);
        if (!value.empty() && *end == '\0') row_of(compared, {what, {}, 0, {}, {}}).cells[at] = exactly(number);
    }
}

} // namespace

ComparedItems compare_items(std::span<const LibraryItem> items)
{
    const auto refuse = [](const Message& what, const Message& remedy) {
        throw InvalidInput(what, message("the library"), remedy);
    };
    if (items.size() < 2) refuse(message("There is nothing to compare with"), message("Choose two items or more"));
    ComparedItems compared;
    compared.kind = items[0].kind;
    if (std::ranges::any_of(items, [&](const auto& item) { return item.kind != compared.kind; }))
        refuse(message("Items of several kinds cannot be compared"),
               message("Choose experiments alone, or trainings, or tasks"));
    if (compared.kind == ItemKind::data || compared.kind == ItemKind::deck)
        refuse(message("Data sets and decks have no figures to compare"),
               message("Choose experiments, trainings or tasks"));
    for (const auto& item : items) compared.names.push_back(item.shown());
    for (std::size_t at = 0; at < items.size(); ++at) switch (compared.kind) {
        case ItemKind::experiment:
            add_experiment(compared, at, items[at]);
            break;
        case ItemKind::task:
            add_task(compared, at, items[at]);
            break;
        default:
            add_training(compared, at, items[at]);
        }
    return compared;
}

} // namespace steerdeck::lab
