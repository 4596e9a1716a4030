#pragma once

namespace steerdeck::app {

/// To be called before any thread starts. glibc gives threads, of which every job starts some, up to eight arenas for
/// each processor, whose pages a few small blocks then hold: ten changes of the model and ten experiments left a window
/// of 240 MB at 265 to 330 MB; with two arenas at 240 MB.
void share_arenas();

/// Gives what was freed back to the system. glibc keeps it for the next request of the same arena, which after a model
/// or an experiment may be gigabytes. Takes some milliseconds for each gigabyte: not for the window's thread.
void return_free_memory();

} // namespace steerdeck::app
