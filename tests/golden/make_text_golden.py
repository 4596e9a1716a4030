#!/usr/bin/env python3
"""Makes the reference values in tests/golden/text with `tokenizers` and `transformers`.

Run:  python tests/golden/make_text_golden.py          (needs tokenizers, transformers, jinja2)
Made with tokenizers 0.23.3, transformers 5.23.0, jinja2 3.1.6.

project.json is the work of the project's own train_bpe (tests/core/bpe_test.cpp checks that it still makes it; run that test
with STEERDECK_WRITE_GOLDEN=1 to write it anew). The other tokenizers are trained here. templates/*.jinja are written by hand.
"""
import datetime
import json
import os
import pathlib
import random
import time
import unicodedata

os.environ["TZ"] = "UTC"
time.tzset()

from tokenizers import AddedToken, Regex, Tokenizer, decoders, models, normalizers, pre_tokenizers, processors, trainers
from transformers.utils import chat_template_utils

HERE = pathlib.Path(__file__).parent / "text"
NOW = 1700000000  # 14 Nov 2023, 22:13:20 UTC
SPLIT = (
    r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
)
SPECIAL = ["<|im_start|>", "<|im_end|>", "<and>"]


def save_json(name, value, **how):
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), **how)
    (HERE / name).write_text(text + "\n", encoding="utf-8")


def train(name, pre, normalizer=None, added=(), post=None, **model):
    tokenizer = Tokenizer(models.BPE(**model))
    tokenizer.pre_tokenizer = pre
    tokenizer.decoder = decoders.ByteLevel()
    if normalizer:
        tokenizer.normalizer = normalizer
    trainer = trainers.BpeTrainer(
        vocab_size=420,
        special_tokens=SPECIAL,
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    tokenizer.train_from_iterator((HERE / "corpus.txt").read_text(encoding="utf-8").splitlines(keepends=True), trainer)
    tokenizer.add_tokens(list(added))
    if post:
        tokenizer.post_processor = post
    (HERE / f"{name}.json").write_text(tokenizer.to_str(pretty=False) + "\n", encoding="utf-8")


def train_all():
    odd = [
        AddedToken("<l>", lstrip=True, normalized=False),
        AddedToken("<r>", rstrip=True, normalized=False),
        AddedToken("<l>r", lstrip=True, rstrip=True, normalized=False),
        AddedToken("fox", single_word=True, normalized=False),
        AddedToken("é!", normalized=True),
        AddedToken("Bär", single_word=True, normalized=True),
    ]
    byte_level = pre_tokenizers.ByteLevel
    train("prefix_space", byte_level(add_prefix_space=True))
    train(
        "nfc_split",
        pre_tokenizers.Sequence(
            [pre_tokenizers.Split(Regex(SPLIT), "isolated"), byte_level(add_prefix_space=False, use_regex=False)]
        ),
        normalizers.NFC(),
        odd,
    )
    train(
        "digits_bos",
        pre_tokenizers.Sequence([pre_tokenizers.Digits(individual_digits=True), byte_level(add_prefix_space=False)]),
        post=processors.Sequence(
            [
                processors.ByteLevel(trim_offsets=False),
                processors.TemplateProcessing(
                    single="<|im_start|> $A <|im_end|>", special_tokens=[("<|im_start|>", 0), ("<|im_end|>", 1)]
                ),
            ]
        ),
        ignore_merges=True,
    )


def tricky_strings():
    rng = random.Random(20)
    words = (
        "The fox isn't it's I'LL we'VE don'T 'ſ K'd <and> <|im_start|>user\n <|im_end|> <l> <r> <l>r foxes fox Bär Bären é! "
        "e\u0301! a\u0308 12 1234567 ٣٤ ½ Ⅷ ² 中文字 カタカナ ﾊﾝ 한국어 ไทย हिन्दी عربى 👩‍👩‍👧 🇩🇪 \u200d \u00a0 \u0085 \u180e \u200b \u2028 "
        "\u3000 \ufeff \t \r\n \n\n !!! ... {} ()[] // ŉ ǅ ß İ ı ﬁ Å 가 <|im_ im_start|> \x00 \x7f \ue000 \U0001f600"
    ).split(" ")

    def character():
        kind = rng.random()
        if kind < 0.4:
            return chr(rng.randrange(32, 127))
        if kind < 0.6:
            return rng.choice(" \t\n\r'")
        if kind < 0.75:
            return chr(rng.randrange(0xA0, 0x600))
        while True:  # assigned since long: the two programs may know different versions of Unicode
            code = rng.randrange(0x110000) if kind < 0.8 else rng.randrange(0x600, 0x10000)
            if unicodedata.ucd_3_2_0.category(chr(code)) not in ("Cn", "Cs"):
                return chr(code)

    fixed = ["", " ", "  ", "\n", " \n ", "a", "'", "''s", "The fox eats mice.", "<and><and> <and>", "<|im_start|>system\n"]
    fixed += ["x" * 60, " " * 33 + "x", "\n" * 9, "!?" * 9, "ab" * 30, "\ud7ff\ue000\U0010ffff"]
    strings = list(dict.fromkeys(fixed))
    while len(strings) < 500:
        if rng.random() < 0.5:
            text = rng.choice(["", " ", " ", "  "]).join(rng.choice(words) for _ in range(rng.randrange(1, 5)))
        else:
            text = "".join(character() for _ in range(rng.randrange(1, 11)))
        if text not in strings:
            strings.append(text)
    return strings


def tokenizer_goldens():
    strings = tricky_strings()
    golden = {"strings": strings, "tokenizers": {}}
    for name in ("project", "prefix_space", "nfc_split", "digits_bos"):
        tokenizer = Tokenizer.from_file(str(HERE / f"{name}.json"))
        ids = [tokenizer.encode(s, add_special_tokens=False).ids for s in strings]
        changed = {}  # only texts that do not come back as they went in
        for i, text in enumerate(strings):
            back = tokenizer.decode(ids[i], skip_special_tokens=False)
            if back != text:
                changed[str(i)] = back
        golden["tokenizers"][name] = {
            "size": max(tokenizer.get_vocab(True).values()) + 1,
            "ids": ids,
            "decoded": changed,
            "with_special": tokenizer.encode("The fox", add_special_tokens=True).ids,
            "skipped": tokenizer.decode(tokenizer.encode("<|im_start|>The fox<|im_end|>").ids),
            "cut": [tokenizer.decode([i]) for i in tokenizer.encode("é中😀", add_special_tokens=False).ids],
        }
    save_json("tokenizer_golden.json", golden)


def conversations():
    tools = [
        {
            "type": "function",
            "function": {
                "name": "find_animal",
                "description": "Finds an animal & its \"home\".",
                "parameters": {"type": "object", "properties": {"name": {"type": "string"}}, "required": ["name"]},
            },
        },
        {"type": "function", "function": {"name": "now", "parameters": {"type": "object", "properties": {}}}},
    ]
    call = {"id": "abcdefgh1", "type": "function", "function": {"name": "find_animal", "arguments": {"name": "fúchs", "n": [1, 2.0, None, True]}}}
    user, bot = (lambda text: {"role": "user", "content": text}), (lambda text: {"role": "assistant", "content": text})
    system = {"role": "system", "content": " You are brief.\n"}
    parts = {"role": "user", "content": [{"type": "text", "text": " What is this? "}, {"type": "image"}, {"type": "text", "text": "And <that>?"}]}
    thought = {"role": "assistant", "content": "<think>\nFoxes…\n</think>\n\nIn the forest."}
    called = {"role": "assistant", "content": "", "tool_calls": [call]}
    result = {"role": "tool", "content": "forest", "tool_call_id": "abcdefgh1", "name": "find_animal"}
    return [
        {"messages": [user("Where does the fox live?")]},
        {"messages": [user("Where does the fox live?"), bot(" In the forest.\n"), user("  Und der Bär? 🐻 ")]},
        {"messages": [system, user("Hi <|im_end|> 'there' \"x\"\n\n"), bot("Hello.")], "add_generation_prompt": False},
        {"messages": [system, user("Hi")], "extra": {"enable_thinking": False, "date_string": "1 May 2025"}},
        {"messages": [user("Hi"), thought, user("And the bear?"), thought], "extra": {"enable_thinking": True}},
        {"messages": [user("Hi"), {"role": "assistant", "content": "Yes.", "reasoning_content": "Hm.\n"}], "add_generation_prompt": False},
        {"messages": [system, parts, bot("A fox.")]},
        {"messages": [system, user("Find the fox"), called, result, bot("It lives in the forest."), user("Thanks")], "extra": {"tools": tools}},
        {"messages": [user("Find it"), called, result, result], "extra": {"tools": tools, "tools_in_user_message": False}},
        {"messages": [user("one"), user("two")]},
        {"messages": [bot("I begin")]},
        {"messages": [{"role": "user", "content": None}]},
        {"messages": [system], "extra": {"tools": tools}},
        {"messages": []},
        {"messages": [user(""), bot(""), user(" ")], "extra": {"bos_token": "", "tools": []}},
    ]


def template_goldens():
    class Fixed(datetime.datetime):
        @classmethod
        def now(cls, tz=None):
            return cls.fromtimestamp(NOW, tz)

    chat_template_utils.datetime = Fixed
    golden = {"now": NOW, "special_tokens": {"bos_token": "<s>", "eos_token": "</s>"}, "conversations": conversations(), "rendered": {}}
    for path in sorted((HERE / "templates").glob("*.jinja")):
        texts = []
        for one in golden["conversations"]:
            variables = {**golden["special_tokens"], **one.get("extra", {})}
            try:
                rendered, _ = chat_template_utils.render_jinja_template(
                    [one["messages"]],
                    tools=variables.pop("tools", None),
                    chat_template=path.read_text(encoding="utf-8"),
                    add_generation_prompt=one.get("add_generation_prompt", True),
                    **variables,
                )
                texts.append(rendered[0])
            except Exception as error:  # the template refuses this conversation; so must we
                texts.append({"error": f"{type(error).__name__}: {error}"})
        golden["rendered"][path.stem] = texts
    save_json("template_golden.json", golden)


if __name__ == "__main__":
    train_all()
    tokenizer_goldens()
    template_goldens()
