#pragma once

#include "core/steering/token.h"
#include "core/train/trainer.h"

#include <string_view>

namespace steerdeck::train {

/// How an operator's row is trained: what its teacher is told, where it stands among the behaviours' rows, and on how
/// many of them.
struct Operator {
    enum class Teacher {
        all, // instructions joined by "and"; the answer obeys all
        any, // joined by "or"; the answer obeys one of them, drawn at random
        none // negated; the answer, plain or of another behaviour of the category, does not obey
    };
    enum class Place { between, before, behind_set };

    std::string name;
    Teacher teacher = Teacher::all;
    Place place = Place::between;
    std::vector<int> arities = {2};         // behaviours of an example; each number is as likely
    std::vector<std::string> orthogonal_to; // other operators beside the behaviours, where they have tokens
};

/// "<and>", "<or>", "<not>" or "<set>". Throws InvalidInput for another name.
Operator operator_named(std::string_view name);

/// sum_b cos(row, others_b)^2 for row [d], others [n, d]; 0 for a row of zeros (arXiv 2601.05062, section 3).
at::Tensor orthogonality_penalty(const at::Tensor& row, const at::Tensor& others);

/// Distils joined instructions into one row, from zero, on combinations of seen behaviours of different categories that
/// have tokens in `tokens`; those rows are frozen. Throws InvalidInput where no combination has examples, or for
/// settings out of range.
Trainer operator_trainer(const model::Decoder& decoder, const steering::Assembler& assembler, ItemSource source,
                         const steering::TokenStore& tokens, Operator trained, TrainSettings settings);

} // namespace steerdeck::train
