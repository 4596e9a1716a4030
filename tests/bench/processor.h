/// What the measuring programs compute with.
#pragma once

#include "core/model/config.h"
#include "core/model/hardware.h"

#include <map>
#include <string>

namespace bench {

/// As the program itself chooses for this model, from the options --dtype and --threads, but always on the processor:
/// the reference runs there too.
inline steerdeck::model::Hardware processor(std::map<std::string, std::string>& given,
                                            const std::filesystem::path& folder)
{
    const int threads = given["--threads"].empty() ? 0 : std::stoi(given["--threads"]);
    return steerdeck::model::choose_hardware(given["--dtype"], threads, "cpu",
                                             steerdeck::model::read_config(folder).hidden_size);
}

} // namespace bench
