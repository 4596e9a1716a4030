/// Assignments, pupils' answers and a class's table, for the programs. Plain files; the work runs on the calling
/// thread.
#pragma once

#include "core/classroom/classroom.h"
