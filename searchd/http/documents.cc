#include "searchd/http/documents.h"

#include "searchd/language/query_printer.h"

namespace traan {

Problem missing_document(const Site& site, const std::string& id) {
  const Withdrawal* withdrawal = find_withdrawal(site.served->generation().withdrawals(), id);
  if (!withdrawal) return {404, "no_such_document", "there is no document \"" + id + "\"", "id"};
  return {410, "withdrawn",
          "the document \"" + id + "\" was withdrawn on " +
              withdrawal->time.substr(0, withdrawal->time.find('T')),
          "id"};
}

const CorrectionNotice* correction_on(const Site& site, const std::string& id) {
  const auto& corrections = site.served->notices->corrections;
  const auto found = corrections.find(id);
  return found != corrections.end() ? &found->second : nullptr;
}

SearchParams read_search(const Site& site, const Request& request) {
  SearchParams params = read_search_params(request);
  params.search.budget = std::chrono::milliseconds(site.settings.query_ms);
  return params;
}

void add_trace(const SearchResult& result, Response& response) {
  response.whole = !result.partial;
  response.stages = result.stages;
  response.parsed = to_string(result.query.root);
}

}  // namespace traan
