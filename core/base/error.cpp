#include "base/error.h"

namespace steerdeck {
namespace {

std::string sentence(const std::string& happened, const std::string& where, const std::string& remedy)
{
    std::string text = happened;
    if (!where.empty()) text += " (" + where + ")";
    text += ".";
    if (!remedy.empty()) text += " " + remedy + (remedy.back() == '.' ? "" : ".");
    return text;
}

} // namespace

Error::Error(std::string what_happened, std::string where_, std::string what_to_do)
    : std::runtime_error(sentence(what_happened, where_, what_to_do)), happened(std::move(what_happened)),
      where(std::move(where_)), remedy(std::move(what_to_do))
{
}

Cancelled::Cancelled(std::string what_was_stopped) : Error(what_was_stopped + " was cancelled", "", "") {}

} // namespace steerdeck
