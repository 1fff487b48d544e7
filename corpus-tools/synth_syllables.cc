#include "corpus-tools/synth_syllables.h"

#include <algorithm>
#include <utility>

namespace traan::synth {
namespace {

constexpr std::size_t kInventorySize = 7200;
constexpr std::size_t kGuideSize = 1 << 17;

struct Weighted {
  std::string_view spelling;
  int weight;
};

// A rhyme is written before the vowel that bears the tone, that vowel's row in kTones, and after.
struct Rhyme {
  std::string_view before;
  int vowel;
  std::string_view after;
  int weight;
};

constexpr std::array<std::array<std::string_view, 6>, 12> kTones{{{"a", "à", "á", "ả", "ã", "ạ"},
                                                                  {"ă", "ằ", "ắ", "ẳ", "ẵ", "ặ"},
                                                                  {"â", "ầ", "ấ", "ẩ", "ẫ", "ậ"},
                                                                  {"e", "è", "é", "ẻ", "ẽ", "ẹ"},
                                                                  {"ê", "ề", "ế", "ể", "ễ", "ệ"},
                                                                  {"i", "ì", "í", "ỉ", "ĩ", "ị"},
                                                                  {"o", "ò", "ó", "ỏ", "õ", "ọ"},
                                                                  {"ô", "ồ", "ố", "ổ", "ỗ", "ộ"},
                                                                  {"ơ", "ờ", "ớ", "ở", "ỡ", "ợ"},
                                                                  {"u", "ù", "ú", "ủ", "ũ", "ụ"},
                                                                  {"ư", "ừ", "ứ", "ử", "ữ", "ự"},
                                                                  {"y", "ỳ", "ý", "ỷ", "ỹ", "ỵ"}}};
constexpr std::array<int, 6> kToneWeights{26, 20, 22, 13, 6, 13};

constexpr std::array<Weighted, 26> kInitials{
    {{"", 30},   {"b", 60},  {"c", 70},   {"ch", 70}, {"d", 45},  {"đ", 65},  {"g", 28},
     {"gi", 30}, {"gh", 20}, {"h", 75},   {"k", 40},  {"kh", 55}, {"l", 85},  {"m", 65},
     {"n", 55},  {"ng", 50}, {"ngh", 30}, {"nh", 55}, {"ph", 45}, {"qu", 35}, {"r", 50},
     {"s", 50},  {"t", 90},  {"th", 75},  {"tr", 60}, {"v", 50}}};

constexpr int A = 0, AW = 1, AA = 2, E = 3, EE = 4, I = 5, O = 6, OO = 7, OW = 8, U = 9, UW = 10,
              Y = 11;

constexpr Rhyme kRhymes[] = {
    {"", A, "", 90},    {"", A, "c", 50},    {"", A, "ch", 45},   {"", A, "i", 75},
    {"", A, "m", 60},   {"", A, "n", 95},    {"", A, "ng", 90},   {"", A, "nh", 70},
    {"", A, "o", 70},   {"", A, "p", 35},    {"", A, "t", 50},    {"", A, "u", 50},
    {"", A, "y", 60},   {"", AW, "c", 35},   {"", AW, "m", 40},   {"", AW, "n", 50},
    {"", AW, "ng", 50}, {"", AW, "p", 20},   {"", AW, "t", 40},   {"", AA, "c", 20},
    {"", AA, "m", 45},  {"", AA, "n", 70},   {"", AA, "ng", 40},  {"", AA, "p", 30},
    {"", AA, "t", 45},  {"", AA, "u", 50},   {"", AA, "y", 55},   {"", E, "", 40},
    {"", E, "c", 6},    {"", E, "m", 25},    {"", E, "n", 35},    {"", E, "ng", 12},
    {"", E, "o", 35},   {"", E, "p", 18},    {"", E, "t", 25},    {"", EE, "", 40},
    {"", EE, "ch", 20}, {"", EE, "m", 18},   {"", EE, "n", 40},   {"", EE, "nh", 30},
    {"", EE, "p", 12},  {"", EE, "t", 25},   {"", EE, "u", 20},   {"", I, "", 75},
    {"", I, "a", 30},   {"", I, "ch", 35},   {"i", EE, "c", 20},  {"i", EE, "m", 30},
    {"i", EE, "n", 50}, {"i", EE, "ng", 25}, {"i", EE, "p", 18},  {"i", EE, "t", 30},
    {"i", EE, "u", 35}, {"", I, "m", 25},    {"", I, "n", 35},    {"", I, "nh", 60},
    {"", I, "p", 15},   {"", I, "t", 25},    {"", I, "u", 20},    {"", O, "", 50},
    {"", O, "a", 30},   {"o", A, "c", 8},    {"o", A, "i", 15},   {"o", A, "n", 30},
    {"o", A, "ng", 20}, {"o", A, "nh", 12},  {"o", A, "t", 14},   {"o", A, "y", 5},
    {"o", AW, "n", 6},  {"o", AW, "t", 5},   {"o", AW, "ng", 4},  {"", O, "c", 35},
    {"", O, "e", 9},    {"o", E, "n", 5},    {"o", E, "t", 5},    {"", O, "i", 45},
    {"", O, "m", 25},   {"", O, "n", 35},    {"", O, "ng", 60},   {"", O, "p", 15},
    {"", O, "t", 25},   {"", OO, "", 45},    {"", OO, "c", 35},   {"", OO, "i", 45},
    {"", OO, "m", 25},  {"", OO, "n", 40},   {"", OO, "ng", 65},  {"", OO, "p", 15},
    {"", OO, "t", 30},  {"", OW, "", 35},    {"", OW, "i", 35},   {"", OW, "m", 20},
    {"", OW, "n", 35},  {"", OW, "p", 12},   {"", OW, "t", 15},   {"", U, "", 45},
    {"", U, "a", 35},   {"u", AA, "n", 22},  {"u", AA, "t", 12},  {"u", AA, "y", 6},
    {"", U, "c", 30},   {"u", EE, "", 9},    {"", U, "i", 30},    {"", U, "m", 20},
    {"", U, "n", 30},   {"", U, "ng", 45},   {"u", OO, "c", 15},  {"u", OO, "i", 20},
    {"u", OO, "n", 20}, {"u", OO, "ng", 22}, {"u", OO, "t", 12},  {"", U, "p", 10},
    {"", U, "t", 25},   {"", U, "y", 14},    {"uy", EE, "n", 12}, {"uy", EE, "t", 8},
    {"u", Y, "nh", 6},  {"u", Y, "t", 3},    {"u", Y, "u", 2},    {"", UW, "", 40},
    {"", UW, "a", 30},  {"", UW, "c", 25},   {"", UW, "i", 8},    {"", UW, "ng", 35},
    {"", UW, "t", 15},  {"", UW, "u", 15},   {"ư", OW, "c", 22},  {"ư", OW, "i", 20},
    {"ư", OW, "m", 14}, {"ư", OW, "n", 22},  {"ư", OW, "ng", 40}, {"ư", OW, "p", 10},
    {"ư", OW, "t", 15}, {"ư", OW, "u", 8}};

bool is_stop(std::string_view final) {
  return final == "c" || final == "ch" || final == "p" || final == "t";
}

bool is_front(const Rhyme& rhyme) {
  return rhyme.before.empty() ? rhyme.vowel == E || rhyme.vowel == EE || rhyme.vowel == I
                              : rhyme.before == "i";
}

bool is_rounded(const Rhyme& rhyme) {
  if (rhyme.before == "uy") return true;
  if (rhyme.before == "o") return true;
  if (rhyme.before == "u") return rhyme.vowel != OO;
  return (rhyme.vowel == O && (rhyme.after == "a" || rhyme.after == "e")) ||
         (rhyme.vowel == U && rhyme.after == "y");
}

// k, gh, ngh stand before e, ê, i only and c, g, ng elsewhere; qu- and gi- swallow a first u or i;
// lips do not round twice.
bool can_follow(std::string_view initial, const Rhyme& rhyme) {
  const bool front = is_front(rhyme);
  if (initial == "k" || initial == "gh" || initial == "ngh") return front;
  if (initial == "c" || initial == "g" || initial == "ng") {
    return !front && !(initial != "ng" && is_rounded(rhyme));
  }
  if (initial == "gi") return rhyme.vowel != I && rhyme.before.empty();
  if (initial == "qu") {
    return rhyme.before.empty() && (rhyme.vowel <= EE || rhyme.vowel == OW) && rhyme.after != "u";
  }
  if (initial.empty()) return rhyme.before != "i" && rhyme.vowel != I;
  const bool labial = initial == "b" || initial == "m" || initial == "ph" || initial == "v";
  return !(labial && is_rounded(rhyme));
}

std::string spell(std::string_view initial, const Rhyme& rhyme, std::size_t tone) {
  std::string syllable(initial);
  syllable += rhyme.before;
  syllable += kTones[static_cast<std::size_t>(rhyme.vowel)][tone];
  syllable += rhyme.after;
  return syllable;
}

std::vector<std::pair<int, std::string>> all_syllables() {
  std::vector<std::pair<int, std::string>> result;
  for (const Weighted& initial : kInitials) {
    for (const Rhyme& rhyme : kRhymes) {
      if (!can_follow(initial.spelling, rhyme)) continue;
      for (std::size_t tone = 0; tone < 6; ++tone) {
        const bool sharp_or_heavy = tone == 2 || tone == 5;
        if (is_stop(rhyme.after) && !sharp_or_heavy) continue;
        const int tone_weight = is_stop(rhyme.after) ? 2 * kToneWeights[tone] : kToneWeights[tone];
        result.emplace_back(initial.weight * rhyme.weight * tone_weight,
                            spell(initial.spelling, rhyme, tone));
      }
    }
  }
  return result;
}

}  // namespace

SyllableInventory::SyllableInventory() {
  auto weighted = all_syllables();
  std::stable_sort(weighted.begin(), weighted.end(),
                   [](const auto& a, const auto& b) { return a.first > b.first; });
  weighted.resize(std::min(weighted.size(), kInventorySize));
  std::uint64_t total = 0;
  const auto zipf = [](std::uint64_t rank) { return (std::uint64_t{1} << 40) / (rank + 1200); };
  for (std::uint64_t i = 0; i < weighted.size(); ++i) total += zipf(i);
  std::uint64_t reached = 0;
  for (std::uint64_t i = 0; i < weighted.size(); ++i) {
    syllables_.push_back(std::move(weighted[i].second));
    reached += zipf(i);
    const std::uint64_t end = reached / (total / kGuideSize);
    while (guide_.size() < end && guide_.size() < kGuideSize) {
      guide_.push_back(static_cast<std::uint16_t>(i));
    }
  }
}

}  // namespace traan::synth
