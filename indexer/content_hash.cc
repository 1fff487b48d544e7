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
  XXH3_state_t state;
  XXH3_128bits_reset(&state);
  const auto update = [&](std::string_view bytes) {
    const std::uint64_t size = bytes.size();
    XXH3_128bits_update(&state, &size, sizeof size);
    XXH3_128bits_update(&state, bytes.data(), bytes.size());
  };
  each_member(record, [&](std::string_view name, std::string_view value) {
    update(name);
    update(value);
  });
  const XXH128_hash_t hash = XXH3_128bits_digest(&state);
  return {hash.low64, hash.high64};
}

}  // namespace traan
