#include "core/model/found_parts.h"

#include "core/base/gguf.h"
#include "core/model/config.h"
#include "core/model/gguf_model.h"

#include <algorithm>
#include <map>

namespace steerdeck::model {
namespace {

/// What a file says of its own numbers, as llama.cpp counts the kinds (general.file_type); else the type that takes
/// most of the bytes.
std::string numbers_of(const Gguf& gguf)
{
    static const std::map<std::int64_t, const char*> kinds = {
        {0, "F32"},     {1, "F16"},     {2, "Q4_0"},    {3, "Q4_1"},    {7, "Q8_0"},    {8, "Q5_0"},    {9, "Q5_1"},
        {10, "Q2_K"},   {11, "Q3_K_S"}, {12, "Q3_K_M"}, {13, "Q3_K_L"}, {14, "Q4_K_S"}, {15, "Q4_K_M"}, {16, "Q5_K_S"},
        {17, "Q5_K_M"}, {18, "Q6_K"},   {25, "IQ4_NL"}, {30, "IQ4_XS"}, {32, "BF16"},   {38, "MXFP4"}};
    try {
        const auto told = gguf.whole("general.file_type");
        const auto kind = told ? kinds.find(*told) : kinds.end();
        if (kind != kinds.end()) return kind->second;
    } catch (const Error&) {
        // It is told by what is there.
    }
    std::map<std::string, std::uint64_t> bytes;
    for (const auto& tensor : gguf.tensors) bytes[tensor.type->name] += tensor.bytes;
    const auto most =
        std::max_element(bytes.begin(), bytes.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
    return most == bytes.end() ? std::string() : most->first;
}

} // namespace

GgufSummary summarize_gguf(const std::filesystem::path& file)
{
    GgufSummary summary;
    try {
        const auto gguf = read_gguf(file);
        if (const auto* kind = gguf.text("general.architecture")) summary.kind = *kind;
        summary.numbers = numbers_of(gguf);
        gguf_config(gguf);
        gguf_tensors(gguf);
    } catch (const Error& refusal) {
        summary.why = refusal.happened;
    } catch (const std::exception&) {
        summary.why = message("It cannot be read");
    }
    return summary;
}

} // namespace steerdeck::model
