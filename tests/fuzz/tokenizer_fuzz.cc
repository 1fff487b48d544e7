// Any bytes: tokens in order, inside the text, each from a well-formed character on, with terms
// that are short.

#include <cstdint>

#include "analyzers/tokenizer.h"
#include "tests/fuzz/require.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const traan::RepairedText repaired(text);
  require(traan::RepairedText(repaired.text()).report().invalid_utf8 == 0);
  traan::Tokenizer tokenizer(repaired);
  std::size_t done = 0;
  for (traan::Token token; tokenizer.next(token);) {
    require(done <= token.begin && token.begin < token.end && token.end <= size);
    require(traan::decode_utf8(text, token.begin).valid);
    require(!token.exact.empty() && token.exact.size() <= traan::kMaxTermBytes);
    require(token.folded.size() <= traan::kMaxTermBytes);
    done = token.end;
  }
  return 0;
}
