/// model: the frozen transformer. Reads and writes its files, describes it, runs it, and chooses device and dtype.
///
/// - config.h, folder.h   : `ModelConfig`, what config.json says, checked; the folder and the files of a model
/// - safetensors.h        : named tensors and metadata of one file, checked
/// - gguf_model.h         : what a GGUF file's metadata and tensors are in the words of `transformers`
/// - named_tensors.h      : all tensors of a model folder
/// - fingerprint.h, known_fingerprints.h : what tells one model from another, and what it was told by before
/// - decoder.h            : `Decoder`, ids in an extended vocabulary to hidden states to logits
/// - kv_cache.h           : `KvCache`, keys and values of what was already read
/// - upload.h             : tensors to a GPU without waiting for it, and random generators there
/// - hardware.h           : `Hardware`, device, dtype, threads and attention, chosen by measuring; free memory
#pragma once

#include "core/model/config.h"
#include "core/model/decoder.h"
#include "core/model/fingerprint.h"
#include "core/model/folder.h"
#include "core/model/gguf_model.h"
#include "core/model/hardware.h"
#include "core/model/known_fingerprints.h"
#include "core/model/kv_cache.h"
#include "core/model/named_tensors.h"
#include "core/model/safetensors.h"
#include "core/model/upload.h"
