#include "core/base/build_info.h"
#include "core/base/files.h"
#include "core/base/journal.h"
#include "core/base/log.h"
#include "core/behaviors/answer_faults.h"
#include "core/behaviors/prompt_file.h"
#include "core/generate/generate.h"
#include "core/generate/seeds.h"
#include "core/lab/checks.h"
#include "core/lab/data_preview.h"
#include "core/lab/library.h"
#include "core/lab/parts.h"
#include "core/lab/questions.h"
#include "core/lab/served_answers.h"
#include "core/model/known_fingerprints.h"

#include <ATen/ATen.h>
#include <map>
#include <optional>
#include <set>

namespace steerdeck::lab {
namespace fs = std::filesystem;
namespace {

constexpr double retry_temperature = 0.8, retry_top_p = 0.95; // of further attempts, where the first is greedy
constexpr long enough_asked = 16;    // prompts of a behaviour after which further attempts must have been worth it
constexpr double worth_asking = 0.1; // share kept

/// An answer that was kept.
struct Shot {
    std::string prompt, response;
};
/// Of each combination of behaviours, those that the teacher is shown.
using Shots = std::map<std::vector<std::size_t>, std::vector<Shot>>;

/// One question to the instructed model.
struct Task {
    std::vector<std::size_t> behaviors; // positions in the set
    std::size_t prompt = 0;
};

/// The answers so far, one a line behind a head that says what they are answers to.
class Unfinished {
public:
    /// Goes on with what is there. Throws Mismatch for answers of other settings, UnreadableFile for a damaged line.
    Unfinished(fs::path path, const Json& head)
        : path_(std::move(path)), journal_(path_, [this](long, std::size_t, std::string_view line) { read(line); })
    {
        model::make_current(head_);
        if (!head_.is_null() && head_ != head)
            throw Mismatch(message("The unfinished training set was begun with other settings or another model"),
                           path_.string(), message("Finish it with those, or delete it to start again"));
        if (head_.is_null()) journal_.append(text_of(head));
    }

    const std::vector<Json>& lines() const { return lines_; }

    void append(std::vector<Json> lines)
    {
        std::string text;
        for (const auto& line : lines) text += text_of(line);
        journal_.append(text);
        for (auto& line : lines) lines_.push_back(std::move(line));
    }

    void remove() const
    {
        std::error_code none;
        fs::remove(path_, none);
    }

private:
    static std::string text_of(const Json& json)
    {
        return json.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
    }
    void read(std::string_view line)
    {
        const auto where = path_.string() + ", line " + std::to_string(lines_.size() + (head_.is_null() ? 1 : 2));
        auto json = parse_json(line, message("unfinished training set"), where);
        if (head_.is_null())
            head_ = std::move(json);
        else
            lines_.push_back(std::move(json));
    }

    fs::path path_;
    Json head_;
    std::vector<Json> lines_;
    Journal journal_; // last: opening it reads the others in
};

class DataBuilding {
public:
    DataBuilding(Lab::Parts& parts, DataRequest request)
        : parts_(parts), request_(std::move(request)), chosen_(prompts()), prompts_(chosen_.prompts), asked_(asked()),
          tasks_(tasks())
    {
        refuse_without_judge(assembler_.behavior_set(), asked_, request_.judge);
        settings_.max_new_tokens = request_.max_new_tokens;
        settings_.temperature = request_.temperature;
        settings_.top_p = request_.top_p;
        settings_.batch = request_.batch;
    }

    void run(Job::State& state, const Sink& tell)
    {
        Stopwatch watch;
        find_server(state.cancel);
        auto work = request_.out;
        work += ".unfinished";
        Unfinished journal(work, head());
        const auto before = long(journal.lines().size());
        // Several batches at once, so that answers of like length run together; as many whatever was interrupted.
        const auto chunk = std::size_t(request_.batch) * 4;
        auto stage = message("Answering");
        for (auto begin = journal.lines().size(); begin < tasks_.size();) {
            watch.leave_out(state.checkpoint("The training set"));
            tell(Progress{stage, long(begin), long(tasks_.size()), watch.seconds(), before});
            const auto end = std::min((begin / chunk + 1) * chunk, tasks_.size());
            Heard heard;
            long finished = long(begin);
            heard.answered = [&] { tell(Progress{stage, ++finished, long(tasks_.size()), watch.seconds(), before}); };
            heard.batch_reduced = [&](std::size_t width) {
                stage = message("Answering, {} at once to fit in memory", width);
                settings_.batch = int(width);
            };
            // A crash may have kept a part of these: they are answered again together, so that each is what it was.
            const auto first = begin / chunk * chunk;
            finished = long(first);
            auto lines = answers(first, end, hopeless(journal, first), shots(journal, first), heard, state.cancel);
            lines.erase(lines.begin(), lines.begin() + std::ptrdiff_t(begin - first));
            journal.append(std::move(lines));
            begin = end;
            tell(DataPoint{counts(journal)});
        }
        const auto done = keep(journal, watch.seconds());
        try {
            remember_data(done.file);
        } catch (const Error& error) {
            log::warning("library", "The training set is not listed: " + log::text_of(error));
        }
        tell(done);
    }

    long questions() const { return long(tasks_.size()); }

    /// How long one answer takes beside others, by a few of them.
    double seconds_per_answer(const Cancel& cancel) const
    {
        constexpr std::size_t few = 8;
        std::vector<std::size_t> tried;
        const auto count = std::min({few, tasks_.size(), std::size_t(request_.batch)});
        for (std::size_t i = 0; i < count; ++i) tried.push_back(i * tasks_.size() / count); // of all behaviours
        const auto ask = [&](const std::vector<std::size_t>& some) {
            ask_model(
                questions_of(some, 1, {}), settings_for(some, 1), {}, [](auto, const auto&) {}, cancel);
        };
        ask({tried.front()}); // the first answer also fetches memory that later ones find
        const Stopwatch watch;
        ask(tried);
        return watch.seconds() / double(count);
    }

private:
    behaviors::ChosenPrompts prompts() const
    {
        if (!request_.prompts.empty())
            return behaviors::choose_prompts(request_.prompts, "train", request_.prompt_column);
        behaviors::ChosenPrompts own{parts_.training_prompts(), 0, {}};
        own.given = own.prompts.size();
        own.said = std::to_string(own.given) + (parts_.world ? " questions of the demo world" : " general prompts");
        return own;
    }

    /// The server that was named, if any; one of Steerdeck's own answers a few prompts as the open model does.
    void find_server(const Cancel& cancel)
    {
        if (request_.backend.url.empty()) return;
        server_.emplace(parts_, assembler_, request_.backend, LearnedNames{}, cancel, Foreign::any_model);
        if (!server_->own()) return;
        const auto by = [&](bool server) -> AnswerSome {
            return [this, &cancel, server](const auto& tasks, const auto& keep) {
                const auto questions = questions_of(tasks, 1, {});
                if (server)
                    ask_server(questions, settings_for(tasks, 1), keep, cancel);
                else
                    ask_model(questions, settings_for(tasks, 1), {}, keep, cancel);
            };
        };
        check_same(
            tasks_.size(), by(false), by(true),
            [this](std::size_t i) {
                return "prompt " + std::to_string(tasks_[i].prompt + 1) + " of " + names_of(tasks_[i].behaviors);
            },
            request_.backend);
    }

    /// What is asked for, in the order of the set.
    std::vector<std::size_t> asked() const
    {
        std::vector<std::size_t> chosen;
        const auto& all = assembler_.behavior_set().behaviors;
        for (std::size_t b = 0; b < all.size(); ++b)
            if ((request_.behaviors.empty() && !all[b].own) ||
                std::ranges::find(request_.behaviors, all[b].name) != request_.behaviors.end())
                chosen.push_back(b);
        return chosen;
    }

    /// For each combination its prompts in an order of its own.
    std::vector<Task> tasks() const
    {
        const auto& set = assembler_.behavior_set();
        auto chosen = asked_;
        if (!request_.behaviors.empty()) chosen.clear(); // in the order in which they are named
        for (const auto& name : request_.behaviors) chosen.push_back(set.index_of(name));
        std::vector<Task> tasks;
        const auto add = [&](std::vector<std::size_t> wanted, std::size_t n) {
            std::vector<std::size_t> order(prompts_.size());
            for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
            std::uint64_t seed = request_.seed;
            for (const auto b : wanted) seed = seed * 1'000'003 + b + 1;
            Random(seed).shuffle(std::span(order));
            for (std::size_t i = 0; i < std::min(n, order.size()); ++i) tasks.push_back({wanted, order[i]});
        };
        for (const auto b : chosen) add({b}, request_.per_behavior > 0 ? std::size_t(request_.per_behavior) : SIZE_MAX);
        const auto goes_with = [&](std::size_t a, std::size_t b) {
            const auto &one = set.behaviors[a], &other = set.behaviors[b];
            const bool known = request_.held_out_in_company ? one.seen || other.seen : one.seen && other.seen;
            return known && one.category != other.category;
        };
        std::vector<std::vector<std::size_t>> pairs, triples;
        for (std::size_t a = 0; a < chosen.size(); ++a)
            for (std::size_t b = a + 1; b < chosen.size(); ++b) {
                if (!goes_with(chosen[a], chosen[b])) continue;
                pairs.push_back({chosen[a], chosen[b]});
                for (std::size_t c = b + 1; c < chosen.size(); ++c)
                    if (goes_with(chosen[a], chosen[c]) && goes_with(chosen[b], chosen[c]))
                        triples.push_back({chosen[a], chosen[b], chosen[c]});
            }
        for (const auto& pair : pairs) add(pair, std::size_t(request_.per_pair));
        for (const auto& triple : triples) add(triple, std::size_t(request_.per_triple));
        return tasks;
    }

    /// Everything that the answers depend on.
    Json head() const
    {
        std::string all;
        for (const auto& prompt : prompts_) all += prompt + "\n";
        Json names = Json::array();
        const auto& set = assembler_.behavior_set();
        for (const auto b : asked_) names.push_back(set.behaviors[b].name);
        const bool foreign = server_ && !server_->own();
        Json head = {{"format", "steerdeck.data/1"}};
        if (foreign) {
            // Who answers is known by name alone, and how it samples not at all.
            head["model"] = server_->name();
            head["sampling"] = "the server's";
        } else {
            head["model"] = parts_.identity.name;
            head["model_fingerprint"] = parts_.identity.model;
            head["tokenizer_fingerprint"] = parts_.identity.tokenizer;
            head["dtype"] = parts_.info.dtype;
        }
        head.update({{"behavior_set", set.name},
                     {"behaviors", std::move(names)},
                     {"prompts", request_.prompts.empty() ? Json() : Json(request_.prompts.string())},
                     {"prompts_sha256", sha256(all)},
                     {"per_behavior", request_.per_behavior},
                     {"per_pair", request_.per_pair},
                     {"max_new_tokens", request_.max_new_tokens},
                     {"temperature", request_.temperature},
                     {"top_p", request_.top_p},
                     {"seed", request_.seed},
                     {"batch", request_.batch}});
        if (request_.per_triple > 0) head["per_triple"] = request_.per_triple;
        if (request_.attempts > 1) head["attempts"] = request_.attempts;
        if (request_.screened) head["screened"] = true;
        if (request_.held_out_in_company) head["held_out_in_company"] = true;
        if (request_.shots > 0) head["shots"] = request_.shots;
        behaviors::add_style(head, request_.instructions);
        if (!foreign) add_computing(head, parts_.info);
        parts_.add_template(head);
        add_questions(head, set, asked_, request_.judge);
        return head;
    }

    std::string names_of(const std::vector<std::size_t>& behaviors) const
    {
        std::string names;
        for (const auto b : behaviors)
            names += (names.empty() ? "" : " + ") + assembler_.behavior_set().behaviors[b].name;
        return names;
    }

    /// What became of each behaviour or pair in the first `until` answers, in the order in which they are asked.
    std::vector<DataCount> counts(const Unfinished& journal, std::size_t until = SIZE_MAX) const
    {
        std::vector<DataCount> result;
        std::map<std::vector<std::size_t>, std::size_t> place;
        std::vector<std::map<std::string, long>> reasons;
        for (std::size_t i = 0; i < std::min(until, journal.lines().size()); ++i) {
            const auto [at, fresh] = place.emplace(tasks_[i].behaviors, result.size());
            if (fresh) {
                result.push_back({names_of(tasks_[i].behaviors), 0, 0, 0, {}});
                reasons.emplace_back();
            }
            auto& count = result[at->second];
            const auto& line = journal.lines()[i];
            const auto reason = require<std::string>(line, "reason", request_.out.string());
            ++count.asked;
            count.answers += value_or<int>(line, "attempt", 1, request_.out.string());
            if (reason.empty())
                ++count.kept;
            else
                ++reasons[at->second][reason];
        }
        for (std::size_t k = 0; k < result.size(); ++k) {
            long most = 0;
            for (const auto& [reason, n] : reasons[k])
                if (n > most) most = n, result[k].reason = reason_kept_as(reason);
        }
        return result;
    }

    /// Combinations whose further attempts are not worth their time, as the answers before `until` tell.
    std::set<std::string> hopeless(const Unfinished& journal, std::size_t until) const
    {
        std::set<std::string> names;
        if (request_.attempts == 1) return names;
        for (const auto& count : counts(journal, until))
            if (count.asked >= enough_asked && double(count.kept) < worth_asking * double(count.asked))
                names.insert(count.behaviors);
        return names;
    }

    /// The first answers before `until` that were kept.
    Shots shots(const Unfinished& journal, std::size_t until) const
    {
        Shots found;
        for (std::size_t i = 0; request_.shots > 0 && i < until; ++i) {
            const auto& line = journal.lines()[i];
            auto& own = found[tasks_[i].behaviors];
            if (own.size() < std::size_t(request_.shots) && line.at("reason").get_ref<const std::string&>().empty())
                own.push_back({prompts_[tasks_[i].prompt], line.at("response").get<std::string>()});
        }
        return found;
    }

    /// What the teacher reads: the prompt with its instructions, behind earlier turns where there are examples to show.
    Json question_of(const Task& task, const Shots& shots, Random& random) const
    {
        const auto instructed = [&](const std::string& prompt) {
            return behaviors::instruct_at_random(assembler_.behavior_set(), prompt, task.behaviors,
                                                 behaviors::Conjunction::And, random, request_.instructions);
        };
        auto text = instructed(prompts_[task.prompt]);
        Json messages = Json::array();
        if (const auto own = shots.find(task.behaviors); own != shots.end())
            for (const auto& shot : own->second) {
                messages.push_back({{"role", "user"}, {"content", instructed(shot.prompt)}});
                messages.push_back({{"role", "assistant"}, {"content", shot.response}});
            }
        messages.push_back({{"role", "user"}, {"content", std::move(text)}});
        return messages;
    }

    /// What differs between the attempts at a prompt.
    static std::uint64_t further(int attempt) { return std::uint64_t(attempt - 1) * 0x9e3779b97f4a7c15u; }

    std::vector<Json> questions_of(const std::vector<std::size_t>& tasks, int attempt, const Shots& shots) const
    {
        std::vector<Json> questions;
        for (const auto i : tasks) {
            Random random(request_.seed * 1'000'003 + i + further(attempt));
            questions.push_back(question_of(tasks_[i], shots, random));
        }
        return questions;
    }

    generate::GenerateSettings settings_for(const std::vector<std::size_t>& tasks, int attempt) const
    {
        auto settings = settings_;
        settings.seed = request_.seed * 1'000'003 + tasks.front() + further(attempt);
        if (attempt > 1 && settings.temperature == 0) {
            settings.temperature = retry_temperature;
            settings.top_p = retry_top_p;
        }
        return settings;
    }

    using Keep = std::function<void(std::size_t question, exchange::BackendAnswer answer)>;

    void ask_model(const std::vector<Json>& questions, const generate::GenerateSettings& settings,
                   const std::function<void(std::size_t)>& batch_reduced, const Keep& keep, const Cancel& cancel) const
    {
        std::vector<std::vector<std::int32_t>> inputs;
        for (const auto& messages : questions)
            inputs.push_back(
                assembler_.turn_in(messages, messages.size() - 1, messages.back().at("content").get<std::string>()));
        generate::Listener listener;
        listener.end = [&](std::size_t i, const generate::Continuation& done) {
            keep(i, {assembler_.answer_of(done.ids).answer, long(done.ids.size()), done.truncated});
        };
        listener.batch_reduced = batch_reduced;
        generate::generate(*parts_.decoder, {}, inputs, settings, listener, cancel);
    }

    void ask_server(const std::vector<Json>& questions, const generate::GenerateSettings& settings, const Keep& keep,
                    const Cancel& cancel) const
    {
        server_->ask_conversations(
            questions.size(),
            [&](std::size_t i) {
                return ServedModel::Conversation{questions[i], settings.max_new_tokens, settings.temperature,
                                                 settings.top_p, generate::seed_of_input(settings.seed, i)};
            },
            keep, cancel);
    }

    /// Who hears how the answering goes on; either may be empty.
    struct Heard {
        std::function<void()> answered;
        std::function<void(std::size_t batch)> batch_reduced;
    };

    /// Asks tasks begin to end, those that fail several times: for each its last response, which attempt that was and,
    /// where it is dropped, why.
    std::vector<Json> answers(std::size_t begin, std::size_t end, const std::set<std::string>& hopeless_ones,
                              const Shots& shots, const Heard& heard, const Cancel& cancel) const
    {
        std::vector<Json> lines(end - begin);
        std::vector<std::size_t> pending;
        for (auto i = begin; i < end; ++i) pending.push_back(i);
        for (int attempt = 1; attempt <= request_.attempts && !pending.empty(); ++attempt) {
            auto own = heard;
            if (attempt > 1) own.answered = {}; // progress counts prompts
            std::vector<std::size_t> failed;
            auto asked = ask(pending, attempt, shots, own, cancel);
            for (std::size_t k = 0; k < pending.size(); ++k) {
                const auto i = pending[k];
                const bool fails = !asked[k].at("reason").get_ref<const std::string&>().empty();
                if (fails && !hopeless_ones.contains(names_of(tasks_[i].behaviors))) failed.push_back(i);
                lines[i - begin] = std::move(asked[k]);
            }
            pending = std::move(failed);
        }
        return lines;
    }

    std::vector<Json> ask(const std::vector<std::size_t>& tasks, int attempt, const Shots& shots, const Heard& heard,
                          const Cancel& cancel) const
    {
        const auto questions = questions_of(tasks, attempt, shots);
        std::vector<exchange::BackendAnswer> said(tasks.size());
        const Keep keep = [&](std::size_t k, const exchange::BackendAnswer& answer) {
            said[k] = answer;
            if (heard.answered) heard.answered();
        };
        if (server_)
            ask_server(questions, settings_for(tasks, attempt), keep, cancel);
        else
            ask_model(questions, settings_for(tasks, attempt), heard.batch_reduced, keep, cancel);
        std::vector<std::vector<Badge>> badges;
        std::vector<behaviors::OpenQuestion> open;
        for (std::size_t k = 0; k < said.size(); ++k) {
            const auto& task = tasks_[tasks[k]];
            badges.push_back(parts_.badges(prompts_[task.prompt], chips_of(task), said[k].text));
            if (!dropped_unread(said[k].text, said[k].truncated)) add_open_questions(open, badges.back(), said[k].text);
        }
        put_questions(&parts_, open, request_.judge, cancel);
        std::vector<Json> lines;
        for (std::size_t k = 0; k < said.size(); ++k) {
            lines.push_back(
                {{"reason", why_not(tasks_[tasks[k]], said[k].text, said[k].truncated, badges[k]).english()},
                 {"response", said[k].text}});
            if (attempt > 1) lines.back()["attempt"] = attempt;
        }
        return lines;
    }

    static bool is_empty(const std::string& text) { return text.find_first_not_of(" \t\r\n") == std::string::npos; }

    /// Whatever it says.
    static bool dropped_unread(const std::string& text, bool truncated) { return truncated || is_empty(text); }

    std::vector<steering::Chip> chips_of(const Task& task) const
    {
        std::vector<steering::Chip> chips;
        for (const auto b : task.behaviors) chips.push_back({assembler_.behavior_set().behaviors[b].name, 1, true});
        return chips;
    }

    Message why_not(const Task& task, const std::string& text, bool truncated, const std::vector<Badge>& badges) const
    {
        const auto& set = assembler_.behavior_set();
        if (is_empty(text)) return behaviors::name_of(behaviors::AnswerFault::empty);
        if (truncated) return cut();
        for (const auto& badge : badges)
            if (!badge.pass()) return not_met(badge.title);
        if (!request_.screened) return {};
        std::vector<std::string> instructions;
        for (const auto b : task.behaviors) {
            const auto& worded = set.behaviors[b].instructions;
            instructions.insert(instructions.end(), worded.begin(), worded.end());
        }
        const auto fault = behaviors::fault_of(prompts_[task.prompt], instructions, text);
        return fault == behaviors::AnswerFault::none ? Message() : behaviors::name_of(fault);
    }

    Message cut() const { return message("cut at {} tokens", request_.max_new_tokens); }
    static Message not_met(const std::string& title) { return message("{} not met", title); }

    /// The one of `why_not` whose English the unfinished file keeps.
    Message reason_kept_as(const std::string& english) const
    {
        using enum behaviors::AnswerFault;
        for (const auto fault : {empty, thoughts, refusal, question, echo, talk, repetition})
            if (const auto reason = behaviors::name_of(fault); reason.english() == english) return reason;
        if (const auto reason = cut(); reason.english() == english) return reason;
        for (const auto& behavior : assembler_.behavior_set().behaviors)
            if (const auto reason = not_met(behavior.title); reason.english() == english) return reason;
        return english;
    }

    DataDone keep(const Unfinished& journal, double seconds) const
    {
        const auto& set = assembler_.behavior_set();
        DataDone done;
        std::string kept;
        std::map<std::pair<std::vector<std::size_t>, std::string>, long> dropped;
        for (std::size_t i = 0; i < tasks_.size(); ++i) {
            const auto& line = journal.lines()[i];
            const auto reason = require<std::string>(line, "reason", request_.out.string());
            ++done.asked;
            if (!reason.empty()) {
                ++dropped[{tasks_[i].behaviors, reason}];
                continue;
            }
            ++done.kept;
            Json names = Json::array();
            for (const auto b : tasks_[i].behaviors) names.push_back(set.behaviors[b].name);
            kept += Json{{"prompt", prompts_[tasks_[i].prompt]},
                         {"response", line.at("response")},
                         {"behaviors", std::move(names)}}
                        .dump() +
                    "\n";
        }
        Json reasons = Json::array();
        for (const auto& [what, count] : dropped) {
            const auto names = names_of(what.first);
            done.dropped.push_back({names, reason_kept_as(what.second), count});
            reasons.push_back({{"behaviors", names}, {"reason", what.second}, {"count", count}});
        }
        if (done.kept == 0)
            throw InvalidInput(message("None of {} answers did what it was told, so nothing was kept", done.asked),
                               request_.out.string(), message("Take a model that follows instructions"));
        done.file = request_.out;
        done.manifest = request_.out;
        done.manifest += ".manifest.json";
        done.prompts = chosen_.said;
        done.seconds = seconds;
        auto manifest = head();
        manifest["version"] = version();
        if (server_) {
            manifest["answered_by"] = server_->name();
            manifest["server"] = request_.backend.url;
        }
        manifest["prompts_chosen"] = chosen_.said;
        manifest["asked"] = done.asked;
        manifest["kept"] = done.kept;
        manifest["dropped"] = std::move(reasons);
        done.counts = counts(journal);
        for (const auto& count : done.counts) {
            manifest["behaviors_kept"].push_back({{"behaviors", count.behaviors},
                                                  {"asked", count.asked},
                                                  {"kept", count.kept},
                                                  {"answers", count.answers}});
            if (count.not_followed()) manifest["not_followed"].push_back(count.behaviors);
        }
        write_file_atomically(done.manifest, manifest.dump(1) + "\n");
        write_file_atomically(done.file, kept);
        journal.remove();
        return done;
    }

    Lab::Parts& parts_;
    const steering::Assembler& assembler_ = *parts_.assembler; // the one in use now; later ones leave it as it is
    DataRequest request_;
    std::optional<ServedModel> server_;
    behaviors::ChosenPrompts chosen_;
    const std::vector<std::string>& prompts_; // of `chosen_`
    std::vector<std::size_t> asked_;          // behaviours, in the order of the set
    std::vector<Task> tasks_;
    generate::GenerateSettings settings_;
};

} // namespace

DataCost cost_of(Lab& lab, const DataRequest& request, bool measure, const Cancel& cancel)
{
    DataCost cost;
    try {
        auto& parts = lab.parts();
        const DataBuilding building(parts, request);
        cost.asked = building.questions();
        if (!request.backend.url.empty() || cost.asked == 0) return cost;
        double each = parts.seconds_per_answer;
        if (each < 0 && measure) parts.seconds_per_answer = each = building.seconds_per_answer(cancel);
        if (each >= 0) cost.seconds = each * double(cost.asked);
    } catch (const Cancelled&) {
        throw;
    } catch (const Error& error) {
        cost.refusal = sentence_of(error);
    }
    return cost;
}

Job Lab::build_data(DataRequest request, Sink sink)
{
    check_numbers(request);
    auto building = std::make_shared<DataBuilding>(*parts_, std::move(request));
    return parts_->start({"training set", std::move(sink)},
                         [building](Job::State& state, const Sink& tell) { building->run(state, tell); });
}

} // namespace steerdeck::lab
