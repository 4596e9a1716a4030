#include "core/base/build_info.h"
#include "core/base/files.h"
#include "core/lab/checks.h"
#include "core/lab/deck_json.h"
#include "core/lab/fingerprints.h"
#include "core/lab/parts.h"
#include "core/lab/served_answers.h"
#include "core/methods/answer.h"
#include "core/model/known_fingerprints.h"

#include <ATen/ATen.h>
#include <optional>
#include <set>
#include <torch/version.h>

namespace steerdeck::lab {
namespace {

constexpr double seconds_between_points = 0.5;

class TaskEvaluation {
public:
    TaskEvaluation(Lab::Parts& parts, TaskRequest request)
        : parts_(parts), request_(std::move(request)), task_(tasks::task_named(request_.task)), assembler_(assembler()),
          data_(tasks::examples_of(task_, request_.data)), manifest_(manifest())
    {
        // What the deck lacks is told here, before any work.
        steering::SideTable table(parts_.decoder->config().vocab_size);
        (void)input(data_.examples[0].prompt, table);
        take_shard();
        if (!request_.out.empty()) return;
        auto fingerprints = manifest_.fingerprints;
        for (const char* what : {"model", "tokenizer"})
            fingerprints[what] = model::first_fingerprint(fingerprints[what].get<std::string>());
        const auto key = sha256(manifest_.settings.dump(-1, ' ', false, Json::error_handler_t::replace) +
                                fingerprints.dump() + manifest_.versions.dump());
        request_.out = user_folder() / "tasks" / (parts.identity.name + "-" + request_.task + "-" + key.substr(0, 12));
    }

    void run(Job::State& state, const Sink& tell)
    {
        find_server(state.cancel);
        tasks::TaskRecorder recorder(request_.out, task_, data_.examples, manifest_);
        const auto total = data_.examples.size();
        before_ = long(recorder.answered());
        tell(TaskPoint{recorder.summary(), total});
        // Several batches at once, so that answers of like length run together and little is lost to a crash.
        const auto piece = std::size_t(request_.batch) * 4;
        while (recorder.answered() < total) {
            watch_.leave_out(state.checkpoint("The task"));
            answer(recorder, std::min(recorder.answered() + piece, total), tell, state.cancel);
            tell(TaskPoint{recorder.summary(), total});
        }
        const auto& summary = recorder.finish();
        tell(TaskDone{request_.out, summary, data_.said, data_.notes, watch_.seconds()});
    }

private:
    /// Leaves the shard's examples alone; the settings say so.
    void take_shard()
    {
        const auto& shard = request_.shard;
        if (shard.whole()) return;
        if (shard.of(data_.examples.size()) == 0)
            throw InvalidInput(
                message("There are {} examples, none for shard {}", data_.examples.size(), name_of(shard)),
                message("the task"), message("Make fewer shards"));
        manifest_.settings["shard"] = to_json(shard);
        manifest_.settings["shard"]["examples"] = data_.examples.size();
        std::size_t number = 0;
        std::erase_if(data_.examples, [&](const auto&) { return !shard.has(number++); });
        manifest_.settings["examples"] = data_.examples.size();
    }

    /// Has the server that was named, if any, answer a few examples as the open model does.
    void find_server(const Cancel& cancel)
    {
        if (request_.backend.url.empty()) return;
        LearnedNames used;
        const auto add = [&](const char* kind, std::set<std::string>& names) {
            const auto all = manifest_.fingerprints.value(kind, Json::object());
            for (const auto& [name, hash] : all.items()) names.insert(name);
        };
        add("tokens", used.tokens);
        add("methods", used.methods);
        server_.emplace(parts_, assembler_, request_.backend, used, cancel);
        server_->add_to(manifest_.settings);
        const auto here = [&](const std::vector<std::size_t>& examples, const auto& keep) {
            steering::SideTable table(parts_.decoder->config().vocab_size);
            std::vector<methods::GenerationInput> inputs;
            for (const auto i : examples) inputs.push_back(input(data_.examples[i].prompt, table));
            generate::Listener listener;
            listener.end = [&](std::size_t i, const generate::Continuation& done) {
                keep(i, {assembler_.answer_of(done.ids).answer, long(done.ids.size()), done.truncated});
            };
            methods::answer(*parts_.decoder, table.rows(), inputs, settings(), listener, cancel);
        };
        const auto there = [&](const std::vector<std::size_t>& examples, const auto& keep) {
            ask(examples, keep, cancel);
        };
        check_same(
            data_.examples.size(), here, there, [](std::size_t i) { return "example " + std::to_string(i + 1); },
            request_.backend);
    }

    /// The server's answers to these examples.
    void ask(const std::vector<std::size_t>& examples,
             const std::function<void(std::size_t, exchange::BackendAnswer)>& keep, const Cancel& cancel) const
    {
        server_->ask(
            examples.size(),
            [&](std::size_t i) {
                return ServedInput{data_.examples[examples[i]].prompt,
                                   request_.deck,
                                   request_.method,
                                   {},
                                   request_.system_prompt,
                                   max_new_tokens()};
            },
            keep, cancel);
    }

    generate::GenerateSettings settings() const
    {
        generate::GenerateSettings settings;
        settings.max_new_tokens = max_new_tokens();
        settings.batch = request_.batch;
        return settings;
    }

    steering::Assembler assembler() const
    {
        if (request_.plain_prompt) return parts_.assembler->without_template();
        return parts_.assembler->with_system(request_.system_prompt);
    }

    tasks::Manifest manifest() const
    {
        const auto& data = request_.data;
        Json settings{{"task", request_.task},
                      {"split", data.whole ? "whole" : std::string(tasks::name_of(data.split))},
                      {"examples", data_.examples.size()},
                      {"data_sha256", data_.sha256},
                      {"data", data_.said},
                      {"max_new_tokens", max_new_tokens()},
                      {"temperature", 0},
                      {"method", std::string(steering::name_of(request_.method))},
                      {"mode", std::string(steering::name_of(request_.deck.join))},
                      {"deck", chips_json(request_.deck)},
                      {"prompt", request_.plain_prompt ? "plain" : "chat"},
                      {"system_prompt", request_.system_prompt},
                      {"dtype", parts_.info.dtype},
                      {"device", parts_.info.device}};
        if (data.file.empty())
            settings["listops"] = {{"max_depth", data.listops.max_depth},
                                   {"max_length", data.listops.max_length},
                                   {"max_arguments", data.listops.max_arguments},
                                   {"seed", data.listops.seed}};
        if (!data_.notes.empty()) settings["notes"] = english_of(data_.notes);
        add_computing(settings, parts_.info);
        parts_.add_template(settings);
        return {std::move(settings),
                fingerprints_of(parts_, request_.deck, request_.method),
                {{"steerdeck", version()}, {"libtorch", TORCH_VERSION}}};
    }

    int max_new_tokens() const { return request_.max_new_tokens > 0 ? request_.max_new_tokens : task_.max_new_tokens; }

    methods::GenerationInput input(const std::string& prompt, steering::SideTable& table) const
    {
        auto input = assembler_.assemble(prompt, request_.deck, request_.method, *tokens_, table);
        return {std::move(input.ids), input.set, methods::parts_of(request_.deck, request_.method, *methods_)};
    }

    /// Answers the examples up to `end`, and keeps in order what there is of them, also where it is stopped.
    void answer(tasks::TaskRecorder& recorder, std::size_t end, const Sink& tell, const Cancel& cancel)
    {
        const auto begin = recorder.answered();
        const auto longest = std::size_t(parts_.decoder->config().max_positions);
        std::vector<std::optional<tasks::Output>> outputs(end - begin);
        std::vector<std::size_t> output_of; // of each input
        std::vector<methods::GenerationInput> inputs;
        steering::SideTable table(parts_.decoder->config().vocab_size);
        auto summary = recorder.summary();
        const auto keep = [&](std::size_t i, tasks::Output output) {
            summary.add(tasks::answer_of(task_, data_.examples[begin + i], output));
            outputs[i] = std::move(output);
        };
        for (std::size_t i = 0; i < outputs.size(); ++i) {
            auto one = input(data_.examples[begin + i].prompt, table);
            if (one.ids.size() >= longest) {
                keep(i, {"", 0, false,
                         "The input has " + std::to_string(one.ids.size()) + " tokens where the model reads at most " +
                             std::to_string(longest)});
                continue;
            }
            inputs.push_back(std::move(one));
            output_of.push_back(i);
        }
        const auto heard = [&](std::size_t i, tasks::Output output) {
            keep(output_of[i], std::move(output));
            const auto total = data_.examples.size();
            tell(Progress{message("Answering"), long(summary.answers), long(total), watch_.seconds(), before_});
            if (watch_.seconds() - told_ < seconds_between_points) return;
            told_ = watch_.seconds();
            tell(TaskPoint{summary, total});
        };
        generate::Listener listener;
        listener.end = [&](std::size_t i, const generate::Continuation& done) {
            heard(i, {assembler_.answer_of(done.ids).answer, long(done.ids.size()), done.truncated, {}});
        };
        listener.batch_reduced = [&](std::size_t width) { request_.batch = int(width); };
        const auto flush = [&] {
            std::vector<tasks::Output> whole;
            for (auto& output : outputs) {
                if (!output) break; // behind it nothing is in order
                whole.push_back(std::move(*output));
            }
            recorder.append(whole);
        };
        try {
            if (!server_) methods::answer(*parts_.decoder, table.rows(), inputs, settings(), listener, cancel);
            if (server_) {
                std::vector<std::size_t> asked;
                for (const auto i : output_of) asked.push_back(begin + i);
                ask(
                    asked,
                    [&](std::size_t i, exchange::BackendAnswer answer) {
                        heard(i, {std::move(answer.text), answer.tokens, answer.truncated, {}});
                    },
                    cancel);
            }
        } catch (...) {
            flush(); // what was answered is answered
            throw;
        }
        flush();
    }

    Lab::Parts& parts_;
    TaskRequest request_;
    const tasks::Task& task_;
    std::shared_ptr<const steering::TokenStore> tokens_ = parts_.tokens();
    std::shared_ptr<const methods::MethodStore> methods_ = parts_.methods();
    steering::Assembler assembler_;
    tasks::Examples data_;
    tasks::Manifest manifest_;
    std::optional<ServedModel> server_;
    Stopwatch watch_;
    double told_ = 0;
    long before_ = 0;
};

} // namespace

Job Lab::evaluate_task(TaskRequest request, Sink sink)
{
    check_numbers(request);
    auto evaluation = std::make_shared<TaskEvaluation>(*parts_, std::move(request));
    return parts_->start({"task", std::move(sink)},
                         [evaluation](Job::State& state, const Sink& tell) { evaluation->run(state, tell); });
}

} // namespace steerdeck::lab
