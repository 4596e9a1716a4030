#pragma once

#include "widgets/compose/catalog.h"

#include <QFrame>

class QLabel;
class QMenu;
class QPlainTextEdit;
class QVBoxLayout;

namespace steerdeck::widgets {

class AnswerText;
class BadgeRow;
class ElidedLabel;
class PillButton;
class TokenText;
enum class TokenColors;

/// What an answer may be copied as beside its bare text.
enum class CopyAs { text, markdown, command };

/// One answer:
///
///     +--------------------------------+
///     | 13 places                      |
///     | <s>user [german] <e> ...       |     the exact input, token by token, while asked for
///     | > Thoughts: 120 words          |     of a model that thinks first; unfolds
///     | Der Fuchs lebt im Wald. ...    |     streams, scrolls, can be selected; or its tokens with their
///     |                                |     probabilities
///     | (v) German  (x) 23 words, …    |     badges
///     |                                |
///     | v 42 tokens · 310/s [t][<>][=][c] |  speed; tokens; the exact input; compare; copy, by name where there is
///     room
///     +--------------------------------+
///
/// While an answer grows the card's height does not depend on its text, so that nothing is laid out anew. Then it is as
/// high as the text, up to a limit, and the badges stand right below it.
class AnswerCard : public QFrame {
    Q_OBJECT
public:
    explicit AnswerCard(const QString& title, QWidget* parent = nullptr);

    void start(const lab::AnswerStart& start, const Catalog& catalog = {});
    void append(const QString& text);
    /// More of what the model thinks before it answers.
    void appendThoughts(const QString& text);
    void finish(const lab::AnswerDone& done);
    /// In place of those that it was finished with.
    void setBadges(const std::vector<lab::Badge>& badges);
    const std::vector<lab::Badge>& badges() const { return done_.badges; }
    /// Ended before it was done; `why` is a word or two ("stopped").
    void interrupt(const QString& why);
    /// There is no answer, and `why` stands in its place.
    void refuse(const QString& why);

    bool isFinished() const { return finished_; }
    const QString& title() const { return title_; }
    QString text() const;
    QString thoughts() const;
    void setThoughtsShown(bool shown);
    QString input() const { return input_; }
    void copy() const;
    /// Tokens in place of the text, as soon as they are known.
    void setTokensShown(bool shown);
    void setInputShown(bool shown);
    /// What the answer's tokens are coloured by.
    void setTokenColors(TokenColors colors);
    /// Marked as one of two to compare.
    void setPicked(bool picked);
    bool isPicked() const;
    /// Says in the footer whether the answer does all that was asked.
    void setHolding(bool holds);
    /// Older than what is asked now: its text is greyed.
    void setOutdated(bool outdated);
    /// Its text in letters of so many points, its badges in smaller ones; 0: the usual.
    void setLetters(double points);

    /// Made when first shown, else nullptr.
    TokenText* tokens() const { return tokens_; }
    TokenText* inputTokens() const { return inputTokens_; }

    QSize sizeHint() const override;

signals:
    void pickToggled(bool picked);
    void tokensToggled(bool shown);
    void copyRequested(steerdeck::widgets::CopyAs as);
    /// Its tokens, with their probabilities, shall be put into a file.
    void probabilitiesRequested();
    /// The answer shall go on from its token number `token`, with alternative `other` in its place.
    void branchRequested(int token, int other);
    /// The conversation shall go on from this answer.
    void goOnRequested();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent*) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void menu(const QPoint& at);
    void fillMenu(QMenu* popup);
    void showTokens(bool shown);
    void showInput(bool shown);
    void tellInput();
    void showThoughts(bool shown);
    void tellThoughts();
    void applyLetters(QWidget* text) const;
    /// The text takes what is left, or, once it is whole, what it needs.
    void fitText();
    /// The footer's buttons by name where all four have room.
    void labelButtons();
    /// The alternatives of a token, to go on from.
    void offerOthers(int token);
    QString title_, input_;
    Catalog catalog_;
    lab::AnswerStart start_;
    lab::AnswerDone done_;
    QVBoxLayout* column_;
    AnswerText* text_;
    AnswerText* thoughts_ = nullptr; // made with the first of them
    PillButton* thoughtsFold_ = nullptr;
    TokenText *tokens_ = nullptr, *inputTokens_ = nullptr;
    QLabel* inputLength_ = nullptr; // made with `inputTokens_`
    BadgeRow* badgeRow_;
    QLabel* mark_;
    ElidedLabel* speed_;
    PillButton *showTokens_, *showInput_, *pick_, *copy_;
    double letters_ = 0;
    TokenColors tokenColors_{};
    bool finished_ = false, outdated_ = false;
};

} // namespace steerdeck::widgets
