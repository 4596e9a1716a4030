// A row of each task becomes a prompt, a completion and a label. The wording of the prompts is our own: what arXiv
// 2603.00425's programs ask is known in substance (the instruction, its order, the form of the completion), not to the
// letter.
#include "core/evaluate/tasks/examples.h"
#include "core/evaluate/tasks/fields.h"
#include "core/evaluate/tasks/parsers.h"
#include "core/evaluate/tasks/scan.h"

#include <algorithm>
#include <charconv>

namespace steerdeck::tasks {
namespace {

/// A label as the task writes it; nothing where `given` is none.
using Label = std::optional<std::string>;

Label one_of(const std::string& given, std::initializer_list<std::pair<const char*, const char*>> table)
{
    const auto wanted = lowered(given);
    for (const auto& [from, to] : table)
        if (wanted == from) return to;
    return {};
}

/// The number in an answer like "9 (apples)", "3,000.0" or "1/4"; whole ones without ".0".
Label number_label(const std::string& given)
{
    auto number = first_number(given);
    if (number.empty()) return {};
    if (const auto line = given.find('/'); line != nowhere && line > 0 && is_digit(given[line - 1])) {
        const auto above = value_of(number), below = value_of(first_number(given.substr(line + 1)));
        if (!above || !below || *below == 0) return {};
        char text[40];
        return std::string(text, std::to_chars(text, text + sizeof text, *above / *below).ptr);
    }
    if (const auto point = number.find('.'); point != nowhere && number.find_first_not_of('0', point + 1) == nowhere)
        number.resize(point);
    return number;
}

struct Parts {
    std::string prompt, completion, given; // given: the label as it stands in the file
    Label label;
};

Parts boolq(const Fields& row)
{
    Parts parts;
    parts.given = row.text({"answer", "label"});
    parts.label =
        one_of(parts.given,
               {{"true", "True"}, {"false", "False"}, {"1", "True"}, {"0", "False"}, {"yes", "True"}, {"no", "False"}});
    parts.prompt = "Read the passage and say whether the answer to the question is true or false. Write \"Answer: "
                   "True.\" or \"Answer: False.\"\n\nPassage: " +
                   row.text({"passage"}) + "\n\nQuestion: " + row.text({"question"});
    parts.completion = "Answer: " + parts.label.value_or("") + ".";
    return parts;
}

Parts winogrande(const Fields& row)
{
    Parts parts;
    parts.given = row.text({"answer"});
    parts.label =
        one_of(parts.given, {{"1", "Option1"}, {"2", "Option2"}, {"option1", "Option1"}, {"option2", "Option2"}});
    parts.prompt = "Which option fills the blank in the sentence? Write \"Answer: Option1.\" or \"Answer: "
                   "Option2.\"\n\nSentence: " +
                   row.text({"sentence"}) + "\nOption1: " + row.text({"option1"}) +
                   "\nOption2: " + row.text({"option2"});
    parts.completion = "Answer: " + parts.label.value_or("") + ".";
    return parts;
}

Parts listops_of(const std::string& source, const std::string& target)
{
    Parts parts;
    parts.given = target;
    if (target.size() == 1 && is_digit(target[0])) parts.label = target;
    parts.prompt = "Work out the nested list. MAX gives its largest number, MIN its smallest, MED the median rounded "
                   "down, SM the sum modulo 10. Write the number alone, as in <answer>5</answer>.\n\n" +
                   source;
    parts.completion = "<answer>" + parts.label.value_or("") + "</answer>";
    return parts;
}

Parts listops(const Fields& row) { return listops_of(row.text({"Source", "source"}), row.text({"Target", "target"})); }

/// Without the calculator's notes, as in "48/2 = <<48/2=24>>24".
std::string without_notes(const std::string& text)
{
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        const auto begin = std::min(text.find("<<", at), text.size());
        result += text.substr(at, begin - at);
        const auto end = begin < text.size() ? text.find(">>", begin) : nowhere;
        if (end == nowhere) {
            result += text.substr(begin);
            break;
        }
        at = end + 2;
    }
    return result;
}

Parts gsm8k(const Fields& row)
{
    Parts parts;
    const auto answer = row.text({"answer"});
    const auto mark = answer.rfind("####");
    if (mark == nowhere) row.refuse(message("The field \"answer\" has no #### before its number"));
    parts.given = std::string(trimmed(std::string_view(answer).substr(mark + 4)));
    parts.label = number_label(parts.given);
    parts.prompt = row.text({"question"});
    parts.completion =
        std::string(trimmed(without_notes(answer.substr(0, mark)))) + "\nAnswer: " + parts.label.value_or("");
    return parts;
}

struct Choice {
    std::string label, text;
};

/// {"text": [...], "label": [...]}, or a list of {"text", "label"}.
std::vector<Choice> choices_of(const Fields& row, const Json& given)
{
    std::vector<Choice> choices;
    if (given.is_array()) {
        for (const auto& one : given) {
            const Record inner{one, row.where() + ", choices"};
            if (!one.is_object()) row.refuse(message("The field \"choices\" holds something else than objects"));
            choices.push_back({Fields(inner).text({"label"}), Fields(inner).text({"text"})});
        }
    } else if (given.is_object()) {
        const Record inner{given, row.where() + ", choices"};
        const auto labels = Fields(inner).texts({"label"}), texts = Fields(inner).texts({"text"});
        if (labels.size() != texts.size())
            row.refuse(message("The field \"choices\" has as many labels as texts nowhere"));
        for (std::size_t i = 0; i < labels.size(); ++i) choices.push_back({labels[i], texts[i]});
    } else {
        row.refuse(message("The field \"choices\" is neither a list nor an object"));
    }
    return choices;
}

Parts arc(const Fields& row)
{
    Parts parts;
    const auto& question = row.at({"question"});
    std::string stem;
    std::vector<Choice> choices;
    if (question.is_object()) {
        const Record inner{question, row.where() + ", question"};
        stem = Fields(inner).text({"stem"});
        choices = choices_of(row, Fields(inner).at({"choices"}));
    } else {
        stem = row.text({"question"});
        choices = choices_of(row, row.at({"choices"}));
    }
    parts.given = row.text({"answerKey"});
    parts.prompt = "Choose the right answer to the question. Write its label and its text, as in \"Answer: (B) "
                   "text.\"\n\nQuestion: " +
                   stem;
    std::string right;
    for (const auto& [label, text] : choices) {
        parts.prompt += "\n(" + label + ") " + text;
        if (label != parts.given) continue;
        parts.label = label;
        right = text;
    }
    while (right.ends_with('.')) right.pop_back();
    parts.completion = "Answer: (" + parts.label.value_or("") + ") " + right + ".";
    return parts;
}

Parts aqua(const Fields& row)
{
    Parts parts;
    parts.given = row.text({"correct"});
    if (parts.given.size() == 1 && parts.given[0] >= 'A' && parts.given[0] <= 'E') parts.label = parts.given;
    parts.prompt = row.text({"question"}) + "\nOptions:";
    for (const auto& option : row.texts({"options"})) parts.prompt += "\n" + option;
    parts.completion = row.text({"rationale"}) + "\nAnswer: " + parts.label.value_or("") + ".";
    return parts;
}

/// What a calculator was asked, what it gave, and the result, in the tags of MU-NLPC's data sets.
std::string calculator_chain(const std::string& formula, const std::string& result)
{
    return "<gadget id=\"calculator\">" + formula + "</gadget>\n<output>" + result + "</output>\n<result>" + result +
           "</result>";
}

Parts asdiv(const Fields& row)
{
    Parts parts;
    std::string question = row.text({"question", "Question"});
    if (row.has({"Body"})) question = row.text({"Body"}) + " " + question;
    parts.given = row.text({"result_float", "result", "Answer"});
    parts.label = number_label(parts.given);
    if (row.has({"chain"})) {
        parts.completion = row.text({"chain"});
    } else {
        const auto formula = row.text({"Formula", "formula"});
        parts.completion = calculator_chain(formula.substr(0, formula.find('=')), parts.label.value_or(""));
    }
    parts.prompt = "Solve the problem. Put each calculation into <gadget id=\"calculator\"></gadget> and the final "
                   "number into <result></result>.\n\nProblem: " +
                   question;
    return parts;
}

Parts svamp(const Fields& row)
{
    Parts parts;
    parts.given = row.text({"Answer"});
    parts.label = number_label(parts.given);
    auto body = row.text({"Body"});
    if (!body.ends_with('.') && !body.ends_with('?') && !body.ends_with('!')) body += '.';
    parts.prompt = body + " " + row.text({"Question"});
    parts.completion = row.text({"Equation"}) + "\nAnswer: " + parts.label.value_or("");
    return parts;
}

/// Every place-holder ("N_00", "number0") with its number put in.
std::string with_numbers(std::string text, const std::vector<std::string>& numbers)
{
    for (std::size_t i = numbers.size(); i-- > 0;)
        for (const auto& name :
             {"N_" + std::string(i < 10 ? "0" : "") + std::to_string(i), "number" + std::to_string(i)})
            for (auto at = text.find(name); at != nowhere; at = text.find(name, at + numbers[i].size()))
                text.replace(at, name.size(), numbers[i]);
    return text;
}

Parts mawps(const Fields& row)
{
    Parts parts;
    std::vector<std::string> numbers;
    if (row.has({"Numbers", "numbers"})) {
        const auto& given = row.at({"Numbers", "numbers"});
        numbers = given.is_array() ? row.texts({"Numbers", "numbers"}) : numbers_of(row.text({"Numbers", "numbers"}));
    }
    const auto first_or_text = [&](Fields::Names names) {
        if (!row.at(names).is_array()) return row.text(names);
        const auto list = row.texts(names);
        return list.empty() ? std::string() : list.front();
    };
    parts.given = first_or_text({"answer", "Answer", "lSolutions", "result", "solution"});
    parts.label = number_label(parts.given);
    const auto working = first_or_text({"reasoning", "equation", "Equation", "lEquations", "chain"});
    parts.prompt = "Question: " + with_numbers(row.text({"question", "Question", "sQuestion"}), numbers);
    parts.completion = with_numbers(working, numbers) + "\nAnswer: " + parts.label.value_or("");
    return parts;
}

Parts mnli(const Fields& row)
{
    Parts parts;
    parts.given = row.text({"gold_label", "label"});
    parts.label = one_of(parts.given, {{"entailment", "ENTAILMENT"},
                                       {"neutral", "NEUTRAL"},
                                       {"contradiction", "CONTRADICTION"},
                                       {"0", "ENTAILMENT"},
                                       {"1", "NEUTRAL"},
                                       {"2", "CONTRADICTION"}});
    parts.prompt = "Does the premise entail the hypothesis? Write ENTAILMENT, NEUTRAL or CONTRADICTION.\n\nPremise: " +
                   row.text({"premise", "sentence1"}) + "\nHypothesis: " + row.text({"hypothesis", "sentence2"}) +
                   "\nAnswer:";
    parts.completion = parts.label.value_or("");
    return parts;
}

Parts parts_of(const Task& task, const Fields& row)
{
    switch (task.kind) {
    case Kind::boolq:
        return boolq(row);
    case Kind::winogrande:
        return winogrande(row);
    case Kind::listops:
        return listops(row);
    case Kind::gsm8k:
        return gsm8k(row);
    case Kind::arc:
        return arc(row);
    case Kind::aqua:
        return aqua(row);
    case Kind::asdiv:
        return asdiv(row);
    case Kind::svamp:
        return svamp(row);
    case Kind::mawps:
        return mawps(row);
    case Kind::mnli:
        return mnli(row);
    }
    return {};
}

} // namespace

std::optional<Example> example_of(const Task& task, const Record& record, std::string& label)
{
    auto parts = parts_of(task, Fields(record));
    label = std::move(parts.given);
    if (!parts.label) return {};
    return Example{std::move(parts.prompt), std::move(parts.completion), std::move(*parts.label), 0};
}

Example example_of(const ListOpsExample& made, std::size_t row)
{
    auto parts = listops_of(made.source, std::to_string(made.target));
    return {std::move(parts.prompt), std::move(parts.completion), std::move(*parts.label), row};
}

} // namespace steerdeck::tasks
