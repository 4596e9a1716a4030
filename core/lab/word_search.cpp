#include "core/lab/word_search.h"

#include "core/geometry/vocabulary.h"
#include "core/lab/parts.h"
#include "core/lab/traces.h"

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>

#include <algorithm>
#include <tuple>
#include <unicode/unistr.h>

namespace steerdeck::lab {
namespace {

/// Without blanks around it, in folded letters.
std::string plain_word(std::string_view text)
{
    constexpr std::string_view blank = " \t\r\n";
    const auto first = text.find_first_not_of(blank);
    if (first == std::string_view::npos) return {};
    text = text.substr(first, text.find_last_not_of(blank) + 1 - first);
    if (std::ranges::all_of(text, [](unsigned char c) { return c < 0x80; })) { // most of a vocabulary, at each key
        std::string lower(text);
        std::ranges::transform(lower, lower.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
        return lower;
    }
    std::string folded;
    return icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), int32_t(text.size())))
        .foldCase()
        .toUTF8String(folded);
}

} // namespace

std::vector<int> find_words(const std::vector<std::string>& vocabulary, std::string_view text, std::size_t most)
{
    const auto wanted = plain_word(text);
    if (wanted.empty()) return {};
    std::vector<std::tuple<int, std::size_t, int>> found; // rank, length, id
    for (std::size_t id = 0; id < vocabulary.size(); ++id) {
        if (vocabulary[id].size() < wanted.size() / 3) continue; // folding makes no letter three times as long
        const auto word = plain_word(vocabulary[id]);
        const auto at = word.find(wanted);
        if (at == std::string::npos) continue;
        const int rank = vocabulary[id] == text ? 0 : word == wanted ? 1 : at == 0 ? 2 : 3;
        found.emplace_back(rank, vocabulary[id].size(), int(id));
    }
    const auto end = found.begin() + std::ptrdiff_t(std::min(most, found.size()));
    std::partial_sort(found.begin(), end, found.end());
    std::vector<int> ids;
    for (auto one = found.begin(); one != end; ++one) ids.push_back(std::get<2>(*one));
    return ids;
}

NearWords words_near(const Lab& lab, int id, int count)
{
    const auto& parts = lab.parts();
    const geometry::Vocabulary vocabulary(*parts.decoder);
    if (id < 0 || id >= vocabulary.size())
        throw InvalidInput(message("The model has no word {}", id), message("its vocabulary"),
                           message("Give an id from 0 to {}", vocabulary.size() - 1));
    if (count < 1)
        throw InvalidInput(message("So many words cannot be found"), message("the search"), message("Give 1 or more"));
    const at::NoGradGuard no_grad;
    const auto row = parts.decoder->embed(at::full({1, 1}, id, at::kLong).to(parts.decoder->device()), {})
                         .view({1, -1})
                         .to(at::kCPU, at::kFloat)
                         .contiguous();
    const geometry::RowMatrix query =
        Eigen::Map<const geometry::RowMatrix>(row.const_data_ptr<float>(), 1, row.size(1));
    auto nearest = vocabulary.nearest(query, count + 1, geometry::Metric::cosine)[0];
    std::erase_if(nearest, [&](const auto& one) { return one.row == id; });
    nearest.resize(std::min(nearest.size(), std::size_t(count)));
    const auto& tokenizer = parts.assembler->tokenizer();
    return {id, tokenizer.piece(TokenId(id)), readable(nearest, tokenizer)};
}

std::vector<std::string> vocabulary_of(const Lab& lab)
{
    std::vector<std::string> words;
    for (int id = 0; id < lab.model().vocab_size; ++id)
        words.push_back(lab.parts().assembler->tokenizer().piece(TokenId(id)));
    return words;
}

} // namespace steerdeck::lab
