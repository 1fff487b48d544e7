#include "corpus-tools/synth_case_facts.h"

#include <algorithm>
#include <array>

namespace traan::synth {
namespace {

// "02 (hai) năm 06 (sáu) tháng"
std::string term_text(int months) {
  constexpr std::array<std::string_view, 21> kWords{
      "không",    "một",      "hai",      "ba",       "bốn",      "năm",       "sáu",
      "bảy",      "tám",      "chín",     "mười",     "mười một", "mười hai",  "mười ba",
      "mười bốn", "mười lăm", "mười sáu", "mười bảy", "mười tám", "mười chín", "hai mươi"};
  std::string text;
  const auto add = [&](int value, std::string_view unit) {
    if (value == 0) return;
    if (!text.empty()) text += ' ';
    if (value < 10) text += '0';
    text += std::to_string(value);
    text += " (" + std::string(kWords[static_cast<std::size_t>(value)]) + ") ";
    text += unit;
  };
  add(std::min(months / 12, 20), "năm");
  add(months % 12, "tháng");
  return text;
}

class CaseFacts {
 public:
  CaseFacts(Writer& writer, const Places& places, const Case& the_case)
      : w_(writer), places_(places), case_(the_case) {}

  void set() {
    places();
    people();
    things();
    penalty();
  }

 private:
  std::string letter_or_name() {
    std::string name;
    if (w_.style().masked) {
      w_.expand("letter", name);
    } else {
      w_.append_rare_name(name);
    }
    return name;
  }

  void places() {
    const Date judged = to_date(case_.stages[0].day);
    const Province& province = judged.packed() >= 20250701
                                   ? places_.successor(case_.province)
                                   : places_.provinces()[static_cast<std::size_t>(case_.province)];
    w_.set(kFact_province, province.ranked());
    const auto& districts = province.districts;
    const std::string& district =
        districts[w_.random().below(static_cast<std::uint32_t>(districts.size()))].name;
    const bool rural = district.starts_with("huyện");
    w_.set(kFact_district,
           w_.style().masked ? (rural ? "huyện " : "thành phố ") + letter_or_name() : district);
    w_.set(kFact_commune, letter_or_name());
    w_.set(kFact_commune_name, "xã " + w_.fact(kFact_commune));
    constexpr std::array<std::string_view, 5> kHamlets{"ấp ", "thôn ", "khu phố ", "tổ dân phố ",
                                                       "bản "};
    w_.set(kFact_hamlet, kHamlets[w_.random().below(5)]);
    w_.fact(kFact_hamlet) += letter_or_name();
    rare(kFact_street, "đường ");
    rare(kFact_market, "chợ ");
    rare(kFact_nick, "");
  }

  void rare(std::uint16_t id, std::string_view prefix) {
    w_.set(id, prefix);
    w_.append_rare_name(w_.fact(id));
  }

  void people() {
    const bool criminal = case_.subject->type == CaseType::kCriminal;
    const int now = to_date(case_.stages[0].day).year;
    couple_age_ = w_.random().range(-6, 16);
    for (std::size_t i = 0; i < kRoles; ++i) {
      const auto role = static_cast<Role>(i);
      const bool child = role == kC1 || role == kC2;
      int age = child ? w_.random().range(2, 16) : w_.random().range(19, 74);
      bool female = w_.random().percent(role == kD && criminal ? 12 : 50);
      // A couple: the spouse who answers is of the other sex.
      const bool couple = case_.subject->type == CaseType::kFamily && role <= kD;
      if (couple) age = w_.random().range(30, 38) + couple_age_;
      if (couple && role == kD) female = !plaintiff_female_;
      if (role == kP) plaintiff_female_ = female;
      person(role, female, age, now - age, criminal && role == kD);
    }
    if (case_.subject->type != CaseType::kAdministrative) return;
    for (PersonField field : {kName, kTitled, kShort}) {
      w_.set(person_fact(kD, field), "Chủ tịch UBND " + w_.fact(kFact_district));
    }
  }

  void person(Role role, bool female, int age, int year, bool accused) {
    const bool old = age >= 45;
    const std::string title = accused  ? "bị cáo"
                              : female ? (old ? "bà" : "chị")
                                       : (old ? "ông" : "anh");
    std::string& name = w_.fact(person_fact(role, kName));
    name.clear();
    w_.append_name(female, w_.style().masked, name);
    const std::string given = name.substr(name.rfind(' ') + 1);
    w_.set(person_fact(role, kTitled), title + " " + name);
    w_.set(person_fact(role, kShort), accused ? given : title + " " + given);
    w_.set(person_fact(role, kYear), std::to_string(year));
    w_.set(person_fact(role, kGender), female ? "Nữ" : "Nam");
    std::string& address = w_.fact(person_fact(role, kAddress));
    address = w_.random().percent(70) ? w_.fact(kFact_hamlet) : "ấp " + letter_or_name();
    address += ", " + w_.fact(kFact_commune_name) + ", " + w_.fact(kFact_district) + ", " +
               w_.fact(kFact_province);
  }

  void money(std::uint16_t id, int low, int high) {
    w_.fact(id).clear();
    w_.append_money(static_cast<std::uint64_t>(w_.random().range(low, high)) * 500000, w_.fact(id));
  }

  void things() {
    for (std::uint16_t id : {kFact_company, kFact_company2}) {
      w_.expand_fact(id, "company_kind");
      w_.fact(id) += ' ';
      w_.append_rare_name(w_.fact(id));
    }
    w_.expand_fact(kFact_bank, "bank_name");
    w_.fact(kFact_bank) += ' ';
    w_.append_rare_name(w_.fact(kFact_bank));
    w_.set(kFact_aka, "");
    if (w_.random().percent(25)) rare(kFact_aka, " (tên gọi khác: "), w_.fact(kFact_aka) += ')';
    money(kFact_amount, 40, 9000);
    money(kFact_amount2, 30, 7000);
    w_.set(kFact_rate, std::to_string(w_.random().range(6, 19)) + "%/năm");
    std::string& parcel = w_.fact(kFact_parcel);
    parcel = "thửa đất số ";
    parcel += std::to_string(w_.random().range(2, 1400));
    parcel += ", tờ bản đồ số ";
    parcel += std::to_string(w_.random().range(1, 90));
    parcel += ", diện tích ";
    parcel += std::to_string(w_.random().range(60, 9800));
    parcel += "m2";
    w_.set(kFact_cert, "B");
    w_.fact(kFact_cert) += static_cast<char>('A' + w_.random().below(24));
    w_.fact(kFact_cert) += ' ' + std::to_string(w_.random().range(100000, 999999));
    const int year = to_date(case_.filed_day).year - w_.random().range(2, 8);
    w_.set(kFact_married_year, std::to_string(year));
  }

  void penalty() {
    const Subject& subject = *case_.subject;
    const int clause = w_.random().weighted({60, 30, 10}) + 1;
    const int from = subject.months_from + 24 * (clause - 1);
    const int to = subject.months_to + 30 * (clause - 1);
    const int months = std::min(240, 3 * (w_.random().range(from, to) / 3) + 3);
    w_.set(kFact_clause, std::to_string(clause));
    w_.set(kFact_term, term_text(months));
    w_.set(kFact_first_term, term_text(months));
    w_.set(kFact_term_low, term_text(std::max(3, months - 6)));
    w_.set(kFact_term_high, term_text(months + 6));
    w_.expand_fact(kFact_mitigation, case_.old_penal ? "mitigation_1999" : "mitigation");
  }

  Writer& w_;
  const Places& places_;
  const Case& case_;
  int couple_age_ = 0;
  bool plaintiff_female_ = false;
};

}  // namespace

void set_case_facts(Writer& writer, const Places& places, const Case& the_case) {
  CaseFacts(writer, places, the_case).set();
}

}  // namespace traan::synth
