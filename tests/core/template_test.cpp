#include "base/error.h"
#include "base/files.h"
#include "base/progress.h"
#include "text/chat_template.h"

#include <QtTest>
#include <ctime>

using namespace steerdeck;

namespace {

const std::string folder = std::string(TEST_GOLDEN) + "/text/";
const Json one_message = Json::array({{{"role", "user"}, {"content", "Hi"}}});

std::string rendered(const std::string& source, const Json& extra = Json::object())
{
    return ChatTemplate::parse(source).render(one_message, true, extra);
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

    void template_of_a_model_is_found_with_its_special_tokens()
    {
        QTemporaryDir dir;
        const std::string at = dir.path().toStdString();
        QVERIFY_EXCEPTION_THROWN(ChatTemplate::of_model(at), UnreadableFile);
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
