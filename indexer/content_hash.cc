#include "indexer/content_hash.h"

#define XXH_INLINE_ALL
#include <xxhash.h>

#include <cinttypes>
#include <cstdio>

namespace traan {

std::string ContentHash::text() const {
  char text[33];
  std::snprintf(text, sizeof text, "%016" PRIx64 "%016" PRIx64, high, low);
  return text;
}

ContentHash content_hash(const Record& record) {
  const std::string json = to_json(record);
  const XXH128_hash_t hash = XXH3_128bits(json.data(), json.size());
  return {hash.low64, hash.high64};
}

}  // namespace traan
