#!/usr/bin/env python3
"""What the official OpenAI client gets from a running server: openai_client.py URL. Says "all well", or what is not."""
import sys

import openai

URL = sys.argv[1]
client = openai.OpenAI(base_url=URL, api_key="none", max_retries=0)

models = [model.id for model in client.models.list()]
assert len(models) == 1, models
model = models[0]
assert client.models.retrieve(model).id == model

question = [{"role": "user", "content": "Where does the fox live?"}]
deck = {"steering": ["german", "<and>", "lower_case"]}
plain = client.chat.completions.create(model=model, messages=question)
steered = client.chat.completions.create(model=model, messages=question, extra_body=deck)
assert plain.choices[0].finish_reason == "stop" and plain.choices[0].message.role == "assistant", plain
assert plain.choices[0].message.content != steered.choices[0].message.content, steered
assert steered.usage.total_tokens == steered.usage.prompt_tokens + steered.usage.completion_tokens, steered
assert steered.usage.completion_tokens > 3, steered

text, usage, reasons = "", None, []
for chunk in client.chat.completions.create(
    model=model, messages=question, stream=True, stream_options={"include_usage": True}, extra_body=deck
):
    usage = chunk.usage or usage
    for choice in chunk.choices:
        text += choice.delta.content or ""
        if choice.finish_reason:
            reasons.append(choice.finish_reason)
assert text == steered.choices[0].message.content, (text, steered)
assert reasons == ["stop"] and usage == steered.usage, (reasons, usage)

several = client.chat.completions.create(model=model, messages=question, n=3, temperature=1.0, seed=5, max_tokens=6)
again = client.chat.completions.create(model=model, messages=question, n=3, temperature=1.0, seed=5, max_tokens=6)
texts = [choice.message.content for choice in several.choices]
assert [choice.index for choice in several.choices] == [0, 1, 2], several
assert texts == [choice.message.content for choice in again.choices], (several, again)

completed = client.completions.create(model=model, prompt=["The fox lives", "The owl eats"], max_tokens=8)
assert len(completed.choices) == 2 and completed.choices[0].text, completed
streamed = ""
for chunk in client.completions.create(model=model, prompt="The fox lives", max_tokens=8, stream=True):
    streamed += "".join(choice.text for choice in chunk.choices)
assert streamed == completed.choices[0].text, (streamed, completed)


def refused(kind, **more):
    try:
        client.chat.completions.create(**{"model": model, "messages": question, **more})
    except kind as error:
        return error
    raise AssertionError(f"not refused: {more}")


assert refused(openai.NotFoundError, model="gpt-4o").body["code"] == "model_not_found"
bad = refused(openai.BadRequestError, extra_body={"steering": ["klingon"]})
assert "klingon" in bad.body["message"], bad.body
tool = {"type": "function", "function": {"name": "f", "parameters": {}}}
assert refused(openai.BadRequestError, tools=[tool]).param == "tools"
busy = refused(openai.BadRequestError, n=1000)
assert busy.param == "n", busy
print("all well")
