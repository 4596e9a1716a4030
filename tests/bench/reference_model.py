"""The other side of `tests/bench/run load` and `speed`: a model in transformers.

Usage: reference_model.py load|speed FOLDER DTYPE THREADS

load prints {"import_seconds", "load_seconds", "logits_seconds"}: the logits are those of the ids 1, 2, 3. speed says which versions
it runs, then answers lines {"prompts": [[ids]], "new": M} by {"prompt_seconds", "generate_seconds", "answers"}, with greedy answers of
M ids whose first belongs to the prompt's time.
"""
import json
import sys
import time

start = time.perf_counter()
import torch  # noqa: E402
import transformers  # noqa: E402
from transformers import AutoModelForCausalLM, StoppingCriteria, StoppingCriteriaList  # noqa: E402

import_seconds = time.perf_counter() - start


class Watch(StoppingCriteria):
    """Stops nothing; notes when each id was there."""

    def __init__(self):
        self.times = []

    def __call__(self, input_ids, scores, **kwargs):
        self.times.append(time.perf_counter())
        return torch.zeros(input_ids.shape[0], dtype=torch.bool)


def load(folder, dtype):
    model = AutoModelForCausalLM.from_pretrained(folder, dtype=getattr(torch, dtype)).eval()
    # A random model's answers end nowhere.
    model.generation_config.eos_token_id = None
    model.generation_config.pad_token_id = 0
    return model


@torch.inference_mode()
def answer(model, wish):
    prompts = torch.tensor(wish["prompts"])
    watch = Watch()
    begin = time.perf_counter()
    out = model.generate(input_ids=prompts, attention_mask=torch.ones_like(prompts), do_sample=False, max_new_tokens=wish["new"],
                         stopping_criteria=StoppingCriteriaList([watch]))
    return {"prompt_seconds": watch.times[0] - begin, "generate_seconds": watch.times[-1] - watch.times[0],
            "answers": out[:, prompts.shape[1] :].tolist()}


def main():
    what, folder, dtype, threads = sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4])
    torch.set_num_threads(threads)
    transformers.logging.set_verbosity_error()
    transformers.logging.disable_progress_bar()
    begin = time.perf_counter()
    model = load(folder, dtype)
    loaded = time.perf_counter()
    if what == "load":
        with torch.inference_mode():
            model(torch.tensor([[1, 2, 3]])).logits.float()
        print(json.dumps({"import_seconds": import_seconds, "load_seconds": loaded - begin,
                          "logits_seconds": time.perf_counter() - loaded}))
        return
    print(json.dumps({"transformers": transformers.__version__, "torch": torch.__version__}), flush=True)
    for line in sys.stdin:
        print(json.dumps(answer(model, json.loads(line))), flush=True)


if __name__ == "__main__":
    main()
