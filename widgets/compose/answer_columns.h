#pragma once

#include "widgets/compose/catalog.h"

#include <QWidget>

class QAction;
class QCheckBox;
class QMenu;

namespace steerdeck::widgets {

class PillButton;

/// Which answers are asked for: a column for each way to steer, the rarer ones in a menu, and whether every order of
/// the deck is answered.
///
///     [x No steering][x Instructions][x Tokens][x Tokens + instructions][More v]  [ ] Thinking  [ ] All 6 orders
class AnswerColumns : public QWidget {
    Q_OBJECT
public:
    explicit AnswerColumns(QWidget* parent = nullptr);

    /// What is ticked, whether it can be asked for now or not.
    std::vector<lab::Method> ticked() const;
    /// What is ticked and can be asked for with the present deck.
    std::vector<lab::Method> chosen() const;
    void setTicked(const std::vector<lab::Method>& methods);
    /// Ticked, and whether it can be asked for with the present deck.
    bool everyOrderTicked() const;
    bool everyOrder() const;
    void setEveryOrder(bool every);
    /// Whether the model thinks before it answers; offered where it can be chosen.
    bool thinking() const;
    void setThinking(bool thinking);
    void setThinkingOffered(bool offered);
    /// Offers what can be asked for with this deck.
    void follow(const lab::Deck& deck, const Catalog& catalog);

signals:
    /// What is ticked has changed.
    void changed();

private:
    void makeMore();
    void followMore(const lab::Deck& deck, const Catalog& catalog, bool any);
    void tellMore();

    QList<PillButton*> methods_; // by lab::Method
    PillButton* more_;
    QMenu* moreMenu_;
    QList<QAction*> others_; // of the other ways to steer, in their order
    QCheckBox *thinking_, *everyOrder_;
};

} // namespace steerdeck::widgets
