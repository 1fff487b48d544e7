#include "indexer/xapian_error.h"

#include <string_view>

#include "analyzers/error.h"

namespace traan {

void rethrow(const Xapian::Error& error, const std::string& doing) {
  const std::string message = doing + ": " + error.get_description();
  if (std::string_view(error.get_type()) == "DatabaseLockError") {
    throw Error(ErrorKind::busy, message);
  }
  // Whatever else Xapian says, a caller's input is not the cause: queries are built by us.
  throw Error(ErrorKind::damaged, message);
}

}  // namespace traan
