#pragma once

#include "widgets/compose/catalog.h"

#include <QAbstractScrollArea>
#include <QList>
#include <QRectF>

namespace steerdeck::widgets {

/// What a token's tint, and the line under it, tell.
enum class TokenColors {
    probability, // how likely the token was
    entropy,     // how open the choice was
    rank         // how many tokens were likelier
};

/// One token as it is shown.
struct TokenMark {
    QString text;            // as it stands in the text; line ends and lone spaces are given a sign
    QString description;     // a sentence, for the pointer, the keyboard and screen readers
    double probability = -1; // 0..1; negative: nothing is known about it
    double entropy = -1;     // bits, of what might have come; negative: not known
    int rank = 0;            // 1 = the likeliest; 0: not known
    bool steering = false;   // a steering row: shown as a chip of this category
    CategoryStyle category = {};
};

/// The tokens of an input or an answer, flowing like words. Where probabilities are known, a likely token stands plain
/// and an unlikely one on a deeper tint, and the line under it is as long as the token was likely; or tint and line
/// tell its entropy or its rank. One token is current: arrow keys, Home and End move it, the pointer and the keyboard
/// show its description, and screen readers read it.
class TokenText : public QAbstractScrollArea {
    Q_OBJECT
signals:
    /// A token was clicked, or Enter pressed on it.
    void activated(int index);

public:
    explicit TokenText(const QString& name, QWidget* parent = nullptr);

    void setTokens(const QList<TokenMark>& tokens);
    int count() const { return int(tokens_.size()); }
    const TokenMark& token(int index) const { return tokens_[index]; }
    int current() const { return current_; }
    void setCurrent(int index);
    /// In the viewport's coordinates.
    QRectF rectOf(int index) const;
    /// -1 where there is none.
    int tokenAt(const QPointF& point) const;

    /// Of so many whole lines.
    int heightOf(int lines) const;
    /// From now on it is as high as its lines need, up to so many.
    void fitUpTo(int lines);

    QSize sizeHint() const override { return QSize(160, 66); }
    QSize minimumSizeHint() const override { return QSize(40, 44); }

    void setColors(TokenColors colors);
    TokenColors colors() const { return colors_; }

    /// What the deepest tint stands for: an entropy of so many bits, or a token as unlikely as 2 to the minus so many.
    static constexpr double mostBits = 7;
    /// The first rank of each tint.
    static constexpr int bandBegins[] = {1, 2, 6, 21};
    /// What lies behind a token: the card's colour mixed with one hue, the deeper the less likely, the more open or the
    /// further down the list. The bare card's where that is not known.
    static QColor tint(const TokenMark& token, TokenColors colors, const QPalette& palette);
    /// How much of the line under a token is drawn, 0..1; negative where there is none.
    static double lineOf(const TokenMark& token, TokenColors colors);

protected:
    void paintEvent(QPaintEvent*) override;
    void resizeEvent(QResizeEvent*) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    void arrange();
    void tell();
    QString shown(const TokenMark& token) const;
    void paintToken(QPainter& painter, int index, const QRectF& rect) const;

    QString name_;
    TokenColors colors_ = TokenColors::probability;
    QList<TokenMark> tokens_;
    QList<QRectF> places_; // in the content's coordinates
    int current_ = -1, tall_ = 0;
    int most_ = 0; // lines that it grows to; 0: its height is others'
};

/// The tokens of an exact input, steering rows as chips in their category's colour. Without pieces (of an older run)
/// the words of `input`, whose rows stand in guillemets.
QList<TokenMark> inputMarks(const lab::AnswerStart& start, const Catalog& catalog);

/// An alternative to a token: "“fox” 0.21".
QString otherText(const lab::OutputPiece::Other& other);

/// The tokens of an answer with their probabilities.
QList<TokenMark> answerMarks(const lab::AnswerDone& done);

} // namespace steerdeck::widgets
