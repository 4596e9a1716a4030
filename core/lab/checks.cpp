#include "core/lab/checks.h"

#include "core/base/folders.h"
#include "core/behaviors/combination_text.h"
#include "core/behaviors/prompt_file.h"
#include "core/evaluate/plan.h"
#include "core/evaluate/run.h"
#include "core/lab/library_values.h"
#include "core/lab/served_answers.h"
#include "core/model/config.h"
#include "core/model/weight.h"
#include "core/steering/assemble.h"
#include "core/text/utf8.h"
#include "core/train/data.h"
#include "core/train/operators.h"
#include "core/train/settings.h"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <span>

namespace steerdeck::lab {
namespace fs = std::filesystem;
namespace {

constexpr int longest_answer = 100'000, largest_batch = 4096, most_samples = 256;

[[noreturn]] void refuse(const Message& what, const Message& remedy) { throw InvalidInput(what, "", remedy); }

void check_whole(const Message& what, long value, long least, long most)
{
    if (value < least || value > most) refuse(message("{} is {}", what, value), message("Give {} to {}", least, most));
}

void check_sampling(int max_new_tokens, double temperature, double top_p, int top_k = 0)
{
    check_whole("max_new_tokens", max_new_tokens, 1, longest_answer);
    if (!(temperature >= 0) || temperature > 100)
        refuse(message("The temperature is {}", temperature), message("Give 0 (greedy) to 100"));
    if (!(top_p > 0) || top_p > 1) refuse(message("top_p is {}", top_p), message("Give more than 0, at most 1"));
    check_whole("top_k", top_k, 0, 1'000'000);
}

void check_can_be_read(const fs::path& file, const Message& what)
{
    std::error_code none;
    const bool there = fs::exists(file, none);
    if (!there || fs::is_directory(file, none) || !std::ifstream(file))
        throw UnreadableFile(there ? message("The {} cannot be read", what) : message("The {} does not exist", what),
                             file.string(), message("Check its name and permissions"));
}

void check_notes(const std::string& notes)
{
    if (notes.size() > longest_note)
        refuse(message("The notes are longer than {} bytes", longest_note), message("Shorten them"));
    if (!is_utf8(notes)) refuse(message("The notes are no valid UTF-8"), message("Write them anew"));
}

void check_once(const std::vector<std::string>& names)
{
    for (auto name = names.begin(); name != names.end(); ++name)
        if (std::find(names.begin(), name, *name) != name)
            refuse(message("The behaviour \"{}\" is named twice", *name), message("Name it once"));
}

bool is_blank(const std::string& text) { return text.find_first_not_of(" \t\r\n") == std::string::npos; }

void check_names(const std::vector<std::string>& names, const fs::path& data, const OpenRequest& open)
{
    const auto set = behavior_set_of(open);
    if (!set) return;
    for (const auto& name : names) (void)set->index_of(name);
    if (!data.empty()) (void)train::source_from_file(data, *set, names.size() == 1 ? names[0] : "");
}

} // namespace

fs::path behavior_set_file(const OpenRequest& request, const fs::path& folder)
{
    if (!request.behaviors.empty()) return request.behaviors;
    const auto own = folder / "behaviors.json";
    return fs::exists(own) ? own : demo_folder().parent_path() / "behaviors" / "paper.json";
}

std::optional<behaviors::BehaviorSet> behavior_set_of(const OpenRequest& request)
{
    fs::path folder;
    try {
        folder = model::model_path(request.model.empty() ? demo_folder() : request.model);
    } catch (const Error&) {
        if (request.behaviors.empty()) return {}; // opening tells what is wrong with the folder
    }
    return read_sets(request, folder);
}

void check_can_be_written(const fs::path& folder)
{
    std::error_code none;
    auto there = fs::absolute(folder).lexically_normal();
    while (!fs::exists(there, none) && there.has_relative_path()) there = there.parent_path();
    if (!fs::is_directory(there, none))
        throw UnwritableFile(message("A file stands where a folder is wanted"), there.string(),
                             message("Choose another folder"));
    if (!can_be_written(fs::absolute(folder).lexically_normal()))
        throw UnwritableFile(message("Nothing can be written into the folder"), there.string(),
                             message("Check its permissions, or choose another"));
}

namespace {

void check_token_folder(const fs::path& folder, bool must_exist)
{
    if (fs::exists(folder) && !fs::is_directory(folder))
        throw UnreadableFile(message("The token folder is no folder"), folder.string(),
                             message("Choose a folder of tokens"));
    if (must_exist && !fs::exists(folder))
        throw UnreadableFile(message("The token folder does not exist"), folder.string(),
                             message("Choose a folder of tokens"));
}

} // namespace

void check(const OpenRequest& request, bool reads_tokens)
{
    if (!request.dtype.empty() && request.dtype != "float32" && request.dtype != "bfloat16")
        refuse(message("There is no dtype \"{}\"", request.dtype),
               message("Choose float32 or bfloat16, or leave it out to measure"));
    if (!request.weights.empty()) (void)model::storage_named(request.weights);
    if ((request.weights == "float32" || request.weights == "bfloat16") && !request.dtype.empty() &&
        request.dtype != request.weights)
        refuse(message("Weights in {} are not computed with in {}", request.weights, request.dtype),
               message("Leave --dtype out, or give it the same"));
    if (!request.device.empty() && request.device != "cpu" && request.device != "cuda")
        refuse(message("There is no device \"{}\"", request.device), message("Choose cpu or cuda"));
    check_whole(message("The number of threads"), request.threads, 0, 1024);
    if (!(request.memory_gib >= 0))
        refuse(message("The memory is {} GiB", request.memory_gib), message("Give more than 0"));
    if (!request.behaviors.empty()) (void)behaviors::read_behavior_set(request.behaviors);
    for (const auto& folder : request.tokens_behind) check_token_folder(folder, true);
    if (!request.tokens.empty()) check_token_folder(request.tokens, reads_tokens);
}

namespace {

/// Of several sentences none says that one of them is enough.
void check_wording(behaviors::WordingForm wording, const Deck& deck, std::span<const Method> methods)
{
    const bool one_is_enough = steering::operator_of(deck.join).rule == steering::Rule::any;
    if (wording == behaviors::WordingForm::sentences && one_is_enough && steering::enabled_chips(deck).size() > 1 &&
        std::ranges::any_of(methods, steering::has_instructions))
        refuse(message("Sentences of their own ask for every behaviour, and the join \"{}\" for one of them",
                       steering::name_of(deck.join)),
               message("Take the joined wording, or another join"));
}

} // namespace

void check(const GenerateRequest& request)
{
    if (is_blank(request.prompt)) refuse(message("The prompt is empty"), message("Write a question"));
    if (request.methods.empty()) refuse(message("No way of answering is chosen"), message("Choose at least one"));
    check_sampling(request.max_new_tokens, request.temperature, request.top_p, request.top_k);
    check_whole(message("The number of samples"), request.samples, 1, most_samples);
    if (request.samples > 1 && request.temperature == 0 && !request.sample_instruction)
        refuse(message("Several samples of a greedy answer are all the same"),
               message("Give a temperature above 0, or ask for one"));
    if (!request.begin.empty() && (request.methods.size() > 1 || request.every_order || request.samples > 1))
        refuse(message("Only one answer can go on from tokens that are given"),
               message("Choose one way of answering, order and sample"));
    if (request.begin.size() >= std::size_t(request.max_new_tokens))
        refuse(
            message("The answer has {} tokens already, and may have {}", request.begin.size(), request.max_new_tokens),
            message("Allow a longer answer"));
    steering::check_chips(request.deck);
    check_wording(request.wording, request.deck, request.methods);
    methods::check(request.composing);
    if (request.every_order) (void)steering::orders_of(request.deck);
}

void check(const BatchRequest& request)
{
    for (const auto& prompt : request.prompts)
        if (is_blank(prompt)) refuse(message("One of the prompts is empty"), message("Take it out of the list"));
    check_sampling(request.max_new_tokens, request.temperature, request.top_p, request.top_k);
    check_whole(message("The batch"), request.batch, 1, largest_batch);
    steering::check_chips(request.deck);
    check_wording(request.wording, request.deck, std::span(&request.method, 1));
    methods::check(request.composing);
}

void check_names(const Deck& deck, const OpenRequest& open)
{
    std::vector<std::string> names;
    for (const auto& chip : deck.chips) {
        names.push_back(chip.behavior);
        if (!chip.blend_target.empty()) names.push_back(chip.blend_target);
    }
    check_names(names, {}, open);
}

namespace {

/// Of what the demo world makes as it is drawn there are no epochs and no parts.
void check_countable(const train::TrainSettings& settings, const fs::path& data)
{
    if (data.empty() && (settings.epochs > 0 || settings.subset > 0 || settings.drop_longest > 0))
        refuse(message("Epochs, a subset and leaving out the longest examples are for a data set"),
               message("Give one with --data"));
}

} // namespace

void check(const TrainRequest& request)
{
    train::check_settings(request.settings);
    check_countable(request.settings, request.data);
    if (!request.operator_name.empty())
        train::check_operator(steering::operator_named(request.operator_name), request.settings);
    check_once(request.behaviors);
    check_notes(request.notes);
    if (!request.out.empty()) check_can_be_written(request.out);
    if (!request.data.empty()) check_can_be_read(request.data, message("data file"));
}

void check_names(const TrainRequest& request, const OpenRequest& open)
{
    auto names = request.behaviors;
    for (const auto& without : request.settings.without)
        for (auto& name : behaviors::names_in(without)) names.push_back(std::move(name));
    check_names(names, request.data, open);
}

void check(const MethodRequest& request)
{
    const auto method = steering::method_named(request.method);
    if (std::ranges::find(steering::trained_ways, method) == std::end(steering::trained_ways))
        refuse(message("The method \"{}\" is not trained this way", request.method),
               message("Choose caa, lm_steer, lora_dare, adapter, fixed_vector or joint"));
    if (method == Method::lora_dare) methods::check(request.lora);
    const bool is_adapter = method == Method::adapter || method == Method::fixed_vector || method == Method::joint;
    const auto loss = method == Method::lora_dare ? request.lora.loss : request.joint.adapter.loss;
    const bool taught = method == Method::caa ||
                        ((is_adapter || method == Method::lora_dare) && loss == methods::AdapterLoss::distillation);
    if (!taught && request.settings.instructions != behaviors::InstructionStyle())
        refuse(message("This training reads no instructions: it learns from answers"),
               message("Leave their wording and paraphrases out, or distil where the method can"));
    if (is_adapter && method != Method::joint) methods::check(request.joint.adapter);
    if (method == Method::joint) methods::check(request.joint, request.settings.steps);
    train::check_settings(request.settings);
    if (request.task.empty()) check_countable(request.settings, request.data);
    if (!(std::abs(request.scale) <= 1000))
        refuse(message("The scale of the vector is {}", request.scale),
               message("Give a number between -1000 and 1000"));
    if (request.layer < -1)
        refuse(message("There is no block {}", request.layer), message("Give 0 or more, or -1 for the middle"));
    check_once(request.behaviors);
    check_notes(request.notes);
    if (!request.out.empty()) check_can_be_written(request.out);
    if (!request.data.empty()) check_can_be_read(request.data, message("data file"));
    if (request.task.empty()) return;
    if (method == Method::caa)
        refuse(message("The method caa is measured on instructions, of which a task has none"),
               message("Choose adapter, fixed_vector, joint, lora_dare or lm_steer for it"));
    if (!request.behaviors.empty())
        refuse(message("A training on a task names no behaviours"), message("Leave them or the task out"));
    const auto& task = tasks::task_named(request.task);
    tasks::check_settings(task, task_data_of(request));
    (void)tasks::examples_of(task, task_data_of(request));
}

tasks::DataSettings task_data_of(const MethodRequest& request)
{
    tasks::DataSettings data;
    data.file = request.data;
    data.split = tasks::Split::train;
    data.limit = request.task_limit;
    return data;
}

void check_names(const MethodRequest& request, const OpenRequest& open)
{
    if (!request.task.empty()) return; // it brings a behaviour set of its own
    const bool reads_data = steering::method_named(request.method) != Method::caa;
    check_names(request.behaviors, reads_data ? request.data : fs::path(), open);
}

void check_numbers(const DataRequest& request)
{
    check_sampling(request.max_new_tokens, request.temperature, request.top_p);
    if (request.per_behavior < 0 || request.per_pair < 0 || request.per_triple < 0)
        throw InvalidInput(message("The number of prompts is negative"), message("data"), message("Give 0 or more"));
    if (request.held_out_in_company && request.per_pair + request.per_triple == 0)
        throw InvalidInput(message("Held-out behaviours are wanted in company, but neither pairs nor threes"),
                           message("data"), message("Ask for some of each pair or of each three"));
    if (request.batch < 1 || request.batch > largest_batch)
        throw InvalidInput(message("The batch is {}", request.batch), message("data"), message("Give 1 to 4096"));
    if (request.attempts < 1 || request.attempts > 20)
        throw InvalidInput(message("The attempts are {}", request.attempts), message("data"), message("Give 1 to 20"));
    if (request.shots < 0 || request.shots > 8)
        throw InvalidInput(message("The examples shown to the teacher are {}", request.shots), message("data"),
                           message("Give 0 to 8"));
    if (!request.backend.url.empty()) exchange::check(request.backend);
    behaviors::check(request.instructions);
    if (request.out.empty())
        throw InvalidInput(message("The training set has no file to go to"), message("data"), message("Name one"));
    if (fs::exists(request.out))
        throw InvalidInput(message("There is a file already"), request.out.string(),
                           message("Name another, or move it away"));
}

void check(const DataRequest& request)
{
    check_numbers(request);
    check_once(request.behaviors);
    check_can_be_written(request.out.has_parent_path() ? request.out.parent_path() : ".");
    if (!request.prompts.empty()) (void)behaviors::choose_prompts(request.prompts, "train", request.prompt_column);
}

void check_names(const DataRequest& request, const OpenRequest& open) { check_names(request.behaviors, {}, open); }

void check_numbers(const EvaluateRequest& request)
{
    if (request.max_new_tokens < 1 || request.max_new_tokens > longest_answer)
        throw InvalidInput(message("max_new_tokens is {}", request.max_new_tokens), message("the experiment"),
                           message("Give 1 to 100 000"));
    if (request.batch < 1 || request.batch > largest_batch)
        throw InvalidInput(message("The batch is {}", request.batch), message("the experiment"),
                           message("Give 1 to 4096"));
}

void check(const EvaluateRequest& request)
{
    check_numbers(request);
    evaluate::check_settings(request.plan);
    check_once(request.plan.behaviors);
    check_notes(request.notes);
    if (!request.out.empty()) check_can_be_written(request.out);
    if (!request.prompts.empty()) (void)behaviors::choose_prompts(request.prompts, "held_out");
}

void check_server(const EvaluateRequest& request)
{
    if (request.backend.url.empty()) return;
    std::size_t most = 0;
    for (const auto size : request.plan.sizes) most = std::max(most, std::size_t(size));
    if (!request.plan.combinations.empty())
        most = std::ranges::max(request.plan.combinations, {}, &std::vector<std::string>::size).size();
    for (const auto& condition : request.plan.conditions) {
        const auto [deck, method] = evaluate::deck_of(condition, std::vector<std::string>(most, "?"));
        check_served(deck, method, request.backend);
    }
}

void check_numbers(const TaskRequest& request)
{
    const auto& task = tasks::task_named(request.task);
    tasks::check_settings(task, request.data);
    check_whole("max_new_tokens", request.max_new_tokens, 0, longest_answer);
    check_whole(message("The batch"), request.batch, 1, largest_batch);
    steering::check_chips(request.deck);
    if (!request.backend.url.empty()) {
        exchange::check(request.backend);
        check_served(request.deck, request.method, request.backend);
        if (request.plain_prompt && request.backend.steer_by == exchange::SteerBy::words)
            refuse(message("A server puts its chat template around every prompt"),
                   message("Leave --plain-prompt or the server out"));
    }
    if (request.plain_prompt && !request.system_prompt.empty())
        refuse(message("A system prompt needs the chat template, which the plain prompt leaves out"),
               message("Leave one of them out"));
}

void check(const TaskRequest& request)
{
    check_numbers(request);
    if (!request.out.empty()) check_can_be_written(request.out);
    if (!request.data.file.empty()) check_can_be_read(request.data.file, message("task file"));
    (void)tasks::examples_of(tasks::task_named(request.task), request.data);
}

void check_names(const TaskRequest& request, const OpenRequest& open)
{
    // What was trained on a task bears its name, which no behaviour set has.
    auto deck = request.deck;
    std::erase_if(deck.chips, [](const Chip& chip) { return tasks::is_task(chip.behavior); });
    check_names(deck, open);
}

void check_names(const EvaluateRequest& request, const OpenRequest& open)
{
    const auto set = behavior_set_of(open);
    if (!set) return;
    // A trial plan: its prompts and what has been learned, only the open model knows.
    auto plan = request.plan;
    for (auto& condition : plan.conditions) {
        condition.needs.clear();
        condition.operators.clear();
    }
    const std::vector<std::string> prompts = {"?"};
    (void)evaluate::make_plan(plan,
                              {.set = *set, .prompts = prompts, .available = {}, .feasible = {}, .prompts_given = 0});
}

} // namespace steerdeck::lab
