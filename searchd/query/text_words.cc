#include "searchd/query/text_words.h"

#include "analyzers/tokenizer.h"

namespace traan {
namespace {

TextWord word_of(const Token& token) {
  return {static_cast<std::uint32_t>(token.begin), static_cast<std::uint32_t>(token.end),
          token.before != Break::none};
}

}  // namespace

void TextWords::read(std::string_view text, bool with_references) {
  words.clear();
  references.clear();
  const RepairedText repaired(text);
  if (with_references) {
    const TokenList list(repaired, text);
    for (std::size_t i = 0; i < list.size(); ++i) words.push_back(word_of(list[i]));
    references = find_cited(list);
  } else {
    Tokenizer tokenizer(repaired);
    for (Token token; tokenizer.next(token);) words.push_back(word_of(token));
  }
}

}  // namespace traan
