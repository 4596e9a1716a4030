#pragma once

#include "core/base/tensor_out.h"
#include "core/exchange/words.h"
#include "core/model/config.h"
#include "core/model/named_tensors.h"

#include <optional>

/// Tensors of an opened model's files on their way into others.
namespace steerdeck::exchange {

/// "F32", "F16" or "BF16" of "float32", "float16" or "bfloat16". Throws InvalidInput for another name.
std::string stored_type(const std::string& dtype);

/// The tensor `name` under the name `as`: the bytes of its file where it is plain and stays so, else its values as
/// `type` (empty: its own; float32 of a packed one). Nothing of `tensors` may go before the result does.
TensorOut tensor_out(const model::NamedTensors& tensors, const std::string& name, const std::string& as,
                     const std::string& type);

/// `values` [n, ...] as `type`.
TensorOut tensor_out(const at::Tensor& values, const std::string& as, const std::string& type);

/// What `transformers` calls the embedding and the head of this model.
struct Ends {
    std::string embedding, head; // the same where the head is the embedding
};
Ends ends_of(const model::NamedTensors& tensors, const model::ModelConfig& config);

/// How exactly the rows stand in a file.
struct RowLoss {
    double largest = 0; // difference of any number of a new row, as a share of the row's largest
    std::string type;   // of the embedding
};

/// The words' rows before the embedding's scale: what a table of the model's own rows must hold, [n, d] float32.
at::Tensor stored_rows(const std::vector<Word>& words, const model::ModelConfig& config);

/// The embedding [rows, d] with the words' rows in their places, as `type`; empty: as the file has it where that keeps
/// the rows' numbers or `round`, else float32. Packed ones are float32.
TensorOut embedding_out(const model::NamedTensors& tensors, const model::ModelConfig& config,
                        const std::vector<Word>& words, int rows, const std::string& as, const std::string& type,
                        bool round, RowLoss& loss);

/// A plain head for `rows` words: the model's own rows; each new one is the mean of all, so that its logit is the mean
/// of theirs and never the largest: the word cannot be said.
TensorOut head_out(const model::NamedTensors& tensors, const model::ModelConfig& config, int rows,
                   const std::string& as, const std::string& type);

} // namespace steerdeck::exchange
