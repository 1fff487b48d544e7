#pragma once

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace traan::synth {

/// What a slot of a phrase asks for.
enum class Slot : std::uint8_t {
  kLiteral,    // bytes of Grammar::literals()
  kCapital,    // {^}: the next letter is a capital
  kFact,       // {court}: a fact of the document, by id
  kGenerator,  // {money:5-90}: made anew each time, by id
  kRule,       // {goods}: one phrase of a rule
  kPart,       // {~.event}: one phrase of the rule that the document's subject names so
};

struct Token {
  Slot slot = Slot::kLiteral;
  bool numbered = false;    // {rule#30}: as share, each paragraph opens with [n]
  std::uint16_t id = 0;     // fact, generator, rule or part
  std::uint16_t share = 0;  // {rule*30}: phrases in order until 30 % of the free length is filled
  std::uint32_t begin = 0;  // literal: offset and length; generator: its two arguments
  std::uint32_t end = 0;
};

/// The phrases a document is made of. The source text is a series of rules:
///
///   @rule          one phrase a line; a line that starts with two spaces is a further paragraph
///   phrase {slot}  of the phrase before it ("  |" an empty one)
///   @list ;        phrases divided by ';', on any number of lines
///   a;b;c
///
/// A rule that several texts define has the phrases of all of them.
class Grammar {
 public:
  using Names = std::map<std::string, int, std::less<>>;

  /// Throws std::invalid_argument naming the rule when a slot is neither fact, generator nor rule.
  Grammar(std::span<const std::string_view> texts, const Names& facts, const Names& generators);

  /// -1 when there is no such rule.
  int find(std::string_view rule) const;
  /// The rule named `subject.part`, else `type.part`, else `any.part`, else -1.
  int resolve(std::string_view subject, std::string_view type, std::string_view part) const;
  const std::vector<std::string>& parts() const { return parts_; }

  int phrases(int rule) const { return rules_[static_cast<std::size_t>(rule)].count; }
  /// About how many bytes a phrase of the rule comes to.
  int mean_bytes(int rule) const { return rules_[static_cast<std::size_t>(rule)].mean_bytes; }
  std::span<const Token> phrase(int rule, int index) const;

  /// All literals; `new_style` has the tones placed the new way, at the same offsets.
  const std::string& literals(bool new_style) const { return literals_[new_style ? 1 : 0]; }

 private:
  struct Source {
    std::string name;
    std::vector<std::string> phrases;
  };
  struct Rule {
    int first = 0;
    int count = 0;
    int mean_bytes = 0;
  };
  struct Phrase {
    std::uint32_t first = 0;
    std::uint32_t count = 0;
  };

  void read(std::string_view text, std::vector<Source>& sources);
  void compile(const Source& source, const Names& facts, const Names& generators);
  void compile_phrase(std::string_view phrase, const std::string& rule, const Names& facts,
                      const Names& generators);
  Token compile_slot(std::string_view slot, const std::string& rule, const Names& facts,
                     const Names& generators);
  int part(std::string_view name);

  Names rule_ids_;
  std::vector<Rule> rules_;
  std::vector<Phrase> phrases_;
  std::vector<Token> tokens_;
  std::vector<std::string> parts_;
  std::string literals_[2];
};

}  // namespace traan::synth
