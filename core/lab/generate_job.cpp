#include "lab/parts.h"
#include "methods/answer.h"

#include <torch/torch.h>

namespace steerdeck::lab {
namespace {

struct Plan {
    std::vector<AnswerStart> answers;
    std::vector<methods::Question> questions;
    std::shared_ptr<const methods::MethodStore> methods; // what the questions refer to
    at::Tensor side;
};

/// One answer per order of the deck and control; everything that can be refused is refused here.
Plan plan_of(const Lab::Parts& parts, const GenerateRequest& request)
{
    if (request.prompt.find_first_not_of(" \t\r\n") == std::string::npos)
        throw InvalidInput("The prompt is empty", "", "Write a question");
    if (request.controls.empty())
        throw InvalidInput("No way of answering is chosen", "", "Choose at least one control");
    const auto tokens = parts.tokens();
    const auto orders = request.every_order ? steering::orders_of(request.deck) : std::vector<Deck>{request.deck};
    steering::SideTable table(parts.decoder->config().vocab_size);
    Plan plan;
    plan.methods = parts.methods();
    int row = 0;
    for (const auto& deck : orders) {
        steering::check_chips(deck);
        for (const auto control : request.controls) {
            Random paraphrases(request.seed + std::uint64_t(row));
            auto input = parts.assembler->assemble(request.prompt, deck, control, *tokens, table,
                                                   request.sample_instruction ? &paraphrases : nullptr);
            plan.answers.push_back({int(plan.answers.size()), row, control, deck, input.shown});
            plan.questions.push_back(
                {std::move(input.ids), input.set, methods::parts_of(deck, control, *plan.methods)});
        }
        ++row;
    }
    plan.side = table.rows();
    return plan;
}

} // namespace

Job Lab::generate(GenerateRequest request, Sink sink)
{
    const auto& parts = *parts_;
    auto plan = plan_of(parts, request);
    generate::GenerateSettings settings;
    settings.max_new_tokens = request.max_new_tokens;
    settings.temperature = request.temperature;
    settings.top_p = request.top_p;
    settings.seed = request.seed;
    return parts_->start(std::move(sink), [&parts, settings, request = std::move(request),
                                           plan = std::move(plan)](Job::State& state, const Sink& tell) {
        const Stopwatch watch;
        for (const auto& answer : plan.answers) tell(answer);
        const auto& tokenizer = parts.assembler->tokenizer();
        std::vector<StreamDecoder> streams(plan.questions.size(), StreamDecoder(tokenizer));
        generate::Listener listener;
        listener.token = [&](std::size_t row, TokenId id) {
            if (auto text = streams[row].push(id); !text.empty()) tell(AnswerPiece{int(row), std::move(text)});
        };
        listener.end = [&](std::size_t row, const generate::Continuation& done) {
            if (auto text = streams[row].finish(); !text.empty()) tell(AnswerPiece{int(row), std::move(text)});
            AnswerDone end;
            end.answer = int(row);
            end.text = tokenizer.decode(done.ids);
            end.badges = parts.badges(request.prompt, steering::enabled_chips(plan.answers[row].deck), end.text,
                                      plan.answers[row].deck.join);
            end.tokens = int(done.ids.size());
            end.seconds = watch.seconds();
            end.truncated = done.truncated;
            tell(end);
        };
        methods::answer(*parts.decoder, plan.side, plan.questions, settings, listener, state.cancel);
    });
}

} // namespace steerdeck::lab
