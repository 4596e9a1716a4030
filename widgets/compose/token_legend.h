#pragma once

#include "widgets/compose/token_text.h"

#include <QWidget>

class QComboBox;

namespace steerdeck::widgets {

/// What the tints of the tokens mean: a bar from the plain to the deepest with its numbers, or a swatch for each range
/// of ranks. Under the tints stand the lines that say the same by their length.
class TokenScale : public QWidget {
    Q_OBJECT
public:
    explicit TokenScale(QWidget* parent = nullptr);

    void setColors(TokenColors colors);
    TokenColors colors() const { return colors_; }
    /// The numbers, or ranges, from the plain tint to the deepest.
    QStringList labels() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override;
    void changeEvent(QEvent* event) override;

private:
    void describe();
    TokenColors colors_ = TokenColors::probability;
};

/// What tokens are coloured by, to choose, with the scale of it:
///
///     Colour by [Probability v]  1 [=====----.....] 0.01
class TokenLegend : public QWidget {
    Q_OBJECT
public:
    explicit TokenLegend(QWidget* parent = nullptr);

    TokenColors colors() const;
    void setColors(TokenColors colors);
    QComboBox* choice() const { return choice_; }
    TokenScale* scale() const { return scale_; }

signals:
    void changed(steerdeck::widgets::TokenColors colors);

private:
    QComboBox* choice_;
    TokenScale* scale_;
};

} // namespace steerdeck::widgets
