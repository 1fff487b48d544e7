// Our own search among the peers of bench/searching.sh.

#include "bench/peers/peer_program.h"
#include "bench/peers/word_record.h"
#include "corpus-tools/record.h"
#include "indexer/generation.h"
#include "searchd/query/keep_memory.h"
#include "searchd/query/search.h"
#include "searchd/query/searcher.h"

namespace {

using namespace traan;
using namespace traan::bench;

SearchRequest request_of(const PeerQuery& query) {
  SearchRequest request;
  request.query = query.text;
  if (!query.field.empty()) request.filters.emplace_back(find_field(query.field), query.value);
  if (!query.from.empty()) request.dates = {days_of(query.from), days_of(query.to)};
  return request;
}

class TraanPeer : public Peer {
 public:
  explicit TraanPeer(const std::string& index)
      : searcher_(std::make_shared<GenerationTables>(open_current(index))) {}

  /// Its hits have their records, as those of the peers their ids.
  std::optional<std::string> answer(const PeerQuery& query, Mode mode) override {
    SearchRequest request = request_of(query);
    request.snippets = false;
    request.count = mode == Mode::count || mode == Mode::facets;
    if (mode == Mode::by_date) request.sort = SortOrder::newest;
    if (mode == Mode::facets) {
      for (const FacetField& field : facet_fields()) request.facets.emplace_back(field.name);
    }
    const SearchResult result = searcher_.search(request);
    if (mode == Mode::count) return std::to_string(result.total);
    if (mode == Mode::top10) return std::to_string(result.hits.size());
    if (mode == Mode::by_date) return result.hits.empty() ? "" : result.hits.back().record.date;
    FacetSum sum;
    for (const Facet& facet : result.facets) {
      for (const FacetValue& value : facet.values) sum.add(value.count);
    }
    return sum.answer(result.total);
  }

 private:
  Searcher searcher_;
};

}  // namespace

int main(int argc, char** argv) {
  keep_freed_memory();
  return run_peer(argc, argv, {nullptr, [](const std::string& index) {
                                 return std::make_unique<TraanPeer>(index);
                               }});
}
