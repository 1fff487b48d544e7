#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "corpus-tools/synth_case.h"
#include "corpus-tools/synth_facts.h"
#include "corpus-tools/synth_grammar.h"
#include "corpus-tools/synth_random.h"
#include "corpus-tools/synth_syllables.h"

namespace traan::synth {

/// How one document is typed.
struct Style {
  int new_tones_percent = 0;    // phrases with the tone on the second vowel (hoà)
  bool masked = true;           // people and places by their first letter
  int date_form = 0;            // 12/8/2022, 12-8-2022, 12.8.2022, 12/08/2022
  bool short_currency = false;  // 500.000đ
};

/// Expands phrases of the grammar into a document.
class Writer {
 public:
  Writer();

  /// Starts a document. Facts of the document before stay until they are set anew.
  void start(const Random& random, const Style& style, int subject, int first_day, int last_day);

  Random& random() { return random_; }
  const Style& style() const { return style_; }
  std::string& fact(std::uint16_t id) { return facts_[id]; }
  void set(std::uint16_t id, std::string_view value) { facts_[id].assign(value); }

  /// Appends one phrase of the named rule. `rule` must exist.
  void expand(std::string_view rule, std::string& out) { pick(grammar_.find(rule), out); }
  /// As expand, into a fact.
  void expand_fact(std::uint16_t id, std::string_view rule);
  /// Appends the document: a phrase of `skeleton`, its shares cut to about `bytes` in all.
  void write(std::string_view skeleton, int bytes, std::string& out);

  /// "12/8/2022" in the document's form.
  void append_date(int day, std::string& out) const;
  void append_money(std::uint64_t dong, std::string& out) const;
  /// A masked or full name; `female` as given.
  void append_name(bool female, bool masked, std::string& out);
  /// One or two capitalised syllables off the beaten track.
  void append_rare_name(std::string& out);

 private:
  void add_names(Grammar::Names& facts, Grammar::Names& generators) const;
  void pick(int rule, std::string& out);
  void emit(int rule, int index, std::string& out);
  void emit_slot(const Token& token, std::string& out);
  void fill(int rule, int bytes, bool numbered, std::string& out);
  bool walk(int rule, int wanted, std::size_t begin, bool numbered, std::string& out);
  void generate(const Token& token, std::string& out);
  void append_person(bool female, std::string& out);
  void append_measure(std::uint16_t id, const Token& token, std::string& out);
  void new_episode(bool first);
  int part_rule(int part) const;

  Grammar grammar_;
  SyllableInventory syllables_;
  std::vector<std::vector<int>> part_rules_;  // by subject, then part
  Facts facts_;
  Random random_{0};
  Style style_;
  int subject_ = 0;
  int first_day_ = 0;
  int last_day_ = 0;
  int paragraph_ = 0;
  int free_bytes_ = 0;
  int more_rule_ = 0;
  int more_reason_rule_ = 0;
  std::array<std::string, 20> rare_name_pool_;
  std::size_t rare_names_ = 0;
  int thing_rule_ = 0;
  int place_rule_ = 0;
};

}  // namespace traan::synth
