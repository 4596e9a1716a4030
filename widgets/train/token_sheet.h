#pragma once

#include "core/train/settings.h"

#include <QDialog>

#include <string>
#include <utility>
#include <vector>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QSpinBox;

namespace steerdeck::widgets {

/// What trainings of tokens and operators can be told beside the settings of every training: how they go through a data
/// set, how the teacher's instructions are drawn and worded, and of operators the start and the sizes of examples.
///
///     | Epochs      | Of each behaviour     |
///     | Leave out   | Instructions          |
///     | Paraphrases | [ ] each as likely    |
///     | Start       | Behaviours at once    |   of operators alone
///     | Company     | Share | At most       |   of tokens alone
///     [ ] begin with the token in use
class TokenSheet : public QDialog {
    Q_OBJECT
public:
    explicit TokenSheet(QWidget* parent = nullptr);

    /// The operator that is trained, empty for tokens: what means nothing to it is hidden.
    void setOperator(const std::string& name);
    /// Puts what is chosen here into `settings`.
    void apply(train::TrainSettings& settings) const;
    void setSettings(const train::TrainSettings& settings);
    /// Whether the epochs decide how many steps are taken.
    bool goesByEpochs() const;
    /// "2 epochs, of 50,000 examples each, instructions as sentences": what is not as by default.
    QString summary() const;

signals:
    void changed();

private:
    void makeFields();
    void edited();

    std::string operator_;
    bool filling_ = true; // until every field is there
    QDoubleSpinBox *epochs_, *longest_;
    QSpinBox *subset_, *paraphrases_, *share_, *most_;
    QComboBox *wording_, *start_, *company_;
    QCheckBox *even_, *refine_;
    std::vector<std::pair<int, QCheckBox*>> sizes_;
    QWidget *wordingCell_, *startCell_, *sizesCell_, *epochsCell_, *companyCell_, *shareCell_, *mostCell_;
};

} // namespace steerdeck::widgets
