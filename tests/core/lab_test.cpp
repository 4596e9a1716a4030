/// The façade on the demo model itself: what the window and the terminal rely on.
#include "core/lab/lab.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/log.h"
#include "core/lab/parts.h"
#include "core/model/known_fingerprints.h"
#include "core/model/safetensors.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <ATen/core/grad_mode.h>
#include <QTemporaryDir>
#include <QtTest>
#include <algorithm>
#include <atomic>
#include <cmath>
#include <mutex>
#include <set>
#include <thread>

using namespace steerdeck;
using namespace steerdeck::lab;
namespace fs = std::filesystem;

namespace {

/// Events of a job, collected on its thread and read after it ended.
struct Collected {
    std::mutex mutex;
    std::vector<Event> events;

    Sink sink()
    {
        return [this](const Event& event) {
            const std::lock_guard lock(mutex);
            events.push_back(event);
        };
    }

    template <typename T>
    std::vector<T> all() const
    {
        std::vector<T> result;
        for (const auto& event : events)
            if (const auto* value = std::get_if<T>(&event)) result.push_back(*value);
        return result;
    }
    JobEnd end() const { return std::get<JobEnd>(events.back()); }
};

GenerateRequest request(std::vector<Chip> chips)
{
    GenerateRequest r;
    r.prompt = "Where does the fox live?";
    r.deck.chips = std::move(chips);
    r.max_new_tokens = 80;
    return r;
}

std::string message(const std::function<void()>& action)
{
    try {
        action();
    } catch (const Error& error) {
        return error.what();
    }
    return {};
}

fs::path copy_of_demo(const QTemporaryDir& folder)
{
    const fs::path copy = fs::path(folder.path().toStdString()) / "model";
    fs::copy(demo_folder(), copy, fs::copy_options::recursive);
    return copy;
}

} // namespace

class LabTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Lab> lab_;

private Q_SLOTS:
    void initTestCase() { lab_ = std::make_unique<Lab>(); }

    void demo_opens_with_a_token_for_every_behaviour_and_the_join()
    {
        QVERIFY(lab_->refused_tokens().empty());
        QVERIFY(lab_->has_and());
        for (const auto& behavior : lab_->behaviors()) QVERIFY2(behavior.has_token, behavior.name.c_str());
        QVERIFY(fs::file_size(demo_folder() / "model.safetensors") < 20'000'000);
        QVERIFY(lab_->notice_for("What does the lion eat?").empty());
        QVERIFY(!lab_->notice_for("Who wrote Hamlet?").empty());
        QVERIFY(lab_->suggested_prompts().size() > 100);
    }

    void four_controls_stream_their_answers_with_badges()
    {
        Collected collected;
        lab_->generate(request({{"spanish", 1, true}, {"lower_case", 1, true}}), collected.sink()).wait();
        QVERIFY(collected.end().done);
        const auto starts = collected.all<AnswerStart>();
        const auto ends = collected.all<AnswerDone>();
        QCOMPARE(starts.size(), std::size_t(4));
        QCOMPARE(ends.size(), std::size_t(4));
        for (const auto& end : ends) {
            std::string streamed;
            for (const auto& piece : collected.all<AnswerPiece>())
                if (piece.answer == end.answer) streamed += piece.text;
            QCOMPARE(streamed, end.text);
            QCOMPARE(end.badges.size(), std::size_t(3)); // two behaviours and truth
            // The plain answer is neither Spanish nor lower case; the instructed and steered ones are both.
            const bool plain = starts[std::size_t(end.answer)].method == Method::none;
            QCOMPARE(end.badges[0].pass(), !plain);
            QCOMPARE(end.badges[1].pass(), !plain);
        }
        QVERIFY(starts[2].input.find("«spanish»") != std::string::npos);
    }

    void a_sample_is_what_its_seed_alone_draws()
    {
        auto r = request({{"spanish", 1, true}});
        r.methods = {Method::none, Method::steering};
        r.temperature = 2;
        r.top_k = 40;
        r.seed = 7;
        r.samples = 3;
        r.system_prompt = "You are a zoologist.";
        Collected many;
        lab_->generate(r, many.sink()).wait();
        const auto starts = many.all<AnswerStart>();
        QCOMPARE(starts.size(), std::size_t(6));
        std::string input;
        for (const auto& piece : starts[0].pieces) input += piece.text;
        QVERIFY2(input.find("You are a zoologist.") < input.find("Where does the fox live?"), input.c_str());
        std::set<std::string> texts;
        for (const auto& end : many.all<AnswerDone>()) {
            const auto& start = starts[std::size_t(end.answer)];
            texts.insert(end.text);
            auto one = r;
            one.methods = {start.method};
            one.seed = 7 + std::uint64_t(start.sample);
            one.samples = 1;
            Collected alone;
            lab_->generate(one, alone.sink()).wait();
            QCOMPARE(alone.all<AnswerDone>()[0].text, end.text);
        }
        QVERIFY(texts.size() > 3); // they differ
        r.temperature = 0;
        QVERIFY_THROWS_EXCEPTION(InvalidInput, lab_->generate(r, many.sink()));
    }

    void an_answer_goes_on_from_given_tokens()
    {
        auto r = request({{"spanish", 1, true}});
        r.methods = {Method::steering};
        Collected first;
        lab_->generate(r, first.sink()).wait();
        const auto whole = first.all<AnswerDone>()[0];
        QVERIFY(whole.pieces.size() > 6);
        // From its own beginning it goes on to itself.
        r.begin.assign(whole.pieces.begin(), whole.pieces.begin() + 4);
        Collected again;
        lab_->generate(r, again.sink()).wait();
        auto done = again.all<AnswerDone>()[0];
        QCOMPARE(done.text, whole.text);
        QCOMPARE(done.tokens, whole.tokens);
        QCOMPARE(done.pieces.size(), whole.pieces.size());
        QCOMPARE(done.pieces[2].probability, whole.pieces[2].probability);
        std::string streamed;
        for (const auto& piece : again.all<AnswerPiece>()) streamed += piece.text;
        QCOMPARE(streamed, whole.text);
        // From another token it goes elsewhere.
        const auto& other = whole.pieces[3].others.at(0);
        QVERIFY(other.id >= 0 && other.text == lab_->parts().assembler->tokenizer().piece(TokenId(other.id)));
        r.begin[3] = {other.text, other.id, other.probability};
        Collected branch;
        lab_->generate(r, branch.sink()).wait();
        done = branch.all<AnswerDone>()[0];
        QVERIFY(done.text != whole.text);
        QCOMPARE(done.pieces[3].id, other.id);
        r.begin[0].id = 1 << 20;
        QVERIFY_THROWS_EXCEPTION(InvalidInput, lab_->generate(r, branch.sink()));
        r.begin.resize(1);
        r.begin[0].id = int(*lab_->parts().assembler->tokenizer().end_id());
        QVERIFY_THROWS_EXCEPTION(InvalidInput, lab_->generate(r, branch.sink()));
    }

    void the_other_ways_to_steer_answer_beside_the_tokens()
    {
        for (const auto& behavior : lab_->behaviors()) QVERIFY(behavior.methods.size() >= 3);
        Collected collected;
        auto r = request({{"spanish", 1, true}, {"lower_case", 1, true}});
        r.methods = {Method::none, Method::steering, Method::lm_steer, Method::lora_dare, Method::caa};
        lab_->generate(r, collected.sink()).wait();
        const auto starts = collected.all<AnswerStart>();
        std::map<Method, std::string> texts;
        for (const auto& end : collected.all<AnswerDone>()) texts[starts[std::size_t(end.answer)].method] = end.text;
        QCOMPARE(texts.size(), std::size_t(5));
        for (const auto& [method, text] : texts)
            if (method != Method::none) QVERIFY2(text != texts[Method::none], text.c_str());
        // They change the model, not its input, and know no order.
        QCOMPARE(starts[2].input, starts[0].input);
        for (const auto method : {Method::lm_steer, Method::lora_dare, Method::caa}) {
            Collected swapped;
            auto other = request({{"lower_case", 1, true}, {"spanish", 1, true}});
            other.methods = {method};
            lab_->generate(other, swapped.sink()).wait();
            QCOMPARE(swapped.all<AnswerDone>()[0].text, texts[method]);
        }
        // At strength 0 nothing is left of them.
        Collected nothing;
        auto none = request({{"spanish", 0, true}});
        none.methods = {Method::lm_steer};
        lab_->generate(none, nothing.sink()).wait();
        QCOMPARE(nothing.all<AnswerDone>()[0].text, texts[Method::none]);
    }

    void every_token_of_the_input_is_told_with_the_rows_that_steer()
    {
        Collected collected;
        lab_->generate(request({{"spanish", 1.5, true}, {"lower_case", 1, true}}), collected.sink()).wait();
        const auto& tokenizer = lab_->parts().assembler->tokenizer();
        for (const auto& start : collected.all<AnswerStart>()) {
            std::string before, after; // the words around the rows
            std::vector<std::string> rows;
            std::vector<TokenId> ids;
            for (const auto& piece : start.pieces) {
                if (!piece.row.empty()) {
                    rows.push_back(piece.row);
                    QVERIFY(piece.id >= lab_->model().vocab_size);
                    QCOMPARE(piece.strength, piece.row == "spanish" ? 1.5 : 1.0);
                    continue;
                }
                (rows.empty() ? before : after) += piece.text;
                ids.push_back(piece.id);
            }
            QVERIFY(before.find("Where does the fox live?") != std::string::npos);
            const bool steered = start.method == Method::steering || start.method == Method::hybrid;
            QCOMPARE(rows, steered ? std::vector<std::string>({"spanish", "<and>", "lower_case"})
                                   : std::vector<std::string>());
            if (steered) continue;
            // The template is among them, and the texts are what the model reads.
            QCOMPARE(tokenizer.encode(before), ids);
            QVERIFY(before.size() > start.input.size());
        }
    }

    void probabilities_are_computed_only_where_they_are_wanted()
    {
        Collected with, without;
        auto r = request({{"spanish", 1, true}});
        lab_->generate(r, with.sink()).wait();
        r.probabilities = false;
        lab_->generate(r, without.sink()).wait();
        const auto shown = with.all<AnswerDone>(), bare = without.all<AnswerDone>();
        QCOMPARE(bare.size(), shown.size());
        std::map<int, std::string> texts;
        for (const auto& done : shown) texts[done.answer] = done.text;
        for (const auto& done : bare) {
            QVERIFY(done.pieces.empty());
            QCOMPARE(done.text, texts[done.answer]);
        }
    }

    void every_token_of_an_answer_has_its_probability()
    {
        Collected collected;
        auto r = request({{"spanish", 1, true}});
        r.methods = {Method::none, Method::text};
        lab_->generate(r, collected.sink()).wait();
        const auto starts = collected.all<AnswerStart>();
        const auto& decoder = *lab_->parts().decoder;
        const auto& tokenizer = lab_->parts().assembler->tokenizer();
        at::NoGradGuard no_grad;
        for (const auto& done : collected.all<AnswerDone>()) {
            QCOMPARE(int(done.pieces.size()), done.tokens);
            std::vector<std::int64_t> ids;
            for (const auto& piece : starts[std::size_t(done.answer)].pieces) ids.push_back(piece.id);
            const auto prompt = std::int64_t(ids.size());
            std::string text;
            for (const auto& piece : done.pieces) {
                ids.push_back(piece.id);
                text += piece.text;
            }
            QCOMPARE(text, done.text);
            const auto input = at::tensor(ids).unsqueeze(0);
            const auto hidden = decoder.forward(decoder.embed(input, {}), decoder.layout(input.size(1), 0));
            const auto all = at::softmax(decoder.logits(hidden)[0].to(at::kDouble), -1);
            for (std::size_t t = 0; t < done.pieces.size(); ++t) {
                const auto& piece = done.pieces[t];
                const at::Tensor shares = all[prompt + std::int64_t(t) - 1];
                QVERIFY(std::abs(piece.probability - shares[piece.id].item<double>()) < 1e-5);
                QCOMPARE(piece.rank, 1);
                const double bits = -at::xlogy(shares, shares).sum().item<double>() / std::log(2.0);
                QVERIFY(std::abs(piece.entropy - bits) < 1e-3); // float32 over the whole vocabulary
                // Greedy: none of the others is likelier, and they are the next four.
                QCOMPARE(piece.others.size(), std::size_t(4));
                const at::Tensor sorted = std::get<0>(shares.sort(0, true));
                double last = piece.probability;
                for (std::size_t i = 0; i < piece.others.size(); ++i) {
                    const auto& other = piece.others[i];
                    QVERIFY(other.probability <= last + 1e-9 && !other.text.empty());
                    QVERIFY(std::abs(other.probability - sorted[std::int64_t(i) + 1].item<double>()) < 1e-5);
                    last = other.probability;
                }
            }
            QVERIFY(tokenizer.decode(std::vector<TokenId>(ids.begin() + prompt, ids.end())) == done.text);
        }
    }

    void the_rank_of_a_drawn_token_counts_the_likelier_ones()
    {
        Collected collected;
        auto r = request({{"spanish", 1, true}});
        r.methods = {Method::none};
        r.temperature = 2;
        r.samples = 4;
        lab_->generate(r, collected.sink()).wait();
        int later = 0;
        for (const auto& done : collected.all<AnswerDone>())
            for (const auto& piece : done.pieces) {
                QVERIFY(piece.rank >= 1 && piece.rank <= lab_->model().vocab_size);
                QVERIFY(piece.entropy >= 0 && piece.entropy <= std::log2(lab_->model().vocab_size) + 1e-3);
                later += piece.rank > 1;
                const auto likelier = std::ranges::count_if(
                    piece.others, [&](const auto& other) { return other.probability > piece.probability; });
                if (likelier < 4) QCOMPARE(piece.rank, int(likelier) + 1);
            }
        QVERIFY(later > 0);
    }

    void every_order_gives_a_row_each()
    {
        Collected collected;
        auto r = request({{"spanish", 1, true}, {"lower_case", 1, true}, {"json", 1, true}});
        r.every_order = true;
        r.methods = {Method::steering};
        lab_->generate(r, collected.sink()).wait();
        QCOMPARE(collected.all<AnswerDone>().size(), std::size_t(6));
        QCOMPARE(collected.all<AnswerStart>()[5].order, 5);
    }

    void impossible_requests_are_refused_before_any_work()
    {
        Collected none;
        auto r = request({{"klingon", 1, true}});
        QVERIFY(message([&] { lab_->generate(r, none.sink()); }).find("klingon") != std::string::npos);
        r = request({});
        r.prompt = "  ";
        QVERIFY(!message([&] { lab_->generate(r, none.sink()); }).empty());
        TrainRequest t;
        t.behaviors = {"nothing"};
        QVERIFY(!message([&] { lab_->train(t, none.sink()); }).empty());
        QVERIFY(none.events.empty());
    }

    void generation_can_be_cancelled()
    {
        Collected collected;
        auto r = request({{"words_30_45", 1, true}});
        Job job;
        std::atomic<bool> started = false;
        job = lab_->generate(r, [&](const Event& event) {
            if (std::holds_alternative<AnswerPiece>(event)) started = true;
            collected.sink()(event);
        });
        while (!started && job.running()) std::this_thread::yield();
        job.cancel();
        job.wait();
        QVERIFY(collected.end().cancelled || collected.end().done);
        QVERIFY(collected.end().error.empty());
    }

    void a_token_trains_pauses_resumes_and_is_usable_at_once()
    {
        QTemporaryDir folder;
        Collected collected;
        TrainRequest t;
        t.behaviors = {"spanish"};
        t.settings.steps = 12;
        t.settings.batch = 4;
        t.settings.report_every = 1;
        t.out = folder.path().toStdString();
        const Stopwatch wall;
        const auto job = lab_->train(t, collected.sink());
        job.pause();
        QTest::qSleep(400);
        QVERIFY(job.running());
        job.resume();
        job.wait();
        const double all = wall.seconds();
        QVERIFY2(collected.end().done, collected.end().error.english().c_str());
        const auto points = collected.all<TrainPoint>();
        QCOMPARE(points.back().step, 12);
        QCOMPARE(points.back().tokens[0].nearest.size(), std::size_t(5));
        QVERIFY(!collected.all<TrainSample>().empty());
        const auto done = collected.all<TrainDone>();
        QCOMPARE(done.size(), std::size_t(1));
        // A pause is no work: at most the step in hand when it was asked for counts.
        QVERIFY2(done[0].seconds < all - 0.2, qPrintable(QString("%1 of %2 s").arg(done[0].seconds).arg(all)));
        QVERIFY(fs::exists(done[0].files[0]));
        QCOMPARE(lab_->add_token(done[0].files[0]), std::string("spanish"));
        lab_ = std::make_unique<Lab>(); // the other tests want the demo's own token back
    }

    void training_without_a_folder_leaves_the_models_own_tokens_alone()
    {
        QTemporaryDir data;
        const auto before = qgetenv("XDG_DATA_HOME");
        qputenv("XDG_DATA_HOME", data.path().toUtf8());
        const auto own = sha256_of_file(demo_folder() / "tokens" / "json.safetensors");
        Collected collected;
        {
            Lab lab;
            TrainRequest t;
            t.behaviors = {"json"};
            t.settings.steps = 2;
            t.settings.batch = 2;
            lab.train(t, collected.sink()).wait();
        }
        QVERIFY2(collected.end().done, collected.end().error.english().c_str());
        QCOMPARE(sha256_of_file(demo_folder() / "tokens" / "json.safetensors"), own);
        const auto file = collected.all<TrainDone>().at(0).files.at(0);
        QVERIFY(file.string().starts_with(data.path().toStdString()));
        QVERIFY(Lab().refused_tokens().empty());
        qputenv("XDG_DATA_HOME", before);
    }

    void a_stopped_training_goes_on_from_its_checkpoint()
    {
        QTemporaryDir folder;
        TrainRequest t;
        t.behaviors = {"json"};
        t.settings.steps = 10;
        t.settings.batch = 2;
        t.settings.report_every = 1;
        t.out = folder.path().toStdString();
        {
            Collected collected;
            Job job;
            std::atomic<bool> stop = false;
            job = lab_->train(t, [&](const Event& event) {
                if (const auto* point = std::get_if<TrainPoint>(&event); point && point->step == 4) stop = true;
                collected.sink()(event);
            });
            while (!stop && job.running()) std::this_thread::yield();
            job.cancel();
            job.wait();
            if (collected.end().done) QSKIP("the training was over before it could be stopped");
            QVERIFY(collected.end().cancelled);
            QVERIFY(!fs::exists(t.out / "json.safetensors"));
        }
        Collected rest;
        lab_->train(t, rest.sink()).wait();
        QVERIFY(rest.end().done);
        QVERIFY(rest.all<Progress>().front().before > 3); // what was done is not done again
        lab_ = std::make_unique<Lab>();
    }

    void geometry_names_the_nearest_words_of_every_token()
    {
        Collected collected;
        lab_->geometry({}, collected.sink()).wait();
        const auto found = collected.all<Geometry>();
        QCOMPARE(found.size(), std::size_t(1));
        const auto& g = found[0];
        QCOMPARE(g.tokens.size(), lab_->behaviors().size() + 4); // and <and>, <set>, <or>, <not>
        QCOMPARE(g.vocabulary.size(), std::size_t(lab_->model().vocab_size) * 3);
        for (const auto& token : g.tokens) QCOMPARE(token.by_cosine.size(), std::size_t(10));
        QVERIFY(g.explained[0] >= g.explained[1]);
        QVERIFY(g.tokens[0].null_mean > 0 && g.tokens[0].null_max < 1);
    }

    void missing_and_damaged_models_are_one_sentence_and_stay_untouched()
    {
        QVERIFY(message([] {
                    Lab lab({"/nowhere/model", {}, {}, "", "", 0});
                }).find("/nowhere/model") != std::string::npos);
        QTemporaryDir folder;
        const auto copy = copy_of_demo(folder);
        const auto weights = copy / "model.safetensors";
        const auto whole = read_file(weights, "weights");
        fs::resize_file(weights, whole.size() / 2);
        QVERIFY(message([&] { Lab lab({copy, {}, {}, "", "", 0}); }).find("model.safetensors") != std::string::npos);
        QCOMPARE(fs::file_size(weights), whole.size() / 2);
        write_file_atomically(weights, whole);
        write_file_atomically(copy / "behaviors.json", "{\"format\": 1");
        QVERIFY(message([&] { Lab lab({copy, {}, {}, "", "", 0}); }).find("behaviors.json") != std::string::npos);
    }

    void a_model_is_the_same_with_a_token_beside_its_weights_and_one_more_line_end()
    {
        QTemporaryDir folder;
        const auto copy = copy_of_demo(folder);
        const auto config = read_file(copy / "config.json", "configuration");
        write_file_atomically(copy / "config.json", config + "\n");
        const auto tokenizer = read_file(copy / "tokenizer.json", "tokenizer");
        write_file_atomically(copy / "tokenizer.json", tokenizer + "\n");
        fs::copy_file(copy / "tokens" / "german.safetensors", copy / "german.safetensors");
        for (const char* dtype : {"float32", "bfloat16"}) {
            const Lab same({.model = copy, .dtype = dtype});
            QVERIFY(same.refused_tokens().empty());
            QVERIFY(same.has_and());
            QCOMPARE(same.model().fingerprint, lab_->model().fingerprint);
            for (const auto& behavior : same.behaviors()) QVERIFY(behavior.methods.size() >= 3);
        }
    }

    void the_demos_data_under_its_first_fingerprint_is_found()
    {
        QTemporaryDir data;
        const auto before = qgetenv("XDG_DATA_HOME");
        qputenv("XDG_DATA_HOME", data.path().toUtf8());
        const auto tokens = fs::path(data.path().toStdString()) / "steerdeck" / "tokens" / "9ff38914eac11721";
        auto token = model::read_safetensors(demo_folder() / "tokens" / "german.safetensors");
        token.metadata["model"] = "9ff38914eac11721d6faae08615841c70fcd2892acad44ad199f2d9568a5734b";
        token.metadata["tokenizer"] = "173a0ba92a0c8bb81ccc28531e9d67ed84d3c75999014592b4b8e169f31c8024";
        token.tensors.at("embedding") = at::full_like(token.tensors.at("embedding"), 0.25);
        model::write_safetensors(tokens / "german.safetensors", token);
        Lab lab;
        qputenv("XDG_DATA_HOME", before);
        QVERIFY(lab.refused_tokens().empty());
        QCOMPARE(lab.parts().tokens()->at("german").embedding[0].item<float>(), 0.25f);
        QCOMPARE(lab.parts().token_folder, tokens);
    }

    void data_of_an_earlier_version_are_found_for_any_model()
    {
        QTemporaryDir data, folder;
        const auto before = qgetenv("XDG_DATA_HOME");
        qputenv("XDG_DATA_HOME", data.path().toUtf8());
        const auto user = fs::path(data.path().toStdString()) / "steerdeck";
        const auto copy = copy_of_demo(folder);
        auto config = read_json(copy / "config.json", "configuration");
        config["rope_theta"] = 5000; // another model than the demo
        write_file_atomically(copy / "config.json", config.dump());
        // As the program kept a token when fingerprints were sums of bytes.
        const auto first = model::fingerprint_of_bytes(copy);
        auto token = model::read_safetensors(demo_folder() / "tokens" / "german.safetensors");
        token.metadata["model"] = first;
        token.metadata["model_name"] = "model"; // its folder's name
        token.tensors.at("embedding") = at::full_like(token.tensors.at("embedding"), 0.25);
        model::write_safetensors(user / "tokens" / first.substr(0, 16) / "german.safetensors", token);
        const auto row = [&] { return Lab({.model = copy}).parts().tokens()->at("german").embedding[0].item<float>(); };
        QCOMPARE(row(), 0.25f);
        write_file_atomically(copy / "config.json", config.dump() + "\n"); // the sum is kept, not made again
        QCOMPARE(row(), 0.25f);
        QCOMPARE(read_json(user / "fingerprints.json", "list").size(), std::size_t(2));
        qputenv("XDG_DATA_HOME", before);
    }

    void opening_tells_how_far_it_is_and_can_be_stopped()
    {
        for (const char* weights : {"", "q8_0"}) {
            long last = -1, total = 0;
            const Lab lab({.dtype = "float32", .weights = weights}, [&](const Progress& progress) {
                QVERIFY(progress.done >= last && progress.done <= progress.total);
                last = progress.done;
                total = progress.total;
            });
            QVERIFY(last >= -1 && total >= 0); // a small model may be read before there is anything to tell
        }
        const Cancel cancel;
        cancel.request();
        QVERIFY_THROWS_EXCEPTION(Cancelled, Lab({.dtype = "float32"}, {}, cancel));
    }

    void a_job_has_its_threads_while_another_model_is_measured()
    {
        Lab lab({.dtype = "float32", .threads = 3, .device = "cpu"});
        std::atomic<bool> over = false;
        Thread measuring("measuring", [&] {
            while (!over) (void)model::choose_hardware("", 2, "cpu");
        });
        std::atomic<int> fewest = 99, most = 0;
        auto r = request({{"spanish", 1, true}});
        r.max_new_tokens = 1;
        for (int i = 0; i < 20; ++i)
            lab.generate(r,
                         [&](const Event&) {
                             const int threads = at::get_num_threads(); // of the job's thread
                             fewest = std::min(fewest.load(), threads);
                             most = std::max(most.load(), threads);
                         })
                .wait();
        over = true;
        measuring.join();
        QCOMPARE(fewest.load(), 3);
        QCOMPARE(most.load(), 3);
    }

    void a_job_s_begin_and_end_are_logged_without_its_prompt()
    {
        QTemporaryDir folder;
        const auto file = fs::path(folder.path().toStdString()) / "lab.log";
        log::to_file(file);
        Lab lab;
        auto r = request({{"spanish", 1, true}});
        r.prompt = "What is my secret?";
        Collected collected;
        lab.generate(r, collected.sink()).wait();
        log::to_file({});
        const auto text = read_file(file, "log");
        for (const char* part : {"info    model: demo, llama ", " parameters, opened in ",
                                 "info    job: answers 1 begins", "info    job: answers 1 done after "})
            QVERIFY2(text.find(part) != std::string::npos, text.c_str());
        for (const auto& answer : collected.all<AnswerDone>()) QVERIFY(text.find(answer.text) == std::string::npos);
        QVERIFY2(text.find("secret") == std::string::npos, text.c_str());
    }

    void tokens_of_another_model_are_refused_by_name_and_the_rest_is_usable()
    {
        QTemporaryDir folder;
        const auto copy = copy_of_demo(folder);
        auto config = read_json(copy / "config.json", "configuration");
        config["rope_theta"] = 5000; // another model
        write_file_atomically(copy / "config.json", config.dump());
        Lab other({copy, {}, {}, "", "", 0});
        long files = 0; // every behaviour's and operator's, and those of the other ways to steer
        for (const char* kind : {"tokens", "methods"})
            files += std::distance(fs::directory_iterator(copy / kind), fs::directory_iterator());
        QCOMPARE(long(other.refused_tokens().size()), files);
        QVERIFY(files > long(lab_->behaviors().size()));
        QVERIFY(other.refused_tokens()[0].english().find("model") != std::string::npos);
        QVERIFY(!other.has_and());
        QVERIFY(message([&] { other.add_token(demo_folder() / "tokens" / "json.safetensors"); }).find("json") !=
                std::string::npos);
    }
};

QTEST_APPLESS_MAIN(LabTest)
#include "lab_test.moc"
