#include "corpus-tools/synth_writer.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "corpus-tools/synth_letters.h"
#include "corpus-tools/synth_phrases.h"

namespace traan::synth {
namespace {

enum Generator : std::uint16_t {
  kNumber,      // {n:2-9}
  kTwoDigits,   // {nn:2-9}: 02
  kMoney,       // {money:5-90}: in units of 100,000 đồng
  kDay,         // {day}: between the event and the judgment
  kHour,        // {hour}
  kRare,        // {rare}: a lower-case syllable
  kProperName,  // {name}
  kWho,         // {who}: someone of the case
  kPerson,      // {person}, {person.f}: someone new
  kPersonF,
  kPersonM,
  kWeight,
  kPlate,
  kArea,      // {m2:5-90}
  kYearIn,    // {year:1990-2005}
  kProvince,  // {province_any}
  kLaws,      // {laws}: ~.laws, or ~.laws_old before 2017
  kGenerators
};

constexpr std::array<std::string_view, kGenerators> kGeneratorNames{
    "n",        "nn",       "money",  "day",   "hour", "rare", "name",         "who", "person",
    "person.f", "person.m", "weight", "plate", "m2",   "year", "province_any", "laws"};

// Lists longer than this are word lists: their first words are the frequent ones.
constexpr int kSkewedFrom = 20;

Grammar make_grammar() {
  Grammar::Names facts;
  int id = 0;
#define TRAAN_SYNTH_NAME(name) facts.emplace(#name, id++);
  TRAAN_SYNTH_FACTS(TRAAN_SYNTH_NAME)
#undef TRAAN_SYNTH_NAME
  for (std::string_view role : kRoleNames) {
    for (char field : kFieldNames) facts.emplace(std::string(role) + "." + field, id++);
  }
  Grammar::Names generators;
  for (std::size_t i = 0; i < kGeneratorNames.size(); ++i) {
    generators.emplace(kGeneratorNames[i], static_cast<int>(i));
  }
  return Grammar(synth_phrases(), facts, generators);
}

void append_number(std::string& out, std::uint64_t value) {
  char digits[20];
  out.append(digits, std::to_chars(digits, digits + sizeof digits, value).ptr);
}

void append_two_digits(std::string& out, int value) {
  if (value < 10) out += '0';
  append_number(out, static_cast<std::uint64_t>(value));
}

}  // namespace

Writer::Writer() : grammar_(make_grammar()) {
  for (const Subject& subject : subjects()) {
    std::vector<int>& rules = part_rules_.emplace_back();
    for (const std::string& part : grammar_.parts()) {
      rules.push_back(grammar_.resolve(subject.key, type_key(subject.type), part));
    }
  }
  thing_rule_ = grammar_.find("item");
  place_rule_ = grammar_.find("place");
}

void Writer::start(const Random& random, const Style& style, int subject, int first_day,
                   int last_day) {
  random_ = random;
  style_ = style;
  subject_ = subject;
  first_day_ = first_day;
  last_day_ = last_day;
  paragraph_ = 0;
  rare_names_ = 0;
  const Subject& about = subjects()[static_cast<std::size_t>(subject)];
  more_rule_ = grammar_.resolve(about.key, type_key(about.type), "more");
  more_reason_rule_ = grammar_.resolve(about.key, type_key(about.type), "more_reason");
}

void Writer::expand_fact(std::uint16_t id, std::string_view rule) {
  facts_[id].clear();
  expand(rule, facts_[id]);
}

void Writer::write(std::string_view skeleton, int bytes, std::string& out) {
  free_bytes_ = bytes;
  new_episode(true);
  expand(skeleton, out);
}

void Writer::pick(int rule, std::string& out) {
  const auto count = static_cast<std::uint32_t>(grammar_.phrases(rule));
  const auto index = count >= kSkewedFrom ? random_.skewed(count) : random_.below(count);
  emit(rule, static_cast<int>(index), out);
}

void Writer::emit(int rule, int index, std::string& out) {
  const bool new_style = style_.new_tones_percent > 0 &&
                         random_.percent(static_cast<std::uint32_t>(style_.new_tones_percent));
  const std::string& literals = grammar_.literals(new_style);
  std::size_t capital = std::string::npos;
  for (const Token& token : grammar_.phrase(rule, index)) {
    if (token.slot == Slot::kCapital) {
      capital = out.size();
      continue;
    }
    if (token.slot == Slot::kLiteral) {
      out.append(literals, token.begin, token.end);
    } else {
      emit_slot(token, out);
    }
    if (capital != std::string::npos) capitalise(out, capital);
    capital = std::string::npos;
  }
}

int Writer::part_rule(int part) const {
  return part_rules_[static_cast<std::size_t>(subject_)][static_cast<std::size_t>(part)];
}

void Writer::emit_slot(const Token& token, std::string& out) {
  if (token.slot == Slot::kFact) {
    out += facts_[token.id];
  } else if (token.slot == Slot::kGenerator) {
    generate(token, out);
  } else {
    const int rule = token.slot == Slot::kPart ? part_rule(token.id) : token.id;
    if (rule < 0) return;
    if (token.share == 0) return pick(rule, out);
    fill(rule, std::max(0, free_bytes_) / 100 * token.share, token.numbered, out);
  }
}

// Walks the phrases in order, keeping as many as there is room for and at least one. When all of
// them do not fill it, the tale goes on with other people and things.
void Writer::fill(int rule, int bytes, bool numbered, std::string& out) {
  const auto begin = out.size();
  while (true) {
    const int left = bytes - static_cast<int>(out.size() - begin);
    const int wanted = std::max(1, left / grammar_.mean_bytes(rule));
    const bool all = walk(rule, wanted, begin, numbered, out);
    const int rest = bytes - static_cast<int>(out.size() - begin);
    if (!all || rest < grammar_.mean_bytes(rule) / 2) return;
    rule = numbered ? more_reason_rule_ : more_rule_;
    new_episode(false);
  }
}

// Every phrase has the same chance and their order is kept. True when all were wanted.
bool Writer::walk(int rule, int wanted, std::size_t begin, bool numbered, std::string& out) {
  const int count = grammar_.phrases(rule);
  const int offset = random_.range(0, count - 1);
  for (int i = 0; i < count; ++i) {
    if (wanted < count && (i + offset) % count * wanted % count >= wanted) continue;
    if (out.size() > begin) out += numbered || random_.percent(35) ? '\n' : ' ';
    const auto at = out.size();
    if (numbered) {
      out += '[';
      append_number(out, static_cast<std::uint64_t>(++paragraph_));
      out += "] ";
    }
    emit(rule, i, out);
    if (at > begin && out[at] == '-') out[at - 1] = '\n';  // items of a list stand alone
  }
  return wanted >= count;
}

void Writer::new_episode(bool first) {
  const auto anew = [&](std::uint16_t id) -> std::string& {
    facts_[id].clear();
    return facts_[id];
  };
  pick(thing_rule_, anew(kFact_ep_thing));
  std::string& place = anew(kFact_ep_place);
  pick(place_rule_, place);
  place += ' ';
  append_rare_name(place);
  for (std::uint16_t id : {kFact_ep_time, kFact_ep_time2}) {
    std::string& time = anew(id);
    time += random_.percent(50) ? "khoảng " : "vào lúc ";
    append_measure(kHour, Token{}, time);
    time += " ngày ";
    const bool same_day = first && id == kFact_ep_time;
    const int latest = first_day_ + (same_day ? 0 : (last_day_ - first_day_) / 3);
    append_date(random_.range(first_day_, latest), time);
  }
  append_money(static_cast<std::uint64_t>(20 + random_.skewed(900)) * 100000, anew(kFact_ep_value));
}

void Writer::append_date(int day, std::string& out) const {
  constexpr std::string_view kSeparators = "/-./";
  const Date date = to_date(day);
  const char separator = kSeparators[static_cast<std::size_t>(style_.date_form)];
  append_two_digits(out, date.day);
  out += separator;
  if (style_.date_form == 3) {
    append_two_digits(out, date.month);
  } else {
    append_number(out, static_cast<std::uint64_t>(date.month));
  }
  out += separator;
  append_number(out, static_cast<std::uint64_t>(date.year));
}

void Writer::append_money(std::uint64_t dong, std::string& out) const {
  char digits[20];
  const char* end = std::to_chars(digits, digits + sizeof digits, dong).ptr;
  for (const char* at = digits; at != end; ++at) {
    if (at != digits && (end - at) % 3 == 0) out += '.';
    out += *at;
  }
  out += style_.short_currency ? "đ" : " đồng";
}

void Writer::append_name(bool female, bool masked, std::string& out) {
  expand("family", out);
  out += ' ';
  expand(female ? "middle.f" : "middle.m", out);
  out += ' ';
  if (!masked) return expand(female ? "given.f" : "given.m", out);
  expand("letter", out);
  if (random_.percent(22)) append_number(out, static_cast<std::uint64_t>(random_.range(1, 4)));
}

void Writer::append_rare_name(std::string& out) {
  // Most names of a document come back in it.
  if (rare_names_ == rare_name_pool_.size() && random_.percent(70)) {
    out += rare_name_pool_[random_.below(static_cast<std::uint32_t>(rare_names_))];
    return;
  }
  const auto begin = out.size();
  const bool two = random_.percent(65);
  for (int i = 0; i < (two ? 2 : 1); ++i) {
    if (i > 0) out += ' ';
    const auto at = out.size();
    out += syllables_.draw(random_);
    capitalise(out, at);
  }
  if (rare_names_ < rare_name_pool_.size()) {
    rare_name_pool_[rare_names_++].assign(out, begin, std::string::npos);
  }
}

void Writer::append_person(bool female, std::string& out) {
  append_name(female, style_.masked, out);
}

void Writer::generate(const Token& token, std::string& out) {
  switch (token.id) {
    case kDay:
      return append_date(random_.range(first_day_, last_day_), out);
    case kRare:
      out += syllables_.draw(random_);
      return;
    case kProperName:
      return append_rare_name(out);
    case kWho: {
      constexpr std::array<Role, 6> kSomeone{kP, kD, kW, kW2, kR, kR2};
      out += facts_[person_fact(kSomeone[random_.below(kSomeone.size())], kShort)];
      return;
    }
    case kPerson:
      return append_person(random_.percent(25), out);
    case kPersonF:
      return append_person(true, out);
    case kPersonM:
      return append_person(false, out);
    case kProvince: {
      constexpr std::array<std::string_view, 14> kFar{
          "Bình Dương", "Đồng Nai",   "Hà Nội",     "Tây Ninh",  "Nghệ An",  "Cà Mau",  "Lào Cai",
          "Đắk Lắk",    "Kiên Giang", "Quảng Ninh", "Thanh Hóa", "Bạc Liêu", "Gia Lai", "Long An"};
      out += kFar[random_.below(kFar.size())];
      return;
    }
    case kLaws: {
      const bool old = to_date(last_day_).year < 2017;
      const std::string_view key = subjects()[static_cast<std::size_t>(subject_)].key;
      const std::string_view type = type_key(subjects()[static_cast<std::size_t>(subject_)].type);
      int rule = old ? grammar_.resolve(key, type, "laws_old") : -1;
      if (rule < 0) rule = grammar_.resolve(key, type, "laws");
      if (rule >= 0) pick(rule, out);
      return;
    }
    default:
      return append_measure(token.id, token, out);
  }
}

void Writer::append_measure(std::uint16_t id, const Token& token, std::string& out) {
  const int lo = static_cast<int>(token.begin), hi = static_cast<int>(token.end);
  switch (id) {
    case kTwoDigits:
      return append_two_digits(out, random_.range(lo, hi));
    case kMoney: {
      const auto units = static_cast<std::uint64_t>(random_.range(lo, hi));
      return append_money(units * 100000 + (units > 60 ? 0 : 10000 * random_.below(10)), out);
    }
    case kHour:
      append_two_digits(out, random_.range(0, 23));
      out += " giờ";
      if (random_.percent(40)) return;
      out += ' ';
      append_two_digits(out, 5 * random_.range(1, 11));
      out += " phút";
      return;
    case kWeight:
      append_number(out, random_.skewed(12));
      out += ',';
      append_number(out, static_cast<std::uint64_t>(random_.range(1000, 9999)));
      out += " gam";
      return;
    case kPlate:
      append_two_digits(out, random_.range(11, 99));
      out += static_cast<char>('A' + random_.below(12));
      append_number(out, static_cast<std::uint64_t>(random_.range(1, 9)));
      out += "-xxx.";
      append_two_digits(out, random_.range(1, 99));
      return;
    case kArea:
      append_number(out, static_cast<std::uint64_t>(random_.range(lo, hi)));
      if (random_.percent(70)) {
        out += ',';
        append_number(out, static_cast<std::uint64_t>(random_.range(1, 9)));
      }
      out += random_.percent(85) ? "m2" : "m²";
      return;
    default:  // a plain number, a year
      return append_number(out, static_cast<std::uint64_t>(random_.range(lo, hi)));
  }
}

}  // namespace traan::synth
