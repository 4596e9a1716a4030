/// mechanism: how steering works, to be watched in the model's own numbers (core/lab/mechanism.h).
///
/// - `DistillationPane`          : teacher, student and the one row, step by step
/// - `ReadingPane`               : a deck from the whole to one logit; `reading_levels.cpp` is what its levels show
/// - `TokenBars`, `WordBars`, `CellMap`, `RowPlane` : their pictures
#pragma once

#include "core/lab/mechanism.h"
#include "widgets/compose/catalog.h"
#include "widgets/mechanism/distillation_pane.h"

#include <QWidget>

class QTabWidget;

namespace steerdeck::widgets {

class ReadingPane;

/// Three views: one example's distillation, a deck joined by <and>, and the same deck as a set.
class MechanismPane : public QWidget {
    Q_OBJECT

public:
    enum class View { distillation, composition, set };
    /// For lessons: "distillation", "and", "set"; distillation for any other.
    static View viewNamed(const QString& name);
    static QString nameOf(View view);

    explicit MechanismPane(QWidget* parent = nullptr);

    void setSubjects(const QList<DistillationPane::Subject>& subjects, const Catalog& catalog);
    void setDeck(const lab::Deck& deck, const QString& prompt, const Catalog& catalog);
    View view() const;
    void setView(View view);

    DistillationPane* distillation() const { return distillation_; }
    /// The view of a deck; of `distillation` that of <and>.
    ReadingPane* reading(View view) const;

    /// Of whichever view is at work: only one is.
    void setRunning(bool running);
    void clear();

signals:
    void viewChanged();

private:
    QTabWidget* tabs_;
    DistillationPane* distillation_;
    ReadingPane *composition_, *set_;
};

} // namespace steerdeck::widgets
