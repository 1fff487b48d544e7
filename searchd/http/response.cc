#include "searchd/http/response.h"

#include "searchd/language/query_printer.h"

namespace traan {

void add_trace(const SearchResult& result, Response& response) {
  response.whole = !result.partial;
  response.stages = result.stages;
  response.parsed = to_string(result.query.root);
}

}  // namespace traan
