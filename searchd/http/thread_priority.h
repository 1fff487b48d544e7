#pragma once

namespace traan {

/// Lets this thread step back behind those that read requests. It matters to how soon health checks
/// are answered on a busy machine, not to correctness.
void lower_priority();

}  // namespace traan
