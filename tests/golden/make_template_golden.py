#!/usr/bin/env python3
"""Makes text/families_golden.json and text/expressions_golden.json: what `transformers` renders from the project's own templates
(text/families/*.jinja, each in the shape of one family's published template) and from small random expressions and statements.

Run:  python tests/golden/make_template_golden.py          (needs transformers, jinja2)
Made with transformers 5.23.0, jinja2 3.1.6, Python 3.11.
"""
import datetime
import json
import os
import pathlib
import re
import signal
import time

os.environ["TZ"] = "UTC"
time.tzset()

from template_expressions import VARIABLES, Maker
from transformers.utils import chat_template_utils

HERE = pathlib.Path(__file__).parent / "text"
NOW = 1700000000  # 14 Nov 2023, 22:13:20 UTC
SPECIAL = {"bos_token": "<s>", "eos_token": "</s>"}
EXPRESSIONS = 3600
LONGEST = 110  # characters of a template and of its result; keeps the file small


class Fixed(datetime.datetime):
    @classmethod
    def now(cls, tz=None):
        return cls.fromtimestamp(NOW, tz)


chat_template_utils.datetime = Fixed


def conversations():
    def function(name, description, properties, **more):
        parameters = {"type": "object", "properties": properties, **more}
        return {"type": "function", "function": {"name": name, "description": description, "parameters": parameters}}

    tools = [
        function(
            "find_animal",
            "Finds an animal & its \"home\" <here>.",
            {
                "name": {"type": "string", "description": " The naïve name\n"},
                "limit": {"type": ["integer", "null"], "description": "How many"},
                "tags": {"type": "array", "items": {"type": "string"}},
                "kind": {"type": "string", "enum": ["bär", "fox's"]},
            },
            required=["name"],
        ),
        function("now", "The time", {}),
    ]
    call = {"id": "abcdefgh1", "type": "function", "function": {"name": "find_animal", "arguments": {"name": "fúchs\\", "n": [1, 2.0, None, True], "o": {}}}}
    user, bot, system = ((lambda text, role=role: {"role": role, "content": text}) for role in ("user", "assistant", "system"))
    called = {"role": "assistant", "content": "", "tool_calls": [call]}
    said_and_called = {"role": "assistant", "content": "I look.\n", "tool_calls": [call, {**call, "id": "abcdefgh2"}]}
    result = {"role": "tool", "content": "forest", "tool_call_id": "abcdefgh1", "name": "find_animal"}
    thought = bot("<think>\n\nFoxes…\n\n</think>\n\nIn the forest.\n")
    parts = {"role": "user", "content": [{"type": "text", "text": " What? "}, {"type": "image"}, {"type": "text", "text": "<that>\n"}]}
    s = system(" Be brief.\n")
    odd = "\r\n \tline one  \r\n\tline \"two\" \\n \\\\ {{ no }} {% x %} \u00a0\u2003\n\n"
    return [
        {"messages": [user("Hi")]},
        {"messages": [user("Hi")], "add_generation_prompt": False},
        {"messages": [s, user("Hi"), bot("Hello."), user("Bye")]},
        {"messages": [s, user("Hi"), bot(" Hello.\n"), user(" Bye "), bot("\tBye\n")], "add_generation_prompt": False},
        {"messages": [system(odd), user(odd), bot(odd), user(odd)]},
        {"messages": [user("Où est l’ours? 🐻 中文\u200d"), bot("Ǆ ß İ \ue000"), user("é")]},
        {"messages": [user(""), bot(""), user(" ")]},
        {"messages": [s, user("one"), bot("two"), bot("three"), user("four")]},
        {"messages": [user("one"), user("two")]},
        {"messages": [bot("I begin"), user("ok")]},
        {"messages": [user("Hi")], "extra": {"enable_thinking": False}},
        {"messages": [system("Be brief. /no_think"), user("Hi")], "extra": {"enable_thinking": True}},
        {"messages": [system("/override /think You are a fox."), user("Hi"), bot("Hm.")], "add_generation_prompt": False},
        {"messages": [user("Hi"), thought, user("And the bear?"), thought], "add_generation_prompt": False},
        {"messages": [user("Hi"), {**bot("Yes."), "reasoning_content": "\nHm.\n"}], "add_generation_prompt": False, "extra": {"enable_thinking": True}},
        {"messages": [s, user("Find"), called, result, bot("In the forest."), user("Thanks")], "extra": {"tools": tools}},
        {"messages": [user("Find"), said_and_called, result, {**result, "content": "\u00e9\n"}], "extra": {"tools": tools[:1]}},
        {"messages": [user("Find"), called, result], "extra": {"tools": tools, "tools_in_user": False}},
        {"messages": [s, user("Hi")], "extra": {"tools": tools, "documents": [{"title": "a", "text": "Bears\n"}, {"title": "b", "text": ""}]}},
        {"messages": [user("Hi")], "extra": {"controls": {"length": "long"}, "thinking": True, "date_string": "1 May 2025", "reasoning_effort": "high"}},
        {"messages": [s, parts, bot("A fox.")]},
        {"messages": [user(None)]},
        {"messages": [s]},
        {"messages": []},
        {"messages": [{"role": "critic", "content": "Hm"}, user("'")]},
        {"messages": [user("Hi")], "extra": {"bos_token": "", "eos_token": ""}},
    ]


def families():
    golden = {"now": NOW, "special_tokens": SPECIAL, "conversations": conversations(), "rendered": {}}
    for path in sorted((HERE / "families").glob("*.jinja")):
        texts = []
        for one in golden["conversations"]:
            variables = {**SPECIAL, **one.get("extra", {})}
            try:
                rendered, _ = chat_template_utils.render_jinja_template(
                    [one["messages"]],
                    chat_template=path.read_text(encoding="utf-8"),
                    add_generation_prompt=one.get("add_generation_prompt", True),
                    **variables,
                )
                texts.append(rendered[0])
            except Exception as error:  # the template refuses this conversation; so must we, in its words where it has any
                raised = type(error).__name__ == "TemplateError"
                texts.append({"raised": str(error)} if raised else {"error": type(error).__name__})
        golden["rendered"][path.stem] = texts
    return golden


class TooLong(Exception):
    pass


def stop(*_):
    raise TooLong


def reference(template):
    """The text, or None where the reference refuses."""
    signal.setitimer(signal.ITIMER_REAL, 2)
    try:
        compiled = chat_template_utils._compile_jinja_template.__wrapped__(template)
        return compiled.render(messages=[], tools=None, documents=None, add_generation_prompt=False, **VARIABLES)
    except TooLong:
        raise
    except Exception:
        return None
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)


def comparable(template, text):
    """Left out: addresses of objects, numbers beyond 64 bits, and slices of constant numbers, which the reference's optimiser
    makes undefined instead of refusing them."""
    if re.search(r"\((\d[\de.]*|[tT]rue|[fF]alse)( \||\)).*\[[^\]]*:", template) or "safe" in template or "| e" in template:
        return False
    return not text or not re.search(r"(?i)<generator|object at 0x|<built-in|<class|<macro|<method|\d{19}", text)


def expressions():
    signal.signal(signal.SIGALRM, stop)
    maker, cases = Maker(7), {}
    while len(cases) < EXPRESSIONS:
        template = maker.template()
        if template in cases or len(template) > LONGEST:
            continue
        text = reference(template)
        if not comparable(template, text) or len(text or "") > LONGEST:
            continue
        if text is None and sum(t is None for t in cases.values()) * 8 > len(cases):
            continue  # one in eight is refused; enough
        cases[template] = text
    return {"variables": VARIABLES, "cases": list(cases.items())}


def save(name, value):
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    (HERE / name).write_text(text.replace('],["', '],\n["') + "\n", encoding="utf-8")
    print(name, len(text.encode()), "bytes")


if __name__ == "__main__":
    save("families_golden.json", families())
    save("expressions_golden.json", expressions())
