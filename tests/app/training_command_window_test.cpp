// A training chosen in the real window by keyboard and mouse, and copied as a command: the terminal makes the same
// file, bit for bit. What was chosen is undone, kept for the next start, and read again in the record.
#include "app/job_bridge.h"
#include "app/lab_host.h"
#include "app/trainings_host.h"
#include "app/workbench.h"
#include "tests/app/cli.h"
#include "tests/app/window_keys.h"

#include "widgets/shared/elided_label.h"
#include "widgets/shared/notice_label.h"
#include "widgets/train/adapter_sheet.h"
#include "widgets/train/token_sheet.h"
#include "widgets/train/train_bench.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDirIterator>
#include <QDoubleSpinBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace steerdeck;
using namespace steerdeck::app;
using namespace steerdeck::widgets;

namespace {
constexpr int patience = 120000; // milliseconds; other programs may have the processors
} // namespace

class TrainingCommandWindowTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    std::unique_ptr<Workbench> window_;

    TrainBench* bench() const { return window_->train(); }
    AdapterSheet* sheet() const { return bench()->findChild<AdapterSheet*>(); }
    template <typename Widget>
    Widget* child(const char* name) const
    {
        return bench()->findChild<Widget*>(name);
    }
    void open()
    {
        if (window_) window_->close(); // as a user does, which keeps what was chosen
        window_.reset();
        window_ = std::make_unique<Workbench>(Workbench::Setup{{}, folder_.filePath("session.json"), true, {}});
        QSignalSpy ready(window_.get(), &Workbench::ready), listed(window_->trainings(), &TrainingsHost::listed);
        window_->show();
        QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, patience);
        QTRY_VERIFY_WITH_TIMEOUT(listed.count() >= 1, patience);
        window_->showBench(Bench::train);
    }
    static void click(QWidget* button) { QTest::mouseClick(button, Qt::LeftButton); }
    template <typename Spin>
    void type(const char* name, const QString& value) const
    {
        QVERIFY2(child<Spin>(name), name);
        type_over(child<Spin>(name), value);
    }
    void choose(const char* name, const QString& data) const { turn_to(child<QComboBox>(name), data); }
    void tick(const char* name) const
    {
        auto* box = child<QCheckBox>(name);
        QVERIFY2(box && box->isVisible(), name);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Space);
    }
    void options(bool open) const
    {
        click(open ? static_cast<QWidget*>(child<QToolButton>("adapterOptions"))
                   : child<QPushButton>("closeAdapterSheet"));
        QCOMPARE(sheet()->isVisible(), open);
    }
    QString copied() const
    {
        auto* copy = child<QToolButton>("copyTrainCommand");
        if (!copy->isEnabled()) return {};
        click(copy);
        return QGuiApplication::clipboard()->text();
    }
    void run() const
    {
        QSignalSpy ended(window_->jobs()->training, &JobBridge::ended),
            listed(window_->trainings(), &TrainingsHost::listed);
        auto* start = child<QPushButton>("start");
        QVERIFY2(start->isEnabled(), qPrintable(start->toolTip()));
        press_start(bench());
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, patience);
        QVERIFY2(ended[0][0].value<lab::JobEnd>().done, ended[0][0].value<lab::JobEnd>().error.english().c_str());
        QTRY_VERIFY_WITH_TIMEOUT(listed.count() >= 1, patience);
    }
    /// The bytes of what was learned, under `below`.
    static QByteArray learned(const QString& below, const QString& name)
    {
        QDirIterator all(below, {name + ".safetensors"}, QDir::Files, QDirIterator::Subdirectories);
        QFile file(all.hasNext() ? all.next() : QString());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void initTestCase()
    {
        qputenv("XDG_DATA_HOME", folder_.filePath("data").toUtf8());
        open();
    }
    void cleanupTestCase() { window_.reset(); }

    void what_adapters_learn_from_is_offered()
    {
        choose("what", "adapter");
        options(true);
        QVERIFY(!child<QSpinBox>("groupSize")->isVisible() && !child<QDoubleSpinBox>("temperature")->isVisible());
        choose("objective", "distillation");
        QVERIFY(child<QDoubleSpinBox>("temperature")->isVisible()); // there is a teacher now
        choose("objective", "grpo");
        QVERIFY(!child<QDoubleSpinBox>("temperature")->isVisible());
        QVERIFY(child<QSpinBox>("groupSize")->isVisible());
        QVERIFY(child<NoticeLabel>("rewards")->text().contains("verifier"));
        options(false);
        choose("learn", "listops");
        options(true);
        QVERIFY(child<NoticeLabel>("rewards")->text().contains("parser"));
        options(false);
        choose("learn", "");
        // LoRA has options of its own, apart from a joint training's.
        choose("what", "lora_dare");
        options(true);
        QCOMPARE(sheet()->windowTitle(), QString("Options of LoRA"));
        QVERIFY(!child<QSpinBox>("adapterRank")->isVisible() && !child<QComboBox>("objective")->isVisible());
        for (const char* name : {"dare_gate", "dare_up", "dare_down"}) {
            QVERIFY(child<QCheckBox>(name)->isChecked());
            tick(name);
        }
        QVERIFY2(child<NoticeLabel>("adapterNotice")->text().contains("No projection is chosen"),
                 qPrintable(child<NoticeLabel>("adapterNotice")->text()));
        QVERIFY(!child<QPushButton>("start")->isEnabled());
        QVERIFY(copied().isEmpty());
        tick("dare_q");
        tick("dare_v");
        options(false);
        QCOMPARE(bench()->methodRequest()->lora.projections, (std::vector<std::string>{"q", "v"}));
        QVERIFY2(child<ElidedLabel>("adapterSummary")->text().contains("on q v"),
                 qPrintable(child<ElidedLabel>("adapterSummary")->text()));
        choose("what", "joint");
        QCOMPARE(bench()->methodRequest()->joint.lora, methods::JointSettings().lora);
    }

    void the_command_makes_the_same_file_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<QString>("command"); // what stands in it
        QTest::newRow("adapter, GRPO, last position")
            << "adapter"
            << "train adapter --behaviors german --steps 3 --batch 2 --lr 0.02 --seed 7 --rank 3 --activation gelu "
               "--place sublayers --layers 0 2 --last-position --objective grpo --num-generations 3 --max-new-tokens 9";
        QTest::newRow("adapter, distilled")
            << "adapter"
            << "train adapter --behaviors german --steps 3 --batch 2 --lr 0.02 --seed 7 --temperature 4 --objective "
               "distillation";
        QTest::newRow("fixed vector") << "fixed_vector"
                                      << "train adapter --fixed --behaviors german --steps 3 --batch 2 --lr 0.02 "
                                         "--clip 0.5 --seed 7";
        QTest::newRow("joint") << "joint"
                               << "train joint --behaviors german --steps 3 --batch 2 --lr 0.02 --seed 7 --lora-rank 2 "
                                  "--lora-alpha 4 --lora-dropout 0.2 --projections down q --orthogonal-freq 2";
        QTest::newRow("LoRA") << "lora_dare"
                              << "train method lora_dare --behaviors german --steps 3 --batch 2 --lr 0.02 --seed 7 "
                                 "--rank 2 --alpha 4 --projections q v";
        QTest::newRow("LoRA, distilled")
            << "lora_dare"
            << "train method lora_dare --behaviors german --steps 3 --batch 2 --lr 0.02 --seed 7 --temperature 4 "
               "--rank 2 --alpha 4 --projections q v --objective distillation";
        QTest::newRow("LoRA, judged on held-out prompts")
            << "lora_dare"
            << "train method lora_dare --behaviors german --steps 3 --batch 2 --lr 0.02 --seed 7 --hold-out 0.2 "
               "--patience 1";
        QTest::newRow("LM-Steer") << "lm_steer"
                                  << "train method lm_steer --behaviors german --steps 3 --batch 2 --lr 0.02 --seed 7";
    }
    void the_command_makes_the_same_file()
    {
        QFETCH(QString, method);
        QFETCH(QString, command);
        choose("what", method);
        lab::MethodRequest plain;
        plain.method = method.toStdString();
        plain.settings = lab::Lab::method_settings(plain.method);
        plain.behaviors = {"german"};
        bench()->setRequest(plain);
        type<QSpinBox>("steps", "3");
        type<QSpinBox>("batch", "2");
        type<QDoubleSpinBox>("learningRate", "0.02");
        type<QLineEdit>("seed", "7");
        if (command.contains("--clip")) type<QDoubleSpinBox>("clip", "0.5");
        if (method != "lm_steer") options(true);
        if (command.contains("--rank 3")) {
            type<QSpinBox>("adapterRank", "3");
            choose("activation", "gelu");
            choose("place", "sublayers");
            type<QLineEdit>("layers", "0 2");
            tick("lastPosition");
            choose("objective", "grpo");
            type<QSpinBox>("groupSize", "3");
            type<QSpinBox>("longestAnswer", "9");
        }
        if (command.contains("distillation")) {
            choose(method == "lora_dare" ? "loraObjective" : "objective", "distillation");
            type<QDoubleSpinBox>("temperature", "4");
        }
        if (method == "joint") {
            type<QSpinBox>("loraRank", "2");
            type<QDoubleSpinBox>("loraAlpha", "4");
            type<QDoubleSpinBox>("loraDropout", "0.2");
            for (const char* name : {"lora_gate", "lora_up", "lora_k", "lora_v", "lora_o"}) tick(name);
            choose("projection", "every");
            type<QSpinBox>("projectEvery", "2");
        }
        const bool judged = command.contains("--hold-out");
        if (judged) {
            type<QSpinBox>("holdOut", "20");
            type<QSpinBox>("patience", "1");
        } else {
            child<QSpinBox>("holdOut")->setValue(0);
        }
        if (method == "lora_dare" && !judged) {
            type<QSpinBox>("dareRank", "2");
            type<QDoubleSpinBox>("dareAlpha", "4");
            for (const char* name : {"dare_gate", "dare_up", "dare_down", "dare_q", "dare_v"}) tick(name);
        }
        if (method != "lm_steer") options(false);
        const QString line = copied();
        QVERIFY2(line.contains(command), qPrintable(line));
        run();
        const QString name = method + ".german";
        const QByteArray here = learned(folder_.filePath("data"), name);
        QVERIFY(!here.isEmpty());
        QProcess shell;
        shell.start("sh", {"-c", line + " --out " + folder_.filePath("terminal")});
        QVERIFY(shell.waitForFinished(patience));
        QVERIFY2(shell.exitCode() == 0, shell.readAllStandardError());
        QVERIFY(learned(folder_.filePath("terminal"), name) == here);
    }

    void tokens_and_operators_have_commands_too()
    {
        choose("what", "");
        lab::TrainRequest request;
        request.behaviors = {"german", "json"};
        request.settings.steps = 7;
        bench()->setRequest(request);
        QVERIFY2(copied().contains("train tokens --behaviors german json --steps 7"), qPrintable(copied()));
        QVERIFY2(!copied().contains("--hold-out"), qPrintable(copied()));
        type<QSpinBox>("holdOut", "5");
        QVERIFY2(copied().contains("--hold-out 0.05"), qPrintable(copied()));
        child<QSpinBox>("holdOut")->setValue(0);
        request.operator_name = "<and>";
        request.settings.orthogonality = 0.25;
        bench()->setRequest(request);
        QVERIFY2(copied().contains("train and --steps 7 --orthogonality 0.25"), qPrintable(copied()));
    }

    void choices_are_undone_kept_and_read_again_in_the_record()
    {
        choose("what", "adapter");
        bench()->findChild<AdapterSheet*>()->setSettings({});
        QTest::qWait(50); // what comes is an entry of its own
        options(true);
        choose("objective", "distillation");
        options(false);
        QTest::qWait(50);
        window_->activateWindow(); // as a desktop does when the options close
        QTRY_VERIFY(window_->isActiveWindow());
        child<QPushButton>("start")->setFocus(); // a field's own undo is for its letters
        QTest::keyClick(bench(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(child<QComboBox>("objective")->currentData().toString(), QString("completion"));
        QTest::keyClick(bench(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(child<QComboBox>("objective")->currentData().toString(), QString("distillation"));
        choose("what", "joint");
        options(true);
        choose("objective", "grpo");
        type<QSpinBox>("groupSize", "4");
        options(false);
        const auto before = *bench()->methodRequest();
        open(); // another start
        const auto after = bench()->methodRequest();
        QVERIFY(after);
        QCOMPARE(after->method, std::string("joint"));
        QVERIFY(after->joint == before.joint);

        // The records, newest first: LM-Steer, LoRA, joint ...
        auto* runs = child<QTableView>("runs");
        QTRY_COMPARE_WITH_TIMEOUT(runs->model()->rowCount(), 8, patience);
        int lora = -1, grpo = -1;
        for (int row = 0; row < 8; ++row) {
            const QString told = runs->model()->index(row, 1).data(Qt::ToolTipRole).toString();
            if (told.contains("on q v") && told.contains("self-distilled")) lora = row;
            if (told.contains("GRPO, 3 answers of up to 9 tokens")) grpo = row;
        }
        QVERIFY(lora >= 0 && grpo >= 0);
        runs->selectRow(lora);
        click(child<QPushButton>("useRun"));
        QCOMPARE(bench()->methodRequest()->lora.projections, (std::vector<std::string>{"q", "v"}));
        QCOMPARE(bench()->methodRequest()->lora.rank, 2);
        QVERIFY(bench()->methodRequest()->lora.loss == methods::AdapterLoss::distillation);
        runs->selectRow(grpo);
        click(child<QPushButton>("useRun"));
        const auto own = bench()->methodRequest()->joint.adapter;
        QVERIFY(own.loss == methods::AdapterLoss::grpo && own.last_position);
        QCOMPARE(own.group, 3);
    }

    void tokens_go_through_their_data_as_the_options_say()
    {
        QFile data(folder_.filePath("data.jsonl"));
        QVERIFY(data.open(QIODevice::WriteOnly));
        for (int i = 0; i < 8; ++i)
            data.write(QByteArray("{\"prompt\": \"Where does the fox live, number ") + QByteArray::number(i) +
                       "?\", \"response\": \"der Fuchs lebt im Wald.\", \"behaviors\": [\"german\"]}\n");
        data.close();
        choose("what", "");
        lab::TrainRequest request;
        request.behaviors = {"german"};
        request.data = data.fileName().toStdString();
        bench()->setRequest(request);
        type<QSpinBox>("batch", "2");
        type<QDoubleSpinBox>("learningRate", "0.02");
        auto* sheet = bench()->findChild<TokenSheet*>();
        click(child<QToolButton>("tokenOptions"));
        QVERIFY(sheet->isVisible() && !child<QComboBox>("operatorStart")->isVisible());
        type<QDoubleSpinBox>("epochs", "2");
        type<QSpinBox>("subset", "4");
        type<QDoubleSpinBox>("dropLongest", "25");
        choose("wording", "sentences");
        type<QSpinBox>("paraphrases", "5");
        tick("evenParaphrases");
        click(child<QPushButton>("closeTokenSheet"));
        QVERIFY(!sheet->isVisible());
        QVERIFY(!child<QSpinBox>("steps")->isEnabled()); // the epochs decide
        QVERIFY2(child<ElidedLabel>("tokenSummary")->text().contains("2 epochs"),
                 qPrintable(child<ElidedLabel>("tokenSummary")->text()));
        QVERIFY2(child<QLabel>("estimate")->text().contains("2 epochs"), qPrintable(child<QLabel>("estimate")->text()));
        const QString line = copied();
        QVERIFY2(line.contains("train tokens --behaviors german --batch 2 --lr 0.02 --epochs 2 --subset 4 "
                               "--drop-longest 0.25 --wording sentences --paraphrases 5 --even-paraphrases"),
                 qPrintable(line));
        run();
        const QByteArray here = learned(folder_.filePath("data"), "german");
        QVERIFY(!here.isEmpty());
        QProcess shell;
        shell.start("sh", {"-c", line + " --out " + folder_.filePath("of_tokens")});
        QVERIFY(shell.waitForFinished(patience));
        QVERIFY2(shell.exitCode() == 0, shell.readAllStandardError());
        // The row; the record beside it tells how long it took.
        constexpr int row = 192 * 4;
        QCOMPARE(learned(folder_.filePath("of_tokens"), "german").right(row), here.right(row));

        // The record brings the options back.
        request.data.clear();
        bench()->setRequest(request);
        QVERIFY(!sheet->goesByEpochs());
        auto* runs = child<QTableView>("runs");
        runs->selectRow(0);
        click(child<QPushButton>("useRun"));
        QCOMPARE(bench()->request().settings.subset, 4);
        QVERIFY(bench()->request().settings.instructions.even && sheet->goesByEpochs());
    }

    void an_operator_has_a_start_and_sizes()
    {
        lab::TrainRequest request;
        request.operator_name = "<and>";
        bench()->setRequest(request);
        click(child<QToolButton>("tokenOptions"));
        choose("operatorStart", "random");
        tick("size2");
        tick("size3");
        click(child<QPushButton>("closeTokenSheet"));
        QVERIFY2(copied().contains("--start random --sizes 2 3"), qPrintable(copied()));
        // Half of what is offered means nothing to <or>, which draws what its answers obey and is no sentence.
        request.operator_name = "<or>";
        bench()->setRequest(request);
        click(child<QToolButton>("tokenOptions"));
        QVERIFY(!child<QDoubleSpinBox>("epochs")->isVisible() && !child<QComboBox>("wording")->isVisible());
        click(child<QPushButton>("closeTokenSheet"));
    }

    void the_papers_preset_takes_its_options_along()
    {
        lab::TrainRequest request;
        request.behaviors = {"german"};
        bench()->setRequest(request); // of the demo world, which has no epochs
        auto* presets = child<QComboBox>("presets");
        presets->setFocus();
        QTest::keyClick(presets, Qt::Key_Down);
        auto settings = bench()->request().settings;
        QVERIFY(settings.learning_rate == 1e-4 && settings.epochs == 0 && settings.instructions.even);
        QTest::keyClick(presets, Qt::Key_Up);
        QVERIFY(bench()->request().settings.instructions == behaviors::InstructionStyle());
        request.data = folder_.filePath("data.jsonl").toStdString();
        bench()->setRequest(request);
        presets->setFocus();
        QTest::keyClick(presets, Qt::Key_Down);
        settings = bench()->request().settings;
        settings.steps = train::paper_settings().steps; // which the epochs decide
        settings.batch = train::paper_settings().batch;
        QCOMPARE(train::to_json(settings).dump(), train::to_json(train::paper_settings()).dump());
    }

    void the_preset_of_company_is_that_of_the_terminal()
    {
        lab::TrainRequest request;
        request.behaviors = {"german"};
        bench()->setRequest(request);
        auto* presets = child<QComboBox>("presets");
        presets->setFocus();
        QTest::keyClick(presets, Qt::Key_End);
        const auto settings = bench()->request().settings;
        QCOMPARE(train::to_json(settings).dump(), train::to_json(train::company_settings()).dump());
        click(child<QToolButton>("tokenOptions"));
        QTRY_VERIFY(child<QSpinBox>("companyShare")->isVisible());
        QCOMPARE(child<QSpinBox>("companyShare")->value(), 70);
        child<QSpinBox>("mostCompany")->setValue(2);
        click(child<QPushButton>("closeTokenSheet"));
        QCOMPARE(bench()->request().settings.most_company, 2);
        bench()->setRequest(bench()->request()); // as a training of before that is looked at
        QVERIFY(bench()->request().settings.refine && bench()->request().settings.company_as == "tokens");
        presets->setFocus();
        QTest::keyClick(presets, Qt::Key_Home);
        QVERIFY(!bench()->request().settings.refine && bench()->request().settings.company == 0);
    }
};

QTEST_MAIN(TrainingCommandWindowTest)
#include "training_command_window_test.moc"
