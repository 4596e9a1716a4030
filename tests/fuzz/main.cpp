#include "core/base/error.h"
#include "tests/fuzz/targets.h"

#include <cstddef>

/// The entry that libFuzzer calls. Only errors of our own are caught: any other exception ends the program and is a
/// finding.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    try {
        steerdeck::fuzz::STEERDECK_FUZZ_TARGET({data, size});
    } catch (const steerdeck::Error& refusal) {
        steerdeck::fuzz::insist(*refusal.what() != '\0', "a refusal says why");
    }
    return 0;
}
