/// Steerdeck's side of `tests/bench/run training` and `adapters`: trains one behaviour's token, or its adapters, a
/// step at a time.
///
///     training_speed --model DIR --behaviors FILE --data FILE [--batch 4] [--dtype float32|bfloat16] [--threads N]
///         [--method tokens|adapter|adapter_last]
///
/// The set's first behaviour is trained on the data's items in the file's order, so that the other side can read the
/// same ones. Says {"dtype", "why", "parts", "recompute"} once the model is loaded. Each line (any JSON object) is
/// answered by one step:
/// {"seconds", "loss", "peak_bytes"}, the peak since the model was loaded.
#include "tests/bench/line_server.h"
#include "tests/bench/processor.h"

#include "core/base/files.h"
#include "core/methods/training.h"
#include "core/train/train.h"

using namespace steerdeck;

namespace {

/// The items of a file in its order, from `next` on.
train::ItemSource in_order(const std::filesystem::path& file, const std::shared_ptr<std::size_t>& next)
{
    auto items = std::make_shared<std::vector<train::TrainItem>>();
    std::istringstream lines(read_file(file, "data set", std::size_t(1) << 30));
    for (std::string line; std::getline(lines, line);) {
        const auto object = parse_json(line, "data set", file.string());
        items->push_back({require<std::string>(object, "prompt", file.string()),
                          require<std::string>(object, "response", file.string())});
    }
    if (items->empty()) throw std::runtime_error(file.string() + " holds no items");
    return [items, next](auto, Random&) { return (*items)[(*next)++ % items->size()]; };
}

} // namespace

int main(int argc, char** argv)
try {
    auto given =
        bench::options(argc, argv, {"--model", "--behaviors", "--data", "--batch", "--dtype", "--threads", "--method"});
    const std::filesystem::path folder = given["--model"];
    const auto hardware = bench::processor(given, folder);
    auto decoder = model::load_decoder(folder, hardware.dtype, hardware.device);
    decoder.prefer_fused_attention(hardware.fused_attention);
    const steering::Assembler assembler(Tokenizer::load(folder), ChatTemplate::of_model(folder),
                                        behaviors::read_behavior_set(given["--behaviors"]));
    train::TrainSettings settings;
    settings.steps = 1000; // never reached; the rate stays in its warm-up
    settings.batch = given["--batch"].empty() ? 4 : std::stoi(given["--batch"]);
    settings.learning_rate = 1e-4;
    const auto next = std::make_shared<std::size_t>(0);
    const auto source = in_order(given["--data"], next);
    const auto make = [&] {
        if (given["--method"].empty() || given["--method"] == "tokens")
            return train::token_trainer(decoder, assembler, source, {0}, settings);
        methods::AdapterSettings adapter;
        adapter.last_position = given["--method"] == "adapter_last";
        const auto steps = settings.steps;
        settings = methods::adapter_preset("repository").training;
        settings.steps = steps;
        settings.batch = given["--batch"].empty() ? 4 : std::stoi(given["--batch"]);
        return methods::adapter_trainer(decoder, assembler, source, {0}, settings, adapter);
    };
    auto trainer = make();
    const auto plan = trainer.fit(0.9 * model::free_memory(hardware.device)); // as the lab does
    *next = 0;                                                                // the plan looked at the first batches
    bench::say({{"dtype", model::name_of(hardware.dtype)},
                {"why", hardware.why.english()},
                {"parts", plan.parts},
                {"recompute", plan.recompute}});
    bench::forget_peak();
    bench::serve([&](const Json&) -> Json {
        const Stopwatch watch;
        const auto report = trainer.step();
        return {{"seconds", watch.seconds()}, {"loss", report.loss}, {"peak_bytes", bench::peak_bytes()}};
    });
    return 0;
} catch (const std::exception& error) {
    std::fprintf(stderr, "%s\n", error.what());
    return 1;
}
