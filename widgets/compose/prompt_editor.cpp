#include "widgets/compose/prompt_editor.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QStringListModel>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>
#include <QUndoStack>

#include <algorithm>
#include <utility>

namespace steerdeck::widgets {

namespace {
constexpr int leastLines = 2, mostLines = 4;
constexpr int leastLetters = 2; // before suggestions come by themselves

/// Where two texts differ: so many letters at their start and at their end are the same.
struct Difference {
    qsizetype start = 0, end = 0;
    Difference(const QString& a, const QString& b)
    {
        const qsizetype shorter = std::min(a.size(), b.size());
        while (start < shorter && a[start] == b[start]) ++start;
        if (start > 0 && a[start - 1].isHighSurrogate()) --start; // no letter is cut in two
        while (end < shorter - start && a[a.size() - 1 - end] == b[b.size() - 1 - end]) ++end;
        if (end > 0 && a[a.size() - end].isLowSurrogate()) --end;
    }
};
} // namespace

/// Undo by value: the text before and after. What was put there meanwhile by other means comes back on redo.
class PromptEdit : public QUndoCommand {
public:
    PromptEdit(PromptEditor* editor, QString before, QString after, const QString& text, int mergeId)
        : QUndoCommand(text), editor_(editor), before_(std::move(before)), after_(std::move(after)), mergeId_(mergeId)
    {
    }
    void redo() override { show(after_); }
    void undo() override
    {
        after_ = editor_->toPlainText();
        show(before_);
    }
    int id() const override { return mergeId_; }
    bool mergeWith(const QUndoCommand* other) override
    {
        after_ = static_cast<const PromptEdit*>(other)->after_;
        setObsolete(before_ == after_);
        return true;
    }

private:
    void show(const QString& text)
    {
        const QScopedValueRollback<bool> quiet(editor_->quiet_, true);
        editor_->apply(text);
    }
    PromptEditor* editor_;
    QString before_, after_;
    int mergeId_;
};

PromptEditor::PromptEditor(QWidget* parent, QUndoStack* undo)
    : QPlainTextEdit(parent), suggestions_(new QStringListModel(this)), completer_(new QCompleter(suggestions_, this)),
      undo_(undo)
{
    setUndoRedoEnabled(false); // one undo for the whole bench: the stack's
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
    connect(completer_, qOverload<const QString&>(&QCompleter::activated), this,
            [this](const QString& question) { replaceText(question, tr("Take a suggested question")); });
    connect(this, &QPlainTextEdit::textChanged, this, &PromptEditor::fit);
    connect(this, &QPlainTextEdit::textChanged, this, &PromptEditor::record);
    document()->setDocumentMargin(6);
    fit();
}

void PromptEditor::setSuggestions(const QStringList& suggestions) { suggestions_->setStringList(suggestions); }
QStringList PromptEditor::suggestions() const { return suggestions_->stringList(); }

void PromptEditor::replaceText(const QString& text, const QString& what)
{
    ++gesture_;
    {
        const QScopedValueRollback<QString> named(what_, what);
        apply(text);
    }
    ++gesture_;
    moveCursor(QTextCursor::End);
}

void PromptEditor::setText(const QString& text)
{
    {
        const QScopedValueRollback<bool> quiet(quiet_, true);
        apply(text);
    }
    ++gesture_;
    moveCursor(QTextCursor::End);
}

void PromptEditor::apply(const QString& text)
{
    const QString now = toPlainText();
    if (now == text) return;
    const Difference difference(now, text);
    QTextCursor cursor(document());
    cursor.setPosition(int(difference.start));
    cursor.setPosition(int(now.size() - difference.end), QTextCursor::KeepAnchor);
    cursor.insertText(text.mid(difference.start, text.size() - difference.start - difference.end));
    setTextCursor(cursor);
}

void PromptEditor::record()
{
    const QString now = toPlainText();
    if (now == known_) return;
    const QString before = std::exchange(known_, now);
    if (!undo_ || quiet_) return;
    const Difference difference(before, now);
    const qsizetype removed = before.size() - difference.start - difference.end;
    const qsizetype added = now.size() - difference.start - difference.end;
    // Typing goes on as one entry until a word begins, the cursor goes elsewhere, or writing turns into deleting.
    const bool inserts = removed == 0;
    const bool onwards =
        inserts == lastInserted_ && (difference.start == lastEnd_ || difference.start + removed == lastEnd_);
    const bool word =
        inserts && difference.start > 0 && now[difference.start - 1].isSpace() && !now[difference.start].isSpace();
    if (!onwards || word) ++gesture_;
    lastInserted_ = inserts;
    lastEnd_ = int(difference.start + added);
    // Entries of the deck have ids from 1 on.
    undo_->push(new PromptEdit(this, before, now, what_.isEmpty() ? tr("Change the prompt") : what_, -2 - gesture_));
}

bool PromptEditor::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore(); // they are the bench's
            return false;
        }
    }
    return QPlainTextEdit::event(event);
}

void PromptEditor::focusOutEvent(QFocusEvent* event)
{
    ++gesture_;
    QPlainTextEdit::focusOutEvent(event);
}

void PromptEditor::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu* menu = createStandardContextMenu(event->pos());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    // The text's own undo does nothing here; the bench's stands in its place.
    for (QAction* action : menu->actions())
        if (action->objectName() == QLatin1String("edit-undo") || action->objectName() == QLatin1String("edit-redo"))
            menu->removeAction(action);
    if (undo_) {
        QAction* first = menu->actions().value(0);
        menu->insertAction(first, undo_->createUndoAction(menu));
        menu->insertAction(first, undo_->createRedoAction(menu));
    }
    menu->popup(event->globalPos());
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
