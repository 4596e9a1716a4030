#include "widgets/manual/manual_view.h"

#include "widgets/shared/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextTable>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace steerdeck::widgets {

namespace {

QString nameOf(const QUrl& url) { return url.fileName().section('.', 0, 0); }

} // namespace

ManualView::ManualView(const QString& folder, QWidget* parent)
    : QWidget(parent), folder_(folder), pages_(readManual(folder)), field_(new QLineEdit), list_(new QListWidget),
      found_(mutedLabel({})), browser_(new QTextBrowser), back_(new QToolButton), forward_(new QToolButton)
{
    field_->setPlaceholderText(tr("Search the manual"));
    field_->setAccessibleName(tr("Search the manual"));
    field_->setClearButtonEnabled(true);
    field_->installEventFilter(this);
    list_->setAccessibleName(tr("Pages"));
    list_->setWordWrap(true);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    browser_->setAccessibleName(tr("Manual"));
    browser_->setOpenExternalLinks(true);
    browser_->document()->setDocumentMargin(gutter);
    browser_->setFrameShape(QFrame::NoFrame);

    const auto go = [this](QToolButton* button, Qt::ArrowType arrow, const QString& text, Qt::Key key) {
        button->setArrowType(arrow);
        button->setAutoRaise(true);
        button->setEnabled(false);
        button->setAccessibleName(text);
        button->setShortcut(QKeySequence(Qt::ALT | key));
        button->setToolTip(QStringLiteral("%1 (%2)").arg(text, button->shortcut().toString(QKeySequence::NativeText)));
    };
    go(back_, Qt::LeftArrow, tr("Back"), Qt::Key_Left);
    go(forward_, Qt::RightArrow, tr("Forward"), Qt::Key_Right);

    auto* side = new QWidget;
    auto* left = new QVBoxLayout(side);
    left->setContentsMargins(0, 0, 0, 0);
    left->addWidget(field_);
    left->addWidget(found_);
    left->addWidget(list_);
    auto* reading = new QWidget;
    auto* right = new QVBoxLayout(reading);
    right->setContentsMargins(0, 0, 0, 0);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(back_);
    buttons->addWidget(forward_);
    buttons->addStretch();
    right->addLayout(buttons);
    right->addWidget(browser_);
    auto* parts = new QSplitter;
    parts->addWidget(side);
    parts->addWidget(reading);
    parts->setStretchFactor(1, 1);
    parts->setChildrenCollapsible(false);
    parts->setSizes({240, 660});
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(gutter, gutter, gutter, gutter);
    all->addWidget(parts);

    connect(field_, &QLineEdit::textChanged, this, &ManualView::fill);
    connect(list_, &QListWidget::currentRowChanged, this, &ManualView::choose);
    connect(list_, &QListWidget::itemClicked, this, [this] { choose(list_->currentRow()); });
    connect(browser_, &QTextBrowser::sourceChanged, this, &ManualView::arrive);
    connect(back_, &QToolButton::clicked, browser_, &QTextBrowser::backward);
    connect(forward_, &QToolButton::clicked, browser_, &QTextBrowser::forward);
    connect(browser_, &QTextBrowser::backwardAvailable, back_, &QWidget::setEnabled);
    connect(browser_, &QTextBrowser::forwardAvailable, forward_, &QWidget::setEnabled);
    auto* find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, field_, [this] {
        field_->setFocus();
        field_->selectAll();
    });
    fill();
    showPage(QStringLiteral("index"));
}

void ManualView::showPage(const QString& name)
{
    const bool known = std::any_of(pages_.cbegin(), pages_.cend(), [&](const auto& page) { return page.name == name; });
    const QString path = QStringLiteral("%1/%2.md").arg(folder_, known ? name : QStringLiteral("index"));
    browser_->setSource(path.startsWith(':') ? QUrl(QStringLiteral("qrc") + path) : QUrl::fromLocalFile(path),
                        QTextDocument::MarkdownResource);
}

QString ManualView::page() const { return nameOf(browser_->source()); }

/// The list: all pages, or the sections that hold what is searched for.
void ManualView::fill()
{
    const QSignalBlocker quiet(list_);
    const bool searching = !searchWords(field_->text()).isEmpty();
    hits_ = searchManual(pages_, field_->text());
    list_->clear();
    if (searching)
        for (const ManualHit& hit : std::as_const(hits_))
            list_->addItem(QStringLiteral("%1\n%2").arg(hit.heading, hit.excerpt));
    else
        for (const ManualPage& page : std::as_const(pages_)) list_->addItem(page.title);
    list_->setAccessibleName(searching ? tr("Sections found") : tr("Pages"));
    found_->setText(hits_.isEmpty() ? tr("Nothing found. Try fewer letters, or another word.")
                                    : tr("%n section(s)", nullptr, int(hits_.size())));
    found_->setWordWrap(true);
    found_->setVisible(searching);
    if (!searching) arrive(browser_->source());
    mark();
}

void ManualView::choose(int row)
{
    if (row < 0) return;
    if (hits_.isEmpty()) {
        if (row < pages_.size() && pages_[row].name != page()) showPage(pages_[row].name);
        return;
    }
    const ManualHit hit = hits_.value(row);
    if (hit.page != page()) showPage(hit.page);
    QTextCursor cursor(browser_->document());
    cursor.setPosition(std::min(hit.position, browser_->document()->characterCount() - 1));
    browser_->setTextCursor(cursor);
    // A third of the page above it.
    browser_->verticalScrollBar()->setValue(browser_->verticalScrollBar()->value() + browser_->cursorRect().top() -
                                            browser_->viewport()->height() / 3);
    mark();
}

/// A page was loaded: by the list, a link, or going back.
void ManualView::arrive(const QUrl& url)
{
    // Markdown knows no widths and rules of tables.
    for (QTextFrame* frame : browser_->document()->rootFrame()->childFrames())
        if (auto* table = qobject_cast<QTextTable*>(frame)) {
            QTextTableFormat format = table->format();
            format.setBorder(1);
            format.setBorderCollapse(true);
            format.setBorderBrush(borderColor(palette()));
            format.setCellPadding(grid / 2);
            format.setCellSpacing(0);
            table->setFormat(format);
        }
    if (url.hasFragment()) {
        QTextCursor cursor(browser_->document());
        cursor.setPosition(std::max(0, sectionPosition(*browser_->document(), url.fragment())));
        browser_->setTextCursor(cursor);
        browser_->verticalScrollBar()->setValue(browser_->verticalScrollBar()->value() + browser_->cursorRect().top());
    }
    if (hits_.isEmpty() && searchWords(field_->text()).isEmpty()) {
        const QSignalBlocker quiet(list_);
        for (int row = 0; row < pages_.size(); ++row) // while it is told, source() may still be the page before
            if (pages_[row].name == nameOf(url)) list_->setCurrentRow(row);
    }
    mark();
}

/// Every word searched for is marked on the page.
void ManualView::mark()
{
    QList<QTextEdit::ExtraSelection> marks;
    const QStringList words = searchWords(field_->text());
    for (QTextBlock block = browser_->document()->begin(); !words.isEmpty() && block.isValid(); block = block.next()) {
        const QString text = folded(block.text());
        for (const QString& word : words)
            for (int at = int(text.indexOf(word)); at >= 0; at = int(text.indexOf(word, at + word.size()))) {
                QTextEdit::ExtraSelection one;
                one.cursor = QTextCursor(block);
                one.cursor.setPosition(block.position() + at);
                one.cursor.setPosition(block.position() + at + int(word.size()), QTextCursor::KeepAnchor);
                one.format.setBackground(mixed(palette().color(QPalette::Base), accentColor(palette()), 0.25));
                marks << one;
            }
    }
    browser_->setExtraSelections(marks);
}

bool ManualView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == field_ && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape && !field_->text().isEmpty()) {
            field_->clear();
            return true;
        }
        const bool down = key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter;
        if ((down || key == Qt::Key_Up) && list_->count() > 0) {
            const int row = list_->currentRow() + (key == Qt::Key_Up ? -1 : 1);
            list_->setCurrentRow(std::clamp(row, 0, list_->count() - 1));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ManualView::changeEvent(QEvent* event)
{
    // Colours of links are part of the page.
    if (event->type() == QEvent::PaletteChange && !browser_->source().isEmpty()) {
        const int at = browser_->verticalScrollBar()->value();
        browser_->reload();
        arrive(browser_->source());
        browser_->verticalScrollBar()->setValue(at);
    }
    QWidget::changeEvent(event);
}

} // namespace steerdeck::widgets
