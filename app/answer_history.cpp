#include "app/answer_history.h"

#include "app/conversation_json.h"

#include "app/deck_json.h"
#include "app/kept_file.h"

#include "core/base/journal.h"
#include "widgets/compose/answer_runs_model.h"
#include "widgets/shared/reading_text.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <deque>
#include <exception>
#include <utility>

namespace steerdeck::app {

using widgets::AnswerRun;
using widgets::RunAnswer;
using widgets::RunPtr;

namespace {

const QString format = QStringLiteral("steerdeck.run/1");
constexpr qsizetype longest_line = 1 << 20;
constexpr std::size_t most_bytes = 16 << 20;
constexpr std::size_t most_lines = widgets::AnswerRunsModel::most, slack = 50; // so that not each run writes all anew

QString text_of(std::string_view text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); }
std::string string_of(const QJsonValue& value) { return value.toString().toStdString(); }

QJsonArray to_json(const std::vector<lab::InputPiece>& pieces)
{
    QJsonArray list;
    for (const lab::InputPiece& piece : pieces) {
        QJsonArray one{text_of(piece.text), piece.id};
        if (!piece.row.empty()) one << text_of(piece.row) << piece.strength;
        list.append(one);
    }
    return list;
}

QJsonArray to_json(const std::vector<lab::OutputPiece>& pieces)
{
    const auto rounded = [](double share) { return QString::number(share, 'g', 4).toDouble(); };
    QJsonArray list;
    for (const lab::OutputPiece& piece : pieces) {
        QJsonArray one{text_of(piece.text), piece.id, rounded(piece.probability)};
        QJsonArray ids;
        for (const auto& other : piece.others) {
            one << text_of(other.text) << rounded(other.probability);
            ids << other.id;
        }
        one << ids; // behind what earlier versions wrote and read
        list.append(one);
    }
    return list;
}

/// [behaviour, title, category, passed, measured, wanted, data]: the words first, which is all that earlier versions
/// wrote and read.
QJsonArray to_json(const lab::Badge& badge)
{
    const behaviors::Reading& reading = badge.reading;
    QJsonArray list{text_of(badge.behavior),      widgets::badgeTitle(badge), text_of(badge.category), badge.pass(),
                    widgets::measuredText(badge), widgets::wantedText(badge)};
    if (std::holds_alternative<behaviors::TextReading>(reading.measurement)) return list;
    QJsonObject data =
        QJsonDocument::fromJson(
            QByteArray::fromStdString(
                behaviors::to_json(reading.measurement).dump(-1, ' ', false, Json::error_handler_t::replace)))
            .object();
    QJsonArray spans;
    for (const auto& [begin, end] : reading.spans) spans << qint64(begin) << qint64(end);
    if (!spans.isEmpty()) data["spans"] = spans;
    if (badge.avoided) data["avoids"] = text_of(badge.title);
    return list << data;
}

/// What was learned of tokens later than their probabilities, in lists of its own: earlier versions read the rest.
void add_ranks(QJsonObject& answer, const std::vector<lab::OutputPiece>& pieces)
{
    const auto known = [](const lab::OutputPiece& piece) { return piece.rank > 0 || piece.entropy >= 0; };
    if (!std::ranges::any_of(pieces, known)) return;
    QJsonArray entropies, ranks;
    for (const lab::OutputPiece& piece : pieces) {
        entropies << QString::number(piece.entropy, 'g', 4).toDouble();
        ranks << piece.rank;
    }
    answer["entropies"] = entropies;
    answer["ranks"] = ranks;
}

void read_ranks(const QJsonObject& answer, std::vector<lab::OutputPiece>& pieces)
{
    const QJsonArray entropies = answer["entropies"].toArray(), ranks = answer["ranks"].toArray();
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        pieces[i].entropy = entropies[qsizetype(i)].toDouble(-1);
        pieces[i].rank = std::max(0, ranks[qsizetype(i)].toInt());
    }
}

std::vector<lab::OutputPiece> pieces_of(const QJsonValue& list)
{
    std::vector<lab::OutputPiece> pieces;
    for (const QJsonValue value : list.toArray()) {
        const QJsonArray one = value.toArray();
        lab::OutputPiece piece{string_of(one[0]), int(one[1].toInteger()), one[2].toDouble()};
        const QJsonArray ids = one.last().toArray();
        for (qsizetype i = 3; i + 1 < one.size(); i += 2) {
            const int id = int(ids[qsizetype(piece.others.size())].toInteger(-1));
            piece.others.push_back({string_of(one[i]), one[i + 1].toDouble(), id});
        }
        pieces.push_back(std::move(piece));
    }
    return pieces;
}

lab::Badge badge_of(const QJsonArray& list)
{
    lab::Badge badge{string_of(list[0]), string_of(list[1]), string_of(list[2]), {list[3].toBool(), {}}};
    const QJsonObject data = list[6].toObject();
    std::optional<behaviors::Measurement> measurement;
    if (!data.isEmpty())
        measurement = behaviors::measurement_from_json(
            Json::parse(QJsonDocument(data).toJson(QJsonDocument::Compact).toStdString()), "the history");
    if (!measurement) {
        badge.reading.measurement = behaviors::TextReading{string_of(list[4]), string_of(list[5])};
        return badge;
    }
    badge.reading.measurement = *measurement;
    const QJsonArray spans = data["spans"].toArray();
    for (qsizetype i = 0; i + 1 < spans.size(); i += 2)
        badge.reading.spans.push_back({std::size_t(spans[i].toInteger()), std::size_t(spans[i + 1].toInteger())});
    if (data.contains("avoids")) {
        badge.avoided = true;
        badge.title = string_of(data["avoids"]);
        badge.reading.pass = !badge.reading.pass;
    }
    return badge;
}

QJsonObject to_json(const RunAnswer& answer, bool tokens)
{
    QJsonArray badges;
    for (const lab::Badge& badge : answer.done.badges) badges.append(to_json(badge));
    QJsonObject object{{"order", answer.start.order},
                       {"sample", answer.start.sample},
                       {"control", text_of(steering::name_of(answer.start.method))},
                       {"deck", deck_to_json(answer.start.deck)},
                       {"input", text_of(answer.start.input)},
                       {"text", text_of(answer.done.text)},
                       {"badges", badges},
                       {"tokens", answer.done.tokens},
                       {"seconds", answer.done.seconds},
                       {"truncated", answer.done.truncated},
                       {"finished", answer.finished}};
    if (!answer.done.thoughts.empty()) object["thoughts"] = text_of(answer.done.thoughts);
    if (!answer.done.refused.empty()) object["refused"] = text_of(answer.done.refused.english());
    if (!tokens) return object;
    object["input_pieces"] = to_json(answer.start.pieces);
    object["pieces"] = to_json(answer.done.pieces);
    add_ranks(object, answer.done.pieces);
    return object;
}

RunAnswer answer_of(const QJsonObject& object, int index)
{
    RunAnswer answer;
    lab::AnswerStart& start = answer.start;
    lab::AnswerDone& done = answer.done;
    start.answer = done.answer = index;
    start.order = std::clamp(object["order"].toInt(), 0, 1000);
    start.sample = std::clamp(object["sample"].toInt(), 0, 1000);
    start.method = steering::method_named(string_of(object["control"]));
    start.deck = deck_from_json(object["deck"].toObject());
    start.input = string_of(object["input"]);
    for (const QJsonValue piece : object["input_pieces"].toArray())
        start.pieces.push_back(
            {string_of(piece[0]), string_of(piece[2]), piece[3].toDouble(1), int(piece[1].toInteger())});
    done.text = string_of(object["text"]);
    for (const QJsonValue badge : object["badges"].toArray()) done.badges.push_back(badge_of(badge.toArray()));
    done.tokens = object["tokens"].toInt();
    done.seconds = object["seconds"].toDouble();
    done.truncated = object["truncated"].toBool();
    done.refused = string_of(object["refused"]);
    done.thoughts = string_of(object["thoughts"]);
    done.pieces = pieces_of(object["pieces"]);
    read_ranks(object, done.pieces);
    answer.finished = object["finished"].toBool();
    return answer;
}

QByteArray line_of(const AnswerRun& run, bool tokens)
{
    const lab::GenerateRequest& asked = run.request;
    QJsonArray methods, answers;
    for (const lab::Method method : asked.methods) methods.append(text_of(steering::name_of(method)));
    for (const RunAnswer& answer : run.answers) answers.append(to_json(answer, tokens));
    const QJsonObject model{
        {"name", run.model.name},           {"folder", run.model.folder},
        {"tokens", run.model.tokens},       {"tokens_behind", QJsonArray::fromStringList(run.model.tokensBehind)},
        {"behaviors", run.model.behaviors}, {"weights", run.model.weights},
        {"device", run.model.device},       {"template", run.model.templateFile}};
    const QJsonObject root{{"format", format},
                           {"started", run.started.toString(Qt::ISODateWithMs)},
                           {"model", model},
                           {"prompt", text_of(asked.prompt)},
                           {"deck", deck_to_json(asked.deck)},
                           {"controls", methods},
                           {"every_order", asked.every_order},
                           {"max_new_tokens", asked.max_new_tokens},
                           {"temperature", asked.temperature},
                           {"top_p", asked.top_p},
                           {"seed", QString::number(asked.seed)}, // a number would lose digits
                           {"sample_instruction", asked.sample_instruction},
                           {"template_variables", text_of(asked.template_variables)},
                           {"top_k", asked.top_k},
                           {"samples", asked.samples},
                           {"system_prompt", text_of(asked.system_prompt)},
                           {"begin", to_json(asked.begin)},
                           {"before", conversation_to_json(run.before)},
                           {"answers", answers},
                           {"done", run.end.done},
                           {"cancelled", run.end.cancelled},
                           {"error", text_of(run.end.error.english())}};
    return QJsonDocument(root).toJson(QJsonDocument::Compact);
}

/// The last lines of a file that are kept, oldest first.
std::deque<std::string> last_lines(const std::filesystem::path& file)
{
    std::deque<std::string> lines;
    std::size_t bytes = 0;
    read_lines(file, [&](long, std::size_t, std::string_view text) {
        if (text.empty()) return;
        lines.emplace_back(text);
        bytes += text.size();
        while (lines.size() > most_lines || bytes > most_bytes) {
            bytes -= lines.front().size();
            lines.pop_front();
        }
    });
    return lines;
}

/// What tells one run from another: when it was asked for, and what.
std::string key_of(const AnswerRun& run)
{
    return run.started.toString(Qt::ISODateWithMs).toStdString() + '\n' + run.request.prompt;
}

void write_lines(const std::filesystem::path& file, const std::deque<std::string>& lines)
{
    auto next = lines.begin();
    rewrite_lines(file, [&] { return next == lines.end() ? std::string() : *next++; });
}

} // namespace

QByteArray to_json(const AnswerRun& run)
{
    QByteArray line = line_of(run, true);
    return line.size() > longest_line ? line_of(run, false) : line;
}

std::optional<AnswerRun> run_from_json(const QByteArray& line)
{
    const QJsonObject root = QJsonDocument::fromJson(line).object();
    AnswerRun run;
    run.started = QDateTime::fromString(root["started"].toString(), Qt::ISODateWithMs);
    if (root["format"].toString() != format || !run.started.isValid()) return {};
    const QJsonObject model = root["model"].toObject();
    run.model = {model["name"].toString(),      model["folder"].toString(), model["tokens"].toString(),
                 model["behaviors"].toString(), model["device"].toString(), model["weights"].toString()};
    run.model.templateFile = model["template"].toString();
    for (const QJsonValue& folder : model["tokens_behind"].toArray()) run.model.tokensBehind << folder.toString();
    lab::GenerateRequest& asked = run.request;
    try {
        asked.prompt = string_of(root["prompt"]);
        asked.deck = deck_from_json(root["deck"].toObject());
        asked.methods.clear();
        for (const QJsonValue method : root["controls"].toArray())
            asked.methods.push_back(steering::method_named(string_of(method)));
        asked.every_order = root["every_order"].toBool();
        asked.max_new_tokens = root["max_new_tokens"].toInt(asked.max_new_tokens);
        asked.temperature = root["temperature"].toDouble();
        asked.top_p = root["top_p"].toDouble(1);
        asked.seed = root["seed"].toString().toULongLong();
        asked.sample_instruction = root["sample_instruction"].toBool();
        asked.template_variables = string_of(root["template_variables"]);
        asked.top_k = std::max(0, root["top_k"].toInt());
        asked.samples = std::clamp(root["samples"].toInt(1), 1, 256);
        asked.system_prompt = string_of(root["system_prompt"]);
        asked.begin = pieces_of(root["begin"]);
        run.before = conversation_from_json(root["before"].toObject());
        for (const QJsonValue answer : root["answers"].toArray())
            run.answers.push_back(answer_of(answer.toObject(), int(run.answers.size())));
    } catch (const std::exception&) { // a name that this version does not know
        return {};
    }
    run.end = {root["done"].toBool(), root["cancelled"].toBool(), string_of(root["error"])};
    if (run.answers.empty()) return {};
    return run;
}

QString history_file(const QString& session_file)
{
    return session_file.isEmpty() ? QString() : QFileInfo(session_file).absolutePath() + "/history.jsonl";
}

AnswerHistory::AnswerHistory(const QString& file, QObject* parent) : QObject(parent), file_(file), worker_(this) {}

AnswerHistory::~AnswerHistory() = default;

void AnswerHistory::load()
{
    if (file_.isEmpty()) return;
    struct Found {
        QList<RunPtr> runs;
        int damaged = 0;
    };
    worker_.later(
        [this] {
            Found found;
            known_.emplace();
            for (const std::string& line : last_lines(place())) {
                auto run = run_from_json(QByteArray::fromStdString(line));
                if (!run) {
                    ++found.damaged;
                    continue;
                }
                known_->insert(key_of(*run));
                found.runs.prepend(std::make_shared<const AnswerRun>(std::move(*run)));
            }
            return found;
        },
        [this](const Found& found) {
            emit loaded(found.runs);
            if (found.damaged > 0)
                emit trouble(tr("%n runs of the history %1 could not be read and are left out.", nullptr, found.damaged)
                                 .arg(file_));
        },
        [this](const QString& why) { emit trouble(tr("The history of runs could not be read: %1").arg(why)); });
}

void AnswerHistory::write(std::function<void()> work)
{
    if (file_.isEmpty()) return;
    worker_.later([path = file_, work = std::move(work)] { while_locked(path, work); },
                  [this] {
                      told_ = false;
                      emit saved();
                  },
                  [this](const QString& sentence) {
                      if (!std::exchange(told_, true)) emit unwritable(sentence);
                  });
}

void AnswerHistory::add(const RunPtr& run)
{
    write([this, run] {
        if (known_) known_->insert(key_of(*run));
        std::size_t lines = 0;
        Journal(place(), [&](long, std::size_t, std::string_view) {
            ++lines;
        }).append(app::to_json(*run).toStdString() + '\n');
        if (lines + 1 > most_lines + slack || std::filesystem::file_size(place()) > 2 * most_bytes)
            write_lines(place(), last_lines(place()));
    });
}

void AnswerHistory::replace(const QList<RunPtr>& runs)
{
    write([this, runs] {
        std::deque<std::string> lines;
        for (const RunPtr& run : runs) lines.push_front(app::to_json(*run).toStdString());
        if (known_) {
            // Runs that another window added since are not among those that were cleared.
            for (std::string& line : last_lines(place())) {
                const auto run = run_from_json(QByteArray::fromStdString(line));
                if (run && !known_->contains(key_of(*run))) lines.push_back(std::move(line));
            }
        }
        write_lines(place(), lines);
    });
}

} // namespace steerdeck::app
