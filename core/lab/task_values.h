#pragma once

#include "core/evaluate/shard.h"
#include "core/evaluate/tasks/tasks.h"
#include "core/exchange/backend.h"
#include "core/lab/values.h"

#include <filesystem>
#include <string>
#include <vector>

/// The plain values of answering a task that cross the façade.
namespace steerdeck::lab {

struct TaskRequest {
    std::string task = "listops";
    tasks::DataSettings data = {};
    Deck deck = {};
    Method method = Method::none;
    std::string system_prompt = {}; // before every question; empty = none of one's own
    bool plain_prompt = false;      // without the chat template: the model goes on with the prompt
    int max_new_tokens = 0;         // greedy; 0 = the task's
    int batch = 32;                 // answers at once
    evaluate::Shard shard = {};     // the part of the examples that is answered; all of them when left out
    exchange::Backend backend = {}; // who answers; the open model where its address is empty
    std::filesystem::path out = {}; // folder of task.json and answers.jsonl; empty = made in the user's data folder
};

/// How far the answering is: counts and accuracy of what is answered so far.
struct TaskPoint {
    tasks::Summary summary;
    std::size_t total = 0;
};

struct TaskDone {
    std::filesystem::path folder;
    tasks::Summary summary;
    std::string data;           // where the examples come from: "100 of 654 examples, the split test of BoolQ"
    std::vector<Message> notes; // sentences a user should know: labels left out, a file of another size
    double seconds = 0;
};

} // namespace steerdeck::lab
