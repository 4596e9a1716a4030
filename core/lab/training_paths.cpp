#include "core/lab/training_paths.h"

#include "core/base/error.h"
#include "core/model/safetensors.h"

#include <ATen/ATen.h>

namespace steerdeck::lab {
namespace {

constexpr int most_steps = 100'000;            // rows of one token
constexpr std::int64_t most_numbers = 1 << 28; // of all tokens together: 1 GiB
constexpr double last_step = 1e9;

} // namespace

std::vector<TrainingPath> read_training_paths(const std::filesystem::path& run, int width)
{
    const auto file = run / "rows.safetensors";
    const auto refuse = [&](const Message& why) {
        throw UnreadableFile(message("The record of a training {}", why), file.string(),
                             message("Choose another training"));
    };
    const auto contents = model::read_safetensors(file, message("training record"));
    const auto found = contents.tensors.find("steps");
    if (found == contents.tensors.end()) refuse(message("has no tensor \"steps\""));
    const at::Tensor& written = found->second;
    if (written.dim() != 1 || (written.scalar_type() != at::kFloat && written.scalar_type() != at::kLong))
        refuse(message("has \"steps\" that are no list of numbers"));
    const std::int64_t n = written.size(0);
    if (n < 1 || n > most_steps) refuse(message("holds {} steps, not 1 to {}", n, most_steps));
    if (n * std::int64_t(contents.tensors.size()) * width > most_numbers) refuse(message("is larger than 1 GiB"));

    const at::Tensor numbers = written.to(at::kDouble).contiguous();
    std::vector<int> steps;
    for (std::int64_t i = 0; i < n; ++i) {
        const double step = numbers.const_data_ptr<double>()[i];
        if (!(step >= 0 && step <= last_step) || step != std::floor(step) ||
            (i > 0 && step <= numbers.const_data_ptr<double>()[i - 1]))
            refuse(message("has steps that do not rise in whole numbers from 0 on"));
        steps.push_back(int(step));
    }
    std::vector<TrainingPath> paths;
    for (const auto& [name, rows] : contents.tensors) {
        if (name == "steps") continue;
        if (rows.dim() != 2 || rows.size(0) != n || rows.scalar_type() != at::kFloat)
            refuse(message("has rows of \"{}\" that are not one per step in float32", name));
        if (rows.size(1) != width)
            throw Mismatch(message("The training's rows are {} wide and this model's {}", rows.size(1), width),
                           file.string(), message("Choose a training of this model"));
        const Eigen::Map<const geometry::RowMatrix> map(rows.const_data_ptr<float>(), n, width);
        if (!map.allFinite()) refuse(message("has rows of \"{}\" that are not finite", name));
        paths.push_back({name, steps, map});
    }
    if (paths.empty()) refuse(message("names no token"));
    return paths;
}

} // namespace steerdeck::lab
