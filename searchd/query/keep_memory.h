#pragma once

#include <malloc.h>

namespace traan {

/// Makes the process keep the memory that it frees: searches take and free buffers of some hundred
/// kilobytes, which would come from the kernel, cleared, each time. For main(), before threads.
inline void keep_freed_memory() {
  constexpr int kFromKernel = 64 << 20, kGivenBack = 256 << 20;
  mallopt(M_MMAP_THRESHOLD, kFromKernel);
  mallopt(M_TRIM_THRESHOLD, kGivenBack);
}

}  // namespace traan
