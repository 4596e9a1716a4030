#pragma once

#include <QString>

#include <string>

namespace steerdeck::widgets {

/// A vocabulary word as tables and plots show it: blanks, tabs and line breaks made visible.
QString shownWord(const std::string& word);

} // namespace steerdeck::widgets
