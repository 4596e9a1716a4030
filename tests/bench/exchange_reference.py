"""The other side of tests/app/exchange_reference_test.cpp: what was exported, opened by the program that it was exported for.

Usage: exchange_reference.py RECEIVER MODEL JOB.json [ADAPTER]

RECEIVER is transformers, llama, peft or vllm; MODEL what it opens; ADAPTER a PEFT folder. JOB.json holds {"prompts": [what the user says,
words included], "max_new_tokens", "template": whether a chat template is rendered, "logits": [{"ids": [...], "file": a safetensors file
with the tensor `logits` [n, vocab]}], "embeds": a safetensors file with the tensor `prompt_embeds`}. Prints one line {"versions",
"answers": greedy ones, "difference": the largest of a logit, as a share of the largest logit, "likeliest": how many positions have the same
likeliest word, of "positions"}. Everything is float32 but for vllm, which takes the model's own type.
"""
import json
import os
import sys

RECEIVER, MODEL, JOB = sys.argv[1:4]
ADAPTER = sys.argv[4] if len(sys.argv) > 4 else None
job = json.load(open(JOB))


def read_tensor(file, name):
    from safetensors.numpy import load_file
    return load_file(file)[name]


def compare(pairs):
    import numpy
    difference, same, positions = 0.0, 0, 0
    for ours, theirs in pairs:
        width = min(ours.shape[1], theirs.shape[1])
        ours, theirs = ours[:, :width], theirs[:, :width]
        difference = max(difference, float(numpy.abs(ours - theirs).max() / numpy.abs(theirs).max()))
        same += int((ours.argmax(1) == theirs.argmax(1)).sum())
        positions += len(ours)
    return {"difference": difference, "likeliest": same, "positions": positions}


def rendered(tokenizer, prompt):
    if not job["template"]:
        return prompt
    return tokenizer.apply_chat_template([{"role": "user", "content": prompt}], tokenize=False, add_generation_prompt=True)


def with_transformers():
    import torch
    import transformers
    from transformers import AutoModelForCausalLM, AutoTokenizer
    versions = f"transformers {transformers.__version__}, torch {torch.__version__}"
    tokenizer = AutoTokenizer.from_pretrained(ADAPTER or MODEL, padding_side="left")
    model = AutoModelForCausalLM.from_pretrained(MODEL, dtype=torch.float32).eval()
    more = {}
    if ADAPTER:
        import peft
        versions += f", peft {peft.__version__}"
        if len(tokenizer) > model.get_input_embeddings().weight.shape[0]:
            model.resize_token_embeddings(len(tokenizer), mean_resizing=False)
        model = peft.PeftModel.from_pretrained(model, ADAPTER).eval()
        more["suppress_tokens"] = [i for word, i in tokenizer.get_vocab().items() if word.startswith("<steer:")]
    answers = []
    with torch.no_grad():
        for at in range(0, len(job["prompts"]), 50):
            texts = [rendered(tokenizer, prompt) for prompt in job["prompts"][at:at + 50]]
            inputs = tokenizer(texts, return_tensors="pt", padding=True, add_special_tokens=not job["template"])
            inputs.pop("token_type_ids", None)
            output = model.generate(**inputs, max_new_tokens=job["max_new_tokens"], do_sample=False, **more)
            answers += tokenizer.batch_decode(output[:, inputs["input_ids"].shape[1]:], skip_special_tokens=True)

        def logits(one):
            return model(input_ids=torch.tensor([one["ids"]])).logits[0].numpy()
        compared = compare([(read_tensor(one["file"], "logits"), logits(one)) for one in job["logits"]])
    return {"versions": versions, "answers": answers, **compared}


def with_prompt_tuning():
    """The adapter's rows before the input: PEFT's own logits beside those of the same rows given as embeddings."""
    import peft
    import torch
    from transformers import AutoModelForCausalLM
    plain = AutoModelForCausalLM.from_pretrained(MODEL, dtype=torch.float32).eval()
    rows = torch.from_numpy(read_tensor(job["embeds"], "prompt_embeddings"))
    pairs = []
    with torch.no_grad():
        for one in job["logits"]:
            ids = torch.tensor([one["ids"]])
            inputs = torch.cat([rows[None], plain.get_input_embeddings()(ids)], 1)
            pairs.append([plain(inputs_embeds=inputs).logits[0].numpy()])
        model = peft.PeftModel.from_pretrained(plain, ADAPTER).eval()
        for one, pair in zip(job["logits"], pairs):
            pair.append(model(input_ids=torch.tensor([one["ids"]])).logits[0].numpy()[-len(pair[0]):])
    return {"versions": f"peft {peft.__version__}", "answers": [], **compare(pairs)}


def with_llama():
    import ctypes
    import jinja2
    import llama_cpp
    import numpy
    llama_cpp.llama_backend_init()
    model_settings = llama_cpp.llama_model_default_params()
    model_settings.n_gpu_layers = 0
    model = llama_cpp.llama_model_load_from_file(MODEL.encode(), model_settings)
    settings = llama_cpp.llama_context_default_params()
    settings.n_ctx = settings.n_batch = settings.n_ubatch = 2048
    settings.type_k = settings.type_v = llama_cpp.GGML_TYPE_F32
    settings.flash_attn_type = 0
    settings.n_threads = settings.n_threads_batch = 2
    context = llama_cpp.llama_init_from_model(model, settings)
    vocab = llama_cpp.llama_model_get_vocab(model)
    width = llama_cpp.llama_vocab_n_tokens(vocab)
    batch = llama_cpp.llama_batch_init(2048, 0, 1)

    def said(prompt):
        if not job["template"]:
            return prompt
        source = llama_cpp.llama_model_chat_template(model, None).decode()
        return jinja2.Environment(trim_blocks=True, lstrip_blocks=True).from_string(source).render(
            messages=[{"role": "user", "content": prompt}], add_generation_prompt=True, bos_token="", eos_token="")

    def tokenize(text):
        text = text.encode()
        ids = (llama_cpp.llama_token * (len(text) + 8))()
        n = llama_cpp.llama_tokenize(vocab, text, len(text), ids, len(ids), not job["template"], True)
        return list(ids[:n])

    def piece(one):
        text = ctypes.create_string_buffer(256)
        length = llama_cpp.llama_token_to_piece(vocab, one, text, 256, 0, False)
        return text.raw[:max(0, length)]

    def decode(ids, start, every):
        batch.n_tokens = len(ids)
        for i, one in enumerate(ids):
            batch.token[i], batch.pos[i], batch.n_seq_id[i], batch.seq_id[i][0] = one, start + i, 1, 0
            batch.logits[i] = every or i + 1 == len(ids)
        assert llama_cpp.llama_decode(context, batch) == 0
        rows = [numpy.ctypeslib.as_array(llama_cpp.llama_get_logits_ith(context, i), (width,)).copy()
                for i in (range(len(ids)) if every else [len(ids) - 1])]
        return numpy.stack(rows)

    def clear():
        llama_cpp.llama_memory_clear(llama_cpp.llama_get_memory(context), True)

    answers = []
    for prompt in job["prompts"]:
        ids = tokenize(said(prompt))
        clear()
        logits, made, at = decode(ids, 0, False), [], len(ids)
        while len(made) < job["max_new_tokens"]:
            best = int(logits[-1].argmax())
            if llama_cpp.llama_vocab_is_eog(vocab, best):
                break
            made.append(best)
            logits, at = decode([best], at, False), at + 1
        answers.append(b"".join(piece(one) for one in made).decode("utf-8", "replace"))
    pairs = []
    for one in job["logits"]:
        clear()
        pairs.append((read_tensor(one["file"], "logits"), decode(one["ids"], 0, True)))
    return {"versions": f"llama.cpp of llama-cpp-python {llama_cpp.__version__}", "answers": answers, **compare(pairs)}


def with_vllm():
    os.environ.setdefault("VLLM_ENABLE_V1_MULTIPROCESSING", "0")
    import torch
    import vllm
    from vllm import LLM, SamplingParams
    os.environ.setdefault("VLLM_CPU_KVCACHE_SPACE", "1")
    llm = LLM(MODEL, dtype="float32", enforce_eager=True, enable_prompt_embeds=True, max_model_len=1024)
    greedy = SamplingParams(temperature=0, max_tokens=job["max_new_tokens"])
    answers = []
    if job["prompts"]:
        tokenizer = llm.get_tokenizer()
        ids = [tokenizer(rendered(tokenizer, prompt), add_special_tokens=not job["template"])["input_ids"] for prompt in job["prompts"]]
        answers = [one.outputs[0].text for one in llm.generate([{"prompt_token_ids": one} for one in ids], greedy)]
    for file in job.get("files", []):
        rows = torch.load(file, weights_only=True)
        answers.append(llm.generate([{"prompt_embeds": rows}], greedy)[0].outputs[0].text)
    return {"versions": f"vllm {vllm.__version__}", "answers": answers, "difference": 0, "likeliest": 0, "positions": 0}


if __name__ == "__main__":  # vLLM's engine is a process that reads this file again
    run = {"transformers": with_transformers, "peft": with_transformers, "prompt_tuning": with_prompt_tuning, "llama": with_llama,
           "vllm": with_vllm}[RECEIVER]
    print(json.dumps(run()))
