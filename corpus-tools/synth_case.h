#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "corpus-tools/synth_places.h"
#include "corpus-tools/synth_random.h"

namespace traan::synth {

enum class CaseType {
  kCriminal,
  kCivil,
  kFamily,
  kCommercial,
  kLabour,
  kAdministrative,
  kBankruptcy,
  kAdminMeasure
};

enum class Instance { kFirst, kAppeal, kCassation, kReopening };

/// What a case is about: an offence or a kind of dispute.
struct Subject {
  std::string_view key;  // rules of the grammar that speak of it start with it
  CaseType type;
  int weight;  // among the subjects of its type
  std::string_view name;
  std::string_view name_1999;     // offence in the code of 1999, when it differs
  std::string_view article_1999;  // of the penal code
  std::string_view article_2015;
  int months_from = 6;  // usual imprisonment under clause 1
  int months_to = 36;
};

std::span<const Subject> subjects();

struct Precedent {
  int number;
  int year;
  std::string_view subject;
  std::string_view title;  // empty when not known for certain
};

std::span<const Precedent> precedents();
/// "08/2016/AL"
std::string precedent_number(const Precedent& precedent);

/// The dates of a case are days since 1970-01-01.
int to_day(int year, int month, int day);
struct Date {
  int year, month, day;
  int packed() const { return year * 10000 + month * 100 + day; }
};
Date to_date(int day);

/// One instance of a case and the judgment or decision that ended it.
struct Stage {
  Instance instance = Instance::kFirst;
  Court court;
  int day = 0;
  std::string number;  // spelt as that court did
  std::string docket;  // of the acceptance
  std::string order;   // of the order to open the trial
  int docket_day = 0;
  int order_day = 0;
};

/// What all documents of one case have in common. Depends on the seed and the number of stages
/// only, so each document of a chain can make it anew.
struct Case {
  const Subject* subject = nullptr;
  bool old_penal = false;     // the penal and procedure codes before 2018
  bool decision = false;      // first instance ended by a decision
  std::string_view skeleton;  // rule of the first-instance document
  int province = 0;
  int event_day = 0;
  int signed_day = 0;
  int filed_day = 0;
  std::uint64_t facts_seed = 0;  // of names, places and sums
  std::array<Stage, 3> stages;
};

/// In proportion to what the public site of judgments holds.
CaseType draw_case_type(Random& random);

/// `chain` is the number of stages, 1 to 3; chains are contested cases, ended by a judgment.
Case make_case(const Places& places, std::uint64_t seed, CaseType type, int chain);

std::string_view type_key(CaseType type);        // of grammar rules
std::string_view type_name(CaseType type);       // record field case_type
std::string_view instance_name(Instance value);  // record field instance

}  // namespace traan::synth
