#include <algorithm>
#include <array>
#include <charconv>
#include <stdexcept>
#include <vector>

#include "analyzers/data_table.h"
#include "corpus-tools/synth_case.h"
#include "corpus-tools/synth_phrases.h"

namespace traan::synth {
namespace {

using enum CaseType;

constexpr std::array<std::string_view, 8> kTypeNames{"criminal",   "civil",        "family",
                                                     "commercial", "labour",       "administrative",
                                                     "bankruptcy", "admin_measure"};

int to_int(std::string_view digits) {
  int value = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return value;
}

CaseType type_named(std::string_view name) {
  const auto found = std::find(kTypeNames.begin(), kTypeNames.end(), name);
  if (found == kTypeNames.end()) throw std::invalid_argument("no case type: " + std::string(name));
  return static_cast<CaseType>(found - kTypeNames.begin());
}

std::vector<Subject> read_subjects() {
  std::vector<Subject> read;
  for (const auto& row : read_data_table(subject_table())) {
    read.push_back({row[0], type_named(row[1]), to_int(row[2]), row[3], row[4], row[5], row[6],
                    to_int(row[7]), to_int(row[8])});
  }
  return read;
}

std::vector<Precedent> read_precedents() {
  std::vector<Precedent> read;
  for (const auto& row : read_data_table(precedent_table())) {
    read.push_back({to_int(row[0]), to_int(row[1]), row[2], row[3]});
  }
  return read;
}

}  // namespace

std::span<const Subject> subjects() {
  static const std::vector<Subject> kSubjects = read_subjects();
  return kSubjects;
}

std::span<const Precedent> precedents() {
  static const std::vector<Precedent> kPrecedents = read_precedents();
  return kPrecedents;
}

std::string precedent_number(const Precedent& precedent) {
  return (precedent.number < 10 ? "0" : "") + std::to_string(precedent.number) + "/" +
         std::to_string(precedent.year) + "/AL";
}

std::string_view type_key(CaseType type) {
  switch (type) {
    case kCriminal:
      return "criminal";
    case kFamily:
      return "family";
    case kAdminMeasure:
      return "measure";
    case kBankruptcy:
      return "bankruptcy";
    default:
      return "civil";
  }
}

std::string_view type_name(CaseType type) { return kTypeNames[static_cast<std::size_t>(type)]; }

std::string_view instance_name(Instance value) {
  constexpr std::array<std::string_view, 4> kNames{"first", "appeal", "cassation", "reopening"};
  return kNames[static_cast<std::size_t>(value)];
}

}  // namespace traan::synth
