"""llama.cpp with a control vector, for tests/app/exchange_reference_test.cpp: the other side of a fixed vector that was exported.

Usage: control_vector_reference.py MODEL.gguf VECTOR.gguf JOB.json

Needs llama-cpp-py-sync, gguf, numpy and jinja2; where that wheel's library is too new for the system, LLAMA_CPP_LIB names another of the
same version, such as that of xllamacpp. JOB.json holds {"prompts": [what the user says], "max_new_tokens"}. The vector's
direction.k is added behind block k, as `llama-cli --control-vector` does it. Prints one line {"versions", "answers": greedy ones}, in
float32 but for the kernels' own roundings.
"""
import json
import sys

import gguf
import jinja2
import llama_cpp_py_sync
import numpy
from llama_cpp_py_sync import Llama

MODEL, VECTOR, JOB = sys.argv[1:]


def directions(file, width, layers):
    """What llama_set_adapter_cvec takes: a row for each block from 1 on."""
    rows = numpy.zeros((layers - 1, width), numpy.float32)
    for tensor in gguf.GGUFReader(file).tensors:
        rows[int(tensor.name.removeprefix("direction.")) - 1] = tensor.data
    return rows


def main():
    with open(JOB, encoding="utf-8") as file:
        job = json.load(file)
    llama = Llama(MODEL, n_ctx=1024, n_batch=1024, n_threads=2, flash_attn_type=0, type_k="f32", type_v="f32")
    lib, ffi, context = llama._lib, llama._ffi, llama._ctx
    rows = directions(VECTOR, llama.n_embd, llama.n_layer)
    assert lib.llama_set_adapter_cvec(context, ffi.cast("float *", ffi.from_buffer(rows)), rows.size, llama.n_embd, 1, llama.n_layer - 1) == 0
    source = ffi.string(lib.llama_model_chat_template(llama._model, ffi.NULL)).decode()
    template = jinja2.Environment(trim_blocks=True, lstrip_blocks=True).from_string(source)

    def piece(one):
        text = ffi.new("char[256]")
        return bytes(ffi.buffer(text, max(0, lib.llama_token_to_piece(llama._vocab, one, text, 256, 0, False))))

    answers = []
    for prompt in job["prompts"]:
        said = template.render(messages=[{"role": "user", "content": prompt}], add_generation_prompt=True, bos_token="", eos_token="")
        ids = llama.tokenize(said, add_special=False, parse_special=True)
        lib.llama_memory_clear(lib.llama_get_memory(context), True)
        past, made = llama._eval_tokens(ids, 0), []
        while len(made) < job["max_new_tokens"]:
            logits = numpy.frombuffer(ffi.buffer(lib.llama_get_logits_ith(context, -1), 4 * llama.n_vocab), numpy.float32)
            best = int(logits.argmax())
            if lib.llama_vocab_is_eog(llama._vocab, best):
                break
            made.append(best)
            past = llama._eval_tokens([best], past)
        answers.append(b"".join(piece(one) for one in made).decode("utf-8", "replace"))
    print(json.dumps({"versions": f"llama.cpp of llama-cpp-py-sync {llama_cpp_py_sync.__version__}", "answers": answers}))


if __name__ == "__main__":
    main()
