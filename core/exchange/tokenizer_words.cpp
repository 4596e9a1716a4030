#include "core/exchange/tokenizer_words.h"

#include "core/base/files.h"
#include "core/base/gguf.h"
#include "core/base/json_reader.h"
#include "core/text/gguf_tokenizer.h"
#include "core/text/special_tokens.h"
#include "core/text/tokenizer.h"

#include <algorithm>

namespace steerdeck::exchange {
namespace fs = std::filesystem;
namespace {

nlohmann::json parsed(const fs::path& file)
{
    JsonReader<nlohmann::json> reader;
    nlohmann::json whole;
    const auto text = read_file(file, message("tokenizer"), std::size_t(1) << 28);
    if (reader.read(text, whole, {64, 16'000'000})) return whole;
    return parse_json(text, message("tokenizer"), file.string()); // throws, naming the line
}

nlohmann::json entry(int id, const std::string& text, bool special)
{
    return {{"id", id},        {"content", text},     {"single_word", false}, {"lstrip", false},
            {"rstrip", false}, {"normalized", false}, {"special", special}};
}

/// Every token that the files beside tokenizer.json add, with the id that it is given, behind those in it.
void take_in(const SpecialTokens& beside, const Tokenizer& tokenizer, nlohmann::json& json)
{
    auto& added = json["added_tokens"];
    if (!added.is_array()) added = nlohmann::json::array();
    std::set<std::string> known;
    for (const auto& one : added) known.insert(one.value("content", std::string()));
    const auto merged = with_special_tokens(Json::array(), beside);
    for (const auto& one : merged) {
        const auto text = one.at("content").get<std::string>();
        const auto id = tokenizer.id_of(text);
        if (!id || !known.insert(text).second) continue;
        auto made = entry(*id, text, one.value("special", false));
        for (const char* key : {"single_word", "lstrip", "rstrip", "normalized"})
            if (one.contains(key)) made[key] = one.at(key).get<bool>();
        added.push_back(std::move(made));
    }
}

/// What `tokenizers` wants to find in a tokenizer.json and our reader does not.
void complete(nlohmann::json& json)
{
    json["version"] = "1.0";
    json["truncation"] = json["padding"] = nullptr;
    auto& model = json["model"];
    for (const char* key : {"dropout", "unk_token", "continuing_subword_prefix", "end_of_word_suffix"})
        if (!model.contains(key)) model[key] = nullptr;
    for (const char* key : {"fuse_unk", "byte_fallback", "ignore_merges"})
        if (!model.contains(key)) model[key] = false;
    const auto byte_level = [](nlohmann::json& part) {
        if (!part.is_object() || part.value("type", std::string()) != "ByteLevel") return;
        for (const auto& [key, value] :
             {std::pair{"add_prefix_space", false}, {"trim_offsets", true}, {"use_regex", true}})
            if (!part.contains(key)) part[key] = value;
    };
    byte_level(json["decoder"]);
    byte_level(json["pre_tokenizer"]);
    auto& around = json["post_processor"];
    if (around.is_object() && around.value("type", std::string()) == "TemplateProcessing" && !around.contains("pair")) {
        around["pair"] = around["single"];
        for (auto one : around["single"]) {
            const auto& kind = one.begin().key();
            if (kind == "Sequence") one[kind]["id"] = "B";
            one[kind]["type_id"] = 1;
            around["pair"].push_back(one);
        }
    }
}

TokenizerFiles files_of_gguf(const fs::path& file)
{
    const auto gguf = read_gguf(file);
    TokenizerFiles files{gguf_tokenizer_json(gguf), gguf_tokenizer_config(gguf), Tokenizer::load(file).vocab_size()};
    complete(files.tokenizer);
    files.config["tokenizer_class"] = "PreTrainedTokenizerFast";
    files.config["clean_up_tokenization_spaces"] = false;
    return files;
}

/// `text` of a token that stands as a text or as an object.
void rename(Json& token, const Word& word)
{
    if (token.is_string() && token == word.instead) token = word.text;
    if (token.is_object() && token.contains("content") && token["content"] == word.instead)
        token["content"] = word.text;
}

} // namespace

TokenizerFiles read_tokenizer_files(const fs::path& model)
{
    if (is_gguf(model)) return files_of_gguf(model);
    TokenizerFiles files{parsed(model / "tokenizer.json"), Json::object(), 0};
    std::error_code none;
    if (const auto config = model / "tokenizer_config.json"; fs::exists(config, none))
        files.config = read_json(config, message("tokenizer settings"));
    const auto tokenizer = Tokenizer::load(model);
    files.known = tokenizer.vocab_size();
    take_in(special_tokens_in(model), tokenizer, files.tokenizer);
    return files;
}

std::vector<Vacancy> vacancies_of(const TokenizerFiles& files, int rows, const std::set<int>& taken)
{
    std::set<std::string> named;
    for (const auto& [key, value] : files.config.items())
        if (key.ends_with("_token"))
            named.insert(value.is_string()   ? value.get<std::string>()
                         : value.is_object() ? value.value("content", std::string())
                                             : "");
    std::vector<Vacancy> found;
    const auto look_at = [&](const std::string& text, int id) {
        if (id < rows && !taken.contains(id) && !named.contains(text) && is_reserved(text)) found.push_back({id, text});
    };
    for (const auto& one : files.tokenizer.at("added_tokens"))
        look_at(one.value("content", std::string()), one.value("id", rows));
    const auto& vocab = files.tokenizer.at("model").at("vocab");
    for (const auto& [text, id] : vocab.items())
        if (id.is_number_integer()) look_at(text, id.get<int>());
    std::ranges::sort(found, {}, &Vacancy::id);
    const auto again = std::ranges::unique(found, {}, &Vacancy::id);
    found.erase(again.begin(), again.end());
    return found;
}

void add_words(TokenizerFiles& files, const std::vector<Word>& words)
{
    auto& added = files.tokenizer["added_tokens"];
    auto& vocab = files.tokenizer["model"]["vocab"];
    const bool decoder =
        files.config.contains("added_tokens_decoder") && files.config.at("added_tokens_decoder").is_object();
    for (const auto& word : words) {
        if (!word.instead.empty()) {
            if (const auto found = vocab.find(word.instead); found != vocab.end()) {
                vocab.erase(found);
                vocab[word.text] = word.id;
            }
            for (const char* key : {"additional_special_tokens", "extra_special_tokens"})
                if (files.config.contains(key) && files.config[key].is_array())
                    for (auto& token : files.config[key]) rename(token, word);
        }
        const auto old = std::ranges::find_if(
            added, [&](const auto& one) { return one.value("content", std::string()) == word.instead; });
        if (!word.instead.empty() && old != added.end())
            *old = entry(word.id, word.text, false);
        else
            added.push_back(entry(word.id, word.text, false));
        if (!decoder) continue;
        auto by_id = entry(word.id, word.text, false);
        by_id.erase("id");
        files.config["added_tokens_decoder"][std::to_string(word.id)] = Json::parse(by_id.dump());
    }
    std::stable_sort(added.begin(), added.end(),
                     [](const auto& a, const auto& b) { return a.value("id", 0) < b.value("id", 0); });
}

} // namespace steerdeck::exchange
