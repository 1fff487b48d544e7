#pragma once

#include <cstddef>
#include <string>

#include "corpus-tools/search_answer.h"

namespace traan {

/// Asks a searchd over HTTP, one query a connection.
class SearchClient {
 public:
  /// `server` is as http://127.0.0.1:8080. Throws Error(bad_input) for what is no such address.
  explicit SearchClient(const std::string& server);
  /// Throws Error(io) when the server cannot be reached, or says nothing for a minute.
  SearchAnswer search(const std::string& query, std::size_t size) const;

 private:
  std::string server_, host_, port_, path_;
};

}  // namespace traan
