#include "widgets/compose/token_legend.h"

#include "widgets/shared/flow_layout.h"
#include "widgets/shared/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPainter>

#include <cmath>

namespace steerdeck::widgets {

namespace {

constexpr int bar = 96, gap = 5, lineTall = 2; // pixels: of the bar; between it and its words; of a token's line

/// A token such as stands at `share` of the scale of probability or entropy, 0 the plain end.
TokenMark markAt(TokenColors colors, double share)
{
    TokenMark mark;
    mark.probability = std::exp2(-share * TokenText::mostBits);
    if (colors == TokenColors::entropy) mark.entropy = share * TokenText::mostBits;
    return mark;
}

TokenMark markOfBand(int band)
{
    TokenMark mark;
    mark.rank = TokenText::bandBegins[band];
    return mark;
}

} // namespace

TokenScale::TokenScale(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    describe();
}

void TokenScale::setColors(TokenColors colors)
{
    colors_ = colors;
    describe();
    updateGeometry();
    update();
}

QStringList TokenScale::labels() const
{
    const QLocale locale;
    switch (colors_) {
    case TokenColors::probability:
        return {locale.toString(1), locale.toString(std::exp2(-TokenText::mostBits), 'g', 1)};
    case TokenColors::entropy:
        return {tr("%1 bits").arg(locale.toString(0)),
                tr("%1 bits and more").arg(locale.toString(int(TokenText::mostBits)))};
    case TokenColors::rank:
        break;
    }
    return {tr("likeliest"), tr("%1 to %2", "ranks").arg(2).arg(5), tr("%1 to %2", "ranks").arg(6).arg(20),
            tr("beyond", "a rank of 20")};
}

void TokenScale::describe()
{
    const QStringList words = labels();
    if (colors_ == TokenColors::rank)
        setToolTip(
            tr("How many tokens of the vocabulary the model held likelier, plus one: %1. The deeper the tint, and "
               "the shorter the line under it, the further down the list a token stood.")
                .arg(words.join(tr(", "))));
    else if (colors_ == TokenColors::entropy)
        setToolTip(
            tr("How open the choice was: the entropy of the model's distribution at temperature 1, from %1 (only "
               "one token could come) to %2. The deeper the tint, and the longer the line under it, the more open.")
                .arg(words[0], words[1]));
    else
        setToolTip(tr("The probability that the model gave the token at temperature 1, from %1 to %2. The deeper the "
                      "tint, and the shorter the line under it, the less likely the token was.")
                       .arg(words[0], words[1]));
    setAccessibleName(tr("What the tokens' colours mean"));
    setAccessibleDescription(toolTip());
}

QSize TokenScale::sizeHint() const
{
    int wide = 0;
    const QStringList words = labels();
    for (const QString& word : words) wide += fontMetrics().horizontalAdvance(word) + gap;
    wide += colors_ == TokenColors::rank ? int(words.size()) * (2 * gap) : bar + gap;
    return {wide, fontMetrics().height() + 6};
}

void TokenScale::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QPalette& p = palette();
    const QStringList words = labels();
    const bool left = layoutDirection() == Qt::LeftToRight;
    double x = 0;
    // From the reading side; a rectangle as it is shown.
    const auto take = [&](double wide) {
        const QRectF rect(left ? x : width() - x - wide, 1, wide, height() - 2);
        x += wide;
        return rect;
    };
    const auto line = [&](const QRectF& rect, const TokenMark& mark, const QColor& fill) {
        QRectF track(rect.left(), rect.bottom() - lineTall, rect.width(), lineTall);
        const double part = track.width() * TokenText::lineOf(mark, colors_);
        painter.fillRect(left ? QRectF(track.left(), track.top(), part, lineTall)
                              : QRectF(track.right() - part, track.top(), part, lineTall),
                         withContrast(mutedText(p), fill, 3));
    };
    if (colors_ == TokenColors::rank) {
        for (int band = 0; band < int(words.size()); ++band) {
            const TokenMark mark = markOfBand(band);
            const QColor fill = TokenText::tint(mark, colors_, p);
            const QRectF swatch = take(fontMetrics().horizontalAdvance(words[band]) + 2 * gap);
            painter.fillRect(swatch, fill);
            line(swatch, mark, fill);
            painter.setPen(withContrast(p.color(QPalette::Text), fill));
            painter.drawText(swatch, Qt::AlignCenter, words[band]);
            take(gap);
        }
        return;
    }
    const auto word = [&](const QString& text) {
        painter.setPen(mutedText(p));
        painter.drawText(take(fontMetrics().horizontalAdvance(text) + 1), Qt::AlignCenter, text);
    };
    word(words[0]);
    take(gap);
    const QRectF whole = take(bar);
    constexpr int steps = 16, lines = 4;
    const auto part = [&](int i, int of) {
        const double wide = whole.width() / of;
        return QRectF(left ? whole.left() + i * wide : whole.right() - (i + 1) * wide, whole.top(), wide,
                      whole.height());
    };
    for (int i = 0; i < steps; ++i)
        painter.fillRect(part(i, steps), TokenText::tint(markAt(colors_, (i + 0.5) / steps), colors_, p));
    for (int i = 0; i < lines; ++i) {
        const TokenMark mark = markAt(colors_, (i + 0.5) / lines);
        line(part(i, lines).adjusted(1, 0, -1, -1), mark, TokenText::tint(mark, colors_, p));
    }
    painter.setPen(mutedText(p));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(whole.adjusted(0, 0, -1, -1));
    take(gap);
    word(words[1]);
}

void TokenScale::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) updateGeometry();
}

TokenLegend::TokenLegend(QWidget* parent) : QWidget(parent), choice_(new QComboBox(this)), scale_(new TokenScale(this))
{
    choice_->setObjectName(QStringLiteral("tokenColors"));
    choice_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    choice_->addItem(tr("Probability"), int(TokenColors::probability));
    choice_->addItem(tr("Entropy"), int(TokenColors::entropy));
    choice_->addItem(tr("Rank"), int(TokenColors::rank));
    auto* label = new QLabel(tr("Colour by"), this);
    label->setBuddy(choice_);
    choice_->setAccessibleName(tr("What the tokens of the answers are coloured by"));
    choice_->setToolTip(tr("Probability: how likely the token was. Entropy: how open the choice was. Rank: how many "
                           "tokens were likelier. A token's own numbers stand in its tip."));
    auto* row = new FlowLayout(this, grid);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(label);
    row->addWidget(choice_);
    row->addWidget(scale_);
    connect(choice_, &QComboBox::currentIndexChanged, this, [this] {
        scale_->setColors(colors());
        emit changed(colors());
    });
}

TokenColors TokenLegend::colors() const { return TokenColors(choice_->currentData().toInt()); }

void TokenLegend::setColors(TokenColors colors) { choice_->setCurrentIndex(choice_->findData(int(colors))); }

} // namespace steerdeck::widgets
