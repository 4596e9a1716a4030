#include "compose/answer_card.h"

#include "compose/badge.h"
#include "shared/glyphs.h"
#include "shared/pill_button.h"
#include "shared/theme.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QVBoxLayout>

namespace steerdeck::widgets {

namespace {

constexpr int leastText = 66; // three lines

/// Asks for three lines and takes what is left: the card's height must not follow the text.
class AnswerText : public QPlainTextEdit {
public:
    using QPlainTextEdit::QPlainTextEdit;
    QSize sizeHint() const override { return QSize(160, leastText); }
    QSize minimumSizeHint() const override { return QSize(40, leastText); }
};

QPlainTextEdit* readOnlyText(QWidget* parent)
{
    auto* text = new AnswerText(parent);
    text->setReadOnly(true);
    text->setUndoRedoEnabled(false);
    text->setFrameShape(QFrame::NoFrame);
    text->setTabChangesFocus(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->document()->setDocumentMargin(0);
    text->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    text->viewport()->setAutoFillBackground(false);
    return text;
}

} // namespace

AnswerCard::AnswerCard(const QString& title, QWidget* parent)
    : QFrame(parent), title_(title), text_(readOnlyText(this)), inputView_(readOnlyText(this)),
      badgeRow_(new BadgeRow(this)), speed_(mutedLabel(QString(), this)),
      showInput_(new PillButton(glyphIcon(Glyph::input), tr("Show the exact input"), this)),
      copy_(new PillButton(glyphIcon(Glyph::copy), tr("Copy the answer"), this))
{
    text_->setAccessibleName(tr("Answer: %1").arg(title));
    text_->setPlaceholderText(tr("Waiting …"));
    text_->installEventFilter(this);
    QFont mono = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    mono.setPointSizeF(font().pointSizeF() * 0.85);
    inputView_->setFont(mono);
    inputView_->setAccessibleName(tr("Exact input: %1").arg(title));
    inputView_->setFixedHeight(88);
    inputView_->hide();
    badgeRow_->hide();
    showInput_->setCheckable(true);
    for (PillButton* button : {showInput_, copy_}) button->setFixedSize(24, 24);

    auto* footer = new QHBoxLayout;
    footer->setSpacing(2);
    footer->addWidget(speed_, 1);
    footer->addWidget(showInput_);
    footer->addWidget(copy_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, grid, 6);
    column->setSpacing(6);
    column->addWidget(text_, 1);
    column->addWidget(inputView_);
    column->addWidget(badgeRow_);
    column->addLayout(footer);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // columns are equally wide
    setMinimumWidth(150);
    setAccessibleName(title);

    connect(showInput_, &QPushButton::toggled, inputView_, &QWidget::setVisible);
    connect(copy_, &QPushButton::clicked, this, &AnswerCard::copy);
    for (QPlainTextEdit* view : {text_, inputView_}) {
        view->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(view, &QWidget::customContextMenuRequested, this,
                [this, view](const QPoint& at) { menu(view->mapToGlobal(at)); });
    }
}

void AnswerCard::start(const lab::AnswerStart& start)
{
    input_ = QString::fromStdString(start.input);
    inputView_->setPlainText(input_);
    showInput_->setEnabled(!input_.isEmpty());
    showInput_->setToolTip(input_.isEmpty() ? tr("Show the exact input") : tr("Exact input:\n%1").arg(input_));
}

void AnswerCard::append(const QString& text)
{
    QScrollBar* bar = text_->verticalScrollBar();
    const bool follows = bar->value() == bar->maximum();
    QTextCursor cursor(text_->document());
    cursor.movePosition(QTextCursor::End);
    cursor.insertText(text);
    if (follows) bar->setValue(bar->maximum());
}

void AnswerCard::finish(const lab::AnswerDone& done)
{
    finished_ = true;
    const QString whole = QString::fromStdString(done.text);
    if (text_->toPlainText() != whole) text_->setPlainText(whole);
    text_->setPlaceholderText(tr("The answer is empty."));
    badgeRow_->add(done.badges);
    badgeRow_->setVisible(!done.badges.empty());
    QString speed = tr("%n tokens", nullptr, done.tokens);
    if (done.seconds > 0)
        speed = tr("%1 · %2/s", "42 tokens · 310 per second")
                    .arg(speed, locale().toString(done.tokens / done.seconds, 'f', 0));
    if (done.truncated) speed = tr("%1 · cut off").arg(speed);
    speed_->setText(speed);
    QString tip = tr("%1 tokens in %2 s").arg(done.tokens).arg(locale().toString(done.seconds, 'f', 2));
    if (done.truncated) tip += QLatin1Char('\n') + tr("The answer ran into the limit of new tokens.");
    speed_->setToolTip(tip);
}

void AnswerCard::interrupt(const QString& why)
{
    finished_ = true;
    text_->setPlaceholderText(QString());
    speed_->setText(why);
}

QString AnswerCard::text() const { return text_->toPlainText(); }

void AnswerCard::copy() const { QGuiApplication::clipboard()->setText(text()); }

QSize AnswerCard::sizeHint() const { return QSize(220, QFrame::sizeHint().height()); }

void AnswerCard::menu(const QPoint& at)
{
    auto* popup = new QMenu(this);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->addAction(tr("Copy the answer"), this, &AnswerCard::copy);
    if (text_->textCursor().hasSelection()) popup->addAction(tr("Copy the selection"), text_, &QPlainTextEdit::copy);
    if (!input_.isEmpty())
        popup->addAction(tr("Copy the exact input"), this, [this] { QGuiApplication::clipboard()->setText(input_); });
    popup->addAction(tr("Select all"), text_, &QPlainTextEdit::selectAll);
    popup->popup(at);
}

bool AnswerCard::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) update(); // the ring
    // Copy without a selection copies the whole answer.
    if (watched == text_ && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy) && !text_->textCursor().hasSelection()) {
        copy();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void AnswerCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintCard(painter, rect(), palette(), text_->hasFocus());
}

} // namespace steerdeck::widgets
