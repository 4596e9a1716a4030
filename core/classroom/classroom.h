/// classroom: what a teacher hands out and gets back, as files. No network, no model, no tensor.
///
/// - `assignment.h` : an assignment: exercises with a deck, a prompt and questions
/// - `answers.h`    : what one pupil answered, and whether it is right
/// - `order.h`      : orders of a few things that a person arranges
/// - `collect.h`    : many pupils' files as a table, with its figures
#pragma once

#include "core/classroom/answers.h"
#include "core/classroom/assignment.h"
#include "core/classroom/collect.h"
#include "core/classroom/order.h"
