#pragma once

#include <ATen/core/Generator.h>
#include <ATen/core/Tensor.h>
#include <cstdint>

namespace steerdeck::model {

/// `host` on `device`. On a GPU it goes there through pinned memory, so that the host does not wait for what the device
/// is doing; the CPU's is `host` itself.
inline at::Tensor uploaded(const at::Tensor& host, const at::Device& device)
{
    if (device.is_cpu() || !host.is_cpu()) return host.to(device);
    return host.pin_memory().to(device, /*non_blocking=*/true);
}

/// A random generator of its own for tensors on `device`, begun with `seed`. What a GPU draws is not what the CPU
/// draws.
at::Generator generator_on(const at::Device& device, std::uint64_t seed);

} // namespace steerdeck::model
