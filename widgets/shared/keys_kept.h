// Keys that a control needs itself where a bench has them as shortcuts.
#pragma once

#include <QKeyEvent>

#include <algorithm>
#include <span>

namespace steerdeck::widgets {

/// Whether `event` asks for one of `keys` with `modifiers` as a shortcut; it then goes to the control instead.
inline bool keepsKeys(QEvent* event, std::span<const Qt::Key> keys, Qt::KeyboardModifiers modifiers)
{
    if (event->type() != QEvent::ShortcutOverride) return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    if ((key->modifiers() & ~Qt::KeypadModifier) != modifiers || std::ranges::find(keys, key->key()) == keys.end())
        return false;
    event->accept();
    return true;
}

} // namespace steerdeck::widgets
