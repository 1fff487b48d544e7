#include "analyzers/cue.h"

#include <array>

#include "analyzers/family_name.h"

namespace traan {
namespace {

struct Row {
  std::string_view folded;
  Cues cues;
};

constexpr std::array<Row, 70> kRows = {{
    {"toa", Cue::kCourt},     {"tand", Cue::kCourt},
    {"tandtc", Cue::kCourt},  {"tandcc", Cue::kCourt},
    {"taqs", Cue::kCourt},    {"ta", Cue::kCourt},
    {"tandkv", Cue::kCourt},  {"nd", Cue::kLaw},
    {"nq", Cue::kLaw},        {"tt", Cue::kLaw | Cue::kPlace},
    {"ttlt", Cue::kLaw},      {"qd", Cue::kLaw},
    {"pl", Cue::kLaw},        {"cong", Cue::kMotto},
    {"tu", Cue::kMotto},      {"luat", Cue::kLaw},
    {"bo", Cue::kLaw},        {"nghi", Cue::kLaw},
    {"thong", Cue::kLaw},     {"phap", Cue::kLaw},
    {"quyet", Cue::kLaw},     {"hien", Cue::kLaw},
    {"dieu", Cue::kCitation}, {"khoan", Cue::kCitation},
    {"diem", Cue::kCitation}, {"thang", Cue::kMonth},
    {"ong", Cue::kTitle},     {"ba", Cue::kTitle},
    {"anh", Cue::kTitle},     {"chi", Cue::kTitle},
    {"cu", Cue::kTitle},      {"em", Cue::kTitle},
    {"chau", Cue::kTitle},    {"co", Cue::kTitle},
    {"chu", Cue::kTitle},     {"ten", Cue::kTitle},
    {"cao", Cue::kTitle},     {"can", Cue::kTitle},
    {"hai", Cue::kTitle},     {"don", Cue::kTitle},
    {"la", Cue::kTitle},      {"su", Cue::kTitle},
    {"dien", Cue::kTitle},    {"xa", Cue::kPlace},
    {"huyen", Cue::kPlace},   {"tinh", Cue::kPlace},
    {"phuong", Cue::kPlace},  {"pho", Cue::kPlace},
    {"duong", Cue::kPlace},   {"thon", Cue::kPlace},
    {"ban", Cue::kPlace},     {"ap", Cue::kPlace},
    {"xom", Cue::kPlace},     {"quan", Cue::kPlace},
    {"tran", Cue::kPlace},    {"tp", Cue::kPlace},
    {"khu", Cue::kPlace},     {"to", Cue::kPlace},
    {"hem", Cue::kPlace},     {"ngo", Cue::kPlace},
    {"lang", Cue::kPlace},    {"doi", Cue::kPlace},
    {"buon", Cue::kPlace},    {"x", Cue::kPlace},
    {"h", Cue::kPlace},       {"p", Cue::kPlace},
    {"t", Cue::kPlace},       {"q", Cue::kPlace},
    {"truong", Cue::kPlace},  {"viet", Cue::kPlace},
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
