#pragma once

#include "core/lab/exchange.h"
#include "core/steering/assemble.h"

/// What stands beside an export for people: programs that use it, a README, Ollama's Modelfile. Part of lab.
namespace steerdeck::lab {

/// What the texts tell of.
struct ExportTexts {
    const ExportRequest& request;
    const ModelInfo& model;
    const steering::Assembler& assembler;
    const ExportDone& done;
    bool from_gguf = false;
    int rows = 0;     // of the embedding, with the words
    int old_rows = 0; // of the model's own
    std::string stem; // of the GGUF file
};

/// A program, or commands, that use what was exported.
std::string snippet_of(const ExportTexts& texts);
/// README.md.
std::string readme_of(const ExportTexts& texts);
/// Ollama's description of a model, with the chat template in its own language for a single turn after another.
std::string modelfile_of(const ExportTexts& texts);

} // namespace steerdeck::lab
