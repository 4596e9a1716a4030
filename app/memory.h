#pragma once

namespace steerdeck::app {

/// Gives what was freed back to the system. glibc keeps it for the next request of the same arena, which after a model
/// or an experiment may be gigabytes. Takes some milliseconds for each gigabyte: not for the window's thread.
void return_free_memory();

} // namespace steerdeck::app
