/// Names and numbers of an order experiment, translated.
#pragma once

#include "core/evaluate/results_compare.h"

#include <QColor>
#include <QPointF>
#include <QString>

#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

class QPainter;

namespace steerdeck::widgets {

struct PlotTheme;

/// A way to steer that a plan may hold.
struct ConditionInfo {
    evaluate::Condition condition;
    QString title, explanation; // "Tokens with <and>"; one or two sentences
    bool available = true;
    QString reason;          // where it is not: what is missing, one sentence
    bool recommended = true; // ticked at first
};

/// Titles by name; a name without one stands for itself.
struct ResultNames {
    std::map<std::string, QString> methods, behaviors;

    QString method(const std::string& name) const;
    QString behavior(const std::string& name) const;
    QString combination(std::span<const std::string> behaviors) const; // "German + Lower case"
    QString order(std::span<const std::string> behaviors) const;       // "German > Lower case", with a guillemet
};

QString groupTitle(evaluate::Group group);
/// A group's colour, told from the others' for every colour vision, and its sign: a disc for the seen, a triangle for
/// unseen pairs, a diamond for the unseen; those of what is unseen are drawn hollow.
QColor groupColor(evaluate::Group group, const PlotTheme& theme);
void paintGroupSign(QPainter& painter, const QPointF& at, double radius, evaluate::Group group);
bool isHollow(evaluate::Group group);
QString sizeTitle(int size); // "2 behaviours"

/// A share in per cent, without the sign: 0.907 as "90.7"; "-" for NaN.
QString percentText(double share, int decimals = 1);
/// Whether an interval was worked out; one of NaN was not.
bool hasInterval(const evaluate::Interval& interval);
/// "90.7 (87.1 to 93.9)"; the value alone where there is no interval.
QString intervalText(const evaluate::Interval& interval);
/// "0.034", "< 0.001".
QString pText(double p);

/// One row of an experiment's table, whose answers are wanted.
struct AnswersQuery {
    int run = 0; // 0 = the first, 1 = the one compared with
    std::vector<std::string> combination;
    std::string method;
    std::vector<std::string> order;

    bool operator==(const AnswersQuery&) const = default;
};

/// The plan's first case of that row, or nothing; its prompts follow one another (Plan::index_of).
std::optional<std::size_t> firstCase(const evaluate::Plan& plan, const AnswersQuery& query);

/// What a method is held against another for: `method` of run A against `over` of run A (0) or B (1).
struct GainsQuery {
    std::string method, over;
    int run = 0;

    bool operator==(const GainsQuery&) const = default;
};

/// One of several results that are drawn together.
struct DrawnResults {
    QString folder, name;
    evaluate::Manifest manifest;
    std::vector<evaluate::SummaryRow> summary;
};

} // namespace steerdeck::widgets
