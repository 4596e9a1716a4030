#include "app/cli/reference.h"

#include "core/base/build_info.h"

#include <algorithm>
#include <cstdio>
#include <vector>

namespace steerdeck::cli {

namespace {

struct Flag {
    std::string name, help, value; // "--model", its sentence, "FOLDER"; no value: a switch
    std::vector<std::string> choices;
};

struct Verb {
    std::string path, help; // "train tokens"; the program itself has none
    std::vector<Flag> flags;
    std::vector<std::string> positionals, inner; // inner: the verbs of a group
};

/// "TEXT:{cosine,l2}" has the choices cosine and l2.
std::vector<std::string> choices_in(const std::string& type)
{
    const auto begin = type.find('{'), end = type.find('}');
    if (begin == std::string::npos || end == std::string::npos) return {};
    return CLI::detail::split(type.substr(begin + 1, end - begin - 1), ',');
}

Flag describe(const CLI::Option& option)
{
    Flag flag;
    // Of two spellings the one with hyphens; that with underscores is there for scripts.
    for (const auto& name : option.get_lnames())
        if (flag.name.empty() || flag.name.find('_') != std::string::npos) flag.name = "--" + name;
    flag.help = option.get_description();
    if (option.get_items_expected_max() == 0) return flag;
    flag.choices = choices_in(option.get_type_name());
    flag.value = option.get_type_name().substr(0, option.get_type_name().find_first_of(": "));
    if (flag.value.empty()) flag.value = "VALUE";
    return flag;
}

void describe(const CLI::App& app, const std::string& path, std::vector<Verb>& verbs)
{
    Verb verb{path, app.get_description(), {}, {}, {}};
    for (const auto* option : app.get_options())
        if (option->get_positional())
            verb.positionals.push_back(option->get_required() ? option->get_name(true)
                                                              : "[" + option->get_name(true) + "]");
        else if (!option->get_lnames().empty() && !option->get_group().empty())
            verb.flags.push_back(describe(*option));
    const auto shown = [](const CLI::App* inner) { return !inner->get_group().empty(); };
    const auto inner = app.get_subcommands(shown);
    for (const auto* one : inner) verb.inner.push_back(one->get_name());
    verbs.push_back(std::move(verb));
    for (const auto* one : inner) describe(*one, path.empty() ? one->get_name() : path + " " + one->get_name(), verbs);
}

std::vector<Verb> verbs_of(const CLI::App& app)
{
    std::vector<Verb> verbs;
    describe(app, {}, verbs);
    return verbs;
}

std::string roff(const std::string& text)
{
    std::string escaped;
    for (const char c : text) {
        if (c == '\\')
            escaped += "\\e";
        else if (c == '-')
            escaped += "\\-";
        else if (c == '\n')
            escaped += ' ';
        else
            escaped += c;
    }
    return escaped.starts_with('.') || escaped.starts_with('\'') ? "\\&" + escaped : escaped;
}

/// In single quotes, for a shell.
std::string quoted(const std::string& text)
{
    std::string escaped = "'";
    for (const char c : text) escaped += c == '\'' ? "'\\''" : std::string(1, c);
    return escaped + "'";
}

std::string joined(const std::vector<std::string>& words) { return CLI::detail::join(words, " "); }

/// What may follow `verb`: its verbs or its options.
std::vector<std::string> words_of(const Verb& verb)
{
    std::vector<std::string> words = verb.inner;
    for (const auto& flag : verb.flags) words.push_back(flag.name);
    return words;
}

/// Lines of a shell's `case` on verb and option, for the options whose values are known; `reply` writes the statement.
template <class Reply>
std::string choice_cases(const std::vector<Verb>& verbs, const Reply& reply)
{
    std::string cases;
    for (const auto& verb : verbs)
        for (const auto& flag : verb.flags)
            if (!flag.choices.empty())
                cases += "    " + quoted(verb.path + " " + flag.name) + ") " + reply(flag.choices) + " ;;\n";
    return cases;
}

/// Walks the words before the cursor down to the verb meant, in `verb`; a syntax that both shells know.
std::string walk(const std::vector<Verb>& verbs)
{
    std::string paths;
    for (const auto& verb : verbs)
        if (!verb.path.empty()) paths += (paths.empty() ? "" : "|") + quoted(verb.path);
    return "        case \"${verb:+$verb }$word\" in\n        " + paths +
           ") verb=\"${verb:+$verb }$word\" ;;\n        esac\n";
}

} // namespace

std::string man_page(const CLI::App& app)
{
    const auto verbs = verbs_of(app);
    std::string page =
        ".\\\" Made from the program's own options: steerdeck-cli reference man\n"
        ".TH STEERDECK\\-CLI 1 \"\" \"steerdeck " +
        roff(version()) +
        "\" \"User Commands\"\n.SH NAME\nsteerdeck\\-cli \\- steer language models with learned "
        "input tokens\n.SH SYNOPSIS\n.B steerdeck\\-cli\n.I VERB\n[\\fIOPTION\\fR]...\n.SH DESCRIPTION\n" +
        roff(app.get_description()) +
        "\nThe work of the window \\fBsteerdeck\\fR(1) in a terminal, on the same model, tokens and results.\n";
    for (const auto& verb : verbs) {
        if (verb.path.empty())
            page += ".SH OPTIONS\n";
        else if (!verb.inner.empty()) {
            page += ".SH " + roff(verb.path) + "\n" + roff(verb.help) + "\n";
            continue;
        } else {
            const bool first = verb.path.find(' ') == std::string::npos;
            page += (first ? ".SH " : ".SS ") + roff(verb.path) + "\n" + roff(verb.help) + "\n";
            if (!verb.positionals.empty()) page += ".PP\nArguments: \\fI" + roff(joined(verb.positionals)) + "\\fR\n";
        }
        for (const auto& flag : verb.flags)
            page += ".TP\n\\fB" + roff(flag.name) + "\\fR" +
                    (flag.value.empty() ? "" : " \\fI" + roff(flag.value) + "\\fR") + "\n" + roff(flag.help) +
                    (flag.choices.empty() ? "" : " (" + roff(CLI::detail::join(flag.choices, ", ")) + ")") + "\n";
    }
    page += ".SH EXIT STATUS\n0 done; 1 failed, with the reason in one sentence on stderr; 2 misused.\n"
            ".SH ENVIRONMENT\n.TP\n.B STEERDECK_DATA\nThe folder that holds demo, behaviors and prompts, instead of "
            "the installed "
            "one.\n.TP\n.B LLM_JUDGE_BASE_URL, LLM_JUDGE_MODEL, LLM_JUDGE_API_KEY\nThe judge of results judge, and "
            "of behaviours that are checked by a question.\n"
            ".SH SEE ALSO\nThe manual is in the window: Help > Manual.\n";
    return page;
}

std::string bash_completion(const CLI::App& app)
{
    const auto verbs = verbs_of(app);
    const auto reply = [](const std::vector<std::string>& words) { return "words=" + quoted(joined(words)); };
    std::string script =
        "# Made from the program's own options: steerdeck-cli reference bash\n"
        "_steerdeck_cli()\n{\n"
        "    local verb='' word words='' last=${COMP_WORDS[COMP_CWORD-1]} now=${COMP_WORDS[COMP_CWORD]}\n"
        "    for word in \"${COMP_WORDS[@]:1:COMP_CWORD-1}\"; do\n" +
        walk(verbs) + "    done\n    case \"$verb $last\" in\n" + choice_cases(verbs, reply) +
        "    esac\n    if [[ -z $words && ( $last != --* || $now == -* ) ]]; then\n"
        "        case \"$verb\" in\n";
    for (const auto& verb : verbs) script += "        " + quoted(verb.path) + ") " + reply(words_of(verb)) + " ;;\n";
    // Where nothing is known (a file, a number), bash's own completion of names serves.
    return script + "        esac\n    fi\n    COMPREPLY=($(compgen -W \"$words\" -- \"$now\"))\n}\n" +
           "complete -o bashdefault -o default -F _steerdeck_cli steerdeck-cli\n";
}

std::string zsh_completion(const CLI::App& app)
{
    const auto verbs = verbs_of(app);
    const auto reply = [](const std::vector<std::string>& words) {
        std::string list = "known=(";
        for (const auto& word : words) list += quoted(word) + " ";
        return list + ")";
    };
    const auto told = [](const std::string& name, const std::string& help) {
        std::string entry;
        for (const char c : name + '\n' + help) entry += c == ':' ? "\\:" : std::string(1, c == '\n' ? ':' : c);
        return entry;
    };
    std::string script = "#compdef steerdeck-cli\n# Made from the program's own options: steerdeck-cli reference zsh\n"
                         "_steerdeck_cli()\n{\n    local verb='' word last=$words[CURRENT-1]\n    local -a known\n"
                         "    for word in \"${(@)words[2,CURRENT-1]}\"; do\n" +
                         walk(verbs) + "    done\n    case \"$verb $last\" in\n" + choice_cases(verbs, reply) +
                         "    esac\n    if (( $#known == 0 )); then\n"
                         "        if [[ $last == --* && $words[CURRENT] != -* ]]; then _files; return; fi\n"
                         "        case \"$verb\" in\n";
    for (const auto& verb : verbs) {
        std::vector<std::string> entries;
        for (const auto& inner : verb.inner) {
            const auto path = verb.path.empty() ? inner : verb.path + " " + inner;
            const auto at = std::find_if(verbs.begin(), verbs.end(), [&](const Verb& one) { return one.path == path; });
            entries.push_back(told(inner, at->help));
        }
        for (const auto& flag : verb.flags) entries.push_back(told(flag.name, flag.help));
        script += "        " + quoted(verb.path) + ") " + reply(entries) + " ;;\n";
    }
    return script + "        esac\n    fi\n    _describe 'steerdeck-cli' known\n}\n_steerdeck_cli \"$@\"\n";
}

void add_reference(CLI::App& app)
{
    auto kind = std::make_shared<std::string>();
    auto* verb = app.add_subcommand("reference", "The manual page and the shells' completions")->group("");
    verb->add_option("kind", *kind, "man, bash or zsh")->required()->check(CLI::IsMember({"man", "bash", "zsh"}));
    verb->callback([kind, &app] {
        const auto text = *kind == "man" ? man_page(app) : *kind == "bash" ? bash_completion(app) : zsh_completion(app);
        std::fputs(text.c_str(), stdout);
    });
}

} // namespace steerdeck::cli
