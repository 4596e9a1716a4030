/// commands: everything that can be done, in one list that is searched by typing.
///
/// - `Command`      : what it is called, where it lives, its keys, what it does, or why not now
/// - `CommandModel` : the commands that a search finds, best first
/// - `CommandList`  : the list over the window: a field, the finds; never modal
#pragma once

#include <QIcon>
#include <QKeySequence>
#include <QList>
#include <QString>

#include <functional>

namespace steerdeck::widgets {

struct Command {
    QString title; // "Open model folder"
    QString where; // "File"
    QKeySequence keys;
    QString why; // it cannot be done now, one sentence; empty where it can
    std::function<void()> run;
    bool checkable = false, checked = false;
};

/// How well `query` is found in `text`: its letters in order, blanks and case aside. Negative where they are not all
/// there; higher where they stand together and begin words. 0 for an empty query.
int searchScore(const QString& query, const QString& text);

} // namespace steerdeck::widgets
