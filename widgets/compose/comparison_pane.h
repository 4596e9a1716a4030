#pragma once

#include "widgets/compose/text_difference.h"

#include <QWidget>

#include <optional>

class QLabel;
class QTextEdit;

namespace steerdeck::widgets {

class ElidedLabel;
class PillButton;

/// An answer that was marked for comparing; kept as it is, whatever becomes of its card.
struct PickedAnswer {
    QString title; // "Steering tokens, order 2"
    QString where; // of which run: prompt and deck
    QString text;
};

/// Two answers side by side. Words that stand in one alone are struck through in the first, underlined in the second,
/// and tinted.
///
///     +----------------------------------------------------+
///     | Words: 12 in both, 3 ...              [copy] [x]   |
///     | Plain                  | Steering tokens           |
///     | The ~fox~ lives ...    | the _bear_ lives ...      |
///     +----------------------------------------------------+
class ComparisonPane : public QWidget {
    Q_OBJECT
public:
    explicit ComparisonPane(QWidget* parent = nullptr);

    void setAnswers(const std::optional<PickedAnswer>& first, const std::optional<PickedAnswer>& second);
    QString summary() const;
    /// Both texts in one, with [-removed-] and {+added+} words, under the answers' titles.
    QString asText() const;
    QTextEdit* side(int which) const { return texts_[which]; }

signals:
    void closeRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    std::optional<PickedAnswer> answers_[2];
    QList<DifferencePiece> pieces_;
    QLabel* summary_;
    QLabel* titles_[2];
    ElidedLabel* wheres_[2];
    QTextEdit* texts_[2];
    PillButton *copy_, *close_;
};

} // namespace steerdeck::widgets
