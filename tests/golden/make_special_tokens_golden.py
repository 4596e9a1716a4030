#!/usr/bin/env python3
"""Makes tests/golden/special_tokens/golden.json: what `transformers` makes of special tokens that only the files beside a tokenizer.json
name.

Run:  python tests/golden/make_special_tokens_golden.py          (needs transformers; made with transformers 5.24.0, tokenizers 0.23)

A list of {name, tokenizer, files, ids, named, plain}: the tokenizer (a folder of tests/golden/tokenizers), the files beside its
tokenizer.json, the ids of TEXT, the special tokens by name, and the text of the ids without special tokens.
"""
import json
import pathlib
import shutil
import tempfile

from transformers import AutoTokenizer
from transformers.utils import logging

HERE = pathlib.Path(__file__).resolve().parent
TEXT = "<|im_start|>user The fox sleeps.<|im_end|> <X> <Y>"
FAST = {"tokenizer_class": "PreTrainedTokenizerFast"}
FLAGS = {"lstrip": False, "normalized": False, "rstrip": False, "single_word": False}
END, START = {"content": "<|im_end|>", **FLAGS}, {"content": "<|im_start|>", **FLAGS}


def cases(size, word, word_id, added):
    """`size`: of the vocabulary; `word` with its id: a usual word of it; `added`: its last added token."""
    def decoder(**tokens):
        return {"added_tokens_decoder": {str(size + int(k[1:])): v for k, v in tokens.items()}}

    yield "nothing", {}
    yield "decoder and eos", {"tokenizer_config": {**FAST, "eos_token": "<|im_end|>", **decoder(i0={**START, "special": True}, i1={**END, "special": True})}}
    yield "eos as a text", {"tokenizer_config": {**FAST, "eos_token": "<|im_end|>"}}
    yield "eos as an object", {"tokenizer_config": {**FAST, "eos_token": {**END, "__type": "AddedToken"}}}
    yield "additional", {"tokenizer_config": {**FAST, "additional_special_tokens": ["<|im_start|>", "<|im_end|>"]}}
    yield "extra as a list", {"tokenizer_config": {**FAST, "extra_special_tokens": ["<|im_start|>", "<|im_end|>"]}}
    yield "extra by name", {"tokenizer_config": {**FAST, "extra_special_tokens": {"image_token": "<X>", "other_token": "<Y>"}}}
    yield "a name of its own", {"tokenizer_config": {**FAST, "image_token": "<X>"}}
    yield "map alone", {"special_tokens_map": {"eos_token": "<|im_end|>", "additional_special_tokens": ["<|im_start|>"]}}
    yield "map with objects", {"tokenizer_config": FAST, "special_tokens_map": {"eos_token": END, "bos_token": START}}
    yield "map over settings", {"tokenizer_config": {**FAST, "eos_token": "<X>"}, "special_tokens_map": {"eos_token": "<|im_end|>"}}
    yield "map beside a decoder", {"tokenizer_config": {**FAST, **decoder(i0={**START, "special": True})},
                                   "special_tokens_map": {"eos_token": "<|im_end|>"}}
    yield "added by text", {"tokenizer_config": FAST, "added_tokens": {"<|im_end|>": size + 1, "<|im_start|>": size}}
    yield "added by text and a map", {"tokenizer_config": FAST, "special_tokens_map": {"eos_token": "<|im_end|>"},
                                      "added_tokens": {"<|im_start|>": size, "<|im_end|>": size + 1}}
    yield "added by text beside a decoder", {"tokenizer_config": {**FAST, **decoder(i0={**END, "content": "<X>", "special": False})},
                                             "added_tokens": {"<Y>": size + 1}}
    yield "a hole", {"tokenizer_config": {**FAST, **decoder(i7={**END, "special": True})}}
    yield "not special", {"tokenizer_config": {**FAST, **decoder(i0={**END, "content": "<X>", "special": False}, i1={**END, "special": True})}}
    yield "named, not special", {"tokenizer_config": {**FAST, "eos_token": "<|im_end|>", **decoder(i0={**END, "special": False})}}
    yield "a usual word ends", {"tokenizer_config": {**FAST, "eos_token": word}}
    yield "a usual word in the decoder", {"tokenizer_config": {**FAST, "added_tokens_decoder": {str(word_id): {**END, "content": word, "special": True}}}}
    yield "order", {"tokenizer_config": {**FAST, "eos_token": "<X>", "bos_token": "<Y>", "pad_token": "<|im_end|>",
                                         "additional_special_tokens": ["<|im_start|>"]}}
    yield "decoder and another end", {"tokenizer_config": {**FAST, "eos_token": "<X>", **decoder(i0={**END, "special": True})}}
    yield "strips", {"tokenizer_config": {**FAST, **decoder(i0={**START, "rstrip": True, "special": True}, i1={**END, "lstrip": True, "special": True})}}
    if added:
        yield "an added one once more", {"tokenizer_config": {**FAST, "eos_token": added}}


def main():
    logging.set_verbosity_error()
    made = []
    for tokenizer in ("plain", "qwen2", "llama2"):
        source = HERE / "tokenizers" / tokenizer / "tokenizer.json"
        file = json.loads(source.read_text())
        vocab = file["model"]["vocab"]
        added = file["added_tokens"]
        ids = {one["id"] for one in added} | set(vocab.values())
        word = max((w for w in vocab if w.isascii() and w.isalpha()), key=lambda w: (len(w), w))
        for name, files in cases(max(ids) + 1, word, vocab[word], added[-1]["content"] if added else None):
            with tempfile.TemporaryDirectory() as folder:
                shutil.copy(source, folder)
                (pathlib.Path(folder) / "config.json").write_text('{"model_type": "llama"}')
                for file_name, content in files.items():
                    (pathlib.Path(folder) / f"{file_name}.json").write_text(json.dumps(content))
                try:
                    reference = AutoTokenizer.from_pretrained(folder)
                except Exception as error:  # noqa: BLE001
                    print(tokenizer, name, repr(error)[:150])
                    continue
                text = TEXT + " " + word
                numbers = reference(text, add_special_tokens=False).input_ids
                named = {k: v for k, v in reference.special_tokens_map.items()}
                made.append({"name": name, "tokenizer": tokenizer, "files": files, "text": text, "ids": numbers, "named": named,
                             "plain": reference.decode(numbers, skip_special_tokens=True, clean_up_tokenization_spaces=False),
                             "class": type(reference).__name__})
    folder = HERE / "special_tokens"
    folder.mkdir(exist_ok=True)
    (folder / "golden.json").write_text("[\n" + ",\n".join(json.dumps(one, ensure_ascii=False) for one in made) + "\n]\n")
    print(len(made), {one["class"] for one in made})


if __name__ == "__main__":
    main()
