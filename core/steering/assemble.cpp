#include "core/steering/assemble.h"

#include "core/base/error.h"

#include <algorithm>
#include <charconv>
#include <numeric>
#include <string_view>
#include <tuple>
#include <utility>

namespace steerdeck::steering {
namespace {

// Marks the place of the steering rows while the template is rendered; private-use characters survive trimming and
// escaping.
constexpr const char* marker = "\uE000\uE001";

/// A mark that no message holds: they may come from strangers.
std::string mark_for(const Json& messages)
{
    std::string mark = marker;
    for (std::size_t i = 0; i < messages.size(); ++i)
        if (messages[i].at("content").get_ref<const std::string&>().find(mark) != std::string::npos) {
            mark += marker;
            i = std::size_t(-1); // from the beginning
        }
    return mark;
}

void append(std::vector<std::int32_t>& ids, const std::vector<TokenId>& more)
{
    ids.insert(ids.end(), more.begin(), more.end());
}

/// `value` with at most `digits` significant digits, whatever the language of the desktop.
std::string number(double value, int digits)
{
    char text[32];
    return {text, std::to_chars(text, text + sizeof text, value, std::chars_format::general, digits).ptr};
}

/// A chip as it is written on the command line, without its strength: "german~spanish:0.3".
std::string written(const Chip& chip)
{
    return chip.blend_target.empty() ? chip.behavior
                                     : chip.behavior + "~" + chip.blend_target + ":" + number(chip.blend_weight, 3);
}

/// What stands at one place of a deck's rows: the row of `chip`; without one the learned row called `row`, or else
/// `word` of the vocabulary.
struct Slot {
    const Chip* chip = nullptr;
    std::string_view row, word;
};

/// The slots of one part.
std::vector<Slot> slots_of(const DeckPart& part)
{
    std::vector<Slot> slots;
    for (const auto& [chip, number] : part) {
        if (!slots.empty()) slots.push_back({nullptr, or_name, {}});
        if (chip.negated) slots.push_back({nullptr, not_name, {}});
        slots.push_back({&chip, {}, {}});
    }
    return slots;
}

/// The slots of a deck, from the first to the last; a single part stands alone under every conjunction.
std::vector<Slot> slots_of(const std::vector<DeckPart>& parts, const Operator& joined)
{
    const Slot between = {nullptr, joined.name, joined.word};
    const bool empty = joined.name.empty() && joined.word.empty();
    std::vector<Slot> slots;
    for (const auto& part : parts) {
        const bool due = joined.place == Place::before || (joined.place == Place::between && !slots.empty());
        if (due && !empty) slots.push_back(between);
        const auto own = slots_of(part);
        slots.insert(slots.end(), own.begin(), own.end());
    }
    if (joined.place == Place::behind_set && parts.size() > 1) slots.push_back(between);
    return slots;
}

/// What decides a chip's place in a set.
auto key_of(const behaviors::BehaviorSet& set, const Chip& chip)
{
    return std::tie(set.at(chip.behavior).category, chip.behavior, chip.strength, chip.blend_target, chip.blend_weight,
                    chip.negated);
}

} // namespace

std::string shown_name(const Chip& chip)
{
    if (chip.blend_target.empty()) return chip.behavior;
    return chip.behavior + "→" + chip.blend_target + " " + number(chip.blend_weight * 100, 4) + "%";
}

const std::string& worded_by(const Chip& chip)
{
    return chip.blend_target.empty() || chip.blend_weight <= 0.5 ? chip.behavior : chip.blend_target;
}

void check_chips(const Deck& deck)
{
    for (const auto& chip : deck.chips) {
        if (!(chip.strength >= 0 && chip.strength <= 10))
            throw InvalidInput(message("The strength of \"{}\" is {}", chip.behavior, number(chip.strength, 6)),
                               message("the deck"), message("Give 0 to 2"));
        if (chip.blend_target.empty()) continue;
        if (!(chip.blend_weight >= 0 && chip.blend_weight <= 1))
            throw InvalidInput(message("The share of \"{}\" in \"{}\" is {}", chip.blend_target, chip.behavior,
                                       number(chip.blend_weight, 6)),
                               message("the deck"), message("Give 0 to 1"));
        if (chip.blend_target == chip.behavior)
            throw InvalidInput(message("\"{}\" is blended with itself", chip.behavior), message("the deck"),
                               message("Choose another behaviour, or none"));
    }
    check_nested(deck, Method::none);
}

Assembler::Assembler(Tokenizer tokenizer, ChatTemplate chat_template, behaviors::BehaviorSet set, int vocab_size)
    : tokenizer_(std::move(tokenizer)), template_(std::move(chat_template)), set_(std::move(set)),
      vocab_size_(vocab_size)
{
    look_for_thoughts();
}

Assembler Assembler::with_variables(const Json& variables) const
{
    auto changed = *this;
    changed.template_ = template_.with(variables);
    changed.look_for_thoughts();
    return changed;
}

Assembler Assembler::with_system(const std::string& text) const
{
    auto changed = *this;
    changed.system_ = text;
    if (text.empty()) return changed;
    const auto refuse = [](const Message& why) {
        throw InvalidInput(why, message("the chat template"),
                           message("Leave the system prompt out, or put it into the prompts"));
    };
    if (template_.is_plain())
        refuse(message("The model has no chat template, so nothing can be said to it as the system"));
    changed.system_ = marker;
    if (template_.render(changed.conversation("Hello")).find(marker) == std::string::npos)
        refuse(message("The chat template leaves out what the system says"));
    changed.system_ = text;
    changed.look_for_thoughts();
    return changed;
}

Assembler Assembler::with_behaviors(behaviors::BehaviorSet set) const
{
    auto changed = *this;
    changed.set_ = std::move(set);
    return changed;
}

Assembler Assembler::with_wording(behaviors::WordingForm form) const
{
    auto changed = *this;
    changed.wording_ = form;
    return changed;
}

Assembler Assembler::without_template() const
{
    auto changed = *this;
    changed.template_ = ChatTemplate::plain();
    changed.system_.clear();
    changed.look_for_thoughts();
    return changed;
}

Json Assembler::conversation(const std::string& user) const
{
    Json turns = Json::array();
    if (!system_.empty()) turns.push_back({{"role", "system"}, {"content", system_}});
    turns.push_back({{"role", "user"}, {"content", user}});
    return turns;
}

void Assembler::look_for_thoughts()
{
    begins_with_thoughts_ = false;
    if (template_.is_plain()) return;
    try {
        begins_with_thoughts_ = opens_thoughts(template_.render(conversation("Hello")));
    } catch (const InvalidInput&) {
        // A template that refuses this refuses every prompt, and says so there.
    }
}

std::vector<std::int32_t> Assembler::checked(std::string_view text, bool goes_on) const
{
    auto ids = goes_on ? tokenizer_.encode_further(text) : tokenizer_.encode(text);
    for (const auto id : ids)
        if (id >= vocab_size_)
            throw InvalidInput(
                message("The model has no row for \"{}\", id {} of its tokenizer", tokenizer_.piece(id), id),
                message("the text"), message("Leave it out, or write it otherwise"));
    return {ids.begin(), ids.end()};
}

std::vector<std::int32_t> Assembler::encode(const std::string& text) const { return checked(text, false); }

std::vector<std::int32_t> Assembler::user_turn(const std::string& text, const std::vector<std::int32_t>& rows,
                                               int* rows_begin) const
{
    const auto messages = conversation("");
    return turn_in(messages, messages.size() - 1, text, rows, rows_begin);
}

std::vector<std::int32_t> Assembler::turn_in(const Json& messages, std::size_t turn, const std::string& text,
                                             const std::vector<std::int32_t>& rows, int* rows_begin) const
{
    std::vector<std::int32_t> ids;
    if (template_.is_plain()) {
        std::string before, behind;
        for (std::size_t i = 0; i < messages.size(); ++i)
            if (i != turn) (i < turn ? before : behind) += messages[i].at("content").get<std::string>();
        append(ids, tokenizer_.before_text());
        append(ids, checked(before + text, false));
        if (rows_begin) *rows_begin = int(ids.size());
        append(ids, rows);
        if (!behind.empty()) append(ids, checked(behind, true));
        return ids;
    }
    // Many templates trim a turn; with rows behind it nothing would be trimmed. So the end is trimmed always, and the
    // same text is read with rows and without them.
    const std::string trimmed = text.substr(0, text.find_last_not_of(" \t\r\n") + 1);
    auto said = messages;
    said[turn]["content"] = trimmed;
    const auto mark = mark_for(said);
    if (!rows.empty()) said[turn]["content"] = trimmed + mark;
    const std::string rendered = template_.render(said);
    const auto at = rendered.rfind(mark);
    if (!rows.empty() && at == std::string::npos)
        throw Mismatch(message("The chat template drops the end of the user's text, where steering tokens stand"), "",
                       message("Use a model whose template writes the whole text"));
    if (rows.empty()) return checked(rendered, false);
    append(ids, checked(std::string_view(rendered).substr(0, at), false));
    if (rows_begin) *rows_begin = int(ids.size());
    append(ids, rows);
    append(ids, checked(std::string_view(rendered).substr(at + mark.size()), true));
    return ids;
}

std::vector<std::int32_t> Assembler::after_answer() const
{
    if (template_.is_plain()) return {};
    const Json turns =
        Json::array({{{"role", "user"}, {"content", "Hello"}}, {{"role", "assistant"}, {"content", marker}}});
    const std::string rendered = template_.render(turns, false);
    const auto at = rendered.rfind(marker);
    if (at == std::string::npos) return {};
    return tokenizer_.encode_further(std::string_view(rendered).substr(at + std::string_view(marker).size()));
}

std::vector<DeckPart> Assembler::in_reading_order(const Deck& deck) const
{
    auto parts = parts_of(deck);
    if (operator_of(deck.join).place != Place::behind_set) return parts;
    const auto before = [&](const NumberedChip& a, const NumberedChip& b) {
        return key_of(set_, a.chip) < key_of(set_, b.chip);
    };
    for (auto& part : parts) std::ranges::sort(part, before);
    std::ranges::sort(parts, [&](const DeckPart& a, const DeckPart& b) {
        return std::ranges::lexicographical_compare(a, b, before);
    });
    return parts;
}

DeckRows Assembler::rows_of(const Deck& deck, const TokenStore& tokens, SideTable& table) const
{
    return rows_of(in_reading_order(deck), deck.join, tokens, table);
}

DeckRows Assembler::rows_of(const std::vector<DeckPart>& parts, Join join, const TokenStore& tokens,
                            SideTable& table) const
{
    const auto& joined = operator_of(join);
    DeckRows rows;
    for (const auto& [chip, learned, word] : slots_of(parts, joined)) {
        if (chip) {
            const auto& own = tokens.at(chip->behavior);
            rows.ids.push_back(chip->blend_target.empty() ? table.id_of(own, chip->strength)
                                                          : table.id_of(own, tokens.at(chip->blend_target),
                                                                        chip->blend_weight, chip->strength));
            rows.labels.push_back({chip->behavior, written(*chip), chip->strength});
            rows.text += "«" + shown_name(*chip) + "»";
        } else if (!learned.empty()) {
            const std::string name(learned);
            rows.ids.push_back(table.id_of(tokens.at(name), 1));
            rows.labels.push_back({name, name, 1});
            rows.text += "«" + std::string(bare_name(name)) + "»";
        } else {
            append(rows.ids, checked(word, true));
            rows.text += word;
        }
    }
    if (joined.place != Place::behind_set || parts.size() < 2) return rows;
    for (const auto& part : parts) rows.set_parts.push_back(int(slots_of(part).size()));
    rows.sharing_a_position = std::accumulate(rows.set_parts.begin(), rows.set_parts.end(), 0);
    if (rows.sharing_a_position == int(parts.size())) rows.set_parts.clear(); // a row each
    return rows;
}

std::string Assembler::instructed(const std::string& prompt, const std::vector<DeckPart>& parts, Join join,
                                  std::span<const std::size_t> paraphrases) const
{
    const auto& joined = operator_of(join);
    std::vector<behaviors::Instruction> instructions;
    for (const auto& part : parts)
        for (const auto& [chip, number] : part)
            instructions.push_back({set_.index_of(worded_by(chip)), paraphrases[number], joined.negated || chip.negated,
                                    number != part.front().number});
    behaviors::Wording wording;
    wording.conjunction = joined.conjunction;
    wording.form = wording_;
    return behaviors::instruct(set_, prompt, instructions, wording);
}

Assembled Assembler::assemble(const std::string& prompt, const Deck& deck, Method method, const TokenStore& tokens,
                              SideTable& table, Random* paraphrases) const
{
    std::vector<std::size_t> numbers;
    for (const auto& chip : enabled_chips(deck))
        numbers.push_back(
            paraphrases ? behaviors::draw_instruction(set_, set_.index_of(worded_by(chip)), *paraphrases).paraphrase
                        : 0);
    return assemble(prompt, deck, method, tokens, table, numbers);
}

Assembled Assembler::assemble(const std::string& prompt, const Deck& deck, Method method, const TokenStore& tokens,
                              SideTable& table, std::span<const std::size_t> paraphrases) const
{
    const Frame frame = [this](const std::string& text, const std::vector<std::int32_t>& rows, int* begin) {
        return user_turn(text, rows, begin);
    };
    return assemble_in(frame, prompt, deck, method, tokens, table, paraphrases);
}

Assembled Assembler::assemble_in(const Frame& frame, const std::string& prompt, const Deck& deck, Method method,
                                 const TokenStore& tokens, SideTable& table,
                                 std::span<const std::size_t> paraphrases) const
{
    check_chips(deck);
    check_nested(deck, method);
    const auto parts = in_reading_order(deck);
    std::size_t chips = 0;
    for (const auto& part : parts) {
        chips += part.size();
        for (const auto& [chip, number] : part)
            if (!chip.blend_target.empty()) (void)set_.index_of(chip.blend_target);
    }
    const auto those = [&](bool (*wanted)(Method)) { // the parts that steer so; alternatives steer alike
        auto some = parts;
        std::erase_if(some, [&](const DeckPart& part) { return !wanted(way_of(part.front().chip, method)); });
        return some;
    };
    const auto worded = those([](Method way) { return has_instructions(way); }),
               in_rows = those([](Method way) { return has_rows(way); });
    Assembled result;
    result.shown = prompt;
    if (!worded.empty() || has_instructions(method)) {
        if (paraphrases.size() != chips)
            throw InvalidInput(message("There are {} paraphrases for {} behaviours", paraphrases.size(), chips),
                               message("the deck"), message("Give one for each"));
        result.shown = instructed(prompt, worded, deck.join, paraphrases);
    }
    if (in_rows.empty()) {
        result.ids = frame(result.shown, {}, nullptr);
        return result;
    }
    auto rows = rows_of(in_rows, deck.join, tokens, table);
    int begin = 0;
    result.ids = frame(result.shown, rows.ids, &begin);
    result.steered = true;
    if (rows.sharing_a_position > 0) result.set = {begin, rows.sharing_a_position, std::move(rows.set_parts)};
    result.rows = std::move(rows.labels);
    result.shown += rows.text;
    return result;
}

} // namespace steerdeck::steering
