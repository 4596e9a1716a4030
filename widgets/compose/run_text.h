/// A run's answers as text for elsewhere.
#pragma once

#include "widgets/compose/run_record.h"

namespace steerdeck::widgets {

/// Prompt, deck, model, then each answer under its title with what was measured. `only` >= 0: that answer alone.
QString runAsText(const RunRecord& run, const Catalog& catalog, int only = -1);

/// The same as Markdown: a table with a row for each answer.
QString runAsMarkdown(const RunRecord& run, const Catalog& catalog, int only = -1);

/// What an answer is called: "Steering tokens", with every order "Steering tokens, order 2".
QString answerTitle(const RunRecord& run, int answer);

} // namespace steerdeck::widgets
