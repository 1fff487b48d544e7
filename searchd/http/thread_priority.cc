#include "searchd/http/thread_priority.h"

#include <sys/resource.h>
#include <unistd.h>

namespace traan {

void lower_priority() {
  constexpr int kNicer = 5;
  ::setpriority(PRIO_PROCESS, static_cast<id_t>(::gettid()), kNicer);  // Linux: of a thread
}

}  // namespace traan
