#include "core/lab/token_probabilities.h"

#include "core/base/csv.h"
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/lab/deck_json.h"
#include "core/steering/words.h"

#include <algorithm>

namespace steerdeck::lab {
namespace {

constexpr std::size_t most_others = 4;

/// What a caller went on from by its id alone has no numbers.
bool is_known(const OutputPiece& piece) { return piece.probability > 0 || piece.rank > 0; }

Json known(bool is, const Json& value) { return is ? value : Json(); }

std::uint64_t seed_of(const TokenProbabilities& run, const AnswerStart& start)
{
    return run.request.seed + std::uint64_t(start.sample);
}

/// Nothing steers without steering.
Deck deck_of(const AnswerStart& start) { return start.method == Method::none ? Deck{{}, start.deck.join} : start.deck; }

std::string heads()
{
    CsvLine line;
    for (const char* head : {"control", "mode", "deck", "order", "sample", "seed", "prompt", "position", "token", "id",
                             "probability", "entropy_bits", "rank"})
        line.text(head);
    for (std::size_t i = 1; i <= most_others; ++i)
        for (const char* what : {"", "_id", "_probability"}) line.text("other_" + std::to_string(i) + what);
    return line.end();
}

} // namespace

std::string words_of(const Deck& deck)
{
    const auto& joined = steering::operator_of(deck.join);
    const std::string sign(joined.sign);
    const bool before = joined.place == steering::Place::before;
    std::string text;
    for (const auto& part : steering::parts_of(deck)) {
        if (!text.empty() || before) text += (text.empty() ? "" : " ") + (sign.empty() ? "" : sign + " ");
        for (const auto& [chip, place] : part) {
            if (place != part.front().number) text += "|";
            text += steering::word_of(chip, 4);
            if (chip.strength != 1) text += "*" + csv_number(chip.strength, 3);
        }
    }
    return text;
}

std::string token_probabilities_csv(const TokenProbabilities& run)
{
    auto text = heads();
    for (const auto& [start, done] : run.answers)
        for (std::size_t i = 0; i < done.pieces.size(); ++i) {
            const auto& piece = done.pieces[i];
            CsvLine line;
            line.text(steering::name_of(start.method)).text(steering::name_of(start.deck.join));
            line.text(words_of(deck_of(start))).number(std::size_t(start.order)).number(std::size_t(start.sample));
            line.number(std::size_t(seed_of(run, start))).text(run.request.prompt).number(i);
            line.text(piece.text).number(std::size_t(piece.id));
            is_known(piece) ? line.number(piece.probability) : line.text({});
            piece.entropy >= 0 ? line.number(piece.entropy) : line.text({});
            piece.rank > 0 ? line.number(std::size_t(piece.rank)) : line.text({});
            for (std::size_t k = 0; k < most_others; ++k) {
                const bool there = k < piece.others.size();
                const OutputPiece::Other other = there ? piece.others[k] : OutputPiece::Other{};
                line.text(other.text);
                there&& other.id >= 0 ? line.number(std::size_t(other.id)) : line.text({});
                there ? line.number(other.probability) : line.text({});
            }
            text += line.end();
        }
    return text;
}

Json token_probabilities_json(const TokenProbabilities& run)
{
    Json answers = Json::array();
    for (const auto& [start, done] : run.answers) {
        if (done.pieces.empty()) continue;
        Json tokens = Json::array();
        for (const auto& piece : done.pieces) {
            Json others = Json::array();
            for (const auto& other : piece.others)
                others.push_back(
                    {{"text", other.text}, {"id", known(other.id >= 0, other.id)}, {"probability", other.probability}});
            tokens.push_back({{"text", piece.text},
                              {"id", piece.id},
                              {"probability", known(is_known(piece), piece.probability)},
                              {"entropy", known(piece.entropy >= 0, piece.entropy)},
                              {"rank", known(piece.rank > 0, piece.rank)},
                              {"others", std::move(others)}});
        }
        answers.push_back({{"control", steering::name_of(start.method)},
                           {"mode", steering::name_of(start.deck.join)},
                           {"order", start.order},
                           {"sample", start.sample},
                           {"seed", seed_of(run, start)},
                           {"deck", chips_json(deck_of(start))},
                           {"text", done.text},
                           {"tokens", std::move(tokens)}});
    }
    return {{"format", "steerdeck.token_probabilities/1"},
            {"model", run.model},
            {"prompt", run.request.prompt},
            {"system_prompt", run.request.system_prompt},
            {"temperature", run.request.temperature},
            {"answers", std::move(answers)}};
}

bool names_json(const std::filesystem::path& file)
{
    auto ending = file.extension().string();
    std::ranges::transform(ending, ending.begin(), [](unsigned char c) { return c < 128 ? char(std::tolower(c)) : c; });
    return ending == ".json";
}

void write_token_probabilities(const std::filesystem::path& file, const TokenProbabilities& run)
{
    if (std::ranges::all_of(run.answers, [](const auto& answer) { return answer.second.pieces.empty(); }))
        throw InvalidInput(message("No answer has tokens with their probabilities"), file.string(),
                           message("Let an answer come first"));
    write_file_atomically(file,
                          names_json(file)
                              ? token_probabilities_json(run).dump(1, ' ', false, Json::error_handler_t::replace) + "\n"
                              : token_probabilities_csv(run));
}

} // namespace steerdeck::lab
