#include "core/model/tied_head.h"

#include "core/model/foreign_weights.h"
#include "core/model/tensor_names.h"

#include <algorithm>
#include <fstream>
#include <string>
#include <vector>

namespace steerdeck::model {
namespace {

/// Compares `bytes` bytes of two files from the given places on, piece by piece.
bool same_bytes(const TensorHeader& a, const TensorHeader& b)
{
    constexpr std::uint64_t piece = 1 << 20;
    std::ifstream first(a.file, std::ios::binary), second(b.file, std::ios::binary);
    first.seekg(std::streamoff(a.begin));
    second.seekg(std::streamoff(b.begin));
    std::string one(piece, '\0'), other(piece, '\0');
    for (std::uint64_t done = 0; done < a.bytes; done += piece) {
        const auto n = std::streamsize(std::min(piece, a.bytes - done));
        if (!first.read(one.data(), n) || !second.read(other.data(), n)) return true; // cut off: told when it is loaded
        if (std::string_view(one).substr(0, std::size_t(n)) != std::string_view(other).substr(0, std::size_t(n)))
            return false;
    }
    return true;
}

} // namespace

bool holds_other_head(const std::filesystem::path& folder)
{
    std::vector<TensorHeader> tensors;
    try {
        tensors = tensor_headers(folder);
    } catch (const Error&) {
        return false; // a damaged index, which loading tells
    }
    const auto find = [&](const std::string& name) { return std::ranges::find(tensors, name, &TensorHeader::name); };
    const auto has = [&](const std::string& name) { return find(name) != tensors.end(); };
    const auto head = find("lm_head.weight"), embedding = find(text_prefix(has) + "embed_tokens.weight");
    if (head == tensors.end() || embedding == tensors.end() || head->shape != embedding->shape) return false;
    return head->dtype != embedding->dtype || !same_bytes(*head, *embedding);
}

} // namespace steerdeck::model
