#pragma once

#include <QApplication>
#include <QString>

namespace steerdeck::app {

/// How long one event held the GUI thread. `heldMs` leaves out the time in which the thread was ready and another
/// program or thread had the processor (Linux: run delay of /proc/thread-self/schedstat); it counts computing and
/// waiting for locks and files.
struct Freeze {
    double heldMs = 0;
    double wallMs = 0;
    QString where; // "QTimer Timer": class of the receiver, kind of event
};

/// A QApplication that measures each event it delivers, from the outside in: what an event sends on is part of it.
/// Events inside a nested loop (a drag, a menu) are part of the event that began the loop.
class MeteredApplication : public QApplication {
    Q_OBJECT
public:
    MeteredApplication(int& argc, char** argv);
    ~MeteredApplication() override;

    bool notify(QObject* receiver, QEvent* event) override;

    /// Forgets what was measured; call once the window is shown and laid out.
    void startMeter();
    void stopMeter() { measuring_ = false; }
    const Freeze& longest() const { return longest_; }
    long events() const { return events_; }

private:
    qint64 delayed() const; // nanoseconds this thread waited for a processor, ever
    Freeze longest_;
    long events_ = 0;
    int depth_ = 0;
    int schedstat_ = -1;
    bool measuring_ = false;
};

} // namespace steerdeck::app
