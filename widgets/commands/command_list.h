#pragma once

#include "widgets/commands/command.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;
class QListView;

namespace steerdeck::widgets {

class CommandModel;

/// Lies over the upper middle of its parent while it is open:
///
///     +---------------------------------------------+
///     | [ Type what you want to do                ] |
///     | Run                        Compose  Ctrl+.. |
///     | Resume                     Train            |   grey: not now
///     | Nothing runs that could go on.              |   why
///     +---------------------------------------------+
///
/// Typing searches, the arrow keys choose, Return does it, Escape closes; so does a click anywhere else. The window
/// beneath goes on working. The keyboard returns to where it was.
class CommandList : public QFrame {
    Q_OBJECT
public:
    explicit CommandList(QWidget* parent);

    /// Opens with these, the field empty.
    void open(const QList<Command>& commands);
    void dismiss();
    QLineEdit* field() const { return field_; }
    QListView* view() const { return view_; }
    CommandModel* model() const { return model_; }
    /// Why the chosen one cannot be done now; empty where it can.
    QString reason() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void search(const QString& query);
    void place();
    void perform();
    void tellReason();

    CommandModel* model_;
    QLineEdit* field_;
    QListView* view_;
    QLabel* reason_;
    QPointer<QWidget> before_; // had the focus
};

} // namespace steerdeck::widgets
