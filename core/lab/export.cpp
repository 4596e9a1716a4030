#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/gguf.h"
#include "core/exchange/exchange.h"
#include "core/lab/checks.h"
#include "core/lab/exchange.h"
#include "core/lab/export_texts.h"
#include "core/lab/parts.h"
#include "core/lab/tools.h"

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>
#include <algorithm>
#include <charconv>

namespace steerdeck::lab {
namespace fs = std::filesystem;
namespace {

constexpr long megabyte = 1 << 20;

std::string number(double value)
{
    char text[32];
    return {text, std::to_chars(text, text + sizeof text, value, std::chars_format::general, 4).ptr};
}

/// The words of an export, in the order of the side table's rows, and what the deck says in them.
struct Vocabulary {
    std::vector<exchange::Word> words;
    std::string deck;
};

/// The deck that texts show: of many behaviours the first two of unlike categories.
Deck shown_deck(const Lab::Parts& parts, const Deck& deck)
{
    auto chips = steering::enabled_chips(deck);
    if (chips.size() <= 4) return deck;
    const auto category = [&](const Chip& chip) { return parts.assembler->behavior_set().at(chip.behavior).category; };
    const auto second = std::find_if(chips.begin(), chips.end(),
                                     [&](const Chip& chip) { return category(chip) != category(chips.front()); });
    Deck shown{{chips.front()}, deck.join};
    if (second != chips.end()) shown.chips.push_back(*second);
    return shown;
}

/// A word for every chip, and for every operator that has a token but <set>.
Vocabulary vocabulary_of(const Lab::Parts& parts, const ExportRequest& request, steering::SideTable& table)
{
    const int vocab_size = parts.decoder->config().vocab_size;
    const auto tokens = parts.tokens();
    Vocabulary made;
    const auto enter = [&](const std::string& name, std::int32_t id) {
        if (std::size_t(id - vocab_size) < made.words.size()) return;
        made.words.push_back({name, exchange::word_text(name), {}, -1, {}});
    };
    Deck alone = request.deck;
    alone.join = Join::concatenation;
    for (auto& chip : alone.chips) chip.negated = false, chip.group = 0; // the operators' words follow
    const auto rows = parts.assembler->rows_of(alone, *tokens, table);
    for (std::size_t i = 0; i < rows.ids.size(); ++i)
        enter(rows.labels[i].written + (rows.labels[i].strength == 1 ? "" : "*" + number(rows.labels[i].strength)),
              rows.ids[i]);
    for (const auto& name : steering::operator_names())
        if (tokens->has(name) && name != steering::set_name) enter(name, table.id_of(tokens->at(name), 1));
    const auto deck = parts.assembler->rows_of(shown_deck(parts, request.deck), *tokens, table);
    for (const auto id : deck.ids)
        made.deck += id >= vocab_size ? made.words.at(std::size_t(id - vocab_size)).text
                                      : std::string(parts.assembler->tokenizer().bytes(id));
    const auto values = table.rows().to(at::kFloat).contiguous();
    for (std::size_t i = 0; i < made.words.size(); ++i) {
        const auto* row = values.const_data_ptr<float>() + std::int64_t(i) * values.size(1);
        made.words[i].row.assign(row, row + values.size(1));
    }
    return made;
}

/// Throws InvalidInput where the receiver's tokenizer reads a question with the deck's words as other ids than the
/// deck itself gives.
void compare_ids(const Lab::Parts& parts, const ExportRequest& request, const std::vector<exchange::Word>& words,
                 const std::string& deck, const fs::path& written)
{
    const auto& assembler = *parts.assembler;
    const std::string prompt = request.prompt.empty() ? "Where does the fox live? " : request.prompt;
    steering::SideTable table(parts.decoder->config().vocab_size);
    (void)vocabulary_of(parts, request, table); // its rows in the order of the words
    auto ours =
        assembler.user_turn(prompt, assembler.rows_of(shown_deck(parts, request.deck), *parts.tokens(), table).ids);
    for (auto& id : ours)
        if (id >= parts.decoder->config().vocab_size)
            id = words.at(std::size_t(id - parts.decoder->config().vocab_size)).id;
    const auto tokenizer = Tokenizer::load(written);
    const auto trimmed =
        assembler.chat_template().is_plain() ? prompt : prompt.substr(0, prompt.find_last_not_of(" \t\r\n") + 1);
    const auto said = trimmed + deck;
    std::vector<TokenId> theirs;
    if (assembler.chat_template().is_plain())
        theirs = tokenizer.encode(said, true);
    else
        theirs =
            tokenizer.encode(assembler.chat_template().render(Json::array({{{"role", "user"}, {"content", said}}})));
    if (ours != theirs)
        throw InvalidInput(message("This tokenizer reads a question otherwise once the words stand in it"),
                           written.string(), message("Export prompt-embeds, which need no words"));
}

/// A folder that takes another's place when it is whole, and is gone where it never is.
class NewFolder {
public:
    NewFolder(fs::path target, bool is_file) : target_(std::move(target)), is_file_(is_file)
    {
        if (target_.filename().empty()) target_ = target_.parent_path();
        part_ = target_;
        part_ += ".part";
        fs::remove_all(part_);
    }
    ~NewFolder()
    {
        std::error_code none;
        fs::remove_all(part_, none);
    }
    NewFolder(const NewFolder&) = delete;
    NewFolder& operator=(const NewFolder&) = delete;

    const fs::path& path() const { return part_; }
    void take_place() const
    {
        std::error_code error;
        auto old = target_;
        old += ".old";
        const bool there = !is_file_ && fs::exists(target_, error);
        if (there) fs::rename(target_, old, error);
        if (!error) fs::rename(part_, target_, error);
        if (error)
            throw UnwritableFile(message("The export cannot be renamed into place: {}", error.message()),
                                 target_.string(), message("Check the folder's permissions"));
        if (there) fs::remove_all(old, error);
    }

private:
    fs::path target_, part_;
    bool is_file_;
};

std::string stem_of(const std::string& name)
{
    auto stem = name.substr(name.find_last_of('/') + 1);
    for (auto& c : stem)
        if (!std::isalnum(static_cast<unsigned char>(c)) && c != '.' && c != '-' && c != '_') c = '-';
    return (stem.empty() ? "model" : stem) + "-steered";
}

/// What PEFT and others call the model: the name that a hub has for it, else its folder.
std::string base_name(const ModelInfo& model)
{
    return model.name.find('/') != std::string::npos ? model.name : model.folder.string();
}

class Export {
public:
    Export(Lab& lab, const ExportRequest& request, const ProgressSink& progress, const Cancel& cancel)
        : lab_(lab), parts_(lab.parts()), request_(request), progress_(progress), cancel_(cancel),
          table_(parts_.decoder->config().vocab_size)
    {
        check(request_);
        done_.notes = notes_on(request_);
        done_.out = request_.out;
    }

    ExportDone run()
    {
        const at::NoGradGuard no_grad;
        NewFolder folder(request_.out, info_of(request_.to).is_file);
        switch (request_.to) {
        case Receiver::hf:
        case Receiver::gguf:
            model_with_words(folder.path());
            break;
        case Receiver::peft:
            peft(folder.path());
            break;
        case Receiver::prompt_embeds:
            prompt_embeds(folder.path());
            break;
        case Receiver::card:
            card(folder.path());
            break;
        }
        cancel_.check("The export");
        folder.take_place();
        list_files();
        done_.seconds = watch_.seconds();
        return std::move(done_);
    }

private:
    TensorWatch told()
    {
        return [this](std::uint64_t done, std::uint64_t total) {
            cancel_.check("The export");
            if (progress_)
                progress_({"Writing", long(done) / megabyte, std::max(1L, long(total) / megabyte), watch_.seconds()});
        };
    }

    ExportTexts texts(int rows) const
    {
        return {request_,
                parts_.info,
                *parts_.assembler,
                done_,
                is_gguf(parts_.info.folder),
                rows,
                parts_.decoder->config().vocab_size,
                stem_of(parts_.info.name)};
    }

    void take_words(const std::vector<exchange::Word>& words, const std::string& deck)
    {
        for (const auto& word : words) done_.words.push_back({word.name, word.text, word.id});
        done_.deck = deck;
    }

    void write_text(const fs::path& file, const std::string& text) { write_file_atomically(file, text); }

    void describe(const fs::path& folder, int rows)
    {
        done_.snippet = snippet_of(texts(rows));
        write_text(folder / "README.md", readme_of(texts(rows)));
    }

    void model_with_words(const fs::path& folder)
    {
        const auto vocabulary = vocabulary_of(parts_, request_, table_);
        const exchange::FolderSettings settings{request_.dtype, request_.round_rows};
        const auto& model = parts_.info.folder;
        const bool gguf = request_.to == Receiver::gguf;
        const auto file = folder / (stem_of(parts_.info.name) + ".gguf");
        const auto written =
            gguf ? exchange::write_gguf(model, parts_.info.name, vocabulary.words, settings, file, told())
                 : exchange::write_hf_folder(model, vocabulary.words, settings, folder, told());
        compare_ids(parts_, request_, written.words, vocabulary.deck, gguf ? file : folder);
        done_.row_loss = written.loss.largest;
        take_words(written.words, vocabulary.deck);
        if (written.head_was_tied)
            done_.notes.push_back(message("The model's head was its embedding; it is a tensor of its own now, so that "
                                          "no word of these can be said and all else is said as before."));
        if (written.loss.largest > 0)
            done_.notes.push_back(message("The rows stand in {}: their numbers differ by up to {} of a row's largest.",
                                          written.loss.type, number(written.loss.largest)));
        describe(folder, written.rows);
        if (gguf) write_text(folder / "Modelfile", modelfile_of(texts(written.rows)));
    }

    void peft(const fs::path& folder)
    {
        auto vocabulary = vocabulary_of(parts_, request_, table_);
        const auto& config = parts_.decoder->config();
        const auto base = base_name(parts_.info);
        const auto tokens = folder / "trainable_tokens", prompt = folder / "prompt_tuning";
        const int rows = exchange::write_tokenizer(parts_.info.folder, config, vocabulary.words, tokens);
        compare_ids(parts_, request_, vocabulary.words, vocabulary.deck, tokens);
        exchange::write_trainable_tokens(tokens, vocabulary.words, base, config, parts_.identity);
        const auto deck = parts_.assembler->rows_of(request_.deck, *parts_.tokens(), table_);
        std::vector<std::string> names;
        for (const auto id : deck.ids)
            names.push_back(id >= config.vocab_size ? vocabulary.words.at(std::size_t(id - config.vocab_size)).name
                                                    : parts_.assembler->tokenizer().piece(id));
        exchange::write_prompt_tuning(prompt, embedded(deck.ids), names, base, config, parts_.identity);
        take_words(vocabulary.words, vocabulary.deck);
        describe(folder, rows);
    }

    void prompt_embeds(const fs::path& folder)
    {
        const auto input =
            parts_.assembler->assemble(request_.prompt, request_.deck, Method::steering, *parts_.tokens(), table_);
        const auto type = request_.dtype == "bfloat16"  ? at::kBFloat16
                          : request_.dtype == "float16" ? at::kHalf
                                                        : at::kFloat;
        exchange::write_prompt_embeds(folder, embedded(input.ids).to(type), parts_.info.name, request_.max_new_tokens);
        done_.deck = input.shown;
        describe(folder, 0);
    }

    void card(const fs::path& file)
    {
        const auto tokens = parts_.tokens();
        exchange::Card card;
        card.model = parts_.identity;
        card.prompt = request_.prompt;
        card.deck = request_.deck;
        const auto take = [&](const std::string& name) {
            const auto& token = tokens->at(name);
            const auto row = token.embedding.to(at::kFloat).contiguous();
            card.rows[name] = {token.category,
                               token.is_operator,
                               {row.const_data_ptr<float>(), row.const_data_ptr<float>() + row.numel()}};
        };
        const auto chips = steering::enabled_chips(request_.deck);
        for (const auto& chip : chips) {
            take(chip.behavior);
            if (!chip.blend_target.empty()) take(chip.blend_target);
        }
        const auto& joined = steering::operator_of(request_.deck.join);
        const bool alone = steering::parts_of(request_.deck).size() < 2 && joined.place != steering::Place::before;
        if (!joined.name.empty() && !alone) take(std::string(joined.name));
        for (const auto& name : steering::operators_within(request_.deck)) take(name);
        card.settings = {{"max_new_tokens", request_.max_new_tokens},
                         {"temperature", request_.temperature},
                         {"top_p", request_.top_p},
                         {"seed", request_.seed},
                         {"dtype", parts_.info.dtype}};
        if (!parts_.info.template_settings.empty())
            card.settings["template_variables"] = Json::parse(parts_.info.template_settings);
        if (request_.top_k > 0) card.settings["top_k"] = request_.top_k;
        if (!request_.system_prompt.empty()) card.settings["system_prompt"] = request_.system_prompt;
        if (request_.answer) {
            BatchRequest asked{{request_.prompt},    request_.deck,  Method::steering, request_.max_new_tokens,
                               request_.temperature, request_.top_p, request_.seed};
            asked.top_k = request_.top_k;
            asked.system_prompt = request_.system_prompt;
            const auto answered = answer_all(lab_, asked, progress_, cancel_);
            card.answer = answered.answers.at(0).text;
        }
        done_.snippet = snippet_of(texts(0));
        exchange::write_card(file, card);
    }

    /// The rows that the model reads for `ids`, [n, d] float32, behind the embedding's scale; its own from its files,
    /// so that it does not matter as what it was opened.
    at::Tensor embedded(const std::vector<std::int32_t>& ids) const
    {
        const auto config = model::read_config(parts_.info.folder);
        const model::NamedTensors tensors(parts_.info.folder);
        const auto name = exchange::ends_of(tensors, config).embedding;
        const auto& source = tensors.all().at(name);
        const auto table =
            tensors.take(name, {config.vocab_size, config.hidden_size}, source.format ? at::kFloat : source.dtype);
        const auto side = table_.rows();
        std::vector<at::Tensor> rows;
        for (const auto id : ids)
            rows.push_back(id >= config.vocab_size ? side[id - config.vocab_size]
                                                   : table[id].to(at::kFloat) * float(config.embedding_scale));
        return at::stack(rows);
    }

    void list_files()
    {
        const auto add = [&](const fs::path& file) {
            done_.files.push_back(file);
            done_.bytes += fs::file_size(file);
        };
        if (!fs::is_directory(request_.out)) return add(request_.out);
        for (const auto& entry : fs::recursive_directory_iterator(request_.out))
            if (entry.is_regular_file()) add(entry.path());
        std::ranges::sort(done_.files);
    }

    Lab& lab_;
    const Lab::Parts& parts_;
    const ExportRequest& request_;
    const ProgressSink& progress_;
    const Cancel& cancel_;
    steering::SideTable table_;
    ExportDone done_;
    Stopwatch watch_;
};

} // namespace

ExportDone export_tokens(Lab& lab, const ExportRequest& request, const ProgressSink& progress, const Cancel& cancel)
{
    return Export(lab, request, progress, cancel).run();
}

} // namespace steerdeck::lab
