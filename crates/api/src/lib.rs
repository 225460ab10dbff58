//! Use cases, wire types and the one list of commands.
