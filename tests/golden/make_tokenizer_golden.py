#!/usr/bin/env python3
"""Makes the reference values in tests/golden/tokenizers with the `tokenizers` library.

Run:  python tests/golden/make_tokenizer_golden.py [family ...]        (needs tokenizers; made with 0.23.3)

Each family has the shape of a kind of published tokenizer, trained here on a few hundred sentences of our own: a folder with its
tokenizer.json and golden.json: ids and texts of some strings, and digests of the ids and texts of 100 000 more. Those are not
stored: `Strings` below and the C++ test make the same ones from pieces.json with the same generator.
"""
import hashlib
import json
import pathlib
import random
import struct
import sys
import unicodedata

from tokenizers import AddedToken, Regex, Tokenizer, decoders, models, normalizers, pre_tokenizers, processors, trainers

HERE = pathlib.Path(__file__).parent / "tokenizers"
COUNT, BLOCK, SHOWN = 100_000, 1000, 120
CL100K = (
    r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}%s| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
)
UPPER, LOWER, ENDING = r"[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]", r"[\p{Ll}\p{Lm}\p{Lo}\p{M}]", r"(?i:'s|'t|'re|'ve|'m|'ll|'d)?"
O200K = (
    rf"[^\r\n\p{{L}}\p{{N}}]?{UPPER}*{LOWER}+{ENDING}|[^\r\n\p{{L}}\p{{N}}]?{UPPER}+{LOWER}*{ENDING}"
    r"|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n/]*|\s*[\r\n]+|\s+(?!\S)|\s+"
)
BYTES = [f"<0x{b:02X}>" for b in range(256)]


def corpus():
    """Some hundred sentences of our own in several languages, and code."""
    rng = random.Random(11)
    lines = (HERE.parent / "text" / "corpus.txt").read_text(encoding="utf-8").splitlines()
    things = "fox whale owl bear mouse river forest winter honey letter number token model window".split()
    verbs = "eats sees finds carries forgets counts paints follows".split()
    how = "slowly often never again quietly together somewhere today".split()
    for _ in range(160):
        a, b, c = (rng.choice(things) for _ in range(3))
        lines.append(f"The {a} {rng.choice(verbs)} the {b} and doesn't {rng.choice(verbs)[:-1]} {rng.randrange(2000)} {c}s {rng.choice(how)}.")
        lines.append(f"def {a}_{b}(x, y={rng.randrange(100)}):\n    if x[{rng.randrange(9)}] != '{c}':\n        return self.{b}(x) + y  # {c}\n")
    lines += ["Лиса живёт в лесу, а сова летает ночью.", "Η αλεπού ζει στο δάσος.", "狐狸住在森林里，吃老鼠。", "きつねは森に住んでいます。カタカナ", "여우는 숲에 산다.",
              "الثعلب يعيش في الغابة", "लोमड़ी जंगल में रहती है।", "🦊 lives here 👩‍👩‍👧 and 🇩🇪!", "ÀÉÎÕÜ àéîõü ß ñ ç œ", "\tif (a && b) {\r\n\t\treturn -1;\r\n\t}\r\n"] * 3
    return lines


def trained(pre, size=900, special=(), **model):
    tokenizer = Tokenizer(models.BPE(**model))
    tokenizer.pre_tokenizer = pre
    byte_level = "ByteLevel" in str(pre)
    trainer = trainers.BpeTrainer(
        vocab_size=size,
        special_tokens=list(special),
        initial_alphabet=sorted(pre_tokenizers.ByteLevel.alphabet()) if byte_level else [],
        show_progress=False,
    )
    tokenizer.train_from_iterator([line + "\n" for line in corpus()], trainer)
    return tokenizer


def byte_level(add_prefix_space=False, use_regex=False):
    return pre_tokenizers.ByteLevel(add_prefix_space=add_prefix_space, use_regex=use_regex)


def with_split(pattern, **how):
    how = {"behavior": "isolated"} | how
    return pre_tokenizers.Sequence([pre_tokenizers.Split(Regex(pattern), **how), byte_level()])


def around(before, after=""):
    names = [name for name in (before, after) if name]
    return lambda t: processors.TemplateProcessing(
        single=f"{before} $A {after}".strip(), special_tokens=[(name, t.token_to_id(name)) for name in names]
    )


def byte_family(pre, special, added=(), post=None, normalizer=None, **model):
    def make():
        t = trained(pre, special=special, **model)
        if normalizer:
            t.normalizer = normalizer
        t.decoder = decoders.ByteLevel()
        t.add_tokens(list(added))
        if post:
            t.post_processor = processors.Sequence([processors.ByteLevel(trim_offsets=False), post(t)])
        return t

    return make


def piece_family(change, special=("<unk>", "<s>", "</s>"), train_pre=None, size=1000, fallback=True, added=(), post=None, **model):
    """Pieces in the way of SentencePiece: trained with a metaspace, then given the shape that `change` says."""

    def make():
        fixed = list(special) + (BYTES if fallback else [])
        pre = train_pre or pre_tokenizers.Metaspace()
        t = trained(pre, size=size, special=fixed, unk_token=special[0], byte_fallback=fallback, **model)
        shape = json.loads(t.to_str())
        shape["added_tokens"] = shape["added_tokens"][: len(special)]  # the bytes are plain words
        t = Tokenizer.from_str(json.dumps(shape))
        t.normalizer = None
        t.pre_tokenizer = None
        change(t)
        t.add_tokens(list(added))
        if post:
            t.post_processor = post(t)
        return t

    return make


def unfused(*last):
    return decoders.Sequence([decoders.Replace("▁", " "), decoders.ByteFallback(), decoders.Fuse(), *last])


def llama2(t):
    t.normalizer = normalizers.Sequence([normalizers.Prepend("▁"), normalizers.Replace(" ", "▁")])
    t.decoder = unfused(decoders.Strip(" ", 1, 0))


def mistral(t):
    t.pre_tokenizer = pre_tokenizers.Metaspace(prepend_scheme="first", split=False)
    t.decoder = unfused(decoders.Strip(" ", 1, 0))


def gemma(t):
    t.normalizer = normalizers.Replace(" ", "▁")
    t.pre_tokenizer = pre_tokenizers.Split(" ", "merged_with_previous")
    t.decoder = unfused()


def metaspace(t):
    t.normalizer = normalizers.Sequence([normalizers.NFKC(), normalizers.Replace(Regex(r"[ \t]{2,}"), " ")])
    t.pre_tokenizer = pre_tokenizers.Metaspace()
    t.decoder = decoders.Metaspace()


def plain(t):
    t.normalizer = normalizers.Sequence(
        [normalizers.Strip(), normalizers.NFD(), normalizers.StripAccents(), normalizers.Lowercase(), normalizers.NFKD()]
    )
    t.pre_tokenizer = pre_tokenizers.Sequence(
        [pre_tokenizers.Whitespace(), pre_tokenizers.Punctuation("merged_with_previous"), pre_tokenizers.Digits(False)]
    )


def odd_splits(t):
    t.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split("\n", "merged_with_next"),
            pre_tokenizers.Split(Regex(r"[\w']+"), "contiguous", invert=True),
            pre_tokenizers.Split(Regex(r"[[:upper:]]|\d"), "merged_with_previous"),
            pre_tokenizers.WhitespaceSplit(),
            pre_tokenizers.Punctuation("removed"),
            pre_tokenizers.Metaspace(prepend_scheme="never", replacement="_"),
        ]
    )
    t.decoder = decoders.Sequence([decoders.Metaspace(replacement="_", prepend_scheme="never"), decoders.Strip("e", 2, 0)])


ODD = [
    AddedToken("<l>", lstrip=True, normalized=False),
    AddedToken("<r>", rstrip=True, normalized=False),
    AddedToken("<l>r", lstrip=True, rstrip=True, normalized=False),
    AddedToken("fox", single_word=True, normalized=False),
    AddedToken("Bär", single_word=True, normalized=True, lstrip=True),
    AddedToken("é!", normalized=True, rstrip=True),
]
CHAT = ["<|im_start|>", "<|im_end|>", "<|endoftext|>"]
FAMILIES = {
    "gpt2": byte_family(byte_level(use_regex=True), ["<|endoftext|>"]),
    "prefix_space": byte_family(byte_level(True, True), ["<s>", "</s>"], post=lambda t: processors.RobertaProcessing(("</s>", 1), ("<s>", 0)), added=ODD),
    "llama3": byte_family(with_split(CL100K % "{1,3}"), ["<|begin|>", "<|eot|>"], post=around("<|begin|>"), ignore_merges=True),
    "qwen2": byte_family(with_split(CL100K % ""), CHAT, ["<think>", "</think>", *ODD], normalizer=normalizers.NFC()),
    "digits": byte_family(pre_tokenizers.Sequence([pre_tokenizers.Digits(True), byte_level(use_regex=True)]), CHAT),
    "olmo2": byte_family(with_split(CL100K % "{1,3}", behavior="removed", invert=True), CHAT, post=around("<|endoftext|>", "<|im_end|>")),
    "o200k": byte_family(with_split(O200K), CHAT, ODD),
    "llama2": piece_family(llama2, post=around("<s>"), fuse_unk=True),
    "mistral": piece_family(mistral, added=[AddedToken("[INST]", normalized=False, special=True), *ODD], post=around("<s>")),
    "gemma": piece_family(gemma, special=("<unk>", "<bos>", "<eos>"), added=["\n\n", "▁▁", "▁▁▁", *ODD], post=around("<bos>"), fuse_unk=True),
    "metaspace": piece_family(metaspace, fallback=False, added=ODD, post=around("", "</s>"), fuse_unk=True),
    "plain": piece_family(plain, fallback=False, added=ODD, train_pre=pre_tokenizers.Whitespace()),
    "odd_splits": piece_family(odd_splits, added=ODD, train_pre=pre_tokenizers.Metaspace(replacement="_")),
}


def make_pieces():
    words = "the The fox foxes whale owl isn't I'LL we'VE don'T it's they'd def return self. x[0] != == && || -> // /* */ {} () [] ; ; a b c é".split()
    texts = words + [" " + word for word in words] + [" "] * 30 + ["  ", "   ", "\n", "\n\n", "\r\n", "\t", "\t\t", " \n", "    ", "\v", "\f"] * 2
    texts += "1 12 123 1234567 3.14 ٣٤ ½ Ⅷ ² ९ 'ſ 's 'S ' \" , . ! ? ... !!! -- $ €5 100% #tag @you a_b _ ▁ ▁▁ <0x41> e\u0301! é! a\u0308 Bär Bären".split(" ")
    texts += "中文字 カタカナ ﾊﾝ 한국어 ไทย हिन्दी عربى עברית Ελληνικά Русский ŉ ǅ ß İ ı ﬁ Å Å 가 각 ẞ Σ ς ΣΑΣ ²³ ① ㌔ ﷺ ａＢ".split(" ")
    texts += "🦊 👩‍👩‍👧 🇩🇪 👍🏽 ❤️ \u200d \u200c \u00a0 \u0085 \u180e \u200b \u2028 \u3000 \ufeff \u0301 \u0327\u0301 \u1100\u1161\u11a8 \x00 \x7f \ue000 \ufffd".split(" ")
    texts += "<|im_start|> <|im_end|> <|endoftext|> <|begin|> <think> <l> <r> <l>r [INST] <s> </s> <unk> <bos> <|im_ <".split(" ")
    raw = ["ff", "c3", "e282", "f09f98", "c080", "eda080", "f4908080", "80", "e2", "bfbf"]
    old = [c for c in range(0xA0, 0x30000) if unicodedata.ucd_3_2_0.category(chr(c)) not in ("Cn", "Cs")]
    ranges = []  # characters assigned since long: the two programs may know different versions of Unicode
    for c in old:
        if ranges and ranges[-1][1] == c - 1:
            ranges[-1][1] = c
        else:
            ranges.append([c, c])
    return {"texts": texts, "raw": raw, "ranges": ranges}


class Strings:
    """Strings of bytes from a linear congruential generator; tests/core/tokenizer_families_test.cpp has the same."""

    def __init__(self, pieces, seed):
        self.texts = [text.encode() for text in pieces["texts"]]
        self.raw = [bytes.fromhex(text) for text in pieces["raw"]]
        self.ranges = pieces["ranges"]
        self.state = seed

    def below(self, n):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) & (2**64 - 1)
        return (self.state >> 33) % n

    def next(self):
        out = b""
        for _ in range(1 + self.below(12)):
            kind = self.below(64)
            if kind < 46:
                out += self.texts[self.below(len(self.texts))]
            elif kind < 55:
                out += bytes([32 + self.below(95)])
            elif kind < 62:
                first, last = self.ranges[self.below(len(self.ranges))]
                out += chr(first + self.below(last - first + 1)).encode()
            elif kind < 63:
                out += self.raw[self.below(len(self.raw))]
            else:
                out += self.texts[self.below(len(self.texts))] * (1 + self.below(9))
        return out


def save(path, value):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(value, ensure_ascii=True, separators=(",", ":")) + "\n", encoding="utf-8")


def golden(name, pieces):
    tokenizer = Tokenizer.from_file(str(HERE / name / "tokenizer.json"))
    strings = Strings(pieces, len(name))
    shown = {"ids": [], "decoded": []}
    all_ids, all_texts = hashlib.sha256(), hashlib.sha256()
    blocks = {"ids": [], "decoded": []}
    for _ in range(COUNT // BLOCK):
        texts = [strings.next().decode("utf-8", "replace") for _ in range(BLOCK)]
        ids = [e.ids for e in tokenizer.encode_batch(texts, add_special_tokens=False)]
        back = tokenizer.decode_batch(ids, skip_special_tokens=False)
        id_bytes = b"".join(struct.pack(f"<{len(one) + 1}i", *one, -1) for one in ids)
        text_bytes = b"".join(one.encode() + b"\0" for one in back)
        all_ids.update(id_bytes)
        all_texts.update(text_bytes)
        blocks["ids"].append(hashlib.sha256(id_bytes).hexdigest()[:8])
        blocks["decoded"].append(hashlib.sha256(text_bytes).hexdigest()[:8])
        while len(shown["ids"]) < SHOWN:
            shown["ids"].append(ids[len(shown["ids"])])
            shown["decoded"].append(back[len(shown["decoded"])])
    some = [tokenizer.encode(text, add_special_tokens=True).ids for text in ("", "The fox's 12 whales.")]
    save(
        HERE / name / "golden.json",
        {
            "seed": len(name),
            "count": COUNT,
            "block": BLOCK,
            "with_special": some,
            "skipped": tokenizer.decode(some[1] + shown["ids"][0], skip_special_tokens=True),
            "size": max(tokenizer.get_vocab(True).values()) + 1,
            **shown,
            "ids_sha256": all_ids.hexdigest(),
            "decoded_sha256": all_texts.hexdigest(),
            "ids_blocks": blocks["ids"],
            "decoded_blocks": blocks["decoded"],
        },
    )


def main():
    names = sys.argv[1:] or list(FAMILIES)
    pieces = make_pieces()
    save(HERE / "pieces.json", pieces)
    for name in names:
        (HERE / name).mkdir(parents=True, exist_ok=True)
        text = FAMILIES[name]().to_str(pretty=False)
        (HERE / name / "tokenizer.json").write_text(text + "\n", encoding="utf-8")
        golden(name, pieces)
        print(name, flush=True)


if __name__ == "__main__":
    main()
