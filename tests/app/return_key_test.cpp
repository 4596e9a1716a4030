// Return in a line of any of the program's windows enters what was written: no window closes, and no button is pressed.
#include "app/batch_window.h"
#include "app/behaviors_window.h"
#include "app/class_window.h"
#include "app/effects_window.h"
#include "app/export_window.h"
#include "app/lesson_editor_window.h"
#include "app/library_window.h"
#include "app/manual_window.h"
#include "app/mechanism_window.h"
#include "app/models_window.h"
#include "app/workbench.h"

#include "widgets/manual/manual_view.h"
#include "widgets/train/adapter_sheet.h"
#include "widgets/train/data_sheet.h"
#include "widgets/train/sweep_sheet.h"
#include "widgets/train/train_bench.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <memory>

using namespace steerdeck;
using namespace steerdeck::app;
using namespace steerdeck::widgets;

namespace {
constexpr int patience = 120000; // milliseconds; other programs may have the processors
}

class ReturnKeyTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    std::unique_ptr<Workbench> window_;

    /// Every dialog that the program has, opened by `open`.
    QList<QDialog*> dialogs() const
    {
        QList<QDialog*> all;
        for (auto* one : window_->findChildren<QDialog*>())
            if (one->isWindow()) all << one;
        return all;
    }

private slots:
    void initTestCase()
    {
        qputenv("XDG_DATA_HOME", folder_.filePath("data").toUtf8());
        window_ = std::make_unique<Workbench>(Workbench::Setup{{}, folder_.filePath("session.json"), true, {}});
        QSignalSpy ready(window_.get(), &Workbench::ready);
        window_->show();
        QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, patience);
        window_->showModels();
        window_->showLibrary();
        QVERIFY(window_->showExport() && window_->showEffects() && window_->showMechanism() &&
                window_->showBehaviors());
        window_->newBehavior();
        window_->showBatch();
        window_->showClass();
        window_->showLessonEditor();
        show_manual(window_.get(), QString());
        for (auto* sheet : window_->train()->findChildren<QDialog*>()) sheet->show();
    }
    void cleanupTestCase() { window_.reset(); }

    void return_in_a_line_presses_no_button()
    {
        const QList<QDialog*> all = dialogs();
        QVERIFY2(all.size() >= 12, qPrintable(QString::number(all.size())));
        int lines = 0;
        for (QDialog* dialog : all) {
            dialog->show();
            dialog->activateWindow();
            QStringList pressed;
            QObject watch; // its connections go with it
            for (auto* button : dialog->findChildren<QAbstractButton*>())
                connect(button, &QAbstractButton::pressed, &watch,
                        [&pressed, button] { pressed << button->objectName() + button->text(); });
            for (auto* field : dialog->findChildren<QLineEdit*>()) {
                // Not those that hold a number or a choice, nor what cannot be written into now.
                if (!field->isVisible() || !field->isEnabled() || field->isReadOnly()) continue;
                ++lines;
                field->setFocus();
                for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) QTest::keyClick(field, key);
                QVERIFY2(dialog->isVisible(), qPrintable(dialog->objectName() + ": " + field->objectName()));
            }
            QVERIFY2(pressed.isEmpty(), qPrintable(dialog->objectName() + ": " + pressed.join(", ")));
        }
        QVERIFY2(lines >= 12, qPrintable(QString::number(lines)));
    }

    void a_button_with_the_focus_still_takes_return()
    {
        auto* behaviors = window_->showBehaviors();
        auto* close = behaviors->findChild<QPushButton*>("discard");
        QVERIFY(close);
        behaviors->activateWindow();
        QTRY_VERIFY(behaviors->isActiveWindow());
        QTest::keyClicks(behaviors->findChild<QLineEdit*>("behaviorTitle"), "Pirate");
        QVERIFY(close->isEnabled());
        close->setFocus();
        QSignalSpy clicked(close, &QPushButton::clicked);
        QTest::keyClick(close, Qt::Key_Return);
        QCOMPARE(clicked.count(), 1);
    }
};

QTEST_MAIN(ReturnKeyTest)
#include "return_key_test.moc"
