#include "core/steering/token.h"

#include "tests/fuzz/targets.h"

#include <ATen/ATen.h>

namespace steerdeck::fuzz {

void fuzz_token(Bytes bytes)
{
    const File file(bytes);
    const auto token = steering::read_token(file.path(), {"tiny", "model-fingerprint", "tokenizer-fingerprint", 4});
    insist(token.embedding.dim() == 1 && token.embedding.size(0) == 4, "a token has the model's width");
    insist(at::isfinite(token.embedding).all().item<bool>(), "a token is finite");
    token.made.dump();
}

} // namespace steerdeck::fuzz
