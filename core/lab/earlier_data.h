#pragma once

#include "core/steering/token.h"

namespace steerdeck::lab {

/// Lets what an earlier version of the program kept for the model in `folder` be found and used, although it names the
/// model and its tokenizer by sums of their files' bytes. Those sums take reading every file, so they are worked out
/// only where tokens of a model of this name are there, and once: they are kept in the user's folder
/// (fingerprints.json). Never throws; what cannot be read is logged.
void recognise_earlier_data(const std::filesystem::path& folder, const steering::ModelIdentity& identity);

} // namespace steerdeck::lab
