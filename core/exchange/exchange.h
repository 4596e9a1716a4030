/// exchange: learned rows out to the programs that serve models, and rows of others in.
///
/// - words.h                 : rows as words of a vocabulary, and where they find a place in it
/// - tokenizer_words.h, gguf_vocabulary.h : the words in a tokenizer.json and in a GGUF file
/// - hf_folder.h             : a Hugging Face folder with the words, for `transformers` and vLLM
/// - gguf_file.h, gguf_metadata.h : a GGUF file with the words, for llama.cpp, Ollama and LM Studio
/// - peft.h                  : PEFT's folders for prompt tuning and trainable tokens, both ways
/// - prompt_embeds.h         : a whole input as rows, for servers that take embeddings
/// - card.h                  : a share card: deck, prompt, settings and rows in one small file
/// - foreign_rows.h          : rows that others learned
/// - sources.h               : tensors of an opened model's files on their way into others
#pragma once

#include "core/exchange/card.h"
#include "core/exchange/foreign_rows.h"
#include "core/exchange/gguf_file.h"
#include "core/exchange/hf_folder.h"
#include "core/exchange/peft.h"
#include "core/exchange/prompt_embeds.h"
