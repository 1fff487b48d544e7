#pragma once

#include <xapian.h>

#include <string>
#include <utility>

namespace traan {

/// Throws the Error that `error` means for us. `doing` names the thing ("opening /srv/index").
[[noreturn]] void rethrow(const Xapian::Error& error, const std::string& doing);

/// Calls Xapian and lets no error of its own out.
template <typename F>
auto with_xapian(const std::string& doing, F&& call) {
  try {
    return std::forward<F>(call)();
  } catch (const Xapian::Error& error) {
    rethrow(error, doing);
  }
}

}  // namespace traan
