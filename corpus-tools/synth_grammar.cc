#include "corpus-tools/synth_grammar.h"

#include <algorithm>
#include <charconv>
#include <stdexcept>

#include "corpus-tools/synth_letters.h"

namespace traan::synth {
namespace {

constexpr int kMeanSlotBytes = 16;

std::string_view take_line(std::string_view& text) {
  const auto at = std::min(text.find('\n'), text.size());
  const auto line = text.substr(0, at);
  text.remove_prefix(std::min(at + 1, text.size()));
  return line;
}

std::uint32_t to_number(std::string_view digits) {
  std::uint32_t value = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return value;
}

// Splits "money:5-90" into its name and two numbers.
std::string_view take_arguments(std::string_view slot, Token& token) {
  const auto colon = slot.find(':');
  if (colon == slot.npos) return slot;
  const auto arguments = slot.substr(colon + 1);
  const auto dash = arguments.find('-');
  token.begin = to_number(arguments.substr(0, dash));
  token.end = dash == arguments.npos ? token.begin : to_number(arguments.substr(dash + 1));
  return slot.substr(0, colon);
}

std::string_view take_share(std::string_view slot, Token& token) {
  const auto mark = slot.find_first_of("*#");
  if (mark == slot.npos) return slot;
  token.numbered = slot[mark] == '#';
  token.share = static_cast<std::uint16_t>(to_number(slot.substr(mark + 1)));
  return slot.substr(0, mark);
}

void split_list(std::string_view line, std::vector<std::string>& phrases) {
  while (!line.empty()) {
    const auto at = std::min(line.find(';'), line.size());
    if (at > 0) phrases.emplace_back(line.substr(0, at));
    line.remove_prefix(std::min(at + 1, line.size()));
  }
}

}  // namespace

Grammar::Grammar(std::span<const std::string_view> texts, const Names& facts,
                 const Names& generators) {
  std::vector<Source> sources;
  for (std::string_view text : texts) read(text, sources);
  rules_.resize(sources.size());
  for (const Source& source : sources) compile(source, facts, generators);
  literals_[1] = new_tone_placement(literals_[0]);
}

void Grammar::read(std::string_view text, std::vector<Source>& sources) {
  Source* source = nullptr;
  bool list = false;
  while (!text.empty()) {
    const std::string_view line = take_line(text);
    if (line.empty() || line[0] == '#') continue;
    if (line[0] == '@') {
      list = line.ends_with(" ;");
      const std::string name(line.substr(1, line.size() - (list ? 3 : 1)));
      const auto [at, added] = rule_ids_.emplace(name, static_cast<int>(sources.size()));
      if (added) sources.push_back({name, {}});
      source = &sources[static_cast<std::size_t>(at->second)];
    } else if (list) {
      split_list(line, source->phrases);
    } else if (line.starts_with("  ")) {
      source->phrases.back() += '\n';
      if (line != "  |") source->phrases.back() += line.substr(2);
    } else {
      source->phrases.emplace_back(line);
    }
  }
}

void Grammar::compile(const Source& source, const Names& facts, const Names& generators) {
  Rule& rule = rules_[static_cast<std::size_t>(find(source.name))];
  rule.first = static_cast<int>(phrases_.size());
  rule.count = static_cast<int>(source.phrases.size());
  if (rule.count == 0) throw std::invalid_argument("rule @" + source.name + " has no phrase");
  std::size_t bytes = 0;
  for (const std::string& phrase : source.phrases) {
    const auto first = tokens_.size();
    compile_phrase(phrase, source.name, facts, generators);
    phrases_.push_back(
        {static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(tokens_.size() - first)});
    for (auto i = first; i < tokens_.size(); ++i) {
      const bool literal = tokens_[i].slot == Slot::kLiteral;
      bytes += literal ? tokens_[i].end : static_cast<std::size_t>(kMeanSlotBytes);
    }
  }
  rule.mean_bytes = static_cast<int>(bytes) / rule.count + 1;
}

void Grammar::compile_phrase(std::string_view phrase, const std::string& rule, const Names& facts,
                             const Names& generators) {
  while (!phrase.empty()) {
    const auto open = std::min(phrase.find('{'), phrase.size());
    if (open > 0) {
      Token token;
      token.begin = static_cast<std::uint32_t>(literals_[0].size());
      token.end = static_cast<std::uint32_t>(open);
      literals_[0] += phrase.substr(0, open);
      tokens_.push_back(token);
    }
    if (open == phrase.size()) return;
    const auto close = phrase.find('}', open);
    if (close == phrase.npos) throw std::invalid_argument("rule @" + rule + ": { without }");
    tokens_.push_back(
        compile_slot(phrase.substr(open + 1, close - open - 1), rule, facts, generators));
    phrase.remove_prefix(close + 1);
  }
}

Token Grammar::compile_slot(std::string_view slot, const std::string& rule, const Names& facts,
                            const Names& generators) {
  Token token;
  const std::string_view name = take_share(take_arguments(slot, token), token);
  if (name == "^") {
    token.slot = Slot::kCapital;
  } else if (name.starts_with("~.")) {
    token.slot = Slot::kPart;
    token.id = static_cast<std::uint16_t>(part(name.substr(2)));
  } else if (const auto fact = facts.find(name); fact != facts.end()) {
    token.slot = Slot::kFact;
    token.id = static_cast<std::uint16_t>(fact->second);
  } else if (const auto made = generators.find(name); made != generators.end()) {
    token.slot = Slot::kGenerator;
    token.id = static_cast<std::uint16_t>(made->second);
  } else if (const int id = find(name); id >= 0) {
    token.slot = Slot::kRule;
    token.id = static_cast<std::uint16_t>(id);
  } else {
    throw std::invalid_argument("rule @" + rule + ": unknown slot {" + std::string(slot) + "}");
  }
  return token;
}

int Grammar::part(std::string_view name) {
  const auto at = std::find(parts_.begin(), parts_.end(), name);
  if (at == parts_.end()) {
    parts_.emplace_back(name);
    return static_cast<int>(parts_.size()) - 1;
  }
  return static_cast<int>(at - parts_.begin());
}

int Grammar::find(std::string_view rule) const {
  const auto at = rule_ids_.find(rule);
  return at == rule_ids_.end() ? -1 : at->second;
}

int Grammar::resolve(std::string_view subject, std::string_view type, std::string_view part) const {
  for (std::string_view owner : {subject, type, std::string_view("any")}) {
    const int rule = find(std::string(owner) + "." + std::string(part));
    if (rule >= 0) return rule;
  }
  return -1;
}

std::span<const Token> Grammar::phrase(int rule, int index) const {
  const auto at = static_cast<std::size_t>(rules_[static_cast<std::size_t>(rule)].first + index);
  return std::span(tokens_).subspan(phrases_[at].first, phrases_[at].count);
}

}  // namespace traan::synth
