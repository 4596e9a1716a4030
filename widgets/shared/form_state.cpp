#include "widgets/shared/form_state.h"

#include <QAbstractButton>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHash>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QSlider>
#include <QSpinBox>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QTreeWidget>

#include <functional>

namespace steerdeck::widgets {

namespace {

struct Control {
    QString key;
    QObject* object;
};

bool isKept(const QObject* object, const QObject* root)
{
    for (; object; object = object->parent()) {
        const QVariant kept = object->property("kept");
        if (kept.isValid() && !kept.toBool()) return false;
        if (object == root) return true;
    }
    return true;
}

/// Controls inside of others (the line edit of a spin box, the list of a combo box) belong to those.
bool isPartOfAnother(const QObject* object, const QObject* root)
{
    for (const QObject* one = object->parent(); one && one != root; one = one->parent())
        if (qobject_cast<const QAbstractSpinBox*>(one) || qobject_cast<const QComboBox*>(one) ||
            qobject_cast<const QHeaderView*>(one))
            return true;
    return false;
}

bool isForm(QObject* object, FormPart part)
{
    if (auto* button = qobject_cast<QAbstractButton*>(object)) {
        // A box with three states stands for others, which are asked themselves.
        auto* box = qobject_cast<QCheckBox*>(object);
        return button->isCheckable() && !(box && box->isTristate());
    }
    if (auto* action = qobject_cast<QAction*>(object)) return action->isCheckable() && !action->objectName().isEmpty();
    if (qobject_cast<QLineEdit*>(object)) return !object->objectName().isEmpty();
    if (part == FormPart::everything &&
        (qobject_cast<QSplitter*>(object) || qobject_cast<QTableView*>(object) || qobject_cast<QTabBar*>(object)))
        return true;
    return qobject_cast<QComboBox*>(object) || qobject_cast<QSlider*>(object) || qobject_cast<QSpinBox*>(object) ||
           qobject_cast<QDoubleSpinBox*>(object) || qobject_cast<QTreeWidget*>(object) ||
           qobject_cast<QListWidget*>(object);
}

/// All below `root`, in the order in which it was built. A stack raises the page that it shows, and with it changes
/// the order of its children: its own order of pages counts.
void collect(const QObject* root, QObjectList& all)
{
    QObjectList children = root->children();
    if (const auto* stack = qobject_cast<const QStackedWidget*>(root)) {
        for (int i = 0; i < stack->count(); ++i) children.removeOne(stack->widget(i));
        for (int i = 0; i < stack->count(); ++i) children << stack->widget(i);
    }
    for (QObject* child : std::as_const(children)) {
        all << child;
        collect(child, all);
    }
}

QList<Control> controlsOf(const QWidget& root, FormPart part)
{
    QList<Control> controls;
    QHash<QString, int> nameless;
    QObjectList all;
    collect(&root, all);
    for (QObject* object : std::as_const(all)) {
        if (!isForm(object, part) || isPartOfAnother(object, &root) || !isKept(object, &root)) continue;
        QString place;
        for (const QObject* above = object->parent(); above && above != &root; above = above->parent())
            if (!above->objectName().isEmpty() && !above->objectName().startsWith(QLatin1String("qt_")))
                place.prepend(above->objectName() + QLatin1Char('/'));
        QString name = object->objectName();
        if (name.isEmpty()) {
            const QString kind = place + QLatin1String(object->metaObject()->className());
            name = QStringLiteral("%1 %2").arg(QLatin1String(object->metaObject()->className())).arg(++nameless[kind]);
        }
        controls << Control{place + name, object};
    }
    return controls;
}

QString keyOf(const QString& name, const QString& text) { return name.isEmpty() ? text : name; }

/// Every leaf that can be ticked, with its name.
void eachTick(QTreeWidgetItem* item, const std::function<void(QTreeWidgetItem*, const QString&)>& work)
{
    for (int i = 0; i < item->childCount(); ++i) eachTick(item->child(i), work);
    if (item->childCount() == 0 && item->flags() & Qt::ItemIsUserCheckable)
        work(item, keyOf(item->data(0, Qt::UserRole).toString(), item->text(0)));
}

QJsonValue valueOf(QObject* object)
{
    if (auto* button = qobject_cast<QAbstractButton*>(object)) return button->isChecked();
    if (auto* action = qobject_cast<QAction*>(object)) return action->isChecked();
    if (auto* box = qobject_cast<QComboBox*>(object)) {
        const QJsonValue data = QJsonValue::fromVariant(box->currentData());
        return data.isNull() || data.isObject() ? QJsonValue(box->currentIndex())
                                                : QJsonValue(QJsonObject{{"is", data}});
    }
    if (auto* slider = qobject_cast<QSlider*>(object)) return slider->value();
    if (auto* box = qobject_cast<QSpinBox*>(object)) return box->value();
    if (auto* box = qobject_cast<QDoubleSpinBox*>(object)) return box->value();
    if (auto* edit = qobject_cast<QLineEdit*>(object)) return edit->text();
    if (auto* tabs = qobject_cast<QTabBar*>(object)) return tabs->currentIndex();
    if (auto* splitter = qobject_cast<QSplitter*>(object)) return QString::fromLatin1(splitter->saveState().toBase64());
    if (auto* table = qobject_cast<QTableView*>(object))
        return QJsonObject{{"columns", table->horizontalHeader()->count()},
                           {"header", QString::fromLatin1(table->horizontalHeader()->saveState().toBase64())}};
    QJsonObject ticks;
    if (auto* tree = qobject_cast<QTreeWidget*>(object))
        eachTick(tree->invisibleRootItem(),
                 [&](QTreeWidgetItem* item, const QString& name) { ticks[name] = item->checkState(0) == Qt::Checked; });
    if (auto* list = qobject_cast<QListWidget*>(object))
        for (int row = 0; row < list->count(); ++row)
            if (QListWidgetItem* item = list->item(row); item->flags() & Qt::ItemIsUserCheckable)
                ticks[keyOf(item->data(Qt::UserRole).toString(), item->text())] = item->checkState() == Qt::Checked;
    return ticks;
}

void setBox(QComboBox& box, const QJsonValue& value)
{
    const int index = value.isObject() ? box.findData(value.toObject()["is"].toVariant()) : value.toInt(-1);
    if (index < 0 || index >= box.count() || index == box.currentIndex()) return;
    box.setCurrentIndex(index);
    emit box.activated(index);
}

void setTicks(QObject* object, const QJsonObject& ticks)
{
    const auto wanted = [&](const QString& name) { return ticks[name].toBool() ? Qt::Checked : Qt::Unchecked; };
    if (auto* list = qobject_cast<QListWidget*>(object)) {
        // By name: what hears a tick may fill the list anew.
        for (const QString& name : ticks.keys())
            for (int row = 0; row < list->count(); ++row) {
                QListWidgetItem* item = list->item(row);
                if (keyOf(item->data(Qt::UserRole).toString(), item->text()) != name) continue;
                if (item->flags() & Qt::ItemIsUserCheckable && item->flags() & Qt::ItemIsEnabled &&
                    item->checkState() != wanted(name))
                    item->setCheckState(wanted(name));
                break;
            }
        return;
    }
    auto* tree = qobject_cast<QTreeWidget*>(object);
    for (const QString& name : ticks.keys()) {
        QTreeWidgetItem* found = nullptr;
        eachTick(tree->invisibleRootItem(), [&](QTreeWidgetItem* item, const QString& own) {
            if (own == name) found = item;
        });
        if (found && found->checkState(0) != wanted(name)) found->setCheckState(0, wanted(name));
    }
}

/// Qt's state of a splitter holds more than sizes: its orientation, its handle's width, whether parts collapse. Those
/// are the program's; a state of another orientation, or with other parts, is that of another splitter.
void restoreSizes(QSplitter& splitter, const QByteArray& state)
{
    const QByteArray before = splitter.saveState();
    const Qt::Orientation orientation = splitter.orientation();
    const int handle = splitter.handleWidth(), parts = int(splitter.sizes().size());
    const bool collapses = splitter.childrenCollapsible();
    const bool fits =
        splitter.restoreState(state) && splitter.orientation() == orientation && int(splitter.sizes().size()) == parts;
    if (!fits) splitter.restoreState(before);
    splitter.setHandleWidth(handle);
    splitter.setChildrenCollapsible(collapses);
}

void setValue(QObject* object, const QJsonValue& value)
{
    const QByteArray bytes = QByteArray::fromBase64(value.toString().toLatin1());
    if (auto* button = qobject_cast<QAbstractButton*>(object)) {
        if (!value.isBool() || button->isChecked() == value.toBool()) return;
        // Of several radio buttons the one that goes down lifts the others.
        if (button->autoExclusive() && !value.toBool()) return;
        button->isEnabled() ? button->click() : button->setChecked(value.toBool());
    } else if (auto* action = qobject_cast<QAction*>(object)) {
        if (value.isBool() && action->isChecked() != value.toBool()) action->trigger();
    } else if (auto* combo = qobject_cast<QComboBox*>(object)) {
        setBox(*combo, value);
    } else if (auto* slider = qobject_cast<QSlider*>(object)) {
        slider->setValue(value.toInt(slider->value()));
    } else if (auto* whole = qobject_cast<QSpinBox*>(object)) {
        whole->setValue(value.toInt(whole->value()));
    } else if (auto* real = qobject_cast<QDoubleSpinBox*>(object)) {
        real->setValue(value.toDouble(real->value()));
    } else if (auto* edit = qobject_cast<QLineEdit*>(object)) {
        const QString text = value.toString();
        if (!value.isString() || edit->text() == text) return;
        edit->setText(text);
        emit edit->textEdited(text);
    } else if (auto* tabs = qobject_cast<QTabBar*>(object)) {
        if (const int tab = value.toInt(-1); tab >= 0 && tab < tabs->count() && tabs->isTabEnabled(tab))
            tabs->setCurrentIndex(tab);
    } else if (auto* splitter = qobject_cast<QSplitter*>(object)) {
        restoreSizes(*splitter, bytes);
    } else if (auto* table = qobject_cast<QTableView*>(object)) {
        const QJsonObject state = value.toObject();
        if (state["columns"].toInt(-1) == table->horizontalHeader()->count())
            table->horizontalHeader()->restoreState(QByteArray::fromBase64(state["header"].toString().toLatin1()));
    } else {
        setTicks(object, value.toObject());
    }
}

} // namespace

QJsonObject formState(const QWidget& root, FormPart part)
{
    QJsonObject state;
    for (const Control& control : controlsOf(root, part)) state[control.key] = valueOf(control.object);
    return state;
}

void setFormState(QWidget& root, const QJsonObject& state)
{
    for (const Control& control : controlsOf(root, FormPart::everything))
        if (const auto value = state.constFind(control.key); value != state.constEnd())
            if (valueOf(control.object) != *value) setValue(control.object, *value);
}

FormWatch::FormWatch(QWidget* root) : QObject(root)
{
    for (const Control& control : controlsOf(*root, FormPart::everything)) {
        QObject* object = control.object;
        const auto hear = [this] { emit edited(); };
        if (auto* button = qobject_cast<QAbstractButton*>(object))
            connect(button, &QAbstractButton::toggled, this, hear);
        if (auto* action = qobject_cast<QAction*>(object)) connect(action, &QAction::toggled, this, hear);
        if (auto* box = qobject_cast<QComboBox*>(object)) connect(box, &QComboBox::currentIndexChanged, this, hear);
        if (auto* slider = qobject_cast<QSlider*>(object)) connect(slider, &QSlider::valueChanged, this, hear);
        if (auto* whole = qobject_cast<QSpinBox*>(object)) connect(whole, &QSpinBox::valueChanged, this, hear);
        if (auto* real = qobject_cast<QDoubleSpinBox*>(object))
            connect(real, &QDoubleSpinBox::valueChanged, this, hear);
        if (auto* edit = qobject_cast<QLineEdit*>(object)) connect(edit, &QLineEdit::textChanged, this, hear);
        if (auto* tabs = qobject_cast<QTabBar*>(object)) connect(tabs, &QTabBar::currentChanged, this, hear);
        if (auto* splitter = qobject_cast<QSplitter*>(object)) connect(splitter, &QSplitter::splitterMoved, this, hear);
        if (auto* tree = qobject_cast<QTreeWidget*>(object)) connect(tree, &QTreeWidget::itemChanged, this, hear);
        if (auto* list = qobject_cast<QListWidget*>(object)) connect(list, &QListWidget::itemChanged, this, hear);
        if (auto* table = qobject_cast<QTableView*>(object)) {
            connect(table->horizontalHeader(), &QHeaderView::sectionResized, this, hear);
            connect(table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, hear);
        }
    }
}

} // namespace steerdeck::widgets
