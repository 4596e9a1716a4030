#include "app/freeze_meter.h"

#include <QElapsedTimer>
#include <QEvent>
#include <QMetaEnum>

#include <cstdlib>
#include <fcntl.h>
#include <unistd.h>

namespace steerdeck::app {

MeteredApplication::MeteredApplication(int& argc, char** argv)
    : QApplication(argc, argv), schedstat_(open("/proc/thread-self/schedstat", O_RDONLY | O_CLOEXEC))
{
}

MeteredApplication::~MeteredApplication()
{
    if (schedstat_ >= 0) close(schedstat_);
}

qint64 MeteredApplication::delayed() const
{
    char text[96];
    const ssize_t size = schedstat_ < 0 ? 0 : pread(schedstat_, text, sizeof text - 1, 0);
    if (size <= 0) return 0;
    text[size] = 0;
    char* second = nullptr; // time on a processor, time waiting for one, slices
    std::strtoll(text, &second, 10);
    return std::strtoll(second, nullptr, 10);
}

void MeteredApplication::startMeter()
{
    longest_ = {};
    events_ = 0;
    measuring_ = true;
}

bool MeteredApplication::notify(QObject* receiver, QEvent* event)
{
    if (receiver->thread() != thread() || !measuring_ || depth_ > 0) return QApplication::notify(receiver, event);
    const QEvent::Type type = event->type();
    const char* receiverClass = receiver->metaObject()->className(); // the receiver may not live to the end
    const qint64 delayBefore = delayed();
    QElapsedTimer watch;
    watch.start();
    ++depth_;
    const bool result = QApplication::notify(receiver, event);
    --depth_;
    const double wall = double(watch.nsecsElapsed()) / 1e6;
    const double held = wall - double(delayed() - delayBefore) / 1e6;
    ++events_;
    if (held > longest_.heldMs) {
        const char* kind = QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
        longest_ = {held, wall,
                    QStringLiteral("%1 %2").arg(QLatin1String(receiverClass), QLatin1String(kind ? kind : "?"))};
    }
    return result;
}

} // namespace steerdeck::app
