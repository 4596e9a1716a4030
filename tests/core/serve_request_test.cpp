// What a server is asked, as values: each field of OpenAI's and of ours, and every refusal by name.
#include "core/base/files.h"
#include "core/serve/key.h"
#include "core/serve/reply.h"
#include "core/serve/request.h"
#include "core/serve/stop_filter.h"
#include "core/steering/words.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace steerdeck;
using serve::Kind;
using serve::Refusal;
using serve::Request;
using steering::Join;
using steering::Method;

namespace {

/// A chat of one question, with more fields.
Request chat(const std::string& more)
{
    return serve::read_request(Kind::chat, R"({"messages": [{"role": "user", "content": "Where?"}])" +
                                               (more.empty() ? "" : ", " + more) + "}");
}

/// What a body is refused with; a status of 0 where it is not.
Refusal refused(const std::string& body, Kind kind = Kind::chat)
{
    try {
        (void)serve::read_request(kind, body);
    } catch (const Refusal& refusal) {
        return refusal;
    }
    return {0, "", "it was taken", ""};
}

std::string question(const std::string& more)
{
    return R"({"messages": [{"role": "user", "content": "Where?"}], )" + more + "}";
}

} // namespace

class ServeRequestTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void what_a_chat_leaves_out_is_as_in_the_window()
    {
        const auto request = chat("");
        QCOMPARE(request.temperature, 0.0);
        QCOMPARE(request.top_p, 1.0);
        QCOMPARE(request.max_new_tokens, 256);
        QCOMPARE(request.n, 1);
        QVERIFY(!request.stream && !request.seed && request.stops.empty() && request.model.empty());
        QCOMPARE(int(request.method), int(Method::none));
        QVERIFY(request.deck.chips.empty());
        const std::string wanted = R"([{"role":"user","content":"Where?"}])";
        QCOMPARE(request.messages.dump(), wanted);
    }

    void every_field_is_read()
    {
        const auto r =
            chat(R"("model": "demo", "max_completion_tokens": 7, "temperature": 0.5, "top_p": 0.25, "seed": -1,
            "n": 3, "stop": ["a", "bc"], "stream": true, "stream_options": {"include_usage": true}, "user": "me",
            "metadata": {"a": "b"}, "store": false, "chat_template_kwargs": {"enable_thinking": true}, "logit_bias": {},
            "tools": null)");
        QCOMPARE(r.model, std::string("demo"));
        QCOMPARE(r.max_new_tokens, 7);
        QCOMPARE(r.temperature, 0.5);
        QCOMPARE(r.top_p, 0.25);
        QCOMPARE(*r.seed, ~std::uint64_t(0));
        QCOMPARE(r.n, 3);
        QCOMPARE(r.stops, (std::vector<std::string>{"a", "bc"}));
        QVERIFY(r.stream && r.include_usage);
        QCOMPARE(r.template_variables.size(), std::size_t(1));
        QCOMPARE(r.template_variables.value("enable_thinking", false), true);
        const auto other = chat(R"("stop": "x", "max_tokens": 9)");
        QCOMPARE(other.stops, (std::vector<std::string>{"x"}));
        QCOMPARE(other.max_new_tokens, 9);
        const auto none = chat(R"("max_tokens": null, "stop": null, "n": null, "stream": null)");
        QCOMPARE(none.max_new_tokens, 256);
    }

    void conversations_become_what_templates_read()
    {
        const auto request = serve::read_request(Kind::chat, R"({"messages": [
            {"role": "developer", "content": "Be kind."},
            {"role": "user", "content": [{"type": "text", "text": "a"}, {"type": "text", "text": "b"}], "name": "Ann"},
            {"role": "assistant", "content": null, "reasoning_content": "Hm."},
            {"role": "user", "content": "ü"}]})");
        const std::string wanted = R"([{"role":"system","content":"Be kind."},{"role":"user","content":"a\nb"},)"
                                   R"({"role":"assistant","content":"","reasoning_content":"Hm."},)"
                                   R"({"role":"user","content":"ü"}])";
        QCOMPARE(request.messages.dump(), wanted);
    }

    void prompts_are_texts_or_ids_one_or_many()
    {
        const auto prompts = [](const std::string& value) {
            return serve::read_request(Kind::completion, "{\"prompt\": " + value + "}").prompts;
        };
        using Ids = std::vector<std::int32_t>;
        QVERIFY((prompts("\"a\"") == std::vector<serve::Prompt>{"a"}));
        QVERIFY((prompts("[\"a\", \"b\"]") == std::vector<serve::Prompt>{"a", "b"}));
        QVERIFY((prompts("[1, 2]") == std::vector<serve::Prompt>{Ids{1, 2}}));
        QVERIFY((prompts("[[1, 2], [3]]") == std::vector<serve::Prompt>{Ids{1, 2}, Ids{3}}));
    }

    void decks_are_read_as_the_command_line_writes_them()
    {
        const auto plain = chat(R"("steering": ["german", "<and>", "lower_case"])");
        QCOMPARE(int(plain.method), int(Method::steering));
        QCOMPARE(int(plain.deck.join), int(Join::composition));
        QVERIFY((plain.deck.chips == std::vector<steering::Chip>{{"german"}, {"lower_case"}}));
        const auto without = chat(R"("steering": ["german", "lower_case"])"), one = chat(R"("steering": "german")");
        QVERIFY(without.deck == plain.deck);
        QVERIFY((one.deck.chips == std::vector<steering::Chip>{{"german"}}));
        const auto mixed = chat(R"("steering": [{"behavior": "german", "strength": 0.5}, "json~spanish:0.25",
            {"behavior": "german", "toward": "json", "share": 0.75}], "strength": [1, 2, 3], "join": "set")");
        QVERIFY(
            (mixed.deck ==
             steering::Deck{{{"german", 0.5}, {"json", 2, true, "spanish", 0.25}, {"german", 3, true, "json", 0.75}},
                            Join::set}));
        const auto strong = chat(R"("steering": ["german", "json"], "strength": 2)"),
                   either = chat(R"("steering": ["german", "<or>", "json"])"),
                   neither = chat(R"("steering": ["<not>", "german", "<not>", "json"])"),
                   bare = chat(R"("steering": ["german"], "join": "concatenation")");
        const auto
            nested = chat(
                R"json("steering": ["(", "french", "<or>", "spanish", ")", "<and>", {"behavior": "json", "negated": true}])json"),
            grouped = chat(R"("steering": [{"behavior": "french", "group": 4}, {"behavior": "spanish", "group": 4},
                       "!json"])"),
            brief = chat(R"("steering": ["french|spanish", "<not>", "json"])");
        QCOMPARE(steering::parts_of(nested.deck).size(), std::size_t(2));
        QVERIFY(nested.deck == brief.deck && nested.deck.chips[2].negated && nested.deck.chips[0].group == 1);
        QVERIFY(grouped.deck.chips[0].group == 4 && grouped.deck.chips[1].group == 4 && grouped.deck.chips[2].negated);
        QCOMPARE(int(brief.deck.join), int(Join::composition));
        QCOMPARE(strong.deck.chips[1].strength, 2.0);
        QCOMPARE(int(either.deck.join), int(Join::or_));
        QCOMPARE(int(neither.deck.join), int(Join::not_));
        QCOMPARE(int(bare.deck.join), int(Join::concatenation));
        for (const auto& [name, method] : std::vector<std::pair<std::string, Method>>{{"steering", Method::steering},
                                                                                      {"tokens", Method::steering},
                                                                                      {"text", Method::text},
                                                                                      {"instructions", Method::text},
                                                                                      {"hybrid", Method::hybrid},
                                                                                      {"adapter", Method::adapter},
                                                                                      {"none", Method::none}}) {
            const auto named = chat("\"steering\": [\"german\"], \"method\": \"" + name + "\"");
            QCOMPARE(int(named.method), int(method));
        }
        const auto ways = chat(R"("steering": ["german@adapter", {"behavior": "json", "way": "caa", "strength": 2}])");
        QVERIFY((ways.deck.chips == std::vector<steering::Chip>{{"german", 1, true, "", 0, Method::adapter},
                                                                {"json", 2, true, "", 0, Method::caa}}));
        QCOMPARE(int(ways.method), int(Method::steering));
        const auto unsteered = chat(R"("method": "none")");
        QCOMPARE(int(unsteered.method), int(Method::none));
        QVERIFY((steering::chip_of("german~json:0.5") == steering::Chip{"german", 1, true, "json", 0.5}));
    }

    void whatever_cannot_be_used_is_refused_by_name_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("param");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const std::string& body, const char* param, const char* says) {
            QTest::newRow(name) << QString::fromStdString(body) << param << says;
        };
        row("no JSON", "{\"messages\": [", "", "no JSON");
        row("no object", "[]", "", "no JSON object");
        row("deep", "{\"a\": " + std::string(60, '[') + std::string(60, ']') + "}", "", "nests too deep");
        row("no messages", "{}", "messages", "no \"messages\"");
        row("empty messages", R"({"messages": []})", "messages", "no \"messages\"");
        row("message is a text", R"({"messages": ["Hi"]})", "messages", "Message 1 is no object");
        row("no role", R"({"messages": [{"content": "Hi"}]})", "messages", "Message 1 has no role");
        row("tool", R"({"messages": [{"role": "tool", "content": "Hi"}]})", "messages", "role \"tool\"");
        row("no user", R"({"messages": [{"role": "system", "content": "Hi"}]})", "messages", "No message is a user's");
        row("no content", R"({"messages": [{"role": "user"}]})", "messages", "no content");
        row("number", R"({"messages": [{"role": "user", "content": 5}]})", "messages", "no text");
        row("picture", R"({"messages": [{"role": "user", "content": [{"type": "image_url", "image_url": {}}]}]})",
            "messages", "image_url");
        row("calls", R"({"messages": [{"role": "assistant", "content": "", "tool_calls": [{}]}]})", "messages",
            "tools");
        for (const char* field : {"tools", "functions", "audio", "reasoning_effort", "structured_outputs"})
            row(field, question("\"" + std::string(field) + "\": [{}]"), field, field);
        row("format", question(R"("response_format": {"type": "json_object"})"), "response_format", "not supported");
        row("bias", question(R"("logit_bias": {"5": 1})"), "logit_bias", "not supported");
        row("logprobs", question(R"("logprobs": true)"), "logprobs", "not supported");
        row("penalty", question(R"("frequency_penalty": 0.5)"), "frequency_penalty", "not supported");
        row("top_k", question(R"("top_k": 5)"), "top_k", "not supported");
        row("temperature", question(R"("temperature": -1)"), "temperature", "range");
        row("temperature text", question(R"("temperature": "hot")"), "temperature", "range");
        row("top_p", question(R"("top_p": 0)"), "top_p", "range");
        row("n", question(R"("n": 17)"), "n", "range");
        row("fraction", question(R"("n": 1.5)"), "n", "whole number");
        row("too long", question(R"("max_tokens": 5000)"), "max_tokens", "range");
        row("nothing", question(R"("max_completion_tokens": 0)"), "max_completion_tokens", "range");
        row("two lengths", question(R"("max_tokens": 5, "max_completion_tokens": 6)"), "max_tokens", "differ");
        row("seed", question(R"("seed": 1.5)"), "seed", "whole number");
        row("stop", question(R"("stop": [""])"), "stop", "1 to 256");
        row("stream", question(R"("stream": 1)"), "stream", "true");
        row("options", question(R"("stream_options": {"include_usage": true})"), "stream_options", "streamed");
        row("model", question(R"("model": 7)"), "model", "no text");
        row("steering number", question(R"("steering": 7)"), "steering", "no list");
        row("steering of numbers", question(R"("steering": [7])"), "steering", "something else");
        row("and first", question(R"("steering": ["<and>", "german"])"), "steering", "between two");
        row("and twice", question(R"("steering": ["german", "<and>", "<and>", "json"])"), "steering", "between two");
        row("and last", question(R"("steering": ["german", "<and>"])"), "steering", "missing after the last <and>");
        row("and elsewhere", question(R"("steering": ["german", "<and>", "json"], "join": "set")"), "steering",
            "<and>");
        row("set", question(R"("steering": ["german", "<set>", "json"])"), "steering", "follows all");
        row("blend", question(R"("steering": ["german~json"])"), "steering", "no blend");
        row("share", question(R"("steering": [{"behavior": "a", "toward": "b"}])"), "steering", "belong together");
        row("nameless", question(R"("steering": [{"strength": 1}])"), "steering", "names no behaviour");
        row("strength", question(R"("steering": ["german"], "strength": 11)"), "strength", "0 to 10");
        row("strengths", question(R"("steering": ["german"], "strength": [1, 2])"), "strength", "2 numbers for 1");
        row("join", question(R"("join": "xor")"), "join", "xor");
        row("method", question(R"("steering": ["german"], "method": "telepathy")"), "method", "telepathy");
        row("no such way", question(R"("steering": ["german@telepathy"])"), "steering", "telepathy");
        row("no way", question(R"("steering": [{"behavior": "german", "way": "none"}])"), "steering", "names no way");
        row("either by adapters", question(R"("steering": ["german@adapter", "<or>", "json"])"), "steering",
            "cannot be joined by \"or\"");
        row("neither by adapters", question(R"("steering": ["<not>", "german"], "method": "adapter")"), "steering",
            "cannot be joined by \"not\"");
        row("not by adapters", question(R"("steering": ["german@adapter", "!json"])"), "steering", "knows no");
        row("not not", question(R"("steering": ["german", "!json"], "join": "not")"), "steering", "negated");
        row("open", question("\"steering\": [\"(\", \"german\"]"), "steering", "Parentheses");
        row("group", question(R"("steering": [{"behavior": "a", "group": -1}])"), "group", "whole number");
        row("no behaviours", question(R"("method": "text")"), "steering", "names no behaviour");
        row("variables", question(R"("chat_template_kwargs": [])"), "chat_template_kwargs", "no object");
    }
    void whatever_cannot_be_used_is_refused_by_name()
    {
        QFETCH(QString, body);
        QFETCH(QString, param);
        QFETCH(QString, says);
        const auto refusal = refused(body.toStdString());
        QCOMPARE(refusal.status, 400);
        QCOMPARE(QString::fromStdString(refusal.param), param);
        QVERIFY2(QString(refusal.what()).contains(says), refusal.what());
        const auto error = Json::parse(serve::error_body(refusal)).at("error");
        QCOMPARE(error.at("type").get<std::string>(), std::string("invalid_request_error"));
        QVERIFY(error.at("param") == (param.isEmpty() ? Json() : Json(param.toStdString())));
    }

    void prompts_that_cannot_be_used_are_refused()
    {
        for (const char* prompt :
             {"5", "[]", "[\"\"]", "\"\"", "[1, \"a\"]", "[[1], 2]", "[[]]", "[3000000000]", "{}"}) {
            const auto refusal = refused("{\"prompt\": " + std::string(prompt) + "}", Kind::completion);
            QVERIFY2(refusal.status == 400 && refusal.param == "prompt", prompt);
        }
        QCOMPARE(refused("{\"prompt\": [\"a\", \"b\"], \"n\": 9}", Kind::completion).param, std::string("n"));
    }

    void stops_cut_a_text_however_it_comes()
    {
        const auto cut = [](const std::vector<std::string>& pieces, const std::vector<std::string>& stops) {
            serve::StopFilter filter(stops);
            std::string text;
            for (const auto& piece : pieces) text += filter.push(piece) + "|";
            return text + filter.finish() + (filter.stopped() ? "!" : "");
        };
        QCOMPARE(cut({"one two", " three"}, {}), std::string("one two| three|"));
        QCOMPARE(cut({"one two", " three"}, {"two"}), std::string("one ||!"));
        QCOMPARE(cut({"one t", "w", "o three"}, {"two"}), std::string("one |||!"));
        QCOMPARE(cut({"one t", "w", "ice"}, {"two"}), std::string("one ||twice|"));
        QCOMPARE(cut({"one t", "w"}, {"two"}), std::string("one ||tw"));
        QCOMPARE(cut({"a.b", "c"}, {"c", "."}), std::string("a||!"));
        QCOMPARE(cut({"aa", "ab"}, {"aab"}), std::string("|a|!"));
        // The stop that is whole first ends the text, so that it ends alike in one piece and in many.
        QCOMPARE(cut({"abc"}, {"abc", "b"}), std::string("a|!"));
        QCOMPARE(cut({"a", "b", "c"}, {"abc", "b"}), std::string("|a||!"));
    }

    void keys_are_compared_whole()
    {
        const Secret key("sk-1");
        QVERIFY(serve::shows_key("Bearer sk-1", key));
        QVERIFY(serve::shows_key("bearer sk-1", key));
        for (const char* wrong :
             {"", "Bearer", "Bearer ", "sk-1", "Basic sk-1", "Bearer sk-2", "Bearer sk-1 ", "Bearer sk-"})
            QVERIFY2(!serve::shows_key(wrong, key), wrong);
        QVERIFY(!serve::shows_key("Bearer ", Secret()));
    }

    void a_key_is_read_from_its_file_or_the_environment()
    {
        QTemporaryDir folder;
        const auto file = std::filesystem::path(folder.filePath("key").toStdString());
        write_file_atomically(file, "secret-key\nsomething else\n");
        QCOMPARE(serve::read_key(file).reveal(), std::string("secret-key"));
        write_file_atomically(file, "secret key");
        QVERIFY_THROWS_EXCEPTION(InvalidInput, serve::read_key(file));
        write_file_atomically(file, "\n");
        QVERIFY_THROWS_EXCEPTION(InvalidInput, serve::read_key(file));
        QVERIFY_THROWS_EXCEPTION(UnreadableFile, serve::read_key(file.string() + ".none"));
        qputenv("STEERDECK_SERVE_KEY", "of-the-environment");
        QCOMPARE(serve::read_key({}).reveal(), std::string("of-the-environment"));
        qunsetenv("STEERDECK_SERVE_KEY");
        QVERIFY(serve::read_key({}).empty());
    }

    void replies_have_the_shape_that_clients_expect()
    {
        const serve::ReplyHead head{Kind::chat, "chatcmpl-1", 5, "demo"};
        const auto reply = Json::parse(serve::whole_reply(head, {{"Hi", "Hm"}, {"Ho", "", true}}, {7, 3}));
        QCOMPARE(reply["object"], Json("chat.completion"));
        QCOMPARE(reply["choices"][0]["message"],
                 Json({{"role", "assistant"}, {"content", "Hi"}, {"reasoning_content", "Hm"}}));
        QCOMPARE(reply["choices"][0]["finish_reason"], Json("stop"));
        QCOMPARE(reply["choices"][1]["finish_reason"], Json("length"));
        QCOMPARE(reply["choices"][1]["index"], Json(1));
        QCOMPARE(reply["usage"]["total_tokens"], Json(10));
        const serve::EventWriter events{head, true};
        const auto event = [](const std::string& text) {
            return text.starts_with("data: ") && text.ends_with("\n\n") ? Json::parse(text.substr(6)) : Json();
        };
        QCOMPARE(event(events.begin(2))["choices"][0]["delta"]["role"], Json("assistant"));
        QCOMPARE(event(events.piece(2, "x", false))["choices"][0]["delta"], Json({{"content", "x"}}));
        QCOMPARE(event(events.piece(2, "x", true))["choices"][0]["delta"], Json({{"reasoning_content", "x"}}));
        QCOMPARE(event(events.end(2, true))["choices"][0]["finish_reason"], Json("length"));
        QVERIFY(event(events.end(2, true))["usage"].is_null());
        QCOMPARE(event(events.usage({1, 2}))["usage"]["completion_tokens"], Json(2));
        const serve::EventWriter plain{{Kind::completion, "cmpl-1", 5, "demo"}};
        QVERIFY(plain.begin(0).empty());
        QCOMPARE(event(plain.piece(0, "x", false))["choices"][0]["text"], Json("x"));
        QVERIFY(serve::head_of(Kind::chat, "m").id != serve::head_of(Kind::chat, "m").id);
    }
};

QTEST_APPLESS_MAIN(ServeRequestTest)
#include "serve_request_test.moc"
