#include "core/lab/exchange.h"

#include "core/base/error.h"
#include "core/exchange/card.h"
#include "core/lab/checks.h"
#include "core/steering/assemble.h"

#include <algorithm>
#include <charconv>

namespace steerdeck::lab {
namespace fs = std::filesystem;

const std::vector<ReceiverInfo>& receivers()
{
    static const std::vector<ReceiverInfo> all = {
        {Receiver::hf, "hf", "Hugging Face folder (transformers, vLLM)",
         "Every behaviour, blend and strength as a word of the vocabulary, and <and>, <or>, <not>; they stand where a "
         "text says them.",
         "Not the join set, which puts rows at one position; not LM-Steer, CAA and LoRA.", false, false},
        {Receiver::gguf, "gguf", "GGUF file (llama.cpp, Ollama, LM Studio)",
         "Every behaviour, blend and strength as a word of the vocabulary, and <and>, <or>, <not>; they stand where a "
         "text says them.",
         "Not the join set, which puts rows at one position; not LM-Steer, CAA and LoRA.", false, false},
        {Receiver::peft, "peft", "PEFT folders (prompt tuning, trainable tokens)",
         "Trainable tokens: every row as a word of the vocabulary; prompt tuning: the deck as it stands, its strengths "
         "and blends in it.",
         "Prompt tuning puts the rows before the whole input, where they were not trained, so that it acts otherwise; "
         "not the join set.",
         false, false},
        {Receiver::prompt_embeds, "prompt-embeds", "Prompt embeddings (vLLM)",
         "The deck and one question as the very rows that the model reads: joins, strengths and blends in them.",
         "Not the join set; each question is exported by itself.", true, false},
        {Receiver::card, "card", "Share card (another Steerdeck)",
         "Deck, question, settings and rows, every join among them: another Steerdeck with the same model gives the "
         "same answer.",
         "Not the model, and not what LM-Steer, CAA and LoRA learned.", true, true}};
    return all;
}

const ReceiverInfo& info_of(Receiver receiver) { return receivers()[std::size_t(receiver)]; }

Receiver receiver_named(const std::string& name)
{
    std::string known;
    for (const auto& one : receivers()) {
        if (one.name == name) return one.receiver;
        known += (known.empty() ? "" : ", ") + std::string(one.name);
    }
    throw InvalidInput(message("There is no receiver \"{}\"", name), "", message("Choose one of: {}", known));
}

std::vector<Message> notes_on(const ExportRequest& request)
{
    std::vector<Message> notes;
    const bool words = request.to == Receiver::hf || request.to == Receiver::gguf || request.to == Receiver::peft;
    const auto chips = steering::enabled_chips(request.deck);
    const bool scaled = std::ranges::any_of(chips, [](const Chip& chip) { return chip.strength != 1; });
    const bool blended = std::ranges::any_of(chips, [](const Chip& chip) { return !chip.blend_target.empty(); });
    if (words && (scaled || blended))
        notes.push_back(scaled && blended
                            ? message("Strengths and blends are part of the rows: each has a word of its own.")
                        : scaled ? message("Strengths are part of the rows: each has a word of its own.")
                                 : message("Blends are part of the rows: each has a word of its own."));
    if (words)
        notes.push_back(message("The operator <set> is left out: no other program puts several rows at one position."));
    if (request.to == Receiver::peft)
        notes.push_back(message("In prompt tuning the rows stand before the whole input, not behind the question where "
                                "they were trained; trainable tokens stand where a text says them."));
    return notes;
}

void check(const ExportRequest& request)
{
    steering::check_chips(request.deck);
    const auto& info = info_of(request.to);
    if (steering::enabled_chips(request.deck).empty())
        throw InvalidInput(message("No behaviour is named"), message("the export"), message("Name at least one"));
    if (request.deck.join == Join::set && request.to != Receiver::card)
        throw InvalidInput(message("The join set cannot be carried: it puts the rows of all behaviours at one "
                                   "position, which no other program does"),
                           message("the deck"), message("Choose another join, or export a share card"));
    if (info.needs_prompt && request.prompt.find_first_not_of(" \t\r\n") == std::string::npos)
        throw InvalidInput(message("A question is missing"), message("the export"),
                           message("Give the one that is asked: {} carries it with the deck", info.name));
    if (!request.dtype.empty() && request.to != Receiver::hf && request.to != Receiver::gguf &&
        request.to != Receiver::prompt_embeds)
        throw InvalidInput(message("The rows stand in float32"), "--dtype", message("Leave it out"));
    if (!request.dtype.empty() && request.dtype != "float32" && request.dtype != "float16" &&
        request.dtype != "bfloat16")
        throw InvalidInput(message("There is no number type \"{}\"", request.dtype), "--dtype",
                           message("Choose float32, float16 or bfloat16"));
    if (request.max_new_tokens < 1)
        throw InvalidInput(message("An answer of {} tokens is none", request.max_new_tokens), message("the export"),
                           message("Give at least 1"));
    if (request.out.empty())
        throw InvalidInput(message("No place is named for the export"), "--out",
                           message("Name a folder; of a card a file"));
    std::error_code none;
    const bool there = fs::exists(request.out, none);
    if (there && info.is_file == fs::is_directory(request.out, none))
        throw UnwritableFile(info.is_file ? message("There is a folder where the card shall be")
                                          : message("There is a file where the folder shall be"),
                             request.out.string(), message("Choose another place"));
    const bool empty = fs::is_directory(request.out, none) && fs::is_empty(request.out, none);
    if (there && !empty && !request.replace)
        throw UnwritableFile(message("Something stands there already"), request.out.string(),
                             message("Choose another place, or ask for it to be replaced (--replace)"));
    const auto place = fs::absolute(request.out).lexically_normal();
    check_can_be_written(place.has_filename() ? place.parent_path() : place.parent_path().parent_path());
}

bool is_card(const fs::path& file) { return exchange::is_card(file); }

} // namespace steerdeck::lab
