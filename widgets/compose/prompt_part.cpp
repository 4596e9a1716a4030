#include "widgets/compose/prompt_part.h"

#include "widgets/compose/prompt_editor.h"
#include "widgets/shared/glyphs.h"
#include "widgets/shared/notice_label.h"
#include "widgets/shared/pill_button.h"
#include "widgets/shared/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QRandomGenerator>
#include <QVBoxLayout>

namespace steerdeck::widgets {

PromptPart::PromptPart(QUndoStack* undo, QWidget* parent) : QWidget(parent)
{
    questions_ = new PillButton(glyphIcon(Glyph::down), tr("Suggested questions (Down)"), this);
    questions_->setText(tr("&Questions"));
    surprise_ = new PillButton(glyphIcon(Glyph::dice), tr("A random question"), this);
    surprise_->setObjectName(QStringLiteral("surprise"));
    surprise_->setText(tr("Random q&uestion"));
    for (PillButton* button : {questions_, surprise_}) button->setIconSize(QSize(14, 14));
    auto* label = sectionLabel(tr("&Prompt"), this);
    editor_ = new PromptEditor(this, undo);
    label->setBuddy(editor_);
    run_ = new PillButton(tr("&Run"), PillButton::Look::primary, this);
    run_->setObjectName(QStringLiteral("run"));
    run_->setIcon(glyphIcon(Glyph::run));
    stop_ = new PillButton(tr("&Stop"), PillButton::Look::plain, this);
    stop_->setObjectName(QStringLiteral("stop"));
    stop_->setIcon(glyphIcon(Glyph::stop));
    stop_->setToolTip(tr("Stop (Escape)"));
    notice_ = new NoticeLabel(this);
    notice_->setObjectName(QStringLiteral("promptNotice"));

    auto* head = new QHBoxLayout;
    head->setSpacing(grid);
    head->addWidget(label);
    head->addStretch();
    head->addWidget(questions_);
    head->addWidget(surprise_);
    auto* row = new QHBoxLayout;
    row->setSpacing(grid);
    row->addWidget(editor_, 1);
    row->addWidget(run_, 0, Qt::AlignTop);
    row->addWidget(stop_, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    column->addLayout(head);
    column->addLayout(row);
    column->addWidget(notice_);

    connect(questions_, &QPushButton::clicked, editor_, &PromptEditor::offerAll);
    connect(surprise_, &QPushButton::clicked, this, &PromptPart::surprise);
    connect(run_, &QPushButton::clicked, this, &PromptPart::runRequested);
    connect(stop_, &QPushButton::clicked, this, &PromptPart::stopRequested);
    connect(editor_, &QPlainTextEdit::textChanged, this, [this] { emit promptChanged(prompt()); });
    setSuggestions({});
}

QString PromptPart::prompt() const { return editor_->toPlainText().trimmed(); }

void PromptPart::setSuggestions(const QStringList& questions)
{
    editor_->setSuggestions(questions);
    for (PillButton* button : {questions_, surprise_}) button->setEnabled(!questions.isEmpty());
}

void PromptPart::setRunnable(const QString& obstacle, bool busy)
{
    // A button that is disabled would hand the focus on to whatever comes next.
    const bool runHad = run_->hasFocus(), stopHad = stop_->hasFocus();
    if (busy) stop_->setEnabled(true);
    if (busy && runHad) stop_->setFocus(Qt::OtherFocusReason);
    run_->setEnabled(obstacle.isEmpty());
    run_->setToolTip(obstacle.isEmpty() ? tr("Run (Ctrl+Return)") : obstacle);
    if (!busy && stopHad) (run_->isEnabled() ? static_cast<QWidget*>(run_) : editor_)->setFocus(Qt::OtherFocusReason);
    stop_->setEnabled(busy);
}

void PromptPart::surprise()
{
    const QStringList questions = editor_->suggestions();
    if (questions.isEmpty()) return;
    QString question = prompt();
    // Another one than stands there, where there is another.
    for (int tries = 0; question == prompt() && tries < 8; ++tries)
        question = questions[QRandomGenerator::global()->bounded(int(questions.size()))];
    editor_->replaceText(question, tr("Take a random question"));
    editor_->setFocus(Qt::OtherFocusReason);
}

} // namespace steerdeck::widgets
