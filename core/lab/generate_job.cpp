#include "core/lab/parts.h"
#include "core/methods/answer.h"

#include <torch/torch.h>

#include <algorithm>

namespace steerdeck::lab {
namespace {

/// The input token by token. Ids from the vocabulary's end on are steering rows, labelled in their order.
std::vector<InputPiece> pieces_of(const Tokenizer& tokenizer, int vocab_size, const steering::Assembled& input)
{
    std::vector<InputPiece> pieces;
    auto label = input.rows.begin();
    for (const auto id : input.ids) {
        if (id >= vocab_size && label != input.rows.end()) {
            pieces.push_back({label->written, label->name, label->strength, id});
            ++label;
        } else {
            pieces.push_back({tokenizer.piece(id), {}, 1, id});
        }
    }
    return pieces;
}

/// `id` with its probability under `logits` [vocab], and the likeliest ids beside it. Few numbers leave the model's
/// device.
OutputPiece piece_of(const Tokenizer& tokenizer, TokenId id, const at::Tensor& logits)
{
    constexpr std::int64_t beside = 4;
    const auto [best, ids] = logits.topk(std::min(beside + 1, logits.size(0)));
    const auto values = at::cat({logits.narrow(0, id, 1), best});
    const auto probabilities = (values - at::logsumexp(logits, 0)).exp().to(at::kCPU);
    const auto likeliest = ids.to(at::kCPU);
    const auto* probability = probabilities.const_data_ptr<float>();
    const auto* other = likeliest.const_data_ptr<std::int64_t>();
    OutputPiece piece{tokenizer.piece(id), id, probability[0]};
    for (std::int64_t i = 0; i < likeliest.numel() && std::int64_t(piece.others.size()) < beside; ++i)
        if (other[i] != id && probability[i + 1] > 0)
            piece.others.push_back({tokenizer.piece(TokenId(other[i])), probability[i + 1]});
    return piece;
}

struct Plan {
    std::vector<AnswerStart> answers;
    std::vector<methods::GenerationInput> inputs;
    std::shared_ptr<const methods::MethodStore> methods; // what the inputs refer to
    at::Tensor side;
};

/// One answer per order of the deck and method; everything that can be refused is refused here.
Plan plan_of(const Lab::Parts& parts, const GenerateRequest& request)
{
    if (request.prompt.find_first_not_of(" \t\r\n") == std::string::npos)
        throw InvalidInput("The prompt is empty", "", "Write a question");
    if (request.methods.empty()) throw InvalidInput("No way of answering is chosen", "", "Choose at least one control");
    const auto tokens = parts.tokens();
    const auto orders = request.every_order ? steering::orders_of(request.deck) : std::vector<Deck>{request.deck};
    steering::SideTable table(parts.decoder->config().vocab_size);
    Plan plan;
    plan.methods = parts.methods();
    int order = 0;
    for (const auto& deck : orders) {
        steering::check_chips(deck);
        for (const auto method : request.methods) {
            Random paraphrases(request.seed + std::uint64_t(order));
            auto input = parts.assembler->assemble(request.prompt, deck, method, *tokens, table,
                                                   request.sample_instruction ? &paraphrases : nullptr);
            auto pieces = pieces_of(parts.assembler->tokenizer(), parts.decoder->config().vocab_size, input);
            plan.answers.push_back({int(plan.answers.size()), order, method, deck, input.shown, std::move(pieces)});
            plan.inputs.push_back({std::move(input.ids), input.set, methods::parts_of(deck, method, *plan.methods)});
        }
        ++order;
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
    return parts_->start({"answers", std::move(sink)}, [&parts, settings, request = std::move(request),
                                                        plan = std::move(plan)](Job::State& state, const Sink& tell) {
        const Stopwatch watch;
        for (const auto& answer : plan.answers) tell(answer);
        const auto& tokenizer = parts.assembler->tokenizer();
        std::vector<StreamDecoder> streams(plan.inputs.size(), StreamDecoder(tokenizer));
        std::vector<std::vector<OutputPiece>> pieces(plan.inputs.size());
        generate::Listener listener;
        if (request.probabilities)
            listener.chosen = [&](std::size_t i, TokenId id, const at::Tensor& logits) {
                pieces[i].push_back(piece_of(tokenizer, id, logits));
            };
        listener.token = [&](std::size_t i, TokenId id) {
            if (auto text = streams[i].push(id); !text.empty()) tell(AnswerPiece{int(i), std::move(text)});
        };
        listener.end = [&](std::size_t i, const generate::Continuation& done) {
            if (auto text = streams[i].finish(); !text.empty()) tell(AnswerPiece{int(i), std::move(text)});
            AnswerDone end;
            end.answer = int(i);
            end.text = tokenizer.decode(done.ids);
            end.badges = parts.badges(request.prompt, steering::enabled_chips(plan.answers[i].deck), end.text,
                                      plan.answers[i].deck.join);
            end.tokens = int(done.ids.size());
            end.seconds = watch.seconds();
            end.truncated = done.truncated;
            end.pieces = std::move(pieces[i]);
            tell(std::move(end));
        };
        methods::answer(*parts.decoder, plan.side, plan.inputs, settings, listener, state.cancel);
    });
}

} // namespace steerdeck::lab
