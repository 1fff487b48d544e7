// Draws 300 queries from records, as people type them:
//   make_queries records.jsonl > queries.tsv
// A line has the kind, the query in our language, its terms as word_record.h has them, and a filter
// (field=value, or date=from..to). The same records give the same queries.

#include <cstdio>
#include <exception>
#include <optional>
#include <set>
#include <stdexcept>
#include <string>
#include <vector>

#include "analyzers/abbreviation.h"
#include "analyzers/compound.h"
#include "analyzers/seed_lexicon.h"
#include "analyzers/tokenizer.h"
#include "bench/peers/text_sample.h"
#include "bench/peers/word_record.h"

namespace {

using namespace traan;
using namespace traan::bench;

constexpr std::uint64_t kSeed = 11;
constexpr std::size_t kSampleSize = 2000;
constexpr std::size_t kFewestWords = 2, kMostWords = 5;
constexpr double kCommonShare = 0.1;  ///< Of the texts, that have a common phrase.
constexpr int kPatience = 100'000;    ///< Draws for one query before there is said to be none.

using Words = std::vector<std::string>;

/// A syllable that people would type: of two letters or more, without digits.
bool is_typed(const Token& token) {
  return token.kind == TokenKind::word && token.folded.size() >= 2 &&
         token.folded.find_first_of("0123456789.") == std::string_view::npos;
}

/// How much tokens i - 1 and i belong together, by the counts of the seed lexicon.
double cohesion(const TokenList& list, std::size_t i) {
  if (i == 0 || i >= list.size() || list[i].before != Break::none) return 0;
  const std::uint16_t first = list.term(i - 1), second = list.term(i);
  if (first == kNoTerm || second == kNoTerm) return 0;
  const LexiconReader& lexicon = seed_lexicon();
  const double pairs = lexicon.pair_count(first, second);
  return pairs * pairs / (lexicon.count(first) + 1.0) / (lexicon.count(second) + 1.0);
}

/// Whether one word ends and another begins before token i, so that no query has half a word.
bool is_border(const TokenList& list, std::size_t i) {
  const double here = cohesion(list, i);
  return here == 0 || (here < cohesion(list, i - 1) && here < cohesion(list, i + 1));
}

/// The tokens [begin, end) as typed; nothing unless all are words of one sentence, and whole.
std::optional<Words> words_at(const TokenList& list, std::size_t begin, std::size_t end) {
  if (end > list.size() || !is_border(list, begin) || !is_border(list, end)) return std::nullopt;
  Words words;
  for (std::size_t i = begin; i < end; ++i) {
    const Token token = list[i];
    if (!is_typed(token) || (i > begin && token.before != Break::none)) return std::nullopt;
    if (abbreviation_at(list, i)) return std::nullopt;  // which this search spells out
    words.push_back(lower_spelling(list, i));
  }
  return words;
}

std::size_t draw_length(Dice& dice) {
  return kFewestWords + dice.below(kMostWords - kFewestWords + 1);
}

/// The beginning of what a case is about, the offence or legal relation.
std::optional<Words> subject_words(const SampledText& source, Dice& dice) {
  const std::size_t size = source.subject.size();
  if (size < kFewestWords) return std::nullopt;
  const std::size_t length = std::min(size, draw_length(dice));
  const std::size_t begin = dice.below(2) == 0 ? 0 : dice.below(size - length + 1);
  return words_at(source.subject, begin, begin + length);
}

std::optional<Words> compound(const TokenList& list, Dice& dice) {
  if (list.size() < 2) return std::nullopt;
  const std::size_t at = dice.below(list.size() - 1);
  if (!is_compound(list[at], list[at + 1], seed_lexicon())) return std::nullopt;
  return words_at(list, at, at + 2);
}

bool is_capitalised(const TokenList& list, std::size_t i) {
  return list.starts_upper(i) && !list.all_upper(i);
}

/// Two or three capitals next to each other: the name of a person or place.
std::optional<Words> name(const TokenList& list, Dice& dice) {
  if (list.size() < 2) return std::nullopt;
  const std::size_t begin = 1 + dice.below(list.size() - 1);
  std::size_t end = begin;
  while (is_capitalised(list, end)) ++end;
  if (is_capitalised(list, begin - 1) || end - begin < 2 || end - begin > 3) return std::nullopt;
  return words_at(list, begin, end);
}

std::optional<Words> joined(std::optional<Words> first, const std::optional<Words>& second) {
  if (!first || !second || *first == *second) return std::nullopt;
  first->insert(first->end(), second->begin(), second->end());
  return first;
}

/// Words that a search might be for: by `which`, rare ones of a name beside a compound, of two
/// compounds, or twice as often frequent ones of the subject.
std::optional<Words> keyword_words(const SampledText& source, std::size_t which, Dice& dice) {
  switch (which % 4) {
    case 0:
      return joined(name(source.text, dice), compound(source.text, dice));
    case 1:
      return joined(compound(source.text, dice), compound(source.text, dice));
    default:
      return subject_words(source, dice);
  }
}

std::string join(const Words& words) {
  std::string text;
  for (const std::string& word : words) text.append(text.empty() ? "" : " ").append(word);
  return text;
}

/// The terms that the query stands for: a word without any mark means every marking.
std::string terms_of(const std::string& query) {
  const TokenList list(query);
  Words terms;
  for (std::size_t i = 0; i < list.size(); ++i) {
    const Token token = list[i];
    terms.push_back(token.marked() ? std::string(token.exact)
                                   : kFoldedMark + std::string(token.folded));
  }
  return join(terms);
}

std::string without_marks(const std::string& query) {
  const TokenList list(query);
  Words words;
  for (std::size_t i = 0; i < list.size(); ++i) words.emplace_back(list[i].folded);
  return join(words);
}

/// A filter that the record itself passes; empty where it does not know the field.
std::string filter_of(const Record& record, std::size_t which) {
  switch (which % 3) {
    case 0:
      return record.case_type.empty() ? "" : "case_type=" + record.case_type;
    case 1:
      return record.court_level.empty() ? "" : "court_level=" + record.court_level;
    default:
      if (record.date.empty()) return "";
      const int year = std::stoi(record.date);
      return "date=" + std::to_string(year - 1) + "-01-01.." + std::to_string(year + 1) + "-12-31";
  }
}

class QueryMaker {
 public:
  explicit QueryMaker(const std::string& records) : sample_(records, kSampleSize, dice_) {}

  void keywords(std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) {
      draw([&](const SampledText& source) {
        const auto words = keyword_words(source, i, dice_);
        return words && print("keyword", join(*words));
      });
    }
  }

  void unmarked(std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) {
      draw([&](const SampledText& source) {
        const auto words = keyword_words(source, i, dice_);
        return words && print("unmarked", without_marks(join(*words)));
      });
    }
  }

  void filtered(std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) {
      draw([&](const SampledText& source) {
        const auto words = keyword_words(source, i, dice_);
        const std::string filter = filter_of(source.record, i);
        return words && !filter.empty() && print("filtered", join(*words), filter);
      });
    }
  }

  /// Half of them common.
  void phrases(int count) {
    for (int i = 0; i < count; ++i) {
      draw([&](const SampledText& source) { return phrase(source, i % 2 == 0); });
    }
  }

 private:
  template <typename Try>
  void draw(Try attempt) {
    for (int i = 0; i < kPatience; ++i) {
      if (attempt(sample_.draw(dice_))) return;
    }
    throw std::runtime_error("the records have too few different texts for 300 queries");
  }

  /// From the beginning of a compound to the end of one.
  bool phrase(const SampledText& source, bool common) {
    const TokenList& list = source.text;
    const std::size_t length = draw_length(dice_);
    if (list.size() < length) return false;
    const std::size_t begin = dice_.below(list.size() - length + 1), end = begin + length;
    const auto words = words_at(list, begin, end);
    if (!words || !is_compound(list[begin], list[begin + 1], seed_lexicon()) ||
        !is_compound(list[end - 2], list[end - 1], seed_lexicon())) {
      return false;
    }
    if (common && !is_common(list, begin, end)) return false;
    return print("phrase", "\"" + join(*words) + "\"");
  }

  bool is_common(const TokenList& list, std::size_t begin, std::size_t end) const {
    for (std::size_t i = begin; i < end; ++i) {
      if (list.term(i) == kNoTerm) return false;
    }
    return sample_.share_with(list, begin, end) >= kCommonShare;
  }

  /// False when there is that query already.
  bool print(const char* kind, const std::string& query, const std::string& filter = {}) {
    if (!seen_.insert(query).second) return false;
    std::printf("%s\t%s\t%s\t%s\n", kind, query.c_str(), terms_of(query).c_str(), filter.c_str());
    return true;
  }

  Dice dice_{kSeed};
  TextSample sample_;
  std::set<std::string> seen_;
};

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) {
    std::fprintf(stderr, "usage: make_queries records.jsonl > queries.tsv\n");
    return 64;
  }
  try {
    QueryMaker maker(argv[1]);
    maker.keywords(120);
    maker.phrases(60);
    maker.filtered(60);
    maker.unmarked(60);
    return std::fflush(stdout) == 0 ? 0 : 1;
  } catch (const std::exception& error) {
    std::fprintf(stderr, "make_queries: %s\n", error.what());
    return 1;
  }
}
