#pragma once

#include "core/behaviors/behaviors.h"

#include <QWidget>

#include <optional>
#include <vector>

class QTreeWidget;
class QTreeWidgetItem;

namespace steerdeck::widgets {

class BehaviorForm;
class NoticeLabel;
class PillButton;

/// The behaviours of the open model: the user's own to write and change, the built-in ones to look at and to copy.
///
///     | Your own            | BehaviorForm                              |
///     |  o Pirate           |                                           |
///     | Built in            |                                           |
///     |  o German           | i notice                 [Undo deleting]  |
///     | [New][Copy][Delete] |                 [Discard changes] [Save]  |
///     | [Import…][Export…]  |                                           |
///
/// What is written is one set; who keeps files hears of each change and says what became of it.
class BehaviorsPane : public QWidget {
    Q_OBJECT
public:
    explicit BehaviorsPane(QWidget* parent = nullptr);

    /// All behaviours, the user's own marked so. What is being written stays.
    void setSet(const behaviors::BehaviorSet& set);
    BehaviorForm* form() const { return form_; }
    QTreeWidget* list() const { return list_; }
    /// Changes that are not saved yet.
    bool isEdited() const { return edited_; }

public slots:
    /// Each does nothing but say so while something is not saved.
    void startNew();
    void startCopy(const QString& name);
    void show(const QString& name);
    /// Adds what `more` has and is not there.
    void take(const steerdeck::behaviors::BehaviorSet& more);
    /// What was asked to be kept is; all behaviours as they are now.
    void kept(const steerdeck::behaviors::BehaviorSet& set);
    void tell(const QString& sentence);
    void tellError(const QString& sentence);

signals:
    /// These are the user's own from now on; answered by `kept` or `tellError`.
    void keepRequested(const steerdeck::behaviors::BehaviorSet& own);
    void importRequested();
    /// These behaviours as a set.
    void exportRequested(const steerdeck::behaviors::BehaviorSet& set);

private:
    void fillList();
    void showCurrent();
    void edit(const behaviors::Behavior& behavior, const QString& notice);
    void save();
    void discard();
    void remove();
    void undoRemove();
    void exportSelected();
    void follow();
    bool refuseWhileEdited();
    QTreeWidgetItem* itemOf(const QString& name) const;
    const behaviors::Behavior* find(const QString& name) const;
    QString currentName() const;
    void keep(std::vector<behaviors::Behavior> own, const QString& said, const QString& selected);

    behaviors::BehaviorSet set_;
    std::optional<behaviors::Behavior> removed_; // the last one, to be had back
    std::optional<behaviors::Category> removedCategory_;
    QString said_, wanted_; // what is told, and selected, once the change is kept
    bool edited_ = false, fresh_ = false, keeping_ = false;
    QTreeWidget* list_;
    BehaviorForm* form_;
    NoticeLabel* notice_;
    PillButton *new_, *copy_, *delete_, *import_, *export_, *undo_, *discard_, *save_;
};

} // namespace steerdeck::widgets
