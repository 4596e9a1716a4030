#include "widgets/compose/comparison_pane.h"

#include "widgets/shared/elided_label.h"
#include "widgets/shared/glyphs.h"
#include "widgets/shared/pill_button.h"
#include "widgets/shared/theme.h"

#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QTextEdit>
#include <QVBoxLayout>

namespace steerdeck::widgets {

namespace {

using Kind = DifferencePiece::Kind;

QString html(const QString& text) { return text.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>")); }

/// The words are marked, the spaces after them are not.
QString marked(const QString& text, const QColor& tone, const QPalette& palette, const char* decoration)
{
    auto end = text.size();
    while (end > 0 && text[end - 1].isSpace()) --end;
    const QColor fill = mixed(cardColor(palette), tone, 0.22);
    return QStringLiteral("<span style=\"background-color:%1;text-decoration:%2\">%3</span>%4")
        .arg(fill.name(), QLatin1String(decoration), html(text.left(end)), html(text.mid(end)));
}

} // namespace

ComparisonPane::ComparisonPane(QWidget* parent) : QWidget(parent)
{
    summary_ = mutedLabel({}, this);
    summary_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    copy_ = new PillButton(glyphIcon(Glyph::copy), tr("Copy the comparison as text"), this);
    close_ = new PillButton(glyphIcon(Glyph::remove), tr("Close the comparison"), this);
    auto* head = new QHBoxLayout;
    head->addWidget(sectionLabel(tr("Comparison"), this));
    head->addSpacing(grid);
    head->addWidget(summary_, 1);
    head->addWidget(copy_);
    head->addWidget(close_);
    auto* sides = new QGridLayout;
    sides->setSpacing(grid / 2);
    sides->setHorizontalSpacing(grid);
    for (int i = 0; i < 2; ++i) {
        titles_[i] = sectionLabel({}, this);
        titles_[i]->setTextFormat(Qt::PlainText);
        wheres_[i] = new ElidedLabel({}, this);
        texts_[i] = new QTextEdit(this);
        texts_[i]->setReadOnly(true);
        texts_[i]->setTabChangesFocus(true);
        texts_[i]->setMinimumHeight(56);
        auto* line = new QHBoxLayout;
        line->setSpacing(grid);
        line->addWidget(titles_[i]);
        line->addWidget(wheres_[i], 1);
        sides->addLayout(line, 0, i);
        sides->addWidget(texts_[i], 1, i);
        sides->setColumnStretch(i, 1);
    }
    texts_[0]->setPlaceholderText(tr("Mark an answer."));
    texts_[1]->setPlaceholderText(tr("Mark a second answer: press C in it, or its button with the two arrows. It may "
                                     "be of another run."));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid / 2);
    column->addLayout(head);
    column->addLayout(sides, 1);
    connect(copy_, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(asText()); });
    connect(close_, &QPushButton::clicked, this, &ComparisonPane::closeRequested);
    refresh();
}

void ComparisonPane::setAnswers(const std::optional<PickedAnswer>& first, const std::optional<PickedAnswer>& second)
{
    answers_[0] = first;
    answers_[1] = second;
    refresh();
}

QString ComparisonPane::summary() const { return summary_->text(); }

QString ComparisonPane::asText() const
{
    QStringList lines;
    for (int i = 0; i < 2; ++i)
        if (answers_[i])
            lines << QStringLiteral("%1 %2 (%3)")
                         .arg(i == 0 ? QStringLiteral("---") : QStringLiteral("+++"), answers_[i]->title,
                              answers_[i]->where);
    lines << differenceAsText(pieces_);
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

void ComparisonPane::refresh()
{
    const bool both = answers_[0] && answers_[1];
    pieces_ = both ? differenceOf(answers_[0]->text, answers_[1]->text) : QList<DifferencePiece>();
    // Blue and orange stay apart for every kind of colour vision; the lines tell them apart without colour.
    const QColor tones[2] = {QColor(0xd9, 0x6b, 0x00), QColor(0x00, 0x72, 0xb2)};
    for (int i = 0; i < 2; ++i) {
        titles_[i]->setText(answers_[i] ? answers_[i]->title : QString());
        wheres_[i]->setText(answers_[i] ? answers_[i]->where : QString());
        texts_[i]->setAccessibleName(answers_[i] ? answers_[i]->title : tr("No answer is marked yet"));
        QString page;
        for (const DifferencePiece& piece : pieces_) {
            const QString& words = i == 0 ? piece.first : piece.second;
            page += piece.kind == Kind::same
                        ? html(words)
                        : marked(words, tones[i], palette(), i == 0 ? "line-through" : "underline");
        }
        if (!both && answers_[i]) page = html(answers_[i]->text);
        texts_[i]->setHtml(page.isEmpty() ? page
                                          : QStringLiteral("<p style=\"white-space:pre-wrap\">%1</p>").arg(page));
    }
    const int same = wordCount(pieces_, Kind::same), removed = wordCount(pieces_, Kind::removed),
              added = wordCount(pieces_, Kind::added);
    summary_->setText(!both ? QString()
                      : removed + added == 0 && pieces_.size() <= 1
                          ? tr("Both answers are the same.")
                          : tr("Words: %1 in both, %2 only in the first, %3 only in the second.")
                                .arg(locale().toString(same), locale().toString(removed), locale().toString(added)));
    summary_->setToolTip(summary_->text());
    copy_->setEnabled(both);
}

void ComparisonPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) refresh();
}

} // namespace steerdeck::widgets
