#pragma once

#include <cstdint>

namespace steerdeck::gguf_kinds {

/// Kinds of a GGUF file's metadata values, by number (the format's specification, version 3).
enum Kind : std::uint32_t { u8, i8, u16, i16, u32, i32, f32, truth, text, array, u64, i64, f64 };

} // namespace steerdeck::gguf_kinds
