#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/progress.h"
#include "core/text/chat_template.h"
#include "core/text/special_tokens.h"
#include "tests/places.h"

#include <QtTest>
#include <ctime>

using namespace steerdeck;

namespace {

const std::string folder = places::golden() + "/text/";
const Json one_message = Json::array({{{"role", "user"}, {"content", "Hi"}}});

std::string rendered(const std::string& source, const Json& extra = Json::object())
{
    return ChatTemplate::parse(source).render(one_message, true, extra);
}

ChatTemplate family(const std::string& name)
{
    return ChatTemplate::parse(read_file(folder + "families/" + name + ".jinja", "template"), name);
}

/// What the error says; empty when there was none.
QString complaint(const std::string& source, const Json& extra = Json::object())
{
    try {
        rendered(source, extra);
    } catch (const Error& error) {
        return QString::fromUtf8(error.what());
    }
    return {};
}

} // namespace

class TemplateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "UTC");
        tzset();
    }

    /// Rendered by `transformers`; tests/golden/make_text_golden.py makes them.
    void templates_render_as_the_reference_does()
    {
        const Json golden = read_json(folder + "template_golden.json", "golden");
        for (const auto& [name, texts] : golden.at("rendered").items()) {
            const auto chat = ChatTemplate::parse(read_file(folder + "templates/" + name + ".jinja", "template"), name);
            for (std::size_t i = 0; i < texts.size(); ++i) {
                const Json& one = golden.at("conversations").at(i);
                Json extra = golden.at("special_tokens");
                if (one.contains("extra")) extra.update(one.at("extra"));
                const bool prompt = one.value("add_generation_prompt", true);
                const auto render = [&] {
                    return chat.render(one.at("messages"), prompt, extra, golden.at("now").get<std::time_t>());
                };
                if (texts[i].is_object()) { // the reference refuses the conversation
                    QVERIFY_EXCEPTION_THROWN(render(), InvalidInput);
                    continue;
                }
                QVERIFY2(render() == texts[i].get<std::string>(),
                         (name + ", conversation " + std::to_string(i)).c_str());
            }
        }
    }

    /// Templates of our own, each in the shape of one family's; tests/golden/make_template_golden.py renders them.
    void every_familys_template_renders_as_the_reference_does()
    {
        const Json golden = read_json(folder + "families_golden.json", "golden");
        QVERIFY(golden.at("rendered").size() >= 17);
        for (const auto& [name, texts] : golden.at("rendered").items()) {
            const auto chat = family(name);
            for (std::size_t i = 0; i < texts.size(); ++i) {
                const Json& one = golden.at("conversations").at(i);
                const std::string at = name + ", conversation " + std::to_string(i) + ": ";
                Json extra = golden.at("special_tokens");
                if (one.contains("extra")) extra.update(one.at("extra"));
                std::string made, refusal;
                try {
                    made = chat.render(one.at("messages"), one.value("add_generation_prompt", true), extra,
                                       golden.at("now").get<std::time_t>());
                } catch (const InvalidInput& error) {
                    refusal = error.what();
                }
                QVERIFY2(texts[i].is_object() == !refusal.empty(), (at + made + refusal).c_str());
                if (texts[i].is_string()) QVERIFY2(texts[i].get<std::string>() == made, (at + made).c_str());
                if (texts[i].is_object()) // what raise_exception was given
                    QVERIFY2(refusal.find(texts[i].value("raised", "")) != std::string::npos, (at + refusal).c_str());
            }
        }
    }

    /// Random ones; the reference's text, or null where it refuses.
    void expressions_render_as_the_reference_does()
    {
        const Json golden = read_json(folder + "expressions_golden.json", "golden");
        QVERIFY(golden.at("cases").size() >= 3000);
        for (const Json& one : golden.at("cases")) {
            const auto source = one[0].get<std::string>();
            Json made;
            try {
                made = ChatTemplate::parse(source).render(Json::array(), false, golden.at("variables"));
            } catch (const Error&) {
            }
            QVERIFY2(made == one[1], (source + " -> " + made.dump() + ", not " + one[1].dump()).c_str());
        }
    }

    void a_mark_in_the_last_user_turn_stays_there_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("turn_end");
        const auto row = [](const char* name, const char* turn_end) { QTest::newRow(name) << name << turn_end; };
        row("alpaca", "\n");
        row("command_r", "<|/TURN|>");
        row("deepseek", "<｜Assistant｜>");
        row("falcon", "\nFalcon:");
        row("gemma3", "<end_of_turn>\n");
        row("gptoss", "<|e|>");
        row("granite", "<|eot|>\n");
        row("hermes", "<|end|>\n");
        row("internlm", "<|end|>\n");
        row("llama3", "<|eot|>");
        row("mistral", "[/INST]");
        row("nemotron", "\n<extra_1>Assistant");
        row("olmo2", "\n<|assistant|>");
        row("phi", "<|end|>\n");
        row("qwen25", "<|end|>\n");
        row("qwen3", "<|end|>\n");
        row("smollm3", "<|end|>\n");
        row("stablelm", "<|endoftext|>\n");
        row("vicuna", " ASSISTANT:");
        row("yi", "<|end|>\n");
        row("zephyr", "</s>");
    }

    /// Where steering rows go: right behind the user's words, before the turn ends, also where a template trims. `mark`
    /// is what core/steering/assemble.cpp puts there.
    void a_mark_in_the_last_user_turn_stays_there()
    {
        QFETCH(QString, name);
        QFETCH(QString, turn_end);
        const std::string mark = "\uE000\uE001", end = turn_end.toStdString();
        const ChatTemplate chat = family(name.toStdString());
        const auto rendering = [&](const Json& before, const std::string& text) {
            Json messages = before;
            messages.push_back({{"role", "user"}, {"content", text}});
            return chat.render(messages, true, {{"bos_token", "<s>"}, {"eos_token", "</s>"}}, std::time_t(0));
        };
        const Json earlier = {{{"role", "system"}, {"content", "Be brief."}},
                              {{"role", "user"}, {"content", "One"}},
                              {{"role", "assistant"}, {"content", "Two"}}};
        for (const Json& before : {Json(Json::array()), earlier})
            for (const std::string text : {"Hi", "  Où est l’ours?\n\n\"x\" \\n", "</think> {{ x }}"}) {
                const std::string plain = rendering(before, text), marked = rendering(before, text + mark);
                const std::size_t at = marked.find(mark);
                QVERIFY(at != std::string::npos);
                QCOMPARE(marked.find(mark, at + 1), std::string::npos);
                QCOMPARE(marked.substr(0, at) + marked.substr(at + mark.size()), plain);
                QVERIFY2(marked.substr(at + mark.size()).starts_with(end), marked.c_str());
                QCOMPARE(marked[at - 1], text.back());
            }
        // White space at the end of the words is theirs; the mark comes behind it and keeps it from being trimmed.
        const std::string spaced = rendering(Json::array(), "Hi \n" + mark);
        QCOMPARE(spaced.find(mark), spaced.rfind(mark));
        QVERIFY(spaced.find(mark) != std::string::npos);
    }

    void flags_reach_the_template()
    {
        const ChatTemplate chat = family("qwen3");
        const std::string thinking = chat.render(one_message);
        QCOMPARE(chat.render(one_message, true, {{"enable_thinking", true}}), thinking);
        QCOMPARE(chat.render(one_message, true, {{"enable_thinking", false}}), thinking + "<think>\n\n</think>\n\n");
    }

    void expressions_have_pythons_meaning_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("text");
        const auto row = [](const char* source, const char* text) { QTest::newRow(source) << source << text; };
        row("{{ [1, 'a', \"it's\", 2.0, true, none, (1,), {'k': 1}] }}",
            "[1, 'a', \"it's\", 2.0, True, None, (1,), {'k': 1}]");
        row("{{ -7 // 2 }} {{ -7 % 3 }} {{ 2 ** -1 }} {{ 1e16 }} {{ 1.5e-7 }}", "-4 2 0.5 1e+16 1.5e-07");
        row("{{ 'aé中😀'[1:3] }}{{ 'aé中😀' | length }}{{ 'abc'[::-1] }}{{ 'abc'[-1] }}", "é中4cbac");
        row("{{ 1 < 2 < 3 }}{{ 1 == true }}{{ 'a' in 'cat' }}{{ 2 not in [1] }}", "TrueTrueTrueTrue");
        row("{{ 'a' ~ 1 ~ none ~ nothing }}", "a1None");
        row("{{ nothing }}|{{ nothing | length }}|{{ nothing is defined }}", "|0|False");
        row("{{ 'x' if false }}|{{ 'x' if false else 'y' }}", "|y");
        row("{{ ' a  b '.split() }}{{ 'a,b,c'.split(',', 1) }}", "['a', 'b']['a', 'b,c']");
        row("{{ {'b': 1, 'a': 'é<\"\\n'} | tojson }}", "{\"b\": 1, \"a\": \"é<\\\"\\n\"}");
        row("{{ 'a-b c' | title }} {{ \"they're\".title() }} {{ 'straße' | upper }}", "A-B C They'Re STRASSE");
        row("{% set x = 1 %}{% for i in [1, 2] %}{% set x = x + i %}{{ x }}{% endfor %}{{ x }}", "231");
        row("{% set ns = namespace(x=1) %}{% for i in [1, 2] %}{% set ns.x = ns.x + i %}{% endfor %}{{ ns.x }}", "4");
        row("{% set g = [1, 2] | map('string') %}{{ g | list }}{{ g | list }}", "['1', '2'][]");
        row("{% if [] | select %}a generator is true{% endif %}", "a generator is true");
        row("{{ {'items': 5}['items'] }}", "5");
        row("{% macro m(a, b=2) %}{{ a }}{{ b }}{% endmacro %}{{ m(1) }}{{ m(b=3, a=4) }}", "1243");
    }

    void expressions_have_pythons_meaning()
    {
        QFETCH(QString, source);
        QFETCH(QString, text);
        QCOMPARE(QString::fromStdString(rendered(source.toStdString())), text);
    }

    void white_space_is_trimmed_as_the_options_say()
    {
        QCOMPARE(rendered("a\n  {% if true %}\n  b\n  {% endif %}\nc\n"), std::string("a\n  b\nc"));
        QCOMPARE(rendered("a\n  {%- if true -%}\n  b\n  {%- endif -%}\nc"), std::string("abc"));
        QCOMPARE(rendered("  {%+ if true +%}\n x{% endif %}"), std::string("  \n x"));
        QCOMPARE(rendered("a {# gone #}\nb\r\nc"), std::string("a b\nc"));
        QCOMPARE(rendered("{% raw %}{{ x }}{% endraw %}"), std::string("{{ x }}"));
    }

    void errors_name_the_line_and_the_construct()
    {
        QVERIFY(complaint("a\n{{ 'x' + 1 }}").contains("line 2"));
        QVERIFY(complaint("a\n{{ 'x' + 1 }}").contains("a str and a int"));
        QVERIFY(complaint("\n\n{{ x | nosuch }}").contains("line 3"));
        QVERIFY(complaint("{{ x | nosuch }}").contains("\"nosuch\""));
        QVERIFY(complaint("{{ x is nosuch }}").contains("\"nosuch\""));
        QVERIFY(complaint("{% include 'x' %}").contains("include"));
        for (const char* name : {"block", "extends", "import", "from", "do", "autoescape", "trans", "debug"}) {
            const QString said = complaint("a\n\n{% " + std::string(name) + " x %}");
            QVERIFY2(said.contains("line 3") && said.contains(name), qPrintable(said));
        }
        QVERIFY(complaint("\n{{ 'x' | groupby('a') }}").contains("line 2"));
        QVERIFY(
            complaint("{% for x in y %}{% generation %}{% break %}{% endgeneration %}{% endfor %}").contains("break"));
        QVERIFY(complaint("{% filter length %}x{% endfilter %}").contains("filter block"));
        QVERIFY(complaint("{{ missing.name }}").contains("'missing' is undefined"));
        QVERIFY(complaint("{% if true %}\nx").contains("endif"));
        QVERIFY(complaint("{{ 'open }}").contains("quote"));
        QVERIFY(complaint("{{ raise_exception('Roles must alternate') }}").contains("Roles must alternate"));
        QVERIFY(complaint("{{ [1].append(2) }}").contains("unsafe"));
    }

    void work_is_bounded()
    {
        const Stopwatch watch;
        QVERIFY(complaint("{% for i in range(99999) %}{% for j in range(99999) %}{% endfor %}{% endfor %}")
                    .contains("steps"));
        QVERIFY(complaint("{{ 'x' * 999999999999 }}").contains("too long"));
        QVERIFY(complaint("{% set ns = namespace(s='xxxxxxxx') %}{% for i in range(99) %}{% set ns.s = ns.s + ns.s "
                          "%}{% endfor %}")
                    .contains("too long"));
        QVERIFY(complaint("{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}").contains("deep"));
        QVERIFY(complaint("{% set ns = namespace(l=[]) %}{% for i in range(9999) %}{% set ns.l = [ns.l] %}{% endfor %}")
                    .contains("deep"));
        QVERIFY(complaint("{{ " + std::string(100'000, '(') + std::string(100'000, ')') + "}}").contains("deep"));
        QVERIFY(complaint("{{ a" + std::string(100'000, '.').append("a") + " }}").size() > 0);
        std::string chain = "{{ x";
        for (int i = 0; i < 100'000; ++i) chain += " + x";
        QVERIFY(complaint(chain + " }}").contains("too long"));
        QVERIFY(complaint("{{ range(1000000) | list }}").contains("range"));
        QVERIFY(watch.seconds() < 60);
    }

    void hostile_templates_are_refused_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char* name, const QString& source, const char* sentence) {
            QTest::newRow(name) << source << sentence;
        };
        const QString doubled = "{% set ns = namespace(a=[1], b=[1], s='x' * 1000) %}{% for i in range(60) %}"
                                "{% set ns.a = [ns.a, ns.a] %}{% set ns.b = [ns.b, ns.b] %}{% endfor %}";
        row("lists that share themselves", doubled + "{{ ns.a == ns.b }}", "hold too much");
        row("a range beyond 64 bits", "{{ range(-9000000000000000000, 9000000000000000000) }}", "range of more than");
        row("a long list", "{{ [0, 1] * 99999999 }}", "too many steps");
        row("macros that call each other",
            "{% macro a() %}{{ b() }}{% endmacro %}{% macro b() %}{{ a() }}{% endmacro %}{{ a() }}", "too deep");
        row("a caller that calls itself",
            "{% macro m() %}{% call m() %}{{ caller() }}{% endcall %}{% endmacro %}{{ m() }}", "too deep");
        row("a wide %", "{{ '%999999999d' % 1 }}", "wider than 10000");
        row("a wide {}", "{{ '{:>999999999999}'.format(1) }}", "wider than 10000");
        row("many digits", "{{ '%.999999f' % 0.1 }}", "more than 300 digits");
        row("a wide center", "{{ 'x'.center(999999999) }}", "too wide");
        row("a wide indent", "{{ 'x' | indent(999999999) }}", "too wide");
        row("a large power", "{{ 9 ** 999999999 }}", "too large");
        row("a large product", "{{ 9223372036854775807 * 2 }}", "too large");
        row("a long number", "{{ " + QString(500, '9') + " }}", "too large");
        row("a text joined to itself", "{% set s = 'x' * 9999999 %}{{ s ~ s ~ s ~ s ~ s }}", "too long");
        row("a text in many places", "{{ ('{0}' * 999).format('x' * 999999) }}", "too long");
        row("a long replacement", "{{ ('x' * 99999).replace('x', 'y' * 99999) }}", "too long");
        row("a long join", "{{ range(99999) | join('y' * 99999) }}", "too long");
        row("a long indent", "{{ ('x\\n' * 99999) | indent('y' * 99999) }}", "too long");
        row("a long JSON", "{{ [range(9999) | list] | tojson(separators=('y' * 99999, ':')) }}", "too long");
        row("a batch filled up", "{{ [1] | batch(9999999999, 0) | list }}", "too many steps");
        row("many slices", "{{ [1] | slice(9999999999) | list }}", "too many steps");
        row("stripped for ever", "{% set s = ' ' * 9999999 %}{% for i in range(99999) %}{{ s.strip() }}{% endfor %}",
            "too many steps");
        row("compared for ever",
            "{% set l = ['x' * 9999999] * 9 %}{% set k = ['x' * 9999999] * 9 %}"
            "{% for i in range(99999) %}{{ 'y' if l == k }}{% endfor %}",
            "");
        row("a recursive loop", "{% for x in [1] recursive %}{{ loop([1]) }}{% endfor %}", "recursive loops");
        row("a long date", "{{ strftime_now('%d' * 99999) }}", "strftime_now");
        row("many blocks", QString("{% if 1 %}").repeated(5000), "too deep");
        row("many signs", "{{ " + QString(100'000, '-') + "1 }}", "too deep");
    }

    void hostile_templates_are_refused()
    {
        QFETCH(QString, source);
        QFETCH(QString, sentence);
        const Stopwatch watch;
        const QString said = complaint(source.toStdString());
        QVERIFY2(!said.isEmpty() && said.contains(sentence), qPrintable(said));
        QVERIFY2(said.contains("line 1"), qPrintable(said));
        QVERIFY(watch.seconds() < 60);
    }

    void hostile_data_is_refused()
    {
        Json deep = 1;
        for (int i = 0; i < 5000; ++i) deep = Json::array({std::move(deep)});
        QVERIFY(complaint("{{ x }}", {{"x", deep}}).contains("150 levels"));
        QVERIFY(complaint("{{ x }}", {{"x", UINT64_MAX}}).contains("18446744073709551615"));
        QVERIFY(complaint(std::string(5u << 20, ' ')).contains("4 MB"));
        QCOMPARE(rendered("{{ x }}", {{"x", "\xff\xfe"}}), std::string("\uFFFD\uFFFD"));
    }

    void template_of_a_model_is_found_with_its_special_tokens()
    {
        QTemporaryDir dir;
        const std::string at = dir.path().toStdString();
        QVERIFY(ChatTemplate::of_model(at).is_plain());
        const Json config = {
            {"bos_token", {{"content", "<s>"}, {"special", true}}},
            {"eos_token", "</s>"},
            {"pad_token", nullptr},
            {"add_bos_token", true},
            {"chat_template", "{{ bos_token }}{{ messages[0].content }}{{ eos_token }}{{ pad_token is defined }}"}};
        write_file_atomically(at + "/tokenizer_config.json", config.dump());
        QCOMPARE(ChatTemplate::of_model(at).render(one_message), std::string("<s>Hi</s>False"));
        write_file_atomically(at + "/chat_template.jinja", "{{ bos_token }}from the file\n");
        QCOMPARE(ChatTemplate::of_model(at).render(one_message), std::string("<s>from the file"));
        QCOMPARE(ChatTemplate::of_model(at).render(one_message, true, {{"bos_token", "!"}}),
                 std::string("!from the file"));
        QCOMPARE(special_tokens_of_model(at).dump(), std::string(R"({"bos_token":"<s>","eos_token":"</s>"})"));
    }

    void conversations_of_the_wrong_shape_are_refused()
    {
        const ChatTemplate chat = ChatTemplate::parse("x");
        QVERIFY_EXCEPTION_THROWN(chat.render(Json::object()), InvalidInput);
        QVERIFY_EXCEPTION_THROWN(chat.render(Json::array({"text"})), InvalidInput);
        QVERIFY_EXCEPTION_THROWN(chat.render(one_message, true, Json::array()), InvalidInput);
    }
};

QTEST_APPLESS_MAIN(TemplateTest)
#include "template_test.moc"
