/// Models that are not open: those on this computer and those of a hub. Plain values; nothing here needs a Lab.
#pragma once

#include "core/model/found.h"
#include "core/model/hub.h"
#include "core/model/hub_cache.h"

namespace steerdeck::lab {

using model::damaged_files;
using model::download;
using model::find_models;
using model::FoundModel;
using model::GgufChoice;
using model::Hub;
using model::hub_from_environment;
using model::hub_model_name;
using model::HubListing;
using model::HubModel;
using model::HubName;
using model::HubPlan;
using model::is_hub_name;
using model::ModelPlace;
using model::ModelPlaces;
using model::parse_hub_name;
using model::plan_download;
using model::search_hub;
using model::usual_model_places;

/// What keeps a model of this kind from being opened, as far as its description tells: an unknown kind, packed weights.
/// Empty where nothing is known to.
Message obstacle_of(const HubListing& listing);

/// The folders that the user added to the list of models. `file`: where they are kept, the user's own unless told.
/// A file that is missing or damaged holds none.
std::vector<std::filesystem::path> added_model_folders(const std::filesystem::path& file = {});
/// Puts `folder` behind them, once, whatever other windows add meanwhile. Throws UnwritableFile.
void add_model_folder(const std::filesystem::path& folder, const std::filesystem::path& file = {});

} // namespace steerdeck::lab
