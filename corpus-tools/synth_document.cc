#include "corpus-tools/synth_document.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "corpus-tools/synth_case_facts.h"
#include "corpus-tools/synth_law.h"
#include "corpus-tools/synth_letters.h"

namespace traan::synth {
namespace {

// Lengths in characters at equally likely steps, the last steps refined: a document's length is
// drawn by straight lines between them.
struct LengthStep {
  int permille;
  int chars;
};
constexpr LengthStep kDecisionLengths[] = {{0, 2600},   {150, 3200}, {400, 4200},  {600, 5600},
                                           {800, 7200}, {930, 9800}, {990, 14000}, {1000, 20000}};
constexpr LengthStep kJudgmentLengths[] = {{0, 4600},    {100, 6300},  {300, 8600},  {500, 11700},
                                           {700, 16200}, {800, 19600}, {900, 25200}, {960, 32500},
                                           {985, 40000}, {997, 54000}, {1000, 90000}};

int draw_length(Random& random, std::span<const LengthStep> steps) {
  const auto u = static_cast<int>(random.below(1000 * 64));
  std::size_t i = 1;
  while (steps[i].permille * 64 <= u && i + 1 < steps.size()) ++i;
  const LengthStep &a = steps[i - 1], &b = steps[i];
  return a.chars + (b.chars - a.chars) * (u - a.permille * 64) / ((b.permille - a.permille) * 64);
}

// What a document comes to without its shares, in bytes.
int fixed_bytes(std::string_view skeleton) {
  if (skeleton == "criminal.judgment") return 7700;
  if (skeleton == "civil.judgment" || skeleton == "civil.appeal") return 7700;
  if (skeleton == "criminal.appeal") return 5600;
  if (skeleton.ends_with(".cassation")) return 3600;
  if (skeleton == "precedent.text") return 1800;
  return 3300;
}

void append_int(std::string& out, int value) {
  char digits[12];
  out.append(digits, std::to_chars(digits, digits + sizeof digits, value).ptr);
}

void append_long_date(int day, std::string& out) {
  const Date date = to_date(day);
  if (date.day < 10) out += '0';
  append_int(out, date.day);
  out += date.month < 3 ? " tháng 0" : " tháng ";
  append_int(out, date.month);
  out += " năm ";
  append_int(out, date.year);
}

// "Ngày: 12 - 8 - 2022", "17.10.2016", "21/8/ 2021".
void append_header_date(int day, Random& random, std::string& out) {
  constexpr std::array<std::string_view, 6> kSeparators{" - ", "-", "/", ".", " tháng ", "/"};
  const int form = random.weighted({45, 20, 20, 8, 5, 2});
  const Date date = to_date(day);
  const std::string_view separator = kSeparators[static_cast<std::size_t>(form)];
  if (date.day < 10 && random.percent(60)) out += '0';
  append_int(out, date.day);
  out += separator;
  if (date.month < 3 && form == 4) out += '0';
  append_int(out, date.month);
  out += form == 4 ? std::string_view(" năm ") : separator;
  if (form == 5) out += ' ';
  append_int(out, date.year);
}

std::string_view kind_word(CaseType type) {
  constexpr std::array<std::string_view, 8> kWords{
      "hình sự",    "dân sự",  "hôn nhân và gia đình", "kinh doanh thương mại", "lao động",
      "hành chính", "phá sản", "xử lý hành chính"};
  return kWords[static_cast<std::size_t>(type)];
}

// Facts of one document: its court, dates, numbers, and the wording that depends on the law.
class StageFacts {
 public:
  StageFacts(Writer& writer, const Case& the_case, int index)
      : w_(writer),
        case_(the_case),
        index_(index),
        stage_(the_case.stages[static_cast<std::size_t>(index)]) {}

  void set() {
    court();
    dates();
    law();
    subject();
    rulings();
    precedent();
  }

 private:
  void court() {
    const Court& court = stage_.court;
    w_.set(kFact_court, court.name);
    w_.set(kFact_court_short, court.short_name);
    w_.set(kFact_court_head, court.head);
    w_.fact(kFact_court_upper).clear();
    append_upper(w_.fact(kFact_court_upper), court.name);
    w_.set(kFact_seat, court.seat);
    w_.set(kFact_procuracy, court.procuracy);
    w_.set(kFact_first_court, case_.stages[0].court.name);
    w_.set(kFact_first_number, case_.stages[0].number);
    w_.set(kFact_appeal_court, case_.stages[1].court.name);
    w_.set(kFact_appeal_number, case_.stages[1].number);
    w_.set(kFact_number, stage_.number);
    w_.set(kFact_docket, stage_.docket);
    w_.set(kFact_order_no, stage_.order);
    official(kFact_judge, true);
    official(kFact_judge2, false);
    official(kFact_judge3, false);
    official(kFact_juror1, false);
    official(kFact_juror2, false);
    official(kFact_clerk, false);
    official(kFact_prosecutor, false);
  }

  // Officials are not masked.
  void official(std::uint16_t id, bool signs) {
    const bool female = w_.random().percent(45);
    w_.set(id, female ? "Bà " : "Ông ");
    const auto at = w_.fact(id).size();
    w_.append_name(female, false, w_.fact(id));
    if (signs) w_.set(kFact_judge_name, std::string_view(w_.fact(id)).substr(at));
  }

  void date(std::uint16_t id, int day) {
    w_.fact(id).clear();
    w_.append_date(day, w_.fact(id));
  }

  void dates() {
    w_.fact(kFact_date_long).clear();
    append_long_date(stage_.day, w_.fact(kFact_date_long));
    w_.fact(kFact_header_date).clear();
    append_header_date(stage_.day, w_.random(), w_.fact(kFact_header_date));
    date(kFact_docket_date, stage_.docket_day);
    date(kFact_order_date, stage_.order_day);
    date(kFact_first_date, case_.stages[0].day);
    date(kFact_appeal_date, case_.stages[1].day);
    const int before = index_ == 0 ? 0 : index_ - 1;
    date(kFact_plea_date,
         case_.stages[static_cast<std::size_t>(before)].day + w_.random().range(2, 14));
    date(kFact_event, case_.event_day);
    date(kFact_signed, case_.signed_day);
    date(kFact_due, case_.signed_day + 90);
    date(kFact_due_late, stage_.day + w_.random().range(30, 400));
    date(kFact_filed, case_.filed_day);
    const int year = std::stoi(w_.fact(kFact_married_year));
    date(kFact_married, to_day(year, 1 + year % 12, 1 + case_.filed_day % 28));
    w_.set(kFact_event_year, std::to_string(to_date(case_.event_day).year));
    w_.set(kFact_year_now, std::to_string(to_date(stage_.day).year));
  }

  void law() {
    const CaseType type = case_.subject->type;
    const int today = to_date(stage_.day).packed();
    const ProcedureLaw& procedure = procedure_law(type, today);
    w_.set(kFact_law_proc, procedure.name);
    w_.set(kFact_settlement_law, procedure.settlement);
    w_.set(kFact_absence_law, procedure.absence);
    w_.set(kFact_dismissal_law, procedure.dismissal);
    w_.set(kFact_appeal_law, procedure.appeal);
    w_.set(kFact_cassation_law, procedure.cassation);
    w_.set(kFact_jurisdiction_law, jurisdiction_law(type, today));
    // An appeal applies the penal code that the judgment below applied.
    const CodesInForce codes = codes_in_force(today);
    const CodesInForce penal = codes_in_force(to_date(case_.stages[0].day).packed());
    w_.set(kFact_law_penal, penal.penal);
    w_.set(kFact_law_penal_full, penal.penal_full);
    w_.set(kFact_law_civil, codes.civil);
    w_.set(kFact_law_land, codes.land);
    w_.set(kFact_law_family, codes.family);
    w_.set(kFact_law_labour, codes.labour);
    w_.set(kFact_fee_law, codes.fees);
    w_.set(kFact_fee, codes.fee);
    w_.set(kFact_fee_article, today < 20180101 ? "99" : "136");
    w_.set(kFact_prison_article, case_.old_penal ? "Điều 33" : "Điều 38");
    w_.set(kFact_evidence_law, case_.old_penal
                                   ? "Điều 41 Bộ luật Hình sự; Điều 76 Bộ luật Tố tụng hình sự"
                                   : "Điều 47 Bộ luật Hình sự; Điều 106 Bộ luật Tố tụng hình sự");
  }

  void subject() {
    const Subject& subject = *case_.subject;
    const bool criminal = subject.type == CaseType::kCriminal;
    const bool suit = subject.type == CaseType::kAdministrative;
    const bool old_name = case_.old_penal && !subject.name_1999.empty();
    const std::string_view name = old_name ? subject.name_1999 : subject.name;
    w_.set(kFact_offence, name);
    w_.set(kFact_relation, name);
    w_.set(kFact_article, case_.old_penal ? subject.article_1999 : subject.article_2015);
    w_.set(kFact_about, "");
    if (!criminal) w_.fact(kFact_about).append("V/v ").append(name);
    w_.set(kFact_kind, kind_word(subject.type));
    w_.fact(kFact_kind_upper).clear();
    append_upper(w_.fact(kFact_kind_upper), kind_word(subject.type));
    w_.set(kFact_claimant, suit ? "người khởi kiện" : criminal ? "bị hại" : "nguyên đơn");
    w_.set(kFact_respondent, suit ? "người bị kiện" : criminal ? "bị cáo" : "bị đơn");
    w_.set(kFact_victim_role, criminal && victimless() ? "người liên quan" : "bị hại");
    w_.set(kFact_company_of, "");
    if (subject.type == CaseType::kCommercial || subject.type == CaseType::kLabour) {
      w_.set(kFact_company_of, " - đại diện theo pháp luật của ");
      w_.fact(kFact_company_of) += w_.fact(kFact_company);
    } else if (!suit) {
      w_.fact(kFact_company_of) = ", sinh năm " + w_.fact(person_fact(kD, kYear));
    }
    w_.set(kFact_measure, subject.key == "reform" ? "đưa vào cơ sở giáo dục bắt buộc"
                                                  : "đưa vào cơ sở cai nghiện bắt buộc");
    const bool opened = w_.random().percent(60);
    w_.set(kFact_bankruptcy, opened ? "mở thủ tục phá sản" : "tuyên bố phá sản");
    w_.set(kFact_bankruptcy_upper, opened ? "MỞ THỦ TỤC PHÁ SẢN" : "TUYÊN BỐ PHÁ SẢN");
    const bool reopening = stage_.instance == Instance::kReopening;
    w_.set(kFact_review, reopening ? "tái thẩm" : "giám đốc thẩm");
    w_.set(kFact_review_upper, reopening ? "TÁI THẨM" : "GIÁM ĐỐC THẨM");
  }

  bool victimless() const {
    const std::string_view key = case_.subject->key;
    return key.starts_with("drug") || key == "gambling" || key == "vice" || key == "contraband";
  }

  void rulings() {
    w_.set(kFact_term_from, w_.random().percent(60) ? "Thời hạn tù tính từ ngày bắt thi hành án."
                                                    : "Thời hạn tù tính từ ngày bị bắt tạm giam.");
    w_.set(kFact_evidence_ruling, "Tịch thu tiêu hủy ");
    w_.expand("item", w_.fact(kFact_evidence_ruling));
    w_.fact(kFact_evidence_ruling) += '.';
    std::string& compensation = w_.fact(kFact_compensation_ruling);
    compensation = "Không xem xét.";
    if (!victimless() && w_.random().percent(60)) {
      compensation = "Buộc " + w_.fact(person_fact(kD, kTitled)) + " bồi thường cho " +
                     w_.fact(person_fact(kV, kTitled)) + " " + w_.fact(kFact_ep_value) + ".";
    }
    const bool upheld = w_.random().percent(65);
    w_.set(kFact_appeal_fee, upheld ? "phải chịu 300.000 đồng" : "không phải chịu");
    std::string& ruling = w_.fact(kFact_appeal_ruling);
    ruling = (upheld ? "Không chấp nhận kháng cáo của " : "Chấp nhận một phần kháng cáo của ") +
             w_.fact(person_fact(kD, kTitled)) +
             (upheld ? "; giữ nguyên bản án sơ thẩm." : "; sửa một phần bản án sơ thẩm.");
  }

  // About one judgment in two hundred applies a precedent; not every subject has one that fits.
  void precedent() {
    w_.set(kFact_precedent_note, "");
    if (w_.random().below(1000) >= 8) return;
    const Precedent* chosen = nullptr;
    std::uint32_t seen = 0;
    for (const Precedent& p : precedents()) {
      if (p.year >= to_date(stage_.day).year || !fits(p)) continue;
      if (w_.random().below(++seen) == 0) chosen = &p;
    }
    if (chosen == nullptr) return;
    w_.fact(kFact_precedent_note) =
        "Vụ án có tình huống pháp lý tương tự nên Hội đồng xét xử áp "
        "dụng Án lệ số " +
        precedent_number(*chosen) + " để giải quyết.\n";
  }

  bool fits(const Precedent& p) const {
    const std::string_view key = case_.subject->key;
    if (p.subject == key) return true;
    return key == "loan" && p.number == 8;
  }

  Writer& w_;
  const Case& case_;
  const int index_;
  const Stage& stage_;
};

Style draw_style(Random& random, bool masked) {
  Style style;
  constexpr std::array<int, 4> kNewTones{0, 100, 12, 50};
  style.new_tones_percent = kNewTones[static_cast<std::size_t>(random.weighted({55, 8, 30, 7}))];
  style.masked = masked;
  style.date_form = random.weighted({52, 18, 8, 22});
  style.short_currency = random.percent(12);
  return style;
}

int subject_index(const Case& the_case) {
  return static_cast<int>(the_case.subject - subjects().data());
}

}  // namespace

std::string_view skeleton_of(const Case& the_case, int index) {
  const bool criminal = the_case.subject->type == CaseType::kCriminal;
  if (index == 1) return criminal ? "criminal.appeal" : "civil.appeal";
  if (index == 2) return criminal ? "criminal.cassation" : "civil.cassation";
  return the_case.skeleton;
}

bool is_decision(const Case& the_case, int index) {
  return index == 0 ? the_case.decision : index == 2;
}

void write_document(Writer& writer, const Places& places, const Case& the_case, int index,
                    Random& random, std::string& text) {
  text.clear();
  Random facts(the_case.facts_seed);
  Style facts_style;
  facts_style.masked = facts.percent(88);
  const int last_day = the_case.stages[0].order_day - 1;
  writer.start(facts, facts_style, subject_index(the_case), the_case.event_day, last_day);
  set_case_facts(writer, places, the_case);

  const Style style = draw_style(random, facts_style.masked);
  const std::string_view skeleton = skeleton_of(the_case, index);
  const bool short_form = is_decision(the_case, index) && index == 0;
  const int chars =
      short_form ? draw_length(random, kDecisionLengths) : draw_length(random, kJudgmentLengths);
  writer.start(random, style, subject_index(the_case), the_case.event_day, last_day);
  StageFacts(writer, the_case, index).set();
  writer.write(skeleton, chars * 136 / 100 - fixed_bytes(skeleton), text);
  // Old fonts spoil the heading only.
  if (random.percent(5)) replace_horn_u(text, 0, std::min(text.find("gày "), text.size()));
}

void write_precedent(Writer& writer, const Places& places, const Precedent& precedent,
                     Random& random, std::string& text) {
  text.clear();
  const std::uint64_t seed = random.next();
  Case the_case = make_case(places, seed, CaseType::kCivil, 1);
  for (const Subject& subject : subjects()) {
    if (subject.key == precedent.subject) {
      the_case.subject = &subject;
      break;
    }
  }
  writer.start(Random(random.next()), Style{}, subject_index(the_case), the_case.event_day,
               the_case.stages[0].order_day - 1);
  set_case_facts(writer, places, the_case);
  StageFacts(writer, the_case, 0).set();
  writer.set(kFact_number, precedent_number(precedent));
  std::string title;
  if (!precedent.title.empty()) title = std::string(precedent.title) + "\n";
  writer.set(kFact_precedent_title, title);
  writer.write("precedent.text", random.range(7000, 22000) * 136 / 100, text);
}

Layout draw_layout(Random& random) {
  Layout layout;
  layout.width = random.range(75, 85);
  layout.page_chars = random.range(2800, 3300);
  layout.number_on_top = random.percent(60);
  layout.trailing_space = random.percent(6);
  layout.decomposed = random.percent(2);
  return layout;
}

}  // namespace traan::synth
