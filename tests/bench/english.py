"""English text for measurements, found on any machine that has this tree and Python; the same for the same tree, Python and seed.

The sources are the tree's own documents, data/prompts where it is there, and the chapters on the language that Python carries for
its `help()` (pydoc_data). They are far shorter than what a tokenizer has to be measured on, so `documents` deals their lines out
again and again. A long text brings new words up to its end, while a repeated one would not: one word in fifty is therefore
replaced by one that no source has, made letter by letter in the sources' manner.
"""
import collections
import json
import pathlib
import random
import re

ROOT = pathlib.Path(__file__).resolve().parents[2]
NEW_WORDS = 0.02


def strings_of(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, (list, dict)):
        for part in value.values() if isinstance(value, dict) else value:
            yield from strings_of(part)


def sources():
    """Texts, in a fixed order."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(ROOT.glob("*.md")) + [ROOT / "LICENSE"] if path.exists()]
    for path in sorted((ROOT / "data" / "prompts").rglob("*")):
        if path.suffix in (".txt", ".md"):
            texts.append(path.read_text(encoding="utf-8"))
        elif path.suffix == ".json":
            texts.append("\n\n".join(strings_of(json.loads(path.read_text(encoding="utf-8")))))
        elif path.suffix == ".jsonl":
            lines = path.read_text(encoding="utf-8").splitlines()
            texts.append("\n\n".join(text for line in lines if line.strip() for text in strings_of(json.loads(line))))
    try:
        from pydoc_data import topics
        texts += [text for _, text in sorted(topics.topics.items())]
    except ImportError:  # some systems ship Python without it; the texts above are then all there is
        pass
    return texts


def lines():
    """The sources' lines that read as prose: at least six words, nearly all letters."""
    result = []
    for text in sources():
        for paragraph in re.split(r"\n\s*\n", text):
            line = " ".join(paragraph.split())
            letters = sum(c.isalpha() or c == " " for c in line)
            if line.count(" ") >= 5 and letters > 0.9 * len(line):
                result.append(line)
    return result


class NewWords:
    """Words spelt by the frequencies of three letters in a row."""

    def __init__(self, texts):
        self.next = collections.defaultdict(list)
        for text in texts:
            for word in re.findall(r"[a-z]{3,}", text):
                spelt = "^^" + word + "$"
                for i in range(len(spelt) - 2):
                    self.next[spelt[i : i + 2]].append(spelt[i + 2])

    def draw(self, rng):
        word = "^^"
        while not word.endswith("$") and len(word) < 16:
            word += rng.choice(self.next[word[-2:]])
        return word.strip("^$")


def documents(total_bytes, seed, document_bytes=4000):
    """Documents of about `document_bytes` that have `total_bytes` together."""
    rng = random.Random(seed)
    prose = lines()
    new_words = NewWords(prose)
    result, size, document, at = [], 0, [], len(prose)
    while size < total_bytes:
        if at == len(prose):
            rng.shuffle(prose)
            at = 0
        words = [new_words.draw(rng) if rng.random() < NEW_WORDS else word for word in prose[at].split(" ")]
        at += 1
        document.append(" ".join(words))
        if sum(map(len, document)) >= document_bytes:
            result.append("\n\n".join(document))
            size += len(result[-1].encode())
            document = []
    return result
