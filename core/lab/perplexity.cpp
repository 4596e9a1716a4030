#include "core/lab/perplexity.h"

#include "core/behaviors/answer_faults.h"
#include "core/evaluate/perplexity.h"
#include "core/evaluate/results.h"
#include "core/lab/parts.h"

#include <algorithm>

namespace steerdeck::lab {
namespace fs = std::filesystem;

long measure_perplexity(Lab& lab, const fs::path& folder, const ProgressSink& progress, const Cancel& cancel)
{
    const auto& parts = lab.parts();
    const auto results = evaluate::read_results(folder);
    if (const auto made_by = value_or<std::string>(results.manifest.fingerprints, "model", "", folder.string());
        made_by != parts.identity.model)
        throw Mismatch(message("The answers are of another model ({}), not of the open model \"{}\" ({})",
                               made_by.substr(0, 8), parts.identity.name, parts.identity.model.substr(0, 8)),
                       folder.string(), message("Open the model that was steered"));
    if (results.answers < results.plan.size())
        throw InvalidInput(
            message("{} of {} answers are missing", results.plan.size() - results.answers, results.plan.size()),
            folder.string(), message("Go on with the run first"));
    std::vector<evaluate::Generation> answers;
    std::vector<evaluate::Exchange> exchanges;
    for (std::size_t i = 0; i < results.plan.size(); ++i) {
        answers.push_back(*evaluate::read_generation(folder, results, i));
        exchanges.push_back({results.plan.prompts()[results.plan.at(i).prompt], answers.back().text});
    }
    const Stopwatch watch;
    const auto measured = evaluate::perplexities(
        *parts.decoder, *parts.assembler, exchanges,
        [&](long done) {
            if (progress) progress({message("Measuring perplexity"), done, long(exchanges.size()), watch.seconds()});
        },
        cancel);
    for (std::size_t i = 0; i < answers.size(); ++i) {
        answers[i].perplexity = measured[i];
        answers[i].loops = behaviors::goes_round(answers[i].text);
    }
    auto manifest = results.manifest;
    manifest.model = description_of(parts.info);
    evaluate::Recorder recorder(folder, results.plan, manifest);
    recorder.append(answers);
    recorder.finish({}, cancel);
    return long(std::ranges::count_if(measured, [](const auto& one) { return one.has_value(); }));
}

} // namespace steerdeck::lab
