#pragma once

namespace steerdeck::widgets {

/// On a machine without fonts (a server, a bare container) an unpacked program draws with those that came with it. To
/// be called before the application is made; does nothing where fontconfig is set up.
void usePackagedFonts();

} // namespace steerdeck::widgets
