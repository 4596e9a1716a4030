#pragma once

#include "app/worker.h"

#include <QObject>

class QWidget;

namespace steerdeck::widgets {
class ComposeBench;
} // namespace steerdeck::widgets

namespace steerdeck::app {

class MessageBar;

/// Puts what Compose's answers hold into files of the user's, away from the GUI thread.
class AnswerFiles : public QObject {
    Q_OBJECT
public:
    /// `window` is asked in, and `messages` hears what became of it.
    AnswerFiles(widgets::ComposeBench* compose, MessageBar* messages, QWidget* window);

private:
    Worker worker_;
};

} // namespace steerdeck::app
