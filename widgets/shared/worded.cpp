#include "widgets/shared/worded.h"

#include <QCoreApplication>

#include <string>
#include <vector>

namespace steerdeck::widgets {

QString worded(const Message& message)
{
    if (!message.pattern()) return QString::fromStdString(message.plain());
    std::vector<std::string> arguments;
    for (const Message& one : message.arguments()) arguments.push_back(worded(one).toStdString());
    const QString pattern = QCoreApplication::translate("core", message.pattern());
    return QString::fromStdString(filled(pattern.toStdString(), arguments));
}

QString worded(const std::exception& failure) { return worded(sentence_of(failure)); }

} // namespace steerdeck::widgets
