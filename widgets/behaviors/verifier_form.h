#pragma once

#include "core/behaviors/behaviors.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;
class QStackedWidget;

namespace steerdeck::widgets {

/// How an answer is checked: a kind, and what that kind needs.
///
///     | Check   [ contains v ]                          |
///     | [ arr            ]  At least [1]                |
///     | [ matey          ]  Pattern  [ \bye\b        ]  |
class VerifierForm : public QWidget {
    Q_OBJECT
public:
    explicit VerifierForm(QWidget* parent = nullptr);

    /// The languages that can be told apart.
    void setLexicons(const behaviors::Lexicons& lexicons);
    void setVerifier(const behaviors::Verifier& verifier);
    /// Only where there is no `problem`.
    behaviors::Verifier verifier() const;
    /// What is missing or wrong; empty where all is well.
    QString problem() const;

signals:
    void changed();

private:
    void makePages();
    QWidget* addPage(const QStringList& kinds);
    void follow();
    QString kind() const;
    QString schemaProblem() const;
    behaviors::Verifier phrases(behaviors::PhrasePlace place) const;

    QComboBox *kind_, *language_, *case_, *asked_;
    QSpinBox *least_, *most_, *sentences_, *enough_, *lix_;
    QLineEdit *key_, *pattern_, *question_;
    QPlainTextEdit *phrases_, *schema_;
    QLabel *enoughLabel_, *patternLabel_;
    QStackedWidget* pages_;
    QHash<QString, QWidget*> pageOf_;
};

} // namespace steerdeck::widgets
