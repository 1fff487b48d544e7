#include "analyzers/keystrokes.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <iterator>
#include <map>
#include <sstream>

#include "analyzers/syllable.h"
#include "analyzers/tokenizer.h"
#include "analyzers/utf8.h"
#include "tests/support/case_file.h"

namespace traan {
namespace {

bool knows_nothing(std::string_view) { return false; }

std::string decoded(std::string_view query, const IsKnownTerm& is_known = knows_nothing) {
  return decode_query(query, is_known).value_or(std::string(query));
}

TEST(Keystrokes, Words) {
  const std::pair<const char*, const char*> rows[] = {
      {"ddaats", "đất"},
      {"ddaast", "đất"},
      {"datdas", "đất"},
      {"d9a61t", "đất"},
      {"dat61d", ""},
      {"dda^'t", "đất"},
      {"dat961", "đất"},
      {"nguowif", "người"},
      {"nguoiwf", "người"},
      {"ngu7o7i2", "người"},
      {"nguoi72", "người"},
      {"ngu+o+`i", "người"},
      {"thuowr", "thuở"},
      {"nguwoif", "người"},
      {"ngwoif", "người"},
      {"dduwojc", "được"},
      {"ngu7oi2", "người"},
      {"huu74", "hữu"},
      {"huo7u", "hươu"},
      {"Ddawks", "đắk"},
      {"thuo73", "thuở"},
      {"huwu", "hưu"},
      {"luuw", "lưu"},
      {"quas", "quá"},
      {"quowr", "quở"},
      {"gif", "gì"},
      {"giuwx", "giữ"},
      {"nghieengs", "nghiếng"},
      {"toaf", "tòa"},
      {"toa2", "tòa"},
      {"thuyr", "thủy"},
      {"kix", "kỹ"},
      {"DDaats", "đất"},
      {"Ddaats", "đất"},
      {"owr", "ở"},
      {"o73", "ở"},
      {"o+?", "ở"},
      {"y1", "ý"},
      {"ys", "ý"},
      {"wowcs", "ước"},
      {"dduwowcj", "được"},
      {"ddwowcj", "được"},
      {"ddc", ""},
      {"a1", ""},
      {"b1", ""},
      {"A2", ""},
      {"H1", ""},
      {"m2", ""},
      {"km2", ""},
      {"KDTM", ""},
      {"DDAATS", ""},
      {"D9A61T", ""},
      {"dat", ""},
      {"đaats", ""},
      {"chaapf", ""},
      {"2015", ""},
      {"", ""},
      {"s", ""},
      {"ngoongoongoong", ""},
  };
  for (const auto& [typed, expected] : rows) {
    EXPECT_EQ(decode_keystrokes(typed).value_or(""), expected) << typed;
  }
}

TEST(Keystrokes, QueriesAreTakenAsAWhole) {
  const std::pair<const char*, const char*> rows[] = {
      // The signs of the query language and of a sentence stay.
      {"\"tranh chaaps ddaats ddai\"", "\"tranh chấp đất đai\""},
      {"(tranh chaaps) OR (ly hoon)", "(tranh chấp) OR (ly hôn)"},
      {"Tranh chaaps ddaats ddai.", "Tranh chấp đất đai."},
      {"thuwaf kees?", "thừa kế?"},
      {"tieu_de:ddaats ddai", "tieu_de:đất đai"},
      {"-ddaats", "-đất"},
      {"bi. ddo+n", "bị đơn"},
      {"tranh cha^'p dda^'t dda.i", "tranh chấp đất đại"},
      {"tranh chap dat dai.", "tranh chap dat dai."},
      {"tranh chap dat dai?", "tranh chap dat dai?"},
      // Words that may be English need company.
      {"test", "test"},
      {"this case", "this case"},
      {"tests court", "tests court"},
      {"case law", "case law"},
      {"of the court", "of the court"},
      {"loan agreement", "loan agreement"},
      {"bans xe", "bán xe"},
      {"mua bans ddaats", "mua bán đất"},
      {"tax ddaats", "tã đất"},
      {"taxi ddaats", "taxi đất"},
      {"xoong", "xoong"},
      {"coong ty", "công ty"},
      {"khoong cos", "không có"},
      {"xoong ddaats", "xông đất"},
      // Codes and masked names stay, whatever stands beside them.
      {"Nguyeexn Vawn H1", "Nguyễn Văn H1"},
      {"quyen nuooi con", "quyen nuôi con"},
      {"xe so1 quan1", "xe so1 quan1"},
      {"so1 ddaats", "só đất"},
      {"500 m2 ddaats", "500 m2 đất"},
      {"KDTM 12/2020/DS-ST ddaats", "KDTM 12/2020/DS-ST đất"},
      {"tranh chấp ddaats", "tranh chấp đất"},
      {"", ""},
      {"  ", "  "},
  };
  for (const auto& [typed, expected] : rows) EXPECT_EQ(decoded(typed), expected) << typed;
}

TEST(Keystrokes, KnownTermsStayUnlessTheirNeighboursAreKeystrokes) {
  const auto is_known = [](std::string_view word) { return word == "bans" || word == "trais"; };
  EXPECT_EQ(decoded("bans xe", is_known), "bans xe");
  EXPECT_EQ(decoded("bans trais", is_known), "bans trais");
  EXPECT_EQ(decoded("bans ddaats", is_known), "bán đất");
}

TEST(Keystrokes, SharedRows) {
  TRAAN_NEEDS_SHARED(path, "cases/keystrokes.tsv");
  int rows = 0;
  for (const auto& row : read_cases(path)) {
    const bool stays = row[0].starts_with("not_");
    const std::optional<std::string> found = decode_query(row[1], knows_nothing);
    EXPECT_EQ(found.value_or(row[1]), stays ? row[1] : row[2]) << row[0];
    ++rows;
  }
  EXPECT_GT(rows, 50);
}

/// Plain Vietnamese is never taken for keystrokes.
TEST(Keystrokes, FoldedSyllablesStay) {
  int syllables = 0;
  for (const char* initial :
       {"", "b", "c", "ch", "d", "g", "gh", "h", "kh", "ng", "nh", "qu", "tr"}) {
    for (const char* rhyme :
         {"a",   "ai",  "an", "ang",  "at",   "e",   "em", "i",  "ieu", "o",
          "oan", "ong", "u",  "uong", "uyen", "uoi", "ay", "eo", "oe",  "ooc"}) {
      const std::string word = std::string(initial) + rhyme;
      EXPECT_FALSE(decode_query(word + " " + word, knows_nothing)) << word;
      ++syllables;
    }
  }
  EXPECT_GT(syllables, 200);
}

/// The keys of a mark in Telex, VNI and VIQR.
struct Keys {
  const char32_t letter;
  std::string base, keys[3];
};

const Keys* keys_of(char32_t letter) {
  static const Keys table[] = {{U'â', "a", {"a", "6", "^"}}, {U'ê', "e", {"e", "6", "^"}},
                               {U'ô', "o", {"o", "6", "^"}}, {U'ă', "a", {"w", "8", "("}},
                               {U'ơ', "o", {"w", "7", "+"}}, {U'ư', "u", {"w", "7", "+"}},
                               {U'đ', "d", {"d", "9", "d"}}};
  const auto* at = std::ranges::find(table, letter, &Keys::letter);
  return at == std::end(table) ? nullptr : at;
}

/// `syllable` typed in a method (0 Telex, 1 VNI, 2 VIQR), with marks where they belong and the tone
/// at the end, or, in VIQR, after its vowel.
std::string typed(std::string_view syllable, std::size_t method) {
  static const std::string kTones[] = {"frxsj", "23415", "`?~'."};
  std::string keys, last;
  for (std::size_t pos = 0; pos < syllable.size();) {
    const Decoded d = decode_utf8(syllable, pos);
    const CharInfo info = char_info(d.code_point);
    pos += d.length;
    if (const Keys* mark = keys_of(info.letter)) {
      keys += mark->base + mark->keys[method];
    } else {
      append_utf8(keys, info.letter);
    }
    if (info.tone == Tone::none) continue;
    (method == 2 ? keys : last) += kTones[method][static_cast<std::size_t>(info.tone) - 1];
  }
  return keys + last;
}

/// Every syllable of the shared grammar, in every tone, comes back from each way to type it.
TEST(Keystrokes, SharedGrammarComesBack) {
  TRAAN_NEEDS_SHARED(path, "cases/syllable_grammar.tsv");
  std::map<std::string, std::vector<std::string>> parts;
  for (const auto& row : read_cases(path)) {
    std::istringstream values(row[1]);
    for (std::string value; values >> value;) parts[row[0]].push_back(value);
  }
  int syllables = 0;
  const auto check = [&](const std::string& initial, const std::string& rhyme, char32_t mark) {
    if (initial.size() + rhyme.size() > 8 && rhyme.starts_with("uyê")) return;  // nghuyêch
    const std::size_t vowel = decode_utf8(rhyme, 0).length;
    std::string written = initial + rhyme.substr(0, vowel);
    append_utf8(written, mark);  // on the first vowel: the terms put it where it belongs
    written += rhyme.substr(vowel);
    const RepairedText repaired(written);
    Token token;
    Tokenizer tokenizer(repaired);
    ASSERT_TRUE(tokenizer.next(token));
    const std::string exact(token.exact);
    if (!is_syllable(exact)) return;
    for (const std::size_t method : {0u, 1u, 2u}) {
      EXPECT_EQ(decode_keystrokes(typed(exact, method)).value_or(""), exact)
          << typed(exact, method);
    }
    ++syllables;
  };
  for (const std::string& initial : parts["initial"]) {
    for (const std::string& nucleus : parts["nucleus_open"]) {
      for (const char32_t mark : {0x0300, 0x0301, 0x0303, 0x0309, 0x0323}) {
        check(initial, nucleus, mark);
      }
    }
    for (const std::string& nucleus : parts["nucleus_closed"]) {
      // oo is ô in Telex, and uơ before a consonant is ươ.
      if (nucleus == "oo" || nucleus == "ôô" || nucleus == "uơ") continue;
      for (const std::string& final : parts["final"]) {
        for (const char32_t mark : {0x0301, 0x0323}) check(initial, nucleus + final, mark);
      }
    }
  }
  EXPECT_GT(syllables, 10000);
}

RC_GTEST_PROP(Keystrokes, TakesAnyBytes, (const std::string& query)) {
  decode_keystrokes(query);
  decode_query(query, knows_nothing);
}

/// Whatever is typed, a decoded word is a syllable.
RC_GTEST_PROP(Keystrokes, DecodedWordsAreSyllables, ()) {
  const auto word = *rc::gen::container<std::string>(
      rc::gen::elementOf(std::string("aaeouuiydddntchgqwsfrxjz1679^'`")));
  if (const auto syllable = decode_keystrokes(word)) {
    RC_ASSERT(is_syllable(*syllable));
  }
}

TEST(Keystrokes, LongQueriesAreCheap) {
  std::string query;
  for (int i = 0; i < 20000; ++i) query += "aoeaoewwwwww ";
  EXPECT_FALSE(decode_query(query, knows_nothing));
  EXPECT_FALSE(decode_query(std::string(1 << 20, 'w'), knows_nothing));
}

}  // namespace
}  // namespace traan
