#pragma once

namespace traan {

/// From now on SIGINT and SIGTERM only ask the program to stop; a second one ends it at once.
void catch_stop_signals();

/// Throws Error(stopped) when the program was asked to stop. Cheap; for any thread.
void stop_if_asked();

}  // namespace traan
