/// base: what every room needs.
///
/// - error.h          : errors that say what happened, where, and what to do about it
/// - message.h        : what is said to a person, as patterns and their arguments, so that a window can translate it
/// - progress.h       : `Cancel`, `Progress`, `Stopwatch`
/// - json.h           : JSON read with limits, its values checked
/// - files.h, hash.h, sync.h : files replaced all at once, safe from a power cut; SHA-256
/// - journal.h        : files of lines that only grow
/// - atomic_file.h    : the same of a file that is too large to be made in memory
/// - gguf.h, open_file.h : what stands before the numbers of a GGUF file, checked; files read at any place
/// - gguf_output.h, tensor_out.h : GGUF files written; tensors that are written as they are made
/// - base64.h         : bytes as text
/// - folders.h        : where a user's data and state lie
/// - http.h, secret.h : requests to other machines, and the keys they carry
/// - git_blob.h       : the id that git gives a file
/// - log.h            : what a bug report needs to know
/// - thread.h         : the one maker of threads in core
/// - random.h         : numbers that are the same on every platform
/// - build_info.h     : version and source folder of this build
#pragma once

#include "core/base/build_info.h"
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/folders.h"
#include "core/base/gguf.h"
#include "core/base/hash.h"
#include "core/base/journal.h"
#include "core/base/json.h"
#include "core/base/log.h"
#include "core/base/message.h"
#include "core/base/open_file.h"
#include "core/base/progress.h"
#include "core/base/random.h"
#include "core/base/sync.h"
#include "core/base/thread.h"
