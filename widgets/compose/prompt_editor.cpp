#include "compose/prompt_editor.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStringListModel>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>

namespace steerdeck::widgets {

namespace {
constexpr int leastLines = 2, mostLines = 4;
constexpr int leastLetters = 2; // before suggestions come by themselves
} // namespace

PromptEditor::PromptEditor(QWidget* parent)
    : QPlainTextEdit(parent), suggestions_(new QStringListModel(this)), completer_(new QCompleter(suggestions_, this))
{
    setTabChangesFocus(true);
    setPlaceholderText(tr("Ask a question …"));
    setAccessibleName(tr("Prompt"));
    setAccessibleDescription(tr("Ctrl+Return runs it, Escape stops. Press Down for suggested questions."));
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    completer_->setWidget(this);
    completer_->setFilterMode(Qt::MatchContains);
    completer_->setCaseSensitivity(Qt::CaseInsensitive);
    completer_->setCompletionMode(QCompleter::PopupCompletion);
    completer_->popup()->setAccessibleName(tr("Suggested questions"));
    connect(completer_, qOverload<const QString&>(&QCompleter::activated), this, &PromptEditor::replaceText);
    connect(this, &QPlainTextEdit::textChanged, this, &PromptEditor::fit);
    document()->setDocumentMargin(6);
    fit();
}

void PromptEditor::setSuggestions(const QStringList& suggestions) { suggestions_->setStringList(suggestions); }
QStringList PromptEditor::suggestions() const { return suggestions_->stringList(); }

void PromptEditor::replaceText(const QString& text)
{
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(text);
    moveCursor(QTextCursor::End);
}

void PromptEditor::fit()
{
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && lines < mostLines; block = block.next())
        lines += std::max(1, block.layout()->lineCount());
    lines = std::clamp(lines, leastLines, mostLines);
    setFixedHeight(lines * fontMetrics().lineSpacing() + 2 * int(document()->documentMargin()) + 2 * frameWidth() + 4);
}

void PromptEditor::offer(const QString& prefix)
{
    completer_->setCompletionPrefix(prefix);
    const int found = completer_->completionCount();
    if (found == 0 || (found == 1 && completer_->currentCompletion() == toPlainText())) {
        completer_->popup()->hide();
        return;
    }
    completer_->complete(rect());
}

void PromptEditor::offerAll()
{
    setFocus(Qt::OtherFocusReason);
    offer(QString());
}

void PromptEditor::keyPressEvent(QKeyEvent* event)
{
    const bool offering = completer_->popup()->isVisible();
    const int key = event->key();
    // The list takes these keys while it is open.
    if (offering && (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Escape || key == Qt::Key_Tab ||
                     key == Qt::Key_Backtab))
        return event->ignore();
    const bool lastLine = textCursor().blockNumber() == blockCount() - 1;
    if (!offering && key == Qt::Key_Down && event->modifiers() == Qt::NoModifier && lastLine) {
        const int before = textCursor().position();
        QPlainTextEdit::keyPressEvent(event);
        if (textCursor().position() == before || textCursor().atEnd()) offerAll();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
    const bool edits = !event->text().isEmpty() && event->text().at(0).isPrint();
    if (!edits && key != Qt::Key_Backspace) return;
    const QString text = toPlainText().trimmed();
    if (text.size() >= leastLetters)
        offer(text);
    else
        completer_->popup()->hide();
}

void PromptEditor::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) fit();
}

} // namespace steerdeck::widgets
