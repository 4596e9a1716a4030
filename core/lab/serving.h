/// Serving an open model to other programs. Plain values; see core/serve.
#pragma once

#include "core/lab/lab.h"

namespace steerdeck::lab {

struct ServeRequest {
    std::string host = "127.0.0.1";
    int port = 0;                        // 0 = a free one
    std::filesystem::path key_file = {}; // its first line is the key; none = STEERDECK_SERVE_KEY, if that is set
    int sequences = 32;                  // answers at once
    int waiting = 64;                    // answers that wait beside them; more are told to come back
    int new_tokens = 256;                // of a request that names no number
    int most_new_tokens = 4096;          // of one that does
    int most_prompt = 0;                 // tokens; 0 = what the model reads
    double seconds = 600;                // for an answer, waiting included
    int connections = 128;
    double cache_gib = 0; // for the answers' keys and values; 0 = half of what is free
    double grace = 5;     // seconds that answers under way are given at the end
};

/// What a server tells when it listens.
struct Serving {
    std::string host;
    int port = 0;
    bool key = false; // has to be shown
    double cache_bytes = 0;
    /// "http://127.0.0.1:8080/v1"
    std::string url() const;
};

/// What the request alone decides. Throws InvalidInput, or UnreadableFile for its key file.
void check(const ServeRequest& request);

/// Serves until the job is cancelled, which ends it as done; `ready` hears once where, on the job's thread.
Job serve(Lab& lab, ServeRequest request, std::function<void(const Serving&)> ready, Sink sink);

} // namespace steerdeck::lab
