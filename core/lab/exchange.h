/// Tokens out to other programs, and rows of others in. Plain values; the work runs on the calling thread.
#pragma once

#include "core/base/message.h"
#include "core/lab/lab.h"

namespace steerdeck::lab {

// ---- out ------------------------------------------------------------------------------------------------------------

/// Who shall use the tokens.
enum class Receiver { hf, gguf, peft, prompt_embeds, card };

/// A receiver, as it is offered.
struct ReceiverInfo {
    Receiver receiver;
    const char* name;    // "hf", as the terminal has it
    const char* title;   // for people
    const char* carries; // one sentence
    const char* cannot;  // one sentence
    bool needs_prompt;   // the deck is exported with a question
    bool is_file;        // otherwise a folder
};
const std::vector<ReceiverInfo>& receivers();
const ReceiverInfo& info_of(Receiver receiver);
/// Throws InvalidInput naming those that exist.
Receiver receiver_named(const std::string& name);

struct ExportRequest {
    Receiver to = Receiver::hf;
    Deck deck;                 // whose behaviours, blends and strengths become words; its join, for who needs it
    std::string prompt = {};   // for who needs one
    std::filesystem::path out; // a folder that is new or empty; of a card the file
    bool replace = false;      // what stands there may be replaced
    std::string dtype = {};    // of the numbers: float32, float16, bfloat16; empty: as the model's files have them
    bool round_rows = false;   // the rows as the model's numbers are, which makes smaller files
    int max_new_tokens = 256;  // of an answer: what cards and requests ask for
    double temperature = 0, top_p = 1;
    std::uint64_t seed = 0;
    bool answer = true; // a card gets the answer that this model gives
    int top_k = 0;      // as the settings above, of a card
    std::string system_prompt = {};
};

/// What the receiver is given otherwise than it stands on the deck: a sentence each, told before any work.
std::vector<Message> notes_on(const ExportRequest& request);

/// Throws InvalidInput for what cannot be carried at all, and UnwritableFile where something stands in the way.
void check(const ExportRequest& request);

/// A word of the receiver's vocabulary.
struct ExportedWord {
    std::string name; // "german", "german~spanish:0.3", "german*1.5", "<and>"
    std::string text; // "<steer:german>"
    int id = 0;
};

struct ExportDone {
    std::filesystem::path out;
    std::vector<std::filesystem::path> files;
    std::vector<ExportedWord> words;
    std::string deck;    // in words: "<steer:german><steer:and><steer:lower_case>"
    std::string snippet; // that uses it: a program or commands
    std::vector<Message> notes;
    double row_loss = 0; // largest difference of a row's number, as a share of the row's largest
    std::uint64_t bytes = 0;
    double seconds = 0;
};

/// Writes what `request` asks for, all at once: until it is whole nothing stands at its place. Throws as `check`;
/// InvalidInput for a token that is missing, or what the receiver's files cannot say; Cancelled.
ExportDone export_tokens(Lab& lab, const ExportRequest& request, const ProgressSink& progress = {},
                         const Cancel& cancel = {});

// ---- in -------------------------------------------------------------------------------------------------------------

struct ImportRequest {
    std::filesystem::path file;          // a PEFT folder, a safetensors file of rows, a card, a token
    std::vector<std::string> names = {}; // behaviours or operators, one a row; empty: as the file says
    bool replace = false;                // a token of the same name makes room, its file renamed to "<file>.aside"
};

struct ImportDone {
    std::string kind, base; // "PEFT prompt tuning"; what the file says its model is, may be empty
    std::vector<std::string> tokens;
    std::vector<std::filesystem::path> files; // one a token; empty path where the same row was there already
};

/// Keeps the rows of a file as tokens of the open model in the user's folder. Throws UnreadableFile; Mismatch with both
/// sizes or naming both models; InvalidInput for a name that the behaviour set does not have, or a token that is there
/// and would be replaced unasked.
ImportDone import_rows(Lab& lab, const ImportRequest& request);

bool is_card(const std::filesystem::path& file);

/// What a share card asks for.
struct OpenedCard {
    std::string prompt, model; // of whom it was made
    Deck deck;
    Method method = Method::steering;
    int max_new_tokens = 256;
    double temperature = 0, top_p = 1;
    std::uint64_t seed = 0;
    std::string template_variables; // a JSON object; empty: none
    std::string answer;             // that its maker got; may be empty
    int top_k = 0;
    std::string system_prompt = {};
};

/// Opens a card: its rows stand on the open model's deck, in place of tokens of the same names, until it is closed; no
/// file is written. Throws UnreadableFile; Mismatch naming both models.
OpenedCard open_card(Lab& lab, const std::filesystem::path& file);

} // namespace steerdeck::lab
