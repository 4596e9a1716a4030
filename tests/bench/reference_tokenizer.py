"""The other side of `tests/bench/run tokenizer`: the tokenizers library on one thread (RAYON_NUM_THREADS=1).

Usage: reference_tokenizer.py TOKENIZER_JSON TEXTS

TEXTS holds a JSON string per line. Says the version; each line {"way": "encode" or "encode_batch_fast"} is answered by one pass over
all documents: {"seconds", "tokens", "checksum"}, the checksum as tokenizer_speed.cpp makes it. encode also notes where in the text each
token stands; encode_batch_fast does not.
"""
import json
import sys
import time

import numpy
import tokenizers


def main():
    tokenizer = tokenizers.Tokenizer.from_file(sys.argv[1])
    with open(sys.argv[2], encoding="utf-8") as file:
        documents = [json.loads(line) for line in file]
    print(json.dumps({"tokenizers": tokenizers.__version__}), flush=True)
    for line in sys.stdin:
        fast = json.loads(line)["way"] == "encode_batch_fast"
        begin = time.perf_counter()
        if fast:
            encoded = tokenizer.encode_batch_fast(documents, add_special_tokens=False)
        else:
            encoded = [tokenizer.encode(document, add_special_tokens=False) for document in documents]
        seconds = time.perf_counter() - begin
        ids = numpy.array([i for document in encoded for i in document.ids], dtype=numpy.uint64)
        checksum = int((ids * numpy.arange(1, len(ids) + 1, dtype=numpy.uint64)).sum(dtype=numpy.uint64))
        print(json.dumps({"seconds": seconds, "tokens": len(ids), "checksum": str(checksum)}), flush=True)


if __name__ == "__main__":
    main()
