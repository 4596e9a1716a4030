/// Yes/no questions about answers, which some behaviours are checked by: put to the judge that a request names, or to
/// the open model.
#pragma once

#include "core/behaviors/verifiers.h"
#include "core/lab/lab.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace steerdeck::lab {

/// Puts questions to whom their verifiers name, and writes what was answered into their readings. The judge is asked
/// several at a time, and what it said before costs nothing. Without a model (null) none is asked. Throws InvalidInput
/// where one stays unjudged, whose reading then says why; Cancelled.
///
/// The open model is asked without steering: the probabilities of "yes" and of "no", in any spelling, as the first
/// token of its answer, and the share of "yes" of both (one pass for each question). A model whose template opens
/// thoughts answers only behind them: it leaves questions unjudged.
void put_questions(const Lab::Parts* model, std::span<const behaviors::OpenQuestion> questions,
                   const evaluate::JudgeServer& judge, const Cancel& cancel);

/// As above, where a question that stays unjudged is no reason to stop: gives the sentence about it, or an empty one.
/// The judge is not waited for long. Throws Cancelled.
Message try_questions(const Lab::Parts* model, std::span<const behaviors::OpenQuestion> questions,
                      const evaluate::JudgeServer& judge, const Cancel& cancel);
/// Those of one answer's badges. Without a model (null) as above.
Message try_questions(const Lab::Parts* model, std::vector<Badge>& badges, std::string_view answer,
                      const evaluate::JudgeServer& judge, const Cancel& cancel);
Message try_questions(const Lab* model, std::vector<Badge>& badges, std::string_view answer,
                      const evaluate::JudgeServer& judge, const Cancel& cancel);
Message try_questions(const Lab* model, std::span<const behaviors::OpenQuestion> questions,
                      const evaluate::JudgeServer& judge, const Cancel& cancel);

/// Those of `badges`, which `answer` has.
void add_open_questions(std::vector<behaviors::OpenQuestion>& open, std::vector<Badge>& badges,
                        std::string_view answer);

/// Into the settings that travel with a result: the questions that `behaviors` (positions in `set`) are checked by, and
/// the judge's model where it answers one. Nothing where there are none.
void add_questions(Json& settings, const behaviors::BehaviorSet& set, std::span<const std::size_t> behaviors,
                   const evaluate::JudgeServer& judge);

/// Throws InvalidInput where one of `behaviors` (positions in `set`) is checked by the judge's word, and no judge is
/// named.
void refuse_without_judge(const behaviors::BehaviorSet& set, std::span<const std::size_t> behaviors,
                          const evaluate::JudgeServer& judge);

} // namespace steerdeck::lab
