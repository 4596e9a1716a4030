#pragma once

#include <cstdlib>
#include <filesystem>
#include <pwd.h>
#include <string>
#include <unistd.h>

/// Models of others that `./dev real-models` fetches; tests that need one are skipped where it is absent:
///
///     const auto file = real_model("smollm2.gguf");
///     if (file.empty()) QSKIP(no_real_model);
namespace steerdeck {

inline constexpr const char* no_real_model = "This needs a real model: ./dev real-models fetches it";

/// $STEERDECK_REAL_MODELS, else ~/.cache/steerdeck/real-models. Tests run in homes of their own; the one meant here is
/// that of the system's list of users.
inline std::filesystem::path real_models_folder()
{
    if (const char* named = std::getenv("STEERDECK_REAL_MODELS"); named && *named) return named;
    const passwd* user = getpwuid(getuid());
    return user ? std::filesystem::path(user->pw_dir) / ".cache/steerdeck/real-models" : std::filesystem::path();
}

/// A file of that folder ("smollm2.gguf", "qwen.gguf", "gemma.gguf") or a Hugging Face directory ("smollm2"); empty
/// where absent.
inline std::filesystem::path real_model(const std::string& name)
{
    const auto path = real_models_folder() / name;
    std::error_code none;
    const bool there = name.find(".gguf") != std::string::npos ? std::filesystem::is_regular_file(path, none)
                                                               : std::filesystem::exists(path / "config.json", none);
    return there ? path : std::filesystem::path();
}

} // namespace steerdeck
