#include "widgets/classroom/question_form.h"

#include "widgets/shared/number_slider.h"
#include "widgets/shared/order_list.h"
#include "widgets/shared/pill_button.h"
#include "widgets/shared/theme.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace steerdeck::widgets {

namespace {

constexpr int textLines = 4;

QLabel* wrapped(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText); // a stranger's file
    label->setWordWrap(true);
    return label;
}

/// A number as people write it: with the desktop's decimal sign or with a point.
std::optional<double> numberFrom(const QString& text)
{
    for (const QLocale& locale : {QLocale(), QLocale::c()}) {
        bool good = false;
        const double value = locale.toDouble(text.trimmed(), &good);
        if (good && std::isfinite(value)) return value;
    }
    return {};
}

} // namespace

QuestionForm::QuestionForm(const classroom::Question& question, const QString& label, const QStringList& behaviors,
                           const Titles& titles, QWidget* parent)
    : QWidget(parent), question_(question), label_(label)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    const QString ask = QString::fromStdString(question.ask);
    auto* head = wrapped(tr("%1  %2", "number of a question; the question").arg(label, ask), this);
    QFont strong = head->font();
    strong.setWeight(QFont::DemiBold);
    head->setFont(strong);
    column->addWidget(head);
    why_ = mutedLabel(QString(), this);
    why_->setWordWrap(true);
    why_->hide();
    column->addWidget(why_);
    using Kind = classroom::QuestionKind;
    if (question.kind == Kind::choice) addChoices(column);
    if (question.kind == Kind::outcome) addBehaviors(column, behaviors, titles);
    if (question.kind == Kind::slider) addSlider(column);
    if (question.kind == Kind::order) addOrder(column);
    if (question.kind == Kind::number) {
        number_ = new QLineEdit(this);
        number_->setPlaceholderText(tr("A number"));
        connect(number_, &QLineEdit::textEdited, this, &QuestionForm::edited);
        fields_ << number_;
    }
    if (question.kind == Kind::text) {
        text_ = new QPlainTextEdit(this);
        text_->setPlaceholderText(tr("In your own words"));
        text_->setTabChangesFocus(true);
        text_->setFixedHeight(textLines * fontMetrics().lineSpacing() + 2 * grid);
        connect(text_, &QPlainTextEdit::textChanged, this, &QuestionForm::edited);
        fields_ << text_;
    }
    for (QWidget* field : QList<QWidget*>{number_, text_}) {
        if (!field) continue;
        field->setObjectName(QStringLiteral("answer%1").arg(label));
        field->setAccessibleName(tr("Answer to %1: %2").arg(label, ask));
        column->addWidget(field);
    }
}

void QuestionForm::addChoices(QVBoxLayout* column)
{
    choices_ = new QButtonGroup(this);
    for (int i = 0; i < int(question_.choices.size()); ++i) {
        auto* button = new QRadioButton(QString::fromStdString(question_.choices[std::size_t(i)]).replace('&', "&&"));
        button->setObjectName(QStringLiteral("answer%1-%2").arg(label_).arg(i + 1));
        choices_->addButton(button, i);
        column->addWidget(button);
        fields_ << button;
    }
    connect(choices_, &QButtonGroup::idClicked, this, &QuestionForm::edited);
}

/// The button has done its work once there is an answer.
void QuestionForm::take(PillButton* button)
{
    taken_ = true;
    button->hide();
}

void QuestionForm::addSlider(QVBoxLayout* column)
{
    const QString ask = tr("Answer to %1: %2").arg(label_, QString::fromStdString(question_.ask));
    slider_ =
        new NumberSlider({question_.from, question_.to, question_.step}, ask, QString::fromStdString(question_.unit),
                         question_.before ? tr("That is my guess") : tr("That is my answer"), Qt::Vertical, this);
    slider_->setObjectName(QStringLiteral("answer%1").arg(label_));
    column->addWidget(slider_);
    fields_ << slider_;
    connect(slider_, &NumberSlider::moved, this, [this] {
        if (taken_) emit edited();
    });
    connect(slider_, &NumberSlider::taken, this, [this] {
        take(slider_->button());
        emit edited();
    });
}

void QuestionForm::addOrder(QVBoxLayout* column)
{
    const QString ask = tr("Answer to %1: %2").arg(label_, QString::fromStdString(question_.ask));
    QStringList things;
    for (const std::string& thing : question_.choices) things << QString::fromStdString(thing);
    order_ = new OrderList(things, classroom::first_shown(question_.choices), ask,
                           question_.before ? tr("That is my guess") : tr("That is my answer"), Qt::Vertical, this);
    order_->setObjectName(QStringLiteral("answer%1").arg(label_));
    column->addWidget(order_);
    fields_ << order_;
    connect(order_, &OrderList::moved, this, [this] {
        if (taken_) emit edited();
    });
    connect(order_, &OrderList::taken, this, [this] {
        take(order_->button());
        emit edited();
    });
}

void QuestionForm::addBehaviors(QVBoxLayout* column, const QStringList& behaviors, const Titles& titles)
{
    const auto add = [&](const QString& name, const QString& title) {
        auto* box = new QCheckBox(title, this);
        box->setObjectName(name);
        column->addWidget(box);
        kept_ << box;
        fields_ << box;
        connect(box, &QCheckBox::clicked, this, [this, box](bool on) {
            const bool none = box == kept_.last();
            for (QCheckBox* other : std::as_const(kept_))
                if (on && other != box && (none || other == kept_.last())) other->setChecked(false);
            emit edited();
        });
    };
    for (const QString& name : behaviors) add(name, titles.value(name, name));
    add(QStringLiteral("none"), tr("None of them"));
}

classroom::Given QuestionForm::given() const
{
    classroom::Given given;
    if (choices_ && choices_->checkedId() >= 0) given.choice = choices_->checkedId();
    if (number_) given.number = numberFrom(number_->text());
    if (slider_ && taken_) given.number = slider_->value();
    if (order_ && taken_) given.order = order_->order();
    if (text_) given.text = text_->toPlainText().trimmed().toStdString();
    for (const QCheckBox* box : kept_) {
        if (!box->isChecked()) continue;
        if (!given.kept) given.kept.emplace();
        if (box != kept_.last()) given.kept->push_back(box->objectName().toStdString());
    }
    return given;
}

void QuestionForm::setGiven(const classroom::Given& given)
{
    if (choices_ && given.choice)
        if (QAbstractButton* button = choices_->button(*given.choice)) button->setChecked(true);
    if (number_ && given.number)
        number_->setText(QLocale().toString(*given.number, 'g', QLocale::FloatingPointShortest));
    if (slider_ && given.number) {
        slider_->setValue(int(*given.number));
        take(slider_->button());
    }
    if (order_ && given.order) {
        order_->setOrder(*given.order);
        take(order_->button());
    }
    if (text_) {
        const QSignalBlocker quiet(text_);
        text_->setPlainText(QString::fromStdString(given.text));
    }
    for (QCheckBox* box : std::as_const(kept_)) {
        const bool none = box == kept_.last();
        const std::string name = box->objectName().toStdString();
        box->setChecked(given.kept &&
                        (none ? given.kept->empty()
                              : std::find(given.kept->begin(), given.kept->end(), name) != given.kept->end()));
    }
}

void QuestionForm::setOpen(bool open, const QString& why)
{
    for (QWidget* field : std::as_const(fields_)) field->setEnabled(open);
    why_->setText(open ? QString() : why);
    why_->setVisible(!why_->text().isEmpty());
}

} // namespace steerdeck::widgets
