#include "widgets/train/train_log.h"

#include "widgets/plots/export.h"

#include <QStringList>

#include <algorithm>
#include <cmath>
#include <limits>

namespace steerdeck::widgets {

namespace {
constexpr double nan = std::numeric_limits<double>::quiet_NaN();
constexpr std::size_t mostWords = 500;
} // namespace

TrainLog::TrainLog(std::size_t capacity) : capacity_(std::max<std::size_t>(4, capacity + capacity % 2)) {}

void TrainLog::clear() { *this = TrainLog(capacity_); }

std::vector<std::vector<double>*> TrainLog::columns()
{
    std::vector<std::vector<double>*> all{&step_, &seconds_, &rate_, &gradient_, &loss_};
    for (Token& token : tokens_) {
        all.push_back(&token.loss);
        all.push_back(&token.norm);
        all.push_back(&token.cosine);
        for (Layer& layer : token.layers)
            for (auto* column : {&layer.down, &layer.up, &layer.cosine}) all.push_back(column);
    }
    return all;
}

std::size_t TrainLog::tokenIndex(const std::string& name)
{
    for (std::size_t i = 0; i < tokens_.size(); ++i)
        if (tokens_[i].name == name) return i;
    Token token;
    token.name = name;
    token.last_loss = nan;
    token.loss = token.norm = token.cosine = std::vector<double>(step_.size(), nan);
    tokens_.push_back(std::move(token));
    return tokens_.size() - 1;
}

void TrainLog::append(const lab::TrainPoint& point)
{
    if (!empty() && point.step < step_.back()) clear();
    const bool repeated = !empty() && point.step == step_.back();
    if (empty()) {
        firstStep_ = point.step;
        firstSeconds_ = point.seconds;
    }
    if (!repeated) {
        if (!provisional_)
            for (auto* column : columns()) column->push_back(nan);
        provisional_ = reported_++ % stride_ != 0;
    }
    // A report that replaces one keeps its numbers where it has none itself: a token may be absent from every second
    // batch.
    const auto set = [](std::vector<double>& column, double value) {
        if (!std::isnan(value)) column.back() = value;
    };
    total_ = point.total_steps;
    set(step_, point.step);
    set(seconds_, point.seconds);
    set(rate_, point.learning_rate);
    set(gradient_, point.gradient_norm);
    set(loss_, point.loss);
    for (const lab::TokenTrace& trace : point.tokens) {
        Token& token = tokens_[tokenIndex(trace.name)];
        set(token.loss, trace.loss);
        set(token.norm, trace.norm);
        set(token.cosine, trace.cosine_to_start);
        if (!std::isnan(trace.loss)) token.last_loss = trace.loss;
        for (std::size_t i = 0; i < trace.layers.size(); ++i) {
            const lab::LayerTrace& told = trace.layers[i];
            if (i == token.layers.size()) {
                const std::vector<double> none(step_.size(), nan);
                token.layers.push_back({told.layer, told.place, none, none, none});
            }
            set(token.layers[i].down, told.down);
            set(token.layers[i].up, told.up);
            set(token.layers[i].cosine, told.lora_cosine);
        }
        token.nearest = trace.nearest;
        if (trace.nearest.empty() || token.words.size() >= mostWords) continue;
        if (token.words.empty() || token.words.back().word.id != trace.nearest.front().id)
            token.words.push_back({point.step, trace.nearest.front()});
    }
    if (size() > capacity_ && !provisional_) thin();
}

void TrainLog::append(const lab::HeldOutPoint& point)
{
    if (!heldOut_.empty() && point.step <= heldOut_.step.back()) heldOut_ = {};
    heldOut_.step.push_back(point.step);
    heldOut_.loss.push_back(point.loss);
    heldOut_.accuracy.push_back(point.accuracy);
    heldOut_.tokens.push_back(point.tokens);
    if (point.best) heldOut_.best = int(heldOut_.step.size()) - 1;
}

namespace {

std::vector<double> ofToken(const TrainLog::HeldOut& all, const std::string& token,
                            double lab::HeldOutPoint::Token::*what)
{
    std::vector<double> values;
    for (const auto& tokens : all.tokens) {
        const auto found = std::ranges::find(tokens, token, &lab::HeldOutPoint::Token::name);
        values.push_back(found == tokens.end() ? nan : (*found).*what);
    }
    return values;
}

} // namespace

std::vector<double> TrainLog::HeldOut::lossOf(const std::string& token) const
{
    return ofToken(*this, token, &lab::HeldOutPoint::Token::loss);
}

std::vector<double> TrainLog::HeldOut::accuracyOf(const std::string& token) const
{
    return ofToken(*this, token, &lab::HeldOutPoint::Token::accuracy);
}

void TrainLog::thin()
{
    for (auto* column : columns()) {
        std::vector<double>& values = *column;
        std::size_t kept = 0;
        for (std::size_t i = 0; i < values.size(); i += 2) {
            const double beside = i + 1 < values.size() ? values[i + 1] : nan;
            values[kept++] = std::isnan(values[i]) ? beside : values[i];
        }
        values.resize(kept);
    }
    stride_ *= 2;
}

const TrainLog::Token* TrainLog::token(const std::string& name) const
{
    for (const Token& token : tokens_)
        if (token.name == name) return &token;
    return nullptr;
}

double TrainLog::eta() const
{
    if (empty()) return -1;
    return Progress{{}, long(step_.back()), total_, seconds_.back() - firstSeconds_, long(firstStep_)}.eta();
}

int TrainLog::rowNear(double step) const
{
    if (empty()) return -1;
    const auto after = std::lower_bound(step_.begin(), step_.end(), step);
    if (after == step_.end()) return int(size()) - 1;
    const auto row = after - step_.begin();
    return int(row > 0 && step - step_[std::size_t(row) - 1] < *after - step ? row - 1 : row);
}

QString TrainLog::csv() const
{
    QString text = QStringLiteral("step,seconds,learning_rate,gradient_norm,loss");
    for (const Token& token : tokens_)
        for (const char* what : {" loss", " norm", " cosine to start"})
            text += QLatin1Char(',') + csvField(QString::fromStdString(token.name) + QLatin1String(what));
    std::vector<const std::vector<double>*> layers; // in the order of their titles
    for (const Token& token : tokens_)
        for (const Layer& layer : token.layers) {
            const QString place = QStringLiteral("%1 layer %2 %3 ")
                                      .arg(QString::fromStdString(token.name))
                                      .arg(layer.layer)
                                      .arg(QString::fromStdString(layer.place));
            for (const auto& [what, column] :
                 {std::pair("W_down", &layer.down), std::pair("W_up", &layer.up), std::pair("cosine", &layer.cosine)}) {
                if (std::ranges::all_of(*column, [](double value) { return std::isnan(value); })) continue;
                text += QLatin1Char(',') + csvField(place + QLatin1String(what));
                layers.push_back(column);
            }
        }
    text += QLatin1Char('\n');
    for (std::size_t i = 0; i < size(); ++i) {
        QStringList fields;
        for (const auto* column : {&step_, &seconds_, &rate_, &gradient_, &loss_}) fields << csvNumber((*column)[i]);
        for (const Token& token : tokens_)
            for (const auto* column : {&token.loss, &token.norm, &token.cosine}) fields << csvNumber((*column)[i]);
        for (const auto* column : layers) fields << csvNumber((*column)[i]);
        text += fields.join(QLatin1Char(',')) + QLatin1Char('\n');
    }
    if (!heldOut_.empty()) text += QStringLiteral("\nstep,held-out loss,held-out accuracy\n");
    for (std::size_t i = 0; i < heldOut_.step.size(); ++i)
        text +=
            QStringList{csvNumber(heldOut_.step[i]), csvNumber(heldOut_.loss[i]), csvNumber(heldOut_.accuracy[i])}.join(
                QLatin1Char(',')) +
            QLatin1Char('\n');
    return text;
}

bool isOperator(const std::string& name) { return name.starts_with('<'); }

std::vector<double> smoothed(const std::vector<double>& values, double factor)
{
    std::vector<double> result = values;
    double average = 0, weight = 0;
    for (double& value : result) {
        if (std::isnan(value)) continue;
        average = factor * average + (1 - factor) * value;
        weight = factor * weight + (1 - factor);
        value = average / weight;
    }
    return result;
}

} // namespace steerdeck::widgets
