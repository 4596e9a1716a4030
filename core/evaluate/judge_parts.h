/// What judge.cpp (requests) and judge_wording.cpp (texts) share.
#pragma once

#include "core/evaluate/judge.h"

namespace steerdeck::evaluate {

/// The request's body, JSON.
std::string judge_request(std::string_view model, const JudgeItem& item);

/// choices[0].message.content of a reply. Throws UnreadableFile or nlohmann's exceptions where there is none.
std::string content_of(std::string_view body);

/// error.message of a reply, empty where there is none.
std::string error_message_of(std::string_view body);

/// Somebody else's text as part of a message of ours: one line, at most about 200 bytes, without the secret.
std::string presentable(const Secret& secret, std::string text);

} // namespace steerdeck::evaluate
