#include "bench/peers/peer_program.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <exception>
#include <fstream>
#include <stdexcept>
#include <string_view>

#include "bench/peers/word_record.h"

namespace traan::bench {
namespace {

constexpr std::size_t kPasses = 5;
/// A query that has taken so long in all is not asked again.
constexpr double kEnoughMicroseconds = 2e6;

struct NamedMode {
  std::string_view name;
  Mode mode;
  bool keywords_only;
};

constexpr NamedMode kModes[] = {
    {"count", Mode::count, false},
    {"top10", Mode::top10, false},
    {"facets", Mode::facets, true},
    {"by_date", Mode::by_date, true},
};

PeerQuery read_query(const std::string& line) {
  const std::vector<std::string> fields = split(line, '\t');
  if (fields.size() != 4) throw std::runtime_error("not a query: " + line);
  PeerQuery query;
  query.kind = fields[0];
  query.text = fields[1];
  query.terms = split(fields[2], ' ');
  query.phrase = query.kind == "phrase";
  if (fields[3].empty()) return query;
  const std::vector<std::string> filter = split(fields[3], '=');
  const std::size_t dots = filter.at(1).find("..");
  if (dots == std::string::npos) {
    query.field = filter[0];
    query.value = filter[1];
  } else {
    query.from = filter[1].substr(0, dots);
    query.to = filter[1].substr(dots + 2);
  }
  return query;
}

std::vector<PeerQuery> read_queries(const std::string& path) {
  std::ifstream in(path);
  std::vector<PeerQuery> queries;
  for (std::string line; std::getline(in, line);) queries.push_back(read_query(line));
  if (queries.empty()) throw std::runtime_error("no queries in " + path);
  return queries;
}

/// One query in one mode.
struct Run {
  const PeerQuery* query;
  std::size_t number;
  std::string answer;
  std::vector<double> microseconds;

  double spent() const {
    double sum = 0;
    for (const double time : microseconds) sum += time;
    return sum;
  }
};

std::vector<Run> first_pass(Peer& peer, const std::vector<PeerQuery>& queries,
                            const NamedMode& mode) {
  std::vector<Run> runs;
  for (std::size_t i = 0; i < queries.size(); ++i) {
    if (mode.keywords_only && queries[i].kind != "keyword") continue;
    auto answer = peer.answer(queries[i], mode.mode);
    if (answer) runs.push_back({&queries[i], i + 1, std::move(*answer), {}});
  }
  return runs;
}

void time_run(Peer& peer, Mode mode, Run& run) {
  const auto began = std::chrono::steady_clock::now();
  const auto answer = peer.answer(*run.query, mode);
  const std::chrono::duration<double, std::micro> time = std::chrono::steady_clock::now() - began;
  if (answer != run.answer) throw std::runtime_error("two answers to " + run.query->text);
  run.microseconds.push_back(time.count());
}

void print(const NamedMode& mode, Run& run) {
  std::vector<double>& times = run.microseconds;
  std::sort(times.begin(), times.end());
  std::printf("%s\t%s\t%zu\t%s", run.query->kind.c_str(), mode.name.data(), run.number,
              run.answer.c_str());
  if (!times.empty()) std::printf("\t%.1f\t%.1f", times.front(), times[times.size() / 2]);
  std::printf("\n");
}

void check(Peer& peer, const std::vector<PeerQuery>& queries) {
  for (Run& run : first_pass(peer, queries, kModes[0])) print(kModes[0], run);
}

void time(Peer& peer, const std::vector<PeerQuery>& queries) {
  for (const NamedMode& mode : kModes) {
    std::vector<Run> runs = first_pass(peer, queries, mode);
    for (std::size_t pass = 0; pass < kPasses; ++pass) {
      for (Run& run : runs) {
        if (run.spent() < kEnoughMicroseconds) time_run(peer, mode.mode, run);
      }
    }
    for (Run& run : runs) print(mode, run);
  }
}

}  // namespace

int run_peer(int argc, char** argv, const PeerProgram& program) {
  const std::string_view command = argc == 4 ? argv[1] : "";
  try {
    if (command == "build" && program.build) {
      program.build(argv[2], argv[3]);
    } else if (command == "check") {
      check(*program.open(argv[2]), read_queries(argv[3]));
    } else if (command == "time") {
      time(*program.open(argv[2]), read_queries(argv[3]));
    } else {
      std::fprintf(stderr, "usage: %s build WORDS INDEX | check|time INDEX QUERIES\n", argv[0]);
      return 64;
    }
    return 0;
  } catch (const std::exception& error) {
    std::fprintf(stderr, "%s: %s\n", argv[0], error.what());
    return 1;
  }
}

}  // namespace traan::bench
