/// Other wordings of an instruction, asked from a model.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace steerdeck::behaviors {

/// What asks a model for `n` other wordings of `instruction`, one a line.
std::string ask_for_rewordings(std::string_view instruction, int n);

/// The wordings in a model's answer to that: its lines without list markers, quotation marks and full stops, beginning
/// as the first of `there` does, upper or lower case. Left out are what is said about the list ("Here are five:"),
/// lines of more than 100 bytes, and what stands in `there` already, whatever the letter case. At most `most`.
std::vector<std::string> rewordings_in(std::string_view answer, const std::vector<std::string>& there,
                                       std::size_t most);

} // namespace steerdeck::behaviors
