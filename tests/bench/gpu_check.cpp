/// One part of `tests/bench/gpu`: checks and measures on a GPU, and says what it found as one JSON object.
///
///     gpu_check --part info|values|open|decode|prefill|training|sampling|experiment [--shape 0.6b|8b|tiny]
///               [--dtype float32|bfloat16] [--model DIR] [--device cuda]
///
/// Weights of a shape are random and made on the device: Qwen3-0.6B's or Qwen3-8B's, or one for a try without a GPU
/// (`--shape tiny --device cpu`). `open` wants --model. Where the device cannot be used, it says why and ends with 1.
#include "tests/bench/line_server.h"
#include "tests/places.h"

#include "core/base/error.h"
#include "core/demo/source.h"
#include "core/generate/generate.h"
#include "core/geometry/vocabulary.h"
#include "core/methods/training.h"
#include "core/model/fingerprint.h"
#include "core/model/hardware.h"
#include "core/model/kernels.h"
#include "core/model/projections.h"
#include "core/model/safetensors.h"
#include "core/train/train.h"

#include <ATen/ATen.h>
#include <ATen/DeviceAccelerator.h>
#include <ATen/core/grad_mode.h>
#include <cmath>
#include <set>

using namespace steerdeck;
namespace fs = std::filesystem;

namespace {

struct Given {
    model::Hardware hardware;
    std::string shape;
    fs::path model;

    at::Device device() const { return hardware.device; }
};

fs::path demo() { return fs::path(places::data()) / "demo"; }

void wait_for(const at::Device& device)
{
    if (!device.is_cpu()) at::accelerator::synchronizeDevice(device.index());
}

/// Seconds of `work`, after one call that warms up: {first, second, the best of `times`}.
template <typename Work>
Json timed(const at::Device& device, int times, Work work)
{
    std::vector<double> seconds;
    for (int i = 0; i < times + 1; ++i) {
        wait_for(device);
        const Stopwatch watch;
        work();
        wait_for(device);
        seconds.push_back(watch.seconds());
    }
    return {
        {"first", seconds[0]}, {"second", seconds[1]}, {"best", *std::min_element(seconds.begin() + 1, seconds.end())}};
}

double peak(const at::Device& device)
{
    if (device.is_cpu()) return bench::peak_bytes();
    return double(at::accelerator::getDeviceStats(device.index()).allocated_bytes[0].peak);
}

void forget_peak(const at::Device& device)
{
    if (device.is_cpu())
        bench::forget_peak();
    else
        at::accelerator::resetPeakStats(device.index());
}

/// What `work` gives, or the sentence of what went wrong: a part that fails leaves the others.
template <typename Work>
Json tried(Work work)
{
    try {
        return work();
    } catch (const std::exception& error) {
        return {{"failed", std::string(error.what()).substr(0, 300)}};
    }
}

model::ModelConfig shape_of(const Given& given)
{
    model::ModelConfig c;
    const bool large = given.shape == "8b", tiny = given.shape == "tiny";
    c.architecture = "qwen3";
    c.qk_norm = model::QkNorm::head;
    c.hidden_size = tiny ? 64 : large ? 4096 : 1024;
    c.layers = tiny ? 2 : large ? 36 : 28;
    c.n_heads = tiny ? 4 : large ? 32 : 16;
    c.n_kv_heads = tiny ? 2 : 8;
    c.head_dim = tiny ? 16 : 128;
    c.mlp_size = tiny ? 128 : large ? 12288 : 3072;
    c.vocab_size = tiny ? 4096 : 151936;
    c.max_positions = 40960;
    c.ropes[0].theta = 1e6;
    c.tied_head = !large;
    return c;
}

model::Decoder random_decoder(const Given& given)
{
    const at::NoGradGuard no_grad;
    const auto c = shape_of(given);
    const auto options = at::TensorOptions(given.device()).dtype(given.hardware.dtype);
    const auto normal = [&](std::int64_t rows, std::int64_t columns) {
        return at::empty({rows, columns}, options).normal_(0, 0.02);
    };
    const auto ones = [&](std::int64_t n) { return at::ones({n}, options); };
    const std::int64_t d = c.hidden_size, q = c.n_heads * c.head_dim, kv = c.n_kv_heads * c.head_dim, mlp = c.mlp_size;
    model::Weights w;
    w.embedding = normal(c.vocab_size, d);
    for (int i = 0; i < c.layers; ++i) {
        model::Block b;
        b.attention_norm = ones(d);
        b.mlp_norm = ones(d);
        b.q_norm = ones(c.head_dim);
        b.k_norm = ones(c.head_dim);
        b.qkv = normal(q + 2 * kv, d);
        b.out = normal(d, q);
        b.gate_up = normal(2 * mlp, d);
        b.down = normal(d, mlp);
        w.blocks.push_back(std::move(b));
    }
    w.final_norm = ones(d);
    w.head = c.tied_head ? w.embedding : model::Weight(normal(c.vocab_size, d));
    model::Decoder decoder(c, std::move(w));
    decoder.prefer_fused_attention(given.hardware.fused_attention);
    return decoder;
}

double difference(const at::Tensor& a, const at::Tensor& b)
{
    const auto wide = [](const at::Tensor& x) { return x.to(at::kCPU).to(at::kDouble); };
    return (wide(a) - wide(b)).abs().max().item<double>() / wide(b).abs().max().item<double>();
}

// ---- What is right
// ---------------------------------------------------------------------------------------------------

at::Tensor logits(const model::Decoder& decoder, const at::Tensor& ids, const at::Tensor& first = {},
                  const model::Interventions* changes = nullptr)
{
    const at::NoGradGuard no_grad;
    const auto layout = decoder.layout(ids.size(1), 0, first);
    return decoder.logits(decoder.forward(decoder.embed(ids, {}), layout, nullptr, false, changes), changes).cpu();
}

/// The golden decoders against the CPU: largest differences, as shares of the largest logit.
Json golden_decoders(const Given& given)
{
    Json result;
    for (const auto dtype : {at::kFloat, at::kBFloat16}) {
        double whole = 0, padded = 0;
        for (const auto& entry : fs::directory_iterator(fs::path(places::golden()) / "decoders")) {
            if (!fs::exists(entry.path() / "config.json")) continue;
            const auto here = model::load_decoder(entry.path(), dtype),
                       there = model::load_decoder(entry.path(), dtype, given.device());
            const auto ids = at::arange(1, 25, at::kLong).view({2, 12});
            whole = std::max(whole, difference(logits(there, ids), logits(here, ids)));
            const auto first = at::tensor(std::vector<std::int64_t>{5, 0}, at::kLong);
            padded = std::max(padded,
                              difference(logits(there, ids, first).slice(1, 5), logits(here, ids, first).slice(1, 5)));
        }
        result[model::name_of(dtype)] = {{"whole", whole}, {"padded", padded}};
    }
    return result; // wanted: 2e-4 in float32, 0.05 in bfloat16
}

steering::Assembler assembler()
{
    return {Tokenizer::load(demo()), ChatTemplate::of_model(demo()),
            behaviors::read_behavior_set(demo() / "behaviors.json")};
}

/// Of the demo model: how many of some answers are the CPU's, in every way to carry something.
Json answers(const Given& given)
{
    const auto reader = assembler();
    const auto here = model::load_decoder(demo(), at::kFloat),
               there = model::load_decoder(demo(), at::kFloat, given.device());
    std::vector<std::vector<std::int32_t>> inputs;
    for (const char* text :
         {"What does the lion eat?", "Where does the fox live? answer in German", "Tell me.", "a b c"})
        inputs.push_back(reader.user_turn(text));
    const std::int64_t n = 4, d = here.config().hidden_size;
    const auto noise = [](std::vector<std::int64_t> sizes, double deviation) {
        auto generator = at::make_generator<at::CPUGeneratorImpl>(std::uint64_t(7));
        return at::randn(sizes, generator, at::kFloat).mul_(deviation);
    };
    const auto equal = [&](const generate::GenerateSettings& s, const generate::PerInput& carried) {
        const auto wanted = generate::generate(here, {}, inputs, s, {}, {}, carried),
                   found = generate::generate(there, {}, inputs, s, {}, {}, carried);
        int count = 0;
        for (std::size_t i = 0; i < inputs.size(); ++i) count += found[i].ids == wanted[i].ids;
        return count;
    };
    generate::GenerateSettings greedy;
    greedy.max_new_tokens = 60;
    auto sampled = greedy;
    sampled.temperature = 0.7;
    generate::PerInput vector, factors, changes;
    vector.interventions.layer = here.config().layers / 2;
    vector.interventions.added = noise({n, d}, 0.1);
    vector.from = {2, 2, 2, 2};
    factors.interventions.head_in = noise({n, d, 4}, 0.1);
    factors.interventions.head_out = noise({n, 4, d}, 0.1);
    changes.interventions.changes.push_back({0,
                                             model::ChangePlace::block,
                                             model::ChangeFunction::silu,
                                             false,
                                             noise({n, 4, d}, 0.05),
                                             noise({n, d, 4}, 0.05),
                                             {}});
    return {{"of", n},
            {"greedy", tried([&] { return Json(equal(greedy, {})); })},
            {"sampled", tried([&] { return Json(equal(sampled, {})); })},
            {"caa", tried([&] { return Json(equal(greedy, vector)); })},
            {"lm_steer", tried([&] { return Json(equal(greedy, factors)); })},
            {"adapters", tried([&] { return Json(equal(greedy, changes)); })}};
}

/// Losses of three steps here and there.
Json training_steps(const Given& given)
{
    const auto reader = assembler();
    const demo::World world(behaviors::read_behavior_set(demo() / "behaviors.json"));
    const auto here = model::load_decoder(demo(), at::kFloat),
               there = model::load_decoder(demo(), at::kFloat, given.device());
    const auto source = demo::training_source(world);
    const std::vector<std::size_t> one = {reader.behavior_set().index_of("spanish")};
    const auto losses = [&](train::Trainer trainer) {
        Json all = Json::array();
        for (int i = 0; i < 3; ++i) all.push_back(trainer.step().loss);
        return all;
    };
    train::TrainSettings s;
    s.steps = 4;
    s.batch = 8;
    methods::LoraSettings lora;
    lora.dropout = 0;
    return {{"token", tried([&] {
                 return Json{{"cpu", losses(train::token_trainer(here, reader, source, one, s))},
                             {"gpu", losses(train::token_trainer(there, reader, source, one, s))}};
             })},
            {"lora", tried([&] {
                 return Json{{"cpu", losses(methods::lora_trainer(here, reader, source, one, s, lora))},
                             {"gpu", losses(methods::lora_trainer(there, reader, source, one, s, lora))}};
             })},
            {"adapter", tried([&] {
                 return Json{{"cpu", losses(methods::adapter_trainer(here, reader, source, one, s))},
                             {"gpu", losses(methods::adapter_trainer(there, reader, source, one, s))}};
             })}};
}

/// Whether memory that is short is told, given back and counted.
Json memory(const Given& given)
{
    const auto free = [&] { return model::free_memory(given.device()); };
    Json result = {{"free", free()}};
    bool told = false;
    try {
        (void)at::empty({std::int64_t(1) << 45}, at::TensorOptions(given.device()).dtype(at::kByte));
    } catch (const std::exception& error) {
        told = model::is_out_of_memory(error);
    }
    result["told"] = told;
    if (given.device().is_cpu()) return result;
    {
        const auto half = at::empty({std::int64_t(free() / 2)}, at::TensorOptions(given.device()).dtype(at::kByte));
        result["free_beside_half"] = free();
    }
    result["free_with_half_kept"] = free(); // as `free`: what LibTorch keeps is there to be had
    model::release_cached_memory(given.device());
    result["free_after_release"] = free();
    return result;
}

Json values(const Given& given)
{
    return {{"golden", tried([&] { return golden_decoders(given); })},
            {"answers", tried([&] { return answers(given); })},
            {"training", tried([&] { return training_steps(given); })},
            {"memory", tried([&] { return memory(given); })}};
}

// ---- What takes how long
// ---------------------------------------------------------------------------------------------

Json opening(const Given& given)
{
    if (given.model.empty()) return {{"left_out", "no --model is given"}};
    Stopwatch watch;
    const auto fingerprint = model::model_fingerprint(given.model);
    const double hashing = watch.seconds();
    watch = {};
    const auto decoder = model::load_decoder(given.model, given.hardware.dtype, given.device());
    wait_for(given.device());
    const double loading = watch.seconds();
    watch = {};
    generate::GenerateSettings s;
    s.max_new_tokens = 1;
    (void)generate::generate(decoder, {}, {{1, 2, 3, 4}}, s);
    return {{"fingerprint_seconds", hashing},
            {"load_seconds", loading},
            {"load_gigabytes_per_second", decoder.weights().bytes() / 1e9 / loading},
            {"first_token_seconds", watch.seconds()}};
}

/// A step's milliseconds at several widths, 256 positions in; equal ones mean that launches take the time.
Json decoding(const Given& given)
{
    const c10::InferenceMode no_grad;
    const auto decoder = random_decoder(given);
    Json all = Json::array();
    for (const std::int64_t batch : {1, 8, 64, 256, 1024}) {
        all.push_back(tried([&] {
            forget_peak(given.device());
            model::KvCache cache(decoder.config().layers);
            const auto prompt = at::ones({batch, 256}, at::kLong);
            (void)decoder.forward(decoder.embed(prompt, {}), decoder.layout(256, 0), &cache);
            auto ids = at::ones({batch, 1}, at::kLong);
            const auto step = [&] {
                const auto hidden = decoder.forward(decoder.embed(ids, {}), decoder.layout(1, cache.length()), &cache);
                ids = decoder.logits(hidden.select(1, 0)).argmax(1, true).cpu();
            };
            step();
            constexpr int steps = 20;
            const Stopwatch watch;
            for (int i = 0; i < steps; ++i) step();
            const double ms = 1e3 * watch.seconds() / steps;
            return Json{{"batch", batch},
                        {"ms", ms},
                        {"tokens_per_second", 1e3 * double(batch) / ms},
                        {"peak_bytes", peak(given.device())}};
        }));
        model::release_cached_memory(given.device());
    }
    return all;
}

/// Of one attention over a prompt, and of the whole model's reading.
Json prefill(const Given& given)
{
    const c10::InferenceMode no_grad;
    auto decoder = random_decoder(given);
    const auto& c = decoder.config();
    const auto options = at::TensorOptions(given.device()).dtype(given.hardware.dtype);
    Json all = Json::array();
    for (const auto& [batch, length] : {std::pair<std::int64_t, std::int64_t>{64, 128}, {8, 1024}, {1, 8192}}) {
        const auto b = batch, t = given.shape == "tiny" ? length / 16 : length;
        Json one = {{"batch", b}, {"length", t}};
        const auto q = at::randn({b, c.n_heads, t, c.head_dim}, options),
                   k = at::randn({b, c.n_kv_heads, t, c.head_dim}, options);
        const auto mask = at::zeros({1, 1, t, t}, options)
                              .masked_fill_(at::ones({t, t}, options.dtype(at::kBool)).triu(1), -INFINITY);
        const double scale = model::attention_scale(c);
        one["own"] =
            tried([&] { return timed(given.device(), 3, [&] { (void)model::attention(q, k, k, mask, scale); }); });
        one["fused_masked"] = tried(
            [&] { return timed(given.device(), 3, [&] { (void)model::fused_attention(q, k, k, mask, scale); }); });
        one["fused_causal"] = tried([&] {
            return timed(given.device(), 3, [&] {
                (void)at::scaled_dot_product_attention(q, k, k, {}, 0.0, true, scale, q.size(1) != k.size(1));
            });
        });
        // 0 math, 1 flash, 2 efficient, 3 cuDNN (at::SDPBackend); as LibTorch chooses with our mask, and with its own.
        one["choice_masked"] =
            tried([&] { return Json(at::_fused_sdp_choice(q, k, k, mask, 0.0, false, scale, true)); });
        one["choice_causal"] = tried([&] { return Json(at::_fused_sdp_choice(q, k, k, {}, 0.0, true, scale, true)); });
        const auto ids = at::ones({b, t}, at::kLong);
        for (const bool fused : {false, true}) {
            decoder.prefer_fused_attention(fused);
            one[fused ? "model_fused" : "model_own"] = tried([&] {
                return timed(given.device(), 2,
                             [&] { (void)decoder.forward(decoder.embed(ids, {}), decoder.layout(t, 0)); });
            });
        }
        all.push_back(std::move(one));
        model::release_cached_memory(given.device());
    }
    return all;
}

/// Steps of a token's and of LoRA's training, and what a report of the nearest words costs.
Json training(const Given& given)
{
    const auto decoder = random_decoder(given);
    const auto reader = assembler();
    const demo::World world(behaviors::read_behavior_set(demo() / "behaviors.json"));
    const auto source = demo::training_source(world);
    const std::vector<std::size_t> one = {reader.behavior_set().index_of("spanish")};
    train::TrainSettings s;
    s.steps = 1000;
    s.batch = 16;
    const auto steps = [&](train::Trainer trainer, double memory) {
        const auto plan = trainer.fit(memory);
        forget_peak(given.device());
        Json result = timed(given.device(), 5, [&] { (void)trainer.step(); });
        result.update({{"parts", plan.parts}, {"recompute", plan.recompute}, {"peak_bytes", peak(given.device())}});
        return result;
    };
    const double all = 0.9 * model::free_memory(given.device());
    // The most memory with which blocks are computed again.
    const auto scarce = [&](train::Trainer trainer) {
        double memory = all;
        while (memory > 1e8 && !trainer.fit(memory).recompute) memory *= 0.8;
        return memory;
    };
    const auto token = [&] { return train::token_trainer(decoder, reader, source, one, s); };
    const auto lora = [&](double dropout) {
        methods::LoraSettings own;
        own.dropout = dropout;
        return methods::lora_trainer(decoder, reader, source, one, s, own);
    };
    Json result;
    result["token"] = tried([&] { return steps(token(), all); });
    result["token_recomputed"] = tried([&] { return steps(token(), scarce(token())); });
    result["lora_dropout_0"] = tried([&] { return steps(lora(0), all); });
    result["lora_dropout_0.1"] = tried([&] { return steps(lora(0.1), all); });
    result["report"] = tried([&] {
        const Stopwatch watch;
        const geometry::Vocabulary vocabulary(decoder);
        const double opening = watch.seconds();
        const geometry::RowMatrix row = geometry::RowMatrix::Random(1, vocabulary.width());
        Json nearest = timed(given.device(), 3, [&] { (void)vocabulary.nearest(row, 5, geometry::Metric::cosine); });
        nearest["norms_seconds"] = opening;
        return nearest;
    });
    return result;
}

/// Tokens a second: greedy, sampled, and greedy while somebody hears what each id was chosen from.
Json sampling(const Given& given)
{
    const auto decoder = random_decoder(given);
    const std::vector<std::vector<std::int32_t>> inputs(32, std::vector<std::int32_t>(64, 5));
    Json result;
    for (const auto& [name, temperature, heard] :
         {std::tuple{"greedy", 0.0, false}, {"sampled", 1.0, false}, {"greedy_heard", 0.0, true}}) {
        result[name] = tried([&, temperature = temperature, heard = heard] {
            generate::GenerateSettings s;
            s.max_new_tokens = 64;
            s.temperature = temperature;
            generate::Listener listener;
            if (heard)
                listener.chosen = [](std::size_t, TokenId, const at::Tensor& row) {
                    (void)std::get<0>(row.topk(10)).cpu();
                    (void)row.logsumexp(0).item<float>();
                };
            return timed(given.device(), 1, [&] { (void)generate::generate(decoder, {}, inputs, s, listener); });
        });
        model::release_cached_memory(given.device());
    }
    return result;
}

/// The demo model's answers at several widths: how fast, and whether the texts are those of the narrowest.
Json experiment(const Given& given)
{
    const auto reader = assembler();
    const auto decoder = model::load_decoder(demo(), given.hardware.dtype, given.device());
    const demo::World world(behaviors::read_behavior_set(demo() / "behaviors.json"));
    const auto source = demo::training_source(world);
    std::vector<std::vector<std::int32_t>> inputs;
    Random random(5);
    const std::vector<std::size_t> any = {reader.behavior_set().index_of("spanish")};
    const std::size_t most = given.shape == "tiny" ? 64 : 4096;
    while (inputs.size() < most)
        if (const auto item = source(any, random)) inputs.push_back(reader.user_turn(item->prompt));
    Json all = Json::array();
    std::vector<generate::Continuation> first;
    for (const int width : {64, 256, 1024, 4096, 4096}) {
        if (std::size_t(width) > most) break;
        all.push_back(tried([&] {
            generate::GenerateSettings s;
            s.max_new_tokens = 64;
            s.batch = width;
            const Stopwatch watch;
            auto found = generate::generate(decoder, {}, inputs, s);
            const double seconds = watch.seconds();
            if (first.empty()) first = found;
            std::size_t equal = 0;
            for (std::size_t i = 0; i < found.size(); ++i) equal += found[i].ids == first[i].ids;
            return Json{{"batch", width},
                        {"answers_per_second", double(inputs.size()) / seconds},
                        {"equal_to_the_first", equal},
                        {"of", inputs.size()}};
        }));
    }
    return all;
}

} // namespace

int main(int argc, char** argv)
try {
    auto options = bench::options(argc, argv, {"--part", "--shape", "--dtype", "--model", "--device"});
    Given given;
    given.shape = options["--shape"].empty() ? "0.6b" : options["--shape"];
    given.model = options["--model"];
    const Stopwatch watch;
    const auto wanted = options["--device"].empty() ? std::string("cuda") : options["--device"];
    given.hardware = model::choose_hardware(options["--dtype"], 0, wanted, 4096);
    const double choosing = watch.seconds();
    const std::map<std::string, std::function<Json(const Given&)>> parts = {
        {"values", values},     {"open", opening},      {"decode", decoding},      {"prefill", prefill},
        {"training", training}, {"sampling", sampling}, {"experiment", experiment}};
    const auto& part = options["--part"];
    Json result = {{"part", part}, {"shape", given.shape}, {"dtype", model::name_of(given.hardware.dtype)}};
    if (part == "info") {
        result.update({{"device", given.hardware.device_name},
                       {"why", given.hardware.why.english()},
                       {"choice_seconds", choosing},
                       {"free_bytes", model::free_memory(given.device())}});
    } else {
        const auto found = parts.find(part);
        if (found == parts.end()) throw std::invalid_argument("there is no part \"" + part + "\"");
        result["found"] = found->second(given);
    }
    result["seconds"] = watch.seconds();
    bench::say(result);
    return 0;
} catch (const std::exception& error) {
    std::fprintf(stderr, "%s\n", error.what());
    return 1;
}
