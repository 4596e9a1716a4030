#!/usr/bin/env python3
"""Makes the reference values of core/evaluate/tasks: tests/golden/tasks/{permutations,splits,examples,outputs}.json.

Run:  python tests/golden/make_tasks_golden.py        (needs numpy; made with numpy 2.4)

permutations.json  numpy.random.default_rng(seed).permutation(n): the first and last indices and a checksum over all of them
splits.json        the indices of the published splits, as `datasets` draws them (shuffle, then train_test_split, both with seed 42)
examples.json      prompt, completion and label of every row of tests/golden/tasks/data, by the readers below
outputs.json       outputs put together at random from what models write, as the parsers below read them

Readers and parsers are written here a second time, with regular expressions, from the rules in core/evaluate/tasks/parsers.h.
"""
import json
import math
import pathlib
import random
import re

import numpy

HERE = pathlib.Path(__file__).resolve().parent / "tasks"
MARKS = r"[ \t\r\n*_]*"


# ---- NumPy's permutations and the splits that follow from them ----------------------------------------------------------------------

def checksum(indices):
    value = 0
    for index in indices:
        value = (value * 1000003 + int(index)) % 2**64
    return str(value)


def permutations():
    cases = []
    for seed, n in [(42, 0), (42, 1), (42, 2), (0, 10), (7, 3), (42, 299), (42, 300), (42, 3270), (1, 65537), (2**32, 1000),
                    (12345678901234567890, 100000)]:
        order = numpy.random.default_rng(seed).permutation(n)
        cases.append({"seed": str(seed), "n": n, "first": [int(i) for i in order[:5]], "last": [int(i) for i in order[-5:]],
                      "checksum": checksum(order)})
    return cases


def divided(rows, share, take_first):
    order = numpy.random.default_rng(42).permutation(len(rows))
    first = math.ceil(len(rows) * share)
    return [rows[i] for i in (order[:first] if take_first else order[first:])]


def splits():
    rules = {"boolq": (3270, {"validation": [(0.2, False)], "test": [(0.2, True)]}),
             "winogrande": (1267, {"validation": [(0.5, False)], "test": [(0.5, True)]}),
             "gsm8k": (1319, {"validation": [(0.2, True)], "test": [(0.2, False)]}),
             "arc_challenge": (299, {"validation": [(0.5, False)], "test": [(0.5, True)]}),
             "svamp": (300, {"validation": [(0.2, True)], "test": [(0.2, False)]}),
             "asdiv": (1218, {"train": [(0.2, False)], "validation": [(0.2, True), (0.5, False)], "test": [(0.2, True), (0.5, True)]}),
             "mawps": (1772, {"train": [(0.2, False), (0.1, False)], "validation": [(0.2, False), (0.1, True)], "test": [(0.2, True)]}),
             "mnli": (9815, {"train": [(0.2, False)], "validation": [(0.2, True), (0.5, False)], "test": [(0.2, True), (0.5, True)]})}
    found = []
    for task, (n, parts) in rules.items():
        for split, steps in parts.items():
            rows = [int(i) for i in numpy.random.default_rng(42).permutation(n)]
            for share, take_first in steps:
                rows = divided(rows, share, take_first)
            found.append({"task": task, "split": split, "n": n, "rows": len(rows), "first": rows[:3], "checksum": checksum(rows)})
    return found


# ---- rows become examples -----------------------------------------------------------------------------------------------------------

def rows_of(path):
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".tsv":
        names, *lines = [line.split("\t") for line in text.splitlines()]
        return [dict(zip(names, cells)) for cells in lines]
    if path.suffix == ".jsonl":
        return [json.loads(line) for line in text.splitlines()]
    document = json.loads(text)
    return document if isinstance(document, list) else [one["row"] for one in document["rows"]]


def plain(number):
    value = float(str(number).replace(",", ""))
    return str(int(value)) if value == int(value) else repr(value)


def boolq(row):
    label = "True" if str(row["answer"]).lower() == "true" else "False"
    return ("Read the passage and say whether the answer to the question is true or false. Write \"Answer: True.\" or \"Answer: False.\""
            f"\n\nPassage: {row['passage']}\n\nQuestion: {row['question']}", f"Answer: {label}.", label)


def winogrande(row):
    label = {"1": "Option1", "2": "Option2"}.get(row["answer"])
    return ("Which option fills the blank in the sentence? Write \"Answer: Option1.\" or \"Answer: Option2.\"\n\n"
            f"Sentence: {row['sentence']}\nOption1: {row['option1']}\nOption2: {row['option2']}", f"Answer: {label}.", label)


def listops(row):
    label = str(row["Target"])
    label = label if re.fullmatch("[0-9]", label) else None
    return ("Work out the nested list. MAX gives its largest number, MIN its smallest, MED the median rounded down, SM the sum modulo 10. "
            f"Write the number alone, as in <answer>5</answer>.\n\n{row['Source']}", f"<answer>{label}</answer>", label)


def gsm8k(row):
    rationale, label = row["answer"].split("####")
    label = plain(label.strip())
    return row["question"], re.sub("<<.*?>>", "", rationale).strip() + f"\nAnswer: {label}", label


def arc(row):
    if isinstance(row["question"], dict):
        stem, choices = row["question"]["stem"], [(c["label"], c["text"]) for c in row["question"]["choices"]]
    else:
        stem, choices = row["question"], list(zip(row["choices"]["label"], row["choices"]["text"]))
    label = row["answerKey"] if row["answerKey"] in dict(choices) else None
    lines = "".join(f"\n({name}) {text}" for name, text in choices)
    right = dict(choices).get(label, "").rstrip(".")
    return ("Choose the right answer to the question. Write its label and its text, as in \"Answer: (B) text.\"\n\n"
            f"Question: {stem}{lines}", f"Answer: ({label}) {right}.", label)


def aqua(row):
    return (row["question"] + "\nOptions:" + "".join("\n" + o for o in row["options"]),
            f"{row['rationale']}\nAnswer: {row['correct']}.", row["correct"])


def asdiv(row):
    question = row["question"] if "question" in row else row["Body"] + " " + row["Question"]
    label = plain(row["result_float"] if "result_float" in row else row["Answer"].split()[0])
    chain = row.get("chain")
    if chain is None:
        chain = (f"<gadget id=\"calculator\">{row['Formula'].split('=')[0]}</gadget>\n<output>{label}</output>\n"
                 f"<result>{label}</result>")
    return ("Solve the problem. Put each calculation into <gadget id=\"calculator\"></gadget> and the final number into "
            f"<result></result>.\n\nProblem: {question}", chain, label)


def svamp(row):
    body = row["Body"] if row["Body"][-1] in ".?!" else row["Body"] + "."
    label = plain(row["Answer"])
    return f"{body} {row['Question']}", f"{row['Equation']}\nAnswer: {label}", label


def mawps(row):
    if "sQuestion" in row:
        label = plain(row["lSolutions"][0])
        return f"Question: {row['sQuestion']}", f"{row['lEquations'][0]}\nAnswer: {label}", label
    question, equation = row["Question"], row["Equation"]
    for i, number in enumerate(row["Numbers"].split()):
        question, equation = (text.replace(f"N_{i:02}", number) for text in (question, equation))
    label = plain(row["Answer"])
    return f"Question: {question}", f"{equation}\nAnswer: {label}", label


def mnli(row):
    label = row.get("gold_label", row.get("label"))
    label = {0: "entailment", 1: "neutral", 2: "contradiction"}.get(label, label)
    label = label.upper() if label in ("entailment", "neutral", "contradiction") else None
    return ("Does the premise entail the hypothesis? Write ENTAILMENT, NEUTRAL or CONTRADICTION.\n\n"
            f"Premise: {row.get('premise', row.get('sentence1'))}\nHypothesis: {row.get('hypothesis', row.get('sentence2'))}\nAnswer:",
            label, label)


READERS = {"boolq": boolq, "winogrande": winogrande, "listops": listops, "gsm8k": gsm8k, "arc_challenge": arc, "aqua": aqua,
           "asdiv": asdiv, "svamp": svamp, "mawps": mawps, "mnli": mnli}


def examples():
    files = []
    for path in sorted((HERE / "data").iterdir()):
        stem = path.stem.split("_")[0]
        task = "arc_challenge" if stem == "arc" else stem
        rows = []
        for row in rows_of(path):
            prompt, completion, label = READERS[task](row)
            rows.append({"prompt": prompt, "completion": completion, "label": label} if label else None)
        files.append({"task": task, "file": path.name, "rows": rows})
    return files


# ---- outputs are read ---------------------------------------------------------------------------------------------------------------

def alone(word):
    return rf"(?<![^\W_])(?:{word})(?![^\W_])"


NUMBER = re.compile(r"(?P<sign>(?<![^\W_])(?<![)\-])[-\u2212]\$?|(?<![^\W_])(?<![)\-])\$[-\u2212])?"
                    r"(?P<digits>(?:[0-9]{1,3}(?:,[0-9]{3}(?![0-9]))+|[0-9]+)(?:\.[0-9]+)?|\.[0-9]+)")


def numbers(text):
    found = []
    for match in NUMBER.finditer(text):
        digits = match["digits"].replace(",", "")
        found.append(("-" if match["sign"] else "") + ("0" if digits[0] == "." else "") + digits)
    return found


def marked(text, signs=":"):
    return [match.end() for match in re.finditer(rf"answer{MARKS}[{signs}]{MARKS}", text)]


def truth(text):
    text = text.lower()
    found = re.search(rf"answer{MARKS}:{MARKS}({alone('true|false')})", text) or re.search(f"({alone('true|false')})", text)
    return [found[1].capitalize()] if found else []


def option(text):
    found = re.search(rf"answer{MARKS}[:-].*?option ?([12])", text.lower(), re.DOTALL)
    return [f"Option{found[1]}"] if found else []


def digit(text):
    found = re.search(r"<answer>(.*?)</answer>", text.lower(), re.DOTALL)
    inside = found[1].strip(" \t\r\n") if found else ""
    return [str(int(inside))] if re.fullmatch("-?[0-9]+", inside) else []


def number(text):
    text = text.lower()
    places = marked(text)
    if places and numbers(text[places[-1]:]):
        return numbers(text[places[-1]:])[:1]
    return numbers(text)[-1:]


ARTICLE = r"A (?!(?:or|and|is|was|because|since|as|but)(?![a-z]))[a-z]"


def letter(text, labels, last):
    places = [match.end() for match in re.finditer(rf"answer{MARKS}[:-]{MARKS}", text, re.IGNORECASE)]
    for place in reversed(places):
        found = re.match(rf"[(\['\"]*{MARKS}([{labels}])(?![^\W_])", text[place:], re.IGNORECASE)
        if found and not re.match(r"a [^\W_]", text[place:][found.start(1):]):
            return [found[1].upper()]
    found = [m[0] for m in re.finditer(alone(f"[{labels}]"), text)
             if not re.match(ARTICLE, text[m.start():]) and not re.match(r"[0-9][.,][0-9]", text[m.start():])
             and not (m[0].isdigit() and re.search(r"[0-9][.,]$", text[:m.start()]))]
    if last:
        return found[-1:]
    return found[:1] if len(set(found)) == 1 else []


def candidates(text):
    text = text.lower()
    found = []
    for tag in ("result", "output"):
        for inside in re.findall(f"<{tag}>(.*?)</{tag}>", text, re.DOTALL):
            found += numbers(inside)[:1]
    places = marked(text)
    if places:
        found += numbers(text[places[-1]:])[:1]
    return list(dict.fromkeys(found + numbers(text)[-1:]))


def inference(text):
    text = text.lower()
    places = marked(text)
    text = text[places[0]:] if places else text
    found = re.search("entail|contradict", text)
    return [{"entail": "ENTAILMENT", "contradict": "CONTRADICTION"}[found[0]]] if found else ["NEUTRAL"]


PARSERS = {"boolq": truth, "winogrande": option, "listops": digit, "gsm8k": number, "svamp": number, "mawps": number,
           "arc_challenge": lambda text: letter(text, "A-E1-5", False), "aqua": lambda text: letter(text, "A-E", True),
           "asdiv": candidates, "mnli": inference}
LABELS = {"boolq": ["True", "False"], "winogrande": ["Option1", "Option2"], "listops": list("0123456789"), "gsm8k": ["12", "-3", "1250"],
          "svamp": ["3", "0.5", "16"], "mawps": ["43", "2.5"], "arc_challenge": list("ABCDE1234"), "aqua": list("ABCDE"),
          "asdiv": ["9", "0.25", "15"], "mnli": ["ENTAILMENT", "NEUTRAL", "CONTRADICTION"]}
PIECES = ["Answer:", "answer: ", "ANSWER-", "**Answer:** ", "The answer is ", "Final answer : ", "answer", "Answers: ", "\n", " ", " ", ". ",
          ", ", ": ", "(", ")", "-", "\u2212", "$", "%", "=", "*", "_", "\u201c", "\u201d", "\u00e9", "I think ", "because ", "not ",
          "True", "false", "TRUE", "untrue", "Falsely", "option1", "Option2", "OPTION 1", "Option12", "<answer>", "</answer>",
          "<ANSWER>", "<result>", "</result>", "<output>", "</output>", "<gadget id=\"calculator\">", "</gadget>", "A", "B", "(C)", "d", "E.",
          "A dog", "A is ", "A or ", "a cat", "(b) ice", "1", "2", "3.", "7", "9", "12", "12.0", "-3", "10-3", "1,250", "1,25", "12,345,678", "0.25", ".5", "3/4",
          "43", "2.5", "16 birds", "0", "entailment", "Contradiction", "contradicts", "neutral", "entailed", "#### 12", "5th", "x2"]

FORMS = {"boolq": ["Answer: True.", "answer: false", "True", "False.", "Answer: yes"],
         "winogrande": ["Answer: Option1.", "answer- option2", "Answer: ", "option1", "option2"],
         "listops": ["<answer>7</answer>", "<answer> 0 </answer>", "<answer>", "</answer>", "<answer>x</answer>", "7", "-2"],
         "gsm8k": ["Answer: 12", "answer: $1,250.00", "= 12", "\nAnswer: -3"], "svamp": ["Answer: 16", "Answer: .5", "3 birds"],
         "mawps": ["Answer: 43", "X = 2.5"], "arc_challenge": ["Answer: (B) ice.", "ANSWER- c", "Answer: 2", "(D)", "A", "3"],
         "aqua": ["Answer: B.", "Answer E", "(C)", "D", "so A"], "asdiv": ["<result>9</result>", "<output>0.25</output>", "<result>15 balls</result>"],
         "mnli": ["Answer: entailment", "CONTRADICTION", "neutral"]}


def close(task, said, wanted):
    if task in ("gsm8k", "svamp", "mawps"):
        return abs(float(said) - float(wanted)) < 1e-4
    return math.isclose(float(said), float(wanted), rel_tol=1e-9) if task == "asdiv" else said == wanted


def outputs(count=250):
    cases = []
    for task, parser in PARSERS.items():
        draw = random.Random(task)
        for _ in range(count):
            text = "".join(draw.choice(FORMS[task] if draw.random() < 0.3 else PIECES) for _ in range(draw.randint(1, 9)))
            label, read = draw.choice(LABELS[task]), parser(text)
            cases.append({"task": task, "output": text, "label": label, "read": " | ".join(read),
                          "eval": any(close(task, one, label) for one in read)})
    return cases


def main():
    def write(name, cases):
        lines = ",\n".join(json.dumps(case, ensure_ascii=False) for case in cases)
        (HERE / name).write_text(f"[\n{lines}\n]\n", encoding="utf-8")

    write("permutations.json", permutations())
    write("splits.json", splits())
    write("examples.json", examples())
    write("outputs.json", outputs())


if __name__ == "__main__":
    main()
