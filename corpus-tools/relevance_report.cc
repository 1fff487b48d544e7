#include "corpus-tools/relevance_report.h"

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <cstdio>
#include <vector>

namespace traan {
namespace {

using Writer = rapidjson::Writer<rapidjson::StringBuffer>;

std::array<PairedComparison, kMeasureNames.size()> compare(const Evaluation& run,
                                                           const Evaluation& baseline) {
  std::array<PairedComparison, kMeasureNames.size()> out;
  for (std::size_t m = 0; m < out.size(); ++m) {
    std::vector<double> differences;
    for (std::size_t q = 0; q < run.each.size(); ++q) {
      differences.push_back(run.each[q][m] - baseline.each[q][m]);
    }
    out[m] = compare_pairs(differences);
  }
  return out;
}

/// A row of the table: a name, then a cell for every measure.
template <typename Cell>
std::string row(const char* name, Cell cell) {
  char text[64];
  std::snprintf(text, sizeof text, "%-14s", name);
  std::string out = text;
  for (std::size_t m = 0; m < kMeasureNames.size(); ++m) {
    std::snprintf(text, sizeof text, "%20s", cell(m).c_str());
    out += text;
  }
  return out + "\n";
}

std::string fixed(const char* form, double a, double b = 0) {
  char text[64];
  std::snprintf(text, sizeof text, form, a, b);
  return text;
}

std::string row(const char* name, const Measures& means) {
  return row(name, [&](std::size_t m) { return fixed("%.4f", means[m]); });
}

void write_means(Writer& writer, const char* name, const Evaluation& evaluation) {
  writer.Key(name);
  writer.StartObject();
  for (std::size_t m = 0; m < kMeasureNames.size(); ++m) {
    writer.Key(kMeasureNames[m]);
    writer.Double(evaluation.mean[m]);
  }
  writer.Key("unanswered");
  writer.Uint64(evaluation.unanswered);
  writer.EndObject();
}

void write_comparison(Writer& writer, const PairedComparison& comparison) {
  writer.StartObject();
  const std::pair<const char*, double> members[] = {{"mean", comparison.mean},
                                                    {"low", comparison.low},
                                                    {"high", comparison.high},
                                                    {"p", comparison.p}};
  for (const auto& [name, value] : members) {
    writer.Key(name);
    writer.Double(value);
  }
  writer.EndObject();
}

}  // namespace

RelevanceReport::RelevanceReport(const TestCollection& evaluated, const SearchRun& run,
                                 const SearchRun* compared)
    : unjudged(evaluated.unjudged), strays(evaluated.strays), evaluation(evaluate(evaluated, run)) {
  if (!compared) return;
  baseline = evaluate(evaluated, *compared);
  differences = compare(evaluation, *baseline);
}

std::string RelevanceReport::to_text() const {
  std::string out = "queries with a relevant document: " + std::to_string(evaluation.each.size());
  const auto count = [&](std::size_t number, const char* what) {
    if (number > 0) out += ", " + std::to_string(number) + " " + what;
  };
  count(evaluation.unanswered, "without an answer");
  count(refused, "of them refused");
  out += "\n";
  if (unjudged > 0) out += "queries without one, passed over: " + std::to_string(unjudged) + "\n";
  if (strays > 0) {
    out +=
        "judgments of unknown queries or documents, passed over: " + std::to_string(strays) + "\n";
  }
  out += row("", [](std::size_t m) { return std::string(kMeasureNames[m]); });
  out += row("run", evaluation.mean);
  if (!baseline) return out;
  out += row("baseline", baseline->mean);
  const auto cells = [&](const char* name, auto cell) {
    out += row(name, [&](std::size_t m) { return cell(differences[m]); });
  };
  cells("difference", [](const auto& d) { return fixed("%+.4f", d.mean); });
  cells("95 % interval", [](const auto& d) { return fixed("%+.4f to %+.4f", d.low, d.high); });
  cells("p", [](const auto& d) { return fixed("%.4f", d.p); });
  return out;
}

std::string RelevanceReport::to_json() const {
  rapidjson::StringBuffer buffer;
  Writer writer(buffer);
  writer.SetMaxDecimalPlaces(6);
  writer.StartObject();
  const std::pair<const char*, std::size_t> counts[] = {{"queries", evaluation.each.size()},
                                                        {"queries_passed_over", unjudged},
                                                        {"judgments_passed_over", strays},
                                                        {"refused", refused}};
  for (const auto& [name, value] : counts) {
    writer.Key(name);
    writer.Uint64(value);
  }
  write_means(writer, "run", evaluation);
  if (baseline) {
    write_means(writer, "baseline", *baseline);
    writer.Key("difference");
    writer.StartObject();
    for (std::size_t m = 0; m < kMeasureNames.size(); ++m) {
      writer.Key(kMeasureNames[m]);
      write_comparison(writer, differences[m]);
    }
    writer.EndObject();
  }
  writer.EndObject();
  return {buffer.GetString(), buffer.GetSize()};
}

}  // namespace traan
