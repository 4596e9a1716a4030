#pragma once

#include "core/steering/assemble.h"

namespace steerdeck::steering {

/// As Assembler::assemble_chat, but `deck` acts on each of the user's turns: its instructions and rows stand at the end
/// of all of them. Throws InvalidInput where a template cannot be read so, for a chip with a way of its own and for a
/// set of several behaviours, which has one place alone.
Assembled assemble_every_turn(const Assembler& assembler, const Json& messages, const Deck& deck, Method method,
                              const TokenStore& tokens, SideTable& table);

} // namespace steerdeck::steering
