#include "corpus-tools/synth_case.h"

#include <algorithm>

namespace traan::synth {
namespace {

// The code in a number: "HS" of "64/2022/HS-PT".
std::string_view type_code(CaseType type) {
  constexpr std::array<std::string_view, 8> kCodes{"HS", "DS", "HNGĐ", "KDTM",
                                                   "LĐ", "HC", "PS",   "TA"};
  return kCodes[static_cast<std::size_t>(type)];
}

std::string_view instance_code(Instance instance) {
  constexpr std::array<std::string_view, 4> kCodes{"ST", "PT", "GĐT", "TT"};
  return kCodes[static_cast<std::size_t>(instance)];
}

const Subject& draw_subject(Random& random, CaseType type) {
  int total = 0;
  for (const Subject& s : subjects()) total += s.type == type ? s.weight : 0;
  int left = random.range(0, total - 1);
  for (const Subject& s : subjects()) {
    if (s.type != type) continue;
    if (left < s.weight) return s;
    left -= s.weight;
  }
  return subjects().front();
}

int draw_judgment_day(Random& random) {
  const int year = 2015 + random.weighted({2, 4, 8, 12, 13, 13, 11, 13, 14, 15, 13});
  return to_day(year, 1, 5) + random.range(0, 355);
}

// The first-instance document: a judgment, or which decision.
std::string_view draw_skeleton(Random& random, const Subject& subject, bool contested) {
  switch (subject.type) {
    case CaseType::kCriminal:
      return contested || random.percent(96) ? "criminal.judgment" : "criminal.dismissal";
    case CaseType::kFamily: {
      if (contested) return "civil.judgment";
      const bool divorce = subject.key == "divorce";
      constexpr std::array<std::string_view, 4> kRules{"civil.judgment", "family.consent",
                                                       "civil.settlement", "civil.dismissal"};
      return kRules[static_cast<std::size_t>(
          random.weighted({13, divorce ? 34 : 0, divorce ? 34 : 60, 17}))];
    }
    case CaseType::kAdminMeasure:
      return "measure.order";
    case CaseType::kBankruptcy:
      return "bankruptcy.order";
    default: {
      if (contested) return "civil.judgment";
      const bool administrative = subject.type == CaseType::kAdministrative;
      constexpr std::array<std::string_view, 3> kRules{"civil.judgment", "civil.settlement",
                                                       "civil.dismissal"};
      return kRules[static_cast<std::size_t>(
          random.weighted({25, administrative ? 0 : 40, administrative ? 60 : 30}))];
    }
  }
}

std::string join_code(Random& random, std::string_view left, std::string_view right) {
  constexpr std::array<std::string_view, 5> kJoints{"-", "", " - ", "- ", " – "};
  const auto joint = kJoints[static_cast<std::size_t>(random.weighted({84, 5, 5, 4, 2}))];
  return std::string(left) + std::string(joint) + std::string(right);
}

// Spelt as courts do: "64/2022/HS-PT", "11/2022-HSST", "05/2018/ST-DS", "68/2025/HS- ST".
std::string spell_number(Random& random, int serial, int year, const std::string& code) {
  const std::string padded =
      (serial < 10 && random.percent(80) ? "0" : "") + std::to_string(serial);
  if (random.percent(2)) return padded + "/ " + std::to_string(year) + "/" + code;
  return padded + "/" + std::to_string(year) + "/" + code;
}

std::string judgment_number(Random& random, CaseType type, Instance instance, int serial,
                            int year) {
  const std::string left(type_code(type)), right(instance_code(instance));
  if (random.percent(1)) {
    return std::to_string(serial) + "/" + std::to_string(year) + "-" + left + right;
  }
  if (random.percent(1)) return spell_number(random, serial, year, right + "-" + left);
  return spell_number(random, serial, year, join_code(random, left, right));
}

std::string decision_number(Random& random, const Case& the_case, int serial, int year) {
  const CaseType type = the_case.subject->type;
  if (type == CaseType::kAdminMeasure) {
    const std::string code = join_code(random, "QĐ", "TA");
    if (random.percent(25)) return std::to_string(serial) + "/" + code;
    return spell_number(random, serial, year, code);
  }
  if (type == CaseType::kBankruptcy) return spell_number(random, serial, year, "QĐ-MTTPS");
  if (type == CaseType::kCriminal) {
    return spell_number(random, serial, year, join_code(random, "HSST", "QĐ"));
  }
  return spell_number(random, serial, year, join_code(random, "QĐST", type_code(type)));
}

std::string docket_number(Random& random, const Case& the_case, Instance instance, int year) {
  const CaseType type = the_case.subject->type;
  const std::string serial = std::to_string(random.range(1, 480));
  if (type == CaseType::kAdminMeasure) return serial + "/" + std::to_string(year) + "/TL-TA";
  return serial + "/" + std::to_string(year) + "/TL" + std::string(instance_code(instance)) + "-" +
         std::string(type_code(type));
}

std::string order_number(Random& random, const Case& the_case, int year) {
  const std::string serial = std::to_string(random.range(1, 420));
  const CaseType type = the_case.subject->type;
  if (type == CaseType::kAdminMeasure) return serial + "/" + std::to_string(year) + "/QĐ-TA";
  return serial + "/" + std::to_string(year) + "/QĐXXST-" + std::string(type_code(type));
}

// Provincial courts try the gravest offences, disputes abroad and suits against authorities.
Court draw_first_court(const Places& places, const Case& the_case, int date, Random& random) {
  const std::string_view key = the_case.subject->key;
  if (the_case.subject->type == CaseType::kCriminal && random.below(1000) < 4) {
    return military_court(random);
  }
  int provincial = 3;
  if (key == "murder") provincial = 97;
  if (key == "admindecision") provincial = 55;
  if (key == "goodsale" || key == "build" || key == "bankrupt") provincial = 20;
  if (random.percent(static_cast<std::uint32_t>(provincial))) {
    return provincial_court(places, the_case.province, date);
  }
  return first_instance_court(places, the_case.province, date, random);
}

void draw_first_stage(const Places& places, Case& the_case, int chain, Random& random) {
  Stage& stage = the_case.stages[0];
  stage.day = draw_judgment_day(random);
  // Appeal and review must still fall into 2025.
  const int latest = to_day(2025, 12, 26) - (chain == 1 ? 0 : chain == 2 ? 220 : 1020);
  if (stage.day > latest) stage.day -= 1100;
  const Date date = to_date(stage.day);
  the_case.old_penal = date.year < 2018;
  the_case.province = places.draw(random, date.packed());
  stage.court = draw_first_court(places, the_case, date.packed(), random);
  stage.order_day = stage.day - random.range(8, 40);
  stage.docket_day = stage.order_day - random.range(15, 120);
  the_case.filed_day = stage.docket_day - random.range(5, 60);
  the_case.event_day = the_case.filed_day - random.range(10, 400);
  the_case.signed_day = the_case.event_day - random.range(60, 2400);
  const int serial = random.range(1, 30 + static_cast<int>(random.skewed(400)));
  stage.number = the_case.decision ? decision_number(random, the_case, serial, date.year)
                                   : judgment_number(random, the_case.subject->type, stage.instance,
                                                     serial, date.year);
  stage.docket = docket_number(random, the_case, stage.instance, to_date(stage.docket_day).year);
  stage.order = order_number(random, the_case, to_date(stage.order_day).year);
}

Court appeal_court(const Places& places, const Case& the_case, const Court& first, int date) {
  const bool local = first.level == CourtLevel::kDistrict || first.level == CourtLevel::kRegional;
  return local ? provincial_court(places, the_case.province, date)
               : superior_court(places, the_case.province, date);
}

void draw_later_stage(const Places& places, Case& the_case, std::size_t index, Random& random) {
  Stage& stage = the_case.stages[index];
  const Stage& before = the_case.stages[index - 1];
  const bool review = index == 2;
  stage.instance = !review             ? Instance::kAppeal
                   : random.percent(8) ? Instance::kReopening
                                       : Instance::kCassation;
  stage.day = before.day + (review ? random.range(200, 800) : random.range(50, 220));
  const Date date = to_date(stage.day);
  const bool high = before.court.level == CourtLevel::kHigh ||
                    before.court.level == CourtLevel::kSupreme || date.packed() >= 20250701;
  stage.court = !review ? appeal_court(places, the_case, before.court, date.packed())
                : high  ? supreme_court()
                        : superior_court(places, the_case.province, date.packed());
  stage.order_day = stage.day - random.range(8, 30);
  stage.docket_day = stage.order_day - random.range(10, 60);
  stage.number = judgment_number(random, the_case.subject->type, stage.instance,
                                 random.range(1, 480), date.year);
  stage.docket = docket_number(random, the_case, stage.instance, to_date(stage.docket_day).year);
  stage.order = order_number(random, the_case, to_date(stage.order_day).year);
}

}  // namespace

int to_day(int year, int month, int day) {
  const int y = month <= 2 ? year - 1 : year;
  const int era = y / 400;
  const int year_of_era = y - era * 400;
  const int day_of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
  return era * 146097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year -
         719468;
}

Date to_date(int day) {
  const int z = day + 719468;
  const int era = z / 146097;
  const int day_of_era = z - era * 146097;
  const int year_of_era =
      (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
  const int day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  const int shifted = (5 * day_of_year + 2) / 153;
  const int month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {year_of_era + era * 400 + (month <= 2 ? 1 : 0), month,
          day_of_year - (153 * shifted + 2) / 5 + 1};
}

CaseType draw_case_type(Random& random) {
  // The counts of the site: bankruptcy has 214.
  return static_cast<CaseType>(
      random.weighted({387000, 399000, 955000, 35000, 9500, 25000, 214, 137000}));
}

Case make_case(const Places& places, std::uint64_t seed, CaseType type, int chain) {
  Random random(seed);
  Case the_case;
  the_case.subject = &draw_subject(random, type);
  the_case.skeleton = draw_skeleton(random, *the_case.subject, chain > 1);
  the_case.decision = !the_case.skeleton.ends_with(".judgment");
  the_case.facts_seed = random.next();
  draw_first_stage(places, the_case, chain, random);
  for (int i = 1; i < chain; ++i) {
    draw_later_stage(places, the_case, static_cast<std::size_t>(i), random);
  }
  return the_case;
}

}  // namespace traan::synth
