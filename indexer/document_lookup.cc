#include "indexer/document_lookup.h"

#include "indexer/schema.h"
#include "indexer/xapian_error.h"

namespace traan {

std::optional<std::uint32_t> find_docid(const Xapian::Database& database, std::string_view id) {
  const auto terms = field_terms(*find_field("id"), id);
  if (terms.empty()) return std::nullopt;
  return with_xapian("looking up a record", [&]() -> std::optional<std::uint32_t> {
    const auto posting = database.postlist_begin(terms.front());
    if (posting == database.postlist_end(terms.front())) return std::nullopt;
    return *posting;
  });
}

}  // namespace traan
