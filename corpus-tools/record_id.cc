#include "corpus-tools/record_id.h"

#include <cstdint>
#include <cstdio>

#include "corpus-tools/record.h"
#include "corpus-tools/synth_random.h"
#include "corpus-tools/unmarked_text.h"

namespace traan {
namespace {

std::string hash_of(std::string_view bytes) {
  std::uint64_t hash = bytes.size();
  for (const unsigned char c : bytes) hash = synth::mix64(hash ^ c);
  char digits[9];
  std::snprintf(digits, sizeof digits, "%08x", static_cast<unsigned>(hash >> 32));
  return digits;
}

bool is_allowed(char c) { return c == '.' || is_record_id({&c, 1}); }

}  // namespace

std::string record_id_of(std::string_view foreign) {
  if (is_record_id(foreign)) return std::string(foreign);
  constexpr std::size_t kLongestRest = 64 - 9;
  std::string id;
  for (const char c : unmarked_text(foreign)) {
    if (id.size() == kLongestRest) break;
    if (is_allowed(c)) {
      id += c;
    } else if (!id.empty() && id.back() != '-') {
      id += '-';
    }
  }
  if (!id.empty() && id.back() != '-') id += '-';
  return id + hash_of(foreign);
}

}  // namespace traan
