#pragma once

#include "core/lab/classroom.h"

#include <QHash>
#include <QWidget>

class QButtonGroup;
class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace steerdeck::widgets {

class NumberSlider;
class OrderList;
class PillButton;

/// One question of an assignment with the controls for its kind: radio buttons, a number, a slider, things to put into
/// an order, a text, or a tick for each of the deck's behaviours. A slider and an order are answered once their button
/// was pressed; what is changed after that counts at once.
class QuestionForm : public QWidget {
    Q_OBJECT
public:
    using Titles = QHash<QString, QString>; // of behaviours, by name

    /// `label`: "2.1"; `behaviors`: of the exercise's deck.
    QuestionForm(const classroom::Question& question, const QString& label, const QStringList& behaviors,
                 const Titles& titles, QWidget* parent = nullptr);

    classroom::Given given() const;
    void setGiven(const classroom::Given& given);
    /// Whether it can be answered now; `why` is told where it cannot.
    void setOpen(bool open, const QString& why);

signals:
    /// By the user.
    void edited();

private:
    void addChoices(QVBoxLayout* column);
    void addSlider(QVBoxLayout* column);
    void addOrder(QVBoxLayout* column);
    void take(PillButton* button);
    void addBehaviors(QVBoxLayout* column, const QStringList& behaviors, const Titles& titles);

    classroom::Question question_;
    QString label_;
    QLabel* why_;
    QButtonGroup* choices_ = nullptr;
    QLineEdit* number_ = nullptr;
    NumberSlider* slider_ = nullptr;
    OrderList* order_ = nullptr;
    bool taken_ = false; // what stands on the slider or in the order is an answer
    QPlainTextEdit* text_ = nullptr;
    QList<QCheckBox*> kept_; // of the deck's behaviours, their names as object names; the last: none of them
    QList<QWidget*> fields_;
};

} // namespace steerdeck::widgets
