#include "core/lab/checks.h"
#include "core/lab/conversation.h"
#include "core/lab/input_pieces.h"
#include "core/lab/parts.h"
#include "core/lab/questions.h"
#include "core/lab/template_settings.h"
#include "core/methods/answer.h"
#include "core/steering/answer_reader.h"
#include "core/steering/every_turn.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <numbers>

namespace steerdeck::lab {
namespace {

/// `id` with its probability under `logits` [vocab] at temperature 1, its rank and their entropy, and the likeliest ids
/// beside it. Few numbers leave the model's device.
OutputPiece piece_of(const Tokenizer& tokenizer, TokenId id, const at::Tensor& logits)
{
    constexpr std::int64_t beside = 4;
    const auto [best, ids] = logits.topk(std::min(beside + 1, logits.size(0)));
    const auto own = logits.narrow(0, id, 1);
    const auto shares = (at::cat({own, best}) - at::logsumexp(logits, 0)).exp();
    const auto nats = at::special_entr(at::softmax(logits, 0)).sum().view(1);
    const auto likelier = logits.gt(own).sum().to(logits.scalar_type()).view(1);
    const auto numbers = at::cat({nats, likelier, shares}).to(at::kCPU);
    const auto likeliest = ids.to(at::kCPU);
    const auto* probability = numbers.const_data_ptr<float>() + 2;
    const auto* other = likeliest.const_data_ptr<std::int64_t>();
    OutputPiece piece{tokenizer.piece(id), id, probability[0]};
    piece.entropy = std::max(0.0, probability[-2] / std::numbers::ln2);
    piece.rank = int(probability[-1]) + 1;
    for (std::int64_t i = 0; i < likeliest.numel() && std::int64_t(piece.others.size()) < beside; ++i)
        if (other[i] != id && probability[i + 1] > 0)
            piece.others.push_back({tokenizer.piece(TokenId(other[i])), probability[i + 1], int(other[i])});
    return piece;
}

struct Plan {
    std::vector<AnswerStart> answers;
    std::vector<Message> refused;                        // of each answer: why there is none; empty where there is one
    std::vector<methods::GenerationInput> inputs;        // of the others
    std::vector<int> answer_of;                          // of each input, its answer
    std::shared_ptr<const methods::MethodStore> methods; // what the inputs refer to
    at::Tensor side;
    std::shared_ptr<const steering::Assembler> assembler;
};

/// What the answer goes on from. Throws InvalidInput for ids that the model does not have, or that end an answer.
std::vector<std::int32_t> ids_of(const std::vector<OutputPiece>& begin, const model::ModelConfig& config)
{
    std::vector<std::int32_t> ids;
    for (const auto& piece : begin) {
        if (piece.id < 0 || piece.id >= config.vocab_size)
            throw InvalidInput(message("The model has no token {}", piece.id), message("the answer's beginning"),
                               message("Give ids from 0 to {}", config.vocab_size - 1));
        if (config.ends(TokenId(piece.id)))
            throw InvalidInput(message("The answer ends with the token {}", piece.id),
                               message("the answer's beginning"), message("Choose another one to go on from"));
        ids.push_back(piece.id);
    }
    return ids;
}

/// The assembler with what a request brings of its own; nothing where that is what the lab has.
std::optional<steering::Assembler> own_assembler(const Lab::Parts& parts, const GenerateRequest& request)
{
    const bool worded = request.wording != behaviors::WordingForm::joined;
    if (request.template_variables.empty() && request.system_prompt.empty() && !worded) return {};
    auto own = *parts.assembler;
    if (!request.template_variables.empty())
        own = own.with_variables(template_variables(request.template_variables, own.chat_template()));
    return own.with_system(request.system_prompt).with_wording(request.wording);
}

/// The messages of a conversation that ends with `prompt`.
Json messages_of(const Conversation& conversation, const std::string& system, const std::string& prompt)
{
    Json messages = Json::array();
    if (!system.empty()) messages.push_back({{"role", "system"}, {"content", system}});
    for (const auto& turn : conversation.turns) {
        messages.push_back({{"role", "user"}, {"content", turn.user}});
        messages.push_back({{"role", "assistant"}, {"content", turn.answer}});
    }
    messages.push_back({{"role", "user"}, {"content", prompt}});
    return messages;
}

/// One answer per order of the deck, sample and method. What can be refused is refused here: an answer whose way to
/// steer lacks something (a token that was not trained yet) alone, where there are others.
Plan plan_of(const Lab::Parts& parts, const GenerateRequest& request, const Conversation& before)
{
    check(request);
    // A behaviour that is not there at all is a mistake; one without a token only lacks its own answers.
    for (const auto& chip : steering::enabled_chips(request.deck)) {
        (void)parts.assembler->behavior_set().index_of(chip.behavior);
        if (!chip.blend_target.empty()) (void)parts.assembler->behavior_set().index_of(chip.blend_target);
    }
    const auto tokens = parts.tokens();
    const auto begin = ids_of(request.begin, parts.decoder->config());
    auto own = own_assembler(parts, request);
    const auto& assembler = own ? *own : *parts.assembler;
    if (!before.turns.empty() && assembler.chat_template().is_plain())
        throw InvalidInput(message("The model has no chat template, so it holds no conversation"),
                           message("the conversation"), message("Choose a chat model, or give it a template file"));
    if (!before.turns.empty() && request.sample_instruction)
        throw InvalidInput(message("Paraphrases are not drawn in a conversation"), message("the conversation"),
                           message("Take each behaviour's first instruction"));
    const auto messages = messages_of(before, request.system_prompt, request.prompt);
    const auto orders = request.every_order ? steering::orders_of(request.deck) : std::vector<Deck>{request.deck};
    steering::SideTable table(parts.decoder->config().vocab_size);
    Plan plan;
    plan.methods = parts.methods();
    std::exception_ptr first_refusal;
    const auto plan_one = [&](int order, int sample, Method method) {
        const auto& deck = orders[std::size_t(order)];
        const auto seed = request.seed + std::uint64_t(sample);
        Random paraphrases(seed + std::uint64_t(order));
        AnswerStart start{int(plan.answers.size()), order, method, deck, {}, {}, sample};
        Message refused;
        try {
            auto input = before.turns.empty() ? assembler.assemble(request.prompt, deck, method, *tokens, table,
                                                                   request.sample_instruction ? &paraphrases : nullptr)
                         : before.every_turn
                             ? steering::assemble_every_turn(assembler, messages, deck, method, *tokens, table)
                             : assembler.assemble_chat(messages, deck, method, *tokens, table);
            auto learned = methods::parts_of(deck, method, *plan.methods);
            start.input = input.shown;
            start.pieces =
                pieces_of(parts.assembler->tokenizer(), parts.decoder->config().vocab_size, input.ids, input.rows);
            input.ids.insert(input.ids.end(), begin.begin(), begin.end());
            plan.inputs.push_back({std::move(input.ids), input.set, std::move(learned), seed, begin.size()});
            plan.answer_of.push_back(start.answer);
        } catch (const InvalidInput& missing) {
            refused = missing.sentence();
            if (!first_refusal) first_refusal = std::current_exception();
        }
        plan.answers.push_back(std::move(start));
        plan.refused.push_back(std::move(refused));
    };
    for (int order = 0; order < int(orders.size()); ++order)
        for (int sample = 0; sample < request.samples; ++sample)
            for (const auto method : request.methods) plan_one(order, sample, method);
    if (plan.inputs.empty()) std::rethrow_exception(first_refusal);
    plan.side = table.rows();
    // The lab's own lives as long as its jobs.
    plan.assembler = own ? std::make_shared<const steering::Assembler>(std::move(*own))
                         : std::shared_ptr<const steering::Assembler>(std::shared_ptr<void>(), &assembler);
    return plan;
}

} // namespace

Job Lab::generate(GenerateRequest request, Sink sink)
{
    return converse(*this, {}, std::move(request), std::move(sink));
}

Job converse(Lab& lab, const Conversation& conversation, GenerateRequest request, Sink sink)
{
    const auto& parts = lab.parts();
    if (!conversation.system.empty()) request.system_prompt = conversation.system;
    if (!conversation.prompt.empty()) request.prompt = conversation.prompt;
    auto plan = plan_of(parts, request, conversation);
    generate::GenerateSettings settings;
    settings.max_new_tokens = request.max_new_tokens - int(request.begin.size());
    settings.temperature = request.temperature;
    settings.top_p = request.top_p;
    settings.top_k = request.top_k;
    return lab.parts().start({"answers", std::move(sink)}, [&parts, settings, request = std::move(request),
                                                            plan = std::move(plan)](Job::State& state,
                                                                                    const Sink& tell) {
        const Stopwatch watch;
        for (const auto& answer : plan.answers) tell(answer);
        for (std::size_t i = 0; i < plan.answers.size(); ++i) {
            if (plan.refused[i].empty()) continue;
            AnswerDone none;
            none.answer = int(i);
            none.refused = plan.refused[i];
            tell(none);
        }
        const auto& assembler = *plan.assembler;
        const auto& tokenizer = assembler.tokenizer();
        std::vector<steering::AnswerReader> readers(plan.inputs.size(), steering::AnswerReader(assembler));
        const auto tell_pieces = [&](int answer, std::vector<ThoughtReader::Stretch> stretches) {
            for (auto& one : stretches) tell(AnswerPiece{answer, std::move(one.text), one.thought});
        };
        std::vector<TokenId> begin;
        std::vector<OutputPiece> begun;
        for (const auto& piece : request.begin) {
            begin.push_back(TokenId(piece.id));
            begun.push_back(piece);
            begun.back().text = tokenizer.piece(TokenId(piece.id)); // a caller may know the id alone
        }
        for (std::size_t i = 0; i < plan.inputs.size(); ++i)
            for (const auto id : begin) tell_pieces(plan.answer_of[i], readers[i].push(id));
        std::vector<std::vector<OutputPiece>> pieces(plan.inputs.size());
        if (request.probabilities) std::ranges::fill(pieces, begun);
        std::vector<AnswerJudged> asked; // whose badges have questions, which are put when all is answered
        std::vector<std::string> texts;  // of these
        generate::Listener listener;
        if (request.probabilities)
            listener.chosen = [&](std::size_t i, TokenId id, const at::Tensor& logits) {
                pieces[i].push_back(piece_of(tokenizer, id, logits));
            };
        listener.token = [&](std::size_t i, TokenId id) { tell_pieces(plan.answer_of[i], readers[i].push(id)); };
        listener.end = [&](std::size_t i, const generate::Continuation& done) {
            const auto& start = plan.answers[std::size_t(plan.answer_of[i])];
            tell_pieces(start.answer, readers[i].finish());
            AnswerDone end;
            end.answer = start.answer;
            auto ids = begin;
            ids.insert(ids.end(), done.ids.begin(), done.ids.end());
            auto read = assembler.answer_of(ids);
            end.text = std::move(read.answer);
            end.thoughts = std::move(read.thoughts);
            end.badges = parts.badges(request.prompt, steering::enabled_chips(start.deck), end.text, start.deck.join);
            end.tokens = int(ids.size());
            end.seconds = watch.seconds();
            end.truncated = done.truncated;
            end.pieces = std::move(pieces[i]);
            if (!std::ranges::all_of(end.badges, &Badge::judged)) {
                asked.push_back({end.answer, end.badges});
                texts.push_back(end.text);
            }
            tell(std::move(end));
        };
        methods::answer(*parts.decoder, plan.side, plan.inputs, settings, listener, state.cancel, request.composing);
        std::vector<behaviors::OpenQuestion> open;
        for (std::size_t i = 0; i < asked.size(); ++i) add_open_questions(open, asked[i].badges, texts[i]);
        (void)try_questions(&parts, open, request.judge, state.cancel);
        for (auto& one : asked) tell(std::move(one));
    });
}

} // namespace steerdeck::lab
