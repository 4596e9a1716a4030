#pragma once

#include "widgets/learn/lesson.h"

/// A guess of the kind that is asked for: the first choice, a slider's left end, the things as they are shown first.
inline steerdeck::widgets::GuessMade some_guess(const steerdeck::widgets::LessonGuess& guess)
{
    using steerdeck::widgets::GuessKind;
    if (guess.kind == GuessKind::slider) return {GuessKind::slider, guess.from, {}};
    if (guess.kind == GuessKind::order) return {GuessKind::order, -1, steerdeck::widgets::shownFirst(guess)};
    return {GuessKind::choice, 0, {}};
}
