/// What a training set holds, and what making one would take. Neither changes anything.
#pragma once

#include "core/lab/data_values.h"
#include "core/lab/lab.h"

#include <filesystem>
#include <string>

namespace steerdeck::lab {

/// Reads `file` as a training does, and shows at most `most` examples. Those that name no behaviour are `unnamed`'s,
/// where that is given. Throws UnreadableFile naming the line, InvalidInput.
DataPreview preview_data(const Lab& lab, const std::filesystem::path& file, const std::string& unnamed = {},
                         std::size_t most = 100);

/// `measure`: where it is not known how long an answer takes, a few are asked for and thrown away. A server's time is
/// never known.
DataCost cost_of(Lab& lab, const DataRequest& request, bool measure, const Cancel& cancel = {});

} // namespace steerdeck::lab
