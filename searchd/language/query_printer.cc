#include "searchd/language/query_printer.h"

#include <array>
#include <chrono>
#include <cstdio>

namespace traan {
namespace {

std::string word(const QueryWord& word) {
  std::string out = (word.by_exact ? "" : "~") + word.term();
  if (word.prefix) out += '*';
  if (!word.restored.empty()) out += ">" + word.restored;
  return out;
}

std::string joined(const QueryNode& node, const char* between) {
  std::string out;
  for (const QueryNode& part : node.parts) {
    if (!out.empty()) out += between;
    out += to_string(part);
  }
  return out;
}

std::string called(const std::string& name, const QueryNode& node) {
  return name + "(" + joined(node, " ") + ")";
}

std::string iso(std::int32_t days) {
  const std::chrono::year_month_day date{std::chrono::sys_days{std::chrono::days{days}}};
  char out[32];
  std::snprintf(out, sizeof out, "%04d-%02u-%02u", static_cast<int>(date.year()),
                static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
  return out;
}

std::string reference(const QueryNode& node) {
  std::string out = "[" + (node.terms.empty() ? std::string() : node.terms[0]);
  if (node.terms.size() > 1) out += " +" + std::to_string(node.terms.size() - 1);
  return out + "]";
}

}  // namespace

std::string to_string(const QueryNode& node) {
  constexpr std::array<const char*, 5> kZones = {"header", "facts", "findings", "decision",
                                                 "recipients"};
  switch (node.kind) {
    case QueryKind::nothing:
      return "nothing";
    case QueryKind::word:
      return word(node.word);
    case QueryKind::phrase:
      return "\"" + joined(node, " ") + "\"" +
             (node.slop > 0 ? "~" + std::to_string(node.slop) : "");
    case QueryKind::near:
      return called("near/" + std::to_string(node.distance), node);
    case QueryKind::before:
      return called("before/" + std::to_string(node.distance), node);
    case QueryKind::sentence:
      return called("sentence", node);
    case QueryKind::paragraph:
      return called("paragraph", node);
    case QueryKind::all:
      return called("all", node);
    case QueryKind::any:
      return called("any", node);
    case QueryKind::without:
      return called("without", node);
    case QueryKind::zone:
      return called(kZones[static_cast<std::size_t>(node.zone_kind)], node);
    case QueryKind::filter:
      return std::string(node.field->name) + "=" + node.value;
    case QueryKind::reference:
      return reference(node);
    case QueryKind::date_range:
      return "date=" + (node.from ? iso(*node.from) : "") + ".." + (node.to ? iso(*node.to) : "");
  }
  return {};
}

}  // namespace traan
