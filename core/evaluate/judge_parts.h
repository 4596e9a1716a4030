/// What judge.cpp (requests) and judge_wording.cpp (texts) share.
#pragma once

#include "core/evaluate/judge.h"

namespace steerdeck::evaluate {

/// The request's body, JSON.
std::string judge_request(std::string_view model, const JudgeItem& item);
std::string judge_request(std::string_view model, const YesNoItem& item);

/// choices[0].message.content of a reply. Throws UnreadableFile or nlohmann's exceptions where there is none.
std::string content_of(std::string_view body);

/// error.message of a reply, empty where there is none.
std::string error_message_of(std::string_view body);

} // namespace steerdeck::evaluate
