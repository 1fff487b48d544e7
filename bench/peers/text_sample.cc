#include "bench/peers/text_sample.h"

#include <algorithm>
#include <stdexcept>
#include <variant>

#include "analyzers/seed_lexicon.h"
#include "corpus-tools/extract.h"
#include "corpus-tools/record_reader.h"

namespace traan::bench {
namespace {

Record with_metadata(Record record) {
  extract_metadata(record);
  return record;
}

/// `size` records, each of the file as likely as another (Vitter's algorithm R).
std::vector<Record> draw_records(const std::string& path, std::size_t size, Dice& dice) {
  RecordReader reader(path);
  std::vector<Record> drawn;
  std::size_t seen = 0;
  while (auto item = reader.next()) {
    Record* record = std::get_if<Record>(&*item);
    if (!record) continue;
    ++seen;
    if (drawn.size() < size) {
      drawn.push_back(std::move(*record));
    } else if (const std::size_t at = dice.below(seen); at < size) {
      drawn[at] = std::move(*record);
    }
  }
  if (drawn.empty()) throw std::runtime_error("no records in " + path);
  return drawn;
}

bool stands_in(const TokenList& text, const std::vector<std::uint16_t>& phrase) {
  for (std::size_t at = 0; at + phrase.size() <= text.size(); ++at) {
    std::size_t same = 0;
    while (same < phrase.size() && text.term(at + same) == phrase[same] &&
           (same == 0 || text[at + same].before == Break::none)) {
      ++same;
    }
    if (same == phrase.size()) return true;
  }
  return false;
}

}  // namespace

SampledText::SampledText(Record source)
    : record(with_metadata(std::move(source))),
      subject(record.subject, &seed_lexicon()),
      text(record.text, &seed_lexicon()) {}

TextSample::TextSample(const std::string& path, std::size_t size, Dice& dice) {
  for (Record& record : draw_records(path, size, dice)) {
    texts_.push_back(std::make_unique<SampledText>(std::move(record)));
  }
}

double TextSample::share_with(const TokenList& list, std::size_t begin, std::size_t end) const {
  std::vector<std::uint16_t> phrase;
  for (std::size_t i = begin; i < end; ++i) phrase.push_back(list.term(i));
  const auto holding = std::count_if(texts_.begin(), texts_.end(), [&](const auto& text) {
    return stands_in(text->text, phrase);
  });
  return static_cast<double>(holding) / static_cast<double>(texts_.size());
}

}  // namespace traan::bench
