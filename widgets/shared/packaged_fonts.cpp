#include "widgets/shared/packaged_fonts.h"

#include <QtGlobal>

#include <filesystem>

namespace steerdeck::widgets {

void usePackagedFonts()
{
    namespace fs = std::filesystem;
    std::error_code none;
    if (qEnvironmentVariableIsSet("FONTCONFIG_FILE") || fs::exists("/etc/fonts/fonts.conf", none)) return;
    const fs::path program = fs::read_symlink("/proc/self/exe", none);
    const fs::path fonts = program.parent_path().parent_path() / "share/steerdeck/fonts/fonts.conf";
    if (fs::exists(fonts, none)) qputenv("FONTCONFIG_FILE", fonts.c_str());
}

} // namespace steerdeck::widgets
