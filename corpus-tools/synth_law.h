#pragma once

#include <string_view>

#include "corpus-tools/synth_case.h"

namespace traan::synth {

/// The articles of procedure that a document cites, and the names of the codes in force.
struct ProcedureLaw {
  CaseType type;  // kCriminal, kAdministrative; kCivil for all others
  int until;      // last day in force, yyyymmdd
  std::string_view name;
  std::string_view settlement;
  std::string_view absence;
  std::string_view dismissal;
  std::string_view appeal;
  std::string_view cassation;
};

/// The law of procedure for a case of `type` judged on `date` (yyyymmdd).
const ProcedureLaw& procedure_law(CaseType type, int date);

/// The clauses that make a case of `type` the court's business.
std::string_view jurisdiction_law(CaseType type, int date);

struct CodesInForce {
  std::string_view penal, penal_full, civil, land, family, labour, fees, fee;
};
CodesInForce codes_in_force(int date);

}  // namespace traan::synth
