/// steering: learned input tokens, and how behaviours are put in order, joined and placed in a prompt.
/// - operators.h    the joins and learned operators, in one table: names, teacher's wording, place, rule
/// - composition.h  the deck: chips (behaviours with strength and blend) in order, its join; the ways to steer
/// - words.h        chips as they are written in words
/// - token.h        `SteeringToken` and its file, the `TokenStore`, the side table of a batch's learned rows
/// - assemble.h     `Assembler`: a prompt, a deck and a method become the ids that a model reads
/// The last two hold tensors; the others are plain values.
#pragma once

#include "core/steering/assemble.h"
#include "core/steering/composition.h"
#include "core/steering/operators.h"
#include "core/steering/token.h"
#include "core/steering/words.h"
