#include "analyzers/cue.h"

#include <array>

#include "analyzers/family_name.h"

namespace traan {
namespace {

struct Row {
  std::string_view folded;
  Cues cues;
};

constexpr std::array<Row, 43> kRows = {{
    {"toa", Cue::kCourt},     {"tand", Cue::kCourt},    {"tandtc", Cue::kCourt},
    {"tandcc", Cue::kCourt},  {"taqs", Cue::kCourt},    {"ta", Cue::kCourt},
    {"tandkv", Cue::kCourt},  {"nd", Cue::kLaw},        {"nq", Cue::kLaw},
    {"tt", Cue::kLaw},        {"ttlt", Cue::kLaw},      {"qd", Cue::kLaw},
    {"pl", Cue::kLaw},        {"cong", Cue::kMotto},    {"tu", Cue::kMotto},
    {"luat", Cue::kLaw},      {"bo", Cue::kLaw},        {"nghi", Cue::kLaw},
    {"thong", Cue::kLaw},     {"phap", Cue::kLaw},      {"quyet", Cue::kLaw},
    {"hien", Cue::kLaw},      {"dieu", Cue::kCitation}, {"khoan", Cue::kCitation},
    {"diem", Cue::kCitation}, {"thang", Cue::kMonth},   {"ong", Cue::kTitle},
    {"ba", Cue::kTitle},      {"anh", Cue::kTitle},     {"chi", Cue::kTitle},
    {"cu", Cue::kTitle},      {"em", Cue::kTitle},      {"chau", Cue::kTitle},
    {"co", Cue::kTitle},      {"chu", Cue::kTitle},     {"ten", Cue::kTitle},
    {"cao", Cue::kTitle},     {"can", Cue::kTitle},     {"hai", Cue::kTitle},
    {"don", Cue::kTitle},     {"la", Cue::kTitle},      {"su", Cue::kTitle},
    {"dien", Cue::kTitle},
}};

/// BLHS, LĐĐ, HP: abbreviations of laws begin with one of these and another consonant.
bool may_abbreviate_law(std::string_view folded) {
  return folded.size() >= 2 && (folded[0] == 'b' || folded[0] == 'l' || folded[0] == 'h') &&
         std::string_view("aeiouy").find(folded[1]) == std::string_view::npos;
}

}  // namespace

Cues cues_of(std::string_view folded) {
  Cues cues = may_abbreviate_law(folded) ? Cue::kLaw : 0;
  if (is_family_name(folded)) cues |= Cue::kFamilyName;
  for (const Row& row : kRows) {
    if (row.folded == folded) cues |= row.cues;
  }
  return cues;
}

}  // namespace traan
