#include "core/text/tokenizer.h"

#include "tests/fuzz/targets.h"

namespace steerdeck::fuzz {

void fuzz_tokenizer(Bytes bytes)
{
    const auto tokenizer = Tokenizer::from_text(text_of(bytes), "tokenizer.json");
    using namespace std::string_view_literals;
    constexpr auto text =
        "<s>The quick brown fox's 12345 jumps\r\n\n  over  \tÄpfel, ﬁ \u0130 日本語 🦊 \xff\xe2\x96 aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\0</s> "sv;
    auto ids = tokenizer.encode(text, true);
    for (const auto id : ids) insist(id >= 0 && id < tokenizer.vocab_size(), "ids lie in the vocabulary");
    for (const auto id : {-1, 0, 1, 255, 256, tokenizer.vocab_size(), 1 << 30}) ids.push_back(id);
    StreamDecoder stream(tokenizer);
    std::string streamed;
    for (const auto id : ids) {
        streamed += stream.push(id);
        tokenizer.piece(id);
    }
    streamed += stream.finish();
    insist(streamed == tokenizer.decode(ids), "streamed text is the text decoded at once");
    tokenizer.decode(ids, false);
    tokenizer.id_of("a");
}

} // namespace steerdeck::fuzz
