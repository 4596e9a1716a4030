#include "core/lab/parts.h"
#include "core/lab/questions.h"
#include "core/lab/tools.h"
#include "core/methods/answer.h"

#include <ATen/ATen.h>

namespace steerdeck::lab {

BatchResult answer_all(Lab& lab, const BatchRequest& request, const ProgressSink& progress, const Cancel& cancel)
{
    const auto& parts = lab.parts();
    const auto tokens = parts.tokens();
    steering::SideTable table(parts.decoder->config().vocab_size);
    const auto learned = parts.methods();
    std::vector<methods::GenerationInput> inputs;
    const auto assembler = parts.assembler->with_system(request.system_prompt).with_wording(request.wording);
    for (std::size_t i = 0; i < request.prompts.size(); ++i) {
        Random paraphrases(request.seed + i);
        auto input = assembler.assemble(request.prompts[i], request.deck, request.method, *tokens, table,
                                        request.sample_instruction ? &paraphrases : nullptr);
        inputs.push_back({std::move(input.ids), input.set, methods::parts_of(request.deck, request.method, *learned)});
    }
    generate::GenerateSettings settings;
    settings.max_new_tokens = request.max_new_tokens;
    settings.temperature = request.temperature;
    settings.top_p = request.top_p;
    settings.seed = request.seed;
    settings.batch = request.batch;
    settings.top_k = request.top_k;

    const Stopwatch watch;
    long finished = 0;
    generate::Listener listener;
    listener.end = [&](std::size_t, const generate::Continuation&) {
        if (progress) progress({message("Answering"), ++finished, long(inputs.size()), watch.seconds()});
    };
    const auto continued =
        methods::answer(*parts.decoder, table.rows(), inputs, settings, listener, cancel, request.composing);
    BatchResult result;
    result.seconds = watch.seconds();
    const auto chips = steering::enabled_chips(request.deck);
    for (std::size_t i = 0; i < continued.size(); ++i) {
        auto read = assembler.answer_of(continued[i].ids);
        BatchAnswer answer{
            std::move(read.answer), std::move(read.thoughts), {}, int(continued[i].ids.size()), continued[i].truncated};
        answer.badges = parts.badges(request.prompts[i], chips, answer.text, request.deck.join);
        result.tokens += answer.tokens;
        result.answers.push_back(std::move(answer));
    }
    std::vector<behaviors::OpenQuestion> open;
    for (auto& answer : result.answers) add_open_questions(open, answer.badges, answer.text);
    (void)try_questions(&parts, open, request.judge, cancel);
    return result;
}

} // namespace steerdeck::lab
