#include "core/lab/adapter_effects.h"

#include "core/behaviors/answer_faults.h"
#include "core/lab/parts.h"
#include "core/lab/questions.h"
#include "core/methods/effects.h"

#include <ATen/ATen.h>
#include <algorithm>

namespace steerdeck::lab {
namespace {

void check(const AdapterEffectsRequest& request)
{
    const auto refuse = [](const Message& what, const Message& remedy) {
        throw InvalidInput(what, message("where adapters act"), remedy);
    };
    if (request.method != Method::adapter && request.method != Method::fixed_vector &&
        request.method != Method::joint_adapter)
        refuse(message("The method {} changes no stream", steering::name_of(request.method)),
               message("Choose adapter, fixed_vector or joint_adapter"));
    if (request.strengths.empty() ||
        std::ranges::any_of(request.strengths, [](double s) { return !(s > 0 && s <= 10); }))
        refuse(message("A strength is outside 0 to 10"), message("Give numbers above 0, at most 10"));
    if (request.prompts < 1 || request.prompts > 1000)
        refuse(message("The prompts are too few or too many"), message("Give 1 to 1000"));
    if (request.max_new_tokens < 1 || request.max_new_tokens > 4096)
        refuse(message("The answers' length"), message("Give 1 to 4096"));
    if (request.words < 0 || request.words > 100) refuse(message("The words are too many"), message("Give 0 to 100"));
}

AdapterDose dose_of(const Lab::Parts& parts, const std::vector<std::string>& prompts, const Deck& deck,
                    const methods::Effects& effects, const evaluate::JudgeServer& judge, const Cancel& cancel)
{
    AdapterDose dose;
    std::vector<std::vector<Badge>> all;
    std::vector<behaviors::OpenQuestion> open;
    dose.strength = deck.chips[0].strength;
    for (const auto& layer : effects.layers) dose.share += layer.share / double(effects.layers.size());
    const auto n = double(prompts.size());
    for (std::size_t i = 0; i < prompts.size(); ++i) {
        const auto text = parts.assembler->answer_of(effects.answers[i].ids).answer;
        const bool empty = text.find_first_not_of(" \t\r\n") == std::string::npos;
        dose.repeated += behaviors::repeated_share(text) / n;
        if (empty || behaviors::goes_round(text)) dose.broken += 1 / n;
        all.push_back(parts.badges(prompts[i], deck.chips, text));
        add_open_questions(open, all.back(), text);
    }
    put_questions(&parts, open, judge, cancel);
    for (const auto& badges : all)
        if (!badges.empty() && badges[0].pass()) dose.obeyed += 1 / n;
    return dose;
}

} // namespace

double AdapterEffect::collapses_at() const
{
    double least = 0;
    for (const auto& dose : doses)
        if (dose.broken >= 0.5 && (least == 0 || dose.strength < least)) least = dose.strength;
    return least;
}

AdapterEffects adapter_effects(Lab& lab, const AdapterEffectsRequest& request, const ProgressSink& progress,
                               const Cancel& cancel)
{
    check(request);
    const auto& parts = lab.parts();
    const auto store = parts.methods();
    const auto& set = parts.assembler->behavior_set();
    auto names = request.behaviors;
    if (names.empty())
        for (const auto& behavior : set.behaviors)
            if (store->has(request.method, behavior.name)) names.push_back(behavior.name);
    if (names.empty())
        throw InvalidInput(message("No behaviour has learned by the method {}", steering::name_of(request.method)), "",
                           message("Train it first: steerdeck-cli train adapter"));
    std::vector<std::string> prompts = parts.held_out;
    prompts.resize(std::min(prompts.size(), std::size_t(request.prompts)));

    AdapterEffects result;
    std::vector<std::vector<methods::LayerEffect>> layers; // at strength 1
    const Stopwatch watch;
    // Strength 1, at which the layers are read, is tried once, whether or not it is asked for.
    const bool asked_for_one = std::ranges::find(request.strengths, 1.0) != request.strengths.end();
    const auto total = long(names.size() * (request.strengths.size() + (asked_for_one ? 0 : 1)));
    long done = 0;
    const auto tell = [&] {
        if (progress) progress({message("Reading adapters"), ++done, total, watch.seconds()});
    };
    const auto plain_tokens = parts.tokens();
    for (const auto& name : names) {
        const auto& behavior = set.at(name);
        AdapterEffect one{name, behavior.title, behavior.category, {}, {}};
        const auto at = [&](double strength) {
            Deck deck;
            deck.chips = {{name, strength, true}};
            steering::SideTable table(parts.decoder->config().vocab_size);
            std::vector<methods::GenerationInput> inputs;
            for (const auto& prompt : prompts) {
                auto input = parts.assembler->assemble(prompt, deck, request.method, *plain_tokens, table);
                inputs.push_back({std::move(input.ids), input.set, methods::parts_of(deck, request.method, *store)});
            }
            auto effects = methods::effects_of(*parts.decoder, table.rows(), inputs, request.max_new_tokens, cancel);
            tell();
            return std::pair(dose_of(parts, prompts, deck, effects, request.judge, cancel), std::move(effects.layers));
        };
        auto [dose_of_one, layers_of_one] = at(1);
        layers.push_back(std::move(layers_of_one));
        for (const auto& layer : layers.back()) {
            AdapterLayer shown{layer.layer, std::string(model::name_of(layer.place)), layer.change, layer.share, {}};
            for (const auto id : methods::lens(*parts.decoder, layer.direction, request.words))
                shown.words.push_back(parts.assembler->tokenizer().piece(id));
            one.layers.push_back(std::move(shown));
        }
        for (const double strength : request.strengths)
            one.doses.push_back(strength == 1 ? dose_of_one : at(strength).first);
        result.behaviors.push_back(std::move(one));
    }
    const auto alike = [&](const auto& own) {
        return std::ranges::equal(
            own, layers[0], [](const auto& a, const auto& b) { return a.layer == b.layer && a.place == b.place; });
    };
    if (std::ranges::all_of(layers, alike))
        for (std::size_t l = 0; l < layers[0].size(); ++l) {
            std::vector<double> cosines;
            for (const auto& a : layers)
                for (const auto& b : layers)
                    cosines.push_back(at::cosine_similarity(a[l].direction, b[l].direction, 0).item<double>());
            result.cosines.push_back(std::move(cosines));
        }
    return result;
}

} // namespace steerdeck::lab
