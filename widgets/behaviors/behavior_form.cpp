#include "widgets/behaviors/behavior_form.h"

#include "widgets/behaviors/verifier_form.h"
#include "widgets/compose/badge.h"
#include "widgets/shared/categories.h"
#include "widgets/shared/named.h"
#include "widgets/shared/pill_button.h"
#include "widgets/shared/theme.h"
#include "widgets/shared/wheel_guard.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace steerdeck::widgets {

namespace {

constexpr int textLines = 4, stillFor = 150; // milliseconds without a key before a text is checked

/// Colours that colour-blind people tell apart (Okabe and Ito 2008), as the shipped sets have them.
struct Swatch {
    const char* color;
    const char* title;
};
constexpr Swatch swatches[] = {
    {"#0072B2", QT_TRANSLATE_NOOP("BehaviorForm", "Blue")},
    {"#E69F00", QT_TRANSLATE_NOOP("BehaviorForm", "Orange")},
    {"#009E73", QT_TRANSLATE_NOOP("BehaviorForm", "Green")},
    {"#CC79A7", QT_TRANSLATE_NOOP("BehaviorForm", "Pink")},
    {"#F06048", QT_TRANSLATE_NOOP("BehaviorForm", "Red")},
    {"#56B4E9", QT_TRANSLATE_NOOP("BehaviorForm", "Light blue")},
    {"#8C6BB1", QT_TRANSLATE_NOOP("BehaviorForm", "Violet")},
    {"#8A8A2B", QT_TRANSLATE_NOOP("BehaviorForm", "Olive")},
};
constexpr Swatch shapes[] = {
    {"circle", QT_TRANSLATE_NOOP("BehaviorForm", "Circle")},
    {"square", QT_TRANSLATE_NOOP("BehaviorForm", "Square")},
    {"triangle", QT_TRANSLATE_NOOP("BehaviorForm", "Triangle")},
    {"diamond", QT_TRANSLATE_NOOP("BehaviorForm", "Diamond")},
    {"star", QT_TRANSLATE_NOOP("BehaviorForm", "Star")},
};

} // namespace

BehaviorForm::BehaviorForm(QWidget* parent)
    : QWidget(parent), title_(new QLineEdit), name_(mutedLabel(QString(), this)), seen_(new QCheckBox)
{
    named(title_, "behaviorTitle", tr("Title"), tr("What it is called on the shelf and the deck"));
    title_->setPlaceholderText(tr("Talk like a pirate"));
    name_->setObjectName(QStringLiteral("behaviorName"));
    seen_->setText(tr("<and> may be trained with it"));
    named(seen_, "behaviorSeen", seen_->text(), tr("Without it, it can show how <and> joins what it never saw"));
    auto* form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setContentsMargins(0, 0, grid, 0);
    form->setVerticalSpacing(grid);
    form->addRow(tr("Title"), title_);
    form->addRow(QString(), name_);
    form->addRow(tr("Category"), makeCategory());
    form->addRow(tr("Instructions"), makeInstructions());
    verifier_ = new VerifierForm(this);
    form->addRow(tr("An answer"), verifier_);
    form->addRow(tr("Try the check"), makeCheck());
    form->addRow(QString(), seen_);
    guardFromWheel(*this);

    later_.setSingleShot(true);
    later_.setInterval(stillFor);
    connect(&later_, &QTimer::timeout, this, &BehaviorForm::check);
    const auto change = [this] {
        follow();
        if (!filling_) emit edited();
    };
    connect(title_, &QLineEdit::textChanged, this, change);
    connect(categoryTitle_, &QLineEdit::textChanged, this, change);
    for (QComboBox* box : {category_, color_, shape_}) connect(box, &QComboBox::currentIndexChanged, this, change);
    for (const Instruction& one : instructions_) connect(one.text, &QLineEdit::textChanged, this, change);
    connect(seen_, &QCheckBox::toggled, this, change);
    connect(verifier_, &VerifierForm::changed, this, change);
    connect(text_, &QPlainTextEdit::textChanged, &later_, qOverload<>(&QTimer::start));
    follow();
}

QWidget* BehaviorForm::makeCategory()
{
    auto* part = new QWidget(this);
    category_ = new QComboBox(part);
    named(category_, "behaviorCategory", tr("Category"), tr("Behaviours of one category exclude one another"));
    own_ = new QWidget(part);
    categoryTitle_ = new QLineEdit(own_);
    named(categoryTitle_, "categoryTitle", tr("Title of the category"),
          tr("What the shelf writes above its behaviours"));
    categoryTitle_->setPlaceholderText(tr("Style"));
    color_ = new QComboBox(own_);
    named(color_, "categoryColor", tr("Colour"),
          tr("Of its chips; each can be told apart by colour-blind people, too"));
    shape_ = new QComboBox(own_);
    named(shape_, "categoryShape", tr("Shape"), tr("Of its chips"));
    for (const auto& [color, title] : swatches)
        color_->addItem(categoryIcon(QStringLiteral("square"), QColor(QLatin1String(color))), tr(title),
                        QLatin1String(color));
    for (const auto& [shape, title] : shapes)
        shape_->addItem(categoryIcon(QLatin1String(shape), QColor(0x80, 0x80, 0x80)), tr(title), QLatin1String(shape));
    auto* fields = new QHBoxLayout(own_);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(grid);
    fields->addWidget(categoryTitle_, 1);
    fields->addWidget(color_);
    fields->addWidget(shape_);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(category_);
    column->addWidget(own_);
    return part;
}

QWidget* BehaviorForm::makeInstructions()
{
    auto* part = new QWidget(this);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto* hint =
        mutedLabel(tr("Wishes that read well behind a question and after “and”. Compose uses the first; training "
                      "draws among all."),
                   part);
    hint->setWordWrap(true);
    column->addWidget(hint);
    for (int i = 0; i < mostInstructions; ++i) {
        Instruction one{new QWidget(part), new QLineEdit, nullptr};
        const QString label = tr("Instruction %1").arg(i + 1);
        named(one.text, "", label, tr("As it stands behind a question, without a full stop"));
        one.text->setObjectName(QStringLiteral("instruction%1").arg(i + 1));
        if (i == 0) one.text->setPlaceholderText(tr("talk like a pirate"));
        one.attempt = makeButton(tr("Try"), PillButton::Look::plain, "",
                                 tr("Ask Compose's question with this instruction, and check the answer"), one.row);
        one.attempt->setObjectName(QStringLiteral("try%1").arg(i + 1));
        one.attempt->setAccessibleName(tr("Try %1").arg(label));
        auto* row = new QHBoxLayout(one.row);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(grid);
        row->addWidget(one.text, 1);
        row->addWidget(one.attempt);
        column->addWidget(one.row);
        connect(one.attempt, &QPushButton::clicked, this,
                [this, text = one.text] { emit tryRequested(text->text().trimmed()); });
        instructions_ << one;
    }
    suggest_ = makeButton(tr("Su&ggest wordings"), PillButton::Look::plain, "suggestWordings", QString(), part);
    column->addWidget(suggest_, 0, Qt::AlignLeft);
    connect(suggest_, &QPushButton::clicked, this, &BehaviorForm::wordingsRequested);
    return part;
}

QWidget* BehaviorForm::makeCheck()
{
    auto* part = new QWidget(this);
    text_ = new QPlainTextEdit(part);
    named(text_, "checkText", tr("Text to check"), tr("What the check says of it stands below, as you type"));
    text_->setPlaceholderText(tr("Type an answer, or press “Try” beside an instruction"));
    text_->setTabChangesFocus(true);
    text_->setFixedHeight(textLines * text_->fontMetrics().lineSpacing() + 16);
    auto* verdict = new QWidget(part);
    verdict->setFixedHeight(30);
    verdict_ = new QHBoxLayout(verdict);
    verdict_->setContentsMargins(0, 0, 0, 0);
    verdict_->setAlignment(Qt::AlignLeft);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(text_);
    column->addWidget(verdict);
    return part;
}

void BehaviorForm::setSet(const behaviors::BehaviorSet& set)
{
    const QScopedValueRollback<bool> filling(filling_, true);
    set_ = set;
    const QVariant before = category_->currentData();
    category_->clear();
    for (const auto& category : set.categories)
        category_->addItem(
            categoryIcon(QString::fromStdString(category.shape), QColor(QString::fromStdString(category.color))),
            QString::fromStdString(category.title), QString::fromStdString(category.name));
    category_->addItem(tr("A new category…"), QString());
    category_->setCurrentIndex(std::max(0, category_->findData(before)));
    verifier_->setLexicons(set.lexicons);
}

void BehaviorForm::setBehavior(const behaviors::Behavior& behavior)
{
    {
        const QScopedValueRollback<bool> filling(filling_, true);
        behavior_ = behavior;
        title_->setText(QString::fromStdString(behavior.title));
        category_->setCurrentIndex(std::max(0, category_->findData(QString::fromStdString(behavior.category))));
        categoryTitle_->clear();
        for (int i = 0; i < mostInstructions; ++i)
            instructions_[i].text->setText(std::size_t(i) < behavior.instructions.size()
                                               ? QString::fromStdString(behavior.instructions[std::size_t(i)])
                                               : QString());
        verifier_->setVerifier(behavior.verifier);
        seen_->setChecked(behavior.seen);
    }
    follow();
}

void BehaviorForm::setReadOnly(bool readOnly)
{
    readOnly_ = readOnly;
    title_->setReadOnly(readOnly);
    for (const Instruction& one : instructions_) one.text->setReadOnly(readOnly);
    for (QWidget* field : std::initializer_list<QWidget*>{category_, own_, verifier_, seen_})
        field->setEnabled(!readOnly);
    follow();
}

behaviors::Behavior BehaviorForm::behavior() const
{
    behaviors::Behavior behavior = behavior_;
    behavior.title = title_->text().trimmed().toStdString();
    behavior.category = category_->currentData().toString().toStdString();
    behavior.seen = seen_->isChecked();
    behavior.instructions = instructions();
    behavior.verifier = verifier_->verifier();
    return behavior;
}

std::vector<std::string> BehaviorForm::instructions() const
{
    std::vector<std::string> written;
    for (const Instruction& one : instructions_)
        if (const QString text = one.text->text().trimmed(); !text.isEmpty()) written.push_back(text.toStdString());
    return written;
}

void BehaviorForm::addInstructions(const std::vector<std::string>& instructions)
{
    auto next = instructions.begin();
    for (const Instruction& one : instructions_)
        if (next != instructions.end() && one.text->text().trimmed().isEmpty())
            one.text->setText(QString::fromStdString(*next++));
}

std::optional<behaviors::Category> BehaviorForm::newCategory() const
{
    if (!category_->currentData().toString().isEmpty()) return {};
    return behaviors::Category{{},
                               categoryTitle_->text().trimmed().toStdString(),
                               color_->currentData().toString().toStdString(),
                               shape_->currentData().toString().toStdString()};
}

QString BehaviorForm::problem() const
{
    if (title_->text().trimmed().isEmpty()) return tr("The title is missing.");
    if (own_->isVisibleTo(this) && categoryTitle_->text().trimmed().isEmpty())
        return tr("The title of the new category is missing.");
    if (instructions().empty()) return tr("Write at least one instruction.");
    return verifier_->problem();
}

/// Those that are written, and a free one to write in.
void BehaviorForm::showInstructions()
{
    int last = -1;
    for (int i = 0; i < mostInstructions; ++i)
        if (!instructions_[i].text->text().trimmed().isEmpty() || instructions_[i].text->hasFocus()) last = i;
    for (int i = 0; i < mostInstructions; ++i) {
        const bool written = !instructions_[i].text->text().trimmed().isEmpty();
        instructions_[i].row->setVisible(i <= last || (!readOnly_ && i == last + 1) || i == 0);
        instructions_[i].attempt->setEnabled(written && why_.isEmpty());
        instructions_[i].attempt->setToolTip(
            why_.isEmpty() ? tr("Ask Compose's question with this instruction, and check the answer") : why_);
    }
    const auto written = instructions().size();
    const QString whyNot = written == 0                  ? tr("Write the first instruction yourself.")
                           : written == mostInstructions ? tr("There are as many as there may be.")
                                                         : whyNoWordings_;
    suggest_->setVisible(!readOnly_);
    suggest_->setEnabled(whyNot.isEmpty());
    suggest_->setToolTip(whyNot.isEmpty() ? tr("The open model says the first instruction in other words") : whyNot);
}

void BehaviorForm::follow()
{
    own_->setVisible(category_->count() > 0 && category_->currentData().toString().isEmpty());
    const QString name = behavior_.name.empty()
                             ? QString::fromStdString(behaviors::free_name(set_, title_->text().toStdString()))
                             : QString::fromStdString(behavior_.name);
    name_->setText(title_->text().trimmed().isEmpty() ? tr("Its name in files comes from the title.")
                                                      : tr("In files and the terminal: %1").arg(name));
    showInstructions();
    later_.start();
}

void BehaviorForm::clearVerdict()
{
    while (QLayoutItem* item = verdict_->takeAt(0)) {
        // Later: it may be the button whose click is at work.
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->setObjectName(QString());
            widget->deleteLater();
        }
        delete item;
    }
}

std::optional<behaviors::Reading> BehaviorForm::reading() const
{
    const QString text = text_->toPlainText();
    if (!verifier_->problem().isEmpty() || text.trimmed().isEmpty()) return {};
    const auto verifier = verifier_->verifier();
    if (std::holds_alternative<behaviors::NoVerifier>(verifier)) return {};
    return verify(verifier, text.toStdString(), set_.lexicons);
}

void BehaviorForm::check()
{
    if (const auto read = reading()) return showVerdict(*read, text_->toPlainText(), true);
    clearVerdict();
    const QString wrong = verifier_->problem();
    const bool empty = text_->toPlainText().trimmed().isEmpty();
    verdict_->addWidget(mutedLabel(!wrong.isEmpty() ? wrong
                                   : empty          ? tr("No text to check yet.")
                                                    : tr("Nothing is checked."),
                                   this));
}

void BehaviorForm::showVerdict(const behaviors::Reading& reading, const QString& text, bool askable)
{
    clearVerdict();
    const lab::Badge badge{"", title_->text().trimmed().toStdString(), "", reading};
    auto* shown = new BadgeWidget(badge, text.toStdString(), this);
    shown->setObjectName(QStringLiteral("verdict"));
    verdict_->addWidget(shown);
    if (!askable || behaviors::is_judged(reading.measurement)) return;
    auto* button =
        makeButton(tr("As&k"), PillButton::Look::plain, "askQuestion", tr("Put the question about this text"), this);
    connect(button, &QPushButton::clicked, this, &BehaviorForm::ask);
    verdict_->addWidget(button);
}

void BehaviorForm::ask()
{
    const auto read = reading();
    if (!read || behaviors::is_judged(read->measurement)) return;
    later_.stop();
    showVerdict(*read, text_->toPlainText(), false); // until it is answered
    emit askRequested(*read, text_->toPlainText());
}

void BehaviorForm::setJudged(const behaviors::Reading& judged, const QString& text)
{
    const auto now = reading();
    const auto* asked = now ? std::get_if<behaviors::QuestionReading>(&now->measurement) : nullptr;
    const auto* answered = std::get_if<behaviors::QuestionReading>(&judged.measurement);
    const bool same = asked && answered && asked->question == answered->question && asked->asked == answered->asked;
    if (same && text == text_->toPlainText()) showVerdict(judged, text, true);
}

void BehaviorForm::setTriable(const QString& why)
{
    why_ = why;
    showInstructions();
}

void BehaviorForm::setSuggesting(const QString& whyNot)
{
    whyNoWordings_ = whyNot;
    showInstructions();
}

void BehaviorForm::beginTrial() { text_->clear(); }

void BehaviorForm::addTrial(const QString& text)
{
    text_->moveCursor(QTextCursor::End);
    text_->insertPlainText(text);
}

void BehaviorForm::setTrial(const QString& text)
{
    if (text != text_->toPlainText()) text_->setPlainText(text);
    check();
    ask();
}

} // namespace steerdeck::widgets
