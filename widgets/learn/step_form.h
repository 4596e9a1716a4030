#pragma once

#include <QJsonObject>
#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;
class QTableWidget;

namespace steerdeck::widgets {

/// One step of a lesson that is being written: its texts, and either what it does and waits for, or its choices.
class StepForm : public QWidget {
    Q_OBJECT
public:
    explicit StepForm(QWidget* parent = nullptr);

    /// Shows the step's texts in `language`.
    void setStep(const QJsonObject& step, const QString& language);
    /// As it stands in the form; whatever of the step has no place here, such as other languages, is kept.
    QJsonObject step() const;
    /// What the workbench shows, as what the step does and waits for.
    void take(const QString& bench, const QJsonArray& actions, const QJsonArray& facts);

signals:
    /// By the user; `field` tells which.
    void edited(const QString& field);
    void takeRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLineEdit* line(const char* name, const QString& title);
    QPlainTextEdit* area(const char* name, const QString& title, int lines);
    QComboBox* box(const char* name, const QString& title);
    void makeChoices();
    QWidget* makeTools();
    void makeGuess();
    QSpinBox* number(const char* name, const QString& title);
    void fillGuess(const QJsonObject& guess);
    QJsonObject readGuess(const QJsonObject& before) const;
    void readSlider(QJsonObject& guess) const;
    /// The guess's kind as the file names it: choice, slider or order.
    QString guessKind() const;
    void addRow(const QString& title, QWidget* field);
    void tell(const char* field);
    bool isQuestion() const;
    void showKind();
    void readDeeds(QJsonObject& step) const;
    void readChoices(QJsonObject& step) const;

    QJsonObject given_;
    QString language_;
    bool filling_ = false;
    QFormLayout* form_;
    QComboBox *kind_, *bench_, *guessKind_;
    QLineEdit *title_, *task_, *guess_;
    // of a guess on a slider
    QWidget *slider_, *happened_;
    QSpinBox *from_, *to_, *step_;
    QLineEdit *unit_, *number_;
    QComboBox *figure_, *control_;
    QPlainTextEdit *text_, *seen_, *guesses_, *actions_, *facts_;
    QTableWidget* choices_;
    QWidget* tools_;
    QList<QWidget*> ofDeeds_, ofQuestions_;
};

} // namespace steerdeck::widgets
