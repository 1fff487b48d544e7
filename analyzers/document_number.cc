#include "analyzers/document_number.h"

#include <algorithm>
#include <array>
#include <span>

namespace traan {
namespace {

constexpr int kFirstYear = 1945, kLastYear = 2100, kLastAssembly = 30;
constexpr std::size_t kMostBodies = 5, kLongestBody = 16;

struct Part {
  std::string_view folded, written;
};

/// What kind of paper it is.
constexpr std::array<Part, 20> kTypes = {{
    {"nq", "NQ"}, {"nd", "NĐ"},   {"tt", "TT"},     {"ttlt", "TTLT"}, {"nqlt", "NQLT"},
    {"qd", "QĐ"}, {"ct", "CT"},   {"cv", "CV"},     {"kl", "KL"},     {"hd", "HD"},
    {"kh", "KH"}, {"tb", "TB"},   {"vbhn", "VBHN"}, {"sl", "SL"},     {"pl", "PL"},
    {"l", "L"},   {"lct", "LCT"}, {"bc", "BC"},     {"ttr", "TTr"},   {"kldt", "KLĐT"},
}};

/// Who issued it, where the usual spelling has marks or is typed in lower case.
constexpr std::array<Part, 36> kBodies = {{
    {"cp", "CP"},         {"hdtp", "HĐTP"},   {"hdnd", "HĐND"},         {"ubnd", "UBND"},
    {"ub", "UB"},         {"ttg", "TTg"},     {"tandtc", "TANDTC"},     {"vksndtc", "VKSNDTC"},
    {"vkstc", "VKSTC"},   {"bca", "BCA"},     {"bqp", "BQP"},           {"btp", "BTP"},
    {"btc", "BTC"},       {"btnmt", "BTNMT"}, {"byt", "BYT"},           {"bxd", "BXD"},
    {"bct", "BCT"},       {"bnn", "BNN"},     {"bldtbxh", "BLĐTBXH"},   {"ldtbxh", "LĐTBXH"},
    {"bgddt", "BGDĐT"},   {"bgtvt", "BGTVT"}, {"btnnptnt", "BTNNPTNT"}, {"nhnn", "NHNN"},
    {"ctn", "CTN"},       {"qh", "QH"},       {"ubtvqh", "UBTVQH"},     {"vpqh", "VPQH"},
    {"tu", "TU"},         {"tw", "TW"},       {"vks", "VKS"},           {"vksnd", "VKSND"},
    {"tandtp", "TANDTP"}, {"cqdt", "CQĐT"},   {"csdt", "CSĐT"},         {"cqcsdt", "CQCSĐT"},
}};

/// What makes it a number that a court gives.
constexpr std::array<std::string_view, 23> kCourtParts = {
    "ds", "hs", "hc",   "hngd",   "hn",  "kdtm", "kt",   "ld",   "ps",     "st",     "pt",  "gdt",
    "tt", "ta", "tand", "tandtc", "vds", "xlhc", "dsst", "hsst", "cnttlh", "bpkctt", "hspt"};

const Part* part_named(std::span<const Part> parts, std::string_view folded) {
  const auto at = std::find_if(parts.begin(), parts.end(),
                               [&](const Part& part) { return part.folded == folded; });
  return at == parts.end() ? nullptr : &*at;
}

bool is_court_part(std::string_view folded) {
  return std::find(kCourtParts.begin(), kCourtParts.end(), folded) != kCourtParts.end();
}

bool is_slash(std::string_view gap) {
  const std::string_view sign = trim_gap(gap);
  return sign == "/" || sign == "\\";
}

bool is_year(int year) { return year >= kFirstYear && year <= kLastYear; }

std::size_t letters_of(std::string_view word) {
  return std::min(word.find_first_of("0123456789"), word.size());
}

/// A symbol as read: in its usual spelling, up to `end_token`.
struct Symbol {
  std::string written;
  std::size_t end_token = 0;
};

/// "UBTVQH14", "QH 13", "UBTVQH-14": of the National Assembly and its committee.
Symbol assembly_at(const TokenList& list, std::size_t i) {
  const std::string_view word = list[i].folded;
  const std::size_t letters = letters_of(word);
  const std::string_view body = word.substr(0, letters);
  if (body != "qh" && body != "ubtvqh" && body != "ubntvqh") return {};
  Symbol symbol{body == "qh" ? "QH" : "UBTVQH", i + 1};
  if (letters < word.size()) {
    symbol.written += word.substr(letters);
  } else if (const int number = list.number(i + 1);
             number > 0 && number <= kLastAssembly && list[i + 1].folded.size() <= 2 &&
             (is_space_gap(list.gap(i + 1)) || is_dash_gap(list.gap(i + 1)))) {
    symbol.written += std::to_string(number);
    ++symbol.end_token;
  }
  return symbol;
}

/// The body at token `i` in its usual spelling; empty when it is none.
std::string body_at(const TokenList& list, std::size_t i) {
  const std::string_view folded = list[i].folded;
  if (const Part* known = part_named(kBodies, folded)) return std::string(known->written);
  const bool letters = folded.find_first_of("0123456789") == std::string_view::npos;
  if (!list.all_upper(i) || folded.size() < 2 || folded.size() > kLongestBody || !letters)
    return {};
  const RepairedText repaired(list.text(i));
  return std::string(repaired.text());
}

/// "NĐCP": type and body written as one.
Symbol glued_at(const TokenList& list, std::size_t i) {
  const std::string_view word = list[i].folded;
  for (const Part& type : kTypes) {
    if (type.folded.size() < 2 || !word.starts_with(type.folded)) continue;
    if (const Part* body = part_named(kBodies, word.substr(type.folded.size()))) {
      return {std::string(type.written) + "-" + std::string(body->written), i + 1};
    }
  }
  return {};
}

/// Adds "-CP", "-BCA-BQP" to the type of `symbol`; false when it is a court's number.
bool read_bodies(const TokenList& list, Symbol& symbol) {
  for (std::size_t n = 0; n < kMostBodies && symbol.end_token < list.size(); ++n) {
    const std::size_t i = symbol.end_token;
    if (!is_dash_gap(list.gap(i)) && !(n == 0 && is_slash(list.gap(i)))) break;
    if (n > 0 && !list.gap(i).starts_with('-') && !list.gap(i).starts_with("–")) break;
    const Symbol assembly = assembly_at(list, i);
    const std::string body = assembly.end_token > 0 ? assembly.written : body_at(list, i);
    if (body.empty()) break;
    if (is_court_part(list[i].folded) && !(symbol.written == "CV" || symbol.written == "VBHN" ||
                                           symbol.written.starts_with("TTLT"))) {
      return false;
    }
    symbol.written += "-" + body;
    symbol.end_token = assembly.end_token > 0 ? assembly.end_token : i + 1;
    const std::size_t next = symbol.end_token;
    if (next < list.size() && trim_gap(list.gap(next)) == "&" && list.all_upper(next)) {
      symbol.written += body_at(list, next);  // BTN&MT
      ++symbol.end_token;
    }
  }
  return true;
}

Symbol symbol_at(const TokenList& list, std::size_t i, bool with_year) {
  if (i >= list.size()) return {};
  Symbol symbol = assembly_at(list, i);
  if (symbol.end_token > 0) return symbol;
  const Part* type = part_named(kTypes, list[i].folded);
  if (!type) return glued_at(list, i);
  symbol = {std::string(type->written), i + 1};
  if (!read_bodies(list, symbol)) return {};
  if (symbol.written == "NQ-UBTVQH" || symbol.written.starts_with("NQ-UBTVQH")) {
    symbol.written.erase(0, 3);
  } else if (symbol.written == type->written) {
    if (type->folded != "nd" || !with_year) return {};
    symbol.written = "NĐ-CP";  // decrees have one issuer
  }
  return symbol;
}

/// The resolution on court fees is in most judgments, often with half its number.
void complete_known(DocumentNumber& found) {
  constexpr int kNumber = 326, kYear = 2016;
  if (found.number == kNumber && (found.year == 0 || found.year == kYear) &&
      (found.symbol.starts_with("UBTVQH") || found.symbol.starts_with("QH"))) {
    found.year = kYear;
    found.symbol = "UBTVQH14";
  }
}

}  // namespace

std::optional<DocumentNumber> document_number_at(const TokenList& list, std::size_t i) {
  DocumentNumber found;
  found.number = list.number(i);
  if (found.number < 1 || i + 1 >= list.size() || !is_slash(list.gap(i + 1))) return {};
  if (i > 0 && list.is_number(i - 1) && is_slash(list.gap(i))) return {};
  std::size_t at = i + 1;
  if (is_year(list.number(at)) && at + 1 < list.size() && is_slash(list.gap(at + 1))) {
    found.year = list.number(at++);
  }
  Symbol symbol = symbol_at(list, at, found.year != 0);
  if (symbol.end_token == 0) return {};
  found.symbol = std::move(symbol.written);
  complete_known(found);
  found.canonical = "DOC:" + std::to_string(found.number) + "/";
  if (found.year != 0) found.canonical += std::to_string(found.year) + "/";
  found.canonical += found.symbol;
  found.first_token = i;
  found.end_token = symbol.end_token;
  found.begin = list[i].begin;
  found.end = list[found.end_token - 1].end;
  return found;
}

std::vector<DocumentNumber> find_document_numbers(const TokenList& list) {
  std::vector<DocumentNumber> found;
  for (std::size_t i = 0; i < list.size();) {
    auto number = document_number_at(list, i);
    i = number ? number->end_token : i + 1;
    if (number) found.push_back(std::move(*number));
  }
  return found;
}

std::vector<DocumentNumber> find_document_numbers(std::string_view text) {
  return find_document_numbers(TokenList(text));
}

}  // namespace traan
