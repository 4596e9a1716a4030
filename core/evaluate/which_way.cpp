#include "core/evaluate/which_way.h"

#include "core/steering/composition.h"

namespace steerdeck::evaluate {

std::vector<Condition> which_way_conditions()
{
    using steering::Method;
    std::vector<std::string> methods;
    for (const auto method : {Method::text, Method::steering, Method::adapter, Method::fixed_vector, Method::lora_dare,
                              Method::caa, Method::lm_steer})
        methods.emplace_back(name_of(method));
    const std::string join(name_of(steering::Join::composition));
    return select_conditions(methods, std::span(&join, 1), true, false).conditions;
}

} // namespace steerdeck::evaluate
