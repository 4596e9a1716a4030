#include "widgets/behaviors/verifier_form.h"

#include "core/behaviors/json_schema.h"
#include "core/behaviors/reading_text.h"
#include "widgets/shared/named.h"
#include "widgets/shared/theme.h"
#include "widgets/shared/wheel_guard.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace steerdeck::widgets {

using namespace behaviors;

namespace {

constexpr int mostWords = 100'000, phraseLines = 3, schemaLines = 7;

std::vector<std::string> lines_of(const QString& text)
{
    std::vector<std::string> lines;
    for (const QString& line : text.split(QLatin1Char('\n')))
        if (!line.trimmed().isEmpty()) lines.push_back(line.trimmed().toStdString());
    return lines;
}

} // namespace

VerifierForm::VerifierForm(QWidget* parent)
    : QWidget(parent), kind_(new QComboBox(this)), pages_(new QStackedWidget(this))
{
    named(kind_, "verifierKind", tr("Check"),
          tr("What an answer must be like to pass; training data keep what passes"));
    const std::pair<QString, const char*> kinds[] = {
        {tr("nothing is checked"), "none"},
        {tr("is in a language"), "language"},
        {tr("has so many words"), "words"},
        {tr("has so many letters"), "letters"},
        {tr("has so many sentences"), "sentences"},
        {tr("has a letter case"), "case"},
        {tr("is JSON with one key"), "json"},
        {tr("is JSON after a schema"), "json_schema"},
        {tr("begins with"), "starts_with"},
        {tr("ends with"), "ends_with"},
        {tr("contains"), "contains"},
        {tr("avoids"), "avoids"},
        {tr("is easy to read"), "readability"},
        {tr("is judged by a question"), "question"},
    };
    for (const auto& [title, type] : kinds) kind_->addItem(title, QLatin1String(type));
    makePages();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(kind_);
    column->addWidget(pages_);
    guardFromWheel(*this);
    connect(kind_, &QComboBox::currentIndexChanged, this, &VerifierForm::follow);
    for (QComboBox* box : {language_, case_, asked_})
        connect(box, &QComboBox::currentIndexChanged, this, &VerifierForm::changed);
    for (QSpinBox* box : {least_, most_, sentences_, enough_, lix_})
        connect(box, &QSpinBox::valueChanged, this, &VerifierForm::changed);
    connect(least_, &QSpinBox::valueChanged, most_, &QSpinBox::setMinimum);
    for (QLineEdit* line : {key_, pattern_, question_})
        connect(line, &QLineEdit::textChanged, this, &VerifierForm::changed);
    for (QPlainTextEdit* text : {phrases_, schema_})
        connect(text, &QPlainTextEdit::textChanged, this, &VerifierForm::changed);
    follow();
}

QWidget* VerifierForm::addPage(const QStringList& kinds)
{
    auto* page = new QWidget(pages_);
    pages_->addWidget(page);
    for (const QString& kind : kinds) pageOf_[kind] = page;
    return page;
}

void VerifierForm::makePages()
{
    const auto form = [this](const QStringList& kinds) {
        auto* layout = new QFormLayout(addPage(kinds));
        layout->setContentsMargins(0, 0, 0, 0);
        return layout;
    };
    const auto editor = [](int lines) {
        auto* text = new QPlainTextEdit;
        text->setTabChangesFocus(true);
        text->setFixedHeight(lines * text->fontMetrics().lineSpacing() + 16);
        return text;
    };
    const auto spin = [](int least, int most, int value) {
        auto* box = new QSpinBox;
        box->setRange(least, most);
        box->setValue(value);
        box->setMaximumWidth(120);
        return box;
    };
    auto* none = new QVBoxLayout(addPage({QStringLiteral("none")}));
    none->setContentsMargins(0, 0, 0, 0);
    auto* hint = mutedLabel(tr("Answers get no badge, and experiments leave the behaviour out."), this);
    hint->setWordWrap(true);
    none->addWidget(hint);
    none->addStretch();

    language_ = new QComboBox;
    named(language_, "verifierLanguage", tr("Language"), tr("Told by its frequent words"));
    form({QStringLiteral("language")})->addRow(tr("Language"), language_);

    least_ = spin(0, mostWords, 10);
    most_ = spin(0, mostWords, 20);
    named(least_, "verifierLeast", tr("At least"), tr("The fewest that pass"));
    named(most_, "verifierMost", tr("At most"), tr("The most that pass"));
    auto* words = form({QStringLiteral("words"), QStringLiteral("letters")});
    words->addRow(tr("At least"), least_);
    words->addRow(tr("At most"), most_);

    sentences_ = spin(1, 1000, 2);
    named(sentences_, "verifierSentences", tr("Sentences"), tr("Exactly so many"));
    form({QStringLiteral("sentences")})->addRow(tr("Sentences"), sentences_);

    case_ = new QComboBox;
    named(case_, "verifierCase", tr("Letter case"), tr("Of every letter, or of every word's first"));
    case_->addItem(tr("lower case"), int(LetterCase::Lower));
    case_->addItem(tr("upper case"), int(LetterCase::Upper));
    case_->addItem(tr("title case"), int(LetterCase::Title));
    form({QStringLiteral("case")})->addRow(tr("Letter case"), case_);

    key_ = new QLineEdit(QStringLiteral("answer"));
    named(key_, "verifierKey", tr("Key"), tr("The only key of the object; its value is the answer"));
    form({QStringLiteral("json")})->addRow(tr("Key"), key_);

    schema_ = editor(schemaLines);
    schema_->setPlaceholderText(QStringLiteral("{\n  \"type\": \"object\",\n  \"required\": [\"name\", \"size\"],\n"
                                               "  \"properties\": {\"size\": {\"type\": \"number\"}}\n}"));
    named(schema_, "verifierSchema", tr("Schema"),
          tr("A JSON Schema (draft 7) without references and patterns; the whole answer has to fit it"));
    form({QStringLiteral("json_schema")})->addRow(tr("Schema"), schema_);

    phrases_ = editor(phraseLines);
    named(phrases_, "verifierPhrases", tr("Words or phrases"), tr("One a line; letter case makes no difference"));
    enough_ = spin(1, 1, 1);
    named(enough_, "verifierEnough", tr("At least"), tr("So many different ones have to be there"));
    pattern_ = new QLineEdit;
    named(pattern_, "verifierPattern", tr("Pattern"), tr("A regular expression, which counts as one more phrase"));
    pattern_->setPlaceholderText(tr("a regular expression, if need be"));
    auto* phrases = form({QStringLiteral("starts_with"), QStringLiteral("ends_with"), QStringLiteral("contains"),
                          QStringLiteral("avoids")});
    phrases->addRow(tr("One a line"), phrases_);
    enoughLabel_ = new QLabel(tr("At least"));
    patternLabel_ = new QLabel(tr("Pattern"));
    phrases->addRow(enoughLabel_, enough_);
    phrases->addRow(patternLabel_, pattern_);

    lix_ = spin(1, 200, ReadabilityVerifier().max);
    named(lix_, "verifierLix", tr("LIX at most"),
          tr("Words for each sentence, and the share of words longer than six letters: about 20 in children's books, "
             "40 in newspapers"));
    form({QStringLiteral("readability")})->addRow(tr("LIX at most"), lix_);

    question_ = new QLineEdit;
    named(question_, "verifierQuestion", tr("Question"), tr("About the answer; it passes where yes is said"));
    question_->setPlaceholderText(tr("Does the answer sound like a pirate?"));
    asked_ = new QComboBox;
    named(asked_, "verifierAsked", tr("Who is asked"),
          tr("The judge is a language model that “The judge…” in the menu “File” names, or LLM_JUDGE_BASE_URL, "
             "LLM_JUDGE_MODEL and LLM_JUDGE_API_KEY in the environment. The open model passes an answer where yes is "
             "likelier than no."));
    asked_->addItem(tr("the judge"), int(Asked::judge));
    asked_->addItem(tr("the open model"), int(Asked::model));
    auto* question = form({QStringLiteral("question")});
    question->addRow(tr("Question"), question_);
    question->addRow(tr("Who is asked"), asked_);
}

QString VerifierForm::kind() const { return kind_->currentData().toString(); }

void VerifierForm::follow()
{
    pages_->setCurrentWidget(pageOf_[kind()]);
    const bool contains = kind() == QLatin1String("contains"), anywhere = contains || kind() == QLatin1String("avoids");
    for (QWidget* one : std::initializer_list<QWidget*>{enough_, enoughLabel_}) one->setVisible(contains);
    for (QWidget* one : std::initializer_list<QWidget*>{pattern_, patternLabel_}) one->setVisible(anywhere);
    emit changed();
}

void VerifierForm::setLexicons(const Lexicons& lexicons)
{
    const QVariant before = language_->currentData();
    const QSignalBlocker quiet(language_);
    language_->clear();
    for (const Lexicon& lexicon : lexicons)
        language_->addItem(QString::fromStdString(language_name(lexicon.code, QLocale().name().toStdString())),
                           QString::fromStdString(lexicon.code));
    language_->setCurrentIndex(std::max(0, language_->findData(before)));
}

void VerifierForm::setVerifier(const Verifier& verifier)
{
    const Json json = to_json(verifier);
    const auto choose = [](QComboBox* box, const QVariant& value) {
        box->setCurrentIndex(std::max(0, box->findData(value)));
    };
    choose(kind_, QString::fromStdString(json.at("type").get<std::string>()));
    if (const auto* language = std::get_if<LanguageVerifier>(&verifier))
        choose(language_, QString::fromStdString(language->code));
    const auto setRange = [this](const auto* range) {
        if (!range) return;
        least_->setValue(range->min);
        most_->setValue(range->max);
    };
    setRange(std::get_if<WordsVerifier>(&verifier));
    setRange(std::get_if<LettersVerifier>(&verifier));
    if (const auto* sentences = std::get_if<SentencesVerifier>(&verifier)) sentences_->setValue(sentences->count);
    if (const auto* letters = std::get_if<CaseVerifier>(&verifier)) choose(case_, int(letters->letter_case));
    if (const auto* object = std::get_if<JsonVerifier>(&verifier)) key_->setText(QString::fromStdString(object->key));
    const auto* schema = std::get_if<JsonSchemaVerifier>(&verifier);
    schema_->setPlainText(schema ? QString::fromStdString(schema->schema.dump(2)) : QString());
    if (const auto* readability = std::get_if<ReadabilityVerifier>(&verifier)) lix_->setValue(readability->max);
    const auto* asks = std::get_if<QuestionVerifier>(&verifier);
    question_->setText(asks ? QString::fromStdString(asks->question) : QString());
    if (asks) choose(asked_, int(asks->asked));
    QStringList lines;
    const auto* wanted = std::get_if<PhraseVerifier>(&verifier);
    if (wanted)
        for (const std::string& phrase : wanted->phrases) lines << QString::fromStdString(phrase);
    phrases_->setPlainText(lines.join(QLatin1Char('\n')));
    pattern_->setText(wanted ? QString::fromStdString(wanted->pattern) : QString());
    enough_->setRange(1, wanted ? std::max(wanted->least, 99) : 99);
    enough_->setValue(wanted ? wanted->least : 1);
}

Verifier VerifierForm::phrases(PhrasePlace place) const
{
    const bool anywhere = place == PhrasePlace::contains || place == PhrasePlace::avoids;
    return phrase_verifier(place, lines_of(phrases_->toPlainText()),
                           anywhere ? pattern_->text().trimmed().toStdString() : std::string(),
                           place == PhrasePlace::contains ? enough_->value() : 1, "the verifier");
}

Verifier VerifierForm::verifier() const
{
    const QString type = kind();
    if (type == QLatin1String("language")) return LanguageVerifier{language_->currentData().toString().toStdString()};
    if (type == QLatin1String("words")) return WordsVerifier{least_->value(), most_->value()};
    if (type == QLatin1String("letters")) return LettersVerifier{least_->value(), most_->value()};
    if (type == QLatin1String("sentences")) return SentencesVerifier{sentences_->value()};
    if (type == QLatin1String("case")) return CaseVerifier{LetterCase(case_->currentData().toInt())};
    if (type == QLatin1String("json")) return JsonVerifier{key_->text().trimmed().toStdString()};
    if (type == QLatin1String("json_schema"))
        return json_schema_verifier(Json::parse(schema_->toPlainText().toStdString()), "the verifier");
    if (type == QLatin1String("readability")) return ReadabilityVerifier{lix_->value()};
    if (type == QLatin1String("question"))
        return QuestionVerifier{question_->text().trimmed().toStdString(), Asked(asked_->currentData().toInt())};
    for (const auto place : {PhrasePlace::starts, PhrasePlace::ends, PhrasePlace::contains, PhrasePlace::avoids})
        if (type == QLatin1String(name_of(place))) return phrases(place);
    return NoVerifier{};
}

QString VerifierForm::schemaProblem() const
{
    const Json schema = Json::parse(schema_->toPlainText().toStdString(), nullptr, false);
    if (schema_->toPlainText().trimmed().isEmpty()) return tr("Write the schema.");
    if (schema.is_discarded()) return tr("The schema is no JSON.");
    try {
        (void)json_schema_verifier(schema, "the verifier");
    } catch (const std::exception&) {
        return tr("The schema is no JSON Schema, or has references or patterns, which are not read.");
    }
    return {};
}

QString VerifierForm::problem() const
{
    const QString type = kind();
    if (type == QLatin1String("language") && language_->count() == 0) return tr("No language can be told apart here.");
    if (type == QLatin1String("json") && key_->text().trimmed().isEmpty()) return tr("The key is empty.");
    if (type == QLatin1String("question") && question_->text().trimmed().isEmpty()) return tr("Write the question.");
    if (type == QLatin1String("json_schema")) return schemaProblem();
    if (pageOf_[type] != pageOf_[QStringLiteral("contains")]) return {};
    const auto n = lines_of(phrases_->toPlainText()).size();
    const bool pattern = pattern_->isVisibleTo(this) && !pattern_->text().trimmed().isEmpty();
    if (n == 0 && !pattern) return tr("Write at least one word or phrase to look for.");
    if (type == QLatin1String("contains") && std::size_t(enough_->value()) > n + (pattern ? 1 : 0))
        return tr("There are fewer phrases than have to be there.");
    try {
        (void)verifier();
    } catch (const std::exception&) {
        return tr("The pattern is no regular expression.");
    }
    return {};
}

} // namespace steerdeck::widgets
