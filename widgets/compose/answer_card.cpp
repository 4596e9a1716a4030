#include "widgets/compose/answer_card.h"

#include "widgets/compose/badge.h"
#include "widgets/compose/token_text.h"
#include "widgets/shared/elided_label.h"
#include "widgets/shared/glyphs.h"
#include "widgets/shared/pill_button.h"
#include "widgets/shared/theme.h"
#include "widgets/shared/worded.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace steerdeck::widgets {

namespace {
constexpr int leastText = 66; // three lines
constexpr int mostLines = 12; // that a card grows to; further ones scroll
constexpr int mostInputLines = 8;
constexpr int buttonSide = 24, leastSpeed = 110; // pixels
constexpr double badgeShare = 0.6;               // of the text's letters, where these are large
} // namespace

/// Asks for three lines and takes what is left; fitted, it is as high as its lines.
class AnswerText : public QPlainTextEdit {
public:
    using QPlainTextEdit::QPlainTextEdit;

    void setFitted(bool fitted)
    {
        fitted_ = fitted;
        fit();
    }
    QSize sizeHint() const override { return QSize(160, tall()); }
    QSize minimumSizeHint() const override { return QSize(40, tall()); }

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        QPlainTextEdit::resizeEvent(event);
        if (event->size().width() != event->oldSize().width()) fit();
    }
    void changeEvent(QEvent* event) override
    {
        QPlainTextEdit::changeEvent(event);
        if (event->type() == QEvent::FontChange) fit();
    }

private:
    void fit()
    {
        const int before = whole_;
        whole_ = 0;
        if (fitted_) {
            double height = 2;
            for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
                height += blockBoundingRect(block).height();
            whole_ = int(std::ceil(height));
        }
        setMaximumHeight(fitted_ ? whole_ : QWIDGETSIZE_MAX);
        if (whole_ != before) updateGeometry();
    }
    int tall() const { return fitted_ ? std::min(whole_, mostLines * fontMetrics().lineSpacing()) : leastText; }

    bool fitted_ = false;
    int whole_ = 0; // height of all lines, while fitted
};

namespace {

/// A passed or failed sign that follows the palette.
class HoldSign : public QLabel {
public:
    using QLabel::QLabel;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const bool held = property("holds").toBool();
        paintGlyph(painter, rect(), held ? Glyph::check : Glyph::cross,
                   held ? passColor(palette()) : failColor(palette()));
    }
};

AnswerText* readOnlyText(QWidget* parent)
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
    : QFrame(parent), title_(title), column_(new QVBoxLayout(this)), text_(readOnlyText(this)),
      badgeRow_(new BadgeRow(this)), mark_(new HoldSign(this)), speed_(new ElidedLabel(QString(), this)),
      showTokens_(new PillButton(glyphIcon(Glyph::tokens), tr("Show the tokens and their probabilities (T)"), this)),
      showInput_(new PillButton(glyphIcon(Glyph::input), tr("Show the exact input (I)"), this)),
      pick_(new PillButton(glyphIcon(Glyph::compare), tr("Compare with another answer (C)"), this)),
      copy_(new PillButton(glyphIcon(Glyph::copy), tr("Copy…"), this))
{
    text_->setAccessibleName(tr("Answer: %1").arg(title));
    text_->setPlaceholderText(tr("Waiting …"));
    badgeRow_->hide();
    mark_->hide();
    mark_->setFixedSize(12, 12);
    for (PillButton* button : {showTokens_, showInput_, pick_}) button->setCheckable(true);
    showTokens_->setEnabled(false);
    for (PillButton* button : {showTokens_, showInput_, pick_, copy_}) button->setFixedSize(buttonSide, buttonSide);

    auto* footer = new QHBoxLayout;
    footer->setSpacing(2);
    footer->addWidget(mark_);
    footer->addSpacing(2);
    footer->addWidget(speed_, 1);
    for (PillButton* button : {showTokens_, showInput_, pick_, copy_}) footer->addWidget(button);
    column_->setContentsMargins(12, 10, grid, 6);
    column_->setSpacing(6);
    column_->addWidget(text_, 1);
    column_->addWidget(badgeRow_);
    column_->addStretch();
    column_->addLayout(footer);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // columns are equally wide
    setMinimumWidth(124);
    setAccessibleName(title);

    connect(showTokens_, &QPushButton::toggled, this, &AnswerCard::showTokens);
    connect(showTokens_, &QPushButton::toggled, this, &AnswerCard::tokensToggled);
    connect(showInput_, &QPushButton::toggled, this, &AnswerCard::showInput);
    connect(pick_, &QPushButton::toggled, this, &AnswerCard::pickToggled);
    connect(copy_, &QPushButton::clicked, this, [this] { menu(copy_->mapToGlobal(copy_->rect().bottomLeft())); });
    text_->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(text_, &QWidget::customContextMenuRequested, this,
            [this](const QPoint& at) { menu(text_->mapToGlobal(at)); });
    text_->installEventFilter(this);
}

void AnswerCard::start(const lab::AnswerStart& start, const Catalog& catalog)
{
    start_ = start;
    catalog_ = catalog;
    input_ = QString::fromStdString(start.input);
    if (inputTokens_) tellInput();
    showInput_->setEnabled(!input_.isEmpty());
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

void AnswerCard::appendThoughts(const QString& text)
{
    if (!thoughts_) {
        thoughtsFold_ = new PillButton(QString(), PillButton::Look::quiet, this);
        thoughtsFold_->setObjectName(QStringLiteral("thoughts"));
        thoughtsFold_->setCheckable(true);
        thoughtsFold_->setToolTip(tr("What the model thought before it answered; it is not checked"));
        thoughts_ = readOnlyText(this);
        thoughts_->setAccessibleName(tr("Thoughts: %1").arg(title_));
        applyLetters(thoughts_);
        thoughts_->hide();
        thoughts_->installEventFilter(this);
        const int at = column_->indexOf(tokens_ ? static_cast<QWidget*>(tokens_) : text_);
        column_->insertWidget(at, thoughts_, 1);
        column_->insertWidget(at, thoughtsFold_, 0, Qt::AlignLeft);
        thoughtsFold_->show(); // at once, not when the layout comes to it
        setTabOrder(thoughtsFold_, thoughts_);
        setTabOrder(thoughts_, text_);
        connect(thoughtsFold_, &QPushButton::toggled, this, &AnswerCard::showThoughts);
    }
    QTextCursor cursor(thoughts_->document());
    cursor.movePosition(QTextCursor::End);
    cursor.insertText(text);
    text_->setPlaceholderText(finished_ ? tr("The answer is empty.") : tr("Thinking …"));
    tellThoughts();
}

void AnswerCard::tellThoughts()
{
    const int words = int(thoughts().split(QRegularExpression(QStringLiteral("\\s+")), Qt::SkipEmptyParts).size());
    const QString sign = thoughtsFold_->isChecked() ? QStringLiteral("▾ ") : QStringLiteral("▸ ");
    const QString text = tr("Thoughts (%n words)", nullptr, words);
    if (thoughtsFold_->text() == sign + text) return;
    thoughtsFold_->setText(sign + text);
    thoughtsFold_->setAccessibleName(text);
}

void AnswerCard::showThoughts(bool shown)
{
    thoughts_->setVisible(shown);
    tellThoughts();
}

void AnswerCard::setThoughtsShown(bool shown)
{
    if (thoughtsFold_) thoughtsFold_->setChecked(shown);
}

QString AnswerCard::thoughts() const { return thoughts_ ? thoughts_->toPlainText() : QString(); }

void AnswerCard::finish(const lab::AnswerDone& done)
{
    if (!done.refused.empty()) return refuse(worded(done.refused));
    finished_ = true;
    done_ = done;
    const QString whole = QString::fromStdString(done.text);
    if (text_->toPlainText() != whole) text_->setPlainText(whole);
    if (const QString thoughts = QString::fromStdString(done.thoughts); thoughts != this->thoughts()) {
        if (thoughts_) thoughts_->clear();
        appendThoughts(thoughts);
    }
    text_->setPlaceholderText(tr("The answer is empty."));
    setBadges(done.badges);
    QString speed = tr("%n tokens", nullptr, done.tokens);
    if (done.seconds > 0)
        speed = tr("%1 · %2/s", "42 tokens · 310 per second")
                    .arg(speed, locale().toString(done.tokens / done.seconds, 'f', 0));
    if (done.truncated) speed = tr("%1 · cut off").arg(speed);
    speed_->setText(speed);
    QString tip = tr("%1 tokens in %2 s").arg(done.tokens).arg(locale().toString(done.seconds, 'f', 2));
    if (done.truncated) tip += QLatin1Char('\n') + tr("The answer ran into the limit of new tokens.");
    speed_->setToolTip(tip);
    showTokens_->setEnabled(!done.pieces.empty());
    if (tokens_) tokens_->setTokens(answerMarks(done_));
    if (showTokens_->isChecked()) showTokens(true);
    fitText();
}

void AnswerCard::fitText()
{
    const bool fitted = finished_ && !text().isEmpty() && !text_->isHidden();
    text_->setFitted(fitted);
    column_->setStretchFactor(text_, fitted ? 0 : 1);
    column_->setStretch(column_->indexOf(badgeRow_) + 1, fitted ? 1 : 0);
}

void AnswerCard::setBadges(const std::vector<lab::Badge>& badges)
{
    done_.badges = badges;
    badgeRow_->clear();
    badgeRow_->add(badges, done_.text, start_.deck);
    badgeRow_->setVisible(!badges.empty());
}

void AnswerCard::interrupt(const QString& why)
{
    finished_ = true;
    text_->setPlaceholderText(QString());
    speed_->setText(why);
    fitText();
}

void AnswerCard::refuse(const QString& why)
{
    finished_ = true;
    text_->setPlaceholderText(why);
    text_->setAccessibleDescription(why);
    for (PillButton* button : {showTokens_, showInput_, pick_, copy_}) button->hide();
    text_->setContextMenuPolicy(Qt::NoContextMenu);
}

void AnswerCard::setHolding(bool holds)
{
    mark_->setProperty("holds", holds);
    mark_->setToolTip(holds ? tr("The answer does all that was asked.")
                            : tr("The answer does not do all that was asked."));
    mark_->setAccessibleName(mark_->toolTip());
    mark_->show();
    mark_->update();
}

void AnswerCard::setOutdated(bool outdated)
{
    outdated_ = outdated;
    QPalette greyed;
    if (outdated) greyed.setColor(QPalette::Text, mutedText(palette()));
    text_->setPalette(greyed);
    text_->setToolTip(outdated ? tr("The answer to an earlier question or deck; Run renews it.") : QString());
}

void AnswerCard::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && outdated_) setOutdated(true); // in the other theme's grey
}

QString AnswerCard::text() const { return text_->toPlainText(); }

void AnswerCard::copy() const { QGuiApplication::clipboard()->setText(text()); }

void AnswerCard::applyLetters(QWidget* text) const
{
    QFont letters; // says nothing of its own: the card's
    if (letters_ > 0) letters.setPointSizeF(letters_);
    if (text == thoughts_) letters.setItalic(true);
    text->setFont(letters);
}

void AnswerCard::setLetters(double points)
{
    if (points == letters_) return;
    letters_ = points;
    for (QWidget* text : QList<QWidget*>{text_, thoughts_, tokens_})
        if (text) applyLetters(text);
    badgeRow_->setLetters(points * badgeShare);
}

void AnswerCard::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) labelButtons();
}

void AnswerCard::labelButtons()
{
    const std::pair<PillButton*, QString> buttons[] = {{showTokens_, tr("Tokens", "of an answer")},
                                                       {showInput_, tr("Input")},
                                                       {pick_, tr("Compare", "an answer with another")},
                                                       {copy_, tr("Copy", "an answer")}};
    int wide = leastSpeed;
    for (const auto& [button, label] : buttons) {
        button->setText(label);
        wide += button->sizeHint().width();
    }
    const bool named = wide <= contentsRect().width() - column_->contentsMargins().left();
    for (const auto& [button, label] : buttons) {
        if (!named) button->setText(QString());
        button->setFixedSize(named ? button->sizeHint().width() : buttonSide, buttonSide);
    }
}

QSize AnswerCard::sizeHint() const { return QSize(220, QFrame::sizeHint().height()); }

// ---- other views
// ---------------------------------------------------------------------------------------------------

void AnswerCard::setTokensShown(bool shown) { showTokens_->setChecked(shown); }
void AnswerCard::setInputShown(bool shown) { showInput_->setChecked(shown); }

void AnswerCard::setTokenColors(TokenColors colors)
{
    tokenColors_ = colors;
    if (tokens_) tokens_->setColors(colors);
}

bool AnswerCard::isPicked() const { return pick_->isChecked(); }
void AnswerCard::setPicked(bool picked) { pick_->setChecked(picked); }

void AnswerCard::showTokens(bool shown)
{
    const bool tokens = shown && !done_.pieces.empty();
    if (tokens && !tokens_) {
        tokens_ = new TokenText(tr("Tokens of the answer: %1").arg(title_), this);
        tokens_->installEventFilter(this);
        applyLetters(tokens_);
        tokens_->setColors(tokenColors_);
        tokens_->setTokens(answerMarks(done_));
        connect(tokens_, &TokenText::activated, this, &AnswerCard::offerOthers);
        column_->insertWidget(column_->indexOf(text_), tokens_, 1);
        setTabOrder(text_, tokens_);
    }
    const bool focused = text_->hasFocus() || (tokens_ && tokens_->hasFocus());
    if (tokens_) tokens_->setVisible(tokens);
    text_->setVisible(!tokens);
    fitText();
    if (focused) (tokens ? static_cast<QWidget*>(tokens_) : text_)->setFocus(Qt::TabFocusReason);
}

void AnswerCard::offerOthers(int token)
{
    const auto& others = done_.pieces[std::size_t(token)].others;
    auto* popup = new QMenu(this);
    popup->setObjectName(QStringLiteral("others"));
    popup->setAttribute(Qt::WA_DeleteOnClose);
    for (int i = 0; i < int(others.size()); ++i)
        if (others[std::size_t(i)].id >= 0) // of a history of before it is not known
            popup->addAction(otherText(others[std::size_t(i)]), this,
                             [this, token, i] { emit branchRequested(token, i); });
    if (popup->isEmpty()) return delete popup;
    auto* title = new QAction(tr("Go on from here with"), popup);
    title->setEnabled(false);
    popup->insertAction(popup->actions().first(), title);
    QToolTip::hideText(); // the menu says the same
    popup->popup(tokens_->viewport()->mapToGlobal(tokens_->rectOf(token).toRect().bottomLeft()));
}

void AnswerCard::showInput(bool shown)
{
    if (shown && !inputTokens_) {
        inputTokens_ = new TokenText(tr("Exact input: %1").arg(title_), this);
        inputTokens_->installEventFilter(this);
        QFont small = font();
        small.setPointSizeF(small.pointSizeF() * 0.9);
        inputTokens_->setFont(small);
        inputLength_ = mutedLabel(QString(), this);
        tellInput();
        column_->insertWidget(0, inputLength_);
        column_->insertWidget(1, inputTokens_);
        inputTokens_->fitUpTo(mostInputLines);
        setTabOrder(inputTokens_, text_);
    }
    if (inputTokens_) inputTokens_->setVisible(shown);
    if (inputLength_) inputLength_->setVisible(shown && !start_.pieces.empty());
}

void AnswerCard::tellInput()
{
    inputTokens_->setTokens(inputMarks(start_, catalog_));
    inputLength_->setText(tr("%n places", "of an exact input", int(start_.pieces.size())));
}

void AnswerCard::fillMenu(QMenu* popup)
{
    popup->addAction(tr("Copy the answer"), QKeySequence::Copy, this, &AnswerCard::copy);
    if (text_->textCursor().hasSelection()) popup->addAction(tr("Copy the selection"), text_, &QPlainTextEdit::copy);
    if (finished_ && !text().isEmpty())
        popup->addAction(tr("Go on from this answer"), this, &AnswerCard::goOnRequested)
            ->setObjectName(QStringLiteral("goOn"));
    popup->addAction(tr("Copy with prompt and checks"), this, [this] { emit copyRequested(CopyAs::text); });
    popup->addAction(tr("Copy as Markdown"), this, [this] { emit copyRequested(CopyAs::markdown); });
    popup->addAction(tr("Copy the command line that gives this answer"), this,
                     [this] { emit copyRequested(CopyAs::command); });
    if (!done_.pieces.empty())
        popup->addAction(tr("Save token probabilities…"), this, &AnswerCard::probabilitiesRequested)
            ->setObjectName(QStringLiteral("saveProbabilities"));
    if (thoughts_)
        popup->addAction(tr("Copy the thoughts"), this, [this] { QGuiApplication::clipboard()->setText(thoughts()); });
    if (!input_.isEmpty())
        popup->addAction(tr("Copy the exact input"), this, [this] { QGuiApplication::clipboard()->setText(input_); });
    popup->addSeparator();
    for (PillButton* button : {showTokens_, showInput_, pick_}) {
        QAction* action = popup->addAction(button->accessibleName(), button, [button] { button->toggle(); });
        action->setCheckable(true);
        action->setChecked(button->isChecked());
        action->setEnabled(button->isEnabled());
    }
    popup->addAction(tr("Select all"), text_, &QPlainTextEdit::selectAll);
}

void AnswerCard::menu(const QPoint& at)
{
    auto* popup = new QMenu(this);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(popup);
    popup->popup(at);
}

bool AnswerCard::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) update(); // the ring
    if (event->type() != QEvent::KeyPress) return QFrame::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    // Copy without a selection copies the whole answer.
    if (key->matches(QKeySequence::Copy) && (watched != text_ || !text_->textCursor().hasSelection())) {
        copy();
        return true;
    }
    if (key->modifiers() != Qt::NoModifier) return QFrame::eventFilter(watched, event);
    for (const auto& [letter, button] :
         {std::pair(Qt::Key_T, showTokens_), std::pair(Qt::Key_I, showInput_), std::pair(Qt::Key_C, pick_)}) {
        if (key->key() != letter || !button->isEnabled() || button->isHidden()) continue;
        button->toggle();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void AnswerCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool focused = text_->hasFocus() || (tokens_ && tokens_->hasFocus());
    paintCard(painter, rect(), palette(), focused || isPicked());
}

} // namespace steerdeck::widgets
