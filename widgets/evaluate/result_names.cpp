#include "widgets/evaluate/result_names.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

namespace steerdeck::widgets {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ResultNames)
};

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();

QString found(const std::map<std::string, QString>& titles, const std::string& name)
{
    const auto entry = titles.find(name);
    return entry == titles.end() ? QString::fromStdString(name) : entry->second;
}

QString joined(const ResultNames& names, std::span<const std::string> behaviors, const QString& between)
{
    QStringList titles;
    for (const std::string& behavior : behaviors) titles << names.behavior(behavior);
    return titles.join(between);
}

/// Accuracies of one combination's orders under one method.
struct Orders {
    double sum = 0, least = 1, most = 0;
    std::size_t count = 0, answers = 0, judged = 0;
    double quality = 0;
};

} // namespace

QString ResultNames::method(const std::string& name) const { return found(methods, name); }

QString ResultNames::behavior(const std::string& name) const { return found(behaviors, name); }

QString ResultNames::combination(std::span<const std::string> list) const
{
    return joined(*this, list, QStringLiteral(" + "));
}

QString ResultNames::order(std::span<const std::string> list) const
{
    return joined(*this, list, QStringLiteral(" › "));
}

QString groupTitle(evaluate::Group group)
{
    switch (group) {
    case evaluate::Group::seen:
        return Words::tr("seen");
    case evaluate::Group::unseen:
        return Words::tr("unseen");
    case evaluate::Group::all:
        break;
    }
    return Words::tr("all", "seen and unseen");
}

QString sizeTitle(int size) { return size == 1 ? Words::tr("1 behaviour") : Words::tr("%1 behaviours").arg(size); }

QString percentText(double share, int decimals)
{
    if (!std::isfinite(share)) return QStringLiteral("–");
    const double unit = std::pow(10.0, decimals), value = std::round(100 * share * unit) / unit;
    return QLocale().toString(value == 0 ? 0.0 : value, 'f', decimals); // no "-0.0"
}

bool hasInterval(const evaluate::Interval& interval)
{
    return std::isfinite(interval.low) && std::isfinite(interval.high);
}

QString intervalText(const evaluate::Interval& interval)
{
    if (!hasInterval(interval)) return percentText(interval.value);
    return Words::tr("%1 (%2 to %3)")
        .arg(percentText(interval.value), percentText(interval.low), percentText(interval.high));
}

QString pText(double p)
{
    if (p < 0.001) return Words::tr("< %1").arg(QLocale().toString(0.001, 'f', 3));
    return QLocale().toString(p, 'f', p < 0.1 ? 3 : 2);
}

std::vector<evaluate::SummaryRow> summaryOf(std::span<const evaluate::Row> rows)
{
    using Combination = std::vector<std::string>;
    std::vector<std::string> methods;
    std::set<int> sizes;
    // By method; then combination, with whether it is seen.
    std::map<std::string, std::map<std::pair<Combination, bool>, Orders>> measured;
    for (const evaluate::Row& row : rows) {
        if (row.answers == 0) continue;
        if (!measured.contains(row.method)) methods.push_back(row.method);
        sizes.insert(int(row.combination.size()));
        Orders& orders = measured[row.method][{row.combination, row.seen}];
        orders.sum += row.accuracy;
        orders.least = std::min(orders.least, row.accuracy);
        orders.most = std::max(orders.most, row.accuracy);
        ++orders.count;
        orders.answers += row.answers;
        orders.judged += row.judged;
        orders.quality += row.quality * double(row.judged);
    }
    std::vector<evaluate::SummaryRow> summary;
    for (const int size : sizes)
        for (const auto group : {evaluate::Group::all, evaluate::Group::seen, evaluate::Group::unseen})
            for (const std::string& method : methods) {
                evaluate::SummaryRow row;
                row.method = method;
                row.size = size;
                row.group = group;
                double accuracy = 0, best = 0, spread = 0, most = 0, quality = 0;
                for (const auto& [key, orders] : measured[method]) {
                    if (int(key.first.size()) != size) continue;
                    if (group != evaluate::Group::all && key.second != (group == evaluate::Group::seen)) continue;
                    ++row.summary.combinations;
                    row.summary.answers += orders.answers;
                    row.judged += orders.judged;
                    quality += orders.quality;
                    accuracy += orders.sum / double(orders.count);
                    best += orders.most;
                    spread += orders.most - orders.least;
                    most = std::max(most, orders.most - orders.least);
                }
                const double n = double(row.summary.combinations);
                if (n == 0) continue;
                row.summary.accuracy = {accuracy / n, nothing, nothing};
                row.summary.best = {best / n, nothing, nothing};
                row.summary.order_variance = {spread / n, nothing, nothing};
                row.summary.order_variance_max = {most, nothing, nothing};
                if (row.judged > 0) row.quality = {quality / double(row.judged), nothing, nothing};
                summary.push_back(std::move(row));
            }
    return summary;
}

std::optional<std::size_t> firstCase(const evaluate::Plan& plan, const AnswersQuery& query)
{
    for (std::size_t c = 0; c < plan.combinations().size(); ++c) {
        const std::vector<std::string>& behaviors = plan.combinations()[c].behaviors;
        if (behaviors != query.combination) continue;
        for (std::size_t m = 0; m < plan.conditions().size(); ++m) {
            if (plan.conditions()[m].name() != query.method) continue;
            const auto orders = plan.orders_of(c, m);
            for (std::size_t o = 0; o < orders.size(); ++o) {
                std::vector<std::string> order;
                for (const std::size_t position : orders[o]) order.push_back(behaviors[position]);
                if (order == query.order) return plan.index_of(c, m, o);
            }
        }
    }
    return std::nullopt;
}

} // namespace steerdeck::widgets
