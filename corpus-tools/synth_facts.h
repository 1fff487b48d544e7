#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace traan::synth {

// Slot names of facts: strings made once for a document.
// clang-format off
#define TRAAN_SYNTH_FACTS(X) \
  X(about) X(aka) X(amount) X(amount2) X(appeal_court) X(appeal_date) X(appeal_fee) \
  X(appeal_law) X(appeal_number) X(appeal_ruling) X(article) X(bank) X(bankruptcy) \
  X(bankruptcy_upper) X(cassation_law) X(cert) X(claimant) X(clause) X(clerk) X(commune) \
  X(commune_name) X(company) X(company2) X(company_of) X(compensation_ruling) X(court) \
  X(court_head) X(court_short) X(court_upper) X(date_long) X(district) X(docket) \
  X(docket_date) X(due) X(due_late) X(ep_place) X(ep_thing) X(ep_time) X(ep_time2) \
  X(ep_value) X(event) X(event_year) X(evidence_law) X(evidence_ruling) X(fee) X(fee_article) \
  X(fee_law) X(filed) X(first_court) X(first_date) X(first_number) X(first_term) X(hamlet) \
  X(header_date) X(judge) X(judge2) X(judge3) X(judge_name) X(jurisdiction_law) X(juror1) \
  X(juror2) X(kind) X(kind_upper) X(law_civil) X(law_family) X(law_labour) X(law_land) \
  X(law_penal) X(law_penal_full) X(law_proc) X(market) X(married) X(married_year) X(measure) \
  X(mitigation) X(nick) X(number) X(offence) X(order_date) X(order_no) X(parcel) X(plea_date) \
  X(precedent_note) X(precedent_title) X(prison_article) X(procuracy) X(prosecutor) \
  X(province) X(rate) X(relation) X(respondent) X(review) X(review_upper) X(seat) \
  X(settlement_law) X(absence_law) X(dismissal_law) X(signed) X(street) X(term) X(term_from) \
  X(term_high) X(term_low) X(victim_role) X(year_now)
// clang-format on

enum Fact : std::uint16_t {
#define TRAAN_SYNTH_ENUM(name) kFact_##name,
  TRAAN_SYNTH_FACTS(TRAAN_SYNTH_ENUM)
#undef TRAAN_SYNTH_ENUM
      kFirstPersonFact
};

/// People of a case: {p.t} is "ông Nguyễn Văn A", {p.s} "ông A", {p.n} the name alone.
enum Role : std::uint16_t { kP, kD, kV, kW, kW2, kR, kR2, kC1, kC2 };
inline constexpr std::size_t kRoles = 9;
enum PersonField : std::uint16_t { kName, kTitled, kShort, kYear, kAddress, kGender };
inline constexpr std::size_t kFields = 6;

inline constexpr std::array<std::string_view, kRoles> kRoleNames{"p", "d",  "v",  "w", "w2",
                                                                 "r", "r2", "c1", "c2"};
inline constexpr std::string_view kFieldNames = "ntsyag";
inline constexpr std::size_t kFacts = std::size_t{kFirstPersonFact} + kRoles * kFields;

constexpr std::uint16_t person_fact(Role role, PersonField field) {
  return static_cast<std::uint16_t>(std::size_t{kFirstPersonFact} + role * kFields + field);
}

using Facts = std::array<std::string, kFacts>;

}  // namespace traan::synth
