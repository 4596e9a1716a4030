/// A run of answers, for going back to it: what was asked, of which model, and what came.
#pragma once

#include "core/lab/conversation_values.h"
#include "widgets/compose/catalog.h"

#include <QDateTime>

#include <memory>
#include <vector>

namespace steerdeck::widgets {

/// The model that answered, as it was opened; an empty path stands for the demo's or the model's own.
struct RunModel {
    QString name;
    QString folder, tokens, behaviors, device;
    QString weights = {};          // how they lay in memory; empty = as the files have them
    QString templateFile = {};     // a chat template of one's own
    QStringList tokensBehind = {}; // folders whose tokens stand behind those of `tokens`, the last one foremost

    bool operator==(const RunModel&) const = default;
};

struct RunAnswer {
    lab::AnswerStart start;
    lab::AnswerDone done; // of one that was stopped: the text that had come
    bool finished = false;
};

struct AnswerRun {
    QDateTime started;
    RunModel model;
    lab::GenerateRequest request;
    std::vector<RunAnswer> answers; // by their index
    lab::JobEnd end;
    lab::Conversation before = {}; // what was said before the prompt
};
using RunPtr = std::shared_ptr<const AnswerRun>;

using lab::holds;

/// How many of a run's finished answers hold, of how many that were asked for something.
struct Holding {
    int held = 0, of = 0;
};
Holding holdingOf(const AnswerRun& run);

/// "3 of 4 hold"; a dash where nothing was asked for.
QString holdingText(const Holding& holding);

/// The enabled chips in words: "German <and> lower case × 1.5"; "no behaviour" without one.
QString deckText(const lab::Deck& deck, const Catalog& catalog);

} // namespace steerdeck::widgets
