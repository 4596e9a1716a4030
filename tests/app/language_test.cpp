// The window's language: which one it speaks, the choice of another, and that each fits into the window.
#include "app/appearance.h"
#include "app/job_bridge.h"
#include "app/language.h"
#include "app/message_bar.h"
#include "app/options.h"
#include "app/translated.h"
#include "app/window_holder.h"

#include "core/behaviors/reading_text.h"
#include "core/behaviors/verifiers.h"
#include "widgets/compose/compose_bench.h"
#include "widgets/compose/deck_model.h"
#include "widgets/compose/prompt_editor.h"
#include "widgets/evaluate/evaluate_bench.h"
#include "widgets/learn/learn_bench.h"
#include "widgets/learn/lesson_reader.h"
#include "widgets/shared/reading_text.h"
#include "widgets/shared/worded.h"
#include "widgets/tasks/task_names.h"
#include "widgets/train/train_bench.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDebug>
#include <QDir>
#include <QFile>
#include <QGroupBox>
#include <QLabel>
#include <QLibraryInfo>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <set>

using namespace steerdeck;
using namespace steerdeck::app;
using namespace steerdeck::widgets;

namespace {

constexpr int patience = 120000; // milliseconds

/// Puts every text that the program looks up between brackets: what shows without them is not translatable.
class Brackets : public QTranslator {
public:
    QString translate(const char*, const char* source, const char*, int) const override
    {
        return QStringLiteral("⟦%1⟧").arg(QString::fromUtf8(source));
    }
    bool isEmpty() const override { return false; }
};

/// While it lives, a translator is installed.
struct Installed {
    explicit Installed(QTranslator& translator) : one(translator) { QCoreApplication::installTranslator(&one); }
    ~Installed() { QCoreApplication::removeTranslator(&one); }
    QTranslator& one;
};

QString where(const QWidget* widget)
{
    QStringList path;
    for (; widget && !widget->isWindow(); widget = widget->parentWidget())
        path.prepend(QString::fromLatin1(widget->metaObject()->className()).section("::", -1) +
                     (widget->objectName().isEmpty() ? QString() : "#" + widget->objectName()));
    return path.mid(qMax(0, int(path.size()) - 4)).join(" > ");
}

/// Whether nothing is wrong; else it is told line by line (a message of QVERIFY2 is cut).
bool none(const QStringList& wrong)
{
    if (!wrong.isEmpty()) qWarning().noquote() << QStringLiteral("%1 wrong:\n").arg(wrong.size()) + wrong.join('\n');
    return wrong.isEmpty();
}

/// Everything that a widget says, to the eye or to a screen reader.
QStringList said_by(const QWidget* widget)
{
    QStringList texts{widget->toolTip(), widget->accessibleName(), widget->accessibleDescription()};
    if (const auto* label = qobject_cast<const QLabel*>(widget)) texts << label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) texts << button->text();
    if (const auto* group = qobject_cast<const QGroupBox*>(widget)) texts << group->title();
    if (const auto* line = qobject_cast<const QLineEdit*>(widget)) texts << line->placeholderText();
    if (const auto* box = qobject_cast<const QComboBox*>(widget))
        for (int i = 0; i < box->count(); ++i)
            texts << box->itemText(i) << box->itemData(i, Qt::ToolTipRole).toString();
    if (const auto* tabs = qobject_cast<const QTabBar*>(widget))
        for (int i = 0; i < tabs->count(); ++i) texts << tabs->tabText(i) << tabs->tabToolTip(i);
    if (const auto* spin = qobject_cast<const QAbstractSpinBox*>(widget)) texts << spin->specialValueText();
    for (const QAction* action : widget->actions()) texts << action->text() << action->toolTip();
    if (const auto* view = qobject_cast<const QAbstractItemView*>(widget); view && view->model()) {
        const QAbstractItemModel* model = view->model();
        for (int column = 0; column < model->columnCount(); ++column)
            texts << model->headerData(column, Qt::Horizontal).toString()
                  << model->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString();
        for (int row = 0; row < model->rowCount(); ++row)
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
                texts << model->index(row, 0).data(role).toString();
    }
    return texts;
}

/// Whether some of the widget lies outside a parent that does not scroll.
bool cut_by_parent(const QWidget* widget)
{
    const QWidget* child = widget;
    for (const QWidget* parent = widget->parentWidget(); parent; parent = parent->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea*>(parent->parentWidget())) return false; // its viewport
        const QRect place(child->mapTo(parent, QPoint()), child->size());
        if (!parent->rect().contains(place)) return true;
        if (parent->isWindow()) break;
        child = parent;
    }
    return false;
}

/// The buttons and one-line labels that show less than their text.
QStringList clipped(QWidget* window)
{
    QStringList found;
    for (QWidget* widget : window->findChildren<QWidget*>()) {
        if (!widget->isVisible()) continue;
        const auto* button = qobject_cast<QAbstractButton*>(widget);
        const auto* label = qobject_cast<QLabel*>(widget);
        const QString text = button ? button->text() : label ? label->text() : QString();
        if (text.isEmpty()) continue;
        const QSize wish =
            label && label->wordWrap() ? QSize(0, label->heightForWidth(label->width())) : widget->sizeHint();
        // A label that may be narrower than its text elides it itself, and says it whole in its tool tip.
        const bool elides = label && !label->wordWrap() &&
                            label->minimumSizeHint().width() < label->sizeHint().width() && !label->toolTip().isEmpty();
        const bool narrow = !elides && widget->width() < wish.width(), low = widget->height() < wish.height();
        if (narrow || low || cut_by_parent(widget))
            found << QStringLiteral("%1: “%2” has %3x%4, wants %5x%6")
                         .arg(where(widget), text.left(60))
                         .arg(widget->width())
                         .arg(widget->height())
                         .arg(wish.width())
                         .arg(wish.height());
    }
    return found;
}

/// Menus in which two entries have the same key.
QStringList doubled_keys(const QList<QAction*>& actions, const QString& name)
{
    QStringList found;
    std::set<QChar> keys;
    for (const QAction* action : actions) {
        const QString text = action->text();
        for (int at = int(text.indexOf('&')); at >= 0 && at + 1 < text.size(); at = int(text.indexOf('&', at + 2)))
            if (text[at + 1] != '&' && !keys.insert(text[at + 1].toLower()).second)
                found << QStringLiteral("%1: “%2” has a key twice").arg(name, text);
        if (action->menu()) found << doubled_keys(action->menu()->actions(), text);
    }
    return found;
}

} // namespace

class LanguageTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    std::unique_ptr<Appearance> appearance_;

    QString session() const { return folder_.filePath("session.json"); }
    /// A window with the demo model laid out.
    std::unique_ptr<WindowHolder> opened(const QString& language, const QString& session_file = {})
    {
        auto holder =
            std::make_unique<WindowHolder>(Workbench::Setup{{}, session_file, true, {}, appearance_.get(), language});
        QSignalSpy ready(holder->window(), &Workbench::ready);
        holder->window()->show();
        return ready.wait(patience) ? std::move(holder) : nullptr;
    }
    static void choose(Workbench* window, const QString& wish)
    {
        for (QAction* action : window->languageMenu()->actions())
            if (action->isCheckable() && action->data().toString() == wish) return action->trigger();
        QFAIL("no such language in the menu");
    }

private slots:
    void initTestCase()
    {
        qputenv("XDG_DATA_HOME", folder_.filePath("data").toUtf8());
        appearance_ = std::make_unique<Appearance>(Theme::light); // sizes are those of the program's own style
    }
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void the_language_is_the_wish_or_the_first_of_the_system_that_is_known_data()
    {
        QTest::addColumn<QString>("wish");
        QTest::addColumn<QStringList>("system");
        QTest::addColumn<QString>("language");
        QTest::newRow("wish") << "fr" << QStringList{"de-DE"} << "fr";
        QTest::newRow("system") << "" << QStringList{"de-CH", "de"} << "de";
        QTest::newRow("country") << "" << QStringList{"pt-PT"} << "pt";
        QTest::newRow("second") << "" << QStringList{"pl-PL", "pl", "it-IT"} << "it";
        QTest::newRow("none") << "" << QStringList{"ja-JP"} << "en";
        QTest::newRow("C") << "" << QStringList{"C"} << "en";
    }
    void the_language_is_the_wish_or_the_first_of_the_system_that_is_known()
    {
        QFETCH(QString, wish);
        QFETCH(QStringList, system);
        QTEST(language_for(wish, system), "language");
    }

    void a_choice_is_kept_beside_the_session()
    {
        const QString file = folder_.filePath("kept/session.json");
        QCOMPARE(kept_language(file), QString());
        keep_language(file, "es");
        QCOMPARE(kept_language(file), QString("es"));
        keep_language(file, {});
        QCOMPARE(kept_language(file), QString());
        keep_language(file, "xx"); // a hand may have written it
        QCOMPARE(kept_language(file), QString());
        QCOMPARE(kept_language({}), QString());
    }

    void the_command_line_names_a_language()
    {
        QCOMPARE(*read_command_line({"steerdeck", "--language", "de"}).options.language, QString("de"));
        QCOMPARE(*read_command_line({"steerdeck", "--language", "system"}).options.language, QString());
        QVERIFY(!read_command_line({"steerdeck"}).options.language);
        QCOMPARE(*read_command_line({"steerdeck", "--language", "klingon"}).exit, 2);
    }

    void english_knows_one_and_many()
    {
        Translations translations;
        translations.use("en");
        const auto said = [](int n) {
            return QCoreApplication::translate("steerdeck::widgets::AnswerCard", "%n tokens", nullptr, n);
        };
        QCOMPARE(said(1), QString("1 token"));
        QCOMPARE(said(2), QString("2 tokens"));
    }

    void numbers_and_qts_own_words_follow_the_language()
    {
        Translations translations;
        translations.use("de");
        QCOMPARE(QLocale().toString(1.5), QString("1,5"));
        const QString file = QLibraryInfo::path(QLibraryInfo::TranslationsPath) + "/qtbase_de.qm";
        if (!QFile::exists(file)) QSKIP("Qt's own translations are not installed (qt6-translations-l10n)");
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), QString("Abbrechen"));
        translations.use("en");
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), QString("Cancel"));
    }

    // ---- what lies in files or comes from the core

    void every_lesson_speaks_the_language()
    {
        Brackets brackets;
        const Installed installed(brackets);
        const QDir lessons(":/lessons");
        QVERIFY(!lessons.isEmpty());
        for (const QString& name : lessons.entryList(QDir::Files)) {
            QFile file(lessons.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QString why;
            const auto lesson = lessonFromJson(file.readAll(), why);
            QVERIFY2(lesson, qPrintable(why));
            QVERIFY(lesson->title.in("de").startsWith("⟦"));
            QVERIFY(!lesson->title.in("en").startsWith("⟦"));
            for (const LessonStep& step : lesson->steps) QVERIFY(step.text.in("de").startsWith("⟦"));
        }
    }

    void every_title_and_reading_speaks_the_language_data()
    {
        QTest::addColumn<QString>("verifier");
        QTest::addColumn<QStringList>("replies");
        const QString words = "The fox lives in the forests and it eats many mice at night.";
        QTest::newRow("language") << R"({"type": "language", "code": "de"})"
                                  << QStringList{words, "Der Fuchs lebt in den Wäldern und er frisst viele Mäuse.",
                                                 "x"};
        QTest::newRow("words") << R"({"type": "words", "min": 5, "max": 10})" << QStringList{"", "one", words};
        QTest::newRow("sentences") << R"({"type": "sentences", "count": 2})" << QStringList{words, words + " " + words};
        for (const char* name : {"lower", "upper", "title"})
            QTest::newRow(name) << QString(R"({"type": "case", "case": "%1"})").arg(name)
                                << QStringList{"a fox", "A FOX", "A Fox", "a Fox", "1 2"};
        QTest::newRow("json") << R"({"type": "json"})"
                              << QStringList{"fox",
                                             R"({"answer": "fox"})",
                                             R"({"a": "b"})",
                                             R"({"a": 1, "b": 2})",
                                             R"({"answer": 1})",
                                             "```json\n{\"answer\": \"fox\"}\n```",
                                             "{}"};
    }
    void every_title_and_reading_speaks_the_language()
    {
        QFETCH(QString, verifier);
        QFETCH(QStringList, replies);
        Brackets brackets;
        const Installed installed(brackets);
        const auto check = behaviors::verifier_from_json(Json::parse(verifier.toStdString()), "the test");
        const behaviors::Lexicons lexicons = {{"en", {"the", "fox", "lives", "in", "and", "it", "at"}},
                                              {"de", {"der", "fuchs", "lebt", "in", "den", "und", "er"}}};
        for (const QString& reply : replies) {
            const auto reading = behaviors::verify(check, reply.toStdString(), lexicons);
            const auto badge = translated(lab::Badge{"german", "German", "language", reading, true});
            for (const auto& text : {badgeTitle(badge), measuredText(badge), wantedText(badge)})
                QVERIFY2(text.startsWith("⟦"), qPrintable(text));
            for (const auto& text : {badgeTitle(badge), wantedText(badge)})
                QVERIFY2(text.count("⟦") == 2, qPrintable(text));
            // What was measured stays in it.
            const QString digits = QString::fromStdString(behaviors::measured_text(reading.measurement))
                                       .remove(QRegularExpression("[^0-9]"));
            QCOMPARE(measuredText(badge).remove(QRegularExpression("[^0-9]")), digits);
        }
    }

    void the_truth_badge_speaks_the_language()
    {
        Brackets brackets;
        const Installed installed(brackets);
        for (const auto& measured : {behaviors::TruthReading{3, 0, 0}, {1, 2, 0}, {0, 0, 1}, {1, 1, 1}}) {
            const auto badge = translated(lab::Badge{"truth", "Truth", "truth", {measured.pass(), measured}});
            for (const auto& text : {badgeTitle(badge), measuredText(badge), wantedText(badge)})
                QVERIFY2(text.startsWith("⟦"), qPrintable(text));
        }
    }

    void what_is_said_to_a_question_speaks_the_language()
    {
        using namespace behaviors;
        Brackets brackets;
        const Installed installed(brackets);
        std::vector<QuestionReading> readings{
            {"Rude?", Asked::judge, 1.0}, {"Rude?", Asked::judge, 0.0}, {"Rude?", Asked::model, 0.5}};
        for (const auto why : {Unjudged::not_yet, Unjudged::nobody, Unjudged::unreachable, Unjudged::unclear})
            for (const auto asked : {Asked::judge, Asked::model}) readings.push_back({"Rude?", asked, {}, why});
        for (const auto& reading : readings) {
            const auto badge = translated(lab::Badge{"german", "German", "language", {false, reading}});
            for (const auto& text : {measuredText(badge), wantedText(badge)})
                QVERIFY2(text.startsWith("⟦") && text.count("⟦") == 1, qPrintable(text));
            QVERIFY(wantedText(badge).contains("Rude?"));
        }
    }

    void without_a_catalogue_readings_are_the_cores_own()
    {
        using namespace behaviors;
        const auto badge = translated(lab::Badge{"w", "5-10 words", "length", {false, WordsReading{1, 5, 10}}});
        QCOMPARE(measuredText(badge), QString("1 word"));
        QCOMPARE(wantedText(badge), QString("5-10 words"));
        const Reading other_key{false, JsonReading{JsonForm::other_key, 1, "%2", "answer"}};
        QCOMPARE(measuredText({"j", "JSON", "format", other_key}), QString("JSON with the key \"%2\""));
    }

    // ---- the window

    void what_the_window_shows_of_the_model_is_translated()
    {
        Brackets brackets;
        auto holder = opened("en");
        QVERIFY(holder);
        const Installed installed(brackets);
        const lab::Lab& lab = *holder->window()->host()->lab();
        for (const auto& category : translated(lab.categories()))
            QVERIFY(QString::fromStdString(category.title).startsWith("⟦"));
        for (const auto& behavior : translated(lab.behaviors()))
            QVERIFY(QString::fromStdString(behavior.title).startsWith("⟦"));
        QVERIFY(worded(lab.notice_for("Who wrote Hamlet?")).startsWith("⟦"));
    }

    void what_the_core_refuses_is_told_in_the_language()
    {
        auto holder = opened("de");
        QVERIFY(holder);
        Workbench* window = holder->window();
        const QString missing = folder_.filePath("nowhere");
        window->openModel(missing);
        QTRY_VERIFY_WITH_TIMEOUT(window->messages()->isVisible() && window->messages()->text().contains(missing),
                                 patience);
        const char* happened = "The model folder is missing";
        const char* remedy = "Choose a folder that holds config.json, or a GGUF file";
        const auto german = [](const char* pattern) { return QCoreApplication::translate("core", pattern); };
        QVERIFY(german(happened) != happened && german(remedy) != remedy);
        QCOMPARE(window->messages()->text(),
                 QStringLiteral("%1 (%2). %3.").arg(german(happened), missing, german(remedy)));
    }

    void what_the_core_says_keeps_its_arguments()
    {
        Brackets brackets;
        const Installed installed(brackets);
        QCOMPARE(worded(Message("/a {} path")), QString("/a {} path"));
        QCOMPARE(worded(message("The {} file has {} bytes", message("model"), 12)),
                 QString("⟦The ⟦model⟧ file has 12 bytes⟧"));
        QCOMPARE(worded(std::runtime_error("somebody else's")), QString("somebody else's"));
        QVERIFY(worded(InvalidInput(message("There is no device \"{}\"", "tpu"), "", message("Choose cpu")))
                    .contains("⟦There is no device \"tpu\"⟧"));
    }

    void everything_in_the_window_can_be_translated()
    {
        Brackets brackets;
        const Installed installed(brackets);
        Workbench window({{}, {}, true, {}});
        QSignalSpy ready(&window, &Workbench::ready);
        window.show();
        QVERIFY(ready.wait(patience));
        for (const Bench bench : all_benches) window.showBench(bench);
        QTRY_VERIFY_WITH_TIMEOUT(!window.jobs()->measuring->running(), patience);
        // Names stay.
        QStringList names{"demo", "<and>", "gate", "down", "http://gpu7:8000/v1"};
        for (const Language& one : languages) names << QString::fromUtf8(one.name);
        for (const tasks::Task& task : tasks::all_tasks())
            names << QString::fromUtf8(task.title.data(), qsizetype(task.title.size()));
        QStringList wrong;
        for (const QWidget* widget : window.findChildren<QWidget*>())
            for (const QString& text : said_by(widget))
                if (!text.contains("⟦") && !names.contains(text) && !text.startsWith("steerdeck-cli ") &&
                    text.contains(QRegularExpression("\\p{L}{3}")))
                    wrong << where(widget) + ": " + text.left(100);
        wrong.removeDuplicates();
        QVERIFY(none(wrong));
    }

    void another_language_takes_effect_at_once()
    {
        auto holder = opened({}, session());
        QVERIFY(holder);
        Workbench* const first = holder->window();
        const auto lab = first->host()->lab();
        first->compose()->deckModel()->insert("french", -1);
        first->compose()->setPrompt("Where does the owl live?");
        first->showBench(Bench::geometry);
        QTRY_VERIFY_WITH_TIMEOUT(!first->jobs()->measuring->running(), patience);
        const lab::Deck deck = first->compose()->deck();

        QSignalSpy replaced(holder.get(), &WindowHolder::replaced);
        choose(first, "de");
        QVERIFY(replaced.wait(patience));
        Workbench* const second = holder->window();
        QVERIFY(second->isVisible());
        QSignalSpy ready(second, &Workbench::ready);
        QVERIFY(ready.wait(patience));
        QCOMPARE(second->host()->lab().get(), lab.get()); // not opened again
        QVERIFY(second->compose()->deck() == deck);
        QCOMPARE(second->compose()->prompt(), QString("Where does the owl live?"));
        QVERIFY(second->bench() == Bench::geometry);
        QCOMPARE(kept_language(session()), QString("de"));
        QVERIFY(QLocale().language() == QLocale::German);
        for (const QAction* action : second->languageMenu()->actions())
            if (action->isCheckable()) QCOMPARE(action->isChecked(), action->data().toString() == "de");
        choose(second, "de"); // what it speaks already
        QTest::qWait(50);
        QCOMPARE(replaced.count(), 1);
    }

    void a_running_job_is_finished_first()
    {
        auto holder = opened("en");
        QVERIFY(holder);
        Workbench* const first = holder->window();
        QTRY_VERIFY_WITH_TIMEOUT(!first->jobs()->measuring->running(), patience);
        QSignalSpy replaced(holder.get(), &WindowHolder::replaced), ended(first->jobs()->training, &JobBridge::ended);
        lab::TrainRequest request;
        request.behaviors = {"german"};
        request.settings.steps = 100000;
        request.out = folder_.filePath("tokens").toStdString();
        first->startTraining(request);
        choose(first, "fr");
        QVERIFY(!first->messages()->text().isEmpty());
        QTest::qWait(50);
        QCOMPARE(replaced.count(), 0);
        first->jobs()->training->cancel();
        QVERIFY(replaced.wait(patience));
        QCOMPARE(ended.count(), 1);
        QVERIFY(holder->window() != first);
    }

    void what_does_not_fit_is_found()
    {
        QWidget window;
        auto* button = new QPushButton("A button with a long text", &window);
        auto* label = new QLabel("A label with a long text", &window);
        window.resize(400, 200);
        label->move(0, 100);
        button->resize(button->sizeHint());
        label->resize(label->sizeHint());
        window.show();
        QCOMPARE(clipped(&window), QStringList());
        button->resize(button->sizeHint() - QSize(1, 0));
        QCOMPARE(clipped(&window).size(), 1);
        label->move(400 - label->width() + 1, 100);
        QCOMPARE(clipped(&window).size(), 2);
        QAction open("&Open"), save("&Save"), other("&other"), both("A && &B");
        QCOMPARE(doubled_keys({&open, &save, &both}, "menu"), QStringList());
        QCOMPARE(doubled_keys({&open, &save, &other}, "menu").size(), 1);
    }

    void the_window_fits_in_every_language_data()
    {
        QTest::addColumn<QString>("language");
        for (const Language& one : languages) QTest::newRow(one.code) << one.code;
    }
    void the_window_fits_in_every_language()
    {
        QFETCH(QString, language);
        auto holder = opened(language);
        QVERIFY(holder);
        Workbench* const window = holder->window();
        window->resize(1280, 800);
        QStringList wrong;
        for (const Bench bench : all_benches) {
            window->showBench(bench);
            QTRY_VERIFY_WITH_TIMEOUT(!window->jobs()->measuring->running(), patience);
            QTest::qWait(100); // layouts settle
            if (window->size() != QSize(1280, 800))
                wrong << QStringLiteral("%1: the window grows to %2x%3")
                             .arg(name_of(bench))
                             .arg(window->width())
                             .arg(window->height());
            for (const QString& one : clipped(window)) wrong << name_of(bench) + ": " + one;
        }
        wrong << doubled_keys(window->menuBar()->actions(), "the menu bar");
        wrong.removeDuplicates();
        QVERIFY(none(wrong));
    }
};

QTEST_MAIN(LanguageTest)
#include "language_test.moc"
