#include "corpus-tools/search_run.h"

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <set>

#include "analyzers/error.h"
#include "corpus-tools/columns.h"
#include "corpus-tools/record_id.h"
#include "corpus-tools/record_reader.h"

namespace traan {
namespace {

constexpr char kTag[] = "traan";

struct Line {
  std::string document;
  long rank = 0;
  double score = 0;
};

template <typename Number>
bool read_number(std::string_view text, Number& number) {
  const char* const end = text.data() + text.size();
  const auto [rest, error] = std::from_chars(text.data(), end, number);
  return error == std::errc{} && rest == end && number == number;
}

/// Empty when the columns make a line, else what is wrong with them.
std::string read_line(const std::vector<std::string_view>& columns, Line& line) {
  if (columns.size() != 6) return "a line must be query, Q0, document, rank, score and tag";
  if (!read_number(columns[3], line.rank)) return "the rank is not a number";
  if (!read_number(columns[4], line.score)) return "the score is not a number";
  line.document = record_id_of(columns[2]);
  return {};
}

std::vector<std::string> in_order(std::vector<Line> lines) {
  std::ranges::stable_sort(lines, [](const Line& a, const Line& b) {
    return a.score != b.score ? a.score > b.score : a.rank < b.rank;
  });
  std::vector<std::string> documents;
  for (Line& line : lines) documents.push_back(std::move(line.document));
  return documents;
}

}  // namespace

SearchRun read_run(const std::string& path) {
  std::map<std::string, std::vector<Line>> queries;
  std::set<std::pair<std::string, std::string>> seen;
  LineReader reader(path);
  for (std::string_view text; reader.next(text);) {
    if (text.find_first_not_of(" \t") == text.npos) continue;
    const std::vector<std::string_view> columns = split_columns(text);
    Line line;
    std::string problem = read_line(columns, line);
    const std::string query = record_id_of(columns[0]);
    if (problem.empty() && !seen.emplace(query, line.document).second) {
      problem = "the document is there a second time for its query";
    }
    if (!problem.empty()) {
      throw Error(ErrorKind::bad_input,
                  path + ":" + std::to_string(reader.line_number()) + ": " + problem);
    }
    queries[query].push_back(std::move(line));
  }
  SearchRun run;
  for (auto& [query, lines] : queries) run[query] = in_order(std::move(lines));
  return run;
}

std::string run_lines(const std::string& query, const std::vector<ScoredId>& documents) {
  std::string lines;
  for (std::size_t i = 0; i < documents.size(); ++i) {
    char score[40];
    std::snprintf(score, sizeof score, "%.9g", documents[i].second);
    lines += query + " Q0 " + documents[i].first + " " + std::to_string(i + 1) + " " + score + " " +
             kTag + "\n";
  }
  return lines;
}

std::vector<ScoredId> with_scores(const std::vector<std::string>& documents) {
  std::vector<ScoredId> scored;
  for (const std::string& id : documents) {
    scored.emplace_back(id, 1.0 / static_cast<double>(scored.size() + 1));
  }
  return scored;
}

}  // namespace traan
