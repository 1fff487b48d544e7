#include "searchd/http/documents.h"

#include <algorithm>

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

std::optional<Problem> unknown_parameter(const Request& request,
                                         std::initializer_list<std::string_view> known) {
  for (const auto& [name, value] : request.params) {
    if (value.empty() || std::find(known.begin(), known.end(), name) != known.end()) continue;
    return Problem{400, "unknown_parameter", "there is no parameter " + name, name};
  }
  return std::nullopt;
}

std::optional<Problem> refused_parameter(const Request& request, const std::string& what,
                                         std::initializer_list<std::string_view> refused) {
  for (const auto& [name, value] : request.params) {
    if (value.empty() || std::find(refused.begin(), refused.end(), name) == refused.end()) continue;
    return Problem{400, "unknown_parameter", what + " has no " + name, name};
  }
  return std::nullopt;
}

void add_trace(const SearchResult& result, Response& response) {
  response.whole = !result.partial;
  response.stages = result.stages;
  response.parsed = to_string(result.query.root);
}

}  // namespace traan
