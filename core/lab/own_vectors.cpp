#include "core/lab/own_vectors.h"

#include "core/base/csv.h"
#include "core/base/files.h"
#include "core/model/safetensors.h"

#include <ATen/ATen.h>
#include <charconv>
#include <cmath>
#include <optional>
#include <set>

namespace steerdeck::lab {
namespace fs = std::filesystem;
namespace {

constexpr std::size_t most_vectors = 500, most_bytes = std::size_t(256) << 20;
const Message remedy = message("Give vectors as long as this model's rows");

std::optional<float> number_of(std::string_view cell)
{
    while (!cell.empty() && cell.front() == ' ') cell.remove_prefix(1);
    while (!cell.empty() && cell.back() == ' ') cell.remove_suffix(1);
    float value = 0;
    const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), value);
    if (error != std::errc() || end != cell.data() + cell.size() || !std::isfinite(value)) return {};
    return value;
}

std::vector<OwnVector> of_tensors(const fs::path& file, int width)
{
    std::vector<OwnVector> vectors;
    for (const auto& [name, tensor] : model::read_safetensors(file, message("file of vectors")).tensors) {
        const auto where = file.string() + ", tensor " + name;
        const bool one = tensor.dim() == 1;
        if ((!one && tensor.dim() != 2) || tensor.size(-1) != width || !tensor.is_floating_point())
            throw UnreadableFile(message("The tensor holds no vectors of {} numbers", width), where, remedy);
        const auto rows = tensor.to(at::kFloat).reshape({-1, width}).contiguous();
        if (!rows.isfinite().all().item<bool>())
            throw UnreadableFile(message("A number of the tensor is not finite"), where, message("Leave it out"));
        if (vectors.size() + std::size_t(rows.size(0)) > most_vectors)
            throw UnreadableFile(message("There are more than {} vectors", most_vectors), where, message("Give fewer"));
        for (std::int64_t i = 0; i < rows.size(0); ++i) {
            const auto* values = rows.const_data_ptr<float>() + i * width;
            vectors.push_back({one ? name : name + " " + std::to_string(i + 1), {values, values + width}});
        }
    }
    return vectors;
}

std::vector<OwnVector> of_lines(const fs::path& file, int width)
{
    const auto text = read_file(file, message("file of vectors"), most_bytes);
    const char separator = text.substr(0, text.find('\n')).find('\t') == std::string::npos ? ',' : '\t';
    std::vector<OwnVector> vectors;
    bool first = true;
    for (const auto& record : read_csv(text, separator, file.string())) {
        const bool may_be_heading = std::exchange(first, false);
        if (may_be_heading && record.cells.size() > 1 && !number_of(record.cells[1])) continue;
        const auto where = file.string() + ", line " + std::to_string(record.line);
        OwnVector vector{record.cells[0], {}};
        for (std::size_t i = 1; i < record.cells.size(); ++i) {
            const auto value = number_of(record.cells[i]);
            if (!value)
                throw UnreadableFile(message("\"{}\" is no number", record.cells[i].substr(0, 40)), where, remedy);
            vector.values.push_back(*value);
        }
        if (vector.values.size() != std::size_t(width))
            throw UnreadableFile(message("The vector \"{}\" has {} numbers where the model's rows have {}",
                                         vector.name.substr(0, 40), vector.values.size(), width),
                                 where, remedy);
        if (vectors.size() == most_vectors)
            throw UnreadableFile(message("There are more than {} vectors", most_vectors), where, message("Give fewer"));
        vectors.push_back(std::move(vector));
    }
    return vectors;
}

} // namespace

std::vector<OwnVector> read_own_vectors(const fs::path& file, int width)
{
    auto vectors = file.extension() == ".safetensors" ? of_tensors(file, width) : of_lines(file, width);
    if (vectors.empty()) throw UnreadableFile(message("The file holds no vectors"), file.string(), remedy);
    std::set<std::string> names;
    for (const auto& one : vectors)
        if (one.name.empty() || !names.insert(one.name).second)
            throw InvalidInput(one.name.empty() ? message("A vector has no name")
                                                : message("Two vectors have the name \"{}\"", one.name),
                               file.string(), message("Give each a name of its own"));
    return vectors;
}

} // namespace steerdeck::lab
