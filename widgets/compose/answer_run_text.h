/// A run's answers as text for elsewhere.
#pragma once

#include "widgets/compose/answer_run.h"

namespace steerdeck::widgets {

/// Prompt, deck, model, then each answer under its title with what was measured. `only` >= 0: that answer alone.
QString runAsText(const AnswerRun& run, const Catalog& catalog, int only = -1);

/// The same as Markdown: a table with a row for each answer.
QString runAsMarkdown(const AnswerRun& run, const Catalog& catalog, int only = -1);

/// What an answer is called: "Tokens", with all orders "Tokens, order 2".
QString answerTitle(const AnswerRun& run, int answer);

} // namespace steerdeck::widgets
