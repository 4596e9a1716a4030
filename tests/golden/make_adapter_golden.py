#!/usr/bin/env python3
"""Makes tests/golden/adapters: checkpoints of post-block adapters (arXiv 2603.00425) in the published program's layout, with what its
hooks make of three of tests/golden/decoders.

Run:  python tests/golden/make_adapter_golden.py          (needs torch, transformers, peft, safetensors)
Made with torch 2.15.0, transformers 5.24.0, peft 0.21.2, safetensors 0.8.0.

The hooks are written anew from the program's description: on a decoder layer's output, or on the outputs of `mlp` and of
`post_attention_layernorm`, x <- x + up(act(down(x))) without biases, or x <- x + delta; at every position of a pass, or at its last alone.
Generation is greedy, with a key/value cache, so that "the last" is the prompt's last position and then every new one.

Each folder holds pytorch_model.bin (of one case the whole state dictionary, as the program writes it; of the others the adapters' part),
or the joint folder (a PEFT LoRA folder and adapter_steerer.pt), and golden.safetensors: `ids` [1, n], `logits` [n, vocab] of one pass over
them, `answer` of 12 ids.
"""
import pathlib
import shutil

import torch
from safetensors.torch import save_file
from transformers import AutoModelForCausalLM

HERE = pathlib.Path(__file__).resolve().parent
OUT = HERE / "adapters"
ACTIVATIONS = {"silu": torch.nn.SiLU(), "relu": torch.nn.ReLU(), "gelu": torch.nn.GELU(), "tanh": torch.nn.Tanh(), "none": torch.nn.Identity()}
CASES = {
    # name: (model, submodules, activation or None for fixed vectors, last position only, whole state dictionary)
    "llama-block-silu": ("llama-biased", False, "silu", False, True),
    "llama-block-tanh-last": ("llama-biased", False, "tanh", True, False),
    "llama-submodules-relu": ("llama-biased", True, "relu", False, False),
    "llama-fixed": ("llama-biased", False, None, False, False),
    "llama-fixed-submodules-last": ("llama-biased", True, None, True, False),
    "gemma3-submodules-gelu": ("gemma3-linear", True, "gelu", False, False),
    "olmo2-submodules-linear": ("olmo2-whole", True, "none", False, False),
    "olmo2-block-linear-last": ("olmo2-whole", False, "none", True, False),
}


class LowRank(torch.nn.Module):
    def __init__(self, width, rank, activation):
        super().__init__()
        self.down = torch.nn.Linear(width, rank, bias=False)
        self.up = torch.nn.Linear(rank, width, bias=False)
        self.activation = ACTIVATIONS[activation]

    def forward(self, x):
        return self.up(self.activation(self.down(x)))


class Steered(torch.nn.Module):
    """A model with hooks; its state dictionary has the program's names."""

    def __init__(self, base, layers, submodules, activation, last, generator, rank=4):
        super().__init__()
        self.base_model = base
        width = base.config.hidden_size
        places = [f"layer{i}_{place}" for i in range(len(layers)) for place in (("attn", "mlp") if submodules else ("block",))]
        if activation is None:
            self.deltas = torch.nn.ParameterDict({p: torch.nn.Parameter(torch.zeros(width)) for p in places})
            own = self.deltas
        else:
            self.adapters = torch.nn.ModuleDict({p: LowRank(width, rank, activation) for p in places})
            own = self.adapters
        with torch.no_grad():
            for parameter in own.parameters():
                parameter.copy_(torch.randn(parameter.shape, generator=generator) * (0.5 if activation is None else 0.3))

        def hook(place):
            def change(module, arguments, output):
                x = output[0] if isinstance(output, tuple) else output
                read = x[:, -1:] if last else x
                changed = read + (own[place] if activation is None else own[place](read))
                x = torch.cat([x[:, :-1], changed], 1) if last else changed
                return (x, *output[1:]) if isinstance(output, tuple) else x
            return change

        for i, layer in enumerate(layers):
            if submodules:
                layer.post_attention_layernorm.register_forward_hook(hook(f"layer{i}_attn"))
                layer.mlp.register_forward_hook(hook(f"layer{i}_mlp"))
            else:
                layer.register_forward_hook(hook(f"layer{i}_block"))


def load(name):
    return AutoModelForCausalLM.from_pretrained(HERE / "decoders" / name, dtype=torch.float32, attn_implementation="eager").eval()


@torch.no_grad()
def values(model):
    ids = torch.tensor([[5, 17, 80, 3, 42, 9, 61]])
    logits = model(ids, use_cache=False).logits[0]
    cache, step, answer = None, ids, []
    for _ in range(12):
        out = model(step, past_key_values=cache, use_cache=True)
        cache, step = out.past_key_values, out.logits[:, -1:].argmax(-1)
        answer.append(step.item())
    return {"ids": ids, "logits": logits.contiguous(), "answer": torch.tensor(answer)}


def main():
    shutil.rmtree(OUT, ignore_errors=True)
    generator = torch.Generator().manual_seed(7)
    for name, (base, submodules, activation, last, whole) in CASES.items():
        model = load(base)
        steered = Steered(model, model.model.layers, submodules, activation, last, generator)
        folder = OUT / name
        folder.mkdir(parents=True)
        state = steered.state_dict()
        torch.save(state if whole else {k: v for k, v in state.items() if not k.startswith("base_model.")}, folder / "pytorch_model.bin")
        save_file(values(model), folder / "golden.safetensors")

    from peft import LoraConfig, get_peft_model
    torch.manual_seed(8)
    model = load("llama-biased")
    layers = model.model.layers
    joint = get_peft_model(model, LoraConfig(r=2, lora_alpha=6, lora_dropout=0.0, bias="none", task_type="CAUSAL_LM", target_modules=[
        "q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"])).eval()
    with torch.no_grad():
        for key, parameter in joint.named_parameters():
            if "lora_B" in key:
                parameter.copy_(torch.randn(parameter.shape, generator=generator) * 0.2)
    steered = Steered(model, layers, False, "silu", False, generator)
    folder = OUT / "llama-joint"
    joint.save_pretrained(folder)
    (folder / "README.md").unlink(missing_ok=True)
    torch.save({k[len("adapters."):]: v for k, v in steered.state_dict().items() if k.startswith("adapters.")}, folder / "adapter_steerer.pt")
    save_file(values(joint), folder / "golden.safetensors")


if __name__ == "__main__":
    main()
