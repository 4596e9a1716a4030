/// Steerdeck's side of `tests/bench/run speed`: reads prompts and continues them, greedily, and times the two apart.
///
///     model_speed --model MODEL [--dtype float32|bfloat16] [--weights q8_0|q4_0] [--threads N]
///
/// Says {"dtype", "why"} once the model is loaded. A line {"prompts": [[ids]], "new": M} is answered by
/// {"prompt_seconds", "generate_seconds", "answers": [[ids]]}: the first id of every answer belongs to the prompt's
/// time, the other M - 1 steps to the generation's. No id ends an answer, since a random model's answers end nowhere.
#include "tests/bench/line_server.h"
#include "tests/bench/processor.h"

#include "core/generate/generate.h"

using namespace steerdeck;

namespace {

/// As the lab opens a model, on the CPU, but without ids that end an answer.
model::Decoder endless(const std::filesystem::path& folder, const model::Hardware& hardware, const std::string& weights)
{
    const auto decoder = model::load_decoder(folder, hardware.dtype, hardware.device,
                                             std::numeric_limits<double>::infinity(), model::storage_named(weights));
    auto config = decoder.config();
    config.eos_ids.clear();
    model::Decoder result(config, decoder.weights());
    result.prefer_fused_attention(hardware.fused_attention);
    return result;
}

Json answer(const model::Decoder& decoder, const Json& wish)
{
    const auto prompts = require<std::vector<std::vector<std::int32_t>>>(wish, "prompts", "stdin");
    generate::GenerateSettings settings;
    settings.max_new_tokens = require<int>(wish, "new", "stdin");
    settings.batch = int(prompts.size());
    const Stopwatch watch;
    std::size_t told = 0;
    double first = 0;
    generate::Listener listener;
    listener.token = [&](std::size_t, TokenId) {
        if (++told == prompts.size()) first = watch.seconds();
    };
    const auto continuations = generate::generate(decoder, {}, prompts, settings, listener);
    Json result = {
        {"prompt_seconds", first}, {"generate_seconds", watch.seconds() - first}, {"answers", Json::array()}};
    for (const auto& c : continuations) result["answers"].push_back(c.ids);
    return result;
}

} // namespace

int main(int argc, char** argv)
try {
    auto given = bench::options(argc, argv, {"--model", "--dtype", "--weights", "--threads"});
    const std::filesystem::path folder = given["--model"];
    const auto hardware = bench::processor(given, folder);
    const auto decoder = endless(folder, hardware, given["--weights"]);
    bench::say({{"dtype", model::name_of(hardware.dtype)},
                {"weights", decoder.weights().storage()},
                {"weight_bytes", decoder.weights().bytes()},
                {"why", hardware.why.english()}});
    bench::serve([&](const Json& wish) { return answer(decoder, wish); });
    return 0;
} catch (const std::exception& error) {
    std::fprintf(stderr, "%s\n", error.what());
    return 1;
}
