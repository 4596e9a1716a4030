// Special tokens that only the files beside a tokenizer.json name: against tests/golden/make_special_tokens_golden.py
// (transformers 5.24). Chat templates in their several places.
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/text/chat_template.h"
#include "core/text/special_tokens.h"
#include "core/text/tokenizer.h"
#include "tests/places.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace steerdeck;
namespace fs = std::filesystem;

class SpecialTokensTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tokens_named_beside_the_tokenizer_are_the_references()
    {
        const fs::path golden = places::golden();
        const auto cases = read_json(golden / "special_tokens" / "golden.json", "reference values");
        QVERIFY(cases.size() > 60);
        int wrong = 0;
        for (const auto& one : cases) {
            const QTemporaryDir folder;
            const fs::path at = folder.path().toStdString();
            const auto tokenizer_name = one.at("tokenizer").get<std::string>();
            fs::copy_file(golden / "tokenizers" / tokenizer_name / "tokenizer.json", at / "tokenizer.json");
            for (const auto& [name, content] : one.at("files").items())
                write_file_atomically(at / (name + ".json"), content.dump());
            const auto tokenizer = Tokenizer::load(at);
            const auto ids = tokenizer.encode(one.at("text").get<std::string>());
            const auto named = special_tokens_of_model(at);
            auto expected = one.at("named");
            const auto end = tokenizer.end_id();
            const bool ends = expected.contains("eos_token");
            std::string fault;
            if (Json(ids) != one.at("ids")) fault += " ids " + Json(ids).dump();
            if (tokenizer.decode(ids) != one.at("plain").get<std::string>()) fault += " text " + tokenizer.decode(ids);
            for (const auto& [key, text] : expected.items())
                if (!named.contains(key) || named.at(key) != text) fault += " " + key;
            if (named.size() != expected.size()) fault += " names " + named.dump();
            if (end.has_value() != ends ||
                (ends && tokenizer.id_of(expected.at("eos_token").get<std::string>()) != end))
                fault += " end";
            if (fault.empty()) continue;
            ++wrong;
            qWarning("%s, %s:%s", tokenizer_name.c_str(), one.at("name").get<std::string>().c_str(), fault.c_str());
        }
        QCOMPARE(wrong, 0);
    }

    void what_names_no_tokens_is_refused()
    {
        const QTemporaryDir folder;
        const fs::path at = folder.path().toStdString();
        for (const char* settings : {R"({"added_tokens_decoder": {"seven": {"content": "x"}}})",
                                     R"({"added_tokens_decoder": {"7": {"content": 7}}})", "[1]"}) {
            write_file_atomically(at / "tokenizer_config.json", settings);
            QVERIFY_EXCEPTION_THROWN(special_tokens_in(at), UnreadableFile);
        }
        write_file_atomically(at / "tokenizer_config.json", "{}");
        write_file_atomically(at / "added_tokens.json", R"({"<X>": "seven"})");
        QVERIFY_EXCEPTION_THROWN(special_tokens_in(at), UnreadableFile);
    }

    void ids_behind_a_vocabulary_with_holes_are_counted_on()
    {
        const Json file = {{"model", {{"type", "BPE"}, {"vocab", {{"a", 0}, {"b", 7}}}, {"merges", Json::array()}}},
                           {"added_tokens", {{{"content", "b"}, {"special", true}}, {{"content", "<X>"}}}}};
        const auto tokenizer = Tokenizer::from_text(file.dump(), "made");
        QCOMPARE(tokenizer.id_of("b").value_or(-1), 7);
        QCOMPARE(tokenizer.id_of("<X>").value_or(-1), 8); // tokenizers 0.23: behind the highest added one
    }

    void a_text_that_goes_on_gets_no_space_in_front()
    {
        const auto load = [](const char* name) {
            return Tokenizer::load(fs::path(places::golden()) / "tokenizers" / name);
        };
        // Whole texts have "▁" in front once; what follows steering rows is read as it is read behind words.
        for (const char* name : {"llama2", "mistral", "metaspace", "prefix_space", "gemma", "llama3"}) {
            const auto tokenizer = load(name);
            const auto before = tokenizer.encode("fox");
            for (const char* end : {" [/INST]", " , and", " the owl"}) {
                const auto whole = tokenizer.encode(std::string("fox") + end);
                QVERIFY(whole.size() > before.size());
                QCOMPARE(tokenizer.encode_further(end),
                         std::vector(whole.begin() + std::ptrdiff_t(before.size()), whole.end()));
            }
        }
        QVERIFY(load("llama2").encode_further(" [/INST]") != load("llama2").encode(" [/INST]"));
        for (const char* name : {"gemma", "llama3", "qwen2"})
            QCOMPARE(load(name).encode_further("[/INST] x"), load(name).encode("[/INST] x"));
    }

    void a_template_is_found_in_each_of_its_places()
    {
        const Json hello = Json::array({{{"role", "user"}, {"content", "Hi"}}});
        const QTemporaryDir folder;
        const fs::path at = folder.path().toStdString();
        const auto rendered = [&] { return ChatTemplate::of_model(at).render(hello); };
        QVERIFY(ChatTemplate::of_model(at).is_plain());
        QCOMPARE(rendered(), std::string("Hi"));
        write_file_atomically(at / "chat_template.json", R"({"chat_template": "A {{ messages[0].content }}"})");
        QCOMPARE(rendered(), std::string("A Hi"));
        const auto settings = [&](const Json& entry) {
            write_file_atomically(at / "tokenizer_config.json", Json{{"chat_template", entry}}.dump());
        };
        settings({{"tool_use", "T"}, {"default", "B {{ messages[0].content }}"}});
        QCOMPARE(rendered(), std::string("B Hi"));
        settings(Json::array({{{"name", "tool_use"}, {"template", "T"}}, {{"name", "default"}, {"template", "C"}}}));
        QCOMPARE(rendered(), std::string("C"));
        settings(Json{{"rag", "only one"}});
        QCOMPARE(rendered(), std::string("only one"));
        settings({{"rag", "R"}, {"tool_use", "T"}});
        QVERIFY_EXCEPTION_THROWN(rendered(), UnreadableFile);
        settings(7);
        QVERIFY_EXCEPTION_THROWN(rendered(), UnreadableFile);
        write_file_atomically(at / "chat_template.jinja", "D");
        QCOMPARE(rendered(), std::string("D"));
        write_file_atomically(at / "special_tokens_map.json", R"({"bos_token": "<s>"})");
        write_file_atomically(at / "own.jinja", "{{ bos_token }}E");
        QCOMPARE(ChatTemplate::of_file(at / "own.jinja", at).render(hello), std::string("<s>E"));
    }

    void variables_of_a_template_are_those_that_it_reads_from_outside()
    {
        const auto reads = [](const std::string& source) { return ChatTemplate::parse(source).reads(); };
        using Names = std::vector<std::string>;
        QCOMPARE(reads("{{ messages }}{{ bos_token }}{% if add_generation_prompt %}x{% endif %}"), Names{});
        QCOMPARE(reads("{% if enable_thinking is defined and enable_thinking is false %}x{% endif %}"),
                 Names{"enable_thinking"});
        QCOMPARE(reads("{% if a is not defined %}{% set a = true %}{% endif %}{{ a }}"), Names{"a"});
        QCOMPARE(reads("{% set a = 1 %}{{ a }}{% for m in messages %}{{ m.b }}{{ loop.index }}{% endfor %}"), Names{});
        QCOMPARE(reads("{% for m in messages %}{% endfor %}{{ m }}"), Names{"m"});
        QCOMPARE(reads("{% macro f(x, y=z) %}{{ x }}{{ y }}{% endmacro %}{{ f(w) }}"), (Names{"z", "w"}));
        QCOMPARE(reads("{% set ns = namespace(on=mode) %}{% set ns.on = ns.on %}{{ ns.on }}"), Names{"mode"});
        QCOMPARE(reads("{% if x %}{% set y = 1 %}{% else %}{{ y }}{% endif %}"), (Names{"x", "y"}));
        const auto family = [](const char* name) {
            const auto file = fs::path(places::golden()) / "text" / "families" / (std::string(name) + ".jinja");
            return ChatTemplate::parse(read_file(file, "template"), name).thinking_variable();
        };
        QCOMPARE(family("qwen3"), std::string("enable_thinking"));
        QCOMPARE(family("smollm3"), std::string("enable_thinking"));
        QCOMPARE(family("granite"), std::string("thinking"));
        QCOMPARE(family("llama3"), std::string());
        QCOMPARE(family("gptoss"), std::string());
        const auto qwen =
            ChatTemplate::parse("{{ enable_thinking }}{{ x }}").with({{"x", 1}, {"enable_thinking", false}});
        QCOMPARE(qwen.render(Json::array()), std::string("False1"));
        QCOMPARE(qwen.with({{"x", 2}}).render(Json::array(), true, {{"enable_thinking", 3}}), std::string("32"));
    }
};

QTEST_GUILESS_MAIN(SpecialTokensTest)
#include "special_tokens_test.moc"
