#include "searchd/http/site.h"

namespace traan {

Site make_site(SearcherPool& searchers) {
  SearchRequest request;
  request.sort = SortOrder::newest;
  request.size = 5;
  request.snippets = false;
  Site site{searchers, {}};
  for (Hit& hit : searchers.borrow()->search(request).hits) {
    site.newest.push_back(std::move(hit.record));
  }
  return site;
}

}  // namespace traan
