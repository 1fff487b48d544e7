#include "analyzers/document_number.h"

#include <algorithm>
#include <array>
#include <span>

#include "analyzers/date.h"
#include "analyzers/syllable.h"

namespace traan {
namespace {

constexpr int kFirstYear = 1945, kLastYear = 2100, kLastAssembly = 30;
constexpr std::size_t kMostBodies = 5, kLongestBody = 16;

struct Part {
  std::string_view folded, written;
};

/// What kind of paper it is.
constexpr std::array<Part, 31> kTypes = {{
    {"nq", "NQ"},     {"nd", "NĐ"},     {"tt", "TT"},     {"ttlt", "TTLT"}, {"nqlt", "NQLT"},
    {"qd", "QĐ"},     {"ct", "CT"},     {"cv", "CV"},     {"kl", "KL"},     {"hd", "HD"},
    {"kh", "KH"},     {"tb", "TB"},     {"vbhn", "VBHN"}, {"sl", "SL"},     {"pl", "PL"},
    {"l", "L"},       {"lct", "LCT"},   {"bc", "BC"},     {"ttr", "TTr"},   {"kldt", "KLĐT"},
    {"dn", "ĐN"},     {"bb", "BB"},     {"gp", "GP"},     {"ctr", "CTr"},   {"gd", "GĐ"},
    {"klgd", "KLGĐ"}, {"kldg", "KLĐG"}, {"kn", "KN"},     {"qdkn", "QĐKN"}, {"qdknpt", "QĐKNPT"},
    {"qdkt", "QĐKT"},
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
constexpr std::array<std::string_view, 31> kCourtParts = {
    "ds",   "hs",       "hc",    "hngd", "hn",     "kdtm",   "kt",   "ld",
    "ps",   "st",       "pt",    "gdt",  "tt",     "ta",     "tand", "tandtc",
    "vds",  "xlhc",     "dsst",  "hsst", "cnttlh", "bpkctt", "hspt", "hpt",
    "hdxx", "adbpkctt", "cnstt", "tlva", "tbps",   "mttps",  "lh"};

const Part* part_named(std::span<const Part> parts, std::string_view folded) {
  const auto at = std::find_if(parts.begin(), parts.end(),
                               [&](const Part& part) { return part.folded == folded; });
  return at == parts.end() ? nullptr : &*at;
}

bool is_court_part(std::string_view folded) {
  return std::find(kCourtParts.begin(), kCourtParts.end(), folded) != kCourtParts.end();
}

bool is_year(int year) { return year >= kFirstYear && year <= kLastYear; }

/// A symbol as read: in its usual spelling, up to `end_token`.
struct Symbol {
  std::string written;
  std::size_t end_token = 0;
};

/// "UBTVQH14", "QH 13", "UBTVQH-14": of the National Assembly and its committee.
Symbol assembly_at(const TokenList& list, std::size_t i) {
  if (list[i].folded == "ubtv" && i + 1 < list.size() && list[i + 1].folded.starts_with("qh") &&
      (is_dash_gap(list.gap(i + 1)) || is_space_gap(list.gap(i + 1)))) {
    Symbol symbol = assembly_at(list, i + 1);  // UBTV-QH14
    symbol.written.insert(0, "UBTV");
    return symbol;
  }
  const std::string_view word = list[i].folded;
  const std::size_t letters = letters_of(word);
  std::string_view body = word.substr(0, letters);
  if (body.ends_with("qhk") || body.ends_with("qhkhoa"))
    body = body.substr(0, body.find("qhk") + 2);
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
  const std::size_t letters = letters_of(folded);
  const bool numbered = letters > 0 && folded.size() - letters <= 2 &&
                        folded.find_first_not_of("0123456789", letters) == folded.npos;
  if (!numbered || folded.size() < 2 || folded.size() > kLongestBody) return {};
  const RepairedText repaired(list.text(i));
  if (list.all_upper(i)) return std::string(repaired.text());
  // In small letters: what can be no word.
  const bool small = !list.starts_upper(i) && letters == folded.size() && letters >= 3;
  return small && !is_syllable(list[i].exact) ? upper_spelling(repaired.text()) : std::string();
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
    const bool dot = n == 0 && list.gap(i) == ".";
    if (!is_dash_gap(list.gap(i)) && !dot && !(n == 0 && is_slash_gap(list.gap(i)))) break;
    // "12/QĐ-UBND - TỈNH": with a space before the dash only what is known goes on.
    const bool spaced = n > 0 && !list.gap(i).starts_with('-') && !list.gap(i).starts_with("–");
    if (spaced && !part_named(kBodies, list[i].folded)) break;
    const Symbol assembly = assembly_at(list, i);
    const std::string body = assembly.end_token > 0 ? assembly.written : body_at(list, i);
    if (body.empty()) break;
    const bool other = symbol.written == "CV" || symbol.written == "NQ-HĐTP" ||
                       symbol.written == "VBHN" || symbol.written.starts_with("TTLT") ||
                       symbol.written.find("VKS") != std::string::npos;
    if (is_court_part(list[i].folded) && !other) return false;
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

/// "212/TANDTC-PC", "106/UBND": a letter, which has no word for what it is.
Symbol body_alone_at(const TokenList& list, std::size_t i) {
  const Part* body = part_named(kBodies, list[i].folded);
  if (!body || !list.all_upper(i)) return {};
  Symbol symbol{std::string(body->written), i + 1};
  if (body->folded == "hdtp") symbol.written = "NQ-HĐTP";
  if (i + 1 < list.size() && list.gap(i + 1) == "-") {
    if (is_court_part(list[i + 1].folded)) return {};
    if (const std::string part = body_at(list, i + 1); !part.empty()) {
      symbol.written += "-" + part;
      ++symbol.end_token;
    }
  }
  return symbol;
}

Symbol symbol_at(const TokenList& list, std::size_t i, bool with_year) {
  if (i >= list.size()) return {};
  Symbol symbol = assembly_at(list, i);
  if (symbol.end_token > 0) return symbol;
  const Part* type = part_named(kTypes, list[i].folded);
  if (type && type->folded == "hd" && list[i].exact != "hd") return {};  // HĐ: a contract
  if (!type) {
    if (Symbol glued = glued_at(list, i); glued.end_token > 0) return glued;
    return body_alone_at(list, i);
  }
  symbol = {std::string(type->written), i + 1};
  if (!read_bodies(list, symbol)) return {};
  if (symbol.written.starts_with("NQ-UBTVQH") || symbol.written.starts_with("PL-UBTVQH")) {
    symbol.written.erase(0, 3);
  } else if (symbol.written == "NQ-HĐTP-TANDTC" || symbol.written == "NQ-HĐTPTANDTC") {
    symbol.written = "NQ-HĐTP";
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

/// The year of a decree that has none in its number: "116/NĐ-CP/2021" (then the symbol goes on),
/// "116/NĐ-CP ngày 21/12/2021".
int year_around(const TokenList& list, Symbol& symbol) {
  const std::size_t at = symbol.end_token;
  if (at >= list.size()) return 0;
  if (is_slash_gap(list.gap(at)) && is_year(list.number(at))) {
    ++symbol.end_token;
    return list.number(at);
  }
  if (symbol.written != "NĐ-CP" || list[at].folded != "ngay") return 0;
  const auto date = date_at(list, at + 1);
  return date ? date->year : 0;
}

}  // namespace

std::optional<DocumentNumber> document_number_at(const TokenList& list, std::size_t i) {
  DocumentNumber found;
  found.number = list.number(i);
  std::size_t at = i + 1;
  if (found.number < 1 || at >= list.size()) return {};
  // What is glued before the number by a slash or dash belongs to it: this is its year.
  if (i > 0 && (list.is_number(i - 1) ? is_slash_gap(list.gap(i)) || list.gap(i) == "-"
                                      : list.gap(i) == "/")) {
    return {};
  }
  std::string suffix;  // 141A/QĐ-UBND
  if (list.gap(at).empty() && list[at].folded.size() == 1 && !list.is_number(at)) {
    suffix = capitalised(list[at++].folded);
  }
  if (at + 1 >= list.size() && !suffix.empty()) return {};
  const bool dash = list.gap(at) == "-" && is_year(list.number(at));  // 100-2019/NĐ-CP
  if (at >= list.size() || (!is_slash_gap(list.gap(at)) && !dash)) return {};
  if (at + 1 < list.size() && is_slash_gap(list.gap(at + 1))) {
    const int year = list.number(at);
    if (is_year(year)) {
      found.year = year;
    } else if (year >= 0 && list[at].folded.size() == 2) {
      found.year = year < kFirstYear % 100 ? 2000 + year : 1900 + year;
    }
    if (found.year != 0) ++at;
  }
  if (dash && found.year == 0) return {};
  Symbol symbol = symbol_at(list, at, found.year != 0);
  if (symbol.end_token == 0) return {};
  found.symbol = symbol.written;
  complete_known(found);
  if (found.year == 0) found.year = year_around(list, symbol);
  found.canonical = "DOC:" + std::to_string(found.number) + suffix + "/";
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
  for (std::size_t i = list.next(0, Cue::kNumber); i < list.size();) {
    auto number = document_number_at(list, i);
    i = list.next(number ? number->end_token : i + 1, Cue::kNumber);
    if (number) found.push_back(std::move(*number));
  }
  return found;
}

std::vector<DocumentNumber> find_document_numbers(std::string_view text) {
  return find_document_numbers(TokenList(text));
}

}  // namespace traan
