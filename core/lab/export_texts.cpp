#include "core/lab/export_texts.h"

#include "core/base/json.h"

namespace steerdeck::lab {
namespace {

const char* const question = "Where does the fox live?";

std::string quoted(const std::string& text)
{
    return Json(text).dump(-1, ' ', false, Json::error_handler_t::replace); // Python reads JSON's strings
}

std::string prompt_of(const ExportTexts& t) { return t.request.prompt.empty() ? question : t.request.prompt; }

/// ", enable_thinking=False": what the template is given, as Python writes it.
std::string template_arguments(const ExportTexts& t)
{
    std::string all;
    for (const auto& [key, value] : t.assembler.chat_template().variables().items()) {
        const auto text = value.is_boolean() ? std::string(value.get<bool>() ? "True" : "False")
                          : value.is_null()  ? std::string("None")
                                             : value.dump(-1, ' ', false, Json::error_handler_t::replace);
        all += ", " + key + "=" + text;
    }
    return all;
}

/// Lines of Python that make `inputs` of the question and the deck.
std::string inputs_of(const ExportTexts& t, const std::string& text)
{
    if (t.assembler.chat_template().is_plain()) return "inputs = tokenizer(" + text + ", return_tensors=\"pt\")\n";
    return "messages = [{\"role\": \"user\", \"content\": " + text +
           "}]\ninputs = tokenizer.apply_chat_template(messages, add_generation_prompt=True, return_dict=True,\n"
           "                                       return_tensors=\"pt\"" +
           template_arguments(t) + ")\n";
}

std::string answer_lines(int max_new_tokens, const std::string& more = {})
{
    return "output = model.generate(**inputs, max_new_tokens=" + std::to_string(max_new_tokens) + ", do_sample=False" +
           more + ")\nprint(tokenizer.decode(output[0, inputs[\"input_ids\"].shape[1]:], skip_special_tokens=True))\n";
}

std::string hf_snippet(const ExportTexts& t)
{
    return "from transformers import AutoModelForCausalLM, AutoTokenizer\n\nfolder = " + quoted(t.done.out.string()) +
           "\ntokenizer = AutoTokenizer.from_pretrained(folder)\nmodel = "
           "AutoModelForCausalLM.from_pretrained(folder)\n" +
           inputs_of(t, quoted(prompt_of(t) + t.done.deck)) + answer_lines(t.request.max_new_tokens);
}

std::string gguf_snippet(const ExportTexts& t)
{
    const auto file = (t.done.out / (t.stem + ".gguf")).string();
    const auto said = prompt_of(t) + t.done.deck;
    const Json body = {{"messages", {{{"role", "user"}, {"content", said}}}}, {"temperature", 0}};
    return "llama-server -m " + quoted(file) +
           " --port 8080 &\ncurl -s http://127.0.0.1:8080/v1/chat/completions -H 'Content-Type: application/json' -d "
           "@- <<'END'\n" +
           body.dump(-1, ' ', false, Json::error_handler_t::replace) + "\nEND\n";
}

std::string peft_snippet(const ExportTexts& t)
{
    const auto folder = (t.done.out / "trainable_tokens").string();
    std::string ids;
    for (const auto& word : t.done.words) ids += (ids.empty() ? "" : ", ") + std::to_string(word.id);
    std::string all =
        "from peft import PeftModel\nfrom transformers import AutoModelForCausalLM, AutoTokenizer\n\nbase = " +
        quoted(t.model.folder.string()) + "\nfolder = " + quoted(folder) +
        "\ntokenizer = AutoTokenizer.from_pretrained(folder)\nmodel = AutoModelForCausalLM.from_pretrained(base)\n";
    if (t.rows > t.old_rows)
        all += "model.resize_token_embeddings(" + std::to_string(t.rows) + ", mean_resizing=False)\n";
    return all + "model = PeftModel.from_pretrained(model, folder)\n" +
           inputs_of(t, quoted(prompt_of(t) + t.done.deck)) +
           answer_lines(t.request.max_new_tokens, ",\n                        suppress_tokens=[" + ids + "]");
}

std::string embeds_snippet(const ExportTexts& t)
{
    return "vllm serve " + quoted(t.model.folder.string()) + " --served-model-name " + quoted(t.model.name) +
           " --enable-prompt-embeds --port 8000 &\ncurl -s http://127.0.0.1:8000/v1/completions -H 'Content-Type: "
           "application/json' -d @" +
           quoted((t.done.out / "request.json").string()) + "\n";
}

std::string card_snippet(const ExportTexts& t)
{
    return "steerdeck-cli import " + quoted(t.done.out.string()) + " --answer\n";
}

std::string words_table(const ExportTexts& t)
{
    std::string all = "| word | id | stands for |\n|---|---|---|\n";
    for (const auto& word : t.done.words)
        all += "| `" + word.text + "` | " + std::to_string(word.id) + " | " + word.name + " |\n";
    return all;
}

std::string fenced(const std::string& text, const char* language)
{
    return "```" + std::string(language) + "\n" + text + "```\n";
}

} // namespace

std::string snippet_of(const ExportTexts& t)
{
    switch (t.request.to) {
    case Receiver::hf:
        return hf_snippet(t);
    case Receiver::gguf:
        return gguf_snippet(t);
    case Receiver::peft:
        return peft_snippet(t);
    case Receiver::prompt_embeds:
        return embeds_snippet(t);
    case Receiver::card:
        return card_snippet(t);
    }
    return {};
}

std::string readme_of(const ExportTexts& t)
{
    std::string all = "# " + t.model.name + " with steering tokens\n\n";
    const bool words = !t.done.words.empty();
    if (words)
        all += "Learned rows stand in the vocabulary as words. Write them behind the question, with nothing between, "
               "inside the user's turn: `" +
               t.done.deck + "`. Joins stand between the behaviours as words of their own.\n\n" + words_table(t) + "\n";
    const auto& info = info_of(t.request.to);
    all += "It carries: " + std::string(info.carries) + "\nIt cannot carry: " + info.cannot + "\n\n";
    for (const auto& note : t.done.notes) all += "- " + note.english() + "\n";
    if (!t.done.notes.empty()) all += "\n";
    const bool shell = t.request.to == Receiver::gguf || t.request.to == Receiver::prompt_embeds;
    all += fenced(t.done.snippet, shell ? "sh" : "python");
    if (t.request.to == Receiver::hf)
        all += "\nvLLM opens the folder as it is; words in a chat message are read as such:\n\n" +
               fenced("vllm serve " + quoted(t.done.out.string()) + "\n", "sh");
    if (t.request.to == Receiver::gguf)
        all += "\nOllama: `ollama create " + t.stem + " -f Modelfile`, here. LM Studio: `lms import " + t.stem +
               ".gguf --user-repo steerdeck/" + t.stem + "`, or put the file into `~/.lmstudio/models/steerdeck/" +
               t.stem + "/`.\n";
    if (t.request.to == Receiver::peft)
        all += "\n`prompt_tuning` holds the deck's rows for PEFT's prompt tuning, which puts them before the whole "
               "input.\n";
    return all;
}

std::string modelfile_of(const ExportTexts& t)
{
    std::string all = "FROM ./" + t.stem + ".gguf\n";
    const auto& chat = t.assembler.chat_template();
    if (!chat.is_plain()) {
        const std::string mark = "\uE000";
        const auto turn = chat.render(Json::array({{{"role", "user"}, {"content", mark}}}));
        const auto turns = chat.render(
            Json::array({{{"role", "user"}, {"content", "Hello"}}, {{"role", "assistant"}, {"content", mark}}}), false);
        const auto at = turn.find(mark), end = turns.find(mark);
        if (at != turn.npos && end != turns.npos) {
            auto before = turn.substr(0, at);
            const auto& tokenizer = t.assembler.tokenizer();
            for (const auto id : tokenizer.before_text()) { // Ollama puts it there itself
                const auto piece = tokenizer.piece(id);
                if (before.starts_with(piece)) before.erase(0, piece.size());
            }
            all += "TEMPLATE \"\"\"" + before + "{{ .Prompt }}" + turn.substr(at + mark.size()) + "{{ .Response }}" +
                   turns.substr(end + mark.size()) + "\"\"\"\n";
        }
    }
    all += "PARAMETER temperature 0\n";
    return all + "# Say a behaviour by its word, behind the question: " + t.done.deck + "\n";
}

} // namespace steerdeck::lab
