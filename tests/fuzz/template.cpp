#include "core/text/chat_template.h"

#include "tests/fuzz/targets.h"

namespace steerdeck::fuzz {

void fuzz_template(Bytes bytes)
{
    const auto chat = ChatTemplate::parse(text_of(bytes), "chat_template.jinja");
    static const Json messages = {{{"role", "system"}, {"content", "Be brief."}},
                                  {{"role", "user"}, {"content", "Wo wohnt der Fuchs? \xF0\x9F\xA6\x8A"}},
                                  {{"role", "assistant"},
                                   {"content", "In a den.\n"},
                                   {"reasoning", "foxes dig"},
                                   {"tool_calls", {{{"name", "look"}, {"arguments", {{"at", 3}, {"deep", 1.5}}}}}}},
                                  {{"role", "user"}, {"content", {{{"type", "text"}, {"text", "And the bear?"}}}}}};
    static const Json more = {
        {"bos_token", "<s>"},
        {"eos_token", "</s>"},
        {"tools", {{{"type", "function"}, {"function", {{"name", "look"}, {"description", "sees"}}}}}},
        {"n", 7},
        {"numbers", {3, 1, 2, -9, 2.5}},
        {"enable_thinking", true}};
    insist(chat.render(messages, true, more, 1'700'000'000) == chat.render(messages, true, more, 1'700'000'000),
           "a template writes the same text again");
}

} // namespace steerdeck::fuzz
