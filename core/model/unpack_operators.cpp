#include "core/model/unpack_operators.h"

#include <ATen/ATen.h>

namespace steerdeck::model {
namespace {

/// Blocks [n, bytes] and what is read of them, as tensors [n, ...].
struct Blocks {
    at::Tensor bytes;

    at::Tensor at(std::int64_t begin, std::int64_t count) const { return bytes.narrow(1, begin, count); }
    /// One float16, as float32 [n, 1].
    at::Tensor half(std::int64_t begin) const { return at(begin, 2).contiguous().view(at::kHalf).to(at::kFloat); }
    /// `count` bytes as whole numbers (int32).
    at::Tensor whole(std::int64_t begin, std::int64_t count) const { return at(begin, count).to(at::kInt); }
    at::Tensor signs(std::int64_t begin, std::int64_t count) const
    {
        return at(begin, count).contiguous().view(at::kChar).to(at::kInt);
    }
};

at::Tensor bits(const at::Tensor& x, int shift, int mask)
{
    return at::bitwise_and(at::bitwise_right_shift(x, shift), mask);
}

at::Tensor nibbles(const at::Tensor& bytes) // [n, k] to [n, 2 k]: low halves, then high ones
{
    return at::cat({bits(bytes, 0, 15), bits(bytes, 4, 15)}, 1);
}

/// The fifth bits of 32 values, in the places of fives: [n, 4] bytes to [n, 32].
at::Tensor fifth_bits(const at::Tensor& bytes)
{
    const auto shifts = at::arange(8, bytes.options());
    return at::bitwise_left_shift(
        at::bitwise_and(at::bitwise_right_shift(bytes.unsqueeze(2), shifts), 1).reshape({bytes.size(0), 32}), 4);
}

at::Tensor looked_up(const at::Tensor& codes, std::initializer_list<int> table)
{
    const auto values = at::tensor(std::vector<float>(table.begin(), table.end()), at::kFloat).to(codes.device());
    return values.index_select(0, codes.reshape({-1})).view(codes.sizes());
}
at::Tensor nonlinear(const at::Tensor& codes)
{
    return looked_up(codes, {-127, -104, -83, -65, -49, -35, -22, -10, 1, 13, 25, 38, 53, 69, 89, 113});
}

/// Codes [n, 256] times scales [n, groups], less minima [n, groups] where there are any.
at::Tensor grouped(const at::Tensor& codes, const at::Tensor& scales, const at::Tensor& least = {})
{
    const auto groups = scales.size(1);
    auto values = codes.to(at::kFloat).view({codes.size(0), groups, -1}) * scales.unsqueeze(2);
    if (least.defined()) values = values - least.unsqueeze(2);
    return values.view(codes.sizes());
}

struct GroupScales {
    at::Tensor scale, least; // [n, 8]

    explicit GroupScales(const Blocks& b)
    {
        const auto first = b.whole(4, 4), second = b.whole(8, 4), third = b.whole(12, 4);
        const auto upper = [](const at::Tensor& x) { return at::bitwise_left_shift(bits(x, 6, 3), 4); };
        scale = b.half(0) * at::cat({bits(first, 0, 63), bits(third, 0, 15) + upper(first)}, 1).to(at::kFloat);
        least = b.half(2) * at::cat({bits(second, 0, 63), bits(third, 4, 15) + upper(second)}, 1).to(at::kFloat);
    }
};

/// 128 bytes of Q4_K or Q5_K to 256 codes: of each 32 bytes the low halves, then the high ones.
at::Tensor codes_of_k(const at::Tensor& bytes)
{
    const auto rows = bytes.view({bytes.size(0), 4, 1, 32});
    return at::cat({bits(rows, 0, 15), bits(rows, 4, 15)}, 2).reshape({bytes.size(0), 256});
}

/// 64 bytes of Q2_K or Q3_K to 256 codes of two bits.
at::Tensor codes_of_two(const at::Tensor& bytes)
{
    const auto rows = bytes.view({bytes.size(0), 2, 1, 32});
    return at::cat({bits(rows, 0, 3), bits(rows, 2, 3), bits(rows, 4, 3), bits(rows, 6, 3)}, 2)
        .reshape({bytes.size(0), 256});
}

at::Tensor q3_k(const Blocks& b)
{
    const auto s = b.whole(96, 12);
    const auto low = nibbles(s.narrow(1, 0, 8)), last = s.narrow(1, 8, 4);
    const auto high = at::cat({bits(last, 0, 3), bits(last, 2, 3), bits(last, 4, 3), bits(last, 6, 3)}, 1);
    const auto scales = b.half(108) * (low + at::bitwise_left_shift(high, 4) - 32).to(at::kFloat);
    const auto mask = b.whole(0, 32).unsqueeze(1), shifts = at::arange(8, mask.options()).view({1, 8, 1});
    const auto kept = at::bitwise_and(at::bitwise_right_shift(mask, shifts), 1).reshape({mask.size(0), 256});
    return grouped(codes_of_two(b.whole(32, 64)) - (1 - kept) * 4, scales);
}

at::Tensor q5_k(const Blocks& b)
{
    const GroupScales of(b);
    const auto high = b.whole(16, 32).unsqueeze(1), shifts = at::arange(8, high.options()).view({1, 8, 1});
    const auto fifth = at::bitwise_and(at::bitwise_right_shift(high, shifts), 1).reshape({high.size(0), 256});
    return grouped(codes_of_k(b.whole(48, 128)) + fifth * 16, of.scale, of.least);
}

at::Tensor q6_k(const Blocks& b)
{
    const auto n = b.bytes.size(0);
    const auto low = b.whole(0, 128).view({n, 2, 2, 32}); // half, k % 2
    const auto high = b.whole(128, 64).view({n, 2, 1, 32});
    const auto four = at::cat({bits(low, 0, 15), bits(low, 4, 15)}, 2); // [n, 2, 4, 32]
    const auto two = at::cat({bits(high, 0, 3), bits(high, 2, 3), bits(high, 4, 3), bits(high, 6, 3)}, 2);
    const auto codes = (four + at::bitwise_left_shift(two, 4) - 32).reshape({n, 256});
    return grouped(codes, b.half(208) * b.signs(192, 16).to(at::kFloat));
}

at::Tensor iq4_xs(const Blocks& b)
{
    const auto n = b.bytes.size(0);
    const auto s = b.whole(2, 6);
    const auto high = s.narrow(1, 0, 1) + s.narrow(1, 1, 1) * 256; // [n, 1]
    const auto low = at::stack({bits(s.narrow(1, 2, 4), 0, 15), bits(s.narrow(1, 2, 4), 4, 15)}, 2).reshape({n, 8});
    const auto upper = at::bitwise_and(at::bitwise_right_shift(high, at::arange(0, 16, 2, s.options())), 3);
    const auto scales = b.half(0) * (low + at::bitwise_left_shift(upper, 4) - 32).to(at::kFloat);
    const auto rows = b.whole(8, 128).view({n, 8, 16});
    const auto codes = at::cat({bits(rows, 0, 15), bits(rows, 4, 15)}, 2).reshape({n, 256});
    return grouped(nonlinear(codes), scales);
}

at::Tensor mxfp4(const Blocks& b)
{
    const auto e = b.whole(0, 1);
    const auto power = at::where(e.lt(2), at::bitwise_left_shift(at::full_like(e, 0x00200000), e.clamp_max(1)),
                                 at::bitwise_left_shift(e - 1, 23));
    const auto scale = power.contiguous().view(at::kFloat); // 2^(e - 128) by its bits
    return scale * looked_up(nibbles(b.whole(1, 16)), {0, 1, 2, 3, 4, 6, 8, 12, 0, -1, -2, -3, -4, -6, -8, -12});
}

at::Tensor values_of(BlockType type, const Blocks& b)
{
    const auto as_float = [](const at::Tensor& codes) { return codes.to(at::kFloat); };
    switch (type) {
    case BlockType::q4_0:
        return b.half(0) * as_float(nibbles(b.whole(2, 16)) - 8);
    case BlockType::q4_1:
        return b.half(0) * as_float(nibbles(b.whole(4, 16))) + b.half(2);
    case BlockType::q5_0:
        return b.half(0) * as_float(nibbles(b.whole(6, 16)) + fifth_bits(b.whole(2, 4)) - 16);
    case BlockType::q5_1:
        return b.half(0) * as_float(nibbles(b.whole(8, 16)) + fifth_bits(b.whole(4, 4))) + b.half(2);
    case BlockType::q8_0:
        return b.half(0) * as_float(b.signs(2, 32));
    case BlockType::q2_k: {
        const auto s = b.whole(0, 16);
        return grouped(codes_of_two(b.whole(16, 64)), b.half(80) * as_float(bits(s, 0, 15)),
                       b.half(82) * as_float(bits(s, 4, 15)));
    }
    case BlockType::q3_k:
        return q3_k(b);
    case BlockType::q4_k: {
        const GroupScales of(b);
        return grouped(codes_of_k(b.whole(16, 128)), of.scale, of.least);
    }
    case BlockType::q5_k:
        return q5_k(b);
    case BlockType::q6_k:
        return q6_k(b);
    case BlockType::iq4_nl:
        return b.half(0) * nonlinear(nibbles(b.whole(2, 16)));
    case BlockType::iq4_xs:
        return iq4_xs(b);
    case BlockType::mxfp4:
        return mxfp4(b);
    }
    return {};
}

} // namespace

at::Tensor unpack_by_operators(const BlockFormat& format, const at::Tensor& rows, std::int64_t columns)
{
    return values_of(format.type, {rows.reshape({-1, format.bytes})}).view({rows.size(0), columns});
}

} // namespace steerdeck::model
