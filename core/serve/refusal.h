#pragma once

#include "core/base/error.h"

#include <string>

namespace steerdeck::serve {

/// Why a request is not answered, as a client is told: the status of HTTP and the fields of OpenAI's error object.
struct Refusal : Error {
    Refusal(int status_, std::string type_, Message what_happened, Message what_to_do, std::string param_ = {},
            std::string code_ = {})
        : Error(std::move(what_happened), {}, std::move(what_to_do)), status(status_), type(std::move(type_)),
          param(std::move(param_)), code(std::move(code_))
    {
    }

    int status;
    std::string type;       // "invalid_request_error", "rate_limit_error", "server_error"
    std::string param;      // the field of the request at fault; empty where none is
    std::string code;       // a word for programs; empty for none
    double retry_after = 0; // seconds after which asking again may help; 0 = it does not
};

/// A field of the request that cannot be used (400).
inline Refusal bad_field(const std::string& field, Message what_happened, Message what_to_do, std::string code = {})
{
    return {400, "invalid_request_error", std::move(what_happened), std::move(what_to_do), field, std::move(code)};
}

} // namespace steerdeck::serve
