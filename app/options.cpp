#include "app/options.h"

#include "app/language.h"
#include "core/base/build_info.h"
#include "core/base/error.h"
#include "core/steering/words.h"

#include <QCommandLineParser>
#include <QRegularExpression>

namespace steerdeck::app {

CommandLine read_command_line(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("A workbench for steering language models with learned input tokens."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption model("model", "A Hugging Face model folder or a GGUF file; the demo's unless told.",
                                   "path");
    const QCommandLineOption tokens(
        "tokens",
        "Its tokens; the model folder's 'tokens' unless told. Repeat it for more: the later ones win by name.",
        "folder");
    const QCommandLineOption behaviors("behaviors", "A behaviour set; the model's own or the paper's unless told.",
                                       "file");
    const QCommandLineOption device("device", "cpu or cuda; CUDA where it is found unless told.", "name");
    const QCommandLineOption weights(
        "weights",
        "q8_0 or q4_0 pack them at opening, bfloat16 or float32 unpack them; as the files have them unless told.",
        "name");
    const QCommandLineOption chat("template", "A chat template (Jinja) instead of the model's.", "file");
    const QCommandLineOption fresh("fresh", "Begin with the first deck instead of the last session's.");
    const QCommandLineOption guest("guest",
                                   "Leave nothing behind: settings, tokens, results and the session go with it.");
    const QCommandLineOption assignment("assignment", "Open an assignment (JSON) beside the bench.", "file");
    const QCommandLineOption deck(
        "deck", "Begin with this deck, as the terminal's --steering lays it out: \"german <and> lower_case\".",
        "words");
    const QCommandLineOption mode("mode", "How that deck joins, as the terminal's --mode: composition, set or another.",
                                  "name");
    const QCommandLineOption prompt("prompt", "Begin with this prompt.", "text");
    const QCommandLineOption present("present", "Begin in Present mode: the whole screen, large answers (F5 leaves).");
    const QCommandLineOption dark("dark", "Dark, whatever the desktop says.");
    const QCommandLineOption verbose(
        "verbose", "Tell on stderr what is logged: versions, machine, model, jobs (Help > Show log).");
    const QCommandLineOption bench("bench", "The bench to show: compose, train, geometry, evaluate or learn.", "name");
    const QCommandLineOption language(
        "language", "The window's language this time: en, de, es, fr, it, pt or system; the chosen one unless told.",
        "code");
    const QCommandLineOption size("size", "The window's size.", "WIDTHxHEIGHT");
    const QCommandLineOption screenshot(
        "screenshot",
        "Open, do the bench's work, write a picture of the window, leave; no display is needed. For "
        "'train' that is a short training whose tokens are not kept.",
        "file.png");
    const QCommandLineOption screenshots(
        "screenshots",
        "The same for every bench, light and dark, at 1280x800 and 2560x1440, into this folder; it is made if need be.",
        "folder");
    parser.addOptions({model, tokens, behaviors, device, weights, chat,     fresh, guest, assignment, deck,
                       mode,  prompt, present,   dark,   verbose, language, bench, size,  screenshot, screenshots});

    CommandLine line;
    const auto misuse = [&line](const QString& sentence) {
        line.exit = 2;
        line.text = sentence + QStringLiteral(" (steerdeck --help lists the options)");
        return line;
    };
    if (!parser.parse(arguments)) return misuse(parser.errorText());
    if (parser.isSet(help) || parser.isSet("help-all")) {
        line.exit = 0;
        line.text = parser.helpText();
        return line;
    }
    if (parser.isSet(version)) {
        line.exit = 0;
        line.text = QStringLiteral("steerdeck %1").arg(QLatin1String(steerdeck::version()));
        return line;
    }
    if (!parser.positionalArguments().isEmpty())
        return misuse(QStringLiteral("There is no use for '%1': name a model with --model")
                          .arg(parser.positionalArguments().first()));
    for (const QCommandLineOption& one :
         {model, tokens, behaviors, device, weights, chat, assignment, deck, mode, prompt, screenshot, screenshots})
        if (parser.isSet(one) && parser.value(one).isEmpty())
            return misuse(QStringLiteral("--%1 needs a name").arg(one.names().first()));
    Options& options = line.options;
    options.open.model = parser.value(model).toStdString();
    for (const QString& folder : parser.values(tokens)) {
        if (!options.open.tokens.empty()) options.open.tokens_behind.push_back(options.open.tokens);
        options.open.tokens = folder.toStdString();
    }
    options.open.behaviors = parser.value(behaviors).toStdString();
    options.open.device = parser.value(device).toStdString();
    options.open.weights = parser.value(weights).toStdString();
    options.open.template_file = parser.value(chat).toStdString();
    options.fresh = parser.isSet(fresh);
    options.guest = parser.isSet(guest);
    options.present = parser.isSet(present);
    options.assignment = parser.value(assignment);
    options.prompt = parser.value(prompt);
    if (parser.isSet(mode) && !parser.isSet(deck))
        return misuse(QStringLiteral("--mode joins the behaviours of --deck, which is not given"));
    if (parser.isSet(deck)) try {
            steering::DeckWords words(parser.isSet(mode)
                                          ? std::optional(steering::join_named(parser.value(mode).toStdString()))
                                          : std::nullopt);
            for (const QString& word : parser.value(deck).split(QLatin1Char(' '), Qt::SkipEmptyParts))
                words.add(word.toStdString());
            options.deck = words.deck();
        } catch (const Error& error) {
            return misuse(QStringLiteral("--deck: %1").arg(QString::fromUtf8(error.what())));
        }
    options.dark = parser.isSet(dark);
    options.verbose = parser.isSet(verbose);
    options.screenshot = parser.value(screenshot);
    options.screenshots = parser.value(screenshots);
    if (parser.isSet(bench)) {
        options.bench = bench_named(parser.value(bench));
        if (!options.bench)
            return misuse(QStringLiteral("There is no bench '%1': compose, train, geometry, evaluate or learn")
                              .arg(parser.value(bench)));
    }
    if (parser.isSet(language)) {
        const QString code = parser.value(language);
        if (code != QLatin1String("system") && !is_language(code))
            return misuse(QStringLiteral("There is no language '%1': en, de, es, fr, it, pt or system").arg(code));
        options.language = is_language(code) ? code : QString();
    }
    if (parser.isSet(size)) {
        static const QRegularExpression shape("^([1-9][0-9]{2,3})x([1-9][0-9]{2,3})$");
        const auto match = shape.match(parser.value(size));
        if (!match.hasMatch())
            return misuse(
                QStringLiteral("The size '%1' is not like 1280x800 (100 to 9999 each)").arg(parser.value(size)));
        options.size = QSize(match.captured(1).toInt(), match.captured(2).toInt());
    }
    return line;
}

} // namespace steerdeck::app
