#include <algorithm>
#include <array>
#include <vector>

#include "analyzers/keystrokes.h"
#include "analyzers/syllable.h"
#include "analyzers/token_list.h"

namespace traan {
namespace {

constexpr std::size_t kMaxDecodedWords = 200;

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

std::string lower(std::string_view word) {
  std::string out(word);
  for (char& c : out) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return out;
}

/// English words, abbreviations and loans that are well-formed Telex, in order.
constexpr auto kForeign = std::to_array<std::string_view>(
    {"air",   "as",    "bar",   "bats",  "bee",   "been",  "bees",  "best",  "bets",  "bias",
     "bits",  "boats", "boom",  "boon",  "boots", "box",   "bus",   "bust",  "cans",  "caps",
     "car",   "cast",  "cats",  "chair", "char",  "chats", "chips", "coast", "coats", "cons",
     "cops",  "cost",  "cow",   "cows",  "cups",  "cuts",  "dams",  "deed",  "did",   "docs",
     "does",  "door",  "down",  "dust",  "gas",   "goats", "guns",  "hair",  "has",   "hats",
     "her",   "here",  "hips",  "his",   "hits",  "host",  "how",   "if",    "is",    "keeps",
     "laps",  "last",  "list",  "loans", "lost",  "low",   "maps",  "mats",  "max",   "meets",
     "mens",  "mix",   "moon",  "more",  "most",  "must",  "nest",  "nets",  "nix",   "noon",
     "nor",   "now",   "nuts",  "oar",   "of",    "or",    "os",    "own",   "pair",  "past",
     "pens",  "per",   "pets",  "pis",   "poor",  "post",  "rest",  "roar",  "room",  "rooms",
     "row",   "rows",  "runs",  "see",   "seem",  "seen",  "sees",  "sets",  "sex",   "six",
     "soar",  "sons",  "soon",  "sos",   "taps",  "tax",   "taxi",  "tee",   "teen",  "teens",
     "tens",  "test",  "thats", "there", "these", "this",  "those", "thus",  "tips",  "tons",
     "too",   "toon",  "tops",  "tor",   "tow",   "town",  "towns", "tows",  "trans", "tree",
     "trees", "trust", "us",    "use",   "vans",  "vast",  "vest",  "visa",  "vow",   "war",
     "was",   "xeer",  "exe",   "ref",   "sure",  "core",  "days",  "theme", "sense", "turn",
     "norm",  "reset", "goes",  "says",  "gif"});

/// Loans that stand in Vietnamese text as they are.
constexpr auto kLoans =
    std::to_array<std::string_view>({"bar", "fax", "gas", "max", "sex", "taxi", "test", "visa"});

/// Words that have a number behind them more often than a tone.
constexpr auto kNumbered = std::to_array<std::string_view>(
    {"so",   "quan", "khoan", "muc", "loai", "tang", "thon", "khu", "ngay",  "thang",  "nam",
     "cap",  "dieu", "diem",  "to",  "ap",   "lo",   "pho",  "nha", "phong", "phuong", "xa",
     "phan", "tap",  "hang",  "lop", "ha",   "mau",  "ban",  "doi", "can",   "block",  "lan"});

/// Vietnamese words with a true oo. Others (khoong, hoon) are keystrokes.
constexpr auto kLongVowels =
    std::to_array<std::string_view>({"boong", "goong", "loong", "soong", "xoong"});

template <std::size_t N>
bool contains(const std::array<std::string_view, N>& list, std::string_view word) {
  return std::ranges::find(list, word) != list.end();
}

/// How much a word looks like keystrokes.
enum class Evidence {
  plain,    // a Vietnamese word without marks, a number, a code: says nothing
  foreign,  // no reading, and not Vietnamese
  unsure,   // a reading, but the word may be what it looks like
  likely,   // a reading, and no other explanation
  certain,  // keys that no other language has
};

struct Word {
  std::size_t begin, end;  // of the part to replace, in the query
  std::string decoded;
  Evidence evidence = Evidence::plain;
  bool decode = false;
};

/// VIQR signs that are no punctuation where they stand: a sign before another key, or ^ + ( ` ~.
bool has_viqr_keys(std::string_view word) {
  for (std::size_t i = 1; i < word.size(); ++i) {
    if (std::string_view("^+`~(").find(word[i]) != std::string_view::npos) return true;
    const bool inside = i + 1 < word.size() && is_letter(word[i + 1]);
    if (std::string_view("'.?").find(word[i]) != std::string_view::npos && inside) return true;
  }
  return false;
}

/// Pairs of keys that Telex has and no other spelling: dd-, aa, a horn inside, tones f and j.
bool has_telex_keys(std::string_view word) {
  if (word.starts_with("dd") || word.find("aa") != std::string_view::npos) return true;
  const char last = word.back();
  if (word.find('j') != std::string_view::npos && word[0] != 'j') return true;
  if (last == 'f' && word.size() > 2) return true;
  const std::size_t horn = word.find('w');
  return horn != std::string_view::npos && horn > 0 && horn + 1 < word.size();
}

Evidence weigh(std::string_view word, bool is_known) {
  if (is_known || contains(kLongVowels, word) || contains(kForeign, word)) return Evidence::unsure;
  if (std::ranges::any_of(word, is_digit)) {
    // A word and its number: so1, quan1.
    const std::string_view letters = word.substr(0, word.size() - 1);
    if (contains(kNumbered, letters)) return Evidence::unsure;
    return word.find_first_of("6789") != std::string_view::npos && word.size() > 3
               ? Evidence::certain
               : Evidence::likely;
  }
  if (has_viqr_keys(word)) return Evidence::certain;
  if (!std::ranges::all_of(word, is_letter)) return Evidence::unsure;
  return has_telex_keys(word) ? Evidence::certain : Evidence::likely;
}

/// The word between two spaces, without the signs around it that are not keys.
class QueryReader {
 public:
  QueryReader(std::string_view query, const IsKnownTerm& is_known)
      : query_(query), is_known_(is_known) {}

  std::vector<Word> read() {
    for (std::size_t pos = 0; pos < query_.size() && words_.size() < kMaxDecodedWords;) {
      if (is_space(query_[pos])) {
        ++pos;
        continue;
      }
      std::size_t end = pos;
      while (end < query_.size() && !is_space(query_[end])) ++end;
      add(pos, end);
      pos = end;
    }
    return std::move(words_);
  }

 private:
  void add(std::size_t begin, std::size_t end) {
    const std::size_t field = query_.substr(begin, end - begin).rfind(':');
    if (field != std::string_view::npos) begin += field + 1;
    while (begin < end && !is_letter(query_[begin]) && !is_digit(query_[begin]) &&
           static_cast<unsigned char>(query_[begin]) < 0x80) {
      ++begin;
    }
    while (end > begin && std::string_view("\",;:!)]}").find(query_[end - 1]) != npos) --end;
    if (begin == end) return;
    words_.push_back({begin, end, "", Evidence::plain});
    const std::string_view typed = query_.substr(begin, end - begin);
    // Signs that end a sentence or a prefix are keys in VIQR only.
    const std::size_t bare_size = typed.find_last_not_of("'.?*~") + 1;
    const std::string_view bare = typed.substr(0, bare_size);
    Word& word = words_.back();
    if (bare_size < typed.size()) judge(word, typed);
    if (word.evidence == Evidence::certain || bare.empty()) return;
    const Word signed_word = word;
    word = {begin, begin + bare_size, "", Evidence::plain};
    judge(word, bare);
    if (word.decoded.empty() && !signed_word.decoded.empty()) word = signed_word;
  }

  void judge(Word& word, std::string_view typed) const {
    const std::string keys = lower(typed);
    if (contains(kLoans, keys)) return;
    if (auto decoded = decode_keystrokes(typed)) {
      word.decoded = std::move(*decoded);
      word.evidence = weigh(keys, is_known_ && is_known_(keys));
      return;
    }
    const auto is_small = [](char c) { return c >= 'a' && c <= 'z'; };
    if (std::ranges::all_of(typed, is_small) && !is_unmarked_syllable(typed)) {
      word.evidence = Evidence::foreign;
    }
  }

  static constexpr std::size_t npos = std::string_view::npos;

  std::string_view query_;
  const IsKnownTerm& is_known_;
  std::vector<Word> words_;
};

/// The nearest word in one direction that says anything about `at`, or nothing.
const Word* neighbour(const std::vector<Word>& words, std::size_t at, bool forward) {
  while (forward ? at + 1 < words.size() : at > 0) {
    at = forward ? at + 1 : at - 1;
    if (words[at].evidence != Evidence::plain) return &words[at];
  }
  return nullptr;
}

bool is_foreign(const Word* word) { return word && word->evidence == Evidence::foreign; }
bool is_decoded(const Word* word) { return word && word->decode; }

void decide(std::vector<Word>& words) {
  for (Word& word : words) word.decode = word.evidence == Evidence::certain;
  const auto spread = [&](std::size_t i) {
    Word& word = words[i];
    if (word.decode || word.decoded.empty() || word.evidence == Evidence::foreign) return;
    const Word *before = neighbour(words, i, false), *after = neighbour(words, i, true);
    const bool alien = is_foreign(before) || is_foreign(after);
    word.decode =
        is_decoded(before) || is_decoded(after) || (word.evidence == Evidence::likely && !alien);
  };
  for (std::size_t i = 0; i < words.size(); ++i) spread(i);
  for (std::size_t i = words.size(); i-- > 0;) spread(i);
}

}  // namespace

std::optional<std::string> decode_query(std::string_view query, const IsKnownTerm& is_known) {
  std::vector<Word> words = QueryReader(query, is_known).read();
  decide(words);
  std::string decoded;
  std::size_t copied = 0;
  for (const Word& word : words) {
    if (!word.decode) continue;
    decoded.append(query.substr(copied, word.begin - copied));
    const char first = query[word.begin];
    decoded += first >= 'A' && first <= 'Z' ? capitalised(word.decoded) : word.decoded;
    copied = word.end;
  }
  if (copied == 0) return std::nullopt;
  decoded.append(query.substr(copied));
  return decoded;
}

}  // namespace traan
