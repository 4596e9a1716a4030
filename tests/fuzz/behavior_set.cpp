#include "core/behaviors/behaviors.h"
#include "core/behaviors/reading_text.h"

#include "tests/fuzz/targets.h"

namespace steerdeck::fuzz {

void fuzz_behavior_set(Bytes bytes)
{
    const auto set = behaviors::behavior_set_from_json(parse_json(text_of(bytes), "behaviour set", "behaviors.json"),
                                                       "behaviors.json");
    for (const auto& behavior : set.behaviors) {
        set.category_of(behavior);
        for (const char* reply :
             {"", "Der Fuchs wohnt im Bau. Er gräbt ihn selbst!", R"({"answer": "The fox lives in a den."})",
              "the fox lives in a den and Eats berries \xf0\x9f\xa6\x8a 12"})
            insist(!behaviors::wanted_text(set.verify(behavior, reply).measurement).empty(),
                   "a verifier says what it wants");
    }
}

} // namespace steerdeck::fuzz
