/// How a measuring program talks with tests/bench/run: options once, then a JSON object per line in and one out.
#pragma once

#include "core/base/json.h"
#include "core/base/progress.h"

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <functional>
#include <iostream>
#include <map>
#include <stdexcept>
#include <string>

namespace bench {

using steerdeck::Json;
using steerdeck::Stopwatch;

/// `--name value` pairs. Throws std::invalid_argument for one that is not in `known`, so that no setting is misspelt.
inline std::map<std::string, std::string> options(int argc, char** argv, const std::vector<std::string>& known)
{
    std::map<std::string, std::string> result;
    for (const auto& name : known) result[name];
    for (int i = 1; i < argc; i += 2) {
        const std::string name = argv[i];
        if (i + 1 == argc || std::find(known.begin(), known.end(), name) == known.end())
            throw std::invalid_argument("unknown or incomplete option " + name);
        result[name] = argv[i + 1];
    }
    return result;
}

inline void say(const Json& object) { std::cout << object.dump() << std::endl; }

/// Answers every line of stdin with what `answer` makes of it, until stdin ends.
inline void serve(const std::function<Json(const Json&)>& answer)
{
    for (std::string line; std::getline(std::cin, line);) say(answer(steerdeck::parse_json(line, "wish", "stdin")));
}

/// From here on `peak_bytes` counts anew, where the system lets it (Linux); else it counts from the program's start.
inline void forget_peak() { std::ofstream("/proc/self/clear_refs") << "5"; }

/// The most memory this process had resident, in bytes.
inline double peak_bytes()
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with("VmHWM:")) return 1024 * std::stod(line.substr(6));
    return 0;
}

} // namespace bench
