#include "widgets/evaluate/result_names.h"

#include "widgets/plots/theme.h"
#include "widgets/shared/categories.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace steerdeck::widgets {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ResultNames)
};

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

} // namespace

QString ResultNames::method(const std::string& name) const { return found(methods, name); }

QString ResultNames::behavior(const std::string& name) const
{
    const bool formula = name.size() > 1 && (name.front() == '!' || name.find('|') != name.npos);
    if (!formula || behaviors.contains(name) || name.back() == '|') return found(behaviors, name);
    // A part of a formula: "french|spanish", "!json".
    QStringList alternatives;
    const auto terms = evaluate::terms_in(std::span(&name, 1));
    for (std::size_t i = 0; i < terms.behaviors.size(); ++i) {
        const QString title = found(behaviors, terms.behaviors[i]);
        alternatives << (terms.formula.is_negated(i) ? Words::tr("not %1").arg(title) : title);
    }
    return alternatives.join(Words::tr(" or ", "between alternatives"));
}

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
    case evaluate::Group::unseen_pair:
        return Words::tr("unseen pairs");
    case evaluate::Group::all:
        break;
    }
    return Words::tr("all", "seen and unseen");
}

QColor groupColor(evaluate::Group group, const PlotTheme& theme)
{
    const auto base = [&]() -> QColor {
        switch (group) {
        case evaluate::Group::seen:
            return {0x00, 0x72, 0xb2};
        case evaluate::Group::unseen_pair:
            return {0x00, 0x9e, 0x73};
        case evaluate::Group::unseen:
            return {0xd5, 0x5e, 0x00};
        case evaluate::Group::all:
            break;
        }
        return theme.text;
    };
    return withContrast(base(), theme.background, 3.5);
}

void paintGroupSign(QPainter& painter, const QPointF& at, double r, evaluate::Group group)
{
    const auto polygon = [&](std::initializer_list<QPointF> corners) {
        QPolygonF shape;
        for (const QPointF& corner : corners) shape << at + 1.2 * r * corner;
        painter.drawPolygon(shape);
    };
    if (group == evaluate::Group::unseen)
        polygon({{0, -1}, {1, 0}, {0, 1}, {-1, 0}});
    else if (group == evaluate::Group::unseen_pair)
        polygon({{0, -1}, {1, 0.8}, {-1, 0.8}});
    else
        painter.drawEllipse(at, r - 0.5, r - 0.5);
}

bool isHollow(evaluate::Group group)
{
    return group == evaluate::Group::unseen || group == evaluate::Group::unseen_pair;
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

std::optional<std::size_t> firstCase(const evaluate::Plan& plan, const AnswersQuery& query)
{
    for (std::size_t c = 0; c < plan.combinations().size(); ++c) {
        const evaluate::Combination& combination = plan.combinations()[c];
        if (evaluate::part_names(combination.behaviors, combination.formula) != query.combination) continue;
        for (std::size_t m = 0; m < plan.conditions().size(); ++m) {
            if (plan.conditions()[m].name() != query.method) continue;
            const auto orders = plan.orders_of(c, m);
            for (std::size_t o = 0; o < orders.size(); ++o) {
                std::vector<std::string> order;
                for (const std::size_t position : orders[o]) order.push_back(combination.behaviors[position]);
                if (evaluate::part_names(order, evaluate::ordered(combination.formula, orders[o])) == query.order)
                    return plan.index_of(c, m, o);
            }
        }
    }
    return std::nullopt;
}

} // namespace steerdeck::widgets
