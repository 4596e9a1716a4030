"""Writes tests/golden/blocks.safetensors: packed blocks of every format and the values that the `gguf` package makes of them.

    python make_block_golden.py        needs numpy, gguf (0.19.0 made the file in the tree) and safetensors

For each format NAME: NAME.blocks, uint8 [rows, bytes of a row] of random bytes (scales made finite), and NAME.values,
float32 [rows, columns], dequantised. For Q8_0 and Q4_0 also NAME.plain, float32 [rows, columns], and NAME.packed, what the
package packs them to.
"""
import pathlib

import numpy as np
from gguf import GGML_QUANT_SIZES, GGMLQuantizationType as Type, quants
from safetensors.numpy import save_file

random = np.random.default_rng(5)
rows, columns = 6, 512
scales = {"Q2_K": [80, 82], "Q3_K": [108], "Q6_K": [208], "Q4_1": [0, 2], "Q5_1": [0, 2], "Q4_K": [0, 2], "Q5_K": [0, 2]}
tensors = {}
for name in "Q4_0 Q4_1 Q5_0 Q5_1 Q8_0 Q2_K Q3_K Q4_K Q5_K Q6_K IQ4_NL IQ4_XS MXFP4".split():
    values, size = GGML_QUANT_SIZES[Type[name]]
    blocks = random.integers(0, 256, (rows * columns // values, size), dtype=np.uint8)
    if name == "MXFP4":
        blocks[:, 0] = np.concatenate([[0, 1, 2, 3, 251], random.integers(110, 140, len(blocks) - 5)])
    else:
        for at in scales.get(name, [0]):
            numbers = random.normal(0, 0.02, len(blocks)).astype(np.float16)
            numbers[:3] = [0, 6e-8, 65504]  # none, the smallest, the largest
            blocks[:, at:at + 2] = numbers.view(np.uint8).reshape(-1, 2)
    tensors[name + ".blocks"] = blocks.reshape(rows, -1)
    tensors[name + ".values"] = quants.dequantize(tensors[name + ".blocks"], Type[name]).astype(np.float32)
for name in ("Q8_0", "Q4_0"):
    plain = random.normal(0, 0.05, (rows, columns)).astype(np.float32)
    plain[0, :32] = 0
    plain[1, :32] = np.arange(32) - 16
    tensors[name + ".plain"] = plain
    tensors[name + ".packed"] = quants.quantize(plain, Type[name])
save_file(tensors, pathlib.Path(__file__).parent / "blocks.safetensors", {"made_by": "make_block_golden.py, gguf 0.19.0"})
