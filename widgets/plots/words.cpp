#include "widgets/plots/words.h"

namespace steerdeck::widgets {

QString shownWord(const std::string& word)
{
    QString text = QString::fromStdString(word);
    text.replace(QLatin1Char(' '), QChar(0x2423));
    text.replace(QLatin1Char('\n'), QChar(0x21b5));
    text.replace(QLatin1Char('\t'), QChar(0x21e5));
    return text;
}

} // namespace steerdeck::widgets
