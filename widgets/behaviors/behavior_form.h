#pragma once

#include "core/behaviors/behaviors.h"

#include <QList>
#include <QTimer>
#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace steerdeck::widgets {

class PillButton;
class VerifierForm;

/// One behaviour: what it is called, its instructions, how answers are checked, and a text to try the check on.
///
///     | Title         [ Talk like a pirate ]                   |
///     | Category      [ Style v ]  (a new one: [title] [colour] [shape]) |
///     | Instructions  [ talk like a pirate         ] [Try]     |
///     |               [ answer as a pirate would   ] [Try]     |
///     |               [Suggest wordings]                       |
///     | Check         [ contains v ]  ...                      |
///     | Try the check [ Arr, matey!                ]           |
///     |               (v) has "arr"                            |
class BehaviorForm : public QWidget {
    Q_OBJECT
public:
    static constexpr int mostInstructions = 10;

    explicit BehaviorForm(QWidget* parent = nullptr);

    /// Categories and languages to choose from.
    void setSet(const behaviors::BehaviorSet& set);
    void setBehavior(const behaviors::Behavior& behavior);
    /// A built-in one is only looked at.
    void setReadOnly(bool readOnly);
    /// As it stands here, with the name and category that `setBehavior` gave; only where there is no `problem`.
    behaviors::Behavior behavior() const;
    /// Of one's own, where that is chosen; without a name.
    std::optional<behaviors::Category> newCategory() const;
    /// What is missing or wrong; empty where all is well.
    QString problem() const;
    QLineEdit* title() const { return title_; }

    /// An instruction is being tried (`why` it cannot be now, else empty); more of its answer; all of it.
    void setTriable(const QString& why);
    /// Why the model cannot suggest wordings; empty where it can.
    void setSuggesting(const QString& whyNot);
    /// Into the free fields.
    void addInstructions(const std::vector<std::string>& instructions);
    std::vector<std::string> instructions() const;
    void beginTrial();
    void addTrial(const QString& text);
    void setTrial(const QString& text);
    /// What was said to the question that `askRequested` put; of what was changed since it is not shown.
    void setJudged(const behaviors::Reading& reading, const QString& text);

signals:
    /// The user changed something that is saved.
    void edited();
    void tryRequested(const QString& instruction);
    /// Other wordings of the first instruction are wanted.
    void wordingsRequested();
    /// The check is a question about `text`: `reading` waits for its answer.
    void askRequested(const steerdeck::behaviors::Reading& reading, const QString& text);

private:
    struct Instruction {
        QWidget* row;
        QLineEdit* text;
        PillButton* attempt;
    };
    QWidget* makeCategory();
    QWidget* makeInstructions();
    QWidget* makeCheck();
    void showInstructions();
    void follow();
    void check();
    void ask();
    /// `askable`: a question that has no answer can be put.
    void showVerdict(const behaviors::Reading& reading, const QString& text, bool askable);
    void clearVerdict();
    /// What the check says of the text without asking anybody; nothing where there is nothing to check.
    std::optional<behaviors::Reading> reading() const;

    behaviors::BehaviorSet set_;
    behaviors::Behavior behavior_;
    QLineEdit *title_, *categoryTitle_;
    QLabel* name_;
    QComboBox *category_, *color_, *shape_;
    QWidget* own_; // of a category of one's own
    QList<Instruction> instructions_;
    PillButton* suggest_;
    QCheckBox* seen_;
    VerifierForm* verifier_;
    QPlainTextEdit* text_;
    QHBoxLayout* verdict_;
    QTimer later_; // until a text is checked
    QString why_, whyNoWordings_;
    bool readOnly_ = false, filling_ = false;
};

} // namespace steerdeck::widgets
