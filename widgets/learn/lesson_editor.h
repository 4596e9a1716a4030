#pragma once

#include "widgets/learn/lesson_draft.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QListWidget;
class QMenu;
class QPlainTextEdit;
class QSpinBox;
class QStackedWidget;

namespace steerdeck::widgets {

class NoticeLabel;
class PillButton;
class StepForm;

/// Where a lesson is written:
///
///     +--------------------------------------------------------------------+
///     | Title [           ] Name [        ] Minutes [5] Texts in [en v]     |
///     | 1 Side by side   | StepForm of the chosen step, or for the last row |
///     | 2 A question     | what to take home and the lesson's words         |
///     | In short, words  |                                                  |
///     | [+Step][+Question][Up][Down][Remove]                                |
///     | i step 2 has no "title"                                             |
///     | [New][Open v][Remove from Learn]   [Try this step][Keep][Save as…]  |
///     +--------------------------------------------------------------------+
///
/// What is wrong is told at every change, with its step. Every change can be undone.
class LessonEditor : public QWidget {
    Q_OBJECT
public:
    explicit LessonEditor(QWidget* parent = nullptr);

    LessonDraft* draft() const { return draft_; }
    StepForm* stepForm() const { return form_; }
    /// The step that is chosen, from 0 on; -1: what comes after them.
    int currentStep() const;
    QMenu* openMenu() const { return open_; }
    /// Another lesson; `mine` is its name among the user's own, where it is one of them.
    void open(const QJsonObject& json, const QString& mine);
    /// The user's own that Keep replaces; empty: it makes a new one.
    QString mine() const { return mine_; }
    void setMine(const QString& name);
    void tell(const QString& sentence);
    void tellError(const QString& sentence);

signals:
    void takeRequested();
    void tryRequested(const steerdeck::widgets::Lesson& lesson, int step);
    void keepRequested(const QByteArray& json, const QString& mine);
    void saveRequested(const QByteArray& json);
    void removeRequested(const QString& mine);

private:
    QLayout* makeHead();
    QWidget* makeSteps();
    QWidget* makeEnd();
    QLayout* makeFoot();
    void makeKeys();
    void takeHead();
    void takeEnd();
    void fill();
    void fillStep();
    void judge();
    void insert(const QJsonObject& step);
    void move(int by);

    LessonDraft* draft_;
    QLineEdit *title_, *name_;
    QSpinBox* minutes_;
    QComboBox* language_;
    QListWidget* steps_;
    QStackedWidget* pages_;
    StepForm* form_;
    QPlainTextEdit *recap_, *words_;
    NoticeLabel* notice_;
    PillButton *try_, *keep_, *save_, *remove_, *removeStep_;
    QMenu* open_;
    QString mine_;
    bool filling_ = false;
};

} // namespace steerdeck::widgets
