/// text: between characters and ids. All of it gives byte for byte what Hugging Face's `tokenizers` and `transformers`
/// give for the same files, without either.
///
/// - tokenizer.h             : `Tokenizer`, text to ids and back, from a tokenizer.json; `StreamDecoder`, ids to whole
///                             characters as they come
/// - gguf_tokenizer.h        : the tokenizer.json and tokenizer_config.json that a GGUF file's metadata stand for
/// - tokenizer_fingerprint.h : what tells one tokenizer from another
/// - chat_template.h         : `ChatTemplate`, a conversation as a model was taught to read it (Jinja2)
/// - special_tokens.h        : the texts of a model's special tokens
/// - utf8.h                  : walking over UTF-8 and repairing it
#pragma once

#include "core/text/chat_template.h"
#include "core/text/gguf_tokenizer.h"
#include "core/text/special_tokens.h"
#include "core/text/tokenizer.h"
#include "core/text/tokenizer_fingerprint.h"
#include "core/text/utf8.h"
