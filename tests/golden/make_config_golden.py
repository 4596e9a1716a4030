#!/usr/bin/env python3
"""Makes tests/golden/configs/configs.json: what the reference implementation makes of a config.json in which a key is absent, null or
at odds with another one, for every kind of decoder.

Run:  python tests/golden/make_config_golden.py          (needs torch, transformers)
Made with torch 2.15.0, transformers 5.24.0.

A list of {name, config, expect}; `expect` is null where the reference refuses the configuration. Nothing is read off the
configuration object that a living model shows: masks and rotations are those that its layers are called with. `rotations` holds
cos(7 f) of the first rotary frequencies f, `rotation_of` which of them a layer takes, -1 for none; `windows` are the positions that
a layer sees, 0 = all.
"""
import copy
import json
import pathlib
import tempfile

import torch
import transformers
from transformers import AutoConfig, AutoModelForCausalLM, GenerationConfig

HERE = pathlib.Path(__file__).resolve().parent / "configs"
SHAPE = dict(vocab_size=96, hidden_size=32, intermediate_size=48, num_attention_heads=4, num_key_value_heads=2, num_hidden_layers=7,
             max_position_embeddings=128, bos_token_id=3, eos_token_id=[5, 4], pad_token_id=0, rms_norm_eps=2e-5)
FAMILY = {  # values that are no defaults, so that a key that goes missing shows
    "llama": dict(head_dim=16, hidden_act="silu", attention_bias=True, mlp_bias=True, tie_word_embeddings=True,
                  rope_parameters={"rope_type": "default", "rope_theta": 500.0}),
    "mistral": dict(head_dim=16, hidden_act="silu", sliding_window=5, tie_word_embeddings=True,
                    rope_parameters={"rope_type": "default", "rope_theta": 500.0}),
    "qwen2": dict(hidden_act="silu", use_sliding_window=True, sliding_window=5, max_window_layers=3, tie_word_embeddings=True,
                  rope_parameters={"rope_type": "default", "rope_theta": 500.0}),
    "qwen3": dict(head_dim=16, hidden_act="silu", attention_bias=True, use_sliding_window=True, sliding_window=5, max_window_layers=3,
                  tie_word_embeddings=True, rope_parameters={"rope_type": "default", "rope_theta": 500.0}),
    "smollm3": dict(hidden_act="silu", attention_bias=True, mlp_bias=True, use_sliding_window=True, sliding_window=5,
                    no_rope_layer_interval=3, no_rope_layers=[1, 0, 1, 0, 1, 1, 0], tie_word_embeddings=False,
                    rope_parameters={"rope_type": "default", "rope_theta": 500.0}),
    "olmo2": dict(hidden_act="silu", attention_bias=True, tie_word_embeddings=True,
                  rope_parameters={"rope_type": "default", "rope_theta": 500.0}),
    "gemma3_text": dict(head_dim=16, hidden_activation="gelu_pytorch_tanh", attention_bias=True, query_pre_attn_scalar=24, sliding_window=5,
                        sliding_window_pattern=3, tie_word_embeddings=False, final_logit_softcapping=None, attn_logit_softcapping=None,
                        use_bidirectional_attention=False, rope_local_base_freq=300.0, rope_theta=700.0,
                        rope_scaling={"rope_type": "linear", "factor": 8.0}),
}
LLAMA3 = {"rope_type": "llama3", "factor": 8.0, "low_freq_factor": 1.0, "high_freq_factor": 4.0, "original_max_position_embeddings": 32}
LINEAR = {"type": "linear", "factor": 2.0}
DEFAULT = {"rope_type": "default"}
ROPES = {  # what stands in a configuration together; keys not named are absent
    "theta alone": dict(rope_theta=500.0),
    "scaling alone": dict(rope_scaling=LINEAR),
    "theta and scaling": dict(rope_theta=500.0, rope_scaling=LINEAR),
    "theta and empty scaling": dict(rope_theta=500.0, rope_scaling={}),
    "parameters without theta": dict(rope_theta=500.0, rope_parameters=DEFAULT),
    "two thetas": dict(rope_theta=500.0, rope_parameters={**DEFAULT, "rope_theta": 900.0}),
    "scaling beside parameters": dict(rope_scaling=LLAMA3, rope_parameters={**DEFAULT, "rope_theta": 900.0}),
    "scaling and theta beside parameters": dict(rope_scaling=LLAMA3, rope_theta=500.0, rope_parameters={**DEFAULT, "rope_theta": 900.0}),
    "empty scaling beside parameters": dict(rope_scaling={}, rope_parameters={**LINEAR, "rope_theta": 900.0}),
    "null scaling beside parameters": dict(rope_scaling=None, rope_parameters={**LINEAR, "rope_theta": 900.0}),
    "null parameters beside scaling": dict(rope_scaling=LINEAR, rope_parameters=None),
    "empty parameters": dict(rope_parameters={}),
    "type and rope_type": dict(rope_parameters={**LLAMA3, "type": "linear", "rope_theta": 900.0}),
    "parameters without a type": dict(rope_parameters={"rope_theta": 900.0, "factor": 4.0}),
    "a scaling without a type": dict(rope_scaling={"factor": 4.0}),
    "llama3 without its length": dict(rope_parameters={**{k: v for k, v in LLAMA3.items() if k[0] != "o"}, "rope_theta": 900.0}),
    "llama3 scaling without its length": dict(rope_theta=500.0, rope_scaling={k: v for k, v in LLAMA3.items() if k[0] != "o"}),
    "llama3 with the length outside": dict(rope_scaling=LLAMA3, original_max_position_embeddings=16),
    "llama3 without a factor": dict(rope_parameters={**{k: v for k, v in LLAMA3.items() if k != "factor"}}),
    "linear without a factor": dict(rope_scaling={"rope_type": "linear"}),
    "an unknown type": dict(rope_scaling={"rope_type": "spiral", "factor": 2.0}),
    "a whole rotary factor": dict(rope_theta=500.0, partial_rotary_factor=1.0),
}
NESTED = {"full_attention": {"rope_type": "linear", "factor": 4.0, "rope_theta": 900.0}, "sliding_attention": {**DEFAULT, "rope_theta": 200.0}}
GEMMA_ROPES = {
    "nothing": {},
    "nested": dict(rope_parameters=NESTED),
    "nested and thetas": dict(rope_parameters=NESTED, rope_theta=500.0, rope_local_base_freq=50.0),
    "nested without thetas": dict(rope_parameters={"full_attention": DEFAULT, "sliding_attention": DEFAULT}, rope_theta=500.0,
                                  rope_local_base_freq=50.0),
    "nested without thetas anywhere": dict(rope_parameters={"full_attention": DEFAULT, "sliding_attention": DEFAULT}),
    "nested and scaling": dict(rope_parameters=NESTED, rope_scaling={"rope_type": "linear", "factor": 16.0}),
    "nested and scaling with a theta": dict(rope_parameters=NESTED, rope_scaling={"rope_type": "linear", "factor": 16.0, "rope_theta": 70.0}),
    "nested, full alone": dict(rope_parameters={"full_attention": NESTED["full_attention"]}, rope_local_base_freq=50.0),
    "nested, sliding alone": dict(rope_parameters={"sliding_attention": NESTED["sliding_attention"]}, rope_theta=500.0),
    "nested, full null": dict(rope_parameters={"full_attention": None, "sliding_attention": NESTED["sliding_attention"]}),
    "flat parameters": dict(rope_parameters={**DEFAULT, "rope_theta": 900.0}),
    "scaling alone": dict(rope_scaling={"rope_type": "linear", "factor": 8.0}),
    "scaling by its old name": dict(rope_scaling={"type": "linear", "factor": 8.0}),
    "llama3 scaling without its length": dict(rope_scaling={k: v for k, v in LLAMA3.items() if k[0] != "o"}),
    "null parameters": dict(rope_parameters=None, rope_theta=500.0),
}
S, F = "sliding_attention", "full_attention"
OTHERS = {  # per family: changes to the whole configuration; None stands for an absent key's removal marker below
    "mistral": {"layer types": dict(layer_types=[S, F, S, F, F, F, S]), "layer types without a window": dict(layer_types=[F] * 7, sliding_window=None)},
    "olmo2": {"layer types": dict(layer_types=[F] * 7)},
    "llama": {"layer types": dict(layer_types=[F] * 7), "a window": dict(sliding_window=5), "one end": dict(eos_token_id=7),
              "no multiple": dict(hidden_size=34), "odd groups": dict(num_key_value_heads=3)},
    "qwen2": {"layer types": dict(layer_types=[S, F, S, F, F, F, S]), "window not used": dict(use_sliding_window=False),
              "all types full": dict(layer_types=[F] * 7), "a bias": dict(attention_bias=False), "a head size": dict(head_dim=16)},
    "qwen3": {"layer types": dict(layer_types=[S, F, S, F, F, F, S]), "window not used": dict(use_sliding_window=False),
              "too few types": dict(layer_types=[S, F])},
    "smollm3": {"layer types": dict(layer_types=[S, F, S, F, F, F, S]), "window not used": dict(use_sliding_window=False),
                "too many flags": dict(no_rope_layers=[1, 0, 1, 0, 1, 1, 0, 0, 1]), "interval alone": dict(no_rope_layers=None),
                "a head size": dict(head_dim=16)},
    "gemma3_text": {"layer types": dict(layer_types=[S, F, S, F, F, F, S]), "the pattern's later name": dict(_sliding_window_pattern=2, sliding_window_pattern=...),
                    "odd groups": dict(num_key_value_heads=3)},
}


def masks_and_rotations(model, config, length):
    """Called with empty layers in its own layers' places, what the model hands to each."""
    seen = []

    class Watcher(torch.nn.Module):
        def forward(self, hidden_states, **given):
            seen.append(given)
            return hidden_states

    inner = model.model
    text = config.get_text_config()
    inner.layers = torch.nn.ModuleList([Watcher() for _ in inner.layers])
    inner.norm = torch.nn.Identity()
    inner.rotary_emb = type(inner.rotary_emb)(config=text)
    inner(inputs_embeds=torch.zeros(1, length, 2), use_cache=False, position_ids=torch.arange(length)[None])
    windows, cosines = [], []
    for given in seen:
        mask = given["attention_mask"]
        visible = length if mask is None else int((mask[0, 0, -1] == 0).sum())
        windows.append(0 if visible == length else visible)
        cosines.append([round(x, 6) for x in given["position_embeddings"][0][0, 7].float().tolist()])
    return windows, cosines


def expectation(config_json):
    with tempfile.TemporaryDirectory() as folder:
        (pathlib.Path(folder) / "config.json").write_text(json.dumps(config_json))
        config = AutoConfig.from_pretrained(folder)
    text = config.get_text_config()
    text._attn_implementation = config._attn_implementation = "eager"
    heads = text.num_attention_heads
    expect = dict(hidden_size=text.hidden_size, layers=text.num_hidden_layers, n_heads=heads, n_kv_heads=text.num_key_value_heads,
                  mlp_size=text.intermediate_size, vocab_size=text.vocab_size, max_positions=text.max_position_embeddings)
    if heads % text.num_key_value_heads:
        raise ValueError("such a model's attention cannot run")
    generation = GenerationConfig.from_model_config(config)
    ends = generation.eos_token_id
    expect["eos"] = ends if isinstance(ends, list) else [] if ends is None else [ends]
    expect["bos"], expect["pad"] = generation.bos_token_id, generation.pad_token_id
    with torch.device("meta"):
        model = AutoModelForCausalLM.from_config(config)
    expect["tied"] = model.lm_head.weight is model.get_input_embeddings().weight
    if hasattr(model.model, "language_model"):
        model.model = model.model.language_model
    layers = model.model.layers
    attention, mlp = layers[0].self_attn, layers[0].mlp
    expect["head_dim"] = attention.head_dim
    expect["qkv_bias"], expect["out_bias"] = attention.q_proj.bias is not None, attention.o_proj.bias is not None
    expect["mlp_bias"] = mlp.down_proj.bias is not None
    expect["scale"] = attention.scaling
    norm = model.model.norm
    expect["norm_eps"] = getattr(norm, "variance_epsilon", None) or norm.eps
    rotates = [bool(getattr(layer.self_attn, "use_rope", True)) for layer in layers]
    window = getattr(text, "sliding_window", None)
    expect["windows"], cosines = masks_and_rotations(model, config, 12 if window is None or window < 12 else 4200)
    half = min(expect["head_dim"] // 2, 6)
    expect["rotations"], expect["rotation_of"] = [], []
    for cosine, rotated in zip(cosines, rotates):
        if rotated and cosine[:half] not in expect["rotations"]:
            expect["rotations"].append(cosine[:half])
        expect["rotation_of"].append(expect["rotations"].index(cosine[:half]) if rotated else -1)
    return expect


def cases():
    for family, own in FAMILY.items():
        whole = {"model_type": family, **SHAPE, **own}
        yield f"{family}: whole", whole
        for key in [k for k in whole if k != "model_type"]:
            yield f"{family}: {key} absent", {k: v for k, v in whole.items() if k != key}
            yield f"{family}: {key} null", {**whole, key: None}
        bare = {k: v for k, v in whole.items() if not k.startswith("rope_")}
        for name, rope in (GEMMA_ROPES if family == "gemma3_text" else ROPES).items():
            yield f"{family}: {name}", {**bare, **rope}
        for name, change in OTHERS.get(family, {}).items():
            yield f"{family}: {name}", {k: v for k, v in {**whole, **change}.items() if v is not ...}
    text = dict(hidden_size=32, intermediate_size=32, num_hidden_layers=6, sliding_window=8)
    outer = dict(model_type="gemma3", eos_token_id=[1, 106])
    linear = {"factor": 8.0, "rope_type": "linear"}
    yield "gemma3: sparse", {**outer, "text_config": {**text, "model_type": "gemma3_text", "rope_scaling": linear}}
    yield "gemma3: unnamed text", {**outer, "text_config": text}
    yield "gemma3: text alone", {"model_type": "gemma3", "text_config": text}
    yield "gemma3: text null", {**outer, "text_config": None}
    yield "gemma3: no text", outer
    yield "gemma3: ends inside", {"model_type": "gemma3", "text_config": {**text, "eos_token_id": [1, 7]}}
    yield "gemma3: ends on both", {**outer, "text_config": {**text, "eos_token_id": 7, "bos_token_id": 9}}
    yield "gemma3: untied outside", {**outer, "tie_word_embeddings": False, "text_config": text}
    yield "gemma3: untied inside", {**outer, "text_config": {**text, "tie_word_embeddings": False}}
    yield "gemma3: pattern", {**outer, "text_config": {**text, "sliding_window_pattern": 2}}


def main():
    transformers.logging.set_verbosity_error()
    made, refused = [], []
    for name, config in cases():
        try:
            expect = expectation(copy.deepcopy(config))
        except Exception as error:  # noqa: BLE001 - whatever it refuses with
            expect = None
            refused.append(f"{name}: {type(error).__name__} {str(error).splitlines()[0][:100] if str(error) else ''}")
        made.append({"name": name, "config": config, "expect": expect})
    HERE.mkdir(exist_ok=True)
    lines = ",\n".join(json.dumps(one) for one in made)
    (HERE / "configs.json").write_text(f"[\n{lines}\n]\n")
    print(f"{len(made)} configurations, {len(refused)} refused:")
    print("\n".join(refused))


if __name__ == "__main__":
    main()
