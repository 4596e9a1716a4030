#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace steerdeck::serve {

/// Ends a growing text where one of several texts begins, which is left out. What may still become one of them is held
/// back.
class StopFilter {
public:
    /// None of `stops` is empty.
    explicit StopFilter(std::vector<std::string> stops) : stops_(std::move(stops)) {}

    /// What `more` decides; nothing after the end.
    std::string push(std::string_view more);

    /// What was held back, where the text ended otherwise.
    std::string finish();

    bool stopped() const { return stopped_; }

private:
    std::vector<std::string> stops_;
    std::string held_;
    bool stopped_ = false;
};

} // namespace steerdeck::serve
