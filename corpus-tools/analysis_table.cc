#include "corpus-tools/analysis_table.h"

#include <cstdio>
#include <set>

#include "analyzers/utf8.h"

namespace traan {
namespace {

/// Columns of text, padded to the width of characters (not of bytes).
class Row {
 public:
  Row& cell(std::string_view text, std::size_t width) {
    std::size_t characters = 0;
    for (std::size_t pos = 0; pos < text.size(); ++characters) {
      const Decoded d = decode_utf8(text, pos);
      // Control characters would break the table, or the terminal.
      append_utf8(line_, d.code_point < 0x20 || d.code_point == 0x7F ? U' ' : d.code_point);
      pos += d.length;
    }
    line_.append(characters < width ? width - characters : 0, ' ');
    line_ += "  ";
    return *this;
  }
  Row& span(std::size_t begin, std::size_t end) {
    return cell("  " + std::to_string(begin) + "-" + std::to_string(end), 12);
  }
  void write(OutputFile& out) {
    line_.resize(line_.find_last_not_of(' ') + 1);
    out.write(line_ + "\n");
    line_.clear();
  }

 private:
  std::string line_;
};

void section(OutputFile& out, std::string_view name, std::string_view note = "") {
  Row().cell(name, 14).cell(note, 0).write(out);
}

void write_tokens(const Analysis& analysis, OutputFile& out) {
  const TokenList& tokens = analysis.tokens;
  const std::set<std::size_t> compounds(analysis.compounds.begin(), analysis.compounds.end());
  section(out, "tokens", std::to_string(tokens.size()));
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const Token& token = tokens[i];
    const std::string_view before = token.before == Break::paragraph  ? "paragraph"
                                    : token.before == Break::sentence ? "sentence"
                                                                      : "";
    Row row;
    row.span(token.begin, token.end).cell(tokens.text(i), 14).cell(token.exact, 12);
    row.cell(token.folded, 12);
    row.cell(compounds.contains(i)
                 ? std::string(token.exact) + " " + std::string(tokens[i + 1].exact)
                 : std::string(),
             18);
    row.cell(before, 0).write(out);
  }
}

void write_found(const Analysis& analysis, OutputFile& out) {
  const auto slice = [&](std::size_t begin, std::size_t end) {
    return analysis.text.substr(begin, end - begin);
  };
  section(out, "references", std::to_string(analysis.references.size()));
  for (const Reference& r : analysis.references) {
    Row()
        .span(r.begin, r.end)
        .cell(type_name(r.type), 16)
        .cell(r.canonical, 30)
        .cell(slice(r.begin, r.end), 0)
        .write(out);
  }
  section(out, "abbreviations", std::to_string(analysis.abbreviations.size()));
  for (const auto& [abbreviation, begin, end] : analysis.abbreviations) {
    Row()
        .span(begin, end)
        .cell(abbreviation->written, 16)
        .cell(abbreviation->expansions, 0)
        .write(out);
  }
  section(out, "zones", std::to_string(analysis.zones.size()));
  for (const Zone& zone : analysis.zones) {
    Row().span(zone.begin, zone.end).cell(zone_name(zone.kind), 0).write(out);
  }
}

/// As queries are: for texts, --json has the rest.
bool is_short(const Analysis& analysis) { return analysis.tokens.size() <= kMaxTypedWords; }

std::string percent(double share) {
  char text[16];
  std::snprintf(text, sizeof text, "%.1f %%", 100 * share);
  return text;
}

void write_query(const QueryReading& query, OutputFile& out) {
  section(out, "query");
  Row().cell("  decoded", 14).cell(query.decoded, 0).write(out);
  Row()
      .cell("  restored", 14)
      .cell(query.restored, 0)
      .cell(percent(query.confidence), 0)
      .write(out);
  for (const Correction& c : query.corrections) {
    Row()
        .cell("  correction", 14)
        .cell(c.from + " → " + c.to, 0)
        .cell(percent(c.confidence), 0)
        .write(out);
  }
}

}  // namespace

void write_analysis_table(const Analysis& analysis, OutputFile& out) {
  section(out, "input", std::to_string(analysis.text.size()) + " bytes");
  const auto repairs = repairs_of(analysis.repaired.report());
  section(out, "repairs", repairs.empty() ? "none" : "");
  for (const auto& [name, count] : repairs) {
    Row().cell("  " + std::string(name), 22).cell(std::to_string(count), 0).write(out);
  }
  if (!repairs.empty() && is_short(analysis)) {
    Row().cell("  repaired", 14).cell(analysis.repaired.text(), 0).write(out);
  }
  if (analysis.garbage) section(out, "garbage", "most words are no Vietnamese: a bad text layer?");
  write_tokens(analysis, out);
  write_found(analysis, out);
  if (is_short(analysis)) write_query(analysis.query, out);
}

}  // namespace traan
