// Conversations, and what goes on without a template: where steering stands in them.
#include "core/base/error.h"
#include "core/lab/conversation.h"
#include "core/steering/every_turn.h"
#include "tests/core/tiny.h"

#include <QtTest>

using namespace steerdeck;
using steering::Assembled;
using steering::Deck;
using steering::Join;
using steering::Method;

namespace {

Json turn(const char* role, const std::string& content) { return {{"role", role}, {"content", content}}; }

bool same(const Assembled& a, const Assembled& b)
{
    return a.ids == b.ids && a.set == b.set && a.shown == b.shown && a.steered == b.steered &&
           a.rows.size() == b.rows.size();
}

} // namespace

class ConversationTest : public QObject {
    Q_OBJECT

    model::Decoder model_ = tiny::decoder();
    steering::TokenStore tokens_ = tiny::tokens(model_);
    steering::Assembler chat_ = tiny::assembler();
    steering::Assembler plain_{Tokenizer::load(tiny::demo()), ChatTemplate::plain(),
                               behaviors::read_behavior_set(tiny::demo() / "behaviors.json")};
    Deck deck_{{{"german", 1, true}, {"lower_case", 0.5, true}}};

    steering::SideTable table() const { return steering::SideTable(model_.config().vocab_size); }
    Assembled said(const steering::Assembler& assembler, const Json& messages, Method method, const Deck& deck) const
    {
        auto rows = table();
        return assembler.assemble_chat(messages, deck, method, tokens_, rows);
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto row = tokens_.at(steering::and_name);
        row.name = steering::set_name;
        tokens_.put(row);
    }

    void a_single_question_is_read_as_ever()
    {
        for (const auto* assembler : {&chat_, &plain_})
            for (const auto method : {Method::none, Method::text, Method::steering, Method::hybrid})
                for (const auto join : {Join::composition, Join::concatenation, Join::native_and, Join::set})
                    for (const std::string text : {"Where does the fox live?", "Where? \n", "\xc3\xbc "}) {
                        const Deck deck{deck_.chips, join};
                        auto rows = table();
                        const auto wanted = assembler->assemble(text, deck, method, tokens_, rows);
                        const auto got = said(*assembler, Json::array({turn("user", text)}), method, deck);
                        QVERIFY(same(got, wanted));
                    }
    }

    void what_steers_stands_at_the_end_of_the_last_question()
    {
        const auto messages = Json::array({turn("system", "Be brief."), turn("user", "Where does the fox live?"),
                                           turn("assistant", "In a den."), turn("user", "And the owl? ")});
        const auto& tokenizer = chat_.tokenizer();
        const auto ids_of = [&](const std::string& text) {
            const auto ids = tokenizer.encode(text);
            return std::vector<std::int32_t>(ids.begin(), ids.end());
        };
        const std::string before = "<|system|>Be brief.<|end|><|user|>Where does the fox live?<|end|><|assistant|>In a "
                                   "den.<|end|><|user|>And the owl?",
                          behind = "<|end|><|assistant|>";
        QCOMPARE(said(chat_, messages, Method::none, {}).ids, ids_of(before + behind));
        const auto steered = said(chat_, messages, Method::steering, deck_);
        auto wanted = ids_of(before);
        const int vocab = model_.config().vocab_size;
        wanted.insert(wanted.end(), {vocab, vocab + 1, vocab + 2});
        const auto rest = ids_of(behind);
        wanted.insert(wanted.end(), rest.begin(), rest.end());
        QCOMPARE(steered.ids, wanted);
        QCOMPARE(steered.shown, std::string("And the owl? «german»«and»«lower_case»"));
        const auto set = said(chat_, messages, Method::steering, {deck_.chips, Join::set});
        QCOMPARE(set.set.begin, int(ids_of(before).size()));
        QCOMPARE(set.set.length, 2);
        // Instructions are put there, too, and nowhere else.
        const auto asked = said(chat_, messages, Method::text, deck_);
        auto rows = table();
        const auto alone = chat_.assemble("And the owl? ", deck_, Method::text, tokens_, rows);
        QCOMPARE(asked.shown, alone.shown);
        QVERIFY(std::equal(alone.ids.rbegin(), alone.ids.rend() - 1, asked.ids.rbegin()));
    }

    void an_answer_that_was_begun_or_given_comes_behind_what_steers()
    {
        const auto messages =
            Json::array({turn("user", "Where?"), turn("assistant", "In \xEE\x80\x80\xEE\x80\x81 a den.")});
        const auto got = said(chat_, messages, Method::steering, {{{"german", 1, true}}});
        const auto question = chat_.tokenizer().encode("<|user|>Where?");
        QCOMPARE(got.ids[question.size()], model_.config().vocab_size);
        const auto without = said(chat_, messages, Method::none, {});
        QCOMPARE(got.ids.size(), without.ids.size() + 1);
    }

    void without_a_template_texts_follow_one_another()
    {
        const auto messages =
            Json::array({turn("system", "A fable. "), turn("user", "The fox "), turn("assistant", "ran. Then ")});
        const auto got = said(plain_, messages, Method::steering, {{{"german", 1, true}}});
        const auto& tokenizer = plain_.tokenizer();
        const auto before = tokenizer.encode("A fable. The fox "), behind = tokenizer.encode_further("ran. Then ");
        auto wanted = std::vector<std::int32_t>(before.begin(), before.end());
        wanted.push_back(model_.config().vocab_size);
        wanted.insert(wanted.end(), behind.begin(), behind.end());
        QCOMPARE(got.ids, wanted);
    }

    void a_text_or_ids_go_on_without_the_template()
    {
        auto rows = table(), other = table();
        const Deck deck{{{"german", 1, true}}};
        const auto text = chat_.assemble_text("The fox ", deck, Method::steering, tokens_, rows);
        auto wanted = chat_.encode("The fox ");
        const auto ids = chat_.assemble_ids(wanted, deck, Method::steering, tokens_, other);
        wanted.push_back(model_.config().vocab_size);
        QCOMPARE(text.ids, wanted);
        QCOMPARE(ids.ids, wanted);
        // A model without a template completes whatever it is asked: both are the same to it.
        auto one = table(), two = table();
        QVERIFY(same(plain_.assemble_text("The fox ", deck_, Method::hybrid, tokens_, one),
                     plain_.assemble("The fox ", deck_, Method::hybrid, tokens_, two)));
    }

    void what_cannot_be_read_is_refused()
    {
        auto rows = table();
        QVERIFY_THROWS_EXCEPTION(InvalidInput, said(chat_, Json::array({turn("system", "x")}), Method::none, {}));
        QVERIFY_THROWS_EXCEPTION(InvalidInput, said(chat_, Json::array(), Method::none, {}));
        QVERIFY_THROWS_EXCEPTION(InvalidInput, chat_.assemble_ids({1, 2}, deck_, Method::text, tokens_, rows));
        const steering::Assembler bounded(Tokenizer::load(tiny::demo()), ChatTemplate::of_model(tiny::demo()),
                                          behaviors::read_behavior_set(tiny::demo() / "behaviors.json"), 100);
        QVERIFY_THROWS_EXCEPTION(InvalidInput, bounded.assemble_ids({1, 100}, {}, Method::none, tokens_, rows));
        QVERIFY_THROWS_EXCEPTION(InvalidInput, bounded.assemble_ids({-1}, {}, Method::none, tokens_, rows));
        const auto picky = ChatTemplate::parse(
            "{% if messages|length > 1 %}{{ raise_exception('one at a time') }}{% endif %}{{ messages[0].content }}");
        const steering::Assembler refuses(Tokenizer::load(tiny::demo()), picky,
                                          behaviors::read_behavior_set(tiny::demo() / "behaviors.json"));
        QVERIFY_THROWS_EXCEPTION(InvalidInput,
                                 said(refuses, Json::array({turn("user", "a"), turn("user", "b")}), Method::none, {}));
    }

    void the_deck_may_act_on_every_question()
    {
        const auto messages = Json::array({turn("system", "Be brief."), turn("user", "Where does the fox live?"),
                                           turn("assistant", "In a den."), turn("user", "And the owl?")});
        const auto every = [&](Method method, const Deck& deck) {
            auto rows = table();
            return steering::assemble_every_turn(chat_, messages, deck, method, tokens_, rows);
        };
        const int vocab = model_.config().vocab_size;
        const auto steered = every(Method::steering, deck_);
        std::vector<std::int32_t> without, rows;
        for (const auto id : steered.ids) (id < vocab ? without : rows).push_back(id);
        QCOMPARE(rows, std::vector<std::int32_t>({vocab, vocab + 1, vocab + 2, vocab, vocab + 1, vocab + 2}));
        QCOMPARE(without, said(chat_, messages, Method::none, {}).ids); // the words are read as without rows
        QCOMPARE(steered.rows.size(), std::size_t(6));
        const auto& tokenizer = chat_.tokenizer();
        const auto first = std::ranges::find(steered.ids, vocab);
        const auto text = [&](auto begin, auto end) {
            const std::vector<TokenId> ids(begin, end);
            return tokenizer.decode(ids);
        };
        QVERIFY(QString::fromStdString(text(steered.ids.begin(), first)).endsWith("Where does the fox live?"));
        // One question: as the last turn's.
        const auto one = Json::array({turn("user", "Where does the fox live?")});
        auto own = table();
        const auto alone = steering::assemble_every_turn(chat_, one, deck_, Method::hybrid, tokens_, own);
        QVERIFY(same(alone, said(chat_, one, Method::hybrid, deck_)));
        const auto worded = every(Method::text, deck_);
        const auto shown = QString::fromStdString(tokenizer.decode({worded.ids.begin(), worded.ids.end()}));
        QCOMPARE(shown.count("German"), 2);
        // What cannot stand in every turn is refused.
        QVERIFY_EXCEPTION_THROWN(every(Method::steering, Deck{deck_.chips, Join::set}), InvalidInput);
        auto own_way = deck_;
        own_way.chips[0].way = Method::adapter;
        QVERIFY_EXCEPTION_THROWN(every(Method::steering, own_way), InvalidInput);
        QVERIFY_EXCEPTION_THROWN(steering::assemble_every_turn(plain_, messages, deck_, Method::steering, tokens_, own),
                                 InvalidInput);
    }

    void conversations_are_read_from_files_of_both_kinds()
    {
        const auto chat = lab::conversation_from(
            Json::array({turn("system", "S"), turn("user", "A?"), turn("assistant", "a"), turn("user", "B?")}), "f");
        QCOMPARE(chat.turns.size(), std::size_t(1));
        QVERIFY(chat.system == "S" && chat.prompt == "B?" && chat.turns[0] == (lab::Turn{"A?", "a"}));
        QVERIFY(lab::conversation_from(lab::to_json(chat), "f") == chat);
        const auto refused = [](const Json& json, const char* words) {
            try {
                (void)lab::conversation_from(json, "file.json");
            } catch (const UnreadableFile& error) {
                return QString::fromUtf8(error.what()).contains(words) &&
                       QString::fromUtf8(error.what()).contains("file.json");
            }
            return false;
        };
        QVERIFY(refused(Json::array({turn("assistant", "a")}), "not the user's"));
        QVERIFY(refused(Json::array({turn("user", "A?"), turn("user", "B?")}), "not the model's"));
        QVERIFY(refused(Json::array({turn("user", " ")}), "empty"));
        QVERIFY(refused(Json{{"format", "other"}}, "another format"));
        QVERIFY(refused(Json{{"turns", 1}}, "format"));
    }
};

QTEST_APPLESS_MAIN(ConversationTest)
#include "conversation_test.moc"
