#include "core/base/error.h"
#include "core/base/gguf.h"

#include <algorithm>
#include <cmath>

namespace steerdeck {
namespace {

constexpr GgmlType types[] = {{0, "F32", 1, 4, true},
                              {1, "F16", 1, 2, true},
                              {2, "Q4_0", 32, 18, true},
                              {3, "Q4_1", 32, 20, true},
                              {4, "Q4_2", 16, 10, false},
                              {5, "Q4_3", 16, 12, false},
                              {6, "Q5_0", 32, 22, true},
                              {7, "Q5_1", 32, 24, true},
                              {8, "Q8_0", 32, 34, true},
                              {9, "Q8_1", 32, 40, false},
                              {10, "Q2_K", 256, 84, true},
                              {11, "Q3_K", 256, 110, true},
                              {12, "Q4_K", 256, 144, true},
                              {13, "Q5_K", 256, 176, true},
                              {14, "Q6_K", 256, 210, true},
                              {15, "Q8_K", 256, 292, false},
                              {16, "IQ2_XXS", 256, 66, false},
                              {17, "IQ2_XS", 256, 74, false},
                              {18, "IQ3_XXS", 256, 98, false},
                              {19, "IQ1_S", 256, 50, false},
                              {20, "IQ4_NL", 32, 18, true},
                              {21, "IQ3_S", 256, 110, false},
                              {22, "IQ2_S", 256, 82, false},
                              {23, "IQ4_XS", 256, 136, true},
                              {24, "I8", 1, 1, false},
                              {25, "I16", 1, 2, false},
                              {26, "I32", 1, 4, false},
                              {27, "I64", 1, 8, false},
                              {28, "F64", 1, 8, false},
                              {29, "IQ1_M", 256, 56, false},
                              {30, "BF16", 1, 2, true},
                              {31, "Q4_0_4_4", 32, 18, false},
                              {32, "Q4_0_4_8", 32, 18, false},
                              {33, "Q4_0_8_8", 32, 18, false},
                              {34, "TQ1_0", 256, 54, false},
                              {35, "TQ2_0", 256, 66, false},
                              {36, "IQ4_NL_4_4", 32, 18, false},
                              {37, "IQ4_NL_4_8", 32, 18, false},
                              {38, "IQ4_NL_8_8", 32, 18, false},
                              {39, "MXFP4", 32, 17, true},
                              {40, "NVFP4", 64, 36, false},
                              {41, "Q1_0", 128, 18, false}};

[[noreturn]] void wrong(const Gguf& gguf, std::string_view key, const Message& wanted)
{
    throw UnreadableFile(message("The metadata \"{}\" is {}", key, wanted), gguf.where(),
                         message("Fetch the file again, or take one made by a newer program"));
}

const GgufValue* found(const Gguf& gguf, std::string_view key)
{
    const auto entry = gguf.metadata.find(key);
    return entry == gguf.metadata.end() ? nullptr : &entry->second;
}

template <typename T>
const T* list(const Gguf& gguf, std::string_view key, const Message& wanted)
{
    const auto* value = found(gguf, key);
    if (!value) return nullptr;
    const auto* held = std::get_if<T>(value);
    if (!held) wrong(gguf, key, wanted);
    return held;
}

} // namespace

const GgmlType* ggml_type(int id)
{
    for (const auto& type : types)
        if (type.id == id) return &type;
    return nullptr;
}

const std::string& ggml_types_that_open()
{
    static const std::string names = [] {
        std::string all, last;
        for (const auto& type : types) {
            if (!type.opens) continue;
            if (!last.empty()) all += (all.empty() ? "" : ", ") + last;
            last = type.name;
        }
        return all + " and " + last;
    }();
    return names;
}

const GgufTensorInfo* Gguf::tensor(std::string_view name) const
{
    const auto entry = std::find_if(tensors.begin(), tensors.end(), [&](const auto& one) { return one.name == name; });
    return entry == tensors.end() ? nullptr : &*entry;
}

std::optional<std::int64_t> Gguf::whole(std::string_view key) const
{
    const auto* value = found(*this, key);
    if (!value) return {};
    if (const auto* one = std::get_if<std::int64_t>(value)) return *one;
    if (const auto* all = std::get_if<std::vector<std::int64_t>>(value)) {
        const auto same = [&](std::int64_t one) { return one == all->front(); };
        if (all->empty() || !std::all_of(all->begin(), all->end(), same))
            wrong(*this, key, message("a list of numbers where one for all layers is supported"));
        return all->front();
    }
    wrong(*this, key, message("no whole number of its range"));
}

std::optional<double> Gguf::number(std::string_view key) const
{
    const auto* value = found(*this, key);
    if (!value) return {};
    if (const auto* whole = std::get_if<std::int64_t>(value)) return double(*whole);
    const auto* one = std::get_if<double>(value);
    if (!one || !std::isfinite(*one)) wrong(*this, key, message("no finite number"));
    return *one;
}

std::optional<bool> Gguf::truth(std::string_view key) const
{
    const auto* value = found(*this, key);
    if (!value) return {};
    const auto* one = std::get_if<bool>(value);
    if (!one) wrong(*this, key, message("neither true nor false"));
    return *one;
}

const std::string* Gguf::text(std::string_view key) const { return list<std::string>(*this, key, message("no text")); }

const std::vector<std::string>* Gguf::texts(std::string_view key) const
{
    return list<std::vector<std::string>>(*this, key, message("no list of texts"));
}

const std::vector<std::int64_t>* Gguf::whole_numbers(std::string_view key) const
{
    return list<std::vector<std::int64_t>>(*this, key, message("no list of whole numbers"));
}

} // namespace steerdeck
