#include "core/base/gguf.h"

#include "core/base/error.h"
#include "core/model/gguf_model.h"
#include "core/text/chat_template.h"
#include "core/text/gguf_tokenizer.h"
#include "core/text/tokenizer.h"
#include "tests/fuzz/targets.h"

namespace steerdeck::fuzz {
namespace {

/// Each part of a file is looked at, whatever the others are.
template <typename Use>
void use_or_refuse(const Use& use)
{
    try {
        use();
    } catch (const Error& refusal) {
        insist(*refusal.what() != '\0', "a refusal says why");
    }
}

} // namespace

void fuzz_gguf(Bytes bytes)
{
    const File file(bytes);
    const auto gguf = read_gguf(file.path());
    std::uint64_t total = 0;
    for (const auto& tensor : gguf.tensors) {
        insist(tensor.offset + tensor.bytes <= bytes.size(), "tensors lie inside the file");
        total += tensor.bytes;
    }
    insist(total <= bytes.size(), "tensors do not overlap");
    use_or_refuse([&] {
        const auto config = model::read_config(file.path());
        insist(config.layer_kinds.empty() || int(config.layer_kinds.size()) == config.layers,
               "every layer has its kind");
        for (const auto& rope : config.ropes)
            insist(rope.divisors.empty() || int(rope.divisors.size()) == config.head_dim / 2, "one divisor a pair");
    });
    use_or_refuse([&] {
        for (const auto& tensor : model::gguf_tensors(gguf)) {
            insist(tensor.offset + tensor.bytes <= bytes.size(), "parts of tensors lie inside the file");
            insist(!tensor.shape.empty(), "every tensor has a shape");
        }
    });
    use_or_refuse([&] {
        const auto tokenizer = Tokenizer::load(file.path());
        const auto ids = tokenizer.encode("<s>The quick brown fox 12\n  over\t日本語 🦊</s> ", true);
        for (const auto id : ids) insist(id >= 0 && id < tokenizer.vocab_size(), "ids lie in the vocabulary");
        tokenizer.decode(ids);
    });
    use_or_refuse([&] {
        for (const auto id : gguf_end_ids(gguf)) insist(id >= 0, "ends are ids");
        ChatTemplate::of_model(file.path()).render(Json{{{"role", "user"}, {"content", "Hi"}}});
    });
}

} // namespace steerdeck::fuzz
